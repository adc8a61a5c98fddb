"""What is read at each place where the pass over a text stops; each says where the pass goes on."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from factcheck.text.ages import decade_of_age
from factcheck.text.currencies import currency_code
from factcheck.text.figures import one_unit, past_word, with_unit
from factcheck.text.lookalikes import is_named, is_whole
from factcheck.text.measures.page import Page
from factcheck.text.measures.ranges import range_from
from factcheck.text.measures.seeds import DECADES, FOLDS, TURNS
from factcheck.text.measures.settling import settle
from factcheck.text.measures.shares import at_part, one_in_five
from factcheck.text.number_words import ordinal_word
from factcheck.text.numerals import DIGIT_RUN, LONGEST, Numeral, read_long_part, read_long_rank
from factcheck.text.patterns import regex
from factcheck.text.ranks import digits_rank, ranks_unhyphened, words_rank
from factcheck.text.units import Unit
from factcheck.text.vague import Vague, read_all, read_vague

_ONE = Fraction(1)
_TWO = Fraction(2)
_LONE_LEADS = frozenset(
    "for within about around almost nearly than under lasted lasting took takes spent spend spending waited wait"
    " weighs weighed weighing least above".split()
)
_STRESSED = (" full ", " whole ", " entire ")
_MINUTE = Unit("duration", "minute")
_TIME_FROM_NOW = regex(r" (?:ago|later|earlier|before|after|hence)\b")
_OR_TWO = regex(r" or two(?! [a-z]{1,20}s\b)")
_ORDINAL_TAILS = frozenset(("st", "nd", "rd", "th"))
_ORDINAL_TAIL = regex(r"(?:st|nd|rd|th)(?![A-Za-z0-9])")
_WORD_PAIR = regex(r"[A-Za-z]{1,12}(?:[- ][a-z]{1,12})?(?![A-Za-z])")
_DECADE_TAIL = regex(r"'?s(?![A-Za-z])")
# "Doubled down on it", "doubled back", "doubled as a school".
_TURNED = regex(r" (?:down|back|over|up|as|for|the|it|his|her)\b|-")
_MAX_RANK = 200


def at_digit(page: Page, at: int, end: int) -> int:
    """Read what starts with a digit: a figure, an ordinal or the decade of an age; step over everything else."""
    text, pos = page.text, end - 1
    run = DIGIT_RUN.match(text, pos)
    assert run is not None
    end = run.end()
    if end - pos > LONGEST:
        return end
    if at != pos and not (currency_code(text[at:pos]) or (at and currency_code(text[at - 1 : pos]))):
        return past_word(text, end)
    if text[end : end + 2] in _ORDINAL_TAILS and (tail := _ORDINAL_TAIL.match(text, end)):
        if digits_rank(text, pos, end, tail.end()):
            rank = Fraction(int(text[pos:end].replace(",", "")))
            page.emit("ordinal", pos, tail.end(), rank, rank, "", _ONE, False)
        return tail.end()
    if end - pos == 2 and text[end - 1] == "0" and (tail := _DECADE_TAIL.match(text, end)):
        _decade(page, pos, tail.end(), int(text[pos:end]))
        return tail.end()
    return at_figure(page, pos)


def at_number_word(page: Page, at: int, end: int) -> int:
    """Read what starts with a number word: a rank, a fraction or a figure."""
    text = page.text
    word = _WORD_PAIR.match(text, at)
    rank = ordinal_word(word[0]) if word else None
    if word and rank is not None and ("-" in word[0] or ranks_unhyphened(text, at, word.end())):
        _ordinal_words(page, at, word.end(), rank)
        return word.end()
    if found := read_long_rank(text, at):
        rank, stop = found
        if _ordinal_words(page, at, stop, rank):
            return stop
    if stop := at_part(page, at):
        return stop
    if found_part := read_long_part(text, at):
        value, stop = found_part
        settle(page, with_unit(text, Numeral(at, stop, value, 1, None, True)))
        return stop
    return at_figure(page, at)


def at_article(page: Page, at: int, end: int) -> int:
    """Read "a third of", "a couple of hours" and "a hundred"."""
    return at_part(page, at) or _vague(page, at, read_vague(page.text, at)) or at_figure(page, at)


def at_lone_unit(page: Page, at: int, end: int) -> int:
    """Read "for an hour" and "a year and a half"; "twice a year" and "$5 a kilo" are rates."""
    text = page.text
    figure = one_unit(text, at, end)
    or_two = _OR_TWO.match(text, figure.end)
    if or_two:
        figure = figure._replace(end=or_two.end(), high=Fraction(2))
    if figure.unit is None:
        return end
    if _TIME_FROM_NOW.match(text, figure.end):
        return figure.end
    last = page.before(at).words[-1:]
    led = bool(last) and last[0] in _LONE_LEADS and not (last[0] == "for" and figure.unit == _MINUTE)
    stressed = or_two is not None or text.endswith(_STRESSED, at, end)
    if not (figure.low != 1 or led or stressed or is_whole(text, at, figure.end)):
        return end
    settle(page, figure)
    return figure.end


def at_long(page: Page, at: int, end: int) -> int:
    """Read "a week-long strike" and "yearlong": one of the unit."""
    name = page.text[at:end].removesuffix("long").rstrip("-")
    page.emit("duration", at, end, _ONE, _ONE, name, _ONE, True)
    return end


def at_all(page: Page, at: int, end: int) -> int:
    """Read "all day"; give `end` when there is none."""
    return _vague(page, at, read_all(page.text, at, end)) or end


def at_rank(page: Page, at: int, end: int) -> int:
    """Read "No. 3" and "number one"."""
    figure, stop = page.figure(end)
    if figure is None or not figure.is_bare or figure.numeral.magnitude != 1 or figure.low.denominator != 1:
        return end
    if not 0 < figure.low <= _MAX_RANK or figure.numeral.start != end or page.text[stop : stop + 1] in ("-", "/"):
        return max(stop, end)
    before = page.before(at)
    if before.words[-1:] == ("world",) or not is_named(page.text, before, at):
        page.emit("ordinal", at, figure.end, figure.low, figure.high, "", _ONE, figure.spelled)
    return figure.end


def at_vague(page: Page, at: int, end: int) -> int:
    """Read "dozens" or "a couple of hours"; give `end` when there is none."""
    return _vague(page, at, read_vague(page.text, at)) or end


def at_word(page: Page, at: int, end: int) -> int:
    """Read "half", "twice", "doubled", "tenfold", "fifties", "third" or "dozens"."""
    text = page.text
    word = text[at:end].lower()
    if word in ("half", "quarter"):
        return at_part(page, at) or end
    if word in DECADES:
        _decade(page, at, end, int(DECADES[word]["low"]))
    elif word in TURNS:
        if not _TURNED.match(text, end):
            page.emit("multiple", at, end, TURNS[word], TURNS[word], "times", _ONE, True)
    elif word in FOLDS:
        page.emit("multiple", at, end, FOLDS[word], FOLDS[word], "times", _ONE, True)
    elif word == "twice":
        if text.startswith(" as ", end):
            page.emit("multiple", at, end, _TWO, _TWO, "times", _ONE, True)
    elif (rank := ordinal_word(word)) is not None:
        _ordinal_words(page, at, end, rank)
    else:
        return at_vague(page, at, end)
    return end


def at_figure(page: Page, at: int, end: int = 0) -> int:
    """Read the figure at a place, alone or as the first of a range, and say where to go on."""
    figure, stop = page.figure(at)
    if figure is None:
        return max(stop, at + 1)
    if share := one_in_five(page, figure):
        return share
    joined = range_from(page, figure)
    if isinstance(joined, int):
        return max(joined, at + 1)
    settle(page, joined)
    return max(joined.end, at + 1)


def _ordinal_words(page: Page, start: int, end: int, rank: int) -> bool:
    """Read an ordinal in words where it ranks."""
    ranks = words_rank(page.text, start, end, rank)
    if ranks:
        page.emit("ordinal", start, end, Fraction(rank), Fraction(rank), "", _ONE, True)
    return ranks


def _decade(page: Page, start: int, end: int, low: int) -> None:
    """Read "50s" in "in his 50s"."""
    if years := decade_of_age(page.text, start, low):
        spelled = page.text[start].isalpha()
        page.emit("age", start, end, years.low, years.high, "year", None, spelled, vague=years.hedge)


def _vague(page: Page, at: int, found: Vague | None) -> int:
    """Add a vague amount; where it ends, 0 when there is none."""
    if found is None:
        return 0
    page.emit(found.kind, at, found.end, found.low, found.high, found.unit, None, True, vague=found.hedge)
    return found.end


AT_SEED: dict[str, Callable[[Page, int, int], int]] = {
    "digit": at_digit,
    "number": at_number_word,
    "glyph": at_figure,
    "article": at_article,
    "lone": at_lone_unit,
    "long": at_long,
    "all": at_all,
    "rank": at_rank,
    "vague": at_vague,
    "word": at_word,
}
"""What reads each kind of seed, from where it starts and ends."""
