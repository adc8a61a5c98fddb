"""Vague amounts: "dozens", "hundreds of millions of dollars", "several weeks", "all day", each an honest interval."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal, NamedTuple

from factcheck.tables import load
from factcheck.text.hedges import Hedge
from factcheck.text.number_words import SCALES
from factcheck.text.patterns import one_of, regex
from factcheck.text.units import Kind, UnitAt, read_unit

_VAGUE, _FEW = ({row["word"]: row for row in load("number_words") if row["role"] == role} for role in ("vague", "few"))
_VAGUE_AT = regex(one_of(_VAGUE) + "(?![A-Za-z-])", re.IGNORECASE)
_FEW_AT = regex(one_of(_FEW) + "(?=[ -])", re.IGNORECASE)
_BAND_BEFORE = regex(r"\b([Ll]ow|[Mm]id|[Hh]igh)[ -]$")
_BANDS = {"low": (1, 3), "mid": (4, 6), "high": (7, 9)}
_SCALE_WORD = regex(r"[ -](hundred|thousand|lakh|million|crore|billion|trillion|dozen)(?![A-Za-z])")
_DOZENS = (Fraction(24), Fraction(99))
# Of anything else "a few" and "several" are no number: "several people" may be any number of them.
_MEASURED = ("duration", "percent", "points")
_WAKING = Fraction(1, 3)
_LASTING = regex(r"\b(?:for|within|after|over|takes?|took|taken|lasts?|lasted|spent) $")
_AWAY = regex(r" (?:ago|later|earlier|before|after|away|hence)\b")


class Vague(NamedTuple):
    """A vague amount: an interval with its unit, the words that make it vague, and where it ends."""

    kind: Kind | Literal["number"]
    low: Fraction
    high: Fraction
    unit: str
    hedge: Hedge
    end: int


def read_vague(text: str, at: int) -> Vague | None:
    """Read "dozens", "in the low hundreds", "a few hundred people" or "several weeks" at `at`.

    >>> few = read_vague("a few hundred goats", 0)
    >>> few.kind, int(few.low), int(few.high), few.end
    ('number', 200, 999, 13)
    """
    found = _VAGUE_AT.match(text, at)
    if not found:
        return _read_few(text, at)
    row = _VAGUE[found[0].lower()]
    low, high, start = Fraction(row["low"]), Fraction(row["high"]), at
    unit = read_unit(text, found.end() + 3 if text.startswith(" of ", found.end()) else found.end())
    if unit and unit.gap != " ":
        return None
    if row["low"].startswith("2") and (band := _BAND_BEFORE.search(text, max(0, at - 6), at)):
        first, last = _BANDS[band[1].lower()]
        low, high, start = low / 2 * first, low / 2 * (last + 1) - 1, band.start()
    return _in_unit(low, high, unit, Hedge("about", start, found.end()), found.end())


def _read_few(text: str, at: int) -> Vague | None:
    found = _FEW_AT.match(text, at)
    if not found:
        return None
    row = _FEW[found[0].lower()]
    if row.get("lasting") and not _is_some_time(text, at, found.end()):
        return None
    low, high, stop = Fraction(row["low"]), Fraction(row["high"]), found.end()
    scale = _SCALE_WORD.match(text, stop)
    if scale:
        factor, stop = scale_of(scale[1]), scale.end()
        if more := _SCALE_WORD.match(text, stop):
            factor, stop = factor * scale_of(more[1]), more.end()
        low, high = low * factor, high * factor if low == high else Fraction(10 * factor - 1)
        if scale[1] == "dozen" and low != high:
            low, high = _DOZENS
    unit = read_unit(text, stop)
    if unit and (unit.gap != " " or not (scale or unit.unit.kind in _MEASURED)):
        unit = None
    if not unit and not scale and row["word"] != "a couple of":
        return None
    return _in_unit(low, high, unit, Hedge("about", at, found.end()), stop)


def _is_some_time(text: str, at: int, end: int) -> bool:
    """True for "for some weeks" and "some years ago"; "some 200 boats" and "some nights it rains" are no length."""
    found = read_unit(text, end)
    if found is None or found.gap != " " or found.unit.kind != "duration" or not text.endswith("s", 0, found.end):
        return False
    return _LASTING.search(text, max(0, at - 10), at) is not None or _AWAY.match(text, found.end) is not None


def read_all(text: str, at: int, end: int) -> Vague | None:
    """Read "all day" and "all-year" where "all" stands from `at` to `end`: about one of the unit.

    >>> read_all("It rained all day.", 10, 13).low
    Fraction(1, 3)
    """
    found = read_unit(text, end)
    if found is None or found.unit.kind != "duration":
        return None
    low = _WAKING if found.unit.name in ("day", "night") else Fraction(1)
    return Vague("duration", low, Fraction(1), found.unit.name, Hedge("about", at, end), found.end)


def scale_of(word: str) -> int:
    """What a word multiplies by.

    >>> scale_of("dozen"), scale_of("million")
    (12, 1000000)
    """
    return SCALES[word]


def _in_unit(low: Fraction, high: Fraction, unit: UnitAt | None, hedge: Hedge, end: int) -> Vague:
    if unit is None:
        return Vague("number", low, high, "", hedge, end)
    factor = unit.unit.factor
    return Vague(unit.unit.kind, low * factor, high * factor, unit.unit.name, hedge, unit.end)
