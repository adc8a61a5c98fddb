"""Figures: a numeral together with the currency before it and the unit after it."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from factcheck.text import numerals
from factcheck.text.currencies import Currency, currency_before, dollar_of, is_code_of
from factcheck.text.guards import FORMS, Length, fits, lone_metres, marked_length
from factcheck.text.hedges import Hedge, hedge_after
from factcheck.text.numerals import Numeral
from factcheck.text.patterns import regex
from factcheck.text.prices import hundredths
from factcheck.text.units import Unit, UnitAt, read_unit, smaller_units, to_base

GLYPHS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_TALL = regex(r"[.,;:)](?!\d)|$|\n| (?:tall|in height)\b")
_INCH = regex(r" ?in\b(?! [a-z])")
_AND_PART_OF_UNIT = regex(
    r"[ -]and[ -](?:a[ -](?=half|quarter|third)|(?=half))(half|quarter|third)(?![a-z-])"
    r"(?! (?:an? |of |the |million|billion|dozen))"
)
_ONE = Fraction(1)
_MONTH = 365 * 86400 // 12
_OF_WHOLE = regex(r" of [a-z]")
_MILLIONS_AFTER = regex(r" (thousand|million|billion|trillion|mn|bn|m)(?![A-Za-z])")
_MILLIONS = {"thousand": 10**3, "million": 10**6, "mn": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9}
_MILLIONS |= {"trillion": 10**12}
_NATION_AFTER = regex(r" ([A-Z][a-z]{2,15}|US|U\.S\.)(?=[.,;:)]|$|\n| (?:in|for|to|a|per|and|or|from|on|by)\b)")
_TOLERANCE = regex(r" ?(?:±|\+ ?/ ?-|\+-) ?(\d{1,9}(?:\.\d{1,9})?)(?![\d.,]*\d)")
_LOSS = regex(r"(?:^| )(?:of|is|was|were) \($")
_MINUS = ("minus ", "negative ", "Minus ")
_SMALLER = regex(r"(?:, and |, | and |-|,? )(?=\d|[a-z])|(?=\d)")


class Figure(NamedTuple):
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


def read_figure(text: str, pos: int, taken: int = 0) -> tuple[Figure | None, int]:
    """Read the numeral at `pos` with its currency and unit; also the place after it, or after what is not one.

    A currency before it that another figure has `taken` is left to that one.

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
        if money := _money_at(text, pos, end, taken):
            return money, money.end
        numeral = numerals.read_digits(text, pos, end)
    if numeral is None:
        return None, past_word(text, run.end())
    figure = with_unit(text, numeral)
    return figure, figure.end


def _money_at(text: str, pos: int, end: int, taken: int) -> Figure | None:
    """Read the digits from `pos` to `end` as money where a currency stands before them, after `taken`."""
    if text[pos - 1 : pos] == "(":
        return _loss_in_brackets(text, pos, end)
    money = currency_before(text, pos)
    if money is None or money[1] < taken:
        return None
    currency, start = money
    numeral = numerals.read_digits(text, pos, end, True)
    if numeral is None or not fits(text, currency.when, numeral, start, numeral.end):
        return None
    if (
        currency.when == "large"
        and numeral.magnitude == 1
        and text[pos - 1] == " "
        and pos - start < 4
        and text[start : pos - 1].isalpha()
    ):
        return None  # "Class P 1,200" is a name; "P1,200" and "P 2 million" are money
    return _with_sign(text, numeral, currency, start)


def _loss_in_brackets(text: str, pos: int, end: int) -> Figure | None:
    """Read "$(0.45)" and "$(3.2) million", a loss as accountants print it."""
    money = currency_before(text, pos - 1) if text[end : end + 1] == ")" and text[pos - 2 : pos - 1] != " " else None
    numeral = numerals.read_digits(text, pos, end) if money else None
    if money is None or numeral is None or numeral.end != end:
        return None
    scale = _MILLIONS_AFTER.match(text, end + 1)
    factor = _MILLIONS[scale[1]] if scale else 1
    value, step = -numeral.value * factor, None if numeral.step is None else numeral.step * factor
    unit = _of_currency(money[0])
    return Figure(money[1], scale.end() if scale else end + 1, value, value, step, False, unit, numeral, True)


