"""Predicates: what a verb, or the state beside it, says: "was turned down", "pleaded guilty", "is in custody"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck.text.clauses.grammar import is_passive, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_REMAINING = frozenset({"be", "remain", "stay"})
_NOW = frozenset({"is", "are", "'s", "’s", "'re", "’re", "remains", "remain", "stays", "stay", "am"})


class Predicate(NamedTuple):
    """One way to look up what is said: the phrase, the word that it stands on, and the other that belongs to it."""

    phrase: str
    word: Token
    complement: Token | None = None


def predicates_of(verb: Token) -> Iterator[Predicate]:
    """The phrases under which a verb may stand in a table, the fuller ones first.

    A state follows "be": "be closed" of "is closed" and "remained closed"; a denied complement keeps its "not".
    """
    lemma = verb.lemma_.lower()
    is_linking = lemma in _REMAINING
    if not is_linking and is_passive(verb):
        yield Predicate(f"be {verb.lower_}", verb)
    for child in verb.children:
        if child.dep_ in ("acomp", "oprd", "attr", "advmod") and child.pos_ in ("ADJ", "VERB", "ADV"):
            before = child.nbor(-1) if child.i > 0 else child
            if is_linking:
                yield from (Predicate(f"be {c.lower_} {child.lower_}", child, verb) for c in child.lefts)  # "at large"
                yield Predicate(f"be {child.lower_}", child, verb)
            elif before.dep_ == "neg" and before.i > verb.i:
                yield Predicate(f"{lemma} not {child.lower_}", verb)
            else:
                yield Predicate(f"{lemma} {child.lower_}", verb, child)
        elif child.dep_ == "ccomp" and child.pos_ == "ADJ" and not is_linking and _has_subject(child):
            yield Predicate(f"{lemma} {child.lower_}", verb, child)  # "found her guilty"
        elif child.dep_ == "prep" and is_linking:
            for inner in child.children:
                if inner.dep_ in ("pobj", "amod", "pcomp"):
                    yield Predicate(f"be {child.lower_} {inner.lower_}", inner, verb)
                    yield Predicate(f"be {child.lower_} the {inner.lower_}", inner, verb)
        elif child.dep_ in ("prt", "prep", "advmod"):
            yield Predicate(f"{lemma} {child.lower_}", verb)
    if not is_linking:
        yield Predicate(lemma, verb)


def is_now(verb: Token) -> bool:
    """True for what holds as the article is written: "is closed", "remains at large"."""
    return verb.lower_ in _NOW or any(c.dep_ in ("aux", "auxpass") and c.lower_ in _NOW for c in verb.children)


def done_to(verb: Token) -> Token | None:
    """Whom or what a verb happens to: the object, or the subject of a passive or of a verb that has no object."""
    if is_passive(verb):
        subject = subject_of(verb)
        is_cut = subject is not None and subject.i + 2 < len(subject.doc) and subject.nbor(1).text == "-"
        return subject.nbor(2) if subject is not None and is_cut else subject  # the "co" of "co-pilot"
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    objects += [c for state in verb.children if state.dep_ == "ccomp" and state.pos_ == "ADJ" for c in state.children]
    return next((token for token in objects if token.dep_ in ("dobj", "nsubj")), None)


def _has_subject(state: Token) -> bool:
    return any(child.dep_ == "nsubj" for child in state.children)
