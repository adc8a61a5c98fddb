"""Arithmetic on printed figures: every figure is the range of numbers that would be printed so."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from factcheck.facts.intervals import interval_of, meet
from factcheck.model import Fact, NumberValue, Policy
from factcheck.text.wording import write_number

HUNDRED = 100
MOST_ROUNDED = Fraction(1, 20)
"""A figure in full that ends in zeros may be a rounding, but of nothing farther away than this share of it."""


@dataclass(frozen=True, slots=True)
class Range:
    """A closed interval of numbers that are not negative; None is an open end."""

    low: Fraction | None
    high: Fraction | None

    def __add__(self, other: Range) -> Range:
        return Range(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
        )

    def __mul__(self, other: Range) -> Range:
        return Range(
            None if self.low is None or other.low is None else self.low * other.low,
            None if self.high is None or other.high is None else self.high * other.high,
        )

    def may_equal(self, other: Range) -> bool:
        """Whether some number lies in both."""
        return meet((self.low, self.high), (other.low, other.high))

    def may_reach(self, other: Range) -> bool:
        """Whether some number of this one is as great as some number of the other."""
        return self.high is None or other.low is None or self.high >= other.low

    def exceeds(self, other: Range) -> bool:
        """Whether every number of this one is greater than every number of the other."""
        return self.low is not None and other.high is not None and self.low > other.high


NOTHING = Range(Fraction(0), Fraction(0))


def is_exact(fact: Fact) -> bool:
    """Whether a fact states one number of something, as it is: no bound, no approximation, no score and no doubt."""
    value = fact.value
    if not isinstance(value, NumberValue) or value.is_pair or fact.stance.hedge is not None:
        return False
    return value.is_point and value.lean is None and value.figure != 0


def range_of(value: NumberValue, policy: Policy, *, counted: bool) -> Range:
    """The numbers that may be meant by a printed figure.

    Of a count each one is counted, unless it ends in two zeros or is printed in thousands or millions; money is rounded
    to its last printed digit.

    >>> twelve, many = (NumberValue(low=n, high=n, unit="", printed_to=1) for n in (12, 400))
    >>> range_of(twelve, Policy(), counted=True) == Range(Fraction(12), Fraction(12))
    True
    >>> range_of(many, Policy(), counted=True) == Range(Fraction(380), Fraction(420))
    True
    """
    low, high = interval_of(value, policy)
    figure, printed_to = abs(value.figure or Fraction(0)), value.printed_to or Fraction(0)
    step = Fraction(0) if counted and printed_to == 1 else printed_to / 2
    if figure and figure % HUNDRED == 0:
        step = max(step, min(_last_digit(figure) / 2, figure * MOST_ROUNDED))
    return Range(None if low is None else low - step, None if high is None else high + step)


def _last_digit(figure: Fraction) -> Fraction:
    """What the last digit of a whole number counts that is no zero: thousands of 52,000."""
    zeros = 1
    while figure % (10 * zeros) == 0:
        zeros *= 10
    return Fraction(zeros)


def write_range(numbers: Range) -> str:
    """Write what a sum or a product comes to.

    >>> write_range(Range(Fraction(13), Fraction(13))), write_range(Range(Fraction(12), None))
    ('13', 'at least 12')
    """
    low, high = numbers.low, numbers.high
    if low is None or high is None:
        bound = "at most" if low is None else "at least"
        return f"{bound} {write_number(low if low is not None else high or Fraction(0))}"
    return write_number(low) if low == high else f"{write_number(low)} to {write_number(high)}"
