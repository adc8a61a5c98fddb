"""Ages: what is read with the model, whose they are, and what two ages are to each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.facts.age import AGE
from factcheck.model import Fact, NumberValue, Participant, Policy, Slot, Stance


def age(low: int, high: int | None = None, entity: str | None = "Mara Tolland", lean: Any = None) -> Fact:
    person = Participant(part="subject", text=entity or "boy", start=0, end=1, entity=entity, kind="person")
    return Fact(
        id=f"a:age:{low}", article="a", fact_type="age", start=0, end=1, text=str(low),
        value=NumberValue(low=low, high=high or low, unit="year", printed_to=1, lean=lean),
        slot=Slot(attribute="age", participants=(person,)), stance=Stance(), rule="age.stated",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "span", "person"),
    [
        ("Mara Tolland, 61, opened the library.", "61", "Mara Tolland"),
        ("Mara Tolland (61) opened the library.", "61", "Mara Tolland"),
        ("The 61-year-old mayor, Mara Tolland, opened the library.", "61-year-old", "Mara Tolland"),
        ("61-year-old Mara Tolland opened the library.", "61-year-old", "Mara Tolland"),
        ("Mara Tolland, a 61-year-old engineer, opened the library.", "61-year-old", "Mara Tolland"),
        ("Mara Tolland was 61 when she opened the library.", "61", "Mara Tolland"),
        ("Mara Tolland turned 61 on Friday.", "61", "Mara Tolland"),
        ("The mayor, who turned 61 in June, will step down.", "61", "mayor"),
        ("A boy of nine was hurt.", "nine", "boy"),
        ("Mara Tolland is 61 years old.", "61 years old", "Mara Tolland"),
        ("Police named a man aged 61.", "aged 61", "man"),
        ("A 12-year-old boy was hurt.", "12-year-old", "boy"),
    ],
)
def test_whose_age_it_is(text: str, span: str, person: str, find: Callable[..., list[Fact]]) -> None:
    facts = find("age", text)
    assert [(fact.text, [p.text for p in fact.slot.participants]) for fact in facts] == [(span, [person])]


@pytest.mark.parametrize(
    "text",
    [
        "Norvane, 40, Kestrel and Halden were on the list.",
        "The final score was 28, and the crowd cheered.",
        "The price was 28.",
        "In the storm of May, 28, boats were lost.",
        "Mara Tolland, 161, was on the list.",
    ],
)
def test_a_number_between_commas_needs_a_person(text: str, find: Callable[..., list[Fact]]) -> None:
    assert [fact.text for fact in find("age", text)] == []


@pytest.mark.parametrize(
    ("left", "right", "rule", "kind"),
    [
        (age(34), age(34), "age.equal", None),
        (age(34), age(36), "age.value", "value"),
        (age(34), age(30, 39), "age.bound", "precision"),
        (age(44), age(30, 39), "age.value", "value"),
        (age(34), age(34, lean="about"), "age.hedge", "precision"),
    ],
)
def test_two_ages(left: Fact, right: Fact, rule: str, kind: str | None) -> None:
    for judged in (AGE.judge(left, right, Policy()), AGE.judge(right, left, Policy())):
        assert (judged.rule, judged.kind) == (rule, kind)


def test_a_named_person_settles_the_question() -> None:
    assert AGE.keys(age(34)) == ("Mara Tolland",)
    assert AGE.is_certain(age(34), age(36))
    assert not AGE.is_certain(age(12, entity=None), age(15, entity=None))


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Oduya, 34, scored twice for the home side in the first half of the game.", ["34"]),
        ("Mara Lindqvist, 67 of Harrow, was arrested after the fire at the mill.", ["67"]),
        ("Silverton, 47, shared the news with the people who follow her on the web.", ["47"]),
        ("The comedian, 47, told the news to the people who follow her on the web.", ["47"]),
        ("Lindqvist, who turned 38 last week, is to leave the team at the end of it.", ["38"]),
        ("The firm, 30, is one of the oldest of the town and it is to be sold.", []),
        ("Most of the jobs went to Ohio, 16, and to Texas, 12, in the first year.", []),
        ("In Leeds, 40, in York 12 and in Hull 5 of the homes were lost to the sea.", []),
    ],
)
def test_an_age_between_commas_is_that_of_a_person(
    text: str, years: list[str], find: Callable[..., list[Fact]]
) -> None:
    assert [fact.text for fact in find("age", text)] == years
