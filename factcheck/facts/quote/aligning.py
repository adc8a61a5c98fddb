"""Aligning quoted sentences: which of them are the same utterance."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.facts.quote.overlap import (
    COVERAGE,
    FEWEST_WORDS,
    Overlap,
    is_content,
    meet,
    overlap_of,
    plain,
    stem,
    words_of,
)
from factcheck.model import Fact

_LIKENESS_BESIDE = Fraction(3, 5)  # enough when the sentence before or after is the same in both
_CROWD = 60  # different wordings that share three words: a common phrase, not a common source
_SAME_SPEECH = 400  # characters between two sentences of one speech


def align(facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
    """Group quoted sentences that are the same utterance, in the order given.

    Two are the same when the passage that they share is the greater part of the shorter one and three quarters of its
    words are alike; less is enough beside a sentence that is the same in both, or between the same words. Two telling
    words that hardly another statement holds are enough where only words are added or endings differ and the speaker
    may be one. Two sentences of one speech are never the same utterance, and a sentence that has an exact counterpart
    in an article takes no other there.
    """
    order = sorted(range(len(facts)), key=lambda i: (facts[i].article, facts[i].field, facts[i].start))
    spoken = {i: place for place, i in enumerate(order)}
    pairs = _pairs(facts)
    pairs |= _pairs_in_place(facts)
    pairs |= _pairs_beside(facts, order, spoken, pairs)
    groups = _joined(facts, pairs)
    return [tuple(facts[i] for i in group) for group in groups if len(group) > 1]


def _pairs(facts: Sequence[Fact]) -> set[tuple[int, int]]:
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        alike[plain(words_of(fact)).keys].append(index)
    classes = [(words_of(facts[members[0]]), members) for members in alike.values()]
    pairs: set[tuple[int, int]] = set()
    for said, members in classes:
        overlap = overlap_of(said, said)
        if overlap is not None and overlap.is_same_utterance:
            pairs |= {(members[0], other) for other in members[1:]}
    holders = _holders(said for said, _ in classes)
    few = len({fact.article for fact in facts})
    rated: dict[int, list[tuple[Overlap, int]]] = defaultdict(list)
    for x, y in sorted(_candidates([plain(said).keys for said, _ in classes])):
        (said, left), (other_said, right) = classes[x], classes[y]
        overlap = overlap_of(said, other_said)
        if overlap is None or not (overlap.is_same_utterance or _is_same_fragment(overlap, holders, few)):
            continue
        for i in left:
            for j in right[:1] if len(left) * len(right) > _CROWD else right:
                if _one_speech(facts[i], facts[j]) or _has_exact(facts, i, j, left) or _has_exact(facts, j, i, right):
                    continue
                if overlap.is_same_utterance or _may_be_one_speaker(facts[i], facts[j], overlap.shared):
                    rated[i].append((overlap, j))
                    rated[j].append((_mirrored(overlap), i))
    best = {(i, j) for i, found in rated.items() for j in _best(found, facts)}
    return pairs | {(i, j) for i, j in best if i < j and (j, i) in best}


def _holders(wordings: Iterable[str]) -> dict[str, set[str]]:
    """The different wordings that hold each word."""
    holders: dict[str, set[str]] = defaultdict(set)
    for said in wordings:
        for key in plain(said).keys:
            holders[stem(key)].add(said)
    return holders


def _is_same_fragment(overlap: Overlap, holders: dict[str, set[str]], few: int) -> bool:
    """True when hardly another statement of these articles holds the words that two fragments share."""
    if not overlap.may_be_same_fragment:
        return False
    return len(set.intersection(*(holders[word] for word in overlap.telling))) <= few


def _may_be_one_speaker(left: Fact, right: Fact, shared: int) -> bool:
    """False for two named speakers without a name in common, and for a mere term that nobody is said to have used."""
    one, other = left.slot.subject, right.slot.subject
    if one is None or other is None:
        return shared >= FEWEST_WORDS or one is not None or other is not None
    if one.kind != "person" or other.kind != "person" or (one.entity is not None and one.entity == other.entity):
        return True
    return bool(set(plain(one.text).keys) & set(plain(other.text).keys))


def _candidates(wordings: Sequence[Sequence[str]]) -> set[tuple[int, int]]:
    """Pairs that share three words in a row or two rare words; phrases that a crowd shares bring nobody together."""
    shared: dict[object, list[int]] = defaultdict(list)
    for index, keys in enumerate(wordings):
        for shingle in {keys[i : i + 3] for i in range(len(keys) - 2)}:
            shared[shingle].append(index)
        for pair in set(_content_pairs(keys)):
            shared[pair].append(index)
    found: set[tuple[int, int]] = set()
    for members in shared.values():
        if 1 < len(members) <= _CROWD:
            found |= {(x, y) for n, x in enumerate(members) for y in members[n + 1 :]}
    return found


def _content_pairs(keys: Sequence[str]) -> Iterable[tuple[str, str]]:
    content = [key for key in keys if is_content(key)]
    return pairwise(content)


def _mirrored(overlap: Overlap) -> Overlap:
    return replace(overlap, left=overlap.right, right=overlap.left)


def _best(found: Sequence[tuple[Overlap, int]], facts: Sequence[Fact]) -> Iterator[int]:
    """The counterparts of one fact: in each article, no second one for a passage that has a better one there."""
    taken: dict[str, list[Overlap]] = defaultdict(list)
    for overlap, other in sorted(found, key=lambda f: (-f[0].likeness, -f[0].shared, f[1])):
        better = taken[facts[other].article]
        if all(rival.likeness == overlap.likeness or not _same_place(rival.left, overlap.left) for rival in better):
            better.append(overlap)
            yield other


def _has_exact(facts: Sequence[Fact], one: int, other: int, alike: Sequence[int]) -> bool:
    """True when the article of another sentence also holds one in the very words of this one."""
    return any(i != one and facts[i].article == facts[other].article for i in alike)


def _same_place(left: tuple[int, int], right: tuple[int, int]) -> bool:
    shared = min(left[1], right[1]) - max(left[0], right[0])
    return 2 * shared > min(left[1] - left[0], right[1] - right[0])


def _one_speech(left: Fact, right: Fact) -> bool:
    """True for two sentences that follow one another in one article: a repetition, not two versions.

    A post, a caption and a headline stand beside the sentence that they quote.
    """
    if left.article != right.article or left.field != right.field:
        return False
    if left.stance.section != right.stance.section:
        return False
    return max(left.start, right.start) - min(left.end, right.end) < _SAME_SPEECH


def _pairs_in_place(facts: Sequence[Fact]) -> set[tuple[int, int]]:
    """Pair what two articles quote between the same words: one passage, printed twice, with a word changed."""
    by_passage: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        if fact.slot.passage is not None:
            by_passage[fact.slot.passage].append(index)
    return {
        (i, j)
        for alike in by_passage.values()
        if len(alike) == len({facts[i].article for i in alike})
        for n, i in enumerate(alike)
        for j in alike[n + 1 :]
        if meet(words_of(facts[i]), words_of(facts[j]))
    }


def _pairs_beside(
    facts: Sequence[Fact], order: Sequence[int], place: dict[int, int], pairs: Iterable[tuple[int, int]]
) -> set[tuple[int, int]]:
    """Pair the neighbours of paired sentences where they are nearly alike: one speech, quoted sentence by sentence."""
    paired = Counter(i for pair in pairs for i in pair)
    found: set[tuple[int, int]] = set()
    for i, j in sorted(pairs):
        if facts[i].article == facts[j].article:
            continue
        for step in (-1, 1):
            near = _neighbour(facts, order, place[i], step), _neighbour(facts, order, place[j], step)
            left, right = near
            if left is None or right is None or paired[left] or paired[right]:
                continue
            overlap = overlap_of(words_of(facts[left]), words_of(facts[right]))
            if overlap is not None and overlap.likeness >= _LIKENESS_BESIDE and overlap.coverage >= COVERAGE:
                common = set(plain(words_of(facts[left])).keys) & set(plain(words_of(facts[right])).keys)
                if overlap.shared >= 3 and any(is_content(key) for key in common):
                    found.add((min(left, right), max(left, right)))
    return found


def _neighbour(facts: Sequence[Fact], order: Sequence[int], place: int, step: int) -> int | None:
    if not 0 <= place + step < len(order):
        return None
    here, there = facts[order[place]], facts[order[place + step]]
    near = here.article == there.article and here.field == there.field
    gap = max(here.start, there.start) - min(here.start + len(words_of(here)), there.start + len(words_of(there)))
    return order[place + step] if near and gap < _SAME_SPEECH else None


def _joined(facts: Sequence[Fact], pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Join pairs into groups, the longest common passages first; a group takes in only what meets all its wordings.

    A long quotation that holds two short ones would otherwise make these two one utterance.
    """
    groups = {i: [i] for i in range(len(facts))}
    wordings = {i: {words_of(fact)} for i, fact in enumerate(facts)}
    group_of = list(range(len(facts)))

    def shared(pair: tuple[int, int]) -> tuple[int, int, int]:
        overlap = overlap_of(words_of(facts[pair[0]]), words_of(facts[pair[1]]))
        return (-overlap.shared if overlap else 0, *pair)

    for i, j in sorted(pairs, key=shared):
        kept, joining = sorted((group_of[i], group_of[j]))
        if kept != joining and all(meet(x, y) for x in wordings[kept] for y in wordings[joining]):
            for member in groups[joining]:
                group_of[member] = kept
            groups[kept] += groups.pop(joining)
            wordings[kept] |= wordings.pop(joining)
    return [sorted(group) for group in groups.values()]
