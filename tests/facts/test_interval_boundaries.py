"""Both sides of every threshold of the ladders of numbers and times, and the words that a rung is told in."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Any

import pytest

from factcheck.facts.intervals import (
    as_update,
    interval_of,
    is_rounding,
    judge_numbers,
    judge_times,
    meet,
    of_one_close,
    printed_alike,
    told_as_printed,
)
from factcheck.model import (
    Difference,
    Fact,
    Judgement,
    NumberValue,
    Policy,
    Scope,
    Slot,
    Stance,
    TimeValue,
    Verdict,
)

STRICT = Policy()


def number(
    low: Any, high: Any = "same", step: Any = 1, lean: Any = None, unit: str = "boat", **more: Any
) -> NumberValue:
    return NumberValue(low=low, high=low if high == "same" else high, unit=unit, printed_to=step, lean=lean, **more)


def time(start: str | None, end: str | None = None, granularity: Any = "day", **more: Any) -> TimeValue:
    moments = [dt.datetime.fromisoformat(m) if m else None for m in (start, end)]
    return TimeValue(start=moments[0], end=moments[1], granularity=granularity, **more)


def minute(clock: str, day: int = 1, **more: Any) -> TimeValue:
    start = dt.datetime.fromisoformat(f"2024-06-{day:02}T{clock}")
    return TimeValue(start=start, end=start + dt.timedelta(minutes=1), granularity="minute", **more)


def clock(pattern: str, **more: Any) -> TimeValue:
    return time(None, None, "minute", pattern=pattern, **more)


def part(start: str, end: str, **more: Any) -> TimeValue:
    return time(start, end, "part of day", **more)


def rung(left: Any, right: Any, **more: Any) -> str:
    """The rung of two numbers, which is the same in both orders."""
    one, other = (judge_numbers(a, b, STRICT, "count", **more) for a, b in ((left, right), (right, left)))
    assert (one.rule, one.severity) == (other.rule, other.severity)
    return one.rule.removeprefix("count.")


def rung_of_times(left: TimeValue, right: TimeValue, policy: Policy = STRICT) -> str:
    """The rung of two times, which is the same in both orders."""
    one, other = (judge_times(a, b, policy, "date") for a, b in ((left, right), (right, left)))
    assert (one.rule, one.severity) == (other.rule, other.severity)
    return one.rule.removeprefix("date.")


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (number(44, lean="about"), 43, 45),
        (number("4.4", lean="about"), "4.3", "4.5"),
        (number(6500, lean="about"), 6000, 7000),
        (number(65, lean="about"), 60, 70),
        (number(25, lean="about"), "22.5", "27.5"),
        (number(1000, lean="about"), 900, 1100),
        (number(-40, lean="about"), -44, -36),
        (number(0, lean="about"), 0, 0),
        (number(Fraction(1, 3), lean="about"), Fraction(3, 10), Fraction(11, 30)),
        (number(40, lean="below"), 36, 40),
        (number(40, lean="above"), 40, 44),
        (number(40, 60, lean="about"), 36, 66),
        (number(None, 40, lean="about"), None, 44),
        (number(40, None, lean="about"), 36, None),
    ],
)
def test_the_more_digits_the_less_an_approximate_figure_may_be_off(value: NumberValue, low: Any, high: Any) -> None:
    expected = tuple(None if end is None else Fraction(end) for end in (low, high))
    assert interval_of(value, STRICT) == expected


@pytest.mark.parametrize(
    ("left", "right", "is_one"),
    [
        (number(14), number("14.4", step="0.1"), True),
        (number(14), number("14.5", step="0.1"), False),
        (number(14), number("13.6", step="0.1"), True),
        (number(14), number("13.5", step="0.1"), False),
        (number(14), number(14), True),
        (number(14), number(15), False),
        (number(14), number(13), False),
        (number(14, step=None), number("14.4", step=1), True),
        (number(14, step=None), number(14, step=None), True),
        (number(14, 15), number(14), False),
        (number(14, None), number(14, None), False),
        (number(None, 14), number(None, 14), False),
    ],
)
def test_a_rounding_lies_within_half_a_step(left: NumberValue, right: NumberValue, is_one: bool) -> None:
    assert is_rounding(left, right) is is_one
    assert is_rounding(right, left) is is_one


@pytest.mark.parametrize(
    ("left", "right", "met"),
    [
        ((1, 2), (2, 2), True),
        ((1, 2), (3, 3), False),
        ((1, 2), (0, 1), True),
        ((1, 2), (0, 0), False),
        ((1, 5), (2, 3), True),
        ((None, 1), (2, 3), False),
        ((None, 2), (2, 3), True),
        ((4, None), (2, 3), False),
        ((3, None), (2, 3), True),
        ((None, None), (None, None), True),
        ((None, 1), (None, 9), True),
        ((9, None), (1, None), True),
        ((9, None), (None, 8), False),
    ],
)
def test_two_intervals_share_a_number_or_not(left: Any, right: Any, met: bool) -> None:
    assert meet(left, right) is met
    assert meet(right, left) is met


@pytest.mark.parametrize(
    ("left", "right", "more", "expected"),
    [
        # A bound may be passed by twice as much, and a toll by ten times.
        (number(50, None), number(100), {}, "bound"),
        (number(50, None), number(101), {}, "far_from_bound"),
        (number(50, None), number(500), {"may_grow": True}, "bound"),
        (number(50, None), number(501), {"may_grow": True}, "far_from_bound"),
        (number(None, 100), number(50), {}, "bound"),
        (number(None, 100), number(49), {}, "far_from_bound"),
        (number(None, 100), number(10), {"may_grow": True}, "bound"),
        (number(None, 100), number(9), {"may_grow": True}, "far_from_bound"),
        # Of zero and of less nothing is a multiple.
        (number(0, None), number(100), {}, "bound"),
        (number(-5, None), number(100), {}, "bound"),
        (number(None, 100), number(0), {}, "bound"),
        (number(None, 100), number(-5), {}, "bound"),
        # A range is no bound, and two open ends are none.
        (number(10, 15), number(100), {}, "value"),
        (number(None, None), number(100), {}, "bound"),
        (number(50, None), number(200, None), {}, "far_from_bound"),
        (number(50, None), number(None, 300), {}, "bound"),
        # In one passage whatever does not fit is of one thing.
        (number(50, None), number(101), {"one_passage": True}, "bound"),
        (number(None, 100), number(40), {"one_passage": True}, "bound"),
        (number(24, 96), number(430), {"one_passage": True}, "value"),
        # A vague word has ends that differ by a factor of two.
        (number(24, 48), number(430), {}, "vague"),
        (number(24, 47), number(430), {}, "value"),
        (number(24, 48), number(12, 13), {}, "vague"),
        (number(24, 47), number(12, 13), {}, "value"),
        (number(-4, -4), number(7), {}, "value"),
        (number(0, 0), number(7), {}, "value"),
    ],
)
def test_a_bound_and_a_vague_word_reach_so_far(
    left: NumberValue, right: NumberValue, more: dict[str, Any], expected: str
) -> None:
    assert rung(left, right, **more) == expected


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        (number(50, None), number(60), "minor"),
        (number(50, None), number(60, None), "info"),
        (number(50, 60), number(55), "minor"),
        (number(50, 60), number(55, 70), "info"),
        (number(24, 48), number(30), "info"),
        (number(24, 47), number(30), "minor"),
        (number(44, lean="about"), number(45), "minor"),
    ],
)
def test_what_meets_vaguely_is_worth_a_note_alone(left: NumberValue, right: NumberValue, severity: str) -> None:
    for one, other in ((left, right), (right, left)):
        judged = judge_numbers(one, other, STRICT, "count")
        assert (judged.verdict, judged.severity) == (Verdict.COMPATIBLE, severity)


@pytest.mark.parametrize(
    ("left", "right", "slack", "verdict"),
    [
        (number(90), number(100), "0.1", Verdict.AGREE),
        (number(89), number(100), "0.1", Verdict.CONFLICT),
        (number(-90), number(-100), "0.1", Verdict.AGREE),
        (number(-89), number(-100), "0.1", Verdict.CONFLICT),
        (number(90, 95), number(100), "0.5", Verdict.CONFLICT),
        (number(100), number(90, 95), "0.5", Verdict.CONFLICT),
        (number(14), number("14.3", step="0.1"), "0.05", Verdict.AGREE),
        (number(14), number("14.3", step="0.1"), "0", Verdict.COMPATIBLE),
    ],
)
def test_a_tolerance_reaches_so_far(left: NumberValue, right: NumberValue, slack: str, verdict: Verdict) -> None:
    for one, other in ((left, right), (right, left)):
        assert judge_numbers(one, other, Policy(number_slack=slack), "count").verdict is verdict
        assert judge_numbers(one, other, STRICT, "count", Fraction(slack)).verdict is verdict
    own = judge_numbers(left, right, Policy(number_slack="0.9"), "count", Fraction(0)).verdict
    assert own is judge_numbers(left, right, STRICT, "count").verdict, "a slack of its own wins over the policy's"


@pytest.mark.parametrize(
    ("left", "right", "explanation"),
    [
        (number(40), number(40), "They say the same."),
        (
            number(14_000, step=1_000),
            number(14_300, step=100),
            "They can both be true if 14,000 boats is rounded to the nearest thousand.",
        ),
        (
            number(14, step=None),
            number("14.3", step=1),
            "They can both be true if 14.3 boats is rounded to the nearest whole number.",
        ),
        (number(50, None), number(60), "They can both be true, but “at least 50 boats” says it less exactly."),
        (number(60), number(50, None), "They can both be true, but “at least 50 boats” says it less exactly."),
        (number(44, lean="about"), number(45), "They can both be true, but “about 44 boats” says it less exactly."),
        (number(44, lean="about"), number(45, None), "They can both be true, since neither is exact and they overlap."),
        (number(40), number(50), "They cannot both be true."),
    ],
)
def test_a_rung_of_numbers_is_told(left: NumberValue, right: NumberValue, explanation: str) -> None:
    assert judge_numbers(left, right, STRICT, "count").explanation == explanation


@pytest.mark.parametrize(
    ("mine", "yours", "told", "printed"),
    [
        (("non-voting",), (), "“non-voting” limits what it means", ("non-voting", "")),
        ((), ("cash",), "“cash” limits what it means", ("", "cash")),
        (("cash",), ("stock",), "“cash” and “stock” limit what it means", ("cash", "stock")),
        (("cash", "down"), ("cash",), "“down” limits what it means", ("cash down", "cash")),
    ],
)
def test_the_words_that_limit_a_figure_are_told(
    mine: tuple[str, ...], yours: tuple[str, ...], told: str, printed: tuple[str, str]
) -> None:
    judged = judge_numbers(number(42, qualifiers=mine), number(42, qualifiers=yours), STRICT, "stake")
    assert judged.explanation == f"They give the same figure, and {told}."
    assert (judged.differences[0].left, judged.differences[0].right) == printed


def test_other_limits_beside_another_figure_are_no_qualifier() -> None:
    assert rung(number(42, qualifiers=("cash",)), number(50)) == "value"


def dollars(figure: Any, unit: str = "USD", conversion: NumberValue | None = None) -> NumberValue:
    return number(figure, unit=unit, conversion=conversion)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        # What both print first goes before the same figure in brackets.
        (dollars(10, "GBP", dollars(13)), dollars(11, "GBP", dollars(13)), ("10 GBP", "11 GBP")),
        (dollars(10, "GBP", dollars(13)), dollars(13), ("13 USD", "13 USD")),
        (dollars(13), dollars(10, "GBP", dollars(13)), ("13 USD", "13 USD")),
        (dollars(10, "GBP"), dollars(13), None),
        # Of two ways the one with the same figure, then the one that is converted least.
        (dollars(10, "GBP", dollars(13)), dollars(13, "USD", dollars(11, "GBP")), ("13 USD", "13 USD")),
        (dollars(10, "GBP", dollars(14)), dollars(13, "USD", dollars(10, "GBP")), ("10 GBP", "10 GBP")),
        (dollars(10, "GBP", dollars(13)), dollars(12, "EUR", dollars(13)), ("13 USD", "13 USD")),
    ],
)
def test_figures_are_held_against_each_other_in_one_unit(
    left: NumberValue, right: NumberValue, expected: tuple[str, str] | None
) -> None:
    found = printed_alike(left, right, str.__eq__)
    assert (found and tuple(f"{value.low} {value.unit}" for value in found)) == expected


def test_a_rung_found_in_a_base_unit_is_told_in_the_printed_ones() -> None:
    left, right = number(1, unit="kilometre"), number(3, unit="mile")
    base, other = number(1000, unit="metre"), number(4828, unit="metre")
    apart = told_as_printed(judge_numbers(base, other, STRICT, "quantity"), left, right, "metre", "meet")
    assert (apart.differences[0].left, apart.differences[0].right) == ("1 kilometre", "3 miles")
    assert (apart.differences[0].gap, apart.differences[0].unit) == ("3828", "metre")
    assert apart.explanation == "They cannot both be true."
    near = told_as_printed(
        judge_numbers(base, number(900, None, unit="metre"), STRICT, "quantity"), left, right, "metre", "meet"
    )
    assert near.explanation == "They can both be true, since they meet."
    equal = judge_numbers(base, base, STRICT, "quantity")
    assert told_as_printed(equal, left, right, "metre", "meet") is equal
    bare = Judgement(verdict=Verdict.CONFLICT, rule="quantity.value", explanation="x", differences=())
    assert told_as_printed(bare, left, right, "metre", "meet").differences == (
        Difference(field="value", left="1 kilometre", right="3 miles", unit="metre"),
    )


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        # Zones and fiscal years.
        (minute("06:40", zone="EST"), minute("06:40", zone="EST"), "equal"),
        (minute("06:40", zone="EST"), minute("06:40", zone="PST"), "zone"),
        (minute("06:40", zone="EST"), minute("06:40"), "equal"),
        (
            time("2024-01-01", "2025-01-01", "year", pattern="FY2024"),
            time("2024-01-01", "2025-01-01", "year", pattern="FY2024"),
            "equal",
        ),
        (
            time("2024-01-01", "2025-01-01", "year", pattern="FY2024"),
            time("2024-01-01", "2025-01-01", "year", pattern="XXXX"),
            "fiscal",
        ),
        # Days that touch do not share an hour; days that share one do.
        (time("2024-06-01", "2024-06-02"), time("2024-06-02", "2024-06-03"), "value"),
        (time("2024-06-01", "2024-06-03", "range"), time("2024-06-02", "2024-06-04", "range"), "overlap"),
        (time("2024-06-01", "2024-06-04", "range"), time("2024-06-01", "2024-06-02"), "coarser"),
        (time("2024-06-01", "2024-06-04", "range"), time("2024-06-03", "2024-06-04"), "coarser"),
        (time("2024-06-01", "2024-06-02"), time("2024-06-01", "2024-06-02", bound="before"), "coarser"),
        # What lies before or after a day.
        (time("2024-06-05", "2024-06-06", bound="before"), time("2024-06-05", "2024-06-06"), "coarser"),
        (time("2024-06-05", "2024-06-06", bound="before"), time("2024-06-06", "2024-06-07"), "value"),
        (time("2024-06-05", "2024-06-06", bound="after"), time("2024-06-04", "2024-06-05"), "value"),
        (time("2024-06-05", "2024-06-06", bound="after"), time("2024-06-08", "2024-06-09"), "overlap"),
        # Half of its own length to either side of what is about a day.
        (time("2024-06-02", "2024-06-03", lean="about"), time("2024-06-03", "2024-06-03T12:00"), "overlap"),
        (time("2024-06-02", "2024-06-03", lean="about"), time("2024-06-03T12:00", "2024-06-04"), "value"),
        (time("2024-06-02", "2024-06-03", lean="about"), time("2024-06-03T11:00", "2024-06-04"), "overlap"),
        (time("2024-06-02", "2024-06-03", lean="about"), time("2024-06-01", "2024-06-01T13:00"), "overlap"),
        (time("2024-06-02", "2024-06-03", lean="about"), time("2024-06-01", "2024-06-01T12:00"), "value"),
        (time("2024-06-02", "2024-06-03", lean="below"), time("2024-06-01T12:00", "2024-06-02"), "overlap"),
        (time("2024-06-02", "2024-06-03", lean="below"), time("2024-06-03", "2024-06-04"), "value"),
        (time("2024-06-02", "2024-06-03", lean="above"), time("2024-06-03", "2024-06-04"), "overlap"),
        (time("2024-06-02", "2024-06-03", lean="above"), time("2024-06-01", "2024-06-02"), "value"),
        # A quarter of an hour, and near to half an hour where a whole hour is told.
        (minute("06:40", lean="about"), minute("06:55"), "overlap"),
        (minute("06:40", lean="about"), minute("06:56"), "value"),
        (minute("06:40", lean="about"), minute("06:25"), "overlap"),
        (minute("06:40", lean="about"), minute("06:24"), "value"),
        (minute("12:00", lean="about"), minute("12:29"), "overlap"),
        (minute("12:00", lean="about"), minute("12:30"), "value"),
        (minute("12:00", lean="above"), minute("12:15"), "overlap"),
        (minute("12:00", lean="above"), minute("12:16"), "value"),
    ],
)
def test_two_times_meet_so_far_apart(left: TimeValue, right: TimeValue, expected: str) -> None:
    assert rung_of_times(left, right) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (part("2024-06-04T18:00", "2024-06-05"), part("2024-06-04T15:00", "2024-06-05T03:00"), "part_of_day"),
        (part("2024-06-04", "2024-06-04T12:00"), part("2024-06-04T12:00", "2024-06-04T19:00"), "value"),
        (part("2024-06-04T18:00", "2024-06-05T06:00"), part("2024-06-05", "2024-06-05T12:00"), "overlap"),
        # A night reaches past midnight, but not into the day that is named.
        (part("2024-06-04T15:00", "2024-06-05T03:00"), time("2024-06-05", "2024-06-06"), "value"),
        (part("2024-06-04T15:00", "2024-06-05T03:00"), time("2024-06-04", "2024-06-05"), "coarser"),
        (part("2024-06-04T15:00", "2024-06-05T03:00"), minute("02:00", 5), "coarser"),
        (part("2024-06-04T15:00", "2024-06-04T20:00"), time("2024-06-04", "2024-06-05"), "coarser"),
    ],
)
def test_two_parts_of_a_day(left: TimeValue, right: TimeValue, expected: str) -> None:
    assert rung_of_times(left, right) == expected


@pytest.mark.parametrize(
    ("counted", "period", "expected"),
    [
        (("2018-03-10", "2019-03-10", "year"), ("2018-01-01", "2019-01-01", "year"), "counted"),
        (("2018-07-10", "2019-07-10", "year"), ("2018-01-01", "2019-01-01", "year"), "overlap"),
        (("2018-07-10", "2019-07-10", "year"), ("2019-01-01", "2020-01-01", "year"), "counted"),
        (("2018-03-10", "2018-04-10", "month"), ("2018-03-01", "2018-04-01", "month"), "counted"),
        (("2014-03-10", "2024-03-10", "decade"), ("2010-01-01", "2020-01-01", "decade"), "counted"),
        (("2018-03-10", "2018-03-17", "week"), ("2018-03-01", "2018-04-01", "month"), "overlap"),
        (("2018-03-10", "2019-03-10", "year"), ("2018-03-20", "2019-03-20", "year"), "overlap"),
        (("2018-03-10", "2018-03-17", "week"), ("2018-03-12", "2018-03-19", "week"), "overlap"),
        (("2018-03-03", "2018-03-10", "week"), ("2018-03-01", "2018-03-08", "week"), "overlap"),
    ],
)
def test_six_years_ago_is_the_year_around_that_day(
    counted: tuple[str, str, str], period: tuple[str, str, str], expected: str
) -> None:
    if counted[2] == "week" and period[2] == "month":
        expected = "coarser"
    assert rung_of_times(time(*counted), time(*period)) == expected


def test_a_time_about_the_middle_of_two_years_is_in_the_later() -> None:
    counted = time("2018-07-02", "2019-07-03", "year")  # its middle is the first day of 2019
    assert rung_of_times(counted, time("2019-01-01", "2020-01-01", "year")) == "counted"
    assert rung_of_times(counted, time("2018-01-01", "2019-01-01", "year")) == "overlap"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (clock("T06:40"), minute("06:40", 3), "equal"),
        (clock("T06:40"), minute("07:20", 3), "value"),
        (clock("T06:40"), clock("T07:20"), "value"),
        (clock("T06:40"), clock("T06:50", lean="about"), "overlap"),
        (clock("T06:40"), time("2024-06-03", "2024-06-04"), "unresolved"),
        (clock("T06:40"), time(None, pattern="XXXX-W-2"), "unresolved"),
        (time(None, None, "part of day", pattern="XXXX-W-2TEV"), clock("T18:30"), "unresolved"),
    ],
)
def test_a_clock_time_without_a_day_stands_on_that_of_the_other(
    left: TimeValue, right: TimeValue, expected: str
) -> None:
    assert rung_of_times(left, right) == expected


def words(pattern: str, granularity: Any = "part of day", **more: Any) -> TimeValue:
    return time(None, None, granularity, pattern=pattern, **more)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (words("XXXX-W-2TEV"), words("XXXX-W-2TNI"), "part_of_day"),
        (words("XXXX-W-2TMO"), words("XXXX-W-2TAF"), "value"),
        (words("XXXX-W-2TMO"), words("XXXX-W-2TDA"), "part_of_day"),
        (words("XXXX-W-2TMO"), words("XXXX-W-2TMI"), "part_of_day"),
        (words("XXXX-W-2TDA"), words("XXXX-W-2TMI"), "value"),
        (words("XXXX-W-2TEV"), words("XXXX-W-3TNI"), "value"),
        (words("XXXX-W-2TEV"), words("XXXX-W-1T18:00", "minute"), "value"),
        (words("XXXX-W-2TEV"), words("XXXX-W-2T18:00", "minute"), "unresolved"),
        (words("XXXX-W-2", "day"), words("XXXX-W-2TEV"), "unresolved"),
        (words("XXXX-04", "month"), words("XXXX-05", "month", bound="before"), "unresolved"),
        (words("XXXX-04", "month"), words("XXXX-05", "month", bound="after"), "unresolved"),
        (words("XXXX-04", "month"), words("XXXX-05", "month", bound="since"), "value"),
        (words("XXXX-04", "month", lean="below"), words("XXXX-05", "month"), "unresolved"),
    ],
)
def test_two_times_of_an_unknown_week(left: TimeValue, right: TimeValue, expected: str) -> None:
    assert rung_of_times(left, right) == expected


def test_times_apart_in_words_show_both() -> None:
    judged = judge_times(words("XXXX-04", "month"), words("XXXX-05", "month"), STRICT, "date")
    assert (judged.verdict, judged.kind, judged.severity) == (Verdict.CONFLICT, "value", "major")
    assert [(d.field, d.left, d.right) for d in judged.differences] == [("time", "April", "May")]


def test_two_times_without_words_are_not_the_same() -> None:
    nothing = time(None, None, "day")
    assert rung_of_times(nothing, nothing) == "unresolved"


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            time("2024-06-01", "2024-07-01", "month"),
            time("2024-06-09", "2024-06-10"),
            "They can both be true, since “June 9, 2024” lies within “June 2024”.",
        ),
        (
            time("2024-06-09", "2024-06-10"),
            time("2024-06-01", "2024-07-01", "month"),
            "They can both be true, since “June 9, 2024” lies within “June 2024”.",
        ),
        (
            time("2024-06-01", "2024-06-03", "range"),
            time("2024-06-02", "2024-06-04", "range"),
            "They can both be true, since they overlap.",
        ),
    ],
)
def test_which_of_two_times_lies_within_the_other_is_told(left: TimeValue, right: TimeValue, told: str) -> None:
    assert judge_times(left, right, STRICT, "date").explanation == told


def test_what_a_date_was_read_from_is_told_only_where_its_words_do_not() -> None:
    other = time("2024-06-09", "2024-06-10")
    yesterday = time("2024-06-04", "2024-06-05", resolved_from="published 2024-06-05")
    assert judge_times(yesterday, other, STRICT, "date").explanation == "They cannot both be true."
    counted = minute("12:20", resolved_from="earlier time 12:10")
    told = judge_times(counted, minute("14:00"), STRICT, "date").explanation
    assert told.endswith(" is read from the time told before it, 12:10.")
    for source, said in (
        ("date line", "the date line"),
        ("companions", "the other articles’ date"),
        ("wire", "the wire"),
    ):
        weekday = time("2024-06-02", "2024-06-03", pattern="XXXX-W-7", resolved_from=f"{source} 2024-06-05")
        assert f"read from {said}, 2024-06-05." in judge_times(other, weekday, STRICT, "date").explanation


def test_either_reading_of_an_ambiguous_date_may_be_the_day() -> None:
    days = [(dt.datetime(2025, m, d), dt.datetime(2025, m, d + 1)) for m, d in ((6, 11), (11, 6))]
    either = time("2025-06-11", "2025-06-12", readings=tuple(days))
    for start, end, expected in (
        ("2025-11-06", "2025-11-07", "other_reading"),
        ("2025-11-07", "2025-11-08", "value"),
        ("2025-11-05", "2025-11-06", "value"),
        ("2025-11-01", "2025-12-01", "other_reading"),
    ):
        assert rung_of_times(either, time(start, end)) == expected


@pytest.mark.parametrize(("days", "verdict"), [(6, Verdict.CONFLICT), (7, Verdict.AGREE), (8, Verdict.AGREE)])
def test_so_many_days_of_tolerance(days: int, verdict: Verdict) -> None:
    left, right = time("2024-06-02", "2024-06-03"), time("2024-06-09", "2024-06-10")
    for one, other in ((left, right), (right, left)):
        assert judge_times(one, other, Policy(days_slack=days), "date").verdict is verdict


def close(*scopes: tuple[str, str]) -> Fact:
    return Fact(
        id="x", article="a", fact_type="amount", start=0, end=1, text="x", value=number(4), stance=Stance(), rule="x",
        slot=Slot(attribute="share price", scope=tuple(Scope(kind=kind, text=text) for kind, text in scopes)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "is_one"),
    [
        ((("part", "at the close"), ("time", "2024-06-03/2024-06-04")),) * 2 + (True,),
        (
            (("part", "at the close"), ("time", "2024-06-03/2024-06-04")),
            (("part", "at the close"), ("time", "2024-06-04/2024-06-05")),
            False,
        ),
        (
            (("part", "at the close"), ("time", "2024-06-03/2024-06-04")),
            (("part", "in the morning"), ("time", "2024-06-03/2024-06-04")),
            False,
        ),
        ((("part", "at the close"),), (("part", "at the close"),), False),
        ((("part", "at the close"), ("time", "XXXX-W-2")),) * 2 + (False,),
        ((("part", "at the close"), ("nearby", "2024-06-03/2024-06-04")),) * 2 + (False,),
        ((("time", "2024-06-03/2024-06-04"),),) * 2 + (False,),
    ],
)
def test_the_close_of_one_market_day(left: Any, right: Any, is_one: bool) -> None:
    assert of_one_close(close(*left), close(*right)) is is_one
    assert of_one_close(close(*right), close(*left)) is is_one


def test_what_moved_says_so_beside_its_own_reason() -> None:
    apart = judge_numbers(number(7), number(9), STRICT, "count")
    assert as_update(apart, "count.update").explanation == (
        "They differ, but the figure may have moved between the two statements."
    )
    rounded = judge_numbers(number(14), number("14.3", step="0.1"), STRICT, "count")
    assert as_update(rounded, "count.update").explanation == (
        f"{rounded.explanation} The figure may have moved between the two statements."
    )
