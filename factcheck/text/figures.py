"""Figures: a numeral together with the currency before it and the unit after it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.text import numerals
from factcheck.text.hedges import Hedge, hedge_after
from factcheck.text.numerals import Numeral
from factcheck.text.units import Unit, currency_before, is_code_of_dollar, read_unit, smaller_units, to_base

GLYPHS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_MEASURED_METRES = re.compile(
    r"(?=[ -](?:tall|high|long|wide|deep|thick|away|above|below|apart|across|underwater|race|sprint|hurdles|freestyle"
    r"|backstroke|butterfly|relay)\b)"
)
_INCH = re.compile(r" ?in\b(?! [a-z])")
_AND_PART_OF_UNIT = re.compile(
    r"[ -]and[ -](?:a[ -](?=half|quarter|third)|(?=half))(half|quarter|third)(?![a-z-])"
    r"(?! (?:an? |of |the |million|billion|dozen))"
)
_MONTH = 365 * 86400 // 12
_OF_WHOLE = re.compile(r" of [a-z]")
_CENTS = re.compile(r",? (?:and )?(\d{1,2}) cents?\b")
_SMALLER = re.compile(r"(?:, and |, | and |-|,? )(?=\d|[a-z])|(?=\d)")


@dataclass(frozen=True, slots=True)
class Figure:
    """A numeral with its currency or unit, before it is known whether it is a range, hedged, or to be read at all."""

    start: int
    end: int
    low: Fraction
    high: Fraction
    step: Fraction | None
    spelled: bool
    unit: Unit | None
    numeral: Numeral
    signed: bool = False
    after: Hedge | None = None

    @property
    def is_bare(self) -> bool:
        """True when no unit and no currency stands with the number."""
        return self.unit is None


def read_figure(text: str, pos: int) -> tuple[Figure | None, int]:
    """Read the numeral at `pos` with its currency and unit; also the place after it, or after what is not one.

    >>> figure, end = read_figure("for £2.5m today", 5)
    >>> figure.start, end, int(figure.low), figure.unit.name
    (4, 9, 2500000, 'GBP')
    """
    if text[pos] in GLYPHS:
        glyph = numerals.read_glyph(text, pos)
        return (None, pos + 1) if glyph is None else (with_unit(text, glyph), glyph.end)
    if not text[pos].isdigit():
        spelled, end = numerals.read_words(text, pos)
        if spelled is None:
            return None, end
        figure = with_unit(text, spelled)
        return figure, figure.end
    run = numerals.DIGIT_RUN.match(text, pos)
    if run is None or run.end() - pos > numerals.LONGEST:
        return None, run.end() if run else pos + 1
    end = run.end()
    dash = run[0].find("-")
    if dash > 0:
        end = pos + dash
    if "/" in text[pos:end] or ":" in text[pos:end]:
        numeral = _printed_ratio(text, pos, end)
    else:
        money = currency_before(text, pos)
        numeral = numerals.read_digits(text, pos, end, money is not None)
        if numeral is not None and money:
            return _with_sign(text, numeral, money)
    if numeral is None:
        return None, past_word(text, run.end())
    figure = with_unit(text, numeral)
    return figure, figure.end


def _printed_ratio(text: str, pos: int, end: int) -> Numeral | None:
    """Read "2/3" where it is a fraction of something; 9/11 and 24/7 are not."""
    above, slash, below = text[pos:end].partition("/")
    if not slash or not (above.isdigit() and below.isdigit()) or len(above) > 2 or len(below) > 3 or below[0] == "0":
        return None
    value = Fraction(int(above), int(below))
    whole = pos < 3 and len(text) - end < 3 and not text[:pos].strip(" -") and not text[end:].strip(" .")
    of_what = whole or (_OF_WHOLE.match(text, end) and int(below) != 11) or read_unit(text, end)
    if not 0 < value < 1 or not of_what:
        return None
    return Numeral(pos, end, value, Fraction(1), None, False)


def _with_sign(text: str, numeral: Numeral, money: tuple[str, int]) -> tuple[Figure, int]:
    """Add the currency that stands before a number, and what may repeat it after."""
    code, start = money
    end = numeral.end
    after = hedge_after(text, end)
    if after and after.effect == "more" and text[after.start] in "+-":
        more = numerals.read_digits(text, numeral.start, numeral.plain_end or end, True)
        end = more.end if more and more.end > after.end else end
    repeated = read_unit(text, end)
    if repeated and repeated.unit.kind == "money" and repeated.unit.factor == 1 and repeated.gap != "-":
        if repeated.unit.name == code or (code == "dollar" and is_code_of_dollar(repeated.unit.name)):
            code, end = repeated.unit.name, repeated.end
        elif repeated.unit.name == "dollar" and is_code_of_dollar(code):
            end = repeated.end
    low, step = numeral.value, numeral.printed_to
    if numeral.bare_digits and low.denominator == 1 and (cents := _CENTS.match(text, end)):
        low, step, end = low + Fraction(int(cents[1]), 100), Fraction(1, 100), cents.end()
    return _signed_figure(
        text, Figure(start, end, low, low, step, numeral.spelled, Unit("money", code), numeral, True)
    ), end


def _signed_figure(text: str, figure: Figure) -> Figure:
    """Take a minus sign or the word minus into a figure."""
    at = figure.start
    if text.startswith("- ") and at == 2 and not text[figure.end :].strip(" ."):
        return replace(figure, start=0, low=-figure.high, high=-figure.low)
    if at >= 1 and text[at - 1] == "-" and (at < 2 or text[at - 2] in " (\n"):
        return replace(figure, start=at - 1, low=-figure.high, high=-figure.low)
    for word in ("minus ", "negative ", "Minus "):
        if text.endswith(word, 0, at) and (at == len(word) or not text[at - len(word) - 1].isalnum()):
            return replace(figure, start=at - len(word), low=-figure.high, high=-figure.low)
    return figure


def with_unit(text: str, numeral: Numeral) -> Figure:
    """Add the unit that follows a number, and the smaller units that follow that."""
    value, step = numeral.value, numeral.printed_to
    plain = numeral.without_letter() if numeral.loose else None
    found = read_unit(text, numeral.end, spelled=numeral.spelled)
    if plain is not None and not (found and found.unit.kind == "money"):
        if text[numeral.end - 1] == "m" and (tall := _MEASURED_METRES.match(text, numeral.end)):
            metres = plain.value, plain.printed_to
            return _signed_figure(
                text,
                Figure(
                    plain.start,
                    tall.start(),
                    metres[0],
                    metres[0],
                    metres[1],
                    False,
                    Unit("quantity", "metre"),
                    plain,
                ),
            )
        glued = read_unit(text, plain.end)
        if glued and not glued.gap:
            return with_unit(text, plain)
        found = None if found and found.gap == "" else found
    end, after = numeral.end, None
    if found is None and (after := hedge_after(text, end)) is not None:
        found = read_unit(text, after.end, spelled=numeral.spelled)
        if found and found.gap == "":
            found = None
    if found is None or (found.unit.kind == "money" and _is_year_of_money(text, numeral)):
        return _signed_figure(text, Figure(numeral.start, end, value, value, step, numeral.spelled, None, numeral))
    unit, end = found.unit, found.end
    if (
        unit.kind == "quantity"
        and unit.name in ("metre", "foot")
        and numeral.spelled
        and numeral.value == 1
        and found.gap == " "
    ):
        return Figure(numeral.start, numeral.end, value, value, step, numeral.spelled, None, numeral)
    low = value * unit.factor
    step = None if step is None else step * unit.factor
    if unit.kind in ("duration", "quantity") and (part := _AND_PART_OF_UNIT.match(text, end)) and found.gap == " ":
        fraction = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3)}[part[1]]
        low, step, end = low + fraction, fraction, part.end()
    elif unit.kind in ("duration", "quantity") and numeral.magnitude == 1 and after is None:
        low, step, end = _with_smaller(text, unit, low, step, end, found.gap)
    exact = numeral.bare_digits or (numeral.spelled and numeral.magnitude == 1)
    if unit.kind == "money" and exact and unit.factor == 1 and (cents := _CENTS.match(text, end)):
        low, step, end = low + Fraction(int(cents[1]), 100), Fraction(1, 100), cents.end()
    return _signed_figure(text, Figure(numeral.start, end, low, low, step, numeral.spelled, unit, numeral, after=after))


def _is_year_of_money(text: str, numeral: Numeral) -> bool:
    """Dollars of a year, as in "in 2016 dollars", are no amount."""
    return numeral.bare_digits and 1900 <= numeral.value < 2100 and "," not in text[numeral.start : numeral.end]


def _with_smaller(
    text: str, unit: Unit, low: Fraction, step: Fraction | None, end: int, gap: str
) -> tuple[Fraction, Fraction | None, int]:
    """Add inches to feet, minutes to hours, months to years."""
    smaller, last = smaller_units(unit.name), unit.name
    while smaller:
        joint = _SMALLER.match(text, end)
        if not joint or ("," in joint[0] and unit.name not in ("year", "hour", "minute", "yard", "foot", "day")):
            break
        pos = joint.end()
        if text[pos : pos + 1].isdigit():
            run = numerals.DIGIT_RUN.match(text, pos)
            numeral = numerals.read_digits(text, pos, run.end()) if run and run.end() - pos <= 6 else None
        elif joint[0] in (" ", " and ", ", ", ", and "):
            numeral = numerals.read_words(text, pos)[0]
        else:
            numeral = None
        if numeral is None or numeral.magnitude != 1:
            break
        found = read_unit(text, numeral.end, spelled=numeral.spelled)
        if found and found.unit.name in smaller:
            name, stop = found.unit.name, found.end
        elif last == "foot" and (inch := _INCH.match(text, numeral.end)):
            name, stop = "inch", inch.end()
        elif unit.name == "foot" and joint[0] == "-" and gap == "-" and numeral.value < 12:
            name, stop = "inch", numeral.end
        else:
            break
        big, small = to_base(unit.name), to_base(name)
        if big is None or small is None:
            break
        # Days added to months: the month of a common year is near enough for a length so printed.
        ratio = small[1] / big[1] / (_MONTH if (big[0], small[0]) == ("calendar", "time") else 1)
        low, end = low + numeral.value * ratio, stop
        step = None if numeral.printed_to is None else numeral.printed_to * ratio
        smaller, last = smaller_units(name), name
    return low, step, end


def past_word(text: str, pos: int) -> int:
    """The end of the letters and digits that `pos` is in."""
    limit = len(text)
    while pos < limit and text[pos].isalnum():
        pos += 1
    return pos
