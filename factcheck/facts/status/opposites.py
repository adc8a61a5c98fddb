"""Opposites: the verbs and states of the table of opposites that an article states as so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from factcheck.facts.base import make_fact, quotations_in, time_scopes, times_in
from factcheck.facts.status.rows import CONSENT, is_done_to, rows_of
from factcheck.facts.status.verbs import closing_slot, limits_granted
from factcheck.model import Block, Document, Fact, Participant, Scope, StatusValue
from factcheck.text.clauses import (
    AGREEING,
    REFUSING,
    Clause,
    Predicate,
    done_to,
    is_asserted,
    is_nobody,
    is_now,
    is_passive,
    participant,
    polarity_of,
    predicates_of,
    prepositional,
    stage_of,
    stance_at,
    subject_of,
    words_of_class,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

RULE = "status.opposite"
CLAUSE = "that"
_AFTERWARDS = frozenset({"later", "afterwards", "eventually", "subsequently", "then", "since"})
_INDEFINITE = frozenset({"a", "an", "another", "some", "any", "each", "every", "one", "several", "many", "most", "all"})


def read(document: Document, block: Block, token: Token) -> Fact | None:
    """Read a verb or a state of the table of opposites that the article states as so."""
    if token.dep_ in ("amod", "compound", "aux", "auxpass"):
        return None
    predicate = _consent(token) or next((p for p in predicates_of(token) if rows_of(p.phrase)), None)
    return _read(document, block, token, predicate) if predicate is not None else None


def _consent(verb: Token) -> Predicate | None:
    """What somebody agrees or refuses to do; not what is refused to those who ask questions."""
    head = verb.head
    if verb.dep_ != "xcomp" or head.lemma_.lower() not in (AGREEING | REFUSING) or verb.tag_ != "VB":
        return None
    lemma = verb.lemma_.lower()
    is_telling = lemma in words_of_class("reporting_verb") | words_of_class("telling_verb")
    return None if is_telling or rows_of(lemma) else Predicate(f"{CONSENT}{lemma}", verb)


def _read(document: Document, block: Block, verb: Token, predicate: Predicate) -> Fact | None:
    """The fact of one predicate, unless it is of nobody, of anybody, not stated as so, or only what somebody says."""
    event, word = predicate.phrase, predicate.word
    holder = holder_of(verb, event)
    if holder is None or is_nobody(holder) or _is_anybody(holder) or not is_asserted(verb):
        return None
    if any(child.lower_ in _AFTERWARDS for child in verb.children) or is_quoted(block, word):
        return None  # "died later" tells what has become of it since
    said = next((child for child in verb.children if child.dep_ == "ccomp" and child.pos_ != "ADJ"), None)
    if said is not None and (polarity_of(said) != "positive" or not any(row.theme for row in rows_of(event))):
        return None
    polarity = "positive" if " not " in event else polarity_of(verb, word if word.i != verb.i else None)
    main = verb.head if verb.dep_ == "xcomp" else verb  # "refused to resign": of what was refused, when
    holds = event.startswith("be ") and (is_now(verb) or _is_reported(verb))
    stage = "stated" if holds else "planned" if _is_promised(main) else stage_of(main)
    if polarity is None or (stage == "stated" and not (holds or main.tag_ in ("VBZ", "VBP"))):
        return None
    clause = Clause(word, None if word.i != verb.i else word, "root", verb, event, "level")
    slot = closing_slot(block, clause, event)
    scopes = (*slot.scope, *_which(holder), *time_scopes(document, block, clause))
    days = [range(*block.original(t.start, t.end)) for t in times_in(block.text)]  # told by the scope
    people = tuple(p for p in slot.participants if not any(p.start in day for day in days))
    if is_done_to(event) and not any(p.part == "object" for p in people):
        people = (participant(block, "object", holder), *people)  # "found her guilty"
    if said is not None:
        people = (*people, *_words_of(block, said))
    slot = slot.model_copy(update={"attribute": slot.attribute or event, "scope": scopes, "participants": people})
    value = StatusValue(event=event, stage=stage, polarity=polarity, qualifiers=limits_granted(verb, event))
    start, end = word.idx, word.idx + len(word.text)
    return make_fact(document, block, "status", start, end, value, slot, stance_at(block, clause), RULE)


def _is_reported(verb: Token) -> bool:
    """True for what somebody said was so, which is so as they speak: "police said he was in custody"."""
    return verb.dep_ == "ccomp" and verb.head.lemma_.lower() in words_of_class("reporting_verb")


def _is_promised(verb: Token) -> bool:
    """True for what somebody said they would do."""
    return any(child.dep_ == "aux" and child.lower_ == "would" for child in verb.children)


def _words_of(block: Block, clause: Token) -> Iterator[Participant]:
    """The words that carry meaning of a clause that is confirmed, denied or admitted."""
    for token in clause.subtree:
        if token.pos_ in ("NOUN", "PROPN", "VERB", "ADJ") and not token.is_stop:
            yield participant(block, CLAUSE, token)


def holder_of(verb: Token, event: str) -> Token | None:
    """Whom or what a predicate is about: who is acted on for some verbs, who acts or is so for the others."""
    if event.startswith("be "):
        return subject_of(verb)
    if is_done_to(event):
        return done_to(verb)
    return None if is_passive(verb) else subject_of(verb)


def _is_anybody(noun: Token) -> bool:
    """True for "a man", "two boys" and "anyone": the same words in another article may be of others."""
    if noun.pos_ == "PROPN" or noun.pos_ == "PRON":
        return noun.pos_ == "PRON" and noun.lower_ not in words_of_class("person_pronoun")
    is_indefinite = any(c.lower_ in _INDEFINITE or c.like_num for c in noun.lefts)
    return is_indefinite or _is_bare(noun) or is_one_of_many(noun)


def is_one_of_many(noun: Token) -> bool:
    """True where a clause behind a noun tells which one it is: "the officer who fired"."""
    behind = (c for c in noun.children if c.dep_ in ("relcl", "acl") and c.i > noun.i)
    return any(noun.doc[noun.i + 1].text != "," for c in behind)


def _is_bare(noun: Token) -> bool:
    """True for a plural that no word points at: "drivers", "bodies"; not for "schools across Harwick"."""
    if noun.tag_ != "NNS" or any(c.dep_ in ("det", "poss") for c in noun.lefts):
        return False
    return not any(place.pos_ == "PROPN" for _, place in prepositional(noun))


def _which(noun: Token) -> Iterator[Scope]:
    """The words that say which one of several a thing is: "the second vote", "the revised plan"."""
    telling = (
        words_of_class("prior") | words_of_class("strict_scope") | words_of_class("ordinal") | {"new", "other", "next"}
    )
    for child in noun.lefts:
        if child.pos_ in ("ADJ", "NOUN", "VERB") and child.dep_ in ("amod", "compound", "nmod"):
            kind: Literal["part", "manner"] = "part" if child.lower_ in telling else "manner"
            yield Scope(kind=kind, text=child.lower_ if kind == "manner" else f"{child.lower_} {noun.lemma_.lower()}")


def is_quoted(block: Block, token: Token) -> bool:
    """True inside quotation marks: what somebody says is theirs, and not what the article states."""
    return any(q.start <= token.idx < q.end for q in quotations_in(block.text))
