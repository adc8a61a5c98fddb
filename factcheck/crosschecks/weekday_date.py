"""A weekday that its date does not have: "Friday, Dec. 28, 2017" and "Dec. 28, 2017, a Friday," was a Thursday.

Only a date printed with its year is held against its weekday; a year that was found elsewhere may be the wrong one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from factcheck.model import Alignment, Conflict, Difference, Document, Fact, Judgement, Policy, Side, TimeValue, Verdict
from factcheck.tables import load
from factcheck.text.patterns import one_of
from factcheck.text.wording import write_value

_YEAR = re.compile(r"\b\d{4}\b")
_DAYS = one_of([row["name"] for row in load("weekdays")])
# The weekday that is told beside the date: "Friday (Dec. 28, 2017)", "Dec. 28, 2017 (a Friday)".
_BEFORE = re.compile(rf"\b(?P<day>{_DAYS}) (?:(?:morning|afternoon|evening|night) )?\(\Z")
_BEHIND = re.compile(rf"(?:, | \(| [–—-] )a (?P<day>{_DAYS})(?=[,.;)]| [–—-] )")
_BESIDE_REACH = 30


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
        articles = {document.article.id: document.article for document in documents}
        for fact in facts:
            if fact.fact_type != "date" or not isinstance(fact.value, TimeValue) or fact.value.start is None:
                continue
            if not _is_of_one_day(fact.value) or not _YEAR.search(fact.text):
                continue
            article = articles[fact.article]
            source = article.text if fact.field == "text" else article.title or ""
            printed = _weekday(fact.text) or _beside(source, fact.start, fact.end)
            if printed is None:
                continue
            real = _names()[fact.value.start.weekday()]
            if real == printed:
                continue
            day = write_value(_whole_day(fact.value.start))
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


def _is_of_one_day(value: TimeValue) -> bool:
    """True for a day, a part of it or a clock time on it; midnight lies between two days."""
    is_midnight = value.granularity == "minute" and value.start is not None and value.start.time() == dt.time()
    return value.granularity in ("day", "part of day", "minute") and not is_midnight


def _whole_day(at: dt.datetime) -> TimeValue:
    start = dt.datetime.combine(at.date(), dt.time())
    return TimeValue(start=start, end=start + dt.timedelta(days=1), granularity="day")


def _weekday(text: str) -> str | None:
    """The weekday that is printed in a date.

    >>> _weekday("Friday, Dec. 29, 2017"), _weekday("9 a.m. on Fri., Dec. 29, 2017"), _weekday("Dec. 29, 2017")
    ('Friday', 'Friday', None)
    """
    words = (word.title() for word in re.findall(r"[A-Za-z]{3,}", text))
    return next((name for word in words for name in _names() if name.startswith(word)), None)


def _beside(text: str, start: int, end: int) -> str | None:
    """The weekday that stands right before or behind a date.

    >>> _beside("It shut on Friday (Dec. 28, 2017).", 19, 32), _beside("It shut on Dec. 28, 2017, a Friday.", 11, 24)
    ('Friday', 'Friday')
    """
    found = _BEFORE.search(text[max(0, start - _BESIDE_REACH) : start]) or _BEHIND.match(text, end)
    return found["day"] if found else None


def _names() -> tuple[str, ...]:
    return tuple(row["name"] for row in sorted(load("weekdays"), key=lambda row: row["number"]))


WEEKDAY_DATE = WeekdayDate()
