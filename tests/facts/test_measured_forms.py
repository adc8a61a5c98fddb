"""The forms of measured facts, durations, quantities and ranks: each is read once, and their look-alikes never."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from factcheck.model import Fact, NumberValue

CORPUS = Path(__file__).parents[2] / "fixtures" / "corpus"
CORPORA = {
    name: tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8"))
    for name in ("duration", "quantity", "rank")
}
FORMS = [
    pytest.param(name, row, form, id=f"{name}: {form}")
    for name, corpus in CORPORA.items()
    for row in corpus["value"]
    for form in row["forms"]
]
LOOK_ALIKES = [
    pytest.param(name, case, id=f"{name}: {case['text']}")
    for name, corpus in CORPORA.items()
    for case in corpus["negative"]
]


def exact(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


@pytest.mark.parametrize(("name", "row", "form"), FORMS)
def test_form_is_read_once_with_its_value_and_span(
    name: str, row: dict[str, Any], form: str, find: Callable[..., list[Fact]]
) -> None:
    text = form.replace("[", "").replace("]", "")
    facts = find(name, text)
    assert [(f.start, f.end) for f in facts] == [(form.index("["), form.index("]") - 1)]
    value = facts[0].value
    assert isinstance(value, NumberValue)
    assert (value.low, value.high, value.unit) == (exact(row.get("low")), exact(row.get("high")), row["unit"])
    assert facts[0].text == text[facts[0].start : facts[0].end]
    if "printed_to" in row:
        assert value.printed_to == Fraction(row["printed_to"])


@pytest.mark.parametrize(("name", "case"), LOOK_ALIKES)
def test_look_alike_is_left_unread(name: str, case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    assert len(find(name, case["text"])) == case.get("expect", 0)


@pytest.mark.parametrize("name", CORPORA)
def test_the_corpus_is_large_enough(name: str) -> None:
    assert sum(len(row["forms"]) for row in CORPORA[name]["value"]) >= 30
    assert len(CORPORA[name]["negative"]) >= 15
