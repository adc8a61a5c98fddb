"""Clauses: who does what to whom around a value, from the parsed sentence.

The parse is statistical and news is not its best subject, so every reading here is short-sighted on purpose: it follows
a few dependency links from the value and stops. What it cannot follow stays empty, and an empty slot is not compared.
"""

from __future__ import annotations

from factcheck.model import Block, Slot
from factcheck.text.clauses.alarms import is_alarm
from factcheck.text.clauses.arguments import arguments, content_words, modifiers, noun_phrase, participant, words_said
from factcheck.text.clauses.asserting import (
    AGREEING,
    REFUSING,
    Polarity,
    is_asserted,
    is_nobody,
    is_question,
    polarity_of,
)
from factcheck.text.clauses.grammar import (
    TRADING_PRICE,
    Clause,
    Direction,
    clause_at,
    clause_verb,
    event_attribute,
    governor_of,
    is_passive,
    prepositional,
    root_of,
    sentence_of,
    subject_of,
    verb_lemma,
)
from factcheck.text.clauses.limits import limits_of
from factcheck.text.clauses.manner import FORECAST, hedge_of, is_forecast, is_negated, stage_of, stance_at, tense_of
from factcheck.text.clauses.narrowing import scopes_of
from factcheck.text.clauses.predicates import Predicate, done_to, is_now, predicates_of
from factcheck.text.clauses.sequence import comes_next
from factcheck.text.clauses.tenure import EMPLOYER, POST, SEASON, TRADE, Tenure, tenure_at
from factcheck.text.clauses.words import attribute_names, attribute_of, family_of, noun_of, split_unit, words_of_class

__all__ = [
    "AGREEING",
    "EMPLOYER",
    "FORECAST",
    "POST",
    "REFUSING",
    "SEASON",
    "TRADE",
    "TRADING_PRICE",
    "Clause",
    "Direction",
    "Polarity",
    "Predicate",
    "Tenure",
    "arguments",
    "attribute_names",
    "attribute_of",
    "clause_at",
    "clause_verb",
    "comes_next",
    "content_words",
    "done_to",
    "event_attribute",
    "family_of",
    "governor_of",
    "hedge_of",
    "is_alarm",
    "is_asserted",
    "is_forecast",
    "is_negated",
    "is_nobody",
    "is_now",
    "is_passive",
    "is_question",
    "limits_of",
    "modifiers",
    "noun_of",
    "noun_phrase",
    "participant",
    "polarity_of",
    "predicates_of",
    "prepositional",
    "root_of",
    "scopes_of",
    "sentence_of",
    "slot_at",
    "split_unit",
    "stage_of",
    "stance_at",
    "subject_of",
    "tense_of",
    "tenure_at",
    "verb_lemma",
    "words_of_class",
    "words_said",
]


def slot_at(block: Block, clause: Clause, *, attribute: str | None = None, unit: str | None = None) -> Slot:
    """The slot of a value from the clause around it."""
    return Slot(
        attribute=attribute or clause.attribute,
        unit=unit,
        participants=tuple(participant(block, part, token) for part, token in arguments(clause)),
        scope=scopes_of(clause),
        words=content_words(clause),
    )
