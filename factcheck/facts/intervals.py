"""Intervals: the ladder on which two numbers or two times are compared.

A number stands for every number that would be printed the same way: "$14 billion" for [13.5e9, 14.5e9). Two numbers
agree when equal, are compatible when one may be a rounding, a bound or a coarser form of the other, and else conflict.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from fractions import Fraction

from factcheck.model import Difference, Fact, Judgement, NumberValue, Policy, TimeValue, Verdict
from factcheck.tables import load
from factcheck.text.calendar import clock_on
from factcheck.text.differences import number_difference, time_difference
from factcheck.text.wording import write_pattern, write_step, write_value

APPROXIMATE_MINUTES = 15
# "Around noon" is what is nearer to noon than to one: half past is as near to either, and told as neither.
APPROXIMATE_HOUR_MINUTES = 29
FAR, FAR_GROWN = 2, 10
SAME = "They say the same."
APART = "They cannot both be true."
TOLERATED = "They differ by no more than the tolerance that was asked for."
DECIMAL_PLACES = 10**9
ANY_DAY = dt.date(2000, 1, 1)


Reach = tuple[Fraction | None, Fraction | None]


def interval_of(value: NumberValue, policy: Policy) -> Reach:
    """The closed interval that an approximate figure stands for; an exact figure stands for itself.

    The more digits are printed, the more exactly it is meant: "about 40" may be 43, and "about 41" is none of that.

    >>> interval_of(NumberValue(low=44, high=44, unit="USD", lean="below"), Policy())
    (Fraction(43, 1), Fraction(44, 1))
    >>> interval_of(NumberValue(low=40, high=40, unit="USD", lean="about"), Policy())
    (Fraction(36, 1), Fraction(44, 1))
    """
    low, high = value.low, value.high
    if low is not None and value.lean in ("about", "below"):
        low -= min(abs(low) * policy.approximate_slack, _last_place(low))
    if high is not None and value.lean in ("about", "above"):
        high += min(abs(high) * policy.approximate_slack, _last_place(high))
    return low, high


def reaches_of(
    left: NumberValue, right: NumberValue, policy: Policy, convert: Callable[[NumberValue], NumberValue]
) -> tuple[Reach, Reach]:
    """The closed intervals that two figures of different units stand for, in one: "about 40 miles" is 36 to 44 of them.

    The slack of an approximate figure is of its printed digits, which a conversion does not keep. Beside a figure that
    is not exact, an exact one stands for all that would be printed so.
    """
    reaches: list[Reach] = []
    for value, other in ((left, right), (right, left)):
        low, high = interval_of(value, policy)
        if _is_exact(value) and not _is_exact(other) and low is not None and high is not None:
            half = (value.printed_to or Fraction(0)) / 2
            low, high = low - half, high + half
        reaching = convert(value.model_copy(update={"low": low, "high": high}))
        reaches.append((reaching.low, reaching.high))
    return reaches[0], reaches[1]


def _is_exact(value: NumberValue) -> bool:
    return value.is_point and value.lean is None


def _last_place(figure: Fraction) -> Fraction:
    """The place of the last digit of a figure that is no zero, five of them after a five; a fraction itself.

    >>> [str(_last_place(Fraction(figure))) for figure in ("6500", "41", "1.9", "40", "1/3")]
    ['500', '1', '1/10', '10', '1/3']
    """
    if figure == 0 or DECIMAL_PLACES % figure.denominator:
        return abs(figure)
    digits = str(abs(figure.numerator) * (DECIMAL_PLACES // figure.denominator)).rstrip("0")
    place = abs(figure) / int(digits)
    return place * 5 if digits.endswith("5") else place


def is_rounding(left: NumberValue, right: NumberValue) -> bool:
    """True when the coarser of two printed numbers is a rounding of the finer.

    >>> billion = Fraction(10**9)
    >>> fourteen = NumberValue(low=14 * billion, high=14 * billion, unit="USD", printed_to=billion)
    >>> exact = NumberValue(low="14300000000", high="14300000000", unit="USD", printed_to=billion / 10)
    >>> near = exact.model_copy(update={"low": 14 * billion, "high": 14 * billion})
    >>> is_rounding(fourteen, exact), is_rounding(exact, near)
    (True, False)
    """
    if not (left.is_point and right.is_point) or left.low is None or right.low is None:
        return False
    left_step, right_step = left.printed_to or Fraction(0), right.printed_to or Fraction(0)
    if left_step == right_step:
        return left.low == right.low
    return abs(left.low - right.low) * 2 < max(left_step, right_step)


def meet(left: Reach, right: Reach) -> bool:
    """True when two closed intervals share a number; None is an open end.

    >>> meet((Fraction(50), None), (Fraction(53), Fraction(53)))
    True
    """
    (a, b), (c, d) = left, right
    return (b is None or c is None or c <= b) and (d is None or a is None or a <= d)


def judge_numbers(
    left: NumberValue,
    right: NumberValue,
    policy: Policy,
    rule: str,
    slack: Fraction | None = None,
    *,
    may_grow: bool = False,
    one_passage: bool = False,
    reaches: tuple[Reach, Reach] | None = None,
) -> Judgement:
    """Judge two numbers in one unit.

    `rule` is the first part of the name of the rung, such as "amount"; two figures as close as `slack`, a share of the
    larger, agree, and it is the policy's `number_slack` where none is given. A toll `may_grow` far past its bound.
    Vague words, and bounds far apart, are held against each other only in `one_passage`: else they are hardly of one
    thing. `reaches` are the intervals that two converted figures stand for.
    """
    slack = policy.number_slack if slack is None else slack
    same_ends = (left.low, left.high) == (right.low, right.high)
    if same_ends and left.qualifiers != right.qualifiers:
        return Judgement(
            verdict=Verdict.COMPATIBLE,
            rule=f"{rule}.qualifier",
            kind="qualifier",
            severity="minor",
            differences=(
                Difference(field="qualifier", left=" ".join(left.qualifiers), right=" ".join(right.qualifiers)),
            ),
            explanation=f"They give the same figure, and {_limits(left, right)} what it means.",
        )
    if same_ends and left.lean == right.lean:
        return Judgement(verdict=Verdict.AGREE, rule=f"{rule}.equal", explanation=SAME)
    difference = number_difference(left, right, rule)
    if same_ends:
        return Judgement(
            verdict=Verdict.COMPATIBLE,
            rule=f"{rule}.hedge",
            kind="precision",
            severity="info",
            differences=(difference,),
            explanation="They give the same figure, and only one says that it is approximate.",
        )
    if _close(left, right, slack):
        return Judgement(verdict=Verdict.AGREE, rule=f"{rule}.tolerance", explanation=TOLERATED)
    if is_rounding(left, right):
        coarser = _coarser(left, right)
        return Judgement(
            verdict=Verdict.COMPATIBLE,
            rule=f"{rule}.rounding",
            kind="precision",
            severity="minor",
            differences=(difference,),
            explanation=f"They can both be true if {write_value(coarser)} is rounded to the nearest "
            f"{write_step(coarser.printed_to or Fraction(1))}.",
        )
    far = FAR_GROWN if may_grow else FAR
    if not one_passage and (_far_from_bound(left, right, far) or _far_from_bound(right, left, far)):
        return Judgement(
            verdict=Verdict.INCOMPARABLE,
            rule=f"{rule}.far_from_bound",
            explanation="They may be of two things: nobody would give so low a bound for so much.",
        )
    if meet(*(reaches or (interval_of(left, policy), interval_of(right, policy)))):
        vague = (not left.is_point and not right.is_point) or _is_wide(left) or _is_wide(right)
        return Judgement(
            verdict=Verdict.COMPATIBLE,
            rule=f"{rule}.bound",
            kind="precision",
            severity="info" if vague else "minor",
            differences=(difference,),
            explanation=_meeting(left, right),
        )
    if not one_passage and (_is_wide(left) or _is_wide(right)):
        # "Millions" and 126 million are not told of one thing, or not as a count.
        return Judgement(
            verdict=Verdict.INCOMPARABLE,
            rule=f"{rule}.vague",
            explanation="They may be of two things, since one of them is vague and does not fit the other.",
        )
    return Judgement(
        verdict=Verdict.CONFLICT,
        rule=f"{rule}.value",
        kind="value",
        severity="major",
        differences=(difference,),
        explanation=APART,
    )


def printed_alike(
    left: NumberValue, right: NumberValue, same_unit: Callable[[str, str], bool]
) -> tuple[NumberValue, NumberValue] | None:
    """The figures of two values, conversions among them, that are printed in one unit; None where none are.

    What both print first is held against each other where it is in one unit. Of other pairs one with the same figure is
    taken, and of those the one that is converted least.

    >>> dollars = NumberValue(low=13, high=13, unit="USD")
    >>> pounds = NumberValue(low=10, high=10, unit="GBP", conversion=dollars)
    >>> printed_alike(pounds, dollars, str.__eq__) == (dollars, dollars)
    True
    """
    if left.unit == right.unit:
        return left, right
    pairs = [(a, b) for a in _figures(left) for b in _figures(right) if same_unit(a.unit, b.unit)]
    return min(
        pairs,
        key=lambda p: (
            (p[0].low, p[0].high) != (p[1].low, p[1].high),
            (p[0] is not left) + (p[1] is not right),
            sorted((p[0].unit, p[1].unit)),
        ),
        default=None,
    )


def _figures(value: NumberValue) -> tuple[NumberValue, ...]:
    return (value,) if value.conversion is None else (value, value.conversion)


def told_as_printed(
    judgement: Judgement, left: NumberValue, right: NumberValue, base_unit: str, meeting: str
) -> Judgement:
    """Tell a rung that was found in a base unit in the units that were printed; `meeting` says how both can be true."""
    if judgement.verdict not in (Verdict.COMPATIBLE, Verdict.CONFLICT):
        return judgement
    found = next((d for d in judgement.differences if d.gap is not None), Difference(field="value", left="", right=""))
    told = {"left": write_value(left), "right": write_value(right), "unit": base_unit}
    explanation = f"They can both be true, since they {meeting}."
    if judgement.verdict is Verdict.CONFLICT:
        explanation = APART
    return judgement.model_copy(update={"differences": (found.model_copy(update=told),), "explanation": explanation})


def _far_from_bound(bound: NumberValue, other: NumberValue, far: int) -> bool:
    """True when a bound is met so amply that nobody would have put it so: "more than 2,000" is not said of 300,000."""
    if bound.is_point or (bound.low is None) == (bound.high is None):
        return False
    if bound.low is not None:
        return other.low is not None and other.low > far * bound.low > 0
    return bound.high is not None and other.high is not None and 0 < far * other.high < bound.high


def _is_wide(value: NumberValue) -> bool:
    """True for a vague word such as "dozens": an interval whose ends differ by a factor of two or more."""
    return value.low is not None and value.high is not None and value.low < value.high and value.high >= 2 * value.low


def _coarser(left: NumberValue, right: NumberValue) -> NumberValue:
    return max(left, right, key=lambda v: v.printed_to or Fraction(0))


def _limits(left: NumberValue, right: NumberValue) -> str:
    """The words of only one of two figures, with the verb that follows them."""
    words = [q for q in (*left.qualifiers, *right.qualifiers) if (q in left.qualifiers) != (q in right.qualifiers)]
    return f"{' and '.join(f'“{w}”' for w in words)} {'limits' if len(words) == 1 else 'limit'}"


def _close(left: NumberValue, right: NumberValue, slack: Fraction) -> bool:
    if not slack or not (left.is_point and right.is_point) or left.low is None or right.low is None:
        return False
    return abs(left.low - right.low) <= slack * max(abs(left.low), abs(right.low))


def _meeting(left: NumberValue, right: NumberValue) -> str:
    """Why two figures that differ can both be true: one is a bound, a range or approximate, or both are."""
    loose = [value for value in (left, right) if not value.is_point or value.lean is not None]
    if len(loose) == 1:
        return f"They can both be true, but “{write_value(loose[0])}” says it less exactly."
    return "They can both be true, since neither is exact and they overlap."


def judge_times(left: TimeValue, right: TimeValue, policy: Policy, rule: str) -> Judgement:
    """Judge two times: equal, one containing the other, or apart."""
    if left.zone != right.zone and left.zone and right.zone:
        return Judgement(
            verdict=Verdict.INCOMPARABLE, rule=f"{rule}.zone", explanation="They are clock times of two zones."
        )
    if _is_fiscal(left) != _is_fiscal(right):
        # A fiscal year begins when its company says.
        return Judgement(
            verdict=Verdict.INCOMPARABLE,
            rule=f"{rule}.fiscal",
            explanation="They are a fiscal year and a calendar year, which may begin on other days.",
        )
    printed = write_value(left), write_value(right)
    left, right = _on_one_day(left, right)
    left, right = _to_midnight(left, right), _to_midnight(right, left)
    if left.start is None or left.end is None or right.start is None or right.end is None:
        return _judge_patterns(left, right, rule)
    if (left.start, left.end, left.bound) == (right.start, right.end, right.bound):
        return Judgement(verdict=Verdict.AGREE, rule=f"{rule}.equal", explanation=SAME)
    if any(a < d and c < b for a, b in _readings(left) for c, d in _readings(right)) and (
        left.readings or right.readings
    ):
        return Judgement(
            verdict=Verdict.INCOMPARABLE,
            rule=f"{rule}.other_reading",
            explanation="They may be one day, since one of them can be read with day and month in the other order.",
        )
    are_parts = left.granularity == right.granularity == "part of day" and left.start.date() == right.start.date()
    if are_parts and left.start < right.end and right.start < left.end:
        # "Tuesday evening" and "late Tuesday" are one time in two words.
        return Judgement(
            verdict=Verdict.AGREE, rule=f"{rule}.part_of_day", explanation="They are one part of one day in two words."
        )
    if _is_counted_into(left, right) or _is_counted_into(right, left):
        return Judgement(
            verdict=Verdict.AGREE,
            rule=f"{rule}.counted",
            explanation="They are one time, which one of them counts from its own day.",
        )
    difference = time_difference(left, right, printed)
    if _widened(left)[0] < _widened(right)[1] and _widened(right)[0] < _widened(left)[1]:
        inner = 1 if left.start <= right.start and right.end <= left.end else 0
        contains = inner == 1 or (right.start <= left.start and left.end <= right.end)
        within = f"“{printed[inner]}” lies within “{printed[1 - inner]}”"
        return Judgement(
            verdict=Verdict.COMPATIBLE,
            rule=f"{rule}.coarser" if contains else f"{rule}.overlap",
            kind="precision",
            severity="minor" if _is_told_to_the_minute(left) and _is_told_to_the_minute(right) else "info",
            differences=(difference,),
            explanation=f"They can both be true, since {within if contains else 'they overlap'}.",
        )
    if abs(left.start - right.start) <= dt.timedelta(days=policy.days_slack):
        return Judgement(verdict=Verdict.AGREE, rule=f"{rule}.tolerance", explanation=TOLERATED)
    return Judgement(
        verdict=Verdict.CONFLICT,
        rule=f"{rule}.value",
        kind="value",
        severity="major",
        differences=(difference,),
        explanation=APART + "".join(_origin(v) for v in (left, right) if v.resolved_from),
    )


def _is_counted_into(counted: TimeValue, period: TimeValue) -> bool:
    """True for "six years ago", the time around that day, and the calendar year that the day is in."""
    if counted.granularity != period.granularity or counted.granularity not in ("month", "year", "decade"):
        return False
    assert counted.start is not None and counted.end is not None
    assert period.start is not None and period.end is not None
    middle = counted.start + (counted.end - counted.start) / 2
    return period.start.day == 1 != counted.start.day and period.start <= middle < period.end


def _origin(value: TimeValue) -> str:
    """What a date was read from, as a sentence after others; nothing where its words need no telling ("yesterday")."""
    source = value.resolved_from or ""
    if not value.pattern and not source.startswith("earlier time"):
        return ""
    words = f"“{write_pattern(value.pattern)}”" if value.pattern else write_value(value)
    return f" {words} is read from {_source(source)}."


def _source(resolved_from: str) -> str:
    """Where the day that a date was resolved from was found, in words.

    >>> _source("published 2024-05-02")
    'the publication date, 2024-05-02'
    """
    source, _, day = resolved_from.rpartition(" ")
    words = {
        "published": "the publication date",
        "date line": "the date line",
        "companions": "the other articles’ date",
        "earlier time": "the time told before it",
    }
    return f"{words.get(source, f'the {source}')}, {day}"


def _on_one_day(left: TimeValue, right: TimeValue) -> tuple[TimeValue, TimeValue]:
    """Put a clock time without a day on the day of the other, so that the two can be compared."""
    if _is_clock(left) and _is_clock(right):
        return clock_on(left, ANY_DAY), clock_on(right, ANY_DAY)
    if _is_clock(left) and right.granularity == "minute" and right.start is not None:
        return clock_on(left, right.start.date()), right
    if _is_clock(right) and left.granularity == "minute" and left.start is not None:
        return left, clock_on(right, left.start.date())
    return left, right


def _is_clock(value: TimeValue) -> bool:
    """True for a clock time of no known day."""
    return value.start is None and value.pattern is not None and value.pattern.startswith("T")


def _readings(value: TimeValue) -> tuple[tuple[dt.datetime, dt.datetime], ...]:
    """Every interval that the printed words may mean."""
    return value.readings or (_widened(value),)


def _to_midnight(part: TimeValue, day: TimeValue) -> TimeValue:
    """The hours of a night before midnight, against a whole day: what happened late on Thursday was not on Friday."""
    if part.granularity != "part of day" or day.granularity != "day" or part.start is None or part.end is None:
        return part
    midnight = dt.datetime.combine(part.start.date() + dt.timedelta(days=1), dt.time())
    return part.model_copy(update={"end": min(part.end, midnight)})


def _widened(value: TimeValue) -> tuple[dt.datetime, dt.datetime]:
    assert value.start is not None and value.end is not None
    if value.bound == "before":
        return dt.datetime.min, value.end
    if value.bound == "after":
        return value.start, dt.datetime.max
    if value.lean is None:
        return value.start, value.end
    if value.granularity == "minute":
        by_hour = value.lean == "about" and value.start.minute == 0
        slack = dt.timedelta(minutes=APPROXIMATE_HOUR_MINUTES if by_hour else APPROXIMATE_MINUTES)
    else:
        slack = (value.end - value.start) / 2
    before = slack if value.lean in ("about", "below") else dt.timedelta()
    after = slack if value.lean in ("about", "above") else dt.timedelta()
    return value.start - before, value.end + after


def _is_told_to_the_minute(value: TimeValue) -> bool:
    """True for a clock time with a figure of its own: "about 6:40 a.m.", but neither "after 6 a.m." nor a morning."""
    return value.granularity == "minute" and value.bound is None


def _is_fiscal(value: TimeValue) -> bool:
    """True for a fiscal year or a quarter of one."""
    return value.pattern is not None and value.pattern.startswith("FY")


def _is_one_sided(value: TimeValue) -> bool:
    """True for a time that only says on which side of it an event lies: "before 2010"."""
    return value.bound in ("before", "after")


def _judge_patterns(left: TimeValue, right: TimeValue, rule: str) -> Judgement:
    if left.pattern is not None and left.pattern == right.pattern:
        return Judgement(verdict=Verdict.AGREE, rule=f"{rule}.same_words", explanation=SAME)
    # "Tuesday evening" and "6 p.m. on Monday" are two days; of one day, two parts may be one time.
    (day, _, part), (other_day, _, other_part) = ((value.pattern or "").partition("T") for value in (left, right))
    if day == other_day and _parts_meet(part, other_part):
        return Judgement(verdict=Verdict.AGREE, rule=f"{rule}.part_of_day", explanation=SAME)
    days = [day, other_day]
    apart = days[0] != days[1] and len(days[0]) == len(days[1])
    alike = left.granularity == right.granularity and len(left.pattern or "") == len(right.pattern or "")
    sure = left.lean is None and right.lean is None and not _is_one_sided(left) and not _is_one_sided(right)
    if left.pattern and sure and (alike or (apart and all(days))):
        return Judgement(
            verdict=Verdict.CONFLICT,
            rule=f"{rule}.value",
            kind="value",
            severity="major",
            differences=(Difference(field="time", left=write_value(left), right=write_value(right)),),
            explanation="They cannot both be true, whatever their year or week.",
        )
    return Judgement(
        verdict=Verdict.INCOMPARABLE,
        rule=f"{rule}.unresolved",
        explanation="They cannot be held against each other, since the day of one is unknown.",
    )


def _parts_meet(left: str, right: str) -> bool:
    """True for two parts of a day that share hours, by the codes of the table: "EV" and "NI" share the late evening."""
    hours = [
        range(min(row["start_hour"] for row in named), max(row["end_hour"] for row in named))
        for code in (left, right)
        if (named := [row for row in load("day_parts") if row["code"] == code])
    ]
    return len(hours) == 2 and hours[0].start < hours[1].stop and hours[1].start < hours[0].stop


def of_one_close(left: Fact, right: Fact) -> bool:
    """True for two figures of the close of one market day, which moves no more."""
    closes = [any(s.text == "at the close" for s in fact.slot.scope) for fact in (left, right)]
    days, others = ({s.text for s in fact.slot.scope if s.kind == "time" and "/" in s.text} for fact in (left, right))
    return all(closes) and len(days) == 1 and days == others


def as_update(judgement: Judgement, rule: str) -> Judgement:
    """Turn a conflict of values into an update: the figure moves, and the statements are of different times."""
    moved = "the figure may have moved between the two statements"
    explanation = f"They differ, but {moved}."
    if judgement.kind != "value":
        explanation = f"{judgement.explanation} T{moved[1:]}."
    return judgement.model_copy(update={"kind": "update", "severity": "info", "rule": rule, "explanation": explanation})
