"""Dates: what is read with the model, of which event they are, and what two dates are to each other."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.facts.date import DATE
from factcheck.model import Fact, Participant, Policy, Slot, Stance, TimeValue

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "date.toml").read_text(encoding="utf-8"))
FORMS = [(value, form) for value in CORPUS["value"] for form in value["forms"]]
# The corpus reads these as told of the future; the tense of their own verb is past.
PAST_TENSE = frozenset({"The shareholders' meeting of [March 6] was not moved."})


def on(start: str, end: str, attribute: str = "opened", entity: str = "Norvane") -> Fact:
    who = Participant(part="object", text=entity, start=0, end=1, entity=entity, kind="organization")
    value = TimeValue(start=dt.datetime.fromisoformat(start), end=dt.datetime.fromisoformat(end), granularity="day")
    return Fact(
        id=f"a:date:{start}", article="a", fact_type="date", start=0, end=1, text=start, value=value,
        slot=Slot(attribute=attribute, participants=(who,)), stance=Stance(), rule="date.event",
    )  # fmt: skip


@pytest.mark.parametrize(("value", "form"), FORMS, ids=[form for _, form in FORMS])
def test_a_form_is_read_with_its_value_and_span(
    value: dict[str, Any], form: str, find: Callable[..., list[Fact]]
) -> None:
    facts = find("date", form.replace("[", "").replace("]", ""), value["reference"])
    assert [fact.text for fact in facts] == re.findall(r"\[(.*?)\]", form)
    read = facts[0].value
    assert isinstance(read, TimeValue)
    expected = tuple(value.get(end) and dt.datetime.fromisoformat(value[end]) for end in ("start", "end"))
    assert ((read.start, read.end) == expected) is (form not in PAST_TENSE)
    assert read.granularity == value["granularity"]


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["text"])
def test_a_look_alike_is_no_date(case: dict[str, Any], find: Callable[..., list[Fact]]) -> None:
    assert [fact.text for fact in find("date", case["text"], "2024-06-07")] == []


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Norvane was founded in 2015.", "founded"),
        ("Norvane opened a plant in 2015.", "opened"),
        ("The release of the phone in April 2023 drew a crowd.", "released"),
        ("The crash happened on Sunday.", "crashed"),
        ("The crash occurred in June 2023.", "crashed"),
        ("He was arrested on Sunday.", "arrested"),
        ("The mayor said on Sunday that she was well.", "said"),
        ("It was cold on Sunday.", None),
    ],
)
def test_of_which_event_it_is(text: str, attribute: str | None, find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("date", text, "2024-06-07")
    assert fact.slot.attribute == attribute


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Firefighters were called to the blaze at 6:04 a.m.", "reported"),
        ("Police were called to a crash at 6:04 a.m.", "reported"),
        ("Police were alerted to the collision shortly after 8 p.m.", "reported"),
        ("Officials received reports of the crash around 12:20 p.m.", "reported"),
        ("Crews responded to a call about a fire at the mill at 2:15 a.m.", "reported"),
        ("A spokesman for the brigade said they had been called at 6.04am to the mill.", "reported"),
        ("The Orrin Fire Department received a call at 6:04 a.m.", "reported"),
        ("The call came in at 6:04 a.m.", "reported"),
        ("The blaze, which was reported around 4pm, destroyed the mill.", "reported"),
        ("Deputies responded to a crash that happened at 6 a.m.", "crashed"),
        ("Police were called after a man was stabbed at 9:40 p.m.", "attacked"),
        ("Police were called to the 6 a.m. crash.", "crashed"),
        ("The crash happened at 6:04 a.m.", "crashed"),
        ("Mara Tolland received a call from the minister at 9 p.m.", "receive"),
        ("The election was called at 9 p.m.", "call"),
        ("Two climbers were reported missing at 9 p.m.", None),
        ("The merger was reported at 9 p.m.", None),
        ("Police were called to the mill on Sunday.", "call"),
    ],
)
def test_a_call_for_help_has_a_time_of_its_own(
    text: str, attribute: str | None, find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("date", text, "2024-06-07")
    assert fact.slot.attribute == attribute


def test_a_clock_time_stands_on_the_one_day_of_its_sentence(find: Callable[..., list[Fact]]) -> None:
    facts = find("date", "The train, which left at 6:40 a.m., derailed on Sunday.", "2024-06-07")
    starts = {f.text: f.value.start for f in facts if isinstance(f.value, TimeValue)}
    assert starts["6:40 a.m."] == dt.datetime(2024, 6, 2, 6, 40)


def test_a_clock_time_stands_on_no_day_of_comparison(find: Callable[..., list[Fact]]) -> None:
    text = "The index stood at 12 at 6:40 a.m., the lowest since May 6."
    (clock,) = (f for f in find("date", text, "2024-06-07") if f.text == "6:40 a.m.")
    assert isinstance(clock.value, TimeValue)
    assert clock.value.start is None


def test_a_clock_time_stands_on_a_day_ahead(find: Callable[..., list[Fact]]) -> None:
    facts = find("date", "The tower, which opens at 6:40 a.m., will be lit on Sunday.", "2024-06-07")
    starts = {f.text: f.value.start for f in facts if isinstance(f.value, TimeValue)}
    assert starts["6:40 a.m."] == dt.datetime(2024, 6, 9, 6, 40)


def test_a_clock_time_stands_on_no_day_where_a_sentence_names_two(find: Callable[..., list[Fact]]) -> None:
    text = "The train, which left at 6:40 a.m., derailed on Sunday and was raised on Monday."
    (clock,) = (f for f in find("date", text, "2024-06-07") if f.text == "6:40 a.m.")
    assert isinstance(clock.value, TimeValue)
    assert clock.value.start is None


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (on("2015-01-01", "2016-01-01", "founded"), on("2016-01-01", "2017-01-01", "founded"), True),
        (on("2024-06-01", "2024-06-02", "visited"), on("2024-06-03", "2024-06-04", "visited"), True),
        (on("2024-06-01", "2024-06-02", "visited"), on("2024-08-03", "2024-08-04", "visited"), False),
        (on("2024-06-01", "2024-06-02", "announced"), on("2024-06-03", "2024-06-04", "announced", "Halden"), False),
    ],
)
def test_only_what_happens_once_is_compared_far_apart(left: Fact, right: Fact, may: bool) -> None:
    assert DATE.may_align(left, right) is may
    assert DATE.may_align(right, left) is may


def test_since_when_until_when_and_when_are_three_questions() -> None:
    plain = on("2015-01-01", "2016-01-01", "founded")
    assert isinstance(plain.value, TimeValue)
    since, until, before = (
        plain.model_copy(update={"value": plain.value.model_copy(update={"bound": bound})})
        for bound in ("since", "until", "before")
    )
    assert not DATE.may_align(since, until)
    assert not DATE.may_align(since, plain)
    assert DATE.may_align(since, since)
    assert DATE.may_align(before, plain)


def test_two_days_of_one_event_are_a_conflict_with_its_gap() -> None:
    judged = DATE.judge(on("2024-06-01", "2024-06-02"), on("2024-06-03", "2024-06-04"), Policy())
    assert (judged.kind, judged.severity, judged.rule) == ("value", "major", "date.value")
    assert (judged.differences[0].gap, judged.differences[0].unit) == ("2", "days")
