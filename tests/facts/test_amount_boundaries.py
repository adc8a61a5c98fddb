"""Amounts of money: where a sum is one, what it is of, when, and how it is paid; and each rung of the ladder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.facts.amount import AMOUNT
from factcheck.model import Fact, NumberValue, Participant, Policy, Scope, Slot, Stance, Verdict

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    assert isinstance(fact.value, NumberValue)
    narrowed = (*(s.text for s in fact.slot.scope), *fact.value.qualifiers)
    return " | ".join([fact.text, fact.value.unit, str(fact.slot.attribute), *narrowed])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dog weighs 999 pounds.", []),
        ("She paid 1,000 pounds for it.", ["1,000 pounds | pound | payment"]),
        ("She paid 999 pounds ($1,300) for it.", ["999 pounds | pound | payment"]),
        ("Acme paid $12 a share in cash for the dairy.", ["$12 | dollar per share | payment | cash"]),
        ("Acme paid $12 per share in stock for the dairy.", ["$12 | dollar per share | payment | stock"]),
        (
            "Acme paid $12 per share in cash and shares for the dairy.",
            ["$12 | dollar per share | payment | cash and stock"],
        ),
        ("Tickets cost $12 each.", ["$12 | dollar | price"]),
        ("Milk costs 90 cents a litre.", ["90 cents | dollar per litre | price"]),
        ("Milk costs 90 pence ($1.20) a litre.", ["90 pence | GBP per litre | price"]),
        ("In an all-cash deal, Acme is buying Bolt for $3 million.", ["$3 million | dollar | purchase | cash"]),
        ("In an all-stock deal, Acme is buying Bolt for $3 million.", ["$3 million | dollar | purchase | stock"]),
        ("In an all-share merger, Acme is buying Bolt for $3 million.", ["$3 million | dollar | purchase | stock"]),
        (
            "In a cash-and-stock deal, Acme is buying Bolt for $3 million.",
            ["$3 million | dollar | purchase | cash and stock"],
        ),
        ("In an all-cash deal, Acme is buying Bolt, which lost $3 million.", ["$3 million | dollar | loss"]),
        ("The startup has raised $3 million to date.", ["$3 million | dollar | funding | to date"]),
        ("The startup has raised $3 million so far.", ["$3 million | dollar | funding | to date"]),
        ("The startup raised $3 million in May.", ["$3 million | dollar | funding | 2024-05-01/2024-06-01"]),
        ("Acme sold pumps for $3 million to date.", ["$3 million | dollar | pump"]),
        ("Donations have reached $3 million so far.", ["$3 million | dollar | donation | to date"]),
        ("Revenue rose to $3 million in the third quarter.", ["$3 million | dollar | revenue | 2023-07-01/2023-10-01"]),
        (
            "Revenue rose to $3 million in the third quarter of 2022.",
            ["$3 million | dollar | revenue | 2022-07-01/2022-10-01"],
        ),
        ("Revenue for the quarter was $3 million.", ["$3 million | dollar | revenue | quarterly"]),
        (
            "Revenue in the third quarter of last year was $3 million.",
            ["$3 million | dollar | revenue | 2023-07-01/2023-10-01"],
        ),
        ("Revenue was $3 million last year.", ["$3 million | dollar | revenue | 2023-01-01/2024-01-01"]),
        (
            "Revenue was $3 million in 2023, up from $2 million in 2022.",
            [
                "$3 million | dollar | revenue | 2023-01-01/2024-01-01",
                "$2 million | dollar | None | from | 2022-01-01/2023-01-01",
            ],
        ),
        (
            "Profit was more than double the $4 million it made last year.",
            ["$4 million | dollar | profit | from | 2023-01-01/2024-01-01"],
        ),
        ("The fare is now $4 and will rise to $5.", ["$4 | dollar | fare | now", "$5 | dollar | fare"]),
        ("Riders now pay $4.", ["$4 | dollar | payment | now"]),
        ("Riders currently pay $4.", ["$4 | dollar | payment | now"]),
        ("Riders paid $4.", ["$4 | dollar | payment"]),
        ("The fare will be $5.", ["$5 | dollar | fare"]),
        ("The fare, now $4, will rise to $5.", ["$4 | dollar | fare | from", "$5 | dollar | fare"]),
        ("Acme spent $3 million on lawyers.", ["$3 million | dollar | payment"]),
        ("The club paid $3 million last season for him.", ["$3 million | dollar | payment | last season"]),
        ("The club has paid $3 million since 2022 for him.", ["$3 million | dollar | payment | to date"]),
        (
            "Profit was $3 million compared with $2 million.",
            ["$3 million | dollar | profit", "$2 million | dollar | compare | from"],
        ),
        ("Tickets cost 90 pounds.", []),
        ("It cost between 990 and 1,000 pounds.", []),
        ("Acme paid $5 billion for the dairy of shares.", ["$5 billion | dollar | payment"]),
        ("Acme paid $5 billion of cash for the dairy.", ["$5 billion | dollar | payment | cash"]),
        ("Acme paid $5 billion in cash and stock.", ["$5 billion | dollar | payment | cash and stock"]),
        ("Acme will pay $5 billion in a cash-and-stock merger.", ["$5 billion | dollar | payment | cash and stock"]),
        ("Acme will earn $5 billion after an all-cash deal.", ["$5 billion | dollar | profit"]),
        ("Acme will pay $5 billion. It is an all-cash deal.", ["$5 billion | dollar | payment"]),
        ("The firm has had investment of $3 million since 2022.", ["$3 million | dollar | investment | to date"]),
        ("The firm got a $3 million payment to date.", ["$3 million | dollar | payment | to date"]),
        ("It paid $12 per person.", ["$12 | dollar per person | payment"]),
        ("It paid 12 pounds ($15) per person for it.", ["12 pounds | pound per person | payment"]),
        ("It paid 12 euros ($15) each for it.", ["12 euros | EUR | payment"]),
        ("Profit in the first quarter was $3 million.", ["$3 million | dollar | profit | 2024-01-01/2024-04-01"]),
        ("Profit in the second quarter was $3 million.", ["$3 million | dollar | profit | 2024-04-01/2024-07-01"]),
        ("Profit in the fourth quarter was $3 million.", ["$3 million | dollar | profit | 2023-10-01/2024-01-01"]),
        ("Profit for the third quarter was $3 million.", ["$3 million | dollar | profit | 2023-07-01/2023-10-01"]),
        (
            "Profit rose to $3 million from $2 million last year.",
            [
                "$3 million | dollar | profit | 2023-01-01/2024-01-01",
                "$2 million | dollar | profit | from | 2023-01-01/2024-01-01",
            ],
        ),
        ("Profit is expected to double from $2 million.", ["$2 million | dollar | profit | forecast"]),
        (
            "Profit was $2 million against $3 million.",
            ["$2 million | dollar | profit", "$3 million | dollar | profit | from"],
        ),
        ("Wages currently are $3 million.", ["$3 million | dollar | salary | now"]),
        ("Presently it pays $3 million.", ["$3 million | dollar | payment | now"]),
        (
            "It had paid $3 million on Monday or on Tuesday.",
            ["$3 million | dollar | payment | 2024-06-03/2024-06-04 | 2024-06-04/2024-06-05"],
        ),
    ],
)
def test_what_a_sum_is_of_when_and_how_it_is_paid(
    text: str, expected: list[str], find: Callable[..., list[Fact]]
) -> None:
    assert [told(fact) for fact in find("amount", text, DAY)] == expected


def amount(
    low: Any = 40, high: Any = "same", *, unit: str = "USD", attribute: str | None = "purchase", article: str = "a",
    parts: tuple[tuple[str, str], ...] = (), named: tuple[tuple[str, str], ...] = (), words: tuple[str, ...] = (),
    scope: Any = (), stage: Any = "stated", as_of: str | None = None, passage: str | None = None,
    **value: Any,
) -> Fact:  # fmt: skip
    people = [Participant(part=part, text=text, start=0, end=1) for part, text in parts]
    people += [Participant(part=part, text=text, start=0, end=1, entity=text) for part, text in named]
    return Fact(
        id="x", article=article, fact_type="amount", start=0, end=1, text="x", rule="amount.money",
        value=NumberValue(low=low, high=low if high == "same" else high, unit=unit, printed_to=1, **value),
        slot=Slot(
            attribute=attribute, participants=tuple(people), words=words, passage=passage,
            scope=tuple(Scope(kind=kind, text=text) for kind, text in scope),
        ),
        stance=Stance(stage=stage, as_of=as_of),
    )  # fmt: skip


def price(**more: Any) -> Fact:
    return amount(attribute="trading price", **more)


def low(**more: Any) -> Fact:
    return amount(attribute="low", **more)


@pytest.mark.parametrize(
    ("left", "right", "certain"),
    [
        (price(), price(), True),
        (price(named=(("of", "Acme"),)), price(named=(("of", "Acme"),)), True),
        (price(named=(("of", "Acme"),)), price(named=(("of", "Bolt"),)), False),
        (price(named=(("of", "Acme"),)), price(), True),
        (price(named=(("context", "Acme"),)), price(named=(("context", "Bolt"),)), True),
        (price(parts=(("subject", "copper"),)), price(parts=(("subject", "tin"),)), False),
        (price(parts=(("subject", "copper"),)), price(parts=(("subject", "copper"),)), True),
        (price(parts=(("subject", "copper"),)), price(), True),
        (price(parts=(("subject", "copper"),)), price(parts=(("object", "tin"),)), True),
        (price(parts=(("subject", "copper"),)), price(parts=(("subject", "price"),)), True),
        (
            price(parts=(("subject", "copper"),), named=(("of", "Acme"),)),
            price(parts=(("subject", "tin"),), named=(("of", "Acme"),)),
            True,
        ),
        (price(), amount(attribute="purchase"), False),
        (amount(attribute="purchase"), amount(attribute="purchase"), False),
        # The low of a price is one; that of anything else may be of two things.
        (low(parts=(("subject", "price"),)), low(), True),
        (low(), low(), False),
        (low(parts=(("object", "price"),)), low(), False),
        (low(parts=(("subject", "copper"),)), low(), False),
    ],
)
def test_one_thing_has_one_price(left: Fact, right: Fact, certain: bool) -> None:
    assert AMOUNT.is_certain(left, right) is certain
    assert AMOUNT.is_certain(right, left) is certain


def payment(**more: Any) -> Fact:
    return amount(attribute="payment", **more)


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (payment(parts=(("on", "lawyer"),)), payment(parts=(("on", "lawyer"),)), True),
        (payment(parts=(("on", "lawyer"),)), payment(parts=(("on", "travel"),)), False),
        (payment(parts=(("on", "lawyer"),)), payment(), False),
        (payment(parts=(("on", "lawyer"),)), payment(words=("lawyer",)), True),
        (payment(parts=(("on", "share"),)), payment(), True),
        (payment(parts=(("for", "lawyer"),)), payment(), True),
        (payment(named=(("on", "Acme"),)), payment(), True),
        (amount(parts=(("on", "lawyer"),)), amount(), True),
        (amount(attribute="debt", parts=(("on", "lawyer"),)), amount(attribute="debt"), True),
        (payment(parts=(("on", "lawyer"),)), amount(), True),
        # What is planned and what was paid at another time.
        (amount(stage="planned"), amount(stage="completed"), True),
        (amount(stage="planned"), amount(stage="completed", scope=(("time", "2021"),)), False),
        (amount(stage="planned"), amount(stage="completed", scope=(("nearby", "2021"),)), False),
        (amount(stage="planned"), amount(stage="completed", scope=(("part", "2021"),)), True),
        (amount(stage="planned"), amount(stage="stated", scope=(("time", "2021"),)), True),
        (amount(stage="completed"), amount(stage="completed", scope=(("time", "2021"),)), True),
        (
            amount(stage="planned", scope=(("time", "2025"),)),
            amount(stage="completed", scope=(("time", "2021"),)),
            True,
        ),
        # What is so now and what will be.
        (amount(stage="planned"), amount(scope=(("nearby", "now"),)), False),
        (amount(stage="planned"), amount(scope=(("time", "now"),)), True),
        (amount(stage="planned"), amount(scope=(("nearby", "2021"),)), True),
        (amount(stage="completed"), amount(scope=(("nearby", "now"),)), True),
    ],
)
def test_two_sums_may_be_one_or_not(left: Fact, right: Fact, may: bool) -> None:
    assert AMOUNT.may_align(left, right) is may
    assert AMOUNT.may_align(right, left) is may


FORECAST = (("part", "forecast"),)
CLOSE = (("part", "at the close"), ("time", "2024-06-03/2024-06-04"))


@pytest.mark.parametrize(
    ("left", "right", "rung", "severity"),
    [
        # A whole and the part of it that is paid in cash.
        (amount(40, qualifiers=("cash",)), amount(46), "part", None),
        (amount(40, qualifiers=("cash",)), amount(46, qualifiers=("cash",)), "value", "major"),
        (amount(40, qualifiers=("cash",)), amount(40, article="b"), "qualifier", "info"),
        (amount(40, qualifiers=("cash",)), amount(40, article="a"), "said_again", None),
        (amount(40, qualifiers=("cash and stock",)), amount(40, article="b"), "qualifier", "minor"),
        (amount(40, qualifiers=("cash and stock",)), amount(40, article="a"), "qualifier", "minor"),
        # Prices of one unit, which only one of them may leave out.
        (amount(40, unit="USD per share"), amount(40), "equal", None),
        (amount(40, unit="USD per share"), amount(46), "per", None),
        (amount(40, unit="USD per share"), amount(40, 46), "per", None),
        (amount(40, unit="USD per share"), amount(40, unit="USD per barrel"), "per", None),
        (amount(40, unit="USD per share"), amount(46, unit="USD per share"), "value", "major"),
        (amount(40, unit="USD per share"), amount(40, unit="AUD"), "currency", "major"),
        # Currencies without a rate.
        (amount(40), amount(40, unit="AUD"), "currency", "major"),
        (amount(40), amount(41, unit="AUD"), "currency_unknown_rate", None),
        (amount(40), amount(40, None, unit="AUD"), "currency_unknown_rate", None),
        # Two forecasts may stand side by side.
        (amount(40, scope=FORECAST), amount(46, scope=FORECAST), "forecast", "minor"),
        (amount(40, scope=FORECAST), amount(46), "value", "major"),
        (amount(40, scope=FORECAST), amount(40, scope=FORECAST), "equal", None),
        (amount(40, scope=FORECAST), amount(40, None, scope=FORECAST), "bound", "minor"),
        # What moves, but not after the close; what grows from day to day.
        (price(), amount(46, attribute="trading price"), "update", "info"),
        (price(scope=CLOSE), amount(46, attribute="trading price", scope=CLOSE), "value", "major"),
        (
            amount(40, attribute="donation", as_of="2024-06-01"),
            amount(46, attribute="donation", as_of="2024-06-02"),
            "update",
            "info",
        ),
        (
            amount(40, attribute="donation", as_of="2024-06-01"),
            amount(46, attribute="donation", as_of="2024-06-01"),
            "value",
            "major",
        ),
        (
            amount(40, attribute="donation", as_of="2024-06-01"),
            amount(40, None, attribute="donation", as_of="2024-06-02"),
            "bound",
            "minor",
        ),
        (amount(40, as_of="2024-06-01"), amount(46, as_of="2024-06-02"), "value", "major"),
        # A vague sum is held against another in one passage alone.
        (amount(10, 99), amount(460), "vague", None),
        (amount(10, 99, passage="a ~ b"), amount(460, passage="a ~ b"), "value", "major"),
        (amount(10, 99, passage="a ~ b"), amount(460, passage="c ~ d"), "vague", None),
    ],
)
def test_each_rung_of_two_sums(left: Fact, right: Fact, rung: str, severity: str | None) -> None:
    for judged in (AMOUNT.judge(left, right, Policy()), AMOUNT.judge(right, left, Policy())):
        assert (judged.rule, judged.severity) == (f"amount.{rung}", severity)
        assert judged.explanation.startswith("They ")


def test_two_currencies_are_told_as_the_difference() -> None:
    judged = AMOUNT.judge(amount(40), amount(40, unit="AUD"), Policy())
    assert (judged.verdict, judged.kind) == (Verdict.CONFLICT, "value")
    assert [(d.field, d.left, d.right) for d in judged.differences] == [("currency", "USD", "AUD")]
    assert judged.explanation == "They give the same figure in two currencies, USD and AUD."


def test_the_keys_of_a_sum_are_what_it_is_of_and_its_family() -> None:
    assert AMOUNT.keys(amount(attribute="purchase")) == ("purchase/", "outlay/")
    assert AMOUNT.keys(amount(attribute="purchase", unit="USD per share")) == ("purchase/share", "outlay/share")
    assert AMOUNT.keys(amount(attribute="revenue")) == ("revenue/",)
    assert AMOUNT.keys(amount(attribute=None)) == ()


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        (amount(named=(("subject", "Acme"), ("object", "Bolt"))), "How much: purchase (Acme, Bolt)?"),
        (amount(named=(("object", "Bolt"), ("subject", "Acme"))), "How much: purchase (Acme, Bolt)?"),
        (amount(named=(("object", "Bolt"), ("subject", "Acme"), ("at", "Lyme"))), "How much: purchase (Acme, Bolt)?"),
        (amount(named=(("near", "Rye"), ("at", "Lyme"), ("modifier", "Acme"))), "How much: purchase (Acme, Lyme)?"),
        (amount(named=(("subject", "Acme"), ("object", "Acme"))), "How much: purchase (Acme)?"),
        (amount(named=(("context", "Acme"),)), "How much: purchase (Acme)?"),
        (amount(named=(("context", "Acme"),), parts=(("subject", "dairy"),)), "How much: purchase (dairy)?"),
        (amount(parts=(("subject", "it"), ("object", "dairy"))), "How much: purchase (dairy)?"),
        (amount(parts=(("subject", "purchase"), ("object", "dairy"))), "How much: purchase (dairy)?"),
        (amount(parts=(("context", "dairy"),)), "How much: purchase (it)?"),
        (amount(attribute=None), "How much: amount (it)?"),
    ],
)
def test_a_question_names_who_takes_part(fact: Fact, question: str) -> None:
    assert AMOUNT.question(fact) == question
