"""Percentages: what is read with the model, and what two percentages are to each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.facts.percent import PERCENT
from factcheck.model import Fact, NumberValue, Policy, Slot, Stance


def percent(figure: str, unit: str = "percent", attribute: str = "turnout") -> Fact:
    return Fact(
        id=f"a:percent:{figure}-{unit}", article="a", fact_type="percent", start=0, end=1, text=figure,
        value=NumberValue(low=figure, high=figure, unit=unit, printed_to="1"), slot=Slot(attribute=attribute),
        stance=Stance(), rule="percent.percent",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "rule", "kind"),
    [
        (percent("61"), percent("61"), "percent.equal", None),
        (percent("61"), percent("67"), "percent.value", "value"),
        (percent("5"), percent("5", "percentage point"), "percent.unit", None),
        (percent("2", attribute="share price"), percent("3", attribute="share price"), "percent.update", "update"),
    ],
)
def test_two_percentages(left: Fact, right: Fact, rule: str, kind: str | None) -> None:
    for judged in (PERCENT.judge(left, right, Policy()), PERCENT.judge(right, left, Policy())):
        assert (judged.rule, judged.kind) == (rule, kind)


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Sales rose 3 percent.", {"change"}),
        ("Sales rose by 3 percent.", {"change"}),
        ("Unemployment fell to 3 percent.", set()),
        ("Unemployment fell from 3 percent.", {"from"}),
    ],
)
def test_a_change_a_level_and_a_level_left_behind_are_three_questions(
    text: str, scopes: set[str], find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("percent", text)
    assert {scope.text for scope in fact.slot.scope} == scopes
