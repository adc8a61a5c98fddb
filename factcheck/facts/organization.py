"""Organisations, products and other things with a name of their own.

Reads: names in running text that the model or a run of capitals marks: "Acme Robotics", "Ministry of Health".
Leaves: headlines, single short words, people and places.
Question: which organisation is meant.
Compares: names of one entity agree; spellings are compared by a cross-check, which sees names of all kinds.

>>> ORGANIZATION.name
'organization'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.facts.base import group_names, judge_names, name_facts
from factcheck.model import Document, Fact, FactTypeName, Judgement, NameValue, Policy


class Organization:
    """The name of an organisation, a product or another named thing."""

    name: FactTypeName = "organization"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the names of organisations in a document."""
        yield from name_facts(document, "organization", ("organization", "product", "thing", None))

    def align(self, facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
        """Group the names of one organisation."""
        return group_names(facts)

    def question(self, fact: Fact) -> str:
        """The name's question: "Which organisation: Acme Robotics?"."""
        assert isinstance(fact.value, NameValue)
        return f"Which organisation: {fact.value.entity or fact.value.name}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two names of one organisation; spellings are compared by the cross-check."""
        return judge_names(left, right, "organization")


ORGANIZATION = Organization()
