"""Forms seen from the reference date: two weeks ago, yesterday, this morning, last Thursday, earlier this year."""

from __future__ import annotations

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.forms import BY_WORD, Match, Piece, form
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.periods import with_portion
from factcheck.text.calendar.vocabulary import (
    DAY_PART,
    GRAINS,
    MONTH,
    OFFSETS,
    SEASON,
    UNITS,
    WEEKDAY,
    month_number,
    weekday_number,
)
from factcheck.text.patterns import regex


@form(
    rf"(?P<day>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]mrw|[Tt]onight)\b(?!-)(?: (?P<part>{DAY_PART}))?",
    BY_WORD,
    starts="yt",
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
    offset = {"yesterday": -1, "tomorrow": 1, "tmrw": 1}.get(word, 0)
    mention = TimeMention(*match.span(), "part of day" if part else "day", offset=offset, unit="day", day_part=part)
    return Piece(mention, weak=before.endswith("ago "))  # "a few years ago today"


# "three weeks before yesterday" that no form reads is not yesterday.
_COUNTED_FROM = regex(r"\b(?:day|week|month|year)s? (?:before|after|from) \Z")
_SENTENCE_STARTS = regex(r"(?:^|[.!?:]['\")]{0,2} |[\"'(-] ?|- )\Z")


@form(r"now\b(?!-)|present(?: day)?\b(?!-| [a-z])", BY_WORD, starts="np")
def _now(text: str, match: Match, cued: bool) -> Piece | None:
    """between now and November 15, from 2014 to the present; "now" alone is no date"""
    if not _END_OF_RANGE.search(hedging.words_before(text, match.start())):
        return None
    return Piece(TimeMention(*match.span(), "day", offset=0, unit="day"), weak=True)


_END_OF_RANGE = regex(r"\b(?i:between|from \w[^;\n]{2,30} (?:to|until|till)|between \w[^;\n]{2,30} and)(?: the)? \Z")


@form(
    rf"(?:(?P<last>[Ll]ast) night|[Tt]his (?P<part>{DAY_PART}))\b",
    BY_WORD,
    starts="lt",
)
def _nearby_part(text: str, match: Match, cued: bool) -> Piece | None:
    """last night, this morning"""
    offset = -1 if match["last"] else 0
    return Piece(
        TimeMention(*match.span(), "part of day", offset=offset, unit="day", day_part=match["part"] or "night")
    )


@form(
    r"(?:(?P<portion>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]urrent)"
    rf"(?P<drift> past| coming)? (?:(?:calendar )?(?P<unit>weekend|week|month|quarter|qtr|year|decade|century)\b"
    rf"|(?P<weekday>{WEEKDAY})(?!,? {MONTH} \d|,? \d\d?/\d)(?: (?P<part>{DAY_PART}))?"
    rf"|(?P<month>{MONTH})(?! \d)|(?P<season>{SEASON}))(?!-)",
    BY_WORD,
    starts="elntc",
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
        if unit == "weekend":
            return None if portion else Piece(TimeMention(*span, "range", offset=offset, unit=unit))
        if unit == "quarter" and text.startswith(" of ", match.end()):
            return None
        return Piece(with_portion(TimeMention(*span, GRAINS[unit], offset=offset, unit=unit), portion))
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


@form(
    r"(?P<unit>[Ww]eekend|[Ww]eek|[Mm]onth|[Yy]ear) (?:(?P<after>after next)|before last)"
    r"(?=[.,;:!?)]|\Z| (?:and|but|that|when|with|in|at|for|was|is)\b)",
    BY_WORD,
    starts="wmy",
)
def _after_next(text: str, match: Match, cued: bool) -> Piece | None:
    """the week after next, the year before last"""
    unit = UNITS[match["unit"].lower()][1]
    return Piece(TimeMention(*match.span(), GRAINS[unit], offset=2 if match["after"] else -2, unit=unit))


@form(r"[Yy]ear[ -]to[ -]date\b", BY_WORD, starts="y")
def _year_to_date(text: str, match: Match, cued: bool) -> Piece | None:
    """down a fifth in the year to date"""
    return Piece(with_portion(TimeMention(*match.span(), "year", offset=0, unit="year"), "to date"))


# "the last year" is a stretch that ends now, not the calendar year before; "supposed to last this week" is a verb.
_ROLLING = regex(r"\b(?i:the|these|its|his|her|their|our|my|'s|to|will|would|could|not|every|at|second|third) \Z")
