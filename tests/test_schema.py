"""The JSON report obeys its published schema, and the schema is one that tools read."""

from __future__ import annotations

import json

import jsonschema
import pytest

from factcheck.model import (
    Article,
    Conflict,
    Difference,
    Fact,
    Ledger,
    LedgerEntry,
    NumberValue,
    Side,
    Slot,
    Stance,
    TimeValue,
)
from factcheck.model.value import NamesValue, NameValue, QuoteValue, RoleValue, StatusValue, Value
from factcheck.report import Report

VALUES: tuple[Value, ...] = (
    NumberValue(low="14.3", high=None, unit="USD", printed_to="0.1", lean="about", qualifiers=("in cash",)),
    NumberValue(low="1/3", high="1/3", unit="percent"),
    TimeValue(start="2024-04-01T00:00:00", end="2024-05-01T00:00:00", granularity="month", pattern="XXXX-04"),
    TimeValue(start=None, end=None, granularity="day", pattern="XXXX-W-4"),
    NameValue(name="Osk"),
    NamesValue(names=("Osk", "Ulm"), open=True),
    RoleValue(title="founder", rank=("co-",), stage="former"),
    StatusValue(event="arrest", stage="completed", polarity="negative"),
    QuoteValue(words="We were first", speaker="Ann"),
)


@pytest.fixture
def report() -> Report:
    facts = tuple(
        Fact(
            id=f"f{i}", article="a", fact_type="status", start=i, end=i + 1, text="x", value=value, slot=Slot(),
            stance=Stance(), rule="r",
        )
        for i, value in enumerate(VALUES)
    )  # fmt: skip
    conflict = Conflict(
        id="c", question="q", fact_type="count", kind="value", severity="major", explanation="e", rule="r",
        sides=(Side(value="1", articles=("a",), facts=("f0",)), Side(value="2", articles=("a",), facts=("f1",))),
        differences=(Difference(field="value", left="1", right="2", gap="1", unit=None),),
    )  # fmt: skip
    return Report(
        articles=(Article(id="a", text="Zoë said €3", published="2024-05-02"),), facts=facts, conflicts=(conflict,),
        ledger=Ledger(entries=(LedgerEntry(fact="f2", reason="hedged"),)),
    )  # fmt: skip


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(Report.json_schema())


def test_a_report_obeys_the_schema(report: Report) -> None:
    data = json.loads(report.to_json())
    jsonschema.Draft202012Validator(Report.json_schema()).validate(data)
    assert data["schema_version"] == "1"


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("conflicts", 0, "severity"), "huge"),
        (("conflicts", 0, "kind"), "other"),
        (("facts", 0, "fact_type"), "price"),
        (("facts", 0, "value", "low"), 14.3),
        (("facts", 0, "value", "low"), "14,3"),
        (("facts", 0, "start"), "0"),
    ],
)
def test_what_breaks_the_contract_breaks_the_schema(report: Report, path: tuple[str | int, ...], wrong: object) -> None:
    data = json.loads(report.to_json())
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = wrong
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(Report.json_schema()).validate(data)


def test_a_report_survives_json(report: Report) -> None:
    assert Report.model_validate_json(report.to_json()) == report
    assert Report.model_validate_json(report.to_json()).to_json() == report.to_json()


def test_numbers_in_json_are_exact_strings(report: Report) -> None:
    values = [fact["value"] for fact in json.loads(report.to_json())["facts"]]
    assert (values[0]["low"], values[0]["printed_to"], values[1]["low"]) == ("14.3", "0.1", "1/3")
