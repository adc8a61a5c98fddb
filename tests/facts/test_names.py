"""What the fact types of names share: which names are read, what makes a list, and what two lists are to each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.facts.names import group_lists, group_names, judge_lists, judge_names
from factcheck.facts.organization import ORGANIZATION
from factcheck.facts.person import PERSON
from factcheck.model import Fact, Judgement, NamesValue, NameValue, Participant, Policy, Slot, Stance, Verdict


def name(text: str, entity: str | None = None, article: str = "a") -> Fact:
    return Fact(
        id=f"{article}:{text}", article=article, fact_type="person", start=0, end=1, text=text, rule="person.name",
        value=NameValue(name=text, entity=entity), slot=Slot(attribute="name"), stance=Stance(),
    )  # fmt: skip


def names(
    *members: str, is_open: bool = False, attribute: str = "founded", of: str | None = None, entity: str | None = None,
    entities: dict[str, str] | None = None, article: str = "a",
) -> Fact:  # fmt: skip
    people = [Participant(part="subject", text=m, start=0, end=1, entity=(entities or {}).get(m)) for m in members]
    if of is not None:
        people.append(Participant(part="object", text=of, start=0, end=1, entity=entity))
    return Fact(
        id=f"{article}:{members}", article=article, fact_type="person", start=0, end=1, text="x", rule="person.list",
        value=NamesValue(names=members, open=is_open), slot=Slot(attribute=attribute, participants=tuple(people)),
        stance=Stance(),
    )  # fmt: skip


def judged(left: Fact, right: Fact, fewest: int = 1) -> Judgement:
    one, other = judge_lists(left, right, "person", fewest), judge_lists(right, left, "person", fewest)
    assert (one.verdict, one.rule, one.explanation) == (other.verdict, other.rule, other.explanation)
    return one


@pytest.mark.parametrize(
    ("left", "right", "fewest", "rung"),
    [
        (names("Roe", "Poe"), names("Poe", "Roe"), 1, "same_members"),
        (names("Roe", is_open=True), names("Roe"), 1, "same_members"),
        (names("Roe", "Poe"), names("Jane Roe", "Poe", entities={"Jane Roe": "Roe"}), 1, "same_members"),
        (names("Roe", "Poe"), names("Roe", "Doe"), 1, "members"),
        (names("Roe", "Poe"), names("Roe"), 1, "members"),
        (names("Roe", "Poe"), names("Roe", is_open=True), 1, "open_list"),
        (names("Roe", "Poe"), names("Doe"), 1, "open_list"),
        (names("Roe", "Poe"), names("Roe", "Doe"), 2, "open_list"),
        (names("Roe", "Poe", "Moe"), names("Roe", "Poe", "Doe"), 2, "members"),
    ],
)
def test_the_rung_of_two_lists(left: Fact, right: Fact, fewest: int, rung: str) -> None:
    assert judged(left, right, fewest).rule == f"person.{rung}"


def test_a_name_more_is_told_with_both_lists() -> None:
    found = judge_lists(names("Roe", "Poe"), names("Roe", "Doe"), "person", 1)
    assert (found.verdict, found.kind, found.severity) == (Verdict.CONFLICT, "membership", "minor")
    assert [(d.field, d.left, d.right) for d in found.differences] == [("members", "Poe, Roe", "Doe, Roe")]
    assert found.explanation == "They differ: only one of the two lists names Doe and Poe."


def test_the_founders_need_one_in_common_and_the_employers_two() -> None:
    left, right = names("Roe", "Poe"), names("Roe", "Doe")
    assert PERSON.judge(left, right, Policy()).kind == "membership"
    assert ORGANIZATION.judge(left, right, Policy()).verdict is Verdict.INCOMPARABLE
    left, right = names("Acme", "Bolt", "Calder"), names("Acme", "Bolt", "Halden")
    assert ORGANIZATION.judge(left, right, Policy()).kind == "membership"


@pytest.mark.parametrize(
    ("left", "right", "is_one"),
    [
        (name("Roe", "Jane Roe"), name("Jane Roe", "Jane Roe"), True),
        (name("Roe", "Jane Roe"), name("Roe", "Mary Roe"), False),
        (name("Jane Roe"), name("Roe", "Jane Roe"), True),
        (name("Roe"), name("Roe"), True),
        (name("Roe"), name("Poe"), False),
    ],
)
def test_two_names_of_one_entity_agree(left: Fact, right: Fact, is_one: bool) -> None:
    for found in (judge_names(left, right, "person"), judge_names(right, left, "person")):
        assert found.verdict is (Verdict.AGREE if is_one else Verdict.INCOMPARABLE)
        assert found.explanation == f"They {'name the same' if is_one else 'may not name the same'}."
    assert PERSON.judge(left, right, Policy()).rule == "person.name"
    assert ORGANIZATION.judge(left, right, Policy()).rule == "organization.name"


def test_names_are_grouped_by_their_entity_across_articles() -> None:
    here, there, twice = name("Roe", "Jane Roe"), name("Jane Roe", "Jane Roe", "b"), name("Poe", "Mary Poe")
    again = name("Mary Poe", "Mary Poe")
    assert group_names([here, twice, there, again]) == [(here, there)]
    assert group_names([name("Roe"), name("Roe", None, "b")]) == []
    assert group_names([names("Roe"), here, there]) == [(here, there)]


@pytest.mark.parametrize(
    ("left", "right", "is_one"),
    [
        (names("Roe", of="Acme", entity="Acme"), names("Poe", of="Acme Inc", entity="Acme", article="b"), True),
        (names("Roe", of="Acme", entity="Acme"), names("Poe", of="Bolt", entity="Bolt", article="b"), False),
        (names("Roe", of="app"), names("Poe", of="app", article="b"), True),
        (names("Roe", of="app"), names("Poe", of="firm", article="b"), False),
        (names("Roe", of="it"), names("Poe", of="it", article="b"), False),
        (names("Roe", of="them"), names("Poe", of="them", article="b"), False),
        (names("Roe"), names("Poe", article="b"), True),
        (names("Roe", attribute="victims"), names("Poe", attribute="winners", article="b"), False),
        (names("Roe"), names("Poe"), True),
    ],
)
def test_lists_are_grouped_by_what_they_are_of(left: Fact, right: Fact, is_one: bool) -> None:
    assert group_lists([left, right]) == ([(left, right)] if is_one else [])


def test_the_questions_of_names_and_lists() -> None:
    assert PERSON.question(name("Roe", "Jane Roe")) == "Which person: Jane Roe?"
    assert PERSON.question(name("Roe")) == "Which person: Roe?"
    assert PERSON.question(names("Roe", of="app")) == "Who founded app?"
    assert PERSON.question(names("Roe", of="app", entity="Acme")) == "Who founded Acme?"
    assert PERSON.question(names("Roe")) == "Who founded it?"
    assert PERSON.question(names("Roe", attribute="victims", of="app")) == "Who are the victims?"
    assert ORGANIZATION.question(name("Acme", "Acme Inc")) == "Which organisation: Acme Inc?"
    assert ORGANIZATION.question(name("Acme")) == "Which organisation: Acme?"
    assert ORGANIZATION.question(names("Acme", attribute="employee")) == "Whose employees?"


def test_names_and_lists_are_aligned_side_by_side() -> None:
    here, there = name("Roe", "Jane Roe"), name("Jane Roe", "Jane Roe", "b")
    listed, also = names("Roe", of="app"), names("Poe", of="app", article="b")
    for fact_type in (PERSON, ORGANIZATION):
        assert fact_type.align([here, listed, there, also]) == [(here, there), (listed, also)]


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("The victims were identified as Jane Roe and John Doe.", [("Jane Roe", "John Doe")]),
        ("The victims were identified as Jane Roe, 34, and John Doe, 36.", [("Jane Roe", "John Doe")]),
        ("The victims were identified as Jane Roe, aged 34, and John Doe.", [("Jane Roe", "John Doe")]),
        ("The victims were identified as Jane Roe who met John Doe.", []),
        ("The victims were identified as Jane Roe.", []),
        (
            "The victims were identified as Jane Roe, John Doe and Mary Poe.",
            [("Jane Roe", "John Doe", "Mary Poe")],
        ),
        ("The victims were identified as Jane Roe, John Doe, Mary Poe.", []),
        ("The victims were identified as Jane Roe, John Doe or others.", [("Jane Roe", "John Doe")]),
    ],
)
def test_what_makes_a_list_of_names(text: str, lists: list[tuple[str, ...]], find: Callable[..., list[Fact]]) -> None:
    found: list[Any] = [fact.value for fact in find("person", text) if isinstance(fact.value, NamesValue)]
    assert [value.names for value in found] == lists
    assert [value.open for value in found] == ["others" in text for _ in found]


def test_the_first_three_uses_of_a_name_are_enough(find: Callable[..., list[Fact]]) -> None:
    line = "It was said that Jane Roe opened the mill in the town. "
    for uses, read in ((1, 1), (3, 3), (4, 3)):
        assert len([f for f in find("person", line * uses) if isinstance(f.value, NameValue)]) == read


def test_a_short_name_and_a_headline_are_no_names(find: Callable[..., list[Fact]]) -> None:
    text = "It was said that Jane Roe of the town met Ann Lee at the mill on Monday."
    assert {f.text for f in find("person", text)} == {"Jane Roe", "Ann Lee"}
    assert find("person", "It was said that Bob of the town met Jane at the mill on Monday.") == []
