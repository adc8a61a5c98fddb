"""Age against birth date: whose age is held against it, and which ages are of another time."""

from __future__ import annotations

import pytest

from factcheck import Article, Checker


def found(checker: Checker, *texts: str, published: str | None = "2010-06-15") -> list[tuple[str, str]]:
    articles = [Article(id=f"a{i}", text=text, published=published) for i, text in enumerate(texts)]
    mine = [c for c in checker.compare(articles).conflicts if c.rule == "age_birth_date"]
    assert all((c.kind, c.severity, c.fact_type) == ("arithmetic", "major", "age") for c in mine)
    return [(c.differences[0].left, c.differences[0].right) for c in mine]


@pytest.mark.parametrize(
    ("text", "stated", "worked_out"),
    [
        ("Jane Roe was born on May 3, 1960, in Halden. Roe, 47, will retire.", "47 years", "50 years"),
        ("Jane Roe, born in 1960, ran the mill. Jane Roe, aged 47, was held.", "47 years", "49 or 50 years"),
        ("Born in Halden on May 3, 1960, Jane Roe studied law. Jane Roe, 47, leads it.", "47 years", "50 years"),
        ("Jane Roe (born May 3, 1960) is a baker. Roe, 47, sold the shop.", "47 years", "50 years"),
        ("Jane Corley, who was born on March 3, 1970, is 45 years old.", "45 years", "40 years"),
        ("Jane Corley, 38, of Orrin, was born in Halden on Aug. 9, 1968.", "38 years", "41 years"),
        ("Jane Corley, a 52-year-old teacher, won. Corley was born in 1954 in Halden.", "52 years", "55 or 56 years"),
        ("Jane Roe is in her 30s. Jane Roe was born in 1960.", "30 to 39 years", "49 or 50 years"),
        ("Jane Roe, 47, was killed in a crash on Sunday. She was born on May 3, 1960.", "47 years", "50 years"),
    ],
)
def test_an_age_that_the_birth_date_does_not_allow(checker: Checker, text: str, stated: str, worked_out: str) -> None:
    assert found(checker, text) == [(stated, worked_out)]


def test_the_age_and_the_birth_date_may_stand_in_two_articles(checker: Checker) -> None:
    assert found(checker, "Jane Roe, 53, runs a shop.", "Jane Roe was born on May 3, 1960, in Halden.") == [
        ("53 years", "50 years")
    ]


def test_the_day_of_the_article_is_that_of_its_age(checker: Checker) -> None:
    articles = [
        Article(id="then", text="Jane Roe, 47, runs a shop.", published="2008-01-10"),
        Article(id="now", text="Jane Roe was born on May 3, 1960, in Halden.", published="2010-06-15"),
    ]
    assert not checker.compare(articles).conflicts


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe, 50, runs a shop. She was born on May 3, 1960, in Halden.",
        "Jane Roe, 49, runs a shop. Roe was born in 1960 in Halden.",
        "Jane Roe, 50, runs a shop. Roe was born in 1960 in Halden.",
        "Jane Roe, 49, runs a shop. She was born on May 20, 1960, in Halden.",
        "Jane Roe, 50, runs a shop. Roe was born on June 16, 1960, in Halden.",
    ],
)
def test_the_width_of_a_year_and_of_a_month_is_allowed(checker: Checker, text: str) -> None:
    assert found(checker, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe, who was born in 1960, was 47 when the mill closed.",
        "Jane Roe was 47 years old when she sold the shop. Jane Roe was born in 1960.",
        "Jane Roe will be 52 years old in May. Jane Roe was born in 1960.",
        "Jane Roe, 47, joined the club in 2008, its book says. Jane Roe was born in 1960.",
        "Jane Roe, 45, was killed by a falling tree. Jane Roe was born in 1960 in Halden.",
        "Jane Roe, 23, told police in 1985 that she was afraid. Jane Roe, born in 1962, now runs a shop.",
        "“I am Jane Roe, 47, and I like tea,” reads the poster. Jane Roe was born in 1960.",
        "Ben Roe, 40, runs the mill of his father. Carl Roe was born in 1955.",
        "Carl Roe Jr., 47, runs the mill. Carl Roe was born in 1955 in Halden.",
        "Jane Roe and Ben Cole have a son, born in 1955. Jane Roe, 47, bakes.",
        "Jane Roe, 47, was born again in 1955, she said.",
        "Jane Roe, born in about 1960, is a baker. Jane Roe, 47, said so.",
        "Jane Roe, nearly 53 years old, was born in 1960.",
        "Jane Roe's 53-year-old mill was built by Ben Cole. Jane Roe was born in 1960.",
        "Jane Roe, born in 1960, is the mother of Ann Cole, 28, and Ben Cole, 26.",
    ],
)
def test_an_age_of_another_time_or_person_is_left(checker: Checker, text: str) -> None:
    assert found(checker, text) == []


def test_without_the_day_of_the_article_nothing_is_worked_out(checker: Checker) -> None:
    assert found(checker, "Jane Roe was born on May 3, 1960. Roe, 47, bakes.", published=None) == []


def test_two_ages_of_which_one_fits_are_a_conflict_of_their_own(checker: Checker) -> None:
    texts = ("Jane Roe, 53, runs a shop.", "Jane Roe, 50, runs a shop. Roe was born on May 3, 1960.")
    assert found(checker, *texts) == []


def test_the_working_is_shown(checker: Checker) -> None:
    article = Article(id="a", text="Jane Roe was born on May 3, 1960. Roe, 53, bakes.", published="2010-06-15")
    (conflict,) = checker.compare([article]).conflicts
    assert conflict.explanation == "Born May 3, 1960, Jane Roe is 50 years old on June 15, 2010, not 53 years."
