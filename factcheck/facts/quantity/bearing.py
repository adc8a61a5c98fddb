"""What a quantity is of: the noun that bears it, the side of that noun, the place a distance is measured from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from factcheck.facts.base import scoped_slot, without_own_words
from factcheck.facts.quantity.scales import dimension_of
from factcheck.model import Block, Document, Fact, Participant, Scope, Slot
from factcheck.text.clauses import (
    Clause,
    clause_at,
    modifiers,
    noun_of,
    participant,
    prepositional,
    subject_of,
    words_of_class,
)
from factcheck.text.measures import to_base
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factcheck.text.measures import Measure

# The side of a thing that a length may be of; two of them are two questions.
ASPECTS = {
    "tall": "height", "high": "height", "height": "height", "long": "length", "length": "length", "wide": "width",
    "across": "width", "width": "width", "deep": "depth", "depth": "depth", "thick": "thickness",
    "thickness": "thickness", "diameter": "diameter", "radius": "radius", "circumference": "circumference",
}  # fmt: skip
_ASPECT_WORDS = frozenset(ASPECTS)
DISTANCE, FALL, FIRE = "distance", "fall", "blaze"
CHANGE = "change"
_BURNING = frozenset("burn char scorch consume blacken torch engulf destroy raze ravage devour".split())
_NAMES = {"mass": "weight", "volume": "volume", "area": "area", "speed": "speed", "temperature": "temperature"}
_FROM = regex(
    r"(?:\s\([^()]{1,40}\))?"
    r"\s(?:(?:to\sthe\s)?(?P<way>(?:north|south)(?:-?east|-?west)?|east|west|inland|upstream|downstream)(?:ern|wards?)?\s"
    r"|(?:away|out|up|down)\s)?(?P<link>from|of|off|outside|above|below|beneath|behind|beyond)\s"
)
_AWAY = regex(r"(?:\s\([^()]{1,40}\))?\s(?:away|off|offshore|inland|apart)\b")
_ASPECT_AFTER = regex(
    r"(?:\s\([^()]{1,40}\)\s?|[\s-])"
    r"(?P<aspect>tall|high|long|wide|across|deep|thick|in\s(?:diameter|length|height|width))\b"
)
_MORE = regex(r"\b(?:another|additional|extra|further)\s$", re.IGNORECASE)
_REQUIRING = frozenset({"need", "require", "must", "should", "ought"})
_PLAIN_LINKS = frozenset({"from", "of", "off", "outside"})
_LANDMARK_TOKENS = 8
_BEARING = frozenset(
    "weigh measure cover span stretch stand tower extend rise be have reach hold store top exceed total occupy "
    "encompass comprise carry".split()
)
_FALLING = frozenset({"fall", "drop", "plunge", "plummet", "tumble"})
_OF_WHAT = frozenset({"of", "in"})
_OF_NOUNS = frozenset({"distance", "size", "capacity", "limit"})


def clause_of(doc: Doc, measure: Measure) -> Clause | None:
    """The clause around a quantity; the unit itself is not what has the quantity."""
    clause = clause_at(doc, measure.start, measure.end)
    if clause is None or clause.governor is None or not measure.start <= clause.governor.idx < measure.end:
        return clause
    return clause_at(doc, clause.governor.idx, clause.governor.idx + len(clause.governor))


def slot_of(document: Document, block: Block, clause: Clause, measure: Measure) -> Slot:
    """The slot of a quantity: what bears it, which side of that is meant, and where a distance is measured from."""
    dimension = dimension_of(measure.unit)
    extra: set[tuple[Literal["part", "manner"], str]] = set()
    beside: tuple[Participant, ...] = ()
    if dimension == "length" and (distance := _distance(block, measure)) is not None:
        attribute: str | None = distance[0]
        beside = distance[1]
    else:
        aspect = _aspect(block.text, clause, measure) if dimension == "length" else None
        bearer = _fire(clause, dimension) or _bearer(clause, dimension, measure)
        attribute = bearer.lemma_.lower() if bearer is not None else _other_attribute(clause, dimension, aspect)
        attribute = FIRE if attribute is not None and noun_of(attribute) == FIRE else attribute
        extra |= {("manner", kind) for kind in _kinds(bearer, measure)} if bearer is not None else set()
        extra |= {("manner", aspect)} if aspect else set()
        if bearer is not None and _prepositional(clause.root, _OF_WHAT) is None:
            beside = (participant(block, "object", bearer),)
    if _MORE.search(block.text, max(0, measure.outer_start - 12), measure.outer_start):
        extra.add(("part", "additional"))
    if _is_required(clause):
        extra.add(("part", "required"))
    slot = scoped_slot(document, block, clause, measure.outer_start, attribute=attribute)
    slot = without_own_words(slot, block, measure.start, measure.end)
    if attribute is not None and attribute.startswith(DISTANCE) and clause.verb is not None:
        # "The cliff rose 49 metres above the sea" tells how high it is, and no change.
        stands = clause.verb.lemma_.lower() in _BEARING
        slot = slot.model_copy(update={"scope": tuple(s for s in slot.scope if not (stands and s.text == CHANGE))})
    told = {s.text for s in slot.scope}
    return slot.model_copy(
        update={
            "attribute": attribute,
            "participants": (*slot.participants, *beside),
            "scope": (*slot.scope, *(Scope(kind=kind, text=text) for kind, text in sorted(extra) if text not in told)),
        }
    )


def _fire(clause: Clause, dimension: str) -> Token | None:
    """The fire that burned so much land, whatever grew on it: "the fire has burned 12,000 acres of forest"."""
    verb = clause.verb
    if dimension != "area" or verb is None or verb.lemma_.lower() not in _BURNING:
        return None
    agents = [subject_of(verb), *(inner for part, inner in prepositional(verb) if part in ("by", "in"))]
    return next((t for t in agents if t is not None and noun_of(t.lemma_.lower()) == FIRE), None)


def _is_required(clause: Clause) -> bool:
    """True for what something must be, which is not what it is."""
    if clause.verb is None:
        return False
    above = clause.verb.head
    needed = {c.lemma_.lower() for c in clause.verb.children if c.dep_ == "aux"} | {clause.verb.lemma_.lower()}
    if clause.verb.dep_ == "xcomp":
        needed |= {above.lemma_.lower()} | ({"must"} if above.lemma_ == "have" else set())
    return bool(needed & _REQUIRING)


def _kinds(bearer: Token, measure: Measure) -> set[str]:
    """The words before a noun that say which one of its kind it is, the printed units apart."""
    found = {
        c.lemma_.lower()
        for c in bearer.lefts
        if c.dep_ in ("amod", "compound", "nmod")
        and c.pos_ in ("ADJ", "NOUN")
        and c.is_alpha
        and not measure.start <= c.idx < measure.end
    }
    return (
        {w for w in found if to_base(w) is None and len(w) > 2}
        - words_of_class("strict_scope")
        - words_of_class("prior")
        - _ASPECT_WORDS
    )


def _aspect(text: str, clause: Clause, measure: Measure) -> str | None:
    after = _ASPECT_AFTER.match(text, measure.end)
    if after:
        return ASPECTS[after["aspect"].split()[-1]]
    nouns = [t.lemma_.lower() for t in (clause.governor, clause.measured) if t is not None]
    return next((ASPECTS[noun] for noun in nouns if noun in ASPECTS), None)


def _bearer(clause: Clause, dimension: str, measure: Measure) -> Token | None:
    """The common noun that has the quantity: the boat that is 40 feet long, the snow that lies 34 inches deep."""
    own = _prepositional(clause.root, _OF_WHAT)
    if own is not None and own.idx >= measure.end and own.lemma_.lower() not in ASPECTS:
        return own if own.pos_ == "NOUN" else None
    governor = clause.governor
    if governor is None:
        return None
    if governor.pos_ == "NOUN" and clause.relation in ("nummod", "of", "appos"):
        return _thing(governor, measure)
    if (
        governor.pos_ in ("VERB", "AUX", "ADJ")
        and governor.lemma_.lower() in _BEARING
        and clause.relation not in ("by", "for")
    ):
        subject = subject_of(governor)
        return _thing(subject, measure) if subject is not None else None
    return None


def _thing(noun: Token, measure: Measure) -> Token | None:
    """The noun itself, or what it is a height, weight or the like of."""
    lemma = noun.lemma_.lower()
    if lemma in ASPECTS or lemma in _NAMES.values() or lemma in words_of_class("measure_noun") or lemma in _OF_NOUNS:
        whose = _prepositional(noun, frozenset({"of"}))
        if whose is None or measure.start <= whose.idx < measure.end:
            whose = next((c for c in noun.children if c.dep_ == "poss"), None)
        return whose if whose is not None and whose.pos_ == "NOUN" else None
    return noun if noun.pos_ == "NOUN" else None


def _other_attribute(clause: Clause, dimension: str, aspect: str | None) -> str | None:
    """What a quantity is of where no thing bears it: the verb, the named dimension, or nothing that is known."""
    governor = clause.governor
    if governor is None or (governor.pos_ == "PROPN" and clause.relation == "nummod"):
        return None
    lemma = governor.lemma_.lower()
    nouns = [t.lemma_.lower() for t in (clause.measured, governor) if t is not None and t.pos_ == "NOUN"]
    named = next((noun for noun in nouns if noun in _OF_NOUNS or noun in _NAMES.values()), None)
    if named is not None:
        noun = next(t for t in (clause.measured, governor) if t is not None and t.lemma_.lower() == named)
        return f"top {named}" if "top" in modifiers(noun) else named
    if dimension == "length" and lemma in _FALLING:
        return FALL
    if aspect is not None:
        return aspect
    if dimension == "speed" and governor.pos_ in ("VERB", "AUX"):
        return "speed"
    if governor.pos_ in ("VERB", "AUX") and lemma in _BEARING:
        return _NAMES.get(dimension)
    if (clause.measured is not None and clause.measured.pos_ == "NOUN") or (
        clause.relation in ("dobj", "npadvmod") and governor.is_alpha
    ):
        return clause.attribute
    return None


def _prepositional(token: Token, words: frozenset[str]) -> Token | None:
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ in words:
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    return None


def _distance(block: Block, measure: Measure) -> tuple[str, tuple[Participant, ...]] | None:
    """The kind of distance and where it is measured from; None when it is no distance."""
    found = _FROM.match(block.text, measure.end)
    if found and (found["link"] != "of" or found["way"]):
        token = _first_noun(block.doc, found.end())
        kind = DISTANCE if found["link"] in _PLAIN_LINKS else f"{DISTANCE} {found['link']}"
        return kind, (participant(block, "landmark", token),) if token is not None else ()
    return (DISTANCE, ()) if _AWAY.match(block.text, measure.end) else None


def _first_noun(doc: Doc, start: int) -> Token | None:
    span = doc.char_span(start, start + 1, alignment_mode="expand")
    if span is None:
        return None
    following = doc[span.start : span.start + _LANDMARK_TOKENS]
    return next(
        (t for t in following if t.pos_ in ("NOUN", "PROPN") and t.dep_ not in ("compound", "nmod", "poss")), None
    )


def landmarks(fact: Fact) -> frozenset[str]:
    """What a distance is measured from."""
    return frozenset(p.entity or p.text for p in fact.slot.participants if p.part == "landmark")


def located(fact: Fact) -> frozenset[str]:
    """What lies or falls there, by its name or noun."""
    return (
        frozenset(p.entity or p.text for p in fact.slot.participants if p.part in ("subject", "object"))
        - words_of_class("person_pronoun")
        - words_of_class("thing_pronoun")
    )


def manner(fact: Fact) -> frozenset[str]:
    """Which side or kind of a thing is measured."""
    return frozenset(s.text for s in fact.slot.scope if s.kind == "manner")
