"""Tallies: lists of counted people or things, "seven men, six women and a child", "25 were injured and 20 unhurt"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, product

from factcheck.tables import load
from factcheck.text.clauses import words_of_class
from factcheck.text.measures import Measure
from factcheck.text.patterns import one_of, regex
from factcheck.text.wording import plural

PEOPLE = "people"
OTHER = "other"
MOST_ITEMS, LONGEST_ITEM, LONGEST_TAIL = 12, 8, 60
ONE, MANY = "one", "many"
CACHED = 4096

_WORD = regex(r" (\d{1,2}-year-old|[^\W\d_][\w'’-]*)")
_SINGLE = regex(rf"{one_of('a an one another the his her their its'.split())} (?=[A-Za-z])", re.IGNORECASE)
_OF_THESE = regex(r" of (?:them|whom|which|those|these)\b")
_IS = regex(r" (?:was|were|are|is|had been|have been)(?= [a-z])")
_SAID = regex(
    r"(?: (?:people|others|of them))?"
    r" (?:(?:was|were|are|is|had|have|has|been|being|also|left|escaped|emerged|remained?|voted|reported) )*"
    r"(?:[a-z]+ly )?"
)
# Words that end the noun of an item; one that is no known noun may stand before it, as in "seven armed men".
_SMALL = frozenset(
    "and or but nor with without of from in on at to by for who whom whose which that than as after before while when "
    "where was were are is be been being had have has will would said not more fewer less into over under near aboard "
    "during because since until if then also killed killing wounded wounding injuring".split()
)
_JOINT = regex(r"(?:, and|,? while|,? but|, with|,? as well as|,|;| and| plus) ")
# What may stand between the noun of an item and the next item: an age, or where they are from.
_AGE = regex(r", (?:aged )?\d{1,2}(?= and |,? and |[,.;)]| [-–—])")
_STOP = regex(r"[.;:()–—\d]")
_FROM = regex(rf" (?:from|in|of|aboard|on|at) [^,.;:()–—\d]{{1,{LONGEST_TAIL}}}?")


@dataclass(frozen=True, slots=True)
class Part:
    """One item of a tally: where it begins and ends, its number, and of what kinds they are.

    `measure` is None for "a woman"; `noun` is the kind by its noun and `state` what is said of them, either may be
    empty; `of_these` says that they are some of those named before: "two of them", "two were women".
    """

    start: int
    end: int
    measure: Measure | None
    noun: str
    state: str
    of_these: bool

    @property
    def kinds(self) -> tuple[str, ...]:
        """Of which kinds the counted are, by their noun and by what is said of them."""
        return tuple(kind for kind in (self.noun, self.state) if kind)


@dataclass(frozen=True, slots=True)
class Tally:
    """The items of a list, in order, and where the list ends."""

    parts: tuple[Part, ...]
    end: int


def read_tally(text: str, start: int, measures: Mapping[int, Measure], noun: str, *, closed: bool) -> Tally:
    """Read a list of counted kinds that begins at a place.

    Args:
        text: the paragraph.
        start: where the first item would begin.
        measures: the measures of the paragraph, by where they begin with their hedges.
        noun: the noun, in the singular, that may be a kind too: "12 boats: seven fishing boats and six patrol boats".
        closed: whether the list must be all; then only an age or a place may follow the noun of an item.

    >>> from factcheck.text.measures import read_measures
    >>> text = "seven men, six women and a child were hurt"
    >>> tally = read_tally(text, 0, {m.outer_start: m for m in read_measures(text)}, "person", closed=True)
    >>> [part.noun for part in tally.parts], text[: tally.end]
    (['man', 'woman', 'child'], 'seven men, six women and a child')
    """
    parts: list[Part] = []
    part, end = _part(text, start, measures, noun), start
    while part is not None and len(parts) < MOST_ITEMS:
        parts.append(part)
        aged = _AGE.match(text, part.end)
        end = aged.end() if aged else part.end
        items = (_part(text, joint, measures, noun) for joint in _joints(text, end, closed=closed))
        # "Seven men, two of them teenagers, and six women": the two are no item of the list.
        own = (item for item in items if item is not None and (parts[0].of_these or not item.of_these))
        part = next(own, None)
        if part is not None and bool(part.state) != bool(parts[0].state):
            part = None  # "10 men, and three women were hurt": the next clause
    return Tally(tuple(parts), end)


def _joints(text: str, end: int, *, closed: bool) -> Iterator[int]:
    """Where the next item of a list may begin, after an item that ends here."""
    for joint in _JOINT.finditer(text, end, end + LONGEST_TAIL):
        gap = text[end : joint.start()]
        if _STOP.search(gap):
            return
        if not gap or not closed or _FROM.fullmatch(gap):
            yield joint.end()


def _part(text: str, start: int, measures: Mapping[int, Measure], noun: str) -> Part | None:
    """The item that begins at a place: a number or "a", and a known noun or what is said of so many."""
    measure, single = measures.get(start), _SINGLE.match(text, start)
    if measure is not None and measure.kind == "number":
        after, number = measure.end, ONE if measure.low == measure.high == 1 else MANY
        if any(end is not None and end.denominator != 1 for end in (measure.low, measure.high)):
            return None
    elif measure is None and single is not None:
        after, number = single.end() - 1, ONE
    else:
        return None
    of_these = _OF_THESE.match(text, after) or _IS.match(text, after)
    named = _noun_at(text, of_these.end() if of_these else after, number, noun)
    said = _state_at(text, named[1] if named else after) if measure is not None else None
    last = said or named
    if last is None:
        return None
    return Part(start, last[1], measure, named[0] if named else "", said[0] if said else "", of_these is not None)


def _noun_at(text: str, start: int, number: str, noun: str) -> tuple[str, int] | None:
    """The last of the nouns right behind a number, with other words before it: "crew members" of "two crew members"."""
    known = _forms()[number]
    found: tuple[str, int] | None = None
    before = ""
    at = start
    for _ in range(LONGEST_ITEM):
        word = _WORD.match(text, at)
        if word is None or word[1].lower() in _SMALL:
            break
        printed = word[1].lower()
        kind = known.get(f"{before} {printed}") or known.get(printed) or _as_printed(word[1], printed, number, noun)
        if kind is None and found is not None:
            return None if _is_a_longer_name(printed, number) else found
        if kind is not None:
            found = kind, word.end()
        before, at = printed, word.end()
    return found


def _as_printed(printed: str, lower: str, number: str, noun: str) -> str | None:
    """The noun of the whole itself, and people by where they are from or what they believe: "six Danes"."""
    if lower == (noun if number == ONE else plural(noun)):
        return noun
    return PEOPLE if number == MANY and printed[0].isupper() and printed.endswith("s") else None


def _is_a_longer_name(word: str, number: str) -> bool:
    """Whether the word behind a known noun is a noun too: "three police horses" are no police."""
    if word.endswith(("ed", "ing", "ly")) or word in _states():
        return False
    return number == ONE or word.endswith("s")


def _state_at(text: str, start: int) -> tuple[str, int] | None:
    """What is said of so many right behind their number or noun: "were slightly injured", "unhurt"."""
    said = _SAID.match(text, start)
    found = _STATE.match(text, said.end() if said else start)
    return (found[0].lower(), found.end()) if said and found else None


@cache
def _rows() -> tuple[tuple[frozenset[str], tuple[frozenset[str], ...]], ...]:
    return tuple((frozenset(row["of"]), tuple(frozenset(kind) for kind in row["kinds"])) for row in load("kinds"))


@cache
def _states() -> frozenset[str]:
    return frozenset(word for row in load("kinds") if row.get("state") for kind in row["kinds"] for word in kind)


@cache
def person_nouns() -> frozenset[str]:
    """The nouns of people, in the singular."""
    classes = ("person_noun", "generic_person", "affiliate", "post")
    kinds = (word for of, kinds in _rows() if PEOPLE in of for kind in kinds for word in kind)
    return frozenset({word for name in classes for word in words_of_class(name)} | set(kinds)) - _states()


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Every known noun by its printed form, for one and for several."""
    nouns = person_nouns() | {word for _, kinds in _rows() for kind in kinds for word in kind} - _states()
    many = {plural(noun): noun for noun in sorted(nouns)} | {"women": "woman", "men": "man"}
    # "The crew" are several.
    return {ONE: {noun: noun for noun in nouns if plural(noun) != noun}, MANY: many}