def _of_currency(currency: Currency) -> Unit:
    return Unit("money", currency.name)


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
    return Numeral(pos, end, value, 1, None, False)


def _with_sign(text: str, numeral: Numeral, currency: Currency, start: int) -> Figure:
    """Add the currency that stands before a number, and what may repeat it after."""
    code, end = currency.name, numeral.end
    after = hedge_after(text, end)
    if after and after.effect == "more" and text[after.start] in "+-":
        more = numerals.read_digits(text, numeral.start, numeral.plain_end or end, True)
        end = more.end if more and more.end > after.end else end
    repeated = read_unit(text, end)
    if repeated and repeated.unit.kind == "money" and repeated.unit.factor == 1 and repeated.gap != "-":
        if repeated.unit.name == code or is_code_of(repeated.unit.name, code):
            code, end = repeated.unit.name, repeated.end
        elif is_code_of(code, repeated.unit.name):
            end = repeated.end
    elif code == "dollar" and (nation := _NATION_AFTER.match(text, end)) and (its := dollar_of(nation[1])):
        code, end = its, nation.end()
    low, step = numeral.value, numeral.printed_to
    if currency.factor != 1:
        low, step = low * currency.factor, None if step is None else step * currency.factor
    if numeral.bare_digits and low.denominator == 1 and (minor := hundredths(text, end, code)):
        low, step, code, end = low + minor[0], Fraction(1, 100), minor[1], minor[2]
    return _signed_figure(text, Figure(start, end, low, low, step, False, Unit("money", code), numeral, True))


def _signed_figure(text: str, figure: Figure) -> Figure:
    """Take a minus sign, the word minus or the brackets of a loss into a figure."""
    at, end = figure.start, figure.end
    if text.startswith("- ") and at == 2 and not text[end:].strip(" ."):
        return _below_zero(figure, 0, end)
    if at >= 1 and text[at - 1] == "-" and (at < 2 or text[at - 2] in " (\n"):
        return _below_zero(figure, at - 1, end)
    if figure.signed and text[at - 1 : at] == "(" and text[end : end + 1] == ")":
        return _below_zero(figure, at - 1, end + 1) if _LOSS.search(text, max(0, at - 6), at) else figure
    if text.endswith(_MINUS, 0, at):
        start = at - next(len(word) for word in _MINUS if text.endswith(word, 0, at))
        if text.endswith("plus or ", 0, start):
            return figure
        return figure if start and text[start - 1].isalnum() else _below_zero(figure, start, end)
    return figure


def _below_zero(figure: Figure, start: int, end: int) -> Figure:
    return figure._replace(start=start, end=end, low=-figure.high, high=-figure.low)


def with_unit(text: str, numeral: Numeral) -> Figure:
    """Add the unit that follows a number, and the smaller units that follow that."""
    mark = text[numeral.end : numeral.end + 2].lstrip(" ")[:1] or " "
    if mark in "'\"" and numeral.bare_digits and (length := marked_length(text, numeral)):
        return _of_length(text, numeral, length)
    if spread := _TOLERANCE.match(text, numeral.end) if mark in "±+" else None:
        numeral = numeral._replace(end=spread.end(), bare_digits=False)
    plain = numeral.without_letter() if numeral.loose else None
    if (mark == "m" or plain) and (length := lone_metres(text, plain or numeral)):
        return _of_length(text, plain or numeral, length)
    found = _unit_at(text, numeral)
    if plain is not None and not (found and found.unit.kind == "money"):
        glued = read_unit(text, plain.end)
        if glued and not glued.gap:
            return with_unit(text, plain)
        found = None if found and found.gap == "" else found
    after = None
    if found is None and (after := hedge_after(text, numeral.end)) is not None:
        found = read_unit(text, after.end, spelled=numeral.spelled)
        found = None if found and (found.gap == "" or found.unit.when) else found
    if found is None or (found.unit.kind == "money" and _is_year_of_money(text, numeral)):
        figure = _bare(numeral)
    elif found.unit.name in ("metre", "foot") and numeral.spelled and numeral.value == 1 and found.gap == " ":
        return _bare(numeral)
    else:
        figure = _with_parts(text, numeral, found, after)
    if spread:
        width = Fraction(spread[1]) * (figure.unit.factor if figure.unit else 1)
        figure = figure._replace(low=figure.low - width, high=figure.high + width)
    return _signed_figure(text, figure)


