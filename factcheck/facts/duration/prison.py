"""Time in prison: a sentence passed, one that is possible or sought, and time served are four questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.text.clauses import Clause, modifiers
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.text.measures import Measure

SENTENCED, POSSIBLE, SOUGHT, SERVED = "sentenced", "possible sentence", "sought sentence", "served"
_SUSPENDED = regex(r",?\s(?:in\s(?:prison|jail|custody)\s)?,?\s?(?:which\swas\s)?suspended\b")
_MAXIMUM = regex(r"\b(?:maximum|up\sto|as\smuch\sas)\s(?:[a-z]{1,12}\s){0,4}$")
_PRISON = frozenset("prison jail custody detention imprisonment penitentiary bar incarceration".split())
_SENTENCING = frozenset({"sentence", "jail", "imprison"})
_FACING = frozenset({"face", "carry", "risk", "punish", "mean", "threaten", "range"})
_SEEKING = frozenset({"seek", "ask", "request", "recommend", "want", "call", "demand", "urge", "push", "argue"})
_SERVING = frozenset({"serve", "spend", "do", "complete"})
_MODALS = frozenset({"could", "may", "might", "would", "can", "should"})


def sentence_of(text: str, clause: Clause, own: Token | None, measure: Measure) -> str | None:
    """Which of the questions about time in prison a duration answers, None when it is about something else."""
    governor, verb = clause.governor, clause.verb
    lemma = governor.lemma_.lower() if governor is not None else ""
    penal = own is not None and own.lemma_.lower() in _PRISON
    if governor is not None and governor.pos_ == "NOUN":
        penal = (
            penal
            or lemma in ("sentence", "imprisonment")
            or (lemma == "term" and bool(_PRISON & set(modifiers(governor))))
        )
    elif governor is not None:
        sent = next((c for c in governor.children if c.dep_ == "prep" and c.lower_ == "to"), None)
        to_prison = sent is not None and any(c.lemma_.lower() in _PRISON for c in sent.children)
        penal = (
            penal
            or (lemma in _SENTENCING and clause.relation in ("to", "for", "dobj"))
            or (to_prison and clause.relation == "for")
        )
    if not penal:
        return None
    verbs = [] if verb is None else [verb, *(a for a in verb.ancestors if a.pos_ in ("VERB", "AUX"))][:2]
    lemmas = {v.lemma_.lower() for v in verbs}
    said = {c.lower_ for c in verb.children if c.dep_ == "aux"} if verb is not None else set()
    if lemmas & _SEEKING:
        return SOUGHT
    if (
        said & _MODALS
        or lemmas & _FACING
        or measure.low is None
        or _MAXIMUM.search(text, max(0, measure.start - 40), measure.start)
    ):
        return POSSIBLE
    return SERVED if verb is not None and verb.lemma_.lower() in _SERVING else SENTENCED


def qualifiers_of(text: str, clause: Clause, measure: Measure) -> tuple[str, ...]:
    """The words that limit a sentence: it may be suspended."""
    governor = clause.governor
    by_noun = governor is not None and governor.pos_ == "NOUN" and "suspended" in {c.lower_ for c in governor.children}
    return ("suspended",) if by_noun or _SUSPENDED.match(text, measure.end) else ()
