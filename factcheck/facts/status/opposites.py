"""Opposites: verbs and states of the table of opposites, and when two of them speak of one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from factcheck.facts.base import comparable_blocks, make_fact, quotations_in, time_scopes, times_in
from factcheck.facts.status.verbs import closing_slot, is_one_actor, limits_granted
from factcheck.model import Block, Document, Fact, Participant, Scope, StatusValue
from factcheck.tables import load
from factcheck.text.clauses import (
    AGREEING,
    REFUSING,
    Clause,
    Predicate,
    done_to,
    is_asserted,
    is_nobody,
    is_now,
    is_passive,
    noun_of,
    participant,
    polarity_of,
    predicates_of,
    stage_of,
    stance_at,
    subject_of,
    words_of_class,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

RULE = "status.opposite"
CONSENT = "agree to "
_AFTERWARDS = frozenset({"later", "afterwards", "eventually", "subsequently", "then", "since"})
_CHARGES = frozenset({"charge", "count", "allegation", "wrongdoing"})
_MATTER = ("with", "of", "for", "against")
_INDEFINITE = frozenset({"a", "an", "another", "some", "any", "each", "every", "one", "several", "many", "most", "all"})


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table of opposites; the table says what its columns mean."""

    name: str
    one: frozenset[str]
    other: frozenset[str]
    done_to: frozenset[str]
    holder: Literal["person", "thing"] | None
    complement: bool
    theme: bool
    themes: frozenset[str]
    actor: bool
    turns: Literal["never", "forward", "back", "either"]


@cache
def _rows() -> tuple[Row, ...]:
    return tuple(
        Row(
            name=row["name"],
            one=frozenset(row["one"]),
            other=frozenset(row.get("other", ())),
            done_to=frozenset(row.get("done_to", ())),
            holder=row.get("holder"),
            complement=row.get("complement", False),
            theme=row.get("theme", False),
            themes=frozenset(row.get("themes", ())),
            actor=row.get("actor", False),
            turns=row.get("turns", "never"),
        )
        for row in load("opposites")
    )


@cache
def rows_of(event: str) -> tuple[Row, ...]:
    """The rows of the table in which a verb or a state stands; to agree to something is a row of its own."""
    if event.startswith(CONSENT):
        alone = frozenset({event})
        nothing: frozenset[str] = frozenset()
        return (Row(event, alone, nothing, nothing, None, False, True, nothing, False, "back"),)
    return tuple(row for row in _rows() if event in row.one | row.other)


def find(document: Document) -> Iterator[Fact]:
    """Read the verbs and states of the table of opposites that a document states as so."""
    for block in comparable_blocks(document):
        for token in block.doc:
            if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("amod", "compound", "aux", "auxpass"):
                predicate = _consent(token) or next((p for p in predicates_of(token) if rows_of(p.phrase)), None)
                fact = _read(document, block, token, predicate) if predicate is not None else None
                if fact is not None:
                    yield fact


def _consent(verb: Token) -> Predicate | None:
    """What somebody agrees or refuses to do; not what is refused to those who ask questions."""
    head = verb.head
    if verb.dep_ != "xcomp" or head.lemma_.lower() not in (AGREEING | REFUSING) or verb.tag_ != "VB":
        return None
    lemma = verb.lemma_.lower()
    is_telling = lemma in words_of_class("reporting_verb") | words_of_class("telling_verb")
    return None if is_telling or rows_of(lemma) else Predicate(f"{CONSENT}{lemma}", verb)


def _read(document: Document, block: Block, verb: Token, predicate: Predicate) -> Fact | None:
    """The fact of one predicate, unless it is of nobody, of anybody, not stated as so, or only what somebody says."""
    event, word = predicate.phrase, predicate.word
    holder = holder_of(verb, event)
    if holder is None or is_nobody(holder) or _is_anybody(holder) or not is_asserted(verb):
        return None
    if any(child.lower_ in _AFTERWARDS or (child.dep_ == "ccomp" and child.pos_ != "ADJ") for child in verb.children):
        return None  # "died later" tells what has become of it since; what is confirmed stands in its own clause
    if is_quoted(block, word):
        return None
    polarity = "positive" if " not " in event else polarity_of(verb, word if word.i != verb.i else None)
    main = verb.head if verb.dep_ == "xcomp" else verb  # "refused to resign": of what was refused, when
    holds = event.startswith("be ") and (is_now(verb) or _is_reported(verb))
    stage = "stated" if holds else stage_of(main)
    if polarity is None or (stage == "stated" and not (holds or main.tag_ in ("VBZ", "VBP"))):
        return None
    clause = Clause(word, None if word.i != verb.i else word, "root", verb, event, "level")
    slot = closing_slot(block, clause, event)
    scopes = (*slot.scope, *_which(holder), *time_scopes(document, block, clause))
    days = [range(*block.original(t.start, t.end)) for t in times_in(block.text)]  # told by the scope
    people = tuple(p for p in slot.participants if not any(p.start in day for day in days))
    if is_done_to(event) and not any(p.part == "object" for p in people):
        people = (participant(block, "object", holder), *people)  # "found her guilty"
    slot = slot.model_copy(update={"attribute": slot.attribute or event, "scope": scopes, "participants": people})
    value = StatusValue(event=event, stage=stage, polarity=polarity, qualifiers=limits_granted(verb, event))
    start, end = word.idx, word.idx + len(word.text)
    return make_fact(document, block, "status", start, end, value, slot, stance_at(block, clause), RULE)