def one_unit(text: str, at: int, pos: int) -> Figure:
    """One of the unit that begins at `pos`, after the article at `at`.

    >>> one_unit("an hour and a half", 0, 3).low
    Fraction(3, 2)
    """
    one = Numeral(at, pos - 1, _ONE, 1, _ONE, False, bare_digits=True)
    return with_unit(text, one)._replace(spelled=True)


def _bare(numeral: Numeral) -> Figure:
    value = numeral.value
    return Figure(numeral.start, numeral.end, value, value, numeral.printed_to, numeral.spelled, None, numeral)


def _of_length(text: str, numeral: Numeral, length: Length) -> Figure:
    value, unit = length.value, Unit("quantity", length.unit)
    return _signed_figure(text, Figure(numeral.start, length.end, value, value, length.step, False, unit, numeral))


def _unit_at(text: str, numeral: Numeral) -> UnitAt | None:
    found = read_unit(text, numeral.end, spelled=numeral.spelled)
    if found is None or text[numeral.start : found.end] in FORMS:
        return None
    if not (when := found.unit.when) or fits(text, when, numeral, numeral.start, found.end, after=True):
        return found
    return None


def _with_parts(text: str, numeral: Numeral, found: UnitAt, after: Hedge | None) -> Figure:
    """Multiply out the unit, and add halves of it, its smaller units or its hundredths."""
    unit, end = found.unit, found.end
    low, step = numeral.value, numeral.printed_to
    if unit.factor != 1:
        low, step = low * unit.factor, None if step is None else step * unit.factor
    if unit.kind == "money" and numeral.magnitude == 1 and (scale := _MILLIONS_AFTER.match(text, end)):
        low, end = low * _MILLIONS[scale[1]], scale.end()
        step = None if step is None else step * _MILLIONS[scale[1]]
    elif unit.kind in ("duration", "quantity") and found.gap == " " and (part := _AND_PART_OF_UNIT.match(text, end)):
        fraction = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3)}[part[1]]
        low, step, end = low + fraction, fraction, part.end()
    elif unit.kind in ("duration", "quantity") and numeral.magnitude == 1 and after is None:
        low, step, end = _with_smaller(text, unit, low, step, end, found.gap)
    exact = numeral.bare_digits or (numeral.spelled and numeral.magnitude == 1)
    is_money = unit.kind == "money" or (unit.kind, unit.name) == ("quantity", "pound")
    if is_money and exact and unit.factor == 1 and (minor := hundredths(text, end, unit.name)):
        low, step, end = low + minor[0], Fraction(1, 100), minor[2]
        unit = Unit("money", minor[1])
    return Figure(numeral.start, end, low, low, step, numeral.spelled, unit, numeral, after=after)


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
        if not joint or (
            "," in joint[0] and unit.name not in ("year", "hour", "minute", "yard", "foot", "day", "pound")
        ):
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
        elif (
            unit.name == "foot"
            and numeral.value < 12
            and ((joint[0] == "-" and gap == "-") or (joint[0] == " " and _TALL.match(text, numeral.end)))
        ):
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
