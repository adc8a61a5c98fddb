"""Forms of days with a name: Nov. 2, 2017, 2 November, May twenty-nine, last Christmas Eve, Sunday evening."""

from __future__ import annotations

from dataclasses import replace

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form, read_piece
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.numeric import full_year
from factcheck.text.calendar.steps import is_day
from factcheck.text.calendar.vocabulary import (
    COUNTED_AFTER,
    DAY,
    DAY_END,
    DAY_IN_WORDS,
    DAY_PART,
    FULL_YEAR,
    HOLIDAY,
    MONTH,
    MONTH_STEM,
    NAME_AFTER,
    NOT_INSIDE,
    OFFSETS,
    ORDINAL_DAY,
    SHORT_WEEKDAY,
    WEEKDAY,
    YEAR,
    YEAR_AFTER_DAY,
    YEAR_END,
    day_in_words,
    month_number,
    weekday_number,
    year_in_words,
)
from factcheck.text.patterns import initials, regex


def _number(printed: str) -> int:
    return int(printed.rstrip("stndrh"))


@form(
    rf"{NOT_INSIDE}(?P<day>{DAY})"
    rf"(?:(?P<to> ?- ?(?:the )?| (?:to|and|until|till|through) (?:the )?)(?P<last>{DAY}))?,? (?:of )?"
    rf"(?:(?P<month>{MONTH}){YEAR_AFTER_DAY}|(?:day )?(?:of )?(?P<which>this|last|next) month\b)",
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


_RANGE_BEFORE = regex(r"\b(?i:from|between) (?:the )?\Z")
_BETWEEN_BEFORE = regex(r"\b(?i:between) (?:the )?\Z")


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
    rf"{NOT_INSIDE}(?P<day>{DAY}(?<=[a-z])) (?:of )?(?P<month>{vocabulary.PLAIN_WORD_MONTH}){YEAR_AFTER_DAY}",
    BY_DIGIT,
)
def _day_plain_month(text: str, match: Match, cued: bool) -> Piece | None:
    """the 2nd of march, 25th march 2015"""
    return _day_of_month(text, match) if match["year"] or " of " in match[0] else None


def _day_of_month(text: str, match: Match) -> Piece | None:
    month, day = month_number(match["month"]), _number(match["day"])
    year, end = year_of(text, match)
    if not is_day(year or 2000, month, day):
        return None
    is_short = match["short_year"] is not None
    mention = TimeMention(match.start(), end, "day", year=year, month=month, day=day, open_century=is_short)
    if last_printed := match.groupdict().get("last"):
        last = _number(last_printed)
        if last <= day or not is_day(year or 2000, month, last):
            return None
        mention = replace(mention, granularity="range", until=replace(mention, start=match.start("last"), day=last))
    return Piece(mention)


def year_of(text: str, match: Match) -> tuple[int | None, int]:
    """The year after a day, and where the date ends: before "2000 people"."""
    if match["spoken_year"] and _MORE_WORDS.match(text, match.end()):
        return None, len(text[: match.start("spoken_year")].rstrip(" ,"))
    if match["spoken_year"]:
        return year_in_words(match["spoken_year"]), match.end()
    if match["short_year"]:
        return full_year(match["short_year"]), match.end()
    if match["year"] is None:
        return None, match.end()
    if COUNTED_AFTER.match(text, match.end()):
        return None, len(text[: match.start("year")].rstrip(" ,"))
    return int(match["year"]), match.end()


# "Thanksgiving, when ...", "Halloween falls on a Friday": the day itself, not a noun before another.
_TOLD_OF = regex(r"(?:, (?:which|when)| (?:is|was|falls|fell) (?:on |an? |the )?)\b")


@form(
    rf"(?:(?P<which>[Ll]ast|[Pp]revious|[Tt]his|[Nn]ext|[Cc]oming) |(?P<year_before>{YEAR}) )?(?P<name>{HOLIDAY})"
    r"(?! (?:[Ww]eekend|week|sales?|deals?|shopping|[Pp]arade)\b|-)"
    rf"(?:,? (?:of )?(?:(?P<year>{YEAR}){YEAR_END}|(?P<which_year>last|this|next) year\b))?",
    BY_WORD,
    BY_DIGIT,
    starts=initials(OFFSETS, ("coming",), vocabulary.HOLIDAY_NAMES),
)
def _holiday(text: str, match: Match, cued: bool) -> Piece | None:
    """Christmas Day 2016, the 2015 New Year's Eve, last Easter, Thanksgiving last year"""
    name = vocabulary.HOLIDAY_NAMES[match["name"]]
    before = hedging.words_before(text, match.start())
    if text[match.end() : match.end() + 1] in _QUOTES and _QUOTE_BEFORE.search(before):
        return None
    year = match["year"] or match["year_before"]
    is_cued = year or match["which"] or match["which_year"] or _ON_A_DAY.search(before)
    if vocabulary.HOLIDAYS[name].get("bare") and not is_cued and not _TOLD_OF.match(text, match.end()):
        return None
    mention = TimeMention(*match.span(), "day", holiday=name)
    if year:
        return Piece(replace(mention, year=int(year)))
    if match["which_year"]:
        return Piece(replace(mention, offset=OFFSETS[match["which_year"]], unit="year"))
    if match["which"]:
        return Piece(replace(mention, offset=OFFSETS[match["which"].lower()]))
    return Piece(mention)


