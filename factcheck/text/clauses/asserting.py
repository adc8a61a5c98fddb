"""Asserting: what an article states as so, and what it only asks, wishes, supposes, denies or nearly says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from factcheck.text.clauses.words import words_of_class

if TYPE_CHECKING:
    from spacy.tokens import Token

Polarity = Literal["positive", "negative"]

_SUPPOSING = frozenset({"if", "unless", "whether", "until", "lest", "before"})
_MODALS = frozenset({"would", "could", "should", "may", "might", "must", "can", "ca", "'d", "’d", "ought", "need"})
# Of the adverbs beside a denial these leave it whole; "not seriously hurt" is hurt all the same.
_WHOLE = frozenset(
    {"yet", "ever", "also", "still", "even", "formally", "officially", "publicly", "far", "so", "as", "again"}
)
_NOT_ONLY = frozenset({"only", "just", "merely", "simply", "necessarily", "all", "every"})
_NEGATIONS = frozenset({"never", "neither", "nor"})
_NOBODY = frozenset({"no", "nobody", "none", "neither", "nothing", "few", "hardly"})
REFUSING = frozenset({"refuse", "decline", "fail", "neglect"})
AGREEING = frozenset({"agree", "consent"})
_MAX_CLIMB = 12


def is_asserted(verb: Token) -> bool:
    """True for a clause that its article states as so.

    False in a question, under "if", "whether" or a modal, beside "nearly" or "allegedly", in what somebody wants,
    tries, denies or believes, and in one of two alternatives. What somebody refuses to do is denied (`polarity_of`).
    """
    if is_question(verb):
        return False
    token = verb
    for _ in range(_MAX_CLIMB):
        if not _is_plain(token):
            return False
        head, link = token.head, token.dep_
        if head.i == token.i:
            return True
        is_wanted = link == "xcomp" and head.lemma_.lower() not in REFUSING | AGREEING
        if is_wanted or link == "pcomp" or (link in ("acl", "advcl") and _is_infinitive(token)):
            return False
        if link == "acl" and any(child.dep_ == "mark" for child in token.children):
            return False  # "reports that the deal was signed"
        if link == "ccomp" and head.pos_ in ("VERB", "AUX", "ADJ", "NOUN") and not _takes_as_so(head):
            return False
        if link == "conj" and (_has_modal(head) or any(c.lower_ in ("or", "nor") for c in head.children)):
            return False
        token = head
    return True


def is_question(token: Token) -> bool:
    """True for a word of a sentence that asks."""
    return str(token.sent.text).rstrip(" \"”’'").endswith("?")


def _is_plain(token: Token) -> bool:
    """True when no word beside a verb makes it a supposition or less than itself."""
    for child in token.children:
        word = child.lower_
        if child.dep_ in ("mark", "advmod") and word in _SUPPOSING:
            return False
        if child.dep_ == "aux" and word in _MODALS:
            return False
        if child.dep_ == "advmod" and word in words_of_class("weakening_adverb"):
            return False
    return True


def _takes_as_so(head: Token) -> bool:
    """True where a verb gives what its clause says as so: "police confirmed that"; not "she denied that"."""
    if head.lemma_.lower() not in words_of_class("asserting_verb"):
        return False
    return not any(child.dep_ == "neg" for child in head.children) and not _has_modal(head)


def _has_modal(token: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ in _MODALS for child in token.children)


def _is_infinitive(token: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in token.children)


def polarity_of(verb: Token, complement: Token | None = None) -> Polarity | None:
    """Whether a clause affirms or denies what its verb says; None where it does neither as a whole.

    "Has not been named" denies; "was not named until Monday", "had not been seen for weeks", "was not seriously hurt"
    and "not only" deny a part.
    """
    around = [verb] if complement is None else [verb, complement]
    children = [child for token in around for child in token.children if child.i not in {t.i for t in around}]
    denials = [c for c in children if c.dep_ == "neg" or c.lower_ in _NEGATIONS]
    if verb.dep_ == "xcomp" and verb.head.lemma_ == "have" and any(c.lower_ == "yet" for c in verb.head.children):
        return None if denials else "negative"
    if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in REFUSING:
        return None if denials or polarity_of(verb.head) != "positive" else "negative"
    if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in AGREEING:
        return None if denials else polarity_of(verb.head)
    if any(c.lower_ == "no" and c.nbor(1).lower_ == "longer" for c in children if c.i + 1 < len(c.doc)):
        return None
    if not denials:
        return "positive"
    beside = {c.lower_ for c in children if c.dep_ == "advmod"} - _NEGATIONS
    after = {c.nbor(1).lower_ for c in denials if c.i + 1 < len(c.doc)}
    if len(denials) > 1 or after & _NOT_ONLY or beside - _WHOLE:
        return None
    if any(_is_span(c) for c in children) or _has_mark(children, ("until", "because")):
        return None
    return "negative"


def _is_span(child: Token) -> bool:
    """True for a time that a denial is limited to: "until Monday", "since 2012", "for six weeks"."""
    if child.lower_ in ("until", "till", "since", "because"):
        return True
    if child.dep_ != "prep" or child.lower_ not in ("for", "in"):
        return False
    return any(c.dep_ == "pobj" and c.lemma_.lower() in words_of_class("time_unit") for c in child.children)


def _has_mark(children: list[Token], marks: tuple[str, ...]) -> bool:
    return any(c.dep_ == "advcl" and any(m.dep_ == "mark" and m.lower_ in marks for m in c.children) for c in children)


def is_nobody(noun: Token) -> bool:
    """True for "no one", "none of them" and "no arrests": what a clause says of them, it says of nobody."""
    if noun.lower_ in _NOBODY or (noun.lower_ == "one" and noun.i > 0 and noun.nbor(-1).lower_ == "no"):
        return True
    return any(c.lower_ in _NOBODY for c in noun.lefts)
