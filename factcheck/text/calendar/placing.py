"""From words to days: where on the calendar a mention can lie, seen from the day that its text was written on."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from factcheck.text.calendar.elapsed import day_beside, exact_day, time_around
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.nearness import (
    Placed,
    Tense,
    calendar_unit,
    day_of_unknown_month,
    weekday_near,
    without_year,
)
from factcheck.text.calendar.steps import (
    Days,
    add_days,
    is_day,
    nth_day,
    nth_week,
    nth_weekday,
    period_around,
    portion_of,
    shift,
    stretches_of,
)
from factcheck.text.calendar.years import in_year, one_day


def place(mention: TimeMention, reference: dt.date | None, tense: Tense | None) -> Placed:
    """Put a mention on the calendar by what it gives: a day to count from, a period, a year, or the day of the text.

    >>> place(TimeMention(0, 9, "day", offset=-1, unit="day"), dt.date(2025, 6, 13), None).chosen
    (datetime.date(2025, 6, 12), datetime.date(2025, 6, 13))
    """
    if mention.origin is not None:
        return _beside_origin(mention, mention.origin, reference, tense)
    if mention.anchor is not None:
        return _anchored_stretch(mention, mention.anchor, reference, tense)
    if mention.nth is not None or mention.week_of:
        return _week_or_weekday(mention, reference, tense)
    if mention.year is not None:
        return _placed_by_year(mention, reference, tense)
    if reference is None:
        return Placed(None)
    if mention.stretch is not None:
        assert mention.unit is not None
        if mention.stretch > 0 and tense == "past":
            return Placed(None)  # "over the next few weeks it broke": seen from another day
        stretches = stretches_of(reference, mention.unit, mention.stretch)
        placed = Placed(stretches[0], stretches if len(stretches) > 1 else ())
    elif mention.counted:
        placed = Placed(time_around(mention, reference))
    elif mention.day is not None and mention.month is None:
        placed = day_of_unknown_month(mention, mention.day, reference, tense)
    elif mention.weekday is not None and mention.day is None:
        placed = weekday_near(mention, reference, tense)
    elif (
        mention.offset is not None
        and mention.unit is not None
        and not (mention.month or mention.quarter or mention.season or mention.holiday)
    ):
        placed = Placed(calendar_unit(mention.unit, mention.offset, reference, tense))
    else:
        placed = without_year(mention, reference, tense)
    if placed.chosen is not None and mention.portion is not None:
        parts = tuple(portion_of(days, mention.portion, reference) for days in placed.readings)
        placed = placed._replace(chosen=portion_of(placed.chosen, mention.portion, reference), readings=parts)
    return placed._replace(used_reference=True)


def _anchored_stretch(
    mention: TimeMention, anchor: TimeMention, reference: dt.date | None, tense: Tense | None
) -> Placed:
    """Place "the first two weeks of May" from where May begins, "the three months to March" up to where March ends."""
    assert mention.unit is not None and mention.stretch is not None
    unit, count = mention.unit, mention.stretch
    placed = place(anchor, reference, tense)

    def counted(days: Days) -> tuple[Days, ...]:
        # The first two weeks of a year begin with its first day, or with the Monday of its first week.
        weeks = [week[0] for week in nth_week(days, 1 if count > 0 else -1)[:2]] if unit == "week" else []
        start, end = days
        elapsed = (shift(end, unit, count), end) if count < 0 else (start, shift(start, unit, count))
        if count < 0:
            return elapsed, *((shift(week, unit, count + 1), add_days(week, 7)) for week in weeks)
        return elapsed, *((week, shift(week, unit, count)) for week in weeks)

    periods = placed.readings or ((placed.chosen,) if placed.chosen else ())
    readings = tuple(sorted({reading for days in periods for reading in counted(days)}))
    return placed._replace(chosen=placed.chosen and counted(placed.chosen)[0], readings=readings)


def _week_or_weekday(mention: TimeMention, reference: dt.date | None, tense: Tense | None) -> Placed:
    """Place "the third Tuesday of October", "the first week of 2015", "the week of October 7"."""
    if mention.week_of:
        placed = place(replace(mention, week_of=False), reference, tense)
        days = tuple(period_around(reading[0], "week") for reading in placed.readings)
        return placed._replace(chosen=placed.chosen and period_around(placed.chosen[0], "week"), readings=days)
    assert mention.nth is not None
    period = place(replace(mention, nth=None, weekday=None), reference, tense)
    periods = period.readings or ((period.chosen,) if period.chosen else ())
    if mention.granularity == "day" and mention.weekday is None:
        nths = tuple(nth_day(days, mention.nth) for days in periods)
        chosen = period.chosen and nth_day(period.chosen, mention.nth)
        return period._replace(chosen=chosen, readings=nths if len(nths) > 1 else ())
    if mention.weekday is None:
        weeks = [week for days in periods for week in nth_week(days, mention.nth)]
        chosen = period.chosen and nth_week(period.chosen, mention.nth)[0]
        return period._replace(chosen=chosen, readings=tuple(sorted(set(weeks))))
    found = [day for days in periods if (day := nth_weekday(days, mention.weekday, mention.nth))]
    chosen = period.chosen and nth_weekday(period.chosen, mention.weekday, mention.nth)
    return period._replace(chosen=chosen, readings=tuple(found) if len(found) > 1 else ())


def _placed_by_year(mention: TimeMention, reference: dt.date | None, tense: Tense | None) -> Placed:
    assert mention.year is not None
    days = in_year(mention, mention.year)
    if mention.portion is not None:
        days = portion_of(days, mention.portion, reference)
    if mention.other_order is None and not mention.open_century:
        return Placed(days)
    readings = _readings_of_figures(mention, mention.year, reference)
    if mention.weekday is not None:
        fitting = [reading for reading in readings if reading[0].isoweekday() == mention.weekday]
        readings = fitting or readings
    if reference is not None and tense in ("past", "future") and len(readings) > 1:
        fitting = [
            reading for reading in readings if (reading[0] <= reference if tense == "past" else reading[0] >= reference)
        ]
        if len(fitting) == 1:
            return Placed(fitting[0], used_reference=True)
    return Placed(readings[0]) if len(readings) == 1 else Placed(None, tuple(readings))


def _readings_of_figures(mention: TimeMention, year: int, reference: dt.date | None) -> list[Days]:
    """The days of "11/06/25": day and month in both orders, and of both centuries unless the later one has begun."""
    assert mention.month is not None and mention.day is not None
    orders = [(mention.month, mention.day)] + ([mention.other_order] if mention.other_order else [])
    has_begun = reference is not None and year <= reference.year + 1
    years = [year, year - 100] if mention.open_century and not has_begun else [year]
    days = [dt.date(year, month, day) for year in years for month, day in orders if is_day(year, month, day)]
    return [one_day(day) for day in sorted(days)]


def _beside_origin(mention: TimeMention, origin: TimeMention, reference: dt.date | None, tense: Tense | None) -> Placed:
    """Place "two weeks before May 13", "the third Tuesday after Christmas"."""
    found = place(origin, reference, tense)
    chosen = found.chosen and day_beside(mention, found.chosen[0])
    return found._replace(chosen=chosen, readings=tuple(day_beside(mention, day) for day, _ in found.readings))


def exact_days(mention: TimeMention, reference: dt.date | None, tense: Tense | None = None) -> tuple[dt.date, ...]:
    """The very days that a counted time names, where `resolve` gives the time around them.

    >>> from factcheck.text.calendar import read_times
    >>> exact_days(read_times("It sank two weeks ago.")[0], dt.date(2025, 6, 13))
    (datetime.date(2025, 5, 30),)
    """
    if not mention.counted or mention.weekday is not None:
        return ()
    try:
        if mention.origin is None:
            return (exact_day(mention, reference),) if reference is not None else ()
        origin = place(mention.origin, reference, tense)
        days = origin.readings or ((origin.chosen,) if origin.chosen else ())
        return tuple(exact_day(mention, day) for day, _ in days)
    except (ValueError, OverflowError):
        return ()
