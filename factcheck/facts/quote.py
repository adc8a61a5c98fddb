"""What was said, word for word.

Reads     sentences between quotation marks, of four words and more, and who says them
Leaves    scare quotes and terms of one to three words, titles of works, quotations that lost a mark
Question  what did this speaker say in this sentence, word for word
Compares  same words > one is cut from the other > another speaker > words added, dropped or changed
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from fractions import Fraction
from functools import lru_cache
from itertools import groupby

from factcheck.model import (
    Block,
    Difference,
    Document,
    Fact,
    FactTypeName,
    Judgement,
    Participant,
    Policy,
    QuoteValue,
    Slot,
    Stance,
    Verdict,
    fact_id,
)
from factcheck.text.attributions import Attribution, is_spokesperson, speakers_of
from factcheck.text.quotations import PlainWords, Quotation, plain_words, read_quotations, sentences_of

WIDEST = 118  # characters of a span; consumers take a wider one for a paragraph
FEWEST_WORDS = 4
_LIKENESS = Fraction(3, 4)  # of the words in the passage that two quotations share
_LIKENESS_BESIDE = Fraction(3, 5)  # enough when the sentence before or after is the same in both
_LIKENESS_JUDGED = Fraction(1, 2)
_COVERAGE = Fraction(3, 5)  # of the shorter quotation
_LONG_ENOUGH = 10  # words in common that need no coverage
_CROWD = 60  # different wordings that share three words: a common phrase, not a common source
_SAME_SPEECH = 400  # characters between two sentences of one speech

_FUNCTION_WORDS = frozenset(
    "a about after all also am an and any are as at be because been before being but by can could did do does doing done "
    "dont for from get go going got had has have having he her here him his how i if im in into is isnt it its ive just "
    "like me more most my no not now of on one or other our out over people said say says she should so some such than "
    "that thats the their them then there theres these they theyre thing things think this those to too up us very was "
    "wasnt way we well were weve what when where which who why will with would you your 1 2".split()
)


class Quote:
    """A quoted sentence and its speaker.

    >>> from factcheck.model import Fact
    >>> QUOTE.name
    'quote'
    """

    name: FactTypeName = "quote"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read every quoted sentence of a document, with its speaker where print leaves no doubt."""
        for blocks in _runs(document.blocks):
            yield from _read_run(document, blocks)

    def question(self, fact: Fact) -> str:
        """The question that the fact answers: who said what, word for word."""
        speaker = fact.slot.subject
        words = " ".join(_words_of(fact).split()[:6])
        return f"What did {speaker.text if speaker else 'the speaker'} say, word for word: “{words} …”?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Compare two versions of one quoted sentence.

        A cut agrees with the whole, and so does another spelling; a word added, dropped or changed is a difference
        of wording. Hyphens, capitals and punctuation are never one.
        """
        overlap = _overlap(_words_of(left), _words_of(right))
        if overlap is None or not _meet(_words_of(left), _words_of(right)):
            return Judgement(verdict=Verdict.INCOMPARABLE, rule="quote.other", explanation="These are different statements.")
        changes = overlap.changes
        speakers = _speakers(left, right) if overlap.is_nearly_the_same else None
        if speakers is not None and speakers.named:
            return _attribution(speakers)
        if changes:
            return _wording(changes, speakers)
        if speakers is not None:
            return _attribution(speakers)
        if overlap.is_whole:
            return Judgement(verdict=Verdict.AGREE, rule="quote.same", explanation="The quoted words are the same.")
        return Judgement(verdict=Verdict.AGREE, rule="quote.cut", explanation="One is a cut of the other, in the same words.")


def _words_of(fact: Fact) -> str:
    assert isinstance(fact.value, QuoteValue)
    return fact.value.words


# Finding


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The paragraphs of the body as one run, since a speech may go on over several; every other block alone."""
    own = [b for b in blocks if b.copy_of is None]
    yield [b for b in own if b.section == "body" and b.field == "text"]
    for block in own:
        if block.section != "body" or block.field != "text":
            yield [block]


def _read_run(document: Document, blocks: Sequence[Block]) -> Iterator[Fact]:
    starts: list[int] = []
    length = 0
    for block in blocks:
        starts.append(length)
        length += len(block.text) + 1
    # A line break inside a block would part what the parse holds together.
    text = "\n".join(block.text.replace("\n", " ") for block in blocks)
    places = [(bisect_right(starts, q.start) - 1, q) for q in read_quotations(text)]
    speaker: tuple[Block, Attribution] | None = None
    for index, group in groupby(places, key=lambda place: place[0]):
        block = blocks[index]
        quotations = [_shifted(q, starts[index]) for _, q in group]
        for quotation, found in zip(quotations, speakers_of(quotations, block.doc), strict=True):
            if found is not None:
                speaker = block, found
            elif not quotation.continues:
                speaker = None
            if quotation.is_scare or quotation.is_title:
                continue
            for sentence in sentences_of(quotation):
                if len(sentence.words.split()) >= FEWEST_WORDS:
                    yield _fact(document, block, sentence, speaker)


