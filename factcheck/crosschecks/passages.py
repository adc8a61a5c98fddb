"""Passages: the paragraphs of the articles, each with the facts that were read in it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from factcheck.facts.base import comparable_blocks
from factcheck.model import Block, Document, Fact, FactTypeName


@dataclass(frozen=True, slots=True)
class Placed:
    """A fact and where it stands in its paragraph."""

    start: int
    end: int
    fact: Fact


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph and its facts of the asked types, in order."""

    block: Block
    facts: tuple[Placed, ...]

    @property
    def text(self) -> str:
        """The cleaned words of the paragraph."""
        return self.block.text

    def at(self, start: int) -> Fact | None:
        """The fact that begins at a place of the paragraph."""
        return next((placed.fact for placed in self.between(start, start + 1)), None)

    def between(self, start: int, end: int) -> tuple[Placed, ...]:
        """The facts that begin in a stretch of the paragraph."""
        first, last = (bisect_left(self.facts, place, key=lambda placed: placed.start) for place in (start, end))
        return self.facts[first:last]

    def with_signs(self, start: int, end: int) -> str:
        """The words of a stretch, with @ in the place of each name."""
        names, words, at = self.block.names, "", start
        first = bisect_left(names, start, key=lambda name: name.start)
        for name in takewhile(lambda name: name.end <= end, islice(names, first, None)):
            words, at = f"{words}{self.text[at : name.start]}@", name.end
        return words + self.text[at:end]


def passages(documents: Sequence[Document], facts: Sequence[Fact], *types: FactTypeName) -> Iterator[Passage]:
    """The paragraphs of running text that hold facts of these types; each distinct one of an article once."""
    by_field: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.fact_type in types:
            by_field[fact.article, fact.field].append(fact)
    for found in by_field.values():
        found.sort(key=lambda fact: fact.start)
    for document in documents:
        for block in comparable_blocks(document):
            found = by_field[document.article.id, block.field]
            first, last = (
                bisect_left(found, at, key=lambda fact: fact.start) for at in block.original(0, len(block.text))
            )
            if first < last and block.section != "link":
                yield Passage(block, tuple(_placed(block, fact) for fact in found[first:last]))


def _placed(block: Block, fact: Fact) -> Placed:
    start, end = fact.start - block.start, fact.end - block.start
    if block.offsets is not None:
        start, end = bisect_left(block.offsets, start), bisect_left(block.offsets, end)
    return Placed(start, end, fact)
