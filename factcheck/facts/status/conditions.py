"""What depends on what: "the offer hinges on the sale" beside "the offer stands regardless of the sale"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.base import make_fact
from factcheck.facts.status.opposites import is_quoted
from factcheck.model import Block, Document, Fact, Participant, StatusValue
from factcheck.text.clauses import (
    Clause,
    attribute_of,
    is_asserted,
    participant,
    polarity_of,
    slot_at,
    stance_at,
    subject_of,
    words_of_class,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

RULE = "status.condition"
DEPEND = "depend"
_ON = frozenset({"on", "upon"})
_DEPENDING = frozenset({"depend", "hinge", "rest"})
_RESTING = frozenset({"contingent", "conditional", "dependent", "premised", "predicated", "conditioned"})
_WHATEVER = frozenset({"regardless", "irrespective"})
_DULL = frozenset({"outcome", "result", "term", "transaction", "way", "thing", "case", "fact", "matter"})
_MAX_NAMES = 4
_MAX_NOUNS = 6


def openings() -> frozenset[str]:
    """The words, as printed or as lemmas, at which the reader may find something."""
    return _DEPENDING | _RESTING | _WHATEVER | {"whether"}


def read(document: Document, block: Block, token: Token) -> Fact | None:
    """Read what depends on something, and what does not."""
    if token.lower_ in _WHATEVER or token.lower_ == "whether":
        fact = _unbound(document, block, token)
    elif token.lemma_.lower() in _DEPENDING or token.lower_ in _RESTING:
        fact = _bound(document, block, token)
    else:
        return None
    return None if fact is None or is_quoted(block, token) else fact


def _bound(document: Document, block: Block, word: Token) -> Fact | None:
    """What depends: "hinges on", "is contingent on", "was premised on"."""
    preposition = next((c for c in word.children if c.dep_ == "prep" and c.lower_ in _ON), None)
    if preposition is None or not list(preposition.children):
        return None
    # The parse may take "its offer hinges" for a noun.
    verb = word if word.pos_ == "VERB" or word.dep_ == "ROOT" else word.head
    if (verb is not word and verb.pos_ not in ("VERB", "AUX")) or not is_asserted(verb):
        return None
    polarity = polarity_of(verb, word if word.i != verb.i else None)
    subject = next((c for c in word.lefts if c.dep_ == "compound"), subject_of(verb))
    if polarity is None or subject is None:
        return None
    return _fact(document, block, word, verb, subject, list(preposition.subtree), polarity == "positive")


def _unbound(document: Document, block: Block, word: Token) -> Fact | None:
    """What does not depend: "regardless of the outcome", "stands whether the sale is completed or not"."""
    if word.lower_ in _WHATEVER and any(c.lower_ == "of" for c in word.children):
        verb, inside = word.head, [t for t in word.subtree if t.i > word.i]
    elif word.lower_ == "whether" and word.dep_ == "mark" and any(c.lower_ == "or" for c in word.head.children):
        verb, inside = word.head.head, [t for t in word.head.subtree if t.i > word.i]
        if word.head.dep_ == "ccomp" and verb.lemma_.lower() not in words_of_class("standing_verb"):
            return None
    else:
        return None
    if verb.pos_ not in ("VERB", "AUX"):
        return None
    done = next((c for c in verb.children if c.dep_ == "dobj"), None)
    subject = done if done is not None and _is_deal(done) else subject_of(verb)
    return _fact(document, block, word, verb, subject, inside, False) if subject is not None else None


def _is_deal(noun: Token) -> bool:
    return attribute_of(noun.lemma_.lower()) in words_of_class("one_time")


def _fact(
    document: Document, block: Block, word: Token, verb: Token, subject: Token, inside: list[Token], depends: bool
) -> Fact:
    clause = Clause(word, None, "root", verb, DEPEND, "level")
    slot = slot_at(block, clause, attribute=DEPEND)
    names = [t for t in inside if t.pos_ == "PROPN" and t.dep_ not in ("compound", "nmod")][:_MAX_NAMES]
    nouns = [t for t in inside if t.pos_ == "NOUN"][:_MAX_NOUNS]
    people: tuple[Participant, ...] = tuple(participant(block, "condition", t) for t in (*names, *nouns))
    slot = slot.model_copy(update={"participants": (participant(block, "subject", subject), *people), "scope": ()})
    value = StatusValue(event=DEPEND, stage="stated", polarity="positive" if depends else "negative")
    start, end = word.idx, word.idx + len(word.text)
    return make_fact(document, block, "status", start, end, value, slot, stance_at(block, clause), RULE)


def is_one_condition(left: Fact, right: Fact) -> bool:
    """True when two statements are of one kind of thing, and of conditions that share a name, or else two nouns."""
    subjects = _subject(left), _subject(right)
    if None in subjects or subjects[0] != subjects[1]:
        return False
    own = {p.entity for fact in (left, right) for p in fact.slot.participants if p.part == "subject"}
    return bool((_names(left) & _names(right)) - own) or bool(_nouns(left) & _nouns(right))


def _subject(fact: Fact) -> str | None:
    who = next((p for p in fact.slot.participants if p.part == "subject"), None)
    if who is None:
        return None
    noun = attribute_of(who.text)
    if who.entity:
        return who.entity
    # An offer, a bid and a deal are the one transaction that the articles are about.
    return "transaction" if noun in words_of_class("one_time") | {"transaction", "proposal"} else noun


def _names(fact: Fact) -> set[str]:
    return {p.entity for p in fact.slot.participants if p.part == "condition" and p.entity}


def _nouns(fact: Fact) -> set[str]:
    dull = words_of_class("measure_noun") | words_of_class("one_time") | _DULL
    return {p.text for p in fact.slot.participants if p.part == "condition" and not p.entity} - dull
