"""Figures of two units, times of two lengths, and what of two values is held against each other at all."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Any

import pytest

from factcheck.facts.intervals import (
    interval_of,
    judge_numbers,
    judge_times,
    of_one_close,
    printed_alike,
    reaches_of,
    told_as_printed,
)
from factcheck.model import Difference, Fact, Judgement, NumberValue, Policy, Scope, Slot, Stance, TimeValue, Verdict

STRICT = Policy()


def number(low: Any, high: Any = "same", step: Any = 1, unit: str = "mile", **more: Any) -> NumberValue:
    return NumberValue(low=low, high=low if high == "same" else high, unit=unit, printed_to=step, **more)


def time(start: str | None, end: str | None, granularity: Any, **more: Any) -> TimeValue:
    moments = [dt.datetime.fromisoformat(m) if m else None for m in (start, end)]
    return TimeValue(start=moments[0], end=moments[1], granularity=granularity, **more)


def words(pattern: str | None, granularity: Any, **more: Any) -> TimeValue:
    return time(None, None, granularity, pattern=pattern, **more)


def doubled(value: NumberValue) -> NumberValue:
    """A conversion: two halves for each whole."""
    ends = (end and 2 * end for end in (value.low, value.high))
    return value.model_copy(update={**dict(zip(("low", "high"), ends, strict=True)), "unit": "half"})


@pytest.mark.parametrize(
    ("left", "right", "reaches"),
    [
        # Beside a figure that is not exact, an exact one is all that would be printed so.
        (number(40, step=10), number(41, lean="about"), ((70, 90), (80, 84))),
        (number(40, step=3), number(41, lean="about"), ((77, 83), (80, 84))),
        (number(40, step=None), number(41, lean="about"), ((80, 80), (80, 84))),
        (number(40), number(41, None), ((79, 81), (82, None))),
        (number(40), number(None, 41), ((79, 81), (None, 82))),
        (number(40), number(30, 50), ((79, 81), (60, 100))),
        # Two exact figures are themselves, and so are two that are not.
        (number(40, step=10), number(41), ((80, 80), (82, 82))),
        (number(40, None, step=10), number(41, None), ((80, None), (82, None))),
        (number(40, lean="about"), number(41, lean="about"), ((72, 88), (80, 84))),
        (number(40, 50, step=10), number(41, lean="about"), ((80, 100), (80, 84))),
    ],
)
def test_what_two_figures_stand_for_in_one_unit(left: NumberValue, right: NumberValue, reaches: Any) -> None:
    expected = tuple(tuple(None if end is None else Fraction(end) for end in reach) for reach in reaches)
    assert reaches_of(left, right, STRICT, doubled) == expected
    assert reaches_of(right, left, STRICT, doubled) == expected[::-1]


def test_a_figure_below_zero_is_off_by_its_last_digit_too() -> None:
    assert interval_of(number(-41, lean="about"), STRICT) == (-42, -40)


def loosely(left: str, right: str) -> bool:
    """Whether two units may be one: a bare dollar is one of any country."""
    return left == right or "dollar" in (left, right)


def money(figure: Any, unit: str = "USD", conversion: NumberValue | None = None) -> NumberValue:
    low, high = figure if isinstance(figure, tuple) else (figure, figure)
    return number(low, high, unit=unit, conversion=conversion)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        # Printed first in one unit, whatever the brackets say.
        (money(10, "GBP", money(13)), money(11, "GBP", money(13)), "10 GBP / 11 GBP"),
        # Else the same figure, at both of its ends.
        (money(10, "GBP", money(13)), money(13, "USD", money(11, "GBP")), "13 USD / 13 USD"),
        (money(11, "GBP", money(13)), money(13, "USD", money(10, "GBP")), "13 USD / 13 USD"),
        (money(10, "GBP", money((12, 13))), money((12, 14), "USD", money(10, "GBP")), "10 GBP / 10 GBP"),
        (money((9, 10), "GBP", money(14)), money(14, "USD", money((8, 10), "GBP")), "14 USD / 14 USD"),
        (money((9, 10), "GBP", money(14)), money(14, "USD", money((9, 11), "GBP")), "14 USD / 14 USD"),
        # Of two that differ, the unit that comes first in the alphabet, so that the order of articles decides nothing.
        (money(10, "GBP", money(13)), money(14, "USD", money(11, "GBP")), "10 GBP / 11 GBP"),
        # A bare dollar may be of either country, and what is printed first is converted least.
        (money(12, "dollar"), money(10, "USD", money(14, "AUD")), "12 dollar / 10 USD"),
        (money(12, "dollar"), money(10, "USD", money(12, "AUD")), "12 dollar / 12 AUD"),
        (money(12, "dollar", money(9)), money(9), "9 USD / 9 USD"),
        (money(12, "USD", money(9, "dollar")), money(9, "dollar"), "9 dollar / 9 dollar"),
    ],
)
def test_which_figures_are_held_against_each_other(left: NumberValue, right: NumberValue, expected: str) -> None:
    def shown(one: NumberValue, other: NumberValue) -> list[str]:
        found = printed_alike(one, other, loosely)
        assert found is not None
        return [f"{value.low} {value.unit}" for value in found]

    assert shown(left, right) == expected.split(" / ")
    assert shown(right, left) == expected.split(" / ")[::-1]


def test_a_rung_that_has_no_gap_is_told_as_one_of_values() -> None:
    limited = judge_numbers(number(42), number(42, qualifiers=("net",)), STRICT, "quantity")
    told = told_as_printed(limited, number(21), number(22), "half", "meet")
    assert [(d.field, d.left, d.right, d.gap) for d in told.differences] == [("value", "21 miles", "22 miles", None)]
    gaps = (Difference(field="place", left="x", right="y"), Difference(field="length", left="x", right="y", gap="3"))
    apart = Judgement(verdict=Verdict.CONFLICT, rule="quantity.value", explanation="x", differences=gaps)
    (difference,) = told_as_printed(apart, number(21), number(22), "half", "meet").differences
    assert (difference.field, difference.gap) == ("length", "3")


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (number("0.5", None), number(3), "far_from_bound"),
        (number("0.5", None), number(1), "bound"),
        (number(None, 100), number("0.4"), "far_from_bound"),
        (number(None, 100), number(0), "bound"),
    ],
)
def test_a_bound_is_passed_by_a_fraction_too(left: NumberValue, right: NumberValue, expected: str) -> None:
    for one, other in ((left, right), (right, left)):
        assert judge_numbers(one, other, STRICT, "quantity").rule == f"quantity.{expected}"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        # Only two parts of one day, which share hours, are one part of it in two words.
        (
            time("2024-06-04", "2024-06-04T07:00", "part of day"),
            time("2024-06-04T16:00", "2024-06-05", "part of day"),
            "value",
        ),
        (
            time("2024-06-04T18:00", "2024-06-05", "part of day"),
            time("2024-06-04T15:00", "2024-06-06", "range"),
            "coarser",
        ),
        # What is counted from a day is the month, the year or the decade around it, and nothing of another length.
        (time("2018-03-10", "2019-03-10", "year"), time("2018-09-01", "2018-10-01", "month"), "coarser"),
        (time("2018-03-10", "2018-04-10", "month"), time("2018-01-01", "2019-01-01", "year"), "coarser"),
        (time("2014-03-10", "2024-03-10", "decade"), time("2019-01-01", "2020-01-01", "year"), "coarser"),
        # A clock time of no day is put on that of another clock time alone.
        (words("T06:40", "minute"), time("2024-06-01", "2024-07-01", "month"), "unresolved"),
        (words("T06:40", "minute"), time("2024-06-01T16:00", "2024-06-02", "part of day"), "unresolved"),
        # About a month is half a month to either side.
        (time("2024-06-01", "2024-07-01", "month", lean="about"), time("2024-07-09", "2024-07-10", "day"), "overlap"),
        (time("2024-06-01", "2024-07-01", "month", lean="about"), time("2024-07-16", "2024-07-17", "day"), "value"),
        # Days of which only the words are known: a weekday may be any date.
        (words("XXXX-W-2", "day"), words("XXXX-W-3", "day"), "value"),
        (words("XXXX-W-2", "day"), words("XXXX-06-04", "day"), "unresolved"),
        (words("XXXX-06-03", "day"), words("XXXX-06-04", "day"), "value"),
        (words("XXXX-W-2", "day"), words(None, "day"), "unresolved"),
        (words("XXXX-W-2TDA", "part of day"), words("XXXX-W-2TEV", "part of day"), "value"),
    ],
)
def test_times_of_two_lengths(left: TimeValue, right: TimeValue, expected: str) -> None:
    for one, other in ((left, right), (right, left)):
        assert judge_times(one, other, STRICT, "date").rule == f"date.{expected}"


def test_a_date_that_was_read_from_nothing_tells_of_no_source() -> None:
    weekday = time("2024-06-02", "2024-06-03", "day", pattern="XXXX-W-7")
    other = time("2024-06-09", "2024-06-10", "day", resolved_from="published 2024-06-10")
    assert judge_times(weekday, other, STRICT, "date").explanation == "They cannot both be true."


CLOSE = ("part", "at the close")
MONDAY, TUESDAY = ("time", "2024-06-03/2024-06-04"), ("time", "2024-06-04/2024-06-05")


@pytest.mark.parametrize(
    ("left", "right", "is_one"),
    [
        ((CLOSE, MONDAY), (CLOSE, MONDAY), True),
        ((CLOSE, MONDAY), (CLOSE,), False),
        ((CLOSE, MONDAY), (CLOSE, MONDAY, TUESDAY), False),
        ((CLOSE, MONDAY, TUESDAY), (CLOSE, MONDAY, TUESDAY), False),
    ],
)
def test_a_close_is_of_one_day_that_both_name(left: Any, right: Any, is_one: bool) -> None:
    def close(scopes: Any) -> Fact:
        return Fact(
            id="x", article="a", fact_type="amount", start=0, end=1, text="x", value=number(4), stance=Stance(),
            slot=Slot(attribute="share price", scope=tuple(Scope(kind=k, text=t) for k, t in scopes)), rule="x",
        )  # fmt: skip

    assert of_one_close(close(left), close(right)) is is_one
    assert of_one_close(close(right), close(left)) is is_one
