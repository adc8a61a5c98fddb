"""Parts and total: seven men and six women are not twelve people, and ten tourists and three crew are not among twelve.

A closed list (behind a dash or a colon, in brackets, "made up of", "They were") is all of what was counted before it. A
list of some ("including", "of whom", "of the 40 passengers") may be less than that, never more, where its kinds exclude
one another. Those badly and those lightly hurt, of one article, are all who were hurt, in every article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from itertools import pairwise
from operator import add

from factcheck.crosschecks.arithmetic import Range, is_exact, range_of, write_range
from factcheck.crosschecks.findings import Finding, as_conflicts
from factcheck.crosschecks.listings import listing_of, noun_of_whole
from factcheck.crosschecks.passages import Passage, passages
from factcheck.facts.base import number_value
from factcheck.facts.count import BADLY, LEADING_TOLL, LIGHTLY
from factcheck.model import Alignment, Conflict, Document, Fact, NumberValue, Policy, Severity
from factcheck.text.tallies import Part, are_exclusive, are_kinds_of
from factcheck.text.wording import write_list, write_value

ONE_SENTENCE = 120
"""So many characters at most part those badly and those lightly hurt."""
ONE = Range(Fraction(1), Fraction(1))


@dataclass(frozen=True, slots=True)
class _Item:
    """A number to be added up: its words, the numbers it may stand for, and the facts that state it."""

    words: str
    numbers: Range
    facts: tuple[Fact, ...]


class PartsTotal:
    """Parts that are more than their total, or that should make it up and do not."""

    name = "parts_total"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Add up the lists of every paragraph, and the hurt of every article."""
        listed = (found for passage in passages(documents, facts, "count") for found in _listed(passage, policy))
        yield from as_conflicts(self.name, [*listed, *_hurt(facts, policy)])


def _listed(passage: Passage, policy: Policy) -> Iterator[Finding]:
    """The lists of a paragraph that do not fit the number they are of."""
    for whole in passage.facts:
        listing = listing_of(passage, whole) if is_exact(whole.fact) else None
        if listing is None or not listing.parts or not are_kinds_of(listing.parts, noun_of_whole(whole.fact)):
            continue
        wholes = [_counted(placed.fact, write_value(placed.fact.value), policy) for placed in listing.wholes]
        parts = [_part(passage, part, policy) for part in listing.parts]
        if any(fact.stance.hedge for item in (*wholes, *parts) for fact in item.facts):
            continue
        total, numbers = _sum(wholes), _sum(parts)
        if listing.closed:
            # A list of less than half of the total is one of some.
            if numbers.exceeds(total) or (
                listing.ends and total.exceeds(numbers) and (numbers + numbers).may_reach(total)
            ):
                yield _finding(wholes, parts, "not")
        elif are_exclusive(listing.parts) and numbers.exceeds(total):
            yield _finding(wholes, parts, "more than")


def _hurt(facts: Sequence[Fact], policy: Policy) -> Iterator[Finding]:
    """The numbers of those hurt that those badly and those lightly hurt do not add up to."""
    tolls = [f for f in facts if f.fact_type == "count" and f.rule == LEADING_TOLL and is_exact(f)]
    wholes = [f for f in tolls if f.slot.attribute == "injured"]
    parts = sorted((f for f in tolls if f.slot.attribute in (BADLY, LIGHTLY)), key=lambda f: (f.article, f.start))
    for pair in pairwise(parts):
        if pair[0].article == pair[1].article and pair[1].start - pair[0].end <= ONE_SENTENCE:
            items = [_counted(f, f"{_figure(f)} {f.slot.attribute}", policy) for f in pair]
            for fact in wholes:
                whole = _counted(fact, write_value(fact.value), policy)
                if not _sum(items).may_equal(whole.numbers):
                    # A toll of another day may have grown.
                    is_of_that_day = fact.stance.as_of == pair[0].stance.as_of
                    yield _finding([whole], items, "not", severity="major" if is_of_that_day else "minor")


def _finding(wholes: Sequence[_Item], parts: Sequence[_Item], how: str, severity: Severity = "major") -> Finding:
    total, listed = (write_list([item.words for item in items]) for items in (wholes, parts))
    makes = f"{'make' if len(parts) > 1 else 'is'} {write_range(_sum(parts))}"
    stated_by = tuple(fact for item in wholes for fact in item.facts)
    return Finding(
        question=f"Do the parts fit the total of {total}?",
        fact_type="count",
        field="number",
        stated=total,
        worked_out=listed,
        explanation=f"{listed} {makes}, {how} {write_range(_sum(wholes))}.",
        stated_by=stated_by,
        worked_out_from=tuple(fact for item in parts for fact in item.facts) or stated_by,
        severity=severity,
    )


def _counted(fact: Fact, words: str, policy: Policy) -> _Item:
    assert isinstance(fact.value, NumberValue)
    return _Item(words, range_of(fact.value, policy, counted=True), (fact,))


def _part(passage: Passage, part: Part, policy: Policy) -> _Item:
    if part.measure is None:
        return _Item(passage.text[part.start : part.end], ONE, ())
    value = number_value(part.measure)
    fact = passage.at(part.measure.start)
    words = f"{write_value(value)}{passage.text[part.measure.end : part.end]}"
    return _Item(words, range_of(value, policy, counted=True), (fact,) if fact else ())


def _sum(items: Sequence[_Item]) -> Range:
    return reduce(add, (item.numbers for item in items))


def _figure(fact: Fact) -> int:
    assert isinstance(fact.value, NumberValue) and fact.value.low is not None
    return int(fact.value.low)


PARTS_TOTAL = PartsTotal()
