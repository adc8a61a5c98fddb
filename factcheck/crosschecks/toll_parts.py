"""Badly hurt + lightly hurt = hurt.

"Four people were seriously hurt and 20 others slightly" makes 24, and contradicts the 25 of another article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.facts.count import BADLY, LEADING_TOLL, LIGHTLY
from factcheck.model import (
    Alignment,
    Conflict,
    Difference,
    Document,
    Fact,
    Judgement,
    NumberValue,
    Policy,
    Side,
    Verdict,
)
from factcheck.text.wording import write_value

ONE_SENTENCE = 120
"""So many characters at most part the two figures of a sum."""


class TollParts:
    """A number of injured that those badly and lightly hurt do not add up to."""

    name = "toll_parts"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Hold the sum of an article's two parts against the total of every article."""
        tolls = [f for f in facts if f.fact_type == "count" and f.rule == LEADING_TOLL and _is_exact(f)]
        totals = [f for f in tolls if f.slot.attribute == "injured"]
        parts = sorted((f for f in tolls if f.slot.attribute in (BADLY, LIGHTLY)), key=lambda f: (f.article, f.start))
        for first, second in pairwise(parts):
            if first.article == second.article and second.start - first.end <= ONE_SENTENCE:
                total = _figure(first) + _figure(second)
                for whole in totals:
                    if _figure(whole) != total:
                        yield self._conflict(whole, first, second)

    def _conflict(self, whole: Fact, first: Fact, second: Fact) -> Conflict:
        stated = write_value(whole.value)
        parts = f"{_figure(first)} {first.slot.attribute} and {_figure(second)} {second.slot.attribute}"
        judgement = Judgement(
            verdict=Verdict.CONFLICT,
            rule=self.name,
            kind="arithmetic",
            # A toll of another day may have grown.
            severity="major" if whole.stance.as_of == first.stance.as_of else "minor",
            differences=(Difference(field="number", left=stated, right=parts),),
            explanation=f"{parts} make {_figure(first) + _figure(second)}, not {_figure(whole)}.",
        )
        sides = [Side.of(stated, [whole]), Side.of(parts, [first, second])]
        return Conflict.of("How many people: injured?", "count", judgement, sides)


def _is_exact(fact: Fact) -> bool:
    value = fact.value
    return isinstance(value, NumberValue) and value.is_point and value.lean is None and fact.stance.hedge is None


def _figure(fact: Fact) -> int:
    assert isinstance(fact.value, NumberValue) and fact.value.low is not None
    return int(fact.value.low)


TOLL_PARTS = TollParts()
