"""Lengths of time held against each other: months and years have no fixed number of days."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from factcheck.facts.intervals import APART, interval_of, judge_numbers, meet, reaches_of, told_as_printed
from factcheck.model import Difference, Judgement, NumberValue, Policy, Verdict
from factcheck.text.clauses import SEASON
from factcheck.text.differences import number_difference
from factcheck.text.measures import to_base
from factcheck.text.wording import write_value

CALENDAR = "calendar"
MONTHS_A_YEAR = 12
SECONDS_A_DAY = 86_400
SHORTEST_MONTH, LONGEST_MONTH = 28, 31
SHORTEST_YEAR, LONGEST_YEAR = 365, 366


def judge_lengths(left: NumberValue, right: NumberValue, policy: Policy, *, one_passage: bool = False) -> Judgement:
    """Judge two lengths of time, in days where one of them is told in months or years and the other is not."""
    if left.unit == right.unit:
        return judge_numbers(left, right, policy, "duration", one_passage=one_passage)
    if SEASON in (left.unit, right.unit) and not (_is_of_years(left) and _is_of_years(right)):
        return Judgement(
            verdict=Verdict.INCOMPARABLE,
            rule="duration.seasons",
            explanation="They cannot be held against each other, since nobody says how long a season is.",
        )
    if is_calendar(left.unit) != is_calendar(right.unit):
        return _judge_in_days(left, right, policy)
    base, other = in_base_unit(left), in_base_unit(right)
    reaches = reaches_of(left, right, policy, in_base_unit)
    judgement = judge_numbers(base, other, policy, "duration", one_passage=one_passage, reaches=reaches)
    return told_as_printed(judgement, left, right, base.unit, "meet, though one says it less exactly")


def is_calendar(unit: str) -> bool:
    """True for the units whose days vary: months, years, decades.

    >>> is_calendar("month"), is_calendar("week")
    (True, False)
    """
    base = _base_of(unit)
    return base is not None and base[0] == CALENDAR


def _base_of(unit: str) -> tuple[str, Fraction] | None:
    """The base of a unit; a season of a team or a trade is a year."""
    return to_base("year" if unit == SEASON else unit)


def _is_of_years(value: NumberValue) -> bool:
    """True for a length told in whole years: how many months a season has, nobody says."""
    base = in_base_unit(value)
    return base.unit == "month" and all(end is None or end % MONTHS_A_YEAR == 0 for end in (base.low, base.high))


def in_base_unit(value: NumberValue) -> NumberValue:
    """The same duration in months or in seconds, exactly.

    >>> in_base_unit(NumberValue(low="1.5", high="1.5", unit="year")).low
    Fraction(18, 1)
    """
    base = _base_of(value.unit)
    if base is None:
        return value
    factor = base[1]
    return value.model_copy(
        update={
            "low": None if value.low is None else value.low * factor,
            "high": None if value.high is None else value.high * factor,
            "printed_to": None if value.printed_to is None else value.printed_to * factor,
            "unit": "month" if is_calendar(value.unit) else "second",
        }
    )


def days_of_months(months: Fraction) -> tuple[Fraction, Fraction]:
    """The fewest and the most days that a number of months may have.

    >>> days_of_months(Fraction(1)), days_of_months(Fraction(12))
    ((Fraction(28, 1), Fraction(31, 1)), (Fraction(365, 1), Fraction(366, 1)))
    """
    years = months // MONTHS_A_YEAR
    rest = months - years * MONTHS_A_YEAR
    return years * SHORTEST_YEAR + rest * SHORTEST_MONTH, years * LONGEST_YEAR + rest * LONGEST_MONTH


def days_of(value: NumberValue, policy: Policy) -> tuple[Fraction | None, Fraction | None]:
    """The days that a duration may stand for, widened by half of its last printed digit."""
    low, high = interval_of(value, policy)
    base = in_base_unit(value.model_copy(update={"low": low, "high": high}))
    low, high = base.low, base.high
    half = (base.printed_to or Fraction(0)) / 2 if value.is_point else Fraction(0)
    low = None if low is None else max(Fraction(0), low - half)
    high = None if high is None else high + half
    if is_calendar(value.unit):
        return None if low is None else days_of_months(low)[0], None if high is None else days_of_months(high)[1]
    return None if low is None else low / SECONDS_A_DAY, None if high is None else high / SECONDS_A_DAY


def _judge_in_days(left: NumberValue, right: NumberValue, policy: Policy) -> Judgement:
    """Judge months or years against weeks, days or hours, whose ratio is not fixed."""
    printed = write_value(left), write_value(right)
    days, others = days_of(left, policy), days_of(right, policy)
    if meet(days, others):
        difference = (Difference(field="value", left=printed[0], right=printed[1]),)
        return Judgement(
            verdict=Verdict.COMPATIBLE, rule="duration.calendar", kind="precision", severity="info",
            differences=difference,
            explanation="They can both be true, since months and years vary in length.",
        )  # fmt: skip
    return Judgement(
        verdict=Verdict.CONFLICT, rule="duration.value", kind="value", severity="major", explanation=APART,
        differences=(number_difference(_whole_days(days), _whole_days(others), "duration", printed),),
    )  # fmt: skip


def _whole_days(days: tuple[Fraction | None, Fraction | None]) -> NumberValue:
    """A length between two numbers of whole days, so that what lies between two lengths is the least that may."""
    low, high = days
    least = None if low is None else Fraction(floor(low))
    return NumberValue(low=least, high=None if high is None else Fraction(ceil(high)), unit="day")
