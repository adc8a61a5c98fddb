"""Weekday and date: what a printed weekday is held against, and what it is not."""

from __future__ import annotations

import pytest

from factcheck import Checker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill opened on Friday, Dec. 28, 2017, in Orrin, the council said.", [("Friday", "Thursday")]),
        ("The mill opened on Sunday 3 March 2019, in Orrin, the council said.", []),
        ("The mill opened on Monday 3 March 2019, in Orrin, the council said.", [("Monday", "Sunday")]),
        ("The mill opened on Dec. 28, 2017 (a Friday), the council said.", [("Friday", "Thursday")]),
        ("The mill opened on December 28, 2017, a Friday, in Orrin, the council said.", [("Friday", "Thursday")]),
        ("The mill opened on Friday (Dec. 28, 2017), the council said.", [("Friday", "Thursday")]),
        ("The mill opened on Friday night, Dec. 28, 2017, the council said.", [("Friday", "Thursday")]),
        ("The mill opened at 9 a.m. on Friday, Dec. 28, 2017, the council said.", [("Friday", "Thursday")]),
        ("The mill opened at midnight on Thursday, Dec. 28, 2017, the council said.", []),
        ("The mill opened on Dec. 28, 2017, a Thursday, in Orrin, the council said.", []),
        ("The mill opened on Dec. 28, 2017, a Friday paper said.", []),
        ("The mill opened on Friday (its barn on Dec. 28, 2017), the council said.", []),
        ("The mill opened on Friday, Dec. 28, in Orrin, the council said.", []),
        ("The mill opened on Friday in Orrin, and in 2017 it was sold, the council said.", []),
    ],
)
def test_a_weekday_is_held_against_a_date_with_its_year(
    checker: Checker, text: str, expected: list[tuple[str, str]]
) -> None:
    found = [c for c in checker.compare([text]).conflicts if c.rule == "weekday_date"]
    assert [(c.differences[0].left, c.differences[0].right) for c in found] == expected
    assert all(c.kind == "arithmetic" and c.severity == "major" for c in found)
