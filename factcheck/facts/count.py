"""Counts of people and things.

Reads: "two smaller versions", "at least 12 people were killed", "three dead", "dozens of homes", "a 5-4 ruling";
"no one was hurt" as none.
Leaves: years, money, units of measure, durations, ordinals, scores, "one" as a pronoun, "no one else".
Question: how many of which noun, and what happened to them; the noun and the clause's verb make the question.
Compares: equal, bounded or vague (precision), a toll that grows (update), apart (value).

>>> COUNT.name
'count'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.facts.base import comparable_blocks, make_fact, measures_in, number_value, scoped_slot
from factcheck.facts.intervals import as_update, judge_numbers
from factcheck.model import Block, Document, Fact, FactTypeName, Judgement, NumberValue, Policy, Slot
from factcheck.text.clauses import (
    Clause,
    attribute_of,
    clause_at,
    clause_verb,
    governor_of,
    modifiers,
    root_of,
    stance_at,
    verb_lemma,
    words_of_class,
)
from factcheck.text.votes import Vote, read_votes
from factcheck.text.wording import plural

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.text.measures import Measure

TOLLS = frozenset({"killed", "injured", "missing", "arrested", "rescued", "evacuated", "trapped", "hospitalised"})
PEOPLE = "people"
UNNAMED = ""
NAMES_BEFORE_NOUN = 5
SURELY_COUNTS = 10_000
LEADING_TOLL = "count.leading_toll"
VOTE, MAJORITY = "count.vote", "majority"
TOLD_BY_WORDS = 2
# Nouns that say of whom a bare number after "of" is the number: "a population of 8,500", "a death toll of 12".
BODIES = {
    "population": "population", "workforce": "employed", "staff": "employed", "payroll": "employed", "crew": "crew",
    "crowd": "crowd", "audience": "audience", "attendance": "attendance", "membership": "membership",
    "enrollment": "enrolment", "enrolment": "enrolment", "toll": "killed", "family": "family", "group": "group",
    "gang": "gang", "panel": "panel", "jury": "jury",
}  # fmt: skip
# Points of a poll, of a game or of an index: read, and compared with nothing.
_OF_ANYTHING = frozenset({UNNAMED, "point", "goal", "time"})
# An article may tell of two families.
_ANY_BODIES = frozenset({"family", "group", "gang"})
# "15 seasons" of one career and "12 seasons" of another have nothing but the noun in common.
_TELLS_LITTLE = frozenset({PEOPLE, "season", "vote"})
NUMBER_NOUNS = frozenset({"million", "billion", "thousand", "hundred", "dozen", "score", "number", "total"})
_STATE = re.compile(
    r"""\s(?:(?:other|others|more|people|passengers|persons|men|women|children|were|are|was|is|had|have|been|still|left|confirmed|reported|being)\s){0,6}
    (?:(?P<state>dead|injured|wounded|hurt|missing|killed|trapped|unaccounted|hospitali[sz]ed|arrested|detained|rescued|evacuated|aboard|on\sboard)\b
    |(?:(?:taken|rushed|brought|airlifted|admitted)\s)?(?:to|in)\s(?:\w+\s)?(?P<hospital>hospitals?)\b)""",
    re.VERBOSE,
)
# "No one was hurt", "there were no injuries"; but "no one else was hurt", "no one was badly hurt".
_NOBODY = re.compile(
    r"""\b(?:(?P<nobody>(?i:no\ ?one|nobody))\ (?:was|were|is|has\ been|had\ been|have\ been)
    \ (?:reported\ (?:to\ be\ )?)?(?P<state>dead|injured|wounded|hurt|missing|killed|trapped|arrested|detained)\b
    |(?P<none>[Nn]o)\ (?:reports\ of\ |reported\ )?(?P<kind>injuries|injury|deaths|fatalities|arrests)\b
    (?=[.,;]|\ (?:were|was|have\ been|had\ been|in|at|on|from|when|after)\b|$))""",
    re.VERBOSE,
)
_KINDS_OF_HARM = {
    "injuries": "injured", "injury": "injured", "deaths": "killed", "fatalities": "killed", "arrests": "arrested",
}  # fmt: skip
_NOT_A_COUNT = frozenset({"percent", "one", "thing", "way", "part", "a.m.", "p.m.", "am", "pm", "o'clock", "yard"})
_UNIT_NOUNS = frozenset(
    {
        "day",
        "week",
        "month",
        "year",
        "hour",
        "minute",
        "second",
        "decade",
        "century",
        "mile",
        "foot",
        "inch",
        "metre",
        "meter",
        "kilometre",
        "kilometer",
        "pound",
        "dollar",
        "euro",
        "cent",
        "ton",
        "tonne",
        "degree",
        "acre",
        "quarter",
        "km",
        "mph",
    }
)


class Count:
    """How many people or things there were, and what happened to them."""

    name: FactTypeName = "count"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the counts of a document."""
        led: set[str | None] = set()
        for block in comparable_blocks(document):
            votes = read_votes(block.text)
            yield from (self._vote(document, block, vote) for vote in votes)
            for measure in measures_in(block.text):
                if measure.kind != "number" or (measure.low is not None and measure.low.denominator != 1):
                    continue
                if any(measure.start < vote.end and vote.start < measure.end for vote in votes):
                    continue
                fact = self._read(document, block, measure)
                if fact is not None:
                    yield _leading(fact, led)
            for nobody in _NOBODY.finditer(block.text):
                yield _leading(self._nobody(document, block, nobody), led)

    @staticmethod
    def _nobody(document: Document, block: Block, found: re.Match[str]) -> Fact:
        """A toll of nobody: "no one was hurt", "there were no injuries"."""
        start, end = found.span("nobody") if found["nobody"] else found.span("none")
        attribute = attribute_of(found["state"]) if found["state"] else _KINDS_OF_HARM[found["kind"]]
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
        noun = _counted_noun(root, measure)
        state = _STATE.match(block.text, measure.end)
        body = _body_of(root) if noun is None else None
        if noun is None and state is None and body is None and not _stands_alone(root, measure):
            return None
        if noun is not None and (
            noun.lemma_.lower() in _NOT_A_COUNT | _UNIT_NOUNS
            or noun.tag_ == "NNP"
            or (noun.tag_ == "NN" and measure.low != 1 and noun.idx >= measure.end)
        ):
            return None
        place = clause_at(block.doc, measure.start, measure.end)
        if place is None:
            return None
        unit = _unit_of(noun, measure) if noun is not None else PEOPLE if state or body else UNNAMED
        attribute = attribute_of(state["state"] or "hospital") if state else body or _happening(noun or root)
        if unit in TOLLS and attribute is None:
            unit, attribute = PEOPLE, unit
        if noun is not None and attribute is None and attribute_of(noun.lemma_.lower()) == "employed":
            unit, attribute = PEOPLE, "employed"
        clause = Clause(root, noun or place.governor, place.relation, clause_verb(noun or root), attribute, "level")
        slot = scoped_slot(document, block, clause, measure.outer_start, attribute=attribute, unit=unit)
        value = number_value(measure, unit)
        return make_fact(
            document,
            block,
            "count",
            measure.start,
            measure.end,
            value,
            slot,
            stance_at(block, clause),
            "count.state" if state else "count.body" if body else "count.noun" if noun is not None else "count.alone",
        )

    @staticmethod
    def _vote(document: Document, block: Block, vote: Vote) -> Fact:
        """A vote as the votes of its majority, qualified by those against them: "ruled 5-4"."""
        place = clause_at(block.doc, vote.start, vote.end)
        slot = Slot(attribute=MAJORITY, unit="vote")
        if place is not None:
            slot = scoped_slot(document, block, place, vote.start, attribute=MAJORITY, unit="vote")
        value = NumberValue(
            low=Fraction(vote.majority),
            high=Fraction(vote.majority),
            unit="vote",
            printed_to=Fraction(1),
            qualifiers=(f"to {vote.minority}",),
        )
        return make_fact(document, block, "count", vote.start, vote.end, value, slot, stance_at(block, place), VOTE)

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The counted noun with what happened, and a noun that tells enough by itself; nothing where none is named."""
        noun = (fact.slot.unit or "").rpartition(" ")[2]
        if noun in _OF_ANYTHING or fact.slot.attribute in _ANY_BODIES:
            return ()
        named = (f"{noun}/",) if noun not in _TELLS_LITTLE else ()
        return (f"{noun}/{fact.slot.attribute}", *named) if fact.slot.attribute else named

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """The first toll that an article gives is that of the event it is about, unless the places differ."""
        here, there = _places(left), _places(right)
        return left.rule == right.rule == LEADING_TOLL and not (here and there and not here & there)

    def may_align(self, left: Fact, right: Fact) -> bool:
        """A toll of people killed is not one of a particular kind of people; two kinds of a thing are two questions.

        Two votes of one body are one vote when the same is told of what was voted on.
        """
        if left.rule == right.rule == VOTE:
            return len(set(left.slot.words) & set(right.slot.words) - _words_of_voting(left, right)) >= TOLD_BY_WORDS
        toll = left.slot.unit == PEOPLE and left.slot.attribute in TOLLS
        if toll and not left.rule == right.rule == LEADING_TOLL and not _named(left) & _named(right):
            return False  # a later toll is that of any event, unless a name tells
        mine, yours = _kinds(left), _kinds(right)
        return mine <= yours or yours <= mine

    def question(self, fact: Fact) -> str:
        """The count's question: "How many people: killed?"."""
        happening = f": {fact.slot.attribute}" if fact.slot.attribute else ""
        return f"How many {plural(fact.slot.unit or PEOPLE)}{happening}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two counts; a toll that may have grown between two statements is an update."""
        a, b = left.value, right.value
        assert isinstance(a, NumberValue) and isinstance(b, NumberValue)
        judgement = judge_numbers(a, b, policy, "count")
        if left.slot.attribute not in TOLLS or left.article == right.article:
            return judgement
        later = left.stance.as_of != right.stance.as_of
        exact = a.is_point and b.is_point and a.lean is None and b.lean is None
        # "At least seven" beside nine of the next day was true when it was said.
        outgrown = judgement.kind == "precision" and later and a.is_point != b.is_point and a.figure != b.figure
        if outgrown or (judgement.kind == "value" and (later or not exact)):
            return as_update(judgement, "count.update")
        return judgement


