"""Alignment: Facts -> Alignments. Same question or not.

Facts are candidates for one another when they share a key of their type (the attribute, the person, the counted noun).
A candidate pair is refused on a clash: another subject, another scope. Otherwise evidence is weighed: shared
participants and shared words of the clause, rare ones more than common ones. Groups form by question and never by
closeness of values.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.facts import FACT_TYPES, FactType, Grouping, Keyed
from factcheck.model import Alignment, Fact, LedgerEntry, NumberValue, Scope, TimeValue
from factcheck.text.clauses import attribute_of, family_of, words_of_class

ATTRIBUTE_WEIGHT = 0.3
RARE_ATTRIBUTE_WEIGHT = 0.1
THINGS_WEIGHT = 0.2
SAME_VALUE_WEIGHT = 0.2
CERTAIN_WEIGHT = 0.3
ONE_SENTENCE_WEIGHT = 0.6
ONLY_ONE_WEIGHT = 0.1
THRESHOLD = 0.45
AGREEMENT_THRESHOLD = 0.3
SMALL_NUMBER = 12
SOFT_SCOPE_PENALTY = 0.1
OTHER_OBJECT_PENALTY = 0.15
OTHER_THING_PENALTY = 0.25
OTHER_SUBJECT_PENALTY = 0.15
FAMILY_WEIGHT = 0.2
UNIT_WEIGHT = 0.25
SAME_PART_WEIGHT = 0.2
PARTICIPANT_WEIGHT = 0.35
CONTEXT_WEIGHT = 0.15
WORDS_WEIGHT = 0.45
MODIFIER_SHARE = 0.8
STATED_ELSEWHERE = 0.2
MANY_CANDIDATES = 60
REPRESENTATIVES = 8
CLEAR_MARGIN = 0.1
OTHER_LENGTH = 5
AROUND = dt.timedelta(days=31)

SUBJECT_PARTS = frozenset({"subject"})
OBJECT_PARTS = frozenset({"object", "into", "of"})
# Of these the object tells the event apart: two announcements are one only when the same thing is announced.
EVENT_TYPES = frozenset({"date", "status"})
THING_PARTS = frozenset({"subject", "object"})
PLACE_PARTS = frozenset({"in", "at", "across", "over", "during", "within", "throughout", "around", "near"})
TELLING_PARTS = frozenset({"of", "for", "among", "on", "to", "from", "against"})
_NOTHING: frozenset[str] = frozenset()
CONTEXT_PARTS = frozenset({"context"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two facts were paired: the sum and its parts in words."""

    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sketch:
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


class Rarity:
    """How much a shared name or word tells: one that every fact has tells little."""

    def __init__(self, bags: Iterable[frozenset[str]]) -> None:
        self._counts: Counter[str] = Counter()
        self._total = 0
        for bag in bags:
            self._total += 1
            self._counts.update(bag)

    def of(self, item: str) -> float:
        """From near 0 for what is everywhere to 1 for what only two facts share."""
        if self._total <= 2:
            return 1.0
        return math.log(1 + self._total / max(2, self._counts[item])) / math.log(1 + self._total / 2)

    def total(self, shared: frozenset[str]) -> float:
        """What several shared items tell together, at most 1; summed exactly, so that their order does not matter."""
        return min(1.0, math.fsum(map(self.of, shared)))

    def overlap(self, left: frozenset[str], right: frozenset[str]) -> float:
        """The weighted share of what two bags have in common, from 0 to 1 (Dice)."""
        total = math.fsum(map(self.of, left)) + math.fsum(map(self.of, right))
        return 2 * math.fsum(map(self.of, left & right)) / total if total else 0.0


def align(facts: Sequence[Fact]) -> tuple[list[Alignment], list[LedgerEntry]]:
    """Group the facts that answer the same question.

    Returns:
        The alignments of two facts or more, and for every other fact why it stands alone.
    """
    alignments: list[Alignment] = []
    ledger: list[LedgerEntry] = []
    for fact_type in FACT_TYPES:
        mine = [f for f in facts if f.fact_type == fact_type.name]
        groups, unclear = _groups(fact_type, mine)
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
        ledger += [_alone(f, fact_type, unclear) for f in mine if f.id not in aligned]
    return alignments, ledger


