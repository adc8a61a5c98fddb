"""Sequence: of two clauses that stand one after the other, whether the second is told from the time of the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.text.clauses.grammar import Clause, clause_verb, event_attribute
from factcheck.text.clauses.manner import is_negated, stage_of
from factcheck.text.clauses.words import words_of_class

if TYPE_CHECKING:
    from spacy.tokens import Token

MAX_LINKS = 3
SAYING_REACH = 3
# The clause of the first time in one that is told from it: "after taking off at 9", "which left at 9".
_BEHIND = frozenset({"relcl", "acl", "advcl", "pcomp", "prep", "conj", "ccomp", "nsubj", "nsubjpass"})
_BESIDE = frozenset({"conj", "advcl"})
_LISTED = frozenset({"conj"})


def comes_next(first: Clause, then: Clause) -> bool:
    """True when what `then` tells follows what `first` tells, and nothing else happens between the two.

    "It left at 9, hit a rock and sank an hour later" does not say an hour from when.
    """
    earlier, later = clause_verb(first.root), clause_verb(then.root)
    if earlier is None or later is None or earlier is later:
        return False
    if _is_of_a_saying(first.root, earlier) or is_negated(earlier) or is_negated(later):
        return False
    if stage_of(earlier) != stage_of(later) and earlier.tag_ != "VBG":
        return False
    between = first.root.doc[first.root.i + 1 : then.root.i]
    if any(_happens(token) and token not in (earlier, later) for token in between):
        return False
    if earlier.sent == later.sent:
        return _climbs(later, earlier, _BESIDE) or _climbs(earlier, later, _BEHIND)
    is_next = earlier.sent.end == later.sent.start
    return is_next and _climbs(earlier, _told(earlier.sent.root), _LISTED) and later == _told(later.sent.root)


def _is_of_a_saying(root: Token, verb: Token) -> bool:
    """True for the time of "said on Monday", whatever the parse hangs it on."""
    before = root.doc[max(root.sent.start, root.i - SAYING_REACH) : root.i]
    return any(t.pos_ == "VERB" and t.lemma_.lower() in words_of_class("reporting_verb") for t in (*before, verb))


def _told(root: Token) -> Token:
    """The verb of what a sentence tells: before who says so, and where the parse takes "the ferry left" for a noun."""
    if root.pos_ in ("NOUN", "PROPN"):
        return next((c for c in root.children if c.dep_ == "acl" and c.tag_ == "VBD"), root)
    if root.lemma_.lower() not in words_of_class("reporting_verb"):
        return root
    return next((c for c in root.children if c.dep_ == "ccomp" and c.i < root.i), root)


def _happens(token: Token) -> bool:
    """True for a verb that tells an event of its own, not for "bound for", "carrying 12 people" or "police said"."""
    if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass", "amod", "compound"):
        return False
    if token.tag_ == "VBN" and not any(child.dep_ in ("aux", "auxpass") for child in token.children):
        return False
    return event_attribute(token) != "carried" and token.lemma_.lower() not in words_of_class("reporting_verb")


def _climbs(token: Token, top: Token, links: frozenset[str]) -> bool:
    """True when a few links of these kinds lead from a word up to another."""
    for _ in range(MAX_LINKS):
        if token == top:
            return True
        if token.dep_ not in links:
            return False
        token = token.head
    return token == top