def _leading(fact: Fact, led: set[str | None]) -> Fact:
    """Mark the first toll of its kind that an article gives; `led` are the kinds that it gave before."""
    if fact.slot.unit != PEOPLE or fact.slot.attribute not in TOLLS - led:
        return fact
    led.add(fact.slot.attribute)
    return fact.model_copy(update={"rule": LEADING_TOLL})


def _words_of_voting(*facts: Fact) -> set[str]:
    """Words that any vote of these bodies shares: the names of those who vote, and of voting itself."""
    named = {word.lower() for fact in facts for p in fact.slot.participants if p.entity for word in p.text.split()}
    return named | words_of_class("voting_word")


def _places(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity and p.kind == "place")


def _named(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity)


def _kinds(fact: Fact) -> frozenset[str]:
    """The words before the counted noun that say which kind of it is counted."""
    return frozenset((fact.slot.unit or "").split()[:-1])


def _counted_noun(root: Token, measure: Measure) -> Token | None:
    """The noun that a number counts."""
    if measure.start < root.idx < measure.end and root.tag_ == "NN" and root.doc.text[root.idx - 1] in "-\u2011":
        return root  # the member of "a 12-member panel"
    governor, relation = governor_of(root)
    if relation == "nummod" and governor is not None and governor.pos_ in ("NOUN", "PROPN") and governor.i > root.i:
        return governor if governor.tag_ != "NNP" else _noun_after_names(governor)
    if root.pos_ == "NOUN" and root.tag_ in ("NNS", "NNPS") and measure.end <= root.idx:
        return root
    behind = root.doc.char_span(measure.end + 1, measure.end + 2, alignment_mode="expand")
    if behind and behind[0].tag_ == "NNS" and behind[0].idx == measure.end + 1:
        return behind[0]  # "a dozen chairs", "0.3bn boats", whatever the parse makes of the number
    following = root.doc[root.i + 1] if root.i + 1 < len(root.doc) else None
    if following is not None and following.lower_ == "of":
        return next((c for c in following.children if c.dep_ == "pobj" and c.pos_ == "NOUN" and c.tag_ == "NNS"), None)
    return None


