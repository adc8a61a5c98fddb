"""Measures: every money amount, percentage, quantity, duration, age, rank and plain number that a text states.

`read_measures` goes through the text once. It stops at each digit and number word, reads the figure there together with
its currency, magnitude and unit, joins two figures into a range, adds the words that make it a bound or an approximation,
and leaves out what only looks like a number: dates, clock times, scores, versions, names and phone numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from factcheck.tables import load
from factcheck.text import numerals
from factcheck.text.hedges import Hedge, Words, hedge_after, hedge_before, is_change, words_before
from factcheck.text.numerals import Numeral
from factcheck.text.units import (
    Unit,
    currency_before,
    currency_code,
    is_code_of_dollar,
    read_unit,
    same_currency,
    smaller_units,
    to_base,
)

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


def read_measures(text: str) -> tuple[Measure, ...]:
    """Read every measure of a text, in order and without overlaps.

    >>> paid, share = read_measures("Acme paid more than $14.3bn for 49% of it.")
    >>> paid.kind, int(paid.low), paid.high, paid.unit, paid.hedge
    ('money', 14300000000, None, 'dollar', 'more than')
    >>> share.kind, share.low, share.printed_to
    ('percent', Fraction(49, 1), Fraction(1, 1))
    """
    return tuple(_Reader(text).read())


@dataclass(frozen=True, slots=True)
class _Figure:
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
        return self.unit is None


def _words(role: str) -> frozenset[str]:
    return frozenset(w for row in load("number_words") if row["role"] == role for w in row["words"])


_LABELS, _OPENERS, _PEOPLE, _SINGLES, _MEMBERS = map(_words, ("label", "opener", "people", "single", "member"))
_VAGUE = {row["word"]: row for row in load("number_words") if row["role"] == "vague"}
_DECADES = {row["word"]: row for row in load("number_words") if row["role"] == "decade"}
_ORDINAL_WORDS = [row["word"] for row in load("number_words") if row["role"] == "ordinal"]
_SPACES_AND_DASHES = str.maketrans(
    {**dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003", " "), **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
     "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'}
)  # fmt: skip
_GLYPHS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_WORD_SEEDS = numerals.first_letter_pattern(
    [
        "half",
        "dozens",
        "hundreds",
        "thousands",
        "millions",
        "billions",
        "trillions",
        "twice",
        *_DECADES,
        *_ORDINAL_WORDS,
    ]
)
_SEED_PATTERN = (
    r"\b(?:(?P<digit>(?:[A-Z][A-Za-z]{1,2}\.?)?\d)"
    rf"|(?P<number>{numerals.number_word_pattern()})(?![A-Za-z])"
    r"|(?P<article>[Aa]n?[ -](?:(?:hundred|thousand|million|billion|trillion|dozen)(?!ths?\b)|couple of|few |half|third|quarter|fifth|sixth|tenth|hundredth))"
    r"|(?P<rank>[Nn]o\.? ?(?=\d)|[Nn]umber (?=\d|one\b|two\b|three\b))"
    r"|(?P<vague>[Ss]everal |[Tt]ens of |[Ss]cores of )"
    rf"|(?P<word>{_WORD_SEEDS})(?![A-Za-z]))"
)
_SEED = re.compile(_SEED_PATTERN)
_SEED_OR_GLYPH = re.compile(f"{_SEED_PATTERN}|(?P<glyph>[{_GLYPHS}])")
_VAGUE_AT = re.compile("(?:" + "|".join(sorted(_VAGUE, key=len, reverse=True)) + ")(?![A-Za-z-])", re.IGNORECASE)
_JOIN = re.compile(r"-? (?P<word>to|and|or) |(?P<dash>-)(?:to-)?")
_SECOND = re.compile(r"(?:[A-Z]{1,3}\.?)?[$£€¥₹₩₽₺₪฿₱₴₦]? ?(?P<digit>\d)|(?P<word>[A-Za-z]{3,9})")
_PART_LINK = re.compile(r" of an?(?= )| an?(?= )| of one(?= )|(?=[ -])")
_SCALE_WORD = re.compile(r"[ -](hundred|thousand|million|billion|trillion|dozen)(?![A-Za-z])")
_SCALE = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
_OF_WHOLE = re.compile(r" (?:of|the|its|his|her|their|our|my|your|all|that|those|these|what|as)\b|[.,;:!?)\"]|$")
_TIMES = re.compile(
    r"[ -]times (?=as |more |the |larger|bigger|higher|faster|greater|less|smaller|that |its |their |his |her |what |over|likelier|longer|cheaper)"
    r"|x(?![A-Za-z0-9])|[ -]?fold(?![A-Za-z])"
)
_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z0-9])")
_RANK_TAIL = re.compile(
    r"[ -](?:[a-z]{2,14}est|most|least|best|worst|ranked|ranking|seeded|seed|placed|place|in line|in the (?:world|country|league|table|standings))(?![a-z])"
)
_RANKED = frozenset("ranked ranks ranking finished finishing finish placed came coming come seeded seed".split())
_OWNERS = frozenset("his her its their the a an my our your this that".split())
_NOT_RANKED = re.compile(
    r"[ -](?:of (?:the |an? )?(?:[A-Z]|month|year|century)|century|centuries|quarter|half|halves|party|parties|world|person|grade|graders?|floor|class|degree|of)\b|[ -]?[A-Z]|-[a-z]"
)
_MONTH = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
_MONTH_AFTER = re.compile(rf" (?:of )?(?:{_MONTH})\b")
_MONTH_BEFORE = re.compile(rf"(?:{_MONTH})\.?")
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_TIME_AFTER = re.compile(r" ?(?:[ap]\.m|[ap]m\b|[AP]\.?M\b|o'clock|noon\b|GMT\b|UTC\b|hours GMT)")
_DAYS = re.compile(rf"\b(?:{_MONTH})\.? \d{{1,2}}(?:,? (?:and|or|to|through) |, )$")
_EMERGENCY = frozenset((911, 999, 112))
_YEAR_LEADS = frozenset(
    (w,) for w in ("in", "since", "of", "from", "until", "by", "around", "before", "after", "during", "the")
)
_STREET = re.compile(
    r" (?:[NSEW]\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?,? (?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Way|Court|Place|Square|Terrace|Parkway|Highway)\b| block\b"
)
_HYPHENED = re.compile(r"-([A-Za-z]{1,20})")
_WORD_PAIR = re.compile(r"[A-Za-z]{1,12}(?:-[a-z]{1,12})?")
_NEXT_WORD = re.compile(r" ([A-Za-z]{1,20})(?![A-Za-z])")
_MORE_SINGLE = frozenset(
    "other more young elderly local unidentified male female american british foreign additional further police army teenage adult".split()
)
_NOT_PLURAL = re.compile(r"(?:ss|us|is|was|has|does)$")
_IN_DECADE = re.compile(r"\b(?:his|her|their|my|our|your) (?:(early|mid|middle|late)[ -])?(?:to[ -](?:mid|late)[ -])?$")
_DECADE_TAIL = re.compile(r"0'?s(?![A-Za-z])")
_AGE_LIST = re.compile(r",? (?:and |or )|, ")
_AGE_GOES_ON = re.compile(r"[.,;:!?)\"]|$|\n| (?:respectively|were|was|who|and|or|are|in|at|from)\b")
_MEASURED_METRES = re.compile(
    r"(?=[ -](?:tall|high|long|wide|deep|thick|away|above|below|apart|across|underwater|race|sprint|hurdles|freestyle|backstroke|butterfly|relay)\b)"
)
_INCH = re.compile(r" ?in\b(?! [a-z])")
_AND_PART_OF_UNIT = re.compile(r" and a (half|quarter|third)(?![a-z])(?! (?:a |million|billion|dozen))")
_CENTS = re.compile(r",? (?:and )?(\d{1,2}) cents?\b")
_RANGES = frozenset("ranging ranges range ranged anywhere varying varies vary priced costs cost".split())
_MAX_AGE, _MAX_RANK = 130, 200
_OF_TEN = frozenset((4, 5, 10, 20, 100, 1000, 10_000))


class _Reader:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self.text = text if text.isascii() else text.translate(_SPACES_AND_DASHES)
        self.found: list[Measure] = []
        self.ages_end = -1
        self.cached: tuple[int, _Figure | None, int] = (-1, None, 0)

    def read(self) -> list[Measure]:
        """Read the measures from the start of the text to its end."""
        text, pos = self.text, 0
        seed_pattern = _SEED if text.isascii() or not any(glyph in text for glyph in _GLYPHS) else _SEED_OR_GLYPH
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
            elif kind == "rank":
                pos = self.at_rank(at, seed.end())
            elif kind == "vague":
                pos = self.at_vague(at, seed.end())
            else:
                pos = self.at_word(at, seed.end())
        return self.found

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
            return self.past_word(end)
        if tail := _ORDINAL_TAIL.match(text, end):
            self.ordinal_digits(pos, end, tail.end())
            return tail.end()
        if (end - pos == 2 and text[end - 1] == "0" and (text.startswith("s", end) or text.startswith("'s", end))) and (
            tail := _DECADE_TAIL.match(text, end - 1)
        ):
            self.decade_of_age(pos, tail.end(), int(text[pos:end]))
            return tail.end()
        return self.at_figure(pos)

    def at_number_word(self, at: int) -> int:
        text = self.text
        word = _WORD_PAIR.match(text, at)
        assert word is not None
        if "-" in word[0] and (rank := numerals.ordinal_word(word[0])) is not None:
            self.ordinal_words(at, word.end(), rank)
            return word.end()
        after = self.at_part(at)
        return after if after else self.at_figure(at)

    def at_article(self, at: int) -> int:
        after = self.at_part(at) or self.at_vague(at, 0)
        return after if after else self.at_figure(at)

    def at_word(self, at: int, end: int) -> int:
        text = self.text
        word = text[at:end].lower()
        if word == "half":
            return self.at_part(at) or end
        if word in _DECADES:
            self.decade_of_age(at, end, int(_DECADES[word]["low"]))
            return end
        if word == "twice":
            if text.startswith(" as ", end):
                self.emit("multiple", at, end, Fraction(2), Fraction(2), "times", Fraction(1), True)
            return end
        if (rank := numerals.ordinal_word(word)) is not None:
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
        if not self.is_named(self.before(at), at):
            self.emit("ordinal", at, figure.end, figure.low, figure.high, "", Fraction(1), figure.spelled)
        return figure.end

    def at_vague(self, at: int, end: int) -> int:
        """Read "dozens", "hundreds of millions of dollars", "a couple of hours"; 0 when none is at `at` and `end` is 0."""
        text = self.text
        found = _VAGUE_AT.match(text, at)
        if not found:
            return end
        phrase = found[0].lower()
        row = _VAGUE[phrase]
        low, high, stop = Fraction(row["low"]), Fraction(row["high"]), found.end()
        begin = stop + 3 if text.startswith(" of ", stop) else stop
        unit = read_unit(text, begin)
        if unit and unit.gap != " ":
            return stop
        kind: Kind = unit.unit.kind if unit else "number"
        if unit:
            low, high, stop = low * unit.unit.factor, high * unit.unit.factor, unit.end
        hedge = Hedge("about", at, found.end())
        self.emit(kind, at, stop, low, high, unit.unit.name if unit else "", None, True, vague=hedge)
        return stop

    def at_part(self, at: int) -> int:
        """Read a fraction in words and what it is a fraction of; 0 when there is none."""
        text = self.text
        part = numerals.read_part(text, at)
        if part is None:
            return 0
        link = _PART_LINK.match(text, part.end)
        if link and not (part.word == "half" and text[part.end : part.end + 6] == "-centur"):
            if scale := _SCALE_WORD.match(text, link.end()):
                factor = Fraction(_SCALE[scale[1]])
                numeral = Numeral(at, scale.end(), part.value, factor, part.value, True)
                self.settle(self.with_unit(numeral))
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
        if part.article and not reads:
            return 0
        if reads and not text.startswith(("-", "'"), part.end):
            self.emit("number", at, part.end, part.value, part.value, "", None, True)
        return part.end

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

    def figure(self, pos: int) -> tuple[_Figure | None, int]:
        """Read the numeral at `pos` with its currency and unit; the place after it, or after what is not one."""
        if self.cached[0] != pos:
            figure, end = self.read_figure(pos)
            self.cached = (pos, figure, end)
        return self.cached[1], self.cached[2]

    def read_figure(self, pos: int) -> tuple[_Figure | None, int]:
        text = self.text
        if text[pos] in _GLYPHS:
            glyph = numerals.read_glyph(text, pos)
            return (None, pos + 1) if glyph is None else (self.with_unit(glyph), glyph.end)
        if not text[pos].isdigit():
            spelled, end = numerals.read_words(text, pos)
            if spelled is None:
                return None, end
            figure = self.with_unit(spelled)
            return figure, figure.end
        run = numerals.DIGIT_RUN.match(text, pos)
        if run is None or run.end() - pos > numerals.LONGEST:
            return None, run.end() if run else pos + 1
        end = run.end()
        dash = run[0].find("-")
        if dash > 0:
            end = pos + dash
        if "/" in text[pos:end] or ":" in text[pos:end]:
            numeral = self.printed_ratio(pos, end)
        else:
            money = currency_before(text, pos)
            numeral = numerals.read_digits(text, pos, end, money is not None)
            if numeral is not None and money:
                return self.with_sign(numeral, money)
        if numeral is None:
            return None, self.past_word(run.end())
        figure = self.with_unit(numeral)
        return figure, figure.end

    def printed_ratio(self, pos: int, end: int) -> Numeral | None:
        """Read "2/3" where it is a fraction of something; 9/11 and 24/7 are not."""
        above, slash, below = self.text[pos:end].partition("/")
        if (
            not slash
            or not (above.isdigit() and below.isdigit())
            or len(above) > 2
            or len(below) > 3
            or below[0] == "0"
        ):
            return None
        value = Fraction(int(above), int(below))
        of_what = self.text.startswith((" of the ", " of a", " of all ", " of its "), end) or read_unit(self.text, end)
        if not 0 < value < 1 or not of_what:
            return None
        return Numeral(pos, end, value, Fraction(1), None, False)

    def with_sign(self, numeral: Numeral, money: tuple[str, int]) -> tuple[_Figure, int]:
        """Add the currency that stands before a number, and what may repeat it after."""
        text = self.text
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
        return self.signed_figure(
            _Figure(start, end, low, low, step, numeral.spelled, Unit("money", code), numeral, True)
        ), end

    def signed_figure(self, figure: _Figure) -> _Figure:
        """Take a minus sign or the word minus into a figure."""
        text, at = self.text, figure.start
        if at >= 1 and text[at - 1] == "-" and (at < 2 or text[at - 2] in " (\n"):
            return replace(figure, start=at - 1, low=-figure.high, high=-figure.low)
        for word in ("minus ", "negative ", "Minus "):
            if text.endswith(word, 0, at) and (at == len(word) or not text[at - len(word) - 1].isalnum()):
                return replace(figure, start=at - len(word), low=-figure.high, high=-figure.low)
        return figure

    def with_unit(self, numeral: Numeral) -> _Figure:
        """Add the unit that follows a number, and the smaller units that follow that."""
        text = self.text
        value, step = numeral.value, numeral.printed_to
        plain = numeral.without_letter() if numeral.loose else None
        found = read_unit(text, numeral.end, spelled=numeral.spelled)
        if plain is not None and not (found and found.unit.kind == "money"):
            if text[numeral.end - 1] == "m" and (tall := _MEASURED_METRES.match(text, numeral.end)):
                metres = plain.value, plain.printed_to
                return self.signed_figure(
                    _Figure(
                        plain.start,
                        tall.start(),
                        metres[0],
                        metres[0],
                        metres[1],
                        False,
                        Unit("quantity", "metre"),
                        plain,
                    )
                )
            glued = read_unit(text, plain.end)
            if glued and not glued.gap:
                return self.with_unit(plain)
            found = None if found and found.gap == "" else found
        end, after = numeral.end, None
        if found is None and (after := hedge_after(text, end)) is not None:
            found = read_unit(text, after.end, spelled=numeral.spelled)
            if found and found.gap == "":
                found = None
        if found is None or (found.unit.kind == "money" and self.is_year_of_money(numeral)):
            return self.signed_figure(_Figure(numeral.start, end, value, value, step, numeral.spelled, None, numeral))
        unit, end = found.unit, found.end
        if (
            unit.kind == "quantity"
            and unit.name in ("metre", "foot")
            and numeral.spelled
            and numeral.value == 1
            and found.gap == " "
        ):
            return _Figure(numeral.start, numeral.end, value, value, step, numeral.spelled, None, numeral)
        low = value * unit.factor
        step = None if step is None else step * unit.factor
        if unit.kind in ("duration", "quantity") and (part := _AND_PART_OF_UNIT.match(text, end)) and found.gap == " ":
            fraction = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3)}[part[1]]
            low, step, end = low + fraction, fraction, part.end()
        elif unit.kind in ("duration", "quantity") and numeral.magnitude == 1 and after is None:
            low, step, end = self.with_smaller(unit, low, step, end, found.gap)
        if unit.kind == "money" and numeral.bare_digits and unit.factor == 1 and (cents := _CENTS.match(text, end)):
            low, step, end = low + Fraction(int(cents[1]), 100), Fraction(1, 100), cents.end()
        return self.signed_figure(
            _Figure(numeral.start, end, low, low, step, numeral.spelled, unit, numeral, after=after)
        )

    def is_year_of_money(self, numeral: Numeral) -> bool:
        """ "In 2016 dollars" names a year, not an amount."""
        return (
            numeral.bare_digits and 1900 <= numeral.value < 2100 and "," not in self.text[numeral.start : numeral.end]
        )

    _SMALLER = re.compile(r"(?:, and |, | and |-|,? )(?=\d|[a-z])|(?=\d)")

    def with_smaller(
        self, unit: Unit, low: Fraction, step: Fraction | None, end: int, gap: str
    ) -> tuple[Fraction, Fraction | None, int]:
        """Add inches to feet, minutes to hours, months to years."""
        text = self.text
        smaller = smaller_units(unit.name)
        while smaller:
            joint = self._SMALLER.match(text, end)
            if not joint or ("," in joint[0] and unit.name not in ("hour", "minute", "foot", "day")):
                break
            pos = joint.end()
            if text[pos : pos + 1].isdigit():
                run = numerals.DIGIT_RUN.match(text, pos)
                numeral = numerals.read_digits(text, pos, run.end()) if run and run.end() - pos <= 6 else None
            elif joint[0] in (" and ", ", ", ", and "):
                numeral = numerals.read_words(text, pos)[0]
            else:
                numeral = None
            if numeral is None or numeral.magnitude != 1:
                break
            found = read_unit(text, numeral.end, spelled=numeral.spelled)
            if found and found.unit.name in smaller:
                name, stop = found.unit.name, found.end
            elif unit.name == "foot" and (inch := _INCH.match(text, numeral.end)):
                name, stop = "inch", inch.end()
            elif unit.name == "foot" and joint[0] == "-" and gap == "-" and numeral.value < 12:
                name, stop = "inch", numeral.end
            else:
                break
            big, small = to_base(unit.name), to_base(name)
            if big is None or small is None:
                break
            ratio = small[1] / big[1]
            low, end = low + numeral.value * ratio, stop
            step = None if numeral.printed_to is None else numeral.printed_to * ratio
            smaller = smaller_units(name)
        return low, step, end

    # ---- two figures ----------------------------------------------------------------------------------------------

    def one_in_five(self, figure: _Figure) -> int:
        """Read "one in five" and "nine out of 10"; 0 when it is not one."""
        text = self.text
        if not figure.is_bare or figure.low.denominator != 1 or figure.low < 1:
            return 0
        begin = numerals.out_of(text, figure.end)
        if begin is None or not (text[begin : begin + 1].isdigit() or text[begin : begin + 1].isalpha()):
            return 0
        many = self.figure(begin)[0]
        if (
            many is None
            or not many.is_bare
            or many.low.denominator != 1
            or many.start != begin
            or many.high <= figure.low
        ):
            return 0
        count = int(many.low)
        if self.looks_like_year(many) or _TIME_AFTER.match(text, many.end) or text[many.end : many.end + 1] == "-":
            return 0
        every = "every" in text[figure.end : begin]
        if (
            not every
            and not (figure.low == 1 and " in " in text[figure.end : begin])
            and count not in _OF_TEN
            and count > 10
        ):
            return 0
        if figure.low > 1 and " in " in text[figure.end : begin] and count not in _OF_TEN:
            return 0
        before = self.before(figure.start)
        if self.is_named(before, figure.start) or (not figure.spelled and not self.stands_free(figure)):
            return 0
        value = figure.low / count
        self.emit("number", figure.start, many.end, value, value, "", None, figure.spelled)
        return many.end

    def range_from(self, first: _Figure) -> _Figure | int:
        """Join a figure with the one after "to", "-", "or" and "between ... and"; a place to go on when neither is read."""
        text = self.text
        joint = _JOIN.match(text, first.end)
        dashed_digits = bool(joint and joint["dash"] and text[joint.end() : joint.end() + 1].isdigit())
        if not joint:
            return first
        second = self.second_figure(joint.end())
        if second is None:
            if dashed_digits and first.end == first.numeral.end:
                run = numerals.DIGIT_RUN.match(text, joint.end())
                return self.past_word(run.end()) if run else first.end
            return first
        if text[first.end] == "-" and text[first.end + 1 : first.end + 2] == " " and not first.is_bare:
            return first
        shared = self.share(first, second, joint)
        if shared is None:
            return self.past_word(second.end) if dashed_digits and first.is_bare else first
        first, second = shared
        before = self.before(first.start)
        if not self.is_range(first, second, joint, before):
            if dashed_digits and first.is_bare:
                return self.past_word(second.end)
            if (
                first.is_bare
                and joint["word"] == "to"
                and not before.words[-1:] == ("from",)
                and first.low >= second.low
            ):
                return self.past_word(second.end)
            return first
        if first.is_bare and _TIME_AFTER.match(text, second.end):
            return second.end
        if (
            dashed_digits
            and first.is_bare
            and not self.counts_plural(second.end)
            and not self.age_lead(before, first.start)
        ):
            return self.past_word(second.end)
        step = (
            first.step if second.step is None else second.step if first.step is None else min(first.step, second.step)
        )
        return replace(
            first, end=second.end, high=second.high, step=step, unit=second.unit, numeral=second.numeral, after=second.after
        )  # fmt: skip

    def second_figure(self, pos: int) -> _Figure | None:
        found = _SECOND.match(self.text, pos)
        if not found:
            return None
        at = found.end() - 1 if found["digit"] else pos
        if found["word"] and not _SEED.match(self.text, pos):
            return None
        figure, _ = self.figure(at)
        return figure if figure and figure.start == pos else None

    def share(self, first: _Figure, second: _Figure, joint: re.Match[str]) -> tuple[_Figure, _Figure] | None:
        """Give both figures the unit and the magnitude that only one of them is printed with; None when they differ in kind."""
        spaced_to = joint["word"] is not None
        between = self.is_between(first.start)
        if first.unit and second.unit:
            if first.unit.kind != second.unit.kind or (
                first.unit.name != second.unit.name
                and not (first.unit.kind == "money" and same_currency(first.unit.name, second.unit.name) is None)
            ):
                return None
        elif first.unit and second.is_bare:
            if not first.signed or first.end != first.numeral.end:
                return None
            if spaced_to and second.numeral.magnitude == 1 and not between:
                return None
            second = replace(second, unit=first.unit)
        elif second.unit and first.is_bare:
            if second.signed or first.numeral.loose:
                return None
            factor = second.unit.factor
            step = None if first.step is None else first.step * factor
            first = replace(first, unit=second.unit, low=first.low * factor, high=first.high * factor, step=step)
        magnitude = second.numeral.magnitude
        if (
            first.numeral.magnitude == 1
            and magnitude > 1
            and first.end == first.numeral.end
            and first.numeral.scaled < second.numeral.scaled
        ):
            if joint["word"] != "and" or between:
                step = None if first.step is None else first.step * magnitude
                first = replace(first, low=first.low * magnitude, high=first.high * magnitude, step=step)
        return first, second

    def is_between(self, start: int) -> bool:
        words = self.before(start).words
        return words[-1:] == ("between",) or words[-2:] in (("between", "about"), ("between", "the"))

    def is_range(self, first: _Figure, second: _Figure, joint: re.Match[str], before: Words) -> bool:
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
                return self.begins_sentence(before.starts[-1]) or (
                    len(before.words) > 1 and before.words[-2] in _RANGES
                )
            return not is_change(last) or (
                first.end == first.numeral.end and not first.signed and first.unit is not None
            )
        return True

    # ---- to read or not to read -----------------------------------------------------------------------------------

    def settle(self, figure: _Figure) -> None:
        """Emit a figure as what its unit makes of it; a bare one only where nothing says that it is a name or a date."""
        text = self.text
        unit = figure.unit
        if not figure.spelled and not figure.signed and not self.stands_free(figure):
            return
        if unit is not None:
            if self.is_odd_unit(figure, unit):
                return
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
        before = self.before(figure.start)
        lead = self.age_lead(before, figure.start)
        if lead is not None and self.is_age(figure):
            self.emit("age", lead, figure.end, figure.low, figure.high, "year", figure.step, figure.spelled)
            self.ages_end = figure.end
            return
        if self.goes_on_with_ages(figure):
            self.emit("age", figure.start, figure.end, figure.low, figure.high, "year", figure.step, figure.spelled)
            self.ages_end = figure.end
            return
        if times := _TIMES.match(text, figure.end):
            stop = figure.end + len(times[0].rstrip())
            self.emit("multiple", figure.start, stop, figure.low, figure.high, "times", figure.step, figure.spelled)
            return
        if figure.numeral.loose and not self.counts_plural(figure.end):
            return
        end = figure.end
        hyphened = _HYPHENED.match(text, end)
        if hyphened and not text.startswith(("-plus", "-odd", "-to-", "-and-"), end):
            if hyphened[1].lower() not in _MEMBERS:
                return
            end = hyphened.end()
        if self.is_number(figure, before):
            self.emit("number", figure.start, end, figure.low, figure.high, "", figure.step, figure.spelled)

    def is_odd_unit(self, figure: _Figure, unit: Unit) -> bool:
        """ "One day" as an adverb, and a day of the month ("May 5 hours later")."""
        if (
            unit.name.startswith("degree ")
            and self.text[figure.end - 1] in "CF"
            and self.text[figure.end - 2] in "0123456789 "
        ):
            return self.is_named(self.before(figure.start), figure.start) or bool(
                re.match(r" [A-Z]", self.text[figure.end : figure.end + 2])
            )
        if (
            figure.spelled
            and figure.low == 1
            and unit.name == "day"
            and self.text[figure.end - 4 : figure.end] == " day"
        ):
            return self.before(figure.start).words[-1:] not in (
                ("than",),
                ("in",),
                ("within",),
                ("for",),
                ("just",),
                ("about",),
            )
        return False

    def age_lead(self, before: Words, start: int) -> int | None:
        """Where "aged" or "age" begins before a figure, its hedge aside."""
        words, starts = before
        last = len(words)
        while last and words[last - 1] in (
            "between",
            "just",
            "only",
            "about",
            "around",
            "over",
            "under",
            "least",
            "at",
            "from",
            "exactly",
            "of",
        ):
            last -= 1
        if not last:
            return None
        word = words[last - 1].rstrip(":")
        if word in ("aged", "age", "ages") and (
            last == len(words) or word != "age" or words[last] in ("of", "just", "about", "around")
        ):
            return starts[last - 1] if last == len(words) else start
        return None

    def is_age(self, figure: _Figure) -> bool:
        return (
            0 <= figure.low
            and figure.high <= _MAX_AGE
            and figure.numeral.magnitude == 1
            and not _HYPHENED.match(self.text, figure.end)
        )

    def goes_on_with_ages(self, figure: _Figure) -> bool:
        """The second of "aged 28 and 31"."""
        if not 0 <= self.ages_end < figure.start or figure.start - self.ages_end > 6 or not self.is_age(figure):
            return False
        return bool(
            _AGE_LIST.fullmatch(self.text, self.ages_end, figure.start) and _AGE_GOES_ON.match(self.text, figure.end)
        )

    def stands_free(self, figure: _Figure) -> bool:
        """A number in digits that is not part of an identifier, an address on the web or a phone number."""
        text, start, end = self.text, figure.start, figure.end
        before = text[start - 1] if start else " "
        if before.isalnum() or before in "-./:,#@_&=$£€'+\\*^|%°" or (before == "[" and text[end : end + 1] == "]"):
            ok_minus = text[start] == "-"
            if not (
                ok_minus
                or text.startswith("magnitude-", start - 10)
                or (before == "'" and (start < 2 or not text[start - 2].isalnum()))
            ):
                return False
        after = text[end : end + 1]
        if after and figure.end == figure.numeral.end and figure.unit is None:
            if after.isalpha() and not _TIMES.match(text, end):
                return False
            if after in "_@=\\/#*^°":
                return False
            if after == "'" and text[end + 1 : end + 2].isalpha():
                return False
        return True

    def is_number(self, figure: _Figure, before: Words) -> bool:
        """A bare figure that counts or measures something, and names nothing."""
        text, start, end = self.text, figure.start, figure.end
        follows = _NEXT_WORD.match(text, end)
        next_word = follows[1] if follows else ""
        hedge = hedge_before(text, start)
        if figure.spelled:
            printed = text[start:end]
            if printed.lower() == "one" and not self.counts_one(next_word, end):
                return False
            if printed.lower() == "zero" and not self.counts_plural(end):
                return False
            if printed[0].isupper() and (not self.begins_sentence(start) or next_word[:1].isupper()):
                return False
        elif figure.low == figure.high and figure.numeral.magnitude == 1:
            if self.is_listed(start, end) or self.is_in_row(start, end, before):
                return False
            if self.is_one_of_many(start, end, before) or self.is_day_in_list(start):
                return False
            if figure.numeral.bare_digits and figure.low in _EMERGENCY:
                return False
            if self.looks_like_year(figure) and not (
                next_word in _PEOPLE and before.words[-1:] not in (("in",), ("the",), ("since",), ("of",))
            ):
                return False
            if _STREET.match(text, end):
                return False
        if figure.numeral.magnitude < 1000 and (_TIME_AFTER.match(text, end) or _MONTH_AFTER.match(text, end)):
            return False
        if figure.numeral.magnitude >= 1000 or hedge is not None:
            return True
        return not self.is_named(before, start) or (next_word in _PEOPLE and not self.is_month(before))

    def counts_one(self, next_word: str, end: int) -> bool:
        if next_word in _SINGLES:
            return True
        if next_word.lower() in _MORE_SINGLE:
            second = _NEXT_WORD.match(self.text, end + 1 + len(next_word))
            return bool(second and second[1] in _SINGLES)
        return False

    def counts_plural(self, end: int) -> bool:
        """The figure that ends here is followed by a plural noun, as far as its letters tell."""
        follows = _NEXT_WORD.match(self.text, end)
        if not follows:
            hyphened = _HYPHENED.match(self.text, end)
            return bool(hyphened and hyphened[1].lower() in _MEMBERS)
        word = follows[1]
        return word in _PEOPLE or (
            word.islower() and len(word) > 3 and word.endswith("s") and not _NOT_PLURAL.search(word)
        )

    def looks_like_year(self, figure: _Figure) -> bool:
        numeral = figure.numeral
        if not numeral.bare_digits or numeral.end - numeral.start != 4 or not 1000 <= numeral.value < 2100:
            return False
        return numeral.value >= 1900 or self.before(figure.start).words[-1:] in _YEAR_LEADS

    def is_one_of_many(self, start: int, end: int, before: Words) -> bool:
        """The place in a gallery: "2 of 12" at the end of a line, "3 / 18"."""
        text = self.text
        if text[end : end + 2] in (" /", "/ ") or text[max(0, start - 2) : start] == "/ ":
            return True
        counted = before.words[-1:] == ("of",) and before.words[-2:-1] and before.words[-2].isdigit()
        return bool(counted) and text[end : end + 1] in ("", "\n")

    def is_day_in_list(self, start: int) -> bool:
        """The second day of "May 22 and 23"."""
        found = _DAYS.search(self.text, max(0, start - 24), start)
        return found is not None and found.end() == start

    def is_listed(self, start: int, end: int) -> bool:
        """The number of an item: "1." or "(2)" at the start of a line."""
        text = self.text
        after = text[end : end + 2]
        opened = start > 0 and text[start - 1] == "("
        line_start = start - 1 if opened else start
        at_line = line_start == 0 or text[line_start - 1] == "\n"
        if at_line and end - start <= 3 and after[:1] in (".", ")", ":") and after[1:].isspace():
            return True
        return (
            opened
            and after[:1] == ")"
            and (text[end + 1 : end + 2].isdigit() or text[end + 2 : end + 3].isdigit() or end - start == 1)
        )

    def is_in_row(self, start: int, end: int, before: Words) -> bool:
        """One of several numbers printed side by side: a phone number, a table, a result."""
        text = self.text
        if text[end : end + 1] == " " and text[end + 1 : end + 2].isdigit():
            return True
        return text[start - 1 : start] == " " and text[start - 2 : start - 1].isdigit()

    def is_month(self, before: Words) -> bool:
        if not before.words:
            return False
        at = before.starts[-1]
        return bool(_MONTH_BEFORE.fullmatch(self.text, at, at + len(before.words[-1])))

    def is_named(self, before: Words, start: int) -> bool:
        """A number directly after a capitalised word or a label belongs to a name: "Highway 61", "page 12"."""
        text = self.text
        if not before.words or text[start - 1 : start] != " ":
            return False
        at = before.starts[-1]
        raw = text[at : at + len(before.words[-1])]
        if raw.endswith(".") and len(raw) <= 5 and raw[0].isupper() and raw.count(".") == 1:
            return True
        if not raw[-1].isalnum() or raw.endswith("'s"):
            return False
        if before.words[-1] in _LABELS:
            return True
        if raw.lower() == raw or before.words[-1] in _OPENERS:
            return False
        return not (_WEEKDAY.fullmatch(raw) and self.plural_after_figure(start))

    def plural_after_figure(self, start: int) -> bool:
        figure = self.cached[1]
        return bool(figure and figure.start == start and self.counts_plural(figure.end))

    def begins_sentence(self, start: int) -> bool:
        before = self.text[max(0, start - 4) : start].rstrip(" \"'(")
        return not before or before[-1] in ".!?:;\n-—)" or start == 0

    # ---- ranks and decades ----------------------------------------------------------------------------------------

    def ordinal_digits(self, start: int, end: int, stop: int) -> None:
        """Read "15th", unless it is a day, a century, a street or a name."""
        text = self.text
        printed = text[start:end].replace(",", "")
        if (
            not printed.isdigit()
            or len(printed) > 6
            or printed[0] == "0"
            or _NOT_RANKED.match(text, stop)
            and not _RANK_TAIL.match(text, stop)
        ):
            return
        if start and (text[start - 1].isalnum() or text[start - 1] in "-./#@_$£€"):
            return
        before = self.before(start)
        if self.is_named(before, start) or (
            before.words[-2:] in (("on", "the"), ("by", "the")) and not _NEXT_WORD.match(text, stop)
        ):
            return
        self.emit("ordinal", start, stop, Fraction(int(printed)), Fraction(int(printed)), "", Fraction(1), False)

    def ordinal_words(self, start: int, end: int, rank: int) -> None:
        """Read "third-largest", "finished second", "his fourth title"; "first" and "second" only where they rank."""
        text = self.text
        before = self.before(start)
        last = before.words[-1] if before.words else ""
        ranked = bool(_RANK_TAIL.match(text, end)) or last in _RANKED
        if start == len(text) - len(text.lstrip()) and not text[end : end + 4].strip(" .") and end - start < 20:
            ranked = True
        if last == "in" and before.words[-2:-1] and before.words[-2] in _RANKED:
            ranked = True
        if not ranked and rank > 2 and (last in _OWNERS or last.endswith("'s")) and not _NOT_RANKED.match(text, end):
            follows = _NEXT_WORD.match(text, end)
            ranked = bool(follows and follows[1].islower())
        if before.words[-2:] == ("in", "the") and text.startswith((" place", "-place"), end):
            ranked = False
        if not ranked or (_NOT_RANKED.match(text, end) and not _RANK_TAIL.match(text, end)):
            return
        self.emit("ordinal", start, end, Fraction(rank), Fraction(rank), "", Fraction(1), True)

    def decade_of_age(self, start: int, end: int, low: int) -> None:
        """Read "in his 50s" as an age; a decade of the calendar is not one."""
        window_start = max(0, start - 28)
        found = _IN_DECADE.search(self.text, window_start, start)
        if not found or found.end() != start or not 10 <= low <= 110:
            return
        vague = Hedge("about", found.start(1), found.end(1)) if found[1] else None
        part = {"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (5, 9)}.get(found[1] or "", (0, 9))
        self.emit(
            "age",
            start,
            end,
            Fraction(low + part[0]),
            Fraction(low + part[1]),
            "year",
            None,
            self.text[start].isalpha(),
            vague=vague,
        )

    # ---- output ---------------------------------------------------------------------------------------------------

    def before(self, pos: int) -> Words:
        return words_before(self.text, pos)

    def past_word(self, pos: int) -> int:
        """The end of the letters and digits that `pos` is in."""
        text, limit = self.text, len(self.text)
        while pos < limit and text[pos].isalnum():
            pos += 1
        return pos

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
        after = inside or (None if vague else hedge_after(text, end))
        outer_start, outer_end = start, end
        bottom: Fraction | None = low
        top: Fraction | None = high
        lean: Lean | None = None
        hedge = vague
        if vague:
            outer_start, lean = min(start, vague.start), "about" if low == high else None
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
        self.found.append(
            Measure(kind, start, end, bottom, top, unit, step, lean, words, outer_start, outer_end, spelled)
        )  # fmt: skip
