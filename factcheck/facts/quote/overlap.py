"""The passage that two quotations share, and the words in which they differ there."""

from __future__ import annotations

import re
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
LAST_WORDS = 1
_LONGEST = 200  # words of one sentence that are compared
_LONG_ENOUGH = 10  # words in common that need no coverage
_LONG_LIKENESS = Fraction(2, 3)  # of so many words in common, most of both sentences
_LONG_COVERAGE = Fraction(3, 4)
_LONG_CONTENT = 6
_FIRST_WORDS = 3  # before a sentence that both versions print whole; more are a clause of their own
_FEWEST_CLOSED = 8  # words in common before a stop; a shorter sentence may well be said twice
CLOSING_WORDS = 5  # after a sentence that one version closes with a stop
_FUNCTION_WORDS = frozenset(
    "a about after all also am an and any are as at be because been before being but by can could did do does "
    "doing done dont for from get go going got had has have having he her here him his how i if im in into is "
    "isnt it its ive just like me more most my no not now of on one or other our out over people said say says "
    "she should so some such than that thats the their them then there theres these they theyre thing things "
    "think this those to too up us very was wasnt way we well were weve what when where which who why will with "
    "would you your 1 2".split()
)
_COMMON_WORDS = (
    "bad best better big day family feel good great happy help know life little long lot love made make man men need "
    "never new part place proud right sad sorry sure take thank time today want way woman women work world worst "
    "wrong year"
)
_CLAUSE_WORDS = frozenset(
    "am are be been being did do does had has have having he i is it never not she that they to was we were you".split()
)
_BACKSHIFTED = {"could": "can", "might": "may", "would": "will"}
_NEGATED = {
    "arent": "are", "cant": "can", "couldnt": "could", "didnt": "did", "doesnt": "does", "dont": "do", "hadnt": "had",
    "hasnt": "has", "havent": "have", "isnt": "is", "shouldnt": "should", "wasnt": "was", "werent": "were",
    "wont": "will", "wouldnt": "would",
}  # fmt: skip
_STOP = re.compile(r"[^.…][.!?][\"'”’]{0,2}\Z")
_ANOTHER_VOICE = re.compile(r"[\"“”:]|\b(?:said|says|added|told|wrote|tweeted)\b")
_INFLECTION = re.compile(r"(?:i?ed|ing|ie?s|es|s|e|y)$")
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1$")


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


def is_statement(words: str) -> bool:
    """Tell a quotation that can be compared, four words or three that all carry meaning, from a term or a tone.

    >>> is_statement("reckless, greedy landlord"), is_statement("on the level")
    (True, False)
    """
    keys = plain(words).keys
    return len(keys) >= FEWEST_WORDS or (len(keys) == 3 and all(is_content(key) for key in keys))


@lru_cache(maxsize=8192)
def stem(key: str) -> str:
    """Take the ending of number and tense off a word.

    >>> stem("planned") == stem("plans") == stem("planning"), stem("glass") == stem("glasses"), stem("news")
    (True, True, 'news')
    """
    if len(key) < 5:
        return key
    shorter = key if key.endswith("ss") else _INFLECTION.sub("", key)
    return _DOUBLED.sub(r"\1", shorter) if len(shorter) > 2 else key


_COMMON_STEMS = frozenset(stem(word) for word in _COMMON_WORDS.split())


@dataclass(frozen=True, slots=True)
class Change:
    """Words that stand at one place on the left and others, or none, on the right: as printed, with their spans."""

    left: str
    right: str
    left_span: tuple[int, int]
    right_span: tuple[int, int]
    words: int


_SAME_WORDS, _SAME_CONTENT = 7, 3


