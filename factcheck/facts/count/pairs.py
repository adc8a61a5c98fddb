"""Pairs: what is told by two figures together, a vote, the score of a game, the record of a team."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from factcheck.facts.base import make_fact, scoped_slot
from factcheck.facts.intervals import APART, SAME
from factcheck.model import (
    Block,
    Difference,
    Document,
    Fact,
    Judgement,
    NumberValue,
    Participant,
    Scope,
    Slot,
    Verdict,
)
from factcheck.text.clauses import Clause, clause_at, slot_at, stance_at, words_of_class
from factcheck.text.patterns import regex
from factcheck.text.scores import read_scores
from factcheck.text.votes import read_votes
from factcheck.text.wording import write_value

VOTE, SCORE, RECORD = "count.vote", "count.score", "count.record"
PAIRS = frozenset({VOTE, SCORE, RECORD})
MAJORITY = "majority"
TOLD_BY_WORDS = 2
TOLD_BY_NAMES = 2
LIKE_WORDS = 3
RIGHT_BEHIND = len(" record in the ")
DAY_OF_A_GAME, WEEK_OF_A_GAME = dt.timedelta(days=1), dt.timedelta(days=7)
_WON, _LOST = frozenset({"win", "beat", "victory", "triumph"}), frozenset({"lose", "loss"})
# Words that make a record that of some games only, or of more than a season.
_OF_SOME_GAMES = frozenset(
    "home road away playoff postseason preseason conference division divisional league start career overall all-time "
    "combined head-to-head".split()
)
# A game told with one of these is another than that of which the news is.
_OF_ANOTHER_GAME = frozenset("leg game previous earlier opener opening reverse last first second third final".split())
_STINT = regex(r"(?: \w+){0,2}? (?P<stint>in \w+ seasons|as (?:an |the )?(?:interim|caretaker|acting))\b")


class Pair(NamedTuple):
    """A pair in a paragraph: where it stands, what it is, and its figures, the first of which is its value."""

    start: int
    end: int
    rule: str
    unit: str
    attribute: str
    figures: tuple[int, ...]


def read_pairs(text: str) -> tuple[Pair, ...]:
    """Read the votes, scores and records of a paragraph.

    >>> [(pair.rule, pair.figures) for pair in read_pairs("They won 3-1.")]
    [('count.score', (3, 1))]
    """
    votes = [Pair(v.start, v.end, VOTE, "vote", MAJORITY, (v.majority, v.minority)) for v in read_votes(text)]
    scores = [Pair(s.start, s.end, f"count.{s.kind}", s.kind, s.kind, s.figures) for s in read_scores(text)]
    return (*votes, *(s for s in scores if not any(s.start < vote.end and vote.start < s.end for vote in votes)))


def fact_of_pair(document: Document, block: Block, pair: Pair) -> Fact:
    """A pair as its first figure, qualified by the others: "ruled 5-4" as the votes of the majority."""
    place = clause_at(block.doc, pair.start, pair.end)
    slot = Slot(attribute=pair.attribute, unit=pair.unit)
    if place is not None:
        slot = scoped_slot(document, block, place, pair.start, attribute=pair.attribute, unit=pair.unit)
        if pair.rule != VOTE:
            slot = _of_the_game(block, place, pair, slot)
    value = NumberValue(
        low=Fraction(pair.figures[0]),
        high=Fraction(pair.figures[0]),
        unit=pair.unit,
        printed_to=Fraction(1),
        qualifiers=tuple(f"to {figure}" for figure in pair.figures[1:]),
    )
    fact = make_fact(document, block, "count", pair.start, pair.end, value, slot, stance_at(block, place), pair.rule)
    if pair.rule != RECORD:
        return fact
    # "They are 9-3 this season" is written anew every week: the same words are no sign of one question.
    return fact.model_copy(update={"slot": fact.slot.model_copy(update={"frame": None, "passage": None})})


def _of_the_game(block: Block, place: Clause, pair: Pair, slot: Slot) -> Slot:
    """The slot of a score or a record: "lost 3-1" is no change, and "a 13-3 mark" and "record" are one noun."""
    own = _own_participants(block, place, pair, slot)
    noun = place.governor
    itself = None if noun is None else block.original(noun.idx, noun.idx + len(noun))[0]
    participants = (p if p in own else p.model_copy(update={"part": "context"}) for p in slot.participants)
    return slot.model_copy(
        update={
            "participants": tuple(p for p in participants if p.start != itself),
            "scope": (*(s for s in slot.scope if s.kind != "comparison"), *_stint(block.text, pair)),
        }
    )


def _own_participants(block: Block, place: Clause, pair: Pair, slot: Slot) -> tuple[Participant, ...]:
    """Who and what the pair is of: "he announced it after a 3-1 win over the Herons" is told of the Herons.

    What a record's sentence puts in something is put in the record only when it stands right behind it.
    """
    if pair.rule == RECORD:
        end = block.original(pair.start, pair.end)[1]
        return tuple(p for p in slot.participants if p.part != "in" or 0 <= p.start - end <= RIGHT_BEHIND)
    noun = place.governor
    if noun is None or noun.pos_ != "NOUN" or noun.dep_ != "pobj" or noun.head.lower_ == "to":
        return slot.participants
    return slot_at(block, replace(place, verb=None)).participants


def _stint(text: str, pair: Pair) -> tuple[Scope, ...]:
    """The time in office that a record is of: "in five seasons", "as interim coach"."""
    found = _STINT.match(text, pair.end) if pair.rule == RECORD else None
    return (Scope(kind="manner", text=re.sub(r" (?:an|the) ", " ", found["stint"])),) if found else ()


def may_be_one_pair(left: Fact, right: Fact) -> bool:
    """True when two pairs may be one vote, one game or one record.

    Two votes of one body are one vote when the same is told of what was voted on. A score or a record that is the same
    needs one name in common; one that differs needs the two teams, or the place or day, and the same season.
    """
    if left.rule != right.rule:
        return False
    if left.rule == VOTE:
        return (
            _is_one_vote(left, right)
            or len(set(left.slot.words) & set(right.slot.words) - _words_of_voting(left, right)) >= TOLD_BY_WORDS
        )
    if not (_names(left) & _names(right, nearby=True) or _names(right) & _names(left, nearby=True)):
        return False
    if left.rule == SCORE:
        return not _is_other_outcome(left, right) and (_is_same(left, right) or _is_one_game(left, right))
    some, others = (_OF_SOME_GAMES & set(fact.slot.words) for fact in (left, right))
    return some == others and (_is_same(left, right) or _is_one_season(left, right))


def _is_one_vote(left: Fact, right: Fact) -> bool:
    """True for two results of which one figure is the same, told in the same words."""
    assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
    mine, yours = set(left.slot.words), set(right.slot.words)
    shares_figure = left.value.low == right.value.low or left.value.qualifiers == right.value.qualifiers
    return shares_figure and len(mine & yours) >= LIKE_WORDS and mine == yours


def judge_pairs(left: NumberValue, right: NumberValue) -> Judgement:
    """Judge two pairs of one question: their figures are the same, but for draws that are left out, or they differ."""
    if _figures_agree(left, right):
        return Judgement(verdict=Verdict.AGREE, rule="count.equal", explanation=SAME)
    printed = write_value(left), write_value(right)
    return Judgement(
        verdict=Verdict.CONFLICT,
        rule="count.value",
        kind="value",
        severity="major",
        differences=(Difference(field="value", left=printed[0], right=printed[1]),),
        explanation=APART,
    )


def _figures_agree(left: NumberValue, right: NumberValue) -> bool:
    return left.low == right.low and all(a == b for a, b in zip(left.qualifiers, right.qualifiers, strict=False))


def _is_same(left: Fact, right: Fact) -> bool:
    assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
    return _figures_agree(left.value, right.value)


def _is_one_game(left: Fact, right: Fact) -> bool:
    """True for two teams, or a team and the place or the day of the game, that two statements share."""
    mine, yours = _teams(left), _teams(right)
    shared = mine & yours
    if (mine - shared and yours - shared) or _OF_ANOTHER_GAME & (set(left.slot.words) ^ set(right.slot.words)):
        return False
    days, others = _times(left), _times(right)
    if bool(days) != bool(others):
        return False  # one of the two may be another game of the series
    longest = WEEK_OF_A_GAME if len(shared) >= TOLD_BY_NAMES else DAY_OF_A_GAME
    same_day = any(max(a, c) < min(b, d) and max(b - a, d - c) <= longest for a, b in days for c, d in others)
    return same_day if days else len(shared) >= TOLD_BY_NAMES


def _is_one_season(left: Fact, right: Fact) -> bool:
    """True for a season, or a time in office, that two records share and that is over."""
    if not _names(left) & _names(right):
        return False
    stints, others = ({s.text for s in fact.slot.scope if s.kind == "manner"} for fact in (left, right))
    if stints & others:
        return left.stance.as_of == right.stance.as_of
    known = [dt.date.fromisoformat(day) for day in (left.stance.as_of, right.stance.as_of) if day is not None]
    return any(all(end <= day for day in known) for _, end in set(_times(left)) & set(_times(right)))


def _is_other_outcome(left: Fact, right: Fact) -> bool:
    """True for a team that won and that lost: the score is the same, the game is not."""
    whose, theirs = (fact.slot.subject.entity if fact.slot.subject else None for fact in (left, right))
    return whose is not None and whose == theirs and {_outcome(left), _outcome(right)} == {True, False}


def _outcome(fact: Fact) -> bool | None:
    """True where the clause tells of a win, False of a loss, None of neither or of both."""
    won, lost = (not words.isdisjoint(fact.slot.words) for words in (_WON, _LOST))
    return won if won != lost else None


def _names(fact: Fact, *, nearby: bool = False) -> frozenset[str]:
    """The names that take part in a statement, with those near it where they are asked for."""
    return frozenset(p.entity for p in fact.slot.participants if p.entity and (nearby or p.part != "context"))


def _teams(fact: Fact) -> frozenset[str]:
    """The teams and places of a statement; the town that a team is named after is not counted beside it."""
    names = {p.entity for p in fact.slot.participants if p.entity and p.kind != "person" and p.part != "context"}
    return frozenset(name for name in names if not any(other.startswith(f"{name} ") for other in names))


def _times(fact: Fact) -> tuple[tuple[dt.date, dt.date], ...]:
    """The days of a statement and of its sentence, half-open."""
    spans = (s.text.partition("/") for s in fact.slot.scope if s.kind in ("time", "nearby") and "/" in s.text)
    return tuple((dt.date.fromisoformat(start), dt.date.fromisoformat(end)) for start, _, end in spans)


def _words_of_voting(*facts: Fact) -> set[str]:
    """Words that any vote of these bodies shares: the names of those who vote, and of voting itself."""
    named = {word.lower() for fact in facts for p in fact.slot.participants if p.entity for word in p.text.split()}
    return named | words_of_class("voting_word")
