"""Percentages: of what they are and when; and what two of them are to each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.facts.percent import PERCENT
from factcheck.model import Fact, NumberValue, Participant, Policy, Scope, Slot, Stance

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    assert isinstance(fact.value, NumberValue)
    low, high = fact.value.low, fact.value.high
    figure = str(low) if low == high else f"{low} to {high}"
    rule = fact.rule.removeprefix("percent.")
    return " | ".join([fact.text, rule, figure, str(fact.slot.attribute), *(s.text for s in fact.slot.scope)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose 3 percent.", ["3 percent | percent | 3 | sale | change"]),
        ("A third of the voters stayed away.", ["A third | number | 100/3 | voter stay"]),
        ("Two-thirds of the voters stayed away.", ["Two-thirds | number | 200/3 | voter stay"]),
        ("One in five voters stayed away.", ["One in five | number | 20 | voter"]),
        ("Half of the voters stayed away.", ["Half | number | 50 | voter stay"]),
        ("Five percentage points more than in May.", ["Five percentage points | points | 5 | None"]),
        ("Turnout rose by two percentage points.", ["two percentage points | points | 2 | turnout | change"]),
        ("Three times as many people came.", ["Three times | multiple | 3 | people"]),
        ("Acme holds a third of the shares.", []),
        ("Acme holds a 49% stake in Bolt.", []),
        (
            "Between 10 and 12 percent of the voters stayed away.",
            ["10 and 12 percent | percent | 10 to 12 | voter stay"],
        ),
        (
            "Profit rose 3 percent in the third quarter.",
            ["3 percent | percent | 3 | profit | change | 2023-07-01/2023-10-01"],
        ),
        (
            "The price rose 3 percent in June and 4 percent in May.",
            [
                "3 percent | percent | 3 | trading price | change | 2024-06-01/2024-07-01",
                "4 percent | percent | 4 | None | 2024-05-01/2024-06-01",
            ],
        ),
        (
            "Unemployment was 4 percent in June, compared with 5 percent in May.",
            [
                "4 percent | percent | 4 | unemployment | 2024-06-01/2024-07-01",
                "5 percent | percent | 5 | compare | from | 2024-05-01/2024-06-01",
            ],
        ),
        ("Unemployment is now 4 percent.", ["4 percent | percent | 4 | unemployment | now"]),
        ("Four in five of the voters stayed away.", ["Four in five | number | 80 | stay"]),
        ("Nearly half of the voters stayed away.", ["half | number | 50 | voter stay"]),
        ("The two thirds stayed away.", ["two thirds | number | 200/3 | stay"]),
        ("A half-hour passed.", []),
        ("Sales fell 3 percent last year.", ["3 percent | percent | 3 | sale | change | 2023-01-01/2024-01-01"]),
        ("Sales fell 3 percent in the quarter.", ["3 percent | percent | 3 | sale | change | quarterly"]),
        ("Twice as many people came.", ["Twice | multiple | 2 | people"]),
    ],
)
def test_of_what_a_percentage_is(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("percent", text, DAY)] == expected


def share(
    low: Any = 3, high: Any = "same", *, unit: str = "percent", attribute: str | None = "turnout",
    parts: tuple[tuple[str, str], ...] = (), named: tuple[tuple[str, str], ...] = (), words: tuple[str, ...] = (),
    scope: Any = (), as_of: str | None = None, passage: str | None = None, stage: Any = "stated",
) -> Fact:  # fmt: skip
    people = [Participant(part=part, text=text, start=0, end=1) for part, text in parts]
    people += [Participant(part=part, text=text, start=0, end=1, entity=text) for part, text in named]
    return Fact(
        id="x", article="a", fact_type="percent", start=0, end=1, text="x", rule="percent.percent",
        value=NumberValue(low=low, high=low if high == "same" else high, unit=unit, printed_to=1),
        slot=Slot(
            attribute=attribute, participants=tuple(people), words=words, passage=passage,
            scope=tuple(Scope(kind=kind, text=text) for kind, text in scope),
        ),
        stance=Stance(as_of=as_of, stage=stage),
    )  # fmt: skip


CHANGE = (("comparison", "change"),)
CLOSE = (("part", "at the close"), ("time", "2024-06-03/2024-06-04"))


@pytest.mark.parametrize(
    ("left", "right", "rung", "severity"),
    [
        (share(3, words=("rise",), scope=CHANGE), share(3, words=("fall",), scope=CHANGE), "direction", "major"),
        (share(3, words=("rise",), scope=CHANGE), share(4, words=("fall",), scope=CHANGE), "value", "major"),
        (share(3, words=("rise",), scope=CHANGE), share(3, words=("grow",), scope=CHANGE), "equal", None),
        (share(3, words=("rise",), scope=CHANGE), share(3, scope=CHANGE), "equal", None),
        (share(3, words=("rise",)), share(3, words=("fall",)), "equal", None),
        (share(3, words=("rise", "fall"), scope=CHANGE), share(3, words=("fall",), scope=CHANGE), "equal", None),
        (
            share(3, words=("rise",), scope=(("comparison", "from"),)),
            share(3, words=("fall",), scope=(("comparison", "from"),)),
            "equal",
            None,
        ),
        (
            share(3, words=("rise",), scope=(("part", "change"),)),
            share(3, words=("fall",), scope=(("part", "change"),)),
            "equal",
            None,
        ),
        (share(3, attribute="share price"), share(4, attribute="share price"), "update", "info"),
        (
            share(3, attribute="share price", scope=CLOSE),
            share(4, attribute="share price", scope=CLOSE),
            "value",
            "major",
        ),
        (
            share(3, attribute="contained", as_of="2024-06-01"),
            share(4, attribute="contained", as_of="2024-06-02"),
            "update",
            "info",
        ),
        (
            share(3, attribute="contained", as_of="2024-06-01"),
            share(4, attribute="contained", as_of="2024-06-01"),
            "value",
            "major",
        ),
        (share(3, as_of="2024-06-01"), share(4, as_of="2024-06-02"), "value", "major"),
        (share(10, 30), share(90), "vague", None),
        (share(10, 30, passage="a ~ b"), share(90, passage="a ~ b"), "value", "major"),
        (share(3), share(3, unit="percentage point"), "unit", None),
    ],
)
def test_each_rung_of_two_percentages(left: Fact, right: Fact, rung: str, severity: str | None) -> None:
    for judged in (PERCENT.judge(left, right, Policy()), PERCENT.judge(right, left, Policy())):
        assert (judged.rule, judged.severity) == (f"percent.{rung}", severity)


def test_up_and_down_are_the_difference_of_one_figure() -> None:
    up, down = (share(3, words=(word,), scope=CHANGE) for word in ("rise", "fall"))
    judged = PERCENT.judge(up, down, Policy())
    assert [(d.field, d.left, d.right) for d in judged.differences] == [("direction", "up", "down")]


def price(**more: Any) -> Fact:
    return share(attribute="trading price", **more)


def vote(**more: Any) -> Fact:
    return share(attribute="vote", **more)


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (share(parts=(("object", "milk"),)), share(parts=(("object", "milk"),)), True),
        (share(parts=(("object", "milk"),)), share(parts=(("object", "eggs"),)), False),
        (share(parts=(("object", "milk"),)), share(), True),
        (share(parts=(("subject", "milk"),)), share(parts=(("subject", "eggs"),)), True),
        (share(named=(("object", "Acme"),)), share(named=(("object", "Bolt"),)), False),
        (share(parts=(("object", "it"),)), share(parts=(("object", "eggs"),)), True),
        (share(parts=(("object", "company"),)), share(parts=(("object", "eggs"),)), True),
        (share(parts=(("object", "turnout"),)), share(parts=(("object", "eggs"),)), True),
        # Of prices what one is of must be told beside the other.
        (price(parts=(("object", "milk"),)), price(), False),
        (price(parts=(("object", "milk"),)), price(words=("milk",)), True),
        (price(parts=(("object", "milk"),)), price(parts=(("subject", "milk"),)), True),
        (price(), price(), True),
        (share(stage="planned"), share(scope=(("nearby", "now"),)), False),
        # Shares of a vote are of two candidates where one has a name, and no pronoun stands for it.
        (vote(named=(("subject", "Jane Roe"),)), vote(named=(("subject", "Mary Poe"),)), False),
        (vote(named=(("subject", "Jane Roe"),)), vote(parts=(("subject", "challenger"),)), False),
        (vote(named=(("subject", "Jane Roe"),)), vote(named=(("subject", "Jane Roe"),)), True),
        (vote(named=(("subject", "Jane Roe"),)), vote(parts=(("subject", "she"),)), True),
        (vote(named=(("subject", "Jane Roe"),)), vote(parts=(("subject", "it"),)), True),
        (vote(named=(("subject", "Jane Roe"),)), vote(), True),
        (vote(named=(("with", "Jane Roe"),)), vote(parts=(("subject", "mayor"),)), True),
        (vote(parts=(("subject", "mayor"),)), vote(parts=(("subject", "challenger"),)), True),
        (
            vote(named=(("subject", "Jane Roe"),), parts=(("subject", "mayor"),)),
            vote(parts=(("subject", "mayor"),)),
            True,
        ),
        (share(named=(("subject", "Jane Roe"),)), share(named=(("subject", "Mary Poe"),)), True),
    ],
)
def test_two_percentages_are_of_one_thing_or_not(left: Fact, right: Fact, may: bool) -> None:
    assert PERCENT.may_align(left, right) is may
    assert PERCENT.may_align(right, left) is may


def test_a_percentage_of_nothing_in_particular_has_no_key() -> None:
    assert PERCENT.keys(share()) == ("turnout",)
    assert PERCENT.keys(share(attribute=None)) == ()
    assert PERCENT.is_certain(share(), share()) is False
    assert PERCENT.question(share(attribute=None)) == "What percentage: share (it)?"
