"""The ladders on which two numbers and two times are compared."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.intervals import as_update, interval_of, is_rounding, judge_numbers, judge_times, meet
from factcheck.model import NumberValue, Policy, TimeValue, Verdict

STRICT = Policy()


def number(
    low: Any, high: Any = "same", step: Any = 1, lean: Any = None, qualifiers: tuple[str, ...] = ()
) -> NumberValue:
    end = low if high == "same" else high
    return NumberValue(low=low, high=end, unit="boat", printed_to=step, lean=lean, qualifiers=qualifiers)


def time(start: str | None, end: str | None = None, granularity: Any = "day", **more: Any) -> TimeValue:
    moments = [dt.datetime.fromisoformat(m) if m else None for m in (start, end)]
    return TimeValue(start=moments[0], end=moments[1], granularity=granularity, **more)


def minute(clock: str, **more: Any) -> TimeValue:
    start = dt.datetime.fromisoformat(f"2024-06-01T{clock}")
    return TimeValue(start=start, end=start + dt.timedelta(minutes=1), granularity="minute", **more)


JUNE_1, JUNE_2, JUNE_9 = (time(f"2024-06-0{day}", f"2024-06-{day + 1:02}") for day in (1, 2, 9))
JUNE = time("2024-06-01", "2024-07-01", "month")
MAY = time("2024-05-01", "2024-06-01", "month")


@pytest.mark.parametrize(
    ("left", "right", "rung", "kind", "severity"),
    [
        (number(40), number(40), "equal", None, None),
        (number(40), number("40.0", step="0.1"), "equal", None, None),
        (number(Fraction(1, 3)), number(Fraction(1, 3)), "equal", None, None),
        (number(14, step=1), number("14.3", step="0.1"), "rounding", "precision", "minor"),
        (number(14, step=1), number("14.4", step="0.1"), "rounding", "precision", "minor"),
        (number(14, step=1), number("14.5", step="0.1"), "value", "value", "major"),
        (number(14, step=1), number("13.5", step="0.1"), "value", "value", "major"),
        (number(90_000, step=1_000), number(95_000, step=1_000), "value", "value", "major"),
        (number(90_000, step=1_000), number(90_450, step=10), "rounding", "precision", "minor"),
        (number(14, step=1), number("14.6", step="0.1"), "value", "value", "major"),
        (number(14, step=1), number(15, step=1), "value", "value", "major"),
        (number(40, lean="about"), number(40), "hedge", "precision", "info"),
        (number(44, lean="below"), number(43), "bound", "precision", "minor"),
        (number(44, lean="below"), number(45), "value", "value", "major"),
        (number(44, lean="above"), number(45), "bound", "precision", "minor"),
        (number(44, lean="about"), number(50), "value", "value", "major"),
        (number(50, None), number(53), "bound", "precision", "minor"),
        (number(50, None), number(50), "bound", "precision", "minor"),
        (number(50, None), number(49), "value", "value", "major"),
        (number(None, 50), number(53), "value", "value", "major"),
        (number(None, 50), number(47), "bound", "precision", "minor"),
        (number(50, None), number(60, None), "bound", "precision", "info"),
        (number(10, 12), number(11), "bound", "precision", "minor"),
        (number(10, 12), number(13), "value", "value", "major"),
        (number(10, 12), number(13, 15), "value", "value", "major"),
        (number(24, 96), number(43), "bound", "precision", "info"),
        (number(24, 96), number(430), "vague", None, None),
        (number(2_000, None), number(300_000), "far_from_bound", None, None),
        (number(None, 300_000), number(2_000), "far_from_bound", None, None),
        (number(42), number(42, qualifiers=("non-voting",)), "qualifier", "qualifier", "minor"),
        (number(42, lean="about"), number(42, qualifiers=("non-voting",)), "qualifier", "qualifier", "minor"),
        (number(-2), number(2), "value", "value", "major"),
    ],
)
def test_the_rung_of_two_numbers(
    left: NumberValue, right: NumberValue, rung: str, kind: str | None, severity: str | None
) -> None:
    for judged in (judge_numbers(left, right, STRICT, "count"), judge_numbers(right, left, STRICT, "count")):
        assert (judged.rule, judged.kind, judged.severity) == (f"count.{rung}", kind, severity)
        assert judged.explanation.startswith("They ")
        assert bool(judged.differences) is bool(kind)


def test_a_difference_has_its_gap_and_unit() -> None:
    (difference,) = judge_numbers(number(40), number("46.5"), STRICT, "count").differences
    assert (difference.gap, difference.unit) == ("6.5", "boat")


@pytest.mark.parametrize(
    ("slack", "verdict"),
    [("0", Verdict.CONFLICT), ("0.09", Verdict.CONFLICT), ("0.1", Verdict.AGREE), ("1", Verdict.AGREE)],
)
def test_a_tolerance_is_a_share_of_the_larger_figure(slack: str, verdict: Verdict) -> None:
    assert judge_numbers(number(90), number(100), Policy(number_slack=slack), "count").verdict is verdict
    assert judge_numbers(number(90), number(100), STRICT, "count", slack=Fraction(slack)).verdict is verdict


def test_a_tolerance_is_for_exact_figures() -> None:
    assert judge_numbers(number(90), number(100, None), Policy(number_slack="0.5"), "count").verdict is Verdict.CONFLICT


def test_the_slack_of_an_approximate_figure_is_the_callers() -> None:
    pair = number(100, lean="about"), number(115)
    assert judge_numbers(*pair, STRICT, "count").verdict is Verdict.CONFLICT
    assert judge_numbers(*pair, Policy(approximate_slack="0.2"), "count").verdict is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("value", "interval"),
    [
        (number(44), (44, 44)),
        (number(50, lean="about"), (45, 55)),
        (number(50, lean="below"), (45, 50)),
        (number(50, lean="above"), (50, 55)),
        (number(50, None), (50, None)),
        (number(-50, lean="about"), (-55, -45)),
    ],
)
def test_the_interval_of_a_figure(value: NumberValue, interval: tuple[int | None, int | None]) -> None:
    assert interval_of(value, STRICT) == interval


@pytest.mark.parametrize(
    ("left", "right", "met"),
    [((1, 2), (2, 3), True), ((1, 2), (3, 4), False), ((None, 2), (2, None), True), ((None, None), (5, 5), True)],
)
def test_intervals_meet(left: Any, right: Any, met: bool) -> None:
    assert meet(left, right) is met
    assert meet(right, left) is met


VALUES = st.builds(
    lambda low, span, step, lean, shape: NumberValue(
        low=None if shape == "upper" else low,
        high=None if shape == "lower" else low + (span if shape == "range" else 0),
        unit="boat",
        printed_to=step,
        lean=lean if shape == "point" else None,
    ),
    st.fractions(1, 200, max_denominator=10),
    st.integers(1, 30),
    st.sampled_from([None, Fraction(1, 10), 1, 10]),
    st.sampled_from([None, "about", "below", "above"]),
    st.sampled_from(["point", "point", "range", "lower", "upper"]),
)


@given(left=VALUES, right=VALUES)
def test_the_order_of_two_numbers_does_not_matter(left: NumberValue, right: NumberValue) -> None:
    one, other = judge_numbers(left, right, STRICT, "x"), judge_numbers(right, left, STRICT, "x")
    assert (one.verdict, one.rule, one.kind, one.severity) == (other.verdict, other.rule, other.kind, other.severity)


@given(value=VALUES)
def test_a_number_agrees_with_itself(value: NumberValue) -> None:
    assert judge_numbers(value, value, STRICT, "x").verdict is Verdict.AGREE


@given(left=VALUES, right=VALUES, slack=st.fractions(0, 1, max_denominator=20))
def test_a_tolerance_never_makes_a_conflict(left: NumberValue, right: NumberValue, slack: Fraction) -> None:
    strict = judge_numbers(left, right, STRICT, "x").verdict
    lenient = judge_numbers(left, right, Policy(number_slack=slack), "x").verdict
    assert lenient is not Verdict.CONFLICT or strict is Verdict.CONFLICT


@given(
    value=st.fractions(0, 1000, max_denominator=100), step=st.sampled_from([Fraction(1, 10), Fraction(1), Fraction(10)])
)
def test_what_is_rounded_is_compatible_with_what_it_was(value: Fraction, step: Fraction) -> None:
    fine = number(value, step=Fraction(1, 100))
    coarse = number(step * round(value / step), step=step)
    assert coarse.low is not None
    # Half a step away a figure rounds to either neighbour, so that it is told as neither.
    is_half = abs(value - coarse.low) * 2 == step
    assert (judge_numbers(fine, coarse, STRICT, "x").verdict is Verdict.CONFLICT) is is_half
    assert is_rounding(fine, coarse) is is_rounding(coarse, fine) is not is_half


@pytest.mark.parametrize(
    ("left", "right", "rung", "kind"),
    [
        (JUNE_1, JUNE_1, "equal", None),
        (JUNE, JUNE_9, "coarser", "precision"),
        (JUNE_1, JUNE_2, "value", "value"),
        (MAY, JUNE_1, "value", "value"),
        (MAY, JUNE, "value", "value"),
        (time("2024-05-28", "2024-06-03", "range"), JUNE, "overlap", "precision"),
        (
            time("2024-06-01", "2024-06-02", lean="about"),
            time("2024-06-02", "2024-06-02T12:00"),
            "overlap",
            "precision",
        ),
        (minute("06:40"), minute("07:20"), "value", "value"),
        (minute("06:40"), JUNE_1, "coarser", "precision"),
        (minute("06:40", zone="EST"), minute("07:20", zone="PST"), "zone", None),
        (minute("06:40", zone="EST"), minute("07:20"), "value", "value"),
        (JUNE_1, time(None, pattern="XXXX-06"), "unresolved", None),
        (JUNE, time("2024-07-01", "2024-10-01", "quarter", pattern="FY2024Q3"), "fiscal", None),
    ],
)
def test_the_rung_of_two_times(left: TimeValue, right: TimeValue, rung: str, kind: str | None) -> None:
    for judged in (judge_times(left, right, STRICT, "date"), judge_times(right, left, STRICT, "date")):
        assert (judged.rule, judged.kind) == (f"date.{rung}", kind)
        assert judged.severity == {"value": "major", "precision": "info", None: None}[kind]


@pytest.mark.parametrize(
    ("left", "right", "rung", "severity"),
    [
        # A hedge beside the same figure only repeats it.
        (minute("12:20"), minute("12:20", lean="about"), "equal", None),
        (minute("12:00", lean="about"), minute("12:00", lean="about"), "equal", None),
        # Two figures, one of them approximate, and the other what a reader would call so.
        (minute("12:00", lean="about"), minute("12:20"), "overlap", "minor"),
        (minute("12:00", lean="about"), minute("12:20", lean="about"), "overlap", "minor"),
        (minute("12:00", lean="about"), minute("11:40"), "overlap", "minor"),
        (minute("06:40", lean="about"), minute("06:50"), "overlap", "minor"),
        (minute("07:00", lean="above"), minute("07:02"), "overlap", "minor"),
        (minute("07:00", lean="below"), minute("06:52"), "overlap", "minor"),
        # A bound leaves open how far away it is.
        (minute("22:00", lean="above", bound="after"), minute("23:40"), "overlap", "info"),
        # Two exact figures, and those that no hedge brings together.
        (minute("12:00"), minute("12:20"), "value", "major"),
        (minute("12:00", lean="about"), minute("12:30"), "value", "major"),
        (minute("06:00", lean="about"), minute("07:00", lean="about"), "value", "major"),
        (minute("06:40", lean="about"), minute("07:20"), "value", "major"),
        (minute("06:40", lean="below"), minute("06:45"), "value", "major"),
        (minute("07:00", lean="above"), minute("07:45"), "value", "major"),
        (minute("07:00", lean="above"), minute("06:50"), "value", "major"),
    ],
)
def test_the_rung_of_two_clock_times(left: TimeValue, right: TimeValue, rung: str, severity: str | None) -> None:
    for judged in (judge_times(left, right, STRICT, "date"), judge_times(right, left, STRICT, "date")):
        assert (judged.rule, judged.severity) == (f"date.{rung}", severity)


def test_what_came_before_a_year_may_have_come_long_before_it() -> None:
    before = time("2010-01-01", "2011-01-01", "year").model_copy(update={"bound": "before"})
    for year, verdict in (("2004", Verdict.COMPATIBLE), ("2010", Verdict.COMPATIBLE), ("2012", Verdict.CONFLICT)):
        other = time(f"{year}-01-01", f"{int(year) + 1}-01-01", "year")
        for judged in (judge_times(before, other, STRICT, "date"), judge_times(other, before, STRICT, "date")):
            assert judged.verdict is verdict


def pattern(text: str, granularity: Any = "month", lean: Any = None) -> TimeValue:
    return time(None, None, granularity, pattern=text, lean=lean)


@pytest.mark.parametrize(
    ("left", "right", "rung"),
    [
        (pattern("XXXX-04"), pattern("XXXX-04"), "same_words"),
        (pattern("XXXX-04"), pattern("XXXX-05"), "value"),
        (pattern("XXXX-W-4", "day"), pattern("XXXX-W-5", "day"), "value"),
        (pattern("XXXX-W-4", "day"), pattern("XXXX-04", "month"), "unresolved"),
        (pattern("XXXX-04", lean="about"), pattern("XXXX-05"), "unresolved"),
        (pattern("XXXX-04"), pattern("XXXX-04-12", "day"), "unresolved"),
    ],
)
def test_times_of_which_only_the_words_are_known(left: TimeValue, right: TimeValue, rung: str) -> None:
    for judged in (judge_times(left, right, STRICT, "date"), judge_times(right, left, STRICT, "date")):
        assert judged.rule == f"date.{rung}"


def test_the_other_reading_of_an_ambiguous_date_is_no_conflict() -> None:
    readings = tuple(
        (dt.datetime(2025, month, day), dt.datetime(2025, month, day + 1)) for month, day in ((6, 11), (11, 6))
    )
    either = time("2025-06-11", "2025-06-12", readings=readings)
    november = time("2025-11-06", "2025-11-07")
    assert judge_times(either, november, STRICT, "date").rule == "date.other_reading"
    assert judge_times(either, JUNE_1, STRICT, "date").kind == "value"


@pytest.mark.parametrize(
    ("days", "verdict"),
    [
        (0, Verdict.CONFLICT),
        (6, Verdict.CONFLICT),
        (7, Verdict.AGREE),
    ],
)
def test_a_tolerance_in_days(days: int, verdict: Verdict) -> None:
    assert judge_times(JUNE_2, JUNE_9, Policy(days_slack=days), "date").verdict is verdict


@pytest.mark.parametrize(
    ("left", "right", "gap", "unit"),
    [(JUNE_1, JUNE_9, "8", "days"), (minute("06:40"), minute("07:20"), "40", "minutes"), (JUNE_1, MAY, "1", "days")],
)
def test_the_gap_of_two_times(left: TimeValue, right: TimeValue, gap: str, unit: str) -> None:
    (difference,) = judge_times(left, right, STRICT, "date").differences
    assert (difference.gap, difference.unit) == (gap, unit)


def test_what_a_weekday_was_resolved_from_is_told() -> None:
    sunday = time("2024-06-02", "2024-06-03", pattern="XXXX-W-7", resolved_from="published 2024-06-05")
    assert judge_times(sunday, JUNE_9, STRICT, "date").explanation.endswith(
        "“Sunday” is read from the publication date, 2024-06-05."
    )


def test_an_update_keeps_the_difference_and_is_info() -> None:
    clash = judge_numbers(number(7), number(9), STRICT, "count")
    update = as_update(clash, "count.update")
    assert (update.kind, update.severity, update.rule) == ("update", "info", "count.update")
    assert update.differences == clash.differences
    assert update.explanation == "They differ, but the figure may have moved between the two statements."
    hedged = as_update(judge_numbers(number(7, lean="about"), number(7), STRICT, "count"), "count.update")
    assert hedged.explanation.endswith("approximate. The figure may have moved between the two statements.")