def _fullness(fact: Fact) -> tuple[int, str]:
    """How many names a fact's clause gives: the fullest statement words the question best."""
    return sum(p.entity is not None and p.part not in CONTEXT_PARTS for p in fact.slot.participants), fact.id


def _alone(fact: Fact, fact_type: FactType, unclear: set[str]) -> LedgerEntry:
    if fact.stance.section == "link":
        return LedgerEntry(fact=fact.id, reason="other section", detail=fact.stance.section)
    if isinstance(fact_type, Keyed) and not fact_type.keys(fact):
        return LedgerEntry(fact=fact.id, reason="question unclear", detail="the clause does not say what this is of")
    if fact.id in unclear:
        return LedgerEntry(
            fact=fact.id,
            reason="question unclear",
            detail="its article gives several values for what looks like one question",
        )
    return LedgerEntry(fact=fact.id, reason="no counterpart")


def _groups(fact_type: FactType, facts: Sequence[Fact]) -> tuple[list[tuple[list[Fact], tuple[str, ...]]], set[str]]:
    facts = [f for f in facts if f.stance.section != "link"]
    if isinstance(fact_type, Grouping):
        return [(list(group), ("the same words",)) for group in fact_type.align(facts)], set()
    assert isinstance(fact_type, Keyed), f"{fact_type.name} says neither how its facts group nor what they share"
    sketches = [_sketch(f) for f in facts]
    # What several articles print alike is one statement: it makes no name and no word commoner.
    origins = list({(s.fact.text, s.fact.slot.words or s.fact.id): s for s in sketches}.values())
    names = Rarity(s.core for s in origins)
    words = Rarity(s.words for s in origins)
    things = Rarity(s.things for s in origins)
    attributes = Rarity(frozenset({s.fact.slot.attribute or ""}) for s in origins)
    stated = _values_by_article(facts)
    by_key = _figures_by_key(fact_type, facts)
    pairs: list[tuple[float, int, int, tuple[str, ...]]] = []
    for i, j in _candidates(fact_type, [s.fact for s in sketches]):
        evidence = weigh(fact_type, sketches[i], sketches[j], names, words, things, attributes)
        if evidence is None:
            continue
        score = evidence.score - _stated_elsewhere(sketches[i].fact, sketches[j].fact, stated)
        if _only_ones(fact_type, sketches[i].fact, sketches[j].fact, by_key):
            score += ONLY_ONE_WEIGHT
        if score >= THRESHOLD:
            pairs.append((score, i, j, evidence.reasons))
    scores = {(sketches[i].fact.id, sketches[j].fact.id): score for score, i, j, _ in pairs}
    groups, unclear = [], set()
    for members, reasons in _link(sketches, pairs):
        settled = _settle(fact_type, [sketches[i].fact for i in members], scores)
        groups += [(group, reasons) for group in settled]
        unclear |= {sketches[i].fact.id for i in members} - {f.id for group in settled for f in group}
    taken = {f.id for group, _ in groups for f in group}
    for group in _of_one_sentence([s for s in sketches if s.fact.id not in taken]):
        groups.append((group, ("the same words around it",)))
        taken |= {f.id for f in group}
        unclear -= taken
    rest = [s for s in sketches if s.fact.id not in taken]
    for same, reasons in _of_one_figure(fact_type, rest, names, words, things, attributes):
        groups.append((same, reasons))
        unclear -= {f.id for f in same}
    return groups, unclear


def _of_one_sentence(sketches: Sequence[_Sketch]) -> Iterator[list[Fact]]:
    """Group what is left by the words around it: one sentence of two articles answers one question."""
    by_frame: dict[str, list[_Sketch]] = defaultdict(list)
    for sketch in sketches:
        if sketch.fact.slot.frame is not None:
            by_frame[sketch.fact.slot.frame].append(sketch)
    for alike in by_frame.values():
        articles = [s.fact.article for s in alike]
        if len(alike) > 1 and len(set(articles)) == len(articles) and not any(_clash(alike[0], s) for s in alike[1:]):
            yield [s.fact for s in alike]