def _shifted(quotation: Quotation, start: int) -> Quotation:
    return Quotation(quotation.start - start, quotation.end - start, quotation.words, quotation.continues)


def _fact(document: Document, block: Block, sentence: Quotation, speaker: tuple[Block, Attribution] | None) -> Fact:
    field = (document.article.title or "") if block.field == "title" else document.article.text
    start, full_end = block.original(sentence.start, sentence.end)
    words = field[start:full_end]
    end = start + _fit(words, 0, len(words))[1]
    name = speaker[1].name if speaker else None
    return Fact(
        id=fact_id(document.article.id, "quote", start, end, block.field),
        article=document.article.id,
        field=block.field,
        fact_type="quote",
        start=start,
        end=end,
        text=field[start:end],
        value=QuoteValue(words=words, speaker=name),
        slot=Slot(
            attribute="said",
            participants=_participants(*speaker) if speaker else (),
            words=tuple(key for key in _plain(words).keys if _is_content(key)),
        ),
        stance=Stance(section=block.section, attributed_to=name),
        rule="quote.direct",
    )


def _participants(block: Block, speaker: Attribution) -> tuple[Participant, ...]:
    start, end = block.original(speaker.start, speaker.end)
    kind = speaker.kind if speaker.kind in ("person", "organization") else "thing"
    who = Participant(part="subject", text=speaker.name, start=start, end=end, kind=kind)
    if speaker.role is None:
        return (who,)
    return who, Participant(part="as", text=speaker.role, start=start, end=end)


# Comparing words


@lru_cache(maxsize=8192)
def _plain(words: str) -> PlainWords:
    return plain_words(words)


def _is_content(key: str) -> bool:
    return len(key) > 2 and key not in _FUNCTION_WORDS


@dataclass(frozen=True, slots=True)
class _Change:
    """Words that stand at one place on the left and others, or none, on the right: as printed, with their spans."""

    left: str
    right: str
    left_span: tuple[int, int]
    right_span: tuple[int, int]
    words: int


@dataclass(frozen=True, slots=True)
class _Overlap:
    """The passage that two quotations share: how much of it is alike, and each place where it is not.

    `shared` counts the words in common, `content` those that carry meaning. `left` and `right` are its spans in characters.
    """

    likeness: Fraction
    shared: int
    content: int
    coverage: Fraction
    changes: tuple[_Change, ...]
    left: tuple[int, int]
    right: tuple[int, int]
    is_whole: bool

    @property
    def is_same_utterance(self) -> bool:
        return (
            self.shared >= FEWEST_WORDS
            and self.likeness >= _LIKENESS
            and (self.coverage >= _COVERAGE or self.shared >= _LONG_ENOUGH)
            and (self.content >= 3 or (self.is_whole and not self.changes and self.content >= 1))
        )

    @property
    def is_nearly_the_same(self) -> bool:
        return self.shared >= 8 and self.likeness >= Fraction(9, 10) and self.coverage >= Fraction(9, 10)


@lru_cache(maxsize=8192)
def _overlap(left_words: str, right_words: str) -> _Overlap | None:
    left, right = _plain(left_words), _plain(right_words)
    a, b = left.keys, right.keys
    blocks = _common_passage(a, b)
    if not blocks:
        return None
    first, last = blocks[0], blocks[-1]
    shared = sum(n for _, _, n in blocks)
    # Words before the passage on both sides are not a cut: the shorter of the two stretches counts as unlike.
    head = min(first[0], first[1])
    tail = min(len(a) - last[0] - last[2], len(b) - last[1] - last[2])
    gaps = [(x[0] + x[2], y[0], x[1] + x[2], y[1]) for x, y in zip(blocks, blocks[1:], strict=False)]
    if 0 < head and max(first[0], first[1]) <= 3:
        gaps.insert(0, (0, first[0], 0, first[1]))
    rest = len(a) - last[0] - last[2], len(b) - last[1] - last[2]
    if 0 < tail and max(rest) <= 3:
        gaps.append((last[0] + last[2], len(a), last[1] + last[2], len(b)))
    changes = tuple(_change(left_words, right_words, left, right, *gap) for gap in gaps if _differs(left, right, *gap))
    width_a = last[0] + last[2] - first[0] + head + tail
    width_b = last[1] + last[2] - first[1] + head + tail
    return _Overlap(
        likeness=Fraction(2 * shared, width_a + width_b),
        shared=shared,
        content=sum(_is_content(key) for i, _, n in blocks for key in a[i : i + n]),
        coverage=Fraction(shared, min(len(a), len(b))),
        changes=changes,
        left=(left.spans[first[0]][0], left.spans[last[0] + last[2] - 1][1]),
        right=(right.spans[first[1]][0], right.spans[last[1] + last[2] - 1][1]),
        is_whole=width_a == len(a) and width_b == len(b),
    )


