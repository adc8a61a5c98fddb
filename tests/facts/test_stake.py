"""Stakes: what is read, and what two stakes are to each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.facts.stake import STAKE
from factcheck.model import Fact, NumberValue, Policy, Slot, Stance, Verdict


def stake(share: str, *qualifiers: str, article: str = "a") -> Fact:
    value = NumberValue(low=share, high=share, unit="percent", printed_to="1", qualifiers=qualifiers)
    return Fact(
        id=f"{article}:stake:0-3", article=article, fact_type="stake", start=0, end=3, text=f"{share}%", value=value,
        slot=Slot(attribute="stake"), stance=Stance(), rule="stake.percent_of_company",
    )  # fmt: skip


def test_owner_and_owned_take_part(find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("stake", "Norvane Inc. took a 42% stake in Calder Foods.")
    assert {(p.part, p.text) for p in fact.slot.participants} >= {("subject", "Norvane Inc."), ("in", "Calder Foods")}
    assert fact.slot.attribute == "stake"


@pytest.mark.parametrize(
    ("left", "right", "rule", "kind"),
    [
        (stake("42"), stake("42"), "stake.equal", None),
        (stake("42"), stake("42", "non-voting"), "stake.qualifier", "qualifier"),
        (stake("42"), stake("45"), "stake.value", "value"),
        (stake("42", "minority"), stake("45"), "stake.value", "value"),
    ],
)
def test_two_stakes(left: Fact, right: Fact, rule: str, kind: str | None) -> None:
    judged = STAKE.judge(left, right, Policy())
    assert (judged.rule, judged.kind) == (rule, kind)
    mirrored = STAKE.judge(right, left, Policy())
    assert (mirrored.rule, mirrored.kind) == (rule, kind)


def test_a_qualifier_is_named_in_the_explanation() -> None:
    judged = STAKE.judge(stake("42"), stake("42", "non-voting"), Policy())
    assert "“non-voting”" in judged.explanation
    assert judged.severity == "minor"
    assert (judged.differences[0].left, judged.differences[0].right) == ("", "non-voting")


def test_the_stake_has_its_own_tolerance() -> None:
    near = Policy(stake_slack="0.1")
    assert STAKE.judge(stake("42"), stake("45"), near).verdict is Verdict.AGREE
    assert STAKE.judge(stake("42"), stake("45"), Policy(number_slack="0.1")).verdict is Verdict.CONFLICT
