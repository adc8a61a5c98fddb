"""Reading every date and time of a text, without knowing when it was written."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.text.calendar import (
    clocks,
    counting,
    days,
    nth_days,
    numeric,
    periods,
    relative,
    stretches,
    told,
    vocabulary,
)
from factcheck.text.calendar.forms import Piece, read_piece, try_in_order
from factcheck.text.calendar.joining import join
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.patterns import either_case, one_of, one_of_nets, regex, with_plain_marks

# The order in which forms are tried: clock times, days, periods, relative times, stretches and told times.
FORM_MODULES = (clocks, counting, numeric, days, nth_days, periods, relative, stretches, told)
try_in_order(FORM_MODULES)

_FIRST_WORDS = (
    "last", "next", "this", "earlier", "later", "early", "late", "mid", "yesterday", "today", "tomorrow", "tmrw",
    "tonight",
    "morning of", "afternoon of", "evening of", "night of", "start of", "beginning of", "outset of", "middle of",
    "end of", "close of", "first", "second", "third", "fourth", "fifth", "final", "fiscal",
    "financial", "past", "coming", "upcoming", "current", "week of", "week starting", "week beginning", "day before",
    "day after", "now", "following", "previous", "preceding", "opening", "closing", "latter half", "latter part",
    "rest of", "remainder of", "year-to-date", "year-end", "month-end", "month end", "present", "week after next",
    "week before last", "weekend after next", "weekend before last", "month after next", "month before last",
    "year after next", "year before last", "fifties", "sixties", "seventies", "eighties", "nineties", "two thousands",
    *vocabulary.SEASONS,
)  # fmt: skip


_SMALL_MONTHS = one_of(sorted(word for word in vocabulary.MONTH_WORDS if word.islower()))
# "the twenty-first of September", "on the fifteenth"
_DAY_WORDS = tuple(sorted({word.split()[0] for word in vocabulary.ORDINAL_DAYS}))
_OF_MONTH = rf"(?:[ -][a-z]{{5,7}})?(?= (?:day )?of (?:[A-Z]|(?:this|next|last) month|{_SMALL_MONTHS}))"
_UNIT_AFTER = (
    r"(?= (?:day|week|fortnight|month|quarter|year|decade|centur|next |upcoming |coming |past |business |working "
    r"|(?:[Mm]on|[TtWwFfSs][a-z]{2,5})days))"
)
# Where a mention can begin: a cheap net, so that the forms are tried at few places. First the words that need little
# after them, then lists of words with the longer pattern that all of a list share.
_WORDS = "|".join((
    one_of_nets(
        (either_case(_FIRST_WORDS), ""),
        ((*vocabulary.MONTH_WORDS, *vocabulary.WEEKDAY_WORDS, *vocabulary.HOLIDAY_NAMES), r"\b"),
        (vocabulary.MONTH_WORDS, r"(?=[\d/-])"),
        (vocabulary.PLAIN_WORD_WEEKDAYS, r"\b(?=\s*\Z)"),
        (("noon", "midday", "midnight", "FY"), ""),
        ("QqHh", "[1-4]"),
        (("week",), r"(?= \d)"),
    ),
    r"(?:[Ww]eek|[Mm]onth|[Qq]uarter|[Hh]alf[ -]year|[Yy]ear)(?=,? (?:to|through|ended|ending|that end)| end \d)",
    r"(?:[Ee]igh|[Nn]ine)teen(?=[ -](?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)",
    one_of(either_case((*vocabulary.NUMBERS, *vocabulary.FEW))) + _UNIT_AFTER,
    rf"[Ii]n(?= (?:\d{{1,3}}|(?i:{one_of(vocabulary.NUMBERS)})) (?:day|week|fortnight|month|year|business|working))",
    one_of(either_case(vocabulary.ORDINALS)) + r"(?= (?:century|quarter|half))",
    one_of(either_case(_DAY_WORDS)) + _OF_MONTH,
    r"(?<=[Oo]n the )" + one_of(_DAY_WORDS),
    rf"(?:march|august)(?=,? {vocabulary.YEAR})",
))  # fmt: skip
# What stands in figures and has none of this after it is a number: a year, an ordinal, a mark, or a word of dates.
_AFTER_FIGURES = one_of((
    "-", "to ", "and ", "until ", "till ", "through ", "of ", "day", "week", "fortnight", "month", "quarter", "year",
    "decade", "centur", "business", "working", "trading", "next", "upcoming", "coming", "past", "previous",
    *(word for word in (*vocabulary.MONTH_WORDS, *vocabulary.WEEKDAY_WORDS, *vocabulary.PLAIN_WORDS) if word.islower()),
))  # fmt: skip
_FIGURES = (
    r"\d(?:\d{3}|\d{0,2}(?:[A-Za-z:/'-]|,? (?:[A-Z]|[ap]\.? ?m|" + _AFTER_FIGURES + ")"
    r"|\.\d\d?(?:[.:-]| ?[AaPp]| -| to | and | until )))"
)
_ANCHOR = regex(rf"(?<!\w)(?:{_FIGURES}|{_WORDS}|'(?<= ')[2-9]0s\b)")
_TOLD_ANCHOR = regex(
    _ANCHOR.pattern
    + r"|\b(?:(?i:previous|preceding|prior|same|following|subsequent|ensuing|within|rest|remainder|week)\b"
    + r"|(?<=[Tt]he )(?:weekend|month|year|quarter|qtr|decade|century)\b"
    + rf"|(?<!\w)(?:(?:\d{{1,3}}|(?i:{one_of(vocabulary.NUMBERS)})) (?:minute|hour|half[ -]hour)|[Hh]alf an hour))"
)
# Same length, so that spans stay: spaces of all widths, dashes of ranges, curly apostrophes.
_PLAIN = {
    **dict.fromkeys("\u00a0\u202f\u2009\t", " "),
    **dict.fromkeys("\u2010\u2011\u2013\u2212", "-"),
    **dict.fromkeys("\u2019\u2018", "'"),
}


def read_times(text: str, *, told: bool = False) -> tuple[TimeMention, ...]:
    """Read every date and time that a text prints, from left to right and without overlap.

    Nothing is put on the calendar yet: `resolve` does that with the date that the text was written on.

    Args:
        text: plain text.
        told: read also what is seen from a day that the text told of ("the following week"); `resolve` leaves it open.

    >>> [(text[m.start:m.end], m.granularity) for text in ("The plant closed on Friday, Dec. 29, 2017.",)
    ...     for m in read_times(text)]
    [('Friday, Dec. 29, 2017', 'day')]
    >>> read_times("The score was 27-10 in 24/7 coverage of 9/11.")
    ()
    """
    plain = with_plain_marks(text, _PLAIN)
    return join(plain, _read_pieces(plain, told))


def _read_pieces(text: str, told: bool) -> Iterator[Piece]:
    position = 0
    anchor = _TOLD_ANCHOR if told else _ANCHOR
    while found := anchor.search(text, position):
        piece = read_piece(text, found.start())
        if piece is None:
            position = found.start() + 1
        else:
            if told or not piece.mention.told:
                yield piece
            position = piece.mention.end
