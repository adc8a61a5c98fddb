"""Whereabouts: where somebody was born, where a company has its seat, where the event of an article happened."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.facts.base import comparable_blocks, make_fact
from factcheck.model import Block, Difference, Document, Fact, Judgement, NameValue, Participant, RawName, Slot, Verdict
from factcheck.text.clauses import (
    attribute_of,
    clause_at,
    clause_verb,
    event_attribute,
    participant,
    root_of,
    stance_at,
    subject_of,
    words_of_class,
)
from factcheck.text.geography import is_known_place, is_same_place, lie_apart
from factcheck.text.names import is_given_name, normalise_name
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Token

WHEREABOUTS = "place.whereabouts"
BORN, SEAT = "born", "based"
HAPPENED = frozenset({"crashed", "exploded", "attacked"})
_BASED_BEFORE = regex(r",?\s(?:(?:which|that)\s)?(?:is\s)?(?:based|headquartered)\sin\s$")
_BASED_AFTER = regex(r"-(?:based|headquartered)\s(?:[a-z][\w-]*\s){0,3}$")
_IN = regex(r"\bin\s(?:(?:north|south|east|west|central|upper|lower)[a-z-]*\s)?$")
_IN_REACH = 16
_OF_ANOTHER_TIME = regex(r"\b(?:(?:19|20)\d\d|(?:years?|months?|decades?) ago|last year|anniversary)\b")
_HARMING = frozenset({"killed", "injured", "damage", "trapped"})
_STRIKING = frozenset("level flatten rip rock shake tear hit strike rattle shatter devastate".split())
_FILMED = frozenset(
    "film movie commercial video series scene episode documentary ad advert spot photo photograph show".split()
)
# "Springfield, Norvane" is the Springfield of Norvane.
_PLACED = regex(r",\s[A-Z]")
_REACH = 60


def read_whereabouts(document: Document) -> Iterator[Fact]:
    """Where people were born, companies have their seat, and the first event of its kind happened."""
    told: set[str] = set()
    for block in comparable_blocks(document):
        if block.section in ("headline", "link"):
            continue
        for raw in block.names:
            is_place = raw.kind == "place" or is_known_place(raw.text)
            if not is_place or _PLACED.match(block.text, raw.end):
                continue
            found = _seat(block, raw) or _birth_or_event(block, raw)
            if found is None or found[1] in told:
                continue
            start, attribute, who, end = found
            told |= {attribute} & HAPPENED
            stance = stance_at(block, clause_at(block.doc, raw.start, raw.end))
            value, slot = NameValue(name=normalise_name(raw.text)), Slot(attribute=attribute, participants=who)
            yield make_fact(document, block, "place", start, end, value, slot, stance, WHEREABOUTS)


Found = tuple[int, str, tuple[Participant, ...], int]
"""Where the words begin, what is told of the place, of whom, and where the words end."""


def _seat(block: Block, place: RawName) -> Found | None:
    """The seat of a company: "Acme, which is based in Lyon", "Lyon-based Acme"."""
    for name in block.names:
        if name.kind == "place" or is_given_name(name.text.split()[0]):
            continue  # a person may be based in two towns
        if name.end < place.start <= name.end + _REACH and _BASED_BEFORE.fullmatch(block.text, name.end, place.start):
            return place.start - len("in "), SEAT, (_holder(block, name),), place.end
        if place.end < name.start <= place.end + _REACH and (
            found := _BASED_AFTER.fullmatch(block.text, place.end, name.start)
        ):
            return place.start, SEAT, (_holder(block, name),), place.end + len(found.group().split()[0])
    return None


def _holder(block: Block, name: RawName) -> Participant:
    start, end = block.original(name.start, name.end)
    return Participant(part="subject", text=name.text, start=start, end=end, kind="organization")


def _birth_or_event(block: Block, place: RawName) -> Found | None:
    """Where somebody was born, or where what the article is about happened."""
    root = root_of(block.doc, place.start, place.end)
    said = _IN.search(block.text, max(0, place.start - _IN_REACH), place.start)
    if root is None or root.dep_ != "pobj" or said is None:
        return None
    anchor, start = root.head.head, said.start()
    verb = clause_verb(anchor)
    if anchor.lemma_.lower() == "bear" and anchor.tag_ == "VBN":
        who = subject_of(anchor)
        named = next((c for c in who.children if c.dep_ == "appos" and c.pos_ == "PROPN"), who) if who else None
        return None if named is None else (start, BORN, (participant(block, "subject", named),), place.end)
    if _OF_ANOTHER_TIME.search(root.sent.text):
        return None
    event = _event(anchor, verb)
    return None if event is None else (start, event, (), place.end)


def _event(anchor: Token, verb: Token | None) -> str | None:
    """The event that a place is of: "the blast in Lyon", "a train derailed in Lyon", "a blast killed six in Lyon"."""
    own = event_attribute(anchor)
    subject = subject_of(verb) if verb is not None else None
    if own in HAPPENED:
        return None if subject is not None and subject.lemma_.lower() in _FILMED else own
    if verb is None or subject is None or subject.pos_ != "NOUN" or not _strikes(verb):
        return None
    told = attribute_of(subject.lemma_.lower())
    return told if told in HAPPENED else None


def _strikes(verb: Token) -> bool:
    """True for what an event does where it happens; what it leads to may be elsewhere."""
    lemma = verb.lemma_.lower()
    return event_attribute(verb) in _HARMING or lemma in _STRIKING or lemma in words_of_class("occurrence_verb")


def group_whereabouts(facts: Iterable[Fact]) -> list[tuple[Fact, ...]]:
    """Group what is told of one person's birth, one company's seat, or the event that all articles are about.

    An article that gives two places for one question is left out: somebody may have moved.
    """
    by_question: dict[tuple[str | None, str | None], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.rule != WHEREABOUTS or fact.stance.polarity == "negative":
            continue
        whose = fact.slot.subject.entity if fact.slot.subject is not None else None
        if whose is not None or fact.slot.attribute in HAPPENED:
            by_question[fact.slot.attribute, whose].append(fact)
    groups = []
    for found in by_question.values():
        places: dict[str, set[str]] = defaultdict(set)
        for fact in found:
            places[fact.article].add(_name(fact))
        clear = tuple(fact for fact in found if len(places[fact.article]) == 1)
        if len({fact.article for fact in clear}) > 1:
            groups.append(clear)
    return groups


def judge_whereabouts(left: Fact, right: Fact) -> Judgement:
    """Judge two places of one thing: one, known to lie apart, or nothing that is known."""
    mine, yours = _name(left), _name(right)
    if is_same_place(mine, yours):
        return Judgement(verdict=Verdict.AGREE, rule="place.same", explanation="They name one place.")
    if not lie_apart(mine, yours):
        return Judgement(
            verdict=Verdict.INCOMPARABLE,
            rule="place.not_known_apart",
            explanation="They name two places of which it is not known whether one lies in the other.",
        )
    return Judgement(
        verdict=Verdict.CONFLICT,
        rule="place.apart",
        kind="place",
        severity="major",
        differences=(Difference(field="place", left=mine, right=yours),),
        explanation="They name two places of which neither lies in the other.",
    )


def ask_where(fact: Fact) -> str:
    """The question of whereabouts: "Where: born (Jane Roe)?"."""
    subject = fact.slot.subject
    return f"Where: {fact.slot.attribute}{f' ({subject.entity or subject.text})' if subject is not None else ''}?"


def _name(fact: Fact) -> str:
    assert isinstance(fact.value, NameValue)
    return fact.value.name
