"""Values in words: what a value says, as an editor would print it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache, lru_cache
from typing import assert_never

from factcheck.model import (
    NamesValue,
    NameValue,
    NumberValue,
    QuoteValue,
    RoleValue,
    StatusValue,
    TimeValue,
    Value,
    write_exact,
)
from factcheck.tables import load
from factcheck.text.patterns import regex

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_SEASON_OF_MONTH = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_MAGNITUDES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_STEPS = {Fraction(n): word for n, word in (*_MAGNITUDES, (1_000, "thousand"), (100, "hundred"), (10, "ten"))}
_STEPS[Fraction(1)] = "whole number"
_SMALL_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TOLD_IN_TENTHS = 10**9  # $0.3 billion, but $300,000
_CURRENCY_SIGNS = {
    "dollar": "$", "USD": "$", "CAD": "C$", "AUD": "A$", "NZD": "NZ$", "HKD": "HK$", "SGD": "S$",
    "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪",
}  # fmt: skip
_COMMON_FRACTIONS = {
    Fraction(1, 3): "one third", Fraction(2, 3): "two thirds", Fraction(1, 6): "one sixth",
    Fraction(1, 7): "one seventh", Fraction(1, 9): "one ninth",
}  # fmt: skip
_IRREGULAR = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet", "inch": "inches",
    "hertz": "hertz", "aircraft": "aircraft", "police": "police", "crew": "crew", "basis point": "basis points",
    "bus": "buses", "sheep": "sheep", "deer": "deer", "cattle": "cattle", "staff": "staff",
}  # fmt: skip
_SINGULAR = {"people": "person", "days": "day", "minutes": "minute", "months": "month", "years": "year"}
_NO_MEN = frozenset({"human", "german", "roman", "norman", "ottoman", "talisman", "shaman", "caiman"})
_WITH_HYPHENS = frozenset({"score", "record"})
_QUOTATION_MARKS = ' "“”'
_ROUND_WORDS = {None: "", "about": "about ", "below": "nearly ", "above": "just over "}
_DATE_WORDS = {None: "", "about": "about ", "below": "shortly before ", "above": "just after "}
_CLOCK_WORDS = {None: "", "about": "about ", "below": "shortly before ", "above": "shortly after "}

REMEMBERED_VALUES = 4096
_RANKS_BEHIND = frozenset({"general", "emeritus"})  # "director general"


@lru_cache(maxsize=REMEMBERED_VALUES)
def write_value(value: Value) -> str:
    """Write a value in words, the way a newspaper would print it.

    >>> from factcheck.model import NameValue, NumberValue
    >>> write_value(NumberValue(low=14_300_000_000, high=14_300_000_000, unit="USD"))
    '$14.3 billion'
    >>> write_value(NumberValue(low=49, high=49, unit="percent", qualifiers=("non-voting",)))
    '49% non-voting'
    >>> write_value(NumberValue(low=84, high=None, unit="person"))
    'at least 84 people'
    >>> write_value(NameValue(name="Northwind"))
    'Northwind'
    """
    match value:
        case NumberValue():
            return _write_number_value(value)
        case TimeValue():
            return _write_time_value(value)
        case NameValue():
            return value.name
        case NamesValue():
            return write_list(value.names) + (", among others" if value.open else "")
        case RoleValue():
            return _write_role(value)
        case StatusValue():
            event = " ".join(("not",) * (value.polarity == "negative") + (*value.qualifiers, value.event))
            return event if value.stage == "stated" else f"{event} ({value.stage})"
        case QuoteValue():
            words = "“" + value.words.strip(_QUOTATION_MARKS).rstrip(",") + "”"
            return f"{words} ({value.speaker})" if value.speaker else words
    assert_never(value)


def write_number(number: Fraction) -> str:
    """Write an exact number with thousands separators, or as millions and up where that is as exact and shorter.

    >>> write_number(Fraction(14_300_000_000)), write_number(Fraction(1_234_567)), write_number(Fraction(5, 2))
    ('14.3 billion', '1,234,567', '2.5')
    >>> write_number(Fraction(1, 3)), write_number(Fraction(100, 3))
    ('one third', '33 1/3')
    """
    for size, word in _MAGNITUDES:
        scaled = number / size
        if abs(scaled) >= 1 and (scaled * 1000).denominator == 1:
            return f"{_write_digits(scaled)} {word}"
    return _write_digits(number)


def write_step(step: Fraction) -> str:
    """Write what a number was rounded to the nearest of.

    >>> write_step(Fraction(10**9)), write_step(Fraction(10**8)), write_step(Fraction(1)), write_step(Fraction(1, 10))
    ('billion', '100 million', 'whole number', '0.1')
    """
    return _STEPS.get(step) or write_number(step)


def plural(noun: str) -> str:
    """Put the noun of a unit in the plural; what follows "of" or "per" stays as it is.

    >>> plural("square foot"), plural("mile per hour"), plural("story"), plural("people"), plural("degree Celsius")
    ('square feet', 'miles per hour', 'stories', 'people', 'degrees Celsius')
    """
    if noun.startswith("degree "):
        return f"degrees {noun.removeprefix('degree ')}"
    head, joint, rest = noun, "", ""
    for word in (" per ", " of "):
        if word in head:
            head, joint, rest = head.partition(word)[0], word, noun.partition(word)[2]
    before, space, last = head.rpartition(" ")
    return f"{before}{space}{_plural_word(last)}{joint}{rest}"


def _plural_word(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not word.isalpha() or (word.endswith("s") and not word.endswith("ss")) or word in _IRREGULAR.values():
        return word
    for one, many in (("man", "men"), ("child", "children")):
        if word.endswith(one) and word.lower() not in _NO_MEN:
            return word.removesuffix(one) + many
    if word.endswith(("ss", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in ("a", "e", "i", "o", "u"):
        return word[:-1] + "ies"
    return word + "s"


def _write_digits(number: Fraction) -> str:
    printed = write_exact(number)
    sign = "-" if printed.startswith("-") else ""
    if "/" not in printed:
        whole, point, decimals = printed.removeprefix("-").partition(".")
        return f"{sign}{int(whole):,}{point}{decimals}"
    if abs(number) in _COMMON_FRACTIONS:
        return sign + _COMMON_FRACTIONS[abs(number)]
    quotient, rest = divmod(abs(number.numerator), number.denominator)
    return f"{sign}{quotient:,} {rest}/{number.denominator}" if quotient else printed


def _write_number_value(value: NumberValue) -> str:
    low, high = value.low, value.high
    if value.unit in _WITH_HYPHENS and low is not None:
        return "-".join((_write_digits(low), *(further.removeprefix("to ") for further in value.qualifiers)))
    if low is None and high is None:
        words = f"an unknown number of {plural(value.unit)}" if value.unit else "an unknown number"
    elif low is not None and high is not None and low != high:
        words = f"{_ROUND_WORDS[value.lean]}{_write_range(low, high, value.unit)}"
    else:
        bound = "at least " if high is None else "at most " if low is None else _ROUND_WORDS[value.lean]
        words = bound + write_measure(low if low is not None else high or Fraction(0), value.unit)
    return " ".join((words, *value.qualifiers))


def write_measure(number: Fraction, unit: str, beside: Fraction = Fraction(0)) -> str:
    """Write a number with its unit; a sum of tenths of a billion as such where it stands beside billions.

    >>> write_measure(Fraction(3), "person"), write_measure(Fraction(300_000_000), "USD", Fraction(14 * 10**9))
    ('3 people', '$0.3 billion')
    """
    if unit == "percent":
        if number / 100 in _COMMON_FRACTIONS:
            return _COMMON_FRACTIONS[number / 100]
        return f"{_write_digits(number)}%"
    currency, per, each = unit.partition(" per ")
    if currency in _CURRENCY_SIGNS:
        return ("-" if number < 0 else "") + _CURRENCY_SIGNS[currency] + _write_sum(abs(number), beside) + per + each
    if unit == "magnitude":
        return f"magnitude {write_number(number)}"
    if unit == "rank":
        return f"No. {_write_digits(number)}"
    return f"{write_number(number)} {_write_unit(unit, number)}".rstrip()


def write_counted(number: Fraction | int, noun: str = "") -> str:
    """Write a number of things, a small one in words.

    >>> write_counted(2, "person"), write_counted(365, "day"), write_counted(1, "year"), write_counted(3)
    ('two people', '365 days', 'one year', 'three')
    """
    if Fraction(number).denominator == 1 and 0 < number <= len(_SMALL_NUMBERS):
        return f"{_SMALL_NUMBERS[int(number) - 1]} {_write_unit(noun, Fraction(number))}".strip()
    return write_measure(Fraction(number), noun)


def _write_sum(number: Fraction, beside: Fraction) -> str:
    for size, word in _MAGNITUDES:
        tenths = number * 10 / size
        if TOLD_IN_TENTHS <= size <= beside and 1 <= tenths < 10 and tenths.denominator == 1:
            return f"{_write_digits(tenths / 10)} {word}"
    return write_number(number)


def _write_unit(unit: str, number: Fraction) -> str:
    is_symbol = len(unit) == 3 and unit.isupper()
    if is_symbol or abs(number) == 1:
        return _SINGULAR.get(unit, unit)
    return plural(unit)


def _write_range(low: Fraction, high: Fraction, unit: str) -> str:
    if unit == "percent":
        return f"{_write_digits(low)} to {_write_digits(high)} percent"
    currency, per, each = unit.partition(" per ")
    if currency in _CURRENCY_SIGNS or unit == "rank":
        return f"{write_measure(low, currency)} to {write_measure(high, currency)}{per}{each}"
    return f"{write_number(low)} to {write_number(high)} {_write_unit(unit, high)}".rstrip()


def write_list(names: Sequence[str]) -> str:
    """Write several names or numbers one after another.

    >>> write_list(["7 men", "6 women", "a child"])
    '7 men, 6 women and a child'
    """
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _write_role(value: RoleValue) -> str:
    stage = "" if value.stage == "current" else value.stage
    before = [rank for rank in value.rank if rank not in _RANKS_BEHIND]
    behind = [rank for rank in value.rank if rank in _RANKS_BEHIND]
    title = "".join(rank if rank.endswith("-") else f"{rank} " for rank in before)
    title += f"{value.area} {value.title}" if value.area and value.area_first else value.title
    words = " ".join((stage, title, *behind)).strip()
    if value.area and not value.area_first:
        words += f" of {value.area}"
    if value.organization:
        words += f" {'at' if value.area else 'of'} {value.organization}"
    return f"{value.person}, {words}" if value.person else words


def _write_time_value(value: TimeValue) -> str:
    start, end = value.start, value.end
    if start is not None and end is not None:
        words = _write_interval(start, end, value)
    elif start is not None:
        return f"{_write_moment(start)} or later"
    elif end is not None:
        return f"before {_write_moment(end)}"
    else:
        words = write_pattern(value.pattern) if value.pattern else "an unknown date"
    if value.bound is not None:
        return f"{value.bound} {words}"
    is_clock = value.granularity in ("minute", "part of day")
    return f"{(_CLOCK_WORDS if is_clock else _DATE_WORDS)[value.lean]}{words}"


def _write_interval(start: dt.datetime, end: dt.datetime, value: TimeValue) -> str:
    zone = f" {value.zone}" if value.zone else ""
    match value.granularity:
        case "minute" | "part of day" if end - start <= dt.timedelta(minutes=1):
            return f"{_write_clock(start)}{zone}, {write_day(start)}"
        case "part of day" if end.date() == start.date() + dt.timedelta(days=1) and not _is_midnight(end):
            return f"{write_day(start)}, between {_write_clock(start)} and {_write_clock(end)}{zone} the next day"
        case "minute" | "part of day":
            last = end if end.date() == start.date() else None
            until = _write_clock(last) if last else "midnight" if _is_next_midnight(start, end) else _write_moment(end)
            return f"between {_write_clock(start)} and {until}{zone}, {write_day(start)}"
        case "week":
            return f"the week of {write_day(start)}"
        case "month" if _months(start, end) == 1:
            return f"{_MONTHS[start.month - 1]} {start.year}"
        case "quarter" if _months(start, end) == 3 and start.month % 3 == 1:
            return f"Q{start.month // 3 + 1} {start.year}"
        case "season" if start.month in _SEASON_OF_MONTH:
            return f"{_SEASON_OF_MONTH[start.month]} {start.year}"
        case "year" if _months(start, end) == 12 and start.month == 1:
            return str(start.year)
        case "decade" if start.year % 10 == 0:
            return f"the {start.year}s"
        case "century":
            return f"the {_ordinal((start.year + 99) // 100 if start.year % 100 else start.year // 100 + 1)} century"
    return _write_days(start, end)


def _write_days(start: dt.datetime, end: dt.datetime) -> str:
    last = end - dt.timedelta(days=1) if end > start and _is_midnight(end) else end
    if last.date() <= start.date():
        return write_day(start)
    if (start.year, start.month) == (last.year, last.month):
        return f"{_MONTHS[start.month - 1]} {start.day}–{last.day}, {start.year}"
    if start.year == last.year:
        return f"{_MONTHS[start.month - 1]} {start.day} to {write_day(last)}"
    return f"{write_day(start)} to {write_day(last)}"


def write_day(day: dt.date) -> str:
    """Write a day.

    >>> write_day(dt.date(2024, 5, 2))
    'May 2, 2024'
    """
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def _write_moment(moment: dt.datetime) -> str:
    return write_day(moment) if _is_midnight(moment) else f"{_write_clock(moment)}, {write_day(moment)}"


def _write_clock(moment: dt.time | dt.datetime) -> str:
    if (moment.hour, moment.minute) in ((0, 0), (12, 0)):
        return "noon" if moment.hour else "midnight"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {'a.m.' if moment.hour < 12 else 'p.m.'}"


def _is_midnight(moment: dt.datetime) -> bool:
    return (moment.hour, moment.minute, moment.second) == (0, 0, 0)


def _is_next_midnight(start: dt.datetime, end: dt.datetime) -> bool:
    return _is_midnight(end) and end.date() - start.date() == dt.timedelta(days=1)


def _months(start: dt.datetime, end: dt.datetime) -> int:
    return (end.year - start.year) * 12 + end.month - start.month


def _ordinal(number: int) -> str:
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if number % 100 in (11, 12, 13) else endings.get(number % 10, 'th')}"


_PATTERN = regex(
    r"""
    (?:(?P<year>[\dX]{4})
       (?:-W(?:[\dX]{2})?-(?P<weekday>[1-7])                # XXXX-W-4: a Thursday
         |-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?)?   # XXXX-04-12: April 12
    (?:T(?:(?P<clock>\d{2}:\d{2})|(?P<part>[A-Z]{2})))?   # T14:30: half past two; TNI: at night
    """,
    re.VERBOSE,
)


def write_pattern(pattern: str) -> str:
    """Write the printed part of a date as it may have been printed.

    >>> write_pattern("XXXX-04"), write_pattern("XXXX-W-4"), write_pattern("XXXX-04-12"), write_pattern("199X")
    ('April', 'Thursday', 'April 12', 'the 1990s')
    >>> write_pattern("XXXX-W-4TNI"), write_pattern("XXXX-W-4T14:30")
    ('Thursday night', '2:30 p.m., Thursday')
    """
    found = _PATTERN.fullmatch(pattern)
    if not found or not pattern:
        return pattern
    year, weekday, month, day, clock, part = found.group("year", "weekday", "month", "day", "clock", "part")
    words = _write_month_and_day(month, day)
    if weekday:
        words = _WEEKDAYS[int(weekday) - 1]
    if year and year.isdigit():
        words = f"{words}, {year}" if day and words else f"{words} {year}".strip()
    elif year and year[:3].isdigit():
        words = f"the {year[:3]}0s"
    if clock:
        time = _write_clock(dt.time.fromisoformat(clock)) if clock <= "23:59" else clock
        words = f"{time}, {words}" if words else time
    if part:
        words = f"{words} {_day_parts().get(part, part)}".strip()
    return words or pattern


@cache
def _day_parts() -> dict[str, str]:
    """The parts of a day by their codes; of several names the first is the usual one."""
    return {row["code"]: row["name"] for row in reversed(load("day_parts"))}


def _write_month_and_day(month: str | None, day: str | None) -> str:
    if month in _SEASONS:
        return _SEASONS[month]
    name = _MONTHS[int(month) - 1] if month and month.isdigit() and 1 <= int(month) <= 12 else ""
    if day and day.isdigit():
        return f"{name} {int(day)}" if name else f"the {_ordinal(int(day))}"
    return name