def _is_reported(verb: Token) -> bool:
    """True for what somebody said was so, which is so as they speak: "police said he was in custody"."""
    return verb.dep_ == "ccomp" and verb.head.lemma_.lower() in words_of_class("reporting_verb")


def is_done_to(event: str) -> bool:
    """True for a verb that the table asks of whom or what it is done to."""
    return any(event in row.done_to for row in rows_of(event))


def holder_of(verb: Token, event: str) -> Token | None:
    """Whom or what a predicate is about: who is acted on for some verbs, who acts or is so for the others."""
    if event.startswith("be "):
        return subject_of(verb)
    if is_done_to(event):
        return done_to(verb)
    return None if is_passive(verb) else subject_of(verb)


def _is_anybody(noun: Token) -> bool:
    """True for "a man", "two boys" and "anyone": the same words in another article may be of others."""
    if noun.pos_ == "PROPN" or noun.pos_ == "PRON":
        return noun.pos_ == "PRON" and noun.lower_ not in words_of_class("person_pronoun")
    is_indefinite = any(c.lower_ in _INDEFINITE or c.like_num for c in noun.lefts)
    return is_indefinite or _is_bare(noun) or is_one_of_many(noun)


def is_one_of_many(noun: Token) -> bool:
    """True where a clause behind a noun tells which one it is: "the officer who fired"."""
    behind = (c for c in noun.children if c.dep_ in ("relcl", "acl") and c.i > noun.i)
    return any(noun.doc[noun.i + 1].text != "," for c in behind)


def _is_bare(noun: Token) -> bool:
    """True for a plural that no word points at: "drivers", "bodies"."""
    return noun.tag_ == "NNS" and not any(c.dep_ in ("det", "poss") for c in noun.lefts)


def _which(noun: Token) -> Iterator[Scope]:
    """The words that say which one of several a thing is: "the second vote", "the revised plan"."""
    telling = (
        words_of_class("prior") | words_of_class("strict_scope") | words_of_class("ordinal") | {"new", "other", "next"}
    )
    for child in noun.lefts:
        if child.pos_ in ("ADJ", "NOUN", "VERB") and child.dep_ in ("amod", "compound", "nmod"):
            kind: Literal["part", "manner"] = "part" if child.lower_ in telling else "manner"
            yield Scope(kind=kind, text=child.lower_ if kind == "manner" else f"{child.lower_} {noun.lemma_.lower()}")


def is_quoted(block: Block, token: Token) -> bool:
    """True inside quotation marks: what somebody says is theirs, and not what the article states."""
    return any(q.start <= token.idx < q.end for q in quotations_in(block.text))


def opposed(left: Fact, right: Fact) -> Iterator[Row]:
    """The rows of the table by which two statements exclude each other, whoever they are about."""
    a, b = left.value, right.value
    assert isinstance(a, StatusValue) and isinstance(b, StatusValue)
    for row in rows_of(a.event):
        if b.event not in row.one | row.other:
            continue
        same_side = (a.event in row.one) == (b.event in row.one)
        same_polarity = a.polarity == b.polarity
        is_denied = same_side and not same_polarity and (a.event == b.event or row.complement or not row.other)
        if is_denied or (not same_side and same_polarity and (row.complement or a.polarity == "positive")):
            yield row


