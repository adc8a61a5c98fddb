"""What lasted: the noun that a duration fills, the verb that goes on, and what is no duration at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.facts.duration.prison import sentence_of
from factcheck.text.clauses import Clause, attribute_of, prepositional, subject_of, verb_lemma, words_of_class
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.text.measures import Measure

_WINDOW = regex(
    r"(?:(?:\b(?:the|these|those|this|its|his|her|their|our|my|your|over|in|for|during|at|within)|[’']s?|^)\slast"
    r"|\b(?:past|next|previous|preceding|coming|following|first|final|opening|closing|every|each|recent|other|another"
    r"|additional|extra|further|ensuing|plus or|back))\s"
    r"(?:(?:about|around|roughly|nearly|almost|some|few|more\sthan|over|or\sso)\s){0,2}$",
    re.IGNORECASE,
)
_OFFSET = regex(
    r"[\s-](?:ago|later|earlier|from\snow|since|prior|hence|away|old|olds|of\sage|to\sgo|left|remaining|ahead|behind(?!\sbars)|into|on(?=[,.;])"
    r"|an?\s(?:day|night|week|month|year)|per|each|every|in\sa\srow|straight|running|high|low|highs|lows|yields?|treasur(?:y|ies)|gilts?|bunds?|bonds?|notes?|mortgages?|anniversary|mark"
    r"|notice|younger|older|too|from|drive|walk"
    r"|of\s[a-z]{1,20}\san?\s(?:day|week|month|year))\b(?!-)"
)
_BESIDE_AN_EVENT = regex(r"\s(?:before|after|following)\b")
_LASTS = regex(
    r"(?:\bfor|\blast(?:s|ed|ing)?|\btook|\btakes?|\bspent|\b[Ii]t\swas)\s"
    r"(?:(?:about|around|roughly|nearly|almost|some|more\sthan|over|up\sto|at\sleast)\s)?$"
)
_LASTING = frozenset("last take need require span run continue stretch drag endure go be".split())
_HOLDING = frozenset({"force", "effect", "place"})
_TAKING = frozenset({"take", "need", "require"})
_LONGER_BY = frozenset({"delay"})
_ENDING = frozenset("retire split separate divorce resign quit leave depart close divide".split())
_VERBS = {"spend": "spend", "meet": "meeting", "fly": "flight"}
_UNTIMED = frozenset("pay name call believe allege date think find cost borrow leave wonder hope".split())
OPENING_WORDS = 3
CONTRACT = "contract"
_CONTRACTS = frozenset({"deal", "contract", "agreement"})
_VAGUE = frozenset(
    "period time stretch high low anniversary record streak window mark notice plan limit lead span history past "
    "end start gap difference part day week month year way lot case deadline thing total average one line basis "
    "minute hour second home job maximum minimum course range space version man woman people person air series".split()
)
_NO_LENGTH = frozenset("in within by from at until before since on over during through every per than as".split())


def lasts(text: str, measure: Measure) -> bool:
    """False for what only places an event in time, and for a rate."""
    if _WINDOW.search(text, max(0, measure.outer_start - 40), measure.outer_start) or _OFFSET.match(text, measure.end):
        return False
    if _BESIDE_AN_EVENT.match(text, measure.end):
        return _LASTS.search(text, max(0, measure.start - 40), measure.start) is not None
    return measure.low is None or measure.low > 0


def what_lasted(text: str, clause: Clause, measure: Measure) -> str | None:
    """What lasted, or None where the clause does not say."""
    own = _own(clause.root, measure)
    sentence = sentence_of(text, clause, own, measure)
    if sentence is not None:
        return sentence
    if own is not None:
        return _of_noun(own)
    governor = clause.governor
    if governor is None:
        return None
    if governor.pos_ == "NOUN":
        return _of_noun(governor) if clause.relation in ("nummod", "of", "appos") else None
    if governor.pos_ not in ("VERB", "AUX") or _is_misread(governor, measure):
        return None
    if clause.relation in _NO_LENGTH and not is_delay(clause):
        return None
    return _of_verb(governor, clause.relation)


def is_delay(clause: Clause) -> bool:
    """True for "delayed by nine hours", which tells a length and no change of one."""
    verb = clause.governor
    return clause.relation == "by" and verb is not None and verb.lemma_.lower() in _LONGER_BY


def _is_misread(verb: Token, measure: Measure) -> bool:
    """True when the verb follows a duration inside a sentence: "had it for 10 minutes before it was shot"."""
    if verb.idx < measure.start:
        return False
    opening = verb.sent.text_with_ws[: measure.start - verb.sent.start_char]
    return len(opening.split()) > OPENING_WORDS


def _of_verb(verb: Token, relation: str) -> str | None:
    lemma = verb.lemma_.lower()
    if relation == "after" and lemma == "end":
        ended = subject_of(verb)
        return _of_noun(ended) if ended is not None and ended.pos_ == "NOUN" else None
    if relation == "after":
        return f"{attribute_of(lemma)} after" if lemma in _ENDING else None
    if lemma in _LASTING:
        return _of_lasting(verb, relation)
    if lemma == "have" and relation == "for":
        held = next((c for c in verb.children if c.dep_ == "dobj" and c.pos_ == "NOUN"), None)
        return f"have {held.lemma_.lower()}" if held is not None else None
    if (
        any(lemma in words_of_class(name) for name in ("light_verb", "reporting_verb", "movement_verb"))
        or lemma in _UNTIMED
    ):
        return None
    return _VERBS.get(lemma, attribute_of(lemma))


def _of_lasting(verb: Token, relation: str) -> str | None:
    """What "lasts" or "takes": its subject, or what it takes that long to do."""
    lemma = verb.lemma_.lower()
    task = next((c for c in verb.children if c.dep_ in ("xcomp", "advcl") and c.pos_ == "VERB" and c.i > verb.i), None)
    if lemma in _TAKING and task is not None and any(c.lower_ == "to" for c in task.children):
        return None if verb_lemma(task) in words_of_class("light_verb") else attribute_of(verb_lemma(task))
    noun = subject_of(verb)
    if lemma == "be" and relation == "for":
        told = next((c for c in verb.children if c.dep_ == "attr"), None)
        holds = any(part == "in" and inner.lemma_ in _HOLDING for part, inner in prepositional(verb))
        noun = noun if told is None and holds else told
    return _of_noun(noun) if noun is not None and noun.pos_ == "NOUN" else None


def _of_noun(noun: Token) -> str | None:
    lemma = noun.lemma_.lower()
    if noun.pos_ not in ("NOUN", "VERB") or lemma in _VAGUE:
        return None
    return CONTRACT if lemma in _CONTRACTS else attribute_of(lemma)


def _own(root: Token, measure: Measure) -> Token | None:
    """The noun that says what the time was filled with: "four years of dating", "37 years in power"."""
    for child in root.children:
        if child.dep_ == "prep" and child.lower_ in ("of", "in", "behind") and child.idx >= measure.end:
            return next((c for c in child.children if c.dep_ in ("pobj", "pcomp") and c.pos_ in ("NOUN", "VERB")), None)
    return None
