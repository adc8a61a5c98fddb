"""Organisations, products and other things with a name of their own, and lists of them.

Reads: names in running text: "Acme Robotics", "Ministry of Health"; whose people a group is: "former employees of Acme
and Norvane".
Leaves: headlines, single short words, people and places; lists that say that they are open ("including", "and others").
Question: which organisation is meant; whose employees, investors, customers they are.
Compares: names of one entity agree; spellings are compared by a cross-check, which sees names of all kinds; a name more
or fewer in a closed list (membership).

>>> ORGANIZATION.name
'organization'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.facts.base import comparable_blocks
from factcheck.facts.names import (
    group_lists,
    group_names,
    judge_lists,
    judge_names,
    list_fact,
    lists_of_names,
    name_facts,
)
from factcheck.model import Document, EntityKind, Fact, FactTypeName, Judgement, NameValue, Policy
from factcheck.text.clauses import words_of_class
from factcheck.text.patterns import one_of, regex

KINDS: tuple[EntityKind | None, ...] = ("organization", "product", "thing", None)
FEWEST_SHARED = 2
_PEOPLE = one_of(sorted(words_of_class("affiliate")))
_PEOPLE_AFTER = regex(rf"(?:['’]s?)? (?:[a-z-]{{2,12}} )?({_PEOPLE})s\b")
_PEOPLE_BEFORE = regex(rf"\b({_PEOPLE})s (?:of|at|from|in) (?:the )?$")
_REACH = 30


class Organization:
    """The name of an organisation, a product or another named thing, and whose people a group is."""

    name: FactTypeName = "organization"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the names of organisations in a document, and the lists of those that people belong to."""
        yield from name_facts(document, "organization", KINDS)
        for block in comparable_blocks(document):
            for names in lists_of_names(block):
                if not any(raw.kind in ("organization", "product") for raw in names):
                    continue
                first, last = names[0].start, names[-1].end
                people = _PEOPLE_AFTER.match(block.text, last) or _PEOPLE_BEFORE.search(
                    block.text, max(0, first - _REACH), first
                )
                if people:
                    yield list_fact(document, block, "organization", names, people[1])

    def align(self, facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
        """Group the names of one organisation, and the lists of whose people they are."""
        return [*group_names(facts), *group_lists(facts)]

    def question(self, fact: Fact) -> str:
        """The question: "Which organisation: Acme Robotics?" of a name, "Whose employees?" of a list."""
        if isinstance(fact.value, NameValue):
            return f"Which organisation: {fact.value.entity or fact.value.name}?"
        return f"Whose {fact.slot.attribute}s?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two names of one organisation, or two lists; spellings are compared by the cross-check."""
        if isinstance(left.value, NameValue):
            return judge_names(left, right, "organization")
        return judge_lists(left, right, "organization", FEWEST_SHARED)


ORGANIZATION = Organization()
