"""A weekday that its date does not have: "Friday, Dec. 28, 2017" and "Dec. 28, 2017, a Friday," was a Thursday.

A date printed with its year is held against its weekday; a year that was found elsewhere may be the wrong one, so that
a date without one is wrong only where another article gives it its weekday: "Friday, Dec. 28", "Thursday, Dec. 28".
Where the weekday is part of the date, who prints it rightly stands in the conflict. A weekday beside a date in brackets
is a date of its own and is compared as one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence

from factcheck.model import Alignment, Conflict, Difference, Document, Fact, Judgement, Policy, Side, TimeValue, Verdict
from factcheck.tables import load
from factcheck.text.patterns import one_of, regex
from factcheck.text.wording import write_value

_YEAR = regex(r"\b\d{4}\b")
_FIGURE = regex(r"\d")  # of a weekday alone the date is worked out, and not printed
_DAYS = one_of([row["name"] for row in load("weekdays")])
# The weekday that is told beside the date: "Friday (Dec. 28, 2017)", "Dec. 28, 2017 (a Friday)".
_BEFORE = regex(rf"\b(?P<day>{_DAYS}) (?:(?:morning|afternoon|evening|night) )?\(\Z")
_BEHIND = regex(rf"(?:, | \(| [–—-] )a (?P<day>{_DAYS})(?=[,.;)]| [–—-] )")
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
        sources = {
            (document.article.id, field): text
            for document in documents
            for field, text in (("text", document.article.text), ("title", document.article.title or ""))
        }
        told = {fact.id: _prints(fact, sources[fact.article, fact.field]) for fact in facts if _is_day(fact)}
        together = _companions(alignments)
        for fact in facts:
            printed = told.get(fact.id)
            if printed is None or printed == _real(fact):
                continue
            rightly = [other for other in together.get(fact.id, ()) if _says_rightly(other, fact, told)]
            # Without its year a date is of a year that was guessed: it takes somebody who gives it the other weekday.
            if rightly or _YEAR.search(fact.text):
                yield self._conflict(fact, printed, rightly)

    def _conflict(self, fact: Fact, printed: str, rightly: Sequence[Fact]) -> Conflict:
        """The conflict of a date and its weekday, with those on one side who print the date with its own weekday."""
        assert isinstance(fact.value, TimeValue) and fact.value.start is not None
        real = _real(fact)
        day = write_value(_whole_day(fact.value.start))
        judgement = Judgement(
            verdict=Verdict.CONFLICT,
            rule=self.name,
            kind="arithmetic",
            severity="major",
            differences=(Difference(field="weekday", left=printed, right=real),),
            explanation=f"{day} is a {real}, not a {printed}.",
        )
        sides = [Side.of(printed, [fact]), Side.of(f"{day} ({real})", [fact, *rightly])]
        return Conflict.of(f"Which weekday is {day}?", "date", judgement, sides)


def _is_day(fact: Fact) -> bool:
    """True for a date of one day, a part of it or a clock time on it."""
    value = fact.value
    return isinstance(value, TimeValue) and fact.fact_type == "date" and _is_of_one_day(value)


def _prints(fact: Fact, source: str) -> str | None:
    """The weekday that is printed in a date, or right beside one with its year."""
    inside = _weekday(fact.text) if _FIGURE.search(fact.text) else None
    return inside or (_beside(source, fact.start, fact.end) if _YEAR.search(fact.text) else None)


def _real(fact: Fact) -> str:
    """The weekday that the day of a date has in the calendar."""
    assert isinstance(fact.value, TimeValue) and fact.value.start is not None
    return _names()[fact.value.start.weekday()]


def _companions(alignments: Sequence[Alignment]) -> dict[str, tuple[Fact, ...]]:
    """The dates that answer one question with each date."""
    dates = (alignment.facts for alignment in alignments if alignment.fact_type == "date")
    return {fact.id: group for group in dates for fact in group}


def _says_rightly(other: Fact, fact: Fact, told: Mapping[str, str | None]) -> bool:
    """True for another article that prints the same day, with the weekday that it has, inside the date."""
    assert isinstance(fact.value, TimeValue) and fact.value.start is not None
    if other.article == fact.article or not isinstance(other.value, TimeValue) or other.value.start is None:
        return False
    is_one_day = other.value.start.date() == fact.value.start.date()
    inside = _weekday(fact.text) is not None and _weekday(other.text) is not None
    return is_one_day and inside and told.get(other.id) == _real(fact)


def _is_of_one_day(value: TimeValue) -> bool:
    """True for a known day, a part of it or a clock time on it; midnight lies between two days."""
    if value.start is None:
        return False
    is_midnight = value.granularity == "minute" and value.start.time() == dt.time()
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
