"""What two statements are to each other: whether they ask one question, and which of them time explains."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.facts.status import STATUS
from factcheck.facts.status.sharing import without_both
from factcheck.model import Fact, Participant, Policy, Scope, Slot, Stance, StatusValue

MONDAY, TUESDAY = "2024-03-04", "2024-03-05"
FIRST, SECOND = "2024-03-04/2024-03-05", "2024-03-05/2024-03-06"


def say(
    event: str, *people: str, rule: str = "opposite", stage: Any = "completed", article: str = "a",
    day: str | None = None, times: tuple[str, ...] = (), nearby: tuple[str, ...] = (), limits: tuple[str, ...] = (),
    words: tuple[str, ...] = (), source: str | None = None, attribute: str | None = None,
) -> Fact:  # fmt: skip
    """A statement: "not charge" is a denial, "object Omar Reeve*" a named person, "subject Norvane+" a thing."""
    polarity: Any = "negative" if event.startswith("not ") else "positive"
    event = event.removeprefix("not ")
    participants = []
    for told in people:
        part, _, text = told.partition(" ")
        name = text.rstrip("*+")
        kind: Any = "person" if text.endswith("*") else "thing"
        known = name if text != name else None
        participants.append(Participant(part=part, text=name, start=0, end=1, entity=known, kind=kind))
    scope = [Scope(kind="time", text=t) for t in times] + [Scope(kind="nearby", text=t) for t in nearby]
    return Fact(
        id=f"{article}:status:{event}-{polarity}-{stage}-{rule}", article=article, fact_type="status", start=0, end=1,
        text=event, value=StatusValue(event=event, stage=stage, polarity=polarity, qualifiers=limits),
        slot=Slot(
            attribute=attribute or event, participants=tuple(participants), scope=tuple(scope), words=words
        ),
        stance=Stance(as_of=day, attributed_to=source), rule=f"status.{rule}",
    )  # fmt: skip


def of(fact: Fact, **changes: Any) -> Fact:
    """The same statement in another article, or of another day."""
    stance = fact.stance.model_copy(update={"as_of": changes.pop("day")}) if "day" in changes else fact.stance
    return fact.model_copy(update={"article": "b", "id": f"b{fact.id}", "stance": stance, **changes})


REEVE = "Omar Reeve*"
DIED, LIVED = say("die", f"subject {REEVE}"), say("survive", f"subject {REEVE}")
KILLED = say("kill", f"object {REEVE}")
CLOSED, OPEN = (say(f"be {how}", "subject Harwick Bridge+", stage="stated") for how in ("closed", "open"))
JUDGED = [
    # A row in which whoever is not the one is the other.
    (DIED, LIVED, "status.opposite", "status"),
    (KILLED, LIVED, "status.opposite", "status"),
    (say("not die", f"subject {REEVE}"), say("not survive", f"subject {REEVE}"), "status.opposite", "status"),
    (say("not die", f"subject {REEVE}"), DIED, "status.polarity", "status"),
    (say("not die", f"subject {REEVE}"), say("perish", f"subject {REEVE}"), "status.opposite", "status"),
    (say("not die", f"subject {REEVE}"), LIVED, "status.later", None),
    # A row in which both may be untrue.
    (say("convict", f"object {REEVE}"), say("acquit", f"object {REEVE}"), "status.opposite", "status"),
    (say("not convict", f"object {REEVE}"), say("not acquit", f"object {REEVE}"), "status.later", None),
    (say("not convict", f"object {REEVE}"), say("find guilty", f"object {REEVE}"), "status.later", None),
    # A row of one side: only a denial excludes, also of the other verb.
    (say("not charge", f"object {REEVE}"), say("charge", f"object {REEVE}"), "status.polarity", "status"),
    (say("not charge", f"object {REEVE}"), say("indict", f"object {REEVE}"), "status.opposite", "status"),
    # Another holder, or one that takes part in another way.
    (DIED, say("survive", "subject Ada Corley*"), "status.later", None),
    (say("kill", f"subject {REEVE}"), LIVED, "status.later", None),
    (say("die", f"subject {REEVE}", rule="verb"), LIVED, "status.later", None),
    # The day that each names; a rung of justice has its day nearby.
    (say("die", f"subject {REEVE}", times=(FIRST,)), say("survive", f"subject {REEVE}", times=(FIRST,)),
     "status.opposite", "status"),
    (say("die", f"subject {REEVE}", times=(FIRST,)), say("survive", f"subject {REEVE}", times=(SECOND,)),
     "status.later", None),
    (say("die", f"subject {REEVE}", times=(FIRST,)), LIVED, "status.opposite", "status"),
    (say("die", f"subject {REEVE}", times=("2024-03",)), say("survive", f"subject {REEVE}", times=(SECOND,)),
     "status.opposite", "status"),
    (say("die", f"subject {REEVE}", nearby=(FIRST,)), say("survive", f"subject {REEVE}", times=(SECOND,)),
     "status.opposite", "status"),
    (say("arrest", f"object {REEVE}", nearby=(FIRST,), rule="justice"),
     say("not arrest", f"object {REEVE}", times=(SECOND,)), "status.later", None),
    (say("arrest", f"object {REEVE}", nearby=(SECOND,), rule="justice"),
     say("not arrest", f"object {REEVE}", times=(SECOND,)), "status.polarity", "status"),
    # What is planned excludes nothing that has happened, unless the table says so.
    (say("resign", f"subject {REEVE}", stage="planned"), say("not resign", f"subject {REEVE}"), "status.later", None),
    (say("resign", f"subject {REEVE}", stage="planned"), say("not resign", f"subject {REEVE}", stage="planned"),
     "status.polarity", "status"),
    (say("play", f"subject {REEVE}", "in final", stage="planned"), say("miss", f"subject {REEVE}", "object final"),
     "status.update", "update"),
    (say("take place", "subject Harwick Fair+", stage="planned"), say("cancel", "object Harwick Fair+"),
     "status.opposite", "status"),
    # States: what was so and what is so may both be true.
    (CLOSED, OPEN, "status.opposite", "status"),
    (say("be closed", "subject Harwick Bridge+"), OPEN, "status.later", None),
    (say("be closed", "subject Harwick Bridge+"), say("be open", "subject Harwick Bridge+"),
     "status.opposite", "status"),
    (CLOSED, say("reopen", "subject Harwick Bridge+"), "status.update", "update"),
    (say("be closed", "subject Harwick Bridge+"), say("reopen", "subject Harwick Bridge+"), "status.later", None),
    (say("be closed", "object Harwick Bridge+", stage="stated"), OPEN, "status.opposite", "status"),
    (say("be in critical condition", f"subject {REEVE}", stage="stated"),
     say("be in stable condition", f"subject {REEVE}", stage="stated"), "status.update", "update"),
    # What is put to a vote: one actor, one thing.
    (say("approve", "subject council", "object Mill Plan+"), say("reject", "subject council", "object Mill Plan+"),
     "status.opposite", "status"),
    (say("approve", "subject council", "object Mill Plan+"), say("reject", "subject court", "object Mill Plan+"),
     "status.later", None),
    (say("approve", "object Mill Plan+"), say("reject", "object Mill Plan+"), "status.later", None),
    # A common noun: of a person who is the only one of an event, or a thing of which more is shared.
    (say("die", "subject pilot"), say("survive", "subject pilot"), "status.opposite", "status"),
    (say("die", "subject woman"), say("survive", "subject woman"), "status.later", None),
    (say("die", "subject pilot"), say("survive", f"subject {REEVE}"), "status.later", None),
    (say("be closed", "subject pilot", stage="stated"), say("be open", "subject pilot", stage="stated"),
     "status.later", None),
    (say("be closed", "subject bridge", stage="stated"), say("be open", "subject bridge", stage="stated"),
     "status.later", None),
    (say("be closed", "subject bridge", "in Harwick+", stage="stated"),
     say("be open", "subject bridge", "in Harwick+", stage="stated"), "status.opposite", "status"),
    (say("be closed", "subject bridge", "in it", stage="stated"),
     say("be open", "subject bridge", "in it", stage="stated"), "status.later", None),
    (say("be closed", "subject number", "in Harwick+", stage="stated"),
     say("be open", "subject number", "in Harwick+", stage="stated"), "status.later", None),
    (say("be closed", "subject it", "in Harwick+", stage="stated"),
     say("be open", "subject it", "in Harwick+", stage="stated"), "status.later", None),
    # One charge and another.
    (say("convict", f"object {REEVE}", "of fraud"), say("acquit", f"object {REEVE}", "of fraud"),
     "status.opposite", "status"),
    (say("convict", f"object {REEVE}", "of fraud"), say("acquit", f"object {REEVE}", "of theft"), "status.later", None),
    (say("convict", f"object {REEVE}", "of fraud"), say("acquit", f"object {REEVE}", "in theft"),
     "status.opposite", "status"),
    (say("convict", f"object {REEVE}", "of Norvane+"), say("acquit", f"object {REEVE}", "of theft"),
     "status.opposite", "status"),
    (say("convict", f"object {REEVE}", "of fraud", "of theft"), say("acquit", f"object {REEVE}", "of theft"),
     "status.opposite", "status"),
    # What somebody says of themselves is no finding.
    (say("die", f"subject {REEVE}", source="his lawyer"), LIVED, "status.later", None),
    (say("die", f"subject {REEVE}", source="Reeve"), LIVED, "status.later", None),
    (say("die", f"subject {REEVE}", source="he"), LIVED, "status.later", None),
    (say("die", f"subject {REEVE}", source="police"), LIVED, "status.opposite", "status"),
    (say("die", f"subject {REEVE}", source="his lawyer"), say("survive", f"subject {REEVE}", source="she"),
     "status.opposite", "status"),
    (say("die", f"subject {REEVE}", "in Norvane*", source="Norvane"), LIVED, "status.opposite", "status"),
    # A theme beside the holder.
    (say("support", f"subject {REEVE}", "object bill"), say("oppose", f"subject {REEVE}", "object bill"),
     "status.opposite", "status"),
    (say("support", f"subject {REEVE}", "object bill"), say("oppose", f"subject {REEVE}", "object tax"),
     "status.later", None),
    (say("support", f"subject {REEVE}"), say("oppose", f"subject {REEVE}"), "status.later", None),
    (say("support", f"subject {REEVE}", "object it"), say("oppose", f"subject {REEVE}", "object it"),
     "status.later", None),
    (say("support", f"subject {REEVE}", "context Norvane+"), say("oppose", f"subject {REEVE}", "context Norvane+"),
     "status.later", None),
    (say("resign", f"subject {REEVE}", "context Norvane+"), say("fire", f"object {REEVE}", "subject Norvane+"),
     "status.opposite", "status"),
    (say("resign", f"subject {REEVE}", "context club"), say("fire", f"object {REEVE}", "subject club"),
     "status.later", None),
    (say("win", f"subject {REEVE}", "object election"), say("lose", f"subject {REEVE}", "object election"),
     "status.opposite", "status"),
    (say("win", f"subject {REEVE}", "object hat"), say("lose", f"subject {REEVE}", "object hat"), "status.later", None),
    (say("plead guilty", f"subject {REEVE}"), say("deny", f"subject {REEVE}", "object count"),
     "status.opposite", "status"),
    (say("admit", f"subject {REEVE}", "object theft"), say("deny", f"subject {REEVE}", "object count"),
     "status.later", None),
    # What is said in a clause of its own is the same where three fifths of the words are.
    (say("confirm", f"subject {REEVE}", "that take", "that money"),
     say("deny", f"subject {REEVE}", "that take", "that money"), "status.opposite", "status"),
    (say("confirm", f"subject {REEVE}", "that take", "that money", "that safe", "that mill", "that monday"),
     say("deny", f"subject {REEVE}", "that take", "that money", "that safe", "that lie", "that cheat"),
     "status.opposite", "status"),
    (say("confirm", f"subject {REEVE}", "that take", "that money", "that safe"),
     say("deny", f"subject {REEVE}", "that take", "that lie", "that cheat"), "status.later", None),
    (say("confirm", f"subject {REEVE}", "object sale"), say("deny", f"subject {REEVE}", "object sale", "that take"),
     "status.later", None),
    # Closing and granting.
    (say("sign", "subject Norvane+", rule="verb"), say("sign", "subject Norvane+", rule="verb", stage="under way"),
     "status.stage", "status"),
    (say("attend", "subject Norvane+", rule="verb"), say("attend", "subject Norvane+", rule="verb", stage="under way"),
     "status.later", None),
    (say("sign", "subject Norvane+", rule="verb"), say("close", "subject Norvane+", rule="verb"), "status.later", None),
    (say("clear", "subject Norvane+", rule="verb", attribute="approved"),
     say("approve", "subject Norvane+", rule="verb", attribute="approved"), "status.same", None),
    (say("approve", "subject board", "object merger", rule="verb", limits=("in part",)),
     say("approve", "subject board", "object merger", rule="verb"), "status.qualifier", "qualifier"),
    (say("approve", "subject board", "object merger", rule="verb", limits=("in part",), stage="planned"),
     say("approve", "subject board", "object merger", rule="verb", stage="planned"), "status.same", None),
    (say("approve", "subject board", "to merger", rule="verb", limits=("in part",)),
     say("approve", "subject board", "object merger", rule="verb"), "status.qualifier", "qualifier"),
    (say("approve", "subject board", "in merger", rule="verb", limits=("in part",)),
     say("approve", "subject board", "object merger", rule="verb"), "status.same", None),
    (say("approve", "subject Norvane+", "object merger", rule="verb", limits=("in part",)),
     say("approve", "subject board", "object merger", rule="verb"), "status.same", None),
    # The weather.
    (say("fair weather", rule="weather", stage="stated"), say("fair weather", rule="weather", stage="stated"),
     "status.same", None),
    (say("fair weather", rule="weather", stage="stated"), say("not fair weather", rule="weather", stage="stated"),
     "status.weather", "value"),
    # What depends on what.
    (say("depend", "subject offer", "condition sale", rule="condition"),
     say("not depend", "subject deal", "condition sale", rule="condition"), "status.condition", "status"),
    (say("depend", "subject offer", "condition sale", rule="condition"),
     say("depend", "subject offer", "condition sale", rule="condition"), "status.same", None),
    (say("depend", "subject offer", "condition sale", rule="condition"),
     say("not depend", "subject trip", "condition sale", rule="condition"), "status.later", None),
    (say("depend", "subject offer", "condition sale", rule="condition"),
     say("not depend", "subject offer", "condition vote", rule="condition"), "status.later", None),
    (say("depend", "subject offer", "condition outcome", rule="condition"),
     say("not depend", "subject offer", "condition outcome", rule="condition"), "status.later", None),
    (say("depend", "subject offer", "condition number", rule="condition"),
     say("not depend", "subject offer", "condition number", rule="condition"), "status.later", None),
    (say("depend", "subject offer", "condition Norvane+", rule="condition"),
     say("not depend", "subject offer", "condition Norvane+", rule="condition"), "status.condition", "status"),
    (say("depend", "subject Norvane+", "condition Norvane+", rule="condition"),
     say("not depend", "subject Norvane+", "condition Norvane+", rule="condition"), "status.later", None),
    (say("depend", "condition sale", rule="condition"), say("not depend", "condition sale", rule="condition"),
     "status.later", None),
    (say("depend", "subject Norvane+", "condition sale", rule="condition"),
     say("not depend", "subject Halden+", "condition sale", rule="condition"), "status.later", None),
    # Who has been named.
    (say("identify", "object driver", rule="naming"), say("not identify", "object driver", rule="naming"),
     "status.naming", "status"),
    (say("identify", "object driver", rule="naming"), say("identify", "object driver", rule="naming"),
     "status.same", None),
    (say("identify", "object driver", rule="naming"), say("not identify", "object pilot", rule="naming"),
     "status.later", None),
    (say("identify", "object pilot", rule="naming"), say("not identify", "object crew", rule="naming"),
     "status.naming", "status"),
    (say("identify", "object driver", rule="naming"), say("not identify", "object crew", rule="naming"),
     "status.later", None),
    # Nobody and somebody.
    (say("not arrest", "object nobody", "over shooting", rule="nobody"),
     say("arrest", "object man", "over shooting", rule="somebody"), "status.nobody", "status"),
    (say("not arrest", "object nobody", rule="nobody", words=("shooting",)),
     say("arrest", "object man", "over shooting", rule="justice"), "status.nobody", "status"),
    (say("not arrest", "object nobody", "over shooting", rule="nobody"),
     say("arrest", "object man", "over fire", rule="somebody"), "status.later", None),
    (say("not arrest", "object nobody", "over hat", rule="nobody"),
     say("arrest", "object man", "over hat", rule="somebody"), "status.later", None),
    (say("not arrest", "object nobody", "over shooting", rule="nobody"),
     say("charge", "object man", "over shooting", rule="somebody"), "status.later", None),
    (say("not arrest", "object nobody", "over shooting", rule="nobody"),
     say("not arrest", "object man", "over shooting"), "status.same", None),
    (say("not arrest", "object nobody", "over shooting", rule="nobody"),
     say("not arrest", "object nobody", "over shooting", rule="nobody"), "status.same", None),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "rule", "kind"), JUDGED)
def test_two_statements(left: Fact, right: Fact, rule: str, kind: str | None) -> None:
    for a, b in ((left, of(right)), (of(right), left)):
        judged = STATUS.judge(a, b, Policy())
        assert (judged.rule, judged.kind) == (rule, kind)
        assert judged.severity == {"update": "info", "qualifier": "minor", None: None}.get(kind, "major")
        assert bool(judged.differences) is (kind is not None)
        if kind is not None and not left.rule == right.rule == "status.verb":
            assert STATUS.is_certain(a, b)
            assert STATUS.may_align(a, b)


def unknown(event: str, person: str, *limits: str, **more: Any) -> Fact:
    return say(event, person, rule="unknown", stage="stated", limits=limits, **more)


ANSWERED = [
    (unknown("cause", "of fire", "unknown"), say("cause", "of fire", rule="cause"), True),
    (unknown("cause", "of fire", "unknown"), say("cause", "of crash", rule="cause"), False),
    (unknown("cause", "of crash", "unknown"), say("cause", "of fire", rule="cause"), False),
    (unknown("cause", "of fire", "unknown"), say("cause", "of fire", rule="decision"), False),
    (unknown("cause", "of fire", "unknown"), unknown("cause", "of fire", "unknown"), False),
    (unknown("cause", "of death", "unknown"), say("cause", "of death", rule="cause"), False),
    (say("cause", "of death", f"context {REEVE}", rule="unknown"),
     say("cause", "of death", f"context {REEVE}", rule="cause"), True),
    (say("cause", "of death", f"context {REEVE}", rule="unknown"),
     say("cause", "of death", "context Ada Corley*", rule="cause"), False),
    (unknown("future", f"subject {REEVE}", "unknown"), say("future", f"subject {REEVE}", rule="decision"), True),
    (unknown("future", f"subject {REEVE}", "unknown"), say("future", "subject Ada Corley*", rule="decision"), False),
    (unknown("future", f"subject {REEVE}", "unknown"), say("future", f"subject {REEVE}", rule="cause"), False),
    (unknown("arrest", f"object {REEVE}", "unclear whether"), say("arrest", f"object {REEVE}"), True),
    (unknown("arrest", f"object {REEVE}", "unclear whether"), say("not arrest", f"object {REEVE}"), True),
    (unknown("arrest", f"object {REEVE}", "unclear whether"), say("charge", f"object {REEVE}"), False),
    (unknown("arrest", f"object {REEVE}", "unclear why"), say("arrest", f"object {REEVE}"), False),
    (unknown("arrest", f"object {REEVE}", "unclear why"), say("arrest", f"object {REEVE}", "for theft"), True),
    (unknown("arrest", f"object {REEVE}", "unclear why"), say("not arrest", f"object {REEVE}", "for theft"), False),
    (unknown("arrest", f"object {REEVE}", "unclear why"), say("arrest", f"object {REEVE}", "on suspicion"), True),
    (unknown("arrest", f"object {REEVE}", "unclear why"), say("arrest", f"object {REEVE}", "with suspicion"), True),
    (unknown("arrest", f"object {REEVE}", "unclear why"), say("arrest", f"object {REEVE}", "on monday"), False),
    (unknown("arrest", f"object {REEVE}", "unclear why"), say("arrest", f"object {REEVE}", "in suspicion"), False),
    (unknown("arrest", "object suspect", "unclear whether"), say("arrest", "object suspect"), True),
    (unknown("arrest", "object woman", "unclear whether"), say("arrest", "object woman"), False),
    (unknown("arrest", f"to {REEVE}", "unclear whether"), say("arrest", f"to {REEVE}"), False),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "answer", "answers"), ANSWERED)
def test_a_question_that_one_leaves_open_and_the_other_answers(asked: Fact, answer: Fact, answers: bool) -> None:
    for a, b in ((asked, of(answer)), (of(answer), asked)):
        judged = STATUS.judge(a, b, Policy())
        assert (judged.rule == "status.unknown") is answers
        assert STATUS.is_certain(a, b) is answers
        assert not answers or judged.severity == "info"


def test_an_answer_that_came_first_makes_the_open_question_a_conflict() -> None:
    asked, answer = unknown("cause", "of fire", "unknown"), say("cause", "of fire", rule="cause")
    severities = []
    for a, b in ((MONDAY, TUESDAY), (MONDAY, MONDAY), (TUESDAY, MONDAY)):
        left, right = of(asked, day=a), of(answer, day=b, article="c")
        judged = STATUS.judge(left, right, Policy()), STATUS.judge(right, left, Policy())
        assert judged[0].severity == judged[1].severity
        severities.append(judged[0].severity)
        assert (judged[0].differences[0].left, judged[0].differences[0].right) == ("unknown cause", "cause")
    assert severities == ["info", "info", "major"]


WHEN = [
    # Events that turn one way: who lived may die of it, and who died does not live.
    (LIVED, DIED, "status.update", "status.opposite"),
    (say("not die", f"subject {REEVE}"), DIED, "status.update", "status.polarity"),
    (say("not charge", f"object {REEVE}"), say("charge", f"object {REEVE}"), "status.update", "status.polarity"),
    (say("plead not guilty", f"subject {REEVE}"), say("plead guilty", f"subject {REEVE}"),
     "status.update", "status.opposite"),
    (say("convict", f"object {REEVE}"), say("acquit", f"object {REEVE}"), "status.opposite", "status.opposite"),
    (CLOSED, OPEN, "status.update", "status.update"),
    (say("agree to sell", f"subject {REEVE}", "object mill"), say("not agree to sell", f"subject {REEVE}",
     "object mill"), "status.polarity", "status.update"),
    (say("not identify", "object driver", rule="naming"), say("identify", "object driver", rule="naming"),
     "status.update", "status.naming"),
    (say("not arrest", "object nobody", "over shooting", rule="nobody"),
     say("arrest", "object man", "over shooting", rule="somebody"), "status.update", "status.nobody"),
    # Rungs of justice.
    (say("arrest", f"object {REEVE}", rule="justice"), say("charge", f"object {REEVE}", rule="justice"),
     "status.update", "status.later"),
    (say("indict", f"object {REEVE}", rule="justice"), say("find guilty", f"object {REEVE}", rule="justice"),
     "status.update", "status.later"),
    (say("detain", f"object {REEVE}", rule="justice"), say("jail", f"object {REEVE}", rule="justice"),
     "status.update", "status.later"),
    (say("arrest", f"object {REEVE}", rule="justice"), say("charge", "object Ada Corley*", rule="justice"),
     "status.later", "status.later"),
    (say("arrest", f"object {REEVE}", rule="justice"), say("charge", f"object {REEVE}"),
     "status.later", "status.later"),
    (say("arrest", f"subject {REEVE}", rule="justice"), say("charge", f"subject {REEVE}", rule="justice"),
     "status.later", "status.later"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "after", "before"), WHEN)
def test_time_explains_what_may_have_come_since(one: Fact, other: Fact, after: str, before: str) -> None:
    for mine, yours, rule in ((MONDAY, TUESDAY, after), (TUESDAY, MONDAY, before)):
        left, right = of(one, day=mine), of(other, day=yours, article="c")
        assert [STATUS.judge(*pair, Policy()).rule for pair in ((left, right), (right, left))] == [rule, rule]


def test_two_rungs_of_one_day_or_of_one_article_are_no_update() -> None:
    arrest, charge = (say(event, f"object {REEVE}", rule="justice", day=MONDAY) for event in ("arrest", "charge"))
    assert STATUS.judge(arrest, of(charge), Policy()).rule == "status.later"
    assert STATUS.is_certain(arrest, of(charge))
    assert not STATUS.is_certain(arrest, charge)
    assert not STATUS.is_certain(arrest, of(arrest))


def test_the_grant_of_a_merger_that_names_nobody_is_that_of_the_two_named_before() -> None:
    full = say("approve", "subject Norvane+", "object Halden+", rule="verb", limits=("in part",))
    bare = say("approve", "object merger", "context Norvane+", "context Halden+", rule="verb")
    one_name = say("approve", "object merger", "context Norvane+", rule="verb")
    limited = say("approve", "object merger", "context Norvane+", "context Halden+", rule="verb", limits=("in part",))
    named = say("approve", "subject Orrin+", "context Norvane+", "context Halden+", rule="verb")
    for other, may in ((bare, True), (one_name, False), (limited, False), (named, False)):
        assert STATUS.may_align(full, of(other)) is may
        assert STATUS.may_align(of(other), full) is may


@pytest.mark.parametrize(
    ("fact", "keys"),
    [
        (say("sign", rule="verb"), ("sign", "sign")),
        (say("sign"), ("opposite signed", "sign", "sign")),
        (say("attend"), ("opposite did", "attend")),
        (say("attend", rule="verb"), ("attend",)),
        (say("clear", rule="verb", attribute="approved"), ("clear", "approved")),
        (say("arrest", rule="justice"), ("opposite arrested", "opposite custody", "arrest", "justice")),
        (say("cause", rule="cause"), ("cause",)),
        (say("identify", rule="naming"), ("identify",)),
        (say("agree to sell"), ("opposite agree to sell", "agree to sell")),
    ],
)
def test_the_keys_by_which_a_statement_meets_its_opposite(fact: Fact, keys: tuple[str, ...]) -> None:
    assert STATUS.keys(fact) == keys


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        (say("sign", "subject Norvane+", rule="verb"), "How far has it come: sign (Norvane)?"),
        (say("fair weather", rule="weather"), "What was the weather"),
        (say("identify", "object driver", rule="naming"), "Who has been named"),
        (say("depend", "subject offer", rule="condition"), "Does it depend on anything"),
        (say("cause", "of fire", rule="unknown"), "What caused it"),
        (say("future", f"subject {REEVE}", rule="decision"), "What becomes of it"),
    ],
)
def test_the_question_of_a_status(fact: Fact, question: str) -> None:
    assert STATUS.question(fact).startswith(question)


@pytest.mark.parametrize(
    ("one", "other", "stay"),
    [
        ("object Omar Reeve*", "object Omar Reeve*", False),
        ("object Omar Reeve*", "object Reeve*", False),
        ("object Omar Reeve*", "object he", False),
        ("object he", "object Omar Reeve*", False),
        ("object Omar Reeve*", "object Ada Corley*", True),
    ],
)
def test_what_one_article_states_both_ways_of_one_person_is_left_out(one: str, other: str, stay: bool) -> None:
    charged, cleared = say("charge", one), say("not charge", other)
    assert without_both([charged, cleared]) == ([charged, cleared] if stay else [])
