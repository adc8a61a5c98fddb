"""Units: what follows a number, and how units convert."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal, NamedTuple

from factcheck.tables import load
from factcheck.text import currencies
from factcheck.text.currencies import SIGN_CLASS, Currency, When
from factcheck.text.patterns import regex

Kind = Literal["money", "percent", "points", "quantity", "duration", "age"]


class Unit(NamedTuple):
    """What a word or sign after a number makes of it: its kind, its canonical unit and the factor to that unit."""

    kind: Kind
    name: str
    factor: Fraction = Fraction(1)
    when: When = ""


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
    _WORDS.update({word: _of_currency(money) for word, money in currencies.WORDS.items()})
    for symbol, money in currencies.SYMBOLS.items():
        _SYMBOLS.setdefault(symbol, _of_currency(money))


def _of_currency(money: Currency) -> Unit:
    return Unit("money", money.name, money.factor, money.when)


_read_tables()
_LONGEST_WORDS = 4
_FIRST = frozenset(phrase.split()[0] for phrase in _WORDS)
_TOKEN = regex(
    r"([ -]?)((?:[A-Z][A-Za-z]{0,2})?\$(?!\d)|U\.S\.(?= )|[BS]/\.?"
    r"|[^\W\d_]{1,16}(?:\^?[23]|[²³])?(?:/[a-z]{1,2})?"
    rf"|%|[°º](?: ?[CF](?![A-Za-z]))?|{SIGN_CLASS})"
    r"(?![A-Za-z0-9])(\.?)"
)
_NEXT_TOKEN = regex(r"([ -])([A-Za-z]{1,12})(?![A-Za-z0-9])(\.?)")
_FILLERS = frozenset("more full whole consecutive straight additional extra further".split())
_DECIMAL = regex(r"\.\d+$")
_PER = regex(r"(?: (per|an?) |-(per)-|(/))(100 ?)?((?:square |cubic )?[A-Za-z]{1,12}(?:[²³](?!\w))?)(?![A-Za-z-])")
_OF_A_TIME = frozenset(("second", "minute", "hour"))
_IN_BRACKETS = regex(r" ?\(([^\W\d_][^\W\d_/]{1,4}[²³]?)\)")
_SPELLED_TOO = frozenset("km kms kg kgs mph kph lb lbs oz ml mls cm mg".split())
_NO_NOUN_AFTER = regex(
    r"$|[^\w \-]| (?:[\d(]|(?:and|in|at|when|while|by|to|after|before|for|on|but|or|as|with|during|since|from|over|is"
    r"|was|a|an|per|each|this|last|worth|under|that|which|are|were|has|had|have|will|would|into|through|more|less)\b)"
)
_NOUNS_TOO = frozenset(phrase for phrase, unit in _WORDS.items() if unit.when == "large" and phrase[-1] != "s")
_NOUNS_TOO = _NOUNS_TOO - {"won"} | {"stone"}
_INCHES_AFTER = regex(r"\. (?:of|long|tall|wide|deep|high|thick|by|x|in diameter)\b")
_WINNING = regex(r" (?:the|a|an|their|his|her|by|in|at|on|gold|silver|bronze|\d)\b")
_ABBREVIATED = frozenset(
    ("sq", "cu", "ft", "in", "lb", "lbs", "oz", "yd", "hr", "hrs", "min", "mins", "yr", "yrs", "p", "deg")
)


def read_unit(text: str, pos: int, *, spelled: bool = False) -> UnitAt | None:
    """Read the unit that follows a number ending at `pos`, the longest that fits.

    >>> read_unit("900 sq. ft. of space", 3).unit.name
    'square foot'
    """
    token = _TOKEN.match(text, pos)
    if not token:
        return _read_in_brackets(text, pos) if "(" in text[pos : pos + 2] else None
    gap, first, dot = token.groups()
    if first in _FILLERS and gap == " " and text.startswith(" ", token.end(2)):
        after = read_unit(text, token.end(2), spelled=spelled)
        return after if after and after.unit.kind == "duration" and after.gap == " " else None
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
            is_name = spelled and text[stop - len(phrase.split()[-1])].isupper() and not phrase.startswith("degree")
            if unit and not is_name and not _is_refused(text, gap, phrase, stop, spelled):
                return _with_rate(text, UnitAt(unit, stop, phrase, gap))
    return _read_symbol(text, token, spelled=spelled)


def _read_symbol(text: str, token: re.Match[str], *, spelled: bool) -> UnitAt | None:
    gap, printed, dot = token[1], token[2], token[3]
    end = token.end(2)
    if spelled:
        unit = _SYMBOLS.get(printed) if printed in _SPELLED_TOO else None
        return _with_rate(text, UnitAt(unit, end, printed, gap)) if unit else None
    if printed == "in" and _INCHES_AFTER.match(text, end):
        return UnitAt(Unit("quantity", "inch"), end, printed, gap)
    if "/" in printed and printed not in _SYMBOLS:
        printed, _, _ = printed.partition("/")
        end = token.start(2) + len(printed)
    unit = _SYMBOLS.get(printed)
    if dot and (unit is None or unit.when) and (dotted := _SYMBOLS.get(f"{printed}.")):
        return UnitAt(dotted, token.end(), printed, gap)
    if unit is None and (not gap or text.startswith("/", end)):
        unit = _GLUED.get(printed) or (_WORDS.get(printed.lower()) if len(printed) > 3 else None)
    return _with_rate(text, UnitAt(unit, end, printed, gap)) if unit else None


def _read_in_brackets(text: str, pos: int) -> UnitAt | None:
    """Read "20 (kg)", as in the cells of a table."""
    found = _IN_BRACKETS.match(text, pos)
    unit = _SYMBOLS.get(found[1]) if found else None
    return UnitAt(unit, found.end(), found[1], " ") if found and unit and unit.kind == "quantity" else None


def _is_refused(text: str, gap: str, phrase: str, stop: int, spelled: bool) -> bool:
    if phrase == "second" and gap == " ":
        return not _DECIMAL.search(text, max(0, stop - 12), stop - len(" second"))
    if phrase in ("degree", "degrees") and spelled and gap == " ":
        return True
    if phrase in ("cup", "cups") and text[stop - len(phrase)].isupper() and not text.startswith(" of ", stop):
        return stop < len(text)
    if _WORDS[phrase].when == "large" and text[stop - 1 : stop].isupper():
        return True
    if phrase in ("won", "real", "rand", "lei", "amp", "amps") and spelled:
        return True
    if phrase in _NOUNS_TOO and gap != "-" and not _NO_NOUN_AFTER.match(text, stop):
        return True
    if phrase == "won" and not text.endswith("illion", 0, stop - 4) and _WINNING.match(text, stop):
        return True
    return (
        text.startswith("-", stop)
        and text[stop + 1 : stop + 2].isalpha()
        and gap == " "
        and phrase in ("day", "week", "year", "month")
    )


def _with_rate(text: str, found: UnitAt) -> UnitAt:
    """Add what a quantity is per: "miles per gallon", "l/100 km", "litres a minute"."""
    rate = _PER.match(text, found.end) if found.unit.kind == "quantity" else None
    per = unit_name(rate[5]) if rate else None
    if rate is None or per is None or (rate[1] in ("a", "an") and per not in _OF_A_TIME):
        return found
    factor = found.unit.factor / (100 if rate[4] else 1)
    return UnitAt(Unit("quantity", f"{found.unit.name} per {per}", factor), rate.end(), found.word, found.gap)


def unit_name(printed: str) -> str | None:
    """The name of the unit that a word or symbol prints.

    >>> unit_name("kg"), unit_name("sq metres"), unit_name("share")
    ('kilogram', 'square metre', None)
    """
    unit = _WORDS.get(printed) or _SYMBOLS.get(printed) or _GLUED.get(printed)
    return unit.name if unit is not None and unit.kind in ("quantity", "duration") and unit.factor == 1 else None


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
