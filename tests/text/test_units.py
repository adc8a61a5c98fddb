"""Units of measure: marks, brackets, rates, compounds, tolerances and ranges, and letters that are none."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.text.measures import Measure, read_measures, to_base


def only(text: str) -> Measure:
    (measure,) = read_measures(text)
    return measure


@pytest.mark.parametrize(
    ("text", "low", "unit", "span"),
    [
        ("The guard is 6'2\" tall.", "37/6", "foot", "6'2\""),
        ("The guard is 5’10” tall.", "35/6", "foot", "5’10”"),
        ("the 6'3 guard", "25/4", "foot", "6'3"),
        ("He is 5ft 10 tall.", "35/6", "foot", "5ft 10"),
        ("He is 6ft 3ins tall.", "25/4", "foot", "6ft 3ins"),
        ('It has a 15" screen.', "15", "inch", '15"'),
        ("A shelf 12 in. wide fell.", "12", "inch", "12 in"),
        ("Weight: 20 (kg)", "20", "kilogram", "20 (kg)"),
        ("It is 1 meter and 1 foot long.", "1631/1250", "metre", "1 meter and 1 foot"),
        ("The baby weighed 7 pounds, 6 ounces.", "59/8", "pound", "7 pounds, 6 ounces"),
        ("The bag weighed 5 kg 300 g.", "53/10", "kilogram", "5 kg 300 g"),
        ("The jockey weighed 9 stone 4 pounds.", "65/7", "stone", "9 stone 4 pounds"),
        ("The van uses 8 L/100km.", "2/25", "litre per kilometre", "8 L/100km"),
        ("The van uses 10 l/km.", "10", "litre per kilometre", "10 l/km"),
        ("The van does 40 mpg.", "40", "mile per gallon", "40 mpg"),
        ("The field gave 40 bushels per acre.", "40", "bushel per acre", "40 bushels per acre"),
        ("The mast is 30m high.", "30", "metre", "30m"),
        ("The mast is 30 m high.", "30", "metre", "30 m"),
        ("It needs four mls of dye.", "4", "millilitre", "four mls"),
        ("The air held 420 ppm of it.", "420", "part per million", "420 ppm"),
        ("The pump holds 40 psi.", "40", "pound per square inch", "40 psi"),
        ("It was 30 degrees Celcius.", "30", "degree Celsius", "30 degrees Celcius"),
    ],
)
def test_quantity_is_read(text: str, low: str, unit: str, span: str) -> None:
    measure = only(text)
    assert (measure.kind, measure.low, measure.unit) == ("quantity", Fraction(low), unit)
    assert text[measure.start : measure.end] == span


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It was -18 °C to -34 °C there.", "-34", "-18", "degree Celsius"),
        ("It ranged from minus 5 to minus 10 degrees Celsius.", "-10", "-5", "degree Celsius"),
        ("It was 12° to 14°C there.", "12", "14", "degree Celsius"),
        ("It weighs 2 -7 g in all.", "2", "7", "gram"),
        ("It weighs 2,000.45±0.01 pounds.", "200044/100", "200046/100", "pound"),
        ("It weighs 5 +/- 0.5 kg.", "9/2", "11/2", "kilogram"),
        ("The pool is 5m to 10m deep.", "5", "10", "metre"),
    ],
)
def test_range_and_tolerance(text: str, low: str, high: str, unit: str) -> None:
    measure = only(text)
    assert (measure.low, measure.high, measure.unit) == (Fraction(low), Fraction(high), unit)


@pytest.mark.parametrize(
    ("text", "restates"),
    [
        ("It covers 5,967 square miles (15,455 sq km).", [False, True]),
        ("It is 100ft (30m) high.", [False, True]),
        ("It is 5 ft (1.5 m) deep.", [False, True]),
        ("It was 10C (50F) there.", [False, True]),
        ("It blew at 20 knots or 23 mph.", [False, True]),
        ("It is 5 miles (2 km) away.", [False, False]),
        ("It is 5 miles long and 8 km wide.", [False, False]),
    ],
)
def test_a_conversion_says_one_quantity_again(text: str, restates: list[bool]) -> None:
    assert [measure.restates for measure in read_measures(text)] == restates


def test_every_side_takes_the_unit_of_the_last() -> None:
    sides = read_measures("The hall is 20 x 30 x 40 metres.")
    assert [(side.low, side.unit) for side in sides] == [(20, "metre"), (30, "metre"), (40, "metre")]
    assert [m.low for m in read_measures("She ran in the 4 x 100 metres relay.")] == [100]


@pytest.mark.parametrize(
    "text",
    ["A form 13F is due.", "He said the \"top 10\" long ago.", "He laid 20 stone steps.", "They won 3 Cups.",
     "He bought two amps.", "They sold 5m cars."],
)  # fmt: skip
def test_letters_and_nouns_that_are_no_unit(text: str) -> None:
    assert not [measure for measure in read_measures(text) if measure.kind == "quantity"]


@pytest.mark.parametrize(
    ("left", "right", "ratio"),
    [
        ("barrel per day", "litre per day", Fraction("158.987294928")),
        ("gibibyte", "megabyte", Fraction(2**30, 10**6)),
        ("stone", "pound", 14),
        ("acre-foot", "cubic foot", 43560),
        ("pound per square inch", "pascal", Fraction("6894.757293168361")),
    ],
)
def test_units_convert_exactly(left: str, right: str, ratio: Fraction) -> None:
    mine, yours = to_base(left), to_base(right)
    assert mine is not None
    assert yours is not None
    assert mine[0] == yours[0]
    assert abs(mine[1] / yours[1] - ratio) < Fraction(1, 10**9)
