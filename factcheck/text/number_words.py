"""Number words: the vocabulary of cardinals, ordinals, parts and magnitudes, from the tables."""

from __future__ import annotations

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
DIVISORS = [f"{word}s" for word, rank in ORDINALS.items() if 2 < rank < 100]
ORDINALS |= {
    ten + word: known.value + rank
    for ten, known in CARDINALS.items()
    if known.role == "ten"
    for word, rank in list(ORDINALS.items())
    if rank < 10
}

DIGIT_WORDS = {word: str(known.value) for word, known in CARDINALS.items() if known.role == "digit"}
TEEN_WORDS = [word for word, known in CARDINALS.items() if known.role == "teen"]
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
