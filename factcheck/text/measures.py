"""Measures: every money amount, percentage, quantity, duration, age, rank and plain number that a text states.

`read_measures` goes through the text once. It stops at each digit and number word, reads the figure there together
with its currency, magnitude and unit, joins two figures into a range, adds the words that make it a bound or an
approximation, and leaves out what only looks like a number: dates, clock times, scores, versions, names and phone
numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from factcheck.tables import load
from factcheck.text import number_words, numerals, parts
from factcheck.text.ages import (
    aged_in,
    decade_of_age,
    goes_on_with_ages,
    is_of_age_group,
    lead_of_age,
    may_be_age,
    place_tells_age,
)
from factcheck.text.currencies import SIGN_CLASS, currency_code, is_code_of, same_currency
from factcheck.text.figures import GLYPHS, Figure, past_word, read_figure, with_unit
from factcheck.text.hedges import Hedge, Words, hedge_after, hedge_before, is_change, words_before
from factcheck.text.lookalikes import (
    CLOCK_AFTER,
    HYPHENED,
    MEMBERS,
    NEXT_WORD,
    PEOPLE,
    TIMES,
    begins_sentence,
    counts_plural,
    is_named,
    is_number,
    is_odd_unit,
    is_whole,
    looks_like_year,
    stands_free,
)
from factcheck.text.numerals import Numeral
from factcheck.text.patterns import either_case, one_of, with_plain_marks
from factcheck.text.prices import is_sterling, says_again, unit_of_price
from factcheck.text.ranks import digits_rank, ranks_unhyphened, words_rank
from factcheck.text.units import Unit, read_unit, to_base
from factcheck.text.vague import Vague, read_all, read_vague, scale_of

__all__ = ["Kind", "Lean", "Measure", "read_measures", "same_currency", "to_base"]

Kind = Literal["money", "percent", "points", "number", "ordinal", "quantity", "duration", "age", "multiple"]
Lean = Literal["about", "below", "above"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A value as stated in a text: an interval of exact numbers with its unit, where it stands and how it was hedged.

    Args:
        kind: what is measured. A fraction of something ("two-thirds of") is a number.
        start: where the value begins; the span holds the value and what is glued to it, without hedge words.
        end: where it ends.
        low: the least value, None when open.
        high: the greatest value, None when open; equal to `low` for a single value.
        unit: an ISO currency code, or "dollar" and the like when the country is open; "percent"; "percentage point";
            a unit of the table of units ("square foot", "day", "year"); "times" of a multiple; "" of numbers and ranks.
        printed_to: the step of the last printed digit, None for fractions and vague words.
        lean: the value is approximate, a little below or a little above the figure.
        hedge: the words that made it a bound or an approximation, as printed.
        outer_start: where the span begins with the hedge words.
        outer_end: where it ends with the hedge words.
        spelled: the number is written in words.
        per: what the money is the price of, as "hour" of "$15 an hour" and "each"; "" when nothing is said.
        restates: it says the measure before it again in another currency or unit, as 15,455 does in "5,967 square
            miles (15,455 sq km)": the two are one statement.
    """

    kind: Kind
    start: int
    end: int
    low: Fraction | None
    high: Fraction | None
    unit: str
    printed_to: Fraction | None
    lean: Lean | None
    hedge: str | None
    outer_start: int
    outer_end: int
    spelled: bool
    per: str = ""
    restates: bool = False


def read_measures(text: str) -> tuple[Measure, ...]:
    """Read every measure of a text, in order and without overlaps.

    >>> paid, share = read_measures("Acme paid more than $14.3bn for 49% of it.")
    >>> paid.kind, int(paid.low), paid.high, paid.unit, paid.hedge
    ('money', 14300000000, None, 'dollar', 'more than')
    >>> share.kind, share.low, share.printed_to
    ('percent', Fraction(49, 1), Fraction(1, 1))
    """
    return tuple(_Reader(text).read())


