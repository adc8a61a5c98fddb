"""Adapter for suites of value readers: `extract(text, reference)` gives facts in their normal form.

What `factcheck.text` reads without a parse: money, percentages, quantities, durations, ages, numbers, ordinals, dates.
Run as MODULE:FUNCTION `public_suites:extract` with this folder on the path.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from fractions import Fraction
from typing import Any

from factcheck.tables import load
from factcheck.text.calendar import Tense, TimeMention, read_times, resolve
from factcheck.text.calendar.mention import Unit
from factcheck.text.calendar.placing import exact_days
from factcheck.text.calendar.steps import shift
from factcheck.text.measures import Measure, read_measures

_TENSES: tuple[Tense | None, ...] = (None, "past", "future")
_Value = tuple[str | None, str | None, str]
_TYPES = {"points": "percent", "multiple": "number"}
# The country that the other systems take where none is printed; the open name is given beside it.
_LIKELIEST = {
    "dollar": "USD",
    "pound": "GBP",
    "rupee": "INR",
    "peso": "MXN",
    "krone": "SEK",
    "dinar": "KWD",
    "franc": "CHF",
    "lira": "TRY",
    "riyal": "SAR",
    "rial": "IRR",
    "¥": "JPY",
}
_FIGURE = re.compile(r"[-\d.,½¼¾]*\d[\d.,]*")

_IN_DAYS = {"night": (1, "day"), "weekend": (2, "day")}
_CUSTOMARY = {
    row["word"]: Fraction(row["customary"]) / Fraction(row["low"])
    for row in load("number_words")
    if row["role"] == "few"
}


def extract(text: str, reference: dt.datetime | None) -> list[dict[str, Any]]:
    """Read the measures and dates of a text as facts with type, span and values; a date takes the figures inside it."""
    times = read_times(text, told=True)
    taken = [time for time in times if not time.told]
    measures = [m for m in read_measures(text) if not any(m.start < t.end and t.start < m.end for t in taken)]
    dates = (_date(time, reference) for time in times)
    return [*(_fact(measure, text) for measure in measures), *(date for date in dates if date is not None)]


def _date(time: TimeMention, reference: dt.datetime | None) -> dict[str, Any] | None:
    """A date in all its readings: the text alone tells no tense, and "a month ago" is that very day or thereabouts."""
    written = reference.date() if reference else None
    time = replace(time, told=False)  # a sentence alone tells of no other day than its own
    values: list[_Value] = []
    for tense in _TENSES:
        value = resolve(time, written, tense)
        for start, end in value.readings or ([(value.start, value.end)] if value.start and value.end else []):
            values.extend(_one_sided(time, start.date(), end.date()))
            values.append(_days(start.date(), end.date()))
            values.extend(_other_ends(time, start.date(), end.date(), written))
        values.extend(_days(day, day) for day in exact_days(time, written, tense))
    values.extend(_parts(time, written))
    if not values:
        return None
    return {"type": "date", "start": time.start, "end": time.end, "values": list(dict.fromkeys(values))}


def _one_sided(time: TimeMention, start: dt.date, end: dt.date) -> list[_Value]:
    """A bound as an interval open on one side; readers differ on whether "after 2018" and "until May" take it in."""
    match time.bound:
        case "since":
            return [(start.isoformat(), None, "")]
        case "after":
            return [(end.isoformat(), None, ""), (start.isoformat(), None, "")]
        case "before" | "until":
            return [(None, start.isoformat(), ""), (None, end.isoformat(), "")]
    return []


def _other_ends(time: TimeMention, start: dt.date, end: dt.date, written: dt.date | None) -> list[_Value]:
    """The same period with its ends taken otherwise.

    To some "from 2014 to 2018" leaves 2018 out and "from the end of 2007" leaves 2007 out; what is to happen within
    three weeks may happen today.
    """
    if time.stretch is not None and time.stretch > 0 and time.anchor is None and written is not None:
        return [_days(written, shift(written, time.unit or "day", time.stretch))]
    if time.until is None:
        return []
    if time.portion == "end":
        first = resolve(replace(time, until=None), written).end
        return [_days(first.date(), end)] if first is not None and first.date() < end else []
    if time.until.granularity not in ("week", "month", "quarter", "year"):
        return []
    last = shift(end, time.until.granularity, -1)
    return [_days(start, last)] if last > start else []


def _parts(time: TimeMention, written: dt.date | None) -> list[_Value]:
    """The beginning, middle or end of a period: nobody says how long each is, and readers differ."""
    if time.portion not in _PLACES or time.until is not None or time.anchor is not None:
        return []
    whole = resolve(replace(time, portion=None), written)
    values = []
    for begins, ends in whole.readings or ([(whole.start, whole.end)] if whole.start and whole.end else []):
        start, end = begins.date(), ends.date()
        for unit, length in _LENGTHS.get(time.unit or ("month" if time.month else "year"), ()):
            values.append(_part(start, end, unit, length, _PLACES[time.portion]))
    return [_days(*part) for part in values]


_PLACES = {"early": "start", "start": "start", "mid": "middle", "late": "end", "end": "end"}
_LENGTHS: dict[str, tuple[tuple[Unit, int], ...]] = {
    "week": (("day", 3), ("day", 4)),
    "month": (("day", 10), ("day", 15)),
    "year": (("month", 3), ("month", 4), ("month", 6)),
}


def _part(start: dt.date, end: dt.date, unit: Unit, length: int, place: str) -> tuple[dt.date, dt.date]:
    first = shift(start, unit, length)
    if place == "start":
        return start, first
    if place == "middle":
        return first, shift(first, unit, length)
    if (unit, length) == ("day", 10):
        return shift(first, unit, length), end  # the last third of a month is what its two others leave
    return shift(end, unit, -length), end


def _days(start: dt.date, end: dt.date) -> _Value:
    """Days in the normal form, at least one."""
    return start.isoformat(), max(end, start + dt.timedelta(days=1)).isoformat(), ""


def _fact(measure: Measure, text: str) -> dict[str, Any]:
    kind = _TYPES.get(measure.kind, measure.kind)
    units = [measure.unit if kind in ("quantity", "duration", "age") else ""]
    if kind == "money":
        units = _money(measure, text)
    days, units = (_IN_DAYS[units[0]][0], [_IN_DAYS[units[0]][1]]) if units[0] in _IN_DAYS else (1, units)
    values = [
        (low if low is None else float(low * days), high if high is None else float(high * days), unit)
        for low, high in _readings(measure)
        for unit in units
    ]
    return {"type": kind, "start": measure.outer_start, "end": measure.outer_end, "values": values}


def _readings(measure: Measure) -> list[tuple[Fraction | None, Fraction | None]]:
    """The interval, and the one figure that a suite may ask for in its place.

    That is what a vague word is customarily taken for, and of a bounded value the figure alone: the suites that mark
    no ranges mark the bound beside the value.
    """
    readings = [(measure.low, measure.high)]
    low, high = readings[0]
    hedge = (measure.hedge or "").lower()
    if hedge in _CUSTOMARY and low is not None:
        figure = low * _CUSTOMARY[hedge]
        readings.append((figure, figure))
    elif hedge == "all":
        readings.append((high, high))
    elif (low is None) != (high is None):
        figure_or_none = high if low is None else low
        readings.append((figure_or_none, figure_or_none))
    return readings


def _money(measure: Measure, text: str) -> list[str]:
    """The names of a currency: the code, the open name, and as printed, for a sign that has no other normal form."""
    printed = _FIGURE.sub("", text[measure.start : measure.end]).strip()
    return [_LIKELIEST.get(measure.unit, measure.unit), measure.unit, printed]
