"""Forms of days counted from a day: two weeks ago, in two days, a month after Easter, the next day, two Fridays ago."""

from __future__ import annotations

from dataclasses import replace

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form, read_piece
from factcheck.text.calendar.mention import TimeMention, Unit
from factcheck.text.calendar.vocabulary import (
    GRAINS,
    HOLIDAY,
    MONTH,
    ORDINALS,
    SHORT_WEEKDAY,
    UNITS,
    WEEKDAY,
    weekday_number,
)
from factcheck.text.patterns import initials, one_of, regex

_COUNT = rf"(?:\d{{1,3}}|(?i:{one_of(vocabulary.NUMBERS)}))"
_COUNT_OR_FEW = rf"(?:\d{{1,3}}|(?i:{one_of((*vocabulary.NUMBERS, *vocabulary.FEW))}))"
_COUNT_STARTS = initials((*vocabulary.NUMBERS, *vocabulary.FEW))
_UNIT = r"(?:(?:business |working )?day|week|fortnight|month|year|decade|century|centurie)"
_WAYS = {"ago": -1, "earlier": -1, "before": -1, "hence": 1, "later": 1, "after": 1, "from": 1}


def _count(words: str) -> int:
    words = words.lower()
    if words in vocabulary.FEW:
        return vocabulary.FEW[words][2]
    return vocabulary.NUMBERS.get(words) or int(words)


def _elapsed(match: Match, sign: int) -> TimeMention:
    """So many units from the day of the text, the last printed unit as its own."""
    *further, (count, unit) = _counts(match, sign)
    mention = TimeMention(*match.span(), GRAINS[unit], offset=count, unit=unit, counted=True)
    if few := vocabulary.FEW.get(words := match["count"].lower()):
        is_range = few[0] < few[1]
        mention = replace(mention, granularity="range" if is_range else mention.granularity, lean="about", hedge=words)
    return replace(mention, further=tuple(further))


def _counts(match: Match, sign: int) -> list[tuple[int, Unit]]:
    groups = match.groupdict()
    counts = []
    for number in ("", "2", "3"):
        if words := groups.get(f"count{number}"):
            factor, unit = UNITS[groups[f"unit{number}"]]
            counts.append((sign * factor * _count(words), unit))
    return counts


@form(
    rf"(?<![\w.,/$-])(?P<count>{_COUNT_OR_FEW}) (?P<unit>{_UNIT})s?"
    rf"(?:,?(?: and)? (?P<count2>{_COUNT}) (?P<unit2>{_UNIT})s?)?"
    rf"(?:,?(?: and)? (?P<count3>{_COUNT}) (?P<unit3>{_UNIT})s?)?"
    r" (?P<way>ago|hence|later|earlier)\b(?!-| than)",
    BY_DIGIT,
    BY_WORD,
    starts=_COUNT_STARTS,
)
def _ago(text: str, match: Match, cued: bool) -> Piece | None:
    """two weeks ago, a year and two months ago, a few days ago; two days later, counted from what was told before"""
    before = hedging.words_before(text, match.start())
    if _HALF_OF_A_PAIR.search(before) and not _AFTER_STRETCH.search(before):
        return None
    if match["count2"] and (_IN_STRETCH.search(before) or _AFTER_STRETCH.search(before)):
        return None
    way = match["way"]
    is_told = way in ("later", "earlier")
    if is_told and match["unit"] in ("decade", "century", "centurie"):
        return None
    return Piece(replace(_elapsed(match, _WAYS[way]), told=is_told))


# "one or two weeks ago"; but "for the last 3 months, and 2 days ago ..."
_HALF_OF_A_PAIR = regex(r"(?:\bor|\bto|\band|-|\bbetween|(?:day|week|month|year)s?,) \Z")
_IN_STRETCH = regex(r"\b(?:last|past|previous|for|next|first) \Z")
_AFTER_STRETCH = regex(rf"\b(?:last|past) {_COUNT} {_UNIT}s?(?: and {_COUNT} {_UNIT}s?)?,? and \Z")


