"""Tallies: which items a list of counted kinds has, where it ends, and what excludes what."""

from __future__ import annotations

import pytest

from factcheck.tables import load
from factcheck.text.measures import read_measures
from factcheck.text.tallies import Tally, are_exclusive, are_kinds_of, read_tally


def read(text: str, *, noun: str = "people", closed: bool = False) -> Tally:
    return read_tally(text, 0, {m.outer_start: m for m in read_measures(text)}, noun, closed=closed)


@pytest.mark.parametrize(
    ("text", "kinds", "listed"),
    [
        ("seven men and six women.", ["man", "woman"], "seven men and six women"),
        ("seven armed men, six women, and a boy", ["man", "woman", "boy"], "seven armed men, six women, and a boy"),
        ("10 tourists and three crew members on it", ["tourist", "crew member"], "10 tourists and three crew members"),
        ("two 9-year-old girls and their mother", ["girl", "mother"], "two 9-year-old girls and their mother"),
        ("25 were slightly injured and 20 escaped unhurt", ["injured", "unhurt"],
         "25 were slightly injured and 20 escaped unhurt"),
        ("seven of them women and six men", ["woman", "man"], "seven of them women and six men"),
        ("seven women and six others", ["woman", "other"], "seven women and six others"),
        ("nine Germans and four Britons", ["people", "people"], "nine Germans and four Britons"),
        ("a man, 34, and a woman, 32, too", ["man", "woman"], "a man, 34, and a woman, 32"),
        ("seven tourists and the pilot", ["tourist", "pilot"], "seven tourists and the pilot"),
        ("seven gold and eight silver", ["gold", "silver"], "seven gold and eight silver"),
        # What is no item ends the list.
        ("seven men and a couple", ["man"], "seven men"),
        ("seven men and the crew", ["man"], "seven men"),
        ("seven men and three police boots", ["man"], "seven men"),
        ("seven men, and three women were hurt", ["man"], "seven men"),
        ("three years and two women", [], ""),
        ("7.5 men and two women", [], ""),
        ("men and women", [], ""),
    ],
)  # fmt: skip
def test_the_items_of_a_list(text: str, kinds: list[str], listed: str) -> None:
    tally = read(text)
    assert [part.noun or part.state for part in tally.parts] == kinds
    assert text[: tally.end] == listed


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("seven men from Orrin and six women", "seven men from Orrin and six women"),
        ("seven men came first and six women followed", "seven men"),
    ],
)
def test_only_where_they_are_from_may_stand_between_the_items_of_a_closed_list(text: str, listed: str) -> None:
    tally = read(text, closed=True)
    assert text[: tally.end] == listed


def test_the_noun_of_the_whole_is_a_kind_too() -> None:
    tally = read("seven fishing boats and six patrol boats", noun="boat")
    assert [part.noun for part in tally.parts] == ["boat", "boat"]
    assert read("seven fishing boats and six patrol boats", noun="crane").parts == ()


@pytest.mark.parametrize(
    ("text", "exclusive"),
    [
        ("seven men and six women", True),
        ("seven women and six children", True),
        ("seven passengers, two crew and four others", True),
        ("25 were injured and 20 unhurt", True),
        ("ten tourists and three women", False),
        ("ten tourists, two guides and three women", False),
        ("nine Germans and four Britons", False),
        ("seven women and three women", False),
        ("three militants and two gunmen", False),
    ],
)
def test_what_excludes_what(text: str, exclusive: bool) -> None:
    tally = read(text)
    assert len(tally.parts) > 1
    assert are_exclusive(tally.parts) is exclusive


@pytest.mark.parametrize(
    ("text", "noun", "fits"),
    [
        ("seven men and six women", "people", True),
        ("seven teachers and six nurses", "delegate", True),
        ("25 injured and three dead", "casualty", True),
        ("seven cars and six trucks", "vehicle", True),
        ("seven cars and six men", "vehicle", False),
        ("seven cars and six trucks", "people", False),
        ("seven wins and six losses", "match", True),
        ("seven wins and six losses", "medal", False),
        ("seven gold and six silver", "people", False),
    ],
)
def test_kinds_of_what(text: str, noun: str, fits: bool) -> None:
    assert are_kinds_of(read(text).parts, noun) is fits


@pytest.mark.parametrize("row", load("kinds"), ids=lambda row: row["examples"][0])
def test_every_example_of_the_table_is_of_kinds_that_exclude_one_another(row: dict[str, list[str]]) -> None:
    for example in row["examples"]:
        tally = read(example)
        assert example[: tally.end] == example
        assert len(tally.parts) > 1
        assert are_exclusive(tally.parts), example
        assert all(are_kinds_of(tally.parts, noun) for noun in row["of"]), example
