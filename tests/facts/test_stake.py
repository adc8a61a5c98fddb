"""Stakes: what is read, and what two stakes are to each other."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from factcheck.facts.stake import STAKE
from factcheck.model import Fact, NumberValue, Policy, Slot, Stance, Verdict

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "stake.toml").read_text(encoding="utf-8"))
FORMS = [(value, form) for value in CORPUS["value"] for form in value["forms"]]


def plain(form: str) -> str:
    return form.replace("[", "").replace("]", "")


def exact(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def stake(share: str, *qualifiers: str, article: str = "a") -> Fact:
    value = NumberValue(low=share, high=share, unit="percent", printed_to="1", qualifiers=qualifiers)
    return Fact(
        id=f"{article}:stake:0-3", article=article, fact_type="stake", start=0, end=3, text=f"{share}%", value=value,
        slot=Slot(attribute="stake"), stance=Stance(), rule="stake.percent_of_company",
    )  # fmt: skip


@pytest.mark.parametrize(("value", "form"), FORMS, ids=[form for _, form in FORMS])
def test_a_form_is_one_stake(value: dict[str, Any], form: str, find: Callable[..., list[Fact]]) -> None:
    facts = find("stake", plain(form))
    assert [fact.text for fact in facts] == re.findall(r"\[(.*?)\]", form)
    read = facts[0].value
    assert isinstance(read, NumberValue)
    assert (read.low, read.high, read.unit) == (exact(value.get("low")), exact(value.get("high")), "percent")
    assert list(read.qualifiers) == value["qualifiers"]
    assert read.lean == value.get("lean")
    if "printed_to" in value:
        assert read.printed_to == Fraction(value["printed_to"])


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["text"])
def test_a_look_alike_is_no_stake(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    assert [fact.text for fact in find("stake", case["text"])] == []


@pytest.mark.xfail(reason="an article between the hedge and the figure hides the hedge")
@pytest.mark.parametrize("case", CORPUS["gap"], ids=lambda case: case["text"])
def test_a_bound_before_the_article_is_read(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("stake", plain(case["text"]))
    assert isinstance(fact.value, NumberValue)
    assert (fact.value.low, fact.value.high) == (exact(case.get("low")), exact(case.get("high")))


def test_the_corpus_is_large_enough() -> None:
    assert len(FORMS) >= 30
    assert len(CORPUS["negative"]) >= 15


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
