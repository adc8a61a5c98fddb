"""Names: pairs that may be one, pairs that may not, each the same from either side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.tables import load
from factcheck.text.names import (
    is_generic,
    is_short_form,
    may_be_alike,
    normalise_name,
    same_organization,
    same_person,
    spelling_variant,
)

NAMES = st.text(alphabet=st.sampled_from("aAbBrRoOeEéß.-'’& JD"), max_size=24) | st.text(max_size=12)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Acme Robotics Co.", "Acme Robotics"),
        ("Acme, Inc.", "Acme"),
        ("Acme Widgets N.V.", "Acme Widgets"),
        ("Acme & Co.", "Acme"),
        ("Dr.  Jane Roe", "Jane Roe"),
        ("Mr. Roe", "Roe"),
        ("Sir Jack Roe", "Jack Roe"),
        ("President Roe", "President Roe"),
        ("the Brandle’s", "Brandle's"),
        ("The Group", "Group"),
        ("Inc", "Inc"),
        ("", ""),
    ],
)
def test_normalise_name_keeps_what_tells_it_apart(text: str, name: str) -> None:
    assert normalise_name(text) == name


@given(NAMES)
def test_normalising_twice_is_normalising_once_for_plain_names(text: str) -> None:
    assert normalise_name(text) == normalise_name(f"  {text} ")


SAME_PERSON = [
    ("Jane Roe", "Roe"),
    ("Smith", "John Smith"),
    ("John D. Smith", "John Smith"),
    ("John D. Smith", "John David Smith"),
    ("J. Smith", "John Smith"),
    ("J.K. Roe", "J. K. Roe"),
    ("J. Edgar Roe", "Edgar Roe"),
    ("Bob Roe", "Robert Roe"),
    ("Bob Roe", "Rob Roe"),
    ("Bill Roe", "William Roe"),
    ("John Roe Jr.", "John Roe"),
    ("John Roe, Jr.", "John Roe Jr"),
    ("José Roe", "Jose Roe"),
    ("Jean-Luc Roe", "Jean Luc Roe"),
    ("Mr. Roe", "Jane Roe"),
    ("Jane Roe's", "Jane Roe"),
    ("de Roe", "Bill de Roe"),
    ("Jane Roe", "Jane Roe Doe"),
    ("O'Roe", "Jane O’Roe"),
]
OTHER_PERSON = [
    ("Jane Roe", "John Roe"),
    ("Jane Roe", "Jane Doe"),
    ("Jane", "Jane Roe"),
    ("John Roe Jr.", "John Roe Sr."),
    ("A. Roe", "B. Roe"),
    ("John D. Roe", "John E. Roe"),
    ("Stephen Roe", "Robert Roe"),
    ("Christine Roe", "Christopher Roe"),
    ("Edward Roe", "Theodore Roe"),
    ("R", "Jane R"),
    ("", "Jane Roe"),
    ("", ""),
]


@pytest.mark.parametrize(("left", "right"), SAME_PERSON)
def test_same_person(left: str, right: str) -> None:
    assert same_person(left, right)
    assert same_person(right, left)


@pytest.mark.parametrize(("left", "right"), OTHER_PERSON)
def test_other_person(left: str, right: str) -> None:
    assert not same_person(left, right)
    assert not same_person(right, left)


SAME_ORGANIZATION = [
    ("AcmeX", "Acme X"),
    ("Acme", "Acme Inc."),
    ("the Acme Robotics Company", "Acme Robotics"),
    ("FTC", "Federal Trade Commission"),
    ("F.T.C.", "the Federal Trade Commission"),
    ("SEC", "U.S. Securities and Exchange Commission"),
    ("DOJ", "Department of Justice"),
    ("DoJ", "Department of Justice"),
    ("Roe & Doe", "Roe and Doe"),
    ("Acmé", "Acme"),
    ("Widget Organisation", "Widget Organization"),
    ("Acme’s", "Acme"),
]
OTHER_ORGANIZATION = [
    ("Acme", "Acme Robotics"),
    ("FTC", "Federal Reserve Board"),
    ("AI", "Acme Industries"),
    ("Bank of Springfield", "Bank of Shelbyville"),
    ("Acme North", "Acme South"),
    ("cat", "Central Auto Trust"),
    ("Acme", ""),
    ("", ""),
]


@pytest.mark.parametrize(("left", "right"), SAME_ORGANIZATION)
def test_same_organization(left: str, right: str) -> None:
    assert same_organization(left, right)
    assert same_organization(right, left)


@pytest.mark.parametrize(("left", "right"), OTHER_ORGANIZATION)
def test_other_organization(left: str, right: str) -> None:
    assert not same_organization(left, right)
    assert not same_organization(right, left)


@pytest.mark.parametrize(
    ("short", "full"),
    [("Acme", "Acme Robotics"), ("Roe", "Roe Doe & Co."), ("Roe Doe", "Roe Doe Widgets"), ("the Acme", "Acme Widgets")],
)
def test_short_form(short: str, full: str) -> None:
    assert is_short_form(short, full)
    assert not is_short_form(full, short)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("National", "National Widget Agency"),
        ("New York", "New York Widgets"),
        ("United", "United Widgets"),
        ("Bank of", "Bank of Springfield"),
        ("Kenya", "Kenya Widgets"),
        ("Widgets", "Acme Widgets"),
        ("Acme", "Acme"),
        ("Acme", "Acmes Widgets"),
        ("", "Acme"),
    ],
)
def test_not_a_short_form(short: str, full: str) -> None:
    assert not is_short_form(short, full)


def test_a_place_of_the_text_is_no_short_form() -> None:
    assert is_short_form("Springfield", "Springfield Widgets")
    assert not is_short_form("Springfield", "Springfield Widgets", places={"springfield"})


VARIANTS = [
    ("Benedikt Roe", "Benedict Roe"),
    ("Haroun Albright", "Harun Albright"),
    ("Stephen Albright", "Steven Albright"),
    ("Jane Albright", "Jane Allbright"),
    ("Katherine Albright", "Catherine Albright"),
    ("Wintermeyer", "Wintermeier"),
    ("Society for Humane Widgets", "Society for Human Widgets"),
    ("Rail Widget Investigation Branch", "Rail Widget Investigations branch"),
    ("ABC Semiconductors", "ABC Semiconductor"),
    ("Andersen Widgets", "Anderson Widgets"),
    ("Jane Albreght", "Jane D. Albright"),
]
NOT_VARIANTS = [
    ("Jan Roe", "Jon Roe"),
    ("Maria Albright", "Marie Albright"),
    ("Christina Albright", "Christine Albright"),
    ("Alexander Albright", "Alexandra Albright"),
    ("J. Albright", "Jane Albright"),
    ("Bob Albright", "Rob Albright"),
    ("Robert Albright", "Rob Albright"),
    ("José Albright", "Jose Albright"),
    ("Al-Albright", "Al Albright"),
    ("JANE ALBRIGHT", "Jane Albright"),
    ("Springfield Bears", "Springfield Bear"),
    ("Albright's", "Albright"),
    ("Albrights", "Albright"),
    ("Acme", "Acne"),
    ("Acme Robotics", "Acme"),
    ("Peters Widgets", "Peterson Widgets"),
    ("Austria Widgets", "Australia Widgets"),
    ("Bank of India", "Bank of Indian"),
    ("North Widgets", "South Widgets"),
    ("Widget Centre", "Widget Center"),
    ("Widget Organisation", "Widget Organization"),
    ("Widget 2024", "Widget 2025"),
    ("John Brown", "John Crown"),
    ("Jane Roe", "Jane Rowe"),
    ("Acme Widgets", "Widgets Acme"),
    ("AcmeX", "Acme X"),
    ("", "Albright"),
]


@pytest.mark.parametrize(("left", "right"), VARIANTS)
def test_spelling_variant(left: str, right: str) -> None:
    assert spelling_variant(left, right)
    assert spelling_variant(right, left)


@pytest.mark.parametrize(("left", "right"), NOT_VARIANTS)
def test_not_a_spelling_variant(left: str, right: str) -> None:
    assert not spelling_variant(left, right)
    assert not spelling_variant(right, left)


@given(NAMES, NAMES)
def test_comparisons_are_symmetric(left: str, right: str) -> None:
    assert same_person(left, right) == same_person(right, left)
    assert same_organization(left, right) == same_organization(right, left)
    assert spelling_variant(left, right) == spelling_variant(right, left)


@given(NAMES)
def test_no_name_is_a_variant_or_a_short_form_of_itself(name: str) -> None:
    assert not spelling_variant(name, name)
    assert not is_short_form(name, name)


def test_the_table_of_nicknames_pairs_what_its_examples_say() -> None:
    rows = load("nicknames")
    assert sum(len(row["short"]) for row in rows) >= 150
    for row in rows:
        for example in row["examples"]:
            left, right = example.split(" / ")
            assert same_person(left, right), example
            assert not spelling_variant(left, right), example


def test_the_tables_of_honorifics_and_suffixes_strip_their_examples() -> None:
    for row in load("company_suffixes"):
        assert all(normalise_name(example) in ("Acme", "Acme Widget") for example in row["examples"]), row
    for row in load("honorifics"):
        assert all(normalise_name(example) != example for example in row["examples"]), row


def test_generic_words() -> None:
    for row in load("generic_name_words"):
        assert row["examples"]
        assert all(is_generic(word) for word in row["words"])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Acme & Sons", "Acme and Sons"),
        ("Bob Roe", "Robert Roe"),
        ("Kathryn Roe", "Catherine Roe"),
        ("J. Roe", "John Roe"),
    ],
)
def test_what_may_be_one_name_is_looked_at(left: str, right: str) -> None:
    assert may_be_alike(left, right)
    assert not may_be_alike(left.split()[0] + " Lomax", "Zorin Quill")
