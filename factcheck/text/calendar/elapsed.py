"""Times counted in elapsed units from a day: "two weeks ago", "over a decade ago", "three months after" a day."""

from __future__ import annotations

import datetime as dt

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.mention import TimeMention, Unit
from factcheck.text.calendar.steps import Days, add_days, shift, weekday_beside, workday_beside


def day_beside(mention: TimeMention, day: dt.date) -> Days:
    """Place "the second Tuesday after" a day, "three months after" it."""
    if mention.weekday is None:
        return time_around(mention, day)
    assert mention.offset is not None
    found = weekday_beside(day, mention.weekday, mention.offset)
    return found, add_days(found, 1)


def exact_day(mention: TimeMention, reference: dt.date) -> dt.date:
    """The very day that is so many units away: "a year and two months ago" is a year away, and then two months."""
    assert mention.offset is not None and mention.unit is not None
    for count, unit in (*mention.further, (mention.offset, mention.unit)):
        reference = workday_beside(reference, count) if unit == "workday" else shift(reference, unit, count)
    return reference


def time_around(mention: TimeMention, reference: dt.date) -> Days:
    """Place "two weeks ago" in the week around that day, "over a decade ago" in the decade before it."""
    assert mention.offset is not None and mention.unit is not None
    unit: Unit = "day" if mention.unit == "workday" else mention.unit
    hedge = mention.hedge
    low, high, _ = vocabulary.FEW.get(hedge or "", (0, 0, 0))
    if low < high:
        sign = 1 if mention.offset > 0 else -1
        ends = shift(reference, unit, sign * low), shift(reference, unit, sign * high)
        return min(ends), add_days(max(ends), 1)
    centre = exact_day(mention, reference)
    half_before, half_after = _half_a_unit(centre, unit)
    if mention.granularity == "day":
        return centre, add_days(centre, 1)  # "a month ago today"
    if hedge in hedging.LONGER:
        return shift(centre, unit, -1), add_days(centre, 1)
    if hedge in hedging.SHORTER:
        return centre, add_days(reference, 1)
    if hedge in hedging.NEARLY:
        return centre, half_after
    return half_before, half_after


def _half_a_unit(centre: dt.date, unit: Unit) -> Days:
    if unit == "day":
        return centre, add_days(centre, 1)
    if unit == "week":
        return add_days(centre, -3), add_days(centre, 4)
    if unit == "month":
        return add_days(centre, -15), add_days(centre, 15)
    months = {"quarter": 2, "year": 6, "decade": 60, "century": 600}[unit]
    return shift(centre, "month", -months), shift(centre, "month", months)
