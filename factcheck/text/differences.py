"""What statements that differ are to each other, in words: how far apart they are, who says which, and what follows.

A rung of a ladder gives its reason as a sentence about the two statements that opens with "They": "They cannot both be
true." Here the articles are put before it: "Three articles say April 2025, one says April 2024; they cannot both be
true."
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from factcheck.model import Difference, Kind, NumberValue, Side, TimeValue, write_exact
from factcheck.text.wording import plural, write_counted, write_measure, write_value

_COMPARATIVES = {"age": ("older", "younger"), "count": ("more", "fewer"), "duration": ("longer", "shorter")}
_SHARED_OF = frozenset({"amount", "count", "quantity"})
"""The types whose gap is told as a share too: a year or a percentage point is plain by itself."""
SMALLEST_SHARED_COUNT = 100
MOST_SHARED = 10  # beyond ten times the first, a percentage tells nothing
PERCENT_DIGITS = 1
SECONDS = ((86_400, "day"), (3_600, "hour"), (60, "minute"))
MONTHS_A_YEAR = 12
YEARS = frozenset({"year", "decade", "century"})
MONTHS = frozenset({"month", "quarter", "season"})
_DAY, _MINUTE = dt.timedelta(days=1), dt.timedelta(minutes=1)
_VERSIONS = ("one version", "a second", "a third", "a fourth")
_FURTHER = ("One article", "another", "a third", "a fourth")
MOST_SIDES_TOLD = 4
LONGEST_ANSWER = 60
REMEMBERED_DIFFERENCES = 4096  # many articles print the same two figures
_PRINTED = frozenset({"amount", "stake", "percent", "count", "quantity"})


@lru_cache(maxsize=REMEMBERED_DIFFERENCES)
def number_difference(
    left: NumberValue, right: NumberValue, subject: str, printed: tuple[str, str] | None = None
) -> Difference:
    """The difference of two numbers in one unit, with what the second is to the first in words.

    Args:
        left: the first number, which a percentage is of.
        right: the second number.
        subject: the name of the fact type.
        printed: the two in words, where they were converted to be compared.

    >>> fourteen, more = (NumberValue(low=n, high=n, unit="USD") for n in (14_000_000_000, 14_300_000_000))
    >>> number_difference(fourteen, more, "amount").in_words
    '$0.3 billion or 2.1% more than the first'
    """
    words = printed or (write_value(left), write_value(right))
    gap, is_least = _gap(left, right)
    if not gap:
        return Difference(field="value", left=words[0], right=words[1], unit=left.unit or None)
    return Difference(
        field="value",
        left=words[0],
        right=words[1],
        gap=write_exact(abs(gap)),
        unit=left.unit or None,
        in_words=("at least " if is_least else "") + _tell_gap(gap, left, right, subject, is_least),
    )


def _gap(left: NumberValue, right: NumberValue) -> tuple[Fraction | None, bool]:
    """How much more the second is, and whether that is the least that it may be; None where they overlap as ranges."""
    if left.is_pair or right.is_pair:
        return None, False
    if left.high is not None and right.low is not None and left.high < right.low:
        return right.low - left.high, not (left.is_point and right.is_point)
    if right.high is not None and left.low is not None and right.high < left.low:
        return right.high - left.low, not (left.is_point and right.is_point)
    if any(v.low is not None and v.high is not None and v.low != v.high for v in (left, right)):
        return None, False
    figures = left.figure, right.figure
    return (None if figures[0] is None or figures[1] is None else figures[1] - figures[0]), False


def _tell_gap(gap: Fraction, left: NumberValue, right: NumberValue, subject: str, is_least: bool) -> str:
    unit = left.unit
    if unit == "rank":
        return f"{write_counted(abs(gap), 'place')} apart"
    way = _COMPARATIVES.get(subject, ("more", "less"))
    if unit.startswith("degree"):
        way = ("higher", "lower")
    more = way[0] if gap > 0 else way[1]
    base = left.figure or Fraction(0)
    size = _measured(gap, left, right)
    if left.is_point != right.is_point and not is_least:
        is_higher = "higher" if gap > 0 else "lower"
        return f"{size} {more} than the bound" if right.is_point else f"a bound {size} {is_higher}"
    is_shared = subject in _SHARED_OF and (subject != "count" or abs(base) >= SMALLEST_SHARED_COUNT)
    exact = left.is_point and right.is_point and not unit.startswith("degree")
    if not (is_shared and exact and base) or abs(gap) >= MOST_SHARED * abs(base):
        return f"{size} {more}"
    return f"{size} or {_percent(abs(gap / base))} {more} than the first"


def _percent(share: Fraction) -> str:
    figure = round(share * 100, PERCENT_DIGITS)
    return f"{write_exact(figure)}%" if figure else f"less than {write_exact(Fraction(1, 10**PERCENT_DIGITS))}%"


def _measured(gap: Fraction, left: NumberValue, right: NumberValue) -> str:
    """A gap with its unit: a tenth of a billion and more in the billions that were printed."""
    size, unit = abs(gap), left.unit
    if unit in ("percent", "percentage point"):
        return write_counted(round(size, 2), "percentage point")  # two-thirds and 66 percent are 0.67 points apart
    if unit in ("second", "month"):
        return _length(size, unit)
    if unit == "times":
        return write_exact(size)
    if size < 10 and size.denominator == 1 and not unit.isupper() and write_measure(size, unit)[:1].isdigit():
        return write_counted(size, unit)
    largest = max(abs(value.figure or Fraction(0)) for value in (left, right))
    return write_measure(size, unit, largest)


def _length(size: Fraction, unit: str) -> str:
    """A length of time in the largest unit that it is a whole number of."""
    if unit == "month":
        years = size / MONTHS_A_YEAR
        return write_counted(years, "year") if years.denominator == 1 else write_counted(size, "month")
    for seconds, name in SECONDS:
        if (size / seconds).denominator == 1:
            return write_counted(size / seconds, name)
    return write_counted(size, unit)


def time_difference(left: TimeValue, right: TimeValue, printed: tuple[str, str]) -> Difference:
    """The difference of two times, with what the second is to the first in words.

    >>> days = [dt.datetime(2024, 4, day) for day in (1, 2, 9, 10)]
    >>> first, second = (TimeValue(start=days[i], end=days[i + 1], granularity="day") for i in (0, 2))
    >>> time_difference(first, second, ("April 1, 2024", "April 9, 2024")).in_words
    'eight days later'
    """
    found = _time_gap(left, right)
    gap, unit, words = found if found is not None else (None, None, None)
    return Difference(field="time", left=printed[0], right=printed[1], gap=gap, unit=unit, in_words=words)


def _time_gap(left: TimeValue, right: TimeValue) -> tuple[str, str, str] | None:
    """The gap, its unit, and both in words; nothing for times of which one lies in the other."""
    if left.start is None or left.end is None or right.start is None or right.end is None:
        return None
    later = "later" if right.start > left.start else "earlier"
    if left.granularity == right.granularity == "minute":
        minutes = abs(right.start - left.start) // _MINUTE
        return (str(minutes), "minutes", f"{_tell_minutes(minutes)} {later}") if minutes else None
    if left.start < right.end and right.start < left.end:
        return None
    days = (max(left.start, right.start).date() - min(left.start, right.start).date()).days
    if left.granularity == right.granularity and left.granularity in {"day", "week", *MONTHS, *YEARS}:
        return str(days), "days", f"{_tell_days(left, right, days)} {later}"
    # Of a month and a day only the least that lies between them is known.
    days = (max(left.start, right.start) - min(left.end, right.end)) // _DAY + 1
    return str(days), "days", f"at least {write_counted(days, 'day')} {later}"


def _tell_days(left: TimeValue, right: TimeValue, days: int) -> str:
    assert left.start is not None and right.start is not None
    months = abs((right.start.year - left.start.year) * MONTHS_A_YEAR + right.start.month - left.start.month)
    if left.granularity in YEARS or (left.granularity in MONTHS and months % MONTHS_A_YEAR == 0):
        return write_counted(months // MONTHS_A_YEAR, "year")
    return write_counted(months, "month") if left.granularity in MONTHS else write_counted(days, "day")


def _tell_minutes(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    days, over = divmod(hours, 24)
    if days and not over and not rest:
        return write_counted(days, "day")
    parts = [write_counted(number, noun) for number, noun in ((hours, "hour"), (rest, "minute")) if number]
    return " and ".join(parts)


def explain(
    reason: str,
    sides: Sequence[Side],
    kind: Kind,
    fact_type: str,
    *,
    answers: Sequence[str] | None = None,
    pair: tuple[int, int] | None = None,
    draft: str | None = None,
) -> str:
    """Say who gives which answer, and why that matters.

    Args:
        reason: the sentence of the rung about the two; "They" is put into the sentence before it.
        sides: what is said by which articles, in the order in which it is told.
        kind: the kind of the conflict.
        fact_type: its type.
        answers: each side in words, where that is not its value.
        pair: the two sides that the reason is about, where there are more.
        draft: the id of the article that is checked against the others.

    >>> sides = [Side(value="April 2024", articles=("a",), facts=()),
    ...          Side(value="April 2025", articles=("b", "c"), facts=(), origins=2)]
    >>> explain("They cannot both be true.", sides, "value", "date")
    'One article says April 2024, two say April 2025; they cannot both be true.'
    """
    told = list(answers) if answers is not None else [side.value for side in sides]
    tally = _tally(sides, told, kind, fact_type, draft)
    about, _, predicate = reason.partition(" ")
    if about != "They":
        return f"{tally}. {reason}" if reason else f"{tally}."
    they = "They"
    if len(sides) > 2 and pair is not None:
        short = fact_type != "quote" and all(len(told[i]) <= LONGEST_ANSWER and " and " not in told[i] for i in pair)
        they = f"{told[pair[0]]} and {told[pair[1]]}" if short else "Two of them"
    if ";" in tally or fact_type == "quote":
        return f"{tally}. {they[0].upper()}{they[1:]} {predicate}"
    return f"{tally}; {they.lower() if they in ('They', 'Two of them') else they} {predicate}"


def _tally(sides: Sequence[Side], answers: Sequence[str], kind: Kind, fact_type: str, draft: str | None) -> str:
    """Who gives which answer, as a sentence without its end."""
    articles = Counter(article for side in sides for article in side.articles)
    noun = "article" if draft is None or draft not in articles else "source"
    if len(sides) > MOST_SIDES_TOLD:
        return f"{write_counted(len(articles), 'article').capitalize()} give {write_counted(len(sides), 'answer')}"
    one, many = _verbs(kind, fact_type, answers)
    if fact_type == "quote":
        answers = _VERSIONS[: len(sides)]
    elif kind == "spelling":
        answers = [f"“{answer}”" for answer in answers]
    if len(articles) == 1:
        both = "both " if len(answers) == 2 else ""
        who = "The draft" if draft in articles else "One article"
        return f"{who} {one} {both}{', '.join(answers[:-1])} and {answers[-1]}"
    parts = list(_parts(sides, answers, (one, many), noun, draft))
    tally = ("; " if any(", " in answer for answer in answers) else ", ").join(parts)
    twice = sum(times > 1 for times in articles.values())
    if not twice:
        return tally
    who = "the draft" if articles.get(draft or "", 0) > 1 and twice == 1 else write_counted(twice, noun)
    says = many if twice > 1 else one
    return f"{tally} ({who} {says} {'both' if len(sides) == 2 else 'more than one of them'})"


def _parts(
    sides: Sequence[Side], answers: Sequence[str], verbs: tuple[str, str], noun: str, draft: str | None
) -> Iterator[str]:
    """The answers with those who give them; a verb is said again only where its form changes."""
    if noun == "article" and len(sides) <= len(_FURTHER) and all(len(side.articles) == 1 for side in sides):
        yield f"{_FURTHER[0]} {verbs[0]} {answers[0]}"
        yield from (f"{who} {answer}" for who, answer in zip(_FURTHER[1:], answers[1:], strict=False))
        return
    last, is_named = "", False
    for at, (side, answer) in enumerate(zip(sides, answers, strict=True)):
        verb = verbs[1] if len(side.articles) > 1 else verbs[0]
        subject = _subject(side, noun, draft, not is_named)
        is_named = is_named or noun in subject
        # "Two 7 people" is no English.
        words = f"{subject} {answer}" if verb == last and not answer[:1].isdigit() else f"{subject} {verb} {answer}"
        yield words[0].upper() + words[1:] if at == 0 else words
        last = verb


def _subject(side: Side, noun: str, draft: str | None, is_named: bool) -> str:
    """Those who take a side: "three articles (one origin)", "the draft and one source"."""
    others = len(side.articles) - (draft in side.articles)
    number = write_counted(others)
    nouns = (noun if others == 1 else plural(noun)) if is_named else ""
    origin = f" ({write_counted(side.origins, 'origin')})" if side.origins < len(side.articles) else ""
    if draft in side.articles:
        return f"the draft and {number} {nouns}".rstrip() + origin if others else "the draft"
    return f"{number} {nouns}".rstrip() + origin


def _verbs(kind: Kind, fact_type: str, answers: Sequence[str]) -> tuple[str, str]:
    """What articles do with such answers, of one and of several; only a figure alone is told as it was printed."""
    if fact_type == "quote":
        return "quotes", "quote"
    if kind == "membership":
        return "names", "name"
    if fact_type == "status":
        return "has", "have"
    are_figures = fact_type in _PRINTED and not any(a[:1].isalpha() or " to " in a for a in answers)
    if kind == "spelling" or (kind in ("precision", "qualifier") and are_figures):
        return "prints", "print"
    return "says", "say"
