"""Forms of clock times: 5:10 a.m., 6.10am, 21:00, 0759 UTC, noon."""

from __future__ import annotations

from dataclasses import replace

from factcheck.text.calendar import hedging
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.vocabulary import NOT_INSIDE, ZONE


def read_hours(match: Match, hour: str = "hour", minute: str = "minute") -> tuple[int, int]:
    """The hour and the minute of a match; no minute is the full hour."""
    return int(match[hour]), int(match[minute] or 0)


_HALF = r"(?i:[ap]\. ?m\.|[ap]\.m\b|[ap]m\b)"


@form(
    rf"{NOT_INSIDE}(?:(?P<from_hour>\d\d?)(?:[:.](?P<from_minute>[0-5]\d))?(?P<to> ?- ?| to | and | until )(?=\d))?"
    rf"(?P<hour>\d\d?)(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)? ?(?P<half>{_HALF})(?: \(?(?P<zone>{ZONE})\)?)?",
    BY_DIGIT,
)
def _clock(text: str, match: Match, cued: bool) -> Piece | None:
    """5:10 a.m., 6am, 6.10am, 9 p.m. EST, 6-7am"""
    half = match["half"][0].lower()
    hour, minute = read_hours(match)
    if not 1 <= hour <= 12:
        return None
    end = match.end()
    zone = match["zone"]
    if zone and text[match.start("zone") - 1] == "(" and not text.startswith(")", match.end("zone")):
        zone, end = None, match.end("half")
    last = TimeMention(
        match.start("hour"), end, "minute", hour=hour % 12 + 12 * (half == "p"), minute=minute, zone=zone
    )
    if match["from_hour"] is None:
        return Piece(last)
    from_hour, from_minute = read_hours(match, "from_hour", "from_minute")
    if not 1 <= from_hour <= 12:
        return None
    if " and " in match["to"] and not hedging.has_clock_cue(text, match.start()):
        return None
    is_morning = half == "a" or (from_hour % 12, from_minute) >= (hour % 12, minute)
    from_hour = from_hour % 12 + 12 * (not is_morning)
    return Piece(
        replace(last, start=match.start(), granularity="range", hour=from_hour, minute=from_minute, until=last)
    )


@form(
    rf"(?<![\w.,:/$£€-])(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\w:%]|[.,]\d|-\d)"
    rf"(?: (?P<zone>{ZONE}))?",
    BY_DIGIT,
)
def _clock_of_24(text: str, match: Match, cued: bool) -> Piece | None:
    """21:00, 07:59 UTC"""
    hour, minute = read_hours(match)
    end = match.end("zone") if match["zone"] else match.end("minute")
    sure = bool(match["zone"]) or hedging.has_clock_cue(text, match.start())
    return Piece(TimeMention(match.start(), end, "minute", hour=hour, minute=minute, zone=match["zone"]), weak=not sure)


@form(
    rf"{NOT_INSIDE}(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) (?P<zone>{ZONE})",
    BY_DIGIT,
)
def _clock_of_four_digits(text: str, match: Match, cued: bool) -> Piece | None:
    """0759 UTC"""
    hour, minute = read_hours(match)
    return Piece(TimeMention(*match.span(), "minute", hour=hour, minute=minute, zone=match["zone"]))


@form(
    rf"(?P<word>noon|midday|midnight)\b(?!-)(?: (?P<zone>{ZONE}))?",
    BY_WORD,
    starts="nm",
)
def _noon(text: str, match: Match, cued: bool) -> Piece | None:
    """noon, midday, midnight"""
    is_midnight = match["word"] == "midnight"
    mention = TimeMention(
        *match.span(), "minute", hour=0 if is_midnight else 12, minute=0, zone=match["zone"], is_midnight=is_midnight
    )
    if match["word"] == "midday":
        mention = replace(mention, lean="about")  # the middle of the day is no minute of it
    return Piece(mention, weak=not hedging.has_clock_cue(text, match.start()))