@form(
    rf"[Ii]n (?P<count>{_COUNT}) (?P<unit>{_UNIT})(?:(?P<time>(?:'s|s'|s) time\b)|s?\b)(?![\w'-]| of\b| ago\b| or\b)",
    BY_WORD,
    starts="i",
)
def _in_units(text: str, match: Match, cued: bool) -> Piece | None:
    """in two weeks, where something will be; in a week's time"""
    before = _OTHER_END.sub("", hedging.words_before(text, match.start()))
    is_whole = not (before.strip() or text[match.end() :].strip(" ?!."))
    is_ahead = match["time"] or is_whole or before.endswith("sometime ")
    is_ahead = is_ahead or (_WILL_BE.search(before) and not _SPAN_OF_SOMETHING.search(before))
    return Piece(_elapsed(match, 1)) if is_ahead else None


# "in two days? or in a week?"
_OTHER_END = regex(rf"\bin {_COUNT} {_UNIT}s?[?,]? or \Z")
_WILL_BE = regex(
    r"(?:\b(?i:will|shall|going to|due|scheduled|slated|set to|plans? to|meets?|meeting|starts?|begins?)\b"
    r"|'ll\b)"
    r"[^.?!;\d$£€]{0,40}\Z"
)
# "will be the third strike in two weeks": what happens within a time, not after it.
_SPAN_OF_SOMETHING = regex(
    r"\b(?i:first|second|third|fourth|fifth|sixth|only|most|worst|best|biggest|largest|highest|lowest|longest|record|times?"
    r"|once|twice|both|all|every|each|a|one|two|three|four|five|half|double|triple|more|than|much|within|complete[d]?)\b"
    r"[^.;]{0,24}\Z|\d"
)


@form(
    rf"(?:[Dd]ay|(?P<count>{_COUNT}) (?P<unit>{_UNIT})s?(?:,?(?: and)? (?P<count2>{_COUNT}) (?P<unit2>{_UNIT})s?)?)"
    r" (?P<way>[Bb]efore|[Aa]fter|from)(?:(?P<open>\s*\Z|[.,;!?](?=\s|\Z))| (?:the )?)",
    BY_DIGIT,
    BY_WORD,
    starts="d" + _COUNT_STARTS,
)
def _beside_a_day(text: str, match: Match, cued: bool) -> Piece | None:
    """the day after tomorrow, 2 weeks before May 13, three months after Easter; the day before"""
    before = hedging.words_before(text, match.start())
    if cued:
        return None
    if (match["count"] and _STRETCH_BEFORE.search(before)) or _HALF_OF_A_PAIR.search(before):
        return None
    way = match["way"].lower()
    one_day = TimeMention(*match.span(), "day", offset=_WAYS[way], unit="day", counted=True)
    if match["open"] is not None:
        is_told = match["count"] is None and way != "from" and before.endswith(("the ", "The "))
        return Piece(replace(one_day, end=match.end("way"), told=True)) if is_told else None
    if match["count"] is None and (way == "from" or not before.endswith(("the ", "The ", "a ", "A ", "one ", "One "))):
        is_bare = not before or text.startswith(("yesterday", "tomorrow", "tmrw"), match.end())
        if not is_bare:
            return None
    if way == "from" and not _FROM_DAY.match(text, match.end()):
        return None
    origin = _origin(text, match.end())
    if origin is None:
        return None
    mention = _elapsed(match, _WAYS[way]) if match["count"] else one_day
    mention = replace(mention, end=origin.end)
    if origin.unit == "day" and origin.offset is not None and origin.weekday is None and not origin.is_counted_off:
        if origin.offset == 0:
            return Piece(mention)
        if mention.unit == "day" and mention.offset is not None and not mention.further:
            return Piece(replace(mention, offset=origin.offset + mention.offset, counted=False))
    if way == "from" and origin.weekday is not None and origin.offset is None:
        origin = replace(origin, offset=1, unit="day")
    return Piece(replace(mention, origin=origin))


_STRETCH_BEFORE = regex(r"\b(?i:the|for|within|last|first|final|next|past|over|under|than|at least|up to|every) \Z")
_FROM_DAY = regex(rf"(?:now|today|tomorrow|tmrw|yesterday|(?:next |this )?{WEEKDAY})\b")
_NOW = regex(r"now\b(?!-)")
_HOLIDAY_WEEKEND = regex(rf"(?P<name>{HOLIDAY})(?= weekend\b)")
_WEEKDAY_FIRST = regex(rf"(?:{WEEKDAY}|{SHORT_WEEKDAY}),? (?={MONTH} \d|\d)")


