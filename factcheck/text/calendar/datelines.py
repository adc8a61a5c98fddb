"""Finding the day that an article was written on in its own text, and settling it with the other articles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.text.calendar.grammar import read_times
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.resolution import resolve
from factcheck.text.patterns import regex

_FIRST_LINES = 12
_LAST_LINES = 3
_LONGEST_LINE = 200
_COMPANION_DAYS = 60
_SPREAD_DAYS = 31

_LABEL = regex(
    r"(?:^|(?<=[\s|(*-]))(?:(?:First |Last )(?:published|updated|posted|modified)"
    r"|Published|PUBLISHED|Updated|UPDATED|Posted|POSTED|Modified|Publication|Date)"
    r"(?: [Dd]ate| [Oo]n| at)?[ ]{0,2}[:,]?[ ]{0,2}(?:[Oo]n )?\Z"
)
_AGENCY = r"(?:Reuters|REUTERS|AP|AFP|UPI|dpa|DPA|PTI|Xinhua|Bloomberg|IANS|ANSA|EFE|TASS|PA|CNN)"
_DIGIT = regex(r"\d")
_AFTER_PLACE = regex(r"(?:^|\s)[A-Z][A-Z.' -]{2,30}(?:, [A-Z][A-Za-z.]{1,20})?, \Z")
_BEFORE_AGENCY = regex(rf" ?[(/]{_AGENCY}[)/]")
_AFTER_AGENCY = regex(rf"(?:^|\s)\({_AGENCY}\) ?[-\u2013\u2014]{{1,2}} ?\Z")


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date line: the dates that it can mean, and its span.

    `dates` holds two dates when the order of day and month is open, and none when no year is printed; `month` and
    `day` then say which day of the year it is.
    """

    dates: tuple[dt.date, ...]
    start: int
    end: int
    month: int | None = None
    day: int | None = None


def find_dateline(text: str) -> tuple[DateReading, ...]:
    r"""Find the lines that say when an article was written, near its beginning or its end.

    >>> [reading.dates for reading in find_dateline("Published On Fri Jun 13 2025\nThe council met on May 2, 2025.")]
    [(datetime.date(2025, 6, 13),)]
    """
    return tuple(reading for start, line in _edge_lines(text) for reading in _read_line(start, line))


def _edge_lines(text: str) -> list[tuple[int, str]]:
    lines = []
    position = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            lines.append((position, line.rstrip()))
        position += len(line)
    if len(lines) > _FIRST_LINES + _LAST_LINES:
        lines = lines[:_FIRST_LINES] + lines[-_LAST_LINES:]
    return lines


def _read_line(start: int, line: str) -> Iterator[DateReading]:
    head = line[:_LONGEST_LINE].replace("\u00a0", " ")
    is_cut = len(line) > _LONGEST_LINE
    if not _DIGIT.search(head):
        return  # a day in words stands in prose
    for mention in read_times(head):
        if mention.day is None or mention.month is None or mention.until is not None or mention.origin is not None:
            continue
        if mention.year is None and mention.other_order is not None:
            continue
        before, after = head[: mention.start], head[mention.end :]
        is_alone = not before.strip() and not after.strip(" .|") and not is_cut
        is_labelled = _LABEL.search(before) is not None
        is_wire = bool(_AFTER_PLACE.search(before) and _BEFORE_AGENCY.match(after)) or bool(
            _AFTER_AGENCY.search(before)
        )
        if is_labelled or is_wire or (is_alone and mention.year is not None):
            yield _reading(start, mention)


def _reading(offset: int, mention: TimeMention) -> DateReading:
    span = offset + mention.start, offset + mention.end
    if mention.year is None:
        return DateReading((), *span, month=mention.month, day=mention.day)
    value = resolve(mention, None)
    if value.start is not None:
        return DateReading((value.start.date(),), *span)
    return DateReading(tuple(start.date() for start, _ in value.readings), *span)


def settle_references(
    given: Mapping[str, dt.date | None], datelines: Mapping[str, tuple[DateReading, ...]]
) -> dict[str, tuple[dt.date | None, str | None]]:
    """Settle the reference date of every article of a call, and say where it was found.

    Args:
        given: the publication date of each article by its id, where it was given.
        datelines: what `find_dateline` found in each.

    Returns:
        For each id the date, or None, and its source: "published", "date line" or "companions". An ambiguous date line
        is settled by the reading that is clearly the nearer to a dated companion. An article with nothing gets the
        latest date of its companions, when those lie within a month of one another.

    Example:
        >>> ambiguous = DateReading((dt.date(2025, 6, 11), dt.date(2025, 11, 6)), 0, 10)
        >>> settle_references({"a": None, "b": dt.date(2025, 6, 13)}, {"a": (ambiguous,), "b": ()})["a"]
        (datetime.date(2025, 6, 11), 'date line')
    """
    settled: dict[str, tuple[dt.date | None, str | None]] = {}
    for article, date in given.items():
        sure = next((reading.dates[0] for reading in datelines.get(article, ()) if len(reading.dates) == 1), None)
        settled[article] = (date, "published") if date else (sure, "date line") if sure else (None, None)
    dated = {article: date for article, (date, _) in settled.items() if date is not None}
    for article in given:
        if article not in dated and datelines.get(article):
            nearest = _nearest_reading(datelines[article][0], sorted(dated.values()))
            settled[article] = (nearest, "date line") if nearest else (None, None)
    companions = [date for date, _ in settled.values() if date is not None]
    if companions and (max(companions) - min(companions)).days <= _SPREAD_DAYS:
        for article, (date, _) in settled.items():
            if date is None and not datelines.get(article):
                settled[article] = (max(companions), "companions")
    return settled


def _nearest_reading(reading: DateReading, companions: list[dt.date]) -> dt.date | None:
    candidates = set(reading.dates)
    if reading.month is not None and reading.day is not None:
        for year in sorted({companion.year + step for companion in companions for step in (-1, 0, 1)}):
            try:
                candidates.add(dt.date(year, reading.month, reading.day))
            except ValueError:
                continue
    gaps = sorted(
        (min(abs((date - companion).days) for companion in companions), date) for date in candidates if companions
    )
    if not gaps or gaps[0][0] > _COMPANION_DAYS:
        return None
    is_clear = len(gaps) == 1 or gaps[0][0] * 2 < gaps[1][0]
    return gaps[0][1] if is_clear else None
