"""Two roles of one person: each rung of the ladder on both of its sides."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.facts.role import ROLE
from factcheck.facts.role.ladder import only_one_of, write_role
from factcheck.model import Fact, Participant, Policy, RoleValue, Slot, Stance

PASSAGE = "the mill said on monday that ~ had asked for it"


def role(
    title: str, *, past: bool = False, passage: str | None = None, rule: str = "apposition", **fields: Any
) -> Fact:
    """A role of Jane Roe at Acme, unless told; `entity` and `owner` are what the articles know them by."""
    told = {"person": "Jane Roe", "organization": "Acme", **fields}
    entity, owner = told.pop("entity", None), told.pop("owner", None)
    negative, words = told.pop("negative", False), told.pop("words", ())
    value = RoleValue(title=title, **told)
    people = [Participant(part="subject", text=value.person or "", start=0, end=8, kind="person", entity=entity)]
    if value.organization:
        people.append(
            Participant(part="of", text=value.organization, start=20, end=24, kind="organization", entity=owner)
        )
    stance = Stance(stage="completed" if past else "stated", polarity="negative" if negative else "positive")
    return Fact(
        id="a:role:10-13", article="a", fact_type="role", start=10, end=13, text="CEO", value=value,
        slot=Slot(attribute=title, participants=tuple(people), passage=passage, words=words), stance=stance,
        rule=f"role.{rule}",
    )  # fmt: skip


NOWHERE: dict[str, Any] = {"organization": None}
LADDER = [
    # Titles that nobody holds at once.
    (role("sergeant"), role("captain"), "role.title"),
    (role("sergeant"), role("captain", stage="former"), "role.other_role"),
    (role("sergeant", stage="former"), role("captain", stage="former"), "role.other_role"),
    (role("sergeant", stage="former"), role("captain"), "role.other_role"),
    (role("sergeant", stage="incoming"), role("captain"), "role.other_role"),
    (role("sergeant", stage="incoming"), role("captain", stage="incoming"), "role.other_role"),
    (role("sergeant"), role("captain", past=True), "role.other_time"),
    (role("sergeant"), role("captain", negative=True), "role.other_role"),
    (role("sergeant"), role("founder"), "role.other_role"),
    (role("colonel"), role("lieutenant colonel"), "role.other_role"),
    (role("sergeant"), role("captain", person="Mary Doe"), "role.other_role"),
    # One passage, printed twice, in which one person has two titles; some titles are loose.
    (role("founder", passage=PASSAGE), role("mayor", passage=PASSAGE), "role.passage"),
    (role("founder", passage=PASSAGE), role("mayor", passage=PASSAGE, person="Mary Doe"), "role.other_role"),
    (role("founder", passage=PASSAGE), role("mayor"), "role.other_role"),
    (role("founder", passage=PASSAGE), role("analyst", passage=PASSAGE), "role.other_role"),
    (role("founder", passage=PASSAGE), role("founder", passage=PASSAGE), "role.same"),
    (role("sergeant", passage=PASSAGE), role("captain", passage=PASSAGE), "role.title"),
    # A denial, of one place and of one time.
    (role("mayor"), role("mayor", negative=True), "role.polarity"),
    (role("mayor"), role("mayor", negative=True, past=True), "role.other_time"),
    (role("mayor", past=True), role("mayor", negative=True, past=True), "role.polarity"),
    (role("mayor"), role("mayor", negative=True, **NOWHERE), "role.other_time"),
    (role("mayor", negative=True), role("mayor", negative=True), "role.same"),
    (role("head", area="growth", **NOWHERE), role("head", area="growth", negative=True, **NOWHERE), "role.polarity"),
    (role("head", area="growth", **NOWHERE), role("head", area="design", negative=True, **NOWHERE), "role.other_time"),
    (role("head", area="growth"), role("head", area="growth", negative=True), "role.polarity"),
    (role("head", area="growth"), role("head", area="design", negative=True), "role.other_time"),
    (role("head", area="growth"), role("head", negative=True), "role.polarity"),
    (role("head", area="Acme", **NOWHERE), role("head", negative=True), "role.polarity"),
    # The stage: for a time, over, still held.
    (role("mayor"), role("mayor", stage="interim"), "role.rank"),
    (role("mayor"), role("mayor", stage="interim", rank=("deputy",)), "role.other_time"),
    (role("mayor", **NOWHERE), role("mayor", stage="interim", **NOWHERE), "role.rank"),
    (role("mayor", **NOWHERE), role("mayor", stage="interim"), "role.other_time"),
    (role("mayor", area="growth", **NOWHERE), role("mayor", stage="interim", **NOWHERE), "role.other_time"),
    (role("mayor", **NOWHERE), role("mayor", stage="interim", area="growth", **NOWHERE), "role.other_time"),
    (role("coach", rule="prefix", **NOWHERE), role("coach", stage="interim", **NOWHERE), "role.other_time"),
    (role("coach", rule="prefix", rank=("deputy",), **NOWHERE),
     role("coach", stage="interim", rank=("deputy",), **NOWHERE), "role.rank"),
    (role("mayor"), role("mayor", stage="former"), "role.stage"),
    (role("mayor"), role("mayor", stage="former", rank=("deputy",)), "role.other_time"),
    (role("mayor"), role("mayor", stage="former", past=True), "role.other_time"),
    (role("mayor", past=True), role("mayor", stage="former"), "role.other_time"),
    (role("mayor", stage="interim"), role("mayor", stage="former"), "role.other_time"),
    (role("mayor", **NOWHERE), role("mayor", stage="former", **NOWHERE), "role.stage"),
    (role("mayor", rule="prefix", **NOWHERE), role("mayor", stage="former", **NOWHERE), "role.other_time"),
    (role("mayor", **NOWHERE), role("mayor", stage="former", rule="prefix", **NOWHERE), "role.stage"),
    (role("founder", **NOWHERE), role("founder", stage="former", **NOWHERE), "role.other_time"),
    (role("commissioner", **NOWHERE), role("commissioner", stage="former", **NOWHERE), "role.other_time"),
    (role("prosecutor", **NOWHERE), role("prosecutor", stage="former", **NOWHERE), "role.other_time"),
    (role("analyst", **NOWHERE), role("analyst", stage="former", **NOWHERE), "role.other_time"),
    (role("mayor", **NOWHERE), role("mayor", stage="former"), "role.other_time"),
    # The rank.
    (role("director", rank=("deputy",)), role("director"), "role.rank"),
    (role("director", rank=("deputy", "co-")), role("director", rank=("co-", "deputy")), "role.same"),
    (role("director", rank=("deputy",), area="growth"), role("director"), "role.rank"),
    (role("director", rank=("deputy",), area="growth", **NOWHERE), role("director", **NOWHERE), "role.other_role"),
    (role("director", rank=("deputy",), area="growth", **NOWHERE), role("director", area="growth", **NOWHERE),
     "role.rank"),
    (role("director", rank=("deputy",), area="growth", passage=PASSAGE, **NOWHERE),
     role("director", passage=PASSAGE, **NOWHERE), "role.rank"),
    (role("coach", rank=("assistant",), **NOWHERE), role("coach", area="head", **NOWHERE), "role.rank"),
    (role("professor", rank=("assistant",)), role("professor", rule="prefix"), "role.other_role"),
    (role("professor", rank=("assistant",)), role("professor"), "role.rank"),
    (role("professor", rank=("assistant",)), role("professor", rank=("associate",), rule="prefix"), "role.rank"),
    (role("mayor", rank=("deputy",)), role("mayor", rule="prefix"), "role.rank"),
    (role("professor", rank=("assistant",), passage=PASSAGE), role("professor", rule="prefix", passage=PASSAGE),
     "role.rank"),
    # What narrows a title.
    (role("director", area="growth"), role("director", area="design"), "role.modifier"),
    (role("director", area="growth"), role("director", area="the growth"), "role.same"),
    (role("director", area="growth"), role("director"), "role.same"),
    (role("director", area="growth", **NOWHERE), role("director", area="design", **NOWHERE), "role.other_role"),
    (role("director", area="growth", **NOWHERE), role("director", area="design"), "role.other_role"),
    (role("director", area="growth", **NOWHERE), role("director", area="user growth", **NOWHERE), "role.modifier"),
    (role("director", area="growth", passage=PASSAGE, **NOWHERE),
     role("director", area="design", passage=PASSAGE, **NOWHERE), "role.modifier"),
    (role("head", area="Acme", **NOWHERE), role("head", area="design"), "role.same"),
    # Who holds it and whose it is.
    (role("mayor"), role("mayor", person="Roe"), "role.same"),
    (role("mayor"), role("mayor", person="Mary Doe"), "role.other_role"),
    (role("mayor"), role("mayor", person=None), "role.same"),
    (role("mayor", entity="Jane Roe"), role("mayor", person="Mary Doe", entity="Jane Roe"), "role.same"),
    (role("mayor", entity="Jane Roe"), role("mayor", entity="Jane Roe Jr"), "role.other_role"),
    (role("mayor", entity="Jane Roe"), role("mayor"), "role.same"),
    (role("mayor"), role("mayor", organization="Calder Foods"), "role.other_role"),
    (role("mayor"), role("mayor", organization="Acme Foods"), "role.same"),
    (role("mayor", organization="Harwick Trust", owner="HT"), role("mayor", organization="Orrin Fund", owner="HT"),
     "role.same"),
    (role("mayor", organization="Harwick Trust", owner="HT"), role("mayor", organization="Orrin Fund", owner="OF"),
     "role.other_role"),
    (role("mayor", organization="Federal Trade Commission"), role("mayor", organization="FTC"), "role.same"),
]  # fmt: skip
KINDS = {
    "role.title": ("value", "major"), "role.passage": ("value", "minor"), "role.polarity": ("status", "major"),
    "role.stage": ("status", "major"), "role.rank": ("qualifier", "minor"), "role.modifier": ("qualifier", "minor"),
}  # fmt: skip


@pytest.mark.parametrize(("left", "right", "rule"), LADDER)
def test_two_roles(left: Fact, right: Fact, rule: str) -> None:
    right = right.model_copy(update={"article": "b", "id": "b:role:10-13"})
    for pair in ((left, right), (right, left)):
        judged = ROLE.judge(*pair, Policy())
        assert (judged.rule, judged.kind, judged.severity) == (rule, *KINDS.get(rule, (None, None)))
        assert len(judged.differences) == (rule in KINDS)


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (role("mayor"), role("mayor"), True),
        (role("mayor"), role("founder"), False),
        (role("sergeant"), role("captain"), True),
        (role("sergeant"), role("captain", words=("captain", "sergeant")), False),
        (role("sergeant", words=("captain", "sergeant")), role("sergeant"), True),
        (role("sergeant"), role("captain", stage="former"), False),
        (role("mayor"), role("mayor", person="Mary Doe"), False),
        (role("mayor"), role("mayor", person=None), True),
        (role("mayor"), role("mayor", organization="Calder Foods"), False),
        (role("mayor"), role("mayor", **NOWHERE), True),
        (role("head", area="Acme", organization="Calder Foods"), role("head"), True),
        (role("head", area="Orrin", organization="Calder Foods"), role("head"), False),
    ],
)
def test_which_roles_may_be_one(left: Fact, right: Fact, may: bool) -> None:
    assert ROLE.may_align(left, right) is may
    assert ROLE.may_align(right, left) is may


def test_the_question_and_the_key_are_the_holder() -> None:
    known = role("mayor", entity="Jane A. Roe", owner="Acme Robotics")
    assert ROLE.question(known) == "What is Jane A. Roe's role at Acme Robotics?"
    assert ROLE.keys(known) == ("Jane A. Roe",)
    assert ROLE.keys(role("mayor")) == ("Jane Roe",)
    nobody = role("mayor").model_copy(update={"slot": Slot(attribute="mayor")})
    assert ROLE.question(nobody) == "What is this person's role?"


def test_titles_of_one_ladder() -> None:
    assert only_one_of("sergeant") == only_one_of("captain") == "rank"
    assert only_one_of("mayor") is None
    assert only_one_of("no such title") is None


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (RoleValue(title="director"), "director"),
        (RoleValue(title="director", rank=("deputy",)), "deputy director"),
        (RoleValue(title="professor", rank=("emeritus",)), "professor emeritus"),
        (RoleValue(title="founder", rank=("co-",), stage="incoming"), "incoming co-founder"),
    ],
)
def test_a_role_in_words(value: RoleValue, words: str) -> None:
    assert write_role(value) == words
