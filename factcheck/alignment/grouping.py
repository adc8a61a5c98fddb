"""Grouping: pairs -> groups that answer one question, and what an article with several figures means by them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from operator import attrgetter

from factcheck.alignment.clashes import clash
from factcheck.alignment.evidence import THRESHOLD, head_noun, likeness, weigh
from factcheck.alignment.sketches import Rarities, Sketch, figure_of
from factcheck.facts import Keyed
from factcheck.model import Fact, NumberValue, TimeValue
from factcheck.text.currencies import same_currency

Group = tuple[list[Fact], tuple[str, ...]]
"""Facts that answer one question, and the evidence in words."""

LIKE_WORDS = "the same figure in like words"
AGREEMENT_THRESHOLD = 0.2
COARSE_TIME_THRESHOLD = 0.3
SMALL_NUMBER = 12
SMALL_TYPES = frozenset({"count", "age", "rank"})
UNROUND_DIGITS = 3
MEASURED = frozenset({"duration", "quantity"})
COARSE_TIMES = frozenset({"year", "decade", "century", "range"})
MANY_ALIKE = 20
REPRESENTATIVES = 8
WITNESSES = 3
CLEAR_MARGIN = 0.1


def link(
    sketches: Sequence[Sketch],
    pairs: list[tuple[float, int, int]],
    is_pair: Callable[[int, int], bool],
) -> Iterator[tuple[list[int], tuple[int, int]]]:
    """Join pairs into groups, those of one passage first, then those of one sentence, then the best.

    A sentence that an article prints twice, in a caption and in the body, has a twin for each in a copy of it. Two
    groups join only when no member clashes with a member of the other.

    Args:
        sketches: the statements.
        pairs: those that were paired, with the weight of their evidence.
        is_pair: whether two statements make a pair; very common keys leave some untried.

    Returns:
        The members of each group, and the pair that it grew from.
    """
    group_of = list(range(len(sketches)))
    members = {i: [i] for i in range(len(sketches))}
    first: dict[int, tuple[int, int]] = {}
    good = {(i, j) for _, i, j in pairs}
    refused: set[tuple[int, int, int, int]] = set()

    def order(pair: tuple[float, int, int]) -> tuple[bool, bool, float, list[str]]:
        left, right = (sketches[at].fact for at in pair[1:])
        nearest_first = not left.shares_passage_with(right), not left.shares_frame_with(right)
        return *nearest_first, -pair[0], sorted((left.id, right.id))

    for _, i, j in sorted(pairs, key=order):
        a, b = group_of[i], group_of[j]
        if a == b:
            continue
        # A few members stand for a large group, so that joining stays near-linear.
        attempt = (a, b, min(len(members[a]), REPRESENTATIVES), min(len(members[b]), REPRESENTATIVES))
        if attempt in refused:
            continue
        cross = [(min(x, y), max(x, y)) for x in members[a][:REPRESENTATIVES] for y in members[b][:REPRESENTATIVES]]
        good.update(pair for pair in cross if pair not in good and is_pair(*pair))
        unsure = [pair for pair in cross if pair not in good]
        if len(unsure) * 2 > len(cross) or any(clash(sketches[x], sketches[y]) for x, y in unsure):
            refused.add(attempt)
            continue
        for x in members[b]:
            group_of[x] = a
        members[a] += members.pop(b)
        first.setdefault(a, (i, j))
    for group, inside in members.items():
        if len(inside) > 1:
            yield sorted(inside), first[group]


Links = Mapping[str, Mapping[str, float]]
"""The weight of the evidence that two facts answer one question, by the ids of both, either first."""


class _Part:
    """Facts of one question, and the figures that each of their articles gives."""

    def __init__(self, facts: Iterable[Fact] = ()) -> None:
        self.facts: list[Fact] = []
        self.figures: set[str | None] = set()
        self._told: dict[str, set[str | None]] = defaultdict(set)
        self.add(facts)

    def add(self, facts: Iterable[Fact]) -> None:
        for fact in facts:
            figure = figure_of(fact)
            self.facts.append(fact)
            self.figures.add(figure)
            self._told[fact.article].add(figure)

    def differs_from(self, other: _Part) -> bool:
        """True when an article gives one figure here and another one there."""
        few, many = sorted((self._told, other._told), key=len)
        return any(article in many and len(figures | many[article]) > 1 for article, figures in few.items())


def settle(fact_type: Keyed, group: list[Fact], links: Links) -> list[list[Fact]]:
    """Settle a group in which an article gives several figures, which is the mark of several questions.

    Each sentence that several articles print is a question of its own. A figure that another article gives too stands
    with it, apart from the others. Of figures that no other article gives, the one with clearly better evidence stays;
    without one, none does.
    """
    figures: dict[str, set[str | None]] = defaultdict(set)
    for fact in group:
        figures[fact.article].add(figure_of(fact))
    mixed = {article for article, found in figures.items() if len(found) > 1}
    if not mixed or (len(figures) == 1 and len({f.stance.section for f in group}) > 1):
        return [group]
    if all(fact_type.is_certain(group[0], fact) for fact in group[1:]):
        return [group]  # one person has one age: the article contradicts itself
    parts = _by_sentence(group, links)
    if len(parts) > 1:
        return [settled for part in parts for settled in settle(fact_type, part, links)]
    given_by = Counter(figure for found in figures.values() for figure in found)
    shared = {figure for article in mixed for figure in figures[article] if given_by[figure] > 1}
    if len(shared) > 1:
        by_figure: dict[str | None, list[Fact]] = defaultdict(list)
        for fact in group:
            by_figure[figure_of(fact)].append(fact)
        return [facts for facts in by_figure.values() if len(facts) > 1]
    sentences = {f.id for sentence in _sentences(group) for f in sentence}
    kept = [f for f in group if f.article not in mixed or figure_of(f) in shared or f.id in sentences]
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in group:
        told[fact.article].append(fact)
    ids = {f.id for f in group}
    for article in sorted(mixed - {f.article for f in kept}):
        kept += _best_of(told[article], ids, links)
    return [kept] if len(kept) > 1 else []


def _by_sentence(group: Sequence[Fact], links: Links) -> list[list[Fact]]:
    """Part a group by the sentences that several articles print, each in its place.

    Two such sentences stay together where no article gives different figures in them. What stands in no such sentence
    goes where its own figure is; else where the evidence is best, unless its article says otherwise there.
    """
    parts: list[_Part] = []
    for sentence in map(_Part, _sentences(group)):
        if not sentence.differs_from(sentence):
            home = next((part for part in parts if not sentence.differs_from(part)), None)
            if home is None:
                parts.append(sentence)
            else:
                home.add(sentence.facts)
    home_of = {fact.id: part for part in parts for fact in part.facts}
    left: list[Fact] = []
    for fact in sorted((f for f in group if f.id not in home_of), key=lambda f: f.id):
        told = [part for part in parts if figure_of(fact) in part.figures]
        alone = _Part([fact])
        open_to = told or [part for part in parts if not alone.differs_from(part)]
        if open_to:
            best: dict[_Part, float] = defaultdict(float)
            for other, score in links.get(fact.id, {}).items():
                if other in home_of:
                    best[home_of[other]] = max(best[home_of[other]], score)
            home = max(open_to, key=lambda part: best[part])
            home.add([fact])
            home_of[fact.id] = home
        else:
            left.append(fact)
    found = [part.facts for part in parts]
    return [*found, left] if left else found


def _best_of(mine: list[Fact], group: Set[str], links: Links) -> list[Fact]:
    """The facts of one article with the figure that the evidence of the others of the group clearly favours."""
    own = {fact.id for fact in mine}
    others = max(1, len(group) - len(own))
    strength: dict[str | None, float] = defaultdict(float)
    for fact in mine:
        found = [score for other, score in links.get(fact.id, {}).items() if other in group and other not in own]
        strength[figure_of(fact)] = max(strength[figure_of(fact)], math.fsum(found) / others)
    ranked = sorted(strength.values(), reverse=True)
    if ranked[0] - ranked[1] < CLEAR_MARGIN:
        return []
    return [f for f in mine if strength[figure_of(f)] == ranked[0]]


def of_one_sentence(sketches: Sequence[Sketch]) -> Iterator[list[Fact]]:
    """Group what is left by the words around it: one sentence of two articles answers one question."""
    by_id = {sketch.fact.id: sketch for sketch in sketches}
    for alike in _sentences([sketch.fact for sketch in sketches]):
        first, *others = (by_id[fact.id] for fact in alike)
        if len({f.article for f in alike}) == len(alike) and not any(clash(first, other) for other in others):
            yield alike


def _sentences(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """What several articles print in one frame, and what else they print in one passage."""
    placed: set[str] = set()
    for words_around in (attrgetter("slot.frame"), attrgetter("slot.passage")):
        alike: dict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            words = words_around(fact)
            if words is not None and fact.id not in placed:
                alike[words].append(fact)
        for _, sentence in sorted(alike.items()):
            if len({fact.article for fact in sentence}) > 1:
                placed |= {fact.id for fact in sentence}
                yield sentence


def of_one_figure(
    fact_type: Keyed, sketches: Sequence[Sketch], groups: Sequence[Group], rarities: Rarities
) -> list[Group]:
    """The groups, with what is left joined to them and to one another by figure, where the statements are alike.

    A telling figure in two like sentences is one statement even where the clauses name it differently; no conflict can
    come of it.
    """
    by_id = {sketch.fact.id: sketch for sketch in sketches}
    taken = {fact.id for group, _ in groups for fact in group}
    joined: list[_Statements] = []
    alone = sorted((s for s in sketches if s.fact.id not in taken), key=lambda s: s.fact.id)
    rest: list[tuple[list[Sketch], tuple[str, ...]]] = [([s], (LIKE_WORDS,)) for s in alone]
    for group, reasons in groups:
        members = [by_id[fact.id] for fact in group]
        # A sentence and its copies are one statement, which may be what a group says.
        if len({(f.text, f.slot.words) for f in group}) == 1:
            rest.append((members, reasons))
        else:
            joined.append(_Statements(members, reasons))
    of_figure: dict[str, list[_Statements]] = defaultdict(list)
    for statements in joined:
        for figure in sorted({s.figure for s in statements.members if s.figure is not None and _is_telling(s.fact)}):
            of_figure[figure].append(statements)
    for statement, reasons in rest:
        first = statement[0]
        told = first.figure if _is_telling(first.fact) else None
        near = of_figure[told][:MANY_ALIKE] if told is not None else []
        articles = {member.fact.article for member in statement}
        home = next((some for some in near if _belongs(fact_type, first, articles, some, rarities)), None)
        if home is not None:
            home.add(statement)
        else:
            joined.append(_Statements(statement, reasons))
            if told is not None:
                of_figure[told].append(joined[-1])
    return [
        ([s.fact for s in some.members], some.reasons)
        for some in joined
        if len({s.fact.article for s in some.members}) > 1 or (len(some.members) > 1 and some.reasons != (LIKE_WORDS,))
    ]


class _Statements:
    """The statements of a group and the first few of each figure, which stand for the rest."""

    def __init__(self, members: Iterable[Sketch], reasons: tuple[str, ...]) -> None:
        self.members: list[Sketch] = []
        self.reasons = reasons
        self.firsts: list[Sketch] = []
        self._told: Counter[str | None] = Counter()
        self.add(members)

    def add(self, members: Iterable[Sketch]) -> None:
        for member in members:
            self.members.append(member)
            self._told[member.figure] += 1
            if self._told[member.figure] <= REPRESENTATIVES:
                self.firsts.append(member)


def _belongs(fact_type: Keyed, sketch: Sketch, articles: set[str], statements: _Statements, rarities: Rarities) -> bool:
    """True for a statement, printed in these articles, that says what a member of a group says.

    Where others of the group differ, it must surely be meant, and no article that prints it must give their figure too.
    """
    alike = [member for member in statements.firsts if member.figure == sketch.figure][:WITNESSES]
    others = [member for member in statements.firsts if member.figure != sketch.figure][:REPRESENTATIVES]
    if not others:
        return any(_say_the_same(fact_type, member, sketch, rarities) for member in alike)
    if any(member.fact.article in articles or clash(member, sketch) for member in others):
        return False
    near = (weigh(fact_type, member, sketch, rarities) for member in alike)
    return any(evidence is not None and evidence.score >= THRESHOLD for evidence in near)


def _say_the_same(fact_type: Keyed, left: Sketch, right: Sketch, rarities: Rarities) -> bool:
    """True for two statements of one figure that are enough alike; a figure that is the same in all counts for much."""
    needed = COARSE_TIME_THRESHOLD if _is_coarse(left.fact) else AGREEMENT_THRESHOLD
    return _are_of_one_kind(left.fact, right.fact) and likeness(fact_type, left, right, rarities) >= needed


def _are_of_one_kind(left: Fact, right: Fact) -> bool:
    """False for one figure of other things: $90 and £90, 90 minutes and 90 days, a million migrants and voters.

    Twenty patients are twenty people, and a figure that is not round (109 catches, 109 passes) is hardly shared by
    chance.
    """
    if not (isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)):
        return True
    if left.value.is_pair or right.value.is_pair:
        return left.value.unit == right.value.unit
    if left.fact_type == "amount":
        return same_currency(left.value.unit.partition(" per ")[0], right.value.unit.partition(" per ")[0]) is not False
    if left.fact_type != "count":
        return left.fact_type not in MEASURED or left.value.unit == right.value.unit
    nouns = {head_noun(left), head_noun(right)}
    return len(nouns) == 1 or bool(nouns & {"", "people"}) or len(str(left.value.figure).rstrip("0")) >= UNROUND_DIGITS


def _is_telling(fact: Fact) -> bool:
    """True for a figure that two statements will hardly share by chance: no small number alone."""
    value = fact.value
    if isinstance(value, NumberValue):
        small = fact.fact_type in SMALL_TYPES and not value.is_pair
        return value.figure is not None and (not small or value.figure > SMALL_NUMBER)
    return isinstance(value, TimeValue) and value.start is not None


def _is_coarse(fact: Fact) -> bool:
    """True for a year or a longer time, in which much happens."""
    return isinstance(fact.value, TimeValue) and fact.value.granularity in COARSE_TIMES
