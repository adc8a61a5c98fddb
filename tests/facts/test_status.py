"""Status: which verbs are read, and what two stages are to each other."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck import Article, Checker
from factcheck.facts.status import STATUS, conditions, naming, nobody, unknowns, verbs, weather
from factcheck.model import Fact, Participant, Policy, Slot, Stance, StatusValue, Verdict
from factcheck.reading import load_pipeline, read
from factcheck.tables import load

FIXTURES = Path(__file__).parents[2] / "fixtures"
CORPUS = tomllib.loads((FIXTURES / "corpus" / "status.toml").read_text(encoding="utf-8"))
FORMS = [(value, form) for value in CORPUS["value"] for form in value["forms"]]


def status(
    event: str, stage: Any, polarity: Any = "positive", entity: str | None = "Norvane", rule: str = "status.verb"
) -> Fact:
    people = (Participant(part="subject", text=entity or "police", start=0, end=1, entity=entity),)
    return Fact(
        id=f"a:status:{stage}-{polarity}", article="a", fact_type="status", start=0, end=1, text=event,
        value=StatusValue(event=event, stage=stage, polarity=polarity), slot=Slot(attribute=event, participants=people),
        stance=Stance(), rule=rule,
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
            status("resign", "completed", rule="status.opposite"),
            status("resign", "completed", "negative", rule="status.opposite"),
            Verdict.CONFLICT,
            "status.polarity",
        ),
        (
            status("survive", "completed", rule="status.opposite"),
            status("die", "completed", rule="status.opposite"),
            Verdict.CONFLICT,
            "status.opposite",
        ),
        (
            status("survive", "completed", rule="status.opposite"),
            status("die", "completed", entity="Halden", rule="status.opposite"),
            Verdict.INCOMPARABLE,
            "status.later",
        ),
        (
            status("resign", "planned", rule="status.opposite"),
            status("resign", "completed", "negative", rule="status.opposite"),
            Verdict.INCOMPARABLE,
            "status.later",
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


def told(find: Callable[..., list[Fact]], text: str) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """What is read in a text: the word, the event, its polarity and what is open about it."""
    facts = find("status", text)
    assert all(isinstance(fact.value, StatusValue) for fact in facts)
    return [
        (fact.text, fact.value.event, fact.value.polarity, fact.value.qualifiers)
        for fact in facts
        if isinstance(fact.value, StatusValue)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The driver has not been named.", ("named", "identify", "negative", ())),
        ("The names of the crew members were not released.", ("released", "identify", "negative", ())),
        ("Police withheld the name of the victim.", ("withheld", "identify", "negative", ())),
        ("Police identified Omar Reeve as the driver.", ("identified", "identify", "positive", ())),
        ("The cause of the fire is not known.", ("known", "cause", "positive", ("unknown",))),
        ("It is unclear what caused the fire.", ("unclear", "cause", "positive", ("unknown",))),
        ("Investigators do not know the cause of the fire.", ("know", "cause", "positive", ("unknown",))),
        ("The cause of the crash is under investigation.", ("under", "cause", "positive", ("unknown",))),
        ("The fire was caused by a gas leak.", ("caused", "cause", "positive", ())),
        ("The cause of the fire was a gas leak.", ("cause", "cause", "positive", ())),
        ("It is unclear why Omar Reeve was fired.", ("unclear", "fire", "positive", ("unclear why",))),
        ("The future of Omar Reeve is uncertain.", ("uncertain", "future", "positive", ("unknown",))),
        ("Omar Reeve announced his retirement.", ("retirement", "future", "positive", ())),
        ("The offer hinges on the sale of the mill.", ("hinges", "depend", "positive", ())),
        ("The offer stands regardless of the sale.", ("regardless", "depend", "negative", ())),
        ("The weather was perfect.", ("perfect", "fair weather", "positive", ())),
        ("The boat sank in heavy fog.", ("fog", "fair weather", "negative", ())),
        ("No arrests have been made.", ("made", "arrest", "negative", ())),
    ],
)
def test_what_the_readers_read(
    text: str, expected: tuple[str, str, str, tuple[str, ...]], find: Callable[..., list[Fact]]
) -> None:
    assert expected in told(find, text)


@pytest.mark.parametrize(
    "text",
    [
        "Friends identified the driver as Omar Reeve.",
        "Police identified the problem.",
        "The fire may have been caused by a gas leak.",
        "Something caused the fire.",
        "The fire caused damage.",
        "A fire caused by a leak is rare.",
        "Omar Reeve's status is high.",
        "It is unclear what he wants.",
        "The mill depends on.",
        "The winds were strong on the coast last week.",
        "The mood was perfect.",
        "She is survived by two sons.",
        "A man died.",
        "“The bridge is closed,” she said.",
        "Reeve survived the crash in May and died later.",
    ],
)
def test_what_the_readers_leave(text: str, find: Callable[..., list[Fact]]) -> None:
    read = {"identify", "cause", "future", "depend", "fair weather", "die", "be closed"}
    assert not [found for found in told(find, text) if found[1] in read]


def test_an_article_that_tells_both_tells_what_became_of_it(find: Callable[..., list[Fact]]) -> None:
    assert told(find, "Omar Reeve survived the crash. Reeve died on Friday.") == []
    assert told(find, "It is unclear what caused the crash. Police said ice caused the crash.") == []


def test_the_last_rung_of_justice_is_marked(find: Callable[..., list[Fact]]) -> None:
    facts = find("status", "Omar Reeve was arrested on Monday. Reeve was charged with theft. Ada Corley was arrested.")
    assert [(fact.text, fact.rule) for fact in facts] == [
        ("arrested", "status.opposite"), ("charged", "status.justice"), ("arrested", "status.justice"),
    ]  # fmt: skip
    (old,) = find("status", "Omar Reeve was convicted of theft in 2003.", "2018-03-05")
    assert old.rule == "status.opposite"


EXAMPLES = [
    (row["name"], example, row.get("turns", "never")) for row in load("opposites") for example in row["examples"]
]


@pytest.mark.parametrize(("name", "example", "turns"), EXAMPLES, ids=[example for _, example, _ in EXAMPLES])
def test_each_row_of_opposites_shows_two_that_exclude_each_other(
    name: str, example: str, turns: str, checker: Checker
) -> None:
    sides = [f"{side[0].upper()}{side[1:]}." for side in example.split(" / ")]
    report = checker.compare([Article(id=str(n), text=side) for n, side in enumerate(sides)])
    expected = ("status", "update", "info") if turns == "always" else ("status", "status", "major")
    assert [(c.fact_type, c.kind, c.severity) for c in report.conflicts] == [expected], name


def test_each_row_of_opposites_is_sound() -> None:
    for row in load("opposites"):
        words = {*row["one"], *row.get("other", ())}
        assert set(row.get("done_to", ())) <= words
        assert len(words) == len(row["one"]) + len(row.get("other", ()))
        assert row.get("turns", "either") in ("forward", "back", "either", "always")
        assert row.get("holder", "person") in ("person", "thing")


def test_a_reader_names_every_word_at_which_it_finds_something() -> None:
    pairs = tomllib.loads((FIXTURES / "pairs.toml").read_text(encoding="utf-8"))["pair"]
    text = "\n\n".join(side for pair in pairs for side in (pair["left"], pair["right"]))
    (document,), _ = read([Article(id="a", text=text)], load_pipeline, Policy())
    found = 0
    for block in document.blocks:
        for token in block.doc:
            for reader in (naming, unknowns, conditions, weather, nobody, verbs):
                if reader.read(document, block, token) is not None:
                    found += 1
                    assert {token.lower_, token.lemma_.lower()} & reader.openings(), (reader.__name__, token.sent)
    assert found > 100
