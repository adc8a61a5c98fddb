"""The ladder of justice: arrested, charged, convicted, sentenced. A later article may tell a later rung."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Literal

from factcheck.model import Fact, Participant, StatusValue
from factcheck.text.clauses import words_of_class

RULE = "status.justice"
_RUNGS = ("arrest", "charge", "convict", "sentence")
_ALIKE = {"detain": "arrest", "indict": "charge", "find guilty": "convict", "jail": "sentence"}
_RECENT = dt.timedelta(days=31)


def rung_of(fact: Fact) -> int | None:
    """How far justice has come with somebody, from 0; None for any other statement."""
    value = fact.value
    if not isinstance(value, StatusValue) or value.polarity == "negative" or value.stage != "completed":
        return None
    event = _ALIKE.get(value.event, value.event)
    return _RUNGS.index(event) if event in _RUNGS else None


def with_last_rungs(facts: Iterable[Fact]) -> list[Fact]:
    """The facts of one article, with the last rung that it tells of each person marked by its rule."""
    found = list(facts)
    last: dict[str, Fact] = {}
    for fact in found:
        rung, person = rung_of(fact), _person(fact)
        if rung is None or person is None or _is_old(fact):
            continue
        known = last.get(person)
        if known is None or rung > (rung_of(known) or 0):
            last[person] = fact
    marked = {fact.id for fact in last.values()}
    return [_marked(fact) if fact.id in marked else fact for fact in found]


def _marked(fact: Fact) -> Fact:
    """The fact as a rung; the day of an arrest is no scope of it, for the day of the charge is always another."""
    scopes = tuple(s.model_copy(update={"kind": "nearby"}) if s.kind == "time" else s for s in fact.slot.scope)
    return fact.model_copy(update={"rule": RULE, "slot": fact.slot.model_copy(update={"scope": scopes})})


def _person(fact: Fact) -> str | None:
    """Whom it is done to, by the last word of the name or the noun."""
    who = next((p for p in fact.slot.participants if p.part == "object"), None)
    if who is None or who.text in words_of_class("person_pronoun") | words_of_class("other_pronoun"):
        return None
    return who.text.lower().split()[-1]


def _is_old(fact: Fact) -> bool:
    """True for what happened long before the article: another case."""
    if fact.stance.as_of is None:
        return False
    day = dt.date.fromisoformat(fact.stance.as_of)
    times = [s.text.partition("/")[2] for s in fact.slot.scope if s.kind == "time" and "/" in s.text]
    return any(dt.date.fromisoformat(end) < day - _RECENT for end in times)


def is_one_person(left: Fact, right: Fact) -> bool:
    """True when two rungs are told of one named person."""
    return bool(_named(left.slot.participants) & _named(right.slot.participants))


def _named(participants: Sequence[Participant]) -> set[str]:
    return {p.entity for p in participants if p.part == "object" and p.entity}


Order = Literal["same day", "left first", "right first"]


def order_of(left: Fact, right: Fact) -> Order:
    """Which of two articles came first; the same day where a date is not known."""
    mine, yours = left.stance.as_of, right.stance.as_of
    if mine is None or yours is None or mine == yours:
        return "same day"
    return "left first" if mine < yours else "right first"
