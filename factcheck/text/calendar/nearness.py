"""Days that only the reference date finds: the nearest Thursday, April or 20th, and this, last or next of them.

The rules are those of news English: "on Thursday" is the nearest Thursday not after the day of publication, "in April"
the nearest April that has begun, unless the sentence speaks of the future.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Literal, NamedTuple

from factcheck.text.calendar.mention import TimeMention, Unit
from factcheck.text.calendar.steps import Days, add_days, period_around, shift
from factcheck.text.calendar.years import in_year, one_day

Tense = Literal["past", "present", "future"]

# "March 6" said in February is a day ahead: a day without a year is the past one, unless that is so many times farther.
_TIMES_FARTHER = 2
_STALE = dt.timedelta(days=3)


class Placed(NamedTuple):
    """The days that a mention can mean: the chosen ones, and all readings when there is more than one."""

    chosen: Days | None
    readings: tuple[Days, ...] = ()
    used_reference: bool = False


def without_year(mention: TimeMention, reference: dt.date, tense: Tense | None) -> Placed:
    """A month, a day of a month, a quarter, a season or a holiday, in the year that the reference date suggests."""
    if mention.other_order is not None:
        return _in_either_order(mention, mention.other_order, reference, tense)
    if mention.unit == "year" and mention.offset is not None:
        return Placed(in_year(mention, reference.year + mention.offset))
    for count, unit in mention.further:
        reference = shift(reference, unit, count)
    candidates = []
    for year in range(reference.year - 8, reference.year + 9):
        try:
            candidates.append(in_year(mention, year))
        except ValueError:
            # 29 February is not in every year.
            continue
    if mention.offset is not None:
        return _from_now(candidates, mention.offset, reference, tense)
    if mention.further:
        return Placed(min(candidates, key=lambda days: abs(days[0] - reference)))
    past = [days for days in candidates if days[0] <= reference]
    future = [days for days in candidates if days[1] > reference]
    if tense in ("past", "future") or not (past and future):
        chosen, other = (past[-1], future[0]) if tense == "past" else (future[0], past[-1])
        # "Will be seen on January 1", in a text that stood unchanged until the 2nd.
        is_stale = chosen != other and abs(other[0] - reference) <= _STALE < abs(chosen[0] - reference)
        return _doubtful(other, chosen, True) if is_stale and mention.day is not None else Placed(chosen)
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
            return Placed(fitting[0])
        if not fitting:
            return _beside_its_weekday(future[0] if ahead_is_nearer else past[-1], candidates, mention.weekday)
    return Placed(future[0] if ahead_is_nearer else past[-1])


def _beside_its_weekday(nearest: Days, candidates: list[Days], weekday: int) -> Placed:
    """Either the weekday printed beside a date is wrong, or the nearest year where they agree is meant."""
    agreeing = [days for days in candidates if days[0].isoweekday() == weekday]
    other = min(agreeing, key=lambda days: abs(days[0] - nearest[0]), default=nearest)
    return _doubtful(nearest, other, other != nearest)


def _in_either_order(mention: TimeMention, other: tuple[int, int], reference: dt.date, tense: Tense | None) -> Placed:
    """Place "5/12" as 5 December and as 12 May, unless the weekday beside it knows which."""
    placed = [
        without_year(replace(mention, month=month, day=day, other_order=None), reference, tense)
        for month, day in ((mention.month, mention.day), other)
    ]
    days = sorted({days for each in placed for days in (each.readings or (each.chosen,)) if days is not None})
    fitting = [reading for reading in days if reading[0].isoweekday() == mention.weekday]
    days = fitting or days
    return Placed(days[0]) if len(days) == 1 else Placed(None, tuple(days))


def day_of_unknown_month(mention: TimeMention, day: int, reference: dt.date, tense: Tense | None) -> Placed:
    """Place "the 20th of this month", "on the 15th", and "Tuesday the 19th" where the month has such a Tuesday."""
    if mention.offset is not None:
        first = shift(reference.replace(day=1), "month", mention.offset)
        return Placed(one_day(first.replace(day=day)))
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
        return Placed(None)
    nearest = min(either, key=lambda found: abs(found - reference))
    return Placed(one_day(nearest), tuple(map(one_day, either)) if len(either) > 1 else ())


def _from_now(candidates: list[Days], offset: int, reference: dt.date, tense: Tense | None) -> Placed:
    """Place "last November", "this spring", "next April": the nearest, with the one beyond where both are meant."""
    before = [days for days in candidates if days[1] <= reference]
    after = [days for days in candidates if days[0] > reference]
    if offset < 0:
        return _doubtful(before[-1], before[-2], before[-1][0].year == reference.year)
    if offset > 0:
        return _doubtful(after[0], after[1], after[0][0].year == reference.year)
    running = [days for days in candidates if days[0] <= reference < days[1]]
    if running:
        return Placed(running[0])
    same_year = [days for days in candidates if days[0].year == reference.year]
    return Placed(before[-1] if tense == "past" else after[0] if tense == "future" else same_year[0])


def weekday_near(mention: TimeMention, reference: dt.date, tense: Tense | None) -> Placed:
    """Place "Thursday", "last Thursday" and "next week on Friday"."""
    assert mention.weekday is not None
    monday = add_days(reference, 1 - reference.isoweekday())
    if mention.unit == "week" and mention.offset is not None:
        return Placed(one_day(add_days(monday, 7 * mention.offset + mention.weekday - 1)))
    back = (reference.isoweekday() - mention.weekday) % 7
    ahead = (mention.weekday - reference.isoweekday()) % 7
    if mention.offset is None:
        past, future = one_day(add_days(reference, -back)), one_day(add_days(reference, ahead))
        if tense == "future":
            return Placed(future)
        # "The senate votes on Thursday" is ahead, "Police arrest man on Thursday" is not.
        return _doubtful(past, future, tense == "present" and past != future)
    if mention.offset == 0:
        in_this_week = add_days(monday, mention.weekday - 1)
        by_tense = {"past": add_days(reference, -back), "future": add_days(reference, ahead)}
        return Placed(one_day(by_tense.get(tense or "", in_this_week)))
    # "last Thursday" on a Friday is yesterday to some and eight days ago to others.
    step = back or 7 if mention.offset < 0 else ahead or 7
    sign = 1 if mention.offset > 0 else -1
    nearest = add_days(reference, sign * (step + 7 * (abs(mention.offset) - 1)))
    other = add_days(nearest, 7 * sign)
    return _doubtful(one_day(nearest), one_day(other), monday <= nearest < add_days(monday, 7))


def calendar_unit(unit: Unit, offset: int, reference: dt.date, tense: Tense | None) -> Days:
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


def _doubtful(nearest: Days, other: Days, in_doubt: bool) -> Placed:
    return Placed(nearest, tuple(sorted((nearest, other))) if in_doubt else ())
