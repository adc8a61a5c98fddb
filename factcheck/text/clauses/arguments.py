"""Arguments: who does what to whom in a clause, and the words around them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.model import Block, Participant
from factcheck.text.clauses.grammar import NOMINAL, Clause, is_passive, nearest_verb, prepositional, subject_of
from factcheck.text.clauses.limits import is_subject_to
from factcheck.text.clauses.memory import remembered
from factcheck.text.clauses.words import attribute_names, words_of_class

if TYPE_CHECKING:
    from spacy.tokens import Token

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
PART_OF_SUBJECT = "subject"
PART_OF_OBJECT = "object"


@remembered(lambda clause: (clause.root.doc, clause))
def arguments(clause: Clause) -> tuple[tuple[str, Token], ...]:
    """Who and what takes part, as (part, head word) pairs; "subject" acts, "object" is acted on."""
    found: list[tuple[str, Token]] = []
    governor = clause.governor
    if governor is not None and governor.pos_ in ("NOUN", "PROPN"):
        found += _noun_arguments(governor)
    if clause.measured is not None and clause.measured is not governor:
        found += _noun_arguments(clause.measured)
    verb = clause.verb if governor is None or governor.pos_ not in ("VERB", "AUX") else governor
    if verb is not None:
        found += _verb_arguments(verb, value=clause.root)
    # "on a plant in Rome": the place narrows what it stands beside.
    found += [
        (inner, place)
        for part, token in found
        if part not in (PART_OF_SUBJECT, PART_OF_OBJECT) and token.pos_ == "NOUN"
        for inner, place in prepositional(token)
        if (inner in ("in", "at", "near") and place.pos_ == "PROPN") or (inner == "of" and place.pos_ == "NOUN")
    ]
    seen: set[int] = set()
    unique = []
    for part, token in ((part, _without_condition(token)) for part, token in found):
        if token.i not in seen and token.pos_ in NOMINAL and token.i != clause.root.i:
            seen.add(token.i)
            unique.append((part, token))
    return tuple(unique)


def _without_condition(token: Token) -> Token:
    """The noun that is meant where the parse takes "subject" for it: "approved the merger subject to conditions"."""
    before = token.nbor(-1) if token.i > 0 else token
    return before if is_subject_to(token) and before.pos_ in NOMINAL else token


def _noun_arguments(noun: Token) -> Iterator[tuple[str, Token]]:
    for child in noun.children:
        if child.dep_ == "poss":
            if child.lemma_.lower() not in words_of_class("time_unit"):  # "last year's revenue" is nobody's
                yield PART_OF_SUBJECT, child
        elif child.dep_ in ("compound", "nmod") and child.pos_ == "PROPN":
            yield "modifier", child
        elif child.dep_ in ("acl", "relcl") and child.pos_ == "VERB":
            yield from _verb_arguments(child)
    for part, token in prepositional(noun):
        yield from _with_conjuncts({"of": PART_OF_OBJECT, "by": PART_OF_SUBJECT}.get(part, part), token)


def _verb_arguments(verb: Token, value: Token | None = None) -> Iterator[tuple[str, Token]]:
    subject = subject_of(verb)
    passive = is_passive(verb)
    if subject is not None:
        yield from _with_conjuncts(PART_OF_OBJECT if passive else PART_OF_SUBJECT, subject)
        if passive and subject.head.i == verb.i and subject.lemma_.lower() in attribute_names():
            # "Acme's takeover was approved": an act has its own parties; whose it is, is not who approves.
            owned = ((p, t) for p, t in _noun_arguments(subject) if t.pos_ == "PROPN")
            yield from (("modifier" if p == PART_OF_SUBJECT else p, t) for p, t in owned)
    for child in verb.children:
        if child.dep_ in ("dobj", "attr", "oprd", "dative") and child.pos_ in NOMINAL:
            yield from _with_conjuncts(PART_OF_OBJECT, child)
            yield from ((p, t) for p, t in _noun_arguments(child) if p != PART_OF_SUBJECT or t.pos_ == "PROPN")
    for part, token in prepositional(verb):
        agent = part == "by" and passive
        yield from _with_conjuncts(PART_OF_SUBJECT if agent else part, token)
    if value is not None and value.head.i != verb.i:
        yield from ((p, t) for p, t in prepositional(value) if p in ("in", "into", "of", "for", "on"))
    elif value is not None:
        yield from prepositional(value)


def _with_conjuncts(part: str, token: Token) -> Iterator[tuple[str, Token]]:
    yield part, token
    if token.pos_ == "NOUN":
        # "the driver, John Doe": the name says who the driver is.
        yield from ((part, child) for child in token.children if child.dep_ == "appos" and child.pos_ == "PROPN")
    for other in token.conjuncts:
        if other.i > token.i and other.pos_ in NOMINAL:
            yield part, other


def noun_phrase(token: Token) -> tuple[int, int]:
    """The characters of a noun with its compounds and hyphenated parts, without determiners and clauses.

    A trailing number belongs to a name: "Phone 4".
    """
    first = last = token
    # A common noun before a proper name ("founder Jane Roe") is no part of the name.
    inner = ("PROPN",) if token.pos_ == "PROPN" else ("PROPN", "NOUN", "NUM")
    for child in token.lefts:
        if (child.dep_ in ("compound", "nmod") and child.pos_ in inner) or (
            child.text == "-" and child.i > 0 and child.nbor(-1).pos_ in inner
        ):
            left = next(child.subtree)
            if left.i < first.i and left.pos_ in inner:
                first = left
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if (
        following is not None
        and token.pos_ == "PROPN"
        and following.like_num
        and following.head.i == token.i
        and following.is_digit
    ):
        last = following
    return first.idx, last.idx + len(last.text)


def participant(block: Block, part: str, token: Token) -> Participant:
    """A participant from its head word, with the original offsets of its noun phrase."""
    start, end = noun_phrase(token)
    left, right = block.original(start, end)
    text = (
        block.text[start:end]
        if token.pos_ == "PROPN"
        else token.lower_
        if token.pos_ == "PRON"
        else token.lemma_.lower()
    )
    return Participant(part=part, text=text, start=left, end=right)


def modifiers(noun: Token) -> tuple[str, ...]:
    """The adjectives and nouns directly before a noun, lower-cased, sorted: what kind of it."""
    found = {
        c.lemma_.lower()
        for c in noun.lefts
        if c.dep_ in ("amod", "compound", "nmod") and c.pos_ in ("ADJ", "NOUN", "ADV") and c.is_alpha and not c.like_num
    }
    return tuple(sorted(found))


def words_said(verb: Token) -> tuple[str, ...]:
    """The lemmas of the content words of what a verb of saying says, sorted: not of who says it, when or where."""
    said = (child for child in verb.children if child.dep_ in ("ccomp", "xcomp", "dobj"))
    return tuple(sorted({t.lemma_.lower() for part in said for t in part.subtree if _is_content(t)}))


def content_words(clause: Clause) -> tuple[str, ...]:
    """The lemmas of the content words of the clause, the value's own apart, sorted."""
    anchor = clause.verb or clause.governor or clause.root
    inside = {t.i for t in clause.governor.subtree} if clause.governor is not None else set()
    words = set()
    for token in anchor.subtree:
        if not _is_content(token):
            continue
        # The words of a clause inside this one are another statement's, unless they are of the governor's own phrase.
        foreign = clause.verb is not None and nearest_verb(token) not in (clause.verb.i, None) and token.pos_ != "VERB"
        if not foreign or token.i in inside:
            words.add(token.lemma_.lower())
    return tuple(sorted(words))


def _is_content(token: Token) -> bool:
    return token.pos_ in _CONTENT and not token.is_stop and len(token) > 1
