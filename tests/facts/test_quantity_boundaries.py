"""Quantities: of what they are, from where a distance is measured, and what narrows them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from factcheck.facts.quantity import QUANTITY, dimension_of, in_base_unit
from factcheck.facts.quantity.magnitudes import read_magnitudes
from factcheck.model import Fact, NumberValue, Participant, Policy, Scope, Slot, Stance

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    parts = dict.fromkeys(f"{p.part} {p.text}" for p in fact.slot.participants if p.part in ("landmark", "object"))
    return " | ".join([fact.text, str(fact.slot.attribute), *parts, *(s.text for s in fact.slot.scope)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tower is 40 metres tall.", ["40 metres | tower | object tower | height"]),
        ("The 40-metre-high tower fell.", ["40-metre | tower | object tower | height"]),
        ("The tower stands 40 metres (131 feet) high.", ["40 metres | tower | object tower | height"]),
        (
            "The wall is 40 metres long and 3 metres high.",
            ["40 metres | wall | object wall | length", "3 metres | wall | object wall | height"],
        ),
        ("The wall measures 40 metres in length.", ["40 metres | wall | length"]),
        ("The width of the wall is 3 metres.", ["3 metres | wall | object wall | width"]),
        ("The wall's width is 3 metres.", ["3 metres | wall | object wall | width"]),
        ("The fire has burned 12,000 acres of forest.", ["12,000 acres | blaze | object forest"]),
        ("The fire burned 12,000 acres.", ["12,000 acres | blaze | object fire"]),
        ("12,000 acres were burned by the fire.", ["12,000 acres | blaze | object fire"]),
        ("The farmer burned 12,000 acres of forest.", ["12,000 acres | forest | object forest"]),
        ("The storm brought another 34 inches of snow.", ["34 inches | snow | object snow | additional"]),
        ("The storm brought 34 inches of snow.", ["34 inches | snow | object snow"]),
        ("The wall must be 40 metres high.", ["40 metres | wall | object wall | height | required"]),
        ("The wall has to be 40 metres high.", ["40 metres | wall | object wall | height | required"]),
        ("The wall needs to be 40 metres high.", ["40 metres | wall | object wall | height | required"]),
        ("The wall could be 40 metres high.", ["40 metres | wall | object wall | height"]),
        ("A new steel wall of 40 metres was built.", ["40 metres | wall | object wall | new | steel"]),
        ("A 40-metre brick wall was built.", ["40-metre | wall | object wall | brick"]),
        ("The village lies 12 miles north of Lyme.", ["12 miles | distance | landmark Lyme"]),
        ("The village lies 12 miles (19 km) north of Lyme.", ["12 miles | distance | landmark Lyme"]),
        ("The village lies 12 miles from Lyme.", ["12 miles | distance | landmark Lyme"]),
        ("The village lies 12 miles from the old town hall.", ["12 miles | distance | landmark hall"]),
        ("The village lies 12 miles outside Lyme.", ["12 miles | distance | landmark Lyme"]),
        ("The village lies 12 miles away.", ["12 miles | distance"]),
        ("The village lies 12 miles inland.", ["12 miles | distance"]),
        ("The village lies 12 miles below Lyme.", ["12 miles | distance below | landmark Lyme"]),
        ("The cliff rose 49 metres above the sea.", ["49 metres | distance above | landmark sea"]),
        ("The balloon rose 49 metres above the sea.", ["49 metres | distance above | landmark sea"]),
        ("It is a village of 12 miles.", ["12 miles | village | object village"]),
        ("The car was driven at 40mph.", ["40mph | speed | object car"]),
        ("The car has a top speed of 40mph.", ["40mph | top speed | object speed"]),
        ("The limit is 40mph.", ["40mph | limit"]),
        ("The climber fell 40 metres.", ["40 metres | fall | change"]),
        ("The climber plunged 40 metres to the ground.", ["40 metres | fall | change"]),
        ("The river fell by 4 metres.", ["4 metres | fall | change"]),
        ("The lorry weighs 12 tonnes.", ["12 tonnes | lorry | object lorry"]),
        ("The 12-tonne lorry overturned.", ["12-tonne | lorry | object lorry"]),
        ("The crew moved 12 tonnes of sand.", ["12 tonnes | sand | object sand"]),
        ("The crew moved 12 tonnes.", ["12 tonnes | move"]),
        ("The temperature fell to -4 degrees Celsius.", ["-4 degrees Celsius | temperature"]),
        ("The temperature was 40 degrees Celsius.", ["40 degrees Celsius | temperature"]),
        ("The reserve covers 40 square miles.", ["40 square miles | reserve | object reserve"]),
        ("He scored from 30 yards out.", []),
        ("He ran a 42-yard field goal.", []),
        ("A 9mm pistol was found.", []),
        ("The size of the farm is 40 acres.", ["40 acres | farm | object farm"]),
        ("The distance of 40 miles was too much.", ["40 miles | distance"]),
        ("It is 40 miles.", ["40 miles | None"]),
        ("They walked 40 miles.", ["40 miles | walk"]),
        ("They walked for 40 miles.", ["40 miles | None"]),
        ("The oil spill covers 40 square miles.", ["40 square miles | spill | object spill | oil"]),
        ("The tanker holds 40,000 litres of oil.", ["40,000 litres | oil | object oil"]),
        ("The tanker has a capacity of 40,000 litres.", ["40,000 litres | capacity | object capacity"]),
        ("A 6.4-magnitude quake hit the town.", ["6.4 | earthquake | object town"]),
        ("The quake had a magnitude of 6.4.", ["6.4 | earthquake | object magnitude"]),
        ("The quake measured 6.4 on the Richter scale.", ["6.4 | earthquake"]),
        ("A magnitude 5.1 aftershock followed the quake.", ["5.1 | None | object quake"]),
        ("A magnitude 6.4 tremor hit the town.", ["6.4 | earthquake | object town"]),
        ("The tower is 40 metres wide.", ["40 metres | tower | object tower | width"]),
        ("The tower is 40 metres across.", ["40 metres | tower | object tower | width"]),
        ("The pit is 40 metres deep.", ["40 metres | pit | object pit | depth"]),
        ("The tower, 40 metres in diameter, fell.", ["40 metres | tower | diameter"]),
        ("The height of the tower is 40 metres.", ["40 metres | tower | object tower | height"]),
        ("The height is 40 metres.", ["40 metres | height | height"]),
        (
            "The height of the tower was put at 40 metres.",
            ["40 metres | height | object tower | object height | height"],
        ),
        ("An extra 40 metres were added to the wall.", ["40 metres | None | additional"]),
        ("An additional 40 metres of wall were built.", ["40 metres | wall | additional"]),
        ("The wall required 40 metres of stone.", ["40 metres | stone | object stone | required"]),
        ("The wall should be 40 metres high.", ["40 metres | wall | object wall | height | required"]),
        ("The wall is to be 40 metres high.", ["40 metres | wall | object wall | height"]),
        ("The blaze scorched 40 acres.", ["40 acres | blaze | object blaze"]),
        ("The wildfire destroyed 40 acres of forest.", ["40 acres | blaze | object forest"]),
        ("40 acres were destroyed in the wildfire.", ["40 acres | blaze | object wildfire"]),
        ("The flood destroyed 40 acres.", ["40 acres | damage"]),
        ("The wildfire grew to 40 acres.", ["40 acres | blaze"]),
        ("The wildfire ran for 40 miles.", ["40 miles | None"]),
        ("The boat lay 40 miles off the coast.", ["40 miles | distance | landmark coast"]),
        ("The boat lay 40 miles offshore.", ["40 miles | distance"]),
        ("The boat lay 40 miles from shore.", ["40 miles | distance | landmark shore"]),
        ("The boat lay 40 miles east of Lyme.", ["40 miles | distance | landmark Lyme"]),
        ("The boat lay 40 miles to the north of Lyme.", ["40 miles | distance | landmark Lyme"]),
        ("The boat lay 40 miles south-west of Lyme.", ["40 miles | distance | landmark Lyme"]),
        ("The boat lay 40 miles behind the tug.", ["40 miles | distance behind | landmark tug"]),
        ("The diver went 40 metres below the sea.", ["40 metres | distance below | landmark sea"]),
        ("The peak stands 40 metres above the sea.", ["40 metres | distance above | landmark sea"]),
        ("The plane climbed 40 metres above the sea.", ["40 metres | distance above | landmark sea"]),
        ("The ship weighs 40 tonnes.", ["40 tonnes | ship | object ship"]),
        ("The weight of the ship is 40 tonnes.", ["40 tonnes | ship | object ship"]),
        ("The ship carries 40 tonnes of coal.", ["40 tonnes | coal | object coal"]),
        ("The ship carries 40 tonnes.", ["40 tonnes | ship | object ship"]),
        ("The town used 40 litres of water.", ["40 litres | water | object water"]),
        ("The town used 40 litres.", ["40 litres | use"]),
        ("Roe has 40 litres.", ["40 litres | volume"]),
        ("The wind reached a speed of 40mph.", ["40mph | speed | object speed"]),
        ("The wind blew at 40mph.", ["40mph | speed"]),
        ("The Acme 40-metre Tower fell.", ["40-metre | None"]),
        ("The 40-metre old brick tower fell.", ["40-metre | tower | object tower | prior | brick"]),
        ("The river dropped 40 metres.", ["40 metres | fall | change"]),
        ("The ball fell 40 metres from the roof.", ["40 metres | distance | landmark roof | change"]),
        ("The snow lay 34 inches deep.", ["34 inches | depth | depth"]),
        ("The snow fell to a depth of 34 inches.", ["34 inches | depth | depth"]),
        ("The room is 20 degrees Celsius.", ["20 degrees Celsius | room | object room"]),
        ("The oven heats to 20 degrees Celsius.", ["20 degrees Celsius | heat"]),
        ("The farm extends 40 acres.", ["40 acres | farm | object farm"]),
        ("The farm of 40 acres was sold.", ["40 acres | farm | object farm"]),
        ("The 40-acre farm was sold.", ["40-acre | farm | object farm"]),
        ("It was sold with 40 acres.", ["40 acres | None | object it"]),
        ("The line is 40 miles of track.", ["40 miles | track | object track"]),
        ("The patrol scored from 40 yards.", []),
        ("A 10-metre dash was run.", []),
        ("A 2-litre engine was built.", []),
        ("The storm brought 34 inches to the town.", ["34 inches | bring"]),
        ("The crew moved 12 tonnes from the mill.", ["12 tonnes | move"]),
        ("The crew moved 12 tonnes with the crane.", ["12 tonnes | move"]),
        ("A snowfall of 34 inches for the month was the most.", ["34 inches | snowfall | object snowfall"]),
        ("The quake hit at noon. It had a magnitude of 6.4.", ["6.4 | earthquake | object magnitude"]),
        ("The blast hit at noon. It had a magnitude of 6.4.", ["6.4 | None | object magnitude"]),
        (
            "The quake of magnitude 6.4 was followed by an aftershock.",
            ["6.4 | earthquake | object magnitude | object quake"],
        ),
        (
            "The wall is 40 metres tall and 3 metres thick.",
            ["40 metres | wall | object wall | height", "3 metres | wall | object wall | thickness"],
        ),
        ("The wall is 40 metres in diameter.", ["40 metres | wall | diameter"]),
        ("The pond is 40 metres across.", ["40 metres | pond | object pond | width"]),
        ("The well is 40 metres deep.", ["40 metres | well | object well | depth"]),
        ("The diameter of the pond is 40 metres.", ["40 metres | pond | object pond | diameter"]),
        ("The depth of the well is 40 metres.", ["40 metres | well | object well | depth"]),
        ("The village lies 12 miles to the north-east of Lyme.", ["12 miles | distance | landmark Lyme"]),
        ("The village lies 12 miles southwest of Lyme.", ["12 miles | distance | landmark Lyme"]),
        ("The village lies 12 miles beyond Lyme.", ["12 miles | distance beyond | landmark Lyme"]),
        ("The village lies 12 miles behind Lyme.", ["12 miles | distance behind | landmark Lyme"]),
        ("The village lies 12 miles from the very old and very long and very tall town hall.", ["12 miles | distance"]),
        ("The village lies 12 miles from it.", ["12 miles | distance"]),
        ("The village lies 12 miles from Lyme's hall.", ["12 miles | distance | landmark hall"]),
        ("The two villages lie 12 miles apart.", ["12 miles | distance"]),
        ("The storm brought an additional 34 inches of snow.", ["34 inches | snow | object snow | additional"]),
        ("The storm brought an extra 34 inches of snow.", ["34 inches | snow | object snow | additional"]),
        ("12,000 acres were destroyed in the wildfire.", ["12,000 acres | blaze | object wildfire"]),
        ("12,000 acres were razed by the army.", ["12,000 acres | None"]),
        ("The blaze covered 12,000 acres.", ["12,000 acres | blaze | object blaze"]),
        ("The fire grew to 12,000 acres.", ["12,000 acres | blaze"]),
        ("The fire destroyed 40 miles of fence.", ["40 miles | fence | object fence"]),
        ("The wall ought to be 40 metres high.", ["40 metres | wall | object wall | height | required"]),
        ("The law requires a wall of 40 metres.", ["40 metres | wall | object wall | required"]),
        ("The rules required the wall to be 40 metres high.", ["40 metres | wall | object wall | height | required"]),
        ("The wall had to be 40 metres high.", ["40 metres | wall | object wall | height | required"]),
        ("The wall seemed to be 40 metres high.", ["40 metres | wall | object wall | height"]),
        ("The wall may be 40 metres high.", ["40 metres | wall | object wall | height"]),
        ("A wall that must be 40 metres high was built.", ["40 metres | wall | object wall | height | required"]),
        ("The last wall of 40 metres was built.", ["40 metres | wall | object wall | prior"]),
        ("The first brick wall of 40 metres was built.", ["40 metres | wall | object wall | prior | brick"]),
        ("The 40-metre-long brick wall was built.", ["40-metre | wall | object wall | brick | length"]),
        ("A big red wall of 40 metres was built.", ["40 metres | wall | object wall | big | red"]),
        ("An up-to-date wall of 40 metres was built.", ["40 metres | wall | object wall"]),
        ("The wall has a height of 40 metres.", ["40 metres | height | object height | height"]),
        ("The height of 40 metres was too much.", ["40 metres | height | height"]),
        ("The mill's height is 40 metres.", ["40 metres | mill | object mill | height"]),
        ("Norvane's height is 40 metres.", ["40 metres | height | height"]),
        ("The tower's weight is 40 tonnes.", ["40 tonnes | tower | object tower"]),
        ("The weight of the tower is 40 tonnes.", ["40 tonnes | tower | object tower"]),
        ("The volume of the tank is 40 litres.", ["40 litres | tank | object tank"]),
        ("The tank holds 40 litres.", ["40 litres | tank | object tank"]),
        ("The tank can hold 40 litres of milk.", ["40 litres | milk | object milk"]),
        ("The tank has a capacity of 40 litres.", ["40 litres | capacity | object capacity"]),
        ("The capacity of the tank is 40 litres.", ["40 litres | tank | object tank"]),
        ("The area of the farm is 40 acres.", ["40 acres | farm | object farm"]),
        ("Norvane covers 40 acres.", ["40 acres | area"]),
        ("It covers 40 acres.", ["40 acres | area"]),
        ("They sold 40 acres.", ["40 acres | sale"]),
        ("They sold 40 acres of land.", ["40 acres | land | object land"]),
        ("They sold 40 acres for the mill.", ["40 acres | sale"]),
        ("The snow fell for 34 inches.", ["34 inches | fall"]),
        ("The river rose 4 metres.", ["4 metres | river | object river | change"]),
        ("The price dropped by 4 metres.", ["4 metres | fall | change"]),
        ("The climber tumbled 40 metres.", ["40 metres | fall | change"]),
        ("The car went 40mph.", ["40mph | speed"]),
        ("The car reached 40mph.", ["40mph | car | object car"]),
        ("The speed of the car was 40mph.", ["40mph | car | object car"]),
        ("The speed was 40mph.", ["40mph | speed"]),
        ("The top speed of the car was 40mph.", ["40mph | car | object car"]),
        ("The winds were 40mph.", ["40mph | wind | object wind"]),
        ("Winds of 40mph were measured.", ["40mph | wind | object wind"]),
        ("Wind gusts topped 40mph.", ["40mph | gust | object gust | wind"]),
        ("The temperature rose to 40 degrees Celsius.", ["40 degrees Celsius | temperature"]),
        ("It was 40 degrees Celsius.", ["40 degrees Celsius | temperature"]),
        ("The water reached 40 degrees Celsius.", ["40 degrees Celsius | water | object water"]),
        ("The lorry carried 40 tonnes.", ["40 tonnes | lorry | object lorry"]),
        ("The lorry carried 40 tonnes of sand.", ["40 tonnes | sand | object sand"]),
        ("40 tonnes of sand were carried.", ["40 tonnes | sand"]),
        ("The cliff stood 49 metres above the sea.", ["49 metres | distance above | landmark sea"]),
        ("The cliff is 49 metres above the sea.", ["49 metres | distance above | landmark sea"]),
        ("The balloon fell 49 metres below the sea.", ["49 metres | distance below | landmark sea"]),
        ("The balloon flew 49 metres above the sea.", ["49 metres | distance above | landmark sea"]),
        ("The line is 40 miles long.", ["40 miles | line | object line | length"]),
        ("The race of 40 miles was run.", ["40 miles | race | object race"]),
        ("A limit of 40mph was set.", ["40mph | limit | object limit"]),
        ("The size of the fire is 40 acres.", ["40 acres | blaze | object fire"]),
        ("The wildfire burned 40 square miles.", ["40 square miles | blaze | object wildfire"]),
        ("The limit for cars is 40mph.", ["40mph | limit"]),
        ("The distance from Lyme is 40 miles.", ["40 miles | distance"]),
        ("The boat at 40 metres left.", ["40 metres | boat"]),
        ("The climb from 40 metres was hard.", ["40 metres | climb | from"]),
    ],
)
def test_of_what_a_quantity_is(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("quantity", text, DAY)] == expected


def size(
    low: Any = 5, high: Any = "same", *, unit: str = "metre", step: Any = 1, attribute: str | None = "wall",
    parts: tuple[tuple[str, str], ...] = (), named: tuple[tuple[str, str], ...] = (), manners: tuple[str, ...] = (),
    rule: str = "quantity.measure", as_of: str | None = None, passage: str | None = None, lean: Any = None,
) -> Fact:  # fmt: skip
    people = [Participant(part=p, text=t, start=0, end=1) for p, t in parts]
    people += [Participant(part=p, text=t, start=0, end=1, entity=t) for p, t in named]
    return Fact(
        id="x", article="a", fact_type="quantity", start=0, end=1, text="x", rule=rule, stance=Stance(as_of=as_of),
        value=NumberValue(low=low, high=low if high == "same" else high, unit=unit, printed_to=step, lean=lean),
        slot=Slot(
            attribute=attribute, participants=tuple(people), passage=passage,
            scope=tuple(Scope(kind="manner", text=text) for text in manners),
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (size(manners=("height",)), size(manners=("height",)), True),
        (size(manners=("height",)), size(manners=("width",)), False),
        (size(manners=("height",)), size(), True),
        (size(manners=("height", "steel")), size(manners=("width", "steel")), False),
        (size(manners=("steel",)), size(manners=("brick",)), False),
        (size(manners=("steel",)), size(manners=("steel", "old")), True),
        (size(manners=("steel",)), size(manners=("height",)), True),
        (size(manners=("steel", "height")), size(manners=("brick", "height")), False),
        # A distance is of one thing from one place.
        (
            size(attribute="distance", parts=(("subject", "depot"), ("landmark", "Lyme"))),
            size(attribute="distance", parts=(("subject", "depot"), ("landmark", "Lyme"))),
            True,
        ),
        (size(attribute="distance", parts=(("subject", "depot"),)), size(attribute="distance"), False),
        (
            size(attribute="distance", parts=(("subject", "depot"),)),
            size(attribute="distance", parts=(("object", "depot"),)),
            True,
        ),
        (
            size(attribute="distance", parts=(("subject", "depot"),)),
            size(attribute="distance", parts=(("subject", "depot"), ("landmark", "Lyme"))),
            False,
        ),
        (
            size(attribute="distance", parts=(("subject", "depot"), ("landmark", "Rye"), ("landmark", "Lyme"))),
            size(attribute="distance", parts=(("subject", "depot"), ("landmark", "Lyme"))),
            True,
        ),
        (
            size(attribute="distance above", parts=(("subject", "it"), ("landmark", "sea"))),
            size(attribute="distance above", parts=(("subject", "it"), ("landmark", "sea"))),
            False,
        ),
        (
            size(attribute="distance", parts=(("by", "depot"),)),
            size(attribute="distance", parts=(("by", "depot"),)),
            False,
        ),
    ],
)
def test_two_sizes_are_of_one_thing_or_not(left: Fact, right: Fact, may: bool) -> None:
    assert QUANTITY.may_align(left, right) is may
    assert QUANTITY.may_align(right, left) is may


LEADING = "quantity.leading_magnitude"


@pytest.mark.parametrize(
    ("left", "right", "certain"),
    [
        (size(rule=LEADING), size(rule=LEADING), True),
        (size(rule=LEADING), size(), False),
        (size(attribute="fall", named=(("subject", "Roe"),)), size(attribute="fall", named=(("object", "Roe"),)), True),
        (
            size(attribute="fall", named=(("subject", "Roe"),)),
            size(attribute="fall", named=(("subject", "Poe"),)),
            False,
        ),
        (size(attribute="fall"), size(attribute="fall"), False),
        (size(named=(("subject", "Roe"),)), size(named=(("subject", "Roe"),)), False),
        (
            size(attribute="fall", parts=(("subject", "she"),)),
            size(attribute="fall", parts=(("subject", "she"),)),
            False,
        ),
    ],
)
def test_a_thing_falls_once(left: Fact, right: Fact, certain: bool) -> None:
    assert QUANTITY.is_certain(left, right) is certain
    assert QUANTITY.is_certain(right, left) is certain


@pytest.mark.parametrize(
    ("left", "right", "rung", "severity"),
    [
        # A fire grows from day to day.
        (
            size(5, unit="acre", attribute="blaze", as_of="2024-06-01"),
            size(9, unit="acre", attribute="blaze", as_of="2024-06-02"),
            "update",
            "info",
        ),
        (
            size(5, unit="acre", attribute="blaze", as_of="2024-06-01"),
            size(9, unit="acre", attribute="blaze", as_of="2024-06-01"),
            "value",
            "major",
        ),
        (
            size(5, unit="acre", attribute="blaze", as_of="2024-06-01"),
            size(5, unit="acre", attribute="blaze", as_of="2024-06-02", lean="about"),
            "hedge",
            "info",
        ),
        (
            size(5, unit="metre", attribute="blaze", as_of="2024-06-01"),
            size(9, unit="metre", attribute="blaze", as_of="2024-06-02"),
            "value",
            "major",
        ),
        (
            size(5, unit="acre", attribute="farm", as_of="2024-06-01"),
            size(9, unit="acre", attribute="farm", as_of="2024-06-02"),
            "value",
            "major",
        ),
        # Tons and tonnes are taken for one another where the figure is the same.
        (size(5, unit="ton"), size(5, unit="tonne"), "unit_confused", None),
        (size(5, unit="ton"), size(9, unit="tonne"), "value", "major"),
        (size(5, unit="ton"), size(5, unit="ton"), "equal", None),
        (size(5, unit="metre"), size(5, unit="kilogram"), "dimension", None),
        # A conversion that was rounded is no news, but a rounding in one unit is.
        (size(5, unit="kilometre"), size("3.1", unit="mile", step="0.1"), "rounding", "info"),
        (size(5, unit="kilometre"), size("4.8", unit="kilometre", step="0.1"), "rounding", "minor"),
        (size(5, None, unit="kilometre"), size(4, unit="mile"), "bound", "minor"),
        (size(10, 30), size(90), "vague", None),
        (size(10, 30, passage="a ~ b"), size(90, passage="a ~ b"), "value", "major"),
        (size(10, 30), size(9000, unit="centimetre"), "vague", None),
        (size(10, 30, passage="a ~ b"), size(9000, unit="centimetre", passage="a ~ b"), "value", "major"),
    ],
)
def test_each_rung_of_two_sizes(left: Fact, right: Fact, rung: str, severity: str | None) -> None:
    for judged in (QUANTITY.judge(left, right, Policy()), QUANTITY.judge(right, left, Policy())):
        assert (judged.rule, judged.severity) == (f"quantity.{rung}", severity)


@pytest.mark.parametrize(
    ("value", "base"),
    [
        (NumberValue(low=50, high=None, unit="degree Fahrenheit", printed_to=9), ("10", None, "5", "degree Celsius")),
        (NumberValue(low=None, high=32, unit="degree Fahrenheit"), (None, "0", None, "degree Celsius")),
        (NumberValue(low=-40, high=-40, unit="degree Celsius"), ("-40", "-40", None, "degree Celsius")),
        (NumberValue(low=1, high=2, unit="kilometre", printed_to=1), ("1000", "2000", "1000", "metre")),
        (NumberValue(low=1, high=1, unit="acre foot of rye"), ("1", "1", None, "acre foot of rye")),
    ],
)
def test_a_value_in_the_base_of_its_dimension(value: NumberValue, base: tuple[Any, ...]) -> None:
    found = in_base_unit(value)
    low, high, step = (None if end is None else Fraction(end) for end in base[:3])
    assert (found.low, found.high, found.printed_to, found.unit) == (low, high, step, base[3])


def test_the_question_and_key_of_a_size_name_its_dimension() -> None:
    assert QUANTITY.question(size(named=(("subject", "Acme"),))) == "What length: wall (Acme)?"
    assert QUANTITY.question(size(attribute=None, unit="tonne")) == "What mass: quantity?"
    assert QUANTITY.keys(size()) == ("length/wall",)
    assert QUANTITY.keys(size(attribute=None)) == ()
    assert dimension_of("spoon") == "spoon"


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("A magnitude 6.4 quake hit. A magnitude 5.1 quake followed.", ["leading_magnitude", "magnitude"]),
        ("A magnitude 5.1 aftershock hit. A magnitude 6.4 quake came before.", ["magnitude", "leading_magnitude"]),
        ("A magnitude 6.4 tremor hit the town. The quake was felt in Lyme.", ["leading_magnitude"]),
        ("The magnitude of 6.4% was a surprise.", []),
    ],
)
def test_the_first_magnitude_is_that_of_the_earthquake(
    text: str, rules: list[str], find: Callable[..., list[Fact]]
) -> None:
    assert [fact.rule.removeprefix("quantity.") for fact in find("quantity", text, DAY)] == rules


@pytest.mark.parametrize(
    ("text", "is_weight"),
    [
        ("The ram weighs 30 pounds.", True),
        ("She lost 30 pounds in a year.", True),
        ("The 400-pound ram got out.", True),
        ("The ram ate two pounds of sugar.", True),
        ("They found 40lb in the van.", True),
        ("They found 40 pounds in the van.", False),
        ("A 40-pound note was found.", False),
        ("They asked for 40 pounds ($50).", False),
        ("He asked for 40 pounds of public money.", False),
        ("He asked for 40 pounds of the money.", False),
        ("They weigh in on it; 30 pounds were paid.", False),
    ],
)
def test_pounds_are_a_weight_or_money(text: str, is_weight: bool, find: Callable[..., list[Fact]]) -> None:
    assert bool(find("quantity", text, DAY)) is is_weight


@pytest.mark.parametrize(
    ("text", "figure", "step"),
    [
        ("A magnitude 5 quake hit.", "5", "1"),
        ("A magnitude 5.1 quake hit.", "5.1", "0.1"),
        ("A 5.12-magnitude quake hit.", "5.12", "0.01"),
    ],
)
def test_a_magnitude_is_as_exact_as_it_is_printed(text: str, figure: str, step: str) -> None:
    (found,) = read_magnitudes(text)
    assert (found.figure, found.printed_to) == (Fraction(figure), Fraction(step))
