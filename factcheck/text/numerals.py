"""Bare numerals: digits with their separators, number words, fractions, and the magnitudes that follow them."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.text.number_words import (
    ALONE,
    CARDINALS,
    DIGIT_WORDS,
    DIVISORS,
    GLUED,
    LOOSE,
    ORDINALS,
    SCALES,
    TEEN_WORDS,
    TEN_WORDS,
    Cardinal,
    ordinal_word,
)
from factcheck.text.parts import read_added_part
from factcheck.text.patterns import one_of, regex

LONGEST = 40
"""A run of digits and separators longer than this is an identifier, not an amount."""

DIGIT_RUN = regex(r"\d+(?:[.,:/-]\d+)*")
_PLAIN = regex(r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?")
_WORD = regex(r"[A-Za-z]{2,12}(?![A-Za-z])")
_JOIN = regex(r"-(?:and-)?|, (?:and )?| (?:and |& )?")
_MIXED = regex(r"(?: {1,2}|-)(\d{1,2})/(\d{1,2})(?![\d/])| ?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])")
_ARTICLE = regex(r"[Aa]n?[ -]")
_GLYPHS = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
_DIGIT = one_of(DIGIT_WORDS)
_POINT = regex(
    rf" point ({_DIGIT}(?: {_DIGIT}){{0,5}}|{one_of(TEEN_WORDS)})(?![A-Za-z-])"
    r"(?! [a-z]{1,10} (?:ago|later|earlier)\b)"
)
_SCALE_AFTER = regex(r"[ -](?:hundred|thousand|million|billion|trillion)\b")
_MAGNITUDE = regex(rf"([ -]?|  )((?i:{one_of(SCALES)})|{one_of([*GLUED, *LOOSE, *ALONE])})(?![A-Za-z0-9²³/])")
_POWER = regex(
    r"[eE](?P<short>[+-]?\d{1,2})(?![\w-])(?![.,]\d)"
    r"| ?[x×*] ?10(?:\^ ?(?P<caret>[+-]?\d{1,2})|(?P<raised>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\w)"
)
_RAISED = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_SMALL_WORD = rf"{one_of(TEN_WORDS)}(?:-{_DIGIT})?|{_DIGIT}"
_REST = regex(
    r" (?P<many>\d{1,3}) (?P<scale>hundred|thousand|lakhs?|million|crores?)(?![A-Za-z])"
    rf"| and (?P<last>\d{{1,2}}|{_SMALL_WORD})(?![A-Za-z\d%/:-])(?![.,]\d)"
)
_BEFORE_POINT = " (-~+"
_RAISING = frozenset("eEx×*")


class Numeral(NamedTuple):
    """A number as printed, with the step of its last digit and the magnitude that its digits were multiplied by.

    `scaled` is the value without the magnitude, `loose` says that the magnitude was a lone letter ("5m"), which is
    a magnitude only in money or before a counted noun; `plain_end` is where the number ends without that letter.
    """

    start: int
    end: int
    scaled: Fraction
    magnitude: int
    step: Fraction | None
    spelled: bool
    bare_digits: bool = False
    loose: bool = False
    plain_end: int = 0

    @property
    def value(self) -> Fraction:
        """The number itself."""
        return self.scaled if self.magnitude == 1 else self.scaled * self.magnitude

    @property
    def printed_to(self) -> Fraction | None:
        """The step of the last printed digit, with the magnitude."""
        return self.step if self.step is None or self.magnitude == 1 else self.step * self.magnitude

    def without_letter(self) -> Numeral:
        """The number without the lone letter glued to it: 5 of "5m"."""
        return self._replace(end=self.plain_end, magnitude=1, loose=False)


@lru_cache(maxsize=1024)
def plain_digits(printed: str) -> tuple[Fraction, Fraction] | None:
    """Read digits with thousands separators and decimals: the number and the step of its last printed digit.

    >>> plain_digits("5,967.34")
    (Fraction(298367, 50), Fraction(1, 100))
    >>> plain_digits("180,000"), plain_digits("1,23")
    ((Fraction(180000, 1), Fraction(10000, 1)), None)
    """
    if len(printed) > LONGEST or not (printed.isdecimal() or _PLAIN.fullmatch(printed)):
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
    if text[pos - 1 : pos] == "." and (pos < 2 or text[pos - 2] in _BEFORE_POINT) and text[pos:end].isdecimal():
        scale = 10 ** (end - pos)
        tail = Fraction(int(text[pos:end]), scale)
        return _with_magnitude(text, pos - 1, end, tail, Fraction(1, scale), spelled=False, money=money)
    plain = plain_digits(text[pos:end])
    if plain is None:
        return None
    value, step = plain
    mark = text[end : end + 3].lstrip(" ")[:1]
    if mark in _RAISING and (power := _POWER.match(text, end)):
        factor = Fraction(10) ** int(power["short"] or power["caret"] or power["raised"].translate(_RAISED))
        return Numeral(pos, power.end(), value * factor, 1, step * factor, False)
    mixed = _MIXED.match(text, end) if mark in _GLYPHS or mark == "-" or mark.isdecimal() else None
    if mixed and value.denominator == 1:
        part = Fraction(_GLYPHS[mixed[3]]) if mixed[3] else _ratio(mixed[1], mixed[2])
        if part is not None and part < 1:
            value, step, end = value + part, Fraction(1, part.denominator), mixed.end()
    return _with_rest(text, _with_magnitude(text, pos, end, value, step, spelled=False, money=money))


def _with_rest(text: str, numeral: Numeral) -> Numeral:
    """Add the smaller magnitude that follows a greater: "2 crore 50 lakh", "3 hundred and 21"."""
    if numeral.magnitude < 100 or numeral.loose or not (rest := _REST.match(text, numeral.end)):
        return numeral
    if rest["scale"]:
        step = SCALES[rest["scale"]]
        value = int(rest["many"]) * step
    else:
        last, step = rest["last"], 1
        value = int(last) if last.isdigit() else sum(CARDINALS[word].value for word in last.split("-"))
    if value >= numeral.magnitude or (step == 1 and numeral.magnitude > 100):
        return numeral
    factor = numeral.magnitude
    scaled = numeral.scaled + Fraction(value, factor)
    return numeral._replace(end=rest.end(), scaled=scaled, step=Fraction(step, factor))


def read_glyph(text: str, pos: int) -> Numeral | None:
    """Read a fraction printed as one character: ½."""
    value = _GLYPHS.get(text[pos : pos + 1])
    return None if value is None else Numeral(pos, pos + 1, Fraction(value), 1, None, False)


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
        known = CARDINALS.get(word[0].lower())
        if known is None:
            break
        if not _may_follow(last, known, group, lowest, joined_by=text[end:pos]):
            if text[end:pos] in ("-", ", ") or (text[end:pos] == " and " and last not in ("hundred", "scale")):
                break
            return None, _end_of_run(text, word.end())
        if "and" in text[end:pos] and read_added_part(text, end):
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
        decimals = "".join(str(CARDINALS[word].value) for word in point[1].split())
        scale = 10 ** len(decimals)
        exact = Fraction(value * scale + int(decimals), scale)
        return _with_magnitude(text, start, point.end(), exact, Fraction(1, scale), spelled=True), point.end()
    magnitude = step if step >= 100 and value % step == 0 else 1
    return _with_magnitude(
        text, start, end, Fraction(value, magnitude), Fraction(step, magnitude), spelled=True, magnitude=magnitude
    ), end


_LONG_RANK = regex(
    r"(?P<cardinal>[A-Za-z]{3,9}(?:[- ](?:and )?[a-z]{3,9}){0,5}?)(?: and |-and-|[- ])"
    rf"(?P<last>{one_of(ORDINALS)})(?![A-Za-z-])"
)


def read_long_rank(text: str, pos: int) -> tuple[int, int] | None:
    """Read a rank above a hundred in words: the rank and its end.

    >>> read_long_rank("one hundred and twenty-fifth", 0), read_long_rank("two hundredth goal", 0)
    ((125, 28), (200, 13))
    """
    found = _LONG_RANK.match(text, pos)
    if not found:
        return None
    numeral, end = read_words(text, pos)
    if numeral is None or end != found.end("cardinal") or numeral.value.denominator != 1:
        return None
    value, rank = int(numeral.value), ORDINALS[found["last"]]
    if rank >= 100:
        return (value * rank, found.end()) if 1 < value < rank else None
    fits = (value % 100 >= 20 and value % 10 == 0 and rank < 10) or value % 100 == 0
    return (value + rank, found.end()) if value >= 100 and fits else None


_DIVIDED = regex(rf"[A-Za-z]{{3,8}}(?:[- ](?:and )?[a-z]{{3,8}}){{1,6}}?[- ]{one_of(DIVISORS)}(?![A-Za-z-])")
_SPACE = regex(" ")


def read_long_part(text: str, pos: int) -> tuple[Fraction, int] | None:
    """Read a fraction of which a part is above a hundred or has no hyphen: its value and its end.

    The longest ordinal that leaves a number before it divides that number.

    >>> read_long_part("one hundred thirty-two fifths", 0), read_long_part("twenty twenty fifths", 0)
    ((Fraction(132, 5), 29), (Fraction(4, 5), 20))
    """
    found = _DIVIDED.match(text, pos)
    if not found or read_added_part(text, read_words(text, pos)[1]):
        return None
    for gap in _SPACE.finditer(text, pos, found.end()):
        above, end = read_words(text[pos : gap.start()], 0)
        below = _rank_of(text[gap.end() : found.end()].removesuffix("s"))
        if above is not None and pos + end == gap.start() and below:
            return above.value / below, found.end()
    return None


def _rank_of(words: str) -> int:
    """The rank that words name wholly; 0 when they name none."""
    if (rank := ordinal_word(words)) is not None:
        return rank
    found = read_long_rank(words, 0)
    return found[0] if found and found[1] == len(words) else 0


def _may_follow(last: str, word: Cardinal, group: int, lowest: int, joined_by: str) -> bool:
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
        if not word or word[0].lower() not in CARDINALS:
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
    part = read_added_part(text, end)
    if part and magnitude > 1 and (value >= 100 or _SCALE_AFTER.match(text, part[2])):
        part = None  # "a billion and a quarter million" adds, it does not multiply
    if part:
        # "A million and a half" multiplies, "a hundred and a half" adds.
        over = magnitude if magnitude == 100 else 1
        value, step, end = value + part[0] / over, part[1] / over, part[2]
    factor, loose = magnitude, False
    for _ in range(3):
        found = _MAGNITUDE.match(text, end)
        if not found:
            break
        gap, word = found[1], found[2]
        if gap and len(word) > 3:
            scale = SCALES.get(word.lower()) or GLUED.get(word)
            if scale is not None and word.endswith("s") and text.startswith(" of ", found.end()) and word != "dozens":
                scale = None
        elif gap == " " and money:
            scale = GLUED.get(word) or LOOSE.get(word)
        elif gap:
            scale = GLUED.get(word)
        else:
            scale = GLUED.get(word) or LOOSE.get(word) or (SCALES.get(word.lower()) if len(word) > 5 else None)
            loose = scale is not None and word in LOOSE and not money
        if scale is None and len(word) <= 3 and _stands_alone(text, start, found.end()):
            scale = LOOSE.get(word) or ALONE.get(word)
            loose = False
        if scale is None:
            break
        factor, end = factor * scale, found.end()
        if loose:
            break
    bare = not spelled and factor == 1 and end == digits_end
    return Numeral(start, end, value, factor, step, spelled, bare, loose, digits_end)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """A number that is all of the text, as in a cell of a table."""
    return start < 4 and len(text) - end < 3 and not text[:start].strip(" -") and not text[end:].strip(" .")
