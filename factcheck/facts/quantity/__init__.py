"""Lengths, areas, masses, speeds, temperatures and other measured quantities.

Reads: "40 metres", "a 40-foot boat", "5,967 square miles (15,455 sq km)", "12mph", "-4°C", "weighs 19,000 pounds",
"a 6.4-magnitude quake".
Leaves: money, durations, bare degrees, distances in play ("a 42-yard field goal"), kinds ("a 1.6-litre engine").
Question: how much of which dimension, and of what: the noun that bears it, or the verb; a distance also from where.
Compares: in the base unit, exactly: equal, hedged, rounded or bounded (precision), apart (value).

>>> QUANTITY.name
'quantity'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.facts.base import (
    comparable_blocks,
    make_fact,
    measures_in,
    number_value,
    of_whom,
    scoped_slot,
    with_conversions,
)
from factcheck.facts.intervals import as_update, judge_numbers, printed_alike, reaches_of, told_as_printed
from factcheck.facts.quantity.bearing import (
    ASPECTS,
    DISTANCE,
    FALL,
    FIRE,
    clause_of,
    landmarks,
    located,
    manner,
    slot_of,
)
from factcheck.facts.quantity.magnitudes import LEADING_MAGNITUDE, MAGNITUDE, quake_of, read_magnitudes
from factcheck.facts.quantity.scales import dimension_of, in_base_unit
from factcheck.model import Document, Fact, FactTypeName, Judgement, NumberValue, Policy, Slot, Verdict
from factcheck.text.clauses import Clause, stance_at, words_of_class
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from factcheck.text.measures import Measure

__all__ = ["QUANTITY", "Quantity", "dimension_of", "in_base_unit"]

_UNREAD = frozenset({"angle", "ratio"})
# Both are printed for one another, and in British papers "ton" is neither.
_CONFUSED = frozenset({"ton", "tonne"})
_MONEY_AFTER = regex(
    r"\s\((?:about\s|around\s|some\s|US)?[$€]|[\s-](?:note|coin|fine|fee|prize|grant|payment|donation|deal|bill|fraud"
    r"|contract|bonus|loan|budget|a\s|per\s|each|worth)"
)
_OF_STUFF = regex(
    r"\sof\s(?!the\s|his\s|her\s|its\s|their\s|public|taxpayer|funding|debt|savings|damage|aid|cash|profit|investment"
    r"|income)[a-z]"
)
_WEIGHING = regex(r"\b(?:weigh(?:s|ed|ing|t)?|lift(?:s|ed|ing)?|lost|gained)\b[^.;!?]{0,30}$", re.IGNORECASE)
WEIGHING_REACH = 40
_IN_PLAY = frozenset(
    "goal completion pass touchdown return drive catch gain field putt shot strike kick punt reception score "
    "header line dash sprint hurdle freestyle butterfly backstroke breaststroke medley relay race final heat "
    "record event engine gun pistol rifle round bullet ammunition lens caliber calibre cannon diesel handgun "
    "shell".split()
)
_SCORING = frozenset({"score", "equalise", "equalize", "volley", "curl"})


class Quantity:
    """How much of a dimension something has: its length, area, mass, speed, temperature, volume, energy or data."""

    name: FactTypeName = "quantity"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the quantities of a document; a conversion in brackets belongs to the statement before it."""
        for block in comparable_blocks(document):
            measured = [m for m in measures_in(block.text) if _is_quantity(block.text, m)]
            for measure, converted in with_conversions(measured):
                clause = clause_of(block.doc, measure)
                if clause is not None and _is_in_play(clause):
                    continue
                yield make_fact(
                    document,
                    block,
                    "quantity",
                    measure.start,
                    measure.end,
                    number_value(measure, conversion=None if converted is None else number_value(converted)),
                    slot_of(document, block, clause, measure) if clause else Slot(),
                    stance_at(block, clause),
                    "quantity.measure",
                )
        yield from _magnitudes(document)

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The dimension with what bears it; a quantity of nothing in particular has none."""
        assert isinstance(fact.value, NumberValue)
        return (f"{dimension_of(fact.value.unit)}/{fact.slot.attribute}",) if fact.slot.attribute else ()

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """A thing falls once in one event."""
        if left.rule == right.rule == LEADING_MAGNITUDE:
            return True  # the first that an article gives is that of the earthquake it is about
        return left.slot.attribute == right.slot.attribute == FALL and bool(located(left) & located(right))

    def may_align(self, left: Fact, right: Fact) -> bool:
        """Height is not width, a side tower not a main tower, and a distance is of one thing from one place."""
        if (left.slot.attribute or "").startswith(DISTANCE):
            mine, yours = landmarks(left), landmarks(right)
            return (mine == yours or bool(mine & yours)) and bool(located(left) & located(right))
        if left.slot.attribute in words_of_class("variant_noun") and _tells_which(left) and _tells_which(right):
            return False  # the 64-gigabyte model is another than the 128-gigabyte one
        aspects, kinds = frozenset(ASPECTS.values()), words_of_class("soft_scope")
        mine, yours = manner(left), manner(right)
        if mine & aspects and yours & aspects and not mine & yours & aspects:
            return False
        mine, yours = mine - aspects - kinds, yours - aspects - kinds
        return mine == yours or not mine or not yours or bool(mine & yours)

    def question(self, fact: Fact) -> str:
        """The quantity's question: "What length: boat (Jane Roe)?"."""
        assert isinstance(fact.value, NumberValue)
        return f"What {dimension_of(fact.value.unit)}: {fact.slot.attribute or 'quantity'}{of_whom(fact)}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two quantities of the same thing, in the base unit where their units differ; a fire grows."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        judgement = self._measured(left.value, right.value, policy, left.shares_passage_with(right))
        is_burning = left.slot.attribute == FIRE and dimension_of(left.value.unit) == "area"
        if is_burning and judgement.kind == "value" and left.stance.as_of != right.stance.as_of:
            return as_update(judgement, "quantity.update")
        return judgement

    @staticmethod
    def _measured(left: NumberValue, right: NumberValue, policy: Policy, one_passage: bool) -> Judgement:
        alike = printed_alike(left, right, str.__eq__)
        if alike is not None:
            return judge_numbers(*alike, policy, "quantity", one_passage=one_passage)
        if dimension_of(left.unit) != dimension_of(right.unit):
            return Judgement(
                verdict=Verdict.INCOMPARABLE,
                rule="quantity.dimension",
                explanation="They measure different things.",
            )
        if {left.unit, right.unit} == _CONFUSED and (left.low, left.high) == (right.low, right.high):
            return Judgement(
                verdict=Verdict.INCOMPARABLE,
                rule="quantity.unit_confused",
                explanation="They give one figure in two units that are often taken for one another.",
            )
        base, other = in_base_unit(left), in_base_unit(right)
        reaches = reaches_of(left, right, policy, in_base_unit)
        judgement = judge_numbers(base, other, policy, "quantity", one_passage=one_passage, reaches=reaches)
        if judgement.rule == "quantity.rounding":  # a conversion that was rounded is no news
            judgement = judgement.model_copy(update={"severity": "info"})
        return told_as_printed(judgement, left, right, base.unit, "meet when converted")


