"""The passage that two quotations share, and the words in which they differ there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from factcheck.model import Fact, QuoteValue
from factcheck.text.quotations import PlainWords, plain_words

FEWEST_WORDS = 4
_LIKENESS = Fraction(3, 4)  # of the words in the passage that two quotations share
_LIKENESS_JUDGED = Fraction(1, 2)
COVERAGE = Fraction(3, 5)  # of the shorter quotation
_LONGEST = 200  # words of one sentence that are compared
_LONG_ENOUGH = 10  # words in common that need no coverage
_FUNCTION_WORDS = frozenset(
    "a about after all also am an and any are as at be because been before being but by can could did do does "
    "doing done dont for from get go going got had has have having he her here him his how i if im in into is "
    "isnt it its ive just like me more most my no not now of on one or other our out over people said say says "
    "she should so some such than that thats the their them then there theres these they theyre thing things "
    "think this those to too up us very was wasnt way we well were weve what when where which who why will with "
    "would you your 1 2".split()
)


def words_of(fact: Fact) -> str:
    """The quoted words of a fact, as printed."""
    assert isinstance(fact.value, QuoteValue)
    return fact.value.words


@lru_cache(maxsize=8192)
def plain(words: str) -> PlainWords:
    """The words with print set aside, read once."""
    return plain_words(words)


def is_content(key: str) -> bool:
    """Tell a word that carries meaning from one that only joins others."""
    return len(key) > 2 and key not in _FUNCTION_WORDS


@dataclass(frozen=True, slots=True)
class Change:
    """Words that stand at one place on the left and others, or none, on the right: as printed, with their spans."""

    left: str
    right: str
    left_span: tuple[int, int]
    right_span: tuple[int, int]
    words: int


@dataclass(frozen=True, slots=True)
class Overlap:
    """The passage that two quotations share: how much of it is alike, and each place where it is not.

    `shared` counts the words in common, `content` those that carry meaning. `left` and `right` are its spans in
    characters. `is_whole` says that nothing is left out on either side.
    """

    likeness: Fraction
    shared: int
    content: int
    coverage: Fraction
    changes: tuple[Change, ...]
    left: tuple[int, int]
    right: tuple[int, int]
    is_whole: bool

    @property
    def is_same_utterance(self) -> bool:
        """True when the passage is enough of both to be one utterance, without any other evidence."""
        return (
            self.shared >= FEWEST_WORDS
            and self.likeness >= _LIKENESS
            and (self.coverage >= COVERAGE or self.shared >= _LONG_ENOUGH)
            and (self.content >= 3 or (self.is_whole and not self.changes and self.content >= 1))
        )

    @property
    def is_nearly_the_same(self) -> bool:
        """True when the words are so nearly the same, and so many, that one mouth must have spoken them."""
        return self.shared >= 8 and self.likeness >= Fraction(9, 10) and self.coverage >= Fraction(9, 10)


@lru_cache(maxsize=8192)
def overlap_of(left_words: str, right_words: str) -> Overlap | None:
    """Find the passage that two quotations share, or None when they have no word in common."""
    left, right = plain(left_words), plain(right_words)
    a, b = left.keys[:_LONGEST], right.keys[:_LONGEST]
    blocks = _common_passage(a, b)
    if not blocks:
        return None
    first, last = blocks[0], blocks[-1]
    shared = sum(n for _, _, n in blocks)
    # Words before the passage on both sides are not a cut: the shorter of the two stretches counts as unlike.
    head = min(first[0], first[1])
    tail = min(len(a) - last[0] - last[2], len(b) - last[1] - last[2])
    gaps = [(x[0] + x[2], y[0], x[1] + x[2], y[1]) for x, y in pairwise(blocks)]
    if head > 0 and max(first[0], first[1]) <= 3:
        gaps.insert(0, (0, first[0], 0, first[1]))
    rest = len(a) - last[0] - last[2], len(b) - last[1] - last[2]
    if tail > 0 and max(rest) <= 3:
        gaps.append((last[0] + last[2], len(a), last[1] + last[2], len(b)))
    changes = tuple(_change(left_words, right_words, left, right, *gap) for gap in gaps if _differs(left, right, *gap))
    width_a = last[0] + last[2] - first[0] + head + tail
    width_b = last[1] + last[2] - first[1] + head + tail
    return Overlap(
        likeness=Fraction(2 * shared, width_a + width_b),
        shared=shared,
        content=sum(is_content(key) for i, _, n in blocks for key in a[i : i + n]),
        coverage=Fraction(shared, min(len(a), len(b))),
        changes=changes,
        left=(left.spans[first[0]][0], left.spans[last[0] + last[2] - 1][1]),
        right=(right.spans[first[1]][0], right.spans[last[1] + last[2] - 1][1]),
        is_whole=_run_together(a) == _run_together(b),
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
    """True when the words between two common runs are other words: no marked cut, no other print of the same."""
    if any(a0 <= cut <= a1 for cut in left.cuts) or any(b0 <= cut <= b1 for cut in right.cuts):
        return False
    return _run_together(left.keys[a0:a1]) != _run_together(right.keys[b0:b1])


def _run_together(keys: Sequence[str]) -> str:
    """Words as one string: "e-mail" is "email", "on to" is "onto"; tens and units in words make one number."""
    joined: list[str] = []
    for key in keys:
        if joined and key in "123456789" and joined[-1].isdigit() and len(joined[-1]) == 2 and joined[-1].endswith("0"):
            joined[-1] = joined[-1][0] + key
        else:
            joined.append(key)
    return "".join(joined)


def _change(
    left_words: str, right_words: str, left: PlainWords, right: PlainWords, a0: int, a1: int, b0: int, b1: int
) -> Change:
    left_span, right_span = _place(left, a0, a1), _place(right, b0, b1)
    return Change(
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


def meet(left: str, right: str) -> bool:
    """Tell whether two quotations can be versions of one: half the words of what they share are alike."""
    overlap = overlap_of(left, right)
    return overlap is not None and overlap.likeness >= _LIKENESS_JUDGED and overlap.shared >= 3