def _of_one_figure(
    fact_type: Keyed, sketches: Sequence[_Sketch], names: Rarity, words: Rarity, things: Rarity, attributes: Rarity
) -> Iterator[tuple[list[Fact], tuple[str, ...]]]:
    """Group what is left by figure, where the statements are alike: they agree, in whatever words.

    A telling figure in two like sentences is one statement even where the clauses name it differently; no conflict can
    come of it.
    """
    by_figure: dict[str, list[_Sketch]] = defaultdict(list)
    for sketch in sketches:
        figure = _figure(sketch.fact)
        if figure is not None and _is_telling(sketch.fact):
            by_figure[figure].append(sketch)
    for alike in by_figure.values():
        joined: list[tuple[list[_Sketch], tuple[str, ...]]] = []
        for sketch in sorted(alike, key=lambda s: s.fact.id)[:MANY_CANDIDATES]:
            for group, _ in joined:
                evidence = weigh(fact_type, group[0], sketch, names, words, things, attributes)
                if evidence is not None and evidence.score >= AGREEMENT_THRESHOLD:
                    group.append(sketch)
                    break
            else:
                joined.append(([sketch], ("the same figure in like words",)))
        for group, reasons in joined:
            if len({s.fact.article for s in group}) > 1:
                yield [s.fact for s in group], reasons


def _is_telling(fact: Fact) -> bool:
    """True for a figure that two statements will hardly share by chance: no small bare number, no bare year."""
    value = fact.value
    if isinstance(value, NumberValue):
        return value.figure is not None and (fact.fact_type != "count" or value.figure > SMALL_NUMBER)
    return isinstance(value, TimeValue) and value.start is not None


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
    keys = fact_type.keys(fact)
    return keys if fact.slot.frame is None else (*keys, f"frame {fact.slot.frame}")


def _sketch(fact: Fact) -> _Sketch:
    named: dict[str, set[str]] = defaultdict(set)
    common: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, str] = {}
    for p in fact.slot.participants:
        if p.entity:
            named[p.part].add(p.entity)
            kinds[p.entity] = p.kind
        elif p.text not in _pronouns():
            common[p.part].add(attribute_of(p.text))

    def of(parts: Iterable[str], bag: dict[str, set[str]]) -> frozenset[str]:
        return frozenset(e for part in parts for e in bag.get(part, ()))

    context = of(CONTEXT_PARTS, named)
    core = of(named, named) - context
    in_names = {w.casefold() for e in core | context for w in e.split()}
    return _Sketch(
        fact=fact,
        subjects=of(SUBJECT_PARTS, named),
        objects=of(OBJECT_PARTS, named),
        core=core,
        context=core | context,
        kinds=kinds,
        words=frozenset(w for w in fact.slot.words if w not in in_names),
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
    )


def _is_time(scope: Scope) -> bool:
    """True for a scope that is a time of its own, and not the word "prior"."""
    return scope.kind == "time" and scope.text[:1] in "0123456789XT"


@cache
def _pronouns() -> frozenset[str]:
    """Words that stand for something else and tell nothing by themselves."""
    classes = ("person_pronoun", "thing_pronoun", "other_pronoun")
    return frozenset(word for name in classes for word in words_of_class(name))


