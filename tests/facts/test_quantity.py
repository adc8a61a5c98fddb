"""Quantities: what is read, of what, and what two of them are to each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.quantity import QUANTITY, dimension_of, in_base_unit
from factcheck.model import (
    Fact,
    NumberValue,
    Participant,
    Policy,
    Scope,
    Slot,
    Stance,
    Verdict,
)

POLICY = Policy()


@pytest.fixture
def read(find: Callable[..., list[Fact]]) -> Callable[[str], list[Fact]]:
    return partial(find, "quantity")


def stated(
    low: str | None, unit: str, *, high: str | None = None, step: str | None = "1", lean: Any = None, **slot: Any
) -> Fact:
    value = NumberValue(low=low, high=high or low, unit=unit, printed_to=step, lean=lean)
    return Fact(
        id=f"{low}{unit}", article="a", fact_type="quantity", start=0, end=1, text="x", value=value, slot=Slot(**slot),
        stance=Stance(), rule="quantity.measure",
    )  # fmt: skip


def place(part: str, text: str) -> Participant:
    return Participant(part=part, text=text, start=0, end=1)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The tower is 40 metres tall.", "length/tower"),
        ("A 40-metre tower fell on the quay.", "length/tower"),
        ("A 40-foot boat sank.", "length/boat"),
        ("The coach fell about 40 metres into the valley.", "length/fall"),
        ("The coach plunged 130 feet.", "length/fall"),
        ("The lorry weighs 12 tonnes.", "mass/lorry"),
        ("The 12-tonne lorry overturned.", "mass/lorry"),
        ("The storm brought 34 inches of snow.", "length/snow"),
        ("The bend has a 12mph limit.", "speed/limit"),
        ("The tram was travelling at 40mph.", "speed/speed"),
        ("The village lies 12 miles north of Lyme.", "length/distance"),
        ("The iceberg rises 49 metres above the water.", "length/distance above"),
        ("He ran a 5 km run on Sunday.", "length/run"),
    ],
)
def test_the_clause_says_what_is_measured(text: str, key: str, read: Callable[[str], list[Fact]]) -> None:
    (fact,) = read(text)
    assert QUANTITY.keys(fact) == (key,)


def test_a_bracketed_conversion_is_the_same_statement(read: Callable[[str], list[Fact]]) -> None:
    (fact,) = read("The reserve covers 5,967 square miles (15,455 sq km) of forest.")
    assert isinstance(fact.value, NumberValue)
    assert fact.value.conversion == NumberValue(low=15455, high=15455, unit="square kilometre", printed_to=1)
    metric = stated("15455", "square kilometre")
    assert QUANTITY.judge(fact, metric, POLICY).rule == QUANTITY.judge(metric, fact, POLICY).rule == "quantity.equal"


@pytest.mark.parametrize(
    "text",
    [
        "The path runs 5 miles, then 8 km.",
        "It is 5 miles (of which 8 km are paved).",
        "It is 5 miles or 9 minutes long.",
    ],
)
def test_two_lengths_apart_are_no_conversion(text: str, read: Callable[[str], list[Fact]]) -> None:
    for fact in read(text):
        assert isinstance(fact.value, NumberValue)
        assert fact.value.conversion is None


def test_a_distance_in_play_is_no_quantity(read: Callable[[str], list[Fact]]) -> None:
    assert read("He scored from 30 yards out.") == []


def test_what_must_be_is_not_what_is(read: Callable[[str], list[Fact]]) -> None:
    (fact,) = read("The wall would have to be 40 metres high.")
    assert "required" in {s.text for s in fact.slot.scope}


@pytest.mark.parametrize(
    ("left", "right", "verdict", "rule", "severity"),
    [
        (("5", "kilometre"), ("5", "kilometre"), Verdict.AGREE, "quantity.equal", None),
        (("1", "kilometre"), ("1000", "metre"), Verdict.AGREE, "quantity.equal", None),
        (("5", "kilometre"), ("3.1", "mile", "0.1"), Verdict.COMPATIBLE, "quantity.rounding", "info"),
        (("12", "mile per hour"), ("20", "kilometre per hour"), Verdict.COMPATIBLE, "quantity.rounding", "info"),
        (("5", "kilometre"), ("4.8", "kilometre", "0.1"), Verdict.COMPATIBLE, "quantity.rounding", "minor"),
        (("5", "kilometre"), ("5", "mile"), Verdict.CONFLICT, "quantity.value", "major"),
        (("195", "gram"), ("205", "gram"), Verdict.CONFLICT, "quantity.value", "major"),
        (("50", "degree Fahrenheit"), ("10", "degree Celsius"), Verdict.AGREE, "quantity.equal", None),
        (("50", "degree Fahrenheit"), ("30", "degree Celsius"), Verdict.CONFLICT, "quantity.value", "major"),
        (("5", "kilometre"), ("5", "kilogram"), Verdict.INCOMPARABLE, "quantity.dimension", None),
        (("5", "ton"), ("5", "tonne"), Verdict.INCOMPARABLE, "quantity.unit_confused", None),
    ],
)
def test_the_ladder(left: Any, right: Any, verdict: Verdict, rule: str, severity: str | None) -> None:
    a, b = (stated(v[0], v[1], step=v[2] if len(v) > 2 else "1") for v in (left, right))
    for one, other in ((a, b), (b, a)):
        judgement = QUANTITY.judge(one, other, POLICY)
        assert (judgement.verdict, judgement.rule, judgement.severity) == (verdict, rule, severity)


def test_a_difference_is_told_in_the_printed_units() -> None:
    (difference,) = QUANTITY.judge(stated("5", "kilometre"), stated("5", "mile"), POLICY).differences
    assert (difference.left, difference.right, difference.unit) == ("5 kilometres", "5 miles", "metre")
    assert difference.gap == "3046.72"


def test_two_dimensions_share_no_key() -> None:
    long, heavy = stated("5", "metre", attribute="boat"), stated("5", "tonne", attribute="boat")
    assert not set(QUANTITY.keys(long)) & set(QUANTITY.keys(heavy))


def test_height_is_not_width() -> None:
    tall, wide, plain = (
        stated("5", "metre", attribute="wall", scope=tuple(Scope(kind="manner", text=t) for t in texts))
        for texts in (("height",), ("width",), ())
    )
    assert not QUANTITY.may_align(tall, wide)
    assert QUANTITY.may_align(tall, plain)


def test_a_distance_is_of_one_thing_from_one_place() -> None:
    depot, other, school = (
        stated("5", "mile", attribute="distance", participants=(place("subject", who), place("landmark", where)))
        for who, where in (("depot", "Lyme"), ("depot", "Rye"), ("school", "Lyme"))
    )
    assert QUANTITY.may_align(depot, depot)
    assert not QUANTITY.may_align(depot, other)
    assert not QUANTITY.may_align(depot, school)


UNITS = st.sampled_from(["inch", "foot", "metre", "mile", "kilometre"])


@given(st.integers(1, 10**6), UNITS, st.integers(1, 10**6), UNITS)
def test_the_ladder_is_symmetric(low: int, unit: str, other: int, another: str) -> None:
    a, b = stated(str(low), unit), stated(str(other), another)
    left, right = QUANTITY.judge(a, b, POLICY), QUANTITY.judge(b, a, POLICY)
    assert (left.verdict, left.kind, left.severity) == (right.verdict, right.kind, right.severity)


@given(st.integers(1, 10**6), UNITS)
def test_converting_twice_is_converting_once(low: int, unit: str) -> None:
    once = in_base_unit(NumberValue(low=low, high=low, unit=unit))
    assert in_base_unit(once) == once
    assert dimension_of(once.unit) == dimension_of(unit)


def test_a_hostile_text_is_read_to_its_end(prose: str, read: Callable[[str], list[Fact]]) -> None:
    facts = read(prose + "The wall is " + "40 metres (" * 400 + " from")
    assert {fact.text for fact in facts} == {"40 metres"}
