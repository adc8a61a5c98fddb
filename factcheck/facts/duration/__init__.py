"""How long something lasted, lasts or will last.

Reads: "18 months", "a six-year sentence", "for more than two decades", "eight hours and 20 minutes", "half an hour".
Reads as well a count of seasons that somebody was with a team, in a post or in a trade: it says how long, not how many.
Reads, and compares with nothing: offsets ("10 minutes later"), windows ("the past five years"), rates.
Leaves: ages, dates ("two years ago", "two days later" where the text tells from when).
Question: how long was what: the noun that lasts or the verb; a sentence passed, possible or served are three; how long
somebody was with whom, as what or in which trade.
Compares: equal, hedged, rounded or bounded (precision), apart (value); a month against days has 28 to 31 of them,
a season is a year.

>>> DURATION.name
'duration'
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.facts.base import (
    comparable_blocks,
    make_fact,
    measures_in,
    number_value,
    of_whom,
    scoped_slot,
    without_own_words,
)
from factcheck.facts.duration.calendar import days_of, days_of_months, judge_lengths
from factcheck.facts.duration.lasting import CONTRACT, is_delay, lasts, what_lasted
from factcheck.facts.duration.prison import SENTENCED, qualifiers_of
from factcheck.facts.duration.tenure import (
    CAREER_RULE,
    TENURE,
    TENURE_RULE,
    is_one_tenure,
    parties_of,
    question_of_tenure,
)
from factcheck.model import Block, Document, Fact, FactTypeName, Judgement, NumberValue, Policy, Slot
from factcheck.text.clauses import Clause, Tenure, clause_at, slot_at, stance_at, tenure_at

__all__ = ["DURATION", "Duration", "days_of", "days_of_months"]

TOLD_BY_WORDS = 2
_LEGAL = frozenset(
    "year month prison jail sentence court judge man woman former plead guilty admit suspend convict charge count "
    "trial crown federal district friday monday tuesday wednesday thursday".split()
)
_MODALS = frozenset({"could", "may", "might"})
# How long these are is settled when they are, whether they are said to be planned or done.
_AGREED = frozenset({CONTRACT, SENTENCED, "ban"})


class Duration:
    """How long something lasts, in the unit that was printed."""

    name: FactTypeName = "duration"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the durations of a document."""
        for block in comparable_blocks(document):
            for measure in measures_in(block.text):
                tenure = tenure_at(block.doc, measure)
                clause = clause_at(block.doc, measure.start, measure.end)
                is_length = lasts(block.text, measure)
                if tenure is not None and clause is not None and (is_length or measure.kind == "number"):
                    yield self._tenure(document, block, clause, tenure)
                    continue
                if measure.kind != "duration":
                    continue
                attribute = what_lasted(block.text, clause, measure) if clause and is_length else None
                limits = qualifiers_of(block.text, clause, measure) if attribute == SENTENCED and clause else ()
                slot = Slot()
                if clause is not None:
                    slot = scoped_slot(document, block, clause, measure.outer_start, attribute=attribute)
                    slot = without_own_words(slot, block, measure.start, measure.end)
                    scope = tuple(s for s in slot.scope if s.kind != "comparison" or not is_delay(clause))
                    slot = slot.model_copy(update={"attribute": attribute, "scope": scope})
                yield make_fact(
                    document,
                    block,
                    "duration",
                    measure.start,
                    measure.end,
                    number_value(measure, qualifiers=limits),
                    slot,
                    stance_at(block, clause),
                    "duration.length" if is_length else "duration.placing",
                )

    @staticmethod
    def _tenure(document: Document, block: Block, clause: Clause, tenure: Tenure) -> Fact:
        """How long somebody was with an employer, in a post or in a trade."""
        measure, rule = tenure.measure, CAREER_RULE if tenure.is_career else TENURE_RULE
        slot = without_own_words(slot_at(block, clause, attribute=TENURE), block, measure.start, measure.end)
        slot = slot.model_copy(update={"participants": parties_of(block, tenure)})
        stance = stance_at(block, clause)
        if not tenure.is_told_by_verb:
            stance = stance.model_copy(update={"stage": "stated"})  # "he will retire after 15 years": these are over
        return make_fact(
            document, block, "duration", measure.start, measure.end, number_value(measure), slot, stance, rule
        )

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """What lasted; a duration of nothing in particular has none."""
        return (fact.slot.attribute,) if fact.slot.attribute else ()

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """One person has one sentence; who it is may be told by what they did."""
        if not left.slot.attribute == right.slot.attribute == SENTENCED:
            return False
        return (
            bool(_people(left) & _people(right))
            or len(set(left.slot.words) & set(right.slot.words) - _LEGAL) >= TOLD_BY_WORDS
        )

    def may_align(self, left: Fact, right: Fact) -> bool:
        """What was planned or may be is not what it came to, and two named people have two questions."""
        if _is_possible(left) != _is_possible(right) and "completed" in {left.stance.stage, right.stance.stage}:
            return False
        if {left.slot.attribute, right.slot.attribute} == {TENURE}:
            return is_one_tenure(left, right)
        if left.slot.attribute not in _AGREED and {left.stance.stage, right.stance.stage} == {"planned", "completed"}:
            return False
        people, others = _people(left), _people(right)
        return not (people and others) or bool(people & others)

    def question(self, fact: Fact) -> str:
        """The duration's question: "How long: surgery (Jane Roe)?"."""
        if fact.slot.attribute == TENURE:
            return question_of_tenure(fact)
        return f"How long: {fact.slot.attribute or 'this'}{of_whom(fact)}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two durations of the same thing; a sentence is never a rounding of another."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        mine, yours = left.value, right.value
        if left.slot.attribute == SENTENCED:
            mine, yours = (v.model_copy(update={"printed_to": None}) for v in (mine, yours))
        return judge_lengths(mine, yours, policy, one_passage=left.shares_passage_with(right))


def _is_possible(fact: Fact) -> bool:
    """True for a length that is only said to be possible: "may last three hours", "up to three hours"."""
    assert isinstance(fact.value, NumberValue)
    return fact.value.low is None or fact.stance.hedge in _MODALS


def _people(fact: Fact) -> frozenset[str]:
    """The named people whom a duration is about."""
    return frozenset(
        p.entity for p in fact.slot.participants if p.part in ("subject", "object") and p.entity and p.kind == "person"
    )


DURATION = Duration()
