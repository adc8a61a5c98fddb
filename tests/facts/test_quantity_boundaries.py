"""Quantities: of what they are, from where a distance is measured, and what narrows them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Fact

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
    ],
)
def test_of_what_a_quantity_is(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("quantity", text, DAY)] == expected
