"""How far apart two values are in words, and who says which."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import NumberValue, Side, TimeValue
from factcheck.text.differences import explain, number_difference, time_difference

BILLION = 10**9


def number(low: Any, unit: str, high: Any = "same", **more: Any) -> NumberValue:
    return NumberValue(low=low, high=low if high == "same" else high, unit=unit, **more)


def time(start: str, end: str, granularity: Any, **more: Any) -> TimeValue:
    moments = [dt.datetime.fromisoformat(moment) for moment in (start, end)]
    return TimeValue(start=moments[0], end=moments[1], granularity=granularity, **more)


@pytest.mark.parametrize(
    ("left", "right", "subject", "gap", "words"),
    [
        (number(14 * BILLION, "USD"), number("14300000000", "USD"), "amount", "300000000",
         "$0.3 billion or 2.1% more than the first"),
        (number("14300000000", "USD"), number(14 * BILLION, "USD"), "amount", "300000000",
         "$0.3 billion or 2.1% less than the first"),
        (number("3640000000", "USD"), number("3600000000", "USD"), "amount", "40000000",
         "$40 million or 1.1% less than the first"),
        (number(300_000, "GBP"), number(450_000, "GBP"), "amount", "150000", "£150,000 or 50% more than the first"),
        (number(100_000, "USD"), number(100_001, "USD"), "amount", "1", "$1 or less than 0.1% more than the first"),
        (number(5, "USD per share"), number(7, "USD per share"), "amount", "2",
         "$2 per share or 40% more than the first"),
        (number(1, "USD"), number(90, "USD"), "amount", "89", "$89 more"),
        (number(0, "USD"), number(90, "USD"), "amount", "90", "$90 more"),
        (number("8500000000", "USD"), number(9 * BILLION, "USD", None), "amount", "500000000",
         "at least $0.5 billion more"),
        (number(50, "USD", None), number(53, "USD"), "amount", "3", "$3 more than the bound"),
        (number(53, "USD"), number(50, "USD", None), "amount", "3", "a bound $3 lower"),
        (number(10, "USD", 12), number(11, "USD"), "amount", None, None),
        (number(10, "USD", 12), number(13, "USD", 15), "amount", "1", "at least $1 more"),
        (number(7, "USD"), number(7, "USD", None), "amount", None, None),
        (number(12, "person"), number(14, "person"), "count", "2", "two people more"),
        (number(2, "person"), number(1, "person"), "count", "1", "one person fewer"),
        (number(1150, "person"), number(1250, "person"), "count", "100", "100 people or 8.7% more than the first"),
        (number(50, "person", None), number(49, "person"), "count", "1", "at least one person fewer"),
        (number(26, "score", qualifiers=("to 24",)), number(27, "score", qualifiers=("to 24",)), "count", None, None),
        (number(34, "year"), number(36, "year"), "age", "2", "two years older"),
        (number(36, "year"), number(34, "year"), "age", "2", "two years younger"),
        (number(18, "month"), number(30, "month"), "duration", "12", "one year longer"),
        (number(18, "month"), number(17, "month"), "duration", "1", "one month shorter"),
        (number(3600, "second"), number(9000, "second"), "duration", "5400", "90 minutes longer"),
        (number(49, "percent"), number(60, "percent"), "stake", "11", "11 percentage points more"),
        (number(3, "percent"), number(1, "percent"), "percent", "2", "two percentage points less"),
        (number("200/3", "percent"), number(66, "percent"), "percent", "2/3", "0.67 percentage points less"),
        (number(3, "times"), number(5, "times"), "percent", "2", "2 more"),
        (number(3, "rank"), number(5, "rank"), "rank", "2", "two places apart"),
        (number(40, "mile"), number(46, "mile"), "quantity", "6", "six miles or 15% more than the first"),
        (number(20, "degree Celsius"), number(18, "degree Celsius"), "quantity", "2", "two degrees Celsius lower"),
    ],
)  # fmt: skip
def test_what_the_second_number_is_to_the_first(
    left: NumberValue, right: NumberValue, subject: str, gap: str | None, words: str | None
) -> None:
    difference = number_difference(left, right, subject)
    assert (difference.gap, difference.in_words) == (gap, words)


@given(st.integers(1, 10**12), st.integers(1, 10**12))
def test_the_two_ways_round_tell_of_one_gap(one: int, other: int) -> None:
    there = number_difference(number(one, "USD"), number(other, "USD"), "amount")
    back = number_difference(number(other, "USD"), number(one, "USD"), "amount")
    assert there.gap == back.gap
    if one != other:
        ways = {words.split(" or ")[-1].split(" than ")[0].split()[-1] for words in (there.in_words, back.in_words)}
        assert ways == {"more", "less"}


DAY, NEXT, YEAR_ON = (time(f"{day}", f"{day}T23:59", "day") for day in ("2024-06-01", "2024-06-02", "2025-06-01"))


@pytest.mark.parametrize(
    ("left", "right", "gap", "words"),
    [
        (DAY, NEXT, "1", "one day later"),
        (YEAR_ON, DAY, "365", "365 days earlier"),
        (time("2024-04-01", "2024-05-01", "month"), time("2025-04-01", "2025-05-01", "month"), "365", "one year later"),
        (time("2024-04-01", "2024-05-01", "month"), time("2024-06-01", "2024-07-01", "month"), "61",
         "two months later"),
        (time("2015-01-01", "2016-01-01", "year"), time("2003-01-01", "2004-01-01", "year"), "4383",
         "12 years earlier"),
        (time("2024-04-01", "2024-05-01", "month"), time("2024-05-06", "2024-05-07", "day"), "6",
         "at least six days later"),
        (time("2024-06-01", "2024-07-01", "month"), time("2024-06-12", "2024-06-13", "day"), None, None),
        (time("2024-06-01T06:40", "2024-06-01T06:41", "minute"), time("2024-06-01T07:20", "2024-06-01T07:21", "minute"),
         "40", "40 minutes later"),
        (time("2024-06-01T06:40", "2024-06-01T06:41", "minute"), time("2024-06-01T04:39", "2024-06-01T04:40", "minute"),
         "121", "two hours and one minute earlier"),
        (time("2024-06-01T06:40", "2024-06-01T06:41", "minute"), time("2024-06-03T06:40", "2024-06-03T06:41", "minute"),
         "2880", "two days later"),
        (time("2024-06-01T06:40", "2024-06-01T06:41", "minute"), DAY, None, None),
        (TimeValue(start=None, end=None, granularity="month", pattern="XXXX-04"), DAY, None, None),
    ],
)  # fmt: skip
def test_what_the_second_time_is_to_the_first(
    left: TimeValue, right: TimeValue, gap: str | None, words: str | None
) -> None:
    difference = time_difference(left, right, ("one", "other"))
    assert (difference.gap, difference.in_words) == (gap, words)
    assert (difference.left, difference.right) == ("one", "other")


APART = "They cannot both be true."


def side(value: str, *articles: str, origins: int | None = None) -> Side:
    return Side(value=value, articles=articles, facts=(), origins=len(articles) if origins is None else origins)


@pytest.mark.parametrize(
    ("sides", "more", "told"),
    [
        ([side("34 years", "a"), side("36 years", "b")], {},
         "One article says 34 years, another 36 years; they cannot both be true."),
        ([side("April 2025", "a", "b", "c"), side("April 2024", "d")], {},
         "Three articles say April 2025, one says April 2024; they cannot both be true."),
        ([side("$14 billion", "a", "b"), side("$14.3 billion", "c", "d")], {"kind": "precision", "fact_type": "amount"},
         "Two articles print $14 billion, two $14.3 billion; they cannot both be true."),
        ([side("6", "a"), side("7", "b"), side("8", "c")], {"pair": (0, 2)},
         "One article says 6, another 7, a third 8; 6 and 8 cannot both be true."),
        ([side("6", "a"), side("7", "b", "c"), side("8", "d", "e")], {"pair": (1, 2)},
         "One article says 6, two say 7, two say 8; 7 and 8 cannot both be true."),
        ([side("6", "a", "b", "c", origins=1), side("7", "d", "e", origins=2)], {},
         "Three articles (one origin) say 6, two say 7; they cannot both be true."),
        ([side("June 2, 2024", "a"), side("June 3, 2024", "b")], {},
         "One article says June 2, 2024; another June 3, 2024. They cannot both be true."),
        ([side("6", "a"), side("7", "a")], {}, "One article says both 6 and 7; they cannot both be true."),
        ([side("6", "a"), side("7", "a"), side("8", "a")], {"pair": (0, 1)},
         "One article says 6, 7 and 8; 6 and 7 cannot both be true."),
        ([side("6", "a"), side("7", "a", "b")], {},
         "One article says 6, two say 7 (one article says both); they cannot both be true."),
        ([side(str(n), f"a{n}", "b") for n in range(5)], {"pair": (3, 4)},
         "Six articles give five answers; 3 and 4 cannot both be true."),
        ([side("6", "a"), side("7", "b", "c")], {"draft": "a"},
         "The draft says 6, two sources say 7; they cannot both be true."),
        ([side("6", "a"), side("7", "b", "c")], {"draft": "b"},
         "One source says 6, the draft and one say 7; they cannot both be true."),
        ([side("6", "a"), side("7", "b")], {"draft": "z"},
         "One article says 6, another 7; they cannot both be true."),
        ([side("6", "a"), side("7", "a", "b")], {"draft": "a"},
         "The draft says 6, the draft and one source say 7 (the draft says both); they cannot both be true."),
        ([side("6", "a"), side("7", "a")], {"draft": "a"}, "The draft says both 6 and 7; they cannot both be true."),
        ([side("Ada Bo", "a"), side("Ada Bow", "b")], {"kind": "spelling", "fact_type": "person"},
         "One article prints “Ada Bo”, another “Ada Bow”; they cannot both be true."),
        ([side("Ada, Bo and Cy", "a"), side("Ada and Bo", "b", "c")], {"kind": "membership", "fact_type": "person"},
         "One article names Ada, Bo and Cy; two name Ada and Bo. They cannot both be true."),
        ([side("“a”", "a", "b"), side("“b”", "c")], {"kind": "wording", "fact_type": "quote"},
         "Two articles quote one version, one quotes a second. They cannot both be true."),
        ([side("“a”", "a"), side("“b”", "b"), side("“c”", "c")],
         {"kind": "wording", "fact_type": "quote", "pair": (0, 1)},
         "One article quotes one version, another a second, a third a third. Two of them cannot both be true."),
    ],
)  # fmt: skip
def test_who_says_what(sides: list[Side], more: dict[str, Any], told: str) -> None:
    given = {"kind": "value", "fact_type": "date", **more}
    assert explain(APART, sides, given.pop("kind"), given.pop("fact_type"), **given) == told


def test_a_reason_that_is_a_sentence_of_its_own_follows_as_it_is() -> None:
    sides = [side("6", "a"), side("7", "b")]
    assert explain("The sum is 8.", sides, "value", "count") == "One article says 6, another 7. The sum is 8."
    assert explain("", sides, "value", "count") == "One article says 6, another 7."
