"""Bare numerals: digits with their separators, number words, fractions, and the magnitudes that follow them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

from factcheck.tables import load

LONGEST = 40
"""A run of digits and separators longer than this is an identifier, not an amount."""

DIGIT_RUN = re.compile(r"\d+(?:[.,:/-]\d+)*")
_PLAIN = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?")
_WORD = re.compile(r"[A-Za-z]{2,12}(?![A-Za-z])")
_JOIN = re.compile(r"-(?:and-)?|, (?:and )?| (?:and )?")
_MIXED = re.compile(r"[ -](\d{1,2})/(\d{1,2})(?![\d/])| ?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])")
_AND_PART = re.compile(r"(?: and |-and-)(an?|one|two|three|four)[ -]([a-z]{4,8})(?![a-z])")
_GLYPHS = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip


class _Cardinal(NamedTuple):
    role: str
    value: int


def _of_role(*roles: str) -> list[dict[str, str]]:
    return [row for row in load("number_words") if row["role"] in roles]


_CARDINALS = {
    row["word"]: _Cardinal(row["role"], int(row["value"])) for row in _of_role("digit", "teen", "ten", "dozen")
}
_SCALES: dict[str, Fraction] = {w: Fraction(row["value"]) for row in load("magnitudes") for w in row["words"]}
_SCALES |= {"dozens": Fraction(12)}
_CARDINALS |= {word: _Cardinal("scale", int(value)) for word, value in _SCALES.items() if not word.endswith("s")}
_GLUED: dict[str, Fraction] = {w: Fraction(row["value"]) for row in load("magnitudes") for w in row.get("symbols", ())}
_LOOSE: dict[str, Fraction] = {w: Fraction(row["value"]) for row in load("magnitudes") for w in row.get("loose", ())}
_PARTS: dict[str, Fraction] = {w: Fraction(r["value"]) for r in _of_role("fraction") for w in (r["word"], r["plural"])}
_ARTICLE = re.compile(r"[Aa]n?[ -]")
_ORDINALS: dict[str, int] = {row["word"]: int(row["value"]) for row in _of_role("ordinal")}
_ORDINALS |= {
    ten + word: known.value + rank
    for ten, known in _CARDINALS.items()
    if known.role == "ten"
    for word, rank in list(_ORDINALS.items())
    if rank < 10
}
_DIGIT_WORDS = {word: str(known.value) for word, known in _CARDINALS.items() if known.role == "digit"}
_POINT = re.compile(
    rf" point ((?:{'|'.join(_DIGIT_WORDS)})(?: (?:{'|'.join(_DIGIT_WORDS)})){{0,5}})(?![A-Za-z-])"
    r"(?! [a-z]{1,10} (?:ago|later|earlier)\b)"
)
_SCALE_AFTER = re.compile(r"[ -](?:hundred|thousand|million|billion|trillion)\b")
_MAGNITUDE = re.compile(r"([ -]?)([A-Za-z]{1,9})(?![A-Za-z0-9²³/])")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as printed, with the step of its last digit and the magnitude that its digits were multiplied by.

    `scaled` is the value without the magnitude, `loose` says that the magnitude was a lone letter ("5m"), which is
    a magnitude only in money or before a counted noun; `plain_end` is where the number ends without that letter.
    """

    start: int
    end: int
    scaled: Fraction
    magnitude: Fraction
    step: Fraction | None
    spelled: bool
    bare_digits: bool = False
    loose: bool = False
    plain_end: int = 0

    @property
    def value(self) -> Fraction:
        """The number itself."""
        return self.scaled * self.magnitude

    @property
    def printed_to(self) -> Fraction | None:
        """The step of the last printed digit, with the magnitude."""
        return None if self.step is None else self.step * self.magnitude

    def without_letter(self) -> Numeral:
        """The number without the lone letter glued to it: 5 of "5m"."""
        return replace(self, end=self.plain_end, magnitude=Fraction(1), loose=False)


def plain_digits(printed: str) -> tuple[Fraction, Fraction] | None:
    """Read digits with thousands separators and decimals: the number and the step of its last printed digit.

    >>> plain_digits("5,967.34")
    (Fraction(298367, 50), Fraction(1, 100))
    >>> plain_digits("180,000"), plain_digits("1,23")
    ((Fraction(180000, 1), Fraction(10000, 1)), None)
    """
    if len(printed) > LONGEST or not _PLAIN.fullmatch(printed):
        return None
    whole, _, decimals = printed.replace(",", "").partition(".")
    if len(whole) > 1 and whole[0] == "0":
        return None
    if decimals:
        scale = 10 ** len(decimals)
        return Fraction(int(whole + decimals), scale), Fraction(1, scale)
    number = int(whole)
    return Fraction(number), Fraction(_step_of(number))


