"""What a measure is: a value as stated in a text."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Kind = Literal["money", "percent", "points", "number", "ordinal", "quantity", "duration", "age", "multiple"]
Lean = Literal["about", "below", "above"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A value as stated in a text: an interval of exact numbers with its unit, where it stands and how it was hedged.

    Args:
        kind: what is measured. A fraction of something ("two-thirds of") is a number.
        start: where the value begins; the span holds the value and what is glued to it, without hedge words.
        end: where it ends.
        low: the least value, None when open.
        high: the greatest value, None when open; equal to `low` for a single value.
        unit: an ISO currency code, or "dollar" and the like when the country is open; "percent"; "percentage point";
            a unit of the table of units ("square foot", "day", "year"); "times" of a multiple; "" of numbers and ranks.
        printed_to: the step of the last printed digit, None for fractions and vague words.
        lean: the value is approximate, a little below or a little above the figure.
        hedge: the words that made it a bound or an approximation, as printed.
        outer_start: where the span begins with the hedge words.
        outer_end: where it ends with the hedge words.
        spelled: the number is written in words.
        per: what the money is the price of, as "hour" of "$15 an hour" and "each"; "" when nothing is said.
        restates: it says the measure before it again in another currency or unit, as 15,455 does in "5,967 square
            miles (15,455 sq km)": the two are one statement.
    """

    kind: Kind
    start: int
    end: int
    low: Fraction | None
    high: Fraction | None
    unit: str
    printed_to: Fraction | None
    lean: Lean | None
    hedge: str | None
    outer_start: int
    outer_end: int
    spelled: bool
    per: str = ""
    restates: bool = False
