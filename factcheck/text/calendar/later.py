"""Times that are counted from a time told just before: "left at 12:10 p.m. and sank about 10 minutes later"."""

from __future__ import annotations

import datetime as dt

from factcheck.model import Lean, TimeValue
from factcheck.text.calendar.elapsed import time_around
from factcheck.text.calendar.grammar import read_times
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.steps import shift
from factcheck.text.patterns import regex

# A cheap net: few paragraphs tell a time from another.
_LATER = regex(r"\b(?:later|(?:next|following) day|day after)\b")
# "A couple of days later" and "several minutes later" are no count.
_VAGUE = regex(r"\b(?i:couple|few|several)\b")
ROUND_MINUTES = 5
MINUTE, HALF_HOUR, HOUR = dt.timedelta(minutes=1), dt.timedelta(minutes=30), dt.timedelta(hours=1)
CLOCK = "T%H:%M"
ANY_DAY = dt.date(2000, 1, 1)
ONE_OF_DAYS = frozenset({"minute", "part of day", "day"})


def read_later(text: str) -> tuple[TimeMention, ...]:
    """Read the times of a text that are so many units later than one that it told before.

    >>> text = "It left at 12:10 p.m. and sank about 10 minutes later."
    >>> [(text[m.start:m.end], m.hedge) for m in read_later(text)]
    [('10 minutes later', 'about')]
    """
    if not _LATER.search(text):
        return ()
    return tuple(
        mention
        for mention in read_times(text, told=True)
        if mention.told and mention.counted and (mention.offset or 0) > 0 and not mention.further
        if mention.lean in (None, "about") and not _VAGUE.search(text[mention.start : mention.end])
    )


def count_from(earlier: TimeValue, mention: TimeMention) -> TimeValue | None:
    """Put a time that is so many units later than another on the calendar; None where the other is too coarse.

    Half an hour is a rounded figure and eleven minutes are not: 12:10 p.m. and ten minutes are about 12:20 p.m.

    >>> from factcheck.text.calendar import read_times, resolve
    >>> anchor = resolve(read_times("on May 3, 2024")[0], None)
    >>> count_from(anchor, read_later("She died two days later.")[0]).start.isoformat()
    '2024-05-05T00:00:00'
    """
    assert mention.offset is not None
    if earlier.bound is not None or earlier.readings:
        return None
    if mention.unit in ("minute", "hour"):
        return _clock_later(earlier, mention) if earlier.granularity == "minute" else None
    if earlier.start is None or earlier.end is None or mention.unit is None:
        return None
    lean: Lean | None = "about" if earlier.lean or mention.lean else None
    if earlier.granularity in ONE_OF_DAYS:
        start, end = time_around(mention, earlier.start.date())
        return _counted(earlier, mention, start, end, lean)
    if earlier.granularity == mention.unit and earlier.granularity in ("month", "year"):
        start, end = (shift(day.date(), mention.unit, mention.offset) for day in (earlier.start, earlier.end))
        return _counted(earlier, mention, start, end, "about")
    return None


def _counted(earlier: TimeValue, mention: TimeMention, start: dt.date, end: dt.date, lean: Lean | None) -> TimeValue:
    assert earlier.start is not None
    first, last = (dt.datetime.combine(day, dt.time()) for day in (start, end))
    source = f"earlier time {earlier.start.date()}"
    return TimeValue(start=first, end=last, granularity=mention.granularity, resolved_from=source, lean=lean)


def _clock_later(earlier: TimeValue, mention: TimeMention) -> TimeValue | None:
    assert mention.offset is not None
    begin = earlier.start or _on_any_day(earlier.pattern)
    if begin is None:
        return None
    is_round = mention.unit == "minute" and mention.offset % ROUND_MINUTES == 0
    centre = begin + mention.offset * (HOUR if mention.unit == "hour" else MINUTE)
    # "Eight hours later" is told to the hour.
    slack = HALF_HOUR if mention.unit == "hour" else dt.timedelta()
    first, last = centre - slack, centre + slack
    is_resolved = earlier.start is not None
    return TimeValue(
        start=first if is_resolved else None,
        end=last + MINUTE if is_resolved else None,
        granularity=mention.granularity,
        pattern=None if is_resolved else f"{first:{CLOCK}}" + (f"/{last:{CLOCK}}" if slack else ""),
        resolved_from=f"earlier time {begin:%H:%M}",
        zone=earlier.zone,
        lean="about" if earlier.lean or mention.lean or is_round else None,
    )


def _on_any_day(pattern: str | None) -> dt.datetime | None:
    """The moment of a clock time without a day, on whatever day."""
    is_clock = pattern is not None and pattern.startswith("T")
    return dt.datetime.combine(ANY_DAY, dt.datetime.strptime(pattern, CLOCK).time()) if is_clock and pattern else None
