"""The forms of every measured fact: each is read once, exactly, and its look-alikes never."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from factcheck.model import Fact, NumberValue

CORPUS = Path(__file__).parents[2] / "fixtures" / "corpus"
MEASURED = ("amount", "stake", "percent", "age", "count", "quantity", "rank", "duration")
FEWEST_FORMS, FEWEST_NEGATIVES = 60, 30
CORPORA = {name: tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8")) for name in MEASURED}
FORMS = [
    pytest.param(name, row, form, id=f"{name}: {form}")
    for name, corpus in CORPORA.items()
    for row in corpus["value"]
    for form in row["forms"]
]
LOOK_ALIKES = [
    pytest.param(name, case["text"], id=f"{name}: {case['text']}")
    for name, corpus in CORPORA.items()
    for case in corpus["negative"]
]


def exact(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def plain(form: str) -> str:
    return form.replace("[", "").replace("]", "")


def value_of(row: dict[str, Any]) -> NumberValue:
    """The value that a row of a corpus gives; what it does not name is none."""
    conversion = row.get("conversion")
    return NumberValue(
        low=exact(row.get("low")),
        high=exact(row.get("high")),
        unit=row["unit"],
        printed_to=exact(row.get("printed_to")),
        lean=row.get("lean"),
        qualifiers=tuple(row.get("qualifiers", ())),
        conversion=conversion
        and NumberValue(
            low=exact(conversion["figure"]),
            high=exact(conversion["figure"]),
            unit=conversion["unit"],
            printed_to=exact(conversion["printed_to"]),
            lean=conversion.get("lean"),
        ),
    )


@pytest.mark.parametrize(("name", "row", "form"), FORMS)
def test_form_is_read_once_with_its_value_and_span(
    name: str, row: dict[str, Any], form: str, find: Callable[..., list[Fact]]
) -> None:
    text, start, end = plain(form), form.index("["), form.index("]") - 1
    facts = find(name, text)
    assert [(f.start, f.end, f.text) for f in facts] == [(start, end, text[start:end])]
    assert facts[0].value == value_of(row)


@pytest.mark.parametrize(("name", "text"), LOOK_ALIKES)
def test_look_alike_is_left_unread(name: str, text: str, find: Callable[..., list[Fact]]) -> None:
    assert [f.text for f in find(name, text)] == []


@pytest.mark.parametrize("name", MEASURED)
def test_the_corpus_is_large_enough_and_repeats_nothing(name: str) -> None:
    forms = [form for row in CORPORA[name]["value"] for form in row["forms"]]
    negatives = [case["text"] for case in CORPORA[name]["negative"]]
    assert [text for text, times in Counter(forms + negatives).items() if times > 1] == []
    assert len(forms) >= FEWEST_FORMS
    assert len(negatives) >= FEWEST_NEGATIVES
