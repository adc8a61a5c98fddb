"""Judgement on alignments made by hand: sides, the worst rung, hedges, and what a policy changes."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from factcheck.judgement import judge
from factcheck.model import (
    Alignment,
    Conflict,
    Fact,
    Judgement,
    NameValue,
    NumberValue,
    Policy,
    QuoteValue,
    Side,
    Slot,
    Stance,
    Verdict,
)

PLAIN = Policy()


def amount(
    low: int, article: str, *, high: Any = "same", unit: str = "dollar", hedge: str | None = None, step: int = 1,
    start: int = 0, words: tuple[str, ...] = (), section: Any = "body", qualifiers: tuple[str, ...] = (),
) -> Fact:  # fmt: skip
    return Fact(
        id=f"{article}:amount:{start}-{start + 4}", article=article, fact_type="amount", start=start, end=start + 4,
        text=f"${low}", value=NumberValue(
            low=low, high=low if high == "same" else high, unit=unit, printed_to=step, qualifiers=qualifiers
        ),
        slot=Slot(attribute="purchase", words=words), stance=Stance(hedge=hedge, section=section), rule="amount.money",
    )  # fmt: skip


def question(*facts: Fact) -> Alignment:
    return Alignment(fact_type="amount", question="How much: purchase?", facts=facts)


def conflicts(*facts: Fact, policy: Policy = PLAIN) -> list[Conflict]:
    return judge([], [question(*facts)], facts, policy)[0]


def sides(conflict: Conflict) -> dict[str, tuple[str, ...]]:
    return {side.value: side.articles for side in conflict.sides}


def test_several_answers_are_one_conflict_with_as_many_sides() -> None:
    (conflict,) = conflicts(amount(40, "a"), amount(40, "b"), amount(46, "c"), amount(50, "d"))
    assert sides(conflict) == {"$40": ("a", "b"), "$46": ("c",), "$50": ("d",)}
    assert (conflict.kind, conflict.severity, conflict.rule) == ("value", "major", "amount.value")
    assert conflict.question == "How much: purchase?"
    assert len(conflict.differences) == 3


def test_what_all_say_is_an_agreement() -> None:
    facts = amount(40, "a"), amount(40, "b"), amount(40, "c")
    found, agreements, ledger = judge([], [question(*facts)], facts, PLAIN)
    assert (found, ledger) == ([], [])
    assert [(a.value, a.facts) for a in agreements] == [("$40", tuple(f.id for f in facts))]


def test_the_worst_rung_names_the_conflict() -> None:
    (conflict,) = conflicts(amount(14, "a"), amount(14, "b", qualifiers=("cash",)), amount(20, "c"))
    assert (conflict.kind, conflict.severity) == ("value", "major")
    assert len(conflict.sides) == 3


def test_a_rounding_alone_is_precision() -> None:
    (conflict,) = conflicts(amount(14_000, "a", step=1_000), amount(14_300, "b", step=100))
    assert (conflict.kind, conflict.severity, conflict.rule) == ("precision", "minor", "amount.rounding")


def test_what_cannot_be_compared_is_in_the_ledger() -> None:
    facts = amount(40, "a", unit="USD"), amount(61, "b", unit="AUD")
    found, agreements, ledger = judge([], [question(*facts)], facts, PLAIN)
    assert (found, agreements) == ([], [])
    assert {(entry.fact, entry.reason) for entry in ledger} == {(f.id, "question unclear") for f in facts}


def test_a_hedged_fact_gives_info_at_most() -> None:
    (conflict,) = conflicts(amount(40, "a", hedge="could"), amount(46, "b"))
    assert (conflict.kind, conflict.severity) == ("update", "info")
    assert "hedged" in conflict.explanation


def test_a_hedged_fact_does_not_soften_a_conflict_of_flat_ones() -> None:
    (conflict,) = conflicts(amount(40, "a", hedge="could"), amount(46, "b"), amount(50, "c"))
    assert conflict.severity == "major"
    assert sides(conflict) == {"$40": ("a",), "$46": ("b",), "$50": ("c",)}


def test_a_hedged_fact_agrees_with_a_flat_one() -> None:
    facts = amount(40, "a", hedge="could"), amount(40, "b")
    found, agreements, _ = judge([], [question(*facts)], facts, PLAIN)
    assert found == []
    assert [a.facts for a in agreements] == [tuple(f.id for f in facts)]


def test_the_order_of_the_facts_changes_neither_sides_nor_id() -> None:
    facts = [amount(40, "a"), amount(46, "b"), amount(40, "c"), amount(50, "d")]
    seen = {(c.id, frozenset((s.value, s.facts) for s in c.sides)) for p in permutations(facts) for c in conflicts(*p)}
    assert len(seen) == 1


def test_the_id_of_a_conflict_survives_other_text() -> None:
    (here,) = conflicts(amount(40, "a"), amount(46, "b"))
    (there,) = conflicts(amount(40, "a", start=700), amount(46, "b", start=900))
    assert here.id == there.id
    (other,) = conflicts(amount(40, "a"), amount(47, "b"))
    assert other.id != here.id


WIRE = ("buy", "dairy", "town", "mill", "friday")
OTHER = ("buy", "dairy", "town", "mill", "monday")


def origins(*facts: Fact) -> tuple[dict[str, int], int, tuple[str, ...]]:
    """The origins of each side, of all, and the sides that stand alone."""
    (conflict,) = conflicts(*facts)
    alone = tuple(conflict.sides[at].value for at in conflict.outliers)
    return {side.value: side.origins for side in conflict.sides}, conflict.origins, alone


def test_copies_of_one_wire_are_one_origin() -> None:
    copies = amount(40, "a", words=WIRE), amount(40, "b", words=WIRE)
    assert origins(*copies, amount(46, "c")) == ({"$40": 1, "$46": 1}, 2, ())
    assert origins(*copies, amount(40, "d", words=OTHER), amount(46, "c")) == ({"$40": 2, "$46": 1}, 3, ("$46",))


def test_a_clause_of_a_few_words_is_nobodys_copy() -> None:
    facts = amount(40, "a", words=("buy",)), amount(40, "b", words=("buy",)), amount(46, "c")
    assert origins(*facts) == ({"$40": 2, "$46": 1}, 3, ("$46",))


def test_the_same_words_around_a_figure_make_a_copy() -> None:
    frame = "the town bought the mill for ~ on friday"
    facts = [f.model_copy(update={"slot": Slot(frame=frame)}) for f in (amount(40, "a"), amount(40, "b"))]
    assert origins(*facts, amount(46, "c"))[0] == {"$40": 1, "$46": 1}


def test_an_article_that_says_it_in_its_own_words_too_is_an_origin() -> None:
    own = amount(40, "b", words=OTHER, start=90)
    facts = amount(40, "a", words=WIRE), amount(40, "b", words=WIRE), own, amount(46, "c")
    # What "a" prints stands in "b" as well, and says nothing of its own; what "b" adds keeps it apart from a third.
    assert origins(*facts)[0] == {"$40": 1, "$46": 1}
    assert origins(*facts, amount(40, "d", words=("sell", *WIRE)))[0] == {"$40": 2, "$46": 1}


def test_an_article_counts_once_however_often_it_says_so() -> None:
    facts = amount(40, "a", words=WIRE), amount(40, "a", words=OTHER, start=90), amount(46, "c")
    assert origins(*facts) == ({"$40": 1, "$46": 1}, 2, ())


def test_who_stands_alone_against_two_or_more() -> None:
    shared = amount(40, "a"), amount(40, "b")
    assert origins(*shared, amount(46, "c"), amount(50, "d")) == ({"$40": 2, "$46": 1, "$50": 1}, 4, ("$46", "$50"))
    assert origins(*shared, amount(46, "c"), amount(46, "d"))[1:] == (4, ())
    assert origins(amount(40, "a"), amount(46, "b"), amount(50, "c"))[1:] == (3, ())


def test_an_article_on_two_sides_is_one_of_all_origins() -> None:
    headline = amount(46, "a", section="headline", start=50)
    assert origins(amount(40, "a"), amount(40, "b"), headline)[:2] == ({"$40": 2, "$46": 1}, 2)


@pytest.mark.parametrize("facts", [("a", "b", "c"), ("c", "b", "a")])
def test_the_first_of_a_difference_is_the_first_side(facts: tuple[str, ...]) -> None:
    prices = {"a": amount(40, "a", hedge="could"), "b": amount(46, "b"), "c": amount(50, "c")}
    (conflict,) = conflicts(*(prices[name] for name in facts))
    assert [side.value for side in conflict.sides] == ["$40", "$46", "$50"]
    assert [(d.left, d.right) for d in conflict.differences] == [("$40", "$46"), ("$40", "$50"), ("$46", "$50")]


def test_sums_that_do_not_add_up_have_no_outlier() -> None:
    sides = [Side(value="25", articles=("a", "b"), facts=(), origins=2), Side(value="24", articles=("c",), facts=())]
    sums = Judgement(verdict=Verdict.CONFLICT, rule="r", kind="arithmetic", severity="major")
    assert Conflict.of("How many?", "count", sums, sides).outliers == ()
    clash = sums.model_copy(update={"kind": "value"})
    assert Conflict.of("How many?", "count", clash, sides).outliers == (1,)


def quote(article: str, words: tuple[str, ...]) -> Fact:
    return Fact(
        id=f"{article}:quote", article=article, fact_type="quote", start=0, end=9, text="“Nobody is packing”",
        value=QuoteValue(words="Nobody is packing"), slot=Slot(words=words), stance=Stance(), rule="quote.said",
    )  # fmt: skip


def test_a_speaker_says_the_same_to_every_reporter() -> None:
    assert Side.of("“Nobody is packing”", [quote("a", WIRE), quote("b", WIRE)]).origins == 2


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (PLAIN, [("value", "major")]),
        (Policy(severities={"value": "info"}), [("value", "info")]),
        (Policy(severities={"precision": "info"}), [("value", "major")]),
        (Policy(kinds=("value",)), [("value", "major")]),
        (Policy(kinds=("precision",)), []),
        (Policy(rules_off=("amount.value",)), []),
        (Policy(rules_off=("amount.rounding",)), [("value", "major")]),
        (Policy(number_slack="0.2"), []),
    ],
)
def test_what_a_policy_changes(policy: Policy, expected: list[tuple[str, str]]) -> None:
    found = conflicts(amount(40, "a"), amount(46, "b"), policy=policy)
    assert [(c.kind, c.severity) for c in found] == expected


def named(name: str, article: str) -> Fact:
    return Fact(
        id=f"{article}:person:0-9", article=article, fact_type="person", start=0, end=9, text=name,
        value=NameValue(name=name), slot=Slot(attribute="name"), stance=Stance(), rule="person.name",
    )  # fmt: skip


def test_crosschecks_run_unless_they_are_off() -> None:
    names = named("Kathryn Morrow", "a"), named("Katheryn Morrow", "b")
    assert [c.rule for c in judge([], [], names, PLAIN)[0]] == ["name.spelling"]
    assert judge([], [], names, Policy(crosschecks=False))[0] == []
    assert judge([], [], names, Policy(rules_off=("name.spelling",)))[0] == []


def test_the_worst_conflict_comes_first() -> None:
    names = named("Kathryn Morrow", "a"), named("Katheryn Morrow", "b")
    hedged = question(amount(1, "a", hedge="could", start=50), amount(9, "b", start=50))
    found, _, _ = judge([], [hedged, question(amount(40, "a"), amount(46, "b"))], names, PLAIN)
    assert [c.severity for c in found] == ["major", "minor", "info"]
