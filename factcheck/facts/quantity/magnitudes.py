"""Magnitudes of earthquakes, which have no unit of measure: "a 6.4-magnitude quake", "6.4 on the Richter scale"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from factcheck.text.clauses import Clause, clause_at, noun_of
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MAGNITUDE = "magnitude"
EARTHQUAKE = "earthquake"
LEADING_MAGNITUDE = "quantity.leading_magnitude"
_AFTERSHOCKS = frozenset({"aftershock", "foreshock"})
_FIGURE = r"\d(?:\.\d{1,2})?(?![\d%]|[.,]\d)"
_READ = regex(
    rf"\b[Mm]agnitude(?:\sof|,)?(?:\s|-)(?:(?:about|around|at\sleast|some)\s)?(?P<behind>{_FIGURE})"
    rf"|(?<![\d.,])(?P<before>{_FIGURE})[\s-]magnitude\b"
    rf"|(?<![\d.,])(?P<scale>{_FIGURE})\son\sthe\s(?:open-ended\s)?Richter\b"
)


class Magnitude(NamedTuple):
    """A magnitude in a paragraph: where its figure stands, the figure, and the step that it is printed to."""

    start: int
    end: int
    figure: Fraction
    printed_to: Fraction


def read_magnitudes(text: str) -> Iterator[Magnitude]:
    """The magnitudes of a paragraph.

    >>> [str(m.figure) for m in read_magnitudes("A magnitude 6.5 quake was followed by one of 5 on the Richter scale.")]
    ['13/2', '5']
    """
    if "agnitude" not in text and "Richter" not in text:
        return
    for found in _READ.finditer(text):
        name = str(found.lastgroup)
        printed = found[name]
        decimals = len(printed.partition(".")[2])
        yield Magnitude(*found.span(name), Fraction(printed), Fraction(1, 10**decimals))


def quake_of(doc: Doc, magnitude: Magnitude) -> tuple[Clause | None, str | None]:
    """The clause around a magnitude, and whether it is that of the earthquake; of an aftershock it is of nothing."""
    clause = clause_at(doc, magnitude.start, magnitude.end)
    if clause is None:
        return None, None
    kinds = _AFTERSHOCKS | {EARTHQUAKE}
    quakes = [token for token in clause.root.sent if noun_of(token.lemma_.lower()) in kinds]
    # "The aftershock of magnitude 5.1 followed the quake": what the figure belongs to, though another stands nearer.
    bearers = (token for token in (clause.root, *clause.root.ancestors) if token in quakes)
    nearest = next(bearers, None) or min(quakes, key=lambda token: abs(token.idx - magnitude.start), default=None)
    if nearest is None:
        return clause, EARTHQUAKE if any(noun_of(t.lemma_.lower()) == EARTHQUAKE for t in doc) else None
    return _around(clause, nearest), None if nearest.lemma_.lower() in _AFTERSHOCKS else EARTHQUAKE


def _around(clause: Clause, quake: Token) -> Clause:
    return Clause(clause.root, quake, "of", clause.verb, EARTHQUAKE, "level")
