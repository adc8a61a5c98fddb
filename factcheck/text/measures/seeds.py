"""Seeds: where in a text a measure may begin, and what is then to be read there."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.tables import load
from factcheck.text import number_words
from factcheck.text.figures import GLYPHS
from factcheck.text.patterns import either_case, one_of, regex

DECADES = {row["word"]: row for row in load("number_words") if row["role"] == "decade"}
FOLDS = {
    f"{word}fold": Fraction(known.value)
    for word, known in number_words.CARDINALS.items()
    if known.role in ("digit", "teen") or word in ("hundred", "thousand")
    if known.value > 1
}
TURNS = {row["word"]: Fraction(row["value"]) for row in load("number_words") if row["role"] == "turn"}
_PLURAL_SCALES = "dozens hundreds thousands millions billions trillions".split()
_NUMBER_SEEDS = one_of(
    either_case(word for word, known in number_words.CARDINALS.items() if known.role in ("digit", "teen", "ten"))
)
_WORD_SEEDS = one_of(either_case(["half", "twice", *FOLDS, *TURNS, *_PLURAL_SCALES, *DECADES, *number_words.ORDINALS]))
_LONE_UNITS = one_of(
    "hour week month year decade fortnight century dollar euro kg km lb kilo kilogram kilogramme gram tonne ounce "
    "kilometre kilometer mile hectare acre litre liter millilitre milliliter pint gallon ton day night weekend "
    "minute".split()
)
_LONG_UNITS = one_of("hour day night week weekend month year decade century".split())
# What each seed is, an empty group at its end says: an alternative that begins with a letter fails fast.
_SEED_PATTERN = (
    # No seed begins with another letter, and nothing is tried at the end of a word.
    r"\b(?=[\dA-Zabcdefhmnoqstwyz])(?:(?:\d|[A-Z][A-Za-z]{0,3}+\.?+\d)(?P<digit>)"
    rf"|{_NUMBER_SEEDS}(?![A-Za-z])(?P<number>)"
    r"|[Aa]n?[ -](?:(?:hundred|thousand|million|billion|trillion|dozen)(?!ths?\b)|couple |few |half|third|quarter"
    r"|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth|thousandth)(?P<article>)"
    r"|(?:[Aa](?:n(?:other)?)?(?: full| whole| entire)?|[Ff]ull)[ ]"
    rf"(?={_LONE_UNITS}(?![A-Za-z]|-(?!and-a-half)))(?P<lone>)"
    rf"|{_LONG_UNITS}-?long(?![A-Za-z-])(?P<long>)"
    r"|[Aa]ll(?=[ -](?:day|night|weekend|week|month|year)(?![A-Za-z'-]))(?P<all>)"
    r"|[Nn](?:o\.? ?(?=\d)|umber (?=\d|one\b|two\b|three\b))(?P<rank>)"
    r"|(?:[Ss]ome (?=[a-z])|[Ss]everal |[Cc]ouple of |[Tt]ens of |[Ss]cores of )(?P<vague>)"
    rf"|(?:{_WORD_SEEDS}|[Qq]uarter(?=(?:-| (?:of an? )?)(?:million|billion|trillion|century|hour|mile)\b))"
    r"(?![A-Za-z])(?P<word>))"
)
SEED = regex(_SEED_PATTERN)
_SEED_OR_GLYPH = regex(f"{_SEED_PATTERN}|(?P<glyph>[{GLYPHS}])")


def seeds_of(text: str) -> re.Pattern[str]:
    """The seeds to look for in a text: fractions printed as one character only where it has any.

    >>> seeds_of("about 40 boats").search("about 40 boats").lastgroup
    'digit'
    """
    return SEED if text.isascii() or not any(glyph in text for glyph in GLYPHS) else _SEED_OR_GLYPH
