"""Adapter for suites of value readers: `extract(text, reference)` gives facts in their normal form.

Only what `factcheck.text.measures` reads: money, percentages, quantities, durations, ages, numbers and ordinals.
Run as MODULE:FUNCTION `public_suites:extract` with this folder on the path.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from factcheck.text.measures import Measure, read_measures

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
    """Read the measures of a text as facts with type, span and values."""
    return [_fact(measure) for measure in read_measures(text)]


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
