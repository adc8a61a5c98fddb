"""Alignment on facts made by hand: the same question or not."""

from __future__ import annotations

import random
from typing import Any

import pytest

from factcheck import Article, Checker
from factcheck.alignment import align
from factcheck.model import Alignment, Fact, NumberValue, Participant, Scope, Slot, Stance

WORDS = ("buy", "mill", "river")


def person(name: str, part: str = "subject", kind: Any = "organization") -> Participant:
    return Participant(part=part, text=name, start=0, end=1, entity=name, kind=kind)


def amount(
    figure: int,
    article: str = "a",
    *who: Participant,
    start: int = 0,
    attribute: str | None = "purchase",
    scope: tuple[Scope, ...] = (),
    words: tuple[str, ...] = WORDS,
    as_of: str | None = None,
    section: Any = "body",
) -> Fact:
    return Fact(
        id=f"{article}:amount:{start}-{start + 4}", article=article, fact_type="amount", start=start, end=start + 4,
        text=f"${figure}", value=NumberValue(low=figure, high=figure, unit="dollar", printed_to=1),
        slot=Slot(attribute=attribute, participants=who, scope=scope, words=words),
        stance=Stance(as_of=as_of, section=section), rule="amount.money",
    )  # fmt: skip


NORVANE, HALDEN = person("Norvane"), person("Halden")
MILL = person("Orrin Mill", "object")
YEAR_2021 = Scope(kind="time", text="2021-01-01/2022-01-01")
YEAR_2023 = Scope(kind="time", text="2023-01-01/2024-01-01")
PRIOR = Scope(kind="time", text="prior")


def groups(*facts: Fact) -> set[frozenset[str]]:
    return {frozenset(fact.id for fact in alignment.facts) for alignment in align(facts)[0]}


def joined(left: Fact, right: Fact) -> bool:
    found = groups(left, right)
    assert found == groups(right, left)
    assert found <= {frozenset({left.id, right.id})}
    return bool(found)


def test_a_shared_subject_and_object_join() -> None:
    assert joined(amount(40, "a", NORVANE, MILL), amount(46, "b", NORVANE, MILL))


def test_closeness_of_values_is_no_evidence() -> None:
    far = amount(40, "a", NORVANE, MILL), amount(4_000_000, "b", NORVANE, MILL)
    assert joined(*far)
    near = amount(40, "a", NORVANE, words=()), amount(40, "b", HALDEN, words=())
    assert not joined(*near)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(amount(40, "a", NORVANE, MILL), amount(46, "b", HALDEN, MILL), id="other subject"),
        pytest.param(
            amount(40, "a", NORVANE, MILL),
            amount(46, "b", NORVANE, person("Pennick Mill", "object")),
            id="other object",
        ),
        pytest.param(
            amount(40, "a", NORVANE, MILL), amount(46, "b", NORVANE, MILL, attribute="valuation"), id="other attribute"
        ),
        pytest.param(amount(40, "a", NORVANE, MILL, attribute=None), amount(46, "b", NORVANE, MILL), id="no attribute"),
        pytest.param(
            amount(40, "a", NORVANE, MILL, scope=(PRIOR,)), amount(46, "b", NORVANE, MILL), id="an earlier figure"
        ),
        pytest.param(
            amount(40, "a", NORVANE, MILL, scope=(YEAR_2021,)),
            amount(46, "b", NORVANE, MILL, scope=(YEAR_2023,)),
            id="two years",
        ),
        pytest.param(
            amount(40, "a", NORVANE, MILL, scope=(YEAR_2021,), attribute="revenue"),
            amount(46, "b", NORVANE, MILL, as_of="2024-06-03", attribute="revenue"),
            id="years ago and now",
        ),
        pytest.param(
            amount(40, "a", NORVANE, MILL), amount(46, "b", NORVANE, MILL, section="link"), id="a link to another story"
        ),
        pytest.param(
            amount(40, "a", attribute=None, words=()), amount(46, "b", attribute=None, words=()), id="nothing in common"
        ),
    ],
)
def test_two_questions_stay_apart(left: Fact, right: Fact) -> None:
    assert not joined(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            amount(40, "a", NORVANE, MILL, scope=(YEAR_2023,)),
            amount(46, "b", NORVANE, MILL, scope=(YEAR_2023,)),
            id="one year",
        ),
        pytest.param(
            amount(40, "a", NORVANE, MILL, scope=(Scope(kind="manner", text="net"),)),
            amount(46, "b", NORVANE, MILL),
            id="a soft scope",
        ),
        pytest.param(
            amount(40, "a", NORVANE, MILL),
            amount(46, "b", NORVANE, MILL, attribute="payment"),
            id="two sides of one outlay",
        ),
        pytest.param(amount(40, "a", MILL), amount(46, "b", NORVANE, MILL), id="one article does not say who"),
        pytest.param(
            amount(40, "a", NORVANE, MILL, section="headline"), amount(46, "b", NORVANE, MILL), id="a headline"
        ),
    ],
)
def test_one_question_joins(left: Fact, right: Fact) -> None:
    assert joined(left, right)


def test_an_attribute_alone_joins_figures_only_where_each_article_gives_one() -> None:
    left, right = amount(40, "a", words=()), amount(46, "b", words=())
    assert joined(left, right)
    assert groups(left, right, amount(90, "a", start=50, words=())) == set()


