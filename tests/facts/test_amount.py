"""Amounts of money: what is read with the model, and what two amounts are to each other."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from factcheck.facts.amount import AMOUNT, same_currency
from factcheck.model import Fact, NumberValue, Policy, Slot, Stance, Verdict

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "amount.toml").read_text(encoding="utf-8"))
FORMS = [(value, form) for value in CORPUS["value"] for form in value["forms"]]


def exact(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def amount(figure: str, unit: str = "dollar", attribute: str = "investment", step: str = "1") -> Fact:
    return Fact(
        id=f"a:amount:{figure}-{unit}", article="a", fact_type="amount", start=0, end=1, text=figure,
        value=NumberValue(low=figure, high=figure, unit=unit, printed_to=step), slot=Slot(attribute=attribute),
        stance=Stance(), rule="amount.money",
    )  # fmt: skip


@pytest.mark.parametrize(("value", "form"), FORMS, ids=[form for _, form in FORMS])
def test_a_form_is_read_with_its_value_and_span(
    value: dict[str, Any], form: str, find: Callable[..., list[Fact]]
) -> None:
    facts = find("amount", form.replace("[", "").replace("]", ""))
    assert [fact.text for fact in facts] == re.findall(r"\[(.*?)\]", form)
    read = facts[0].value
    assert isinstance(read, NumberValue)
    assert (read.low, read.high) == (exact(value.get("low")), exact(value.get("high")))
    assert read.unit.partition(" per ")[0] == value["unit"]


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["text"])
def test_a_look_alike_is_no_amount(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    assert len(find("amount", case["text"])) == case.get("expect", 0)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Calder Foods paid $12 per share for the dairy.", "dollar per share"),
        ("Calder Foods paid $12 a share for the dairy.", "dollar per share"),
        ("Oil rose to $80 a barrel on Friday.", "dollar per barrel"),
        ("Starting pay is $24.50 an hour.", "dollar per hour"),
        ("The room costs £90 per night.", "GBP per night"),
        ("Calder Foods paid $12 million for the dairy.", "dollar"),
    ],
)
def test_what_an_amount_is_per_belongs_to_its_unit(text: str, unit: str, find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("amount", text)
    assert isinstance(fact.value, NumberValue)
    assert fact.value.unit == unit


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


def test_pounds_are_money_where_a_conversion_follows(find: Callable[..., list[Fact]]) -> None:
    (fact, converted) = find("amount", "The council spent 2 million pounds ($2.6 million) on barriers.")
    assert isinstance(fact.value, NumberValue)
    assert (fact.text, fact.value.unit, converted.text) == ("2 million pounds", "pound", "$2.6 million")


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
