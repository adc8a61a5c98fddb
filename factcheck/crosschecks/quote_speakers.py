"""The same words given to different speakers, where the words differ too.

Where the words are the same, the quotation's own ladder has reported the speakers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.facts.quote import QUOTE, judge_speakers
from factcheck.model import Alignment, Conflict, Document, Fact, Policy, QuoteValue, Side


class QuoteSpeakers:
    """A quotation that two articles put into two mouths."""

    name = "quote_speakers"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Judge the speakers of every aligned quotation."""
        for alignment in alignments:
            if alignment.fact_type != "quote":
                continue
            for left, right in combinations(_versions(alignment.facts), 2):
                if QUOTE.judge(left, right, policy).kind != "wording":
                    continue
                speakers = judge_speakers(left, right)
                if speakers is not None:
                    sides = [Side.of(_speaker(fact), [fact]) for fact in (left, right)]
                    yield Conflict.of(f"Who said it? {alignment.question}", "quote", speakers, sides)
                    break


def _versions(facts: Sequence[Fact]) -> list[Fact]:
    """The first of those that give the same words to the same speaker, whom they tell of alike."""
    versions: dict[object, Fact] = {}
    for fact in facts:
        told = tuple((p.part, p.text) for p in fact.slot.participants)
        versions.setdefault((fact.value, fact.slot.scope, told), fact)
    return list(versions.values())


def _speaker(fact: Fact) -> str:
    assert isinstance(fact.value, QuoteValue)
    return f"said by {fact.value.speaker}"


QUOTE_SPEAKERS = QuoteSpeakers()
