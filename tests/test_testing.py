"""The pytest helper: silent when all is well, an editor's note when not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import factcheck
from factcheck.model import (
    Article,
    Conflict,
    Difference,
    Fact,
    Ledger,
    NumberValue,
    Severity,
    Side,
    SkippedArticle,
    Slot,
    Stance,
)
from factcheck.report import Report
from factcheck.testing import assert_consistent

ARTICLES = (Article(id="a", text="Fire kills 84 people in Osk."), Article(id="b", text="Fire kills 77 people in Osk."))


def make_report(severity: Severity = "major", skipped: tuple[SkippedArticle, ...] = ()) -> Report:
    facts = tuple(
        Fact(
            id=article.id, article=article.id, fact_type="count", start=11, end=20, text=article.text[11:20],
            value=NumberValue(low=number, high=number, unit="person"), slot=Slot(), stance=Stance(), rule="r",
        )
        for article, number in zip(ARTICLES, (84, 77), strict=True)
    )  # fmt: skip
    conflict = Conflict(
        id="c", question="How many people were killed?", fact_type="count", kind="value", severity=severity,
        sides=tuple(Side(value=fact.text, articles=(fact.article,), facts=(fact.id,)) for fact in facts),
        differences=(
            Difference(
                field="value", left="84 people", right="77 people", gap="7", unit="person",
                in_words="seven people fewer",
            ),
        ),
        explanation="One article says 84 people, another 77 people; they cannot both be true.", rule="count.value",
    )  # fmt: skip
    return Report(articles=ARTICLES, facts=facts, conflicts=(conflict,), ledger=Ledger(skipped=skipped))


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Report]:
    """The reports that compare gives, one call after another."""
    reports: list[Report] = []

    def compare(articles: Sequence[object], policy: object = None) -> Report:
        assert list(articles) == list(ARTICLES)
        return reports.pop(0)

    monkeypatch.setattr(factcheck, "compare", compare)
    return reports


MESSAGE = """\
1 conflict (1 major) in 2 articles

1. major · value   How many people were killed?
   84 people  a
     a  Fire kills «84 people» in Osk.
   77 people  b
     b  Fire kills «77 people» in Osk.
   value: 84 people ↔ 77 people: seven people fewer
   One article says 84 people, another 77 people; they cannot both be true.
   rule: count.value

Correct the text that is wrong. If both may stand: raise fail_on, widen a tolerance of Policy,
or turn the rule off with Policy(rules_off=('count.value',))."""


def test_the_message_is_an_editors_note(found: list[Report]) -> None:
    found.append(make_report())
    with pytest.raises(AssertionError) as caught:
        assert_consistent(*ARTICLES)
    assert str(caught.value) == MESSAGE


@pytest.mark.parametrize(("fail_on", "fails"), [("major", False), ("minor", True), ("info", True)])
def test_fail_on(found: list[Report], fail_on: Severity, fails: bool) -> None:
    found.append(make_report("minor"))
    if fails:
        with pytest.raises(AssertionError):
            assert_consistent(*ARTICLES, fail_on=fail_on)
    else:
        assert_consistent(*ARTICLES, fail_on=fail_on)


def test_an_article_that_was_not_compared_fails(found: list[Report]) -> None:
    found.append(make_report("info", skipped=(SkippedArticle(article="scan", reason="there are no words in it"),)))
    with pytest.raises(AssertionError, match=r"^scan was not compared: there are no words in it$"):
        assert_consistent(*ARTICLES)


def test_an_unknown_severity_is_refused() -> None:
    with pytest.raises(ValueError, match="major, minor, info"):
        assert_consistent(*ARTICLES, fail_on="huge")  # type: ignore[arg-type]


def test_the_traceback_ends_at_the_caller(found: list[Report]) -> None:
    found.append(make_report())
    with pytest.raises(AssertionError) as caught:
        assert_consistent(*ARTICLES)
    assert caught.traceback[-1].frame.f_locals["__tracebackhide__"] is True
