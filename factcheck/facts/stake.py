"""Stakes: the share of a company that somebody holds or takes.

Reads: "a 49% stake", "a 49 percent non-voting stake", "a stake of 20 percent", "a third of the shares".
Leaves: shares of a market, of votes or of people, and amounts of money.
Question: which share of which company does which owner take or hold.
Compares: equal, qualified in other words (qualifier), rounded or bounded (precision), apart (value).

>>> STAKE.name
'stake'
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.facts.base import comparable_blocks, in_percent, make_fact, measures_in, number_value, scoped_slot
from factcheck.facts.intervals import judge_numbers
from factcheck.model import Block, Document, Fact, FactTypeName, Judgement, NumberValue, Policy, Scope, Slot
from factcheck.text.clauses import clause_at, stance_at
from factcheck.text.holdings import holding_at
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from factcheck.text.measures import Measure

OF_REACH = 8  # " of the "


REACHED = "reached"
_REACHED = regex(r"\bto\s$")


class Stake:
    """A share of a company, in percent, with the words that limit it."""

    name: FactTypeName = "stake"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the stakes of a document."""
        for block in comparable_blocks(document):
            for measure in measures_in(block.text):
                share = in_percent(measure)
                holding = holding_at(block.text, measure.start, measure.outer_end) if share is not None else None
                if share is None or holding is None or _is_of_a_place(block, measure):
                    continue
                clause = clause_at(block.doc, measure.start, measure.end)
                value = number_value(share, "percent", qualifiers=holding.qualifiers)
                slot = (
                    scoped_slot(document, block, clause, measure.outer_start, attribute="stake")
                    if clause
                    else Slot(attribute="stake")
                )
                if _REACHED.search(block.text, max(0, measure.outer_start - len(" to ")), measure.outer_start):
                    slot = _as_reached(slot)
                yield make_fact(
                    document,
                    block,
                    "stake",
                    measure.start,
                    measure.end,
                    value,
                    slot,
                    stance_at(block, clause),
                    "stake.percent_of_company",
                )

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """All stakes are candidates; owner and owned decide."""
        return ("stake",)

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """The clause decides."""
        return False

    def may_align(self, left: Fact, right: Fact) -> bool:
        """What a stake was cut or raised to is held against what is held now: before it was another."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        if _is_of_another(left, right) or _is_of_another(right, left):
            return False
        if left.value.figure == right.value.figure or _is_reached(left) == _is_reached(right):
            return True
        return _is_held_now(right if _is_reached(left) else left)

    def question(self, fact: Fact) -> str:
        """The stake's question: "What stake does Acme take or hold in Bolt?"."""
        names = {p.part: p.entity or p.text for p in reversed(fact.slot.participants) if p.part != "context"}
        owned = names.get("in") or names.get("of")
        where = f" in {owned}" if owned else ""
        return f"What stake does {names.get('subject', 'anybody')} take or hold{where}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two stakes of the same owner in the same company."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        same = left.shares_passage_with(right)
        return judge_numbers(left.value, right.value, policy, "stake", slack=policy.stake_slack, one_passage=same)


def _as_reached(slot: Slot) -> Slot:
    """The slot of a stake that was cut or raised to a figure: it is the stake that is held then, and no change."""
    if not any(s.text == "raised" for s in slot.scope):
        return slot
    kept = tuple(s for s in slot.scope if s.text != "raised")
    return slot.model_copy(update={"scope": (*kept, Scope(kind="nearby", text=REACHED))})


def _is_of_another(fact: Fact, other: Fact) -> bool:
    """True for a stake in "it" beside one in a company that the sentence of the first does not name."""
    if not any(p.part == "object" and p.text == "it" for p in fact.slot.participants):
        return False
    owned = {p.entity for p in other.slot.participants if p.entity and p.part in ("in", "of", "object")}
    return bool(owned) and owned.isdisjoint(p.entity for p in fact.slot.participants)


def _is_reached(fact: Fact) -> bool:
    return any(s.text == REACHED for s in fact.slot.scope)


def _is_held_now(fact: Fact) -> bool:
    return any(s.kind == "nearby" and s.text == "now" for s in fact.slot.scope)


def _is_of_a_place(block: Block, measure: Measure) -> bool:
    """True for a fraction in words of a land that is held: "rebels hold a third of Freedonia"."""
    end = measure.outer_end
    return measure.kind == "number" and any(n.kind == "place" and end < n.start <= end + OF_REACH for n in block.names)


STAKE = Stake()
