"""Shares: fractions in words and what they are of, and so many out of so many."""

from __future__ import annotations

from fractions import Fraction

from factcheck.text import parts
from factcheck.text.figures import Figure, with_unit
from factcheck.text.hedges import hedge_before
from factcheck.text.lookalikes import CLOCK_AFTER, NEXT_WORD, PEOPLE, is_named, is_whole, looks_like_year, stands_free
from factcheck.text.measures.page import Page
from factcheck.text.measures.ranges import is_between
from factcheck.text.measures.settling import settle
from factcheck.text.numerals import Numeral
from factcheck.text.patterns import regex
from factcheck.text.units import read_unit
from factcheck.text.vague import scale_of

_PART_JOINT = regex(r"[ -](to|and)[ -]")
_SCALE_WORD = regex(r"[ -](hundred|thousand|lakh|million|crore|billion|trillion|dozen)(?![A-Za-z])")
_PART_LINK = regex(r" of an?(?= )| an?(?= )|-an?(?=-)| of (?:one|1)(?= )|(?=[ -])")
_OF_WHOLE = regex(
    r" (?:of|the|its|his|her|their|our|my|your|all|that|those|these|what|as|stake|share|interest|holding)\b"
    r"|[.,;:!?)\"]|$"
)
_POINT = regex(r"[ -]point(?= (?:[a-z-]+ )?(?:cut|hike|increase|rise|reduction|move|step|decrease|easing)s?\b)")
_OF_TEN = frozenset((4, 5, 10, 20, 100, 1000, 10_000))
_HALF = Fraction(1, 2)
_QUARTERS = frozenset(("quarter", "quarters", "third"))
_NAMED_HALVES = frozenset("first second other latter top bottom in front back opening final".split())
_SHARED_OUT = frozenset(("percent", "points", "quantity", "duration"))
# "Half year profit" and "a third time": the unit directly after the part is no unit of it.
_ADVERBS = frozenset(("year", "years", "time", "second"))


def at_part(page: Page, at: int) -> int:
    """Read a fraction in words and what it is a fraction of; 0 when there is none."""
    part = parts.read_part(page.text, at)
    if part is None:
        return 0
    if end := _part_range(page, at, part) or _part_of_unit(page, at, part):
        return end
    reads = _is_share(page, at, part) or is_whole(page.text, at, part.end)
    if part.article and not reads:
        return 0
    if reads and not page.text.startswith(("-", "'"), part.end):
        page.emit("number", at, part.end, part.value, part.value, "", None, True)
    return part.end


def _part_of_unit(page: Page, at: int, part: parts.Part) -> int:
    """Read "half a million people" and "a quarter of a mile"; 0 when no magnitude and no unit follows."""
    text = page.text
    if point := _POINT.match(text, part.end):
        page.emit("points", at, point.end(), part.value, part.value, "percentage point", None, True)
        return point.end()
    link = _PART_LINK.match(text, part.end)
    if not link:
        return 0
    if scale := _SCALE_WORD.match(text, link.end()):
        numeral = Numeral(at, scale.end(), part.value, scale_of(scale[1]), part.value, True)
        settle(page, with_unit(text, numeral))
        return page.found[-1].end if page.found and page.found[-1].start == at else scale.end()
    found = read_unit(text, link.end())
    if found is None or not found.gap or found.unit.kind not in _SHARED_OUT:
        return 0
    is_adverb = found.word in _ADVERBS or found.word.endswith("s") or not part.single
    if link.end() == part.end and is_adverb:
        return 0
    value = part.value * found.unit.factor
    page.emit(found.unit.kind, at, found.end, value, value, found.unit.name, None, True)
    return found.end


def _is_share(page: Page, at: int, part: parts.Part) -> bool:
    """A fraction of something, and not the name of a time or a place ("the third quarter", "the second half")."""
    text = page.text
    of_something = text.startswith(" of ", part.end)
    if part.word == "half":
        whole = _OF_WHOLE.match(text, part.end)
        is_part = (whole is not None and whole[0].startswith(" ")) or hedge_before(text, at) is not None
        return is_part and _NAMED_HALVES.isdisjoint(page.before(at).words[-1:])
    if part.word in _QUARTERS and not part.joined and (part.article or part.word != "third"):
        return of_something and part.value != _HALF
    if part.article:
        return of_something
    if part.single:
        return _OF_WHOLE.match(text, part.end) is not None
    return not text.startswith("-", part.end)


def _part_range(page: Page, at: int, part: parts.Part) -> int:
    """Read "a third to a half of voters" and "between half and two-thirds"; 0 when there is one part only."""
    joint = _PART_JOINT.match(page.text, part.end)
    second = parts.read_part(page.text, joint.end()) if joint else None
    if joint is None or second is None or second.value <= part.value:
        return 0
    words = page.before(at).words
    if words[-1:] == ("from",) if joint[1] == "to" else not is_between(page, at):
        return 0
    page.emit("number", at, second.end, part.value, second.value, "", None, True)
    return second.end


def one_in_five(page: Page, figure: Figure) -> int:
    """Read "one in five" and "nine out of 10"; 0 when it is not one."""
    text = page.text
    begin = parts.out_of(text, figure.end) if figure.is_bare else None
    if begin is None or figure.low.denominator != 1 or abs(figure.low) < 1 or not text[begin : begin + 1].isalnum():
        return 0
    many = page.figure(begin)[0]
    if many is None or not many.is_bare or many.start != begin or many.low.denominator != 1 or many.low < 1:
        return 0
    link = text[figure.end : begin].replace("-", " ")
    if link == " over ":
        is_share = figure.low < 0 or is_whole(text, figure.start, many.end)
    else:
        is_share = figure.low > 0 and _is_one_in(page, figure, many, link)
    if not is_share:
        return 0
    value = figure.low / int(many.low)
    page.emit("number", figure.start, many.end, value, value, "", None, figure.spelled)
    return many.end


def _is_one_in(page: Page, figure: Figure, many: Figure, link: str) -> bool:
    """So many of so many, and no time, year or name: "one in 10 patients", but not "one in 2015"."""
    text, count = page.text, many.low
    if many.high <= figure.low or looks_like_year(text, many):
        return False
    if CLOCK_AFTER.match(text, many.end) or text.startswith("-", many.end):
        return False
    is_round = count in _OF_TEN
    if not ("every" in link or (figure.low == 1 and link == " in ") or is_round or count <= 10):
        return False
    if figure.low > 1 and link.startswith(" in ") and not is_round:
        follows = NEXT_WORD.match(text, many.end)
        if follows is None or follows[1] not in PEOPLE:
            return False
    if is_named(text, page.before(figure.start), figure.start) and not hedge_before(text, figure.start):
        return False
    return figure.spelled or stands_free(text, figure)
