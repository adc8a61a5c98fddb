"""Where the passage of two quotations begins and ends, what a cut explains, and how many words are enough."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from factcheck.facts.quote.overlap import Overlap, is_content, meet, overlap_of

EIGHT = "The old grey ferry sank near the pier"
TEN = "The old grey ferry sank near the long white pier"
ELEVEN = "The old grey ferry sank near the very long white pier"
Changes = list[tuple[str, str]]


def changes_of(left: str, right: str) -> Changes:
    """Each difference of two quotations, which is the same seen from the other."""
    overlap, other = overlap_of(left, right), overlap_of(right, left)
    assert overlap is not None
    assert other is not None
    found = [(change.left, change.right) for change in overlap.changes]
    assert found == [(change.right, change.left) for change in other.changes]
    return found


@pytest.mark.parametrize(
    ("left", "right", "changes"),
    [
        # Other words before the passage on both sides: so few are told, more may be another clause.
        ("We all saw the old ferry sank", "They know the old ferry sank", [("We all saw", "They know")]),
        ("We all saw it the old ferry sank", "They know the old ferry sank", []),
        # Up to three words before a sentence that the other prints from its capital.
        ("The old ferry sank near the pier", "I think that the old ferry sank near the pier", [("", "I think that")]),
        ("The old ferry sank near the pier", "I do think that the old ferry sank near the pier", []),
        ("The old ferry sank near the pier", "so then the old ferry sank near the pier", []),
        ("the old ferry sank near the pier", "So then the old ferry sank near the pier", []),
        ("The old ferry sank near the pier", "So then The old ferry sank near the pier", []),
        ("The old ferry sank near the pier", "He said the old ferry sank near the pier", []),
        ("The old ferry sank near the pier", "So then the old ferry sank near the pier in May as we all know", []),
        (
            "The old ferry sank near the pier",
            "So then the old ferry sank near the pier in May as we know",
            [("", "So then")],
        ),
        # The differences stand in the order of the text.
        (
            "We all saw the old ferry sank near it",
            "They know the old boat sank near it",
            [("We all saw", "They know"), ("ferry", "boat")],
        ),
    ],
)
def test_what_stands_before_the_passage(left: str, right: str, changes: Changes) -> None:
    assert changes_of(left, right) == changes


@pytest.mark.parametrize(
    ("left", "right", "changes"),
    [
        # Other words after it on both sides: up to three of them, or more after a long passage.
        ("The old ferry sank for good", "The old ferry sank in May", [("for good", "in May")]),
        ("The old ferry sank for good", "The old ferry sank in the mud", [("for good", "in the mud")]),
        ("The old ferry sank for good", "The old ferry sank in the deep mud", []),
        (f"{TEN} for good", f"{TEN} in the deep mud", []),
        (f"{ELEVEN} for good", f"{ELEVEN} in the deep mud", [("for good", "in the deep mud")]),
        # A lone last word stands in the place of another one, unless the longer one is cut.
        ("The old ferry sank now", "The old ferry sank in the mud at last", [("now", "in")]),
        ("The old ferry sank now", "The old ferry sank in the mud … at last", []),
        ("The … old ferry sank now", "The old ferry sank in the mud at last", []),
        # A stop where the other goes on: after eight words, and for five words at most.
        (f"{EIGHT}.", f"{EIGHT} today.", [("", "today")]),
        ("The old grey ferry sank near it.", "The old grey ferry sank near it today.", []),
        (f"{EIGHT},", f"{EIGHT} today.", []),
        (f"{EIGHT}.", f"{EIGHT} in the month of May.", [("", "in the month of May")]),
        (f"{EIGHT}.", f"{EIGHT} in the month of June again.", []),
        (f"{EIGHT} for good.", f"{EIGHT} in the deep mud.", []),
        (f"{EIGHT}.", f"{EIGHT} … today.", []),
        (f"The old … grey {EIGHT[13:]}.", f"{EIGHT} today.", []),
        (f"{EIGHT}.", f"{EIGHT}.", []),
        # Of more than a word both must print the sentence from its beginning.
        (f"{EIGHT.lower()}.", f"{EIGHT} in May.", []),
        (f"{EIGHT}.", f"{EIGHT.lower()} in May.", []),
        (f"{EIGHT.lower()}.", f"{EIGHT} today.", [("", "today")]),
        (f"{EIGHT}.", f"As I know now and he knew {EIGHT.lower()} in May.", []),
        (f"As I know now and he knew {EIGHT.lower()}.", f"{EIGHT} in May.", []),
        # What goes on in another voice is not theirs.
        (f"{EIGHT}.", f"{EIGHT}, Roe said.", []),
        (f"{EIGHT}.", f"{EIGHT}, said Roe.", []),
        (f"They said {EIGHT.lower()}.", f"They said {EIGHT.lower()} today.", [("", "today")]),
        ("The old grey ferry sank near what he said.", "The old grey ferry sank near what he said today.",
         [("", "today")]),
    ],
)  # fmt: skip
def test_what_stands_after_the_passage(left: str, right: str, changes: Changes) -> None:
    assert changes_of(left, right) == changes


@pytest.mark.parametrize(
    ("left", "right", "changes"),
    [
        # A cut explains what is left out at its place and nowhere else.
        ("The old ferry … sank near the pier", "The old ferry slowly sank near pier", [("the", "")]),
        ("The old ferry … sank near the pier", "The old ferry … slowly sank near the pier", []),
        ("The old ferry … sank near the pier", "The old ferry … slid near the pier", [("sank", "slid")]),
        ("The old ferry went … down near the pier", "The old ferry sank near the pier", []),
        ("The old ferry … went down near the pier", "The old ferry sank near the pier", []),
        ("The old ferry went down … near the pier", "The old ferry sank near the pier", []),
        ("The old … ferry went down near the pier", "The old ferry sank near the pier", [("went down", "sank")]),
        ("The old ferry went down near … the pier", "The old ferry sank near the pier", [("went down", "sank")]),
        # Tens and units make one number, hundreds and units do not.
        ("We had 200 5 boats there", "We had 25 boats there", [("200 5", "25")]),
        ("We had 20 boats there", "We had 2 boats there", [("20", "2")]),
    ],
)
def test_what_a_cut_explains(left: str, right: str, changes: Changes) -> None:
    assert changes_of(left, right) == changes


def test_a_ten_and_a_unit_are_two_numbers() -> None:
    for left, right, whole in (
        ("We had 20 boats there", "We had 2 boats there", False),
        ("We had 20 5 boats there", "We had 25 boats there", True),
        ("We had 200 5 boats there", "We had 25 boats there", False),
    ):
        overlap = overlap_of(left, right)
        assert overlap is not None
        assert overlap.is_whole is whole


@pytest.mark.parametrize(
    ("left", "right", "passage"),
    [
        # The longest run decides, and a run no further from it than two words more than its own.
        ("Old lamps in a long night lit the pier", "Old lamps lit the pier", "Old lamps in a long night lit the pier"),
        ("Old lamps in a long dull night lit the pier", "Old lamps lit the pier", "lit the pier"),
        ("Lit by the pier in a long night old lamps", "Lit by the pier old lamps",
         "Lit by the pier in a long night old lamps"),
        ("Lit by the pier in a long dull night old lamps", "Lit by the pier old lamps", "Lit by the pier"),
        (
            "The old ferry sank near the pier and none of us at all could sleep",
            "The old ferry sank near the pier while I was out with my son at last could",
            "The old ferry sank near the pier",
        ),
        (
            "Lamps in a dull and endless night near the old ferry sank by the pier one day",
            "Lamps near the old ferry sank by the pier on some day",
            "near the old ferry sank by the pier one day",
        ),
        (
            "Boats came near the old ferry and sank so very far out and at last by noon",
            "Boats left near the old ferry and sank again by noon",
            "Boats came near the old ferry and sank",
        ),
    ],
)  # fmt: skip
def test_the_passage_around_the_longest_run(left: str, right: str, passage: str) -> None:
    overlap, other = overlap_of(left, right), overlap_of(right, left)
    assert overlap is not None
    assert other is not None
    assert left[slice(*overlap.left)] == left[slice(*other.right)] == passage


def test_what_is_added_at_an_end_stands_beside_the_first_or_the_last_word() -> None:
    for left, right, beside in (
        ("The old ferry sank near the pier", "Yes, the old ferry sank near the pier", "The"),
        (f"{EIGHT}.", f"{EIGHT} today.", "pier"),
    ):
        overlap = overlap_of(left, right)
        assert overlap is not None
        (change,) = overlap.changes
        assert left[slice(*change.left_span)] == beside


def overlap(**changes: Any) -> Overlap:
    fields: dict[str, Any] = {
        "likeness": Fraction(2, 3), "shared": 11, "content": 6, "coverage": Fraction(3, 4), "changes": ("a change",),
        "left": (0, 1), "right": (0, 1), "is_whole": False, "telling": ("ferry",), "replaces": True,
    }  # fmt: skip
    return Overlap(**(fields | changes))


@pytest.mark.parametrize(
    ("changes", "same", "nearly"),
    [
        # A long passage needs less likeness.
        ({}, True, False),
        ({"shared": 12}, True, False),
        ({"shared": 10}, False, False),
        ({"content": 7}, True, False),
        ({"content": 5}, False, False),
        ({"likeness": Fraction(7, 10)}, True, False),
        ({"likeness": Fraction(13, 20)}, False, False),
        ({"coverage": Fraction(4, 5)}, True, False),
        ({"coverage": Fraction(7, 10)}, False, False),
        # Some of a long quotation is enough where it is well alike.
        ({"shared": 12, "content": 4, "likeness": Fraction(3, 4), "coverage": Fraction(1, 2)}, True, False),
        # Seven words without a difference, or eight of which one in ten differs, are of one mouth.
        ({"shared": 7, "content": 3, "changes": (), "is_whole": True}, False, True),
        ({"shared": 9, "content": 4, "changes": (), "is_whole": True}, False, True),
        ({"shared": 6, "content": 3, "changes": (), "is_whole": True}, False, False),
        ({"shared": 7, "content": 2, "changes": (), "is_whole": True}, False, False),
        ({"shared": 7, "content": 3, "is_whole": True}, False, False),
        ({"shared": 7, "content": 3, "changes": ()}, False, False),
        ({"likeness": Fraction(17, 20), "coverage": Fraction(1)}, True, False),
        ({"likeness": Fraction(1), "coverage": Fraction(17, 20)}, True, False),
        ({"likeness": Fraction(9, 10), "coverage": Fraction(9, 10)}, True, True),
    ],
)
def test_how_many_words_are_one_utterance(changes: dict[str, Any], same: bool, nearly: bool) -> None:
    found = overlap(**changes)
    assert (found.is_same_utterance, found.is_nearly_the_same) == (same, nearly)


def test_one_letter_carries_no_meaning_and_half_of_the_words_are_enough() -> None:
    assert [is_content(word) for word in ("x", "xy", "xyz")] == [False, False, True]
    assert meet("the old ferry sank in May", "the old ferry came for him")
    assert not meet("the old ferry sank in early May", "the old ferry came for him to see")
