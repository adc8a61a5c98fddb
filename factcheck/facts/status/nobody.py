"""Nobody and somebody: "no arrests have been made" beside "police arrested a man over the shooting"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.base import comparable_blocks, make_fact, time_scopes
from factcheck.facts.status.opposites import is_quoted
from factcheck.model import Block, Document, Fact, StatusValue
from factcheck.text.clauses import Clause, done_to, is_asserted, is_nobody, slot_at, stage_of, stance_at, words_of_class

if TYPE_CHECKING:
    from spacy.tokens import Token

RULE = "status.nobody"
SOME_RULE = "status.somebody"
_DONE = {"arrest": "arrest", "detain": "arrest", "charge": "charge", "indict": "charge"}
_VERBS = frozenset({*_DONE, "make", "file", "bring"})
_MADE = {"arrest": ("make",), "charge": ("file", "bring")}


def openings() -> frozenset[str]:
    """The words, as printed or as lemmas, at which the reader may find something."""
    return _VERBS


def read(document: Document, block: Block, verb: Token) -> Fact | None:
    """Read that nobody has been arrested or charged, and that somebody has whom the article does not name."""
    if verb.lemma_.lower() not in _VERBS or verb.pos_ != "VERB" or verb.dep_ in ("amod", "compound"):
        return None
    who = done_to(verb)
    if who is None or not is_asserted(verb) or stage_of(verb) != "completed":
        return None
    if any(child.dep_ == "neg" for child in verb.children) or is_quoted(block, verb):
        return None
    event = _DONE.get(verb.lemma_.lower())
    nobody = is_nobody(who)
    if event is None:
        event = who.lemma_.lower()
        if verb.lemma_.lower() not in _MADE.get(event, ()) or not nobody:
            return None
    elif not nobody and not any(c.lower_ in ("a", "an") or c.like_num for c in who.lefts):
        return None
    clause = Clause(verb, verb, "root", verb, event, "level")
    slot = slot_at(block, clause, attribute=event)
    # "No arrests have been made" alone is said of the incident that the article opens with.
    others = [p for p in slot.participants if p.part not in ("subject", "object")]
    words = slot.words if others or not nobody else (*slot.words, *_incidents_of_lead(document))
    slot = slot.model_copy(update={"words": words, "scope": tuple(time_scopes(document, block, clause))})
    value = StatusValue(event=event, stage="completed", polarity="negative" if nobody else "positive")
    start, end = verb.idx, verb.idx + len(verb.text)
    rule = RULE if nobody else SOME_RULE
    return make_fact(document, block, "status", start, end, value, slot, stance_at(block, clause), rule)


def _incidents_of_lead(document: Document) -> list[str]:
    """The incidents that the first paragraph of the body names."""
    lead = next((block.doc for block in comparable_blocks(document) if block.section == "body"), ())
    return sorted({token.lemma_.lower() for token in lead} & words_of_class("caused_incident"))


def is_denied(left: Fact, right: Fact) -> bool:
    """True when one article says of an incident that nobody was arrested, and the other that somebody was."""
    if (left.rule == RULE) == (right.rule == RULE):
        return False
    none, some = (left, right) if left.rule == RULE else (right, left)
    assert isinstance(none.value, StatusValue) and isinstance(some.value, StatusValue)
    if none.value.event != some.value.event or some.value.polarity == "negative":
        return False
    return bool(_incidents(none) & _incidents(some))


def _incidents(fact: Fact) -> set[str]:
    return {*fact.slot.words, *(p.text for p in fact.slot.participants)} & words_of_class("caused_incident")