def test_three_articles_are_one_question() -> None:
    facts = [amount(figure, article, NORVANE, MILL) for figure, article in ((40, "a"), (46, "b"), (46, "c"))]
    assert groups(*facts) == {frozenset(fact.id for fact in facts)}


def test_an_article_with_two_figures_for_one_question_gives_two_questions() -> None:
    facts = [
        amount(40, "a", NORVANE, MILL),
        amount(90, "a", NORVANE, MILL, start=50),
        amount(40, "b", NORVANE, MILL),
        amount(90, "b", NORVANE, MILL, start=50),
    ]
    assert groups(*facts) == {frozenset({facts[0].id, facts[2].id}), frozenset({facts[1].id, facts[3].id})}


def test_a_figure_that_another_article_shares_stands_with_it() -> None:
    facts = [amount(40, "a", NORVANE, MILL), amount(90, "a", NORVANE, MILL, start=50), amount(40, "b", NORVANE, MILL)]
    assert groups(*facts) == {frozenset({facts[0].id, facts[2].id})}
    _, ledger = align(facts)
    assert [(entry.fact, entry.reason) for entry in ledger] == [(facts[1].id, "question unclear")]


def test_two_unshared_figures_of_one_article_are_left() -> None:
    facts = [amount(40, "a", NORVANE, MILL), amount(90, "a", NORVANE, MILL, start=50), amount(46, "b", NORVANE, MILL)]
    assert groups(*facts) == set()


def test_a_headline_may_differ_from_its_body() -> None:
    assert joined(amount(40, "a", NORVANE, MILL, section="headline"), amount(46, "a", NORVANE, MILL, start=90))


def test_the_ledger_says_why_a_fact_stands_alone() -> None:
    facts = [
        amount(40, "a", NORVANE, MILL),
        amount(46, "b", NORVANE, MILL, attribute=None),
        amount(50, "c", HALDEN, section="link"),
    ]
    alignments, ledger = align(facts)
    assert alignments == []
    assert {entry.fact: entry.reason for entry in ledger} == {
        facts[0].id: "no counterpart",
        facts[1].id: "question unclear",
        facts[2].id: "other section",
    }


def test_an_alignment_says_why() -> None:
    (alignment,), ledger = align([amount(40, "a", NORVANE, MILL), amount(46, "b", NORVANE, MILL)])
    assert ledger == []
    assert any("Orrin Mill" in reason for reason in alignment.evidence)
    assert "purchase" in alignment.question


def crowd(number: int) -> list[Fact]:
    """Facts of one key: every seventh is of one buyer, all in one article each."""
    return [
        amount(i % 5 + 40, f"{i:05}", person(f"Buyer {i % 7}"), person(f"Mill {i % 7}", "object"))
        for i in range(number)
    ]


def shape(alignments: list[Alignment]) -> set[tuple[str, frozenset[str]]]:
    return {(a.question, frozenset(f.id for f in a.facts)) for a in alignments}


@pytest.mark.parametrize("number", [20, 50])
def test_the_order_of_the_facts_changes_nothing(number: int) -> None:
    facts = crowd(number)
    expected = shape(align(facts)[0])
    assert expected
    for seed in range(3):
        shuffled = random.Random(seed).sample(facts, len(facts))
        assert shape(align(shuffled)[0]) == expected


def test_the_order_of_very_many_facts_changes_nothing() -> None:
    facts = crowd(300)
    expected = shape(align(facts)[0])
    assert all(shape(align(random.Random(seed).sample(facts, len(facts)))[0]) == expected for seed in range(2))


def test_very_many_facts_of_one_question_are_each_aligned_or_listed() -> None:
    facts = crowd(2_000)
    alignments, ledger = align(facts)
    assert sum(len(a.facts) for a in alignments) + len(ledger) == len(facts)


def test_hours_of_an_undated_weekday_are_no_days(checker: Checker) -> None:
    """Two clock times of a weekday that is on no calendar narrow a statement, and are no interval of days."""
    text = "The Aldby library will be open from 8:00am to 8:00pm Monday, with {} people at work, the council said."
    report = checker.compare([Article(id=id_, text=text.format(number)) for id_, number in (("a", 40), ("b", 50))])
    assert [(c.kind, c.fact_type) for c in report.conflicts] == [("value", "count")]


def test_in_a_copy_a_place_is_paired_with_itself_before_one_in_like_words() -> None:
    """A caption and the body print nearly one sentence; in the copy the figure of the body is another."""

    def told(figure: int, article: str, start: int, passage: str) -> Fact:
        fact = amount(figure, article, start=start, attribute=None, words=())
        around = {"frame": "she paid ~ for the boat", "passage": passage}
        return fact.model_copy(update={"slot": fact.slot.model_copy(update=around)})

    caption, body = "file in this photo she paid ~ for the boat", "on tuesday she paid ~ for the boat in the harbour"
    facts = [
        *(told(40, article, 0, caption) for article in "ab"),
        *(told(figure, article, 90, body) for article, figure in (("a", 40), ("b", 60))),
    ]
    groups = {frozenset(f.id for f in alignment.facts) for alignment in align(facts)[0]}
    assert frozenset({"a:amount:90-94", "b:amount:90-94"}) in groups
