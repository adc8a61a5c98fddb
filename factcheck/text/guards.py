"""Conditions: when a letter, a mark or a word beside a number is a unit, and when it is something else."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from factcheck.text.currencies import When
from factcheck.text.hedges import hedge_before
from factcheck.text.numerals import Numeral
from factcheck.text.patterns import regex

FORMS = frozenset(("13F",))
"""What investors file, and no temperature."""
_LONGEST_HEDGE = 24
_MEASURED_METRES = regex(
    r" ?m(?=[ -](?:tall|high|long|wide|deep|thick|away|above|below|apart|across|underwater|race|sprint|hurdles"
    r"|freestyle|backstroke|butterfly|relay|in (?:length|height|width|depth|diameter))\b"
    r"| \(\d[\d.,]{0,9}[ -]?(?:ft|feet|foot|yd|yards)\b)"
)
_METRES_IN_BRACKETS = regex(r" ?m(?=\))")
_LENGTH_BEFORE = regex(
    r"(?:feet|foot|ft|yards?|yd|inch(?:es)?|in|miles?)\.? [(\[](?:about |around |nearly |roughly |over )?$"
)
_PLURAL_AFTER = regex(r" (?!towards|across|less|versus)[a-z]{3,20}(?<![siu'])s(?![A-Za-z])")
_RATE_AFTER = regex(r" (?:an?|per) |/")
_LINES_OF_A_SCREEN = frozenset((144, 240, 360, 480, 540, 576, 720, 900))
_FEET_AND_INCHES = regex(r"' ?(\d{1,2})(?:(?P<closed>\"|'')|(?![\w'\"]))")
_INCH_MARK = regex(r" ?(?:\"|'')")
_MEASURED_INCHES = regex(
    r" (?:long|tall|wide|deep|high|thick|across|in diameter|screens?|displays?|monitors?|TVs?|laptops?|tablets?)\b"
)


class Length(NamedTuple):
    """A length that marks or a lone letter make of a number, and where it ends."""

    value: Fraction
    unit: str
    step: Fraction | None
    end: int


def fits(text: str, when: When, numeral: Numeral, start: int, end: int, *, after: bool = False) -> bool:
    """Say whether a currency that is also a word, a name or a letter is one beside this number."""
    if when == "cell":
        return stands_alone(text, start, end)
    if when in ("pence", "rate"):
        if text.startswith((".m", "-"), end) and not text.startswith("-a-", end):
            return False
        if numeral.magnitude != 1 or numeral.end != end - 1 or not text[end - 2].isdigit():
            return False
        return bool(_RATE_AFTER.match(text, end)) or (
            when == "pence" and numeral.value < 1000 and numeral.value not in _LINES_OF_A_SCREEN
        )
    if when == "large":
        if numeral.magnitude < 1000 and "," not in text[numeral.start : numeral.end]:
            return stands_alone(text, start, end)
        return not ((after or numeral.magnitude == 1) and _PLURAL_AFTER.match(text, end))
    return True


def stands_alone(text: str, start: int, end: int) -> bool:
    """Say whether nothing but a hedge stands beside a figure, as in a cell of a table."""
    if start > _LONGEST_HEDGE or len(text) - end > 3 or text[end:].strip(" ."):
        return False
    hedge = hedge_before(text, start)
    return not text[: hedge.start if hedge else start].strip()


def lone_metres(text: str, numeral: Numeral) -> Length | None:
    """Read the lone letter of "30m high" and "100 feet (30 m)" as metres; elsewhere it may be a million.

    >>> number = Numeral(0, 2, Fraction(30), 1, Fraction(1), False)
    >>> lone_metres("30m high", number).end, lone_metres("30m people", number)
    (3, None)
    """
    if numeral.spelled:
        return None
    end = 0
    if metres := _MEASURED_METRES.match(text, numeral.end):
        end = metres.end()
    elif metres := _METRES_IN_BRACKETS.match(text, numeral.end):
        end = metres.end() if _LENGTH_BEFORE.search(text, max(0, numeral.start - 24), numeral.start) else 0
    return Length(numeral.value, "metre", numeral.printed_to, end) if end else None


def marked_length(text: str, numeral: Numeral) -> Length | None:
    """Read feet and inches printed with marks: 6'2", and 15" where it says that it is a size.

    >>> marked_length("6'2 tall", Numeral(0, 1, Fraction(6), 1, Fraction(1), False)).value
    Fraction(37, 6)
    """
    start, end, value = numeral.start, numeral.end, numeral.value
    if (feet := _FEET_AND_INCHES.match(text, end)) and int(feet[1]) < 12 and (feet["closed"] or 4 <= value <= 7):
        return Length(value + Fraction(int(feet[1]), 12), "foot", Fraction(1, 12), feet.end())
    inch = _INCH_MARK.match(text, end)
    if inch and (
        stands_alone(text, start, inch.end())
        or (_MEASURED_INCHES.match(text, inch.end()) and text.count('"', max(0, start - 300), start) % 2 == 0)
    ):
        return Length(value, "inch", numeral.step, inch.end())
    return None
