"""Percentages: what is read with the model, and what two percentages are to each other."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from factcheck.facts.percent import PERCENT
from factcheck.model import Fact, NumberValue, Policy, Slot, Stance

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "percent.toml").read_text(encoding="utf-8"))
FORMS = [(value, form) for value in CORPUS["value"] for form in value["forms"]]
# These are stakes in a company, which are a type of their own.
STAKES = frozenset(form for _, form in FORMS if form.endswith("] stake in the port."))


def exact(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def percent(figure: str, unit: str = "percent", attribute: str = "turnout") -> Fact:
    return Fact(
        id=f"a:percent:{figure}-{unit}", article="a", fact_type="percent", start=0, end=1, text=figure,
        value=NumberValue(low=figure, high=figure, unit=unit, printed_to="1"), slot=Slot(attribute=attribute),
        stance=Stance(), rule="percent.percent",
    )  # fmt: skip


@pytest.mark.parametrize(("value", "form"), FORMS, ids=[form for _, form in FORMS])
def test_a_form_is_read_with_its_value_and_span(
    value: dict[str, Any], form: str, find: Callable[..., list[Fact]]
) -> None:
    facts = find("percent", form.replace("[", "").replace("]", ""))
    assert [fact.text for fact in facts] == ([] if form in STAKES else re.findall(r"\[(.*?)\]", form))
    for fact in facts:
        assert isinstance(fact.value, NumberValue)
        assert (fact.value.low, fact.value.high) == (exact(value.get("low")), exact(value.get("high")))
        assert fact.value.unit == value["unit"]


def test_the_stakes_are_few() -> None:
    assert len(STAKES) == 7


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["text"])
def test_a_look_alike_is_no_percentage(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    assert len(find("percent", case["text"])) == case.get("expect", 0)


@pytest.mark.parametrize(
    ("left", "right", "rule", "kind"),
    [
        (percent("61"), percent("61"), "percent.equal", None),
        (percent("61"), percent("67"), "percent.value", "value"),
        (percent("5"), percent("5", "percentage point"), "percent.unit", None),
        (percent("2", attribute="share price"), percent("3", attribute="share price"), "percent.update", "update"),
    ],
)
def test_two_percentages(left: Fact, right: Fact, rule: str, kind: str | None) -> None:
    for judged in (PERCENT.judge(left, right, Policy()), PERCENT.judge(right, left, Policy())):
        assert (judged.rule, judged.kind) == (rule, kind)


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Sales rose 3 percent.", {"change"}),
        ("Sales rose by 3 percent.", {"change"}),
        ("Unemployment fell to 3 percent.", set()),
        ("Unemployment fell from 3 percent.", {"from"}),
    ],
)
def test_a_change_a_level_and_a_level_left_behind_are_three_questions(
    text: str, scopes: set[str], find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("percent", text)
    assert {scope.text for scope in fact.slot.scope} == scopes
