"""Limits: what keeps an approval from being whole: a condition, a last step to come, a part left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.text.clauses.grammar import nearest_verb, prepositional
from factcheck.text.clauses.words import words_of_class

if TYPE_CHECKING:
    from spacy.tokens import Token

LIMITS = ("conditionally", "provisionally", "partly")
_PHRASES = {("in", "principle"): "provisionally", ("in", "part"): "partly"}
_UNDER_CONDITIONS = frozenset({"with", "under", "on"})


def limits_of(verb: Token) -> tuple[str, ...]:
    """The limits that a clause sets to what its verb grants or brings about, of the three in `LIMITS`.

    It reads "conditionally approved", "agreed in principle", "cleared it with conditions", "approved it subject to a
    vote"; what is subject to a fine is another matter.
    """
    found = {limit for child in verb.children for limit in LIMITS if child.lower_ in words_of_class(limit)}
    granted = [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")]
    for anchor in (verb, *granted):
        for part, noun in prepositional(anchor):
            found.update(limit for phrase, limit in _PHRASES.items() if phrase == (part, noun.lower_))
            if part in _UNDER_CONDITIONS and noun.lemma_.lower() in words_of_class("condition_noun"):
                found.add("conditionally")
    if any(nearest_verb(condition) == verb.i for condition in _conditions(verb)):
        found.add("conditionally")
    return tuple(sorted(found))


def is_subject_to(token: Token) -> bool:
    """True for the word that opens "subject to conditions", whatever the parse makes of it."""
    return token.lower_ == "subject" and token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "to"


def _conditions(verb: Token) -> Iterator[Token]:
    """The words "subject" among those of a clause that open a condition."""
    nouns = words_of_class("condition_noun") | words_of_class("consent_noun")
    for token in verb.subtree:
        if token.i > verb.i and is_subject_to(token):
            limiting = [c for c in token.nbor(1).children if c.dep_ == "pobj"]
            if any(noun.lemma_.lower() in nouns for first in limiting for noun in (first, *first.conjuncts)):
                yield token
