"""Where somebody was born, a company has its seat or an event happened: what is read, grouped and judged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.facts.place import PLACE
from factcheck.model import Fact, NameValue, Participant, Policy, Slot, Stance, Verdict


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mara Tolland was born in Glasgow.", ["in Glasgow | born | Glasgow | Mara Tolland"]),
        ("Mara Tolland, who was born in Glasgow, left.", ["in Glasgow | born | Glasgow | Mara Tolland"]),
        ("She was born in Glasgow.", ["in Glasgow | born | Glasgow | she"]),
        ("The author, Mara Tolland, was born in Glasgow.", ["in Glasgow | born | Glasgow | Mara Tolland"]),
        ("The child was born in Glasgow.", ["in Glasgow | born | Glasgow | child"]),
        ("Mara Tolland was born in south Glasgow.", ["in south Glasgow | born | Glasgow | Mara Tolland"]),
        ("Mara Tolland was born in northeastern Belgium.", ["in northeastern Belgium | born | Belgium | Mara Tolland"]),
        ("Mara Tolland was born in lovely Glasgow.", []),
        ("Mara Tolland was born at Glasgow.", []),
        ("Mara Tolland bore it in Glasgow.", []),
        ("Mara Tolland was born in Springfield, Illinois.", []),
        ("Calder Foods, based in Boston, makes soup.", ["in Boston | based | Boston | Calder Foods"]),
        ("Calder Foods, which is headquartered in Boston, makes soup.", ["in Boston | based | Boston | Calder Foods"]),
        ("Calder Foods that is based in Boston makes soup.", ["in Boston | based | Boston | Calder Foods"]),
        ("Calder Foods is based in Boston.", ["in Boston | based | Boston | Calder Foods"]),
        ("Calder Foods was based in Boston.", []),
        ("Calder Foods is a firm based in Boston.", []),
        ("In Boston, Calder Foods is based in Glasgow.", ["in Glasgow | based | Glasgow | Calder Foods"]),
        ("Boston-headquartered Calder Foods grew.", ["Boston-headquartered | based | Boston | Calder Foods"]),
        ("Boston-based soup maker Calder Foods grew.", ["Boston-based | based | Boston | Calder Foods"]),
        ("Boston-based old soup maker Calder Foods grew.", ["Boston-based | based | Boston | Calder Foods"]),
        ("Boston-based very old soup maker Calder Foods grew.", []),
        ("Boston-loving Calder Foods grew.", []),
        ("Boston-based Bob Tolland sang.", []),
        ("The train crashed in Belgium.", ["in Belgium | crashed | Belgium"]),
        ("The train crashed near Belgium.", []),
        ("A blast in Lyon killed six.", ["in Lyon | exploded | Lyon"]),
        ("A blast shook homes in Lyon.", ["in Lyon | exploded | Lyon"]),
        ("A blast occurred in Lyon.", ["in Lyon | exploded | Lyon"]),
        ("A blast shook Lyon.", []),
        ("A blast led to grief in Lyon.", []),
        ("A blast killed six in Lyon two years ago.", []),
        ("A blast killed six in Lyon last year.", []),
        ("A blast killed six in Lyon on the anniversary of it.", []),
        ("He killed six in Lyon.", []),
        ("Norvane killed six in Lyon.", []),
        ("The storm killed six in Lyon.", []),
        ("The film crashed in Lyon.", []),
        ("The attack in Paris hurt ten.", ["in Paris | attacked | Paris"]),
        (
            "The crash in Lyon killed six. A blast in Paris hurt two.",
            ["in Lyon | crashed | Lyon", "in Paris | exploded | Paris"],
        ),
        ("The crash in Lyon killed six. The crash in Lyon was bad.", ["in Lyon | crashed | Lyon"]),
        (
            "Mara Tolland was born in Glasgow. Ada Corley was born in Boston.",
            ["in Glasgow | born | Glasgow | Mara Tolland", "in Boston | born | Boston | Ada Corley"],
        ),
    ],
)
def test_what_a_place_is_of(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    told = []
    for fact in find("place", text):
        if fact.rule == "place.whereabouts":
            assert isinstance(fact.value, NameValue)
            people = [p.text for p in fact.slot.participants]
            told.append(" | ".join((fact.text, fact.slot.attribute or "-", fact.value.name, *people)))
    assert told == expected


def test_a_headline_tells_no_place_of_an_event(find: Callable[..., list[Fact]]) -> None:
    text = "Six are killed by a crash in Lyon\n\nIt was cold all day in the old town.\n\nThe crash in Paris was bad."
    facts = [fact for fact in find("place", text) if fact.rule == "place.whereabouts"]
    assert [fact.text for fact in facts] == ["in Paris"]


def where(
    name: str,
    attribute: str = "born",
    whom: str | None = "Mara Tolland",
    article: str = "a",
    polarity: Any = "positive",
) -> Fact:
    who = () if whom is None else (Participant(part="subject", text=whom, start=0, end=1, entity=whom.strip("?")),)
    if whom is not None and whom.endswith("?"):
        who = (who[0].model_copy(update={"entity": None}),)
    return Fact(
        id=f"{article}:place:{name}", article=article, fact_type="place", start=0, end=1, text=name,
        value=NameValue(name=name), slot=Slot(attribute=attribute, participants=who), stance=Stance(polarity=polarity),
        rule="place.whereabouts",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("facts", "sizes"),
    [
        ([where("Lyon"), where("Paris", article="b")], [2]),
        ([where("Lyon"), where("Paris", article="b"), where("Lyon", article="c")], [3]),
        ([where("Lyon"), where("Paris")], []),
        ([where("Lyon"), where("Lyon")], []),
        ([where("Lyon"), where("Paris"), where("Paris", article="b")], []),
        ([where("Lyon"), where("Paris"), where("Lyon", article="b"), where("Lyon", article="c")], [2]),
        ([where("Lyon"), where("Paris", whom="Ada Corley", article="b")], []),
        ([where("Lyon"), where("Paris", attribute="based", article="b")], []),
        ([where("Lyon", whom="Tolland?"), where("Paris", whom="Tolland?", article="b")], []),
        ([where("Lyon", whom=None), where("Paris", whom=None, article="b")], []),
        ([where("Lyon", "crashed", None), where("Paris", "crashed", None, "b")], [2]),
        ([where("Lyon", "crashed", None), where("Paris", "exploded", None, "b")], []),
        ([where("Lyon"), where("Paris", article="b", polarity="negative")], []),
    ],
)
def test_one_question_and_no_article_that_answers_it_twice(facts: list[Fact], sizes: list[int]) -> None:
    assert [len(group) for group in PLACE.align(facts)] == sizes


@pytest.mark.parametrize(
    ("left", "right", "verdict", "rule"),
    [
        ("Lyon", "Lyon", Verdict.AGREE, "place.same"),
        ("Britain", "the United Kingdom", Verdict.AGREE, "place.same"),
        ("Lyon", "Marseille", Verdict.CONFLICT, "place.apart"),
        ("Lyon", "Belgium", Verdict.CONFLICT, "place.apart"),
        ("Lyon", "France", Verdict.INCOMPARABLE, "place.not_known_apart"),
        ("Lyon", "Little Norvane", Verdict.INCOMPARABLE, "place.not_known_apart"),
    ],
)
def test_two_places_of_one_thing(left: str, right: str, verdict: Verdict, rule: str) -> None:
    for one, other in ((left, right), (right, left)):
        judged = PLACE.judge(where(one), where(other, article="b"), Policy())
        assert (judged.verdict, judged.rule) == (verdict, rule)
        shown = [(d.field, d.left, d.right) for d in judged.differences]
        conflicts = verdict is Verdict.CONFLICT
        assert shown == ([("place", one, other)] if conflicts else [])
        assert (judged.kind, judged.severity) == (("place", "major") if conflicts else (None, None))


def test_a_name_beside_whereabouts_is_judged_as_a_name() -> None:
    name = where("Lyon").model_copy(update={"rule": "place.name"})
    for pair in ((name, where("Marseille")), (where("Marseille"), name)):
        assert PLACE.judge(*pair, Policy()).rule != "place.apart"


def test_the_question_of_a_place() -> None:
    assert PLACE.question(where("Lyon")) == "Where: born (Mara Tolland)?"
    assert PLACE.question(where("Lyon", whom="Tolland?")) == "Where: born (Tolland?)?"
    assert PLACE.question(where("Lyon", "crashed", None)) == "Where: crashed?"
    name = where("Lyon").model_copy(update={"rule": "place.name"})
    assert PLACE.question(name) == "Which place: Lyon?"
    known = name.model_copy(update={"value": NameValue(name="Lyons", entity="Lyon")})
    assert PLACE.question(known) == "Which place: Lyon?"
