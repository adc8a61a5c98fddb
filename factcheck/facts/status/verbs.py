"""Verbs that close something or grant it: how far it has come, and under which limits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.facts.base import make_fact
from factcheck.model import Block, Document, Fact, Scope, Slot, StatusValue
from factcheck.text.clauses import (
    Clause,
    arguments,
    attribute_of,
    hedge_of,
    is_negated,
    is_question,
    limits_of,
    slot_at,
    stage_of,
    stance_at,
    verb_lemma,
    words_of_class,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

_SPELLINGS = {"finalise": "finalize"}
_GRANTED = ("object", "to", "on", "from", "for")


def openings() -> frozenset[str]:
    """The words, as printed or as lemmas, at which the reader may find something."""
    return words_of_class("closing_verb") | words_of_class("granting_verb")


def read(document: Document, block: Block, token: Token) -> Fact | None:
    """Read a closing or granting verb."""
    verbs = words_of_class("closing_verb"), words_of_class("granting_verb")
    if token.pos_ != "VERB" or token.dep_ in ("amod", "compound") or not any(token.lemma_.lower() in v for v in verbs):
        return None
    lemma = _SPELLINGS.get(verb_lemma(token), verb_lemma(token))
    clause = Clause(token, token, "root", token, lemma, "level")
    stage = stage_of(token)
    # What is confirmed, denied or agreed stands in a clause of its own, beyond a verb and its participants.
    speaks = any(child.dep_ in ("ccomp", "xcomp", "acl") for child in token.children)
    if hedge_of(clause) is not None or stage == "stated" or speaks or _is_wanted(token) or is_question(token):
        return None
    value = StatusValue(
        event=lemma,
        stage=stage,
        polarity="negative" if is_negated(token) else "positive",
        qualifiers=limits_granted(token, lemma),
    )
    end = token.idx + len(token.text)
    slot = closing_slot(block, clause, lemma)
    return make_fact(document, block, "status", token.idx, end, value, slot, stance_at(block, clause), "status.verb")


def limits_granted(verb: Token, lemma: str) -> tuple[str, ...]:
    """What limits a grant; nothing for other verbs."""
    return limits_of(verb) if lemma in words_of_class("granting_verb") else ()


def closing_slot(block: Block, clause: Clause, lemma: str) -> Slot:
    """The slot of a verb; of a grant the attribute is one for all that approve, and the scope tells what body does."""
    if lemma not in words_of_class("granting_verb"):
        return slot_at(block, clause, attribute=lemma)
    slot = slot_at(block, clause, attribute=attribute_of(lemma))
    return slot.model_copy(update={"scope": (*slot.scope, *_kind_of_actor(clause))})


def _is_wanted(verb: Token) -> bool:
    """True for what somebody tries to bring about: "get the deal approved"."""
    above = verb.head if verb.dep_ in ("ccomp", "xcomp") else verb.head.head
    if verb.tag_ != "VBN" or verb.dep_ not in ("ccomp", "xcomp", "acl") or above.lemma_ not in ("get", "have"):
        return False
    return not any(child.dep_ in ("aux", "auxpass") for child in verb.children)


def _kind_of_actor(clause: Clause) -> Iterator[Scope]:
    """What kind of body grants: French regulators are not German ones, and a lower court is no higher one."""
    actor = next((token for part, token in arguments(clause) if part == "subject"), None)
    if actor is not None and actor.pos_ == "NOUN":
        kinds = [t for t in actor.subtree if t.i < actor.i and t.pos_ in ("ADJ", "NOUN", "PROPN")]
        yield from (Scope(kind="manner", text=kind.lower_) for kind in kinds)


def is_one_grant(left: Fact, right: Fact) -> bool:
    """True when two statements have one body grant one thing; what is granted by nobody may be another body's act."""
    return is_one_actor(left, right) and _first(left, _GRANTED) == _first(right, _GRANTED)


def is_one_actor(left: Fact, right: Fact) -> bool:
    """True when two statements say who acts, and name one body or give it by one noun."""
    actors = _first(left, ("subject",)), _first(right, ("subject",))
    return actors[0] is not None and actors[0] == actors[1]


def _first(fact: Fact, parts: tuple[str, ...]) -> str | None:
    """Who or what comes first in one of the parts of a statement: an entity, or a noun as the tables name it."""
    found = next((p for part in parts for p in fact.slot.participants if p.part == part), None)
    if found is None or found.entity:
        return found.entity if found is not None else None
    noun = attribute_of(found.text)
    return "combination" if noun in words_of_class("combination") else noun
