"""The words right before a time: those that make it approximate or a bound, and those that make a number a year."""

from __future__ import annotations

from factcheck.model import Lean
from factcheck.text.patterns import one_of, regex

_REACH = 48

_APPROXIMATE = ("about", "around", "approximately", "roughly", "circa", "some", "sometime around", "somewhere around")
# Of an elapsed time alone: "over a decade ago" is earlier, "nearly a year ago" later.
LONGER = ("more than", "over", "just over", "well over", "at least")
SHORTER = ("less than", "under", "just under")
NEARLY = ("nearly", "almost")
HEDGES: dict[str, Lean] = {
    **dict.fromkeys(_APPROXIMATE, "about"),
    **dict.fromkeys(
        ("before", "just before", "shortly before", "well before", "by", "no later than", *LONGER), "below"
    ),
    **dict.fromkeys(("after", "just after", "shortly after", "soon after", "moments after", "minutes after"), "above"),
    **dict.fromkeys(("just past", "shortly past", "no earlier than", *SHORTER, *NEARLY), "above"),
}
_COUNTING = frozenset(("some", *LONGER, *SHORTER, *NEARLY))

HEDGE = one_of(HEDGES)
_LONGEST_HEDGE = max(map(len, HEDGES)) + len(" at ")
_HEDGE_BEFORE = regex(rf"(?:^|(?<=[^\w-]))(?P<hedge>(?i:{HEDGE}))(?: at| on)? \Z")

_CLOCK_CUE = regex(
    r"(?:^|(?<=[^\w-]))(?i:at|by|around|about|from|between|since|until|till|before|after|past|near|approximately|roughly)"
    r"(?: the)? \Z"
)
_YEAR_CUE = regex(
    r"(?:^|(?<=[^\w-]))(?:(?i:in|since|from|between|until|till|during|before|after|early|late|circa|back to|back in"
    r"|through)"
    r"|(?i:(?:spring|summer|autumn|fall|winter|end|beginning|start|middle|half|quarter|rest|much|most|part|parts|months|days|"
    r"weeks|spring|class|crisis|crash|elections?|outset|close|turn|season|year) of)"
    r"|(?<!up )(?<!rose )(?<!fell )(?<!grew )(?<!down )(?<!cut )(?<!won )(?<!lost )(?i:by)"
    r"|(?i:the years?)"
    r"|(?i:compared to|compared with|prior to|up to|as early as|as late as|(?:no|not) (?:later|earlier) than)"
    r"|(?i:from|between) [\w.,' -]{0,24}(?:19|20)\d\d (?:to|and|until|till|through)"
    r"|(?i:in|from|since|during|between|for|of|years) (?:(?:19|20)\d\d, ){0,4}(?:19|20)\d\d,? (?:and|or)"
    r")(?: fiscal)? \Z"
)
_MONTH_CUE = regex(
    r"(?:^|(?<=[^\w-]))(?i:in|since|by|until|till|from|between|during|before|after|through|of|for|early|late"
    r"|back in) \Z"
)
# "on the second of August", but not "the second of August's storms".
DAY_CUE = regex(r"(?:^|\b(?i:on|since|until|by|before|after|from|to|of) )(?:(?i:the) )?\Z")
_PERSON_SAFE_CUE = regex(r"(?:^|(?<=[^\w-]))(?i:in|until|during|early|late|back in|the month of) \Z")


def words_before(text: str, start: int) -> str:
    """The end of the line before a place, as far as a hedge or a cue can reach."""
    chunk = text[max(0, start - _REACH) : start]
    return chunk[chunk.rfind("\n") + 1 :]


def hedge_before(text: str, start: int, counted: bool) -> tuple[str, Lean] | None:
    """The hedge that stands right before a time, and which way it leans.

    >>> hedge_before("It sank shortly before 9 p.m.", 23, counted=False)
    ('shortly before', 'below')
    """
    before = words_before(text, start)
    found = _HEDGE_BEFORE.search(before, max(0, len(before) - _LONGEST_HEDGE))
    if found is None:
        return None
    words = found["hedge"].lower()
    if words in _COUNTING and not counted:
        return None
    return words, HEDGES[words]


def has_clock_cue(text: str, start: int) -> bool:
    """True when the word before makes "21:00" or "noon" a time of day."""
    return _CLOCK_CUE.search(words_before(text, start)) is not None


def has_year_cue(text: str, start: int) -> bool:
    """True when the word before makes four digits a year.

    >>> has_year_cue("founded in 2016", 11), has_year_cue("some 2016", 5)
    (True, False)
    """
    return _YEAR_CUE.search(words_before(text, start)) is not None


def has_month_cue(text: str, start: int, is_person_name: bool) -> bool:
    """True when the word before makes a bare month a month; "by May" may well be by a person."""
    cue = _PERSON_SAFE_CUE if is_person_name else _MONTH_CUE
    return cue.search(words_before(text, start)) is not None