_DECADES = {row["word"]: row for row in load("number_words") if row["role"] == "decade"}
_PLAIN = {
    **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003", " "),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
    **dict.fromkeys("\u2018\u2019\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u2033", '"'),
}
_FOLDS = {
    f"{word}fold": Fraction(known.value)
    for word, known in number_words.CARDINALS.items()
    if known.role in ("digit", "teen") or word in ("hundred", "thousand")
    if known.value > 1
}
_PLURAL_SCALES = "dozens hundreds thousands millions billions trillions".split()
_NUMBER_SEEDS = one_of(
    either_case(word for word, known in number_words.CARDINALS.items() if known.role in ("digit", "teen", "ten"))
)
_WORD_SEEDS = one_of(either_case(["half", "twice", *_FOLDS, *_PLURAL_SCALES, *_DECADES, *number_words.ORDINALS]))
_LONE_UNITS = one_of(
    "hour week month year decade fortnight century dollar euro kg km lb kilo kilogram kilogramme gram tonne ounce "
    "kilometre kilometer mile hectare acre litre liter millilitre milliliter pint gallon ton day night weekend "
    "minute".split()
)
_LONG_UNITS = one_of("hour day night week weekend month year decade century".split())
_LONE_LEADS = frozenset(
    "for within about around almost nearly than under lasted lasting took takes spent spend spending waited wait"
    " weighs weighed weighing least above".split()
)
_ONE = Fraction(1)
_STRESSED = (" full ", " whole ", " entire ")
_MINUTE = Unit("duration", "minute")
_POUND = Unit("quantity", "pound")
_TIME_FROM_NOW = re.compile(r" (?:ago|later|earlier|before|after|hence)\b")
_OR_TWO = re.compile(r" or two(?! [a-z]{1,20}s\b)")
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
    r"|(?:[Ss]everal |[Cc]ouple of |[Tt]ens of |[Ss]cores of )(?P<vague>)"
    rf"|(?:{_WORD_SEEDS}|[Qq]uarter(?=(?:-| (?:of an? )?)(?:million|billion|trillion|century|hour|mile)\b))"
    r"(?![A-Za-z])(?P<word>))"
)
_SEED = re.compile(_SEED_PATTERN)
_SEED_OR_GLYPH = re.compile(f"{_SEED_PATTERN}|(?P<glyph>[{GLYPHS}])")
_JOIN = re.compile(
    r"-? (?P<word>to|and|or) (?:(?:about|around|roughly|nearly|almost) )?|(?P<dash>[-~])(?:to-)?"
    rf"| (?P<spaced>-) (?=\d|{SIGN_CLASS})| (?P<tight>-)(?=\d)"
)
_SECOND = re.compile(
    rf"(?:minus |-)?(?:[A-Z]{{1,3}}\.?)?{SIGN_CLASS}? ?(?P<digit>\d)|(?P<minus>minus )?(?P<word>[a-z]{{3,9}})"
)
_BY = re.compile(r"(?: [x×] | by |-by-)(?=\d)")
_PART_JOINT = re.compile(r"[ -](to|and)[ -]")
_SCALE_WORD = re.compile(r"[ -](hundred|thousand|lakh|million|crore|billion|trillion|dozen)(?![A-Za-z])")
_PART_LINK = re.compile(r" of an?(?= )| an?(?= )|-an?(?=-)| of (?:one|1)(?= )|(?=[ -])")
_OF_WHOLE = re.compile(r" (?:of|the|its|his|her|their|our|my|your|all|that|those|these|what|as)\b|[.,;:!?)\"]|$")
_ORDINAL_TAILS = frozenset(("st", "nd", "rd", "th"))
_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z0-9])")
_WORD_PAIR = re.compile(r"[A-Za-z]{1,12}(?:[- ][a-z]{1,12})?(?![A-Za-z])")
_DECADE_TAIL = re.compile(r"0'?s(?![A-Za-z])")
_RANGES = frozenset("ranging ranges range ranged anywhere varying varies vary priced costs cost".split())
_DASHED_RANGES = _RANGES | {"between", "from"}
_COPULAS = frozenset(("is", "are", "be"))
_MAX_RANK = 200
_OF_TEN = frozenset((4, 5, 10, 20, 100, 1000, 10_000))


def _shared_unit(first: Unit, second: Unit) -> Unit | None:
    """The unit of a range both ends of which are printed with one: of "12° to 14°C", and of "US$5 to $7"."""
    if first.kind != second.kind:
        return None
    if first.name == second.name or (first.name == "degree" and second.name.startswith("degree ")):
        return second
    if first.kind == "money" and same_currency(first.name, second.name) is None:
        return first if is_code_of(first.name, second.name) else second
    return None


