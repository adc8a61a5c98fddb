"""Forms of days: 2017-12-29, 13/06/2025, Nov. 2, 2017, 2 November, Christmas Eve, Sunday evening."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.clocks import read_hours
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form, read_piece
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.vocabulary import (
    COUNTED_AFTER,
    DAY,
    DAY_END,
    DAY_PART,
    HOLIDAY,
    MONTH,
    NAME_AFTER,
    NOT_INSIDE,
    OFFSETS,
    SHORT_WEEKDAY,
    WEEKDAY,
    YEAR,
    YEAR_END,
    month_number,
    weekday_number,
)


def is_day(year: int, month: int, day: int) -> bool:
    """True when the calendar has this day."""
    if not 1500 <= year <= 2099:
        return False
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def _number(printed: str) -> int:
    return int(printed.rstrip("stndrh"))


@form(
    rf"(?<![\w./-])(?P<year>{YEAR})(?P<mark>[-/])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
    r"(?:[T ](?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
    r"(?![\w/-]|[.:]\d)",
    BY_DIGIT,
)
def _iso(text: str, match: Match, cued: bool) -> Piece | None:
    """2017-12-29, 2016-05-30 09:53"""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not is_day(year, month, day):
        return None
    mention = TimeMention(*match.span(), "day", year=year, month=month, day=day)
    if match["hour"]:
        hour, minute = read_hours(match)
        mention = replace(mention, granularity="minute", hour=hour, minute=minute, zone=match["zone"])
    return Piece(mention)


@form(
    rf"(?<![\w./:$£€-])(?P<first>\d\d?)(?P<mark>[/.-])(?P<second>\d\d?)(?P=mark)(?P<year>{YEAR})(?![\w/-]|[.:]\d)",
    BY_DIGIT,
)
def _slashed(text: str, match: Match, cued: bool) -> Piece | None:
    """13/06/2025, and 11/06/2025 in both its readings"""
    year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
    day_first, month_first = is_day(year, second, first), is_day(year, first, second)
    if day_first:
        other = (first, second) if month_first and first != second else None
        return Piece(TimeMention(*match.span(), "day", year=year, month=second, day=first, other_order=other))
    if month_first:
        return Piece(TimeMention(*match.span(), "day", year=year, month=first, day=second))
    return None


@form(
    rf"{NOT_INSIDE}(?P<day>{DAY})(?: ?- ?(?P<last>{DAY}))?,? (?:of )?(?P<month>{MONTH})"
    rf"(?:,? (?P<year>{YEAR}){YEAR_END})?",
    BY_DIGIT,
)
def _day_month(text: str, match: Match, cued: bool) -> Piece | None:
    """2 November 2017, the 5th of November, 3-5 June"""
    return _day_of_month(text, match)


def _day_of_month(text: str, match: Match) -> Piece | None:
    month, day = month_number(match["month"]), _number(match["day"])
    year = int(match["year"]) if match["year"] else None
    end = match.end()
    if year and COUNTED_AFTER.match(text, end):
        year, end = None, match.start("year") - 1
        end -= text[end - 1] == ","
    if not is_day(year or 2000, month, day):
        return None
    mention = TimeMention(match.start(), end, "day", year=year, month=month, day=day)
    if match["last"]:
        last = _number(match["last"])
        if last <= day or not is_day(year or 2000, month, last):
            return None
        mention = replace(mention, granularity="range", until=replace(mention, start=match.start("last"), day=last))
    return Piece(mention)


@form(
    rf"{HOLIDAY}(?! (?:[Ww]eekend|week|sales?|deals?|shopping|[Pp]arade)\b|-)(?:,? (?P<year>{YEAR}){YEAR_END})?",
    BY_WORD,
)
def _holiday(text: str, match: Match, cued: bool) -> Piece | None:
    """Christmas Day 2016, New Year's Eve"""
    name = re.sub(r",? \d{4}$", "", match[0])
    is_cued = match["year"] or _ON_A_DAY.search(hedging.words_before(text, match.start()))
    if vocabulary.HOLIDAYS[name].get("bare") and not is_cued:
        return None
    year = int(match["year"]) if match["year"] else None
    return Piece(TimeMention(*match.span(), "day", year=year, holiday=name))


