"""Ranks: what is read, in which order, and what two of them are to each other."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.rank import RANK
from factcheck.model import Fact, NumberValue, Participant, Policy, Slot, Stance, Verdict

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "rank.toml").read_text(encoding="utf-8"))
POLICY = Policy()


@pytest.fixture
def read(find: Callable[..., list[Fact]]) -> Callable[[str], list[Fact]]:
    return partial(find, "rank")


def stated(
    rank: int, subject: str | None = "Acme", among: tuple[str, ...] = (), attribute: str = "largest maker"
) -> Fact:
    people = [("subject", subject)] if subject else []
    participants = tuple(
        Participant(part=part, text=text, start=0, end=1) for part, text in (*people, *(("among", a) for a in among))
    )
    return Fact(
        id=str(rank), article="a", fact_type="rank", start=0, end=1, text="x", stance=Stance(), rule="rank.superlative",
        value=NumberValue(low=rank, high=rank, unit="rank"), slot=Slot(attribute=attribute, participants=participants),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "order", "holder", "among"),
    [
        ("Acme is the third-largest maker of pumps in the world.", "largest maker", "Acme", {"pump", "world"}),
        ("Acme, the world's third-largest maker of pumps, closed.", "largest maker", "Acme", {"pump", "world"}),
        ("Strelsau is the country's second-largest city.", "largest city", "Strelsau", {"country"}),
        ("Jane Roe finished third in the marathon.", "place", "Roe", {"marathon"}),
        ("Jane Roe was sworn in as the 47th president.", "president", "Roe", set()),
        ("The tower is the 16th tallest in the world.", "tallest", "tower", {"world"}),
        ("The Rovers are second in the table.", "place", "Rovers", {"table"}),
        ("Jane Roe took second place in the slalom.", "place", "Roe", {"slalom"}),
        ("The song peaked at No. 6 in the charts.", "place", "song", {"chart"}),
        ("The seventh-seeded Jane Roe lost in straight sets.", "seed", "Roe", set()),
    ],
)
def test_the_order_the_holder_and_the_field(
    text: str, order: str, holder: str, among: set[str], read: Callable[[str], list[Fact]]
) -> None:
    (fact,) = read(text)
    assert fact.slot.attribute == order
    assert fact.slot.subject is not None
    assert fact.slot.subject.text.endswith(holder)
    assert {p.text for p in fact.slot.participants if p.part == "among"} == among


def test_the_ladder_knows_equal_and_apart() -> None:
    second, third = stated(2), stated(3)
    assert RANK.judge(second, second, POLICY).verdict is Verdict.AGREE
    for one, other in ((second, third), (third, second)):
        judgement = RANK.judge(one, other, POLICY)
        assert (judgement.verdict, judgement.kind, judgement.severity) == (Verdict.CONFLICT, "value", "major")
        assert judgement.rule == "rank.value"


@pytest.mark.parametrize(
    ("left", "right", "aligned"),
    [
        (stated(2), stated(3), True),
        (stated(2, "Acme"), stated(3, "Bolt"), False),
        (stated(2, among=("country",)), stated(16, among=("world",)), False),
        (stated(2, among=("world",)), stated(3, among=("planet",)), True),
        (stated(2, among=("world",)), stated(3), False),
        (stated(2, None), stated(3, None), False),
        (stated(2, "it", ("country",)), stated(3, None, ("country",)), False),
        (stated(2, "it", ("country", "pump")), stated(3, None, ("country", "pump")), True),
    ],
)
def test_two_ranks_are_of_one_thing_in_one_order(left: Fact, right: Fact, aligned: bool) -> None:
    assert RANK.may_align(left, right) is aligned
    assert RANK.may_align(right, left) is aligned


def test_another_superlative_is_another_order() -> None:
    assert not set(RANK.keys(stated(2))) & set(RANK.keys(stated(2, attribute="oldest maker")))


@given(st.integers(1, 200), st.integers(1, 200))
def test_a_rank_is_never_rounded(left: int, right: int) -> None:
    verdict = RANK.judge(stated(left), stated(right), POLICY).verdict
    assert verdict is (Verdict.AGREE if left == right else Verdict.CONFLICT)


def test_a_hostile_text_is_read_to_its_end(prose: str, read: Callable[[str], list[Fact]]) -> None:
    facts = read(prose + "The " + "third-largest " * 400 + "maker")
    assert {fact.text for fact in facts} == {"third-largest"}


@pytest.mark.parametrize("form", CORPUS["sequence"]["forms"])
def test_the_number_of_one_in_a_row_is_read_and_compared_with_nothing(
    form: str, read: Callable[[str], list[Fact]]
) -> None:
    (fact,) = read(form.replace("[", "").replace("]", ""))
    assert (fact.start, fact.end) == (form.index("["), form.index("]") - 1)
    assert (fact.rule, RANK.keys(fact)) == ("rank.sequence", ())