def _in_order(first: Figure, second: Figure) -> tuple[Figure, Figure]:
    """Two temperatures below zero, the lower one first: "-18 °C to -34 °C"."""
    if second.unit and second.high < 0 and first.low > second.low and second.unit.name.startswith("degree"):
        return first._replace(low=second.low, high=second.high), second._replace(low=first.low, high=first.high)
    return first, second


def _in_unit_of(second: Figure, first: Figure) -> Figure:
    """The first length of time of a range in the unit of the second: "six months to two years"."""
    mine, yours = first.unit, second.unit
    if mine is None or yours is None or mine == yours or (mine.kind, yours.kind) != ("duration", "duration"):
        return first
    small, big = to_base(mine.name), to_base(yours.name)
    if small is None or big is None or small[0] != big[0]:
        return first
    ratio = small[1] / big[1]
    step = None if first.step is None else first.step * ratio
    return first._replace(unit=yours, low=first.low * ratio, high=first.high * ratio, step=step)


def _between(one: Measure, other: Measure) -> tuple[Fraction, Fraction] | None:
    """The interval that a least and a greatest value leave, in either order."""
    for lower, upper in ((one, other), (other, one)):
        if lower.low is not None and lower.high is None and upper.low is None and upper.high is not None:
            return (lower.low, upper.high) if lower.low < upper.high else None
    return None


