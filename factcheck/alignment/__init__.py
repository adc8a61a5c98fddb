"""Alignment: Facts -> Alignments. Same question or not.

Facts are candidates for one another when they share a key of their type (the attribute, the person, the counted noun).
A candidate pair is refused on a clash: another subject, another scope. Otherwise evidence is weighed: shared
participants and shared words of the clause, rare ones more than common ones. Groups form by question and never by
closeness of values.

    facts -> sketches -> candidate pairs -> no clash -> evidence -> groups -> alignments
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from factcheck.alignment.clashes import scopes_differ
from factcheck.alignment.evidence import THRESHOLD, Evidence, Figures, weigh
from factcheck.alignment.grouping import Group, link, of_one_figure, of_one_sentence, settle
from factcheck.alignment.sketches import CONTEXT_PARTS, Rarities, Sketch, figure_of, sketch_of
from factcheck.facts import FACT_TYPES, FactType, Grouping, Keyed
from factcheck.model import Alignment, Fact, LedgerEntry

__all__ = ["align"]

MANY_CANDIDATES = 20
_Refusal = tuple[Literal["scope differs", "no counterpart"], str]


def align(facts: Sequence[Fact]) -> tuple[list[Alignment], list[LedgerEntry]]:
    """Group the facts that answer the same question.

    Returns:
        The alignments of two facts or more, and for every other fact why it stands alone.
    """
    alignments: list[Alignment] = []
    ledger: list[LedgerEntry] = []
    for fact_type in FACT_TYPES:
        mine = _with_telling_frames([f for f in facts if f.fact_type == fact_type.name])
        groups, unclear, refused = _groups(fact_type, mine)
        aligned = {f.id for group, _ in groups for f in group}
        for group, reasons in groups:
            ordered = tuple(sorted(group, key=lambda f: (f.article, f.field != "title", f.start)))
            alignments.append(
                Alignment(
                    fact_type=fact_type.name,
                    question=fact_type.question(max(ordered, key=_fullness)),
                    facts=ordered,
                    evidence=reasons,
                )
            )
        keys = fact_type.keys if isinstance(fact_type, Keyed) else None
        ledger += [_alone(f, keys, unclear, refused.get(f.id)) for f in mine if f.id not in aligned]
    return alignments, ledger


def _with_telling_frames(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, without a frame between whose words their article prints something else too.

    "The rate at the end of May was 5 percent" of the town, and 6 percent of the country, tells no one sentence.
    """
    said: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for fact in facts:
        said[fact.article, fact.slot.frame].add(figure_of(fact) or fact.text)
    return [
        f
        if len(said[f.article, f.slot.frame]) == 1
        else f.model_copy(update={"slot": f.slot.model_copy(update={"frame": None})})
        for f in facts
    ]


def _fullness(fact: Fact) -> tuple[int, str]:
    """How many names a fact's clause gives: the fullest statement words the question best."""
    return sum(p.entity is not None and p.part not in CONTEXT_PARTS for p in fact.slot.participants), fact.id


def _alone(
    fact: Fact, keys: Callable[[Fact], tuple[str, ...]] | None, unclear: set[str], refusal: _Refusal | None
) -> LedgerEntry:
    if fact.stance.section == "link":
        return LedgerEntry(fact=fact.id, reason="other section", detail=fact.stance.section)
    if keys is not None and not keys(fact):
        return LedgerEntry(fact=fact.id, reason="question unclear", detail="the clause does not say what this is of")
    if fact.id in unclear:
        return LedgerEntry(
            fact=fact.id,
            reason="question unclear",
            detail="its article gives several values for what looks like one question",
        )
    if refusal is None:
        return LedgerEntry(fact=fact.id, reason="no counterpart")
    reason, detail = refusal
    return LedgerEntry(fact=fact.id, reason=reason, detail=detail)


