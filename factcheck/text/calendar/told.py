"""Forms seen from a time that the text told of before: the following week, the same year, ten minutes later.

In an article they lean on a date that no grammar finds, so that they are read only on demand and left unresolved;
`count_from` puts those that are counted ("two days later") on the calendar where the parse finds their date.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.model import Granularity
from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form
from factcheck.text.calendar.mention import TimeMention, Unit
from factcheck.text.calendar.periods import with_portion
from factcheck.text.calendar.vocabulary import GRAINS, UNITS
from factcheck.text.patterns import initials, one_of, regex

_UNIT = r"(?P<unit>weekend|week|month|quarter|qtr|year|decade|century)\b(?!-|'|s)"
_NEIGHBOURS = {
    "previous": -1, "preceding": -1, "prior": -1, "same": 0, "following": 1, "subsequent": 1, "ensuing": 1, "next": 1,
}  # fmt: skip


def _unit_of(match: Match, offset: int) -> TimeMention:
    unit = UNITS[match["unit"]][1]
    return TimeMention(*match.span(), GRAINS[unit], offset=offset, unit=unit, told=True)


@form(
    rf"(?P<which>(?i:{one_of(_NEIGHBOURS)})) (?:calendar |fiscal |financial )?{_UNIT}",
    BY_WORD,
    starts="psfne",
)
def _neighbour(text: str, match: Match, cued: bool) -> Piece | None:
    """the following week, the same year, the previous quarter, the next decade"""
    return Piece(_unit_of(match, _NEIGHBOURS[match["which"].lower()]))


@form(
    rf"{_UNIT}(?! \d)",
    BY_WORD,
    starts="wmqydc",
)
def _the_unit(text: str, match: Match, cued: bool) -> Piece | None:
    """the month, and the end of the year"""
    if not (cued or (_THE.search(hedging.words_before(text, match.start())) and _CLOSES.match(text, match.end()))):
        return None
    return Piece(_unit_of(match, 0))


_THE = regex(r"\b[Tt]he \Z")
_CLOSES = regex(r"[,.;:!?)]|\Z| (?:and|but|before|that|when)\b")


@form(
    r"(?P<portion>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Rr]est|[Rr]emainder)"
    rf"(?: of (?:the|my|our|his|her|their|its) | in the ){_UNIT}",
    BY_WORD,
    starts="elr",
)
def _part_of_unit(text: str, match: Match, cued: bool) -> Piece | None:
    """earlier in the week, later in the year, the rest of the month"""
    word = match["portion"].lower()
    return Piece(with_portion(_unit_of(match, 0), word))


@form(
    rf"[Ww]ithin (?P<count>\d{{1,3}}|(?i:{one_of(vocabulary.NUMBERS)})) (?P<unit>day|week|month|year|decade)s?\b"
    r"(?! of\b|'|-)",
    BY_WORD,
    starts="w",
)
def _within(text: str, match: Match, cued: bool) -> Piece | None:
    """within nine months"""
    words, unit = match["count"].lower(), UNITS[match["unit"]][1]
    count = vocabulary.NUMBERS.get(words) or int(words)
    return Piece(TimeMention(*match.span(), "range", stretch=count, unit=unit, told=True)) if count else None


@form(
    rf"[Ww]eek (?P<nth>5[0-3]|[1-4]\d|[1-9])\b(?![%.:/-]\d)"
    rf"(?:,? (?:of |in )?(?:(?P<year>{vocabulary.YEAR}){vocabulary.YEAR_END}|{vocabulary.YEARS_FROM_NOW}))?",
    BY_WORD,
    starts="w",
)
def _numbered_week(text: str, match: Match, cued: bool) -> Piece | None:
    """week 27 of last year; without a year it may be the week of a season or of a course"""
    is_of_a_season = match[0][0] == "W" or not (match["year"] or match["which"])
    mention = TimeMention(*match.span(), "week", nth=int(match["nth"]), told=is_of_a_season)
    if match["year"]:
        return Piece(replace(mention, year=int(match["year"])))
    return Piece(replace(mention, offset=vocabulary.OFFSETS[match["which"] or "this"], unit="year"))


_COUNT = rf"(?:\d{{1,3}}|(?i:{one_of(vocabulary.NUMBERS)}))"
HALF_HOUR, HOUR = 30, 60


@form(
    rf"(?:(?P<half>(?i:half an|a half)[ -]hour)"
    rf"|(?P<hours>{_COUNT}) hours?(?P<half_more> and a half)?(?: and (?P<odd>{_COUNT}) minutes?)?"
    rf"|(?P<minutes>{_COUNT}) minutes?) later\b(?!-| than)",
    BY_DIGIT,
    BY_WORD,
    starts=initials((*vocabulary.NUMBERS, "half")),
)
def _clock_later(text: str, match: Match, cued: bool) -> Piece | None:
    """10 minutes later, half an hour later, two hours and ten minutes later; whole hours are told to the hour"""
    if match["half"]:
        minutes = HALF_HOUR
    else:
        minutes = HOUR * _number(match["hours"]) + _number(match["odd"]) + _number(match["minutes"])
        minutes += HALF_HOUR if match["half_more"] else 0
    unit: Unit = "hour" if match["hours"] and minutes % HOUR == 0 else "minute"
    offset = minutes // HOUR if unit == "hour" else minutes
    grain: Granularity = "range" if unit == "hour" else "minute"
    return Piece(TimeMention(*match.span(), grain, offset=offset, unit=unit, counted=True, told=True))


def _number(words: str | None) -> int:
    return vocabulary.NUMBERS.get((words or "0").lower()) or int(words or "0")
