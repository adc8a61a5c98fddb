"""Forms seen from the reference date: two weeks ago, yesterday, this morning, last Thursday, earlier this year."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.model import Granularity
from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form
from factcheck.text.calendar.mention import TimeMention, Unit
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

_UNITS: dict[str, tuple[int, Unit]] = {
    "day": (1, "day"), "week": (1, "week"), "fortnight": (2, "week"), "month": (1, "month"), "quarter": (1, "quarter"),
    "year": (1, "year"), "decade": (1, "decade"), "century": (1, "century"), "centurie": (1, "century"),
    "weekend": (1, "weekend"),
}  # fmt: skip


@form(
    rf"(?<![\w.,/$-])(?P<count>\d{{1,3}}|(?i:{one_of(vocabulary.NUMBERS)})) "
    r"(?P<unit>day|week|fortnight|month|year|decade|century|centurie)s? ago\b",
    BY_DIGIT,
    BY_WORD,
)
def _ago(text: str, match: Match, cued: bool) -> Piece | None:
    """two weeks ago, a year ago"""
    if _HALF_OF_A_PAIR.search(hedging.words_before(text, match.start())):
        return None
    factor, unit = _UNITS[match["unit"]]
    granularity: Granularity = "range" if unit == "weekend" else unit
    words = match["count"].lower()
    count = vocabulary.NUMBERS.get(words) or int(words)
    mention = TimeMention(*match.span(), granularity, offset=-count * factor, unit=unit, counted=True)
    if words == "a couple of":
        mention = replace(mention, lean="about", hedge=words)
    return Piece(mention)


_HALF_OF_A_PAIR = re.compile(r"(?:\bor|\bto|\band|-|\bbetween) \Z")


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
    is_nowadays = word == "today" and (text.startswith("'s", match.end()) or before.endswith("ago "))
    if is_nowadays or before.endswith("day before "):
        return None
    part = "night" if word == "tonight" else match["part"]
    return Piece(
        TimeMention(
            *match.span(),
            "part of day" if part else "day",
            offset={"yesterday": -1, "tomorrow": 1}.get(word, 0),
            unit="day",
            day_part=part,
        )
    )


_SENTENCE_STARTS = re.compile(r"(?:^|[.!?:]['\")]{0,2} |[\"'(-] ?|- )\Z")


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
    r"(?:(?P<portion>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?P<which>[Ll]ast|[Nn]ext|[Tt]his)"
    rf"(?P<drift> past| coming)? (?:(?P<unit>weekend|week|month|quarter|year|decade|century)\b"
    rf"|(?P<weekday>{WEEKDAY})(?!,? {MONTH} \d)(?: (?P<part>{DAY_PART}))?"
    rf"|(?P<month>{MONTH})(?! \d)|(?P<season>{SEASON}))(?!-)",
    BY_WORD,
)
def _relative(text: str, match: Match, cued: bool) -> Piece | None:
    """last Thursday, next week, this month, earlier this year, late last year"""
    if _ROLLING.search(hedging.words_before(text, match.start())):
        return None
    which = match["which"].lower()
    portion = match["portion"].lower() if match["portion"] else None
    if portion in ("earlier", "later") and which != "this":
        return None
    if match["drift"]:
        which = "last" if "past" in match["drift"] else "next"
    offset = OFFSETS[which]
    span = match.span()
    if match["unit"]:
        unit = _UNITS[match["unit"]][1]
        if unit == "weekend":
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
_ROLLING = re.compile(r"\b(?i:the|these|its|his|her|their|our|my|'s|to|will|would|could|not|every|at) \Z")
