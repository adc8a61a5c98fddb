"""One premium over one price belongs to one offer.

An offer of $60 and one of $82 cannot both be half as much again as Friday's closing price.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.crosschecks.findings import Finding, as_conflicts
from factcheck.crosschecks.passages import Passage, passages
from factcheck.facts.amount import same_currency
from factcheck.facts.intervals import is_rounding
from factcheck.model import Alignment, Conflict, Document, Fact, NumberValue, Policy
from factcheck.text.clauses import sentence_of
from factcheck.text.patterns import regex
from factcheck.text.wording import write_value

PREMIUM = "premium"
MOST_APART = 3
"""A price per share and the price of all the shares lie farther apart."""
_LEFT_BEHIND = regex(r"\b(?:from|than|over|above|raised|previous|earlier)\s(?:[\w'’-]+\s){0,4}$", re.IGNORECASE)
_REACH = 50


class PremiumPrice:
    """Two offers of which each is said to be the same share above one price."""

    name = "premium_price"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Compare the offers that stand beside each aligned premium."""
        premiums = {f.id for a in alignments if a.facts[0].slot.attribute == PREMIUM for f in a.facts if _is_point(f)}
        if not premiums:
            return
        offers = dict(_offers(passages(documents, facts, "amount", "percent"), premiums))
        yield from as_conflicts(
            self.name,
            (
                _finding(alignment.question, (offers[left.id], left), (offers[right.id], right))
                for alignment in alignments
                if alignment.facts[0].slot.attribute == PREMIUM
                for left, right in combinations([f for f in alignment.facts if f.id in offers], 2)
                if _same_figure(left, right) and _differ(offers[left.id], offers[right.id])
            ),
        )


def _offers(found: Iterator[Passage], premiums: set[str]) -> Iterator[tuple[str, Fact]]:
    """The one sum of money before a premium in its sentence, by the premium; of two nothing tells which is meant."""
    for passage in found:
        for placed in passage.facts:
            sentence = sentence_of(passage.block.doc, placed.start) if placed.fact.id in premiums else None
            if sentence is None:
                continue
            before = [
                other.fact
                for other in passage.facts
                if other.fact.fact_type == "amount"
                and sentence.start_char <= other.start < placed.start
                and not _LEFT_BEHIND.search(passage.text, max(sentence.start_char, other.start - _REACH), other.start)
            ]
            if len(before) == 1 and _is_point(before[0]) and before[0].stance.hedge is None:
                yield placed.fact.id, before[0]


def _is_point(fact: Fact) -> bool:
    return isinstance(fact.value, NumberValue) and fact.value.is_point


def _same_figure(left: Fact, right: Fact) -> bool:
    assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
    return left.value.low == right.value.low


def _differ(left: Fact, right: Fact) -> bool:
    """True for two sums of one kind that are no rounding of one another."""
    a, b = left.value, right.value
    assert isinstance(a, NumberValue) and isinstance(b, NumberValue) and a.low is not None and b.low is not None
    (money, _, per), (other, _, other_per) = a.unit.partition(" per "), b.unit.partition(" per ")
    if not same_currency(money, other) or (per and other_per and per != other_per):
        return False
    least, most = sorted((a.low, b.low))
    return a.low != b.low and least > 0 and most < MOST_APART * least and not is_rounding(a, b)


def _finding(question: str, left: tuple[Fact, Fact], right: tuple[Fact, Fact]) -> Finding:
    (offer, premium), (other, _) = left, right
    printed = write_value(premium.value)
    one, two = write_value(offer.value), write_value(other.value)
    return Finding(
        question=f"Which offer is {printed} above the price? {question}",
        fact_type="amount",
        field="offer",
        stated=one,
        worked_out=two,
        explanation=f"{one} and {two} cannot both be {printed} above the same price.",
        stated_by=left,
        worked_out_from=right,
    )


PREMIUM_PRICE = PremiumPrice()