# A title: "Last Christmas".
_QUOTE_BEFORE = regex(r"[\"'\u201c](?:\w{4} )?\Z")
_QUOTES = frozenset({'"', "'", "\u201d"})
_ON_A_DAY = regex(r"\b(?i:on|since|until|before|after|by|last|this|next) \Z")


@form(
    rf"(?P<month>{MONTH})(?:\.(?= \d\d?(?:,? {YEAR}\b|\s*\Z)))?[ /](?P<day>{DAY})"
    rf"(?: ?(?:-| to | through | thru ) ?(?:the )?(?P<last>{DAY}))?{DAY_END}(?!-\d)"
    rf"{YEAR_AFTER_DAY}",
    BY_WORD,
    starts=initials(vocabulary.MONTH_WORDS),
)
def _month_day(text: str, match: Match, cued: bool) -> Piece | None:
    """Nov. 2, 2017, Jan. 20, June 3-5"""
    may_be_a_name = month_number(match["month"]) in vocabulary.NAME_LIKE_MONTHS and not match["year"]
    if may_be_a_name and _PART_OF_A_NAME.search(hedging.words_before(text, match.start())):
        return None
    return _day_of_month(text, match)


@form(
    rf"(?P<month>{MONTH}) (?:the )?(?P<day>{DAY_IN_WORDS}){YEAR_AFTER_DAY}",
    BY_WORD,
    starts=initials(vocabulary.MONTH_WORDS),
)
def _month_day_in_words(text: str, match: Match, cued: bool) -> Piece | None:
    """May twenty-nine, September the twenty-first nineteen seventy-eight; not "in May twenty people" were."""
    before = hedging.words_before(text, match.start())
    year, end = year_of(text, match)
    day = day_in_words(match["day"])
    is_sure = year or _ON_BEFORE.search(before)
    if not is_sure and (_MORE_WORDS.match(text, end) or _IN_BEFORE.search(before) or _PART_OF_A_NAME.search(before)):
        return None
    if not is_day(year or 2000, month_number(match["month"]), day):
        return None
    is_short = match["short_year"] is not None
    return Piece(
        TimeMention(
            match.start(), end, "day", year=year, month=month_number(match["month"]), day=day, open_century=is_short
        )
    )


_MORE_WORDS = regex(r" (?!at\b|and\b|to\b|through\b|with\b|when\b|for\b|in\b|on\b|by\b|he\b|she\b)\w")
_IN_BEFORE = regex(r"\b[Ii]n \Z")


@form(
    rf"{NOT_INSIDE}(?P<day>{DAY})(?P<month>{MONTH}) ?(?P<year>{FULL_YEAR})(?![\w%]|[.,/:]\d)",
    BY_DIGIT,
)
def _glued(text: str, match: Match, cued: bool) -> Piece | None:
    """14april 2015"""
    year, month, day = int(match["year"]), month_number(match["month"]), _number(match["day"])
    return (
        Piece(TimeMention(*match.span(), "day", year=year, month=month, day=day)) if is_day(year, month, day) else None
    )


@form(
    rf"(?P<month>{MONTH_STEM})(?P<day>{DAY})(?![\w%-]|[.,/:]\d)(?:,? (?P<year>{YEAR}){YEAR_END})?",
    BY_WORD,
    starts=initials(vocabulary.MONTH_WORDS),
)
def _glued_after(text: str, match: Match, cued: bool) -> Piece | None:
    """Feb13, beside a weekday or a year"""
    year, month, day = match["year"] and int(match["year"]), month_number(match["month"]), _number(match["day"])
    if not is_day(year or 2000, month, day):
        return None
    return Piece(TimeMention(*match.span(), "day", year=year or None, month=month, day=day), weak=not year)