def weigh(
    fact_type: Keyed, left: _Sketch, right: _Sketch, names: Rarity, words: Rarity, things: Rarity, attributes: Rarity
) -> Evidence | None:
    """Weigh whether two candidates answer the same question; None on a clash."""
    one_sentence = left.fact.slot.frame is not None and left.fact.slot.frame == right.fact.slot.frame
    if _clash(left, right) or not (one_sentence or fact_type.may_align(left.fact, right.fact)):
        return None
    parts: list[tuple[str, float]] = []
    if one_sentence:
        parts.append(("the same words around it", ONE_SENTENCE_WEIGHT))
    attribute = left.fact.slot.attribute
    if attribute is not None and attribute == right.fact.slot.attribute:
        parts.append((f"both about {attribute}", ATTRIBUTE_WEIGHT + RARE_ATTRIBUTE_WEIGHT * attributes.of(attribute)))
    elif (
        attribute is not None
        and family_of(attribute) is not None
        and family_of(attribute) == family_of(right.fact.slot.attribute or "")
    ):
        parts.append((f"both a kind of {family_of(attribute)}", FAMILY_WEIGHT))
    elif left.fact.slot.unit is not None and _counted(left.fact) == _counted(right.fact) != "people":
        parts.append((f"both count {_counted(left.fact)}", UNIT_WEIGHT))
    shared = left.core & right.core
    if not (shared or one_sentence) and _other_actors(left, right):
        return None
    if shared:
        parts.append((f"both name {', '.join(sorted(shared))}", PARTICIPANT_WEIGHT * names.total(shared)))
    same_part = left.subjects & right.subjects | left.objects & right.objects
    if same_part:
        parts.append((f"{', '.join(sorted(same_part))} in the same part", SAME_PART_WEIGHT))
    nearby = (left.context & right.context) - shared
    if nearby:
        parts.append((f"{', '.join(sorted(nearby))} nearby", CONTEXT_WEIGHT * names.total(nearby)))
    alike = words.overlap(left.words, right.words)
    if alike:
        parts.append((f"words: {', '.join(sorted(left.words & right.words))}", WORDS_WEIGHT * alike))
    mine, yours = left.subjects, right.subjects
    if mine and yours and not same_part and not mine & yours and not mine & right.core and not yours & left.core:
        parts.append((f"{', '.join(sorted(mine))} is not {', '.join(sorted(yours))}", -OTHER_SUBJECT_PENALTY))
    if left.soft_scopes != right.soft_scopes:
        parts.append((f"only one says {', '.join(sorted(left.soft_scopes ^ right.soft_scopes))}", -SOFT_SCOPE_PENALTY))
    alike_things = left.things & right.things
    if alike_things:
        parts.append((f"both of {', '.join(sorted(alike_things))}", THINGS_WEIGHT * things.total(alike_things)))
    elif left.things and right.things and (left.fact.fact_type in EVENT_TYPES or not shared):
        parts.append(
            (f"{', '.join(sorted(left.things))} is not {', '.join(sorted(right.things))}", -OTHER_OBJECT_PENALTY)
        )
    key = _value_key(left.fact)
    if key is not None and key == _value_key(right.fact):
        # One printed figure is a shared rare word; it can join what agrees, never what differs.
        parts.append(("the same figure", SAME_VALUE_WEIGHT))
    if fact_type.is_certain(left.fact, right.fact):
        parts.append(("the key nearly settles it", CERTAIN_WEIGHT))
    return Evidence(sum(score for _, score in parts), tuple(f"{reason} ({score:+.2f})" for reason, score in parts))


def _other_actors(left: _Sketch, right: _Sketch) -> bool:
    """True when two statements that name nobody in common have different common nouns for subject."""
    mine, yours = left.common.get("subject", _NOTHING), right.common.get("subject", _NOTHING)
    vague = words_of_class("organization_noun") | words_of_class("generic_person")
    return bool(mine and yours) and not mine & yours and not (mine | yours) & vague


def _counted(fact: Fact) -> str:
    """The head noun of what a count counts."""
    return (fact.slot.unit or "").rpartition(" ")[2]


def _clash(left: _Sketch, right: _Sketch) -> bool:
    """True when two statements cannot answer one question: other scope, time, section, place or participants."""
    sections = {left.fact.stance.section, right.fact.stance.section}
    return (
        left.fact.id == right.fact.id
        or _scopes_clash(left, right)
        or _times_clash(left, right)
        or (sections == {"caption", "body"} and left.fact.fact_type == "date")
        or bool(left.places and right.places and not left.places & right.places)
        or bool(left.subjects & right.objects and left.objects & right.subjects and not left.subjects & right.subjects)
        or _areas_clash(left, right)
        or any(_parts_clash(part, left, right) for part in {*left.named, *left.common} & {*right.named, *right.common})
    )


def _scopes_clash(left: _Sketch, right: _Sketch) -> bool:
    if left.soft_scopes and right.soft_scopes and not left.soft_scopes & right.soft_scopes:
        return True  # net and gross, local and foreign
    if left.scopes == right.scopes:
        return False
    # A bid that was raised to a figure is the bid of that figure, but no other bid.
    return _figure(left.fact) != _figure(right.fact) or bool((left.scopes ^ right.scopes) - {"comparison:raised"})


