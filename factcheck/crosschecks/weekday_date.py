"""A weekday that its date does not have: "Friday, Dec. 28, 2017" was a Thursday.

Only a date printed with its year is held against its weekday; a year that was found elsewhere may be the wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Alignment, Conflict, Difference, Document, Fact, Judgement, Policy, Side, TimeValue, Verdict
from factcheck.tables import load
from factcheck.text.wording import write_value

_YEAR = re.compile(r"\b\d{4}\b")


class WeekdayDate:
    """A weekday printed beside a date of another weekday."""

    name = "weekday_date"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Hold every printed weekday against the calendar."""
        for fact in facts:
            if fact.fact_type != "date" or not isinstance(fact.value, TimeValue) or fact.value.start is None:
                continue
            printed = _weekday(fact.text)
            if printed is None or fact.value.granularity != "day" or not _YEAR.search(fact.text):
                continue
            real = _names()[fact.value.start.weekday()]
            if real == printed:
                continue
            day = write_value(fact.value)
            judgement = Judgement(
                verdict=Verdict.CONFLICT,
                rule=self.name,
                kind="arithmetic",
                severity="major",
                differences=(Difference(field="weekday", left=printed, right=real),),
                explanation=f"{day} is a {real}, not a {printed}.",
            )
            sides = [Side.of(printed, [fact]), Side.of(f"{day} ({real})", [fact])]
            yield Conflict.of(f"Which weekday is {day}?", "date", judgement, sides)


def _weekday(text: str) -> str | None:
    """The weekday that a printed date opens with.

    >>> _weekday("Friday, Dec. 29, 2017"), _weekday("Dec. 29, 2017")
    ('Friday', None)
    """
    first = re.match(r"[A-Za-z]+", text)
    if first is None:
        return None
    return next((n for n in _names() if n.startswith(first.group().title()) and len(first.group()) >= 3), None)


def _names() -> tuple[str, ...]:
    return tuple(row["name"] for row in sorted(load("weekdays"), key=lambda row: row["number"]))


WEEKDAY_DATE = WeekdayDate()
