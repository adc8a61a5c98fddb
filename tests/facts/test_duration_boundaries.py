"""Durations: what lasted so long, and what only places an event; and when two lengths may be one."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from factcheck.facts.duration import DURATION, days_of, days_of_months
from factcheck.model import Fact, Judgement, NumberValue, Participant, Policy, Slot, Stance

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    assert isinstance(fact.value, NumberValue)
    rule = fact.rule.removeprefix("duration.")
    return " | ".join([fact.text, rule, str(fact.slot.attribute), *fact.value.qualifiers])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trial will last six weeks.", ["six weeks | length | trial"]),
        ("The trial began six weeks ago.", []),
        ("The trial ended six weeks later.", ["six weeks | placing | None"]),
        ("Six weeks after the trial, he left.", ["Six weeks | placing | None"]),
        ("He was held for six weeks before the trial.", ["six weeks | length | hold"]),
        ("He left six weeks before the trial.", ["six weeks | placing | None"]),
        ("In the past six weeks, two died.", []),
        ("Over the last six weeks, two died.", []),
        ("The first six weeks were hard.", ["six weeks | placing | None"]),
        ("He works six hours a day.", ["six hours | placing | None"]),
        ("The talks were delayed by nine hours.", ["nine hours | length | delay"]),
        ("The flight was delayed for nine hours.", ["nine hours | length | delay"]),
        ("The flight was delayed nine hours.", ["nine hours | length | delay"]),
        ("The road was closed for nine hours.", ["nine hours | length | closed"]),
        ("The ban was in force for two years.", ["two years | length | ban"]),
        ("The ban will be in place for two years.", ["two years | length | ban"]),
        ("He had the flat for two years.", ["two years | length | None"]),
        ("He had it for two years.", ["two years | length | None"]),
        ("It took two years to build the library.", ["two years | length | built"]),
        ("It took two years to make it.", ["two years | length | None"]),
        ("It takes two hours.", ["two hours | length | None"]),
        ("The surgery took three hours.", ["three hours | length | surgery"]),
        ("The meeting, of two hours, ended.", ["two hours | length | meeting"]),
        ("After four years of dating, they married.", ["four years | length | date"]),
        ("After 37 years in power, he left.", ["37 years | length | power"]),
        ("They split after four years of marriage.", ["four years | length | married"]),
        ("The couple divorced after four years.", ["four years | length | divorce after"]),
        ("The marriage ended after four years.", ["four years | length | married"]),
        ("It ended after four years.", ["four years | length | None"]),
        ("They were together for four years.", ["four years | length | None"]),
        ("A two-year period began.", ["two-year | length | None"]),
        ("A two-year ban was passed.", ["two-year | length | ban"]),
        ("A two-year agreement was signed.", ["two-year | length | contract"]),
        ("He was jailed for four years, suspended for two.", ["four years | length | sentenced | suspended"]),
        ("He was given a suspended sentence of two years.", ["two years | length | sentenced | suspended"]),
        ("He was given a sentence of two years, suspended.", ["two years | length | sentenced | suspended"]),
        ("He was sentenced to two years in prison.", ["two years | length | sentenced"]),
        ("He was sentenced to up to two years in prison.", ["two years | length | possible sentence"]),
        ("He could be sentenced to two years in prison.", ["two years | length | possible sentence"]),
        ("He faces two years in prison.", ["two years | length | possible sentence"]),
        ("Prosecutors want him jailed for two years.", ["two years | length | sought sentence"]),
        ("He was sent to prison for two years.", ["two years | length | sentenced"]),
        ("He won a two-year term of office.", ["two-year | length | term"]),
        ("He received a two-year prison term.", ["two-year | length | sentenced"]),
        ("The strike may last up to three hours.", ["three hours | length | strike"]),
        ("He paid for two years.", ["two years | length | None"]),
        ("He thought for two hours.", ["two hours | length | None"]),
        ("The police said for two hours that nothing was wrong.", ["two hours | length | None"]),
        ("Prices rose for two years.", ["two years | length | None"]),
        ("He ran for two hours.", ["two hours | length | None"]),
        ("The race ran for two hours.", ["two hours | length | race"]),
        ("He was away for two hours.", ["two hours | length | None"]),
        ("It was a war for ten years.", ["ten years | length | None"]),
        ("He got it within two years.", ["two years | length | None"]),
        ("She had it for 10 minutes before it was shot.", ["10 minutes | length | None"]),
        ("Roe played for the Herons for ten seasons.", ["ten seasons | tenure | tenure"]),
        ("Roe was a teacher for 30 years.", ["30 years | length | None"]),
        ("Roe worked for Norvane for nine years.", ["nine years | tenure | tenure"]),
        ("Roe will retire after nine years at Norvane.", ["nine years | tenure | tenure"]),
        ("Roe spent two seasons with the Herons.", ["two seasons | tenure | tenure"]),
        ("The Herons played for ten seasons.", []),
        ("Roe scored 30 goals in ten seasons.", []),
        ("The talks lasted about six weeks before the deal.", ["six weeks | length | talk"]),
        ("The talks took more than six weeks after the vote.", ["six weeks | length | talk"]),
        ("The talks ran six weeks before the deal.", ["six weeks | placing | None"]),
        ("He was held for zero days.", ["zero days | placing | None"]),
        ("He was held for under two days.", ["two days | length | hold"]),
        ("The concert of two hours was fun.", ["two hours | length | concert"]),
        ("The delay by two hours was long.", ["two hours | length | None"]),
        ("The train left by two hours.", ["two hours | length | None"]),
        ("The ban was lifted within two years.", ["two years | length | None"]),
        ("A two-hour concert was held.", ["two-hour | length | concert"]),
        ("Two hours of talks followed.", ["Two hours | length | talk"]),
        ("Two hours in the sun followed.", ["Two hours | length | sun"]),
        ("He was two years behind bars.", ["two years | length | None"]),
        ("The surgery needs two hours.", ["two hours | length | surgery"]),
        ("The ship needs two hours to dock.", ["two hours | length | dock"]),
        ("It requires two years to train a pilot.", ["two years | length | train"]),
        ("The law was a burden for two years.", ["two years | length | None"]),
        ("The mayor was ill for two years.", ["two years | length | None"]),
        ("The strike went on for two weeks.", ["two weeks | length | strike"]),
        ("The couple separated after two years.", ["two years | length | separate after"]),
        ("The couple met after two years.", ["two years | length | None"]),
        ("The couple danced for two hours.", ["two hours | length | dance"]),
        ("The mayor resigned after two years.", ["two years | length | resigned after"]),
        ("He borrowed it for two years.", ["two years | length | None"]),
        ("He believed it for two years.", ["two years | length | None"]),
        ("He reported for two years from Lyme.", ["two years | placing | None"]),
        ("He moved for two years to Lyme.", ["two years | length | move"]),
        ("He had a cold for two weeks.", ["two weeks | length | have cold"]),
        ("He had a cold two weeks.", ["two weeks | length | None"]),
        (
            "Over the weekend the two men, who were said to have been there, stayed for two days.",
            ["two days | length | stay"],
        ),
        ("The man jailed for two years was freed.", ["two years | length | sentenced"]),
        ("He was imprisoned for two years.", ["two years | length | sentenced"]),
        ("The judge gave him two years in prison.", ["two years | length | sentenced"]),
        ("The crime carries two years in prison.", ["two years | length | possible sentence"]),
        ("He may be jailed for two years.", ["two years | length | possible sentence"]),
        ("The court urged a two-year sentence.", ["two-year | length | sought sentence"]),
        ("He is serving a two-year sentence.", ["two-year | length | served"]),
        ("He completed a two-year sentence.", ["two-year | length | served"]),
        ("He was handed a two-year jail term.", ["two-year | length | sentenced"]),
        ("The trial was two weeks.", ["two weeks | length | trial"]),
        ("The trial was two weeks long.", ["two weeks | length | trial"]),
        ("The trial was a two-week affair.", ["two-week | length | affair"]),
        ("The talks were two hours of shouting.", ["two hours | length | shout"]),
    ],
)
def test_what_lasted_so_long(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("duration", text, DAY)] == expected


def length(
    low: Any = 4, high: Any = "same", *, unit: str = "year", step: Any = 1, attribute: str | None = "trial",
    people: tuple[tuple[str, str], ...] = (), parts: tuple[tuple[str, str], ...] = (), words: tuple[str, ...] = (),
    stage: Any = "stated", hedge: str | None = None, rule: str = "duration.length", passage: str | None = None,
    lean: Any = None, kind: Any = "person",
) -> Fact:  # fmt: skip
    told_of = [Participant(part=p, text=t, start=0, end=1, entity=t, kind=kind) for p, t in people]
    told_of += [Participant(part=p, text=t, start=0, end=1) for p, t in parts]
    return Fact(
        id="x", article="a", fact_type="duration", start=0, end=1, text="x", rule=rule,
        value=NumberValue(low=low, high=low if high == "same" else high, unit=unit, printed_to=step, lean=lean),
        slot=Slot(attribute=attribute, participants=tuple(told_of), words=words, passage=passage),
        stance=Stance(stage=stage, hedge=hedge),
    )  # fmt: skip


def judged(left: Fact, right: Fact) -> Judgement:
    one, other = DURATION.judge(left, right, Policy()), DURATION.judge(right, left, Policy())
    assert (one.rule, one.severity) == (other.rule, other.severity)
    return one


@pytest.mark.parametrize(
    ("left", "right", "rung", "severity"),
    [
        # Months and years have no fixed number of days.
        (length(1, unit="month"), length(28, unit="day"), "calendar", "info"),
        (length(1, unit="month", step=None), length(28, unit="day", step=None), "calendar", "info"),
        (length(1, unit="month", step=None), length(27, unit="day", step=None), "value", "major"),
        (length(1, unit="month", step=None), length(31, unit="day", step=None), "calendar", "info"),
        (length(1, unit="month", step=None), length(32, unit="day", step=None), "value", "major"),
        (length(1, unit="year", step=None), length(364, unit="day", step=None), "value", "major"),
        (length(1, unit="year", step=None), length(366, unit="day", step=None), "calendar", "info"),
        (length(1, unit="year", step=None), length(367, unit="day", step=None), "value", "major"),
        (length(1, unit="month", step=1), length(46, unit="day", step=None), "calendar", "info"),
        (length(1, unit="month", step=1), length(47, unit="day", step=None), "value", "major"),
        (length(1, unit="month", step=1), length(14, unit="day", step=None), "calendar", "info"),
        (length(1, unit="month", step=1), length(13, unit="day", step=None), "value", "major"),
        (length(2, None, unit="month"), length(50, unit="day"), "value", "major"),
        (length(2, None, unit="month"), length(90, unit="day"), "calendar", "info"),
        (length(None, 2, unit="month"), length(90, unit="day"), "value", "major"),
        (length(None, 2, unit="month"), length(50, unit="day"), "calendar", "info"),
        # Years in months, and weeks in days, are as exact as they are.
        (length(1), length(12, unit="month"), "equal", None),
        (length(1), length(13, unit="month"), "rounding", "minor"),
        (length(1), length(18, unit="month"), "value", "major"),
        (length(1, unit="week"), length(7, unit="day"), "equal", None),
        (length(2, unit="week", step=None), length(15, unit="day"), "value", "major"),
        (length(90, unit="minute"), length("1.5", unit="hour", step="0.1"), "equal", None),
        # A season is a year, but nobody says how many months it has.
        (length(4, unit="season"), length(4), "equal", None),
        (length(4, unit="season"), length(5), "value", "major"),
        (length(4, unit="season"), length(48, unit="month"), "equal", None),
        (length(4, unit="season"), length(47, unit="month"), "seasons", None),
        (length(4, unit="season"), length(200, unit="week"), "seasons", None),
        (length(4, None, unit="season"), length(60, unit="month"), "bound", "minor"),
        (length(4, unit="season"), length(None, 60, unit="month"), "bound", "minor"),
        (length(4, unit="season"), length(4, unit="season"), "equal", None),
        # A sentence is never a rounding of another.
        (length(4, step=1), length("4.3", step="0.1"), "rounding", "minor"),
        (length(4, step=1, attribute="sentenced"), length("4.3", step="0.1", attribute="sentenced"), "value", "major"),
        # What is vague is held against another in one passage alone.
        (length(10, 30), length(90), "vague", None),
        (length(10, 30, passage="a ~ b"), length(90, passage="a ~ b"), "value", "major"),
        (length(10, 30, passage="a ~ b"), length(1080, unit="month", passage="a ~ b"), "value", "major"),
        (length(10, 30), length(1080, unit="month"), "vague", None),
    ],
)
def test_each_rung_of_two_lengths(left: Fact, right: Fact, rung: str, severity: str | None) -> None:
    assert (judged(left, right).rule, judged(left, right).severity) == (f"duration.{rung}", severity)


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (length(1, unit="month", step=None), length(40, unit="day", step=None), ("1 month", "40 days", "9", "day")),
        (length(40, unit="day", step=None), length(1, unit="month", step=None), ("40 days", "1 month", "9", "day")),
        (
            length(1, unit="month", step=None),
            length(12, unit="hour", step=None),
            ("1 month", "12 hours", "27", "day"),
        ),
        (length(1, unit="month"), length(30, unit="day"), ("1 month", "30 days", None, None)),
        (length(1), length(18, unit="month"), ("1 year", "18 months", "6", "month")),
    ],
)
def test_a_difference_of_lengths_is_told_as_printed(left: Fact, right: Fact, told: tuple[Any, ...]) -> None:
    (difference,) = DURATION.judge(left, right, Policy()).differences
    assert (difference.left, difference.right, difference.gap, difference.unit) == told


@pytest.mark.parametrize(
    ("months", "days"),
    [(1, (28, 31)), (2, (56, 62)), (11, (308, 341)), (12, (365, 366)), (13, (393, 397)), (24, (730, 732))],
)
def test_how_many_days_months_have(months: int, days: tuple[int, int]) -> None:
    assert days_of_months(Fraction(months)) == days


@pytest.mark.parametrize(
    ("value", "days"),
    [
        (NumberValue(low=2, high=2, unit="day"), (2, 2)),
        (NumberValue(low=2, high=2, unit="day", printed_to=1), (Fraction(3, 2), Fraction(5, 2))),
        (NumberValue(low=2, high=4, unit="day", printed_to=1), (2, 4)),
        (NumberValue(low=2, high=None, unit="week"), (14, None)),
        (NumberValue(low=None, high=2, unit="week"), (None, 14)),
        (NumberValue(low=12, high=12, unit="hour"), (Fraction(1, 2), Fraction(1, 2))),
        (NumberValue(low=2, high=2, unit="month"), (56, 62)),
        (NumberValue(low=2, high=None, unit="month"), (56, None)),
        (NumberValue(low=None, high=2, unit="month"), (None, 62)),
        (NumberValue(low=0, high=0, unit="day", printed_to=1), (0, Fraction(1, 2))),
    ],
)
def test_how_many_days_a_length_may_be(value: NumberValue, days: tuple[Any, Any]) -> None:
    assert days_of(value, Policy()) == days


ROE, POE = ("subject", "Jane Roe"), ("subject", "Mary Poe")


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (length(people=(ROE,)), length(people=(ROE,)), True),
        (length(people=(ROE,)), length(people=(POE,)), False),
        (length(people=(ROE,)), length(people=(("object", "Jane Roe"),)), True),
        (length(people=(ROE,)), length(people=(("by", "Mary Poe"),)), True),
        (length(people=(ROE,)), length(people=(POE,), kind="organization"), True),
        (length(people=(ROE,)), length(), True),
        # What may be is not what it came to.
        (length(hedge="may"), length(stage="completed"), False),
        (length(hedge="could"), length(stage="completed"), False),
        (length(hedge="reportedly"), length(stage="completed"), True),
        (length(None, 4), length(stage="completed"), False),
        (length(4, None), length(stage="completed"), True),
        (length(None, 4), length(), True),
        (length(None, 4), length(None, 5, stage="completed"), True),
        # Nor is what was planned, but for what is settled when it is agreed on.
        (length(stage="planned"), length(stage="completed"), False),
        (length(stage="planned"), length(stage="stated"), True),
        (length(stage="planned", attribute="contract"), length(stage="completed", attribute="contract"), True),
        (length(stage="planned", attribute="ban"), length(stage="completed", attribute="ban"), True),
        (length(stage="planned", attribute="sentenced"), length(stage="completed", attribute="sentenced"), True),
    ],
)
def test_two_lengths_are_of_one_thing_or_not(left: Fact, right: Fact, may: bool) -> None:
    assert DURATION.may_align(left, right) is may
    assert DURATION.may_align(right, left) is may


def sentence(*words: str, **more: Any) -> Fact:
    return length(attribute="sentenced", words=words, **more)


@pytest.mark.parametrize(
    ("left", "right", "certain"),
    [
        (sentence(people=(ROE,)), sentence(people=(ROE,)), True),
        (sentence(people=(ROE,)), sentence(people=(POE,)), False),
        (sentence("steal", "van"), sentence("steal", "van"), True),
        (sentence("steal", "van"), sentence("steal", "car"), False),
        (sentence("steal", "judge"), sentence("steal", "judge"), False),
        (sentence("steal", "van"), length(words=("steal", "van")), False),
        (length(people=(ROE,)), length(people=(ROE,)), False),
    ],
)
def test_one_person_has_one_sentence(left: Fact, right: Fact, certain: bool) -> None:
    assert DURATION.is_certain(left, right) is certain
    assert DURATION.is_certain(right, left) is certain


def tenure(*parts: tuple[str, str], who: str | None = "Jane Roe", words: tuple[str, ...] = (), **more: Any) -> Fact:
    people = (("subject", who),) if who else ()
    rule = more.pop("rule", "duration.tenure")
    return length(attribute="tenure", people=people, parts=parts, words=words, rule=rule, **more)


CAREER = "duration.career"


def named_tenure(employer: str) -> Fact:
    people = (("subject", "Jane Roe"), ("with", employer))
    return length(attribute="tenure", people=people, rule="duration.tenure")


@pytest.mark.parametrize(
    ("left", "right", "is_one"),
    [
        (tenure(("with", "Herons")), tenure(("with", "Herons")), True),
        (tenure(("with", "Herons")), tenure(("with", "Omaha Herons")), True),
        (tenure(("with", "Herons")), tenure(("with", "Rovers")), False),
        (tenure(("with", "Herons")), tenure(), False),
        (tenure(), tenure(), True),
        # Two names are held against each other elsewhere, where it is known that a town stands for its team.
        (named_tenure("Omaha Herons"), named_tenure("Lyme Rovers"), True),
        (named_tenure("Omaha Herons"), tenure(("with", "Rovers")), False),
        (named_tenure("Omaha Herons"), tenure(("with", "Herons")), True),
        (
            length(attribute="tenure", people=(("with", "Omaha Herons"),)),
            length(attribute="tenure", people=(("with", "Omaha Herons"),)),
            False,
        ),
        (tenure(("with", "Herons"), who=None), tenure(("with", "Herons"), who=None), False),
        (tenure(("with", "Herons")), tenure(("with", "Herons"), who="Mary Poe"), False),
        (tenure(("with", "Herons"), words=("play",)), tenure(("with", "Herons"), words=("coach",)), False),
        (tenure(("with", "Herons"), words=("play",)), tenure(("with", "Herons"), words=("play", "coach")), True),
        (tenure(("with", "Herons"), words=("play",)), tenure(("with", "Herons")), True),
        (tenure(("with", "Herons"), rule=CAREER), tenure(rule=CAREER), True),
        (tenure(("with", "Herons"), rule=CAREER), tenure(), False),
        (tenure(("with", "Herons"), rule=CAREER), tenure(("with", "Rovers"), rule=CAREER), False),
        (tenure(("with", "coaching")), tenure(("with", "coach")), True),
    ],
)
def test_two_tenures_are_one_or_not(left: Fact, right: Fact, is_one: bool) -> None:
    assert DURATION.may_align(left, right) is is_one
    assert DURATION.may_align(right, left) is is_one


def test_the_question_of_a_length_names_what_lasted_and_whose_it_is() -> None:
    assert DURATION.question(length(people=(ROE,))) == "How long: trial (Jane Roe)?"
    assert DURATION.question(length(attribute=None)) == "How long: this?"
    assert DURATION.question(tenure(("with", "Herons"))) == "How long: tenure with Herons (Jane Roe)?"
    assert DURATION.question(tenure(("near", "Herons"))) == "How long: tenure (Jane Roe)?"
    assert DURATION.keys(length()) == ("trial",)
    assert DURATION.keys(length(attribute=None)) == ()


@pytest.mark.parametrize(
    ("text", "narrowed"),
    [
        ("The talks were delayed by nine hours.", set()),
        ("The wait rose by nine hours.", {"change"}),
        ("The flight was delayed nine hours on Monday.", {"2024-06-03/2024-06-04"}),
    ],
)
def test_a_delay_is_a_length_and_no_change_of_one(
    text: str, narrowed: set[str], find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("duration", text, DAY)
    assert {scope.text for scope in fact.slot.scope} == narrowed


@pytest.mark.parametrize(
    ("text", "parties", "stage"),
    [
        ("He was with Norvane for nine years.", ["subject he", "with Norvane"], "completed"),
        ("Roe will retire after nine years at Norvane.", ["subject Roe", "with Norvane"], "stated"),
        ("Roe will have worked for Norvane for nine years.", ["subject Roe", "with Norvane"], "planned"),
        ("Roe has coached the Herons for two seasons.", ["subject Roe", "with Herons"], "completed"),
    ],
)
def test_whose_tenure_it_is_and_whether_it_is_over(
    text: str, parties: list[str], stage: str, find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("duration", text, DAY)
    assert [f"{p.part} {p.text}" for p in fact.slot.participants] == parties
    assert fact.stance.stage == stage
