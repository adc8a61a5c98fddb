"""A change and the two levels that it leads from and to.

"Rose 5 percent to $105 million from $100 million" adds up; "rose 15 percent" from one to the other does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from factcheck.crosschecks.arithmetic import Range, range_of
from factcheck.crosschecks.findings import Finding, as_conflicts
from factcheck.crosschecks.passages import Passage, passages
from factcheck.facts.intervals import meet
from factcheck.model import Alignment, Conflict, Document, Fact, NumberValue, Policy
from factcheck.text.clauses import sentence_of
from factcheck.text.patterns import one_of, regex
from factcheck.text.wording import write_value

_RISES = (
    "rise rises rose risen up gain gains gained increase increases increased grow grows grew grown climb climbed jump"
    " jumped surge surged soar soared advance advanced higher add added"
).split()
_FALLS = (
    "fall falls fell fallen down drop drops dropped decline declined decrease decreased slip slipped slide slid sink"
    " sank plunge plunged tumble tumbled lower lose lost shed cut cuts shrink shrank"
).split()
_UP = regex(rf"\b{one_of(_RISES)}\b", re.IGNORECASE)
_DOWN = regex(rf"\b{one_of(_FALLS)}\b", re.IGNORECASE)
_MOVE = rf"(?:{one_of(['rise', 'increase', 'gain', 'jump', 'growth', 'fall', 'drop', 'decline', 'decrease'])} of )"
_TO = regex(r",? to (?:a record )?")
_FROM = regex(r",? (?:up |down )?(?:from|compared (?:with|to)|against|versus) (?:a )?")
_MAKING = regex(rf"(?:, | [-–—] | \()(?:an? {_MOVE}|(?:up|down) |or )")
_OFF = regex(r",? (?:from|on) ")
_BEFORE = regex(r"\bfrom $", re.IGNORECASE)
# What is measured in another way than the two levels are: at constant exchange rates, without a unit that was sold.
_OTHERWISE = regex(
    r"\b(?:constant|currency|currencies|adjust\w+|exclud\w+|organic\w*|like-for-like|comparable|annuali[sz]ed|seasonal\w*"
    r"|inflation|real terms|respectively|average|year-to-date)\b",
    re.IGNORECASE,
)
_REACH = 60
MOST_MOVED = 20
"""Levels farther apart are of two scales: "from $4 to $5 billion"."""
POINTS = "percentage point"


@dataclass(frozen=True, slots=True)
class _Change:
    """A change as printed, with the level that was left and the level that was reached."""

    change: Fact
    before: Fact
    after: Fact
    words: str


class ChangeLevel:
    """A rise or a fall that does not lead from the one level to the other."""

    name = "change_level"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Work out the changes whose sentence gives both levels."""
        found = passages(documents, facts, "percent", "amount", "quantity", "count")
        changes = (change for passage in found for change in _changes(passage))
        yield from as_conflicts(self.name, (f for change in changes if (f := _finding(change, policy)) is not None))


def _changes(passage: Passage) -> Iterator[_Change]:
    """The changes of a paragraph that stand beside both of their levels, in one of the ways in which news says so."""
    for (one, two), (_, three) in pairwise(pairwise(passage.facts)):
        sentence = sentence_of(passage.block.doc, one.start)
        if sentence is None or three.end > sentence.end_char or _OTHERWISE.search(sentence.text):
            continue
        gaps = passage.text[one.end : two.start], passage.text[two.end : three.start]
        lead = passage.text[max(sentence.start_char, one.start - _REACH) : one.start]
        words = lead + " ".join(gaps)
        if _is_change(one.fact) and _TO.fullmatch(gaps[0]) and _FROM.fullmatch(gaps[1]):
            yield _Change(one.fact, before=three.fact, after=two.fact, words=words)
        elif _is_change(two.fact) and _MAKING.fullmatch(gaps[0]) and _OFF.fullmatch(gaps[1]):
            yield _Change(two.fact, before=three.fact, after=one.fact, words=words)
        elif _is_change(three.fact) and _TO.fullmatch(gaps[0]) and _MAKING.fullmatch(gaps[1]) and _BEFORE.search(lead):
            yield _Change(three.fact, before=one.fact, after=two.fact, words=words)


def _is_change(fact: Fact) -> bool:
    """True for a flat percentage or number of percentage points."""
    value = fact.value
    return (
        fact.fact_type == "percent"
        and isinstance(value, NumberValue)
        and value.is_point
        and value.lean is None
        and value.unit in ("percent", POINTS)
    )


def _finding(found: _Change, policy: Policy) -> Finding | None:
    """What does not add up in a change; None where all may be true."""
    change, before, after = found.change.value, found.before.value, found.after.value
    assert isinstance(change, NumberValue)
    if not (isinstance(before, NumberValue) and isinstance(after, NumberValue)):
        return None
    if before.unit != after.unit or not (before.is_point and after.is_point) or before.lean or after.lean:
        return None
    if found.before.stance.hedge or found.after.stance.hedge or (change.unit == POINTS) != (before.unit == "percent"):
        return None
    old, new = (range_of(value, policy, counted=False) for value in (before, after))
    moved = _points(old, new) if change.unit == POINTS else _percent(old, new)
    if moved is None or not change.figure:
        return None
    # A figure in full may stand for any that is printed so.
    half = (change.printed_to or Fraction(0)) / 2
    figure = abs(change.figure)
    signs = {1: _UP.search(found.words), -1: _DOWN.search(found.words)}
    told = [sign for sign, word in signs.items() if word] or list(signs)
    if any(meet((sign * figure - half, sign * figure + half), (moved.low, moved.high)) for sign in told):
        return None
    printed, was, became = (write_value(value) for value in (change, before, after))
    return Finding(
        question=f"Does {printed} lead from {was} to {became}?",
        fact_type="percent",
        field="change",
        stated=printed,
        worked_out=f"from {was} to {became}",
        explanation=f"From {was} to {became} is {_worked(moved, change.unit)}, not {printed}.",
        stated_by=(found.change,),
        worked_out_from=(found.before, found.after),
    )


def _points(old: Range, new: Range) -> Range | None:
    if old.low is None or old.high is None or new.low is None or new.high is None:
        return None
    return Range(new.low - old.high, new.high - old.low)


def _percent(old: Range, new: Range) -> Range | None:
    """The percentage by which a level moved, from the least to the most that the printed figures allow."""
    if old.low is None or old.high is None or new.low is None or new.high is None or old.low <= 0 or new.low <= 0:
        return None
    if max(old.high, new.high) > MOST_MOVED * min(old.low, new.low):
        return None
    return Range((new.low / old.high - 1) * 100, (new.high / old.low - 1) * 100)


def _worked(moved: Range, unit: str) -> str:
    """What the change comes to, in words: "a rise of 5 percent", "a fall of 2 to 4 percentage points"."""
    assert moved.low is not None and moved.high is not None
    ends = sorted({str(round(abs(end))) for end in (moved.low, moved.high)}, key=int)
    middle = moved.low + moved.high
    word = "a rise" if middle > 0 else "a fall"
    return f"{word} of {' to '.join(ends)} {'percentage points' if unit == POINTS else 'percent'}"


CHANGE_LEVEL = ChangeLevel()
