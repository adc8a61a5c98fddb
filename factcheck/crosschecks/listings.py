"""Listings: what makes up a number of people or things, as the words behind it, or before it, say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.crosschecks.passages import Passage, Placed
from factcheck.facts.base import measures_in
from factcheck.model import Fact
from factcheck.text.clauses import sentence_of
from factcheck.text.measures import Measure
from factcheck.text.number_words import CARDINALS
from factcheck.text.patterns import one_of, regex
from factcheck.text.tallies import Part, Tally, person_nouns, read_tally

LOOKED_BACK = 40
LOOKED_AHEAD = 150
LONGEST_LIST = 120
FEWEST_LISTED = 2
MOST_TOGETHER = 4
"""In a sentence of more numbers it is not sure what a list is of."""

_NUMBER = rf"(?:\d[\d,.]*|{one_of(CARDINALS)})"
_ITEM = r"(?=\d|[A-Za-z])"
_CLAUSE = r"[^.,;:()–—\d]{0,60}?"
_SENTENCE = r"[^.;:()\d]{0,100}\. "
_THEY = "(?:They|The (?:group|victims))"
_MADE_UP = (
    "(?:comprising|comprised of|consisting of|consisted of|consists of|made up of|composed of|divided into|namely:?)"
)
# What stands between a number and the list of all that it counts.
_ALL = regex(
    rf"{_CLAUSE}(?: --? | ?[–—] ?|: | \(|,? (?:(?:which|who|that) )?(?:(?:is|are|was|were) )?{_MADE_UP} ){_ITEM}"
    rf"|{_SENTENCE}{_THEY} (?:are|were|comprised|consisted of) {_ITEM}"
)
_OF_A_BODY = regex(rf"(?: [a-z]+){{1,2}} of {_ITEM}")
# "12 people, seven men and six women, were": men and women are all of them, unless they stand beside others, as in
# "12 children, seven men and six women were killed".
_APPOSED = regex(
    r"(?: (?!(?:children|boys|girls|babies|infants|toddlers|teenagers|youths|adults|men|women)\b)[a-z-]+){1,2}, "
    rf"{_ITEM}"
)
_GUESSED = regex(r"[^.;]{0,60}\b(?:guess\w*|estimat\w*|roughly|approximately)\b")
# What stands between a number and a list of some of it.
_SOME = regex(
    r"[^.;:()–—\d]{0,70}?(?:,?(?: -| –|—)? ?(?:including|among them|counting)|,? of whom|,? of which| \(including) "
    rf"{_ITEM}"
    rf"|{_SENTENCE}(?:{_THEY} (?:include|included) |Of (?:them|these|those|whom), ){_ITEM}"
)
_OF_ALL = regex(r"\b[Oo]f (?:the |those |these |its |their |all |all the )?(?:[a-z]+ )?$")
_STATED = regex(rf"{_CLAUSE}, {_ITEM}")
# Those who were hurt and died later may be told of twice.
_LATER = regex(r"\b(?:later died|died later|since died|have died|has died)\b")
_NEXT = regex(rf"{_SENTENCE}(?=[A-Z\d])")
_SOME_OF = regex(
    rf"(?:{_NUMBER}|%|\b(?:one|some|most|many|half|none|all|any|each|several|few|rest|part|per ?cent|third|quarter))"
    r"(?: [a-z]+){0,2} of (?:(?:the|these|those|its|their|his|her|our|a) )?(?:[a-z]+ )?$",
    re.IGNORECASE,
)
# "His number 10 and 11 batsmen".
_NO_COUNT = regex(rf"(?:{_NUMBER},? (?:and|or|to|&) |\bnumbers? |\b[Nn]os?\. ?|#)$", re.IGNORECASE)
_A_NUMBER = regex(rf"\b{_NUMBER}\b", re.IGNORECASE)
# "Five on Friday and 12 people on Sunday": a number whose noun is left out.
_LEFT_OUT = regex(rf"\b{_NUMBER} (?:on|in|at|from|by|and|more|others?)\b", re.IGNORECASE)
_TOTAL = regex(r"(?:,| -| –|—| \()? ?(?:for |making |giving |or )?(?:an? )?(?:overall |combined )?total of $")
_IN_ALL = regex(r"(?: [a-z-]+){1,2},? (?:in all|in total|altogether)\b")
_BEFORE_ALL = regex(r"(?:,| -| –|—| \() ?$")
# A total that grows is told of more than the list before it.
_SO_FAR = regex(r"[^.;]{0,60}\b(?:since|so far|over|during|this|last|past|to date|until|already|now)\b")
_ENDS = regex(
    r"[”\"’']?(?:$|[.;)!?]| ?[-–—]"
    rf"|,(?! (?:and|plus|as|along|with|including|or|but|also|together|then|not|an?|another|{_NUMBER})\b))",
)
# What tells that a list that stops short of its total goes on elsewhere.
_GOES_ON = regex(
    r"\b(?:others?|another|rest|remaining|last|final|unidentified|unknown|unnamed|also|plus|as well as|along with|among"
    r"|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b"
)
_VERB = regex(r"[^.,;:()]{0,60}?\b(?:was|were|had|have|has|are|is|will|would|fled|escaped|died)\b")
_NEW_CLAUSE = regex(r"\b(?:when|after|as|who|whom|whose|that|which|while|before|where)\b")


@dataclass(frozen=True, slots=True)
class Listing:
    """A total, or several that are told of together, and the parts that are listed of it.

    `closed` says that the parts should make up the total; `ends` that nothing may follow that belongs to them.
    """

    wholes: tuple[Placed, ...]
    parts: tuple[Part, ...]
    closed: bool
    ends: bool = True


def listing_of(passage: Passage, whole: Placed) -> Listing | None:
    """The list of what makes up a number, in front of it or behind it; None where none is sure to be of it."""
    if listing := _summed(passage, whole):
        return listing
    if is_some_of_it(passage.text, whole.start) or is_no_count(passage.text, whole.start):
        return None
    return _stated(passage, whole) or _some(passage, whole) or _all(passage, whole) or _next(passage, whole)


def is_some_of_it(text: str, start: int) -> bool:
    """Whether only some of the number that begins here are told of: "two of the [12] people".

    >>> is_some_of_it("Two of the 12 people", 11), is_some_of_it("The deaths of 12 people", 14)
    (True, False)
    """
    return _SOME_OF.search(text, max(0, start - LOOKED_BACK), start) is not None


def is_no_count(text: str, start: int) -> bool:
    """Whether a number is one of two that are told together, or tells which: "his number 10 and [11] batsmen".

    >>> is_no_count("His number 10 and 11 batsmen", 18), is_no_count("He and 11 batsmen", 7)
    (True, False)
    """
    return _NO_COUNT.search(text, max(0, start - LOOKED_BACK), start) is not None


def ends_here(text: str, end: int) -> bool:
    """Whether a list ends where its last item does, so that nothing follows that belongs to it.

    >>> ends_here("A, B and C.", 10), ends_here("A, B and C and D.", 10), ends_here("A, B and C, and D.", 10)
    (True, False, False)
    """
    return _ENDS.match(text, end) is not None


def goes_on(text: str, end: int) -> bool:
    """Whether the words behind a list may tell of more that belongs to it: "the third was not named"."""
    return _GOES_ON.search(text, end, end + LOOKED_AHEAD) is not None


def noun_of_whole(fact: Fact) -> str:
    """The noun that a total counts, in the singular; "people" for people under a common noun."""
    return (fact.slot.unit or "").split(" ")[-1]


def _read(passage: Passage, whole: Placed, opened: re.Match[str], *, closed: bool) -> Tally:
    """The list that is opened here, empty where another number stands between: "12 on Friday and five on Sunday: "."""
    start = opened.end()
    if _A_NUMBER.search(passage.text, whole.end, start) or passage.between(whole.end, start):
        return Tally((), start)
    return read_tally(passage.text, start, _measures(passage.text), noun_of_whole(whole.fact), closed=closed)


def _summed(passage: Passage, whole: Placed) -> Listing | None:
    """The list that ends right before its total: "seven men and six women, a total of 13 people"."""
    text, back = passage.text, passage.text[max(0, whole.start - LOOKED_BACK) : whole.start]
    opened = _TOTAL.search(back) or (_IN_ALL.match(text, whole.end) and _BEFORE_ALL.search(back))
    if not opened or _SO_FAR.match(text, whole.end):
        return None
    end, measures = whole.start - len(opened[0]), _measures(text)
    for start in sorted(measures):
        if end - LONGEST_LIST <= start < end:
            tally = read_tally(text, start, measures, noun_of_whole(whole.fact), closed=True)
            if tally.end == end and len(tally.parts) >= FEWEST_LISTED:
                return Listing((whole,), tally.parts, closed=True)
    return None


def _stated(passage: Passage, whole: Placed) -> Listing | None:
    """What is said of some and of others: "of the 40 passengers, 25 were injured and 20 unhurt"."""
    text = passage.text
    opened = _OF_ALL.search(text, max(0, whole.start - LOOKED_BACK), whole.start) and _STATED.match(text, whole.end)
    if not opened or _LATER.search(text, whole.end):
        return None
    parts = _read(passage, whole, opened, closed=False).parts
    return Listing((whole,), parts, closed=False) if parts and (parts[0].state or parts[0].of_these) else None


def _some(passage: Passage, whole: Placed) -> Listing | None:
    """A list that may be only some: "including 10 tourists and three crew"."""
    opened = _SOME.match(passage.text, whole.end)
    tally = _read(passage, whole, opened, closed=False) if opened else None
    if tally is None or not tally.parts or _is_of_a_clause(passage.text, tally):
        return None
    earlier = _earlier(passage, whole)
    return Listing((*earlier, whole), tally.parts, closed=False) if len(earlier) < MOST_TOGETHER else None


def _all(passage: Passage, whole: Placed) -> Listing | None:
    """A closed list, of the only number of its kind in the sentence."""
    text = passage.text
    opened = _OF_A_BODY.match(text, whole.end) if "-" in text[whole.start : whole.end] else None
    apposed = None if opened or (opened := _ALL.match(text, whole.end)) else _APPOSED.match(text, whole.end)
    if not (found := opened or apposed):
        return None
    tally = _read(passage, whole, found, closed=True)
    if len(tally.parts) < FEWEST_LISTED or (apposed and not {"man", "woman"} <= {part.noun for part in tally.parts}):
        return None
    if _earlier(passage, whole) or _LEFT_OUT.search(text, _sentence_start(passage, whole), whole.start):
        return None
    ends = ends_here(text, tally.end)
    if (apposed and not ends) or _GUESSED.match(text, tally.end):
        return None
    closed = not any(part.of_these for part in tally.parts)
    return Listing((whole,), tally.parts, closed, ends=ends and not goes_on(text, tally.end))


def _next(passage: Passage, whole: Placed) -> Listing | None:
    """What the next sentence says they were: "Seven were men and six were women."."""
    opened = _NEXT.match(passage.text, whole.end)
    parts = _read(passage, whole, opened, closed=False).parts if opened else ()
    if len(parts) < FEWEST_LISTED or not parts[0].of_these or parts[0].state or _earlier(passage, whole):
        return None
    return Listing((whole,), parts, closed=False)


def _earlier(passage: Passage, whole: Placed) -> tuple[Placed, ...]:
    """The numbers of the same in the sentence before the total: "killed two and injured [12], including"."""
    begin = _sentence_start(passage, whole)
    noun = noun_of_whole(whole.fact)
    alike = person_nouns() if noun in person_nouns() else {noun}
    return tuple(p for p in passage.between(begin, whole.start) if noun_of_whole(p.fact) in alike)


def _sentence_start(passage: Passage, whole: Placed) -> int:
    sentence = sentence_of(passage.block.doc, whole.start)
    return sentence.start_char if sentence is not None else 0


def _is_of_a_clause(text: str, tally: Tally) -> bool:
    """Whether the last item is told something of its own: "including 10 men, and three women were hurt"."""
    verb = _VERB.match(text, tally.end)
    return verb is not None and not _NEW_CLAUSE.search(verb[0])


def _measures(text: str) -> Mapping[int, Measure]:
    return {measure.outer_start: measure for measure in measures_in(text)}
