"""Shares of one whole: votes, answers and owners that come to more than all, and shares of several wholes."""

from __future__ import annotations

import pytest

from factcheck import Checker
from factcheck.crosschecks.share_sum import SHARE_SUM
from factcheck.model import Conflict


def run(checker: Checker, text: str) -> list[Conflict]:
    return [c for c in checker.compare([text]).conflicts if c.rule == SHARE_SUM.name]


@pytest.mark.parametrize(
    ("text", "shares", "total"),
    [
        ("Ann Roe beat Bob Doe in the vote by 60 percent to 45 percent.", "60% and 45%", 105),
        ("Ann Roe won 48% of the vote to Bob Doe's 41%, with 15% undecided.", "48%, 41% and 15%", 104),
        ("A poll puts Ann Roe at 48 percent to 41 percent for Bob Doe, with 17 percent unsure.",
         "48%, 41% and 17%", 106),
        ("Ann Roe took 45 percent of the vote, Bob Doe 38 percent and Carl Poe 22 percent.", "45%, 38% and 22%", 105),
        ("With 95 percent of ballots counted, Ann Roe had 52.4 percent of the vote and Bob Doe had 49.1 percent.",
         "52.4% and 49.1%", "101.5"),
        ("The mayor was re-elected with 58 percent of the vote to 45 percent for Bob Doe.", "58% and 45%", 103),
        ("In the runoff Ann Roe won 57% of votes cast against Bob Doe's 48%.", "57% and 48%", 105),
        ("In the poll, 55 percent said yes, 38 percent said no and 12 percent were undecided.",
         "55%, 38% and 12%", 105),
        ("The survey found that 52% supported the plan, 44% opposed it and 9% were unsure.", "52%, 44% and 9%", 105),
        ("In May 58 percent of voters approve of her work, and 47 percent disapprove.", "58% and 47%", 105),
        ("Of those asked, 61 percent agreed, 33 percent disagreed and 10 percent had no opinion.",
         "61%, 33% and 10%", 104),
        ("The mill is owned 60 percent by Norvane Energy, 30 percent by Halden Glass and 20 percent by the state.",
         "60%, 30% and 20%", 110),
        ("Norvane Energy owns 60 percent of the mill, Halden Glass 30 percent and Orrin Foods 20 percent.",
         "60%, 30% and 20%", 110),
        ("Norvane Energy holds 55 percent of the mill and Halden Glass holds 50 percent.", "55% and 50%", 105),
    ],
)  # fmt: skip
def test_shares_of_one_whole_that_are_more_than_all(text: str, shares: str, total: object, checker: Checker) -> None:
    (conflict,) = run(checker, text)
    assert {side.value for side in conflict.sides} == {"100%", shares}
    assert conflict.explanation == f"{shares} make {total}%, more than 100% even if each is rounded."
    assert (conflict.kind, conflict.severity) == ("arithmetic", "major")


@pytest.mark.parametrize(
    "text",
    [
        # Rounded.
        "Ann Roe won 52 percent of the vote to Bob Doe's 49 percent.",
        "Ann Roe took 45.5 percent of the vote, Bob Doe 32.3 percent and Carl Poe 22.3 percent.",
        # Of several contests.
        "Ann Roe won with 65 percent of the vote and Bob Doe with 72 percent.",
        "Ann Roe won 55 percent of the vote in Orrin and 60 percent in Lonmark.",
        "Ann Roe won 55 percent of the vote in Orrin and Bob Doe 48 percent in Lonmark.",
        "Ann Roe won 55 percent of the vote and Bob Doe 48 percent in Lonmark.",
        "Measure A got 45 percent of the vote, Measure B 38 percent and Measure C 22 percent.",
        "Ann Roe leads Bob Doe in the poll 48 percent to 41 percent, with 63 percent of women backing her.",
        "With 95 percent of the vote counted, Ann Roe had 52 percent and Bob Doe 47 percent.",
        # Of several groups, times and questions.
        "In the poll, 48 percent of men and 58 percent of women backed Ann Roe.",
        "In the poll, 55 percent of urban voters said yes, 58 percent of rural voters said no.",
        "In the poll, 55 percent said yes in May, 58 percent said no in June.",
        "In the poll, 58 percent approve of Ann Roe and 55 percent disapprove of Bob Doe.",
        "Voters trust Ann Roe over Bob Doe on jobs, 60 percent to 45 percent.",
        "Support rose from 48 percent to 55 percent of voters.",
        # Several answers.
        "In the survey, 60 percent use a car, 50 percent a bike and 40 percent a bus.",
        # Growth.
        "Sales rose 60 percent in May, 30 percent in June and 20 percent in July.",
        # Of several companies, or kinds of shares.
        "Norvane Energy owns 60 percent of the mill and Halden Glass 60 percent of the mine.",
        "Norvane Energy owns 60 percent of the votes, Halden Glass 45 percent of the shares.",
        "Norvane Energy raised its stake in the mill to 60 percent from 45 percent.",
    ],
)
def test_shares_of_several_wholes_are_left(text: str, checker: Checker) -> None:
    assert run(checker, text) == []
