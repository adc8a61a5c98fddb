"""Parts: fractions in words, alone ("two-thirds") and after a whole number ("nine and five-ninths")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from factcheck.text.number_words import CARDINALS, DIGIT_WORDS, PARTS, TEEN_WORDS, TEN_WORDS, ordinal_word
from factcheck.text.patterns import one_of, regex

_TENS, _TEENS, _DIGITS = one_of(TEN_WORDS), one_of(TEEN_WORDS), one_of(DIGIT_WORDS)
_FINE = {"hundredth": 100, "thousandth": 1000, "ten-thousandth": 10_000, "hundred-thousandth": 100_000}
_WORD = (
    rf"(?:one-)?{one_of(_FINE)}s?"
    rf"|{_TENS}-(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth)s?"
    rf"|{one_of(PARTS)}"
)
_FRACTION = regex(
    rf"(an?|{_TENS}(?:-{_DIGITS})?|{_TEENS}|{_DIGITS}|\d{{1,2}})(?:[ -]| - )({_WORD})(?![a-z])", re.IGNORECASE
)
_LONE = regex(r"(half|quarter)(?![a-z])", re.IGNORECASE)
_ANDS = (" and ", "-and-")
_AND_PART = regex(
    rf"(?: and |-and-)(?:(an?|{_DIGITS})[ -]({_WORD})|()(half|quarter))(?![a-z])"
    r"(?: of(?: an?)?(?= (?:second|minute|hour|day|week|month|year|decade|mile|acre)s?\b))?"
)
_OUT_OF = regex(r" (?:in(?: every)?|out of(?: every)?|over) |-in-|-out-of-")


@dataclass(frozen=True, slots=True)
class Part:
    """A fraction in words: "two-thirds", "a quarter", "half"; `joined` by a hyphen, `single` when it is one part."""

    end: int
    value: Fraction
    joined: bool
    single: bool
    word: str
    article: bool


def read_part(text: str, pos: int) -> Part | None:
    """Read a fraction in words at `pos`.

    >>> read_part("three-quarters of voters", 0).value, read_part("three twenty-firsts", 0).value
    (Fraction(3, 4), Fraction(1, 7))
    """
    if lone := _LONE.match(text, pos):
        word = lone[1].lower()
        return Part(lone.end(), PARTS[word], False, True, word, False)
    found = _FRACTION.match(text, pos)
    if not found:
        return None
    head, tail = found[1].lower(), found[2].lower()
    many, one = _many(head), _one(tail)
    if (many > 1) != _is_plural(tail):
        return None
    return Part(found.end(), many * one, text[found.end(1)] == "-", many == 1, tail, head in ("a", "an"))


def read_added_part(text: str, end: int) -> tuple[Fraction, Fraction, int] | None:
    """Read the fraction that is added to the number which ends here: its value, its step and its end.

    >>> read_added_part("nine and five-ninths", 4)
    (Fraction(5, 9), Fraction(1, 9), 20)
    """
    found = _AND_PART.match(text, end) if text.startswith(_ANDS, end) else None
    if not found:
        return None
    if found[4]:
        one = PARTS[found[4]]
        return one, one, found.end()
    many, one = _many(found[1]), _one(found[2])
    if (many > 1) != _is_plural(found[2]) and found[2] != "quarter":
        return None
    return many * one, one, found.end()


def out_of(text: str, end: int) -> int | None:
    """Where the second number of "one in five", "nine out of 10" or "one over three" begins, if these words follow."""
    found = _OUT_OF.match(text, end)
    return found.end() if found else None


def _many(head: str) -> int:
    if head.isdigit():
        return int(head)
    return 1 if head in ("a", "an") else sum(CARDINALS[word].value for word in head.split("-"))


def _one(tail: str) -> Fraction:
    if tail in PARTS:
        return PARTS[tail]
    single = tail.removesuffix("s").removeprefix("one-")
    return Fraction(1, _FINE.get(single) or ordinal_word(single) or 1)


def _is_plural(tail: str) -> bool:
    return tail.endswith("s")
