"""People: the names that are read, lists of founders, and what two lists are to each other."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.facts.person import PERSON
from factcheck.model import Fact, NamesValue, NameValue, Participant, Policy, Slot, Stance, Verdict

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "person.toml").read_text(encoding="utf-8"))

GAPS = [
    pytest.param(case, id=case["text"], marks=pytest.mark.xfail(reason=case["why"], strict=True))
    for case in CORPUS["gap"]
]


def founders(*names: str, is_open: bool = False) -> Fact:
    people = tuple(Participant(part="subject", text=n, start=0, end=1, entity=n, kind="person") for n in names)
    founded = Participant(part="object", text="Norvane", start=0, end=1, entity="Norvane", kind="organization")
    return Fact(
        id="a:person:0-1", article="a", fact_type="person", start=0, end=1, text=names[0],
        value=NamesValue(names=names, open=is_open), slot=Slot(attribute="founded", participants=(*people, founded)),
        stance=Stance(), rule="person.founders",
    )  # fmt: skip


def check(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    facts = find("person", case["text"].replace("[", "").replace("]", ""))
    names = [fact.text for fact in facts if isinstance(fact.value, NameValue)]
    assert names == re.findall(r"\[(.*?)\]", case["text"])
    lists = [fact for fact in facts if isinstance(fact.value, NamesValue)]
    expected = case.get("founders")
    assert sorted(fact.text for fact in lists) == (sorted(expected["names"]) if expected else [])
    for fact in lists:
        assert expected
        assert fact.value == NamesValue(names=tuple(expected["names"]), open=expected["open"])


@pytest.mark.parametrize("case", CORPUS["case"], ids=lambda case: case["text"])
def test_the_names_and_founders_of_a_text(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    check(case, find)


@pytest.mark.parametrize("case", GAPS)
def test_a_gap_is_not_read_yet(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    check(case, find)


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["text"])
def test_a_look_alike_is_nobody(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    assert [fact.text for fact in find("person", case["text"])] == []


def test_the_corpus_is_large_enough() -> None:
    assert len(CORPUS["case"]) >= 60
    assert len(CORPUS["negative"]) >= 30


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (founders("Mara", "Omar"), founders("Omar", "Mara"), Verdict.AGREE),
        (founders("Mara"), founders("Mara", "Omar"), Verdict.CONFLICT),
        (founders("Mara", is_open=True), founders("Mara", "Omar"), Verdict.INCOMPARABLE),
        (founders("Mara"), founders("Omar"), Verdict.INCOMPARABLE),
    ],
)
def test_two_lists(left: Fact, right: Fact, verdict: Verdict) -> None:
    for judged in (PERSON.judge(left, right, Policy()), PERSON.judge(right, left, Policy())):
        assert judged.verdict is verdict


def test_who_is_missing_is_named() -> None:
    judged = PERSON.judge(founders("Mara"), founders("Mara", "Omar"), Policy())
    assert (judged.kind, judged.explanation) == ("membership", "They differ: only one of the two lists names Omar.")


@pytest.mark.parametrize(
    ("text", "group", "names"),
    [
        ("The victims were identified as Jane Roe, 34, and John Doe, 36.", "victims", ("Jane Roe", "John Doe")),
        ("The two suspects were later named by police as Jane Roe and John Doe.", "suspects", ("Jane Roe", "John Doe")),
        ("The dead were identified on Monday as Jane Roe, John Doe and Mary Major.", "dead",
         ("Jane Roe", "John Doe", "Mary Major")),
    ],
)  # fmt: skip
def test_who_the_people_of_an_event_are(
    text: str, group: str, names: tuple[str, ...], find: Callable[..., list[Fact]]
) -> None:
    (fact,) = (fact for fact in find("person", text) if isinstance(fact.value, NamesValue))
    assert (fact.slot.attribute, fact.value) == (group, NamesValue(names=names, open=False))
    assert PERSON.question(fact) == f"Who are the {group}?"
