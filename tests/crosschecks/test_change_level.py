"""A change leads from one level to the other."""

from __future__ import annotations

import pytest

from factcheck import Article, Checker


def found(checker: Checker, text: str) -> list[str]:
    report = checker.compare([Article(id="a", text=text, published="2024-05-20")])
    return sorted(side.value for c in report.conflicts if c.rule == "change_level" for side in c.sides)


@pytest.mark.parametrize(
    ("text", "change", "levels"),
    [
        (
            "Sales rose 15 percent to $105 million from $100 million.",
            "15%",
            "from $100 million to $105 million",
        ),
        (
            "Revenue fell 5% to $80 million from $100 million a year earlier.",
            "5%",
            "from $100 million to $80 million",
        ),
        (
            "Profit climbed 40 per cent to £2.2m, up from £2.1m.",
            "40%",
            "from £2.1 million to £2.2 million",
        ),
        (
            "The shares jumped from $20 to $30, a rise of 25 percent.",
            "25%",
            "from $20 to $30",
        ),
        (
            "Net income was $60 million, up 50% from $30 million.",
            "50%",
            "from $30 million to $60 million",
        ),
        (
            "The jobless rate rose 1 percentage point to 9 percent from 6 percent.",
            "1 percentage point",
            "from 6% to 9%",
        ),
        (
            "Turnover rose 10 percent to €90 million from €100 million.",
            "10%",
            "from €100 million to €90 million",
        ),
        (
            "The price dropped from $400 to $300 (down 40%).",
            "40%",
            "from $400 to $300",
        ),
        (
            "Sales grew 30 percent to $520 million, compared with $500 million.",
            "30%",
            "from $500 million to $520 million",
        ),
        (
            "The budget was cut from $50 million to $40 million, a drop of 40 percent.",
            "40%",
            "from $50 million to $40 million",
        ),
        (
            "Attendance figures aside, takings slid 8 percent to $50 million from $80 million.",
            "8%",
            "from $80 million to $50 million",
        ),
        (
            "The deficit widened, and spending grew 3% to $150 billion from $120 billion.",
            "3%",
            "from $120 billion to $150 billion",
        ),
    ],
)
def test_what_does_not_add_up(checker: Checker, text: str, change: str, levels: str) -> None:
    assert found(checker, text) == [change, levels]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 5 percent to $105 million from $100 million.",
        "Revenue fell 20% to $80 million from $100 million a year earlier.",
        "Profit rose 12 percent to $1.2 billion from $1.1 billion.",  # both are rounded
        "Profit rose 15 percent to $1.2 billion from $1.1 billion.",  # 1.15 and 1.05 would be 10, 1.25 and 1.05 are 19
        "The shares jumped from $20 to $30, a rise of 50 percent.",
        "Sales rose 15 percent to $105 million from $100 million at constant currency.",
        "Excluding the dairy, sales rose 15 percent to $105 million from $100 million.",
        "Sales rose about 15 percent to $105 million from $100 million.",  # about is not held to account
        "Sales rose 15 percent to about $105 million from $100 million.",
        "The jobless rate rose 3 percentage points to 9 percent from 6 percent.",
        "The jobless rate rose 3 percent to 9 percent from 6 percent.",  # percent of percent: which is meant?
        "Sales rose 15 percent, and costs went to $105 million from $100 million.",
        "The stake of 15 percent went to Kestrelworks for $105 million from $100 million in cash.",
        "The shares went from $4 to $5 billion, a rise of 25 percent.",
    ],
)
def test_what_adds_up_or_is_left_alone(checker: Checker, text: str) -> None:
    assert found(checker, text) == []
