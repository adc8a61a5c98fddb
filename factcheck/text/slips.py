"""Slips of the pen that names alone do not prove: a letter left out, a vowel, a noun or a number taken for another.

Pure functions on strings; whether the articles use the names as one is for the caller to find out.
"""

from __future__ import annotations

from functools import cache

from factcheck.tables import load
from factcheck.text.bodies import same_owner
from factcheck.text.names import is_generic, is_given_name, normalise_name, spelt_words
from factcheck.text.patterns import regex

SHORTEST_WORD, SHORTEST_ANCHOR = 4, 5
FEWEST_WORDS_BESIDE = 2
FEWEST_WORDS_BESIDE_A_PEOPLE = 3
_VOWELS = frozenset("aeiouy")
_DESIGNATION = regex(r"(?P<series>[A-Z]{1,3})-(?P<number>\d{1,3}) (?P<called>[A-Z][a-z]{3,}\b.*)")
# "Mk-4 Plus" and "Mk-5 Plus" are two models of one maker, each with the same trim.
_TRIMS = frozenset("class edition lite mini plus premium prime series sport standard super turbo ultra".split())


def drops_letter(left: str, right: str) -> bool:
    """True for two words of which one leaves out an inner letter of the other, or swaps two.

    Two words of every day, or two given names, are two.

    >>> drops_letter("Halbek", "Halmbek"), drops_letter("Corvella", "Corvlela")
    (True, True)
    >>> drops_letter("Halmbek", "Halmbeks"), drops_letter("Hansen", "Hanson"), drops_letter("Johnny", "Jonny")
    (False, False, False)
    """
    from rapidfuzz.distance import DamerauLevenshtein

    a, b = left.casefold(), right.casefold()
    if not (a.isalpha() and b.isalpha()) or a[0] != b[0] or a[-1] != b[-1]:
        return False
    if is_generic(a) or is_generic(b) or (is_given_name(a) and is_given_name(b)):
        return False
    is_one_letter = len(a) != len(b) or sorted(a) == sorted(b)
    return is_one_letter and DamerauLevenshtein.distance(a, b, score_cutoff=1) == 1


def changes_vowel(left: str, right: str) -> bool:
    """True for names of several words that differ in one inner vowel, where another word holds them together.

    >>> changes_vowel("Kefr Halmbek", "Kafr Halmbek"), changes_vowel("Mill Street", "Mall Street")
    (True, False)
    """
    differing = _one_difference(spelt_words(left), spelt_words(right))
    if differing is None:
        return False
    a, b, others = differing
    anchored = any(len(word) >= SHORTEST_ANCHOR and not is_generic(word) for word in others)
    if not anchored or len(a) != len(b) or len(a) < SHORTEST_WORD or is_generic(a) or is_generic(b):
        return False
    changed = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    return len(changed) == 1 and 0 < changed[0] < len(a) - 1 and {a[changed[0]], b[changed[0]]} <= _VOWELS


def changes_noun(left: str, right: str) -> bool:
    """True for long names whose last nouns writers take for one another.

    >>> changes_noun("Northern Heron Fund", "Northern Heron Federation"), changes_noun("Heron Fund", "Heron Federation")
    (True, False)
    >>> changes_noun("Northern Heron Fund", "Northern Heron Council")
    False
    """
    (*ours, our_noun), (*theirs, their_noun) = (name.casefold().split() or [""] for name in (left, right))
    if ours != theirs or our_noun == their_noun or len(ours) < FEWEST_WORDS_BESIDE:
        return False
    return their_noun in _alike().get(our_noun, ()) and not all(is_generic(word) for word in ours)


def changes_people(left: str, right: str) -> bool:
    """True for long names of bodies, one with a country's name where the other has its people's.

    >>> changes_people("Pellavia National Widget Agency", "Pellavian National Widget Agency")
    True
    >>> changes_people("Pellavia Foreign Ministry", "Pellavian Foreign Ministry")
    False
    """
    differing = _one_difference(tuple(left.casefold().split()), tuple(right.casefold().split()))
    if differing is None:
        return False
    a, b, others = differing
    return len(others) >= FEWEST_WORDS_BESIDE_A_PEOPLE and is_generic(others[-1]) and same_owner(a, b)


def changes_number(left: str, right: str) -> bool:
    """True for one model called by the same name under two numbers of one series.

    >>> changes_number("K-3 Heron", "K-2 Heron"), changes_number("K-3 Plus", "K-2 Plus")
    (True, False)
    """
    a, b = _DESIGNATION.fullmatch(left), _DESIGNATION.fullmatch(right)
    if a is None or b is None or a["called"].casefold().split()[0] in _TRIMS:
        return False
    return (a["series"], a["called"]) == (b["series"], b["called"]) and a["number"] != b["number"]


def changes_title(left: str, right: str) -> bool:
    """True for a title of which one form makes many of its first noun: "Keepers of Ash", "Keeper of Ash".

    >>> changes_title("Keepers of Ash", "Keeper of Ash"), changes_title("Banks of Ash", "Bank of Ash")
    (True, False)
    """
    short, long = sorted((left, right), key=len)
    first, of, rest = short.partition(" of ")
    return bool(of) and long == f"{first}s of {rest}" and not is_generic(first) and " " not in first


def shortens_to(full: str, word: str) -> bool:
    """Whether a word is the first one of a longer name but for a letter.

    >>> shortens_to("Corvela Games", "Corvella"), shortens_to("Corvella Games", "Corvella")
    (True, False)
    """
    first, *rest = normalise_name(full).split()
    return bool(rest) and drops_letter(first, word)


def _one_difference(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, str, tuple[str, ...]] | None:
    """The two words that stand in one place, and all the others, of names that differ in no other place."""
    if len(left) != len(right):
        return None
    places = [i for i, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    if len(places) != 1:
        return None
    at = places[0]
    return left[at], right[at], left[:at] + left[at + 1 :]


@cache
def _alike() -> dict[str, frozenset[str]]:
    """For each last noun, all that it is taken for."""
    return {word: frozenset(row["words"]) for row in load("alike_nouns") for word in row["words"]}