def _tells_which(fact: Fact) -> bool:
    """True for a measure that stands before its noun, and a size of memory: of variants it tells which is meant."""
    assert isinstance(fact.value, NumberValue)
    return "-" in fact.text or dimension_of(fact.value.unit) == "data"


def _magnitudes(document: Document) -> Iterator[Fact]:
    """The magnitudes of earthquakes, the first of which is that of the earthquake that the article is about."""
    is_first = True
    for block in comparable_blocks(document):
        for magnitude in read_magnitudes(block.text):
            start, end, figure, printed_to = magnitude
            clause, attribute = quake_of(block.doc, magnitude)
            slot = Slot()
            if clause is not None:
                slot = scoped_slot(document, block, clause, start, attribute=attribute)
                slot = slot.model_copy(update={"attribute": attribute})
            leads = is_first and attribute is not None
            is_first = is_first and not leads
            value = NumberValue(low=figure, high=figure, unit=MAGNITUDE, printed_to=printed_to)
            rule = LEADING_MAGNITUDE if leads else "quantity.magnitude"
            yield make_fact(document, block, "quantity", start, end, value, slot, stance_at(block, clause), rule)


def _is_quantity(text: str, measure: Measure) -> bool:
    """False for what has no unit of measure, for bare angles, and for pounds of money."""
    if measure.kind != "quantity" or dimension_of(measure.unit) in _UNREAD:
        return False
    return measure.unit != "pound" or _is_weight(text, measure)


def _is_weight(text: str, measure: Measure) -> bool:
    """True for pounds that weigh: "a 400-pound gorilla", "weighs 30 pounds", "two pounds of sugar", "40lb"."""
    if _MONEY_AFTER.match(text, measure.end):
        return False
    printed = text[measure.start : measure.end]
    if "lb" in printed or "-pound" in printed.replace("\u2011", "-") or _OF_STUFF.match(text, measure.end):
        return True
    return _WEIGHING.search(text, max(0, measure.start - WEIGHING_REACH), measure.start) is not None


def _is_in_play(clause: Clause) -> bool:
    """True for a distance or size in play, or one that only names a kind: a 42-yard field goal, a 1.6-litre engine."""
    if clause.verb is not None and clause.verb.lemma_.lower() in _SCORING:
        return True
    return clause.relation == "nummod" and clause.governor is not None and clause.governor.lemma_.lower() in _IN_PLAY


QUANTITY = Quantity()
