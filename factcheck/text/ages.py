"""Ages: what makes a bare figure an age, and the decade that somebody is in."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from factcheck.text.figures import Figure
from factcheck.text.hedges import Hedge, Words, hedge_after
from factcheck.text.lookalikes import AGED, HYPHENED, is_after_name
from factcheck.text.patterns import regex
from factcheck.text.units import Unit

OLDEST = 130
_UNITS = frozenset("day week month year".split())
_BEFORE = frozenset("between just only about around over under least at from exactly of".split())
_LIST = regex(r",? (?:and |or )|, ")
_GOES_ON = regex(r"[.,;:!?)\"]|$|\n| (?:respectively|were|was|who|and|or|are|in|at|from)\b")
_OF_AN_AGE = frozenset("boy girl man woman child baby lad".split())
_TURNED = frozenset("turned turns turning".split())
_TO_TURN = frozenset("will would to soon recently just who'll she'll he'll".split())
_HE_IS = frozenset([(he, be) for he in ("he", "she") for be in ("is", "was")] + [("he's",), ("she's",)])
_GROUP = regex(r" age (?:group|range|bracket|category|cohort)s?\b")
_ENDS = regex(
    r"[.,;:!?)](?! ?\d)|$|\n"
    r"| (?:on|in|this|last|next|when|at the time|and|but|who|was|were|had|has|with|from|today|yesterday)\b(?! \d)"
    r"| [a-z]{2,10}ed\b(?! \d)"
)
_BETWEEN = regex(r",(?= [a-z])|,? (?:and|or) (?=[A-Z])| of (?=[A-Z])")
_IN_DECADE = regex(r"\b(?:his|her|their|my|our|your) (?:(early|mid|middle|late)[ -])?(?:to[ -](?:mid|late)[ -])?$")
_PARTS_OF_DECADE = {"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (5, 9)}
_WHOLE_DECADE = (0, 9)
_AS_OLD_AS = frozenset((("as", "young", "as"), ("as", "old", "as")))
_DIED_AT = frozenset((("died", "at"), ("dies", "at"), ("dead", "at")))
# "He died at 5" is a time of day.
_DIED_OLD = 25


class Decade(NamedTuple):
    """The years that "in her late 50s" allows, and the word that narrows them."""

    low: Fraction
    high: Fraction
    hedge: Hedge | None


def lead_of_age(before: Words, start: int) -> int | None:
    """Where "aged" or "age" begins before a figure that starts at `start`, its hedge aside.

    >>> from factcheck.text.hedges import words_before
    >>> lead_of_age(words_before("a man aged 40", 11), 11), lead_of_age(words_before("a man of 40", 9), 9)
    (6, None)
    """
    words = before.words
    last = len(words)
    while last and words[last - 1] in _BEFORE:
        last -= 1
    if not last:
        return None
    word = words[last - 1].rstrip(":")
    if word in ("aged", "age", "ages") and (
        last == len(words) or word != "age" or words[last] in ("of", "just", "about", "around")
    ):
        return before.starts[last - 1] if words[last:] in ((), ("of",)) else start
    return None


def may_be_age(text: str, figure: Figure) -> bool:
    """A bare figure that somebody can be old."""
    return (
        figure.numeral.magnitude == 1
        and figure.low >= 0
        and figure.high <= OLDEST
        and not HYPHENED.match(text, figure.end)
    )


def aged_in(figure: Figure, before: Words) -> Unit | None:
    """The unit of an age printed as a length of time: the months of "aged nine months"."""
    unit = figure.unit
    if unit is None or unit.kind != "duration" or unit.name not in _UNITS or figure.low != figure.high:
        return None
    return None if lead_of_age(before, figure.start) is None else Unit("age", unit.name)


def is_of_age_group(text: str, end: int) -> bool:
    """Say whether "age group" or the like follows.

    >>> is_of_age_group("the 18-24 age group", 9)
    True
    """
    return _GROUP.match(text, end) is not None


def place_tells_age(text: str, figure: Figure, before: Words) -> bool:
    """An age that only its place tells: "12 and older", "turned 60", "a boy of nine", "Jane Roe, 34, said"."""
    words = before.words
    last = words[-1] if words else ""
    after = hedge_after(text, figure.end)
    if (after and text.endswith(("older", "younger"), after.start, after.end)) or is_of_age_group(text, figure.end):
        return True
    turned = last in _TURNED or (last == "turn" and words[-2:-1] and words[-2] in _TO_TURN)
    if turned or (last == "of" and words[-2:-1] and words[-2] in _OF_AN_AGE):
        return _ENDS.match(text, figure.end) is not None
    if words[-3:] in _AS_OLD_AS or (words[-2:] in _DIED_AT and figure.low >= _DIED_OLD):
        return _ENDS.match(text, figure.end) is not None
    if words[-2:] in _HE_IS or words[-1:] in _HE_IS:
        return not figure.spelled and _ENDS.match(text, figure.end) is not None
    if figure.spelled or not last.endswith(",") or not _BETWEEN.match(text, figure.end):
        return False
    return last[:-1] in AGED or is_after_name(text, figure.start)


def goes_on_with_ages(text: str, last_end: int, figure: Figure) -> bool:
    """The second of "aged 28 and 31", where the first ended at `last_end`."""
    if not 0 <= last_end < figure.start or figure.start - last_end > 6 or not may_be_age(text, figure):
        return False
    return bool(_LIST.fullmatch(text, last_end, figure.start) and _GOES_ON.match(text, figure.end))


def decade_of_age(text: str, start: int, low: int) -> Decade | None:
    """Read the decade that starts at `start` as an age: "in his 50s"; a decade of the calendar is not one.

    >>> decade = decade_of_age("in her late 50s", 12, 50)
    >>> int(decade.low), int(decade.high)
    (55, 59)
    """
    found = _IN_DECADE.search(text, max(0, start - 28), start)
    if not found or found.end() != start or not 10 <= low <= 110:
        return None
    first, last = _PARTS_OF_DECADE.get(found[1] or "", _WHOLE_DECADE)
    hedge = Hedge("about", found.start(1), found.end(1)) if found[1] else None
    return Decade(Fraction(low + first), Fraction(low + last), hedge)