def _body_of(root: Token) -> str | None:
    """What a bare number of people makes up: "a population of 8,500", "a staff of 40"."""
    governor, relation = governor_of(root)
    return BODIES.get(governor.lemma_.lower()) if governor is not None and relation == "of" else None


def _noun_after_names(name: Token) -> Token | None:
    """The plural that names stand before: "90,000 Vell and Corda vehicles", "two Harvest Cup wins"."""
    for token in name.doc[name.i + 1 : name.i + 1 + NAMES_BEFORE_NOUN]:
        if token.tag_ in ("NNS", "NNPS"):
            return token
        if token.pos_ not in ("PROPN", "CCONJ", "ADJ", "NOUN"):
            return None
    return None


def _is_plural_name(token: Token) -> bool:
    """True for "the 84 Harvesters", which the tagger takes for one."""
    return token.tag_ == "NNP" and token.text.endswith("s")


def _stands_alone(root: Token, measure: Measure) -> bool:
    """True for a count whose noun is left out: "thousands marched", "three remain inside", "20 of those hurt"."""
    following = root.doc[root.i + 1] if root.i + 1 < len(root.doc) else None
    if following is not None and following.lower_ == "of":
        return any(
            child.lower_ in _SOME_OF or child.tag_ in _COUNTABLE or _is_plural_name(child)
            for child in following.children
        )
    is_another = root.i > 0 and root.doc[root.i - 1].lower_ == "another"
    if is_another or (measure.low is not None and measure.low >= SURELY_COUNTS):
        return True
    takes_part = {"nsubj", "nsubjpass"} | ({"dobj"} if measure.low != measure.high or measure.hedge else set())
    is_counting = measure.spelled or measure.hedge is not None or root.head.tag_ in ("VBD", "VBN")
    return is_counting and root.dep_ in takes_part and root.head.pos_ in ("VERB", "AUX")


