"""Listed names: a number of people, bodies or countries, and the list of their names behind it."""

from __future__ import annotations

import pytest

from factcheck import Checker
from factcheck.crosschecks.listed_names import LISTED_NAMES
from factcheck.model import Conflict


def run(checker: Checker, text: str) -> list[Conflict]:
    return [c for c in checker.compare([text]).conflicts if c.rule == LISTED_NAMES.name]


@pytest.mark.parametrize(
    ("text", "stated", "named"),
    [
        ("Its two founders, Ann Roe, Bob Doe and Carl Poe, left in May.", "2 founders", 3),
        ("Police named three people: Ann Roe and Bob Doe.", "3 people", 2),
        ("Police are looking for three people: Ann Roe and Bob Doe.", "3 people", 2),
        ("Three men - Adam Crane, Bob Doe, Carl Poe and David Lister - were charged on Monday.", "3 people", 4),
        ("Two women (Ann Roe, Beth Doe and Clara Poe) were taken off the roof.", "2 people", 3),
        ("The deaths of three climbers, Adam Crane and Bob Doe, shook the town.", "3 climbers", 2),
        ("The two victims were identified as Adam Crane, 34, Bob Doe, 36, and Carl Poe, 40.", "2 people", 3),
        ("Police identified the three suspects as Adam Crane and Bob Doe.", "3 suspects", 2),
        ("The two winners were Ann Roe, Bob Doe and Carl Poe.", "2 winners", 3),
        ("The police are looking for four men named as Adam Crane, Ben Doe and Carl Poe.", "4 people", 3),
        ("Four countries (France, Spain and Italy) signed the treaty.", "4 countries", 3),
        ("The pact binds two nations: Kenya, Uganda and Rwanda.", "2 nations", 3),
        ("Three companies, Norvane Energy, Halden Foods, Orrin Motors and Kestrel Airlines, were fined.",
         "3 companies", 4),
        ("He left the mill to his two daughters, Ann Roe, Beth Roe and Clara Roe.", "2 daughters", 3),
        ("The film was written by two brothers: Adam Crane, Bob Crane and Carl Crane.", "2 brothers", 3),
        ("Five members, namely Ann Roe, Bob Doe, Carl Poe and Dora Lister, voted against it.", "5 members", 4),
    ],
)  # fmt: skip
def test_a_list_of_names_that_is_not_its_number(text: str, stated: str, named: int, checker: Checker) -> None:
    (conflict,) = run(checker, text)
    assert stated in {side.value for side in conflict.sides}
    assert f" are {named}, not {stated}." in conflict.explanation
    assert (conflict.kind, conflict.severity, conflict.fact_type) == ("arithmetic", "major", "count")


def test_the_names_are_the_other_side(checker: Checker) -> None:
    (conflict,) = run(checker, "Its two founders, Ann Roe, Bob Doe and Carl Poe, left in May.")
    facts = {side.value: side.facts for side in conflict.sides}
    assert facts["Ann Roe, Bob Doe and Carl Poe"] == (
        "article-1:person:18-25", "article-1:person:27-34", "article-1:person:39-47",
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        # As many as it says.
        "Its two founders, Ann Roe and Bob Doe, left in May with Carl Poe.",
        "The three finalists are Ann Roe, Bob Doe and Carl Poe.",
        "Three people: Ann Roe, 34, Bob Doe, 36, and Carl Poe, 40, were hurt.",
        "The two leaders, President Ann Roe and Prime Minister Bob Doe, met.",
        # Some of them.
        "Two of its three founders, Ann Roe and Bob Doe, left in May.",
        "Police named three people, including Ann Roe and Bob Doe.",
        "Three people, among them Ann Roe and Bob Doe, were held.",
        "Three people were hurt, Ann Roe and Bob Doe among them.",
        "All but one of the three, Ann Roe and Bob Doe, were hurt.",
        # The list goes on.
        "Police named three people: Ann Roe, Bob Doe and a third man.",
        "Police named three people: Ann Roe and Bob Doe, both of Orrin, and Carl Poe.",
        "Police named three people: Ann Roe and Bob Doe; the third was not named.",
        "Four people - Ann Roe, Bob Doe and two children - were saved.",
        "Nine people: Ann Roe and Bob Doe; Carl Poe and Dan Crane; and five others, were held.",
        "Three countries: Jamaica, Guyana and Trinidad and Tobago.",
        # The names are of others.
        "The sons of the two men, Ann Roe, Bob Doe and Carl Poe, were there.",
        "After two years, Ann Roe, Bob Doe and Carl Poe parted.",
        "In two games, Ann Roe, Bob Doe and Carl Poe scored.",
        "There were two managers from companies: Norvane Energy, Halden Foods and Orrin Motors.",
        "For the two sisters, Ann Roe, Beth Doe and Clara Poe were heroes.",
        "He was helped by his number three and four batsmen, Ann Roe and Bob Doe.",
        "The union of 40 members, Ann Roe and Bob Doe, met.",
        # The number is a bound.
        "At least three people, Ann Roe and Bob Doe, were there.",
        "More than two people: Ann Roe and Bob Doe.",
        # One name or two.
        "The two cities, Dayton, Ohio, and Flint, Michigan, sued.",
        "Two companies, Smith & Sons and Norvane Energy, bid for it.",
    ],
)
def test_a_list_that_fits_or_need_not_is_left(text: str, checker: Checker) -> None:
    assert run(checker, text) == []
