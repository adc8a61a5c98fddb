"""A stated length against its two dates: "served 10 years, from 2001 until 2006" is at most six.

Read are only lengths that stand right beside their dates, in forms that leave no doubt that the two tell of the same.
The first and the last day, month or year may both count or neither, and a length is rounded as it is printed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.facts.base import comparable_blocks, measures_in, number_value, times_in
from factcheck.facts.duration import days_of
from factcheck.model import (
    Alignment,
    Block,
    Conflict,
    Difference,
    Document,
    Fact,
    Judgement,
    Policy,
    Side,
    TimeValue,
    Verdict,
    fact_id,
)
from factcheck.text.calendar import TimeMention
from factcheck.text.clauses import words_of_class
from factcheck.text.measures import Measure
from factcheck.text.patterns import one_of, regex
from factcheck.text.wording import write_value

REACH = 90
SENTENCE_REACH = 200
UNITS = frozenset({"day", "week", "fortnight", "month", "year", "decade", "century"})
MONTHS_A_YEAR, LONGEST_YEAR = 12, 366
_LEAD = r"(?:(?:(?:that|which) )?(?:ran|runs|running|lasted|lasting) )?"
# What stands between a length and its dates: "10 years as mayor of Orrin, from".
_POST = r"(?: (?:as|in|at)(?: (?!for\b|on\b|over\b|to\b|by\b|and\b|that\b|who\b|when\b|until\b)[\w’'-]+){1,5})?"
_BETWEEN = regex(rf"{_POST}(?:,? {_LEAD}(?:from|(?P<gaps>between)) (?:the )?|,? \((?:from )?|, )\Z")
# And where the length describes what lasted: "the 14-day voyage along the coast from".
_BETWEEN_NOUN = regex(
    rf"(?: (?!of\b|to\b)[\w’'-]+){{0,2}} (?:{one_of(sorted(words_of_class('lasting_noun')))})"
    r"(?: (?:in|at|on|of|along|across|through|around|with|against)(?: (?!for\b|and\b|that\b|who\b)[\w’'-]+){1,4})?"
    rf"(?:,? {_LEAD}(?:from|(?P<gaps>between)) (?:the )?|,? \((?:from )?)\Z"
)
# What stands before a length that is told whole.
_TOLD_WHOLE = regex(
    r"\b(?:for|lasts?|lasted|lasting|spent|spending|served|serving|ruled|reigned|took|the|these|those)\s"
    r"(?:a\s(?:total|period|record)\s(?:of\s)?)?\Z",
    re.IGNORECASE,
)
_NOUN_TOLD_WHOLE = regex(
    r"(?:(?:\A|[.!?”\"] |, )(?:The|A|An|Its|His|Her|Their|This|That|the|a|an|[A-Z][\w-]+[’']s)"
    r"|\b(?:began|staged|made|completed|endured|undertook|survived|won|fought|after) (?:a|an|the|its|his|her|their)) \Z"
)
# "from 1990 to 1999, 12 years": between the dates and the length behind them.
_DATES_FIRST = regex(r"\b(?:[Ff]rom|[Bb]etween) (?:the )?\Z")
_BEHIND = regex(
    r"(?:,| [–—-]| \()? ?(?:(?:or|for|lasting|that is|i\.e\.),? )?"
    r"(?:a (?:total|period|span|stretch|reign|run|tenure) of )?\Z"
)
_LENGTH_ENDS = regex(r"(?: (?:in all|in total|altogether|all told))?(?:\)|[.;!?”\"]|, (?!\d)|\Z)")
_DATES_END = regex(
    r"[.;:!?”\"]|\Z|\)(?! ?(?:,|and|or)? ?\()"
    r"|, (?!\d|(?:and|as|at|in|for|with|then|before|when|while|where|including|plus|again|between|from|but|or|on|over"
    r"|during|after|apart|except|followed|though|although|only|under)\b)"
)
_NOUN_GOES_ON = regex(r" (?:was|is|were|has|had|will|would|ended|left|killed|cost|drew|brought|ruined)\b")
# A length in parts, of several together, or one that was set and not lived through.
_NOT_ONE_STRETCH = regex(
    r"\b(?:again|twice|terms?|stints?|spells?|separate|intermittent\w*|on and off|off and on|interrupted|combined"
    r"|together|returned|consecutive|each|both|respectively|parts?|some of|most of|sentenced?|bans?|banned"
    r"|contracts?|plans?|planned|leases?|signed|valid|warrant\w*|guarantee\w*|aged?|fiscal|seasons?|averag\w+|old)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Span:
    """The time from one date to another: the days at least and at most, and the same in the unit of the dates.

    `is_of_a_year` says that the last date was printed with its year.
    """

    least_days: int
    most_days: int
    least: int
    most: int
    unit: str
    is_of_a_year: bool


class DurationDates:
    """A length that the dates beside it do not have."""

    name = "duration_dates"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Hold every length that stands beside two dates against the calendar."""
        known = {fact.id: fact for fact in facts if fact.fact_type in ("date", "duration")}
        for document in documents:
            for block in comparable_blocks(document):
                for measure, mention, has_gaps in _beside(block):
                    length = known.get(_id(document, block, "duration", measure))
                    dates = known.get(_id(document, block, "date", mention))
                    if length is None or dates is None or not _is_flat(length):
                        continue
                    counted = _misfit(measure, _span(dates, mention), has_gaps, policy)
                    if counted is not None:
                        yield self._conflict(length, dates, counted)

    def _conflict(self, length: Fact, dates: Fact, counted: str) -> Conflict:
        stated, between = write_value(length.value), write_value(dates.value)
        judgement = Judgement(
            verdict=Verdict.CONFLICT,
            rule=self.name,
            kind="arithmetic",
            severity="major",
            differences=(Difference(field="length", left=stated, right=counted),),
            explanation=f"{between} is {counted}, not {stated}.",
        )
        sides = [Side.of(stated, [length]), Side.of(f"{between} ({counted})", [dates])]
        return Conflict.of(f"How long is {between}?", "duration", judgement, sides)


