"""The names of public bodies: which are one body's, and which change a word."""

from __future__ import annotations

from itertools import pairwise

import pytest

from factcheck.tables import load
from factcheck.text.bodies import lower_case_head, ordered_words, read_body, renamed_body


@pytest.mark.parametrize(
    ("name", "owner", "remit", "head"),
    [
        ("Ministry of Transport", "", "transport", "ministry"),
        ("the Transport Ministry", "", "transport", "ministry"),
        ("Orrin Bureau of Fire Prevention", "orrin", "fire prevention", "bureau"),
        ("Orrin Valley Fire and Rescue Service", "orrin valley", "fire rescue", "service"),
        ("Department of the Interior", "", "interior", "department"),
        ("Ministry of Defence", "", "defense", "ministry"),
        ("Office for Water Resources", "", "water resources", "office"),
        ("U.S. Department of Bridges", "us", "bridges", "department"),
    ],
)
def test_a_body_is_read_by_its_parts(name: str, owner: str, remit: str, head: str) -> None:
    body = read_body(name)
    assert body is not None
    assert (body.owner, " ".join(body.remit), body.head) == (owner, remit, head)


@pytest.mark.parametrize(
    "name",
    [
        "", "Ministry", "Orrin Department", "University of Orrin", "Orrin Labs", "Ministry of Orrin", "Mara Tolland",
        "Department of Transport of Pellavia", "Orrin City Council", "Ministry of Sound Records", "Bank of Commerce",
    ],
)  # fmt: skip
def test_other_names_are_no_bodies(name: str) -> None:
    assert read_body(name) is None


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Department for Forestry", "Forestry Department", True),
        ("Orrin Department of Public Works", "Orrin Public Works Department", True),
        ("Ministry of Defence", "Defense Ministry", True),
        ("Institute of Energy Research", "Energy Research Institute", True),
        ("Ministry of Transport", "Public Transport Ministry", False),
        ("Orrin Health Office", "Norvane Health Office", False),
        ("University of Orrin", "Orrin University", False),
        ("Bank of Orrin", "Orrin Bank", False),
        ("Department of Mara Tolland", "Mara Tolland Department", False),
    ],
)
def test_the_order_of_words_makes_no_other_body(left: str, right: str, same: bool) -> None:
    assert (ordered_words(left) == ordered_words(right)) is same


@pytest.mark.parametrize(
    ("before", "name", "after", "head"),
    [
        ("the ", "Harbour Safety Investigation", " branch said", " branch"),
        ("The ", "Food Safety", " authority, which", " authority"),
        ("the ", "Harbour Safety", " branches", ""),
        ("the ", "Harbour Safety", " office-holder", ""),
        ("a ", "Harbour Safety", " office", ""),
        ("the ", "Weather Research Service", " office", ""),
        ("the ", "Orrin Safety Research", " unit", ""),
        ("the ", "Fire", " unit", ""),
    ],
)
def test_a_last_noun_in_lower_case_belongs_to_a_body(before: str, name: str, after: str, head: str) -> None:
    end = len(before + name)
    assert lower_case_head(before + name + after, len(before), end) == end + len(head)


def test_every_row_of_the_table_holds_for_its_examples() -> None:
    for row in load("body_words"):
        assert sorted(set(row["words"])) == sorted(row["words"])
        for example in row["examples"]:
            parts = [part for joined in example.split(" is not ") for part in joined.split(" / ")]
            assert all(read_body(part) for part in parts), example
            for left, right in pairwise(parts):
                one = renamed_body(left, right) or ordered_words(left) == ordered_words(right)
                assert one is (" / " in example) or row["kind"] == "local", example


def test_no_word_of_a_remit_stands_twice() -> None:
    words = [word for row in load("body_words") if row["kind"] in ("remit", "wide", "loose") for word in row["words"]]
    assert sorted(set(words)) == sorted(words)
