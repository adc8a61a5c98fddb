"""Units and currencies: what follows a number or stands before it, and how units convert."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal, NamedTuple

from factcheck.tables import load

Kind = Literal["money", "percent", "points", "quantity", "duration", "age"]


class Unit(NamedTuple):
    """What a word or sign after a number makes of it: its kind, its canonical unit and the factor to that unit."""

    kind: Kind
    name: str
    factor: Fraction = Fraction(1)


class UnitAt(NamedTuple):
    """A unit found after a number, and where it ends."""

    unit: Unit
    end: int
    word: str
    gap: str


class _Base(NamedTuple):
    dimension: str
    factor: Fraction


_WORDS: dict[str, Unit] = {}
_SYMBOLS: dict[str, Unit] = {}
_GLUED: dict[str, Unit] = {}
_BASES: dict[str, _Base] = {}
_SMALLER: dict[str, frozenset[str]] = {}
_COUNTRIES: dict[str, frozenset[str]] = {}
_BEFORE: dict[str, str] = {}
_HUNDREDTH = Fraction(1, 100)


def _read_tables() -> None:
    for row in load("units"):
        name, factor = row["name"], Fraction(row["factor"])
        unit = Unit(row["kind"], name)
        if row["kind"] == "points":
            unit = Unit("points", "percentage point", factor)
        _WORDS.update(dict.fromkeys(row["words"], unit))
        _SYMBOLS.update(dict.fromkeys(row.get("symbols", ()), unit))
        _GLUED.update(dict.fromkeys(row.get("glued", ()), unit))
        _BASES[name] = _Base(row["dimension"], factor)
        _SMALLER[name] = frozenset(row.get("parts", ()))
        if name in ("day", "week", "month", "year"):
            for word in row["words"]:
                _WORDS.update(dict.fromkeys((f"{word} old", f"{word} olds", f"{word} of age"), Unit("age", name)))
    _GLUED.update(dict.fromkeys(("yo", "y/o"), Unit("age", "year")))
    _WORDS.update(dict.fromkeys(("yo", "y/o"), Unit("age", "year")))
    for row in load("currencies"):
        code = row["code"]
        _WORDS.update(dict.fromkeys(row.get("words", ()), Unit("money", code)))
        _WORDS.update(dict.fromkeys(row.get("minor", ()), Unit("money", code, _HUNDREDTH)))
        for symbol in row.get("symbols", ()):
            _BEFORE[symbol] = code
            if not symbol.isascii() or symbol.isupper() or symbol in ("$", "US$"):
                _SYMBOLS.setdefault(symbol, Unit("money", code))
        if row.get("countries"):
            _COUNTRIES[code] = frozenset(row["countries"])
    _SYMBOLS["¢"] = Unit("money", "dollar", _HUNDREDTH)


_read_tables()
# A weight far more often than money; money when a pound sign or "sterling" says so.
_WORDS["pounds"] = _WORDS["pound"] = Unit("quantity", "pound")
_LONGEST_WORDS = 4
_FIRST = frozenset(phrase.split()[0] for phrase in _WORDS)
_TOKEN = re.compile(
    r"([ -]?)((?:US|C)?\$(?!\d)|°? ?[A-Za-zł]{1,16}(?:\^?[23]|[²³])?(?:/[a-z]{1,2})?"
    r"|[%¢°€£₹₽₺₪₴฿₩¥₾₭₮元](?:[CF](?![A-Za-z]))?)"
    r"(?![A-Za-z0-9])(\.?)"
)
_NEXT_TOKEN = re.compile(r"([ -])([A-Za-z]{1,12})(?![A-Za-z0-9])(\.?)")
_FILLER = re.compile(r" (?:more|full|whole|consecutive|straight|additional|extra|further)(?= )")
_DECIMAL = re.compile(r"\.\d+$")
_PER = re.compile(
    r"(?: per | an? |/)(second|minute|hour|day|week|month|year|gallon|mile|kilometer|kilometre|litre|liter)(?![a-z-])"
)
_ABBREVIATED = frozenset(
    ("sq", "cu", "ft", "in", "lb", "lbs", "oz", "yd", "hr", "hrs", "min", "mins", "yr", "yrs", "p", "deg")
)


def read_unit(text: str, pos: int, *, spelled: bool = False) -> UnitAt | None:
    """Read the unit that follows a number ending at `pos`, the longest that fits.

    >>> read_unit("900 sq. ft. of space", 3).unit.name
    'square foot'
    """
    filler = _FILLER.match(text, pos)
    if filler:
        after = read_unit(text, filler.end(), spelled=spelled)
        return after if after and after.unit.kind == "duration" and after.gap == " " else None
    token = _TOKEN.match(text, pos)
    if not token:
        return None
    gap, first, dot = token[1], token[2], token[3]
    word = first.lower()
    if word in _FIRST and gap and not (spelled and word in ("mm", "in")):
        phrases = [(word, token.end(2))]
        end, dotted = token.end(2), token.end()
        for _ in range(_LONGEST_WORDS - 1):
            if dot and word not in _ABBREVIATED:
                break
            more = _NEXT_TOKEN.match(text, dotted if dot else end)
            if not more:
                break
            word, dot, end, dotted = more[2].lower(), more[3], more.end(2), more.end()
            phrases.append((f"{phrases[-1][0]} {word}", end))
        for phrase, stop in reversed(phrases):
            unit = _WORDS.get(phrase)
            is_name = spelled and text[stop - len(phrase.split()[-1])].isupper()
            if unit and not is_name and not _is_refused(text, gap, phrase, stop, spelled):
                return _with_rate(text, UnitAt(unit, stop, phrase, gap))
    if spelled:
        return None
    unit = _SYMBOLS.get(first)
    if unit is None and not gap:
        unit = _GLUED.get(first) or (_WORDS.get(word) if len(word) > 3 else None)
    return _with_rate(text, UnitAt(unit, token.end(2), first, gap)) if unit else None


def _is_refused(text: str, gap: str, phrase: str, stop: int, spelled: bool) -> bool:
    if phrase == "second" and gap == " ":
        return not _DECIMAL.search(text, max(0, stop - 12), stop - len(" second"))
    if phrase in ("degree", "degrees") and spelled and gap == " ":
        return True
    if phrase in ("cup", "cups") and text[stop - len(phrase)].isupper() and not text.startswith(" of ", stop):
        return True
    if phrase in ("won", "real", "rand", "lei") and spelled:
        return True
    if (
        phrase == "won"
        and not text.endswith("illion", 0, stop - 4)
        and re.compile(r" (?:the|a|an|their|his|her|by|in|at|on|gold|silver|bronze|\d)\b").match(text, stop)
    ):
        return True
    return (
        text.startswith("-", stop)
        and text[stop + 1 : stop + 2].isalpha()
        and gap == " "
        and phrase in ("day", "week", "year", "month")
    )


def _with_rate(text: str, found: UnitAt) -> UnitAt:
    if found.unit.kind != "quantity":
        return found
    rate = _PER.match(text, found.end)
    if not rate or (rate[0].startswith((" a ", " an ")) and rate[1] not in ("second", "minute", "hour")):
        return found
    per = {"kilometer": "kilometre", "liter": "litre"}.get(rate[1], rate[1])
    return UnitAt(
        Unit("quantity", f"{found.unit.name} per {per}", found.unit.factor), rate.end(), found.word, found.gap
    )


_SIGN_BEFORE = re.compile(r"(?:[A-Z][A-Za-z.]{0,3})?[$£€¥₹₩₽₺₪฿₱₴₦₿₫৳￥](?:US)?")
_BEFORE_WORD = re.compile(r"[A-Z][A-Za-z]{1,4}\.?")


def currency_before(text: str, pos: int) -> tuple[str, int] | None:
    """Read the currency sign or code that ends at the number starting at `pos`: the currency and where it starts.

    >>> currency_before("paid US$6,500", 8), currency_before("paid USD 20 million", 9)
    (('USD', 5), ('USD', 5))
    """
    end = pos - 1 if text[pos - 1 : pos] == " " else pos
    sign = text[end - 1 : end]
    if not sign or pos == 0:
        return None
    if not sign.isalnum() and sign in _BEFORE:
        start = end - 1
        while start > max(0, end - 6) and (text[start - 1].isalpha() or text[start - 1] == "."):
            start -= 1
        prefix = text[start : end - 1]
        if not prefix:
            return (
                (_before_dollar(text, end - 1) or (_BEFORE[sign], end - 1)) if sign == "$" else (_BEFORE[sign], end - 1)
            )
        code = _BEFORE.get(prefix + sign)
        if code is None and not prefix[0].isupper():
            return None
        return (code, start) if code else None
    if sign.isalpha() or sign == ".":
        if end == pos and sign == ".":
            return None
        start = end
        while start > max(0, end - 6) and (text[start - 1].isalpha() or text[start - 1] in ".$"):
            start -= 1
        word = text[start:end]
        code = _BEFORE.get(word)
        if code and word[0] in "ABCDEFGHIJKLMNOPQRSTUVWXYZ$" and not text[start - 1 : start].isalnum():
            return code, start
    return None


def _before_dollar(text: str, pos: int) -> tuple[str, int] | None:
    for word in ("U.S. ", "US "):
        if text.endswith(word, 0, pos):
            return "USD", pos - len(word)
    code = text[pos - 4 : pos - 1]
    if text[pos - 1 : pos] == " " and code in _COUNTRIES["dollar"]:
        return code, pos - 4
    return None


def currency_code(printed: str) -> str | None:
    """The currency that a code or sign before a number names.

    >>> currency_code("RM"), currency_code("FY")
    ('MYR', None)
    """
    return _BEFORE.get(printed)


def is_code_of_dollar(unit: str) -> bool:
    """Say whether a currency may be what a bare dollar sign meant.

    >>> is_code_of_dollar("CAD"), is_code_of_dollar("EUR")
    (True, False)
    """
    return unit in _COUNTRIES["dollar"]


def same_currency(left: str, right: str) -> bool | None:
    """Say whether two money units are one currency; None when a sign or word leaves the country open.

    >>> same_currency("USD", "USD"), same_currency("dollar", "USD"), same_currency("dollar", "EUR")
    (True, None, False)
    """
    if left == right:
        return True
    lefts, rights = _COUNTRIES.get(left, frozenset((left,))), _COUNTRIES.get(right, frozenset((right,)))
    return None if lefts & rights else False


def smaller_units(unit: str) -> frozenset[str]:
    """The units that may be added after this one, as inches after feet."""
    return _SMALLER.get(unit, frozenset())


def to_base(unit: str) -> tuple[str, Fraction] | None:
    """The dimension of a unit and its factor to the base of that dimension, or None for an unknown unit.

    >>> to_base("square foot")
    ('area', Fraction(145161, 1562500))
    >>> to_base("mile per gallon")
    ('length per volume', Fraction(48000000, 112903))
    """
    if unit in _BASES:
        return _BASES[unit].dimension, _BASES[unit].factor
    above, per, below = unit.partition(" per ")
    if per and above in _BASES and below in _BASES:
        top, bottom = _BASES[above], _BASES[below]
        return f"{top.dimension} per {bottom.dimension}", top.factor / bottom.factor
    return None
