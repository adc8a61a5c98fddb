from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.text.number_words import ordinal_word
from factcheck.text.numerals import plain_digits, read_digits, read_long_part, read_long_rank, read_words
from factcheck.text.parts import read_added_part, read_part


@pytest.mark.parametrize(
    ("printed", "value", "step"),
    [
        ("40", "40", "1"),
        ("500", "500", "1"),
        ("5,967", "5967", "1"),
        ("180,000", "180000", "10000"),
        ("100", "100", "1"),
        ("1,000", "1000", "100"),
        ("90,000", "90000", "1000"),
        ("94,000", "94000", "1000"),
        ("94,500", "94500", "100"),
        ("100,000", "100000", "10000"),
        ("1000000", "1000000", "100000"),
        ("1500", "1500", "100"),
        ("49.5", "49.5", "0.1"),
        ("5,967.34", "5967.34", "0.01"),
        ("2.50", "2.5", "0.01"),
        ("1,00,000", "100000", "10000"),
        ("0.5", "0.5", "0.1"),
    ],
)
def test_digits(printed: str, value: str, step: str) -> None:
    assert plain_digits(printed) == (Fraction(value), Fraction(step))


@pytest.mark.parametrize("printed", ["007", "1,23", "12,34,56", "1.2.3", "10:05", "9/11", "1" * 50, ""])
def test_what_is_no_number(printed: str) -> None:
    assert plain_digits(printed) is None


@pytest.mark.parametrize(
    ("text", "value", "step"),
    [
        ("two million", "2000000", "1000000"),
        ("twenty-eight", "28", "1"),
        ("two hundred and fifty", "250", "1"),
        ("a hundred", "100", "100"),
        ("one and a half million", "1500000", "500000"),
        ("two dozen", "24", "12"),
        ("two hundred", "200", "100"),
        ("one hundred thousand", "100000", "1000"),
    ],
)
def test_words(text: str, value: str, step: str) -> None:
    numeral, _ = read_words(text, 0)
    assert numeral is not None
    assert (numeral.value, numeral.printed_to, numeral.end) == (Fraction(value), Fraction(step), len(text))


def test_years_in_words_are_no_number() -> None:
    numeral, end = read_words("nineteen eighty-four was a year", 0)
    assert numeral is None
    assert end == len("nineteen eighty-four")


def test_mixed_fractions_and_magnitudes() -> None:
    for text, value in (
        ("2 1/2", "5/2"),
        ("2½", "5/2"),
        ("14.3 billion", "14300000000"),
        ("3 thousand million", "3000000000"),
    ):
        numeral = read_digits(text, 0, 4 if text.startswith("14") else 1)
        assert numeral is not None
        assert (numeral.value, numeral.end) == (Fraction(value), len(text))


def test_parts() -> None:
    assert [read_part(text, 0) is not None for text in ("a third", "two-thirds", "two third", "a thirds", "half")] == [
        True,
        True,
        False,
        False,
        True,
    ]


def test_ordinal_words() -> None:
    assert [ordinal_word(word) for word in ("first", "twenty-second", "ninety-ninth", "twenty", "fourteen-first")] == [
        1,
        22,
        99,
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three twenty-firsts", "1/7"),
        ("eleven twelfths", "11/12"),
        ("five one-hundredths", "1/20"),
        ("twenty-three hundredths", "23/100"),
        ("a thirtieth", "1/30"),
        ("quarter", "1/4"),
        ("one - fourth", "1/4"),
    ],
)
def test_parts_of_any_denominator(text: str, value: str) -> None:
    part = read_part(text, 0)
    assert part is not None
    assert (part.value, part.end) == (Fraction(value), len(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nine and five-ninths", "86/9"),
        ("a hundred and a half", "201/2"),
        ("two million and a half", "2500000"),
        ("two and half", "5/2"),
        ("three point fourteen", "3.14"),
        ("nought point nought three", "0.03"),
        ("four million, two hundred & ten", "4000210"),
    ],
)
def test_mixed_numbers_in_words(text: str, value: str) -> None:
    numeral, _ = read_words(text, 0)
    assert numeral is not None
    assert (numeral.value, numeral.end) == (Fraction(value), len(text))


def test_what_is_no_added_part() -> None:
    assert [read_added_part(text, 3) for text in ("two and two third", "two and a chair", "two and third")] == [
        None
    ] * 3


@pytest.mark.parametrize(
    ("text", "value", "step"),
    [
        ("1.3e6", "1300000", "100000"),
        ("12e-1", "1.2", "0.1"),
        ("1.3x10^6", "1300000", "100000"),
        ("4 × 10⁻³", "0.004", "0.001"),
        ("2 crore 50 lakh", "25000000", "100000"),
        ("3 hundred and 21", "321", "1"),
        ("3 hundred and twenty-one", "321", "1"),
        ("2  1/4", "9/4", "1/4"),
        ("300 Cr", "3000000000", "10000000"),
    ],
)
def test_digits_with_what_multiplies_them(text: str, value: str, step: str) -> None:
    digits = len(text) - len(text.lstrip("0123456789."))
    numeral = read_digits(text, 0, digits)
    assert numeral is not None
    assert (numeral.value, numeral.printed_to, numeral.end) == (Fraction(value), Fraction(step), len(text))


@pytest.mark.parametrize(("text", "end"), [("3e5b", 1), ("4 x 10 metres", 1), ("5 million and 21 goats", 9)])
def test_what_does_not_multiply(text: str, end: int) -> None:
    numeral = read_digits(text, 0, 1)
    assert numeral is not None
    assert numeral.end == end


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("one hundred and twenty-fifth", 125),
        ("two hundredth", 200),
        ("three hundred third", 303),
        ("twenty goats", None),
        ("two third", None),
        ("two hundredths", None),
    ],
)
def test_ranks_above_a_hundred(text: str, rank: int | None) -> None:
    found = read_long_rank(text, 0)
    assert found == (None if rank is None else (rank, len(text)))


def test_a_long_fraction_is_read_wherever_it_stands() -> None:
    text = "In all one hundred thirty-two fifths of it"
    assert read_long_part(text, 7) == (Fraction(132, 5), 36)
    assert read_long_part(text, 0) is None
