"""What was printed about a time, before it is put on the calendar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from factcheck.model import Bound, Granularity, Lean

Unit = Literal[
    "minute", "hour", "day", "week", "month", "quarter", "season", "year", "decade", "century", "weekend", "workday"
]
Portion = Literal[
    "early", "early to mid", "mid", "mid to late", "late", "start", "end", "first half", "second half", "earlier",
    "later",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A date or a time as printed: its span, and only the fields that the words give.

    Args:
        start: where its words begin; `end` is where they stop. Words that only lead to it ("about", "on") are outside.
        year: four digits; the first year of a decade or a century.
        weekday: Monday is 1, Sunday 7; kept beside a full date, so that the two can be checked against each other.
        other_order: month and day in the other reading of an ambiguous "11/06/2025".
        open_century: the year was printed with two digits ("12/12/30"); `year` is then the later one that it can be.
        day_part: a part of the day ("evening"), a name of the table of day parts.
        portion: a part of a longer period ("mid", "first half"; "earlier" is the part of it before the reference date).
        offset: how many units from the reference date: -1 for "last week", 0 for "today". `unit` says of what.
        counted: the offset was counted in elapsed units ("two weeks ago"), not in those of the calendar ("last week").
        further: the longer units of a counted time in several ("a year and two months ago"), before its last one; the
            years of "three years ago on May 3".
        origin: the day that it is counted from, where that is printed ("two weeks before May 13, 1999").
        nth: which weekday or week of a period ("the third Tuesday of October"), -1 for the last.
        stretch: so many units right before the reference date, below zero, or after it ("the last three months").
        anchor: the printed time that a stretch begins with ("the first two weeks of May", stretch 2) or ends with ("the
            three months to March", stretch -3).
        told: seen from a day that the text told of before, not from the reference date ("the following week").
        week_of: the calendar week that holds the day ("the week of October 7").
        until: the other end of a range ("June 3-5", "from 2012 to 2015").
        lean: "below" is before the time that is printed, "above" after it.
        hedge: the words that made it lean.
        bound: the side of a longer or unknown time that this one closes ("since 2014", "until May", "before 2010").
    """

    start: int
    end: int
    granularity: Granularity
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    other_order: tuple[int, int] | None = None
    open_century: bool = False
    quarter: int | None = None
    season: int | None = None
    holiday: str | None = None
    fiscal: bool = False
    hour: int | None = None
    minute: int | None = None
    zone: str | None = None
    is_midnight: bool = False
    day_part: str | None = None
    portion: Portion | None = None
    offset: int | None = None
    unit: Unit | None = None
    counted: bool = False
    further: tuple[tuple[int, Unit], ...] = ()
    origin: TimeMention | None = None
    nth: int | None = None
    stretch: int | None = None
    anchor: TimeMention | None = None
    told: bool = False
    week_of: bool = False
    until: TimeMention | None = None
    lean: Lean | None = None
    hedge: str | None = None
    bound: Bound | None = None

    def in_other_order(self) -> TimeMention:
        """The day with its month and day the other way round, where both are possible."""
        if self.other_order is None:
            return self
        month, day = self.other_order
        return replace(self, month=month, day=day, other_order=None)

    @property
    def is_clock_only(self) -> bool:
        """True for a clock time without a day ("6.10am")."""
        return self.hour is not None and not self.has_day

    @property
    def is_special(self) -> bool:
        """True for a week or weekday of a period and for a stretch, which are no ends of ranges."""
        return self.nth is not None or self.stretch is not None or self.week_of or self.is_counted_off

    @property
    def is_counted_off(self) -> bool:
        """True when it is counted from another day than that of the text."""
        return self.origin is not None or self.told

    @property
    def has_day(self) -> bool:
        """True when it names one day, on the calendar or seen from the reference date."""
        if self.stretch is not None or self.week_of:
            return False
        return self.weekday is not None or self.day is not None or self.holiday is not None or self.unit == "day"
