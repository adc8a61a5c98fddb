"""Putting a mention on the calendar, seen from the day that its text was written on.

The rules are those of news English: "on Thursday" is the nearest Thursday not after the day of publication, "in April"
the nearest April that has begun, unless the sentence speaks of the future. What was printed without its year or week
keeps its pattern, in the style of EDTF, and says what it was resolved from.

Source: AP style for midnight, which belongs to the day that ends.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from factcheck.model import TimeValue
from factcheck.text.calendar import vocabulary
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.nearness import Tense
from factcheck.text.calendar.open_dates import open_pattern
from factcheck.text.calendar.placing import place
from factcheck.text.calendar.steps import Days

Times = tuple[dt.datetime, dt.datetime]


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
        placed = place(mention, reference, "past" if ends_today else tense)
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
        pattern=open_pattern(mention),
        resolved_from=resolved_from,
        zone=mention.zone,
        lean=mention.lean,
        bound=mention.bound,
        readings=readings if len(readings) > 1 else (),
    )


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
    placed = place(until, reference, tense)
    end = placed.chosen and _times(until, placed.chosen)[1]
    if end is not None and end <= chosen[0]:
        placed = place(until, chosen[0].date(), "future")
        end = placed.chosen and _times(until, placed.chosen)[1]
    if end is not None and end <= chosen[0] and until.hour is not None:
        end += dt.timedelta(days=1)
    return (chosen[0], end) if end is not None and end > chosen[0] else None