# "Theresa May 12 points", "Long March 4": a capitalised word before, unless it is one that leads to a date.
_PART_OF_A_NAME = regex(
    r"(?:^|[ ('\"])(?!(?:On|In|From|By|Since|Until|Till|Between|Before|After|Starting|Beginning|Through|The|To|And)\b)"
    rf"(?!{WEEKDAY}|{SHORT_WEEKDAY}|Published|Updated|Posted|Date)[A-Z][a-z]{{1,15}} \Z"
)


@form(
    rf"(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}),? (?:the )?"
    rf"(?:(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b|(?<=the )(?P<words>{ORDINAL_DAY}))(?!-)"
    rf"(?!,? (?:of )?{MONTH}| (?!and|until|till|through|with|when|for)[A-Za-z]{{3,}})",
    BY_WORD,
    starts=initials(vocabulary.WEEKDAY_WORDS),
)
def _weekday_and_number(text: str, match: Match, cued: bool) -> Piece | None:
    """Tuesday the 19th, Wednesday the thirty-first"""
    weekday = weekday_number(match["weekday"])
    day = int(match["day"][:-2]) if match["day"] else day_in_words(match["words"])
    return Piece(TimeMention(*match.span(), "day", weekday=weekday, day=day))


@form(
    rf"(?:(?P<when>[Ee]arly|[Ll]ate)(?: on)? )?(?P<weekday>{WEEKDAY})"
    r"(?!\.\w|-[a-z]| the (?:\d|twent|thirt)| (?:[12]?\d|3[01])(?:st|nd|rd|th)\b)"
    rf"(?: (?P<part>{DAY_PART}))?(?: (?:of )?(?:the )?(?P<which>last|this|next|following|previous) week\b)?",
    BY_WORD,
    starts=initials(("early", "late"), vocabulary.WEEKDAY_WORDS),
)
def _weekday(text: str, match: Match, cued: bool) -> Piece | None:
    """Thursday, Sunday evening, late Thursday, Monday last week"""
    weekday = weekday_number(match["weekday"])
    before = hedging.words_before(text, match.start("weekday"))
    last_word = before.rstrip().rpartition(" ")[2].lstrip("'\"(\u201c")
    if last_word.lower() in _COUNTING_WORDS:
        return None
    if last_word in vocabulary.MAKES_A_NAME[weekday] or _TITLE_AFTER.match(text, match.end()):
        return None
    if NAME_AFTER.match(text, match.end()) and not _ON_BEFORE.search(before):
        return None
    part = match["part"] or (match["when"] and match["when"].lower())
    mention = TimeMention(*match.span(), "part of day" if part else "day", weekday=weekday, day_part=part)
    if match["which"]:
        told = match["which"] in ("following", "previous")
        offset = OFFSETS.get(match["which"], 1)
        mention = replace(mention, offset=offset, unit="week", told=told)
    return Piece(mention)


# "the third Tuesday in a row", "every second Friday": which one, only its period would say.
_COUNTING_WORDS = frozenset({"first", "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "4th", "5th", "every"})


_ON_BEFORE = regex(r"(?:^|\b)(?i:on|late|early) \Z")


_TITLE_AFTER = regex(
    r" (?:Night|Morning|Afternoon|Evening|Times|Telegraph|Mirror|Mail|Express|Herald|Post|Star|Sun|People|World|Live"
    r"|League|Football|School|Group|Club|Review|Business|Supplement|Independent|Best)\b"
)


@form(
    rf"(?P<weekday>(?<=\d, |\d \(){SHORT_WEEKDAY}|{SHORT_WEEKDAY}(?=,? (?:{MONTH_STEM}|\d)|\s*\Z)"
    rf"|{vocabulary.PLAIN_WORD_WEEKDAY}(?=\s*\Z))",
    BY_WORD,
    starts=initials(vocabulary.WEEKDAY_WORDS),
)
def _short_weekday(text: str, match: Match, cued: bool) -> Piece | None:
    """Fri, before Jun 13 or after it, or alone in its cell"""
    mention = TimeMention(*match.span(), "day", weekday=weekday_number(match["weekday"]))
    return Piece(mention, weak=True, sure_alone=True)


@form(
    rf"(?P<part>[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|[Ee]arly hours) of (?=(?:{WEEKDAY}|{MONTH} \d|\d))",
    BY_WORD,
    starts="maen",
)
def _part_of_day(text: str, match: Match, cued: bool) -> Piece | None:
    """the early hours of Sunday, the night of Dec. 31"""
    inner = read_piece(text, match.end(), cued=True)
    if inner is None or inner.weak or inner.mention.granularity != "day" or inner.mention.counted:
        return None
    return Piece(replace(inner.mention, start=match.start(), granularity="part of day", day_part=match["part"].lower()))
