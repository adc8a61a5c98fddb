"""Which words of a title are its own level, and which may stand around it in another print of the same passage."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Fact, RoleValue


@pytest.mark.parametrize(
    ("title", "left_out", "is_area_first"),
    [
        # A longer title ends in "manager" and takes in nothing before it; a kind of manager is one of it.
        ("zoo manager", "zoo ~", True),
        ("zoo general manager", "zoo ~", False),
        ("big zoo general manager", "big zoo ~", False),
        ("head general manager", "head ~", False),
        ("zoo vice president", "zoo ~", False),
        # Ranks and stages right before it belong to it, and what is between them too.
        ("deputy vice president", "~", False),
        ("former director", "~", False),
        ("zoo former director", "~", True),
        ("zoo deputy director", "~", True),
        ("former deputy zoo director", "~", True),
        ("big zoo director", "~", True),
        # A head coach is of another level than an assistant.
        ("zoo coach", "~", True),
        ("head coach", "~", True),
        ("head zoo coach", "~", True),
        ("zoo head coach", "~", True),
        ("assistant zoo coach", "~", True),
    ],
)
def test_the_level_of_a_title_is_left_out_of_its_passage(
    title: str, left_out: str, is_area_first: bool, find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("role", f"On Monday the town said that {title} Jane Roe had left the mill.")
    assert fact.slot.passage == f"on monday the town said that {left_out} jane roe had left the mill"
    assert isinstance(fact.value, RoleValue)
    assert fact.value.area_first is is_area_first


def test_what_a_title_is_over_stays_in_its_passage(find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("role", "On Monday the town said that Jane Roe, director of zoos at Acme, had left the mill.")
    assert fact.text == "director of zoos"
    assert fact.slot.passage == "on monday the town said that jane roe ~ of zoos at acme had left the mill"
