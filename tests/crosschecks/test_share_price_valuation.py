"""Stake x valuation = price, on facts made by hand."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.crosschecks import SHARE_PRICE_VALUATION
from factcheck.model import Alignment, Conflict, Fact, NumberValue, Participant, Policy, Scope, Slot, Stance

BILLION = 10**9


def fact(
    fact_type: Any,
    low: Any,
    high: Any = "same",
    *,
    article: str = "a",
    attribute: str = "investment",
    step: Any = BILLION // 10,
    company: str = "Kestrel",
    hedge: str | None = None,
    scope: tuple[Scope, ...] = (),
) -> Fact:
    unit = "percent" if fact_type == "stake" else "dollar"
    who = Participant(part="object", text=company, start=0, end=1, entity=company, kind="organization")
    return Fact(
        id=f"{article}:{fact_type}:{attribute}:{low}-{high}", article=article, fact_type=fact_type, start=0, end=1,
        text=str(low), value=NumberValue(low=low, high=low if high == "same" else high, unit=unit, printed_to=step),
        slot=Slot(attribute=attribute, participants=(who,), scope=scope), stance=Stance(hedge=hedge), rule="by.hand",
    )  # fmt: skip


FITTING = fact("amount", 143 * BILLION // 10, article="b")
MISSING = fact("amount", 14 * BILLION, article="c")
WHOLE = fact("amount", 29 * BILLION, None, attribute="valuation")
SHARE = fact("stake", 49, attribute="stake", step=1)


def run(*facts: Fact, prices: tuple[Fact, ...] = (FITTING, MISSING)) -> list[Conflict]:
    alignment = Alignment(fact_type="amount", question="How much?", facts=prices)
    return list(SHARE_PRICE_VALUATION.run([], [*prices, *facts], [alignment], Policy()))


def test_a_price_below_the_bound_does_not_fit() -> None:
    (conflict,) = run(WHOLE, SHARE)
    assert (conflict.kind, conflict.rule, conflict.severity) == ("arithmetic", "share_price_valuation", "minor")
    sides = {frozenset(side.facts) for side in conflict.sides}
    assert sides == {frozenset({MISSING.id}), frozenset({SHARE.id, WHOLE.id})}
    assert "49%" in conflict.explanation


@pytest.mark.parametrize(
    ("low", "high", "fits"),
    [
        (29 * BILLION, None, "14.3"),  # over 29 billion supports 14.3 and not 14
        (28 * BILLION, None, "both"),  # 49% of over 28 billion may be either
        (28 * BILLION, 29 * BILLION, "14"),  # 49% of 28 to 29 billion is at most 14.21 billion
        (28 * BILLION, 30 * BILLION, "both"),
        (None, 29 * BILLION, "14"),
        (100 * BILLION, None, "none"),  # figures of two deals
    ],
)
def test_the_working_is_done_with_intervals(low: int | None, high: int | None, fits: str) -> None:
    whole = fact("amount", low, high, attribute="valuation")
    found = run(whole, SHARE)
    missing = {"14.3": [MISSING.id], "14": [FITTING.id], "both": [], "none": []}[fits]
    assert [f for c in found for s in c.sides for f in s.facts if f in (FITTING.id, MISSING.id)] == missing


def test_a_rounded_price_may_be_what_it_was_rounded_from() -> None:
    rounded = fact("amount", 14 * BILLION, article="c", step=BILLION * 10)
    assert run(WHOLE, SHARE, prices=(FITTING, rounded)) == []


@pytest.mark.parametrize(
    "facts",
    [
        (WHOLE,),
        (SHARE,),
        (WHOLE, fact("stake", 49, attribute="stake", step=1, article="z")),
        (WHOLE, fact("stake", 49, attribute="stake", step=1, company="Ostler")),
        (fact("amount", 29 * BILLION, None, attribute="valuation", hedge="could"), SHARE),
        (fact("amount", 29 * BILLION, None, attribute="valuation", scope=(Scope(kind="time", text="prior"),)), SHARE),
        (WHOLE, fact("stake", 49, attribute="stake", step=1, hedge="may")),
    ],
)
def test_without_a_flat_stake_and_valuation_of_one_article_nothing_is_worked_out(facts: tuple[Fact, ...]) -> None:
    assert run(*facts) == []


def test_one_price_that_fits_is_needed() -> None:
    assert run(WHOLE, SHARE, prices=(MISSING, fact("amount", 13 * BILLION, article="d"))) == []


def test_revenue_is_no_price() -> None:
    slots = [f.slot.model_copy(update={"attribute": "revenue"}) for f in (FITTING, MISSING)]
    prices = tuple(f.model_copy(update={"slot": s}) for f, s in zip((FITTING, MISSING), slots, strict=True))
    assert run(WHOLE, SHARE, prices=prices) == []


def test_articles_that_give_one_stake_and_one_valuation_make_one_conflict() -> None:
    again = [f.model_copy(update={"id": f"z:{f.fact_type}", "article": "z"}) for f in (WHOLE, SHARE)]
    (conflict,) = run(WHOLE, SHARE, *again)
    assert {frozenset(side.facts) for side in conflict.sides} == {
        frozenset({MISSING.id}),
        frozenset({SHARE.id, WHOLE.id, *(f.id for f in again)}),
    }


def test_articles_that_give_another_stake_are_worked_out_apart() -> None:
    whole = fact("amount", 59 * BILLION // 2, None, attribute="valuation", article="z")
    share = fact("stake", 48, attribute="stake", step=1, article="z")
    sides = {frozenset(side.facts) for conflict in run(WHOLE, SHARE, whole, share) for side in conflict.sides}
    deals = {frozenset({WHOLE.id, SHARE.id}), frozenset({whole.id, share.id})}
    assert sides == {frozenset({MISSING.id}), *deals}
