"""One value changed in a copy of an article: the change is a conflict, and the only one."""

from __future__ import annotations

import pytest

from factcheck import Article, Checker, Report

PARADE = "The council of Harwick opened the bridge over the river on {}, with a parade of school bands and a speech."
MOON = "The sky over Harwick starts with a full moon on {} that rises at 4:52 p.m. and is full at 9:24 p.m., they said."
COACH = "Rich Dower, the first {} coach for the Harbour Cup winners, lost colour on the stage in front of the town."
LETTER = (
    "The academy is “woefully out of touch,” a letter said.\n"
    "The letter added that the academy was “woefully out of {} with the music of today, and even more so with society.”"
)


def compared(checker: Checker, text: str, first: str, second: str) -> Report:
    articles = [
        Article(id=id_, text=text.format(value), published="2018-01-03")
        for id_, value in zip("ab", (first, second), strict=True)
    ]
    return checker.compare(articles)


def told(report: Report) -> list[tuple[str, set[frozenset[str]]]]:
    """The rule of each conflict with the words of its sides."""
    words = {fact.id: fact.text for fact in report.facts}
    return [(c.rule, {frozenset(words[fact] for fact in side.facts) for side in c.sides}) for c in report.conflicts]


@pytest.mark.parametrize(
    ("text", "first", "second", "rule"),
    [
        (PARADE, "Thursday", "Saturday", "date.value"),
        (PARADE, "Thursday, Dec. 28, 2017", "Wednesday, Dec. 27, 2017", "date.value"),
        (MOON, "Monday", "Wednesday", "date.value"),
        (COACH, "base", "bench", "role.modifier"),
        (COACH, "assistant", "base", "role.rank"),
    ],
)
def test_a_changed_value_is_one_conflict(checker: Checker, text: str, first: str, second: str, rule: str) -> None:
    report = compared(checker, text, first, second)
    between = [c for c in report.conflicts if len({a for side in c.sides for a in side.articles}) > 1]
    assert [c.rule for c in between] == [rule]


def test_one_clock_time_on_two_days_is_no_second_difference(checker: Checker) -> None:
    report = compared(checker, MOON, "Monday", "Wednesday")
    assert told(report) == [("date.value", {frozenset({"Monday"}), frozenset({"Wednesday"})})]


def test_another_clock_time_is_still_one(checker: Checker) -> None:
    text = "The fair in Harwick opened on Monday at {} with a speech by the mayor of the town."
    assert [rule for rule, _ in told(compared(checker, text, "4:52 p.m.", "9:24 p.m."))] == ["date.value"]


@pytest.mark.parametrize("year", ["", ", 2017"])
def test_a_wrong_weekday_stands_against_who_prints_the_right_one(checker: Checker, year: str) -> None:
    right, wrong = f"Thursday, Dec. 28{year}", f"Friday, Dec. 28{year}"
    report = compared(checker, PARADE, right, wrong)
    assert told(report) == [("weekday_date", {frozenset({right, wrong}), frozenset({wrong})})]
    assert compared(checker, PARADE, right, right).ok


def test_without_its_year_a_date_may_be_of_another_one(checker: Checker) -> None:
    assert compared(checker, PARADE, "Friday, Dec. 28", "Friday, Dec. 28").ok


def test_a_weekday_beside_a_date_is_told_once_between_two_articles(checker: Checker) -> None:
    report = compared(checker, PARADE, "Thursday (Dec. 28, 2017)", "Friday (Dec. 28, 2017)")
    between = [c.rule for c in report.conflicts if len({a for side in c.sides for a in side.articles}) > 1]
    assert between == ["date.value"]


def test_a_fragment_stands_with_the_quotation_that_it_is_cut_from(checker: Checker) -> None:
    ((rule, sides),) = told(compared(checker, LETTER, "touch", "garden"))
    assert rule == "quote.wording"
    assert all(len(side) == 1 for side in sides if any("garden" in words for words in side))
