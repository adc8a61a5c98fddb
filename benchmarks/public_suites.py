"""Adapter for suites of value readers: `extract(text, reference)` gives facts in their normal form.

What `factcheck.text` reads without a parse: money, percentages, quantities, durations, ages, numbers, ordinals, dates.
Run as MODULE:FUNCTION `public_suites:extract` with this folder on the path.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from factcheck.text.calendar import TimeMention, read_times, resolve
from factcheck.text.calendar.resolution import Tense
from factcheck.text.calendar.steps import shift
from factcheck.text.measures import Measure, read_measures

_TENSES: tuple[Tense | None, ...] = (None, "past", "future")
_TYPES = {"points": "percent", "multiple": "number"}
_CURRENCIES = {
    "dollar": "USD",
    "rupee": "INR",
    "peso": "MXN",
    "krone": "SEK",
    "dinar": "KWD",
    "franc": "CHF",
    "lira": "TRY",
    "riyal": "SAR",
    "¥": "JPY",
}


def extract(text: str, reference: dt.datetime | None) -> list[dict[str, Any]]:
    """Read the measures and dates of a text as facts with type, span and values; a date takes the figures inside it."""
    times = read_times(text, told=True)
    taken = [time for time in times if not time.told]
    measures = [m for m in read_measures(text) if not any(m.start < t.end and t.start < m.end for t in taken)]
    dates = (_date(time, reference) for time in times)
    return [*(_fact(measure) for measure in measures), *(date for date in dates if date is not None)]


def _date(time: TimeMention, reference: dt.datetime | None) -> dict[str, Any] | None:
    """A date in all its readings: the text alone tells no tense, and "a month ago" is that very day or thereabouts."""
    written = reference.date() if reference else None
    time = replace(time, told=False)  # a sentence alone tells of no other day than its own
    values: list[tuple[str | None, str | None, str]] = []
    for tense in _TENSES:
        value = resolve(time, written, tense)
        for start, end in value.readings or ([(value.start, value.end)] if value.start and value.end else []):
            values.extend(_one_sided(time, start.date(), end.date()))
            values.append(_days(start.date(), end.date()))
            values.extend(_shorter(time, start.date(), end.date()))
    if not values:
        return None
    if written and time.counted and time.unit and time.offset is not None:
        that_day = shift(written, time.unit, time.offset)
        values.append(_days(that_day, that_day))
    return {"type": "date", "start": time.start, "end": time.end, "values": list(dict.fromkeys(values))}


def _one_sided(time: TimeMention, start: dt.date, end: dt.date) -> list[tuple[str | None, str | None, str]]:
    """A bound as an interval open on one side; readers differ on whether "after 2018" and "until May" take it in."""
    match time.bound:
        case "since":
            return [(start.isoformat(), None, "")]
        case "after":
            return [(end.isoformat(), None, ""), (start.isoformat(), None, "")]
        case "before" | "until":
            return [(None, start.isoformat(), ""), (None, end.isoformat(), "")]
    return []


def _shorter(time: TimeMention, start: dt.date, end: dt.date) -> list[tuple[str, str, str]]:
    """A range that ends where its last unit begins: to some "from 2014 to 2018" leaves 2018 out."""
    if time.until is None or time.until.granularity not in ("week", "month", "quarter", "year"):
        return []
    last = shift(end, time.until.granularity, -1)
    return [_days(start, last)] if last > start else []


def _days(start: dt.date, end: dt.date) -> tuple[str, str, str]:
    """Days in the normal form, at least one."""
    return start.isoformat(), max(end, start + dt.timedelta(days=1)).isoformat(), ""


def _fact(measure: Measure) -> dict[str, Any]:
    unit = measure.unit
    if measure.kind == "money":
        unit = _CURRENCIES.get(unit, unit)
    elif measure.kind not in ("quantity", "duration", "age"):
        unit = ""
    low = None if measure.low is None else float(measure.low)
    high = None if measure.high is None else float(measure.high)
    return {
        "type": _TYPES.get(measure.kind, measure.kind),
        "start": measure.outer_start,
        "end": measure.outer_end,
        "values": [(low, high, unit)],
    }
