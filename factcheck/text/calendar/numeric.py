"""Forms of days in figures: 2017-12-29, 13/06/2025, 12/12/30, 31-Oct-1974, 20171229; "on 4/22"."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.clocks import read_hours
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.steps import is_day
from factcheck.text.calendar.vocabulary import COUNTED_AFTER, NOT_INSIDE, YEAR
from factcheck.text.patterns import initials, regex

# "2/3" is a fraction and "5/10/15" a series, unless such a word leads to it.
_DATE_CUE = regex(r"\b(?i:on|since|until|till|dated|due|this|next|published|updated|posted|date:)(?: the)?[ ]{1,5}\Z")
_RANGE_CUE = regex(r"\b(?i:from|to|through|by|before|after|between|of|for)[ ]{1,5}\Z|\d/\d\d?-\Z")
_ENDS_CUE = regex(r"\b(?i:from|to|through|before|after|between)[ ]{1,5}\Z")
_WORD_AFTER = regex(r" (?!(?:to|and|at|in|until|through|with|for|when|the)\b)[a-z]")
# The attack and the idiom, which everybody writes so.
_NEVER_DAYS = frozenset({"9/11", "24/7"})


def full_year(two_digits: str) -> int:
    """The later of the two years that two digits mean to us: 2030 for "30" or "'30"."""
    return 2000 + int(two_digits.lstrip("'"))


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
    rf"{NOT_INSIDE}(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?![\w/%-]|[.,:]\d|\.[a-z])",
    BY_DIGIT,
)
def _compact(text: str, match: Match, cued: bool) -> Piece | None:
    """20171229; hardly another number of eight figures is a day of these two centuries"""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    is_code = _CODE_BEFORE.search(hedging.words_before(text, match.start()))
    if not is_day(year, month, day) or is_code or COUNTED_AFTER.match(text, match.end()):
        return None
    return Piece(TimeMention(*match.span(), "day", year=year, month=month, day=day))


_CODE_BEFORE = regex(r"\b(?i:no|number|numbers|id|code|case|ref|call|tel|phone|at|of|serial|nearly|some|about)\.?:? \Z")


@form(
    rf"(?<![\w./:$£€-])(?P<first>\d\d?)(?P<mark>[/.-])(?P<second>\d\d?)(?P=mark)(?P<year>{YEAR}|\d\d)(?![\w/%-]|[.:]\d)",
    BY_DIGIT,
)
def _slashed(text: str, match: Match, cued: bool) -> Piece | None:
    """13/06/2025, and 11/06/2025 in both its readings; 12/12/30 of both centuries"""
    is_short = len(match["year"]) == 2
    may_be_a_series = match["mark"] != "/" or _WORD_AFTER.match(text, match.end())
    if is_short and may_be_a_series:
        before = hedging.words_before(text, match.start())
        if not (_DATE_CUE.search(before) or (match["mark"] == "/" and _ENDS_CUE.search(before))):
            return None
    year = full_year(match["year"]) if is_short else int(match["year"])
    mention = _in_either_order(match, year)
    return Piece(replace(mention, year=year, open_century=is_short)) if mention else None


@form(
    r"(?<![\w./:$£€#@+])(?P<first>\d\d?)/(?P<second>\d\d?)(?![\w/%]|[.,:]\d| of\b|-(?!\d\d?/\d))",
    BY_DIGIT,
)
def _day_and_month(text: str, match: Match, cued: bool) -> Piece | None:
    """on 4/22, Friday 5/12, from 10/1; or alone in its cell"""
    mention = _in_either_order(match, 2000)
    if mention is None or match[0] in _NEVER_DAYS or cued:
        return None
    before = hedging.words_before(text, match.start())
    if before.endswith("-") and not _RANGE_CUE.search(before):
        return None
    is_like_a_fraction = int(match["first"]) < int(match["second"]) <= 10
    if is_like_a_fraction and _WORD_AFTER.match(text, match.end()):
        return None
    sure = _DATE_CUE.search(before) or (_RANGE_CUE.search(before) and not is_like_a_fraction)
    return Piece(mention, weak=not sure, sure_alone=not is_like_a_fraction)


def _in_either_order(match: Match, year: int) -> TimeMention | None:
    """Two figures as day and month, the day first where both orders are on the calendar."""
    first, second = int(match["first"]), int(match["second"])
    if is_day(year, second, first):
        other = (first, second) if is_day(year, first, second) and first != second else None
        return TimeMention(*match.span(), "day", month=second, day=first, other_order=other)
    if is_day(year, first, second):
        return TimeMention(*match.span(), "day", month=first, day=second)
    return None


def in_one_order(text: str, first: TimeMention, second: TimeMention) -> tuple[TimeMention, TimeMention]:
    """Two days in figures, the open one read in the order of the other: "12/25/2017 - 1/5/2018" is month first."""
    if first.other_order is not None and second.other_order is None:
        return _in_order_of(text, second, first), second
    if second.other_order is not None and first.other_order is None:
        return first, _in_order_of(text, first, second)
    return first, second


def _in_order_of(text: str, sure: TimeMention, open_day: TimeMention) -> TimeMention:
    figures = _TWO_FIGURES.match(text, sure.start)
    if figures is None or sure.month is None:
        return open_day
    is_month_first = int(figures[1]) == sure.month and int(figures[2]) == sure.day
    return open_day.in_other_order() if is_month_first else replace(open_day, other_order=None)


_TWO_FIGURES = regex(r"(\d\d?)[/.-](\d\d?)(?!\d)")


@form(
    r"(?<![\w./-])(?P<first>\w{1,9})(?P<mark>[/-])(?P<second>\w{1,9})(?P=mark)(?P<third>\w{1,9})(?![\w/-]|[.:]\d)",
    BY_DIGIT,
    BY_WORD,
    starts=initials(vocabulary.MONTH_WORDS),
)
def _marked(text: str, match: Match, cued: bool) -> Piece | None:
    """31/Oct/1974, 2019-Aug-1, Aug-1-2019, 5-Feb-18: a month by its name, and figures in any order"""
    parts = [match["first"], match["second"], match["third"]]
    months = [number for part in parts if (number := vocabulary.MONTHS.get(part.lower()))]
    years = [int(part) for part in parts if re.fullmatch(YEAR, part)]
    days = [int(part.rstrip("stndrh")) for part in parts if re.fullmatch(vocabulary.DAY, part)]
    if len(months) != 1:
        return None
    if len(years) == len(days) == 1 and is_day(years[0], months[0], days[0]):
        return Piece(TimeMention(*match.span(), "day", year=years[0], month=months[0], day=days[0]))
    is_short = parts[2].isdecimal() and len(parts[2]) == 2 and days and parts[0].startswith(str(days[0]))
    year = full_year(parts[2]) if is_short else 0
    if not is_day(year, months[0], days[0] if days else 0):
        return None
    return Piece(TimeMention(*match.span(), "day", year=year, month=months[0], day=days[0], open_century=True))
