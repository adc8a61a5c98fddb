"""Durations: what is read, of what, and what two of them are to each other."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.duration import DURATION, days_of_months
from factcheck.model import Fact, NumberValue, Participant, Policy, Slot, Stance, Verdict

CORPUS = tomllib.loads(
    (Path(__file__).parents[2] / "fixtures" / "corpus" / "duration.toml").read_text(encoding="utf-8")
)
POLICY = Policy()


@pytest.fixture
def read(find: Callable[..., list[Fact]]) -> Callable[[str], list[Fact]]:
    return partial(find, "duration")


def stated(
    low: str | None,
    unit: str,
    *,
    step: str | None = "1",
    qualifiers: tuple[str, ...] = (),
    stage: Any = "stated",
    **slot: Any,
) -> Fact:
    value = NumberValue(low=low, high=low, unit=unit, printed_to=step, qualifiers=qualifiers)
    return Fact(
        id=f"{low}{unit}", article="a", fact_type="duration", start=0, end=1, text="x", value=value, slot=Slot(**slot),
        stance=Stance(stage=stage), rule="duration.measure",
    )  # fmt: skip


def person(name: str) -> Participant:
    return Participant(part="object", text=name, start=0, end=1, entity=name, kind="person")


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("He was jailed for four years.", "sentenced"),
        ("He was sentenced to four and a half years.", "sentenced"),
        ("He was sentenced to four years in prison.", "sentenced"),
        ("He was given a six-year sentence.", "sentenced"),
        ("The judge sent him to prison for six years.", "sentenced"),
        ("She could be jailed for up to 10 years.", "possible sentence"),
        ("The offence carries a maximum sentence of ten years.", "possible sentence"),
        ("Prosecutors asked for a sentence of nine years.", "sought sentence"),
        ("He has served two years in prison.", "served"),
        ("The trial lasted six weeks.", "trial"),
        ("A six-week trial ended.", "trial"),
        ("The surgery took three hours.", "surgery"),
        ("It was a three-hour surgery.", "surgery"),
        ("She signed a three-year contract.", "contract"),
        ("She signed a three-year deal.", "contract"),
        ("She spent seven years with the club.", "tenure"),
        ("He resigned after 37 years in power.", "power"),
        ("They met for 90 minutes.", "meeting"),
        ("The library took six years to build.", "built"),
        ("He moved in 15 days.", None),
    ],
)
def test_the_clause_says_what_lasted(text: str, attribute: str | None, read: Callable[[str], list[Fact]]) -> None:
    (fact,) = read(text)
    assert fact.slot.attribute == attribute


def test_what_will_last_is_a_length_and_the_last_days_are_none(read: Callable[[str], list[Fact]]) -> None:
    (lasting,) = read("The truce will last 72 hours.")
    (window,) = read("Rain fell in the last 72 hours.")
    assert (lasting.rule, window.rule) == ("duration.length", "duration.placing")


@pytest.mark.parametrize("form", CORPUS["placing"]["forms"])
def test_a_length_that_places_an_event_is_read_and_compared_with_nothing(
    form: str, read: Callable[[str], list[Fact]]
) -> None:
    (fact,) = read(form.replace("[", "").replace("]", ""))
    assert (fact.start, fact.end) == (form.index("["), form.index("]") - 1)
    assert (fact.rule, DURATION.keys(fact)) == ("duration.placing", ())


def test_a_suspended_sentence_is_limited(read: Callable[[str], list[Fact]]) -> None:
    (fact,) = read("She was given a suspended sentence of 18 months.")
    assert isinstance(fact.value, NumberValue)
    assert fact.value.qualifiers == ("suspended",)


@pytest.mark.parametrize(
    ("left", "right", "verdict", "rule", "severity"),
    [
        (("18", "month"), ("18", "month"), Verdict.AGREE, "duration.equal", None),
        (("12", "month"), ("1", "year"), Verdict.AGREE, "duration.equal", None),
        (("24", "hour"), ("1", "day"), Verdict.AGREE, "duration.equal", None),
        (("14", "day"), ("2", "week"), Verdict.AGREE, "duration.equal", None),
        (("4", "week"), ("1", "month"), Verdict.COMPATIBLE, "duration.calendar", "info"),
        (("90", "day"), ("3", "month"), Verdict.COMPATIBLE, "duration.calendar", "info"),
        (("30", "day"), ("3", "month"), Verdict.CONFLICT, "duration.value", "major"),
        (("7", "year"), ("8", "year"), Verdict.CONFLICT, "duration.value", "major"),
        (("3", "hour"), ("50", "minute"), Verdict.CONFLICT, "duration.value", "major"),
        (("2", "hour"), ("110", "minute"), Verdict.COMPATIBLE, "duration.rounding", "minor"),
        (("8", "season"), ("8", "season"), Verdict.AGREE, "duration.equal", None),
        (("8", "season"), ("8", "year"), Verdict.AGREE, "duration.equal", None),
        (("8", "season"), ("7", "year"), Verdict.CONFLICT, "duration.value", "major"),
        (("2", "season"), ("18", "month"), Verdict.INCOMPARABLE, "duration.seasons", None),
        (("1", "season"), ("30", "week"), Verdict.INCOMPARABLE, "duration.seasons", None),
    ],
)
def test_the_ladder(left: Any, right: Any, verdict: Verdict, rule: str, severity: str | None) -> None:
    a, b = stated(*left), stated(*right)
    for one, other in ((a, b), (b, a)):
        judgement = DURATION.judge(one, other, POLICY)
        assert (judgement.verdict, judgement.rule, judgement.severity) == (verdict, rule, severity)


def test_a_sentence_is_never_a_rounding() -> None:
    for attribute, verdict in (("sentenced", Verdict.CONFLICT), ("trial", Verdict.COMPATIBLE)):
        four = stated("4", "year", attribute=attribute)
        longer = stated("4.2", "year", step="0.1", attribute=attribute)
        assert DURATION.judge(four, longer, POLICY).verdict is verdict


def test_suspended_limits_the_same_figure() -> None:
    plain, suspended = stated("18", "month"), stated("18", "month", qualifiers=("suspended",))
    assert DURATION.judge(plain, suspended, POLICY).kind == "qualifier"


def test_two_named_people_have_two_sentences() -> None:
    roe, poe, nobody = (
        stated("4", "year", attribute="sentenced", participants=people)
        for people in ((person("Roe"),), (person("Poe"),), ())
    )
    assert not DURATION.may_align(roe, poe)
    assert DURATION.may_align(roe, nobody)
    assert DURATION.is_certain(roe, roe)
    assert not DURATION.is_certain(roe, nobody)


def test_what_was_planned_is_not_what_it_came_to() -> None:
    planned, completed = stated("15", "minute", stage="planned"), stated("90", "minute", stage="completed")
    assert not DURATION.may_align(planned, completed)
    assert DURATION.may_align(planned, planned)


UNITS = st.sampled_from(["minute", "hour", "day", "week", "month", "year", "decade"])


@given(st.integers(1, 10**4), UNITS, st.integers(1, 10**4), UNITS)
def test_the_ladder_is_symmetric(low: int, unit: str, other: int, another: str) -> None:
    a, b = stated(str(low), unit), stated(str(other), another)
    left, right = DURATION.judge(a, b, POLICY), DURATION.judge(b, a, POLICY)
    assert (left.verdict, left.kind, left.severity) == (right.verdict, right.kind, right.severity)


@given(st.integers(0, 600))
def test_months_never_have_fewer_days_than_their_fewest(months: int) -> None:
    fewest, most = days_of_months(Fraction(months))
    assert 28 * months <= fewest <= most <= 31 * months


def test_a_hostile_text_is_read_to_its_end(prose: str, read: Callable[[str], list[Fact]]) -> None:
    facts = read(prose + "It lasted " + "more than six years " * 300 + " of")
    assert {fact.text for fact in facts} == {"six years"}


@pytest.mark.parametrize(
    ("text", "printed", "parts"),
    [
        ("Mara Tolland spent seven years with the Herons.", "seven years", {"with": "heron"}),
        ("Mara Tolland played eight seasons for the Herons.", "eight seasons", {"with": "heron"}),
        ("She joined the Omaha Herons, where she played eight seasons.", "eight seasons", {"with": "Omaha Herons"}),
        ("She joined the Herons, for whom she played eight seasons.", "eight seasons", {"with": "heron"}),
        ("Mara Tolland worked at Norvane for 12 years.", "12 years", {"with": "Norvane"}),
        ("Mara Tolland coached the Herons for eight seasons.", "eight seasons", {"with": "Herons"}),
        ("Mara Tolland left Norvane after 12 years.", "12 years", {"with": "Norvane"}),
        ("Mara Tolland won 50 games in her five seasons with Omaha.", "five seasons", {"with": "Omaha"}),
        ("Mara Tolland will retire after 15 seasons with the Herons.", "15 seasons", {"with": "heron"}),
        ("Mara Tolland is retiring after 15 NHL seasons.", "15 NHL seasons", {"with": "NHL"}),
        ("Mara Tolland retired after 42 years in coaching.", "42 years", {"in": "coaching"}),
        ("Mara Tolland decided to retire from coaching after 42 years.", "42 years", {"in": "coach"}),
        ("Mara Tolland spent more than four decades in coaching.", "four decades", {"in": "coaching"}),
        ("Her coaching career has spanned 42 years.", "42 years", {"in": "coaching"}),
        ("Mara Tolland has been with the company for 12 years.", "12 years", {"with": "company"}),
        ("Mara Tolland served on the council for 12 years.", "12 years", {"with": "council"}),
        ("She ended her 14-year tenure as mayor.", "14-year", {"as": "mayor"}),
        ("Mara Tolland served as sheriff for 20 years.", "20 years", {"as": "sheriff"}),
        ("Mara Tolland was mayor for 14 years.", "14 years", {"as": "mayor"}),
        ("She stepped down as mayor after 14 years.", "14 years", {"as": "mayor"}),
        ("Mara Tolland retired after 42 years.", "42 years", {}),
        ("Mara Tolland ended a 30-year career.", "30-year", {}),
    ],
)
def test_a_tenure_is_somebodys_time_with_whom_or_as_what(
    text: str, printed: str, parts: dict[str, str], find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("duration", text)
    assert (fact.text, fact.slot.attribute) == (printed, "tenure")
    assert {p.part: p.text for p in fact.slot.participants if p.part != "subject"} == parts
    assert [p.part for p in fact.slot.participants].count("subject") == 1
    assert not [count for count in find("count", text) if count.start == fact.start]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Tolland spent seven years in prison.",
        "Mara Tolland spent seven years at a prison with her friends.",
        "Mara Tolland spent two years at home.",
        "Mara Tolland spent two years with her mother.",
        "Mara Tolland spent three hours with the Herons.",
        "Mara Tolland signed a seven-year deal with the Herons.",
        "Mara Tolland signed for seven years with the Herons.",
        "Mara Tolland left Norvane after two years of talks.",
        "Mara Tolland was jailed for seven years.",
        "Mara Tolland resigned after 37 years in power.",
        "Mara Tolland resigned after six years.",
        "The house of Mara Tolland was empty for 12 years.",
        "Mara Tolland won the cup two years after leaving Norvane.",
        "Mara Tolland was in court with Norvane for six years.",
        "Mara Tolland was in dispute with the bank for two years.",
    ],
)
def test_what_is_no_tenure_is_another_length(text: str, read: Callable[[str], list[Fact]]) -> None:
    (fact,) = read(text)
    assert fact.slot.attribute != "tenure"


@pytest.mark.parametrize(
    "text",
    [
        "The show ran for eight seasons.",
        "The show spent eight seasons on the air.",
        "Mara Tolland had three losing seasons with the Herons.",
        "Mara Tolland won the cup in two straight seasons with the Herons.",
        "The past two seasons with the Herons were hard for Mara Tolland.",
        "Mara Tolland won 14 games in three seasons.",
        "Mara Tolland had three Harvest Cup seasons with the Herons.",
    ],
)
def test_seasons_of_no_tenure_are_counted(text: str, find: Callable[..., list[Fact]]) -> None:
    assert find("duration", text) == []
    assert [f for f in find("count", text) if (f.slot.unit or "").endswith("season")]


def test_a_ninth_season_is_no_length(read: Callable[[str], list[Fact]]) -> None:
    assert read("Mara Tolland is in her ninth season with the Herons.") == []
