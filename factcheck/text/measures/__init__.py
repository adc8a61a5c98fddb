"""Measures: every money amount, percentage, quantity, duration, age, rank and plain number that a text states.

`read_measures` goes through the text once. It stops at each digit and number word, reads the figure there together
with its currency, magnitude and unit, joins two figures into a range, adds the words that make it a bound or an
approximation, and leaves out what only looks like a number: dates, clock times, scores, versions, names and phone
numbers.
"""

from __future__ import annotations

from factcheck.text.currencies import same_currency
from factcheck.text.measures.measure import Kind, Lean, Measure
from factcheck.text.measures.page import Page
from factcheck.text.measures.ranges import closed_intervals
from factcheck.text.measures.seeds import seeds_of
from factcheck.text.measures.stops import AT_SEED
from factcheck.text.units import to_base

__all__ = ["Kind", "Lean", "Measure", "read_measures", "same_currency", "to_base"]

# What makes a word after it a part of a longer one.
_GLUE = frozenset("-'./_@#&\\=+")


def read_measures(text: str) -> tuple[Measure, ...]:
    """Read every measure of a text, in order and without overlaps.

    >>> paid, share = read_measures("Acme paid more than $14.3bn for 49% of it.")
    >>> paid.kind, int(paid.low), paid.high, paid.unit, paid.hedge
    ('money', 14300000000, None, 'dollar', 'more than')
    >>> share.kind, share.low, share.printed_to
    ('percent', Fraction(49, 1), Fraction(1, 1))
    """
    page = Page(text)
    search, pos = seeds_of(page.text).search, 0
    while seed := search(page.text, pos):
        kind, (start, end) = seed.lastgroup, seed.span()
        assert kind is not None
        is_part_of_word = kind != "digit" and start > 0 and page.text[start - 1] in _GLUE
        pos = end if is_part_of_word else AT_SEED[kind](page, start, end)
    return tuple(closed_intervals(page.text, page.found))
