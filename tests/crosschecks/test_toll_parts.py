"""Badly hurt + lightly hurt = hurt, on short articles."""

from __future__ import annotations

import pytest

from factcheck import Article, Checker

WHOLE = "A ferry struck a pier near Lonmark and 25 people were injured, police said."


def found(checker: Checker, other: str, whole: str = WHOLE) -> list[tuple[str, str, list[str]]]:
    articles = [
        Article(id=name, text=text, published="2024-03-05") for name, text in (("whole", whole), ("parts", other))
    ]
    conflicts = checker.compare(articles).conflicts
    return [(c.kind, c.severity, sorted(side.value for side in c.sides)) for c in conflicts if c.rule == "toll_parts"]


def test_parts_that_do_not_add_up_are_reported_with_their_working(checker: Checker) -> None:
    other = "Four people were seriously injured while 20 others were slightly hurt when the ferry struck the pier."
    assert found(checker, other) == [
        ("arithmetic", "major", ["25 people", "4 seriously injured and 20 slightly injured"])
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Four people were seriously injured while 21 others were slightly hurt when the ferry struck the pier.",
        "Four people were seriously injured while about 20 others were slightly hurt.",
        "Four people were seriously injured when the ferry struck the pier.",
        "Four people were seriously injured and 20 were taken to hospital.",
    ],
)
def test_parts_that_add_up_or_are_not_all_parts_are_left(other: str, checker: Checker) -> None:
    assert found(checker, other) == []


def test_a_bound_is_no_total(checker: Checker) -> None:
    other = "Four people were seriously injured while 20 others were slightly hurt when the ferry struck the pier."
    assert found(checker, other, WHOLE.replace("25 people", "more than 20 people")) == []
