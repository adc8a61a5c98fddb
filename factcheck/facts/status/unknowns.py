"""What is not known: why or whether something happened, what caused it, what will become of somebody.

"It is unclear why he was arrested" is held against the answer of another article: "arrested on suspicion of fraud".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from factcheck.facts.base import make_fact, time_scopes
from factcheck.facts.status.opposites import holder_of, is_quoted
from factcheck.facts.status.rows import is_done_to, rows_of
from factcheck.model import Block, Document, Fact, Participant, StatusValue
from factcheck.text.clauses import (
    Clause,
    is_asserted,
    is_passive,
    participant,
    polarity_of,
    predicates_of,
    prepositional,
    slot_at,
    stage_of,
    stance_at,
    subject_of,
    words_of_class,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

RULE = "status.unknown"
CAUSE_RULE, DECISION_RULE = "status.cause", "status.decision"
RULES = (RULE, CAUSE_RULE, DECISION_RULE)
CAUSE, FUTURE = "cause", "future"
UNKNOWN, WHY, WHETHER = "unknown", "unclear why", "unclear whether"
_UNKNOWN = frozenset({"unclear", "unknown", "uncertain", "undetermined", "undecided", "unexplained"})
_KNOWN = frozenset({"clear", "known", "certain", "determined", "established", "decided"})
_FINDING_OUT = frozenset({"know", "determine", "establish"})
_TELLING = frozenset({"say", "tell", "know", "determine", "speculate"})  # "too early to say what caused it"
_OPEN = {("in", "doubt"), ("in", "question"), ("in", "limbo"), ("under", "investigation"), ("under", "review")}
_ASKING = {"why": WHY, "whether": WHETHER, "if": WHETHER}
_MYSTERY = "mystery"
_NOT_YET = frozenset({"early", "soon"})  # "too early to say"
_NEAR = 3  # words between "unclear" and what is asked
_OF = frozenset({"of", "for", "in", "behind"})
_ANNOUNCING = frozenset({"announce", "confirm", "declare"})
_AHEAD = frozenset({"planned", "under way"})
_NO_ANSWER = frozenset({"mystery", "unknown", "question", "subject", "focus", "matter"})
_NOTHING = frozenset({"something", "someone", "somebody", "factor", "number"})


class _Told(NamedTuple):
    """What is told of an open question: its verb or noun, who or what it is of, and why it is open, if it is."""

    word: Token
    event: str
    part: str
    of: Token
    rule: str
    open: str | None = None


def openings() -> frozenset[str]:
    """The words, as printed or as lemmas, at which the reader may find something."""
    open_states = frozenset(preposition for preposition, _ in _OPEN)
    given = (words_of_class(kind) for kind in ("causing_verb", "cause_noun", "decision_noun", "deciding_verb"))
    return frozenset[str]().union(_UNKNOWN, _KNOWN, _FINDING_OUT, _NOT_YET, open_states, {_MYSTERY}, *given)


def read(document: Document, block: Block, token: Token) -> Fact | None:
    """Read what is not known, and the cause or the decision that is given."""
    told = next(chain(_not_known(token), _cause_given(token), _decision_given(token)), None)
    return None if told is None or is_quoted(block, token) else _fact(document, block, told)


def _not_known(word: Token) -> Iterator[_Told]:
    """The statement that something is not known: a clause that asks why or whether, a cause, somebody's future."""
    verb = _verb_of_unknown(word)
    if verb is None:
        return
    asking = _asking(word)
    if asking is not None:
        yield from _asked(word, asking)
        return
    found = word.lemma_.lower() in _FINDING_OUT and not is_passive(word)
    about = next((c for c in verb.children if c.dep_ == "dobj"), None) if found else subject_of(verb)
    if about is None or not is_asserted(verb):
        return
    if about.lemma_.lower() in words_of_class("cause_noun"):
        incident = _explained(about)
        if incident is not None:
            yield _Told(word, CAUSE, "of", incident, RULE, UNKNOWN)
    elif about.lemma_.lower() in words_of_class("outlook_noun") and word.lower_ != "under":
        whose = [c for c in about.children if c.dep_ == "poss"]
        whose += [noun for part, noun in prepositional(about) if part == "of"]
        if whose and whose[0].pos_ in ("PROPN", "PRON"):
            yield _Told(word, FUTURE, "subject", whose[0], RULE, UNKNOWN)


