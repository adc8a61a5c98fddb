"""One name spelt in two ways, whatever kind of thing the articles take it for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factcheck.model import Alignment, Conflict, Difference, Fact, Judgement, NameValue, Policy, Side, Verdict
from factcheck.text.names import CACHED_NAMES, is_generic, may_be_alike, spelling_variant

_SMALL_WORDS = frozenset({"for", "of", "the", "and", "&", "in", "on"})
LONG_GIVEN_NAME = 6
SHORTEST_SURNAME = 3
FEWEST_WORDS, FEWEST_TELLING = 4, 2
MANY_ALIKE = 200  # of so many names that begin or end alike only neighbours are compared
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


class Spelling:
    """Names that differ in a letter or a small word."""

    name = "spelling"

    def run(self, facts: Sequence[Fact], alignments: Sequence[Alignment], policy: Policy) -> Iterator[Conflict]:
        """Compare every two names that begin or end alike."""
        uses: dict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            if isinstance(fact.value, NameValue):
                uses[fact.value.name].append(fact)
        for left, right in sorted(_pairs(sorted(uses))):
            together = {f.article for f in uses[left]} & {f.article for f in uses[right]}
            if not _is_variant(left, right) and (together or not _is_short_surname_slip(left, right)):
                continue
            common, rare = sorted((left, right), key=lambda n: (-len({f.article for f in uses[n]}), -len(uses[n]), n))
            kinds = Counter(f.fact_type for n in (common, rare) for f in uses[n])
            judgement = Judgement(
                verdict=Verdict.CONFLICT,
                rule="name.spelling",
                kind="spelling",
                severity="minor",
                differences=(Difference(field="name", left=common, right=rare),),
                explanation=f"“{common}” and “{rare}” look like one name in two spellings.",
            )
            sides = [Side.of(name, uses[name]) for name in (common, rare)]
            yield Conflict.of(
                f"How is the name spelt: {left} or {right}?", min(kinds, key=lambda k: (-kinds[k], k)), judgement, sides
            )


def _pairs(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names that share their first letters or their last ones; nothing else can be a slip of the pen."""
    for key in (_head, _tail):
        blocks: dict[str, list[str]] = defaultdict(list)
        for name in names:
            blocks[key(name)].append(name)
        for block in blocks.values():
            for i, left in enumerate(block):
                for right in block[i + 1 : i + MANY_ALIKE]:
                    if (key is _head or _head(left) != _head(right)) and may_be_alike(left, right):
                        yield left, right


def _head(name: str) -> str:
    return name[:3].casefold()


def _tail(name: str) -> str:
    return name[-3:].casefold()


def _is_variant(left: str, right: str) -> bool:
    """True for two spellings of one name; a people and its country, or ü and ue, are none.

    >>> _is_variant("Centre for Digital Widgets", "Centre for Digitial Widgets")
    True
    >>> _is_variant("Acme Kids", "Acme for Kids")
    True
    >>> _is_variant("Ruritania", "Ruritanians"), _is_variant("Mueller Werke", "Muller Werke")
    (False, False)
    """
    if left.casefold() == right.casefold() or _transliterated(left) == _transliterated(right):
        return False
    if " " not in left + right and left[:-2].startswith(right[:-2]) | right[:-2].startswith(left[:-2]):
        # One word with two endings is a country and its people more often than a slip.
        return False
    if " " in left and " " in right and _without_small_words(left) == _without_small_words(right):
        return True
    return spelling_variant(left, right) or _drops_a_word(left, right)


def _drops_a_word(left: str, right: str) -> bool:
    """True for a long name and the same without a word from its middle, which is no short form of it.

    >>> _drops_a_word("Norvane Highway Traffic Safety Board", "Norvane Highway Safety Board")
    True
    >>> _drops_a_word("University of Southern Norvane", "University of Norvane")
    False
    """
    short, long = sorted((_without_small_words(left), _without_small_words(right)), key=len)
    telling = [word for word in short if not is_generic(word)]
    if len(long) != len(short) + 1 or len(short) < FEWEST_WORDS or len(telling) < FEWEST_TELLING:
        return False
    dropped = (i for i in range(1, len(long) - 1) if long[:i] + long[i + 1 :] == short)
    return any(long[i].isalpha() and not is_generic(long[i]) for i in dropped)


def _is_short_surname_slip(left: str, right: str) -> bool:
    """True for one long given name with two surnames a letter apart, too short to be told by themselves.

    >>> _is_short_surname_slip("Rosamund Kay", "Rosamund Keay"), _is_short_surname_slip("Ann Kay", "Ann Keay")
    (True, False)
    """
    (*given, surname), (*other_given, other_surname) = left.split(), right.split()
    if given != other_given or len(" ".join(given)) < LONG_GIVEN_NAME:
        return False
    short, long = sorted((surname, other_surname), key=len)
    if len(short) < SHORTEST_SURNAME or len(long) - len(short) > 1:
        return False
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long))) and not long.endswith("s")


@lru_cache(maxsize=CACHED_NAMES)
def _transliterated(name: str) -> str:
    folded = name.casefold().replace("&", "and").translate(str.maketrans("äöü", "aou"))
    for written, plain in _UMLAUTS:
        folded = folded.replace(written, plain)
    return folded


@lru_cache(maxsize=CACHED_NAMES)
def _without_small_words(name: str) -> tuple[str, ...]:
    return tuple(word for word in name.casefold().split() if word not in _SMALL_WORDS)


SPELLING = Spelling()
