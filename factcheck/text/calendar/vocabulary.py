"""The words of dates as pieces of patterns, made from the tables."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Granularity
from factcheck.tables import load
from factcheck.text.calendar import observances
from factcheck.text.calendar.mention import Unit
from factcheck.text.patterns import either_case, one_of, regex

MONTHS: dict[str, int] = {}
WEEKDAYS: dict[str, int] = {}
NAME_LIKE_MONTHS: set[int] = set()
PLAIN_WORDS: set[str] = set()
MAKES_A_NAME: dict[int, frozenset[str]] = {}
for _row in load("months"):
    for _name in (_row["name"], *_row["short"]):
        MONTHS[_name.lower()] = _row["number"]
    if _row["name_like"]:
        NAME_LIKE_MONTHS.add(_row["number"])
    PLAIN_WORDS.update(_row.get("plain_words", ()))
for _row in load("weekdays"):
    for _name in (_row["name"], *_row["short"]):
        WEEKDAYS[_name.lower()] = _row["number"]
    MAKES_A_NAME[_row["number"]] = frozenset(name.split()[0] for name in _row["names"])
    PLAIN_WORDS.update(_row.get("plain_words", ()))

HOLIDAYS = {row["name"]: row for row in load("holidays") if row.get("listed") is None or observances.are_listed()}
# A holiday by any of its names, in small letters too where that is no other word: "christmas eve", not "may day".
HOLIDAY_NAMES = {
    form: name
    for name, row in HOLIDAYS.items()
    for printed in (name, *row.get("also", ()))
    for form in ((printed,) if row.get("plain") else (printed, printed.lower()))
}
DAY_PARTS = {row["name"]: (row["start_hour"], row["end_hour"]) for row in load("day_parts")}
DAY_PART_CODES = {row["name"]: row["code"] for row in load("day_parts")}

SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "a couple of": 2,
}  # fmt: skip
# "a few" and "several": the least and the most that are meant, and the customary figure.
FEW = {
    row["word"]: (int(row["low"]), int(row["high"]), int(row["customary"]))
    for row in load("number_words")
    if row["role"] == "few"
}


def _printed(words: Iterable[str]) -> set[str]:
    """The words as they are printed: with a capital, in capitals, or small where that is no other word."""
    return {form for word in words for form in (word, word.upper(), word.lower())} - PLAIN_WORDS


MONTH_WORDS = _printed(name for row in load("months") for name in (row["name"], *row["short"]))
WEEKDAY_WORDS = _printed(name for row in load("weekdays") for name in (row["name"], *row["short"]))
_FULL_MONTHS = one_of(_printed(row["name"] for row in load("months")))
_SHORT_MONTHS = one_of(_printed(short for row in load("months") for short in row["short"]))
MONTH_STEM = rf"(?:{_FULL_MONTHS}|{_SHORT_MONTHS})"
MONTH = rf"(?:{_FULL_MONTHS}\b|{_SHORT_MONTHS}\b\.?+)"
WEEKDAY = one_of(_printed(row["name"] for row in load("weekdays"))) + r"\b"
SHORT_WEEKDAY = one_of(_printed(short for row in load("weekdays") for short in row["short"])) + r"\b\.?+"
# "march" and "may" in small letters are months only beside a day or a year that says so.
PLAIN_WORD_MONTH = one_of(sorted(PLAIN_WORDS & set(MONTHS))) + r"\b"
PLAIN_WORD_WEEKDAYS = sorted(PLAIN_WORDS & set(WEEKDAYS))
PLAIN_WORD_WEEKDAY = one_of(PLAIN_WORD_WEEKDAYS) + r"\b"
HOLIDAY = one_of(HOLIDAY_NAMES) + r"\b"
DAY_PART = r"(?:morning|afternoon|evening|night|lunchtime)\b"
SEASON = one_of(either_case(SEASONS)) + r"\b"

YEAR = r"(?:1[5-9]|20)\d\d"
YEAR_END = r"(?![\w%]|[.,/:]\d|-[\w])"
# After a day and a month any year is one, and another date may follow a dash.
FULL_YEAR = r"(?:1\d|20)\d\d"
FULL_YEAR_END = rf"(?![\w%]|[.,/:]\d|-(?!{MONTH})[\w])"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
DAY_END = r"(?![\w%]|[.,/:]\d)"

# --- days and years in words: "the twenty-first", "nineteen seventy-two" ---------------------------------------------

_DIGITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_BELOW_HUNDRED = {
    **{word: number for number, word in enumerate((*_DIGITS, *_TEENS), 1)},
    **_TENS,
    **{f"{ten} {unit}": tens + number for ten, tens in _TENS.items() for number, unit in enumerate(_DIGITS, 1)},
}
ORDINAL_DAYS = {
    **ORDINALS,
    **{f"twenty {word}": 20 + number for word, number in ORDINALS.items() if number < 10},
    "thirtieth": 30,
    "thirty first": 31,
}
DAYS_IN_WORDS = {**ORDINAL_DAYS, **{word: number for word, number in _BELOW_HUNDRED.items() if number <= 31}}
_HUNDREDS = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}


def _spoken(words: Iterable[str]) -> str:
    """A pattern for numbers in words, of which the parts may be joined: "twenty one", "Twenty-One"."""
    return "(?i:" + one_of(words).replace(r"\ ", "[ -]") + r")(?![\w-])"


ORDINAL_DAY = _spoken(ORDINAL_DAYS)
DAY_IN_WORDS = _spoken(DAYS_IN_WORDS)
YEAR_IN_WORDS = (
    rf"(?i:{one_of(_HUNDREDS)})[ -](?:(?i:hundred)(?![\w-])|(?i:oh)[ -]{_spoken(_DIGITS)}"
    rf"|{_spoken(word for word, number in _BELOW_HUNDRED.items() if number >= 10)})"
    rf"|(?i:two thousand)(?:,? (?:(?i:and) )?{_spoken(_BELOW_HUNDRED)})?(?![\w-])"
)
# The year after a day: "2017", "of 2017", "nineteen seventy-two", "'87"; "of 87" where the sentence then stops.
YEAR_AFTER_DAY = (
    rf"(?: ?,? ?(?:of )?(?:(?P<year>{FULL_YEAR}){FULL_YEAR_END}|(?P<spoken_year>{YEAR_IN_WORDS})"
    r"|(?P<short_year>'\d\d(?!\w)|(?<= of )\d\d(?=[.;!?)](?!\d)|\s*\Z))))?"
)


def day_in_words(words: str) -> int:
    """The day of the month that words name.

    >>> day_in_words("Twenty-first"), day_in_words("thirty one")
    (21, 31)
    """
    return DAYS_IN_WORDS[words.lower().replace("-", " ")]


def year_in_words(words: str) -> int:
    """The year that words name.

    >>> year_in_words("nineteen seventy-two"), year_in_words("two thousand and nine"), year_in_words("nineteen oh four")
    (1972, 2009, 1904)
    """
    plain = words.lower().replace("-", " ").replace(",", "").replace(" and ", " ").replace(" oh ", " ")
    if plain.startswith("two thousand"):
        return 2000 + _BELOW_HUNDRED.get(plain.removeprefix("two thousand").strip(), 0)
    hundreds, _, rest = plain.partition(" ")
    return _HUNDREDS[hundreds] + _BELOW_HUNDRED.get(rest, 0)


NOT_INSIDE = r"(?<![\w.,:/$£€#@+-])"

ZONE = (
    r"(?:(?:UTC|GMT)(?:[+-]\d{1,2})?|BST|CEST|CET|EEST|EET|AEDT|AEST|ACST|AWST|NZDT|NZST|[ECMP][SD]T|[ECMP]T|AKST"
    r"|HST|JST|KST|HKT|SGT|IST|MSK|SAST|WAT|EAT|Z)\b"
    r"|local time\b|(?:Eastern|Central|Mountain|Pacific)(?: (?:[Ss]tandard |[Dd]aylight )?[Tt]ime)?\b"
    r"|(?:[A-Z][a-z]{2,12} ){1,2}time\b"
)


def month_number(word: str) -> int:
    """The number of a month by any of its names."""
    return MONTHS[word.rstrip(".").lower()]


def weekday_number(word: str) -> int:
    """The number of a weekday by any of its names."""
    return WEEKDAYS[word.rstrip(".").lower()]


UNITS: dict[str, tuple[int, Unit]] = {
    "day": (1, "day"), "week": (1, "week"), "fortnight": (2, "week"), "month": (1, "month"), "quarter": (1, "quarter"),
    "qtr": (1, "quarter"), "year": (1, "year"), "decade": (1, "decade"), "century": (1, "century"),
    "centurie": (1, "century"), "weekend": (1, "weekend"), "business day": (1, "workday"),
    "working day": (1, "workday"),
}  # fmt: skip
GRAINS: dict[Unit, Granularity] = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "season": "season", "year": "year",
    "decade": "decade", "century": "century", "weekend": "range", "workday": "day",
}  # fmt: skip
OFFSETS = {"last": -1, "previous": -1, "this": 0, "the": 0, "current": 0, "next": 1}
YEARS_FROM_NOW = r"(?P<which>last|next|this) year\b"

# A capitalised word right after: "May Smith", "Sunday Bulletin".
NAME_AFTER = regex(rf" (?!{MONTH}|{WEEKDAY})[A-Z][a-z]+")
# What follows "in 2000" when it is a count of things and not a year.
COUNTED_AFTER = regex(
    r" (?:[a-z]{1,12} )?(?:people|homes|houses|jobs|hours|minutes|miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|points"
    r"|dollars|euros|pounds|percent|per cent|tons|tonnes|students|workers|employees|men|women|children|patients|units"
    r"|votes|shares|acres|hectares|calories|troops|soldiers|officers|members|words|times|others|passengers|families|cases"
    r"|copies|pages|years|days|kg|cars|vehicles|tickets|seats|animals|species|places|locations|stores|schools|companies"
    r"|households|games|photos)\b"
)
