"""Our own stories give the reports that were reviewed; `python tests/golden/update.py` writes them anew."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factcheck import Report

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "fixtures" / "golden"
STORIES = sorted(toml.parent.name for toml in ROOT.glob("fixtures/stories/*/story.toml"))
Reports = Mapping[str, Report]


def summary(report: Report) -> dict[str, Any]:
    """The summary that update.py writes, by its own code."""
    spec = importlib.util.spec_from_file_location("golden_update", Path(__file__).with_name("update.py"))
    assert spec is not None
    assert spec.loader is not None
    update = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(update)
    told: dict[str, Any] = update.summary(report)
    return told


@pytest.mark.parametrize("name", STORIES)
def test_a_story_gives_the_report_that_was_reviewed(name: str, story_reports: Reports) -> None:
    expected = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    told = summary(story_reports[name])
    assert told["conflicts"] == expected["conflicts"]
    assert told["agreements"] == expected["agreements"]


@pytest.mark.parametrize("name", STORIES)
def test_a_report_obeys_the_schema(name: str, story_reports: Reports) -> None:
    jsonschema.validate(json.loads(story_reports[name].to_json()), Report.json_schema())


def test_every_story_has_its_golden_file_and_no_other() -> None:
    assert sorted(path.stem for path in GOLDEN.glob("*.json")) == STORIES


@pytest.mark.parametrize("name", STORIES)
def test_a_golden_file_says_something(name: str) -> None:
    golden = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    assert golden["agreements"]
    for conflict in golden["conflicts"]:
        assert len(conflict["sides"]) >= 2, "two sides of one conflict print the same value"
