"""Places.

Reads: names of towns, countries, streets and buildings in running text.
Leaves: headlines, single short words, people and organisations.
Question: how the place is called.
Compares: names by the cross-check of spellings, which sees the names of all kinds together.

>>> PLACE.name
'place'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.facts.base import name_facts
from factcheck.model import Document, Fact, FactTypeName, Judgement, Policy, Verdict


class Place:
    """The name of a place."""

    name: FactTypeName = "place"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the names of places in a document."""
        yield from name_facts(document, "place", ("place",))

    def align(self, facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
        """A name alone answers no question that another name could answer otherwise."""
        return []

    def question(self, fact: Fact) -> str:
        """The name's question."""
        return "How is the place called?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Two names are the same or of two things; spellings are compared by the cross-check."""
        same = left.value == right.value
        return Judgement(verdict=Verdict.AGREE if same else Verdict.INCOMPARABLE, rule="place.name")


PLACE = Place()