def _groups(fact_type: FactType, facts: Sequence[Fact]) -> tuple[list[Group], set[str], dict[str, _Refusal]]:
    """The groups with their evidence, the ids of facts of an unclear question, and for others what came nearest."""
    facts = [f for f in facts if f.stance.section != "link"]
    if isinstance(fact_type, Grouping):
        return [(list(group), ("the same words",)) for group in fact_type.align(facts)], set(), {}
    assert isinstance(fact_type, Keyed), f"{fact_type.name} says neither how its facts group nor what they share"
    sketches = [sketch_of(f) for f in facts]
    rarities = Rarities.of(sketches)
    figures = Figures(fact_type, facts)
    pairs: list[tuple[float, int, int]] = []
    nearest: dict[int, tuple[float, int]] = {}

    def weight(i: int, j: int) -> tuple[Evidence | None, float]:
        evidence = weigh(fact_type, sketches[i], sketches[j], rarities)
        bearing = -math.inf if evidence is None else figures.bearing_on(sketches[i], sketches[j])
        return evidence, bearing if evidence is None else evidence.score + bearing

    for i, j in _candidates(fact_type, facts):
        evidence, score = weight(i, j)
        if score >= THRESHOLD:
            pairs.append((score, i, j))
        elif evidence is not None or scopes_differ(sketches[i], sketches[j]):
            nearest[i] = max(nearest.get(i, (score, j)), (score, j))
            nearest[j] = max(nearest.get(j, (score, i)), (score, i))
    links: dict[str, dict[str, float]] = defaultdict(dict)
    for score, i, j in pairs:
        links[facts[i].id][facts[j].id] = links[facts[j].id][facts[i].id] = score
    groups: list[Group] = []
    unclear: set[str] = set()
    for members, (i, j) in link(sketches, pairs, lambda i, j: weight(i, j)[1] >= THRESHOLD):
        evidence = weigh(fact_type, sketches[i], sketches[j], rarities)
        settled = settle(fact_type, [facts[i] for i in members], links)
        groups += [(group, evidence.reasons if evidence is not None else ()) for group in settled]
        unclear |= {facts[i].id for i in members} - {f.id for group in settled for f in group}
    groups += [(group, ("the same words around it",)) for group in of_one_sentence(_rest(sketches, groups))]
    groups = of_one_figure(fact_type, sketches, groups, rarities)
    taken = {f.id for group, _ in groups for f in group}
    refused = {
        facts[i].id: _refusal(weigh(fact_type, sketches[i], sketches[j], rarities), score, facts[j])
        for i, (score, j) in nearest.items()
        if facts[i].id not in taken
    }
    return groups, unclear - taken, refused


def _refusal(evidence: Evidence | None, score: float, nearest: Fact) -> _Refusal:
    """Why a fact was not paired with the candidate that came nearest to it."""
    if evidence is None:
        return "scope differs", f"nearest is {nearest.id}, at another time or of another scope"
    return "no counterpart", f"nearest is {nearest.id}: {score:.2f} of {THRESHOLD} ({'; '.join(evidence.reasons)})"


def _rest(sketches: Sequence[Sketch], groups: Sequence[Group]) -> list[Sketch]:
    taken = {f.id for group, _ in groups for f in group}
    return [s for s in sketches if s.fact.id not in taken]


def _candidates(fact_type: Keyed, facts: Sequence[Fact]) -> Iterator[tuple[int, int]]:
    """Pairs that share a key; a key that very many facts share pairs each fact with its neighbours only."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for i, fact in enumerate(facts):
        for key in _all_keys(fact_type, fact):
            by_key[key].append(i)
    for indexes in by_key.values():
        indexes.sort(key=lambda i: facts[i].id)
    seen: set[tuple[int, int]] = set()
    for indexes in by_key.values():
        reach = len(indexes) if len(indexes) <= MANY_CANDIDATES else MANY_CANDIDATES
        for at, i in enumerate(indexes):
            for j in indexes[at + 1 : at + reach]:
                pair = (min(i, j), max(i, j))
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _all_keys(fact_type: Keyed, fact: Fact) -> tuple[str, ...]:
    """The keys of the type, and the words around the value: one sentence in two articles is one question."""
    around = (f"around {words}" for words in (fact.slot.frame, fact.slot.passage) if words is not None)
    return (*fact_type.keys(fact), *around)
