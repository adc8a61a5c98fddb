"""Putting a mention on the calendar, seen from the day that its text was written on.

The rules are those of news English: "on Thursday" is the nearest Thursday not after the day of publication, "in April"
the nearest April that has begun, unless the sentence speaks of the future. What was printed without its year or week
keeps its pattern, in the style of EDTF, and says what it was resolved from.

Source: Extended Date/Time Format, ISO 8601-2:2019 (21 to 24 for seasons, 33 to 36 for quarters); AP style for midnight,
which belongs to the day that ends.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Literal, NamedTuple

from factcheck.model import TimeValue
from factcheck.text.calendar import vocabulary
from factcheck.text.calendar.elapsed import day_beside, exact_day, time_around
from factcheck.text.calendar.mention import TimeMention, Unit
from factcheck.text.calendar.steps import (
    Days,
    add_days,
    day_of_holiday,
    first_of_month,
    is_day,
    nth_day,
    nth_week,
    nth_weekday,
    period_around,
    portion_of,
    season_of,
    shift,
    stretches_of,
)

Tense = Literal["past", "present", "future"]
Times = tuple[dt.datetime, dt.datetime]

# "March 6" said in February is a day ahead: a day without a year is the past one, unless that is so many times farther.
_TIMES_FARTHER = 2


class _Placed(NamedTuple):
    """The days that a mention can mean: the chosen ones, and all readings when there is more than one."""

    chosen: Days | None
    readings: tuple[Days, ...] = ()
    used_reference: bool = False


def resolve(
    mention: TimeMention, reference: dt.date | None, tense: Tense | None = None, source: str = "published"
) -> TimeValue:
    """Put a mention on the calendar.

    Args:
        mention: what was printed.
        reference: the day that the text was written on, if it is known.
        tense: the tense of the sentence, where it is known.
        source: where the reference was found, for `resolved_from`.

    Returns:
        A half-open interval; unresolved, with its pattern, when the reference is needed and missing. Where the words
        have two readings, `readings` holds both; `start` and `end` are then set only if one of them is the likelier.

    Example:
        >>> from factcheck.text.calendar import read_times
        >>> value = resolve(read_times("in November")[0], dt.date(2025, 6, 13))
        >>> value.start.isoformat(), value.end.isoformat(), value.pattern, value.resolved_from
        ('2024-11-01T00:00:00', '2024-12-01T00:00:00', 'XXXX-11', 'published 2025-06-13')
    """
    if mention.is_clock_only or mention.told:
        return _value(mention, None, (), None)
    if mention.until is not None and mention.other_order is not None and mention.until.other_order is not None:
        return _range_in_either_order(mention, mention.until, reference, tense, source)
    try:
        until = mention.until
        ends_today = until is not None and until.unit == "day" and until.offset is not None and until.offset <= 0
        placed = _place(mention, reference, "past" if ends_today else tense)
        chosen = placed.chosen and _times(mention, placed.chosen)
        readings = tuple(_times(mention, days) for days in placed.readings)
        if mention.until is not None:
            chosen = chosen and _with_end(mention, chosen, reference, tense)
            readings = readings if chosen else ()
    except (ValueError, OverflowError, IndexError):
        # The calendar of the computer begins with the year 1 and ends with the year 9999.
        return _value(mention, None, (), None)
    resolved_from = f"{source} {reference}" if placed.used_reference and chosen is not None else None
    return _value(mention, chosen, readings, resolved_from)


def _range_in_either_order(
    mention: TimeMention, until: TimeMention, reference: dt.date | None, tense: Tense | None, source: str
) -> TimeValue:
    """Resolve "from 10/1 to 11/7" in the one order of day and month and in the other."""
    as_read = replace(mention, other_order=None, until=replace(until, other_order=None))
    turned = replace(mention.in_other_order(), until=until.in_other_order())
    values = (resolve(each, reference, tense, source) for each in (as_read, turned))
    readings = tuple(sorted((value.start, value.end) for value in values if value.start and value.end))
    return _value(mention, None, readings, None)


def clock_on(value: TimeValue, day: dt.date) -> TimeValue:
    """Put a clock time without a day on its day.

    >>> from factcheck.text.calendar import read_times
    >>> clock_on(resolve(read_times("at 6.10am")[0], None), dt.date(2016, 11, 9)).start.isoformat()
    '2016-11-09T06:10:00'
    """
    if value.is_resolved or not (value.pattern or "").startswith("T"):
        return value
    first, _, last = (value.pattern or "").partition("/")
    start = _clock_of_pattern(first, day)
    end = _clock_of_pattern(last, day) if last else start
    if end < start:
        end += dt.timedelta(days=1)
    if start.time() == dt.time() and not last and value.lean in ("about", "below"):
        start = end = start + dt.timedelta(days=1)
    return value.model_copy(update={"start": start, "end": end + dt.timedelta(minutes=1)})


def _clock_of_pattern(pattern: str, day: dt.date) -> dt.datetime:
    hour, _, minute = pattern.removeprefix("T").partition(":")
    return dt.datetime.combine(day, dt.time(int(hour), int(minute)))


def _value(
    mention: TimeMention, chosen: Times | None, readings: tuple[Times, ...], resolved_from: str | None
) -> TimeValue:
    start, end = chosen or (None, None)
    return TimeValue(
        start=start,
        end=end,
        granularity=mention.granularity,
        pattern=_pattern(mention),
        resolved_from=resolved_from,
        zone=mention.zone,
        lean=mention.lean,
        bound=mention.bound,
        readings=readings if len(readings) > 1 else (),
    )


# --- from days to minutes --------------------------------------------------------------------------------------------


def _times(mention: TimeMention, days: Days) -> Times:
    start = dt.datetime.combine(days[0], dt.time())
    if mention.hour is not None:
        hours = 24 if mention.is_midnight and mention.lean != "above" else mention.hour
        at = start + dt.timedelta(hours=hours, minutes=mention.minute or 0)
        return at, at + dt.timedelta(minutes=1)
    if mention.day_part is not None:
        from_hour, to_hour = vocabulary.DAY_PARTS[mention.day_part]
        return start + dt.timedelta(hours=from_hour), start + dt.timedelta(hours=to_hour)
    return start, dt.datetime.combine(days[1], dt.time())


def _with_end(mention: TimeMention, chosen: Times, reference: dt.date | None, tense: Tense | None) -> Times | None:
    until = mention.until
    assert until is not None
    if until.is_clock_only:
        until = replace(mention, hour=until.hour, minute=until.minute, is_midnight=until.is_midnight, until=None)
    placed = _place(until, reference, tense)
    end = placed.chosen and _times(until, placed.chosen)[1]
    if end is not None and end <= chosen[0]:
        placed = _place(until, chosen[0].date(), "future")
        end = placed.chosen and _times(until, placed.chosen)[1]
    if end is not None and end <= chosen[0] and until.hour is not None:
        end += dt.timedelta(days=1)
    return (chosen[0], end) if end is not None and end > chosen[0] else None


# --- from words to days ----------------------------------------------------------------------------------------------


def _place(mention: TimeMention, reference: dt.date | None, tense: Tense | None) -> _Placed:
    if mention.origin is not None:
        return _beside_origin(mention, mention.origin, reference, tense)
    if mention.anchor is not None:
        return _anchored_stretch(mention, mention.anchor, reference, tense)
    if mention.nth is not None or mention.week_of:
        return _week_or_weekday(mention, reference, tense)
    if mention.year is not None:
        return _placed_by_year(mention, reference, tense)
    if reference is None:
        return _Placed(None)
    if mention.stretch is not None:
        assert mention.unit is not None
        if mention.stretch > 0 and tense == "past":
            return _Placed(None)  # "over the next few weeks it broke": seen from another day
        stretches = stretches_of(reference, mention.unit, mention.stretch)
        placed = _Placed(stretches[0], stretches if len(stretches) > 1 else ())
    elif mention.counted:
        placed = _Placed(time_around(mention, reference))
    elif mention.day is not None and mention.month is None:
        placed = _day_of_unknown_month(mention, mention.day, reference, tense)
    elif mention.weekday is not None and mention.day is None:
        placed = _weekday(mention, reference, tense)
    elif (
        mention.offset is not None
        and mention.unit is not None
        and not (mention.month or mention.quarter or mention.season or mention.holiday)
    ):
        placed = _Placed(_calendar_unit(mention.unit, mention.offset, reference, tense))
    else:
        placed = _without_year(mention, reference, tense)
    if placed.chosen is not None and mention.portion is not None:
        parts = tuple(portion_of(days, mention.portion, reference) for days in placed.readings)
        placed = placed._replace(chosen=portion_of(placed.chosen, mention.portion, reference), readings=parts)
    return placed._replace(used_reference=True)


def _anchored_stretch(
    mention: TimeMention, anchor: TimeMention, reference: dt.date | None, tense: Tense | None
) -> _Placed:
    """Place "the first two weeks of May" from where May begins, "the three months to March" up to where March ends."""
    assert mention.unit is not None and mention.stretch is not None
    unit, count = mention.unit, mention.stretch
    placed = _place(anchor, reference, tense)

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


def _week_or_weekday(mention: TimeMention, reference: dt.date | None, tense: Tense | None) -> _Placed:
    """Place "the third Tuesday of October", "the first week of 2015", "the week of October 7"."""
    if mention.week_of:
        placed = _place(replace(mention, week_of=False), reference, tense)
        days = tuple(period_around(reading[0], "week") for reading in placed.readings)
        return placed._replace(chosen=placed.chosen and period_around(placed.chosen[0], "week"), readings=days)
    assert mention.nth is not None
    period = _place(replace(mention, nth=None, weekday=None), reference, tense)
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


def _placed_by_year(mention: TimeMention, reference: dt.date | None, tense: Tense | None) -> _Placed:
    assert mention.year is not None
    days = _in_year(mention, mention.year)
    if mention.portion is not None:
        days = portion_of(days, mention.portion, reference)
    if mention.other_order is None and not mention.open_century:
        return _Placed(days)
    readings = _readings_of_figures(mention, mention.year, reference)
    if mention.weekday is not None:
        fitting = [reading for reading in readings if reading[0].isoweekday() == mention.weekday]
        readings = fitting or readings
    if reference is not None and tense in ("past", "future") and len(readings) > 1:
        fitting = [
            reading for reading in readings if (reading[0] <= reference if tense == "past" else reading[0] >= reference)
        ]
        if len(fitting) == 1:
            return _Placed(fitting[0], used_reference=True)
    return _Placed(readings[0]) if len(readings) == 1 else _Placed(None, tuple(readings))


def _readings_of_figures(mention: TimeMention, year: int, reference: dt.date | None) -> list[Days]:
    """The days of "11/06/25": day and month in both orders, and of both centuries unless the later one has begun."""
    assert mention.month is not None and mention.day is not None
    orders = [(mention.month, mention.day)] + ([mention.other_order] if mention.other_order else [])
    has_begun = reference is not None and year <= reference.year + 1
    years = [year, year - 100] if mention.open_century and not has_begun else [year]
    days = [dt.date(year, month, day) for year in years for month, day in orders if is_day(year, month, day)]
    return [_one_day(day) for day in sorted(days)]


def _in_year(mention: TimeMention, year: int) -> Days:
    """The days of a mention in a given year."""
    if mention.holiday is not None:
        day = day_of_holiday(mention.holiday, year)
        return day, add_days(day, 1)
    if mention.day is not None and mention.month is not None:
        day = dt.date(year, mention.month, mention.day)
        return day, add_days(day, 1)
    if mention.month is not None:
        return first_of_month(year, mention.month), first_of_month(year, mention.month + 1)
    if mention.quarter is not None:
        return first_of_month(year, 3 * mention.quarter - 2), first_of_month(year, 3 * mention.quarter + 1)
    if mention.season is not None:
        return season_of(year, mention.season)
    years = {"decade": 10, "century": 100}.get(mention.unit or "", 1)
    return dt.date(year, 1, 1), dt.date(year + years, 1, 1)


def _without_year(mention: TimeMention, reference: dt.date, tense: Tense | None) -> _Placed:
    """A month, a day of a month, a quarter, a season or a holiday, in the year that the reference date suggests."""
    if mention.other_order is not None:
        return _in_either_order(mention, mention.other_order, reference, tense)
    if mention.unit == "year" and mention.offset is not None:
        return _Placed(_in_year(mention, reference.year + mention.offset))
    for count, unit in mention.further:
        reference = shift(reference, unit, count)
    candidates = []
    for year in range(reference.year - 8, reference.year + 9):
        try:
            candidates.append(_in_year(mention, year))
        except ValueError:
            # 29 February is not in every year.
            continue
    if mention.offset is not None:
        return _from_now(candidates, mention.offset, reference, tense)
    if mention.further:
        return _Placed(min(candidates, key=lambda days: abs(days[0] - reference)))
    past = [days for days in candidates if days[0] <= reference]
    future = [days for days in candidates if days[1] > reference]
    if tense in ("past", "future") or not (past and future):
        return _Placed(past[-1] if tense == "past" else future[0])
    ahead, behind = future[0][0] - reference, reference - past[-1][0]
    ahead_is_nearer = ahead * _TIMES_FARTHER < behind
    if mention.day is None and mention.holiday is None:
        # "in July", in a June text without a tense, is the past July by rule, and may be the next.
        in_doubt = ahead_is_nearer and future[0] != past[-1]
        likelier, other = (future[0], past[-1]) if tense == "present" and in_doubt else (past[-1], future[0])
        return _doubtful(likelier, other, in_doubt)
    if mention.weekday is not None:
        fitting = [days for days in (past[-1], future[0]) if days[0].isoweekday() == mention.weekday]
        if len(fitting) == 1:
            return _Placed(fitting[0])
        if not fitting:
            return _beside_its_weekday(future[0] if ahead_is_nearer else past[-1], candidates, mention.weekday)
    return _Placed(future[0] if ahead_is_nearer else past[-1])


def _beside_its_weekday(nearest: Days, candidates: list[Days], weekday: int) -> _Placed:
    """Either the weekday printed beside a date is wrong, or the nearest year where they agree is meant."""
    agreeing = [days for days in candidates if days[0].isoweekday() == weekday]
    other = min(agreeing, key=lambda days: abs(days[0] - nearest[0]), default=nearest)
    return _doubtful(nearest, other, other != nearest)


def _in_either_order(mention: TimeMention, other: tuple[int, int], reference: dt.date, tense: Tense | None) -> _Placed:
    """Place "5/12" as 5 December and as 12 May, unless the weekday beside it knows which."""
    placed = [
        _without_year(replace(mention, month=month, day=day, other_order=None), reference, tense)
        for month, day in ((mention.month, mention.day), other)
    ]
    days = sorted({days for each in placed for days in (each.readings or (each.chosen,)) if days is not None})
    fitting = [reading for reading in days if reading[0].isoweekday() == mention.weekday]
    days = fitting or days
    return _Placed(days[0]) if len(days) == 1 else _Placed(None, tuple(days))


def _day_of_unknown_month(mention: TimeMention, day: int, reference: dt.date, tense: Tense | None) -> _Placed:
    """Place "the 20th of this month", "on the 15th", and "Tuesday the 19th" where the month has such a Tuesday."""
    if mention.offset is not None:
        first = shift(reference.replace(day=1), "month", mention.offset)
        return _Placed(_one_day(first.replace(day=day)))
    days = []
    for month in range(-12, 13):
        try:
            found = shift(reference.replace(day=1), "month", month).replace(day=day)
        except ValueError:
            continue
        if mention.weekday in (None, found.isoweekday()):
            days.append(found)
    past = [found for found in days if found <= reference][-1:] if tense != "future" else []
    future = [found for found in days if found >= reference][:1] if tense != "past" else []
    either = sorted({*past, *future})
    if not either:
        return _Placed(None)
    nearest = min(either, key=lambda found: abs(found - reference))
    return _Placed(_one_day(nearest), tuple(map(_one_day, either)) if len(either) > 1 else ())


def _from_now(candidates: list[Days], offset: int, reference: dt.date, tense: Tense | None) -> _Placed:
    """Place "last November", "this spring", "next April": the nearest, with the one beyond where both are meant."""
    before = [days for days in candidates if days[1] <= reference]
    after = [days for days in candidates if days[0] > reference]
    if offset < 0:
        return _doubtful(before[-1], before[-2], before[-1][0].year == reference.year)
    if offset > 0:
        return _doubtful(after[0], after[1], after[0][0].year == reference.year)
    running = [days for days in candidates if days[0] <= reference < days[1]]
    if running:
        return _Placed(running[0])
    same_year = [days for days in candidates if days[0].year == reference.year]
    return _Placed(before[-1] if tense == "past" else after[0] if tense == "future" else same_year[0])


def _doubtful(nearest: Days, other: Days, in_doubt: bool) -> _Placed:
    return _Placed(nearest, tuple(sorted((nearest, other))) if in_doubt else ())


def _weekday(mention: TimeMention, reference: dt.date, tense: Tense | None) -> _Placed:
    assert mention.weekday is not None
    monday = add_days(reference, 1 - reference.isoweekday())
    if mention.unit == "week" and mention.offset is not None:
        return _Placed(_one_day(add_days(monday, 7 * mention.offset + mention.weekday - 1)))
    back = (reference.isoweekday() - mention.weekday) % 7
    ahead = (mention.weekday - reference.isoweekday()) % 7
    if mention.offset is None:
        past, future = _one_day(add_days(reference, -back)), _one_day(add_days(reference, ahead))
        if tense == "future":
            return _Placed(future)
        # "The senate votes on Thursday" is ahead, "Police arrest man on Thursday" is not.
        return _doubtful(past, future, tense == "present" and past != future)
    if mention.offset == 0:
        in_this_week = add_days(monday, mention.weekday - 1)
        by_tense = {"past": add_days(reference, -back), "future": add_days(reference, ahead)}
        return _Placed(_one_day(by_tense.get(tense or "", in_this_week)))
    # "last Thursday" on a Friday is yesterday to some and eight days ago to others.
    step = back or 7 if mention.offset < 0 else ahead or 7
    sign = 1 if mention.offset > 0 else -1
    nearest = add_days(reference, sign * (step + 7 * (abs(mention.offset) - 1)))
    other = add_days(nearest, 7 * sign)
    return _doubtful(_one_day(nearest), _one_day(other), monday <= nearest < add_days(monday, 7))


def _one_day(day: dt.date) -> Days:
    return day, add_days(day, 1)


def _calendar_unit(unit: Unit, offset: int, reference: dt.date, tense: Tense | None) -> Days:
    """Place "yesterday", "last week", "this month", "next year", "last weekend"."""
    if unit != "weekend":
        return period_around(shift(reference, unit, offset), unit)
    saturday = add_days(reference, 6 - reference.isoweekday())
    if offset == 0 and tense not in ("past", "future"):
        # Until Wednesday "this weekend" looks back.
        offset = -1 if reference.isoweekday() <= 3 else 0
    elif offset == 0:
        offset = -1 if tense == "past" and reference < saturday else 0
    saturday = add_days(saturday, 7 * offset)
    return saturday, add_days(saturday, 2)


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
        origin = _place(mention.origin, reference, tense)
        days = origin.readings or ((origin.chosen,) if origin.chosen else ())
        return tuple(exact_day(mention, day) for day, _ in days)
    except (ValueError, OverflowError):
        return ()


def _beside_origin(
    mention: TimeMention, origin: TimeMention, reference: dt.date | None, tense: Tense | None
) -> _Placed:
    """Place "two weeks before May 13", "the third Tuesday after Christmas"."""
    found = _place(origin, reference, tense)
    chosen = found.chosen and day_beside(mention, found.chosen[0])
    return found._replace(chosen=chosen, readings=tuple(day_beside(mention, day) for day, _ in found.readings))


# --- patterns --------------------------------------------------------------------------------------------------------


def _pattern(mention: TimeMention) -> str | None:
    """What was printed, where that leaves the year, the week or the day open."""
    if mention.fiscal and mention.year is not None:
        quarter = f"Q{mention.quarter}" if mention.quarter else ""
        return f"FY{mention.year}{quarter}"
    day = None if mention.year is not None else _open_day(mention)
    if mention.year is not None or (day is None and not mention.is_clock_only):
        return None
    pattern = (day or "") + _time_of_day(mention)
    if mention.until is not None:
        other = _open_day(mention.until) or ""
        if not other and not mention.until.is_clock_only:
            return None
        return f"{pattern}/{other}{_time_of_day(mention.until)}"
    return pattern


def _open_day(mention: TimeMention) -> str | None:
    if mention.nth is not None or mention.week_of or mention.origin is not None or mention.other_order is not None:
        return None
    if mention.month is not None and mention.day is not None:
        return f"XXXX-{mention.month:02}-{mention.day:02}"
    if mention.holiday is not None:
        row = vocabulary.HOLIDAYS[mention.holiday]
        return f"XXXX-{row['month']:02}-{row['day']:02}" if "day" in row else None
    if mention.weekday is not None and mention.day is None:
        return f"XXXX-W-{mention.weekday}"
    number = mention.month or (mention.quarter and mention.quarter + 32) or (mention.season and mention.season + 20)
    if not number:
        return None
    if mention.portion is not None and mention.month is not None:
        # A leap year, so that the end of February is its 29th.
        first, after = portion_of(_in_year(mention, 2000), mention.portion, None)
        return f"XXXX{first:-%m-%d}/XXXX{add_days(after, -1):-%m-%d}"
    return f"XXXX-{number:02}"


def _time_of_day(mention: TimeMention) -> str:
    if mention.hour is not None:
        return f"T{mention.hour:02}:{mention.minute or 0:02}"
    return f"T{vocabulary.DAY_PART_CODES[mention.day_part]}" if mention.day_part else ""