def _verb_of_unknown(word: Token) -> Token | None:
    """The verb of "is unclear", "has not been determined", "do not know", "is in doubt"; None for other words."""
    said, head = word.lower_, word.head
    # "He was not named, and it is unclear why": what is denied is another verb than that of the unknown.
    so = None if word.dep_ != "conj" and _is_denied(head) else head
    if said in _UNKNOWN and word.pos_ == "ADJ" and word.dep_ in ("acomp", "oprd", "attr", "conj"):
        return so
    if said in _KNOWN and word.dep_ in ("acomp", "oprd"):
        return head if _is_denied(head) or _is_denied(word) else None
    if word.pos_ == "VERB" and said in _KNOWN | _UNKNOWN and is_passive(word):
        return word if _is_denied(word) == (said in _KNOWN) else None
    if word.pos_ == "VERB" and word.lemma_.lower() in _FINDING_OUT:
        return word if polarity_of(word) == "negative" else None
    if said == _MYSTERY and word.dep_ == "attr":
        return so
    if said in _NOT_YET and word.dep_ == "acomp" and any(c.lower_ == "too" for c in word.children):
        return so
    if word.dep_ == "prep" and head.lemma_ in ("be", "remain"):
        return so if any((said, c.lower_) in _OPEN for c in word.children) else None
    return None


def _is_denied(token: Token) -> bool:
    return any(child.dep_ == "neg" for child in token.children)


def _asking(word: Token) -> Token | None:
    """The asking word close behind: the "why" of "unclear why", the "what" of "too early to say what"."""
    for token in word.doc[word.i + 1 : word.i + 1 + _NEAR]:
        if token.tag_ in ("WRB", "WP", "WDT") or (token.lower_ in ("whether", "if") and token.dep_ == "mark"):
            return token
        if (token.pos_ in ("VERB", "AUX") and token.lemma_.lower() not in _TELLING) or token.is_punct:
            return None
    return None


def _asked(word: Token, asking: Token) -> Iterator[_Told]:
    """What is asked: what caused an incident, or why or whether somebody was arrested."""
    verb = asking.head
    if verb.pos_ not in ("VERB", "AUX") or verb.i < asking.i:
        return
    if asking.lower_ == "what" and verb.lemma_.lower() in words_of_class("causing_verb"):
        incident = _incident(next((c for c in verb.children if c.dep_ == "dobj"), None))
        if incident is not None:
            yield _Told(word, CAUSE, "of", incident, RULE, UNKNOWN)
        return
    event = next((p.phrase for p in predicates_of(verb) if rows_of(p.phrase)), None)
    holder = holder_of(verb, event) if event is not None else None
    if event is not None and holder is not None and asking.lower_ in _ASKING:
        part = "object" if is_done_to(event) else "subject"
        yield _Told(word, event, part, _meant(holder), RULE, _ASKING[asking.lower_])


def _meant(holder: Token) -> Token:
    """The noun that "he" or "she" repeats from the clause before, in one sentence."""
    if holder.lower_ not in words_of_class("person_pronoun"):
        return holder
    before = holder.doc[holder.sent.start : holder.i]
    nouns = [t for t in before if t.dep_ in ("nsubj", "nsubjpass") and t.tag_ in ("NN", "NNP")]
    return nouns[0] if len(nouns) == 1 else holder


def _cause_given(word: Token) -> Iterator[_Told]:
    """The cause that is given: "a gas leak caused the fire", "the fire was caused by", "the cause of the fire was"."""
    incident = None
    if word.pos_ == "VERB" and word.lemma_.lower() in words_of_class("causing_verb"):
        agent, happened = _cause_and_effect(word)
        is_given = agent is not None and agent.pos_ in ("NOUN", "PROPN") and agent.lower_ not in _NOTHING
        incident = _incident(happened) if is_given and _is_so(word) else None
    elif word.pos_ == "NOUN" and word.lemma_.lower() in words_of_class("cause_noun") and word.dep_ == "nsubj":
        given = [c for c in word.head.children if c.dep_ == "attr" and c.pos_ in ("NOUN", "PROPN")]
        is_given = word.head.lemma_ == "be" and bool(given) and given[0].lower_ not in _NO_ANSWER
        incident = _explained(word) if is_given and _is_so(word.head) else None
    if incident is not None:
        yield _Told(word, CAUSE, "of", incident, CAUSE_RULE)


def _cause_and_effect(verb: Token) -> tuple[Token | None, Token | None]:
    if is_passive(verb):
        return next((noun for part, noun in prepositional(verb) if part == "by"), None), subject_of(verb)
    return subject_of(verb), next((c for c in verb.children if c.dep_ == "dobj"), None)


