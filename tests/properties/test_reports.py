"""What must hold of every report, tried on our own stories."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Article, Checker, Policy, Report
from factcheck.model import Fact, NameValue

STORIES = ("battery-stake", "coach-crash", "hospice-fraud", "library-opening", "reader-launch")
PARAGRAPH = "Editor's note: this text was checked for spelling.\n\n"

Stories = Mapping[str, list[Article]]
Reports = Mapping[str, Report]


def said(report: Report) -> set[tuple[str, str, str, frozenset[str]]]:
    """The conflicts without articles, spans and order: question, type, kind and the values that clash."""
    return {(c.question, c.fact_type, c.kind, frozenset(side.value for side in c.sides)) for c in report.conflicts}


def clashing_pairs(report: Report) -> set[frozenset[str]]:
    """Every two facts that stand on different sides of a conflict."""
    return {
        frozenset((one, other))
        for conflict in report.conflicts
        for left, right in combinations(conflict.sides, 2)
        for one in left.facts
        for other in right.facts
    }


def is_name(fact: Fact) -> bool:
    return isinstance(fact.value, NameValue)


def under_other_id(article: Article, article_id: str) -> Article:
    return article.model_copy(update={"id": article_id})


@pytest.mark.parametrize("name", STORIES)
def test_there_is_something_to_test(name: str, story_reports: Reports) -> None:
    assert len(story_reports[name].facts) > 20


@settings(max_examples=4)
@given(data=st.data())
@pytest.mark.parametrize("name", ["battery-stake", "coach-crash", "reader-launch"])
def test_the_order_of_the_articles_changes_nothing_but_the_order_of_sides(
    name: str, data: st.DataObject, checker: Checker, stories: Stories, story_reports: Reports
) -> None:
    def shape(report: Report) -> dict[str, tuple[str, str, str, frozenset[tuple[str, frozenset[str]]]]]:
        return {
            c.id: (c.question, c.kind, c.severity, frozenset((side.value, frozenset(side.facts)) for side in c.sides))
            for c in report.conflicts
        }

    shuffled = checker.compare(data.draw(st.permutations(stories[name])))
    expected = story_reports[name]
    assert shape(shuffled) == shape(expected)
    assert len(shuffled.conflicts) == len(expected.conflicts)
    assert {fact.id: fact for fact in shuffled.facts} == {fact.id: fact for fact in expected.facts}


@pytest.mark.parametrize("name", STORIES)
def test_the_same_input_gives_the_same_bytes(
    name: str, checker: Checker, stories: Stories, story_reports: Reports
) -> None:
    assert checker.compare(stories[name]).to_json() == story_reports[name].to_json()


@pytest.mark.parametrize("name", STORIES)
def test_an_article_does_not_contradict_its_own_copy(name: str, checker: Checker, stories: Stories) -> None:
    for article in stories[name]:
        alone = checker.compare([article])
        beside_its_copy = checker.compare([article, under_other_id(article, "copy")])
        assert said(beside_its_copy) <= said(alone), article.id


@pytest.mark.parametrize("name", STORIES)
def test_an_article_under_a_second_id_adds_nothing(
    name: str, checker: Checker, stories: Stories, story_reports: Reports
) -> None:
    again = checker.compare([*stories[name], under_other_id(stories[name][0], "copy")])
    assert said(again) == said(story_reports[name])


@pytest.mark.parametrize("name", STORIES)
def test_the_same_article_given_twice_is_counted_once(
    name: str, checker: Checker, stories: Stories, story_reports: Reports
) -> None:
    assert checker.compare([*stories[name], stories[name][0]]) == story_reports[name]


@pytest.mark.parametrize("name", STORIES)
def test_a_paragraph_in_front_shifts_the_spans_and_changes_nothing_else(
    name: str, checker: Checker, stories: Stories, story_reports: Reports
) -> None:
    first, *others = stories[name]
    expected = story_reports[name]
    report = checker.compare([first.model_copy(update={"text": PARAGRAPH + first.text}), *others])

    def at(fact: Fact) -> int:
        return fact.start - (len(PARAGRAPH) if fact.article == first.id else 0)

    # A line that no longer opens the text is no headline, and names are read from running text alone.
    assert {(f.article, f.fact_type, at(f), f.text, f.value) for f in report.facts if not is_name(f)} == {
        (f.article, f.fact_type, f.start, f.text, f.value) for f in expected.facts if not is_name(f)
    }
    assert said(report) == said(expected)
    assert {c.id for c in report.conflicts} == {c.id for c in expected.conflicts}


@pytest.mark.parametrize("name", STORIES)
def test_a_paragraph_under_the_headline_shifts_the_spans_and_changes_nothing_else(
    name: str, checker: Checker, stories: Stories, story_reports: Reports
) -> None:
    first, *others = stories[name]
    expected = story_reports[name]
    border = first.text.index("\n\n") + 2
    longer = first.text[:border] + PARAGRAPH + first.text[border:]
    report = checker.compare([first.model_copy(update={"text": longer}), *others])

    def at(fact: Fact) -> int:
        return fact.start + (len(PARAGRAPH) if fact.article == first.id and fact.start >= border else 0)

    assert {(f.article, f.fact_type, f.start, f.text, f.value) for f in report.facts} == {
        (f.article, f.fact_type, at(f), f.text, f.value) for f in expected.facts
    }
    assert said(report) == said(expected)
    assert {c.id for c in report.conflicts} == {c.id for c in expected.conflicts}


@pytest.mark.parametrize("name", STORIES)
def test_a_report_survives_json(name: str, story_reports: Reports) -> None:
    report = story_reports[name]
    assert Report.model_validate_json(report.to_json()) == report


@pytest.mark.parametrize("name", STORIES)
def test_every_fact_stands_where_it_says(name: str, stories: Stories, story_reports: Reports) -> None:
    texts = {article.id: article.text for article in stories[name]}
    for fact in story_reports[name].facts:
        assert fact.field == "text"
        assert texts[fact.article][fact.start : fact.end] == fact.text
        assert 0 < fact.end - fact.start <= 300, fact.text


@pytest.mark.parametrize("name", STORIES)
def test_everything_that_a_report_names_is_in_it(name: str, story_reports: Reports) -> None:
    report = story_reports[name]
    facts = {fact.id: fact for fact in report.facts}
    assert len(facts) == len(report.facts), "two facts share an id"
    assert len({c.id for c in report.conflicts}) == len(report.conflicts), "two conflicts share an id"
    for conflict in report.conflicts:
        assert len(conflict.sides) >= 2
        assert conflict.explanation
        assert conflict.differences
        for side in conflict.sides:
            assert side.facts
            assert {facts[fact].article for fact in side.facts} == set(side.articles)
        for left, right in combinations(conflict.sides, 2):
            assert not set(left.facts) & set(right.facts)
    for agreement in report.agreements:
        assert set(agreement.facts) <= set(facts)
    for entry in report.ledger.entries:
        assert entry.fact in facts


@pytest.mark.parametrize("name", STORIES)
def test_what_only_looks_alike_is_never_a_conflict(
    name: str, stories: Stories, story_reports: Reports, story_rows: Mapping[str, dict[str, Any]]
) -> None:
    texts = {article.id: article.text for article in stories[name]}
    report = story_reports[name]

    def facts_at(mention: dict[str, str]) -> set[str]:
        context = mention.get("context", mention["quote"])
        start = texts[mention["article"]].index(context) + context.index(mention["quote"])
        end = start + len(mention["quote"])
        return {f.id for f in report.facts if f.article == mention["article"] and f.start < end and start < f.end}

    for trap in story_rows[name]["trap"]:
        for left, right in combinations(map(facts_at, trap["mentions"]), 2):
            caught = {pair for pair in clashing_pairs(report) if pair & left and pair & right and len(pair) == 2}
            assert not caught, (trap["why"], caught)


@settings(max_examples=3)
@given(slacks=st.lists(st.integers(0, 100), min_size=2, max_size=2).map(sorted))
@pytest.mark.parametrize("name", ["battery-stake", "reader-launch"])
def test_a_larger_tolerance_never_makes_a_conflict(name: str, slacks: list[int], stories: Stories) -> None:
    strict, lenient = (Policy(number_slack=Fraction(slack, 100)) for slack in slacks)
    assert clashing_pairs(Checker(policy=lenient).compare(stories[name])) <= clashing_pairs(
        Checker(policy=strict).compare(stories[name])
    )