def _parts_clash(part: str, left: _Sketch, right: _Sketch) -> bool:
    """True when one part of speech brings different names, or different common nouns, to two statements."""
    mine, yours = left.named.get(part, _NOTHING), right.named.get(part, _NOTHING)
    if mine and yours:
        # The parse may have given a name another part, though not the opposite one.
        opposite = {"subject": "object", "object": "subject"}.get(part, "")
        theirs_elsewhere = right.core - right.named.get(opposite, _NOTHING)
        mine_elsewhere = left.core - left.named.get(opposite, _NOTHING)
        if mine & theirs_elsewhere or yours & mine_elsewhere:
            return False
        # A company may stand for its head, and a head for the company, where an article names the two together.
        metonymy = {left.kinds[e] for e in mine} | {right.kinds[e] for e in yours} == {"person", "organization"}
        return not (metonymy and (mine & right.context or yours & left.context))
    ours, theirs = left.common.get(part, _NOTHING), right.common.get(part, _NOTHING)
    if mine or yours or not ours or not theirs or ours & theirs:
        return False
    if part in PLACE_PARTS:
        units = words_of_class("time_unit")
        return bool(ours & units and theirs & units)
    return part in TELLING_PARTS and not (ours | theirs) <= words_of_class("organization_noun")


def _areas_clash(left: _Sketch, right: _Sketch) -> bool:
    """True when one statement is of a named place and the other of the country or world as such."""
    areas = words_of_class("area_noun")
    for here, there in ((left, right), (right, left)):
        if here.places and not there.places and any(there.common.get(part, _NOTHING) & areas for part in PLACE_PARTS):
            return True
    return False


def _days(text: str) -> tuple[dt.date, dt.date]:
    start, _, end = text.partition("/")
    return dt.date.fromisoformat(start), dt.date.fromisoformat(end)


def _times_clash(left: _Sketch, right: _Sketch) -> bool:
    """True when the two statements hold at times that exclude each other.

    A statement without a time holds around the day of its article, so that a figure of years ago is another question.
    """
    if left.times and right.times:
        changes = "comparison:change" in left.scopes
        return not any(
            a < d and c < b and not (changes and _other_length(b - a, d - c))
            for a, b in left.times
            for c, d in right.times
        )
    if left.patterns and right.patterns:
        return not left.patterns & right.patterns
    if {left.fact.slot.attribute, right.fact.slot.attribute} <= words_of_class("one_time"):
        # The day of what happens once is a detail of it, and no other question.
        return False
    for timed, other in ((left, right), (right, left)):
        if timed.times and other.fact.stance.as_of:
            day = dt.date.fromisoformat(other.fact.stance.as_of)
            told = any(a < d and c < b for a, b in timed.times for c, d in other.nearby)
            if not told and all(end < day - AROUND or start > day + AROUND for start, end in timed.times):
                return True
    return False


def _other_length(left: dt.timedelta, right: dt.timedelta) -> bool:
    """True for a day and a year: a change over the one is no change over the other."""
    return max(left, right) > OTHER_LENGTH * min(left, right)


def _value_key(fact: Fact) -> str | None:
    value = fact.value
    if isinstance(value, NumberValue):
        return f"{value.low}~{value.high}"
    if isinstance(value, TimeValue):
        return f"{value.start}~{value.end}~{value.pattern if value.start is None else ''}"
    return None


def _values_by_article(facts: Sequence[Fact]) -> dict[str, set[str]]:
    stated: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        key = _figure(fact)
        if key is not None:
            stated[fact.article].add(key)
    return stated


def _figures_by_key(fact_type: Keyed, facts: Sequence[Fact]) -> dict[tuple[str, str], set[str | None]]:
    figures: dict[tuple[str, str], set[str | None]] = defaultdict(set)
    for fact in facts:
        for key in fact_type.keys(fact):
            figures[fact.article, key].add(_figure(fact))
    return figures


def _only_ones(fact_type: Keyed, left: Fact, right: Fact, figures: dict[tuple[str, str], set[str | None]]) -> bool:
    """True when each of two articles gives one figure only under a shared key: there is nothing to confuse it with."""
    shared = set(fact_type.keys(left)) & set(fact_type.keys(right))
    return any(len(figures[left.article, key]) == len(figures[right.article, key]) == 1 for key in shared)


