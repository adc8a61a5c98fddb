"""Ranges: two figures joined into one value, and the two bounds of one value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.text.ages import is_of_age_group, lead_of_age
from factcheck.text.currencies import SIGN_CLASS, is_code_of, same_currency
from factcheck.text.figures import Figure, one_unit, past_word
from factcheck.text.hedges import Words, hedge_before, is_change
from factcheck.text.lookalikes import CLOCK_AFTER, begins_sentence, counts_plural, looks_like_year
from factcheck.text.measures.measure import Measure
from factcheck.text.measures.page import Page
from factcheck.text.measures.seeds import SEED
from factcheck.text.numerals import DIGIT_RUN
from factcheck.text.patterns import regex
from factcheck.text.units import Unit, to_base

_JOIN = regex(
    r"-? (?P<word>to|and|or) (?:(?:about|around|roughly|nearly|almost) )?|(?P<dash>[-~])(?:to-)?"
    rf"| (?P<spaced>-) (?=\d|{SIGN_CLASS})| (?P<tight>-)(?=\d)"
)
_SECOND = regex(
    rf"(?:minus |-)?(?:[A-Z]{{1,3}}\.?)?{SIGN_CLASS}? ?(?P<digit>\d)|(?P<minus>minus )?(?P<word>[a-z]{{3,9}})"
)
_RANGES = frozenset(
    "ranging ranges range ranged anywhere varying varies vary priced costs cost run runs running".split()
)
_DASHED_RANGES = _RANGES | {"between", "from"}
TEN, THOUSAND, LAST_THOUSANDS = 10, 1000, 100_000
_COPULAS = frozenset(("is", "are", "be"))
_AND_BOUNDS = frozenset((" and ", " but ", ", and ", ", but ", ", "))


def range_from(page: Page, first: Figure) -> Figure | int:
    """Join a figure with the one after "to", "-", "or" or "and"; a place to go on at when neither is read."""
    text = page.text
    joint = _JOIN.match(text, first.end)
    if not joint:
        return first
    dashed = bool(joint["dash"]) and text[joint.end() : joint.end() + 1].isdigit()
    second = _second_figure(page, joint.end())
    if second is None:
        if dashed and first.end == first.numeral.end:
            run = DIGIT_RUN.match(text, joint.end())
            return past_word(text, run.end()) if run else first.end
        return first
    if _stands_apart(text, first, second, joint):
        return first
    beyond = past_word(text, second.end)
    shared = _share(page, _in_unit_of(second, first), second, joint)
    if shared is None:
        return beyond if dashed and first.is_bare else first
    alone, (first, second) = first, _in_order(*shared)
    before = page.before(first.start)
    if not _is_range(page, first, second, joint, before):
        falls = joint["word"] == "to" and before.words[-1:] != ("from",) and first.low >= second.low
        if first.is_bare and (dashed or falls):
            return beyond
        return alone if first.unit != alone.unit and not alone.is_bare else first
    if _is_of_time(text, first, second):
        return second.end
    if dashed and first.is_bare and not _is_told_as_range(text, first, second, before):
        return beyond
    step = first.step if second.step is None else second.step if first.step is None else min(first.step, second.step)
    return second._replace(start=first.start, low=first.low, step=step, spelled=first.spelled, signed=first.signed)


def _stands_apart(text: str, first: Figure, second: Figure, joint: re.Match[str]) -> bool:
    """A dash that joins no two ends of a range: a score, a title, or two items of a list."""
    if text.startswith("- ", first.end) and not first.is_bare:
        return True
    if joint["tight"]:
        return bool(first.unit or second.unit is None or second.unit.name.startswith("degree"))
    return bool(joint["spaced"]) and (second.is_bare or looks_like_year(text, first) or first.low >= second.low)


def _is_of_time(text: str, first: Figure, second: Figure) -> bool:
    """Two times of a clock, or two years."""
    if first.is_bare and CLOCK_AFTER.match(text, second.end):
        return True
    return looks_like_year(text, first) and looks_like_year(text, second) and not counts_plural(text, second.end)


def _is_told_as_range(text: str, first: Figure, second: Figure, before: Words) -> bool:
    """What makes "1000-5000" a range and no score: "ranges" or "about" before it, a noun or an age group after it."""
    return (
        counts_plural(text, second.end)
        or lead_of_age(before, first.start) is not None
        or not _DASHED_RANGES.isdisjoint(before.words[-3:])
        or hedge_before(text, first.start) is not None
        or is_of_age_group(text, second.end)
    )


def _second_figure(page: Page, pos: int) -> Figure | None:
    text = page.text
    if (lone := SEED.match(text, pos)) and lone.lastgroup == "lone":
        one = one_unit(text, pos, lone.end())
        return one if one.unit and one.unit.kind == "duration" else None
    found = _SECOND.match(text, pos)
    if not found:
        return None
    at = found.end() - 1 if found["digit"] else found.start("word")
    if found["word"] and not SEED.match(text, at):
        return None
    figure, _ = page.figure(at)
    if figure and figure.start == pos - 1 and text[pos - 2 : pos] == " -" and figure.low < 0:
        figure = figure._replace(start=pos, low=-figure.high, high=-figure.low)  # "2 -7 g" is no minus
    return figure if figure and figure.start == pos else None


def _share(page: Page, first: Figure, second: Figure, joint: re.Match[str]) -> tuple[Figure, Figure] | None:
    """Give both figures the unit and magnitude that only one is printed with; None when they differ in kind."""
    between = is_between(page, first.start)
    is_apart = joint["word"] is not None and not between
    both = _in_one_unit(page.text, first, second, is_apart)
    if both is None:
        return None
    first, second = both
    magnitude = second.numeral.magnitude
    is_bare_start = first.numeral.magnitude == 1 < magnitude and first.end == first.numeral.end
    if is_bare_start and first.numeral.scaled < second.numeral.scaled and (joint["word"] != "and" or between):
        first = _scaled(first, magnitude)
    elif joint["dash"] and _leaves_out_thousands(page.text, first, second):
        first = _scaled(first, THOUSAND)
    return first, second


def _leaves_out_thousands(text: str, first: Figure, second: Figure) -> bool:
    """The 5 of "5-6,000": five thousand, and no five."""
    printed = text[second.numeral.start : second.numeral.end]
    return first.numeral.bare_digits and printed.endswith(",000") and first.low * THOUSAND < second.low < LAST_THOUSANDS


def _in_one_unit(text: str, first: Figure, second: Figure, is_apart: bool) -> tuple[Figure, Figure] | None:
    if first.unit and second.unit:
        unit = _shared_unit(first.unit, second.unit)
        return unit and (first._replace(unit=unit), second._replace(unit=unit))
    if first.unit:
        if not first.signed or first.end != first.numeral.end or (is_apart and second.numeral.magnitude == 1):
            return None
        return first, second._replace(unit=first.unit)
    if second.unit:
        if first.numeral.loose and second.unit.name == "metre" and text[first.end - 1] == "m":
            metres = first.numeral.without_letter()
            first = first._replace(low=metres.value, high=metres.value, step=metres.printed_to)
        elif second.signed or first.numeral.loose:
            return None
        return _scaled(first, second.unit.factor)._replace(unit=second.unit), second
    return first, second


def _scaled(figure: Figure, factor: Fraction | int) -> Figure:
    step = None if figure.step is None else figure.step * factor
    return figure._replace(low=figure.low * factor, high=figure.high * factor, step=step)


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
    return _scaled(first, small[1] / big[1])._replace(unit=yours)


def is_between(page: Page, start: int) -> bool:
    """Say whether "between" stands before a place."""
    words = page.before(start).words
    return words[-1:] == ("between",) or words[-2:] in (("between", "about"), ("between", "the"))


def _is_range(page: Page, first: Figure, second: Figure, joint: re.Match[str], before: Words) -> bool:
    if first.low >= second.low:
        return False
    word = joint["word"]
    if word == "and":
        return is_between(page, first.start)
    if word == "or":
        steps = (first.step or 1, TEN) if first.low % TEN == 0 else (first.step or 1,)
        return first.low.denominator == 1 and second.low - first.low in steps and not first.signed
    if word == "to":
        if hedge := hedge_before(page.text, first.start):
            before = page.before(hedge.start)
        last = before.words[-1] if before.words else ""
        if last == "from":
            return begins_sentence(page.text, before.starts[-1]) or _ranges_from(before.words[:-1])
        return not is_change(last) or (first.end == first.numeral.end and not first.signed and first.unit is not None)
    return True


def _ranges_from(words: tuple[str, ...]) -> bool:
    """What follows "ranges from" and "is from" is a range; "rose from 2 to 3" is not."""
    last = words[-1] if words else ""
    return last in _RANGES or (last in _COPULAS and not any(map(is_change, words[-4:])))


def closed_intervals(text: str, found: Iterable[Measure]) -> Iterator[Measure]:
    """The measures of a text, two bounds of one value joined: "more than 20 and fewer than 30"."""
    last: Measure | None = None
    for one in found:
        joined = last and _between(text, last, one)
        if last and not joined:
            yield last
        last = joined or one
    if last:
        yield last


def _between(text: str, first: Measure, second: Measure) -> Measure | None:
    """The interval that a least and a greatest value leave, in either order."""
    if (first.kind, first.unit) != (second.kind, second.unit):
        return None
    if text[first.outer_end : second.outer_start] not in _AND_BOUNDS:
        return None
    least, most = (first, second) if first.high is None else (second, first)
    low, high = least.low, most.high
    if low is None or high is None or least.high is not None or most.low is not None or low >= high:
        return None
    return replace(first, end=second.end, low=low, high=high, printed_to=second.printed_to, outer_end=second.outer_end)