def _common_passage(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int]]:
    """Runs of common words around the longest one, each no further from the last than its own length makes likely."""
    blocks = [(m.a, m.b, m.size) for m in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks() if m.size]
    if not blocks:
        return []
    main = max(range(len(blocks)), key=lambda i: blocks[i][2])
    first = last = main
    while first > 0 and _is_near(blocks[first - 1], blocks[first], blocks[first - 1][2]):
        first -= 1
    while last + 1 < len(blocks) and _is_near(blocks[last], blocks[last + 1], blocks[last + 1][2]):
        last += 1
    return blocks[first : last + 1]


def _is_near(before: tuple[int, int, int], after: tuple[int, int, int], size: int) -> bool:
    return max(after[0] - before[0] - before[2], after[1] - before[1] - before[2]) <= size + 2


def _differs(left: PlainWords, right: PlainWords, a0: int, a1: int, b0: int, b1: int) -> bool:
    """True when the words between two common runs are other words, not a marked cut and not another print of the same."""
    if any(a0 <= cut <= a1 for cut in left.cuts) or any(b0 <= cut <= b1 for cut in right.cuts):
        return False
    return _run_together(left.keys[a0:a1]) != _run_together(right.keys[b0:b1])


def _run_together(keys: Sequence[str]) -> str:
    """Words as one string, so that "e-mail" is "email" and "on to" is "onto"; tens and units in words make one number."""
    joined: list[str] = []
    for key in keys:
        if joined and key in "123456789" and joined[-1].isdigit() and len(joined[-1]) == 2 and joined[-1].endswith("0"):
            joined[-1] = joined[-1][0] + key
        else:
            joined.append(key)
    return "".join(joined)


def _change(
    left_words: str, right_words: str, left: PlainWords, right: PlainWords, a0: int, a1: int, b0: int, b1: int
) -> _Change:
    left_span, right_span = _place(left, a0, a1), _place(right, b0, b1)
    return _Change(
        left_words[slice(*left_span)] if a1 > a0 else "",
        right_words[slice(*right_span)] if b1 > b0 else "",
        left_span,
        right_span,
        max(a1 - a0, b1 - b0),
    )


def _place(words: PlainWords, first: int, end: int) -> tuple[int, int]:
    """The characters of some words; of none, the words on both sides of the gap."""
    if end > first:
        return words.spans[first][0], words.spans[end - 1][1]
    return words.spans[max(first - 1, 0)][0], words.spans[min(first, len(words.spans) - 1)][1]


# Judging


@dataclass(frozen=True, slots=True)
class _Speakers:
    left: str
    right: str
    named: bool


def _speakers(left: Fact, right: Fact) -> _Speakers | None:
    """Two speakers who cannot be one: two full names without a surname in common, or a spokesman and a named officer."""
    one, other = left.slot.subject, right.slot.subject
    if one is None or other is None or (one.entity is not None and one.entity == other.entity):
        return None
    if one.kind == "person" and other.kind == "person":
        if len(one.text.split()) > 1 and len(other.text.split()) > 1 and not _names_meet(one.text, other.text):
            return _Speakers(one.text, other.text, named=True)
        return None
    for spokesman, officer, fact in ((one, other, right), (other, one, left)):
        rank = next((p.text for p in fact.slot.participants if p.part == "as"), "")
        if spokesman.kind == "thing" and is_spokesperson(spokesman.text) and officer.kind == "person":
            if rank and not is_spokesperson(rank):
                return _Speakers(one.text, other.text, named=False)
    return None


def judge_speakers(left: Fact, right: Fact) -> Judgement | None:
    """Judge only who is said to have spoken, where the words of two quotations are nearly the same.

    `judge` puts a difference of wording before that of a spokesman and his chief; this shows the second beside the first.
    """
    overlap = _overlap(_words_of(left), _words_of(right))
    speakers = _speakers(left, right) if overlap is not None and overlap.is_nearly_the_same else None
    return _attribution(speakers) if speakers is not None else None


