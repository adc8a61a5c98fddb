"""Sketches: what alignment looks at in a fact, worked out once, and how much a shared name or word tells."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.model import Fact, NumberValue, Scope, TimeValue
from factcheck.text.clauses import attribute_of, noun_of, words_of_class

SUBJECT_PARTS = frozenset({"subject"})
OBJECT_PARTS = frozenset({"object", "into", "of"})
THING_PARTS = frozenset({"subject", "object"})
CONTEXT_PARTS = frozenset({"context"})
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sketch:
    """What alignment looks at in a fact, worked out once."""

    fact: Fact
    subjects: frozenset[str]
    objects: frozenset[str]
    core: frozenset[str]
    context: frozenset[str]
    kinds: dict[str, str]
    words: frozenset[str]
    scopes: frozenset[str]
    soft_scopes: frozenset[str]
    things: frozenset[str]
    named: dict[str, frozenset[str]]
    common: dict[str, frozenset[str]]
    places: frozenset[str]
    times: tuple[tuple[dt.date, dt.date], ...]
    patterns: frozenset[str]
    nearby: tuple[tuple[dt.date, dt.date], ...]
    value: str | None
    figure: str | None


def sketch_of(fact: Fact) -> Sketch:
    """Work out what alignment looks at in a fact."""
    named: dict[str, set[str]] = defaultdict(set)
    common: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, str] = {}
    for p in fact.slot.participants:
        if p.entity:
            named[p.part].add(p.entity)
            kinds[p.entity] = p.kind
        elif p.text not in _pronouns():
            common[p.part].add(noun_of(attribute_of(p.text)))

    def of(parts: Iterable[str], bag: dict[str, set[str]]) -> frozenset[str]:
        return frozenset(e for part in parts for e in bag.get(part, ()))

    context = of(CONTEXT_PARTS, named)
    core = of(named, named) - context
    in_names = {w.casefold() for e in core | context for w in e.split()}
    return Sketch(
        fact=fact,
        subjects=of(SUBJECT_PARTS, named),
        objects=of(OBJECT_PARTS, named),
        core=core,
        context=core | context,
        kinds=kinds,
        words=frozenset(noun_of(w) for w in fact.slot.words if w not in in_names),
        scopes=frozenset(
            f"{s.kind}:{s.text}" for s in fact.slot.scope if s.kind not in ("manner", "nearby") and not _is_time(s)
        ),
        soft_scopes=frozenset(s.text for s in fact.slot.scope if s.kind == "manner"),
        things=of(THING_PARTS, common) - words_of_class("generic_person") - {fact.slot.attribute},
        named={part: frozenset(names) for part, names in named.items() if part not in CONTEXT_PARTS},
        common={part: frozenset(words) for part, words in common.items()},
        places=frozenset(e for e in core if kinds[e] == "place"),
        times=tuple(_days(s.text) for s in fact.slot.scope if _is_time(s) and "/" in s.text),
        nearby=tuple(_days(s.text) for s in fact.slot.scope if s.kind == "nearby" and "/" in s.text),
        patterns=frozenset(s.text for s in fact.slot.scope if _is_time(s) and "/" not in s.text),
        value=value_key(fact),
        figure=figure_of(fact),
    )


def _is_time(scope: Scope) -> bool:
    """True for a scope that is a time of its own, and not the word "prior"."""
    return scope.kind == "time" and scope.text[:1] in "0123456789XT"


def _days(text: str) -> tuple[dt.date, dt.date]:
    start, _, end = text.partition("/")
    return dt.date.fromisoformat(start), dt.date.fromisoformat(end)


@cache
def _pronouns() -> frozenset[str]:
    """Words that stand for something else and tell nothing by themselves."""
    classes = ("person_pronoun", "thing_pronoun", "other_pronoun")
    return frozenset(word for name in classes for word in words_of_class(name))


class Rarity:
    """How much a shared name or word tells: one that every fact has tells little."""

    def __init__(self, bags: Iterable[frozenset[str]]) -> None:
        self._counts: Counter[str] = Counter()
        self._total = 0
        self._told: dict[str, float] = {}
        self._weights: dict[frozenset[str], float] = {}
        for bag in bags:
            self._total += 1
            self._counts.update(bag)

    def of(self, item: str) -> float:
        """From near 0 for what is everywhere to 1 for what only two facts share."""
        if self._total <= 2:
            return 1.0
        told = self._told.get(item)
        if told is None:
            told = math.log(1 + self._total / max(2, self._counts[item])) / math.log(1 + self._total / 2)
            self._told[item] = told
        return told

    def total(self, shared: frozenset[str]) -> float:
        """What several shared items tell together, at most 1; summed exactly, so that their order does not matter."""
        return min(1.0, self._sum(shared))

    def overlap(self, left: frozenset[str], right: frozenset[str]) -> float:
        """The weighted share of what two bags have in common, from 0 to 1 (Dice)."""
        total = self._sum(left) + self._sum(right)
        return 2 * self._sum(left & right) / total if total else 0.0

    def _sum(self, bag: frozenset[str]) -> float:
        weight = self._weights.get(bag)
        if weight is None:
            weight = self._weights[bag] = math.fsum(map(self.of, bag))
        return weight


@dataclass(frozen=True, slots=True)
class Rarities:
    """How rare names, words, common nouns and attributes are among the facts of one type."""

    names: Rarity
    words: Rarity
    things: Rarity
    attributes: Rarity

    @classmethod
    def of(cls, sketches: Sequence[Sketch]) -> Rarities:
        """Count the statements; what several articles print alike is one, and makes no name and no word commoner."""
        origins = list({(s.fact.text, s.fact.slot.words or s.fact.id): s for s in sketches}.values())
        return cls(
            names=Rarity(s.core for s in origins),
            words=Rarity(s.words for s in origins),
            things=Rarity(s.things for s in origins),
            attributes=Rarity(frozenset({s.fact.slot.attribute or ""}) for s in origins),
        )


def value_key(fact: Fact) -> str | None:
    """A key that two numbers or times share when they are the same, bounds and all; None for other values."""
    value = fact.value
    if isinstance(value, NumberValue):
        return " ".join((f"{value.low}~{value.high}", *(value.qualifiers if value.is_pair else ())))
    if isinstance(value, TimeValue):
        return f"{value.start}~{value.end}~{value.pattern if value.start is None else ''}"
    return None


def figure_of(fact: Fact) -> str | None:
    """The figure of a fact whatever its bound: "at least seven" and "seven" print one figure.

    A score or a record is told by two: 26-24 and 26-10 are no one figure, 50-32 and 50-32-1 are. A minute is one clock
    time whether its article names the day or not.
    """
    value = fact.value
    if isinstance(value, NumberValue):
        return " ".join((str(value.figure), *(value.qualifiers[:1] if value.is_pair else ())))
    if isinstance(value, TimeValue) and value.granularity == "minute":
        clock = value.start.strftime("T%H:%M") if value.start is not None else value.pattern
        return clock if value.lean is None and value.bound is None else f"{value.lean} {value.bound} {clock}"
    return value_key(fact)