def _beside(block: Block) -> Iterator[tuple[Measure, TimeMention, bool]]:
    """The lengths that stand beside their two dates, and whether they may have been lived through with gaps."""
    text = block.text
    if not any(_is_of_dates(time) for time in times_in(text)):
        return
    lengths = (m for m in measures_in(text) if m.kind == "duration" and m.unit in UNITS)
    marks: list[Measure | TimeMention] = [*times_in(text), *lengths]
    for left, right in pairwise(sorted(marks, key=lambda mark: mark.start)):
        if isinstance(left, Measure) and isinstance(right, TimeMention) and _is_of_dates(right):
            link = _length_first(text, left, right)
            if link is not None and _is_one_stretch(text, left.outer_start, right.end):
                yield left, right, link["gaps"] is not None
        elif (
            isinstance(left, TimeMention)
            and isinstance(right, Measure)
            and _is_of_dates(left)
            and _dates_first(text, left, right)
            and _is_one_stretch(text, left.start, right.end)
        ):
            yield right, left, False


def _length_first(text: str, length: Measure, dates: TimeMention) -> re.Match[str] | None:
    """What joins a length to the dates behind it, where they tell of the same."""
    is_noun = "-" in text[length.start : length.end]
    before, between = text[max(0, length.outer_start - REACH) : length.outer_start], text[length.end : dates.start]
    is_whole = (_NOUN_TOLD_WHOLE if is_noun else _TOLD_WHOLE).search(before)
    ends = _DATES_END.match(text, dates.end) or (is_noun and _NOUN_GOES_ON.match(text, dates.end))
    if not is_whole or not ends or len(between) > REACH:
        return None
    return (_BETWEEN_NOUN if is_noun else _BETWEEN).match(between)


def _dates_first(text: str, dates: TimeMention, length: Measure) -> bool:
    """True for dates with their length right behind: "from 1990 to 1999, 12 years"."""
    before, between = text[max(0, dates.start - REACH) : dates.start], text[dates.end : length.outer_start]
    is_beside = 1 < len(between) <= REACH and _BEHIND.match(between) is not None
    return is_beside and _DATES_FIRST.search(before) is not None and _LENGTH_ENDS.match(text, length.end) is not None


