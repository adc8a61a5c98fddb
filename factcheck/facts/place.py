"""Places.

Reads: names of towns, countries, streets and buildings in running text.
Leaves: headlines, single short words, people and organisations.
Question: which place is meant.
Compares: names of one entity agree; spellings are compared by a cross-check, which sees names of all kinds.

>>> PLACE.name
'place'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.facts.names import group_names, judge_names, name_facts
from factcheck.model import Document, Fact, FactTypeName, Judgement, NameValue, Policy


class Place:
    """The name of a place."""

    name: FactTypeName = "place"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the names of places in a document."""
        yield from name_facts(document, "place", ("place",))

    def align(self, facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
        """Group the names of one place."""
        return group_names(facts)

    def question(self, fact: Fact) -> str:
        """The name's question: "Which place: Norvane?"."""
        assert isinstance(fact.value, NameValue)
        return f"Which place: {fact.value.entity or fact.value.name}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two names of one place; spellings are compared by the cross-check."""
        return judge_names(left, right, "place")


PLACE = Place()
