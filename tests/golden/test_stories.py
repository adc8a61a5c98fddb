"""Our own stories give the reports that were reviewed; `python tests/golden/update.py` writes them anew."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest

from factcheck import Checker, Report

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "fixtures" / "golden"
STORIES = sorted(toml.parent.name for toml in ROOT.glob("fixtures/stories/*/story.toml"))
Reports = Mapping[str, Report]


@pytest.fixture(scope="module")
def update() -> ModuleType:
    """The script that writes what is expected, so that writing and testing are one code."""
    spec = importlib.util.spec_from_file_location("golden_update", Path(__file__).with_name("update.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", STORIES)
def test_a_story_gives_the_report_that_was_reviewed(name: str, story_reports: Reports, update: ModuleType) -> None:
    expected = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    told = update.summary(story_reports[name])
    assert told["conflicts"] == expected["conflicts"]
    assert told["agreements"] == expected["agreements"]


def test_the_readme_shows_what_is_printed(checker: Checker, update: ModuleType) -> None:
    _, _, block = (ROOT / "README.md").read_text(encoding="utf-8").partition(update.BLOCK[0])
    assert block.partition(update.BLOCK[1])[0] == update.shown(checker)


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
