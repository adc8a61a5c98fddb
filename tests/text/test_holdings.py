"""Holdings: which percentages are stakes, without a model."""

from __future__ import annotations

import re

import pytest

from factcheck.text.holdings import Holding, holding_at


def at(marked: str) -> tuple[str, Holding | None]:
    """The text and the holding around the percentage in brackets."""
    found = re.search(r"\[(.*?)\]", marked)
    assert found is not None
    text = marked.replace("[", "").replace("]", "")
    return text, holding_at(text, found.start(), found.start() + len(found[1]))


@pytest.mark.parametrize(
    ("marked", "noun", "qualifiers"),
    [
        ("a [42%] stake in the mill", "stake", ()),
        ("a [42%] non-voting stake in the mill", "stake", ("non-voting",)),
        ("a [42%] nonvoting stake", "stake", ("non-voting",)),
        ("a [42%] Minority Stake", "Stake", ("minority",)),
        ("a [42%] voting and economic interest in the mill", "interest in", ("economic", "voting")),
        ("a [42%] passive, non-voting stake", "stake", ("non-voting", "passive")),
        ("[42%] of the shares", "shares", ()),
        ("[42%] of its outstanding shares", "shares", ()),
        ("[42%] of all shares", "shares", ()),
        ("[42%] of Norvane's shares", "shares", ()),
        ("[42%] ownership of the mill", "ownership", ()),
        ("[42%] equity in the mill", "equity in", ()),
        ("a stake of [42%] in the mill", "[", ()),
        ("a controlling stake of more than [42%]", "[", ("controlling",)),
        ("a holding of about [42%]", "[", ()),
    ],
)
def test_a_stake(marked: str, noun: str, qualifiers: tuple[str, ...]) -> None:
    text, holding = at(marked)
    assert holding is not None
    assert holding.qualifiers == qualifiers
    assert text[: holding.end].endswith(noun) or noun == "["


@pytest.mark.parametrize(
    "marked",
    [
        "sales rose [42%] in May",
        "[42%] of the vote",
        "[42%] of the market",
        "a [42%] interest rate",
        "[42%] of shareholders",
        "[42%] sharing a flat",
        "the stake was sold; [42%] of voters cheered",
        "the stake of the farmer, who lost [42%]",
        "[42%] more stakes",
        "a [42%] rise in the stake",
    ],
)
def test_no_stake(marked: str) -> None:
    assert at(marked)[1] is None


@pytest.mark.parametrize(
    ("run", "holds"),
    [("non-voting ", False), ("stake of ", True), ("minority, ", False), ("holding ", True), ("a of ", False)],
)
def test_a_hostile_run_is_read_to_its_end(run: str, holds: bool) -> None:
    text = f"{run * 40_000}42%{(' ' + run) * 40_000}"
    start = text.index("42%")
    assert (holding_at(text, start, start + 3) is not None) is holds
