"""Stake x valuation = price, with interval arithmetic.

"Over $29 billion" for the whole and 49% of it support a price of $14.3 billion and do not support $14 billion.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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

Deal = tuple[Fact, Fact]
"""A valuation, and the stake in it that the same article gives."""


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
        told = _deals(facts)
        for alignment in alignments:
            if alignment.fact_type != "amount" or alignment.facts[0].slot.attribute not in _PRICES:
                continue
            flat = [f for f in alignment.facts if _flat(f)]
            near = {place: deal for name in _all_names(flat) for place, deal in told[name].items()}
            alike: defaultdict[tuple[Value, Value], list[Deal]] = defaultdict(list)
            for _, (valuation, stake) in sorted(near.items()):
                alike[valuation.value, stake.value].append((valuation, stake))
            for (whole, share), deals in alike.items():
                names = _all_names(valuation for valuation, _ in deals)
                known = {f.id for deal in deals for f in deal}
                prices = [f for f in flat if _names(f) & names and f.id not in known]
                missing = [f for f in prices if not _fits(f.value, share, whole)]
                # One price that fits shows that the three figures are of one deal; without one they may not be.
                if missing and len(missing) < len(prices):
                    yield self._conflict(alignment, missing, deals)

    def _conflict(self, alignment: Alignment, prices: Sequence[Fact], deals: Sequence[Deal]) -> Conflict:
        valuation, stake = deals[0]
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
        told = {f.id: f for deal in deals for f in deal}  # one stake may stand beside two valuations
        sides = [Side.of(price, prices), Side.of(whole, list(told.values()))]
        return Conflict.of(f"Do stake, price and valuation fit? {alignment.question}", "amount", judgement, sides)


def _deals(facts: Sequence[Fact]) -> Mapping[str, Mapping[int, Deal]]:
    """For each company its valuations, by their place, each with the first stake in it that the same article gives."""
    stakes: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.fact_type == "stake" and _flat(fact):
            stakes[fact.article].append(fact)
    told: defaultdict[str, dict[int, Deal]] = defaultdict(dict)
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


def _all_names(facts: Iterable[Fact]) -> frozenset[str]:
    return frozenset(name for fact in facts for name in _names(fact))


SHARE_PRICE_VALUATION = SharePriceValuation()
