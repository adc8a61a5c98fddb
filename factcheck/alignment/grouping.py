"""Grouping: pairs -> groups that answer one question, and what an article with several figures means by them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
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


def settle(fact_type: Keyed, group: list[Fact], scores: dict[tuple[str, str], float]) -> list[list[Fact]]:
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
    parts = _by_sentence(group, scores)
    if len(parts) > 1:
        return [settled for part in parts for settled in settle(fact_type, part, scores)]
    shared = {key for a in mixed for key in figures[a] if any(key in figures[b] for b in figures if b != a)}
    if len(shared) > 1:
        by_figure: dict[str | None, list[Fact]] = defaultdict(list)
        for fact in group:
            by_figure[figure_of(fact)].append(fact)
        return [facts for facts in by_figure.values() if len(facts) > 1]
    sentences = {f.id for sentence in _sentences(group) for f in sentence}
    kept = [f for f in group if f.article not in mixed or figure_of(f) in shared or f.id in sentences]
    for article in sorted(mixed):
        if not any(f.article == article for f in kept):
            kept += _best_of(
                [f for f in group if f.article == article], [f for f in group if f.article != article], scores
            )
    return [kept] if len(kept) > 1 else []


def _by_sentence(group: Sequence[Fact], scores: dict[tuple[str, str], float]) -> list[list[Fact]]:
    """Part a group by the sentences that several articles print, each in its place.

    Two such sentences stay together where no article gives different figures in them. What stands in no such sentence
    goes where its own figure is; else where the evidence is best, unless its article says otherwise there.
    """
    parts: list[list[Fact]] = []
    placed: set[str] = set()
    for sentence in _sentences(group):
        if not _say_otherwise(sentence, sentence):
            placed |= {f.id for f in sentence}
            home = next((part for part in parts if not _say_otherwise(sentence, part)), None)
            if home is None:
                parts.append(sentence)
            else:
                home += sentence
    left: list[Fact] = []
    for fact in sorted((f for f in group if f.id not in placed), key=lambda f: f.id):
        told = [part for part in parts if figure_of(fact) in map(figure_of, part)]
        open_to = told or [part for part in parts if not _say_otherwise([fact], part)]
        max(open_to, key=lambda part: max(_link(fact, f, scores) for f in part), default=left).append(fact)
    return [*parts, left] if left else parts


def _say_otherwise(some: Sequence[Fact], others: Sequence[Fact]) -> bool:
    """True when an article gives one figure here and another one there."""
    return any(f.article == other.article and figure_of(f) != figure_of(other) for f in some for other in others)


def _link(left: Fact, right: Fact, scores: dict[tuple[str, str], float]) -> float:
    """The weight of the evidence that two facts answer one question, where they were paired."""
    return scores.get((left.id, right.id)) or scores.get((right.id, left.id)) or 0.0


def _best_of(mine: list[Fact], others: list[Fact], scores: dict[tuple[str, str], float]) -> list[Fact]:
    """The facts of one article with the figure that the evidence of the others clearly favours."""
    strength: dict[str | None, float] = defaultdict(float)
    for fact in mine:
        links = [_link(fact, other, scores) for other in others]
        strength[figure_of(fact)] = max(strength[figure_of(fact)], sum(links) / len(links) if links else 0.0)
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
    joined: list[tuple[list[Sketch], tuple[str, ...]]] = []
    alone = sorted((s for s in sketches if s.fact.id not in taken), key=lambda s: s.fact.id)
    rest: list[tuple[list[Sketch], tuple[str, ...]]] = [([s], (LIKE_WORDS,)) for s in alone]
    for group, reasons in groups:
        # A sentence and its copies are one statement, which may be what a group says.
        (rest if len({(f.text, f.slot.words) for f in group}) == 1 else joined).append(
            ([by_id[fact.id] for fact in group], reasons)
        )
    of_figure: dict[str, list[int]] = defaultdict(list)
    for at, (members, _) in enumerate(joined):
        for figure in sorted({s.figure for s in members if s.figure is not None and _is_telling(s.fact)}):
            of_figure[figure].append(at)
    for statement, reasons in rest:
        first = statement[0]
        told = first.figure if _is_telling(first.fact) else None
        near = of_figure[told][:MANY_ALIKE] if told is not None else []
        articles = {member.fact.article for member in statement}
        at = next((at for at in near if _belongs(fact_type, first, articles, joined[at][0], rarities)), len(joined))
        if at == len(joined):
            joined.append(([], reasons))
            if told is not None:
                of_figure[told].append(at)
        joined[at][0].extend(statement)
    return [
        ([s.fact for s in members], reasons)
        for members, reasons in joined
        if len({s.fact.article for s in members}) > 1 or (len(members) > 1 and reasons != (LIKE_WORDS,))
    ]


def _belongs(
    fact_type: Keyed, sketch: Sketch, articles: set[str], members: Sequence[Sketch], rarities: Rarities
) -> bool:
    """True for a statement, printed in these articles, that says what a member of a group says.

    Where others of the group differ, it must surely be meant, and no article that prints it must give their figure too.
    """
    alike = [member for member in members if member.figure == sketch.figure][:WITNESSES]
    others = [member for member in members if member.figure != sketch.figure][:REPRESENTATIVES]
    if not others:
        return any(_say_the_same(fact_type, member, sketch, rarities) for member in alike)
    if any(member.fact.article in articles or clash(member, sketch) for member in others):
        return False
    near = (weigh(fact_type, member, sketch, rarities) for member in alike)
    return any(evidence is not None and evidence.score >= THRESHOLD for evidence in near)


def _say_the_same(fact_type: Keyed, left: Sketch, right: Sketch, rarities: Rarities) -> bool:
    """True for two statements of one figure that are enough alike."""
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
