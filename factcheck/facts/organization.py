"""Organisations, products and other things with a name of their own.

Reads: names in running text that the model or a run of capitals marks: "Acme Robotics", "Ministry of Health".
Leaves: headlines, single short words, people and places.
Question: how the organisation is called.
Compares: names by the cross-check of spellings, which sees the names of all kinds together.

>>> ORGANIZATION.name
'organization'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.facts.base import name_facts
from factcheck.model import Document, Fact, FactTypeName, Judgement, Policy, Verdict


class Organization:
    """The name of an organisation, a product or another named thing."""

    name: FactTypeName = "organization"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the names of organisations in a document."""
        yield from name_facts(document, "organization", ("organization", "product", "thing", None))

    def align(self, facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
        """A name alone answers no question that another name could answer otherwise."""
        return []

    def question(self, fact: Fact) -> str:
        """The name's question."""
        return "How is the organisation called?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Two names are the same or of two things; spellings are compared by the cross-check."""
        same = left.value == right.value
        return Judgement(verdict=Verdict.AGREE if same else Verdict.INCOMPARABLE, rule="organization.name")


ORGANIZATION = Organization()