_STATE = regex(rf"{one_of(sorted(_states()))}\b(?![-'’])")


def are_exclusive(parts: Iterable[Part]) -> bool:
    """Whether nobody can be in two parts: of every two, one row tells their kinds apart.

    >>> man, woman, tourist = (Part(0, 0, None, noun, "", False) for noun in ("man", "woman", "tourist"))
    >>> are_exclusive([man, woman]), are_exclusive([man, tourist])
    (True, False)
    """
    return all(
        any(_exclude(one, other) for one, other in product(left.kinds, right.kinds))
        for left, right in combinations(parts, 2)
    )


@lru_cache(maxsize=CACHED)
def _exclude(one: str, other: str) -> bool:
    if OTHER in (one, other):
        return True
    together = any(one in kind and other in kind for _, kinds in _rows() for kind in kinds)
    apart = any(any(one in kind for kind in kinds) and any(other in kind for kind in kinds) for _, kinds in _rows())
    return apart and not together


def are_kinds_of(parts: Iterable[Part], noun: str) -> bool:
    """Whether every part is of a kind of what a noun names, or of the noun itself.

    >>> man, car = Part(0, 0, None, "man", "", False), Part(0, 0, None, "car", "", False)
    >>> are_kinds_of([man], "suspect"), are_kinds_of([car], "suspect"), are_kinds_of([car], "vehicle")
    (True, False, True)
    """
    return all(all(_is_kind_of(kind, noun) for kind in part.kinds) for part in parts)


@lru_cache(maxsize=CACHED)
def _is_kind_of(kind: str, noun: str) -> bool:
    if kind == noun or (noun in person_nouns() and kind in person_nouns()):
        return True
    wholes = {noun, PEOPLE} if noun in person_nouns() else {noun}
    return any(not wholes.isdisjoint(of) and any(kind in words for words in kinds) for of, kinds in _rows())
