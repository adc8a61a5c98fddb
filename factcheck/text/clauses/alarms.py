"""Alarms: the call by which those who help learn of an event, which has a time of its own.

"Firefighters were called to the blaze at 6:04 a.m." tells when they were called; when it broke out, it does not tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.text.clauses.grammar import is_passive, prepositional, subject_of
from factcheck.text.clauses.words import words_of_class

if TYPE_CHECKING:
    from spacy.tokens import Token

# "Was reported missing", "was reported to have left": what is told of it, and no call.
_TOLD_OF_IT = frozenset({"oprd", "acomp", "xcomp", "ccomp", "advcl"})


def is_alarm(verb: Token) -> bool:
    """True for "were called", "received reports", "responded to a call" of those who help, and a call that comes in.

    So is "was reported" of an incident, but of nothing else, which may be reported in the news.
    """
    subject = subject_of(verb)
    if subject is None:
        return False
    lemma, noun = verb.lemma_.lower(), subject.lemma_.lower()
    if is_passive(verb):
        if lemma == "report":
            return noun in words_of_class("incident") and not any(c.dep_ in _TOLD_OF_IT for c in verb.children)
        return lemma in words_of_class("alarm_verb") and _is_service(subject)
    if lemma == "come":
        return noun in words_of_class("alarm_noun") and any(c.lower_ == "in" for c in verb.children)
    return _is_service(subject) and any(n.lemma_.lower() in words_of_class("alarm_noun") for n in _taken(verb))


def _taken(verb: Token) -> Iterator[Token]:
    """What a verb of taking takes: "received reports", "responded to a call"."""
    if verb.lemma_.lower() == "respond":
        yield from (noun for preposition, noun in prepositional(verb) if preposition == "to")
    elif verb.lemma_.lower() in words_of_class("alarm_taking"):
        yield from (child for child in verb.children if child.dep_ == "dobj")


def _is_service(subject: Token) -> bool:
    """True for police, firefighters and their like, and for "they" that follows them in its sentence."""
    services = words_of_class("emergency_service")
    if subject.lower_ == "they":
        return any(t.lemma_.lower() in services for t in subject.sent if t.i < subject.i)
    return subject.lemma_.lower() in services
