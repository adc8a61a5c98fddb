"""What the judgement asks of a cross-check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from factcheck.model import Alignment, Conflict, Document, Fact, Policy


class CrossCheck(Protocol):
    """A rule that takes facts of several questions together."""

    @property
    def name(self) -> str:
        """The name of the rule in the report."""

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Find the facts that do not add up."""
