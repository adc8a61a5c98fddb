"""Status: which verbs are read, and what two stages are to each other."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.facts.status import STATUS
from factcheck.model import Fact, Participant, Policy, Slot, Stance, StatusValue, Verdict

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "status.toml").read_text(encoding="utf-8"))
FORMS = [(value, form) for value in CORPUS["value"] for form in value["forms"]]


def status(event: str, stage: Any, polarity: Any = "positive", entity: str | None = "Norvane") -> Fact:
    people = (Participant(part="subject", text=entity or "police", start=0, end=1, entity=entity),)
    return Fact(
        id=f"a:status:{stage}-{polarity}", article="a", fact_type="status", start=0, end=1, text=event,
        value=StatusValue(event=event, stage=stage, polarity=polarity), slot=Slot(attribute=event, participants=people),
        stance=Stance(), rule="status.verb",
    )  # fmt: skip


def read_as(form: str, value: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    facts = find("status", form.replace("[", "").replace("]", ""))
    assert [fact.text for fact in facts] == re.findall(r"\[(.*?)\]", form)
    qualifiers = tuple(value.get("qualifiers", ()))
    assert facts[0].value == StatusValue(
        event=value["event"], stage=value["stage"], polarity=value["polarity"], qualifiers=qualifiers
    )


@pytest.mark.parametrize(("value", "form"), FORMS, ids=[form for _, form in FORMS])
def test_a_form_is_one_status(value: dict[str, Any], form: str, find: Callable[..., list[Fact]]) -> None:
    read_as(form, value, find)


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["text"])
def test_a_look_alike_is_no_status(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    assert [fact.text for fact in find("status", case["text"])] == []


def test_the_corpus_is_large_enough() -> None:
    assert len(FORMS) >= 30
    assert len(CORPUS["negative"]) >= 15


@pytest.mark.parametrize(
    ("left", "right", "verdict", "rule"),
    [
        (status("finalize", "under way"), status("finalize", "under way"), Verdict.AGREE, "status.same"),
        (status("finalize", "under way"), status("finalize", "completed"), Verdict.CONFLICT, "status.stage"),
        (status("finalize", "planned"), status("finalize", "completed"), Verdict.INCOMPARABLE, "status.later"),
        (
            status("identify", "completed"),
            status("identify", "completed", "negative"),
            Verdict.CONFLICT,
            "status.polarity",
        ),
        (status("sign", "planned"), status("sign", "completed", "negative"), Verdict.INCOMPARABLE, "status.later"),
        (
            status("finalize", "completed"),
            status("finalize", "completed", "negative"),
            Verdict.INCOMPARABLE,
            "status.later",
        ),
        (status("identify", "under way"), status("identify", "completed"), Verdict.INCOMPARABLE, "status.later"),
    ],
)
def test_two_stages(left: Fact, right: Fact, verdict: Verdict, rule: str) -> None:
    for judged in (STATUS.judge(left, right, Policy()), STATUS.judge(right, left, Policy())):
        assert (judged.verdict, judged.rule) == (verdict, rule)


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        ("The regulator approved the merger subject to conditions.", "merger"),
        ("The regulator approved the plan, subject to a vote.", "plan"),
        ("The regulator approved the subject.", "subject"),
    ],
)
def test_what_is_approved(sentence: str, thing: str, find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("status", sentence)
    assert [p.text for p in fact.slot.participants if p.part == "object"] == [thing]


def grant(
    *qualifiers: str, event: str = "approve", actor: str = "board", thing: str = "merger", polarity: Any = "positive"
) -> Fact:
    people = [
        Participant(part=part, text=text, start=0, end=1)
        for part, text in (("subject", actor), ("object", thing))
        if text
    ]
    fact = status(event, "completed")
    return fact.model_copy(
        update={
            "value": StatusValue(event=event, stage="completed", polarity=polarity, qualifiers=qualifiers),
            "slot": Slot(attribute="approved", participants=tuple(people)),
        }
    )


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        (grant("conditionally"), grant(), "qualifier"),
        (grant("conditionally", event="clear"), grant(), "qualifier"),
        (grant("conditionally", thing="takeover"), grant(thing="deal"), "qualifier"),
        (grant("conditionally"), grant("conditionally"), None),
        (grant("conditionally"), grant("provisionally"), None),
        (grant("conditionally", actor="court"), grant(), None),
        (grant("conditionally"), grant(actor=""), None),
        (grant("conditionally", thing="budget"), grant(), None),
        (grant("conditionally", polarity="negative"), grant(polarity="negative"), None),
    ],
)
def test_a_limited_approval_and_a_flat_one(left: Fact, right: Fact, kind: str | None) -> None:
    for judged in (STATUS.judge(left, right, Policy()), STATUS.judge(right, left, Policy())):
        assert (judged.kind, judged.severity) == (kind, "minor" if kind else None)


def test_only_events_that_name_somebody_in_common_are_compared() -> None:
    norvane, again = status("sign", "completed"), status("sign", "under way")
    assert STATUS.may_align(norvane, again)
    assert not STATUS.may_align(norvane, status("sign", "under way", entity="Halden Bank"))
    assert not STATUS.may_align(status("sign", "completed", entity=None), status("sign", "under way", entity=None))
