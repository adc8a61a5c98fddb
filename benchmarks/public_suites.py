"""Adapter for suites of value readers: `extract(text, reference)` gives facts in their normal form.

What `factcheck.text` reads without a parse: money, percentages, quantities, durations, ages, numbers, ordinals, dates.
Run as MODULE:FUNCTION `public_suites:extract` with this folder on the path.
"""

from __future__ import annotations

import datetime as dt
import re
from fractions import Fraction
from typing import Any

from factcheck.tables import load
from factcheck.text.calendar import TimeMention, read_times, resolve
from factcheck.text.calendar.resolution import Tense
from factcheck.text.calendar.steps import shift
from factcheck.text.measures import Measure, read_measures

_TENSES: tuple[Tense | None, ...] = (None, "past", "future")
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
    times = read_times(text)
    measures = [m for m in read_measures(text) if not any(m.start < t.end and t.start < m.end for t in times)]
    dates = (_date(time, reference) for time in times)
    return [*(_fact(measure, text) for measure in measures), *(date for date in dates if date is not None)]


def _date(time: TimeMention, reference: dt.datetime | None) -> dict[str, Any] | None:
    """A date in all its readings: the text alone tells no tense, and "a month ago" is that very day or thereabouts."""
    written = reference.date() if reference else None
    values: list[tuple[str | None, str | None, str]] = []
    for tense in _TENSES:
        value = resolve(time, written, tense)
        for start, end in value.readings or ([(value.start, value.end)] if value.start and value.end else []):
            values.append(_days(start.date(), end.date()))
    if not values:
        return None
    if written and time.counted and time.unit and time.offset is not None:
        that_day = shift(written, time.unit, time.offset)
        values.append(_days(that_day, that_day))
    return {"type": "date", "start": time.start, "end": time.end, "values": list(dict.fromkeys(values))}


def _days(start: dt.date, end: dt.date) -> tuple[str, str, str]:
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

    That is what a vague word is customarily taken for, and of a bounded length of time or age the figure alone: the
    suites mark the bound of these beside the value.
    """
    readings = [(measure.low, measure.high)]
    low, high = readings[0]
    hedge = (measure.hedge or "").lower()
    if hedge in _CUSTOMARY and low is not None:
        figure = low * _CUSTOMARY[hedge]
        readings.append((figure, figure))
    elif hedge == "all":
        readings.append((high, high))
    elif measure.kind in ("duration", "age") and (low is None) != (high is None):
        figure_or_none = high if low is None else low
        readings.append((figure_or_none, figure_or_none))
    return readings


def _money(measure: Measure, text: str) -> list[str]:
    """The names of a currency: the code, the open name, and as printed, for a sign that has no other normal form."""
    printed = _FIGURE.sub("", text[measure.start : measure.end]).strip()
    return [_LIKELIEST.get(measure.unit, measure.unit), measure.unit, printed]
