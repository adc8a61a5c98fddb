"""The passage that two quotations share: how much of it is alike, and each place where it is not."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from factcheck.facts.quote.overlap import Overlap, is_content, is_statement, meet, overlap_of, stem

FLAGS = {
    "whole": "is_whole",
    "replaced": "replaces",
    "same utterance": "is_same_utterance",
    "fragment": "may_be_same_fragment",
    "nearly the same": "is_nearly_the_same",
}
Passages = tuple[str, str]
Figures = tuple[str, str, int, int]
SHARED: list[tuple[str, str, Figures, list[tuple[str, str, int]], Passages, str, list[str]]] = [
    (
        "The old ferry sank near the pier",
        "The old ferry sank near the pier",
        ("1", "1", 7, 5),
        [],
        ("The old ferry sank near the pier", "The old ferry sank near the pier"),
        "old fer sank near pier",
        ["whole", "same utterance", "fragment", "nearly the same"],
    ),
    (
        "The old ferry sank near the pier",
        "The old ferry sank near the new pier",
        ("14/15", "1", 7, 5),
        [("", "new", 1)],
        ("The old ferry sank near the pier", "The old ferry sank near the new pier"),
        "old fer sank near pier",
        ["same utterance", "fragment"],
    ),
    (
        "The old ferry sank near the pier",
        "The old boat sank near the pier",
        ("6/7", "6/7", 6, 4),
        [("ferry", "boat", 1)],
        ("The old ferry sank near the pier", "The old boat sank near the pier"),
        "old sank near pier",
        ["replaced", "same utterance"],
    ),
    (
        "The old ferry sank near the pier",
        "The old ferry sinks near the pier",
        ("6/7", "6/7", 6, 4),
        [("sank", "sinks", 1)],
        ("The old ferry sank near the pier", "The old ferry sinks near the pier"),
        "old fer near pier",
        ["replaced", "same utterance"],
    ),
    (
        "The old ferry sank near the pier",
        "Yes, the old ferry sank near the pier",
        ("1", "1", 7, 5),
        [("", "Yes", 1)],
        ("The old ferry sank near the pier", "the old ferry sank near the pier"),
        "old fer sank near pier",
        ["same utterance", "fragment"],
    ),
    (
        "The old ferry sank near the pier",
        "The old ferry sank near the pier in May",
        ("1", "1", 7, 5),
        [],
        ("The old ferry sank near the pier", "The old ferry sank near the pier"),
        "old fer sank near pier",
        ["same utterance", "fragment"],
    ),
    (
        "We saw the old ferry sank",
        "I know the old ferry sank",
        ("2/3", "2/3", 4, 3),
        [("We saw", "I know", 2)],
        ("the old ferry sank", "the old ferry sank"),
        "old fer sank",
        ["replaced"],
    ),
    (
        "The old ferry sank today",
        "The old ferry sank yesterday",
        ("4/5", "4/5", 4, 3),
        [("today", "yesterday", 1)],
        ("The old ferry sank", "The old ferry sank"),
        "old fer sank",
        ["replaced", "same utterance"],
    ),
    (
        "We saw how the old ferry sank",
        "They say that all of the old ferry sank",
        ("4/7", "4/7", 4, 3),
        [],
        ("the old ferry sank", "the old ferry sank"),
        "old fer sank",
        [],
    ),
    (
        "We saw how the old ferry sank",
        "They say that of the old ferry sank",
        ("4/7", "4/7", 4, 3),
        [],
        ("the old ferry sank", "the old ferry sank"),
        "old fer sank",
        [],
    ),
    (
        "We all saw how the old ferry sank",
        "Then the old ferry sank",
        ("4/5", "4/5", 4, 3),
        [],
        ("the old ferry sank", "the old ferry sank"),
        "old fer sank",
        ["same utterance", "fragment"],
    ),
    (
        "The old ferry sank for all good",
        "The old ferry sank now",
        ("4/5", "4/5", 4, 3),
        [("for all good", "now", 3)],
        ("The old ferry sank", "The old ferry sank"),
        "old fer sank",
        ["same utterance", "fragment"],
    ),
    (
        "The old ferry sank now and for good",
        "The old ferry sank in the mud",
        ("4/7", "4/7", 4, 3),
        [],
        ("The old ferry sank", "The old ferry sank"),
        "old fer sank",
        [],
    ),
    (
        "The old ferry sank for good now",
        "The old ferry sank in the mud now at last",
        ("2/3", "5/7", 5, 3),
        [("for good", "in the mud", 3)],
        ("The old ferry sank for good now", "The old ferry sank in the mud now"),
        "old fer sank",
        ["replaced"],
    ),
    ("The pier", "The boat", ("1/2", "1/2", 1, 0), [("pier", "boat", 1)], ("The", "The"), "", ["replaced"]),
    (
        "The e-mail came on to the pier",
        "The email came onto the pier",
        ("4/7", "2/3", 4, 2),
        [],
        ("The e-mail came on to the pier", "The email came onto the pier"),
        "came pier",
        ["whole"],
    ),
    (
        "We had twenty five boats there",
        "We had 25 boats there",
        ("8/11", "4/5", 4, 1),
        [],
        ("We had twenty five boats there", "We had 25 boats there"),
        "boat",
        ["whole"],
    ),
    (
        "We had 20 5 boats there",
        "We had 25 boats there",
        ("8/11", "4/5", 4, 1),
        [],
        ("We had 20 5 boats there", "We had 25 boats there"),
        "boat",
        ["whole"],
    ),
    (
        "We had 200 5 boats there",
        "We had 205 boats there",
        ("8/11", "4/5", 4, 1),
        [("200 5", "205", 2)],
        ("We had 200 5 boats there", "We had 205 boats there"),
        "boat",
        ["replaced"],
    ),
    (
        "We had 21 5 boats there",
        "We had 25 boats there",
        ("8/11", "4/5", 4, 1),
        [("21 5", "25", 2)],
        ("We had 21 5 boats there", "We had 25 boats there"),
        "boat",
        [],
    ),
    (
        "The old ferry … sank near the pier",
        "The old ferry slowly sank near the pier",
        ("14/15", "1", 7, 5),
        [],
        ("The old ferry … sank near the pier", "The old ferry slowly sank near the pier"),
        "old fer sank near pier",
        ["same utterance", "fragment"],
    ),
    (
        "The old ferry … sank near the pier",
        "The old ferry … sinks near the pier",
        ("6/7", "6/7", 6, 4),
        [("sank", "sinks", 1)],
        ("The old ferry … sank near the pier", "The old ferry … sinks near the pier"),
        "old fer near pier",
        ["replaced", "same utterance"],
    ),
    (
        "The old ferry … sank near the pier",
        "The ferry sank near the pier",
        ("12/13", "1", 6, 4),
        [("old", "", 1)],
        ("The old ferry … sank near the pier", "The ferry sank near the pier"),
        "fer sank near pier",
        ["same utterance", "fragment"],
    ),
    (
        "worked on the old ferry",
        "has worked on the old ferry",
        ("1", "1", 5, 3),
        [],
        ("worked on the old ferry", "worked on the old ferry"),
        "old fer",
        ["same utterance", "fragment"],
    ),
    (
        "can work on the old ferry",
        "could work on the old ferry",
        ("5/6", "5/6", 5, 3),
        [],
        ("work on the old ferry", "work on the old ferry"),
        "old fer",
        ["same utterance", "fragment"],
    ),
    (
        "can't work on the old ferry",
        "can work on the old ferry",
        ("5/6", "5/6", 5, 3),
        [("can't", "can", 1)],
        ("work on the old ferry", "work on the old ferry"),
        "old fer",
        ["same utterance", "fragment"],
    ),
    (
        "never work on the old ferry",
        "work on the old ferry",
        ("1", "1", 5, 3),
        [],
        ("work on the old ferry", "work on the old ferry"),
        "old fer",
        ["same utterance", "fragment"],
    ),
    (
        "not work on the old ferry",
        "never work on the old ferry",
        ("5/6", "5/6", 5, 3),
        [],
        ("work on the old ferry", "work on the old ferry"),
        "old fer",
        ["same utterance", "fragment"],
    ),
    (
        "isn't on the old ferry",
        "is not on the old ferry",
        ("4/5", "4/5", 4, 2),
        [],
        ("on the old ferry", "on the old ferry"),
        "old fer",
        ["fragment"],
    ),
    (
        "paints the old ferry",
        "painted the old ferry",
        ("3/4", "3/4", 3, 3),
        [],
        ("paints the old ferry", "painted the old ferry"),
        "paint old fer",
        ["fragment"],
    ),
    (
        "paints the old ferry",
        "burns the old ferry",
        ("3/4", "3/4", 3, 2),
        [("paints", "burns", 1)],
        ("the old ferry", "the old ferry"),
        "old fer",
        ["replaced"],
    ),
    (
        "Paints the old ferry",
        "Has painted the old ferry",
        ("3/4", "3/4", 3, 3),
        [("Paints", "Has painted", 2)],
        ("Paints the old ferry", "painted the old ferry"),
        "paint old fer",
        ["fragment"],
    ),
    (
        "Lamps and blankets and the ferry came down to the water",
        "Lamps or some people on a boat and the ferry came down to the water",
        ("8/11", "8/11", 8, 4),
        [],
        ("and the ferry came down to the water", "and the ferry came down to the water"),
        "fer came down water",
        [],
    ),
    (
        "Bright lamps lit the pier and then at night the ferry sank",
        "Bright lamps lit the pier, the ferry sank",
        ("4/5", "1", 8, 6),
        [("and then at night", "", 4)],
        ("Bright lamps lit the pier and then at night the ferry sank", "Bright lamps lit the pier, the ferry sank"),
        "bright lamp lit pier fer sank",
        ["same utterance", "fragment"],
    ),
    (
        "Old lamps in a long and dull night lit the pier",
        "Old lamps lit the pier",
        ("3/5", "3/5", 3, 2),
        [],
        ("lit the pier", "lit the pier"),
        "lit pier",
        [],
    ),
    (
        "Old lamps in a long and very dull night lit the pier",
        "Old lamps lit the pier",
        ("3/5", "3/5", 3, 2),
        [],
        ("lit the pier", "lit the pier"),
        "lit pier",
        [],
    ),
    (
        "The pier was lit by long and dull old lamps",
        "The pier was lit by old lamps",
        ("14/17", "1", 7, 4),
        [("long and dull", "", 3)],
        ("The pier was lit by long and dull old lamps", "The pier was lit by old lamps"),
        "pier lit old lamp",
        ["same utterance", "fragment"],
    ),
    (
        "planned trips helped the ferry",
        "plan a trip to help the ferry",
        ("1/3", "2/5", 2, 4),
        [("planned trips helped", "plan a trip to help", 5)],
        ("planned trips helped the ferry", "plan a trip to help the ferry"),
        "plan trip fer",
        [],
    ),
    (
        "The best day of a long life and a great year",
        "The best day of a long life and a great year",
        ("1", "1", 11, 6),
        [],
        ("The best day of a long life and a great year", "The best day of a long life and a great year"),
        "",
        ["whole", "same utterance", "nearly the same"],
    ),
]


@pytest.mark.parametrize(("left", "right", "figures", "changes", "passages", "telling", "flags"), SHARED)
def test_what_two_quotations_share(
    left: str,
    right: str,
    figures: Figures,
    changes: list[tuple[str, str, int]],
    passages: Passages,
    telling: str,
    flags: list[str],
) -> None:
    overlap = overlap_of(left, right)
    assert overlap is not None
    assert (str(overlap.likeness), str(overlap.coverage), overlap.shared, overlap.content) == figures
    assert [(change.left, change.right, change.words) for change in overlap.changes] == changes
    assert (left[slice(*overlap.left)], right[slice(*overlap.right)]) == passages
    assert overlap.telling == tuple(telling.split())
    assert [flag for flag, name in FLAGS.items() if getattr(overlap, name)] == flags
    for change in overlap.changes:
        assert not change.left or left[slice(*change.left_span)] == change.left
        assert not change.right or right[slice(*change.right_span)] == change.right


def test_quotations_without_a_word_in_common_share_nothing() -> None:
    assert overlap_of("It sank", "We left") is None
    assert not meet("It sank", "We left")


def test_where_words_are_only_added_the_words_beside_the_gap_are_its_place() -> None:
    left, right = "The old ferry sank near the pier", "The old ferry sank near the new pier"
    overlap = overlap_of(left, right)
    assert overlap is not None
    (change,) = overlap.changes
    assert left[slice(*change.left_span)] == "the pier"
    assert right[slice(*change.right_span)] == "new"
    at_the_end = overlap_of("The old ferry sank, and", "The old ferry sank near")
    assert at_the_end is not None
    assert [(c.left, c.right) for c in at_the_end.changes] == [("and", "near")]


def overlap(**changes: Any) -> Overlap:
    fields: dict[str, Any] = {
        "likeness": Fraction(1), "shared": 6, "content": 4, "coverage": Fraction(1), "changes": ("a change",),
        "left": (0, 1), "right": (0, 1), "is_whole": False, "telling": ("ferry", "pier", "sank"), "replaces": False,
    }  # fmt: skip
    return Overlap(**(fields | changes))


@pytest.mark.parametrize(
    ("changes", "same", "fragment", "nearly"),
    [
        ({}, True, True, False),
        ({"shared": 4}, True, True, False),
        ({"shared": 3}, False, True, False),
        ({"shared": 3, "telling": ("ferry", "pier")}, False, False, False),
        ({"shared": 3, "coverage": Fraction(3, 4)}, False, True, False),
        ({"shared": 3, "coverage": Fraction(7, 10)}, False, False, False),
        ({"likeness": Fraction(3, 4)}, True, True, False),
        ({"likeness": Fraction(7, 10)}, False, False, False),
        ({"coverage": Fraction(3, 5)}, True, True, False),
        ({"coverage": Fraction(1, 2)}, False, False, False),
        ({"coverage": Fraction(1, 2), "shared": 10}, True, False, False),
        ({"coverage": Fraction(1, 2), "shared": 9}, False, False, False),
        ({"content": 3}, True, True, False),
        ({"content": 2}, False, True, False),
        ({"content": 2, "is_whole": True}, False, True, False),
        ({"content": 2, "is_whole": True, "changes": ()}, True, True, False),
        ({"content": 1, "is_whole": True, "changes": ()}, True, True, False),
        ({"content": 0, "is_whole": True, "changes": ()}, False, True, False),
        ({"content": 2, "changes": ()}, False, True, False),
        ({"telling": ("ferry", "pier")}, True, True, False),
        ({"telling": ("ferry",)}, True, False, False),
        ({"replaces": True}, True, False, False),
        ({"shared": 8}, True, True, True),
        ({"shared": 7}, True, True, False),
        ({"shared": 8, "likeness": Fraction(9, 10), "coverage": Fraction(9, 10)}, True, True, True),
        ({"shared": 8, "likeness": Fraction(8, 10)}, True, True, False),
        ({"shared": 8, "coverage": Fraction(8, 10)}, True, True, False),
    ],
)
def test_how_much_is_one_utterance(changes: dict[str, Any], same: bool, fragment: bool, nearly: bool) -> None:
    found = overlap(**changes)
    assert (found.is_same_utterance, found.may_be_same_fragment, found.is_nearly_the_same) == (same, fragment, nearly)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The old ferry sank", "The old ferry sank", True),
        ("old ferry sank", "old ferry sank", True),
        ("old ferry", "old ferry", False),
        ("The old ferry sank near it now", "The old ferry was at our pier", False),
        ("the old ferry sank for good", "the old ferry came", True),
        ("the old ferry sank for all of us", "the old ferry came and went with him", False),
    ],
)
def test_half_the_words_make_two_versions_of_one(left: str, right: str, expected: bool) -> None:
    assert meet(left, right) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("on the level of it", True),
        ("on the level", False),
        ("old grey ferry", True),
        ("old ferry", False),
        ("old grey it", False),
        ("the grey ferry", False),
    ],
)
def test_four_words_or_three_that_carry_meaning_are_a_statement(words: str, expected: bool) -> None:
    assert is_statement(words) is expected


def test_a_short_word_and_a_joining_word_carry_no_meaning() -> None:
    assert [is_content(word) for word in ("old", "us", "the", "ferry")] == [True, False, False, True]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("runs", "runs"), ("paint", "paint"), ("paints", "paint"), ("planned", "plan"), ("glass", "glas"),
        ("glasses", "glas"), ("being", "being"), ("flies", "flies"), ("replies", "repl"), ("seeing", "see"),
    ],
)  # fmt: skip
def test_the_stem_of_a_word(word: str, expected: str) -> None:
    assert stem(word) == expected
