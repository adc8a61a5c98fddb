"""Look-alikes: numbers that name, date or number something, and count and measure nothing."""

from __future__ import annotations

import re

from factcheck.tables import load
from factcheck.text.figures import Figure
from factcheck.text.hedges import Words, hedge_before, words_before
from factcheck.text.patterns import regex
from factcheck.text.units import Unit


def _words(role: str) -> frozenset[str]:
    return frozenset(w for row in load("number_words") if row["role"] == role for w in row["words"])


_LABELS, _OPENERS, PEOPLE, _SINGLES, MEMBERS, AGED = map(
    _words, ("label", "opener", "people", "single", "member", "aged")
)
TIMES = regex(
    r"[ -]times (?=as |more |the |larger|bigger|higher|faster|greater|less|smaller|that |its |their |his |her |what "
    r"|over|likelier|longer|cheaper)"
    r"|x(?![A-Za-z0-9])|[ -]?fold(?![A-Za-z])"
)
_MONTH = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?"
)
_MONTH_AFTER = regex(rf" (?:of )?(?:{_MONTH})\b")
_MONTH_BEFORE = regex(rf"(?:{_MONTH})\.?")
_WEEKDAY = regex(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
CLOCK_AFTER = regex(r" ?(?:[ap]\.m|[ap]m\b|[AP]\.?M\b|o'clock|noon\b|GMT\b|UTC\b|hours GMT)")
_DAYS = regex(rf"\b(?:{_MONTH})\.? (?:\d{{1,2}}(?:,? (?:and|or|to|through) |, )){{1,5}}$")
_JOINS_DAYS = frozenset("and or to through".split())
_COUNT_A_DAY = frozenset((w,) for w in "than in within for just about".split())
_SPLIT_THOUSANDS = regex(r", \d{3}(?: [a-z]|, \d{3})")
_AFTER_SPLIT = regex(r"\d, \d{3}")
_NAME_BEFORE = regex(
    r"\b([A-Z][a-z'’-]{1,20}[A-Za-z]?)\.? "
    r"(?:(?:[A-Z]\.? ?){1,2}|[a-z]{2,3} )?([A-Z][A-Za-z'’-]*[a-z]),? ?(?:Jr\.?|Sr\.?|I{2,3})?,? $"
)
_EMERGENCY = frozenset((911, 999, 112))
_OF_EMERGENCY = frozenset("calls callers operators dispatchers handlers recordings tapes centers centres".split())
_YEAR_LEADS = frozenset(
    (w,) for w in ("in", "since", "of", "from", "until", "by", "around", "before", "after", "during", "the")
)
_NAMED_AFTER = regex(r" (?:update|patch|firmware|freeway|highway|motorway|interstate)\b")
_OF_GROUP = regex(r"\b(?:Group|Gang) of $")
_CALIBER = regex(
    r"[ -]?(?:cal\b|caliber|calibre|magnum|Magnum|special\b"
    r"|(?:[a-z-]{1,16} ){0,2}(?:pistol|rifle|revolver|handgun|gun|bullet|round)s?\b)"
)
_STREET = regex(
    r" (?:[NSEW]\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?,? (?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln"
    r"|Way|Court|Place|Square|Terrace|Parkway|Highway|Hall)\b| block\b"
)
HYPHENED = regex(r"-([A-Za-z]{1,20})")
NEXT_WORD = regex(r" ([A-Za-z]{1,20})(?![A-Za-z])")
_MORE_SINGLE = frozenset(
    "other more young elderly local unidentified male female american british foreign additional further police army "
    "teenage adult".split()
)
_NOT_PLURAL = regex(r"(?:ss|us|is|was|has|does)$")


def stands_free(text: str, figure: Figure) -> bool:
    """A number in digits that is not part of an identifier, an address on the web or a phone number."""
    start, end = figure.start, figure.end
    before = text[start - 1] if start else " "
    if before.isalnum() or before in "-./:,#@_&=$£€'+\\*^|%°" or (before == "[" and text[end : end + 1] == "]"):
        ok_minus = text[start] == "-"
        if not (
            ok_minus
            or text.startswith("magnitude-", max(0, start - 10))
            or (before == "+" and figure.unit is not None and (start < 2 or text[start - 2] in " (\n"))
            or (before == "'" and (start < 2 or not text[start - 2].isalnum()))
        ):
            return False
    after = text[end : end + 1]
    if after and figure.end == figure.numeral.end and figure.unit is None:
        if after.isalpha() and not TIMES.match(text, end):
            return False
        if after in "_@=\\/#*^°":
            return False
        if after == "'" and text[end + 1 : end + 2].isalnum():
            return False
    return True


def is_number(text: str, figure: Figure, before: Words) -> bool:
    """A bare figure that counts or measures something, and names nothing."""
    start, end = figure.start, figure.end
    follows = NEXT_WORD.match(text, end)
    next_word = follows[1] if follows else ""
    if next_word in ("K", "k") or (before.words[-1:] == ("of",) and _OF_GROUP.search(text, max(0, start - 10), start)):
        return False
    if figure.spelled:
        printed = text[start:end]
        if printed.lower() == "one" and not _counts_one(text, next_word, end):
            return False
        if figure.low == 0 and not counts_plural(text, end):
            return False
        if printed[0].isupper() and (not begins_sentence(text, start) or next_word[:1].isupper()):
            return False
    elif figure.low == figure.high and figure.numeral.magnitude == 1:
        if text[start] == "." and _CALIBER.match(text, end):
            return False
        if _is_listed(text, start, end) or _is_in_row(text, start, end, before):
            return False
        if _is_one_of_many(text, start, end, before) or _is_day_in_list(text, start, before):
            return False
        if figure.numeral.bare_digits and figure.low in _EMERGENCY and not _counts_things(text, end):
            return False
        if looks_like_year(text, figure) and not (
            (next_word in PEOPLE and before.words[-1:] not in (("in",), ("the",), ("since",), ("of",)))
            or (counts_plural(text, end) and hedge_before(text, start) is not None)
        ):
            return False
        if _NAMED_AFTER.match(text, end) or _is_dotted_time(text, figure, before):
            return False
        if next_word[:1].isupper() and next_word.lower() in _OPENERS and begins_sentence(text, start):
            return False
        if _STREET.match(text, end):
            return False
    if figure.numeral.magnitude < 1000 and (CLOCK_AFTER.match(text, end) or _MONTH_AFTER.match(text, end)):
        return False
    if figure.numeral.magnitude >= 1000 or hedge_before(text, start) is not None:
        return True
    return not is_named(text, before, start, plural_follows=counts_plural(text, end)) or (
        next_word in PEOPLE and not _is_month(before)
    )


def _counts_one(text: str, next_word: str, end: int) -> bool:
    if next_word in _SINGLES:
        return True
    if next_word.lower() in _MORE_SINGLE:
        second = NEXT_WORD.match(text, end + 1 + len(next_word))
        return bool(second and second[1] in _SINGLES)
    return False


def counts_plural(text: str, end: int) -> bool:
    """The figure that ends here is followed by a plural noun, as far as its letters tell."""
    follows = NEXT_WORD.match(text, end)
    if not follows:
        hyphened = HYPHENED.match(text, end)
        return bool(hyphened and hyphened[1].lower() in MEMBERS)
    word = follows[1]
    return word in PEOPLE or (word.islower() and len(word) > 3 and word.endswith("s") and not _NOT_PLURAL.search(word))


def looks_like_year(text: str, figure: Figure) -> bool:
    """Four digits without a comma that a reader takes for a year."""
    numeral = figure.numeral
    if not numeral.bare_digits or numeral.end - numeral.start != 4 or not 1000 <= numeral.value < 2100:
        return False
    return numeral.value >= 1900 or words_before(text, figure.start).words[-1:] in _YEAR_LEADS


def _is_dotted_time(text: str, figure: Figure, before: Words) -> bool:
    """A time as in "at 6.10", with a full stop for the colon."""
    hour, _, minute = text[figure.start : figure.end].partition(".")
    return (
        before.words[-1:] == ("at",) and len(minute) == 2 and minute < "60" and len(hour) <= 2 and int(hour or 24) < 24
    )


def _counts_things(text: str, end: int) -> bool:
    """True for "112 coins"; "911 calls" and "999 operators" are of the emergency number."""
    follows = NEXT_WORD.match(text, end)
    return counts_plural(text, end) and not (follows and follows[1] in _OF_EMERGENCY)


def _is_one_of_many(text: str, start: int, end: int, before: Words) -> bool:
    """The place in a gallery: "2 of 12" at the end of a line, "3 / 18"."""
    if text[end : end + 2] in (" /", "/ ") or text[max(0, start - 2) : start] == "/ ":
        return True
    counted = before.words[-1:] == ("of",) and before.words[-2:-1] and before.words[-2].isdigit()
    return bool(counted) and (text[end : end + 1] in ("", "\n") or bool(_LABELS.intersection(before.words[-3:-2])))


def _is_day_in_list(text: str, start: int, before: Words) -> bool:
    """The second day of "May 22 and 23"."""
    if not before.words or not (before.words[-1][-1] == "," or before.words[-1] in _JOINS_DAYS):
        return False
    found = _DAYS.search(text, max(0, start - 40), start)
    return found is not None and found.end() == start


def _is_listed(text: str, start: int, end: int) -> bool:
    """The number of an item: "1." or "(2)" at the start of a line."""
    after = text[end : end + 2]
    opened = start > 0 and text[start - 1] == "("
    line_start = start - 1 if opened else start
    at_line = line_start == 0 or text[line_start - 1] == "\n"
    if at_line and end - start <= 3 and after[:1] in (".", ")", ":") and after[1:].isspace():
        return True
    return (
        opened
        and after[:1] == ")"
        and (text[end + 1 : end + 2].isdigit() or text[end + 2 : end + 3].isdigit() or end - start == 1)
    )


def _is_in_row(text: str, start: int, end: int, before: Words) -> bool:
    """One of several numbers printed side by side: a phone number, a table, a result."""
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isdigit():
        return True
    if (end - start <= 3 and _SPLIT_THOUSANDS.match(text, end)) or (
        text.endswith(", ", 0, start) and _AFTER_SPLIT.fullmatch(text, max(0, start - 3), end)
    ):
        return True
    return text[start - 1 : start] == " " and text[start - 2 : start - 1].isdigit()


def _is_month(before: Words) -> bool:
    if not before.words:
        return False
    return bool(_MONTH_BEFORE.fullmatch(before.printed[-1]))


def is_named(text: str, before: Words, start: int, *, plural_follows: bool = False) -> bool:
    """A number directly after a capitalised word or a label belongs to a name: "Highway 61", "page 12"."""
    if not before.words or text[start - 1 : start] != " ":
        return False
    raw = before.printed[-1].lstrip("●•*·▪◦-") or "-"
    if raw.endswith(".") and len(raw) <= 5 and raw[0].isupper() and raw.count(".") == 1:
        return True
    if not raw[-1].isalnum() or raw.endswith("'s"):
        return False
    if before.words[-1] in _LABELS:
        return True
    if raw.lower() == raw or before.words[-1] in _OPENERS:
        return False
    return not (_WEEKDAY.fullmatch(raw) and plural_follows)


def is_after_name(text: str, start: int) -> bool:
    """Say whether a number stands after the name of a person and a comma: "Jane Roe, 34".

    >>> is_after_name("Jane Roe, 34, said", 10), is_after_name("On March 3, 34 left", 12)
    (True, False)
    >>> is_after_name("In Leeds, 40, in York 12", 10)
    False
    """
    found = _NAME_BEFORE.search(text, max(0, start - 48), start)
    if found is None or found[1].lower() in _OPENERS:
        return False
    return not _MONTH_BEFORE.fullmatch(found[2]) and not _WEEKDAY.fullmatch(found[2])


def begins_sentence(text: str, start: int) -> bool:
    """Say whether what starts here is the first thing of its sentence or line."""
    before = text[max(0, start - 4) : start].rstrip(" \"'(")
    return not before or before[-1] in ".!?:;\n-—)" or start == 0


def is_whole(text: str, start: int, end: int) -> bool:
    """Say whether nothing else stands in the text, as in a cell of a table, where a lone number names nothing.

    >>> is_whole(" 10k.", 1, 4), is_whole("the 10k run", 4, 7)
    (True, False)
    """
    return start < 4 and len(text) - end < 4 and not text[:start].strip() and not text[end:].strip(" .")


def is_odd_unit(text: str, figure: Figure, unit: Unit) -> bool:
    """A unit that is none: "one day" as an adverb, the letter of a name ("Long March 4C")."""
    if unit.name.startswith("degree ") and text[figure.end - 1] in "CF" and text[figure.end - 2] in "0123456789 ":
        return is_named(text, words_before(text, figure.start), figure.start) or bool(
            re.match(r" [A-Z]", text[figure.end : figure.end + 2])
        )
    if figure.spelled and figure.low == 1 and unit.name == "day" and text[figure.end - 4 : figure.end] == " day":
        led = words_before(text, figure.start).words[-1:] in _COUNT_A_DAY
        beside = text.startswith((" after ", " before ", " later", " earlier"), figure.end)
        return not (led or beside or is_whole(text, figure.start, figure.end))
    return False
