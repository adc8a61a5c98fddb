"""Shares and changes, in percent or in parts, that are not stakes in a company.

Reads: "49%", "between 10 and 12 percent", "two percentage points", "two-thirds of the voters", "three times as many".
Leaves: stakes in a company, which are a type of their own.
Question: what rose, fell or makes up a share, and of whom; a change, a level and a former level are three questions.
Compares: equal, hedged, rounded or bounded (precision), apart, or one up and one down (value);
points and percent are never compared.

>>> PERCENT.name
'percent'
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.facts.base import (
    about,
    comparable_blocks,
    in_percent,
    is_now_and_then,
    make_fact,
    measures_in,
    number_value,
    quarters_as_times,
    scoped_slot,
)
from factcheck.facts.intervals import as_update, judge_numbers, of_one_close
from factcheck.model import Difference, Document, Fact, FactTypeName, Judgement, NumberValue, Policy, Slot, Verdict
from factcheck.text.clauses import TRADING_PRICE, attribute_of, clause_at, noun_of, stance_at, words_of_class
from factcheck.text.holdings import holding_at

VOTE = "vote"
"""What those who vote for somebody share."""
VOTE_OF_MEMBERS = "member vote"
"""Of what share of its members a body says that they voted, the body says that it voted by that share."""


class Percent:
    """A share or a change in percent."""

    name: FactTypeName = "percent"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the percentages of a document that are not stakes."""
        for block in comparable_blocks(document):
            for measure in measures_in(block.text):
                share = measure if measure.kind in ("points", "multiple") else in_percent(measure)
                if share is None or holding_at(block.text, measure.start, measure.outer_end) is not None:
                    continue
                clause = clause_at(block.doc, measure.start, measure.end)
                value = number_value(share)
                slot = scoped_slot(document, block, clause, measure.outer_start) if clause else Slot()
                slot = quarters_as_times(document, clause, slot) if clause else slot
                if slot.attribute == VOTE_OF_MEMBERS:
                    slot = slot.model_copy(update={"attribute": VOTE})
                yield make_fact(
                    document,
                    block,
                    "percent",
                    measure.start,
                    measure.end,
                    value,
                    slot,
                    stance_at(block, clause),
                    f"percent.{measure.kind}",
                )

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The attribute; a change, a level and the level left behind clash by their scope."""
        return (fact.slot.attribute,) if fact.slot.attribute else ()

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """The clause decides."""
        return False

    def may_align(self, left: Fact, right: Fact) -> bool:
        """The risk of one illness is not the risk of another, nor the price of milk that of eggs."""
        if is_now_and_then(left, right):
            return False
        if left.slot.attribute == VOTE and _other_candidates(left, right):
            return False
        mine, yours = _of_what(left), _of_what(right)
        if mine and yours:
            return not mine.isdisjoint(yours)
        # "Wheat prices" and "the price of soybeans".
        return left.slot.attribute != TRADING_PRICE or (_is_told(mine, right) and _is_told(yours, left))

    def question(self, fact: Fact) -> str:
        """The percentage's question."""
        return f"What percentage: {fact.slot.attribute or 'share'} ({about(fact)})?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two percentages of the same thing."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        if left.value.unit != right.value.unit:
            return Judgement(
                verdict=Verdict.INCOMPARABLE,
                rule="percent.unit",
                explanation="They are a percentage and a figure in another unit, such as percentage points.",
            )
        one_passage = left.shares_passage_with(right)
        judgement = judge_numbers(left.value, right.value, policy, "percent", one_passage=one_passage)
        mine, yours = _way(left), _way(right)
        if judgement.verdict is not Verdict.CONFLICT and mine and yours and mine != yours:
            judgement = Judgement(
                verdict=Verdict.CONFLICT,
                rule="percent.direction",
                kind="value",
                severity="major",
                differences=(Difference(field="direction", left=mine, right=yours),),
                explanation="They give one figure in two directions: one says up, the other down.",
            )
        is_moving = left.slot.attribute in words_of_class("moving_attribute") and not of_one_close(left, right)
        is_growing = left.slot.attribute in words_of_class("growing") and left.stance.as_of != right.stance.as_of
        return as_update(judgement, "percent.update") if is_moving or is_growing else judgement


def _of_what(fact: Fact) -> frozenset[str]:
    """The nouns, or names, of what is measured: the milk whose price rose."""
    objects = {p.entity or noun_of(p.text) for p in fact.slot.participants if p.part == "object"}
    vague = words_of_class("organization_noun") | words_of_class("thing_pronoun") | words_of_class("other_pronoun")
    return frozenset(text for text in objects if attribute_of(text) != fact.slot.attribute) - vague


def _other_candidates(left: Fact, right: Fact) -> bool:
    """True where two shares of a vote are of two, one of whom has a name: the parse may miss that of the other."""
    mine, yours = (
        {p.entity or p.text for p in fact.slot.participants if p.part == "subject"} for fact in (left, right)
    )
    named = any(p.entity for fact in (left, right) for p in fact.slot.participants if p.part == "subject")
    pronouns = words_of_class("person_pronoun") | words_of_class("thing_pronoun")
    return named and bool(mine - pronouns) and bool(yours - pronouns) and not mine & yours


def _is_told(nouns: frozenset[str], fact: Fact) -> bool:
    """True where a statement has one of the nouns or names somewhere, or there are none."""
    told = {noun_of(word) for word in fact.slot.words}
    told |= {p.entity or noun_of(p.text) for p in fact.slot.participants}
    return not nouns or not nouns.isdisjoint(told)


def _way(fact: Fact) -> str | None:
    """Which way a change went, where the words of its clause tell of one way only."""
    if not any(scope.kind == "comparison" and scope.text == "change" for scope in fact.slot.scope):
        return None
    ways = [way for way in ("up", "down") if words_of_class(f"going_{way}") & set(fact.slot.words)]
    return ways[0] if len(ways) == 1 else None


PERCENT = Percent()
