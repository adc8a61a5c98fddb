"""Slips of the pen in names: what one name may be taken for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.tables import load
from factcheck.text.slips import (
    changes_noun,
    changes_number,
    changes_people,
    changes_title,
    changes_vowel,
    drops_letter,
    shortens_to,
)

Rule = Callable[[str, str], bool]


@pytest.mark.parametrize(
    ("rule", "left", "right"),
    [
        (drops_letter, "Halbek", "Halmbek"),
        (drops_letter, "Corvella", "Corvela"),
        (drops_letter, "Corvella", "Corvlela"),
        (changes_vowel, "Kefr Halmbek", "Kafr Halmbek"),
        (changes_vowel, "Upper Dellin", "Uppor Dellin"),
        (changes_people, "Pellavia National Widget Agency", "Pellavian National Widget Agency"),
        (changes_number, "K-3 Heron", "K-2 Heron"),
        (changes_number, "VK-12 Heron", "VK-21 Heron"),
        (changes_title, "Keeper of Ash", "Keepers of Ash"),
    ],
)
def test_a_slip_is_one_whichever_comes_first(rule: Rule, left: str, right: str) -> None:
    assert rule(left, right)
    assert rule(right, left)


@pytest.mark.parametrize(
    ("rule", "left", "right"),
    [
        (drops_letter, "Halmbek", "Halmbek"),
        (drops_letter, "Halmbek", "Halmbeks"),
        (drops_letter, "Halmbek", "Halmbe"),
        (drops_letter, "Hansen", "Hanson"),
        (drops_letter, "Pellavia", "Pellavian"),
        (drops_letter, "Johnny", "Jonny"),
        (drops_letter, "County", "Country"),
        (changes_vowel, "Kefr Halmbek", "Kefr Halmbik"),
        (changes_vowel, "Kafr Tol", "Kefr Tol"),
        (changes_vowel, "Mill Street", "Mall Street"),
        (changes_vowel, "Nort Halmbek", "Nord Halmbek"),
        (changes_noun, "Northern Heron Fund", "Northern Heron Council"),
        (changes_noun, "Northern Heron Fund", "Southern Heron Fund"),
        (changes_noun, "Heron Fund", "Heron Foundation"),
        (changes_noun, "National State Fund", "National State Foundation"),
        (changes_noun, "Northern Heron Fund", "Northern Heron"),
        (changes_people, "Pellavia Foreign Ministry", "Pellavian Foreign Ministry"),
        (changes_people, "Norvane National Widget Agency", "Pellavian National Widget Agency"),
        (changes_people, "Pellavia National Widget Heron", "Pellavian National Widget Heron"),
        (changes_number, "K-3 Heron", "K-3 Heron"),
        (changes_number, "K-3 Plus", "K-2 Plus"),
        (changes_number, "K-3 Heron", "L-3 Heron"),
        (changes_number, "K-3 Heron", "K-3 Plover"),
        (changes_number, "Heron 3", "Heron 2"),
        (changes_title, "Bank of Ash", "Banks of Ash"),
        (changes_title, "Keeper of Ash", "Keeper of Ashes"),
        (shortens_to, "Corvella Games", "Corvella"),
        (shortens_to, "Corvela", "Corvella"),
    ],
)
def test_two_names_are_no_slip(rule: Rule, left: str, right: str) -> None:
    assert not rule(left, right)
    assert not rule(right, left)


@pytest.mark.parametrize("example", [e for row in load("alike_nouns") for e in row["examples"]])
def test_nouns_of_a_row_are_taken_for_one_another(example: str) -> None:
    left, right = example.split(" / ")
    assert changes_noun(left, right)
    assert changes_noun(right, left)