def _stated_elsewhere(left: Fact, right: Fact, stated: dict[str, set[str]]) -> float:
    """Doubt about a pair with two values when an article that gives the one also gives the other, elsewhere.

    When both articles give both values, they agree on two questions.
    """
    a, b = _figure(left), _figure(right)
    if a is None or a == b or left.article == right.article:
        return 0.0
    both = (a in stated[right.article]) + (b in stated[left.article])
    return math.inf if both == 2 else STATED_ELSEWHERE * both


def _link(
    sketches: Sequence[_Sketch],
    pairs: list[tuple[float, int, int, tuple[str, ...]]],
) -> Iterator[tuple[list[int], tuple[str, ...]]]:
    """Join pairs into groups, best first; two groups join only when no member clashes with a member of the other."""
    group_of = list(range(len(sketches)))
    members = {i: [i] for i in range(len(sketches))}
    reasons: dict[int, tuple[str, ...]] = {}
    good = {(i, j) for _, i, j, _ in pairs}
    for _, i, j, why in sorted(pairs, key=lambda p: (-p[0], sorted(sketches[at].fact.id for at in p[1:3]))):
        a, b = group_of[i], group_of[j]
        if a == b:
            continue
        # A few members stand for a large group, so that joining stays near-linear.
        cross = [(min(x, y), max(x, y)) for x in members[a][:REPRESENTATIVES] for y in members[b][:REPRESENTATIVES]]
        if any(_clash(sketches[x], sketches[y]) for x, y in cross) or sum(pair in good for pair in cross) * 2 < len(
            cross
        ):
            continue
        for x in members[b]:
            group_of[x] = a
        members[a] += members.pop(b)
        reasons.setdefault(a, why)
    for group, inside in members.items():
        if len(inside) > 1:
            yield sorted(inside), reasons.get(group, ())


def _settle(fact_type: Keyed, group: list[Fact], scores: dict[tuple[str, str], float]) -> list[list[Fact]]:
    """Settle a group in which an article gives several figures, which is the mark of several questions.

    A figure that another article gives too stands with it, apart from the others. Of figures that no other article
    gives, the one with clearly better evidence stays; without one, none does.
    """
    figures: dict[str, set[str | None]] = defaultdict(set)
    for fact in group:
        figures[fact.article].add(_figure(fact))
    mixed = {article for article, found in figures.items() if len(found) > 1}
    if not mixed or (len(figures) == 1 and len({f.stance.section for f in group}) > 1):
        return [group]
    if all(fact_type.is_certain(group[0], fact) for fact in group[1:]):
        return [group]  # one person has one age: the article contradicts itself
    shared = {key for a in mixed for key in figures[a] if any(key in figures[b] for b in figures if b != a)}
    if len(shared) > 1:
        by_figure: dict[str | None, list[Fact]] = defaultdict(list)
        for fact in group:
            by_figure[_figure(fact)].append(fact)
        return [facts for facts in by_figure.values() if len(facts) > 1]
    frames = {(f.article, f.slot.frame) for f in group if f.slot.frame is not None}
    kept = [
        f
        for f in group
        if f.article not in mixed
        or _figure(f) in shared
        or any(frame == f.slot.frame and article != f.article for article, frame in frames)
    ]
    for article in sorted(mixed):
        if not any(f.article == article for f in kept):
            kept += _best_of(
                [f for f in group if f.article == article], [f for f in group if f.article != article], scores
            )
    return [kept] if len(kept) > 1 else []


def _best_of(mine: list[Fact], others: list[Fact], scores: dict[tuple[str, str], float]) -> list[Fact]:
    """The facts of one article with the figure that the evidence of the others clearly favours."""
    strength: dict[str | None, float] = defaultdict(float)
    for fact in mine:
        links = [scores.get((fact.id, o.id)) or scores.get((o.id, fact.id)) or 0.0 for o in others]
        strength[_figure(fact)] = max(strength[_figure(fact)], sum(links) / len(links) if links else 0.0)
    ranked = sorted(strength.values(), reverse=True)
    if ranked[0] - ranked[1] < CLEAR_MARGIN:
        return []
    return [f for f in mine if strength[_figure(f)] == ranked[0]]


def _figure(fact: Fact) -> str | None:
    """The figure of a fact whatever its bound: "at least seven" and "seven" print one figure."""
    value = fact.value
    if isinstance(value, NumberValue):
        return str(value.figure)
    return _value_key(fact)
