"""Steps on the calendar: so many units on, the period around a day, the parts of a period, the days of holidays."""

from __future__ import annotations

import datetime as dt

from factcheck.text.calendar import vocabulary
from factcheck.text.calendar.mention import Portion, Unit
from factcheck.text.calendar.observances import day_of_observance

Days = tuple[dt.date, dt.date]

_MONTHS_OF: dict[str, int] = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
# Twelfths of a period: generous, since nobody says where "mid-2024" begins.
_TWELFTHS: dict[Portion, tuple[int, int]] = {
    "early": (0, 6),
    "early to mid": (0, 9),
    "mid": (3, 9),
    "mid to late": (3, 12),
    "late": (6, 12),
    "start": (0, 4),
    "end": (8, 12),
    "first half": (0, 6),
    "second half": (6, 12),
}


def is_day(year: int, month: int, day: int) -> bool:
    """True when the calendar has this day."""
    if not 1000 <= year <= 2099:
        return False
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def add_days(day: dt.date, days: int) -> dt.date:
    """The day so many days later."""
    return day + dt.timedelta(days=days)


def first_of_month(year: int, month: int) -> dt.date:
    """The first day of a month; months past December run into the next year."""
    return dt.date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def shift(day: dt.date, unit: Unit, count: int) -> dt.date:
    """The same day so many units later, or the last day of a shorter month.

    >>> shift(dt.date(2024, 2, 29), "year", -1)
    datetime.date(2023, 2, 28)
    """
    if unit == "workday":
        return _shift_workdays(day, count)
    if unit in ("day", "week", "weekend"):
        return add_days(day, count * (1 if unit == "day" else 7))
    first = first_of_month(day.year, day.month + count * _MONTHS_OF[unit])
    last = add_days(first_of_month(first.year, first.month + 1), -1)
    return min(add_days(first, day.day - 1), last)


def _shift_workdays(day: dt.date, count: int) -> dt.date:
    """The day that so many working days, Monday to Friday, lie between."""
    step = 1 if count > 0 else -1
    for _ in range(abs(count)):
        # Forward a day is done when it ends, backward when it begins.
        day = add_days(day, step)
        while (day if step < 0 else add_days(day, -1)).isoweekday() > 5:
            day = add_days(day, step)
    return day


