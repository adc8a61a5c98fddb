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
    assert facts[0].value == StatusValue(event=value["event"], stage=value["stage"], polarity=value["polarity"])


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


def test_only_events_that_name_somebody_in_common_are_compared() -> None:
    norvane, again = status("sign", "completed"), status("sign", "under way")
    assert STATUS.may_align(norvane, again)
    assert not STATUS.may_align(norvane, status("sign", "under way", entity="Halden Bank"))
    assert not STATUS.may_align(status("sign", "completed", entity=None), status("sign", "under way", entity=None))
