"""Adapter for suites of value readers: `extract(text, reference)` gives facts in their normal form.

What `factcheck.text` reads without a parse: money, percentages, quantities, durations, ages, numbers, ordinals, dates.
Run as MODULE:FUNCTION `public_suites:extract` with this folder on the path.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from factcheck.text.calendar import TimeMention, read_times, resolve
from factcheck.text.measures import Measure, read_measures

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


def extract(text: str, reference: dt.datetime | None) -> list[dict[str, Any]]:
    """Read the measures and dates of a text as facts with type, span and values; a date takes the figures inside it."""
    times = read_times(text)
    measures = [m for m in read_measures(text) if not any(m.start < t.end and t.start < m.end for t in times)]
    dates = (_date(time, reference) for time in times)
    return [*(_fact(measure, text) for measure in measures), *(date for date in dates if date is not None)]


def _date(time: TimeMention, reference: dt.datetime | None) -> dict[str, Any] | None:
    value = resolve(time, reference.date() if reference else None)
    readings = value.readings or ([(value.start, value.end)] if value.start and value.end else [])
    if not readings:
        return None
    day = dt.timedelta(days=1)
    values = [(a.date().isoformat(), max(b.date(), a.date() + day).isoformat(), "") for a, b in readings]
    return {"type": "date", "start": time.start, "end": time.end, "values": values}


def _fact(measure: Measure, text: str) -> dict[str, Any]:
    kind = _TYPES.get(measure.kind, measure.kind)
    units = [measure.unit if kind in ("quantity", "duration", "age") else ""]
    if kind == "money":
        units = _money(measure, text)
    low = None if measure.low is None else float(measure.low)
    high = None if measure.high is None else float(measure.high)
    return {
        "type": kind,
        "start": measure.outer_start,
        "end": measure.outer_end,
        "values": [(low, high, unit) for unit in units],
    }


def _money(measure: Measure, text: str) -> list[str]:
    """The names of a currency: the code, the open name, and as printed, for a sign that has no other normal form."""
    printed = _FIGURE.sub("", text[measure.start : measure.end]).strip()
    return [_LIKELIEST.get(measure.unit, measure.unit), measure.unit, printed]
