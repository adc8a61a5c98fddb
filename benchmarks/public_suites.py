"""Adapter for suites of value readers: `extract(text, reference)` gives facts in their normal form.

What `factcheck.text` reads without a parse: money, percentages, quantities, durations, ages, numbers, ordinals, dates.
Run as MODULE:FUNCTION `public_suites:extract` with this folder on the path.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from factcheck.text.calendar import TimeMention, read_times, resolve
from factcheck.text.calendar.resolution import Tense, exact_days
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
            values.append(_days(start.date(), end.date()))
        values += [_days(day, day) for day in exact_days(time, written, tense)]
    if not values:
        return None
    return {"type": "date", "start": time.start, "end": time.end, "values": list(dict.fromkeys(values))}


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
