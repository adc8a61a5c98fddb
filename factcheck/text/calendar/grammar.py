"""Reading every date and time of a text, without knowing when it was written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.text.calendar import clocks, days, periods, relative, vocabulary
from factcheck.text.calendar.forms import Piece, read_piece
from factcheck.text.calendar.joining import join
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.vocabulary import MONTH, SHORT_WEEKDAY, WEEKDAY, one_of

# The order in which forms are tried: clock times, days, periods, relative times.
FORM_MODULES = (clocks, days, periods, relative)

_FIRST_WORDS = (
    "last", "next", "this", "earlier", "later", "early", "late", "mid", "yesterday", "today", "tomorrow", "tonight",
    "morning of", "afternoon of", "evening of", "night of", "start of", "beginning of", "outset of", "middle of",
    "end of", "close of", "first", "second", "third", "fourth", "fifth", "final", "fiscal",
    "financial", "past", "coming", "upcoming", "current", "week of", "week starting", "week beginning", "day before",
    "day after", "now", *vocabulary.SEASONS,
)  # fmt: skip
_COUNTS = (*vocabulary.NUMBERS, *(word.capitalize() for word in vocabulary.NUMBERS))
# Where a mention can begin: a cheap net, so that the forms are tried at few places.
_ANCHOR = re.compile(
    r"\b(?:\d|"
    + "|".join(f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}" for word in _FIRST_WORDS)
    + rf"|{MONTH}|{WEEKDAY}|{SHORT_WEEKDAY}|[QqH][1-4]|FY|noon|midday|midnight"
    + rf"|{one_of(sorted({name.split()[0] for name in vocabulary.HOLIDAYS}))}"
    + rf"|{one_of(_COUNTS)}(?= (?:day|week|fortnight|month|year|decade|centur))"
    + rf"|{one_of((*vocabulary.ORDINALS, *map(str.capitalize, vocabulary.ORDINALS)))}(?= of {MONTH})"
    + rf"|{one_of((*vocabulary.ORDINALS, *map(str.capitalize, vocabulary.ORDINALS)))}(?= (?:century|quarter|half))"
    + rf"|(?:march|august)(?=,? {vocabulary.YEAR}))|(?<= )'[2-9]0s\b"
)
# Same length, so that spans stay: spaces of all widths, dashes of ranges, curly apostrophes.
_PLAIN = str.maketrans({
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2212": "-",
    "\u2019": "'", "\u2018": "'",
})  # fmt: skip


def read_times(text: str) -> tuple[TimeMention, ...]:
    """Read every date and time that a text prints, from left to right and without overlap.

    Nothing is put on the calendar yet: `resolve` does that with the date that the text was written on.

    >>> [(text[m.start:m.end], m.granularity) for text in ("The plant closed on Friday, Dec. 29, 2017.",)
    ...     for m in read_times(text)]
    [('Friday, Dec. 29, 2017', 'day')]
    >>> read_times("The score was 27-10 in 24/7 coverage of 9/11.")
    ()
    """
    plain = text.translate(_PLAIN)
    return join(plain, _read_pieces(plain))


def _read_pieces(text: str) -> Iterator[Piece]:
    position = 0
    while found := _ANCHOR.search(text, position):
        piece = read_piece(text, found.start())
        if piece is None:
            position = found.start() + 1
        else:
            yield piece
            position = piece.mention.end
