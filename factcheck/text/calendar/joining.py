"""Putting pieces together: a weekday with its date, a clock time with its day, the two ends of a range."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.bounds import bound_of
from factcheck.text.calendar.forms import Piece
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.numeric import in_one_order
from factcheck.text.calendar.steps import is_day
from factcheck.text.patterns import regex

_TO_DATE = regex(r",? (?:the )?\Z")
_TO_WEEKDAY = regex(r",? \(?\Z")
_AFTER_WEEKDAY = regex(r"[).,;:!?](?!\w)|\s*\Z")
_TO_IT = regex(r"\s*(?:[Oo]n )?(?:[Tt]he )?")
_IN = regex(r",? in ")
_ON = regex(r",? (?:on |in )?")
_TO_DAY = regex(r",? (?:on )?\Z")
_TO_CLOCK = regex(rf",? (?:at )?(?:(?i:{hedging.HEDGE}) )?\Z")
_THROUGH = regex(r"(?: ?- ?|,? (?:to|through|until|till) (?:the )?)\Z")
_THROUGH_OR_AND = regex(r"(?: ?- ?| (?:to|through|until|till|and) )\Z")
_AND = regex(r" and (?:the )?\Z")
_FROM = regex(r"\b(?i:from|between) (?:about |around )?(?:the )?\Z")
_BETWEEN = regex(r"\b(?i:between) (?:about |around )?(?:the )?\Z")


def join(text: str, pieces: Iterable[Piece]) -> tuple[TimeMention, ...]:
    """Join the pieces that stand side by side, and drop the weak ones that stand alone."""
    joined: list[Piece] = []
    for piece in pieces:
        while joined and (whole := _together(text, joined[-1], piece)):
            joined.pop()
            piece = whole
        joined.append(piece)
    _share_years(text, joined)
    sure = (piece for piece in joined if not piece.weak or _is_alone(text, piece))
    return tuple(_with_bound(text, _with_hedge(text, piece.mention)) for piece in sure)


def _is_alone(text: str, piece: Piece) -> bool:
    """True for a piece that is the whole of its text, where that makes it sure."""
    if not piece.sure_alone:
        return False
    before, after = text[: piece.mention.start], text[piece.mention.end :]
    return _TO_IT.fullmatch(before) is not None and not after.strip(" .\n")


_LISTED = regex(r"(?:,? (?:and|or)| (?:and|or) (?:in|on)) \Z")
_COMMA = regex(r", \Z")


_LISTED_AFTER = regex(r"(?:,|,? (?:and|or)(?: (?:in|on))?)? (?:the )?\Z")


def _share_years(text: str, pieces: list[Piece]) -> None:
    """Give the year printed once in a list to all of it: "in June and July 2017", "on July 13, 2014, and July 20"."""
    for at in range(1, len(pieces)):
        left, right = pieces[at - 1], pieces[at]
        gap = text[left.mention.end : right.mention.start]
        if not right.weak and left.mention.month and _LISTED_AFTER.match(gap):
            pieces[at] = replace(right, mention=_in_year_from(left.mention, right.mention) or right.mention)
    listed = False
    for at in range(len(pieces) - 2, -1, -1):
        left, right = pieces[at], pieces[at + 1]
        gap = text[left.mention.end : right.mention.start]
        listed = (_LISTED.match(gap) is not None or (listed and _COMMA.match(gap) is not None)) and not right.weak
        if listed and (dated := _in_year_of(left.mention, right.mention)) is not None:
            is_sure = left.mention.month not in vocabulary.NAME_LIKE_MONTHS
            pieces[at] = replace(left, weak=left.weak and not is_sure, mention=dated)


def _in_year_of(left: TimeMention, right: TimeMention) -> TimeMention | None:
    """The left one of two months, quarters or dates in the year of the right, or before it where they run backwards."""
    if not _lacks_year(left, right):
        return None
    is_earlier = _place_in_year(left) > _place_in_year(right)
    if right.year is not None:
        return replace(left, year=right.year - is_earlier)
    if right.unit == "year" and right.offset is not None:
        return replace(left, unit="year", offset=right.offset - is_earlier)
    return None


def _in_year_from(left: TimeMention, right: TimeMention) -> TimeMention | None:
    """The right one of two months or dates in the year of the left, or after it where they run backwards."""
    if left.year is None or left.is_special or not _lacks_year(right, left):
        return None
    last = left.until or left
    return replace(right, year=(last.year or left.year) + (_place_in_year(last) > _place_in_year(right)))


def _lacks_year(mention: TimeMention, listed_with: TimeMention) -> bool:
    """True for a month, quarter or date without a year, printed as what it is listed with."""
    is_open = mention.year is None and mention.offset is None and mention.holiday is None
    if not is_open or not (mention.month or mention.quarter) or mention.until or mention.is_special:
        return False
    return _shape(mention) == _shape(replace(listed_with, year=None))


def _place_in_year(mention: TimeMention) -> tuple[int, int, int]:
    return mention.month or 0, mention.quarter or 0, mention.day or 0


def _together(text: str, left: Piece, right: Piece) -> Piece | None:
    first, second = left.mention, right.mention
    if not 0 < second.start - first.end <= 24:
        return None
    gap = text[first.end : second.start]
    whole = (
        _weekday_and_date(gap, first, second)
        or _date_and_weekday(text, gap, first, second)
        or _weekday_of_week(gap, first, second)
        or _ago_and_day(gap, first, second)
        or _day_in_year(gap, first, second)
        or _clock_and_day(text, gap, first, second)
    )
    if whole is not None:
        return Piece(whole)
    return _range(text, gap, left, right)


def _weekday_and_date(gap: str, first: TimeMention, second: TimeMention) -> TimeMention | None:
    """Friday, Dec. 29, 2017"""
    if first.weekday is None or first.day or first.offset is not None or first.nth or first.until or second.until:
        return None
    if second.day is None or second.weekday is not None or second.week_of or not _TO_DATE.match(gap):
        return None
    hour = second if second.hour is not None else first
    return replace(
        second,
        start=first.start,
        weekday=first.weekday,
        hour=hour.hour,
        minute=hour.minute,
        zone=hour.zone,
        is_midnight=hour.is_midnight,
        day_part=second.day_part or first.day_part,
        granularity="minute" if hour.hour is not None else "part of day" if first.day_part else second.granularity,
    )


def _date_and_weekday(text: str, gap: str, first: TimeMention, second: TimeMention) -> TimeMention | None:
    """Sept. 5 (Tuesday); 18 July, Fri"""
    if first.day is None or first.month is None or first.weekday is not None or first.until or first.is_special:
        return None
    is_bare = (
        second.weekday is not None and second.granularity == "day" and second.day is None and not second.is_special
    )
    if not is_bare or second.offset is not None or second.until or not _TO_WEEKDAY.fullmatch(gap):
        return None
    if not _AFTER_WEEKDAY.match(text, second.end):
        return None
    in_brackets = gap.endswith("(") and text.startswith(")", second.end)
    return replace(first, end=second.end + in_brackets, weekday=second.weekday)


def _weekday_of_week(gap: str, first: TimeMention, second: TimeMention) -> TimeMention | None:
    """next week on Friday"""
    if first.unit != "week" or first.granularity != "week" or first.offset is None or first.counted or first.is_special:
        return None
    if second.weekday is None or second.day or second.offset is not None or second.until or gap != " on ":
        return None
    return replace(second, start=first.start, offset=first.offset, unit="week")


def _ago_and_day(gap: str, first: TimeMention, second: TimeMention) -> TimeMention | None:
    """Three years ago on May 3, two years ago in March, a month ago today; a week ago Friday, which Friday is open."""
    is_ago = first.counted and first.unit and first.offset is not None and first.offset < 0 and not first.is_special
    if not is_ago or second.year or second.until or second.is_special or second.hour is not None:
        return None
    if second.offset == 0 and second.weekday is None and gap == " ":
        return replace(first, end=second.end, granularity="day" if second.unit == "day" else first.granularity)
    if second.offset is not None or not _ON.fullmatch(gap):
        return None
    if second.month is not None and first.unit in ("year", "decade"):
        assert first.offset is not None
        return replace(second, start=first.start, further=(*first.further, (first.offset, first.unit)))
    if second.weekday is None or second.month is not None:
        return None
    return replace(first, end=second.end)


def _day_in_year(gap: str, first: TimeMention, second: TimeMention) -> TimeMention | None:
    """Christmas Day in 1990; the day after May 3, in 1999"""
    is_year = second.granularity == "year" and second.year is not None and not (second.fiscal or second.is_special)
    if not is_year or not _IN.fullmatch(gap) or first.until or first.told or first.nth is not None:
        return None
    day = first.origin or first
    if day.year is not None or day.offset is not None or day.further or not (day.holiday or (day.month and day.day)):
        return None
    dated = replace(day, year=second.year)
    if dated.month and dated.day and not is_day(second.year or 0, dated.month, dated.day):
        return None
    return replace(first, end=second.end, origin=dated) if first.origin else replace(dated, end=second.end)


def _clock_and_day(text: str, gap: str, first: TimeMention, second: TimeMention) -> TimeMention | None:
    """10:05 p.m. on Sunday, Sunday at 10 a.m."""
    if first.is_clock_only and second.has_day and second.hour is None and not second.until and _TO_DAY.match(gap):
        clock, day = _with_hedge(text, first), second
    elif second.is_clock_only and first.has_day and first.hour is None and not first.until and _TO_CLOCK.match(gap):
        clock, day = _with_hedge(text, second), _with_hedge(text, first)
    else:
        return None
    if day.counted:
        return None
    return replace(
        day,
        start=first.start,
        end=second.end,
        granularity=clock.granularity,
        hour=clock.hour,
        minute=clock.minute,
        zone=clock.zone,
        is_midnight=clock.is_midnight,
        until=clock.until and _on_day(clock.until, day),
        lean=clock.lean or day.lean,
        hedge=clock.hedge or day.hedge,
    )


def _on_day(clock: TimeMention, day: TimeMention) -> TimeMention:
    return replace(
        day,
        start=clock.start,
        end=clock.end,
        granularity="minute",
        hour=clock.hour,
        minute=clock.minute,
        is_midnight=clock.is_midnight,
    )


def _range(text: str, gap: str, left: Piece, right: Piece) -> Piece | None:
    """between March and May 2018, June 28 to July 3, from Thursday through Sunday"""
    first, second = in_one_order(text, left.mention, right.mention)
    before = hedging.words_before(text, first.start)
    if _is_between_unlike_ends(before, gap, first, second):
        if first.year is None and first.month is not None and second.year is not None:
            first = replace(first, year=second.year - (second.month is not None and first.month > second.month))
        return Piece(replace(first, end=second.end, granularity="range", until=second))
    if _is_numbered_week(first) and _is_numbered_week(second) and _THROUGH_OR_AND.match(gap) and _FROM.search(before):
        return Piece(replace(first, end=second.end, granularity="range", until=second, told=first.told or second.told))
    if (
        first.until
        or second.until
        or first.is_special
        or second.is_special
        or first.offset is not None
        or second.offset is not None
        or _shape(first) != _shape(second)
    ):
        return None
    if _AND.match(gap):
        if not _BETWEEN.search(before):
            return None
        sure = True
    elif _THROUGH.match(gap):
        sure = first.weekday is None or first.day is not None or _FROM.search(before) is not None
    else:
        return None
    if not sure:
        # "Monday to Friday" is a timetable, not two dates.
        return (
            replace(right, weak=True, mention=replace(second, start=first.start))
            if first.weekday and not first.day
            else None
        )
    if first.year is None and second.year is not None:
        earlier = first.month is not None and second.month is not None and first.month > second.month
        first = replace(first, year=second.year - earlier)
    whole = replace(first, end=second.end, granularity="range", until=second, zone=first.zone or second.zone)
    return Piece(whole, weak=left.weak and right.weak and "-" not in gap)


def _is_between_unlike_ends(before: str, gap: str, first: TimeMention, second: TimeMention) -> bool:
    """True for "from Jan. 22 to today", "between 2015 and May 5, 2017", "from next Monday to Friday"."""
    is_cued = _FROM.search(before) or (
        "-" not in gap and first.year is not None and first.day is not None and _is_nearby_day(second)
    )
    if not (_BETWEEN.search(before) if _AND.match(gap) else _THROUGH.match(gap) and is_cued):
        return False
    for end in (first, second):
        if end.until or end.is_special or end.counted or end.hour is not None or end.day_part or end.holiday:
            return False
    if _is_nearby_day(first) or _is_nearby_day(second):
        return _is_nearby_day(first) or first.year is not None or first.day is not None
    if first.weekday is not None and first.offset is not None:
        return second.weekday is not None and second.offset is None and second.day is None
    is_dated = first.year is not None or (
        first.month is not None and first.day is not None and second.month is not None
    )
    return is_dated and second.year is not None and _shape(first) != _shape(second)


def _is_numbered_week(mention: TimeMention) -> bool:
    """True for "week 31"."""
    return mention.nth is not None and mention.weekday is None and mention.month is None and mention.until is None


def _is_nearby_day(mention: TimeMention) -> bool:
    return mention.unit == "day" and mention.offset is not None and mention.weekday is None


def _shape(mention: TimeMention) -> tuple[bool, ...]:
    return (
        mention.month is not None,
        mention.day is not None,
        mention.weekday is not None and mention.day is None,
        mention.hour is not None,
        mention.quarter is not None,
        mention.month is None and mention.quarter is None and mention.year is not None,
    )


def _with_bound(text: str, mention: TimeMention) -> TimeMention:
    if mention.until is not None:
        return mention
    bound = bound_of(text, mention.start, mention.end)
    return mention if bound is None else replace(mention, bound=bound)


def _with_hedge(text: str, mention: TimeMention) -> TimeMention:
    if mention.hedge is not None or mention.until is not None:
        return mention
    found = hedging.hedge_before(text, mention.start, mention.counted)
    if found is None or (found[1] != "about" and text.startswith("'s", mention.end)):
        return mention
    return replace(mention, hedge=found[0], lean=found[1])
