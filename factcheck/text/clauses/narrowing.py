"""Narrowing: what limits a statement to a part, a kind, an order or a comparison."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.model import Scope
from factcheck.text.clauses.arguments import PART_OF_OBJECT, PART_OF_SUBJECT, arguments
from factcheck.text.clauses.grammar import Clause, moves, prepositional
from factcheck.text.clauses.manner import FORECAST, is_forecast
from factcheck.text.clauses.words import attribute_of, family_of, words_of_class

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

_SCOPE_PREPOSITIONS = frozenset({"including", "excluding", "without", "except", "plus", "versus"})
_PEOPLE = frozenset({PART_OF_SUBJECT, PART_OF_OBJECT})
_GOING_ON = frozenset({"over", "during", "within"})
_CLOSING = frozenset({"close", "end", "finish"})
YEARLY = "annual"
_PARTICIPLES = {"included": "including", "excluded": "excluding"}


def scopes_of(clause: Clause) -> tuple[Scope, ...]:
    """What narrows the statement: per what, including what, compared with what, and the ordering words on the noun."""
    found: dict[str, Scope] = {}
    anchors = [a for a in (clause.root, clause.governor, clause.verb) if a is not None]
    for anchor in anchors:
        for part, token in prepositional(anchor):
            if part in _SCOPE_PREPOSITIONS:
                text = f"{part} {token.lemma_.lower()}"
                found[text] = Scope(kind="part", text=text)
    for text in _counted_in(clause.root.sent):
        found[text] = Scope(kind="part", text=text)
    nouns = {n.i: n for n in (clause.governor, clause.measured) if n is not None and n.pos_ in ("NOUN", "PROPN")}
    for noun in nouns.values():
        for word in _words_before(noun):
            if word in words_of_class("prior"):
                found["prior"] = Scope(kind="time", text="prior")
            elif word == YEARLY and clause.attribute in words_of_class("yearly_by_itself"):
                continue  # inflation is over a year unless another length is told
            elif word in words_of_class("strict_scope"):
                found[word] = Scope(kind="part", text=word)
            elif word in words_of_class("soft_scope"):
                found[word] = Scope(kind="manner", text=word)
    for part, noun in arguments(clause):
        if noun.i in nouns or noun.pos_ != "NOUN":
            continue
        is_offer = part == "subject" and family_of(attribute_of(noun.lemma_.lower())) == "outlay"
        if is_offer and words_of_class("prior") & set(_words_before(noun)):
            # "The earlier bid was a premium of 5 percent", or valued the company at $2 million.
            found["prior"] = Scope(kind="time", text="prior")
        for word in _words_before(noun):
            # "in its second weekend"; but "over the next weeks" only goes on telling.
            if part in _GOING_ON and word in ("next", "last") and noun.lemma_.lower() in words_of_class("time_unit"):
                continue
            if word in words_of_class("ordinal") or (part in _PEOPLE and word in words_of_class("rank_word")):
                text = f"{word} {noun.lemma_.lower()}"
                found[text] = Scope(kind="part", text=text)
        for child in noun.lefts:
            figure = next((c for c in child.children if c.dep_ == "nummod"), None)
            if part != PART_OF_SUBJECT or figure is None or figure.i == clause.root.i:
                continue
            if child.dep_ in ("compound", "amod", "nmod"):
                # "the 64-gigabyte model"
                text = f"{figure.lower_}-{child.lemma_.lower()}"
                found[text] = Scope(kind="part", text=text)
    if clause.verb is not None:
        for child in clause.verb.children:
            if child.lower_ in words_of_class("place_adverb"):
                found[child.lower_] = Scope(kind="place", text=child.lower_)
            elif child.dep_ == "prep" and child.lower_ == "at" and any(c.lower_ == "home" for c in child.children):
                found["at home"] = Scope(kind="place", text="at home")
            elif clause.attribute == "price" and any(c.lower_ == "to" and c.dep_ == "aux" for c in child.children):
                text = f"to {child.lemma_.lower()}"
                found[text] = Scope(kind="part", text=text)
            elif _is_moved(child, clause) and moves(clause.verb):
                found["raised"] = Scope(kind="comparison", text="raised")
    of_parts = clause.governor is not None and clause.governor.dep_ != "acomp"
    if clause.governor is not None and of_parts and clause.governor.lemma_.lower() in words_of_class("inclusion_verb"):
        found["part"] = Scope(kind="part", text="included")
    if clause.direction == "change" and clause.verb is not None and clause.verb.lemma_.lower() in _CLOSING:
        found["close"] = Scope(kind="part", text="at the close")
    if is_forecast(clause):
        # "From an estimated $2 million to a loss": what was forecast is no level that was left behind.
        found[FORECAST] = Scope(kind="part", text=FORECAST)
    elif clause.direction != "level":
        found[clause.direction] = Scope(kind="comparison", text=clause.direction)
    return tuple(found[key] for key in sorted(found))


def _is_moved(token: Token, clause: Clause) -> bool:
    """True for what a verb raises or cuts, or what is raised; not for the figure itself: "lost 40 percent"."""
    return token.dep_ in ("dobj", "nsubjpass") and token.i != clause.root.i


def _counted_in(sentence: Span) -> Iterator[str]:
    """What is counted in or left out by a participle behind it: "with its debt included"."""
    for token in sentence[1:-1]:
        if token.lower_ in _PARTICIPLES and token.nbor(-1).pos_ == "NOUN" and token.nbor().is_punct:
            yield f"{_PARTICIPLES[token.lower_]} {token.nbor(-1).lemma_.lower()}"


def _words_before(noun: Token) -> tuple[str, ...]:
    """Every word before a noun that belongs to it: adjectives, ordinals, participles, determiners, figures.

    In "will cost $3 million and last eight months" the parse takes a verb for one of them.
    """
    before = [
        child
        for child in noun.lefts
        if child.dep_ in ("amod", "compound", "nmod", "det", "nummod") and not child.is_punct
    ]
    is_counted = any(child.dep_ == "nummod" for child in before) and not any(child.dep_ == "det" for child in before)
    return tuple(
        sorted(
            child.lower_ if child.pos_ in ("VERB", "DET", "NUM") else child.lemma_.lower()
            for child in before
            if not (is_counted and child.lower_ == "last")
        )
    )