class _Reader:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self.text = with_plain_marks(text, _PLAIN)
        self.found: list[Measure] = []
        self.ages_end = -1
        self.cached: tuple[int, Figure | None, int] = (-1, None, 0)

    def read(self) -> list[Measure]:
        """Read the measures from the start of the text to its end."""
        text, pos = self.text, 0
        seed_pattern = _SEED if text.isascii() or not any(glyph in text for glyph in GLYPHS) else _SEED_OR_GLYPH
        while seed := seed_pattern.search(text, pos):
            kind, at = seed.lastgroup, seed.start()
            if kind == "digit":
                pos = self.at_digit(seed.end() - 1, at)
            elif self.is_glued(at):
                pos = at + 1 if kind == "glyph" else seed.end()
                if kind == "glyph" and text[at - 1].isspace():
                    pos = self.at_figure(at)
            elif kind in ("number", "glyph"):
                pos = self.at_number_word(at) if kind == "number" else self.at_figure(at)
            elif kind == "article":
                pos = self.at_article(at)
            elif kind == "lone":
                pos = self.at_lone_unit(at, seed.end())
            elif kind == "long":
                pos = self.at_long(at, seed.end())
            elif kind == "rank":
                pos = self.at_rank(at, seed.end())
            elif kind == "vague":
                pos = self.at_vague(at, seed.end())
            elif kind == "all":
                pos = self.vague(at, read_all(text, at, seed.end())) or seed.end()
            else:
                pos = self.at_word(at, seed.end())
        return self.closed_intervals()

    def closed_intervals(self) -> list[Measure]:
        """Join two bounds of one value: "more than 20 and fewer than 30"."""
        joined: list[Measure] = []
        for one in self.found:
            last = joined[-1] if joined else None
            if (
                last is not None
                and (last.kind, last.unit) == (one.kind, one.unit)
                and self.text[last.outer_end : one.outer_start] in (" and ", " but ", ", and ", ", but ", ", ")
                and (bounds := _between(last, one)) is not None
            ):
                low, high = bounds
                joined[-1] = replace(
                    last, end=one.end, low=low, high=high, printed_to=one.printed_to, outer_end=one.outer_end
                )
            else:
                joined.append(one)
        return joined

    def is_glued(self, at: int) -> bool:
        """A word that hangs on a hyphen, an apostrophe, a dot or a slash is part of a longer word."""
        return at > 0 and self.text[at - 1] in "-'./_@#&\\=+"

    # ---- where the pass stops -------------------------------------------------------------------------------------

    def at_digit(self, pos: int, seed: int) -> int:
        """Read what starts with a digit: a figure, an ordinal or the decade of an age; step over everything else."""
        text = self.text
        run = numerals.DIGIT_RUN.match(text, pos)
        assert run is not None
        end = run.end()
        if end - pos > numerals.LONGEST:
            return end
        if seed != pos and not (currency_code(text[seed:pos]) or (seed and currency_code(text[seed - 1 : pos]))):
            return past_word(self.text, end)
        if text[end : end + 2] in _ORDINAL_TAILS and (tail := _ORDINAL_TAIL.match(text, end)):
            if digits_rank(text, pos, end, tail.end()):
                rank = Fraction(int(text[pos:end].replace(",", "")))
                self.emit("ordinal", pos, tail.end(), rank, rank, "", Fraction(1), False)
            return tail.end()
        if (end - pos == 2 and text[end - 1] == "0" and (text.startswith("s", end) or text.startswith("'s", end))) and (
            tail := _DECADE_TAIL.match(text, end - 1)
        ):
            self.decade(pos, tail.end(), int(text[pos:end]))
            return tail.end()
        return self.at_figure(pos)

    def at_number_word(self, at: int) -> int:
        text = self.text
        word = _WORD_PAIR.match(text, at)
        rank = number_words.ordinal_word(word[0]) if word else None
        if word and rank is not None and ("-" in word[0] or ranks_unhyphened(text, at, word.end())):
            self.ordinal_words(at, word.end(), rank)
            return word.end()
        if found := numerals.read_long_rank(text, at):
            rank, end = found
            if self.ordinal_words(at, end, rank):
                return end
        after = self.at_part(at)
        return after if after else self.at_figure(at)

    def ordinal_words(self, start: int, end: int, rank: int) -> bool:
        """Read an ordinal in words where it ranks."""
        ranks = words_rank(self.text, start, end, rank)
        if ranks:
            self.emit("ordinal", start, end, Fraction(rank), Fraction(rank), "", Fraction(1), True)
        return ranks

    def decade(self, start: int, end: int, low: int) -> None:
        """Read "50s" in "in his 50s"."""
        if years := decade_of_age(self.text, start, low):
            spelled = self.text[start].isalpha()
            self.emit("age", start, end, years.low, years.high, "year", None, spelled, vague=years.hedge)

    def at_article(self, at: int) -> int:
        after = self.at_part(at) or self.at_vague(at, 0)
        return after if after else self.at_figure(at)

    def at_lone_unit(self, at: int, pos: int) -> int:
        """Read "for an hour" and "a year and a half"; "twice a year" and "$5 a kilo" are rates."""
        figure = self.lone_figure(at, pos)
        or_two = _OR_TWO.match(self.text, figure.end)
        if or_two:
            figure = figure._replace(end=or_two.end(), high=Fraction(2))
        if figure.unit is None:
            return pos
        if _TIME_FROM_NOW.match(self.text, figure.end):
            return figure.end
        last = self.before(at).words[-1:]
        led = bool(last) and last[0] in _LONE_LEADS and not (last[0] == "for" and figure.unit == _MINUTE)
        stressed = or_two is not None or self.text[at:pos].endswith(_STRESSED)
        if not (figure.low != 1 or led or stressed or is_whole(self.text, at, figure.end)):
            return pos
        self.settle(figure)
        return figure.end

    def lone_figure(self, at: int, pos: int) -> Figure:
        """One of the unit that begins at `pos`, after the article at `at`."""
        one = Numeral(at, pos - 1, _ONE, 1, _ONE, False, bare_digits=True)
        return with_unit(self.text, one)._replace(spelled=True)

    def at_word(self, at: int, end: int) -> int:
        text = self.text
        word = text[at:end].lower()
        if word in ("half", "quarter"):
            return self.at_part(at) or end
        if word in _DECADES:
            self.decade(at, end, int(_DECADES[word]["low"]))
            return end
        if word in _FOLDS:
            self.emit("multiple", at, end, _FOLDS[word], _FOLDS[word], "times", Fraction(1), True)
            return end
        if word == "twice":
            if text.startswith(" as ", end):
                self.emit("multiple", at, end, Fraction(2), Fraction(2), "times", Fraction(1), True)
            return end
        if (rank := number_words.ordinal_word(word)) is not None:
            self.ordinal_words(at, end, rank)
            return end
        return self.at_vague(at, end)

    def at_rank(self, at: int, pos: int) -> int:
        """Read "No. 3" and "number one"."""
        figure, end = self.figure(pos)
        if figure is None or not figure.is_bare or figure.numeral.magnitude != 1 or figure.low.denominator != 1:
            return pos
        if not 0 < figure.low <= _MAX_RANK or figure.numeral.start != pos or self.text[end : end + 1] in ("-", "/"):
            return max(end, pos)
        if not is_named(self.text, self.before(at), at):
            self.emit("ordinal", at, figure.end, figure.low, figure.high, "", Fraction(1), figure.spelled)
        return figure.end

    def at_vague(self, at: int, end: int) -> int:
        """Read "dozens" or "a couple of hours"; give `end` when there is none."""
        return self.vague(at, read_vague(self.text, at)) or end

    def vague(self, at: int, found: Vague | None) -> int:
        """Add a vague amount; where it ends, 0 when there is none."""
        if found is None:
            return 0
        self.emit(found.kind, at, found.end, found.low, found.high, found.unit, None, True, vague=found.hedge)
        return found.end

    def at_long(self, at: int, end: int) -> int:
        """Read "a week-long strike" and "yearlong": one of the unit."""
        name = self.text[at:end].removesuffix("long").rstrip("-")
        self.emit("duration", at, end, Fraction(1), Fraction(1), name, Fraction(1), True)
        return end

    def at_part(self, at: int) -> int:
        """Read a fraction in words and what it is a fraction of; 0 when there is none."""
        text = self.text
        part = parts.read_part(text, at)
        if part is None:
            return 0
        if end := self.part_range(at, part):
            return end
        link = _PART_LINK.match(text, part.end)
        if link and not (part.word == "half" and text[part.end : part.end + 6] == "-centur"):
            if scale := _SCALE_WORD.match(text, link.end()):
                factor = scale_of(scale[1])
                numeral = Numeral(at, scale.end(), part.value, factor, part.value, True)
                self.settle(with_unit(self.text, numeral))
                return self.found[-1].end if self.found and self.found[-1].start == at else scale.end()
            unit = read_unit(text, link.end())
            if unit and unit.unit.kind in ("percent", "points", "quantity", "duration") and unit.gap:
                adverb = link.end() == part.end and (
                    unit.word in ("year", "years", "time", "second") or not part.single
                )
                if not adverb and not (link.end() == part.end and unit.word.endswith("s")):
                    value = part.value * unit.unit.factor
                    self.emit(unit.unit.kind, at, unit.end, value, value, unit.unit.name, None, True)
                    return unit.end
        before = self.before(at)
        last = before.words[-1] if before.words else ""
        whole = _OF_WHOLE.match(text, part.end)
        followed = text[part.end : part.end + 4]
        if part.word == "half":
            reads = bool(whole and whole[0].startswith(" ")) or hedge_before(text, at) is not None
            reads = reads and last not in (
                "first",
                "second",
                "other",
                "latter",
                "top",
                "bottom",
                "in",
                "front",
                "back",
                "opening",
                "final",
            )
        elif (
            part.word in ("quarter", "quarters", "third") and not part.joined and (part.article or part.word != "third")
        ):
            reads = followed == " of " and part.value != Fraction(1, 2)
        elif part.article:
            reads = followed == " of "
        elif part.single:
            reads = bool(whole)
        else:
            reads = not text.startswith("-", part.end)
        reads = reads or is_whole(text, at, part.end)
        if part.article and not reads:
            return 0
        if reads and not text.startswith(("-", "'"), part.end):
            self.emit("number", at, part.end, part.value, part.value, "", None, True)
        return part.end

    def part_range(self, at: int, part: parts.Part) -> int:
        """Read "a third to a half of voters" and "between half and two-thirds"; 0 when there is one part only."""
        joint = _PART_JOINT.match(self.text, part.end)
        second = parts.read_part(self.text, joint.end()) if joint else None
        if joint is None or second is None or second.value <= part.value:
            return 0
        words = self.before(at).words
        if words[-1:] == ("from",) if joint[1] == "to" else not self.is_between(at):
            return 0
        self.emit("number", at, second.end, part.value, second.value, "", None, True)
        return second.end

    def at_figure(self, pos: int) -> int:
        """Read the figure at `pos`, alone or as the first of a range, and say where to go on."""
        figure, end = self.figure(pos)
        if figure is None:
            return max(end, pos + 1)
        if share := self.one_in_five(figure):
            return share
        joined = self.range_from(figure)
        if isinstance(joined, int):
            return max(joined, pos + 1)
        self.settle(joined)
        return max(joined.end, pos + 1)

    # ---- figures --------------------------------------------------------------------------------------------------

    def figure(self, pos: int) -> tuple[Figure | None, int]:
        """Read the numeral at `pos` with its currency and unit; the place after it, or after what is not one."""
        if self.cached[0] != pos:
            figure, end = read_figure(self.text, pos, self.found[-1].end if self.found else 0)
            self.cached = (pos, figure, end)
        return self.cached[1], self.cached[2]

    # ---- two figures ----------------------------------------------------------------------------------------------

    def one_in_five(self, figure: Figure) -> int:
        """Read "one in five" and "nine out of 10"; 0 when it is not one."""
        text = self.text
        begin = parts.out_of(text, figure.end) if figure.is_bare else None
        if begin is None or figure.low.denominator != 1 or figure.low < 1:
            return 0
        if not (text[begin : begin + 1].isdigit() or text[begin : begin + 1].isalpha()):
            return 0
        many = self.figure(begin)[0]
        if (
            many is None
            or not many.is_bare
            or many.low.denominator != 1
            or many.start != begin
            or many.low < 1
            or (many.high <= figure.low and text[figure.end : begin] != " over ")
        ):
            return 0
        count = int(many.low)
        link = text[figure.end : begin].replace("-", " ")
        if link == " over ":
            if not is_whole(text, figure.start, many.end):
                return 0
            share = figure.low / count
            self.emit("number", figure.start, many.end, share, share, "", None, figure.spelled)
            return many.end
        if (
            looks_like_year(self.text, many)
            or CLOCK_AFTER.match(text, many.end)
            or text[many.end : many.end + 1] == "-"
        ):
            return 0
        every = "every" in link
        if not every and not (figure.low == 1 and link == " in ") and count not in _OF_TEN and count > 10:
            return 0
        follows = NEXT_WORD.match(text, many.end)
        counts = count in _OF_TEN or (follows is not None and follows[1] in PEOPLE)
        if figure.low > 1 and link.startswith(" in ") and not counts:
            return 0
        is_name = is_named(text, self.before(figure.start), figure.start) and not hedge_before(text, figure.start)
        if is_name or (not figure.spelled and not stands_free(text, figure)):
            return 0
        value = figure.low / count
        self.emit("number", figure.start, many.end, value, value, "", None, figure.spelled)
        return many.end

    def range_from(self, first: Figure) -> Figure | int:
        """Join a figure with the one after "to", "-", "or" or "and"; a place to go on at when neither is read."""
        text = self.text
        joint = _JOIN.match(text, first.end)
        dashed_digits = bool(joint and joint["dash"] and text[joint.end() : joint.end() + 1].isdigit())
        if not joint:
            return first
        second = self.second_figure(joint.end())
        if second is None:
            if dashed_digits and first.end == first.numeral.end:
                run = numerals.DIGIT_RUN.match(text, joint.end())
                return past_word(self.text, run.end()) if run else first.end
            return first
        if text[first.end] == "-" and text[first.end + 1 : first.end + 2] == " " and not first.is_bare:
            return first
        if joint["tight"] and (first.unit or second.unit is None or second.unit.name.startswith("degree")):
            return first
        if joint["spaced"] and (second.is_bare or looks_like_year(text, first) or first.low >= second.low):
            return first  # a score, a title or two items of a list
        shared = self.share(_in_unit_of(second, first), second, joint)
        alone = first
        if shared is None:
            return past_word(self.text, second.end) if dashed_digits and first.is_bare else first
        first, second = _in_order(*shared)
        before = self.before(first.start)
        if not self.is_range(first, second, joint, before):
            if dashed_digits and first.is_bare:
                return past_word(self.text, second.end)
            if first.is_bare and joint["word"] == "to" and before.words[-1:] != ("from",) and first.low >= second.low:
                return past_word(self.text, second.end)
            return alone if first.unit != alone.unit and not alone.is_bare else first
        if first.is_bare and CLOCK_AFTER.match(text, second.end):
            return second.end
        if looks_like_year(text, first) and looks_like_year(text, second) and not counts_plural(text, second.end):
            return second.end
        if (
            dashed_digits
            and first.is_bare
            and not counts_plural(text, second.end)
            and lead_of_age(before, first.start) is None
            and not self.is_told_as_range(first.start, before)
            and not is_of_age_group(text, second.end)
        ):
            return past_word(self.text, second.end)
        step = (
            first.step if second.step is None else second.step if first.step is None else min(first.step, second.step)
        )
        return second._replace(start=first.start, low=first.low, step=step, spelled=first.spelled, signed=first.signed)

    def second_figure(self, pos: int) -> Figure | None:
        if (lone := _SEED.match(self.text, pos)) and lone.lastgroup == "lone":
            one = self.lone_figure(pos, lone.end())
            return one if one.unit and one.unit.kind == "duration" else None
        found = _SECOND.match(self.text, pos)
        if not found:
            return None
        at = found.end() - 1 if found["digit"] else found.start("word")
        if found["word"] and not _SEED.match(self.text, at):
            return None
        figure, _ = self.figure(at)
        if figure and figure.start == pos - 1 and self.text[pos - 2 : pos] == " -" and figure.low < 0:
            figure = figure._replace(start=pos, low=-figure.high, high=-figure.low)  # "2 -7 g" is no minus
        return figure if figure and figure.start == pos else None

    def share(self, first: Figure, second: Figure, joint: re.Match[str]) -> tuple[Figure, Figure] | None:
        """Give both figures the unit and magnitude that only one is printed with; None when they differ in kind."""
        spaced_to = joint["word"] is not None
        between = self.is_between(first.start)
        if first.unit and second.unit:
            unit = _shared_unit(first.unit, second.unit)
            if unit is None:
                return None
            first, second = first._replace(unit=unit), second._replace(unit=unit)
        elif first.unit and second.is_bare:
            if not first.signed or first.end != first.numeral.end:
                return None
            if spaced_to and second.numeral.magnitude == 1 and not between:
                return None
            second = second._replace(unit=first.unit)
        elif second.unit and first.is_bare:
            if first.numeral.loose and second.unit.name == "metre" and self.text[first.end - 1] == "m":
                metres = first.numeral.without_letter()
                first = first._replace(low=metres.value, high=metres.value, step=metres.printed_to)
            elif second.signed or first.numeral.loose:
                return None
            factor = second.unit.factor
            step = None if first.step is None else first.step * factor
            first = first._replace(unit=second.unit, low=first.low * factor, high=first.high * factor, step=step)
        magnitude = second.numeral.magnitude
        if (
            first.numeral.magnitude == 1
            and magnitude > 1
            and first.end == first.numeral.end
            and first.numeral.scaled < second.numeral.scaled
            and (joint["word"] != "and" or between)
        ):
            step = None if first.step is None else first.step * magnitude
            first = first._replace(low=first.low * magnitude, high=first.high * magnitude, step=step)
        return first, second

    def is_between(self, start: int) -> bool:
        words = self.before(start).words
        return words[-1:] == ("between",) or words[-2:] in (("between", "about"), ("between", "the"))

    def is_range(self, first: Figure, second: Figure, joint: re.Match[str], before: Words) -> bool:
        if first.low >= second.low:
            return False
        last = before.words[-1] if before.words else ""
        word = joint["word"]
        if word == "and":
            return self.is_between(first.start)
        if word == "or":
            return first.low.denominator == 1 and second.low - first.low == (first.step or 1) and not first.signed
        if word == "to":
            if last == "from":
                return begins_sentence(self.text, before.starts[-1]) or self.ranges_from(before.words[:-1])
            return not is_change(last) or (
                first.end == first.numeral.end and not first.signed and first.unit is not None
            )
        return True

    def ranges_from(self, words: tuple[str, ...]) -> bool:
        """What follows "ranges from" and "is from" is a range; "rose from 2 to 3" is not."""
        last = words[-1] if words else ""
        return last in _RANGES or (last in _COPULAS and not any(map(is_change, words[-4:])))

    def is_told_as_range(self, start: int, before: Words) -> bool:
        """Words before "1000-5000" that make it a range and no score: "ranges", "between", "about"."""
        return not _DASHED_RANGES.isdisjoint(before.words[-3:]) or hedge_before(self.text, start) is not None

    # ---- to read or not to read -----------------------------------------------------------------------------------

    def settle(self, figure: Figure) -> None:
        """Emit a figure as what its unit makes of it; a bare one only where it is no name and no date."""
        text = self.text
        unit = figure.unit
        if not figure.spelled and not figure.signed and not stands_free(self.text, figure):
            return
        if unit is not None:
            if is_odd_unit(self.text, figure, unit):
                return
            if unit.kind == "duration":
                unit = aged_in(figure, self.before(figure.start)) or unit
            if unit == _POUND and is_sterling(text, figure):
                unit = Unit("money", "pound")
            self.emit(
                unit.kind,
                figure.start,
                figure.end,
                figure.low,
                figure.high,
                unit.name,
                figure.step,
                figure.spelled,
                figure.after,
            )
            return
        if by := _BY.match(text, figure.end):
            self.side(figure, by.end())
            return
        before = self.before(figure.start)
        if (age := self.age_start(figure, before)) is not None:
            self.emit("age", age, figure.end, figure.low, figure.high, "year", figure.step, figure.spelled)
            self.ages_end = figure.end
            return
        if times := TIMES.match(text, figure.end):
            stop = figure.end + len(times[0].rstrip())
            self.emit("multiple", figure.start, stop, figure.low, figure.high, "times", figure.step, figure.spelled)
            return
        if is_whole(text, figure.start, figure.end):
            self.emit("number", figure.start, figure.end, figure.low, figure.high, "", figure.step, figure.spelled)
            return
        if figure.numeral.loose and figure.low == figure.high and not counts_plural(text, figure.end):
            return
        end = figure.end
        hyphened = HYPHENED.match(text, end)
        if hyphened and not text.startswith(("-plus", "-odd", "-some", "-ish", "-to-", "-and-"), end):
            if hyphened[1].lower() not in MEMBERS:
                return
            end = hyphened.end()
        if is_number(self.text, figure, before):
            self.emit("number", figure.start, end, figure.low, figure.high, "", figure.step, figure.spelled)

    def age_start(self, figure: Figure, before: Words) -> int | None:
        """Where the age begins that a bare figure is, with "aged" before it; None when it is none."""
        if not may_be_age(self.text, figure):
            return None
        if (lead := lead_of_age(before, figure.start)) is not None:
            return lead
        told = goes_on_with_ages(self.text, self.ages_end, figure) or place_tells_age(self.text, figure, before)
        return figure.start if told else None

    def side(self, figure: Figure, pos: int) -> None:
        """Read the 20 of "20 x 30 metres", the unit of which stands at the last side; a relay has no sides."""
        last, _ = self.figure(pos)
        for _ in range(2):
            if last is None or not last.is_bare or not (by := _BY.match(self.text, last.end)):
                break
            last, _ = self.figure(by.end())
        if last is None or last.unit is None or (base := to_base(last.unit.name)) is None or base[0] != "length":
            return
        if 0 < last.low <= 20 * figure.low and figure.numeral.magnitude == 1:
            step = figure.step
            self.emit(
                "quantity", figure.start, figure.end, figure.low, figure.high, last.unit.name, step, figure.spelled
            )

    # ---- output ---------------------------------------------------------------------------------------------------

    def before(self, pos: int) -> Words:
        return words_before(self.text, pos)

    def emit(
        self,
        kind: Kind,
        start: int,
        end: int,
        low: Fraction,
        high: Fraction,
        unit: str,
        step: Fraction | None,
        spelled: bool,
        inside: Hedge | None = None,
        vague: Hedge | None = None,
    ) -> None:
        """Add a measure with the hedges around it; `inside` stands between number and unit ("50-plus people")."""
        text = self.text
        before = hedge_before(text, start, of_time=kind == "duration")
        if kind == "age" and before is None and text.endswith("the ", 0, start):
            before = hedge_before(text, start - len("the "))
        after = inside or (None if vague else hedge_after(text, end))
        outer_start, outer_end = start, end
        bottom: Fraction | None = low
        top: Fraction | None = high
        lean: Lean | None = None
        hedge = vague
        if vague:
            outer_start, lean = min(start, vague.start), "about" if low == high else None
        if before and after and "about" == before.effect != after.effect in ("more", "less"):
            outer_start, before = before.start, None
        for one in (before, after):
            if one is None or (hedge is not None and one is after):
                continue
            outer_start, outer_end = min(outer_start, one.start), max(outer_end, one.end)
            if hedge is vague and vague is not None:
                continue
            hedge = one
            if low != high:
                lean = "about" if one.effect == "about" else None
            elif one.effect == "more":
                top = None
            elif one.effect == "less":
                bottom = None
            else:
                lean = one.effect
        words = text[hedge.start : hedge.end] if hedge else None
        per = unit_of_price(text, end) if kind == "money" else ""
        last = self.found[-1] if self.found and kind in ("money", "quantity") else None
        restates = last is not None and says_again(text, last, kind, unit, low, start, end)
        outer = outer_start, outer_end
        self.found.append(
            Measure(kind, start, end, bottom, top, unit, step, lean, words, *outer, spelled, per, restates)
        )
