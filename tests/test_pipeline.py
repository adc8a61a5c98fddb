"""The whole flow: what a caller gives and gets."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck import Article, Checker, Policy, errors

LEFT = "Calder Foods paid $310 million for Halden Bank."
RIGHT = "Calder Foods paid $340 million for Halden Bank."


def test_two_texts_are_compared(checker: Checker) -> None:
    report = checker.compare([LEFT, RIGHT])
    (conflict,) = report.conflicts
    assert (conflict.kind, conflict.severity, conflict.fact_type) == ("value", "major", "amount")
    assert {side.articles for side in conflict.sides} == {("article-1",), ("article-2",)}
    assert not report.ok
    assert report.at_least("major") == report.conflicts
    assert [report.fact(f).text for side in conflict.sides for f in side.facts] == ["$310 million", "$340 million"]


def test_paths_texts_and_articles_may_be_mixed(checker: Checker, tmp_path: Path) -> None:
    path = tmp_path / "left.txt"
    path.write_text(LEFT, encoding="utf-8")
    report = checker.compare([path, RIGHT, Article(id="third", text=LEFT)])
    assert {side.articles for c in report.conflicts for side in c.sides} == {("article-2",), ("left", "third")}


def test_one_article_may_contradict_itself(checker: Checker) -> None:
    article = Article(id="a", title=LEFT.rstrip("."), text=RIGHT)
    (conflict,) = checker.compare([article]).conflicts
    assert {side.articles for side in conflict.sides} == {("a",)}
    assert {report.split(":")[1] for side in conflict.sides for report in side.facts} == {"title", "amount"}


def test_an_article_that_agrees_is_an_agreement(checker: Checker) -> None:
    report = checker.compare([LEFT, LEFT.replace("$310 million", "$310m")])
    assert report.ok
    assert report.conflicts == ()
    assert [a.value for a in report.agreements if a.fact_type == "amount"] == ["$310 million"]


def test_a_draft_is_checked_against_its_sources(checker: Checker) -> None:
    draft = f"{LEFT} The mill in Orrin employs 480 people."
    report = checker.check(draft, against=[RIGHT, Article(id="other", text=RIGHT.replace("340", "355"))])
    assert report.draft == "draft"
    assert all(any("draft" in side.articles for side in c.sides) for c in report.conflicts)
    assert len(report.conflicts) == 1
    assert [report.fact(u.fact).text for u in report.unsupported] == ["480"]


def test_conflicts_among_the_sources_alone_are_not_the_drafts(checker: Checker) -> None:
    report = checker.check("It rained in Orrin on the day of the fair.", against=[LEFT, RIGHT])
    assert report.conflicts == ()


def test_facts_are_extracted_in_order(checker: Checker) -> None:
    facts = checker.extract(LEFT)
    assert [f.text for f in facts if f.fact_type == "amount"] == ["$310 million"]
    assert [f.start for f in facts] == sorted(f.start for f in facts)


def test_a_policy_of_the_call_goes_before_the_checkers(checker: Checker) -> None:
    assert checker.compare([LEFT, RIGHT], Policy(number_slack="0.2")).conflicts == ()
    assert checker.compare([LEFT, RIGHT], Policy(kinds=("precision",))).conflicts == ()
    assert len(checker.compare([LEFT, RIGHT]).conflicts) == 1


def test_what_cannot_be_read_is_left_out_and_named(checker: Checker) -> None:
    report = checker.compare([LEFT, Article(id="empty", text="  "), RIGHT])
    assert len(report.conflicts) == 1
    assert [skipped.article for skipped in report.ledger.skipped] == ["empty"]


def test_nothing_to_compare_is_an_error(checker: Checker) -> None:
    with pytest.raises(errors.NoArticlesError):
        checker.compare([])
    with pytest.raises(errors.EmptyArticleError):
        checker.compare([Article(id="empty", text="  ")])


def test_two_articles_of_one_id_are_an_error(checker: Checker) -> None:
    with pytest.raises(errors.DuplicateArticleError, match="a"):
        checker.compare([Article(id="a", text=LEFT), Article(id="a", text=RIGHT)])


def test_every_compared_fact_is_accounted_for(checker: Checker) -> None:
    report = checker.compare([LEFT, RIGHT, "It rained in Orrin on Monday, and nine people were hurt."])
    told = {f for c in report.conflicts for s in c.sides for f in s.facts}
    told |= {f for a in report.agreements for f in a.facts} | {e.fact for e in report.ledger.entries}
    assert told == {f.id for f in report.facts}


def test_the_public_functions_are_the_shared_checker() -> None:
    assert factcheck.compare([LEFT, RIGHT]).conflicts == Checker().compare([LEFT, RIGHT]).conflicts
    assert factcheck.extract(LEFT)[0].article == "article-1"
    assert factcheck.check(LEFT, against=[RIGHT]).draft == "draft"
