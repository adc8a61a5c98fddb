"""A value in words reads like a newspaper and is exact."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import NamesValue, NameValue, NumberValue, QuoteValue, RoleValue, StatusValue, TimeValue
from factcheck.text.wording import plural, write_number, write_value


def number(low: object, unit: str = "", high: object = "same", **more: object) -> NumberValue:
    return NumberValue(low=low, high=low if high == "same" else high, unit=unit, **more)


def time(start: str | None, end: str | None, granularity: str, **more: object) -> TimeValue:
    ends = [moment and dt.datetime.fromisoformat(moment) for moment in (start, end)]
    return TimeValue(start=ends[0], end=ends[1], granularity=granularity, **more)


NUMBERS = [
    (number(14_300_000_000, "USD"), "$14.3 billion"),
    (number(14_000_000_000, "dollar"), "$14 billion"),
    (number(950_000, "GBP"), "£950,000"),
    (number("2.5", "CAD"), "C$2.5"),
    (number(-3_000_000, "USD"), "-$3 million"),
    (number(4_000_000, "SEK"), "4 million SEK"),
    (number(10_000_000_000, "USD", 12_000_000_000), "$10 billion to $12 billion"),
    (number(49, "percent", qualifiers=("non-voting",)), "49% non-voting"),
    (number("100/3", "percent"), "one third"),
    (number(50, "percent", lean="below"), "nearly 50%"),
    (number("12.5", "percent"), "12.5%"),
    (number(3, "percent", 5), "3 to 5 percent"),
    (number(20_000_000, "share"), "20 million shares"),
    (number(20_000, "share", 30_000), "20,000 to 30,000 shares"),
    (number(200, "bus"), "200 buses"),
    (number(7, "police officer"), "7 police officers"),
    (number(7, "policeman"), "7 policemen"),
    (number(7, "schoolchild"), "7 schoolchildren"),
    (number(7, "human"), "7 humans"),
    (number(7, "sheep"), "7 sheep"),
    (number(5, "percentage point"), "5 percentage points"),
    (number(1, "percentage point"), "1 percentage point"),
    (number(84, "", None), "at least 84"),
    (number(None, "person", 50), "at most 50 people"),
    (number(84, "person", None), "at least 84 people"),
    (number(180_000, "square foot", lean="about"), "about 180,000 square feet"),
    (number(29, "year", lean="above"), "just over 29 years"),
    (number(10, "mile", 12), "10 to 12 miles"),
    (number(82, "USD per share"), "$82 per share"),
    (number(1, "dollar per share", 2), "$1 to $2 per share"),
    (number(1, "days"), "1 day"),
    (number(1_000_000, "GBP"), "£1 million"),
    (number(400, "pound"), "400 pounds"),
    (number(1_000_000, "pound"), "1 million pounds"),
    (number(3, "rank"), "No. 3"),
    (number(1_234_567, "share of stock"), "1,234,567 shares of stock"),
    (number(None, "person", None), "an unknown number of people"),
    (number(1, "USD", qualifiers=("in cash", "per share")), "$1 in cash per share"),
]

TIMES = [
    (time("2025-06-12", "2025-06-13", "day"), "June 12, 2025"),
    (time("2024-04-01", "2024-05-01", "month"), "April 2024"),
    (time("2024-12-01", "2025-01-01", "month"), "December 2024"),
    (time("2024-04-01", "2024-07-01", "quarter"), "Q2 2024"),
    (time("2023-03-01", "2023-06-01", "season"), "spring 2023"),
    (time("2016-01-01", "2017-01-01", "year"), "2016"),
    (time("1990-01-01", "2000-01-01", "decade"), "the 1990s"),
    (time("1901-01-01", "2001-01-01", "century"), "the 20th century"),
    (time("1900-01-01", "2000-01-01", "century"), "the 20th century"),
    (time("2025-06-09", "2025-06-16", "week"), "the week of June 9, 2025"),
    (time("2025-06-12", "2025-06-15", "range"), "June 12–14, 2025"),
    (time("2025-06-28", "2025-07-03", "range"), "June 28 to July 2, 2025"),
    (time("2025-12-30", "2026-01-03", "range"), "December 30, 2025 to January 2, 2026"),
    (time("2025-06-12T06:10", "2025-06-12T06:11", "minute", lean="about"), "about 6:10 a.m., June 12, 2025"),
    (time("2025-06-12T21:00", "2025-06-12T21:01", "minute", zone="GMT"), "9 p.m. GMT, June 12, 2025"),
    (time("2025-06-12T12:00", "2025-06-12T12:01", "minute"), "noon, June 12, 2025"),
    (time("2025-06-15T18:00", "2025-06-16", "part of day"), "between 6 p.m. and midnight, June 15, 2025"),
    (time("2025-06-15T06:00", "2025-06-15T12:00", "part of day"), "between 6 a.m. and noon, June 15, 2025"),
    (time("2025-06-12", None, "day"), "June 12, 2025 or later"),
    (time(None, "2025-06-12", "day"), "before June 12, 2025"),
    (time(None, None, "month", pattern="XXXX-04"), "April"),
    (time(None, None, "day", pattern="XXXX-W-4"), "Thursday"),
    (time(None, None, "day", pattern="XXXX-04-12"), "April 12"),
    (time(None, None, "day", pattern="XXXX-XX-22"), "the 22nd"),
    (time(None, None, "season", pattern="XXXX-21"), "spring"),
    (time(None, None, "decade", pattern="199X"), "the 1990s"),
    (time(None, None, "minute", pattern="T06:10", lean="below"), "shortly before 6:10 a.m."),
    (time(None, None, "minute", pattern="XXXX-W-1T14:30"), "2:30 p.m., Monday"),
    (time(None, None, "part of day", pattern="XXXX-W-4TNI"), "Thursday night"),
    (time(None, None, "part of day", pattern="TDA"), "early hours"),
    (time(None, None, "day", pattern="last week"), "last week"),
    (time(None, None, "day"), "an unknown date"),
]

OTHERS = [
    (NameValue(name="Mara Lindqvist", entity="x"), "Mara Lindqvist"),
    (NamesValue(names=("Ada", "Bo", "Cy"), open=False), "Ada, Bo and Cy"),
    (NamesValue(names=("Ada",), open=True), "Ada, among others"),
    (RoleValue(title="chief executive", stage="interim", organization="Acme"), "interim chief executive of Acme"),
    (RoleValue(title="founder", rank=("co-",)), "co-founder"),
    (RoleValue(title="president", rank=("vice",), area="art", organization="Acme"), "vice president of art at Acme"),
    (RoleValue(title="mayor", person="Ada Bo", stage="former"), "Ada Bo, former mayor"),
    (StatusValue(event="acquire", stage="planned"), "acquire (planned)"),
    (StatusValue(event="approve", stage="completed", qualifiers=("partly",)), "partly approve (completed)"),
    (StatusValue(event="identify", stage="stated", polarity="negative"), "not identify"),
    (QuoteValue(words="“a small step”", speaker="Ada"), "“a small step” (Ada)"),
    (QuoteValue(words="a small step,"), "“a small step”"),
]


@pytest.mark.parametrize(("value", "words"), [*NUMBERS, *TIMES, *OTHERS], ids=lambda case: str(case)[:40])
def test_a_value_reads_like_a_newspaper(value: NumberValue, words: str) -> None:
    assert write_value(value) == words


@pytest.mark.parametrize(
    ("one", "many"),
    [("day", "days"), ("company", "companies"), ("inch", "inches"), ("class", "classes"), ("people", "people"),
     ("jobs", "jobs"), ("barrel of oil", "barrels of oil"), ("km/h", "km/h"), ("", "")],
)  # fmt: skip
def test_plural(one: str, many: str) -> None:
    assert plural(one) == many


@given(st.fractions())
def test_a_written_number_is_exact(number: Fraction) -> None:
    words = write_number(abs(number))
    figure, _, size = words.partition(" ")
    if size in ("million", "billion", "trillion"):
        scale = {"million": 10**6, "billion": 10**9, "trillion": 10**12}[size]
        assert Fraction(figure.replace(",", "")) * scale == abs(number)
    elif not words[0].isalpha():
        assert sum(Fraction(part.replace(",", "")) for part in words.split()) == abs(number)
