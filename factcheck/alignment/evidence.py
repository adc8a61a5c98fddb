"""Evidence: how much speaks for one question behind two statements.

The weights were set by hand on labelled clusters of news and on pairs of look-alike sentences; they are the one place
to change when evidence should count more or less. A pair needs `THRESHOLD` in all.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.alignment.clashes import clash, other_actors
from factcheck.alignment.sketches import Rarities, Sketch, figure_of
from factcheck.facts import Keyed
from factcheck.model import Fact, NumberValue, TimeValue
from factcheck.text.clauses import family_of, split_unit
from factcheck.text.names import share_a_name

THRESHOLD = 0.45
ATTRIBUTE_WEIGHT = 0.3
RARE_ATTRIBUTE_WEIGHT = 0.1
FAMILY_WEIGHT = 0.2
UNIT_WEIGHT = 0.25
PARTICIPANT_WEIGHT = 0.35
SAME_PART_WEIGHT = 0.2
CONTEXT_WEIGHT = 0.15
WORDS_WEIGHT = 0.45
THINGS_WEIGHT = 0.2
SHARED_SCOPE_WEIGHT = 0.1
SAME_VALUE_WEIGHT = 0.2
CERTAIN_WEIGHT = 0.3
ONE_SENTENCE_WEIGHT = 0.6
ONLY_ONE_WEIGHT = 0.1
SOFT_SCOPE_PENALTY = 0.1
OTHER_OBJECT_PENALTY = 0.15
OTHER_SUBJECT_PENALTY = 0.15
STATED_ELSEWHERE_PENALTY = 0.2
# Of these the object tells the event apart: two announcements are one only when the same thing is announced.
EVENT_TYPES = frozenset({"date", "status"})


Part = tuple[str, tuple[frozenset[str], ...], float]
"""What one comparison tells: its words with places for lists, the lists, and its weight."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two facts were paired: the sum, and its parts, which are put into words when they are asked for."""

    score: float
    parts: tuple[Part, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """The parts in words, each with its weight."""
        return tuple(f"{words.format(*map(_list, lists))} ({weight:+.2f})" for words, lists, weight in self.parts)


def weigh(fact_type: Keyed, left: Sketch, right: Sketch, rarities: Rarities) -> Evidence | None:
    """Weigh whether two candidates answer the same question; None on a clash."""
    one_sentence = left.fact.shares_frame_with(right.fact)
    if clash(left, right) or not (one_sentence or fact_type.may_align(left.fact, right.fact)):
        return None
    if not (left.core & right.core or one_sentence) and other_actors(left, right):
        return None
    parts = list(_of_statements(left, right, rarities))
    if fact_type.is_certain(left.fact, right.fact):
        parts.append(("the key nearly settles it", (), CERTAIN_WEIGHT))
    return Evidence(math.fsum(weight for _, _, weight in parts), tuple(parts))


def likeness(fact_type: Keyed, left: Sketch, right: Sketch, rarities: Rarities) -> float:
    """How alike two statements of one figure are, from 0.

    What a type asks for before two figures may differ is not asked of two that do not; but very many things happen on
    one day, and many games end 2-1.
    """
    value = left.fact.value
    is_common = value.is_pair if isinstance(value, NumberValue) else isinstance(value, TimeValue)
    if clash(left, right) or (is_common and not fact_type.may_align(left.fact, right.fact)):
        return 0.0
    return math.fsum(weight for _, _, weight in _of_statements(left, right, rarities))


def _of_statements(left: Sketch, right: Sketch, rarities: Rarities) -> Iterator[Part]:
    """What the question, the names, the words and the values of two statements tell."""
    yield from _of_question(left, right, rarities)
    yield from _of_names(left, right, rarities)
    yield from _of_words(left, right, rarities)
    if left.fact.shares_frame_with(right.fact):
        yield "the same words around it", (), ONE_SENTENCE_WEIGHT
    if left.value is not None and left.value == right.value:
        # One printed figure is a shared rare word; it can join what agrees, never what differs.
        yield "the same figure", (), SAME_VALUE_WEIGHT


def _of_question(left: Sketch, right: Sketch, rarities: Rarities) -> Iterator[Part]:
    """What the attribute, its family or the counted noun tell."""
    attribute, other = left.fact.slot.attribute, right.fact.slot.attribute
    if attribute is not None and attribute == other:
        rare = rarities.attributes.of(attribute)
        yield "both about {}", (frozenset({attribute}),), ATTRIBUTE_WEIGHT + RARE_ATTRIBUTE_WEIGHT * rare
        return
    family = family_of(attribute or "")
    if family is not None and family == family_of(other or ""):
        yield "both a kind of {}", (frozenset({family}),), FAMILY_WEIGHT
    elif left.fact.slot.unit is not None and head_noun(left.fact) == head_noun(right.fact) != "people":
        yield "both count {}", (frozenset({head_noun(left.fact)}),), UNIT_WEIGHT


def _of_names(left: Sketch, right: Sketch, rarities: Rarities) -> Iterator[Part]:
    """What the names in the two clauses, and near them, tell."""
    shared = left.core & right.core
    if not shared and left.places and right.places:
        # The airport of a town stands for the town.
        shared = frozenset(a for a in left.places if share_a_name(frozenset({a}), right.places))
    if shared:
        yield "both name {}", (shared,), PARTICIPANT_WEIGHT * rarities.names.total(shared)
    same_part = left.subjects & right.subjects | left.objects & right.objects
    if same_part:
        yield "{} in the same part", (same_part,), SAME_PART_WEIGHT
    nearby = (left.context & right.context) - shared
    if nearby:
        yield "{} nearby", (nearby,), CONTEXT_WEIGHT * rarities.names.total(nearby)
    mine, yours = left.subjects, right.subjects
    if mine and yours and not same_part and not mine & right.core and not yours & left.core:
        yield "{} is not {}", (mine, yours), -OTHER_SUBJECT_PENALTY


def _of_words(left: Sketch, right: Sketch, rarities: Rarities) -> Iterator[Part]:
    """What the common nouns that take part, and the other words of the clauses, tell."""
    alike = rarities.words.overlap(left.words, right.words)
    if alike:
        yield "words: {}", (left.words & right.words,), WORDS_WEIGHT * alike
    things = left.things & right.things
    if things:
        yield "both of {}", (things,), THINGS_WEIGHT * rarities.things.total(things)
    elif left.things and right.things and (left.fact.fact_type in EVENT_TYPES or not left.core & right.core):
        yield "{} is not {}", (left.things, right.things), -OTHER_OBJECT_PENALTY
    scopes = left.scopes & right.scopes
    if scopes:
        yield "both say {}", (frozenset(scope.partition(":")[2] for scope in scopes),), SHARED_SCOPE_WEIGHT
    if left.soft_scopes != right.soft_scopes:
        yield "only one says {}", (left.soft_scopes ^ right.soft_scopes,), -SOFT_SCOPE_PENALTY


def _list(items: frozenset[str]) -> str:
    return ", ".join(sorted(items))


def head_noun(fact: Fact) -> str:
    """The head noun of what a count counts, synonyms as one."""
    return split_unit(fact.slot.unit or "")[0]


class Figures:
    """Which figures each article states, in all and under each key of the type."""

    def __init__(self, fact_type: Keyed, facts: Sequence[Fact]) -> None:
        self._keys = {fact.id: frozenset(fact_type.keys(fact)) for fact in facts}
        self._stated: dict[str, set[str]] = defaultdict(set)
        self._under: dict[tuple[str, str], set[str | None]] = defaultdict(set)
        for fact in facts:
            figure = figure_of(fact)
            if figure is not None:
                self._stated[fact.article].add(figure)
            for key in self._keys[fact.id]:
                self._under[fact.article, key].add(figure)

    def bearing_on(self, left: Sketch, right: Sketch) -> float:
        """What the other figures of two articles add to the evidence for a pair, or take from it.

        Each giving one figure only under a shared key speaks for the pair: there is nothing to confuse it with. An
        article that gives the one and elsewhere the other speaks against it; when both do, they agree on two questions,
        unless the figures stand in one sentence.
        """
        mine, yours = left.fact.article, right.fact.article
        shared = self._keys[left.fact.id] & self._keys[right.fact.id]
        only = any(len(self._under[mine, k]) == len(self._under[yours, k]) == 1 for k in shared)
        bearing = ONLY_ONE_WEIGHT if only else 0.0
        a, b = left.figure, right.figure
        if a is None or a == b or mine == yours or left.fact.shares_passage_with(right.fact):
            return bearing
        elsewhere = (a in self._stated[yours]) + (b in self._stated[mine])
        return -math.inf if elsewhere == 2 else bearing - STATED_ELSEWHERE_PENALTY * elsewhere
