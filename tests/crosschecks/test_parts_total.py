"""Parts and total: lists of parts behind their total, in front of it, and those badly and lightly hurt."""

from __future__ import annotations

import pytest

from factcheck import Article, Checker
from factcheck.crosschecks import PARTS_TOTAL
from factcheck.model import Conflict

WHOLE = "A ferry struck a pier near Lonmark and 25 people were injured, police said."


def run(checker: Checker, *texts: str) -> list[Conflict]:
    articles = [Article(id=f"a{i}", text=text, published="2024-03-05") for i, text in enumerate(texts)]
    return [c for c in checker.compare(articles).conflicts if c.rule == PARTS_TOTAL.name]


def sides(conflict: Conflict) -> set[str]:
    return {side.value for side in conflict.sides}


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("The raft carried 12 people - seven men and six women - when it sank.", "12 people", "7 men and 6 women"),
        ("Eleven people — five men, four women and a child — slept on the roof.", "11 people",
         "5 men, 4 women and a child"),
        ("Police arrested 14 suspects (nine men, four women and two teenagers) at dawn.", "14 people",
         "9 men, 4 women and 2 teenagers"),
        ("A 12-member jury of seven men and six women heard the case.", "12 members", "7 men and 6 women"),
        ("The choir has 40 members, comprising 18 women, 15 men and nine children.", "40 members",
         "18 women, 15 men and 9 children"),
        ("Orrin's rowers won 22 medals: seven gold, eight silver and eight bronze.", "22 medals",
         "7 gold, 8 silver and 8 bronze"),
        ("Lightning damaged 12 buildings: seven houses and six shops.", "12 buildings", "7 houses and 6 shops"),
        ("The harbour lost 12 boats in the storm: seven fishing boats and six patrol boats.", "12 boats",
         "7 fishing boats and 6 patrol boats"),
        ("Eleven people, five men and seven women, were led out of the mine.", "11 people", "5 men and 7 women"),
        ("Rescuers led down 17 hikers, 11 men and seven women, on Sunday.", "17 hikers", "11 men and 7 women"),
        ("Nine people died when the barge turned over. They were four men and six women.", "9 people",
         "4 men and 6 women"),
        ("Three people - a man, 34, and a woman, 32 - were pulled from the river.", "3 people",
         "a man and a woman"),
        ("Seven men and six women, a total of 12 people, were taken off the island.", "12 people",
         "7 men and 6 women"),
        ("The union sent 15 delegates: nine teachers and seven nurses.", "15 delegates", "9 teachers and 7 nurses"),
    ],
)  # fmt: skip
def test_a_closed_list_that_is_not_its_total(text: str, whole: str, parts: str, checker: Checker) -> None:
    (conflict,) = run(checker, text)
    assert sides(conflict) == {whole, parts}
    assert (conflict.kind, conflict.severity) == ("arithmetic", "major")


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("The landslide killed 12, including 10 tourists and three crew.", "12 people", "10 tourists and 3 crew"),
        ("The landslide killed 12 people in Norvane on Monday, including 10 tourists and three guides.", "12 people",
         "10 tourists and 3 guides"),
        ("Of the 40 passengers, 25 were injured and 20 unhurt, the coastguard said.", "40 people",
         "25 were injured and 20 unhurt"),
        ("The boat had 15 people aboard, of whom nine died and seven survived.", "15 people",
         "9 died and 7 survived"),
        ("The stampede killed 12 people, among them 15 children.", "12 people", "15 children"),
        ("The landslide killed 12 people, including seven men, two of them teenagers, and six women.", "12 people",
         "7 men and 6 women"),
        ("Rebels freed 30 captives, including 20 soldiers and 12 civilians.", "30 captives",
         "20 soldiers and 12 civilians"),
        ("Of the 15 members, nine voted in favour and seven against.", "15 members", "9 voted in favour and 7 against"),
        ("Twelve jurors were sworn in on Monday. Seven were women and six were men.", "12 jurors",
         "7 were women and 6 were men"),
        ("There were 28 people on the bus. They included 26 passengers and three crew members.", "28 people",
         "26 passengers and 3 crew members"),
        ("The herd lost 12 animals, including seven cows and six goats.", "12 animals", "7 cows and 6 goats"),
        ("Norvane played 12 matches, including eight wins and five defeats.", "12 matches", "8 wins and 5 defeats"),
        ("Twelve people - seven of them men and six of them women - were fined.", "12 people",
         "7 of them men and 6 of them women"),
    ],
)  # fmt: skip
def test_some_that_are_more_than_all(text: str, whole: str, parts: str, checker: Checker) -> None:
    (conflict,) = run(checker, text)
    assert sides(conflict) == {whole, parts}
    assert ", more than " in conflict.explanation


def test_the_working_is_shown(checker: Checker) -> None:
    (conflict,) = run(checker, "The raft carried 12 people - seven men and six women - when it sank.")
    assert conflict.explanation == "7 men and 6 women make 13, not 12."
    facts = {side.value: side.facts for side in conflict.sides}
    assert facts == {
        "12 people": ("a0:count:17-19",),
        "7 men and 6 women": ("a0:count:29-34", "a0:count:43-46"),
    }


