"""Forms of days by their number in a month: on the 15th, the third Tuesday of October, the week of Oct. 7."""

from __future__ import annotations

from dataclasses import replace

from factcheck.model import Granularity
from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.days import year_of
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form, read_piece
from factcheck.text.calendar.mention import TimeMention, Unit
from factcheck.text.calendar.steps import is_day
from factcheck.text.calendar.vocabulary import (
    MONTH,
    NAME_AFTER,
    OFFSETS,
    ORDINAL_DAY,
    SHORT_WEEKDAY,
    WEEKDAY,
    YEAR,
    YEAR_END,
    day_in_words,
    month_number,
    weekday_number,
)
from factcheck.text.patterns import initials, one_of, regex

_NTH = {word: nth for word, nth in vocabulary.ORDINALS.items() if nth <= 5} | {"final": -1, "last": -1}
_DIGIT_NTH = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}


@form(
    rf"(?<![\w.,/$-])(?P<nth>(?i:{one_of(_NTH)})|[1-5](?:st|nd|rd|th))"
    rf" (?:(?P<weekday>{WEEKDAY})|(?P<unit_of>week|day)) (?:(?:of|in) (?P<the>the )?|(?=next year))"
    rf"(?:(?P<month>{MONTH}|{vocabulary.PLAIN_WORD_MONTH})(?:,? (?:of )?(?P<year>{YEAR}){YEAR_END})?"
    rf"|(?P<alone>{YEAR}){YEAR_END}|(?P<which>last|previous|this|next|current) (?P<unit>month|year)\b"
    r"|(?P<this_month>month)\b)",
    BY_DIGIT,
    BY_WORD,
    starts=initials(_NTH),
)
def _nth_of_period(text: str, match: Match, cued: bool) -> Piece | None:
    """the third Tuesday of October, the first week of 2015, the last Friday of this month"""
    nth = match["nth"].lower()
    granularity: Granularity = "week" if match["unit_of"] == "week" else "day"
    mention = TimeMention(*match.span(), granularity, nth=_NTH.get(nth) or _DIGIT_NTH.get(nth))
    if mention.nth is None or (_ANOTHER_NTH.search(hedging.words_before(text, match.start()))):
        return None
    if match["weekday"]:
        mention = replace(mention, weekday=weekday_number(match["weekday"]))
    if match["this_month"]:
        return Piece(replace(mention, offset=0, unit="month")) if match["the"] and match["weekday"] else None
    if match["which"]:
        unit: Unit = "month" if match["unit"] == "month" else "year"
        return Piece(replace(mention, offset=OFFSETS[match["which"]], unit=unit))
    year = match["year"] or match["alone"]
    month = month_number(match["month"]) if match["month"] else None
    return Piece(replace(mention, year=int(year) if year else None, month=month))


@form(
    rf"(?P<nth>(?i:{one_of(word for word, nth in _NTH.items() if nth > 0)})) (?P<weekday>{WEEKDAY})"
    r"(?! (?:of|in|running|straight|before|after)\b|-)",
    BY_WORD,
    starts=initials(_NTH),
)
def _nth_weekday(text: str, match: Match, cued: bool) -> Piece | None:
    """the third Tuesday, of the month that the text told of"""
    if _ANOTHER_NTH.search(hedging.words_before(text, match.start())):
        return None
    weekday, nth = weekday_number(match["weekday"]), _NTH[match["nth"].lower()]
    return Piece(TimeMention(*match.span(), "day", weekday=weekday, nth=nth, offset=0, unit="month", told=True))


# "the third last week of 2018"
_ANOTHER_NTH = regex(rf"\b(?i:{one_of(_NTH)}|next|every) \Z")


@form(
    rf"(?:[Ww]eek (?:of|starting(?: on)?|beginning(?: on)?) (?:the )?)(?=\d|{MONTH}|{WEEKDAY}|{SHORT_WEEKDAY})",
    BY_WORD,
    starts="w",
)
def _week_of(text: str, match: Match, cued: bool) -> Piece | None:
    """the week of October 7, the week starting on 4 February"""
    inner = read_piece(text, match.end(), cued=True)
    if inner is None or inner.weak or inner.mention.granularity != "day" or inner.mention.day is None:
        return None
    return Piece(replace(inner.mention, start=match.start(), granularity="week", week_of=True))


@form(
    rf"(?P<nth>{ORDINAL_DAY}) (?:day )?of (?:(?P<month>{MONTH})(?!'s| \d\d?\b){vocabulary.YEAR_AFTER_DAY}"
    r"|(?P<which>this|last|next) month\b)",
    BY_WORD,
    starts=initials(vocabulary.ORDINAL_DAYS),
)
def _word_day(text: str, match: Match, cued: bool) -> Piece | None:
    """the second of August, the twenty-first day of next month"""
    day = day_in_words(match["nth"])
    before = hedging.words_before(text, match.start())
    if match["which"]:
        return Piece(TimeMention(*match.span(), "day", day=day, offset=OFFSETS[match["which"]], unit="month"))
    month = month_number(match["month"])
    year, end = year_of(text, match)
    if not year and (
        (_MORE_AFTER.match(text, end) and not hedging.DAY_CUE.search(before)) or NAME_AFTER.match(text, end)
    ):
        return None
    if not is_day(year or 2000, month, day):
        return None
    is_short = match["short_year"] is not None
    return Piece(TimeMention(match.start(), end, "day", year=year, month=month, day=day, open_century=is_short))


_MORE_AFTER = regex(r" ?[\w-]")


@form(
    rf"(?<=[Tt]he )(?:(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b|(?P<words>{ORDINAL_DAY}))(?![-']|[.,]\d)",
    BY_DIGIT,
    BY_WORD,
    starts=initials(vocabulary.ORDINAL_DAYS),
)
def _day_alone(text: str, match: Match, cued: bool) -> Piece | None:
    """on the 15th, by the thirtieth; not "on the 15th floor", nor where a game counts its holes and rounds"""
    day = int(match["day"][:-2]) if match["day"] else day_in_words(match["words"])
    mention = TimeMention(*match.span(), "day", day=day)
    before = hedging.words_before(text, match.start())
    around = before + text[match.end() : match.end() + 40]
    if _NOUN_AFTER.match(text, match.end()) or _GAME.search(around):
        return None
    is_number_word = match["words"] is not None and day < 13
    is_cued = _ON_THE.search(before) or (_FOR_THE.search(before) and not _MORE_AFTER.match(text, match.end()))
    return Piece(mention, weak=not cued and (is_number_word or not is_cued), sure_alone=True)


_NOUN_AFTER = regex(
    r",? (?!(?:and|at|in|to|but|with|when|where|after|before|for|from|that|the|because|while|if|as|he|she|they|it|we"
    r"|who|during|which|is|was|will|would|or|until|till|through|by)\b)\w| in a row\b"
)
_GAME = regex(
    r"\b(?i:holes?|birdie[ds]?|bogey(?:ed|s)?|pars?|eagled?|tees?|greens?|putt(?:s|ed)?|laps?|rounds?|innings?|overs?|floors?"
    r"|street|avenue|minutes?|balls?|place|anniversary|ranked|seed(?:ed|s)?|finish(?:ed|es)?|corps|fairway|shots?)\b"
)
_ON_THE = regex(r"(?:^|\b)(?i:on|until|till|since|by) [Tt]he \Z")
_FOR_THE = regex(r"\bfor the \Z")
