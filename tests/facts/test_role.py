"""Roles: what is read from whom, and what two of them are to each other."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.role import ROLE
from factcheck.facts.role.ladder import write_role
from factcheck.model import (
    Fact,
    Participant,
    Policy,
    RoleStage,
    RoleValue,
    Slot,
    Stance,
    Verdict,
)
from factcheck.tables import load

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "role.toml").read_text(encoding="utf-8"))
POLICY = Policy()


@pytest.fixture
def read(find: Callable[..., list[Fact]]) -> Callable[[str], list[Fact]]:
    return partial(find, "role")


def told(fact: Fact) -> dict[str, Any]:
    value = fact.value
    assert isinstance(value, RoleValue)
    row: dict[str, Any] = {"span": fact.text, "title": value.title, "person": value.person}
    row |= {"rank": list(value.rank)} if value.rank else {}
    row |= {"area": value.area} if value.area else {}
    row |= {"stage": value.stage} if value.stage != "current" else {}
    row |= {"organization": value.organization} if value.organization else {}
    return row | ({"polarity": fact.stance.polarity} if fact.stance.polarity == "negative" else {})


@pytest.mark.parametrize("case", CORPUS["case"], ids=lambda case: case["text"])
def test_it_reads_the_roles_of_the_corpus(case: dict[str, Any], read: Callable[[str], list[Fact]]) -> None:
    assert [told(fact) for fact in read(case["text"])] == case["roles"]


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["text"])
def test_it_leaves_the_negatives_unread(case: dict[str, Any], read: Callable[[str], list[Fact]]) -> None:
    assert [told(fact) for fact in read(case["text"])] == []


def test_the_corpus_is_large_enough() -> None:
    assert len(CORPUS["case"]) >= 60
    assert len(CORPUS["negative"]) >= 30


def test_offsets_are_those_of_the_article(read: Callable[[str], list[Fact]]) -> None:
    text = "Widgets sell well.\nJane Roe, a former vice president of engineering at Acme, disagreed."
    (fact,) = read(text)
    assert text[fact.start : fact.end] == "former vice president of engineering"
    assert {p.part: text[p.start : p.end] for p in fact.slot.participants} == {"subject": "Jane Roe", "of": "Acme"}
    assert fact.id == f"a:role:{fact.start}-{fact.end}"


def test_ids_differ_where_one_title_has_two_holders(read: Callable[[str], list[Fact]]) -> None:
    facts = read("Co-founders Jane Roe and Mary Doe said profits rose.")
    assert [fact.value.person for fact in facts if isinstance(fact.value, RoleValue)] == ["Jane Roe", "Mary Doe"]
    assert len({fact.id for fact in facts}) == 2


def test_a_surname_is_a_person_where_the_article_names_the_person_in_full(read: Callable[[str], list[Fact]]) -> None:
    assert read("Roe founded Acme.") == []
    facts = read("Jane Roe makes widgets.\nRoe founded Acme.")
    assert [told(fact)["person"] for fact in facts] == ["Roe"]


def test_a_hostile_text_is_read_to_its_end(prose: str, read: Callable[[str], list[Fact]]) -> None:
    for text in ("Acme CEO " * 800, "Jane Roe and " * 800, "Roe-" * 2000, "led by " * 1500, "the former " * 1500):
        assert read(prose + text) == []


def role(title: str = "chief executive officer", *, past: bool = False, negative: bool = False, **fields: Any) -> Fact:
    fields = {"person": "Jane Roe", "organization": "Acme", **fields}
    value = RoleValue(title=title, **fields)
    participants = [Participant(part="subject", text=value.person or "", start=0, end=8, kind="person")]
    if value.organization:
        participants.append(Participant(part="of", text=value.organization, start=20, end=24, kind="organization"))
    stance = Stance(stage="completed" if past else "stated", polarity="negative" if negative else "positive")
    return Fact(
        id="a:role:10-13", article="a", fact_type="role", start=10, end=13, text="CEO", value=value,
        slot=Slot(attribute=title, participants=tuple(participants)), stance=stance, rule="role.prefix",
    )  # fmt: skip


AGREE, COMPATIBLE, CONFLICT, INCOMPARABLE = Verdict.AGREE, Verdict.COMPATIBLE, Verdict.CONFLICT, Verdict.INCOMPARABLE
LADDER = [
    (role(), role(), AGREE, "role.same"),
    (role(), role(person="Roe", organization="Acme Robotics"), AGREE, "role.same"),
    (role(), role(organization=None), AGREE, "role.same"),
    (role("vice president"), role("vice president", area="engineering"), AGREE, "role.same"),
    (role("head", area="Acme", organization=None), role("head"), AGREE, "role.same"),
    (role("founder"), role("founder", rank=("co-",)), COMPATIBLE, "role.rank"),
    (role("director"), role("director", rank=("general",)), COMPATIBLE, "role.rank"),
    (role(), role(stage="interim"), COMPATIBLE, "role.rank"),
    (role("ethicist", area="design"), role("ethicist", area="in-house"), COMPATIBLE, "role.modifier"),
    (role("vice president", area="growth"), role("vice president", area="user growth"), COMPATIBLE, "role.modifier"),
    (role(stage="former"), role(), CONFLICT, "role.stage"),
    (
        role("head", area="research", stage="former", organization=None),
        role("head", area="Research"),
        CONFLICT,
        "role.stage",
    ),
    (role(negative=True), role(), CONFLICT, "role.polarity"),
    (role(negative=True), role(past=True), INCOMPARABLE, "role.other_time"),
    (role(stage="former"), role(past=True), INCOMPARABLE, "role.other_time"),
    (role(stage="former", organization=None), role(), INCOMPARABLE, "role.other_time"),
    (role(stage="incoming"), role(), INCOMPARABLE, "role.other_time"),
    (role(), role("founder"), INCOMPARABLE, "role.other_role"),
    (role(), role(organization="Widget Works"), INCOMPARABLE, "role.other_role"),
    (role(), role(person="John Doe"), INCOMPARABLE, "role.other_role"),
]


@pytest.mark.parametrize(("left", "right", "verdict", "rule"), LADDER)
def test_the_ladder(left: Fact, right: Fact, verdict: Verdict, rule: str) -> None:
    for a, b in ((left, right), (right, left)):
        judgement = ROLE.judge(a, b, POLICY)
        assert (judgement.verdict, judgement.rule) == (verdict, rule)
        assert judgement.explanation
    kinds = {COMPATIBLE: ("qualifier", "minor"), CONFLICT: ("status", "major")}
    assert (judgement.kind, judgement.severity) == kinds.get(verdict, (None, None))
    assert bool(judgement.differences) == (verdict in kinds)


def test_an_entity_decides_before_a_name() -> None:
    def known(entity: str) -> Fact:
        fact = role()
        people = tuple(
            p.model_copy(update={"entity": entity} if p.part == "subject" else {}) for p in fact.slot.participants
        )
        return fact.model_copy(update={"slot": fact.slot.model_copy(update={"participants": people})})

    assert ROLE.judge(known("Jane Roe"), known("Jane Roe"), POLICY).verdict is AGREE
    assert ROLE.judge(known("Jane Roe"), known("Jane Roe Jr."), POLICY).verdict is INCOMPARABLE


def test_only_roles_of_one_title_may_align() -> None:
    assert ROLE.may_align(role("founder"), role("founder", rank=("co-",)))
    assert not ROLE.may_align(role("founder"), role())
    assert not ROLE.may_align(role(), role(person="John Doe"))
    assert not ROLE.may_align(role(), role(organization="Widget Works"))


def test_the_question() -> None:
    assert ROLE.question(role()) == "What is Jane Roe's role at Acme?"
    assert ROLE.question(role(organization=None)) == "What is Jane Roe's role?"


roles = st.builds(
    role,
    st.sampled_from(["director", "founder"]),
    past=st.booleans(),
    negative=st.booleans(),
    rank=st.sampled_from([(), ("co-",), ("deputy",)]),
    area=st.sampled_from([None, "growth", "user growth", "Acme"]),
    stage=st.sampled_from(get_args(RoleStage)),
    organization=st.sampled_from([None, "Acme", "Acme Robotics", "Widget Works"]),
)


@given(roles, roles)
def test_judging_is_symmetric(left: Fact, right: Fact) -> None:
    one, other = ROLE.judge(left, right, POLICY), ROLE.judge(right, left, POLICY)
    assert (one.verdict, one.rule, one.kind, one.severity) == (other.verdict, other.rule, other.kind, other.severity)


@given(roles)
def test_a_role_agrees_with_itself(fact: Fact) -> None:
    assert ROLE.judge(fact, fact, POLICY).verdict is AGREE


def test_a_role_in_words() -> None:
    assert write_role(RoleValue(title="director", rank=("general",), stage="interim")) == "interim director general"


def test_the_table_of_titles() -> None:
    rows = load("titles")
    assert len(rows) >= 120
    titles = [row["title"] for row in rows]
    assert len(titles) == len(set(titles))
    for row in rows:
        names = [row["title"], *row["aliases"]]
        shown = " ".join(row["examples"]).lower().replace("-", " ")
        assert any(name.lower().replace("-", " ") in shown for name in names), row
        assert row["of"] in {"organization", "area", "place"}


def test_the_table_of_words_glued_to_titles() -> None:
    for row in load("title_ranks"):
        assert row["kind"] in {"rank", "stage", "plain"}
        assert row["stands"] in {"before", "after"}
        assert all(row["word"].split("-")[0] in example.lower().replace("-", " ") for example in row["examples"]), row
        if row["kind"] == "stage":
            assert row["means"] in get_args(RoleStage)