def _origin(text: str, start: int) -> TimeMention | None:
    """The day that begins at a place, if one is read there."""
    if found := _HOLIDAY_WEEKEND.match(text, start):
        return TimeMention(*found.span(), "day", holiday=vocabulary.HOLIDAY_NAMES[found["name"]])
    if found := _NOW.match(text, start):
        return TimeMention(*found.span(), "day", offset=0, unit="day")
    weekday = _WEEKDAY_FIRST.match(text, start)
    piece = read_piece(text, weekday.end() if weekday else start, cued=True)
    if piece is None or piece.weak:
        return None
    day = piece.mention
    is_one_day = day.granularity == "day" and day.has_day and not (day.counted or day.until or day.is_special)
    return day if is_one_day else None


@form(
    rf"(?:(?P<nth>(?i:{one_of(word for word, nth in ORDINALS.items() if nth <= 5)})) )?(?P<weekday>{WEEKDAY})"
    rf" (?P<way>before|after) (?=(?:{HOLIDAY}|{MONTH} \d|\d\d? {MONTH}))",
    BY_WORD,
    starts=initials(ORDINALS, vocabulary.WEEKDAY_WORDS),
)
def _weekday_beside_a_day(text: str, match: Match, cued: bool) -> Piece | None:
    """the Friday before Christmas, the third Tuesday after Easter 2014"""
    origin = _origin(text, match.end())
    if origin is None or (origin.day is None and origin.holiday is None):
        return None
    nth = ORDINALS[match["nth"].lower()] if match["nth"] else 1
    weekday = weekday_number(match["weekday"])
    offset = _WAYS[match["way"]] * nth
    return Piece(
        TimeMention(match.start(), origin.end, "day", weekday=weekday, offset=offset, unit="day", origin=origin)
    )


_WEEKDAYS = one_of(
    name for row_name in vocabulary.WEEKDAYS if len(row_name) > 5 for name in (row_name, row_name.title())
)


@form(
    rf"(?<![\w.,/$-])(?P<count>{_COUNT}) (?P<weekday>{_WEEKDAYS})s (?P<way>ago|hence|from (?:now|today))\b",
    BY_DIGIT,
    BY_WORD,
    starts=_COUNT_STARTS,
)
def _weekdays_from_now(text: str, match: Match, cued: bool) -> Piece | None:
    """two Fridays ago, three Sundays from now"""
    if _HALF_OF_A_PAIR.search(hedging.words_before(text, match.start())):
        return None
    offset = _count(match["count"]) * (-1 if match["way"] == "ago" else 1)
    weekday = weekday_number(match["weekday"])
    return Piece(TimeMention(*match.span(), "day", weekday=weekday, offset=offset, unit="day"))


@form(rf"(?P<weekday>{WEEKDAY}) after next\b", BY_WORD, starts=initials(vocabulary.WEEKDAY_WORDS))
def _after_next(text: str, match: Match, cued: bool) -> Piece | None:
    """Wednesday after next"""
    return Piece(TimeMention(*match.span(), "day", weekday=weekday_number(match["weekday"]), offset=2, unit="day"))


@form(
    rf"(?P<which>[Ff]ollowing|[Cc]oming|[Uu]pcoming|[Pp]revious|[Pp]receding) (?P<weekday>{WEEKDAY})"
    rf"(?!-|,? {MONTH} \d)",
    BY_WORD,
    starts="fcup",
)
def _coming_weekday(text: str, match: Match, cued: bool) -> Piece | None:
    """this coming Thursday; the following Friday, counted from what was told before"""
    which = match["which"].lower()
    offset = -1 if which.startswith("pre") else 1
    told = not which.endswith("coming")
    mention = TimeMention(*match.span(), "day", weekday=weekday_number(match["weekday"]), offset=offset, unit="day")
    return Piece(replace(mention, told=told))


@form(r"(?P<which>[Nn]ext|[Ff]ollowing|[Pp]revious|[Pp]receding) day\b(?! or |-)", BY_WORD, starts="nfp")
def _next_day(text: str, match: Match, cued: bool) -> Piece | None:
    """the next day, the previous day: counted from what was told before"""
    if not hedging.words_before(text, match.start()).lower().endswith("the "):
        return None
    offset = -1 if match["which"].lower().startswith("pre") else 1
    return Piece(TimeMention(*match.span(), "day", offset=offset, unit="day", counted=True, told=True))
