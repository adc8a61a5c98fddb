"""Forms seen from the reference date: two weeks ago, yesterday, this morning, last Thursday, earlier this year."""

from __future__ import annotations

import re

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.counting import UNITS
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.periods import with_portion
from factcheck.text.calendar.vocabulary import (
    DAY_PART,
    MONTH,
    OFFSETS,
    SEASON,
    WEEKDAY,
    month_number,
    one_of,
    weekday_number,
)

_SEVERAL = tuple(word for word in vocabulary.NUMBERS if word not in ("a", "an"))


@form(
    r"(?<![\w.,/$-])(?:(?P<which>[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming|[Uu]pcoming) )?"
    rf"(?P<count>\d{{1,3}}|(?i:{one_of(_SEVERAL)})) (?(which)|(?P<after>next|upcoming|past) )"
    r"(?P<unit>day|week|fortnight|month|quarter|year|decade)s\b(?!-|'| and \d| and an? )",
    BY_DIGIT,
    BY_WORD,
)
def _stretch(text: str, match: Match, cued: bool) -> Piece | None:
    """the last three months, the next two decades, the past 10 years"""
    before = hedging.words_before(text, match.start())
    if cued or _OF_SOMEBODY.search(before) or _OF_SOMETHING.match(text, match.end()):
        return None
    factor, unit = UNITS[match["unit"]]
    words = match["count"].lower()
    count = (vocabulary.NUMBERS.get(words) or int(words)) * factor
    is_past = (match["which"] or match["after"]).lower() in ("last", "past")
    return Piece(TimeMention(*match.span(), "range", stretch=-count if is_past else count, unit=unit))


# "his last three years", "expected to last 3 months", "the last two weeks of the campaign"
_OF_SOMEBODY = re.compile(r"\b(?i:its|his|her|their|our|my|your|'s|to|will|would|could|can|may|might|should|not) \Z")
_OF_SOMETHING = re.compile(r",? (?:of|in office|before|after|until|on)\b")


@form(
    rf"(?P<day>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b(?!-)(?: (?P<part>{DAY_PART}))?",
    BY_WORD,
)
def _nearby_day(text: str, match: Match, cued: bool) -> Piece | None:
    """yesterday, tomorrow night, tonight"""
    word = match["day"].lower()
    before = hedging.words_before(text, match.start())
    if match["day"][0].isupper() and not _SENTENCE_STARTS.search(before):
        return None
    is_nowadays = word == "today" and text.startswith("'s", match.end())
    if is_nowadays or (_COUNTED_FROM.search(before) and not cued):
        return None
    part = "night" if word == "tonight" else match["part"]
    offset = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    mention = TimeMention(*match.span(), "part of day" if part else "day", offset=offset, unit="day", day_part=part)
    return Piece(mention, weak=before.endswith("ago "))  # "a few years ago today"


# "three weeks before yesterday" that no form reads is not yesterday.
_COUNTED_FROM = re.compile(r"\b(?:day|week|month|year)s? (?:before|after|from) \Z")
_SENTENCE_STARTS = re.compile(r"(?:^|[.!?:]['\")]{0,2} |[\"'(-] ?|- )\Z")


@form(r"now\b(?!-)", BY_WORD)
def _now(text: str, match: Match, cued: bool) -> Piece | None:
    """between now and November 15; "now" alone is no date"""
    if not _END_OF_RANGE.search(hedging.words_before(text, match.start())):
        return None
    return Piece(TimeMention(*match.span(), "day", offset=0, unit="day"), weak=True)


_END_OF_RANGE = re.compile(r"\b(?i:between|from \w[^;\n]{2,30} (?:to|until|till)|between \w[^;\n]{2,30} and) \Z")


@form(
    rf"(?:(?P<last>[Ll]ast) night|[Tt]his (?P<part>{DAY_PART}))\b",
    BY_WORD,
)
def _nearby_part(text: str, match: Match, cued: bool) -> Piece | None:
    """last night, this morning"""
    offset = -1 if match["last"] else 0
    return Piece(
        TimeMention(*match.span(), "part of day", offset=offset, unit="day", day_part=match["part"] or "night")
    )


@form(
    r"(?:(?P<portion>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]urrent)"
    rf"(?P<drift> past| coming)? (?:(?P<unit>weekend|week|month|quarter|year|decade|century)\b"
    rf"|(?P<weekday>{WEEKDAY})(?!,? {MONTH} \d|,? \d\d?/\d)(?: (?P<part>{DAY_PART}))?"
    rf"|(?P<month>{MONTH})(?! \d)|(?P<season>{SEASON}))(?!-)",
    BY_WORD,
)
def _relative(text: str, match: Match, cued: bool) -> Piece | None:
    """last Thursday, next week, this month, earlier this year, late last year"""
    which = match["which"].lower()
    if which != "current" and _ROLLING.search(hedging.words_before(text, match.start())):
        return None
    portion = match["portion"].lower() if match["portion"] else None
    if portion in ("earlier", "later") and which != "this":
        return None
    if match["drift"]:
        which = "last" if "past" in match["drift"] else "next"
    if which == "current" and match["unit"] in (None, "weekend"):
        return None
    offset = OFFSETS[which]
    span = match.span()
    if match["unit"]:
        unit = UNITS[match["unit"]][1]
        if unit == "weekend" or unit == "workday":
            return None if portion else Piece(TimeMention(*span, "range", offset=offset, unit=unit))
        if match["unit"] == "quarter" and text.startswith(" of ", match.end()):
            return None
        return Piece(with_portion(TimeMention(*span, unit, offset=offset, unit=unit), portion))
    if match["weekday"]:
        part = match["part"] or (portion if portion in ("early", "late") else None)
        return Piece(
            TimeMention(
                *span, "part of day" if part else "day", weekday=weekday_number(match["weekday"]),
                offset=offset, unit="day", day_part=part,
            )
        )  # fmt: skip
    if match["month"]:
        month = TimeMention(*span, "month", month=month_number(match["month"]), offset=offset, unit="month")
        return Piece(with_portion(month, portion))
    season = vocabulary.SEASONS[match["season"].lower()]
    return Piece(with_portion(TimeMention(*span, "season", season=season, offset=offset, unit="season"), portion))


# "the last year" is a stretch that ends now, not the calendar year before; "supposed to last this week" is a verb.
_ROLLING = re.compile(r"\b(?i:the|these|its|his|her|their|our|my|'s|to|will|would|could|not|every|at|second|third) \Z")