@dataclass(frozen=True, slots=True)
class Overlap:
    """The passage that two quotations share: how much of it is alike, and each place where it is not.

    `shared` counts the words in common, `content` those that carry meaning. `left` and `right` are its spans in
    characters. `is_whole` says that nothing is left out on either side. `telling` are the stems in common that few
    statements hold; `replaces` says that a word that carries meaning stands where the other has another one.
    """

    likeness: Fraction
    shared: int
    content: int
    coverage: Fraction
    changes: tuple[Change, ...]
    left: tuple[int, int]
    right: tuple[int, int]
    is_whole: bool
    telling: tuple[str, ...]
    replaces: bool

    @property
    def is_same_utterance(self) -> bool:
        """True when the passage is enough of both to be one utterance, without any other evidence."""
        return self._is_long_passage or (
            self.shared >= FEWEST_WORDS
            and self.likeness >= _LIKENESS
            and (self.coverage >= COVERAGE or self.shared >= _LONG_ENOUGH)
            and (self.content >= 3 or (self.is_whole and not self.changes and self.content >= 1))
        )

    @property
    def _is_long_passage(self) -> bool:
        """True when so many words stand in one order that two translators or typists must have had one sentence."""
        return (
            self.shared > _LONG_ENOUGH
            and self.content >= _LONG_CONTENT
            and self.likeness >= _LONG_LIKENESS
            and self.coverage >= _LONG_COVERAGE
        )

    @property
    def may_be_same_fragment(self) -> bool:
        """True when the same few words are there and some are added: one utterance if no other has those words.

        Another word in the place of one makes it another statement with the same phrase.
        """
        return (
            (self.shared >= FEWEST_WORDS or (len(self.telling) >= 3 and self.coverage >= _LIKENESS))
            and self.likeness >= _LIKENESS
            and self.coverage >= COVERAGE
            and len(self.telling) >= 2
            and not self.replaces
        )

    @property
    def is_nearly_the_same(self) -> bool:
        """True when the words are so nearly the same, and so many, that one mouth must have spoken them.

        A word fewer is enough where none differs and some carry meaning.
        """
        if self.shared >= _SAME_WORDS and self.is_whole and not self.changes and self.content >= _SAME_CONTENT:
            return True
        return self.shared >= 8 and self.likeness >= Fraction(9, 10) and self.coverage >= Fraction(9, 10)


@lru_cache(maxsize=8192)
def overlap_of(left_words: str, right_words: str) -> Overlap | None:
    """Find the passage that two quotations share, or None when they have no word in common."""
    left, right = plain(left_words), plain(right_words)
    a, b = left.keys[:_LONGEST], right.keys[:_LONGEST]
    runs = _common_passage([stem(key) for key in a], [stem(key) for key in b])
    alike = _exact(a, b, runs)
    if not alike:
        return None
    (first_a, first_b, _), (last_a, last_b, last_size) = runs[0], runs[-1]
    end_a, end_b = last_a + last_size, last_b + last_size
    shared = len(alike)
    # Words before the passage on both sides are not a cut: the shorter of the two stretches counts as unlike.
    head = min(first_a, first_b)
    tail = min(len(a) - end_a, len(b) - end_b)
    gaps = [(x[0] + 1, y[0], x[1] + 1, y[1]) for x, y in pairwise(alike)]
    ours, theirs = _Version(left_words, left, first_a, end_a), _Version(right_words, right, first_b, end_b)
    begins, ends = (first_a, first_b), (end_a, end_b)
    if (head > 0 and max(begins) <= 3) or _opens_sentence(ours, theirs):
        begins = (0, 0)
    opening = begins[0], alike[0][0], begins[1], alike[0][1]
    is_fragment = left_words[:1].islower() or right_words[:1].islower()
    if not (is_fragment and _fits_clause(a[opening[0] : opening[1]], b[opening[2] : opening[3]])):
        gaps.insert(0, opening)
    if tail > 0 and (shared > _LONG_ENOUGH or max(len(a) - end_a, len(b) - end_b) <= 3):
        ends = len(a), len(b)
    elif 0 < tail <= LAST_WORDS and not (left.cuts or right.cuts):
        ends = end_a + tail, end_b + tail  # a cut of the longer one would end in its words
    elif shared >= _FEWEST_CLOSED and _closes_sentence(ours, theirs):
        ends = len(a), len(b)
    gaps.append((alike[-1][0] + 1, ends[0], alike[-1][1] + 1, ends[1]))
    gaps = [gap for gap in gaps if _differs(left, right, *gap)]
    matched = [key for i, _, n in runs for key in a[i : i + n]]
    return Overlap(
        likeness=Fraction(2 * shared, end_a - first_a + end_b - first_b + 2 * head + 2 * tail),
        shared=shared,
        content=sum(is_content(key) for key in matched),
        coverage=Fraction(shared, min(len(a), len(b))),
        changes=tuple(_change(left_words, right_words, left, right, *gap) for gap in gaps),
        left=(left.spans[first_a][0], left.spans[end_a - 1][1]),
        right=(right.spans[first_b][0], right.spans[end_b - 1][1]),
        is_whole=_run_together(a) == _run_together(b),
        telling=tuple(stem(key) for key in matched if is_content(key) and stem(key) not in _COMMON_STEMS),
        replaces=any(_replaces(a[i:j], b[k:m]) for i, j, k, m in gaps),
    )