def _step_of(number: int) -> int:
    if number < 1000:
        return 1
    digits = str(number)
    zeros = len(digits) - len(digits.rstrip("0"))
    # Two figures at least are meant: 90,000 is not said of 94,000.
    return int(10 ** min(zeros, len(digits) - 2))


def read_digits(text: str, pos: int, end: int, money: bool = False) -> Numeral | None:
    """Read the number printed in digits from `pos` to `end`, and the fraction and magnitude after it.

    >>> read_digits("14.3 billion", 0, 4).value
    Fraction(14300000000, 1)
    """
    plain = plain_digits(text[pos:end])
    if plain is None:
        return None
    value, step = plain
    mixed = _MIXED.match(text, end) if value.denominator == 1 else None
    if mixed:
        part = Fraction(_GLYPHS[mixed[3]]) if mixed[3] else _ratio(mixed[1], mixed[2])
        if part is not None and part < 1:
            value, step, end = value + part, Fraction(1, part.denominator), mixed.end()
    return _with_magnitude(text, pos, end, value, step, spelled=False, money=money)


def read_glyph(text: str, pos: int) -> Numeral | None:
    """Read a fraction printed as one character: ½."""
    value = _GLYPHS.get(text[pos : pos + 1])
    return None if value is None else Numeral(pos, pos + 1, Fraction(value), Fraction(1), None, False)


def _ratio(above: str, below: str) -> Fraction | None:
    return Fraction(int(above), int(below)) if int(below) else None


def read_words(text: str, pos: int) -> tuple[Numeral | None, int]:
    """Read the number written in words at `pos`; also say where the run of number words ends.

    A run that is not a number ("nineteen eighty-four") gives None and its end.

    >>> numeral, end = read_words("two hundred and fifty men", 0)
    >>> numeral.value, numeral.step, end
    (Fraction(250, 1), Fraction(1, 1), 21)
    """
    start, begin = pos, pos
    article = _ARTICLE.match(text, pos)
    total, group, last, lowest = 0, 0, "", 10**18
    if article:
        group, last, pos, begin = 1, "a", article.end(), article.end()
    end = pos
    step = 1
    while word := _WORD.match(text, pos):
        known = _CARDINALS.get(word[0].lower())
        if known is None:
            break
        if not _may_follow(last, known, group, lowest, joined_by=text[end:pos]):
            if text[end:pos] in ("-", ", ") or (text[end:pos] == " and " and last not in ("hundred", "scale")):
                break
            return None, _end_of_run(text, word.end())
        if " and " in text[end:pos] and (part := _AND_PART.match(text, end)) and part[2] in _PARTS:
            break
        role, value = known
        if role == "scale" and value == 100:
            group, last, step = group * 100, "hundred", 100
        elif role == "scale":
            total, group, last, lowest, step = total + group * value, 0, "scale", value, value
        elif role == "dozen":
            group, last, step = group * 12, "dozen", 12
        else:
            group, last, step = group + value, role, 1
        end = word.end()
        if last == "dozen":
            break
        join = _JOIN.match(text, end)
        if not join:
            break
        pos = join.end()
    if last in ("", "a") or end <= begin:
        return None, max(end, begin)
    value = total + group
    if last not in ("hundred", "scale", "dozen") and (point := _POINT.match(text, end)):
        decimals = "".join(_DIGIT_WORDS[word] for word in point[1].split())
        scale = 10 ** len(decimals)
        exact = Fraction(value * scale + int(decimals), scale)
        return _with_magnitude(text, start, point.end(), exact, Fraction(1, scale), spelled=True), point.end()
    magnitude = step if step >= 100 and value % step == 0 else 1
    return _with_magnitude(
        text, start, end, Fraction(value, magnitude), Fraction(step, magnitude), spelled=True, magnitude=magnitude
    ), end


def _may_follow(last: str, word: _Cardinal, group: int, lowest: int, joined_by: str) -> bool:
    role, value = word
    if joined_by == ", " and last != "scale":
        return False
    if "and" in joined_by and last not in ("hundred", "scale"):
        return False
    if role == "digit":
        return last in ("", "ten", "hundred", "scale") and not (last == "ten" and (value == 0 or "and" in joined_by))
    if role in ("teen", "ten"):
        return last in ("", "hundred", "scale")
    if role == "dozen":
        return last in ("", "a", "digit", "teen", "ten", "hundred") and group > 0
    if value == 100:
        return last in ("a", "digit", "teen", "ten") and 0 < group < 100
    return last not in ("", "scale", "dozen") and group > 0 and value < lowest


