"""Places.

Reads: names of towns, countries, streets and buildings in running text; "born in Lyon", "Lyon-based Acme", and where
the crash, blast or attack happened that an article is about.
Leaves: headlines, single short words, people and organisations.
Question: which place is meant; where somebody was born, a company has its seat, or the event happened.
Compares: names of one entity agree; spellings are compared by a cross-check, which sees names of all kinds. Two places
of one birth, seat or event conflict when both are known and neither lies in the other (place).

>>> PLACE.name
'place'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.facts.names import group_names, judge_names, name_facts
from factcheck.facts.place.whereabouts import (
    WHEREABOUTS,
    ask_where,
    group_whereabouts,
    judge_whereabouts,
    read_whereabouts,
)
from factcheck.model import Document, Fact, FactTypeName, Judgement, NameValue, Policy


class Place:
    """The name of a place, and what is there."""

    name: FactTypeName = "place"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the names of places in a document, and where somebody or something is said to be."""
        yield from name_facts(document, "place", ("place",))
        yield from read_whereabouts(document)

    def align(self, facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
        """Group the names of one place, and the places of one thing."""
        return group_names(fact for fact in facts if fact.rule != WHEREABOUTS) + group_whereabouts(facts)

    def question(self, fact: Fact) -> str:
        """The name's question: "Which place: Norvane?", "Where: born (Jane Roe)?"."""
        if fact.rule == WHEREABOUTS:
            return ask_where(fact)
        assert isinstance(fact.value, NameValue)
        return f"Which place: {fact.value.entity or fact.value.name}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two names of one place, or two places of one thing; spellings are compared by the cross-check."""
        if left.rule == right.rule == WHEREABOUTS:
            return judge_whereabouts(left, right)
        return judge_names(left, right, "place")


PLACE = Place()