@dataclass(frozen=True, slots=True)
class _Version:
    """One print of a sentence, and where the passage that it shares with another begins and ends in its words."""

    words: str
    read: PlainWords
    begin: int
    end: int

    @property
    def before(self) -> str:
        """What is printed before the passage."""
        return self.words[: self.read.spans[self.begin][0]]

    @property
    def after(self) -> str:
        """What is printed after the passage."""
        return self.words[self.read.spans[self.end - 1][1] :]

    @property
    def words_after(self) -> int:
        """How many words follow the passage."""
        return len(self.read.keys) - self.end

    @property
    def is_capital(self) -> bool:
        """True when its first word has a capital, as a sentence that is printed from its beginning has."""
        return self.words[self.read.spans[0][0]].isupper()


def _opens_sentence(whole: _Version, longer: _Version) -> bool:
    """True when one version opens its sentence with a capital a few words into the sentence of the other.

    A cut would begin in mid-sentence, with a small letter or with dots; an excerpt would leave out much of the end too.
    """
    if whole.begin > longer.begin:
        whole, longer = longer, whole
    if longer.begin > _FIRST_WORDS or longer.words_after > CLOSING_WORDS:
        return False
    inside = longer.words[len(longer.before)]
    return whole.is_capital and longer.is_capital and inside.islower() and not _ANOTHER_VOICE.search(longer.before)


def _closes_sentence(closed: _Version, longer: _Version) -> bool:
    """True when one version puts a stop where the other says a few words more.

    A comma leaves open that more was said. Nobody cuts a lone last word; of a longer close, both must print the
    sentence from its first word.
    """
    if closed.words_after > 0:
        closed, longer = longer, closed
    if closed.words_after > 0 or longer.words_after > CLOSING_WORDS or closed.read.cuts or longer.read.cuts:
        return False
    if not _STOP.search(closed.words) or _ANOTHER_VOICE.search(longer.after):
        return False
    is_whole = closed.begin == longer.begin == 0 and closed.is_capital and longer.is_capital
    return longer.words_after <= LAST_WORDS or is_whole


def _exact(a: Sequence[str], b: Sequence[str], runs: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """The places of the words that are the same in both; of runs of words with one stem, those with one ending."""
    return [(i + n, j + n) for i, j, size in runs for n in range(size) if a[i + n] == b[j + n]]


def _fits_clause(left: Sequence[str], right: Sequence[str]) -> bool:
    """True when the first words of a fragment differ only as the clause around it asks: "worked" for "has worked"."""
    return _without_clause_words(left) == _without_clause_words(right)


def _without_clause_words(keys: Sequence[str]) -> tuple[bool, list[str]]:
    positive = [_NEGATED.get(key, key) for key in keys]
    is_negative = positive != list(keys) or "not" in keys or "never" in keys
    return is_negative, [stem(_BACKSHIFTED.get(key, key)) for key in positive if key not in _CLAUSE_WORDS]


def _replaces(left: Sequence[str], right: Sequence[str]) -> bool:
    """True when another word that carries meaning, not another form of it, stands in the place of one."""
    ours, theirs = ({stem(key) for key in side if is_content(key)} for side in (left, right))
    return bool(ours - theirs) and bool(theirs - ours)


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
    """True when the words between two common runs are other words: no marked cut, no other print of the same.

    Cuts at the same places of as many words leave out the same: they explain no difference beside them.
    """
    alike = left.cuts == right.cuts and len(left.keys) == len(right.keys)
    if not alike and (any(a0 <= cut <= a1 for cut in left.cuts) or any(b0 <= cut <= b1 for cut in right.cuts)):
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
