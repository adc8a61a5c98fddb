"""What a figure is: a measure in its unit, an age, a multiple, a plain number, or nothing to be read."""

from __future__ import annotations

from factcheck.text.ages import aged_in, goes_on_with_ages, lead_of_age, may_be_age, place_tells_age
from factcheck.text.figures import Figure
from factcheck.text.hedges import Words
from factcheck.text.lookalikes import (
    HYPHENED,
    MEMBERS,
    TIMES,
    counts_plural,
    is_number,
    is_odd_unit,
    is_whole,
    stands_free,
)
from factcheck.text.measures.page import Page
from factcheck.text.patterns import regex
from factcheck.text.prices import is_sterling
from factcheck.text.units import Unit, to_base

_POUND = Unit("quantity", "pound")
_BY = regex(r"(?: [x×] | by |-by-)(?=\d)")
_HYPHENED_HEDGES = ("-plus", "-odd", "-some", "-ish", "-to-", "-and-")


def settle(page: Page, figure: Figure) -> None:
    """Emit a figure as what its unit makes of it; a bare one only where it is no name and no date."""
    if not figure.spelled and not figure.signed and not stands_free(page.text, figure):
        return
    if figure.unit is None:
        _settle_bare(page, figure)
    elif not is_odd_unit(page.text, figure, figure.unit):
        unit = figure.unit
        if unit.kind == "duration":
            unit = aged_in(figure, page.before(figure.start)) or unit
        if unit == _POUND and is_sterling(page.text, figure):
            unit = Unit("money", "pound")
        page.emit_figure(unit.kind, figure, unit.name)


def _settle_bare(page: Page, figure: Figure) -> None:
    text, end = page.text, figure.end
    if by := _BY.match(text, end):
        _side(page, figure, by.end())
        return
    before = page.before(figure.start)
    if (age := _age_start(page, figure, before)) is not None:
        page.emit_figure("age", figure, "year", start=age)
        page.ages_end = end
    elif times := TIMES.match(text, end):
        page.emit_figure("multiple", figure, "times", end=end + len(times[0].rstrip()))
    elif is_whole(text, figure.start, end):
        page.emit_figure("number", figure)
    elif not (figure.numeral.loose and figure.low == figure.high and not counts_plural(text, end)):
        hyphened = HYPHENED.match(text, end)
        if hyphened and not text.startswith(_HYPHENED_HEDGES, end):
            if hyphened[1].lower() not in MEMBERS:
                return
            end = hyphened.end()
        if is_number(text, figure, before):
            page.emit_figure("number", figure, end=end)


def _age_start(page: Page, figure: Figure, before: Words) -> int | None:
    """Where the age begins that a bare figure is, with "aged" before it; None when it is none."""
    if not may_be_age(page.text, figure):
        return None
    if (lead := lead_of_age(before, figure.start)) is not None:
        return lead
    told = goes_on_with_ages(page.text, page.ages_end, figure) or place_tells_age(page.text, figure, before)
    return figure.start if told else None


def _side(page: Page, figure: Figure, pos: int) -> None:
    """Read the 20 of "20 x 30 metres", the unit of which stands at the last side; a relay has no sides."""
    last, _ = page.figure(pos)
    for _ in range(2):
        if last is None or not last.is_bare or not (by := _BY.match(page.text, last.end)):
            break
        last, _ = page.figure(by.end())
    if last is None or last.unit is None or (base := to_base(last.unit.name)) is None or base[0] != "length":
        return
    if 0 < last.low <= 20 * figure.low and figure.numeral.magnitude == 1:
        page.emit_figure("quantity", figure, last.unit.name)
