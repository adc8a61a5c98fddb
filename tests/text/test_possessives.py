"""Names that end in 's of themselves, and possessives, which are left alone."""

from __future__ import annotations

import pytest

from factcheck.model import EntityKind, RawName
from factcheck.text.possessives import with_occasions, with_own_endings


def read(*texts: str, kind: EntityKind | None = "organization", weight: int = 1) -> list[str]:
    """What is read of the name "Brandle" in each paragraph."""
    found = {}
    for text in texts:
        at = text.index("Brandle")
        found[text] = (RawName(at, at + len("Brandle"), "Brandle", kind, weight),)
    return [name.text for names in with_own_endings(found).values() for name in names]


@pytest.mark.parametrize(
    "text",
    [
        "Brandle's said it would close.",
        "On Monday Brandle’s told investors that sales rose.",
        "A spokesman for Brandle's said so.",
        "Brandle's announced that it would close.",
        "Brandle's reported a loss.",
        "The retailer Brandle's, which owns 40 shops, closed.",
        "UK retailer Brandle's will close.",
        "The grocer Brandle's, which owns 40 shops, closed.",
        "They own the chain Brandle's.",
    ],
)
def test_an_ending_belongs_to_the_name_where_no_noun_follows(text: str) -> None:
    (name,) = read(text)
    assert name in ("Brandle's", "Brandle’s")


@pytest.mark.parametrize(
    "text",
    [
        "Brandle's profit fell.",
        "The retailer Brandle's profit fell.",
        "Brandle's reported loss was small.",
        "Brandle's announced departure hurt.",
        "A friend of Brandle's said so.",
        "Its profit is higher than Brandle's, analysts said.",
        "The retailer Brandle said so.",
        "Norvane's profit rose. Brandle's fell.",
        "The retailers' favourite is Brandle's-style pricing.",
    ],
)
def test_a_possessive_is_no_part_of_the_name(text: str) -> None:
    assert read(text) == ["Brandle"]


def test_a_name_is_read_whole_wherever_it_is_printed_so() -> None:
    assert read("Brandle's said it would close.", "Brandle's profit fell.") == ["Brandle's", "Brandle's"]


def test_a_name_that_is_printed_without_its_ending_has_none() -> None:
    texts = ("Brandle's said it would close.", "The profit of Brandle fell.")
    assert read(*texts) == ["Brandle", "Brandle"]
    assert read("Brandle's said it would close.", "Brandle Foods fell.") == ["Brandle", "Brandle"]


def test_people_and_places_have_no_ending_of_their_own() -> None:
    assert read("Brandle's said it would close.", kind="place") == ["Brandle"]
    assert read("Brandle's said it would close.", kind="person", weight=4) == ["Brandle"]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("at the Norvane Bakers' Dinner on Monday", None, "Norvane Bakers' Dinner"),
        ("at the Norvane Bakers’ Association Dinner", "organization", "Norvane Bakers’ Association Dinner"),
        ("won a Norvane Bakers' Award", "organization", "Norvane Bakers' Award"),
        ("won two Norvane Bakers' Association Awards", "organization", "Norvane Bakers' Association Awards"),
        ("at the Norvane Bakers' dinner on Monday", None, "Norvane Bakers"),
        ("saw the Norvane Bakers' Dinnerware", None, "Norvane Bakers"),
        ("saw the Norvane Bakers' Jane Roe", None, "Norvane Bakers"),
        ("at the Norvane Bakers' Kestrel Dinner", None, "Norvane Bakers"),
        ("at the Norvane Bakers' Dinner", "person", "Norvane Bakers"),
        ("at the Norvane Bakers' Dinner", "place", "Norvane Bakers"),
    ],
)
def test_an_occasion_is_read_to_its_end(text: str, kind: EntityKind | None, expected: str) -> None:
    at = text.index("Norvane")
    raw = RawName(at, at + len("Norvane Bakers"), "Norvane Bakers", kind)
    (read_name,) = with_occasions(text, (raw,))
    assert (read_name.text, text[read_name.start : read_name.end]) == (expected, expected)


def test_the_parts_of_an_occasion_are_no_names() -> None:
    text = "the Norvane Bakers' Association Dinner in Orrin"
    names = [RawName(4, 18, "Norvane Bakers", None), RawName(20, 38, "Association Dinner", None),
             RawName(42, 47, "Orrin", "place")]  # fmt: skip
    assert [name.text for name in with_occasions(text, names)] == ["Norvane Bakers' Association Dinner", "Orrin"]
