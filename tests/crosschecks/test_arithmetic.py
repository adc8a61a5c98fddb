"""Arithmetic: what a printed figure may stand for, and sums and products of that."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from factcheck.crosschecks.arithmetic import Range, is_exact, range_of, write_range
from factcheck.model import Fact, NumberValue, Policy, Slot, Stance


def to(low: int | None, high: int | None) -> Range:
    return Range(None if low is None else Fraction(low), None if high is None else Fraction(high))


def value(low: Any, high: Any = "same", **more: Any) -> NumberValue:
    return NumberValue(low=low, high=low if high == "same" else high, unit="", **more)


@pytest.mark.parametrize(
    ("figure", "counted", "expected"),
    [
        (value(12, printed_to=1), True, to(12, 12)),
        (value(120, printed_to=1), True, to(120, 120)),
        (value(400, printed_to=1), True, to(380, 420)),
        (value(52_000, printed_to=1000), True, to(51_500, 52_500)),
        (value(2_000_000, printed_to=1_000_000), True, to(1_500_000, 2_500_000)),
        (value(400, None, printed_to=1), True, to(380, None)),
        (value(40, printed_to=1, lean="about"), True, to(36, 44)),
        (value(12, printed_to=2), False, to(11, 13)),
        (value(14, 16, printed_to=2), False, to(13, 17)),
    ],
)
def test_what_a_figure_may_stand_for(figure: NumberValue, counted: bool, expected: Range) -> None:
    assert range_of(figure, Policy(), counted=counted) == expected


def test_sums_and_products_keep_their_open_ends() -> None:
    assert to(2, 3) + to(4, 5) == to(6, 8)
    assert to(2, None) + to(4, 5) == to(6, None)
    assert to(2, 3) * to(4, 5) == to(8, 15)
    assert to(None, 3) * to(4, 5) == to(None, 15)


def test_comparing() -> None:
    assert to(2, 3).may_equal(to(3, 4))
    assert not to(2, 3).may_equal(to(4, 5))
    assert to(2, 3).may_reach(to(3, 9))
    assert to(2, None).may_reach(to(3, 9))
    assert not to(2, 3).may_reach(to(4, 9))
    assert to(4, 5).exceeds(to(2, 3))
    assert not to(3, 5).exceeds(to(2, 3))
    assert not to(4, 5).exceeds(to(2, None))
    assert not to(None, 5).exceeds(to(2, 3))


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        (to(13, 13), "13"),
        (to(12, 14), "12 to 14"),
        (to(12, None), "at least 12"),
        (to(None, 12), "at most 12"),
        (to(3_000_000, 3_000_000), "3 million"),
    ],
)
def test_a_range_in_words(numbers: Range, words: str) -> None:
    assert write_range(numbers) == words


@pytest.mark.parametrize(
    ("figure", "hedge", "exact"),
    [
        (value(12), None, True),
        (value(12), "could", False),
        (value(12, None), None, False),
        (value(12, 14), None, False),
        (value(12, lean="about"), None, False),
        (value(0), None, False),
        (NumberValue(low=7, high=7, unit="vote", qualifiers=("to 4",)), None, False),
    ],
)
def test_one_number_as_it_is(figure: NumberValue, hedge: str | None, exact: bool) -> None:
    fact = Fact(
        id="a:count:0-2", article="a", fact_type="count", start=0, end=2, text="12", value=figure, slot=Slot(),
        stance=Stance(hedge=hedge), rule="by.hand",
    )  # fmt: skip
    assert is_exact(fact) is exact
