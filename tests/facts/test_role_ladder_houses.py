"""Titles of which one leads a house, names of one body in other words, and facts of which a part is missing."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.facts.role import ROLE
from factcheck.facts.role.ladder import lead_one_house, titles_of_one_post
from factcheck.model import Fact, Participant, Policy, RoleValue, Slot, Stance


def role(title: str, organization: str | None = "Acme", *, past: bool = False, no: bool = False, **more: Any) -> Fact:
    """A role of Jane Roe, unless told."""
    nobody = more.pop("nobody", False)
    value = RoleValue(**{"title": title, "person": "Jane Roe", "organization": organization, **more})
    people = [] if nobody else [Participant(part="subject", text="Jane Roe", start=0, end=8, kind="person", entity="J")]
    if organization is not None:
        people.append(Participant(part="of", text=organization, start=20, end=24, kind="organization"))
    return Fact(
        id="a:role:10-13", article="a", fact_type="role", start=10, end=13, text="CEO", value=value,
        slot=Slot(attribute=title, participants=tuple(people)), rule="role.apposition",
        stance=Stance(stage="completed" if past else "stated", polarity="negative" if no else "positive"),
    )  # fmt: skip


def value(title: str, organization: str | None = None, area: str | None = None, **more: Any) -> RoleValue:
    return RoleValue(title=title, organization=organization, area=area, **more)


@pytest.mark.parametrize(
    ("left", "right", "is_one"),
    [
        (value("director", "Orrin Zoo"), value("president", "Orrin Zoo"), True),
        (value("director", None, "zoo"), value("president", "Orrin Zoo"), True),
        (value("director", "Orrin", "zoo"), value("president", "Orrin Zoo"), True),
        (value("director", "Orrin Zoo"), value("president", "Lyme Zoo"), False),
        (value("director", None, "zoo"), value("president", None, "museum"), False),
        (value("director", "Acme"), value("president", "Acme"), False),
        (value("director"), value("president"), False),
        (value("director", "Orrin Zoo"), value("director", "Orrin Zoo"), False),
        (value("director", "Orrin Zoo"), value("mayor", "Orrin Zoo"), False),
        (value("chairman", "Orrin Zoo"), value("mayor", "Orrin Zoo"), False),
        (value("director", "Orrin Zoo", rank=("deputy",)), value("president", "Orrin Zoo"), False),
        (value("director", "Orrin Zoo"), value("president", "Orrin Zoo", rank=("vice",)), False),
        (value("director", "Orrin Zoo", stage="former"), value("president", "Orrin Zoo"), False),
        (value("director", "Orrin Zoo"), value("president", "Orrin Zoo", stage="interim"), False),
        (value("director", "Orrin Zoo", stage="former"), value("president", "Orrin Zoo", stage="former"), False),
    ],
)
def test_a_house_is_led_by_one(left: RoleValue, right: RoleValue, is_one: bool) -> None:
    assert lead_one_house(left, right) is is_one
    assert lead_one_house(right, left) is is_one


def test_the_posts_of_which_titles_are_one() -> None:
    assert titles_of_one_post("director") == titles_of_one_post("president") == "leading"
    assert titles_of_one_post("sergeant") == "rank"
    assert titles_of_one_post("founder") is None


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (role("director", "Orrin Zoo"), role("president", "Orrin Zoo"), "leading"),
        (role("director", "Orrin Zoo"), role("president", "Orrin Zoo", no=True), "other_role"),
        (role("director", "Orrin Zoo", no=True), role("president", "Orrin Zoo", no=True), "other_role"),
        (role("director", "Orrin Zoo"), role("president", "Orrin Zoo", past=True), "other_role"),
        (role("director", "Acme"), role("president", "Acme"), "other_role"),
        # One body in other words, or with some words more.
        (role("mayor", "Trust of the Orrin Harbour"), role("mayor", "Orrin Harbour Works Trust"), "same"),
        (role("mayor", "Trust of the Orrin Harbour"), role("mayor", "Orrin Harbour Trust"), "same"),
        (role("mayor", "Trust of the Orrin Harbour"), role("mayor", "Lyme Harbour Trust"), "other_role"),
        (role("head", None, area="Orrin Trust"), role("head", "Trust of Orrin", area="design"), "same"),
        (role("head", None, area="Orrin Trust"), role("head", "Lyme Trust", area="design"), "other_role"),
        # The head physician is that of the team, and no narrower than that of the team.
        (role("physician", None, area="team"), role("physician", None, area="head"), "modifier"),
        (role("physician", None, area="design"), role("physician", None, area="head"), "other_role"),
        (role("physician", None, area="team"), role("physician", None, area="design"), "other_role"),
        # What has no subject is told apart by the name alone.
        (role("mayor", nobody=True), role("mayor"), "same"),
        (role("mayor", nobody=True), role("mayor", person="Mary Doe"), "other_role"),
        (role("mayor", nobody=True), role("mayor", nobody=True), "same"),
    ],
)
def test_two_roles_of_one_house(left: Fact, right: Fact, rule: str) -> None:
    assert ROLE.judge(left, right, Policy()).rule == f"role.{rule}"
    assert ROLE.judge(right, left, Policy()).rule == f"role.{rule}"


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (role("sergeant"), role("captain"), ("sergeant", "captain")),
        (role("director", "Orrin Zoo"), role("president", "Orrin Zoo"), ("director", "president")),
        (role("mayor"), role("mayor", stage="former"), ("mayor", "former mayor")),
        (role("mayor"), role("mayor", no=True), ("positive", "negative")),
        (role("mayor"), role("mayor", stage="interim"), ("mayor", "interim mayor")),
        (role("mayor", rank=("deputy",)), role("mayor"), ("deputy mayor", "mayor")),
        (role("director", area="sales"), role("director", area="growth"), ("sales", "growth")),
    ],
)
def test_both_sides_of_a_difference_are_told(left: Fact, right: Fact, told: tuple[str, str]) -> None:
    for one, other, shown in ((left, right, told), (right, left, told[::-1])):
        (difference,) = ROLE.judge(one, other, Policy()).differences
        assert (difference.left, difference.right) == shown


def test_one_person_holds_one_title_once() -> None:
    assert ROLE.is_certain(role("mayor"), role("mayor", "Orrin"))