_ON_A_DAY = re.compile(r"\b(?i:on|since|until|before|after|by|last|this|next) \Z")


@form(
    rf"(?P<month>{MONTH}) (?P<day>{DAY})(?: ?(?:-| to | through ) ?(?P<last>{DAY}))?{DAY_END}(?!-\d)"
    rf"(?:,? ?(?P<year>{YEAR}){YEAR_END})?",
    BY_WORD,
)
def _month_day(text: str, match: Match, cued: bool) -> Piece | None:
    """Nov. 2, 2017, Jan. 20, June 3-5"""
    may_be_a_name = month_number(match["month"]) in vocabulary.NAME_LIKE_MONTHS and not match["year"]
    if may_be_a_name and _PART_OF_A_NAME.search(hedging.words_before(text, match.start())):
        return None
    return _day_of_month(text, match)


# "Theresa May 12 points", "Long March 4": a capitalised word before, unless it is one that leads to a date.
_PART_OF_A_NAME = re.compile(
    r"(?:^|[ ('\"])(?!(?:On|In|From|By|Since|Until|Till|Between|Before|After|Starting|Beginning|Through|The|To|And)\b)"
    rf"(?!{WEEKDAY}|{SHORT_WEEKDAY}|Published|Updated|Posted|Date)[A-Z][a-z]{{1,15}} \Z"
)


@form(
    rf"(?:(?P<when>[Ee]arly|[Ll]ate)(?: on)? )?(?P<weekday>{WEEKDAY})(?!\.\w|-[a-z]| the \d)"
    rf"(?: (?P<part>{DAY_PART}))?(?: (?:of )?(?P<which>last|this|next) week\b)?",
    BY_WORD,
)
def _weekday(text: str, match: Match, cued: bool) -> Piece | None:
    """Thursday, Sunday evening, late Thursday, Monday last week"""
    weekday = weekday_number(match["weekday"])
    before = hedging.words_before(text, match.start("weekday"))
    last_word = before.rstrip().rpartition(" ")[2].lstrip("'\"(\u201c")
    if last_word in vocabulary.MAKES_A_NAME[weekday] or _TITLE_AFTER.match(text, match.end()):
        return None
    if NAME_AFTER.match(text, match.end()) and not _ON_BEFORE.search(before):
        return None
    part = match["part"] or (match["when"] and match["when"].lower())
    mention = TimeMention(*match.span(), "part of day" if part else "day", weekday=weekday, day_part=part)
    if match["which"]:
        mention = replace(mention, offset=OFFSETS[match["which"]], unit="week")
    return Piece(mention)


_ON_BEFORE = re.compile(r"(?:^|\b)(?i:on|late|early) \Z")


_TITLE_AFTER = re.compile(
    r" (?:Night|Morning|Afternoon|Evening|Times|Telegraph|Mirror|Mail|Express|Herald|Post|Star|Sun|People|World|Live"
    r"|League|Football|School|Group|Club|Review|Business|Supplement|Independent|Best)\b"
)


@form(
    rf"(?P<weekday>{SHORT_WEEKDAY})(?=,? (?:{MONTH}|\d))",
    BY_WORD,
)
def _short_weekday(text: str, match: Match, cued: bool) -> Piece | None:
    """Fri, before Jun 13"""
    return Piece(TimeMention(*match.span(), "day", weekday=weekday_number(match["weekday"])), weak=True)


@form(
    rf"(?P<part>[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|[Ee]arly hours) of (?=(?:{WEEKDAY}|{MONTH} \d|\d))",
    BY_WORD,
)
def _part_of_day(text: str, match: Match, cued: bool) -> Piece | None:
    """the early hours of Sunday, the night of Dec. 31"""
    inner = read_piece(text, match.end(), cued=True)
    if inner is None or inner.weak or inner.mention.granularity != "day" or inner.mention.counted:
        return None
    return Piece(replace(inner.mention, start=match.start(), granularity="part of day", day_part=match["part"].lower()))
