"""The days of a mention in a given year."""

from __future__ import annotations

import datetime as dt

from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.steps import Days, add_days, day_of_holiday, first_of_month, season_of


def in_year(mention: TimeMention, year: int) -> Days:
    """The days that a mention means in a year.

    >>> in_year(TimeMention(0, 8, "month", month=2), 2024)
    (datetime.date(2024, 2, 1), datetime.date(2024, 3, 1))
    """
    if mention.holiday is not None:
        return one_day(day_of_holiday(mention.holiday, year))
    if mention.day is not None and mention.month is not None:
        return one_day(dt.date(year, mention.month, mention.day))
    if mention.month is not None:
        return first_of_month(year, mention.month), first_of_month(year, mention.month + 1)
    if mention.quarter is not None:
        return first_of_month(year, 3 * mention.quarter - 2), first_of_month(year, 3 * mention.quarter + 1)
    if mention.season is not None:
        return season_of(year, mention.season)
    years = {"decade": 10, "century": 100}.get(mention.unit or "", 1)
    return dt.date(year, 1, 1), dt.date(year + years, 1, 1)


def one_day(day: dt.date) -> Days:
    """A day as the days from it to the next."""
    return day, add_days(day, 1)
