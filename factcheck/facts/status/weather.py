"""The weather of an event: "weather and visibility were ideal" beside "strong winds were reported at the time"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.base import make_fact, time_scopes
from factcheck.facts.status.opposites import is_quoted
from factcheck.model import Block, Document, Fact, StatusValue
from factcheck.text.clauses import Clause, is_asserted, polarity_of, prepositional, slot_at, stance_at, words_of_class

if TYPE_CHECKING:
    from spacy.tokens import Token

RULE = "status.weather"
FAIR = "fair weather"
_MAY_BE_MILD = frozenset({"wind", "rain", "snow", "fog", "sea"})
_WAS = frozenset({"was", "were"})
_TELLING = frozenset({"report", "blow", "record", "measure"})


def openings() -> frozenset[str]:
    """The words, as printed or as lemmas, at which the reader may find something."""
    return words_of_class("fair_weather") | words_of_class("foul_weather") | words_of_class("rough_weather")


def read(document: Document, block: Block, token: Token) -> Fact | None:
    """Read whether the weather was fair or foul when it happened."""
    fair = _is_fair(token)
    if fair is None or is_quoted(block, token):
        return None
    verb = token.head if token.head.pos_ in ("VERB", "AUX") else token
    clause = Clause(token, None, "root", verb, FAIR, "level")
    slot = slot_at(block, clause, attribute=FAIR)
    slot = slot.model_copy(update={"participants": (), "scope": tuple(time_scopes(document, block, clause))})
    value = StatusValue(event=FAIR, stage="stated", polarity="positive" if fair else "negative")
    start, end = token.idx, token.idx + len(token.text)
    return make_fact(document, block, "status", start, end, value, slot, stance_at(block, clause), RULE)


def _is_fair(word: Token) -> bool | None:
    """Whether a word says that the weather of the event was fair or foul; None for every other word."""
    if word.pos_ == "ADJ" and word.dep_ == "acomp" and word.head.lower_ in _WAS:
        return _of_state(word)
    if word.pos_ == "NOUN" and word.lemma_.lower() in words_of_class("rough_weather"):
        return False if _was_so_then(word) else None
    return None


def _of_state(word: Token) -> bool | None:
    subject = next((c for c in word.head.children if c.dep_ == "nsubj"), None)
    if subject is None or subject.lemma_.lower() not in words_of_class("weather_noun"):
        return None
    if subject.lemma_.lower() == "condition" and not any(c.lower_ in ("weather", "flying") for c in subject.lefts):
        return None
    if not is_asserted(word.head) or polarity_of(word.head, word) != "positive":
        return None
    if subject.lemma_.lower() in _MAY_BE_MILD and not _is_told_of_it(word.head):
        return None
    if word.lower_ in words_of_class("fair_weather"):
        return True
    return False if word.lower_ in words_of_class("foul_weather") else None


def _was_so_then(noun: Token) -> bool:
    """True for strong winds, a storm or thick fog that is told of the time or the place of an incident."""
    if any(c.lower_ == "no" for c in noun.lefts):
        return False
    lemma = noun.lemma_.lower()
    is_rough = any(c.lower_ in words_of_class("foul_weather") for c in noun.lefts)
    if lemma in _MAY_BE_MILD and not is_rough:
        return False
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    if verb.pos_ not in ("VERB", "AUX") or not is_asserted(verb) or polarity_of(verb) != "positive":
        return False
    if noun.dep_ == "pobj":
        return noun.head.lower_ in ("in", "during", "amid") and verb.lemma_.lower() in words_of_class("mishap_verb")
    if noun.dep_ not in ("nsubj", "nsubjpass") or (verb.lemma_.lower() not in _TELLING and verb.lower_ not in _WAS):
        return False
    return _is_told_of_it(verb)


def _is_told_of_it(verb: Token) -> bool:
    return any(_is_then(part, inner) for part, inner in prepositional(verb))


def _is_then(part: str, noun: Token) -> bool:
    """True for "at the time", "in the area of the crash" and "near the crash"."""
    if part == "at" and noun.lower_ == "time":
        return True
    around = (noun, *(inner for _, inner in prepositional(noun)))
    return any(n.lemma_.lower() in words_of_class("caused_incident") for n in around)
