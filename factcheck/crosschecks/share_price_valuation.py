"""Stake x valuation = price, with interval arithmetic.

"Over $29 billion" for the whole and 49% of it support a price of $14.3 billion and do not support $14 billion.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache

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
    Value,
    Verdict,
)
from factcheck.text.wording import write_value

_PRICES = frozenset({"investment", "purchase"})


class SharePriceValuation:
    """A price for a stake that the stated valuation does not allow."""

    name = "share_price_valuation"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Compare price with stake times valuation where both are of one company and stand in one article's deal."""
        told = _valuations_with_stakes(facts)
        for alignment in alignments:
            if alignment.fact_type != "amount" or alignment.facts[0].slot.attribute not in _PRICES:
                continue
            flat = [f for f in alignment.facts if _flat(f)]
            near = {place: pair for f in flat for name in _names(f) for place, pair in told[name].items()}
            for _, (valuation, stake) in sorted(near.items()):
                prices = [f for f in flat if _names(f) & _names(valuation) and f.id != valuation.id]
                fitting = [f for f in prices if _fits(f.value, stake.value, valuation.value)]
                missing = [f for f in prices if f not in fitting]
                # One price that fits shows that the three figures are of one deal; without one they may not be.
                if fitting and missing:
                    yield self._conflict(alignment, missing, stake, valuation)

    def _conflict(self, alignment: Alignment, prices: Sequence[Fact], stake: Fact, valuation: Fact) -> Conflict:
        whole = f"{write_value(valuation.value)} for the whole and {write_value(stake.value)}"
        price = write_value(prices[0].value)
        judgement = Judgement(
            verdict=Verdict.CONFLICT,
            rule=self.name,
            kind="arithmetic",
            severity="minor",
            differences=(Difference(field="price", left=price, right=whole),),
            explanation=f"{write_value(stake.value)} of {write_value(valuation.value)} is not {price}.",
        )
        sides = [Side.of(price, prices), Side.of(whole, [valuation, stake])]
        return Conflict.of(f"Do stake, price and valuation fit? {alignment.question}", "amount", judgement, sides)


def _valuations_with_stakes(facts: Sequence[Fact]) -> Mapping[str, Mapping[int, tuple[Fact, Fact]]]:
    """For each company its valuations, by their place, each with the first stake in it that the same article gives."""
    stakes: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.fact_type == "stake" and _flat(fact):
            stakes[fact.article].append(fact)
    told: defaultdict[str, dict[int, tuple[Fact, Fact]]] = defaultdict(dict)
    for place, fact in enumerate(facts):
        if fact.fact_type == "amount" and fact.slot.attribute == "valuation" and _is_present(fact) and _flat(fact):
            names = _names(fact)
            stake = next((s for s in stakes[fact.article] if _names(s) & names), None)
            if stake is not None:
                for name in names:
                    told[name][place] = fact, stake
    return told


@lru_cache(maxsize=4096)
def _fits(price: Value, stake: Value, valuation: Value) -> bool:
    """True for a price that may be the stake's share of the valuation; many articles repeat the same three figures."""
    assert isinstance(price, NumberValue) and isinstance(stake, NumberValue) and isinstance(valuation, NumberValue)
    share = stake.low
    if share is None or price.low is None or price.high is None:
        return True
    step = (price.printed_to or Fraction(0)) / 20
    least = valuation.low * share / 100 if valuation.low is not None else None
    most = valuation.high * share / 100 if valuation.high is not None else None
    return (least is None or price.high + step >= least) and (most is None or price.low - step <= most)


def _is_present(fact: Fact) -> bool:
    """True for a valuation that nothing but its day narrows; an earlier one is another valuation."""
    return all(scope.kind == "time" and "/" in scope.text for scope in fact.slot.scope)


def _flat(fact: Fact) -> bool:
    return fact.stance.hedge is None and fact.stance.section in ("body", "headline")


def _names(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity)


SHARE_PRICE_VALUATION = SharePriceValuation()
