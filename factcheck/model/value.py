"""Values: what was said, exactly, with the precision it was printed with."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from factcheck.model.base import Exact, Noun

Lean = Literal["about", "below", "above"]
_PRINTED_AS_PAIRS = frozenset({"vote", "score", "record"})
Bound = Literal["since", "until", "before", "after"]
Granularity = Literal[
    "minute", "part of day", "day", "week", "month", "quarter", "season", "year", "decade", "century", "range"
]


class NumberValue(Noun):
    """A closed interval of exact numbers with its unit; a point when low equals high, open where an end is None.

    `printed_to` is the step of the last digit that was printed: 1e9 for "$14 billion", 1e8 for "$14.3 billion".
    `lean` says that the figure is approximate: about it, a little below it ("nearly"), or a little above it.
    `qualifiers` limit what the figure means: "non-voting" of a stake, "in cash" of an amount; of a vote, a score or a
    record they hold the figures behind the first: "to 24" of 26-24.
    `conversion` is the same figure in another unit, as printed in brackets behind it: "$1.3 million" of
    "1 million pounds ($1.3 million)".
    """

    form: Literal["number"] = "number"
    low: Exact | None
    high: Exact | None
    unit: str
    printed_to: Exact | None = None
    lean: Lean | None = None
    qualifiers: tuple[str, ...] = ()
    conversion: NumberValue | None = None

    @property
    def is_point(self) -> bool:
        """True when the value is one number and not a bound or a range."""
        return self.low is not None and self.low == self.high

    @property
    def figure(self) -> Fraction | None:
        """The figure in print, whatever its bound: 7 of "seven", "at least seven" and "up to seven"."""
        return self.low if self.low is not None else self.high

    @property
    def is_pair(self) -> bool:
        """True for what is told by two figures together: a vote, a score, a record."""
        return self.unit in _PRINTED_AS_PAIRS and bool(self.qualifiers)


class TimeValue(Noun):
    """A half-open interval of time at a granularity; unresolved when only its pattern is known.

    `start` and `end` are naive local times, midnight for whole days. `pattern` is the printed part in EDTF style
    ("XXXX-04" for "April", "XXXX-W-4" for "Thursday"), kept when the year or week had to be found elsewhere.
    `resolved_from` says from what: "published 2025-06-13", or "earlier time 12:10" for "10 minutes later".
    `readings` keeps the other order of an ambiguous 11/06/2025.
    `bound` says that the time in print opens or closes another: "since 2014", "until May", "before 2010".
    """

    form: Literal["time"] = "time"
    start: dt.datetime | None
    end: dt.datetime | None
    granularity: Granularity
    pattern: str | None = None
    resolved_from: str | None = None
    zone: str | None = None
    lean: Lean | None = None
    bound: Bound | None = None
    readings: tuple[tuple[dt.datetime, dt.datetime], ...] = ()

    @property
    def is_resolved(self) -> bool:
        """True when it stands on the calendar."""
        return self.start is not None and self.end is not None


class NameValue(Noun):
    """A name as printed and the entity that it names across the articles."""

    form: Literal["name"] = "name"
    name: str
    entity: str | None = None


class NamesValue(Noun):
    """The members of a list; open when others may belong to it ("including", "among others")."""

    form: Literal["names"] = "names"
    names: tuple[str, ...]
    open: bool


RoleStage = Literal["current", "former", "interim", "incoming"]


class RoleValue(Noun):
    """A title as normalised by the table of titles, with its stage and whose it is.

    `title` is the canonical title ("chief executive officer"), `rank` the words that set its level apart
    ("co-", "vice", "deputy"), `area` what the title is over ("engineering"), as printed; `area_first` when it stands
    before the title ("design ethicist").
    """

    form: Literal["role"] = "role"
    title: str
    rank: tuple[str, ...] = ()
    area: str | None = None
    area_first: bool = False
    stage: RoleStage = "current"
    person: str | None = None
    organization: str | None = None


class StatusValue(Noun):
    """How far an event has come: its verb, its stage, its polarity, and the words that limit it ("conditionally")."""

    form: Literal["status"] = "status"
    event: str
    stage: Literal["planned", "under way", "completed", "cancelled", "stated"]
    polarity: Literal["positive", "negative"] = "positive"
    qualifiers: tuple[str, ...] = ()


class QuoteValue(Noun):
    """The words of a quotation and who said them."""

    form: Literal["quote"] = "quote"
    words: str
    speaker: str | None = None


Value = Annotated[
    NumberValue | TimeValue | NameValue | NamesValue | RoleValue | StatusValue | QuoteValue, Field(discriminator="form")
]
