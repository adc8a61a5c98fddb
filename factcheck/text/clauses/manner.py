"""Manner: how a statement is made - its tense, stage, polarity, hedges and source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from factcheck.model import Block, Stance
from factcheck.text.attributions import attribution_of, is_reported_hedge
from factcheck.text.calendar import Tense
from factcheck.text.clauses.grammar import Clause
from factcheck.text.clauses.words import words_of_class
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Token

_HEDGE = regex(
    r"\b(?:could|may|might|reportedly|allegedly|possibly|perhaps|probably|likely|potentially|suspected|"
    r"believed|rumou?red|if)\b",
    re.IGNORECASE,
)

FORECAST = "forecast"
_FUTURE_AUXILIARIES = frozenset(("will", "shall", "'ll", "’ll", "wo"))
_PAST_AUXILIARIES = frozenset(("was", "were", "had", "has", "have", "did"))


def hedge_of(clause: Clause) -> str | None:
    """The word that weakens the statement, from the verb's auxiliaries and the adverbs beside the value."""
    for verb in verb_chain(clause.verb):
        for child in verb.children:
            if child.dep_ in ("aux", "advmod", "neg", "mark") and child.i < verb.i + 2 and _HEDGE.fullmatch(child.text):
                return child.lower_
        if _HEDGE.fullmatch(verb.text) and verb is not clause.verb:
            return verb.lower_
    before = [clause.root.doc[i] for i in range(max(clause.root.sent.start, clause.root.i - 3), clause.root.i)]
    near = next((t.lower_ for t in before if t.pos_ in ("ADV", "AUX") and _HEDGE.fullmatch(t.text)), None)
    # "Is said to have cost": only of the verb that the saying rules, and of nothing that this verb brings along.
    ruled = clause.verb is not None and clause.verb.dep_ == "xcomp" and is_reported_hedge(clause.verb)
    return near or ("said to be" if ruled and not is_forecast(clause) else None)


def is_forecast(clause: Clause) -> bool:
    """True for a result that is expected or estimated: its outcome does not contradict it."""
    if clause.attribute not in words_of_class("business_result"):
        return False
    anchors = [token for token in (clause.root, clause.governor) if token is not None]
    before = (child for anchor in anchors for child in anchor.lefts if child.dep_ == "amod")
    return any(t.lemma_.lower() in words_of_class("forecasting_verb") for t in (*before, *verb_chain(clause.verb)))


def verb_chain(verb: Token | None) -> Iterator[Token]:
    """A verb and the verbs that it is the complement of."""
    for _ in range(3):
        if verb is None:
            return
        yield verb
        if verb.dep_ not in ("xcomp", "ccomp") or verb.head.pos_ not in ("VERB", "AUX"):
            return
        if verb.dep_ == "ccomp" and verb.head.lemma_.lower() in words_of_class("reporting_verb"):
            return
        verb = verb.head


def tense_of(verb: Token | None) -> Tense | None:
    """The time that a verb speaks of; None when it may be any.

    What is planned, expected or promised lies in the future ("is to open", "plans to open", "is scheduled"). A plan
    that is told ("was proposed in May", "was scheduled for May") and a condition ("if it moved") have no one time.
    """
    if verb is None:
        return None
    auxiliaries = _auxiliaries(verb)
    is_past = verb.tag_ in ("VBD", "VBN") or bool(auxiliaries & _PAST_AUXILIARIES)
    is_told = _is_told(verb)
    # "The trial, set for March 3, was put off": that plan is told of.
    is_told = is_told or (verb.dep_ == "acl" and verb.tag_ == "VBN" and any(map(_is_told, verb.ancestors)))
    for link in verb_chain(verb):
        is_plan = link.lemma_.lower() in words_of_class("planning_verb")
        if _auxiliaries(link) & _FUTURE_AUXILIARIES or (is_plan and not (link is verb and is_told)):
            return "future"
        if is_plan and link is verb:
            return None
    if _is_over(verb):
        return "past"
    if "to" in auxiliaries and verb.dep_ in ("xcomp", "acl", "relcl"):
        # "A vote to be held in May" is ahead, "it became a race to save her" is told.
        above = next((token for token in verb.ancestors if token.pos_ in ("VERB", "AUX")), None)
        return None if above is not None and above.tag_ == "VBD" else "future"
    if any(child.dep_ == "mark" and child.lower_ in ("if", "unless") for child in verb.children):
        return None
    if is_past:
        return "past"
    return "present" if verb.tag_ in ("VBZ", "VBP") and not auxiliaries else None


def _is_told(verb: Token) -> bool:
    return verb.tag_ == "VBD" or bool(_auxiliaries(verb) & _PAST_AUXILIARIES)


def _auxiliaries(verb: Token) -> set[str]:
    return {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}


def _is_over(verb: Token) -> bool:
    """True for what lies behind whoever speaks of it: "is believed to have died", "claims to have seen it"."""
    return verb.dep_ == "xcomp" and verb.head.pos_ in ("VERB", "AUX") and {"to", "have"} <= _auxiliaries(verb)


def stage_of(verb: Token | None) -> Literal["planned", "under way", "completed", "stated"]:
    """How far the action of a verb has come, from its tense and auxiliaries."""
    if verb is None:
        return "stated"
    if tense_of(verb) == "future":
        return "planned"
    auxiliaries = _auxiliaries(verb)
    if "did" in auxiliaries or _is_over(verb):
        return "completed"
    if verb.tag_ == "VBG" and auxiliaries & {"is", "are", "was", "were", "'s", "’s", "'re", "’re", "been"}:
        return "under way"
    if verb.tag_ in ("VBD", "VBN") and not auxiliaries & {
        "to",
        "could",
        "may",
        "might",
        "would",
        "should",
        "can",
        "ca",
        "must",
    }:
        return "completed"
    return "stated"


def is_negated(verb: Token | None) -> bool:
    """True when the verb itself is negated ("did not", "never", "yet to")."""
    if verb is None:
        return False
    if any(c.dep_ == "neg" or c.lower_ in ("never", "neither") for c in verb.children):
        return True
    return verb.dep_ == "xcomp" and any(c.lower_ == "yet" for c in verb.head.children) and verb.head.lemma_ == "have"


def stance_at(block: Block, clause: Clause | None) -> Stance:
    """How a value was said, from the clause around it."""
    if clause is None:
        return Stance(section=block.section)
    return Stance(
        polarity="negative" if is_negated(clause.verb) else "positive",
        stage=stage_of(clause.verb),
        hedge=hedge_of(clause),
        attributed_to=attribution_of(clause.root),
        section=block.section,
    )
