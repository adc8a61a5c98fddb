"""Counts of people and things.

Reads: "two smaller versions", "at least 12 people were killed", "three dead", "dozens of homes", "a 5-4 ruling",
"won 3-1", "a 13-3 record"; "no one was hurt" as none.
Leaves: years, money, units of measure, durations, ordinals, the score at half-time, "one" as a pronoun, "no one else";
the seasons of a tenure, which tell how long.
Question: how many of which noun, and what happened to them; the noun and the clause's verb make the question.
Compares: equal, bounded or vague (precision), a toll that grows (update), apart (value).

>>> COUNT.name
'count'
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.facts.base import comparable_blocks, make_fact, measures_in, number_value, of_whom, scoped_slot
from factcheck.facts.count.nouns import (
    BODIES,
    DONE,
    PEOPLE,
    POPULATION,
    UNNAMED,
    body_of,
    counted_noun,
    happening,
    is_counted,
    is_survivor,
    number_told_of,
    numbered,
    stands_alone,
    unit_of,
    what_happened,
    whole_of,
)
from factcheck.facts.count.pairs import PAIRS, RECORD, SCORE, fact_of_pair, judge_pairs, may_be_one_pair, read_pairs
from factcheck.facts.count.tolls import (
    BADLY,
    LEADING_TOLL,
    LIGHTLY,
    PEOPLE_ARRESTED,
    PEOPLE_OF_TOLLS,
    STILL,
    TOLLS,
    Nobody,
    is_added,
    is_counted_for_some,
    is_left_out,
    is_on_top,
    is_part_of_group,
    leading,
    read_nobody,
    state_after,
    toll_of,
)
from factcheck.facts.intervals import as_update, judge_numbers
from factcheck.model import Block, Document, Fact, FactTypeName, Judgement, NumberValue, Policy, Scope, Slot
from factcheck.text.clauses import (
    Clause,
    attribute_of,
    clause_at,
    clause_verb,
    root_of,
    sentence_of,
    split_unit,
    stance_at,
    tenure_at,
    words_of_class,
)
from factcheck.text.wording import plural

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.text.measures import Measure

__all__ = ["BADLY", "COUNT", "LEADING_TOLL", "LIGHTLY", "Count"]

PASSENGER = "passenger"
SURVIVED_BY = "survived by"
# Points of a poll, of a game or of an index: read, and compared with nothing.
_OF_ANYTHING = frozenset({UNNAMED, "point", "goal", "time"})
# An article may tell of two families.
_ANY_BODIES = frozenset({"family", "group", "gang"})
# "15 seasons" of one career and "12 seasons" of another have nothing but the noun in common.
_TELLS_LITTLE = frozenset({PEOPLE, "season", "vote"})


class Count:
    """How many people or things there were, and what happened to them."""

    name: FactTypeName = "count"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the counts of a document."""
        led: dict[str, NumberValue] = {}
        for block in comparable_blocks(document):
            pairs = read_pairs(block.text)
            yield from (fact_of_pair(document, block, pair) for pair in pairs)
            for measure in measures_in(block.text):
                if measure.kind != "number" or (measure.low is not None and measure.low.denominator != 1):
                    continue
                if any(measure.start < pair.end and pair.start < measure.end for pair in pairs):
                    continue
                if is_left_out(block.text, measure.outer_start):
                    continue
                fact = self._read(document, block, measure)
                if fact is not None:
                    sentence = sentence_of(block.doc, measure.start)
                    said = block.text[sentence.start_char : measure.start] if sentence is not None else ""
                    added = is_added(block.text, measure.end) or is_on_top(fact, said, block.text, measure.end, led)
                    if added:
                        fact = fact.model_copy(update={"slot": _as_part(fact.slot)})
                    is_part = added or is_part_of_group(block.text, measure.outer_start)
                    yield fact if is_part else leading(fact, led)
            for nobody in read_nobody(block.text):
                yield leading(self._nobody(document, block, nobody), led)

    @staticmethod
    def _nobody(document: Document, block: Block, nobody: Nobody) -> Fact:
        """A toll of nobody: "no one was hurt", "there were no injuries"."""
        start, end, attribute = nobody
        place = clause_at(block.doc, start, end)
        slot = Slot(attribute=attribute, unit=PEOPLE)
        if place is not None:
            slot = scoped_slot(document, block, place, start, attribute=attribute, unit=PEOPLE)
        value = NumberValue(low=Fraction(0), high=Fraction(0), unit=PEOPLE, printed_to=Fraction(1))
        return make_fact(document, block, "count", start, end, value, slot, stance_at(block, place), "count.nobody")

    def _read(self, document: Document, block: Block, measure: Measure) -> Fact | None:
        root = root_of(block.doc, measure.start, measure.end)
        if root is None:
            return None
        noun = counted_noun(root, measure)
        number = number_told_of(root) if noun is None else None
        noun = numbered(number) if number is not None else noun
        if noun is not None and not is_counted(noun, measure):
            return None
        if tenure_at(block.doc, measure) is not None:
            return None  # "eight seasons with the Herons" tells how long, and is read as a duration
        state = state_after(block.text, measure.end)
        toll = toll_of(noun or root) if state is None else None
        body = body_of(root) if noun is None else None
        if noun is None and not (state or toll or body or stands_alone(root, measure)):
            return None
        place = clause_at(block.doc, measure.start, measure.end)
        if place is None:
            return None
        unit = unit_of(noun, measure) if noun is not None else PEOPLE if state or toll or body else UNNAMED
        whole = whole_of(root) if unit == UNNAMED else None
        unit = unit_of(whole, measure) if whole is not None else unit
        attribute = state or toll or body
        if attribute is None:
            attribute = happening(noun or root) if number is None or noun is None else what_happened(number, noun)
        counted = attribute_of(unit)  # "12 deaths": the noun is what happened
        if counted in TOLLS and (attribute is None or attribute in DONE):
            unit, attribute = PEOPLE, counted
        if (attribute in TOLLS and unit in PEOPLE_OF_TOLLS) or (attribute == "arrested" and unit in PEOPLE_ARRESTED):
            unit = PEOPLE
        if attribute in TOLLS and is_counted_for_some(block.text, measure.outer_start):
            return None  # "none of the seven was hurt" gives no toll of seven
        if noun is not None and noun.lemma_.lower() == PASSENGER and _has_a_crew(noun, attribute):
            unit = PASSENGER
        if noun is not None and is_survivor(noun):
            unit, attribute = noun.lemma_.lower(), SURVIVED_BY
        if unit == PEOPLE and attribute is not None and BODIES.get(attribute) == POPULATION:
            attribute = POPULATION  # "a town of 2,300 people"
        if noun is not None and attribute is None and attribute_of(noun.lemma_.lower()) == "employed":
            unit, attribute = PEOPLE, "employed"
        verb = clause_verb(noun or root) if number is None else place.verb
        clause = Clause(root, noun or place.governor, place.relation, verb, attribute, "level")
        slot = scoped_slot(document, block, clause, measure.outer_start, attribute=attribute, unit=unit)
        if toll and clause.verb is not None and clause.verb.lemma_.lower() in words_of_class("movement_verb"):
            # "The death toll rose to 14 on Wednesday": that is the day of the toll, and not of the crash.
            slot = slot.model_copy(update={"scope": tuple(s for s in slot.scope if s.kind not in ("time", "nearby"))})
        rule = "state" if state else "toll" if toll else "body" if body else "noun" if noun is not None else "alone"
        return make_fact(
            document,
            block,
            "count",
            measure.start,
            measure.end,
            number_value(measure, unit),
            slot,
            stance_at(block, clause),
            f"count.{rule}",
        )

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The counted noun with what happened, and a noun that tells enough by itself; nothing where none is named."""
        if fact.rule in (SCORE, RECORD):
            return (fact.rule,)
        noun, _ = split_unit(fact.slot.unit or "")
        if noun in _OF_ANYTHING or fact.slot.attribute in _ANY_BODIES:
            return ()
        named = (f"{noun}/",) if noun not in _TELLS_LITTLE else ()
        return (f"{noun}/{fact.slot.attribute}", *named) if fact.slot.attribute else named

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """The first toll that an article gives is that of the event it is about, unless the places differ."""
        here, there = _places(left), _places(right)
        return left.rule == right.rule == LEADING_TOLL and not (here and there and not here & there)

    def may_align(self, left: Fact, right: Fact) -> bool:
        """A toll of people killed is not one of a particular kind of people; two kinds of a thing are two questions."""
        if PAIRS & {left.rule, right.rule}:
            return may_be_one_pair(left, right)
        toll = left.slot.unit == PEOPLE and left.slot.attribute in TOLLS
        if toll and not left.rule == right.rule == LEADING_TOLL and not _named(left) & _named(right):
            return False  # a later toll is that of any event, unless a name tells
        if _is_other_happening(left, right):
            return False
        if left.slot.attribute in (POPULATION, SURVIVED_BY) and _named(left) and _named(right):
            return bool(_named(left) & _named(right))
        mine, yours = _kinds(left), _kinds(right)
        return mine <= yours or yours <= mine

    def question(self, fact: Fact) -> str:
        """The count's question: "How many people: killed?"; of a game and of a team its score and its record."""
        if fact.rule in (SCORE, RECORD):
            return f"What was the {fact.slot.attribute}{of_whom(fact)}?"
        happening = f": {fact.slot.attribute}" if fact.slot.attribute else ""
        return f"How many {plural(fact.slot.unit or PEOPLE)}{happening}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two counts; a toll that may have grown between two statements is an update."""
        a, b = left.value, right.value
        assert isinstance(a, NumberValue) and isinstance(b, NumberValue)
        if left.rule in PAIRS and left.rule == right.rule:
            return judge_pairs(a, b)
        attribute = left.slot.attribute or ""
        later = left.stance.as_of != right.stance.as_of and left.article != right.article
        judgement = judge_numbers(
            a, b, policy, "count", may_grow=later and attribute in TOLLS, one_passage=left.shares_passage_with(right)
        )
        if later and judgement.kind == "value" and (_grows(left) or _grows(right)):
            return as_update(judgement, "count.update")
        if judgement.kind == "value" and (attribute.startswith(f"{STILL} ") or _is_sent_to_help(left)):
            return as_update(judgement, "count.update")
        if attribute not in TOLLS or left.article == right.article:
            return judgement
        exact = a.is_point and b.is_point and a.lean is None and b.lean is None
        # "At least seven" beside nine of the next day, or "at least eight" of the same, was true when it was said.
        counting = (later and a.is_point != b.is_point) or (_is_open(a) and _is_open(b))
        outgrown = judgement.kind == "precision" and counting and None is not a.figure != b.figure is not None
        if outgrown or (judgement.kind == "value" and (later or not exact)):
            return as_update(judgement, "count.update")
        return judgement


