"""Who has been named: "the names of the crew have not been released" beside "identified the pilot as Omar Reeve"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.base import make_fact, time_scopes
from factcheck.facts.status.opposites import is_one_of_many, is_quoted
from factcheck.model import Block, Document, Fact, Participant, StatusValue
from factcheck.text.clauses import (
    Clause,
    arguments,
    done_to,
    event_attribute,
    is_asserted,
    is_nobody,
    participant,
    polarity_of,
    prepositional,
    slot_at,
    stage_of,
    stance_at,
    subject_of,
    words_of_class,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

RULE = "status.naming"
NAMED = "identify"
CREW = "crew"
_NAMING = frozenset({"identify", "name"})
_MAKING_KNOWN = frozenset({"release", "disclose", "reveal", "publish", "announce", "give", "provide"})
_HIDING = frozenset({"withhold"})
_SAYING_WHO = _NAMING | _MAKING_KNOWN | _HIDING
_NAMES = frozenset({"name", "identity"})
_POINTING = frozenset({"the", "this", "that", "both", "his", "her", "their"})
_PRIVATELY = frozenset({"locally", "online", "only"})


def openings() -> frozenset[str]:
    """The words, as printed or as lemmas, at which the reader may find something."""
    return _SAYING_WHO


def read(document: Document, block: Block, verb: Token) -> Fact | None:
    """Read who has been named and who has not, told by what they were in the event."""
    lemma = verb.lemma_.lower()
    if lemma not in _SAYING_WHO or verb.pos_ != "VERB" or verb.dep_ in ("amod", "compound") or is_quoted(block, verb):
        return None
    who = _who(verb, lemma)
    polarity = polarity_of(verb)
    if who is None or polarity is None or not is_asserted(verb) or _is_private(verb):
        return None
    stage = stage_of(verb)
    if stage != "completed":
        return None
    if lemma in _HIDING:
        polarity = "negative" if polarity == "positive" else "positive"
    clause = Clause(verb, verb, "root", verb, NAMED, "level")
    slot = slot_at(block, clause, attribute=NAMED)
    scopes = tuple(time_scopes(document, block, clause))
    of_what = (participant(block, "of", noun) for part, noun in prepositional(who) if part == "of")
    people = (_as_told(participant(block, "object", who), who), *of_what)
    slot = slot.model_copy(update={"participants": people, "scope": scopes})
    value = StatusValue(event=NAMED, stage=stage, polarity=polarity)
    return make_fact(
        document, block, "status", verb.idx, verb.idx + len(verb.text), value, slot, stance_at(block, clause), RULE
    )


def _who(verb: Token, lemma: str) -> Token | None:
    """The noun for whoever is named or not: "the driver"; also behind "the name of" and "as"."""
    named = done_to(verb) or next((c.nbor(-1) for c in verb.children if _is_taken_for_clause(c)), None)
    if named is None or is_nobody(named):
        return None
    if named.lemma_.lower() in _NAMES:
        owners = [n for part, n in prepositional(named) if part == "of"] + [
            c for c in named.children if c.dep_ == "poss"
        ]
        return _pointed_at(owners[0]) if owners else None
    if lemma not in _NAMING:
        return None
    if named.pos_ == "PROPN":
        return next((_pointed_at(n) for part, n in prepositional(verb) if part == "as"), None)
    return _pointed_at(named)


def _pointed_at(noun: Token) -> Token | None:
    """The noun where it is a person of the event that the words before point at, and all of them: not "two victims"."""
    lemma = noun.lemma_.lower()
    if lemma == "member" and any(c.lemma_.lower() == CREW for c in noun.lefts):
        lemma = CREW
    known = words_of_class("lone_person") | words_of_class("nameable_person") | words_of_class("crew_member")
    if noun.pos_ not in ("NOUN", "ADJ") or lemma not in known:
        return None
    if any(c.like_num or c.dep_ == "nummod" for c in noun.lefts):
        return None
    return noun if any(c.lower_ in _POINTING or c.dep_ == "poss" for c in noun.lefts) else None


def _is_private(verb: Token) -> bool:
    """True where family, friends or the press name somebody, which the authorities may not have done."""
    if any(c.lower_ in _PRIVATELY for c in verb.children):
        return True
    clause = Clause(verb, verb, "root", verb, NAMED, "level")
    actors = [t for part, t in arguments(clause) if part == "subject"]
    return any(t.lemma_.lower() in words_of_class("private_source") for t in actors) or _said_by_family(verb)


def _said_by_family(verb: Token) -> bool:
    """True for "named him as ..., her mother said"."""
    head = verb.head
    speaker = subject_of(head) if verb.dep_ == "ccomp" and head.i != verb.i else None
    return speaker is not None and speaker.lemma_.lower() in words_of_class("private_source")


def _as_told(who: Participant, noun: Token) -> Participant:
    """The members of the crew are the crew; one victim is not the victims, and the man who fell is not every man."""
    told = CREW if noun.lemma_.lower() == "member" else noun.lower_
    clauses = [event_attribute(c) for c in noun.children if c.dep_ in ("relcl", "acl")] if is_one_of_many(noun) else []
    clauses += [event_attribute(noun.head)] if _is_reduced(noun) else []
    return who.model_copy(update={"text": " ".join((told, *clauses))})


def _is_reduced(noun: Token) -> bool:
    """True for a participle that the parse takes for the verb: "the man found dead in a canal has been named"."""
    verb = noun.head
    if verb.i != noun.i + 1 or verb.tag_ not in ("VBD", "VBN") or noun.dep_ != "nsubj":
        return False
    joins = {c.dep_ for c in verb.children} & {"conj", "cc"}
    return joins == {"conj"} or _is_taken_for_clause(verb)


def _is_taken_for_clause(participle: Token) -> bool:
    """True for "identified the man [found] dead", which the parse reads as "identified that the man found"."""
    if participle.dep_ != "ccomp" or participle.head.lemma_.lower() not in _NAMING or participle.i == 0:
        return False
    subject, marked = participle.nbor(-1), any(c.dep_ == "mark" for c in participle.children)
    is_own = subject.head.i == participle.i and subject.dep_ == "nsubj" and participle.head.i < subject.i
    return is_own and not marked and participle.tag_ in ("VBD", "VBN")


def are_of_one_group(left: Fact, right: Fact) -> bool:
    """True for the same noun, and for the crew and one of it."""
    mine, yours = (next(p.text for p in fact.slot.participants if p.part == "object") for fact in (left, right))
    return mine == yours or any(
        a == CREW and b in words_of_class("crew_member") for a, b in ((mine, yours), (yours, mine))
    )
