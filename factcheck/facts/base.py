"""What the rest of the library asks of a fact type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from factcheck.model import Document, Fact, FactTypeName, Judgement, Policy


class FactType(Protocol):
    """One kind of fact: how it is found, what question it answers, how two are compared."""

    name: FactTypeName

    def find(self, document: Document) -> Iterator[Fact]:
        """Read every fact of this type from a document."""

    def question(self, fact: Fact) -> str:
        """The question that the fact answers, as an editor would ask it."""

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Compare two facts that answer the same question."""