def is_one_question(left: Fact, right: Fact, row: Row) -> bool:
    """True when two statements are of one holder, and where it matters of one theme and one actor."""
    mine, yours = _holders(left, row), _holders(right, row)
    shared = {p.entity for p in mine if p.entity} & {p.entity for p in yours if p.entity}
    if not shared and not _is_one_noun(left, right, mine, yours, row):
        return False
    if row.actor and not is_one_actor(left, right):
        return False
    if _other_matter(left, right) or _is_own_account(left) != _is_own_account(right):
        return False
    return not row.theme or _shares_theme(left, right, row, shared)


def _other_matter(left: Fact, right: Fact) -> bool:
    """True for a charge of one crime and a charge of another."""
    for part in _MATTER:
        mine, yours = ({p.text for p in f.slot.participants if p.part == part and not p.entity} for f in (left, right))
        if mine and yours and not mine & yours:
            return True
    return False


def _is_own_account(fact: Fact) -> bool:
    """True for what somebody, or who speaks for them, says of them: an account and no finding."""
    source = (fact.stance.attributed_to or "").lower()
    words = set(source.split())
    if source in words_of_class("person_pronoun") or words & words_of_class("private_source"):
        return True
    people = [p for p in fact.slot.participants if p.kind == "person" and p.part in ("subject", "object")]
    return any(words & set(p.text.lower().split()) for p in people)


def _holders(fact: Fact, row: Row) -> list[Participant]:
    assert isinstance(fact.value, StatusValue)
    event = fact.value.event
    parts = ("object",) if event in row.done_to else ("subject",)
    if event.startswith("be ") and not any(p.part == "subject" for p in fact.slot.participants):
        parts = ("object",)
    return [p for p in fact.slot.participants if p.part in parts]


def _is_one_noun(left: Fact, right: Fact, mine: Sequence[Participant], yours: Sequence[Participant], row: Row) -> bool:
    """True for "the pilot" twice, and for one thing that nobody names where the statements share more than it."""
    if any(p.entity for p in (*mine, *yours)):
        return False
    nouns = {noun_of(p.text) for p in mine} & {noun_of(p.text) for p in yours}
    if not nouns:
        return False
    if nouns & words_of_class("lone_person"):
        return row.holder != "thing"
    dull = _pronouns() | words_of_class("generic_person") | words_of_class("nameable_person")
    dull |= words_of_class("measure_noun")
    if row.holder == "person" or nouns <= dull:
        return False
    others = [{p.entity or noun_of(p.text) for p in fact.slot.participants} - nouns for fact in (left, right)]
    return bool(others[0] & others[1])


def _shares_theme(left: Fact, right: Fact, row: Row, holder: set[str]) -> bool:
    """True when two statements share, beside whom they are about, a name or a noun that takes part in both."""
    shared = _themes(left) & _themes(right) - holder - _pronouns()
    if row.themes:
        return bool(shared & row.themes)
    # Of a resignation the other party may stand in the sentence only.
    return bool(shared) or (row.holder == "person" and bool(_names(left) & _names(right) - holder))


def _themes(fact: Fact) -> set[str]:
    """The names and nouns that take part; a plea is always to charges, however they are called."""
    assert isinstance(fact.value, StatusValue)
    nouns = {p.entity or noun_of(p.text) for p in fact.slot.participants if p.part != "context"}
    return nouns | {"charge"} if nouns & _CHARGES or fact.value.event.startswith("plead ") else nouns


def _names(fact: Fact) -> set[str]:
    return {p.entity for p in fact.slot.participants if p.entity}


def _pronouns() -> frozenset[str]:
    return words_of_class("person_pronoun") | words_of_class("thing_pronoun") | words_of_class("other_pronoun")


def without_both(facts: Iterable[Fact]) -> list[Fact]:
    """The statements of one article but those that it also states the other way: it tells what became of it."""
    kept = list(facts)
    by_row: dict[str, list[Fact]] = defaultdict(list)
    for fact in kept:
        if fact.rule == RULE and isinstance(fact.value, StatusValue):
            for row in rows_of(fact.value.event):
                by_row[row.name].append(fact)
    dropped: set[str] = set()
    for row in _rows():
        members = by_row[row.name]
        for n, fact in enumerate(members):
            for later in members[n + 1 :]:
                if row in opposed(fact, later) and _may_be_one(fact, later, row):
                    dropped |= {fact.id, later.id}
    return [fact for fact in kept if fact.id not in dropped]


def _may_be_one(left: Fact, right: Fact, row: Row) -> bool:
    """True when two statements of one article may be of one holder, as far as the words tell."""
    words = [{w for p in _holders(fact, row) for w in p.text.lower().split()} for fact in (left, right)]
    return bool(words[0] & words[1]) or bool((words[0] | words[1]) & _pronouns())
