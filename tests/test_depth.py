"""Reading values alone: without a model and without the parse, what stands in the same words is compared."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from factcheck import Article, Checker, Policy
from factcheck.adapters.cli import app
from factcheck.errors import PolicyError
from factcheck.model import UNPARSED_TYPES, FactTypeName
from factcheck.reading import Pipeline

VALUES = Policy(depth="values")
WIRE = (
    "The Calder bridge closed on Tuesday after 14 people were hurt there. “We had no choice but to shut it that "
    "night,” said Mara Lindqvist, 41, who runs the port. Repairs will cost $3.2 million and take six weeks."
)
LOCAL = WIRE.replace("14 people", "17 people").replace("$3.2 million", "$3.9 million").replace(", 41,", ", 43,")
TEXTS = st.lists(
    st.sampled_from(
        "The a “ ” ' \" — … U.S. don't 14 $3.2 million percent Tuesday said Mara , . ; ) ( cracks\n".split(" ")
    ),
    max_size=40,
).map(" ".join)


@pytest.fixture(scope="module")
def modelless() -> Checker:
    """A checker whose model must not be asked."""

    class Unasked(Checker):
        @property
        def _pipeline(self) -> Pipeline:
            raise AssertionError("a model was asked")

    return Unasked(VALUES)


def test_figures_in_the_same_words_differ(modelless: Checker) -> None:
    report = modelless.compare([Article(id="wire", text=WIRE), Article(id="local", text=LOCAL)])
    assert sorted((c.fact_type, c.kind) for c in report.conflicts) == [
        ("age", "value"), ("amount", "value"), ("count", "value"),
    ]  # fmt: skip
    assert {a.fact_type for a in report.agreements} >= {"duration", "quote"}


def test_words_of_a_quotation_differ(modelless: Checker) -> None:
    report = modelless.compare([WIRE, WIRE.replace("had no choice", "had no other choice")])
    assert [(c.fact_type, c.kind) for c in report.conflicts] == [("quote", "wording")]


def test_other_words_are_not_compared(modelless: Checker) -> None:
    told = "Seventeen people came to harm. The port, which Mara Lindqvist, 43, runs, expects to pay $3.9 million."
    report = modelless.compare([WIRE, told])
    assert not report.conflicts
    assert report.ledger.entries


def test_a_fact_is_read_where_it_stands(modelless: Checker) -> None:
    facts = modelless.extract(Article(id="wire", text=WIRE))
    assert all(WIRE[fact.start : fact.end] == fact.text for fact in facts)
    assert {fact.fact_type for fact in facts} <= set(UNPARSED_TYPES)
    assert {"$3.2 million", "14", "41", "Tuesday", "six weeks"} <= {fact.text.split(" people")[0] for fact in facts}


def test_a_draft_is_checked(modelless: Checker) -> None:
    report = modelless.check(LOCAL, against=[WIRE])
    assert {c.fact_type for c in report.conflicts} == {"age", "amount", "count"}


@pytest.mark.parametrize("name", sorted(set(get_args(FactTypeName)) - set(UNPARSED_TYPES)))
def test_a_type_that_needs_the_parse_is_refused(name: FactTypeName) -> None:
    with pytest.raises(PolicyError, match=name):
        Policy(depth="values", fact_types=(name,))


def test_types_may_be_chosen(modelless: Checker) -> None:
    policy = Policy(depth="values", fact_types=("amount",))
    assert {f.fact_type for f in modelless.extract(WIRE, policy)} == {"amount"}


def test_an_unknown_depth_is_refused() -> None:
    with pytest.raises(PolicyError, match="no depth is called 'deep'; there are full, values"):
        Policy(depth="deep")  # type: ignore[arg-type]


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_any_words_are_read(modelless: Checker, text: str) -> None:
    text = f"A {text}"
    assert all(text[fact.start : fact.end] == fact.text for fact in modelless.extract(Article(id="a", text=text)))


def test_the_command_reads_values(tmp_path: Path) -> None:
    files = [tmp_path / "wire.txt", tmp_path / "local.txt"]
    for file, text in zip(files, (WIRE, LOCAL), strict=True):
        file.write_text(text, encoding="utf-8")
    told = CliRunner().invoke(app, ["compare", "--depth", "values", *map(str, files)])
    assert told.exit_code == 1
    assert "$3.9 million" in told.stdout