_COUNTABLE = frozenset({"NNS", "NNPS", "CD"})
_SOME_OF = frozenset({"us", "you", "them", "those", "these", "whom", "which", "dead", "injured", "wounded"})


def _unit_of(noun: Token, measure: Measure) -> str:
    """The noun with the words that say which kind of it is counted; "lakh" and "several dozen" belong to the number."""
    lemma = noun.lemma_.lower().removesuffix("s") if noun.tag_ == "NNPS" else noun.lemma_.lower()
    if lemma in words_of_class("generic_person"):
        return PEOPLE
    attribute = attribute_of(lemma)
    if attribute in TOLLS:
        return attribute
    printed = {t.lemma_.lower() for t in noun.doc if measure.start <= t.idx < measure.end}
    dull = words_of_class("strict_scope") | words_of_class("soft_scope") | words_of_class("prior") | printed
    kinds = [m for m in modifiers(noun) if m not in dull]
    return " ".join((*kinds, lemma))


def _happening(noun: Token) -> str | None:
    """What happened to the counted: the verb that they are subject or object of, or the noun that counts them."""
    governor, relation = governor_of(noun)
    if governor is not None and (governor.like_num or governor.lemma_.lower() in NUMBER_NOUNS):
        governor, relation = governor_of(governor)
    lemma = verb_lemma(governor) if governor is not None else ""
    if governor is None or lemma in words_of_class("light_verb") or lemma in words_of_class("reporting_verb"):
        return _own_clause(noun)
    if relation in ("nsubj", "nsubjpass", "dobj"):
        return attribute_of(lemma)
    if relation in ("of", "nummod", "to") and governor.pos_ == "NOUN":
        return attribute_of(lemma)
    return _own_clause(noun)


def _own_clause(noun: Token) -> str | None:
    """What a participle or relative clause says of a noun: "people who work at", "homes destroyed by"."""
    for child in noun.children:
        if (child.dep_ == "acl" and child.tag_ == "VBN") or (child.dep_ == "relcl" and child.pos_ == "VERB"):
            lemma = child.lemma_.lower()
            return None if lemma in words_of_class("light_verb") else attribute_of(lemma)
    return None


COUNT = Count()
