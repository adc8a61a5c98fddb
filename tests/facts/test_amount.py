"""Amounts of money: what is read with the model, and what two amounts are to each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.facts.amount import AMOUNT, same_currency
from factcheck.model import Fact, NumberValue, Policy, Scope, Slot, Stance, Verdict


def amount(figure: str, unit: str = "dollar", attribute: str = "investment", step: str = "1") -> Fact:
    return Fact(
        id=f"a:amount:{figure}-{unit}", article="a", fact_type="amount", start=0, end=1, text=figure,
        value=NumberValue(low=figure, high=figure, unit=unit, printed_to=step), slot=Slot(attribute=attribute),
        stance=Stance(), rule="amount.money",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        ("Calder Foods paid $5 billion in cash for the dairy.", ("cash",)),
        ("Calder Foods paid $5 billion in cash and stock for the dairy.", ("cash and stock",)),
        ("Calder Foods paid $5 billion in stock for the dairy.", ("stock",)),
        ("Calder Foods paid $5 billion for the dairy in cash-strapped times.", ()),
    ],
)
def test_the_means_of_payment_limit_an_amount(
    text: str, qualifiers: tuple[str, ...], find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("amount", text)
    assert isinstance(fact.value, NumberValue)
    assert fact.value.qualifiers == qualifiers


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("USD", "USD", True),
        ("dollar", "USD", True),
        ("dollar", "AUD", True),
        ("USD", "AUD", False),
        ("pound", "GBP", True),
        ("GBP", "EUR", False),
        ("dollar", "GBP", False),
        ("USD per share", "USD", False),
        ("dollar per share", "USD per share", True),
        ("dollar per share", "dollar per barrel", False),
    ],
)
def test_same_currency(left: str, right: str, same: bool) -> None:
    assert same_currency(left, right) is same
    assert same_currency(right, left) is same


@pytest.mark.parametrize(
    ("left", "right", "rule", "kind"),
    [
        (amount("40"), amount("40", "USD"), "amount.equal", None),
        (amount("40"), amount("46"), "amount.value", "value"),
        (amount("14e9", step="1e9"), amount("143e8", step="1e8"), "amount.rounding", "precision"),
        (amount("40", "USD"), amount("40", "AUD"), "amount.currency", "value"),
        (amount("40", "USD"), amount("61", "AUD"), "amount.currency_unknown_rate", None),
        (amount("40", attribute="share price"), amount("46", attribute="share price"), "amount.update", "update"),
    ],
)
def test_two_amounts(left: Fact, right: Fact, rule: str, kind: str | None) -> None:
    for judged in (AMOUNT.judge(left, right, Policy()), AMOUNT.judge(right, left, Policy())):
        assert (judged.rule, judged.kind) == (rule, kind)


def test_a_tolerance_makes_two_amounts_agree() -> None:
    assert AMOUNT.judge(amount("40"), amount("41"), Policy(number_slack="0.05")).verdict is Verdict.AGREE


def test_an_amount_per_share_shares_no_key_with_one_in_all() -> None:
    assert not set(AMOUNT.keys(amount("12", "dollar per share"))) & set(AMOUNT.keys(amount("12")))
    assert set(AMOUNT.keys(amount("12"))) & set(AMOUNT.keys(amount("12", attribute="purchase"))), "one family"
    assert not set(AMOUNT.keys(amount("12"))) & set(AMOUNT.keys(amount("12", attribute="valuation")))
    assert AMOUNT.keys(amount("12").model_copy(update={"slot": Slot()})) == ()


def converted(figure: str, unit: str, other: str, other_unit: str) -> Fact:
    """An amount with the figure that brackets repeat in another currency."""
    fact = amount(figure, unit)
    assert isinstance(fact.value, NumberValue)
    conversion = NumberValue(low=other, high=other, unit=other_unit, printed_to=1)
    return fact.model_copy(update={"value": fact.value.model_copy(update={"conversion": conversion})})


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (converted("10", "GBP", "13", "dollar"), amount("10", "GBP"), "amount.equal"),
        (converted("10", "GBP", "13", "dollar"), amount("13"), "amount.equal"),
        (converted("10", "GBP", "13", "dollar"), amount("12"), "amount.exchange_rate"),
        (converted("10", "GBP", "13", "dollar"), amount("11", "GBP"), "amount.value"),
        (converted("10", "GBP", "13", "dollar"), converted("10", "GBP", "14", "dollar"), "amount.equal"),
        (converted("10", "GBP", "13", "dollar"), converted("12", "EUR", "13", "USD"), "amount.equal"),
        (converted("5", "AUD", "3", "dollar"), amount("3"), "amount.equal"),
    ],
)
def test_either_printed_figure_of_a_conversion_is_compared(left: Fact, right: Fact, rule: str) -> None:
    assert AMOUNT.judge(left, right, Policy()).rule == rule
    assert AMOUNT.judge(right, left, Policy()).rule == rule


def test_what_will_be_paid_is_not_what_was_paid_in_another_year() -> None:
    planned = amount("329").model_copy(update={"stance": Stance(stage="planned")})
    scope = (Scope(kind="nearby", text="2021-01-01/2022-01-01"),)
    paid = amount("279").model_copy(update={"stance": Stance(stage="completed"), "slot": Slot(scope=scope)})
    assert not AMOUNT.may_align(planned, paid)
    assert not AMOUNT.may_align(paid, planned)
    assert AMOUNT.may_align(planned, paid.model_copy(update={"slot": Slot()}))
