"""Sharing: when two statements that exclude each other are about one person or thing, and one matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction

from factcheck.facts.status.opposites import CLAUSE, RULE
from factcheck.facts.status.rows import Row, all_rows, opposed, rows_of
from factcheck.facts.status.verbs import is_one_actor
from factcheck.model import Fact, Participant, StatusValue
from factcheck.text.clauses import noun_of, words_of_class

_CHARGES = frozenset({"charge", "count", "allegation", "wrongdoing"})
_MATTER = ("with", "of", "for", "against")
_ALIKE = Fraction(3, 5)  # of the words of two clauses that say one thing


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


def _holders(fact: Fact, row: Row) -> list[Participant]:
    """Whom or what a statement is about, among those who take part in it."""
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
    return bool(others[0] & others[1] - _pronouns())


def _other_matter(left: Fact, right: Fact) -> bool:
    """True for a charge of one crime and a charge of another, for a vote in committee and one on the floor."""
    for part in _MATTER:
        mine, yours = ({p.text for p in f.slot.participants if p.part == part and not p.entity} for f in (left, right))
        if mine and yours and not mine & yours:
            return True
    venues, others = (words_of_class("voting_venue") & set(fact.slot.words) for fact in (left, right))
    return bool(venues and others) and not venues & others


def _is_own_account(fact: Fact) -> bool:
    """True for what somebody, or who speaks for them, says of them: an account and no finding."""
    source = (fact.stance.attributed_to or "").lower()
    words = set(source.split())
    if source in words_of_class("person_pronoun") or words & words_of_class("private_source"):
        return True
    people = [p for p in fact.slot.participants if p.kind == "person" and p.part in ("subject", "object")]
    return any(words & set(p.text.lower().split()) for p in people)


def _shares_theme(left: Fact, right: Fact, row: Row, holder: set[str]) -> bool:
    """True when two statements share, beside whom they are about, a name or a noun that takes part in both.

    What is confirmed or denied in a clause of its own is one where most of its words are.
    """
    mine, yours = _in_clause(left), _in_clause(right)
    if mine or yours:
        return Fraction(2 * len(mine & yours), len(mine) + len(yours)) >= _ALIKE
    shared = (_themes(left) & _themes(right)) - holder - _pronouns()
    if row.themes:
        return bool(shared & row.themes)
    return bool(shared) or (row.nearby and bool((_names(left) & _names(right)) - holder))


def _in_clause(fact: Fact) -> set[str]:
    return {p.entity or noun_of(p.text) for p in fact.slot.participants if p.part == CLAUSE}


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
    for row in all_rows():
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
