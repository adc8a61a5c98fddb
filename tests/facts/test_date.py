"""Dates: what is read with the model, of which event they are, and what two dates are to each other."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck import Article, Checker
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
        ("Two climbers were reported missing at 9 p.m.", "said"),
        ("The merger was reported at 9 p.m.", "said"),
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
    ("marked", "start", "lean", "attribute"),
    [
        ("The ferry left at 12:10 p.m. Sunday and sank about [10 minutes later].", "2024-06-02T12:20", "about", "sink"),
        ("The jet took off at 9:40 a.m. Sunday and vanished [11 minutes later].", "2024-06-02T09:51", None, "vanish"),
        ("The jet, which left at 9:40 a.m. Sunday, vanished [11 minutes later].", "2024-06-02T09:51", None, "vanish"),
        (
            "The jet left around 9:40 a.m. Sunday and vanished [11 minutes later].",
            "2024-06-02T09:51",
            "about",
            "vanish",
        ),
        ("It left at 11:50 p.m. Sunday and derailed [20 minutes later].", "2024-06-03T00:10", "about", "crashed"),
        (
            "After taking off at 11:36 a.m. on Sunday it landed [eight hours later].",
            "2024-06-02T19:06",
            None,
            "arrived",
        ),
        ("It left at noon Sunday (1810 GMT) and sank [an hour and a half later].", "2024-06-02T13:30", "about", "sink"),
        ("The ferry left at noon on Sunday. It sank [half an hour later].", "2024-06-02T12:30", "about", "sink"),
        ("She was shot on Sunday and died [two days later].", "2024-06-04", None, "killed"),
        ("She was shot on Sunday. She died the [next day], police said.", "2024-06-03", None, "killed"),
        ("Tolland was arrested on Sunday and charged the [day after].", "2024-06-03", None, "charged"),
        ("The strike began on April 3 and ended [three weeks later].", "2024-04-21", None, "end"),
        ("The plant opened in 2014 and closed [two years later].", "2016-01-01", "about", "closed"),
        ("The council will meet on June 12 and will vote [two days later].", "2024-06-14", None, "vote"),
    ],
)
def test_a_time_is_told_from_the_one_before(
    marked: str, start: str, lean: str | None, attribute: str, find: Callable[..., list[Fact]]
) -> None:
    text = marked.replace("[", "").replace("]", "")
    (fact,) = (f for f in find("date", text, "2024-06-07") if f.start == marked.index("["))
    assert fact.text == marked[marked.index("[") + 1 : marked.index("]")]
    assert isinstance(fact.value, TimeValue)
    assert (fact.value.start, fact.value.lean) == (dt.datetime.fromisoformat(start), lean)
    assert fact.slot.attribute == attribute


@pytest.mark.parametrize(
    "text",
    [
        # Something else happens between the two.
        "The ferry left at 12:10 p.m., struck a rock and sank 10 minutes later.",
        "The match began at 3 p.m., Tolland scored and left the field 10 minutes later.",
        "Six people were hurt on Sunday when a coach crashed; one died two days later.",
        "The crew, who were hired on May 3, left. Two days later they returned.",
        # The time is that of a saying, or of nothing that happened.
        "Police said on Sunday that the man was found dead two days later.",
        "The army said on Sunday it had retaken the town and the next day it fell.",
        "The ferry did not leave on Sunday, but two days later it sank.",
        "Since May 3 the plant has been shut, and two weeks later it was sold.",
        # One is as it was planned, the other as it came.
        "The jet departed at 9:40 a.m. on Sunday and was due to land two hours later.",
        "The jet will leave at 9:40 a.m. on Sunday; one that landed two hours later was late.",
        # The count is vague, a bound or no count, or too fine for the time before.
        "He left at 9 p.m. and was found a few hours later.",
        "He left on Sunday and was found a couple of days later.",
        "The ferry left around noon and sank more than 10 minutes later.",
        "The ferry left at noon but sank 10 minutes later than the tug.",
        "Tolland was elected in 2014 and resigned two days later.",
        "The ferry left on Sunday and sank 10 minutes later.",
        # The later time is printed itself, or is of the same verb.
        "Tolland was arrested on Sunday and was released two days later, on Tuesday.",
        "The council met on May 3. Half an hour later, at 9 p.m., it voted.",
        "They released the film in 2014 and its sequel two years later.",
        # Who is quoted tells a time of their own.
        '"I left at 9 p.m. and came home an hour later," Tolland said.',
        # The text would be older than what it tells: its Friday is that of the week before.
        "Police found the car on Friday. The next day, they arrested a man.",
        # "Sunday's" tells which storm.
        "Sunday's storm killed four, and two days later a fifth man died.",
        "She died 10 minutes later.",
    ],
)
def test_no_time_is_told_from_one_that_is_unclear(text: str, find: Callable[..., list[Fact]]) -> None:
    values = [f.value for f in find("date", text, "2024-06-07")]
    assert not [v for v in values if isinstance(v, TimeValue) and (v.resolved_from or "").startswith("earlier time")]


def test_what_is_told_from_another_time_is_no_duration_too(checker: Checker) -> None:
    text = "The ferry left at 12:10 p.m. on Sunday and sank about 10 minutes later."
    facts = checker.extract(Article(id="a", text=text, published="2024-06-07"))
    assert [(f.fact_type, f.text) for f in facts if f.fact_type in ("date", "duration")] == [
        ("date", "12:10 p.m. on Sunday"),
        ("date", "10 minutes later"),
    ]


def test_a_clock_time_beside_a_counted_day_stands_on_no_other(find: Callable[..., list[Fact]]) -> None:
    text = "The shop opened at 9 a.m. on Monday and closed at 5 p.m. two days later."
    (clock,) = (f for f in find("date", text, "2024-06-07") if f.text == "5 p.m.")
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