def _names_meet(left: str, right: str) -> bool:
    return bool(set(_plain(left).keys) & set(_plain(right).keys))


def _attribution(speakers: _Speakers) -> Judgement:
    return Judgement(
        verdict=Verdict.CONFLICT if speakers.named else Verdict.COMPATIBLE,
        rule="quote.speaker",
        kind="attribution",
        severity="major" if speakers.named else "minor",
        differences=(Difference(field="speaker", left=speakers.left, right=speakers.right),),
        explanation=f"The same words are given to {speakers.left} and to {speakers.right}.",
    )


def _wording(changes: Sequence[_Change], speakers: _Speakers | None) -> Judgement:
    differences = [
        Difference(field="words", left=c.left, right=c.right, gap=str(c.words), unit="word" if c.words == 1 else "words")
        for c in changes
    ]
    if speakers is not None:
        differences.append(Difference(field="speaker", left=speakers.left, right=speakers.right))
    told = "; ".join(_tell(change) for change in changes[:4])
    return Judgement(
        verdict=Verdict.COMPATIBLE,
        rule="quote.wording",
        kind="wording",
        severity="minor",
        differences=tuple(differences),
        explanation=f"The same statement is quoted in different words: {told}.",
    )


def _tell(change: _Change) -> str:
    if not change.left:
        return f"“{change.right}” is only on the right"
    if not change.right:
        return f"“{change.left}” is only on the left"
    return f"“{change.left}” / “{change.right}”"


def narrow(left: Fact, right: Fact) -> tuple[Fact, Fact]:
    """Cut two versions of one quotation down to the passage in which they differ, or which they share.

    Each span holds every changed word that fits, with some words around, in at most 118 characters.
    """
    overlap = _overlap(_words_of(left), _words_of(right))
    if overlap is None:
        return left, right
    if not overlap.changes:
        return _cut(left, *overlap.left), _cut(right, *overlap.right)
    first = overlap.changes[0]
    last = overlap.changes[-1]
    return (
        _cut(left, first.left_span[0], last.left_span[1], first.left_span[1], around=True),
        _cut(right, first.right_span[0], last.right_span[1], first.right_span[1], around=True),
    )


def _cut(fact: Fact, start: int, end: int, least: int | None = None, around: bool = False) -> Fact:
    words = _words_of(fact)
    if len(words) <= WIDEST and around:
        return fact
    if around and end - start > WIDEST and least is not None:
        end = least
    if around:
        spare = max(0, WIDEST - (end - start)) // 2
        left, right = max(0, start - spare), min(len(words), end + spare)
        start = left if left == 0 else words.find(" ", left, start) + 1 or start
        end = right if right == len(words) else max(words.rfind(" ", end, right), end)
    begin, stop = _fit(words, start, end)
    return fact.model_copy(
        update={
            "id": fact_id(fact.article, "quote", fact.start + begin, fact.start + stop, fact.field),
            "start": fact.start + begin,
            "end": fact.start + stop,
            "text": words[begin:stop],
            "value": QuoteValue(words=words[begin:stop], speaker=fact.value.speaker),  # type: ignore[union-attr]
        }
    )


def _fit(words: str, start: int, end: int) -> tuple[int, int]:
    """Shorten a span at a space until it is no wider than consumers accept."""
    if end - start <= WIDEST:
        return start, end
    space = words.rfind(" ", start + 1, start + WIDEST + 1)
    return start, space if space > 0 else start + WIDEST


# Aligning