def _as_part(slot: Slot) -> Slot:
    """The slot of a number that is a part of a total."""
    return slot.model_copy(update={"scope": (*slot.scope, Scope(kind="part", text="added"))})


def _has_a_crew(noun: Token, attribute: str | None) -> bool:
    """True where more people are on board than the passengers."""
    return attribute == "carried" or (attribute is None and any(t.lemma_.lower() == "crew" for t in noun.sent))


def _places(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity and p.kind == "place")


def _named(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity)


def _is_open(value: NumberValue) -> bool:
    return value.low is None or value.high is None


def _is_sent_to_help(fact: Fact) -> bool:
    """True for fire engines, rescue teams and the like, of which more come while the work goes on."""
    noun, kinds = split_unit(fact.slot.unit or "")
    return bool({noun, *kinds} & words_of_class("rescue_noun"))


def _is_other_happening(left: Fact, right: Fact) -> bool:
    """True where other things are said to have happened: runners who started, and runners who finished."""
    mine, yours = left.slot.attribute, right.slot.attribute
    return mine is not None and yours is not None and mine != yours


def _grows(fact: Fact) -> bool:
    """True for a number that is said to have grown: "the number of cases rose to 77"."""
    return not words_of_class("going_up").isdisjoint(fact.slot.words)


def _kinds(fact: Fact) -> frozenset[str]:
    """The words before the counted noun that say which kind of it is counted."""
    return split_unit(fact.slot.unit or "")[1]


COUNT = Count()
