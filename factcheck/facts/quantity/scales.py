"""The dimensions of units and the exact way from a printed unit to the base of its dimension."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import NumberValue
from factcheck.text.measures import to_base

BASES = {
    "area": "square metre",
    "length": "metre",
    "mass": "kilogram",
    "speed": "metre per second",
    "volume": "litre",
    "temperature": "degree Celsius",
}
_ONE_DIMENSION = {"temperature in Fahrenheit": "temperature", "length per time": "speed"}
_FREEZING_F, _DEGREES_F_PER_C = 32, Fraction(9, 5)


def dimension_of(unit: str) -> str:
    """The dimension of a unit; both scales of temperature have one.

    >>> dimension_of("mile"), dimension_of("degree Fahrenheit"), dimension_of("mile per hour")
    ('length', 'temperature', 'speed')
    """
    base = to_base(unit)
    if base is None:
        return unit
    return _ONE_DIMENSION.get(base[0], base[0])


def in_base_unit(value: NumberValue) -> NumberValue:
    """The same value in the base unit of its dimension, exactly, with its printed precision converted.

    >>> mile = in_base_unit(NumberValue(low="3.1", high="3.1", unit="mile", printed_to="0.1"))
    >>> mile.low, mile.printed_to, mile.unit
    (Fraction(3118104, 625), Fraction(100584, 625), 'metre')
    >>> in_base_unit(NumberValue(low=50, high=50, unit="degree Fahrenheit", printed_to=1)).low
    Fraction(10, 1)
    """
    base = to_base(value.unit)
    if base is None:
        return value
    dimension = dimension_of(value.unit)
    factor, zero = base[1], Fraction(0)
    if value.unit == "degree Fahrenheit":
        factor, zero = 1 / _DEGREES_F_PER_C, Fraction(_FREEZING_F)
    return value.model_copy(
        update={
            "low": None if value.low is None else (value.low - zero) * factor,
            "high": None if value.high is None else (value.high - zero) * factor,
            "printed_to": None if value.printed_to is None else value.printed_to * factor,
            "unit": BASES.get(dimension, dimension),
        }
    )
