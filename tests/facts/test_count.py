"""Counts: what is read with the model, what was counted, and what two counts are to each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck import Article, compare
from factcheck.facts.count import COUNT, LEADING_TOLL
from factcheck.model import Fact, NumberValue, Policy, Slot, Stance


def count(
    low: str | None,
    high: str | None = None,
    unit: str = "people",
    attribute: str | None = "killed",
    article: str = "a",
    day: str | None = None,
    lean: Any = None,
    rule: str = "count.noun",
) -> Fact:
    return Fact(
        id=f"{article}:count:{low}-{high}", article=article, fact_type="count", start=0, end=1, text=str(low),
        value=NumberValue(low=low, high=high, unit=unit, printed_to=1, lean=lean),
        slot=Slot(attribute=attribute, unit=unit), stance=Stance(as_of=day), rule=rule,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text", ["Two-thirds of the crew left.", "Half the crew left.", "One in five sailors left.", "The Group of 20 met."]
)
def test_a_share_or_a_name_is_no_count(text: str, find: Callable[..., list[Fact]]) -> None:
    assert find("count", text) == []


@pytest.mark.parametrize(
    ("text", "unit", "attribute"),
    [
        ("Nine people were killed.", "people", "killed"),
        ("The crash killed nine people.", "people", "killed"),
        ("The crash left nine dead.", "people", "killed"),
        ("The death toll rose to nine.", "people", "killed"),
        ("The death toll rose by nine.", None, None),
        ("The number of injured climbed to 40.", "people", "injured"),
        ("The fire killed a dozen.", "people", "killed"),
        ("The crash claimed nine lives.", "people", "killed"),
        ("The crash claimed the lives of nine people.", "people", "killed"),
        ("Nine died.", "people", "killed"),
        ("All nine on board died.", "people", "killed"),
        ("There were nine people on board.", "people", "carried"),
        ("Nine people were found dead.", "people", "killed"),
        ("Nine people remain unaccounted for.", "people", "missing"),
        ("Nine people remain trapped.", "people", "still trapped"),
        ("Nine people are in hospital.", "people", "still hospitalised"),
        ("Nine people were badly hurt.", "people", "seriously injured"),
        ("Nine passengers were taken to hospital with serious injuries.", "people", "seriously injured"),
        ("Nine people suffered injuries.", "people", "injured"),
        ("Nine residents were forced to leave their homes.", "people", "evacuated"),
        ("Nine suspects were taken into custody.", "people", "arrested"),
        ("It left a death toll of nine.", "people", "killed"),
        ("The village has a population of 900.", "people", "population"),
        ("Nine women died in the crash.", "people", "killed"),
        ("Police arrested nine protesters.", "people", "arrested"),
        ("Nine were injured in the crash.", "people", "injured"),
        ("Nine people were taken to hospital.", "people", "hospitalised"),
        ("Nine people are still missing.", "people", "missing"),
        ("Fire destroyed nine homes.", "home", "damage"),
        ("There were nine injuries.", "people", "injured"),
        ("The dairy employs nine people.", "people", "employed"),
        ("The dairy has nine small trucks.", "small truck", None),
    ],
)
def test_what_is_counted_and_what_happened(
    text: str, unit: str | None, attribute: str | None, find: Callable[..., list[Fact]]
) -> None:
    facts = find("count", text)
    assert [(f.slot.unit, f.slot.attribute) for f in facts] == ([] if unit is None else [(unit, attribute)])


@pytest.mark.parametrize(
    ("left", "right", "rule", "kind"),
    [
        (count("7", "7"), count("7", "7", article="b"), "count.equal", None),
        (count("7", "7"), count("9", "9", article="b"), "count.value", "value"),
        (count("7", "7", day="2024-03-09"), count("9", "9", article="b", day="2024-03-10"), "count.update", "update"),
        (count("60", None), count("53", "53", article="b"), "count.update", "update"),
        (count("60", None), count("53", "53"), "count.value", "value"),
        (count("50", None), count("53", "53", article="b"), "count.bound", "precision"),
        (count("7", "7", "home", "damage"), count("9", "9", "home", "damage", "b"), "count.value", "value"),
        (count("24", "96", "home", None), count("43", "43", "home", None, "b"), "count.bound", "precision"),
    ],
)
def test_two_counts(left: Fact, right: Fact, rule: str, kind: str | None) -> None:
    for judged in (COUNT.judge(left, right, Policy()), COUNT.judge(right, left, Policy())):
        assert (judged.rule, judged.kind) == (rule, kind)


def test_an_update_is_info() -> None:
    judged = COUNT.judge(count("7", "7", day="2024-03-09"), count("9", "9", article="b", day="2024-03-10"), Policy())
    assert judged.severity == "info"
    assert "may have moved" in judged.explanation


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [("home", "home", True), ("small home", "home", True), ("small home", "large home", False)],
)
def test_two_kinds_of_a_thing_are_two_questions(left: str, right: str, may: bool) -> None:
    facts = count("7", "7", left, None), count("9", "9", right, None, "b")
    assert COUNT.may_align(*facts) is may
    assert COUNT.may_align(*facts[::-1]) is may


def test_the_first_toll_of_each_article_is_certain() -> None:
    leading = count("7", "7", rule=LEADING_TOLL), count("9", "9", article="b", rule=LEADING_TOLL)
    assert COUNT.is_certain(*leading)
    assert not COUNT.is_certain(leading[0], count("9", "9", article="b"))


def test_people_alone_are_no_key() -> None:
    assert COUNT.keys(count("7", "7")) == ("people/killed",)
    assert COUNT.keys(count("7", "7", attribute=None)) == ()
    assert COUNT.keys(count("7", "7", "small truck", None)) == ("truck/",)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Nearly 42 million Canadians have cast a vote in the election so far.", "canadian"),
        ("More than 90,000 Vell and Corda vehicles are to be called back.", "vehicle"),
        ("He left the game after 15 NHL seasons and a year as a coach.", "season"),
        ("20 of those injured were taken to the hospital of the town.", ""),
        ("Thousands took to the streets of the capital on Wednesday.", ""),
        ("Three remain inside the tunnel, and the rest of them are safe.", ""),
    ],
)
def test_what_is_counted_may_be_a_name_or_left_out(text: str, unit: str, find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("count", text)
    assert fact.slot.unit == unit
    assert (COUNT.keys(fact) == ()) is (unit == "" or (unit == "season" and fact.slot.attribute is None))


@pytest.mark.parametrize(
    "text",
    [
        "The share is down 24 on the day, and the film will start in 8.",
        "The port turns 300 this year, and it is proud of the age of it.",
        "The Vell 5.50 update is out, and the one after it is on the way.",
    ],
)
def test_a_number_of_nothing_is_no_count(text: str, find: Callable[..., list[Fact]]) -> None:
    assert find("count", text) == []


@pytest.mark.parametrize(
    ("text", "printed", "majority", "minority"),
    [
        ("The court ruled 5-4 for the state on Monday.", "5-4", 5, 4),
        ("It was a 6-3 ruling of the court, and it was told on Monday.", "6-3", 6, 3),
        ("The Senate voted 52-48 to confirm her as the judge.", "52-48", 52, 48),
        ("The bill was passed by 213 votes to 212 in the House.", "213 votes to 212", 213, 212),
    ],
)
def test_a_vote_is_one_count(
    text: str, printed: str, majority: int, minority: int, find: Callable[..., list[Fact]]
) -> None:
    (vote,) = find("count", text)
    assert isinstance(vote.value, NumberValue)
    assert (vote.text, vote.value.low, vote.value.qualifiers) == (printed, majority, (f"to {minority}",))


@pytest.mark.parametrize(
    ("text", "printed", "rule", "low", "qualifiers"),
    [
        ("The Rovers beat the Herons 3-1 on Sunday.", "3-1", "count.score", 3, ("to 1",)),
        ("Harwick lost 15-49 to Orrin on Sunday.", "15-49", "count.score", 49, ("to 15",)),
        ("He led Orrin to a 4-12 record.", "4-12", "count.record", 4, ("to 12",)),
        ("The team went 7-8-1 in 2016.", "7-8-1", "count.record", 7, ("to 8", "to 1")),
    ],
)
def test_a_score_and_a_record_are_one_count(
    text: str, printed: str, rule: str, low: int, qualifiers: tuple[str, ...], find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("count", text)
    assert isinstance(fact.value, NumberValue)
    assert (fact.text, fact.rule, fact.value.low, fact.value.qualifiers) == (printed, rule, low, qualifiers)
    assert fact.slot.unit == fact.slot.attribute == rule.removeprefix("count.")
    assert COUNT.keys(fact) == (rule,)


def test_he_who_tells_of_a_game_does_not_play_it(find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("count", "The mayor told reporters of it after a 3-1 win over the Herons.")
    assert {p.text for p in fact.slot.participants if p.part != "context"} == {"heron"}


@pytest.mark.parametrize(
    ("left", "right", "together"),
    [
        ("The Harrow Rovers beat the Orrin Herons 26-24.", "It was a 26-24 win for the Harrow Rovers.", True),
        ("The Harrow Rovers beat the Orrin Herons 26-24.", "The Harrow Rovers beat the Calder Larks 26-10.", False),
        ("The Harrow Rovers won 2-1 on Sunday.", "The Harrow Rovers lost 2-1 on Sunday.", False),
        ("The Harrow Rovers beat the Orrin Herons 2-1.", "The Calder Larks beat the Merton Owls 2-1.", False),
        ("Mara Tolland led Orrin to a 9-3 record.", "Mara Tolland went 9-3 and was a hero.", True),
        ("He led the Harrow Rovers to a 13-3 mark.", "She saw the Harrow Rovers to a 13-3 record.", True),
        ("The Harrow Rovers went 9-3.", "The Harrow Rovers had a 9-3 home record.", False),
        ("The Harrow Rovers went 9-3.", "The Calder Larks went 9-3.", False),
    ],
)
def test_the_same_figures_of_one_team_agree(left: str, right: str, together: bool) -> None:
    report = compare([Article(id="a", text=left), Article(id="b", text=right)])
    of_pairs = [
        a for a in report.agreements for fact in a.facts if "-" in fact.rpartition(":")[2] and ":count:" in fact
    ]
    assert bool(of_pairs) is together
    assert report.conflicts == ()


@pytest.mark.parametrize(
    "text",
    [
        "The Rovers won 27-10 and then lost 3-2 to the team of the town.",
        "They voted on 5-6 June, and the office is open from 10 to 4.",
        "He voted 3 to 5 times a year for the party of the mayor.",
    ],
)
def test_a_score_or_a_range_is_no_vote(text: str, find: Callable[..., list[Fact]]) -> None:
    assert [fact for fact in find("count", text) if fact.rule == "count.vote"] == []


def test_any_family_is_not_one_family(find: Callable[..., list[Fact]]) -> None:
    (family,) = find("count", "A family of five from Harrow was on the bus when it left the road.")
    assert (family.value.low, COUNT.keys(family)) == (5, ())
    (jury,) = find("count", "A jury of 12 was sworn in on the day after the vote.")
    assert COUNT.keys(jury) == ("people/jury",)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("The crash killed two of them, and it injured another 40 in the first bus.", "40"),
        ("Nine of them stayed, and 31 went to the clinic of the town.", "31"),
        ("Only 11 of the 84 Merits went to women in the end.", "11"),
    ],
)
def test_a_count_is_told_by_another_by_what_was_done_or_by_its_whole(
    text: str, printed: str, find: Callable[..., list[Fact]]
) -> None:
    assert printed in [fact.text for fact in find("count", text)]


@pytest.mark.parametrize(
    ("text", "span", "attribute"),
    [
        ("The barge burned, but no one was injured.", "no one", "injured"),
        ("Nobody has been killed.", "Nobody", "killed"),
        ("There were no reports of injuries at the plant.", "no", "injured"),
        ("No deaths were reported.", "No", "killed"),
        ("No arrests have been made.", "No", "arrested"),
    ],
)
def test_nobody_is_a_toll(text: str, span: str, attribute: str, find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("count", text)
    assert isinstance(fact.value, NumberValue)
    assert (fact.text, fact.value.low, fact.value.high) == (span, 0, 0)
    assert (fact.slot.unit, fact.slot.attribute) == ("people", attribute)


@pytest.mark.parametrize(
    "text",
    [
        "No one else was injured.",
        "No one was seriously injured.",
        "No one was in the plant.",
        "No injury lawyers were there.",
        "Nobody knew of it.",
    ],
)
def test_nobody_of_whom_no_toll_is_told(text: str, find: Callable[..., list[Fact]]) -> None:
    assert find("count", text) == []
