"""Stakes: who holds or takes them, and of what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.facts.stake import STAKE
from factcheck.model import Fact, NumberValue, Participant, Policy, Slot, Stance

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    assert isinstance(fact.value, NumberValue)
    parts = (f"{p.part} {p.text}" for p in fact.slot.participants)
    return " | ".join([fact.text, *fact.value.qualifiers, *parts])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme took a 49% stake in Bolt.", ["49% | in Bolt | subject Acme | object stake"]),
        ("Acme took a 49% non-voting stake in Bolt.", ["49% | non-voting | in Bolt | subject Acme | object stake"]),
        ("Acme holds a third of the shares in Bolt.", ["a third | subject Acme | object share | in Bolt"]),
        ("Acme took a stake of 20 percent in Bolt.", ["20 percent | subject Acme | object stake | in Bolt"]),
        ("Rebels hold a third of Freedonia.", []),
        ("Acme won 20 percent of the vote.", []),
        ("A 20 percent stake in Bolt was sold.", ["20 percent | in Bolt | object stake"]),
        (
            "Acme sold its 20% holding in Bolt to Calder.",
            ["20% | subject its | in Bolt | subject Acme | object holding | to Calder"],
        ),
        ("Acme took a controlling 51% stake in Bolt.", ["51% | controlling | in Bolt | subject Acme | object stake"]),
        ("Acme holds half of the shares in Bolt.", ["half | subject Acme | object share | in Bolt"]),
        ("Acme owns 20 percent of Bolt.", ["20 percent | subject Acme | object Bolt"]),
        ("The family owns a third of Bolt Foods.", ["a third | subject family | object Bolt Foods"]),
        ("20% of the people hold a stake.", []),
        ("The rebels hold a third of the town of Lyme.", []),
    ],
)
def test_whose_stake_in_what_it_is(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("stake", text, DAY)] == expected


def stake(
    low: int, high: int | None = None, parts: tuple[tuple[str, str], ...] = (), passage: str | None = None
) -> Fact:
    people = tuple(Participant(part=part, text=text, start=0, end=1) for part, text in parts)
    return Fact(
        id="x", article="a", fact_type="stake", start=0, end=1, text="x", rule="stake.percent_of_company",
        value=NumberValue(low=low, high=high or low, unit="percent", printed_to=1), stance=Stance(),
        slot=Slot(attribute="stake", participants=people, passage=passage),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "question"),
    [
        ((("subject", "Acme"), ("in", "Bolt")), "What stake does Acme take or hold in Bolt?"),
        ((("subject", "Acme"), ("of", "Bolt")), "What stake does Acme take or hold in Bolt?"),
        ((("of", "Halden"), ("in", "Bolt")), "What stake does anybody take or hold in Bolt?"),
        ((("subject", "Acme"), ("subject", "Norvane")), "What stake does Acme take or hold?"),
        ((("context", "Acme"),), "What stake does anybody take or hold?"),
    ],
)
def test_the_question_names_owner_and_owned(parts: tuple[tuple[str, str], ...], question: str) -> None:
    assert STAKE.question(stake(40, parts=parts)) == question


def test_all_stakes_are_candidates_and_the_clause_decides() -> None:
    left, right = stake(40), stake(49)
    assert STAKE.keys(left) == STAKE.keys(right) == ("stake",)
    assert STAKE.may_align(left, right)
    assert not STAKE.is_certain(left, right)


def test_a_vague_stake_is_held_against_another_in_one_passage_alone() -> None:
    assert STAKE.judge(stake(10, 30), stake(90), Policy()).rule == "stake.vague"
    here, there = stake(10, 30, passage="a ~ b"), stake(90, passage="a ~ b")
    assert STAKE.judge(here, there, Policy()).rule == "stake.value"
