"""A length against the dates beside it: what does not fit, and what only looks so."""

from __future__ import annotations

import pytest

from factcheck import Article, Checker


def found(checker: Checker, text: str) -> list[tuple[str, str]]:
    conflicts = checker.compare([Article(id="a", text=text, published="2010-06-15")]).conflicts
    mine = [c for c in conflicts if c.rule == "duration_dates"]
    assert all((c.kind, c.severity, c.fact_type) == ("arithmetic", "major", "duration") for c in mine)
    return [(c.differences[0].left, c.differences[0].right) for c in mine]


@pytest.mark.parametrize(
    ("text", "stated", "counted"),
    [
        ("He served 10 years as mayor, from 2001 until 2006.", "10 years", "at most 6 years"),
        ("She led the mill from 1990 to 1999, 12 years in all.", "12 years", "at most 10 years"),
        ("The 14-day voyage from May 3 to May 10 was calm.", "14 days", "at most 8 days"),
        ("The strike lasted 12 days, from March 3 to March 9, the union said.", "12 days", "at most 7 days"),
        ("The 12-year war (1990-1999) ruined the town.", "12 years", "at most 10 years"),
        ("She was president for 10 years between 2001 and 2006.", "10 years", "at most 6 years"),
        ("He spent five years in jail, from January 2001 to March 2003.", "5 years", "at most 27 months"),
        ("The trial lasted 10 weeks, from May 3 to May 24, 2010.", "10 weeks", "at most 22 days"),
        ("The mill stood empty for more than 20 years, from 1990 to 2004.", "at least 20 years", "at most 15 years"),
        ("He was mayor from 2001 until 2006 — a total of 10 years.", "10 years", "at most 6 years"),
        ("She spent three months in Orrin, from January 2009 to March 2010.", "3 months", "at least 13 months"),
        ("The two-week fair runs from June 3 to June 30.", "2 weeks", "at least 27 days"),
    ],
)
def test_a_length_that_its_dates_do_not_have(checker: Checker, text: str, stated: str, counted: str) -> None:
    assert found(checker, text) == [(stated, counted)]


@pytest.mark.parametrize(
    "text",
    [
        "She served six years as mayor, from 2001 until 2006.",
        "She served five years as mayor, from 2001 until 2006.",
        "He ruled for nearly a decade, from 1990 to 1999.",
        "The festival lasted three days, May 3 to May 5.",
        "The 10-day strike from May 3 to May 14 was the longest.",
        "He was away for 40 days, from Dec. 1 to Jan. 9.",
        "The work took seven months, from December to June 2010, officials said.",
        "He led the firm for 12 years (1990-2002).",
    ],
)
def test_either_way_of_counting_and_of_rounding_fits(checker: Checker, text: str) -> None:
    assert found(checker, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "He served 10 years in prison for thefts from 2001 to 2006.",
        "He spent 20 years at the bank, from 2001 to 2006 as its chief.",
        "He was a senator for 20 years, from 1980 to 1986 and from 1992 to 2006.",
        "She was mayor for 10 years, from 2001 to 2006 and again after 2008.",
        "She signed a five-year contract from 2001 to 2004.",
        "He joined the 14-day voyage from May 3 to May 10.",
        "He spent five years in Halden between 1980 and 1999.",
        "From 1990 to 1999, 12 years before the mill closed, prices fell.",
        "The firm grew from 1990 to 1999, 12 years ago it shrank.",
        "The twins served a combined 12 years, from 2001 to 2006.",
        "The fair lasted 15 months, from May to August, as the hall was repaired.",
        "The work took 14 months, from May 2008 to June, officials said.",
        "He may have served 10 years as mayor, from 2001 until 2006.",
    ],
)
def test_a_length_of_something_else_is_left(checker: Checker, text: str) -> None:
    assert found(checker, text) == []


def test_the_working_is_shown(checker: Checker) -> None:
    (conflict,) = checker.compare(["He served 10 years as mayor, from 2001 until 2006."]).conflicts
    assert conflict.explanation == "January 1, 2001 to December 31, 2006 is at most 6 years, not 10 years."
