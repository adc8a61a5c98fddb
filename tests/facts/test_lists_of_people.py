"""Lists of people: who founded something, who the victims are, and whether others may belong to them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Fact, NamesValue, NameValue

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    value = fact.value
    if isinstance(value, NamesValue):
        rule, names = fact.rule.removeprefix("person."), ", ".join(value.names)
        return " | ".join([fact.text, rule, names, *(["open"] if value.open else [])])
    assert isinstance(value, NameValue)
    return value.name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Acme was founded by Jane Roe and John Doe.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        (
            "Jane Roe and John Doe founded Acme.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        ("Jane Roe founded Acme.", ["Jane Roe | founders | Jane Roe | open", "Jane Roe"]),
        ("Acme was founded by Jane Roe.", ["Jane Roe | founders | Jane Roe", "Jane Roe"]),
        (
            "Jane Roe founded Acme alongside co-founder John Doe.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        (
            "Jane Roe founded Acme with John Doe.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        ("Acme was founded by Jane Roe, among others.", ["Jane Roe | founders | Jane Roe | open", "Jane Roe"]),
        ("Acme was founded in 2004.", []),
        ("They founded Acme.", []),
        ("Two brothers founded Acme.", []),
        ("Jane Roe found Acme to be sound.", ["Jane Roe"]),
        (
            "The victims were identified as Jane Roe, 34, and John Doe, 36.",
            ["Jane Roe, 34, and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "Police named the two injured as Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "The winners were Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "The victims were named by the police as Jane Roe, John Doe and Mary Poe.",
            [
                "Jane Roe, John Doe and Mary Poe | list | Jane Roe, John Doe, Mary Poe",
                "Jane Roe",
                "John Doe",
                "Mary Poe",
            ],
        ),
        ("The victims include Jane Roe and John Doe.", ["Jane Roe", "John Doe"]),
        (
            "The victims were identified as Jane Roe, John Doe and others.",
            ["Jane Roe, John Doe | list | Jane Roe, John Doe | open", "Jane Roe", "John Doe"],
        ),
        ("Jane Roe and John Doe were there.", ["Jane Roe", "John Doe"]),
        (
            "Jane Roe co-founded Acme with John Doe.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        ("Acme was founded by Jane Roe and his two brothers.", ["Jane Roe | founders | Jane Roe | open", "Jane Roe"]),
        ("Acme was founded by Jane Roe and others in 2004.", ["Jane Roe | founders | Jane Roe | open", "Jane Roe"]),
        (
            "Acme, founded by Jane Roe and John Doe, closed.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        ("Jane Roe, including the rest, founded Acme.", ["Jane Roe | founders | Jane Roe | open", "Jane Roe"]),
        (
            "The company was founded by Jane Roe and John Doe.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        ("It was founded by Jane Roe.", ["Jane Roe | founders | Jane Roe", "Jane Roe"]),
        (
            "Jane Roe, who founded Acme, spoke with John Doe.",
            ["Jane Roe | founders | Jane Roe | open", "Jane Roe", "John Doe"],
        ),
        (
            "The suspects were named as Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "The suspects have been identified by the police as Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        ("The suspects saw Jane Roe and John Doe.", ["Jane Roe", "John Doe"]),
        (
            "The gunmen were later identified as Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "Police identified the three victims as Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        ("Police identified the men as Jane Roe and John Doe.", ["Jane Roe", "John Doe"]),
        (
            "The finalists are Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        ("The victims were identified as Acme and Jane Roe.", ["Jane Roe"]),
        ("Norvane acquired Acme with John Doe.", ["John Doe"]),
        (
            "The prize went to Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "The Norvane medal was awarded to Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "The Norvane medal is shared by Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "Jane Roe and John Doe shared the old grain award.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "Jane Roe founded Acme, which makes " + "pumps and pipes for mills and farms, " * 4 + "with John Doe.",
            ["Jane Roe | founders | Jane Roe | open", "Jane Roe", "John Doe"],
        ),
        (
            "Jane Roe founded Acme together with John Doe.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        ("Jane Roe founded Acme with her brother.", ["Jane Roe | founders | Jane Roe | open", "Jane Roe"]),
        ("Jane Roe founded Acme in a mill with windows.", ["Jane Roe | founders | Jane Roe | open", "Jane Roe"]),
        ("Jane Roe founded Acme with Norvane Bank.", ["Jane Roe | founders | Jane Roe | open", "Jane Roe"]),
        ("She founded Acme with John Doe.", ["John Doe | founders | John Doe | open", "John Doe"]),
        ("The victims, Jane Roe and John Doe, were there.", ["Jane Roe", "John Doe"]),
        (
            "The injured were Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "The victims were later identified as Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "The victims are officially named as Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        ("The victim was identified as Jane Roe and John Doe.", ["Jane Roe", "John Doe"]),
        (
            "The two founders were Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "Police identified the other hostages as Jane Roe and John Doe.",
            ["Jane Roe and John Doe | list | Jane Roe, John Doe", "Jane Roe", "John Doe"],
        ),
        (
            "Acme was cofounded by Jane Roe and John Doe.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        (
            "Acme was founded by Jane Roe with John Doe.",
            [
                "Jane Roe | founders | Jane Roe, John Doe",
                "John Doe | founders | Jane Roe, John Doe",
                "Jane Roe",
                "John Doe",
            ],
        ),
        ("Acme was founded by Jane Roe, along with others.", ["Jane Roe | founders | Jane Roe | open", "Jane Roe"]),
        ("The founding of Acme by Jane Roe was told.", ["Jane Roe"]),
        ("The prize went to Blue Orchard and Red Kiln.", []),
        ("The prize went to Blue Orchard, Red Kiln and Jane Roe.", ["Jane Roe"]),
        ("The prize went to Blue Orchard and Jane Roe.", ["Jane Roe"]),
    ],
)
def test_who_belongs_to_a_list(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("person", text, DAY)] == expected
