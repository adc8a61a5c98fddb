"""Names of organisations: which are read, and where."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.facts.organization import ORGANIZATION
from factcheck.model import Fact, NamesValue, NameValue, Participant, Policy, Slot, Stance, Verdict

CORPUS = tomllib.loads(
    (Path(__file__).parents[2] / "fixtures" / "corpus" / "organization.toml").read_text(encoding="utf-8")
)
FORMS = [form for value in CORPUS["value"] for form in value["forms"]]
GAPS = [
    pytest.param(case["text"], id=case["text"], marks=pytest.mark.xfail(reason=case["why"], strict=True))
    for case in CORPUS["gap"]
]


@pytest.mark.parametrize("form", FORMS)
def test_every_name_in_brackets_is_read_and_no_other(form: str, find: Callable[..., list[Fact]]) -> None:
    facts = find("organization", form.replace("[", "").replace("]", ""))
    assert [fact.text for fact in facts] == re.findall(r"\[(.*?)\]", form)
    for fact in facts:
        assert isinstance(fact.value, NameValue)
        assert fact.text.startswith(fact.value.name), "a legal form is no part of a name"


@pytest.mark.parametrize("form", GAPS)
def test_a_gap_is_not_read_yet(form: str, find: Callable[..., list[Fact]]) -> None:
    facts = find("organization", form.replace("[", "").replace("]", ""))
    assert [fact.text for fact in facts] == re.findall(r"\[(.*?)\]", form)


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["text"])
def test_a_look_alike_is_no_organisation(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    assert [fact.text for fact in find("organization", case["text"])] == []


def test_the_corpus_is_large_enough() -> None:
    assert len(FORMS) >= 60
    assert len(CORPUS["negative"]) >= 30


def test_a_name_that_comes_often_is_read_three_times(find: Callable[..., list[Fact]]) -> None:
    form = FORMS[0].replace("[", "").replace("]", "")
    text = "\n".join(f"{number} years ago it was said: {form}" for number in range(20, 26))
    assert len(find("organization", text)) == 3


def test_a_headline_brings_no_name(find: Callable[..., list[Fact]]) -> None:
    form = FORMS[0].replace("[", "").replace("]", "")
    headline = form.rstrip(".")
    assert len(find("organization", f"{headline}\n\nIt was cold all day.\n\nNobody was hurt.")) == 0


def test_two_names_are_one_or_two_things(find: Callable[..., list[Fact]]) -> None:
    left, right = (find("organization", form.replace("[", "").replace("]", ""))[0] for form in (FORMS[0], FORMS[3]))
    assert ORGANIZATION.judge(left, left, Policy()).verdict is Verdict.AGREE
    assert ORGANIZATION.judge(left, right, Policy()).verdict is Verdict.INCOMPARABLE
    assert ORGANIZATION.align([left, right]) == []


def test_the_names_of_one_entity_are_grouped_across_articles(find: Callable[..., list[Fact]]) -> None:
    fact = find("organization", FORMS[0].replace("[", "").replace("]", ""))[0]
    assert isinstance(fact.value, NameValue)
    here = fact.model_copy(update={"value": fact.value.model_copy(update={"entity": "Norvane"})})
    there = here.model_copy(update={"article": "elsewhere", "id": "elsewhere:organization:0-7"})
    assert ORGANIZATION.align([here, there]) == [(here, there)]
    assert ORGANIZATION.align([here, here.model_copy(update={"id": "again"})]) == []


@pytest.mark.parametrize("case", CORPUS["list"], ids=lambda case: case["text"])
def test_whose_people_a_group_is(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    (fact,) = (fact for fact in find("organization", case["text"]) if isinstance(fact.value, NamesValue))
    assert fact.slot.attribute == case["of"]
    assert fact.value == NamesValue(names=tuple(case["names"]), open=case["open"])


def employers(*names: str, is_open: bool = False) -> Fact:
    members = tuple(Participant(part="subject", text=n, start=0, end=1, entity=n, kind="organization") for n in names)
    return Fact(
        id="a:organization:0-1", article="a", fact_type="organization", start=0, end=1, text=names[0],
        value=NamesValue(names=names, open=is_open), slot=Slot(attribute="employee", participants=members),
        stance=Stance(), rule="organization.list",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (employers("Norvane", "Halden"), employers("Halden", "Norvane"), Verdict.AGREE),
        (employers("Norvane", "Halden"), employers("Halden", "Norvane", "Orrin"), Verdict.CONFLICT),
        (employers("Norvane", "Halden"), employers("Halden", "Orrin"), Verdict.INCOMPARABLE),
        (employers("Norvane", "Halden", is_open=True), employers("Halden", "Norvane", "Orrin"), Verdict.INCOMPARABLE),
    ],
)
def test_two_lists(left: Fact, right: Fact, verdict: Verdict) -> None:
    assert ORGANIZATION.align([left, right]) == [(left, right)]
    for judged in (ORGANIZATION.judge(left, right, Policy()), ORGANIZATION.judge(right, left, Policy())):
        assert judged.verdict is verdict