def period_around(day: dt.date, unit: Unit) -> Days:
    """The calendar week, month, quarter, year, decade or century that a day is in.

    >>> period_around(dt.date(2025, 6, 13), "week")
    (datetime.date(2025, 6, 9), datetime.date(2025, 6, 16))
    """
    if unit == "day":
        return day, add_days(day, 1)
    if unit == "week":
        monday = add_days(day, 1 - day.isoweekday())
        return monday, add_days(monday, 7)
    months = _MONTHS_OF[unit]
    if months >= 12:
        year = day.year - day.year % (months // 12)
        return dt.date(year, 1, 1), dt.date(year + months // 12, 1, 1)
    first = (day.month - 1) // months * months + 1
    return first_of_month(day.year, first), first_of_month(day.year, first + months)


def season_of(year: int, season: int) -> Days:
    """The months of a northern season; a winter may be named for the year of its December or of its January.

    >>> season_of(2023, 1)
    (datetime.date(2023, 3, 1), datetime.date(2023, 6, 1))
    """
    if season == 4:
        return dt.date(year - 1, 12, 1), dt.date(year + 1, 3, 1)
    return dt.date(year, 3 * season, 1), dt.date(year, 3 * season + 3, 1)


def portion_of(days: Days, portion: Portion, reference: dt.date | None) -> Days:
    """A part of a period: "mid", "first half", or what lies before or after the reference date ("earlier this year").

    >>> portion_of((dt.date(2018, 1, 1), dt.date(2019, 1, 1)), "first half", None)
    (datetime.date(2018, 1, 1), datetime.date(2018, 7, 1))
    """
    start, end = days
    if portion in ("earlier", "later"):
        if reference is None or not start <= reference < end:
            return days
        return (start, add_days(reference, 1)) if portion == "earlier" else (reference, end)
    first, last = _TWELFTHS[portion]
    return _twelfth(days, first), _twelfth(days, last)


def _twelfth(days: Days, twelfths: int) -> dt.date:
    """The day at so many twelfths of a period; on the first of a month where the period is made of whole years."""
    start, end = days
    years = end.year - start.year
    if start == dt.date(start.year, 1, 1) and end == dt.date(end.year, 1, 1):
        return first_of_month(start.year, 1 + twelfths * years)
    return add_days(start, (end - start).days * twelfths // 12)


def stretches_of(reference: dt.date, unit: Unit, count: int) -> tuple[Days, ...]:
    """So many units up to the reference date or after it: elapsed ones first, then the whole ones of the calendar.

    Quarters and decades are those of the calendar alone, days are both.

    >>> stretches_of(dt.date(2024, 5, 20), "month", -3)[0], stretches_of(dt.date(2024, 5, 20), "month", -3)[1]
    ((datetime.date(2024, 2, 20), datetime.date(2024, 5, 21)), (datetime.date(2024, 2, 1), datetime.date(2024, 5, 1)))
    >>> stretches_of(dt.date(2024, 5, 20), "decade", 2)
    ((datetime.date(2030, 1, 1), datetime.date(2050, 1, 1)),)
    """
    tomorrow = add_days(reference, 1)
    elapsed = (shift(reference, unit, count), tomorrow) if count < 0 else (tomorrow, shift(tomorrow, unit, count))
    if unit in ("day", "workday"):
        return (elapsed,)
    start, end = period_around(reference, unit)
    whole = (shift(start, unit, count), start) if count < 0 else (end, shift(end, unit, count))
    return (whole,) if unit in ("quarter", "decade") else (elapsed, whole)


def nth_weekday(days: Days, weekday: int, nth: int) -> Days | None:
    """The first, second ... or last (-1) of a weekday in a period.

    >>> nth_weekday((dt.date(2014, 10, 1), dt.date(2014, 11, 1)), 2, 1)
    (datetime.date(2014, 10, 7), datetime.date(2014, 10, 8))
    """
    start, end = days
    if nth < 0:
        day = add_days(end, -1 - (end.isoweekday() - 1 - weekday) % 7)
    else:
        day = add_days(start, (weekday - start.isoweekday()) % 7 + 7 * (nth - 1))
    return (day, add_days(day, 1)) if start <= day < end else None


def workday_beside(day: dt.date, count: int) -> dt.date:
    """The working day, Monday to Friday, that is so many of them after a day, or before it where `count` is below zero.

    >>> workday_beside(dt.date(2018, 8, 21), 4)
    datetime.date(2018, 8, 27)
    """
    step = 1 if count > 0 else -1
    while count:
        day = add_days(day, step)
        count -= step * (day.isoweekday() <= 5)
    return day


def weekday_beside(day: dt.date, weekday: int, nth: int) -> dt.date:
    """The first, second ... of a weekday after a day, or before it where `nth` is below zero; never that day itself.

    >>> weekday_beside(dt.date(2014, 12, 25), 2, 3), weekday_beside(dt.date(2014, 12, 25), 5, -1)
    (datetime.date(2015, 1, 13), datetime.date(2014, 12, 19))
    """
    if nth > 0:
        return add_days(day, ((weekday - day.isoweekday()) % 7 or 7) + 7 * (nth - 1))
    return add_days(day, 7 * (nth + 1) - ((day.isoweekday() - weekday) % 7 or 7))


def nth_day(days: Days, nth: int) -> Days:
    """The first, second ... or last (-1) day of a period.

    >>> nth_day((dt.date(2014, 10, 1), dt.date(2014, 11, 1)), -1)
    (datetime.date(2014, 10, 31), datetime.date(2014, 11, 1))
    """
    day = add_days(days[1], nth) if nth < 0 else add_days(days[0], nth - 1)
    return day, add_days(day, 1)


def nth_week(days: Days, nth: int) -> tuple[Days, Days, Days]:
    """A week of a period, in its readings: the calendar week (ISO 8601, by its Thursday), the whole week, seven days.

    >>> nth_week((dt.date(2015, 1, 1), dt.date(2015, 2, 1)), 1)[0]
    (datetime.date(2014, 12, 29), datetime.date(2015, 1, 5))
    """
    thursday = nth_weekday(days, 4, nth)
    seven = add_days(days[1], -7) if nth < 0 else add_days(days[0], 7 * (nth - 1))
    monday = add_days(thursday[0], -3) if thursday else seven
    first_day = nth_weekday(days, 7 if nth < 0 else 1, nth)
    whole = add_days(first_day[0], -6 if nth < 0 else 0) if first_day else seven
    return (monday, add_days(monday, 7)), (whole, add_days(whole, 7)), (seven, add_days(seven, 7))


def day_of_holiday(name: str, year: int) -> dt.date:
    """The day of a holiday in a year.

    >>> day_of_holiday("Thanksgiving", 2017), day_of_holiday("Easter Sunday", 2024)
    (datetime.date(2017, 11, 23), datetime.date(2024, 3, 31))
    """
    row = vocabulary.HOLIDAYS[name]
    if "listed" in row:
        day = day_of_observance(row["listed"], row["country"], year)
    elif "easter" in row:
        day = _easter(year)
    elif "day" in row:
        day = dt.date(year, row["month"], row["day"])
    elif row["nth"] > 0:
        first = dt.date(year, row["month"], 1)
        day = add_days(first, (row["weekday"] - first.isoweekday()) % 7 + 7 * (row["nth"] - 1))
    else:
        last = add_days(first_of_month(year, row["month"] + 1), -1)
        day = add_days(last, -((last.isoweekday() - row["weekday"]) % 7))
    return add_days(day, row.get("plus", 0) + row.get("easter", 0))


def _easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar.

    Source: the anonymous algorithm of 1876, in Meeus, Astronomical Algorithms, chapter 8.
    """
    century, golden = year // 100, year % 19
    leap = century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15
    moon = leap % 30
    moon -= (moon // 28) * (1 - (moon // 28) * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    ahead = moon - weekday
    month = 3 + (ahead + 40) // 44
    return dt.date(year, month, ahead + 28 - 31 * (month // 4))
