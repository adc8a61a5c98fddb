"""Forms of days: 2017-12-29, 13/06/2025, Nov. 2, 2017, 2 November, Christmas Eve, Sunday evening."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from factcheck.model import Granularity
from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.clocks import read_hours
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form, read_piece
from factcheck.text.calendar.mention import TimeMention, Unit
from factcheck.text.calendar.vocabulary import (
    COUNTED_AFTER,
    DAY,
    DAY_END,
    DAY_PART,
    FULL_YEAR,
    FULL_YEAR_END,
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
    one_of,
    weekday_number,
)


def is_day(year: int, month: int, day: int) -> bool:
    """True when the calendar has this day."""
    if not 1000 <= year <= 2099:
        return False
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def _number(printed: str) -> int:
    return int(printed.rstrip("stndrh"))


@form(
    rf"(?<![\w./-])(?P<year>{YEAR})(?P<mark>[-/])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
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
    rf"{NOT_INSIDE}(?P<day>{DAY})"
    rf"(?:(?P<to> ?- ?(?:the )?| (?:to|and|until|till|through) (?:the )?)(?P<last>{DAY}))?,? (?:of )?"
    rf"(?:(?P<month>{MONTH})(?: ?,? (?:of )?(?P<year>{FULL_YEAR}){FULL_YEAR_END})?"
    r"|(?P<which>this|last|next) month\b)",
    BY_DIGIT,
)
def _day_month(text: str, match: Match, cued: bool) -> Piece | None:
    """2 November 2017, the 5th of November, 3-5 June, from 4 to 22 January, from 4 to 22 this month"""
    before = hedging.words_before(text, match.start())
    is_ordinal = not match["day"].isdigit()
    if match["to"] and "-" not in match["to"]:
        if "and" in match["to"] and not _BETWEEN_BEFORE.search(before):
            return None
        if not (match["year"] or is_ordinal or _RANGE_BEFORE.search(before)):
            return None
    if match["which"] is None:
        return _day_of_month(text, match)
    if not (match["last"] or is_ordinal or " of " in match[0]):
        return None
    return _day_of_near_month(match)


_RANGE_BEFORE = re.compile(r"\b(?i:from|between) (?:the )?\Z")
_BETWEEN_BEFORE = re.compile(r"\b(?i:between) (?:the )?\Z")


def _day_of_near_month(match: Match) -> Piece | None:
    """the 20th of this month, from 4 to 22 this month"""
    mention = TimeMention(*match.span(), "day", day=_number(match["day"]), offset=OFFSETS[match["which"]], unit="month")
    if match["last"]:
        last = _number(match["last"])
        if mention.day is None or last <= mention.day:
            return None
        mention = replace(mention, granularity="range", until=replace(mention, start=match.start("last"), day=last))
    return Piece(mention)


@form(
    rf"{NOT_INSIDE}(?P<day>{DAY}(?<=[a-z])) (?:of )?(?P<month>{vocabulary.PLAIN_WORD_MONTH})"
    rf"(?: ?,? (?P<year>{FULL_YEAR}){FULL_YEAR_END})?",
    BY_DIGIT,
)
def _day_plain_month(text: str, match: Match, cued: bool) -> Piece | None:
    """the 2nd of march, 25th march 2015"""
    return _day_of_month(text, match) if match["year"] or " of " in match[0] else None


@form(
    rf"(?<![\w./-])(?:(?P<day>{DAY})(?P<mark>[/-])(?P<month>{MONTH}(?<!\.))(?P=mark)(?P<year>{YEAR})"
    rf"|(?P<year_first>{YEAR})(?P<second>[/-])(?P<month_second>{MONTH}(?<!\.))(?P=second)(?P<day_last>{DAY}))"
    r"(?![\w/-]|[.:]\d)",
    BY_DIGIT,
)
def _marked(text: str, match: Match, cued: bool) -> Piece | None:
    """31/Oct/1974, 2019-Aug-1"""
    year, day = int(match["year"] or match["year_first"]), _number(match["day"] or match["day_last"])
    month = month_number(match["month"] or match["month_second"])
    if not is_day(year, month, day):
        return None
    return Piece(TimeMention(*match.span(), "day", year=year, month=month, day=day))


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
    if last_printed := match.groupdict().get("last"):
        last = _number(last_printed)
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
    rf"(?P<month>{MONTH})[ /](?P<day>{DAY})(?: ?(?:-| to | through | thru ) ?(?:the )?(?P<last>{DAY}))?{DAY_END}(?!-\d)"
    rf"(?: ?,? ?(?:of )?(?P<year>{FULL_YEAR}){FULL_YEAR_END})?",
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
    rf"(?:(?P<when>[Ee]arly|[Ll]ate)(?: on)? )?(?P<weekday>{WEEKDAY})"
    r"(?!\.\w|-[a-z]| the \d| (?:[12]?\d|3[01])(?:st|nd|rd|th)\b)"
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


@form(
    rf"(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}),? (?:the )?(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b(?!-)"
    rf"(?!,? (?:of )?{MONTH}| (?!and|until|till|through|with|when|for)[a-z]{{3,}})",
    BY_WORD,
)
def _weekday_and_number(text: str, match: Match, cued: bool) -> Piece | None:
    """Tuesday the 19th"""
    weekday = weekday_number(match["weekday"])
    return Piece(TimeMention(*match.span(), "day", weekday=weekday, day=_number(match["day"])))


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


_NTH = {word: nth for word, nth in vocabulary.ORDINALS.items() if nth <= 5} | {"final": -1, "last": -1}
_DIGIT_NTH = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}


@form(
    rf"(?<![\w.,/$-])(?P<nth>(?i:{one_of(_NTH)})|[1-5](?:st|nd|rd|th)) (?:(?P<weekday>{WEEKDAY})|week) "
    rf"(?:(?:of|in) (?:the )?|(?=next year))"
    rf"(?:(?P<month>{MONTH}|{vocabulary.PLAIN_WORD_MONTH})(?:,? (?:of )?(?P<year>{YEAR}){YEAR_END})?"
    rf"|(?P<alone>{YEAR}){YEAR_END}|(?P<which>last|this|next|current) (?P<unit>month|year)\b)",
    BY_DIGIT,
    BY_WORD,
)
def _nth_of_period(text: str, match: Match, cued: bool) -> Piece | None:
    """the third Tuesday of October, the first week of 2015, the last Friday of this month"""
    nth = match["nth"].lower()
    granularity: Granularity = "day" if match["weekday"] else "week"
    mention = TimeMention(*match.span(), granularity, nth=_NTH.get(nth) or _DIGIT_NTH.get(nth))
    if mention.nth is None or (_ANOTHER_NTH.search(hedging.words_before(text, match.start()))):
        return None
    if match["weekday"]:
        mention = replace(mention, weekday=weekday_number(match["weekday"]))
    if match["which"]:
        unit: Unit = "month" if match["unit"] == "month" else "year"
        return Piece(replace(mention, offset=OFFSETS[match["which"]], unit=unit))
    year = match["year"] or match["alone"]
    month = month_number(match["month"]) if match["month"] else None
    return Piece(replace(mention, year=int(year) if year else None, month=month))


# "the third last week of 2018"
_ANOTHER_NTH = re.compile(rf"\b(?i:{one_of(_NTH)}|next|every) \Z")


@form(
    rf"(?:[Ww]eek (?:of|starting(?: on)?|beginning(?: on)?) (?:the )?)(?=\d|{MONTH}|{WEEKDAY}|{SHORT_WEEKDAY})",
    BY_WORD,
)
def _week_of(text: str, match: Match, cued: bool) -> Piece | None:
    """the week of October 7, the week starting on 4 February"""
    inner = read_piece(text, match.end(), cued=True)
    if inner is None or inner.weak or inner.mention.granularity != "day" or inner.mention.day is None:
        return None
    return Piece(replace(inner.mention, start=match.start(), granularity="week", week_of=True))


@form(
    rf"(?P<nth>(?i:{one_of(vocabulary.ORDINALS)})) of (?P<month>{MONTH})(?!'s)"
    rf"(?:,? (?P<year>{FULL_YEAR}){FULL_YEAR_END})?",
    BY_WORD,
)
def _word_day(text: str, match: Match, cued: bool) -> Piece | None:
    """the second of August"""
    day = vocabulary.ORDINALS[match["nth"].lower()]
    mention = TimeMention(*match.span(), "day", month=month_number(match["month"]), day=day)
    if not match["year"] and not hedging.DAY_CUE.search(hedging.words_before(text, match.start())):
        return None
    return Piece(replace(mention, year=int(match["year"]) if match["year"] else None))
