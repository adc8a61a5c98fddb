"""One premium over one price belongs to one offer."""

from __future__ import annotations

import pytest

from factcheck import Article, Checker

EIGHTY = "The offer of $80 a share is a 40 percent premium over the closing price of Kestrelworks on May 2."


def found(checker: Checker, *texts: str) -> list[str]:
    articles = [Article(id=f"a{n}", text=text, published="2024-05-20") for n, text in enumerate(texts)]
    report = checker.compare(articles)
    return sorted(side.value for c in report.conflicts if c.rule == "premium_price" for side in c.sides)


@pytest.mark.parametrize(
    "other",
    [
        "That $60 offer is a 40% premium over the closing price of Kestrelworks on May 2.",
        "The bid of $60 per share represents a premium of 40 percent to the closing price of Kestrelworks on May 2.",
        "The bid is worth $60 a share and was 40 percent higher than the closing price of Kestrelworks on May 2.",
    ],
)
def test_two_offers_cannot_have_one_premium(checker: Checker, other: str) -> None:
    values = found(checker, EIGHTY, other)
    assert len(values) == 2
    assert values[0].startswith("$60")
    assert values[1].startswith("$80")


@pytest.mark.parametrize(
    "other",
    [
        "The bid of $80 per share is a 40% premium over the closing price of Kestrelworks on May 2.",
        "The bid of $60 per share is a 5% premium over the closing price of Kestrelworks on May 2.",
        "The bid, up from $60 a share, is a 40% premium over the closing price of Kestrelworks on May 2.",
        "The bid, $60 a share in cash and $20 in stock, is a 40% premium over the closing price of Kestrelworks.",
        "The $900 million bid is a 40% premium over the closing price of Kestrelworks on May 2.",
        "The bid of £60 a share is a 40% premium over the closing price of Kestrelworks on May 2.",
        "Norland Grid offers $60 a share. The bid is a 40% premium over the closing price of Voltmoor on May 2.",
        "The bid of about $80 a share is a 40% premium over the closing price of Kestrelworks on May 2.",
    ],
)
def test_what_does_not_contradict_it(checker: Checker, other: str) -> None:
    assert found(checker, EIGHTY, other) == []
