"""Tenures: when two lengths of somebody's time with an employer, in a post or in a trade answer one question."""

from __future__ import annotations

from factcheck.facts.base import of_whom
from factcheck.model import Block, Fact, Participant
from factcheck.text.clauses import EMPLOYER, POST, TRADE, Tenure, participant

TENURE = "tenure"
CAREER_RULE = "duration.career"
TENURE_RULE = "duration.tenure"
# Whoever played for a team and coached it did so in two tenures.
_CALLINGS = frozenset({"play", "coach", "manage", "teach"})


def parties_of(block: Block, tenure: Tenure) -> tuple[Participant, ...]:
    """Whose tenure it is, and with whom, as what or in which trade."""
    parts = (("subject", tenure.holder), *tenure.parts)
    return tuple(participant(block, part, token) for part, token in parts)


def question_of_tenure(fact: Fact) -> str:
    """The question of a tenure: "How long: tenure with Norvane (Jane Roe)?"."""
    parts = "".join(
        f" {p.part} {p.entity or p.text}" for p in fact.slot.participants if p.part in (EMPLOYER, POST, TRADE)
    )
    return f"How long: {TENURE}{parts}{of_whom(fact)}?"


def is_one_tenure(left: Fact, right: Fact) -> bool:
    """True when two tenures are one person's, and each is told of the same employer, post and trade.

    What only one of them names may be a part of what the other means; but a career is whole whatever its trade.
    """
    if not _holders(left) & _holders(right):
        return False
    mine, yours = set(left.slot.words) & _CALLINGS, set(right.slot.words) & _CALLINGS
    if mine and yours and not mine & yours:
        return False
    are_whole = left.rule == right.rule == CAREER_RULE
    return all(_agree(_named(left, part), _named(right, part), are_whole) for part in (EMPLOYER, POST, TRADE))


def _holders(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.part == "subject" and p.entity)


def _named(fact: Fact, part: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names of one part, and its last words: the Herons are the Omaha Herons, and coaching is what a coach does."""
    told = [p for p in fact.slot.participants if p.part == part]
    words = ((p.entity or p.text).casefold().rpartition(" ")[2] for p in told)
    return (
        frozenset(p.entity for p in told if p.entity),
        frozenset(word.removesuffix("ing").removesuffix("s") for word in words),
    )


def _agree(
    left: tuple[frozenset[str], frozenset[str]], right: tuple[frozenset[str], frozenset[str]], are_whole: bool
) -> bool:
    if not any(left) or not any(right):
        return are_whole or any(left) == any(right)
    # Two names are held against each other by the alignment, which knows that a town stands for its team.
    return bool((left[0] and right[0]) or left[1] & right[1])
