"""What two counts are to each other: which may be compared, which are surely of one event, and what has grown."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck import Article, compare
from factcheck.facts.count import COUNT, LEADING_TOLL
from factcheck.model import Fact, NumberValue, Participant, Policy, Scope, Slot, Stance

MONDAY, TUESDAY = "2024-03-04", "2024-03-05"


def count(
    low: int | None, high: int | None = None, *people: str, unit: str = "people", attribute: str | None = "killed",
    article: str = "a", day: str | None = None, rule: str = "count.noun", words: tuple[str, ...] = (),
    lean: Any = None, qualifiers: tuple[str, ...] = (),
) -> Fact:  # fmt: skip
    """A count; "subject Norvane*" is a name, "in Harwick@" a place."""
    participants = []
    for told in people:
        part, _, text = told.partition(" ")
        name = text.rstrip("*@")
        kind: Any = "place" if text.endswith("@") else "thing"
        known = name if name != text else None
        participants.append(Participant(part=part, text=name, start=0, end=1, entity=known, kind=kind))
    value = NumberValue(low=low, high=high, unit=unit, printed_to=1, lean=lean, qualifiers=qualifiers)
    return Fact(
        id=f"{article}:count:{low}-{high}", article=article, fact_type="count", start=0, end=1, text=str(low),
        value=value, slot=Slot(attribute=attribute, unit=unit, participants=tuple(participants), words=words),
        stance=Stance(as_of=day), rule=rule,
    )  # fmt: skip


def other(fact: Fact, day: str | None = None) -> Fact:
    return fact.model_copy(update={"article": "b", "id": f"b{fact.id}", "stance": Stance(as_of=day)})


@pytest.mark.parametrize(
    ("left", "right", "certain"),
    [
        (count(7, 7, rule=LEADING_TOLL), count(9, 9, rule=LEADING_TOLL), True),
        (count(7, 7, rule=LEADING_TOLL), count(9, 9), False),
        (count(7, 7), count(9, 9), False),
        (count(7, 7, "in Harwick@", rule=LEADING_TOLL), count(9, 9, "in Harwick@", rule=LEADING_TOLL), True),
        (count(7, 7, "in Harwick@", rule=LEADING_TOLL), count(9, 9, "in Orrin@", rule=LEADING_TOLL), False),
        (count(7, 7, "in Harwick@", rule=LEADING_TOLL), count(9, 9, rule=LEADING_TOLL), True),
        (count(7, 7, "by Harwick*", rule=LEADING_TOLL), count(9, 9, "by Orrin*", rule=LEADING_TOLL), True),
        (count(7, 7, "in Harwick@", "in Orrin@", rule=LEADING_TOLL), count(9, 9, "in Orrin@", rule=LEADING_TOLL), True),
    ],
)
def test_the_first_tolls_are_of_one_event_unless_their_places_differ(left: Fact, right: Fact, certain: bool) -> None:
    assert COUNT.is_certain(left, other(right)) is certain
    assert COUNT.is_certain(other(right), left) is certain


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (count(7, 7, rule=LEADING_TOLL), count(9, 9, rule=LEADING_TOLL), True),
        (count(7, 7, rule=LEADING_TOLL), count(9, 9), False),
        (count(7, 7), count(9, 9), False),
        (count(7, 7, "in Harwick@"), count(9, 9, "in Harwick@"), True),
        (count(7, 7, "in Harwick@"), count(9, 9, "in Orrin@"), False),
        (count(7, 7, attribute="seen"), count(9, 9, attribute="seen"), True),
        (count(7, 7, attribute="seen"), count(9, 9, attribute="heard"), False),
        (count(7, 7, attribute="seen"), count(9, 9, attribute=None), True),
        (count(7, 7, unit="home"), count(9, 9, unit="home"), True),
        (count(7, 7, unit="small home"), count(9, 9, unit="home"), True),
        (count(7, 7, unit="small home"), count(9, 9, unit="old home"), False),
        (count(7, 7, unit="home", rule="count.vote"), count(9, 9, unit="home"), False),
    ],
)
def test_which_counts_may_be_of_one_question(left: Fact, right: Fact, may: bool) -> None:
    assert COUNT.may_align(left, other(right)) is may
    assert COUNT.may_align(other(right), left) is may


@pytest.mark.parametrize(
    ("season", "also", "day", "may"),
    [
        ("2016-01-01/2017-01-01", "2016-01-01/2017-01-01", "2018-03-14", True),
        ("2016-01-01/2017-01-01", "2016-01-01/2017-01-01", "2017-01-01", True),
        ("2016-01-01/2017-01-01", "2016-01-01/2017-01-01", "2016-12-31", False),
        ("2016-01-01/2017-01-01", "2015-01-01/2016-01-01", "2018-03-14", False),
        ("2016-01-01/2017-01-01", "last season", "2018-03-14", False),
    ],
)
def test_two_records_are_of_one_season_that_is_over(season: str, also: str, day: str, may: bool) -> None:
    told: dict[str, Any] = {"unit": "record", "attribute": "record", "rule": "count.record", "day": day}
    left, right = count(9, 9, "subject Rovers*", **told), count(8, 8, "subject Rovers*", **told)
    left, right = (
        fact.model_copy(update={"slot": fact.slot.model_copy(update={"scope": (Scope(kind="time", text=time),)})})
        for fact, time in ((left, season), (right, also))
    )
    assert COUNT.may_align(left, other(right, day)) is may
    assert COUNT.may_align(other(right, day), left) is may


@pytest.mark.parametrize(
    ("fact", "keys", "question"),
    [
        (count(7, 7), ("people/killed",), "How many people: killed?"),
        (count(7, 7, unit="home"), ("home/killed", "home/"), "How many homes: killed?"),
        (count(7, 7, unit="home", attribute=None), ("home/",), "How many homes?"),
        (count(7, 7, attribute=None), (), "How many people?"),
        (count(7, 7, unit="season", attribute=None), (), "How many seasons?"),
        (count(7, 7, unit="vote", attribute="majority"), ("vote/majority",), "How many votes: majority?"),
        (count(7, 7, unit="", attribute="killed"), (), "How many people: killed?"),
        (count(7, 7, unit="goal", attribute="score"), (), "How many goals: score?"),
        (count(7, 7, attribute="family"), (), "How many people: family?"),
        (count(7, 7, attribute="jury"), ("people/jury",), "How many people: jury?"),
        (count(3, 3, unit="score", attribute="score", rule="count.score"), ("count.score",), "What was the score?"),
        (count(3, 3, "subject Norvane*", unit="record", attribute="record", rule="count.record"), ("count.record",),
         "What was the record (Norvane)?"),
    ],
)  # fmt: skip
def test_the_keys_and_the_question_of_a_count(fact: Fact, keys: tuple[str, ...], question: str) -> None:
    assert COUNT.keys(fact) == keys
    assert COUNT.question(fact) == question


JUDGED = [
    # A toll that is of another day may have moved.
    (count(7, 7, day=MONDAY), count(9, 9), TUESDAY, "count.update", "update"),
    (count(7, 7, day=MONDAY), count(9, 9), MONDAY, "count.value", "value"),
    (count(7, 7, attribute="seen", day=MONDAY), count(9, 9, attribute="seen"), TUESDAY, "count.value", "value"),
    (count(7, 7, attribute="seen", day=MONDAY, words=("rise",)), count(9, 9, attribute="seen"), TUESDAY,
     "count.update", "update"),
    (count(7, 7, attribute="seen", day=MONDAY, words=("rise",)), count(9, 9, attribute="seen"), MONDAY,
     "count.value", "value"),
    (count(7, 7, attribute="still trapped"), count(9, 9, attribute="still trapped"), None, "count.update", "update"),
    (count(7, 7, unit="fire engine", attribute="sent"), count(9, 9, unit="fire engine", attribute="sent"), None,
     "count.update", "update"),
    (count(7, 7, unit="home", attribute="sent"), count(9, 9, unit="home", attribute="sent"), None,
     "count.value", "value"),
    # A toll that is not exact grows within a day, too.
    (count(7, 7), count(9, 9), None, "count.value", "value"),
    (count(9, None), count(7, 7), None, "count.update", "update"),
    (count(9, None, attribute="seen"), count(7, 7, attribute="seen"), None, "count.value", "value"),
    (count(7, 7, lean="above"), count(9, 9, lean="above"), None, "count.update", "update"),
    # "At least seven" and a number above it.
    (count(7, None, day=MONDAY), count(9, 9), TUESDAY, "count.update", "update"),
    (count(7, None, day=MONDAY), count(9, 9), MONDAY, "count.bound", "precision"),
    (count(7, None, day=MONDAY), count(9, None), MONDAY, "count.update", "update"),
    (count(7, None, attribute="seen", day=MONDAY), count(9, 9, attribute="seen"), TUESDAY, "count.bound", "precision"),
    (count(7, None), count(7, None), None, "count.equal", None),
    (count(7, 7, day=MONDAY), count(7, 7), TUESDAY, "count.equal", None),
    # Pairs.
    (count(3, 3, unit="score", rule="count.score", qualifiers=("to 1",)),
     count(3, 3, unit="score", rule="count.score", qualifiers=("to 1",)), None, "count.equal", None),
    (count(3, 3, unit="score", rule="count.score", qualifiers=("to 1",)),
     count(3, 3, unit="score", rule="count.score", qualifiers=("to 2",)), None, "count.value", "value"),
    (count(3, 3, unit="score", rule="count.score", qualifiers=("to 1",)),
     count(4, 4, unit="score", rule="count.score", qualifiers=("to 1",)), None, "count.value", "value"),
    (count(7, 7, unit="record", rule="count.record", qualifiers=("to 8", "to 1")),
     count(7, 7, unit="record", rule="count.record", qualifiers=("to 8",)), None, "count.equal", None),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "day", "rule", "kind"), JUDGED)
def test_two_counts_of_one_question(left: Fact, right: Fact, day: str | None, rule: str, kind: str | None) -> None:
    for pair in ((left, other(right, day)), (other(right, day), left)):
        judged = COUNT.judge(*pair, Policy())
        assert (judged.rule, judged.kind) == (rule, kind)
        assert judged.severity == {"value": "major", "update": "info", "precision": judged.severity}.get(kind or "")


def test_a_toll_that_one_article_gives_twice_is_judged_by_its_figures() -> None:
    assert COUNT.judge(count(9, None), count(7, 7), Policy()).rule == "count.value"
    assert COUNT.judge(count(7, 7, day=MONDAY), count(9, 9, day=TUESDAY), Policy()).rule == "count.value"


ROVERS, HERONS = "The Harrow Rovers", "the Orrin Herons"
PAIRS = [
    # One score: a name in common; two scores: two teams, or a team and the day.
    (f"{ROVERS} beat {HERONS} 26-24.", f"{ROVERS} beat {HERONS} 26-20.", "conflict"),
    (f"{ROVERS} beat {HERONS} 26-24.", f"{ROVERS} beat {HERONS} 26-24.", "agreement"),
    (f"{ROVERS} won 26-24.", f"{ROVERS} won 26-20.", "nothing"),
    (f"{ROVERS} won 26-24 on Sunday.", f"{ROVERS} won 26-20 on Sunday.", "conflict"),
    (f"{ROVERS} won 26-24 on Sunday.", f"{ROVERS} won 26-20 on Friday.", "nothing"),
    (f"{ROVERS} beat {HERONS} 26-24 on Sunday.", f"{ROVERS} beat {HERONS} 26-20.", "nothing"),
    (f"{ROVERS} beat {HERONS} 26-24 on Sunday.", f"{ROVERS} beat {HERONS} 26-20 on Sunday.", "conflict"),
    (f"{ROVERS} beat {HERONS} 26-24 last week.", f"{ROVERS} beat {HERONS} 26-20 last week.", "conflict"),
    (f"{ROVERS} won 26-24 last week.", "Last week it was a 26-20 win for the Harrow Rovers.", "nothing"),
    (f"{ROVERS} won 26-24 on Sunday.", "On Sunday it was a 26-20 win for the Harrow Rovers.", "conflict"),
    (f"{ROVERS} beat {HERONS} 26-24 on Sunday.", f"{ROVERS} won 26-20 on Sunday.", "conflict"),
    (f"{ROVERS} beat {HERONS} 26-24.", f"{ROVERS} beat the Calder Larks 26-20.", "nothing"),
    (f"{ROVERS} beat {HERONS} 26-24.", f"{ROVERS} beat {HERONS} 26-20 in the opener.", "nothing"),
    (f"{ROVERS} beat {HERONS} 26-24 in the opener.", f"{ROVERS} beat {HERONS} 26-20 in the opener.", "conflict"),
    (f"{ROVERS} beat {HERONS} 26-24.", f"{ROVERS} lost to {HERONS} 26-20.", "nothing"),
    # Votes: two words that tell what was voted on, and no names of those who vote.
    (
        "The Senate voted 52-48 to confirm the new judge.",
        "The Senate voted 53-47 to confirm the new judge.",
        "conflict",
    ),
    ("The Senate voted 52-48 to confirm the new judge.", "The Senate voted 53-47 to build the old road.", "nothing"),
    ("The Senate voted 52-48 to leave.", "It was 53-47 as the senators of the Senate voted to go.", "nothing"),
    # Records: one season that is over, or one time in office.
    (f"{ROVERS} went 9-3 in 2016.", f"{ROVERS} went 9-4 in 2016.", "conflict"),
    (f"{ROVERS} went 9-3 in 2016.", f"{ROVERS} went 9-4 in 2015.", "nothing"),
    (f"{ROVERS} went 9-3 in 2018.", f"{ROVERS} went 9-4 in 2018.", "nothing"),
    (f"{ROVERS} went 9-3.", f"{ROVERS} went 9-4.", "nothing"),
    (f"{ROVERS} went 9-3 in 2016.", f"{ROVERS} had a 9-4 home record in 2016.", "nothing"),
    ("Mara Tolland went 30-12 in three seasons.", "Mara Tolland went 30-14 in three seasons.", "conflict"),
    ("Mara Tolland went 30-12 in three seasons.", "Mara Tolland went 30-14 in four seasons.", "nothing"),
    ("Mara Tolland went 3-2 as the interim coach.", "Mara Tolland went 3-1 as interim coach.", "conflict"),
    (f"{ROVERS} had a 9-3 record.", f"{ROVERS} beat {HERONS} 9-3.", "nothing"),
    # One name nearby is enough for the same score, and for no other.
    (f"{ROVERS} won 26-24.", f"{ROVERS} won 26-24.", "agreement"),
    (f"{ROVERS} won 26-24.", "The Calder Larks won 26-24.", "nothing"),
    (f"{ROVERS} won 26-24.", "It was a 26-24 win.", "nothing"),
    (f"{ROVERS} won 26-24.", f"{ROVERS} lost 26-24.", "nothing"),
    (f"{ROVERS} won 26-24.", f"{HERONS} lost to {ROVERS} 26-24.".replace("the", "The", 1), "agreement"),
    (f"{ROVERS} beat {HERONS} 26-24.", "The Calder Larks lost to the Dunmore Hawks 26-24.", "nothing"),
    (f"{ROVERS} beat {HERONS} 26-24 in the first game.", f"{ROVERS} beat {HERONS} 26-20 in the last game.", "nothing"),
    (f"{ROVERS} beat {HERONS} 26-24 on Sunday.", f"{ROVERS} beat {HERONS} 26-20 on Friday.", "nothing"),
    (
        f"{ROVERS} beat {HERONS} 26-24 in January.",
        "January saw the Orrin Herons lose 26-20 to the Harrow Rovers.",
        "nothing",
    ),
    (
        f"{ROVERS} beat {HERONS} 26-24 in January.",
        "In January it was 26-20 as the Harrow Rovers met the Orrin Herons.",
        "nothing",
    ),
    (f"{ROVERS} beat the Larks 26-24 on Sunday.", f"{ROVERS} beat {HERONS} 26-20 on Sunday.", "nothing"),
    # The same words about another record, or about a record that is not over.
    (f"{ROVERS} went 9-3 in 2016.", f"{ROVERS} went 9-3 in 2016.", "agreement"),
    (f"{ROVERS} had a 9-3 home record.", f"{ROVERS} had a 9-4 home record.", "nothing"),
    (f"{ROVERS} had a 9-3 home record in 2016.", f"{ROVERS} had a 9-4 home record in 2016.", "conflict"),
    (f"{ROVERS} had a 9-3 home record in 2016.", f"{ROVERS} had a 9-3 road record in 2016.", "nothing"),
    (f"{ROVERS} went 9-3 in 2016.", f"{HERONS} went 9-4 in 2016.".replace("the", "The", 1), "nothing"),
    (f"{ROVERS} went 9-3 this year.", f"{ROVERS} went 9-4 this year.", "nothing"),
    # Votes that share a figure are one where all the words are the same, and four of them.
    ("The Senate voted 52-48 to leave the old road.", "The Senate voted 52-47 to leave the old road.", "conflict"),
    ("The Senate voted 52-48.", "The Senate voted 52-47.", "nothing"),
    ("The Senate voted 52-48.", "The Senate voted 53-47.", "nothing"),
    ("The Senate voted 52-48 to confirm her.", f"{ROVERS} won 52-48.", "nothing"),
]


@pytest.mark.parametrize(("left", "right", "expected"), PAIRS)
def test_two_votes_scores_or_records(left: str, right: str, expected: str) -> None:
    for texts in ((left, right), (right, left)):
        report = compare([Article(id=str(n), text=t, published="2018-03-14") for n, t in enumerate(texts)])
        found = "conflict" if [c for c in report.conflicts if c.fact_type == "count"] else "nothing"
        if any(all(":count:" in fact and "-" in fact for fact in a.facts) for a in report.agreements):
            found = "agreement"
        assert found == expected


def test_a_season_is_over_where_no_article_has_a_day() -> None:
    texts = f"{ROVERS} went 9-3 in 2016.", f"{ROVERS} went 9-4 in 2016."
    undated = [Article(id=str(n), text=text) for n, text in enumerate(texts)]
    assert [c.fact_type for c in compare(undated).conflicts] == ["count"]
    one_dated = [undated[0], Article(id="1", text=texts[1], published="2018-03-14")]
    assert [c.fact_type for c in compare(one_dated).conflicts] == ["count"]


@pytest.mark.parametrize("told", ["Mara Tolland saw the 26-24 win on television and praised the Harrow Rovers."])
def test_a_team_that_is_named_beside_a_score_is_enough_for_the_same_score(told: str) -> None:
    for texts in ((f"{ROVERS} won 26-24.", told), (told, f"{ROVERS} won 26-24.")):
        report = compare([Article(id=str(n), text=text, published="2018-03-14") for n, text in enumerate(texts)])
        assert any(all(":count:" in fact for fact in a.facts) for a in report.agreements)