def _is_so(verb: Token) -> bool:
    return polarity_of(verb) == "positive" and is_asserted(verb)


def _explained(cause: Token) -> Token | None:
    """The incident that a cause is the cause of."""
    return next((_incident(noun) for part, noun in prepositional(cause) if part in _OF), None)


def _incident(noun: Token | None) -> Token | None:
    """The noun where it is an incident that is pointed at: "the fire"."""
    if noun is None or noun.pos_ != "NOUN" or noun.lemma_.lower() not in words_of_class("caused_incident"):
        return None
    pointed = any(c.dep_ == "poss" or (c.dep_ == "det" and c.lower_ in ("the", "this")) for c in noun.lefts)
    return noun if pointed or noun.lemma_ == "death" else None


def _decision_given(word: Token) -> Iterator[_Told]:
    """What somebody has decided to do: "announced her retirement", "is retiring", "will return"."""
    lemma, verb, who = word.lemma_.lower(), word.head, None
    if word.pos_ == "NOUN" and lemma in words_of_class("decision_noun") and word.dep_ == "dobj":
        if verb.lemma_.lower() in _ANNOUNCING and _is_so(verb):
            who = next((c for c in word.children if c.dep_ == "poss"), None)
            who = subject_of(verb) if who is not None and who.pos_ == "PRON" else who
    elif word.pos_ == "VERB" and lemma in words_of_class("deciding_verb") and stage_of(word) in _AHEAD and _is_so(word):
        who = subject_of(word)
    if who is not None and who.pos_ in ("PROPN", "PRON"):
        yield _Told(word, FUTURE, "subject", who, DECISION_RULE)


def _fact(document: Document, block: Block, told: _Told) -> Fact:
    word = told.word
    clause = Clause(word, None, "root", word if word.pos_ in ("VERB", "AUX") else word.head, told.event, "level")
    people = (_as_incident(participant(block, told.part, told.of)),)
    slot = slot_at(block, clause, attribute=told.event)
    slot = slot.model_copy(update={"participants": people, "scope": tuple(time_scopes(document, block, clause))})
    value = StatusValue(event=told.event, stage="stated", qualifiers=(told.open,) if told.open else ())
    start, end = word.idx, word.idx + len(word.text)
    return make_fact(document, block, "status", start, end, value, slot, stance_at(block, clause), told.rule)


def _as_incident(who: Participant) -> Participant:
    """One noun for all that a crash, a fire or a blast may be called."""
    kinds = ("crash", "fire", "blast")
    kind = next((kind for kind in kinds if who.text in words_of_class(f"{kind}_noun")), who.text)
    return who.model_copy(update={"text": kind})


def is_answered(left: Fact, right: Fact) -> bool:
    """True when one statement gives what is not known in the other: a cause, a reason, a decision, that it happened."""
    if (left.rule == RULE) == (right.rule == RULE):
        return False
    asked, answer = (left, right) if left.rule == RULE else (right, left)
    assert isinstance(asked.value, StatusValue) and isinstance(answer.value, StatusValue)
    event = asked.value.event
    if event == CAUSE:
        return answer.rule == CAUSE_RULE and _is_one_incident(asked, answer)
    if not _people(asked) & _people(answer):
        return False
    if event == FUTURE:
        return answer.rule == DECISION_RULE
    is_told = WHETHER in asked.value.qualifiers or (answer.value.polarity == "positive" and _gives_reason(answer))
    return answer.value.event == event and is_told


def _people(fact: Fact) -> set[str]:
    """Who it is about: names, and nouns that one person of an event goes by."""
    about = (p for p in fact.slot.participants if p.part in ("subject", "object"))
    return {p.entity or p.text for p in about if p.entity or p.text in words_of_class("lone_person")}


def _is_one_incident(left: Fact, right: Fact) -> bool:
    """True for the same noun; of a death also the same name near it, for more than one may have died."""
    mine, yours = (next(p.text for p in fact.slot.participants if p.part == "of") for fact in (left, right))
    named = [{p.entity for p in fact.slot.participants if p.entity} for fact in (left, right)]
    return mine == yours and (mine != "death" or bool(named[0] & named[1]))


def _gives_reason(fact: Fact) -> bool:
    """True for "arrested on suspicion of fraud" and "fired for missing training"."""
    return any(
        p.part == "for" or (p.part in ("on", "with") and p.text in ("suspicion", "charge", "count", "allegation"))
        for p in fact.slot.participants
    )
