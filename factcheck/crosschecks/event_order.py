"""What happened after a merger cannot have happened before it.

"The company moved in 2015 after a merger with Avelin" puts the merger in 2015 at the latest, and contradicts another
statement that the two merged in 2017.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from factcheck.crosschecks.findings import Finding, as_conflicts
from factcheck.model import Alignment, Conflict, Document, Fact, Policy, TimeValue
from factcheck.text.clauses import attribute_of, words_of_class
from factcheck.text.wording import write_value

PARTIES = 2
"""So many names in common tell which merger is meant; one may have merged more than once."""
REACH = 60
"""So many characters from the noun of an event its parties may be named."""
_ORDER: dict[str, Literal["after", "before"]] = {"after": "after", "following": "after", "before": "before"}


@dataclass(frozen=True, slots=True)
class _Bound:
    """A date of what came after or before a merger, and the parties to the merger."""

    fact: Fact
    order: Literal["after", "before"]
    parties: frozenset[str]


class EventOrder:
    """A merger or takeover that is dated after what came after it, or before what came before it."""

    name = "event_order"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Hold what is said to have come after or before an event against the dates of that event."""
        dates = [f for f in facts if f.fact_type == "date" and _is_told(f)]
        mergers = [f for f in dates if f.slot.attribute in words_of_class("combination")]
        yield from as_conflicts(
            self.name,
            (
                _finding(bound, merger)
                for bound in _bounds(dates)
                for merger in mergers
                if len(bound.parties & _named(merger)) >= PARTIES and _is_impossible(bound, merger)
            ),
        )


def _bounds(dates: Iterable[Fact]) -> Iterator[_Bound]:
    """The dates whose statement puts them after or before a merger or takeover of two named parties."""
    for fact in dates:
        for participant in fact.slot.participants:
            order = _ORDER.get(participant.part)
            if order is None or attribute_of(participant.text) not in words_of_class("combination"):
                continue
            near = range(participant.start - REACH, participant.end + REACH)
            parties = frozenset(
                p.entity for p in fact.slot.participants if p.entity and (p.part == "subject" or p.start in near)
            )
            if len(parties) >= PARTIES:
                yield _Bound(fact, order, parties)


def _is_told(fact: Fact) -> bool:
    """True for a flat statement of a day or a longer time that lies behind it."""
    value = fact.value
    return (
        isinstance(value, TimeValue)
        and value.is_resolved
        and value.lean is None
        and value.bound is None
        and not value.readings
        and fact.stance.hedge is None
        and fact.stance.polarity == "positive"
        and fact.stance.stage == "completed"
    )


def _named(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity and p.part != "context")


def _is_impossible(bound: _Bound, event: Fact) -> bool:
    """True where all of the merger's time lies on the wrong side of the other."""
    mine, its = bound.fact.value, event.value
    assert isinstance(mine, TimeValue) and isinstance(its, TimeValue)
    assert mine.start is not None and mine.end is not None and its.start is not None and its.end is not None
    return its.start >= mine.end if bound.order == "after" else its.end <= mine.start


def _finding(bound: _Bound, event: Fact) -> Finding:
    when, other = write_value(event.value), write_value(bound.fact.value)
    parties = " and ".join(sorted(bound.parties & _named(event)))
    least = "no later than" if bound.order == "after" else "no earlier than"
    return Finding(
        question=f"When: merger or takeover ({parties})?",
        fact_type="date",
        field="order",
        stated=when,
        worked_out=f"{least} {other}",
        explanation=f"What came {bound.order} the merger is dated {other}, so that it was {least} that; another "
        f"statement dates it {when}.",
        stated_by=(event,),
        worked_out_from=(bound.fact,),
    )


EVENT_ORDER = EventOrder()
