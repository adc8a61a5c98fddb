"""Names of places: which are read, and where."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.facts.place import PLACE
from factcheck.model import Fact, NameValue, Policy, Verdict
from factcheck.tables import load

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "place.toml").read_text(encoding="utf-8"))
FORMS = [form for value in CORPUS["value"] for form in value["forms"]]
GAPS = [
    pytest.param(case["text"], id=case["text"], marks=pytest.mark.xfail(reason=case["why"], strict=True))
    for case in CORPUS["gap"]
]


@pytest.mark.parametrize("form", FORMS)
def test_every_name_in_brackets_is_read_and_no_other(form: str, find: Callable[..., list[Fact]]) -> None:
    facts = [fact for fact in find("place", form.replace("[", "").replace("]", "")) if fact.rule == "place.name"]
    assert [fact.text for fact in facts] == re.findall(r"\[(.*?)\]", form)
    for fact in facts:
        assert isinstance(fact.value, NameValue)
        assert fact.value.name == fact.text


@pytest.mark.parametrize("form", GAPS)
def test_a_gap_is_not_read_yet(form: str, find: Callable[..., list[Fact]]) -> None:
    facts = find("place", form.replace("[", "").replace("]", ""))
    assert [fact.text for fact in facts] == re.findall(r"\[(.*?)\]", form)


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["text"])
def test_a_look_alike_is_no_place(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    assert [fact.text for fact in find("place", case["text"])] == []


def test_the_corpus_is_large_enough() -> None:
    assert len(FORMS) >= 60
    assert len(CORPUS["negative"]) >= 30


def test_a_name_that_comes_often_is_read_three_times(find: Callable[..., list[Fact]]) -> None:
    form = FORMS[0].replace("[", "").replace("]", "")
    text = "\n".join(f"{number} years ago it was said: {form}" for number in range(20, 26))
    assert len(find("place", text)) == 3


def test_a_headline_brings_no_name(find: Callable[..., list[Fact]]) -> None:
    form = FORMS[0].replace("[", "").replace("]", "")
    headline = form.rstrip(".")
    assert len(find("place", f"{headline}\n\nIt was cold all day.\n\nNobody was hurt.")) == 0


def test_two_names_are_one_or_two_things(find: Callable[..., list[Fact]]) -> None:
    left, right = (find("place", form.replace("[", "").replace("]", ""))[0] for form in (FORMS[0], FORMS[3]))
    assert PLACE.judge(left, left, Policy()).verdict is Verdict.AGREE
    assert PLACE.judge(left, right, Policy()).verdict is Verdict.INCOMPARABLE
    assert PLACE.align([left, right]) == []


def test_the_names_of_one_entity_are_grouped_across_articles(find: Callable[..., list[Fact]]) -> None:
    fact = find("place", FORMS[0].replace("[", "").replace("]", ""))[0]
    assert isinstance(fact.value, NameValue)
    here = fact.model_copy(update={"value": fact.value.model_copy(update={"entity": "Norvane"})})
    there = here.model_copy(update={"article": "elsewhere", "id": "elsewhere:place:0-7"})
    assert PLACE.align([here, there]) == [(here, there)]
    assert PLACE.align([here, here.model_copy(update={"id": "again"})]) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mara Tolland was born in Glasgow in 1960.", [("in Glasgow", "born", ["Mara Tolland"])]),
        ("Calder Foods, which is based in Boston, makes soup.", [("in Boston", "based", ["Calder Foods"])]),
        ("Boston-based Calder Foods makes soup.", [("Boston-based", "based", ["Calder Foods"])]),
        ("A train derailed in Belgium on Monday.", [("in Belgium", "crashed", [])]),
        ("A blast killed six in southern France on Monday.", [("in southern France", "exploded", [])]),
        ("The crash in Lyon killed six. A crash in Paris hurt two.", [("in Lyon", "crashed", [])]),
        ("Mara Tolland, who is based in Boston, makes soup.", []),
        ("The crash led to protests in Lyon.", []),
        ("The blast in Lyon in 2011 killed six.", []),
        ("The commercial was shot in Mexico.", []),
        ("A train derailed in Paris, Texas.", []),
    ],
)
def test_where_somebody_or_something_is(text: str, told: list[Any], find: Callable[..., list[Fact]]) -> None:
    facts = [fact for fact in find("place", text) if fact.rule == "place.whereabouts"]
    assert [(f.text, f.slot.attribute, [p.text for p in f.slot.participants]) for f in facts] == told


def test_every_town_lies_in_one_place() -> None:
    rows = load("places")
    towns = [town for row in rows for town in row["towns"]]
    assert len(towns) == len(set(towns))
    assert not {row["name"] for row in rows} & set(towns)
    assert {row["lies_in"] for row in rows if "lies_in" in row} <= {row["name"] for row in rows}
    assert all(row["examples"] for row in rows)