def _is_of_dates(time: TimeMention) -> bool:
    """True for two days, months or years: no clock times, no parts of a year, no end that is not printed."""
    return all(
        end is not None
        and (end.year or end.month)
        and not (end.hour or end.portion or end.season or end.quarter or end.unit or end.holiday or end.fiscal)
        and not (end.is_special or end.day_part or end.other_order or end.lean)
        for end in (time, time.until)
    )


def _is_one_stretch(text: str, start: int, end: int) -> bool:
    """True where no word of the sentence speaks of parts, of several, or of what was only set."""
    before = text[max(0, start - SENTENCE_REACH) : start]
    after = text[end : end + SENTENCE_REACH]
    sentence = re.split(r"[.!?]\s", before)[-1] + text[start:end] + re.split(r"[.!?]\s", after)[0]
    return _NOT_ONE_STRETCH.search(sentence) is None


def _id(document: Document, block: Block, fact_type: str, at: Measure | TimeMention) -> str:
    return fact_id(document.article.id, fact_type, *block.original(at.start, at.end), block.field)


def _is_flat(fact: Fact) -> bool:
    return fact.stance.hedge is None and fact.stance.polarity == "positive" and fact.stance.section != "link"


def _misfit(measure: Measure, span: _Span | None, has_gaps: bool, policy: Policy) -> str | None:
    """How long the time between the dates is at most, or at least, where the length does not fit; else None."""
    if span is None:
        return None
    least, most = days_of(number_value(measure), policy)
    if not span.is_of_a_year and (least is None or least > LONGEST_YEAR):
        return None  # "15 months, from May to August" is to the August of another year
    if least is not None and least > span.most_days:
        return f"at most {_count(span.most, span.unit)}"
    if most is not None and most < _fewest_days(span, measure) and not has_gaps:
        return f"at least {_count(span.least, span.unit)}"
    return None


def _span(dates: Fact, mention: TimeMention) -> _Span | None:
    """The time between two dates, in days and in the coarser unit of the two."""
    value = dates.value
    assert isinstance(value, TimeValue) and mention.until is not None
    if value.start is None or value.end is None or value.bound is not None or value.lean is not None:
        return None
    if mention.year is not None and mention.until.year is None:
        return None  # "from May 2008 to June": of which year, the length may tell
    first, end = value.start.date(), value.end.date()
    last = end - dt.timedelta(days=1)
    units = {_unit(mention), _unit(mention.until)}
    first_until = _last_day(first, _unit(mention))
    last_from = _first_day(last, _unit(mention.until))
    least_days, most_days = max(0, (last_from - first_until).days), (end - first).days
    if units == {"day"}:
        least, most, unit = least_days, most_days, "day"
    elif "year" in units:
        least, most, unit = last.year - first.year - 1, last.year - first.year + 1, "year"
    else:
        months = (last.year - first.year) * MONTHS_A_YEAR + last.month - first.month
        least, most, unit = months - 1, months + 1, "month"
    return _Span(least_days, most_days, max(0, least), most, unit, mention.until.year is not None)


def _unit(mention: TimeMention) -> str:
    return "day" if mention.day is not None else "month" if mention.month is not None else "year"


def _first_day(day: dt.date, unit: str) -> dt.date:
    return day if unit == "day" else day.replace(day=1) if unit == "month" else day.replace(month=1, day=1)


def _last_day(day: dt.date, unit: str) -> dt.date:
    """The last day of the month or year that a day lies in."""
    if unit == "day":
        return day
    month = day.month if unit == "month" else MONTHS_A_YEAR
    later = dt.date(day.year, month, 28) + dt.timedelta(days=4)
    return later - dt.timedelta(days=later.day)


def _fewest_days(span: _Span, measure: Measure) -> int:
    """The days at least; where days are counted, those of work may be meant."""
    return span.least_days * 5 // 7 - 1 if measure.unit == "day" else span.least_days


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}"


DURATION_DATES = DurationDates()