def _end_of_run(text: str, end: int) -> int:
    for _ in range(12):
        join = _JOIN.match(text, end)
        word = _WORD.match(text, join.end()) if join else None
        if not word or word[0].lower() not in _CARDINALS:
            return end
        end = word.end()
    return end


def _with_magnitude(
    text: str,
    start: int,
    end: int,
    value: Fraction,
    step: Fraction | None,
    *,
    spelled: bool,
    money: bool = False,
    magnitude: int = 1,
) -> Numeral:
    digits_end = end
    part = _AND_PART.match(text, end)
    if part and magnitude > 1 and (value >= 100 or magnitude == 100 or _SCALE_AFTER.match(text, part.end())):
        part = None  # "a billion and a quarter million" adds, it does not multiply
    if part and part[2] in _PARTS:
        many = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}[part[1]]
        value, step, end = value + many * _PARTS[part[2]], _PARTS[part[2]], part.end()
    factor, loose = Fraction(magnitude), False
    for _ in range(3):
        found = _MAGNITUDE.match(text, end)
        if not found:
            break
        gap, word = found[1], found[2]
        if gap and len(word) > 3:
            scale = _SCALES.get(word.lower())
            if scale is not None and word.endswith("s") and text.startswith(" of ", found.end()) and word != "dozens":
                scale = None
        elif gap == " " and money:
            scale = _GLUED.get(word) or _LOOSE.get(word)
        elif gap:
            scale = _GLUED.get(word)
        else:
            scale = _GLUED.get(word) or _LOOSE.get(word) or (_SCALES.get(word.lower()) if len(word) > 5 else None)
            loose = scale is not None and word in _LOOSE and not money
        if scale is None:
            break
        factor, end = factor * scale, found.end()
        if loose:
            break
    bare = not spelled and factor == 1 and end == digits_end
    return Numeral(start, end, value, factor, step, spelled, bare, loose, digits_end)


_PART_WORDS = "|".join(sorted(_PARTS, key=len, reverse=True))
_FRACTION = re.compile(
    rf"(an?|one|two|three|four|five|six|seven|eight|nine|\d{{1,2}})[ -]({_PART_WORDS})(?![a-z])", re.IGNORECASE
)
_HALF = re.compile(r"half(?![a-z])", re.IGNORECASE)
_OUT_OF = re.compile(r" (?:in(?: every)?|out of(?: every)?) ")


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

    >>> read_part("three-quarters of voters", 0).value
    Fraction(3, 4)
    """
    if half := _HALF.match(text, pos):
        return Part(half.end(), Fraction(1, 2), False, True, "half", False)
    found = _FRACTION.match(text, pos)
    if not found:
        return None
    head, tail = found[1].lower(), found[2].lower()
    article = head in ("a", "an")
    many = 1 if article else int(head) if head.isdigit() else _CARDINALS[head].value
    plural = tail not in _ORDINALS and tail not in ("half", "quarter")
    if (many > 1) != plural:
        return None
    return Part(found.end(), many * _PARTS[tail], text[found.end(1)] == "-", many == 1, tail, article)


def out_of(text: str, end: int) -> int | None:
    """Where the second number of "one in five" or "nine out of 10" begins, if these words follow."""
    found = _OUT_OF.match(text, end)
    return found.end() if found else None


def ordinal_word(word: str) -> int | None:
    """The rank that an ordinal word names.

    >>> ordinal_word("third"), ordinal_word("twenty-first"), ordinal_word("chair")
    (3, 21, None)
    """
    word = word.lower()
    if word in _ORDINALS:
        return _ORDINALS[word]
    ten, _, digit = word.replace(" ", "-").partition("-")
    if ten in _CARDINALS and _CARDINALS[ten].role == "ten" and 0 < _ORDINALS.get(digit, 0) < 10:
        return _CARDINALS[ten].value + _ORDINALS[digit]
    return None


def ordinal_words() -> list[str]:
    """Every ordinal that is one word, the misprint "twentyfifth" too."""
    return list(_ORDINALS)


def number_word_pattern() -> str:
    """A pattern of every word that may begin a number in words, sharing first letters so that it is tried quickly."""
    words = [w for w, known in _CARDINALS.items() if known.role in ("digit", "teen", "ten")]
    return first_letter_pattern(words)


def first_letter_pattern(words: list[str]) -> str:
    """An alternation of words, each also capitalised, grouped by first letter."""
    groups: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda w: (-len(w), w)):
        groups.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"[{first}{first.upper()}](?:{'|'.join(rest)})" for first, rest in sorted(groups.items()))
