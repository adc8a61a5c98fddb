"""Number words: the vocabulary of cardinals, ordinals, parts and magnitudes, from the tables."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from factcheck.tables import load


class Cardinal(NamedTuple):
    """What a word adds to a cardinal, and how."""

    role: str
    value: int


def _of_role(*roles: str) -> list[dict[str, str]]:
    return [row for row in load("number_words") if row["role"] in roles]


CARDINALS = {row["word"]: Cardinal(row["role"], int(row["value"])) for row in _of_role("digit", "teen", "ten", "dozen")}
SCALES: dict[str, int] = {w: int(row["value"]) for row in load("magnitudes") for w in row["words"]}
SCALES |= {"dozens": 12}
CARDINALS |= {word: Cardinal("scale", value) for word, value in SCALES.items() if not word.endswith("s")}
SCALES |= {"dozen": 12}  # after digits; in words it ends a number
GLUED: dict[str, int] = {w: int(row["value"]) for row in load("magnitudes") for w in row.get("symbols", ())}
LOOSE: dict[str, int] = {w: int(row["value"]) for row in load("magnitudes") for w in row.get("loose", ())}
ALONE: dict[str, int] = {w: int(row["value"]) for row in load("magnitudes") for w in row.get("alone", ())}
PARTS: dict[str, Fraction] = {w: Fraction(r["value"]) for r in _of_role("fraction") for w in (r["word"], r["plural"])}
ORDINALS: dict[str, int] = {row["word"]: int(row["value"]) for row in _of_role("ordinal")}
# Every rank above the second divides too: "two nineteenths", "a millionth".
PARTS |= {
    word + plural: Fraction(1, rank)
    for word, rank in ORDINALS.items()
    for plural in ("", "s")
    if rank > 2 and word not in ("third", "fourth") and word + plural not in PARTS
}
ORDINALS |= {
    ten + word: known.value + rank
    for ten, known in CARDINALS.items()
    if known.role == "ten"
    for word, rank in list(ORDINALS.items())
    if rank < 10
}

DIGIT_WORDS = {word: str(known.value) for word, known in CARDINALS.items() if known.role == "digit"}
TEN_WORDS = [word for word, known in CARDINALS.items() if known.role == "ten"]


def ordinal_word(word: str) -> int | None:
    """The rank that an ordinal word names.

    >>> ordinal_word("third"), ordinal_word("twenty-first"), ordinal_word("chair")
    (3, 21, None)
    """
    word = word.lower()
    if word in ORDINALS:
        return ORDINALS[word]
    ten, _, digit = word.replace(" ", "-").partition("-")
    if ten in CARDINALS and CARDINALS[ten].role == "ten" and 0 < ORDINALS.get(digit, 0) < 10:
        return CARDINALS[ten].value + ORDINALS[digit]
    return None


DIGIT_WORDS = {word: str(known.value) for word, known in CARDINALS.items() if known.role == "digit"}
TEN_WORDS = [word for word, known in CARDINALS.items() if known.role == "ten"]


def ordinal_words() -> list[str]:
    """Every ordinal that is one word, the misprint "twentyfifth" too."""
    return list(ORDINALS)


def number_word_pattern() -> str:
    """A pattern of every word that may begin a number in words, sharing first letters so that it is tried quickly."""
    words = [w for w, known in CARDINALS.items() if known.role in ("digit", "teen", "ten")]
    return first_letter_pattern(words)


def first_letter_pattern(words: list[str]) -> str:
    """An alternation of words, each also capitalised, grouped by first letter."""
    groups: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda w: (-len(w), w)):
        groups.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"[{first}{first.upper()}](?:{'|'.join(rest)})" for first, rest in sorted(groups.items()))
