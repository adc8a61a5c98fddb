"""Explanations: why a fact is in a conflict, in an agreement or left uncompared."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from factcheck import Report


@pytest.fixture(scope="module")
def report(story_reports: Mapping[str, Report]) -> Report:
    return story_reports["battery-stake"]


def test_every_fact_of_every_story_is_somewhere(story_reports: Mapping[str, Report]) -> None:
    for report in story_reports.values():
        for fact in report.facts:
            told = report.explain(fact.id)
            assert any(f"\n  {outcome} " in told for outcome in ("in conflict", "agrees", "uncompared")), told


def test_a_conflict_is_told_with_its_sides_and_its_evidence(report: Report) -> None:
    fact = next(f for f in report.facts if f.text == "$3.64 billion")
    told = report.explain(fact.id)
    assert "  in conflict  How much: investment" in told
    assert "$3.6 billion: harbour-post:amount:" in told
    assert "because both about investment (+" in told


def test_a_fact_alone_is_told_with_what_came_nearest(report: Report) -> None:
    entries = {entry.fact: entry for entry in report.ledger.entries if entry.detail.startswith("nearest is")}
    assert entries
    for fact, entry in entries.items():
        assert f"  uncompared   {entry.reason}: {entry.detail}" in report.explain(fact)
    assert any(entry.reason == "scope differs" for entry in entries.values())
    assert any(" of 0.45 (" in entry.detail for entry in entries.values())


def test_an_unknown_fact_is_an_error(report: Report) -> None:
    with pytest.raises(KeyError):
        report.explain("nobody:amount:1-2")


def test_the_page_on_alignment_shows_what_is_told(report: Report) -> None:
    page = (Path(__file__).parents[2] / "docs" / "alignment.md").read_text(encoding="utf-8")
    fact = next(f for f in report.facts if f.text == "$3.64 billion")
    assert f"```text\n{report.explain(fact.id)}\n```" in page
