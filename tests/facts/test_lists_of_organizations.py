"""Lists of organisations, whose people a group is, and whose a public body is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Fact, NamesValue, NameValue

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    value = fact.value
    owners = (p.text for p in fact.slot.participants if p.part == "of")
    if isinstance(value, NamesValue):
        return " | ".join([fact.text, str(fact.slot.attribute), *(["open"] if value.open else [])])
    assert isinstance(value, NameValue)
    return " | ".join([value.name, *owners])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Former employees of Acme Robotics and Norvane Labs sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | employee"],
        ),
        (
            "Acme Robotics and Norvane Labs employees sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | employee"],
        ),
        (
            "Acme Robotics and Norvane Labs' former employees sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | employee"],
        ),
        ("Employees of companies including Acme Robotics and Norvane Labs sued.", ["Acme Robotics", "Norvane Labs"]),
        ("Acme Robotics and Norvane Labs sued.", ["Acme Robotics", "Norvane Labs"]),
        ("Employees of Acme Robotics, Norvane Labs and others sued.", ["Acme Robotics", "Norvane Labs"]),
        ("The county Health Department closed it.", ["Health Department | county"]),
        ("Norvane's Ministry of Health closed it.", ["Norvane", "Ministry of Health | Norvane"]),
        ("The country's Ministry of Health closed it.", ["Ministry of Health"]),
        (
            "The Ministry of Health closed it. " + "The Ministry of Health said so. " * 3,
            ["Ministry of Health", "Ministry of Health", "Ministry of Health"],
        ),
        (
            "The former shareholders of Acme Robotics and Norvane Labs sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | shareholder"],
        ),
        (
            "The veterans of the Acme Robotics and Norvane Labs sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | veteran"],
        ),
        (
            "The old workers from Acme Robotics or Norvane Labs sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics or Norvane Labs | worker"],
        ),
        ("The workers of Jane Roe and John Doe sued.", []),
        ("The workers met Acme Robotics and Norvane Labs.", ["Acme Robotics", "Norvane Labs"]),
        (
            "Acme Robotics and Norvane Labs's top executives sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | executive"],
        ),
        ("Acme Robotics and Norvane Labs sued the executives.", ["Acme Robotics", "Norvane Labs"]),
        (
            "Norvane, Acme Robotics and Norvane Labs employees sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | employee"],
        ),
        ("The state's Health Department closed it.", ["Health Department | state"]),
        ("The federal Health Department closed it.", ["Health Department | federal"]),
        ("The big Health Department closed it.", []),
        ("The county Acme Robotics closed it.", ["Acme Robotics"]),
        ("The city’s Fire Department closed it.", ["Fire Department | city"]),
        (
            "The investors in Acme Robotics and Norvane Labs sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | investor"],
        ),
        ("The employees by Acme Robotics and Norvane Labs sued.", ["Acme Robotics", "Norvane Labs"]),
        (
            "The employees of Calder, Acme Robotics and Norvane Labs sued.",
            ["Calder", "Acme Robotics", "Norvane Labs", "Calder, Acme Robotics and Norvane Labs | employee"],
        ),
        ("Acme Robotics and Norvane Labs hats were sold.", ["Acme Robotics", "Norvane Labs"]),
        (
            "Acme Robotics and Norvane Labs long-serving employees sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | employee"],
        ),
        ("Jane Roe and John Doe's employees sued.", []),
        (
            "The workers of the two old and well-known and much-loved firms Acme Robotics and Norvane Labs sued.",
            ["Acme Robotics", "Norvane Labs"],
        ),
        (
            "employees at Acme Robotics and Norvane Labs sued.",
            ["Acme Robotics", "Norvane Labs", "Acme Robotics and Norvane Labs | employee"],
        ),
    ],
)
def test_whose_people_they_are(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("organization", text, DAY)] == expected