def align(facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
    """Group quoted sentences that are the same utterance, in the order given.

    Two are the same when the passage that they share is the greater part of the shorter one and three quarters of its
    words are alike; less is enough beside a sentence that is the same in both. Two sentences of one speech are never
    the same utterance, and a sentence that has an exact counterpart in an article takes no other there.
    """
    order = sorted(range(len(facts)), key=lambda i: (facts[i].article, facts[i].field, facts[i].start))
    spoken = {i: place for place, i in enumerate(order)}
    pairs = _pairs(facts)
    pairs |= _pairs_beside(facts, order, spoken, pairs)
    groups = _joined(facts, pairs)
    return [tuple(facts[i] for i in group) for group in groups if len(group) > 1]


def _pairs(facts: Sequence[Fact]) -> set[tuple[int, int]]:
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        alike[_plain(_words_of(fact)).keys].append(index)
    classes = [members for keys, members in alike.items() if len(keys) >= FEWEST_WORDS]
    pairs: set[tuple[int, int]] = set()
    for members in classes:
        overlap = _overlap(_words_of(facts[members[0]]), _words_of(facts[members[0]]))
        if overlap is not None and overlap.is_same_utterance:
            pairs |= {(members[0], other) for other in members[1:]}
    rated: dict[int, list[tuple[_Overlap, int]]] = defaultdict(list)
    for x, y in sorted(_candidates([_plain(_words_of(facts[m[0]])).keys for m in classes])):
        left, right = classes[x], classes[y]
        overlap = _overlap(_words_of(facts[left[0]]), _words_of(facts[right[0]]))
        if overlap is not None and overlap.is_same_utterance:
            for i in left:
                for j in right[:1] if len(left) * len(right) > _CROWD else right:
                    if not _one_speech(facts[i], facts[j]):
                        rated[i].append((overlap, j))
                        rated[j].append((_mirrored(overlap), i))
    best = {(i, j) for i, found in rated.items() for j in _best(found, facts)}
    return pairs | {(i, j) for i, j in best if i < j and (j, i) in best}


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
    content = [key for key in keys if _is_content(key)]
    return zip(content, content[1:], strict=False)


def _mirrored(overlap: _Overlap) -> _Overlap:
    return _Overlap(
        overlap.likeness, overlap.shared, overlap.content, overlap.coverage, overlap.changes, overlap.right, overlap.left,
        overlap.is_whole,
    )  # fmt: skip


def _best(found: Sequence[tuple[_Overlap, int]], facts: Sequence[Fact]) -> Iterator[int]:
    """The counterparts of one fact: in each article, no second one for a passage that has a better one there."""
    taken: dict[str, list[_Overlap]] = defaultdict(list)
    for overlap, other in sorted(found, key=lambda f: (-f[0].likeness, -f[0].shared, f[1])):
        better = taken[facts[other].article]
        if all(rival.likeness == overlap.likeness or not _same_place(rival.left, overlap.left) for rival in better):
            better.append(overlap)
            yield other


def _same_place(left: tuple[int, int], right: tuple[int, int]) -> bool:
    shared = min(left[1], right[1]) - max(left[0], right[0])
    return 2 * shared > min(left[1] - left[0], right[1] - right[0])


def _one_speech(left: Fact, right: Fact) -> bool:
    """True for two sentences that follow one another in one article: a speaker who repeats himself, not two versions."""
    if left.article != right.article or left.field != right.field:
        return False
    return max(left.start, right.start) - min(left.end, right.end) < _SAME_SPEECH


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
            overlap = _overlap(_words_of(facts[left]), _words_of(facts[right]))
            if overlap is not None and overlap.likeness >= _LIKENESS_BESIDE and overlap.coverage >= _COVERAGE:
                common = set(_plain(_words_of(facts[left])).keys) & set(_plain(_words_of(facts[right])).keys)
                if overlap.shared >= 3 and any(_is_content(key) for key in common):
                    found.add((min(left, right), max(left, right)))
    return found


def _neighbour(facts: Sequence[Fact], order: Sequence[int], place: int, step: int) -> int | None:
    if not 0 <= place + step < len(order):
        return None
    here, there = facts[order[place]], facts[order[place + step]]
    near = here.article == there.article and here.field == there.field
    gap = max(here.start, there.start) - min(here.start + len(_words_of(here)), there.start + len(_words_of(there)))
    return order[place + step] if near and gap < _SAME_SPEECH else None


def _joined(facts: Sequence[Fact], pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Join pairs into groups, the longest common passages first; a group takes in only what meets all its wordings.

    A long quotation that holds two short ones would otherwise make these two one utterance.
    """
    groups = {i: [i] for i in range(len(facts))}
    wordings = {i: {_words_of(fact)} for i, fact in enumerate(facts)}
    group_of = list(range(len(facts)))

    def shared(pair: tuple[int, int]) -> tuple[int, int, int]:
        overlap = _overlap(_words_of(facts[pair[0]]), _words_of(facts[pair[1]]))
        return (-overlap.shared if overlap else 0, *pair)

    for i, j in sorted(pairs, key=shared):
        kept, joining = sorted((group_of[i], group_of[j]))
        if kept != joining and all(_meet(x, y) for x in wordings[kept] for y in wordings[joining]):
            for member in groups[joining]:
                group_of[member] = kept
            groups[kept] += groups.pop(joining)
            wordings[kept] |= wordings.pop(joining)
    return [sorted(group) for group in groups.values()]


def _meet(left: str, right: str) -> bool:
    overlap = _overlap(left, right)
    return overlap is not None and overlap.likeness >= _LIKENESS_JUDGED and overlap.shared >= 3


QUOTE = Quote()
