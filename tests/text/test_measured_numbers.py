"""Bare numbers, ranges, ranks, lengths of time, ages and shares, as news prints them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.text.measures import Measure, read_measures


def only(text: str) -> Measure:
    (measure,) = read_measures(text)
    return measure


def read(text: str) -> list[tuple[str, str | None, str | None, str]]:
    return [
        (
            m.kind,
            None if m.low is None else str(m.low),
            None if m.high is None else str(m.high),
            text[m.start : m.end],
        )
        for m in read_measures(text)
    ]


@pytest.mark.parametrize(
    ("text", "low", "high", "span"),
    [
        ("Nearly 2 in 5 voters agreed.", "2/5", "2/5", "2 in 5"),
        ("Two in three voters agreed.", "2/3", "2/3", "Two in three"),
        ("About 3/4 of voters agreed.", "3/4", "3/4", "3/4"),
        ("Half-a-million people fled.", "500000", "500000", "Half-a-million"),
        ("Quarter million people flee floods.", "250000", "250000", "Quarter million"),
        ("He hit .312 at home.", "0.312", "0.312", ".312"),
        ("It held 2 crore 50 lakh coins.", "25000000", "25000000", "2 crore 50 lakh"),
        ("A couple of thousand people came.", "2000", "2000", "A couple of thousand"),
        ("A few hundred people came.", "200", "999", "A few hundred"),
        ("They sold 2.5 dozen eggs.", "30", "30", "2.5 dozen"),
        ("Several dozen people came.", "24", "99", "Several dozen"),
        ("The dead number in the low hundreds.", "100", "399", "hundreds"),
        ("There are high thousands of them.", "7000", "9999", "thousands"),
        ("There are roughly 2000 islands.", "2000", "2000", "2000"),
        ("It saw between 2000 and 2050 visitors.", "2000", "2050", "2000 and 2050"),
        ("They had a one-in-five chance.", "1/5", "1/5", "one-in-five"),
        ("Several hundred thousand people came.", "200000", "999999", "Several hundred thousand"),
        ("A third to a half of voters stayed.", "1/3", "1/2", "A third to a half"),
        ("Between half and two-thirds of them left.", "1/2", "2/3", "half and two-thirds"),
        ("10  k", "10000", "10000", "10  k"),
        ("- 1 4/5", "-9/5", "-9/5", "- 1 4/5"),
        ("one over three", "1/3", "1/3", "one over three"),
        ("The range is 1000-5000.", "1000", "5000", "1000-5000"),
        ("About 200-300 were hurt.", "200", "300", "200-300"),
        ("The range is 5k-20k.", "5000", "20000", "5k-20k"),
        ("The number is from 200 to 3000.", "200", "3000", "200 to 3000"),
        ("These weigh about 20~30 each.", "20", "30", "20~30"),
        ("It was at least 50, no more than 60.", "50", "60", "50, no more than 60"),
    ],
)
def test_number(text: str, low: str, high: str, span: str) -> None:
    assert read(text) == [("number", str(Fraction(low)), str(Fraction(high)), span)]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("They waited for a few minutes.", "2", "9", "minute"),
        ("It took several weeks.", "2", "12", "week"),
        ("They stayed for some weeks.", "2", "12", "week"),
        ("They met some years ago.", "2", "12", "year"),
        ("It took a couple weeks.", "2", "2", "week"),
        ("It was shut for the next couple of days.", "2", "2", "day"),
        ("It rained all day.", "1/3", "1", "day"),
        ("It rained all week.", "1", "1", "week"),
        ("an all-night vigil", "1/3", "1", "night"),
        ("He waited a full month.", "1", "1", "month"),
        ("He stayed for another day.", "1", "1", "day"),
        ("They stayed two nights.", "2", "2", "night"),
        ("a three-night stay", "3", "3", "night"),
        ("It lasts three weekends.", "3", "3", "weekend"),
        ("It lasted one and three quarters of an hour.", "7/4", "7/4", "hour"),
        ("It took quarter of an hour.", "1/4", "1/4", "hour"),
        ("a day", "1", "1", "day"),
        ("He stayed a week or two.", "1", "2", "week"),
        ("It takes six months to two years.", "1/2", "2", "year"),
        ("between six months and a year", "1/2", "1", "year"),
        ("30 seconds to two minutes", "1/2", "2", "minute"),
        ("They talked for an hour-and-a-half.", "3/2", "3/2", "hour"),
        ("a week-long strike", "1", "1", "week"),
        ("a yearlong inquiry", "1", "1", "year"),
        ("It took two and half years.", "5/2", "5/2", "year"),
        ("She won by 3.5 second.", "7/2", "7/2", "second"),
    ],
)
def test_length_of_time(text: str, low: str, high: str, unit: str) -> None:
    measure = only(text)
    assert (measure.kind, measure.low, measure.high, measure.unit) == ("duration", Fraction(low), Fraction(high), unit)


@pytest.mark.parametrize("text", ["Some nights it rains.", "It is shut on some days.", "Some day they will meet."])
def test_some_that_is_no_length_of_time(text: str) -> None:
    assert read_measures(text) == ()


@pytest.mark.parametrize("text", ["It rose from six months to two years.", "He added six months to a two-year term."])
def test_lengths_of_time_that_are_no_range(text: str) -> None:
    assert [(str(m.low), m.unit) for m in read_measures(text)] == [("6", "month"), ("2", "year")]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Jane Roe, 34, said so.", 34),
        ("Jane Q. Roe, 34, and Al Hurst were hurt.", 34),
        ("Jane Roe, 34 of Leeds, was hurt.", 34),
        ("Her son, 5, was hurt.", 5),
        ("A boy of nine was hurt.", 9),
        ("She turned 60 on the way.", 60),
        ("He will turn 60.", 60),
        ("She was 28 when she left.", 28),
    ],
)
def test_age_that_its_place_tells(text: str, years: int) -> None:
    measure = only(text)
    assert (measure.kind, measure.low, measure.unit) == ("age", years, "year")


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It is free for those 12 and older.", "12", None, "year"),
        ("It is open to those over the age of 18.", "18", None, "year"),
        ("the 18-to-24 age group", "18", "24", "year"),
        ("Her twins, aged nine months, slept.", "9", "9", "month"),
    ],
)
def test_bounded_ages(text: str, low: str | None, high: str | None, unit: str) -> None:
    measure = only(text)
    ends = [None if end is None else Fraction(end) for end in (low, high)]
    assert (measure.kind, measure.low, measure.high, measure.unit) == ("age", *ends, unit)


def test_ages_that_open_a_text() -> None:
    assert read("aged 18-24") == [("age", "18", "24", "aged 18-24")]


@pytest.mark.parametrize(
    "text",
    [
        "A father of four left.",
        "He was 5 under par.",
        "They turned 60 boats away.",
        "He was 10 of 12 at the line.",
        "In Leeds, 40, in York 12 and in Hull 5 of the homes were lost.",
        "Roe, 34, was hurt in the stalls of the gallery.",
    ],
)
def test_number_that_is_no_age(text: str) -> None:
    assert all(m.kind == "number" for m in read_measures(text))


@pytest.mark.parametrize(
    ("text", "rank", "span"),
    [
        ("It was her one hundred and twenty-fifth goal.", 125, "one hundred and twenty-fifth"),
        ("It was her two hundredth goal.", 200, "two hundredth"),
        ("The 12th Annual Fair opened.", 12, "12th"),
        ("He was the 45th US president.", 45, "45th"),
        ("Ninth Meeting of the Guild", 9, "Ninth"),
        ("It was his twenty first goal.", 21, "twenty first"),
    ],
)
def test_rank(text: str, rank: int, span: str) -> None:
    assert read(text) == [("ordinal", str(rank), str(rank), span)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 40 or more boats sank.", ("number", "40", None, "40")),
        ("Some fifty-some boats sank.", ("number", "50", "50", "fifty")),
        ("They saw 40-some boats.", ("number", "40", "40", "40")),
        ("It cost $5 million plus costs.", ("money", "5000000", "5000000", "$5 million")),
        ("It cost $5 million plus.", ("money", "5000000", None, "$5 million")),
        ("It is half of 1 percent.", ("percent", "1/2", "1/2", "half of 1 percent")),
        ("Shares rose +1.5% there.", ("percent", "3/2", "3/2", "1.5%")),
        ("Prices fell .5 percent.", ("percent", "1/2", "1/2", ".5 percent")),
        ("It is minus 12 to minus 5 degrees.", ("quantity", "-12", "-5", "minus 12 to minus 5 degrees")),
        ("It was a threefold rise.", ("multiple", "3", "3", "threefold")),
    ],
)
def test_bounds_signs_and_multiples(text: str, expected: tuple[str, str | None, str | None, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "a .22 rifle",
        "a .45-caliber pistol",
        "the Group of 20",
        "a 5 K run",
        "a 5k-10k race",
        "won 21-14",
        "It was another day of protests.",
        "twice a day",
        "several people",
        "the twenty first century",
        "All Day Foods",
        "a 27-10 vote",
        "the 9/11 of its time",
        "at 1'200",
        "She ran the shop between 2002 and 2009.",
        "It was called at 6.10 to a fire.",
        "It came with the 5.50 update.",
        "4 The loaf is smaller now.",
        "a 1-in-100-year flood",
    ],
)
def test_what_is_left_unread(text: str) -> None:
    assert read_measures(text) == ()