def test_articles_that_print_one_sum_share_a_conflict(checker: Checker) -> None:
    (conflict,) = run(
        checker,
        "The raft carried 12 people - seven men and six women - when it sank.",
        "Aboard the raft were 12 people: seven men and six women.",
    )
    assert all(side.articles == ("a0", "a1") for side in conflict.sides)


@pytest.mark.parametrize(
    "text",
    [
        # They add up.
        "The raft carried 13 people - seven men and six women - when it sank.",
        "The landslide killed 12 people, including seven tourists and three crew.",
        "Of the 45 passengers, 25 were injured and 20 unhurt, the coastguard said.",
        "Three people - a man, 34, a woman, 32, and their son, 5 - were pulled from the river.",
        "Seven men and six women, a total of 13 people, were taken off the island.",
        # One may be of two kinds.
        "The landslide killed 12 people, including 10 tourists and three children.",
        "The landslide killed 12 people, including nine foreigners and four women.",
        "Twenty people, including 12 children, seven boys and five girls, were taken in.",
        "Of the 40 passengers, 25 were injured and 20 were taken to hospital.",
        "Of 20 people aboard, 12 were killed and nine injured, one of whom later died.",
        # The total is vague.
        "At least 11 people - seven men and six women - were on the raft.",
        "About 11 people - seven men and six women - were on the raft.",
        "Nearly 40 people, including 25 soldiers and 20 civilians, were killed.",
        "The fire drove out 100 people, including 52 men and 51 women, officials said.",
        # The list is not all, or not only of it.
        "Police arrested 12 people: seven men, two women and others who were not named.",
        "The choir has 12 singers - seven women and three men, with two places open.",
        "Twelve people, two men and a woman among them, were fined.",
        "The 12 soldiers, two women and a child were buried on Monday.",
        "The flood drove out 12 children, seven men and six women, the mayor said.",
        "It was a crowd of 40 - 25 men, 20 women, he guessed.",
        "The bus carried 12 passengers, three crew members and two guides.",
        "The blast killed 12 people, including 10 men, and three women were wounded.",
        "The blast killed two people and injured 12, including 10 tourists and three crew.",
        "Twelve people were fined on Friday and five on Saturday: nine men and eight women.",
        "Seven men and six women were fined, for a total of 40 since May.",
        "The council has 40 members: two women and three men.",
        # What is listed is of another thing.
        "Two people died. Three were injured.",
        "Two of the 12 climbers - a man and a woman - are still missing.",
        "Five people - two couples and a child - were in the car.",
        "He scored 25 points - five three-pointers and seven free throws - in the win.",
        "She led with 30 points, including 12 in the fourth quarter and 20 in the second half.",
        "The council backed the plan in a 7-4 vote: seven in favour and four against.",
        "The jury heard 12 witnesses: seven men spoke first and four women followed.",
        "The council has 12 members - five more than in 2010 and two fewer than planned.",
    ],
)
def test_what_adds_up_or_need_not_is_left(text: str, checker: Checker) -> None:
    assert run(checker, text) == []


def hurt(checker: Checker, other: str, whole: str = WHOLE) -> list[tuple[str, list[str]]]:
    return [(c.severity, sorted(sides(c))) for c in run(checker, whole, other)]


def test_badly_and_lightly_hurt_of_one_article_are_the_hurt_of_another(checker: Checker) -> None:
    other = "Four people were seriously injured while 20 others were slightly hurt when the ferry struck the pier."
    assert hurt(checker, other) == [("major", ["25 people", "4 seriously injured and 20 slightly injured"])]


@pytest.mark.parametrize(
    "other",
    [
        "Four people were seriously injured while 21 others were slightly hurt when the ferry struck the pier.",
        "Four people were seriously injured while about 20 others were slightly hurt.",
        "Four people were seriously injured when the ferry struck the pier.",
        "Four people were seriously injured and 20 were taken to hospital.",
    ],
)
def test_degrees_of_harm_that_add_up_or_are_not_all_are_left(other: str, checker: Checker) -> None:
    assert hurt(checker, other) == []


def test_a_bound_is_no_total(checker: Checker) -> None:
    other = "Four people were seriously injured while 20 others were slightly hurt when the ferry struck the pier."
    assert hurt(checker, other, WHOLE.replace("25 people", "more than 20 people")) == []


def test_a_toll_of_another_day_may_have_grown(checker: Checker) -> None:
    other = "Four people were seriously injured while 20 others were slightly hurt when the ferry struck the pier."
    articles = [
        Article(id="whole", text=WHOLE, published="2024-03-05"), Article(id="parts", text=other, published="2024-03-06")
    ]  # fmt: skip
    (conflict,) = [c for c in checker.compare(articles).conflicts if c.rule == PARTS_TOTAL.name]
    assert conflict.severity == "minor"
