"""Whose age a sentence tells, and of what time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.facts.age import AGE
from factcheck.model import Fact, NumberValue, Participant, Policy, Scope, Slot, Stance

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    return " | ".join(
        [fact.text, ", ".join(p.text for p in fact.slot.participants), *(s.text for s in fact.slot.scope)]
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mara Tolland (61) opened the library.", ["61 | Mara Tolland"]),
        ("Jane Roe, 0, opened the library.", ["0 | Jane Roe"]),
        ("Jane Roe, 120, opened the library.", ["120 | Jane Roe"]),
        ("Jane Roe was 120 when she died.", ["120 | Jane Roe"]),
        ("Jane Roe was 121 when she died.", []),
        ("She was 23 when her first book came out.", ["23 | she | then"]),
        ("She was 23 when she died.", ["23 | she"]),
        ("She was 23 at the time.", ["23 | she | then"]),
        ("She was 23 at the time of the crash.", ["23 | she | then"]),
        ("She was 91 at the time of her death.", ["91 | she"]),
        ("She was 23 years old at the time.", ["23 years old | she | then"]),
        ("She was 23 years old when her first book came out.", ["23 years old | she | then"]),
        ("Jane Roe, aged 23 at the time, sold it.", ["aged 23 | Jane Roe | then"]),
        ("She was 23 in 2019.", ["23 | she | then"]),
        ("She turned 23 in March.", ["23 | she"]),
        ("She was 91 when her beloved old husband suddenly died.", ["91 | she | then"]),
        ("He turned 38 on Friday.", ["38 | he"]),
        ("The price was 38 on Friday.", []),
        ("The table, which was 38, sold.", []),
        ("Jane Roe, who was 38, sold it.", ["38 | Jane Roe"]),
        ("Jane Roe died at the age of 91.", ["age of 91 | Jane Roe"]),
        ("Jane Roe has died at 91.", ["91 | Jane Roe"]),
        ("Jane Roe died at age 91.", ["age 91 | Jane Roe"]),
        ("Jane Roe worked at the age of 91.", ["age of 91 | "]),
        ("At the age of 91, she died.", ["age of 91 | she"]),
        ("The 28-year-old was held on Friday.", ["28-year-old | 28-year-old"]),
        ("The 28-year-old was held on Friday. A man aged 30 was hurt.", ["28-year-old | ", "aged 30 | man"]),
        (
            "The 28-year-old was held on Friday. Police said the 28-year-old would be charged.",
            ["28-year-old | 28-year-old", "28-year-old | 28-year-old"],
        ),
        ("A 28-year-old was held on Friday.", ["28-year-old | "]),
        ("The 28-year-old bridge was closed.", ["28-year-old | bridge"]),
        ("The 28-year-old Jane Roe was held.", ["28-year-old | Jane Roe"]),
        ("The singer, 47, shared the news.", ["47 | singer"]),
        ("The singer, 9, shared the news.", []),
        ("The singer, 10, shared the news.", ["10 | singer"]),
        ("The table, 47, shared the news.", []),
        ("Silverton, 9, shared the news with the people.", []),
        ("Leeds, 40, was on the list.", []),
        ("A woman in her 30s was hurt.", ["30s | woman"]),
        ("Jane Roe is in her 30s.", ["30s | Jane Roe"]),
        ("A man who is in his 30s was hurt.", ["30s | man"]),
        ("His wife, Jane Roe, 34, said so.", ["34 | Jane Roe"]),
        ("Coach Jane Roe, 34, said so.", ["34 | Coach Jane Roe"]),
        ("The 34-year-old coach Jane Roe said so.", ["34-year-old | Jane Roe"]),
        ("Jane Roe is a 34-year-old.", ["34-year-old | Jane Roe"]),
        ("Jane Roe, aged 34, said so.", ["aged 34 | Jane Roe"]),
        ("In January, 34, she said so.", []),
        ("On Monday, 34, people came.", []),
        ("Jane Roe paid $30, 40, she said.", []),
        ("Jane Roe was about 60 years old.", ["60 years old | Jane Roe"]),
        ("Paris, 34, was hurt.", ["34 | Paris"]),
        ("The singers, 47, shared the news.", []),
        ("It was 56 on Friday.", []),
        ("She was 56 on Friday.", ["56 | she"]),
        ("The mayor was 56 on Friday.", []),
        ("Jane Roe, 34 and John Doe were hurt.", ["34 | Jane Roe"]),
        ("Jane Roe, 34 of Lyme, was hurt.", ["34 | Jane Roe"]),
        ("Jane Roe, 34 from Lyme, was hurt.", ["34 | Jane Roe"]),
        ("Jane Roe, 34; John Doe, 36; both were hurt.", ["34 | Jane Roe", "36 | John Doe"]),
        ("Jane Roe, 34 boats and 2 ships were hurt.", []),
        ("The boat (34) sank.", []),
        ("He, 34, was hurt.", []),
        ("She turns 38 this week.", ["38 | she"]),
        ("She was 38 at the time.", ["38 | she | then"]),
        ("She was 38 in May.", ["38 | she"]),
        ("She was 38, and well.", ["38 | she"]),
        ("She was 38 boats short.", []),
        ("Jane Roe is 38", ["38 | Jane Roe"]),
        ("The 28-year-old's car was found.", ["28-year-old | 28-year-old"]),
        ("The 28-year-old, from Lyme, was hurt.", ["28-year-old | 28-year-old"]),
        ("The 28-year-old Lyme man was hurt.", ["28-year-old | man"]),
        ("The 28-year-old escaped unhurt.", ["28-year-old | 28-year-old"]),
        ("The 28-year-old later died.", ["28-year-old | 28-year-old"]),
        ("A mother in her 30s and a boy of nine were hurt.", ["30s | mother", "nine | boy"]),
        ("The man is said to be in his 30s.", ["30s | man"]),
        ("A man believed to be in his 30s was hurt.", ["30s | man"]),
        ("He died aged 91.", ["aged 91 | "]),
        ("Police said that the man, aged 34, was hurt.", ["aged 34 | man"]),
        ("The 34-year-old, Jane Roe, was hurt.", ["34-year-old | 34-year-old"]),
        ("The coach Jane Roe is 34 years old.", ["34 years old | Jane Roe"]),
        ("The coach is 34 years old.", ["34 years old | coach"]),
        ("The actor, 47, was there.", ["47 | actor"]),
        ("The man, 47, was there.", ["47 | man"]),
        ("The boss, 47, Roe, was there.", []),
        ("The dealer, 2022, was there.", []),
        ("Roe, 47, was there.", ["47 | Roe"]),
        ("Mrs Roe, 47, was there.", ["47 | Mrs Roe"]),
        ("Roe, 150, was there.", []),
        ("Jane Roe died at 91 in Lyme.", ["91 | Jane Roe"]),
        ("Jane Roe lived at 91.", []),
        ("Jane Roe was killed at the age of 91.", ["age of 91 | "]),
        ("Roe, 34, of Lyme, said so.", ["34 | Roe"]),
        ("The singer, 47, shared it.", ["47 | singer"]),
        ("The singer, 7, shared it.", []),
        ("The boat, 47, sank.", []),
        ("Jane Roe (34) said so.", ["34 | Jane Roe"]),
        ("Lyme, 34, said so.", ["34 | Lyme"]),
        ("In May, 34 left.", []),
        ("On Monday, 34, he left.", []),
        ("She paid $40, 34, to him.", []),
        ("Roe, 34 and glad, said so.", []),
        ("Jane Roe 34 said so.", []),
        ("She met Roe, 34.", []),
        ("She met Jane Roe, 34.", ["34 | Jane Roe"]),
        ("The old coach Jane Roe, 34, left.", ["34 | Jane Roe"]),
        ("The 28-year-old coach Jane Roe left.", ["28-year-old | Jane Roe"]),
        ("The 28-year-old coach, Jane Roe, left.", ["28-year-old | Jane Roe"]),
        ("Jane Roe, the 28-year-old coach, left.", ["28-year-old | Jane Roe"]),
        ("Jane Roe is a 28-year-old coach.", ["28-year-old | Jane Roe"]),
        ("Jane Roe became a 28-year-old coach.", ["28-year-old | coach"]),
        ("The coach is 28 years old.", ["28 years old | coach"]),
        ("Jane Roe is 28.", ["28 | Jane Roe"]),
        ("Jane Roe was 28 when she left.", ["28 | Jane Roe | then"]),
        ("Jane Roe, who is in her 30s, left.", ["30s | Jane Roe"]),
        ("A man in his 30s left.", ["30s | man"]),
        ("A man aged 34 left.", ["aged 34 | man"]),
        ("Jane Roe, aged 34, left.", ["aged 34 | Jane Roe"]),
        ("Jane Roe turned 34.", ["34 | Jane Roe"]),
        ("Jane Roe died at 91.", ["91 | Jane Roe"]),
        ("Jane Roe sang at 91.", []),
        ("Jane Roe died in 91 days.", []),
    ],
)
def test_whose_age_it_is_and_of_what_time(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("age", text, DAY)] == expected


def age(
    words: tuple[str, ...] = (), *, entity: str | None = None, part: str = "subject", is_then: bool = False
) -> Fact:
    who = Participant(part=part, text="jane roe" if entity else "boy", start=0, end=1, entity=entity, kind="person")
    scope = (Scope(kind="time", text="then"),) if is_then else ()
    return Fact(
        id="x", article="a", fact_type="age", start=0, end=1, text="9", stance=Stance(), rule="age.stated",
        value=NumberValue(low=9, high=9, unit="year", printed_to=1),
        slot=Slot(attribute="age", participants=(who,), words=words, scope=scope),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (age(("hurt", "mill")), age(("hurt", "school")), True),
        (age(("hurt", "mill")), age(("held", "school")), False),
        (age(("year", "old", "age", "hurt")), age(("year", "old", "age", "held")), False),
        (age(("boy", "hurt")), age(("boy", "held")), False),
        (age(entity="Jane Roe"), age(entity="Jane Roe"), True),
        # Of two ages of other times the same must be told, and a time on one side is none.
        (age(("book",), entity="Jane Roe", is_then=True), age(("film",), entity="Jane Roe", is_then=True), False),
        (age(("book",), entity="Jane Roe", is_then=True), age(("book",), entity="Jane Roe", is_then=True), True),
        (age(("jane",), entity="Jane Roe", is_then=True), age(("jane",), entity="Jane Roe", is_then=True), False),
        (age(("book",), entity="Jane Roe", is_then=True), age(("film",), entity="Jane Roe"), True),
        (age(entity="Jane Roe", part="of"), age(entity="Jane Roe", part="of"), False),
    ],
)
def test_two_people_without_a_name_are_one_when_the_same_is_told(left: Fact, right: Fact, may: bool) -> None:
    assert AGE.may_align(left, right) is may
    assert AGE.may_align(right, left) is may


def test_only_a_named_subject_has_an_age_for_certain() -> None:
    named, unnamed, beside = age(entity="Jane Roe"), age(), age(entity="Jane Roe", part="of")
    assert [AGE.is_certain(fact, fact) for fact in (named, unnamed, beside)] == [True, False, False]
    assert [AGE.keys(fact) for fact in (named, unnamed, beside)] == [("Jane Roe",), ("boy",), ()]
    assert AGE.question(named) == "How old is Jane Roe?"


def test_a_range_of_ages_far_off_is_a_conflict_in_one_passage_alone() -> None:
    young = age().model_copy(update={"value": NumberValue(low=10, high=20, unit="year")})
    old = age().model_copy(update={"value": NumberValue(low=50, high=50, unit="year")})
    assert AGE.judge(young, old, Policy()).rule == "age.vague"
    here, there = (f.model_copy(update={"slot": Slot(passage="a ~ b")}) for f in (young, old))
    assert AGE.judge(here, there, Policy()).rule == "age.value"
