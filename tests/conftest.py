"""What several tests share: our own stories, one loaded checker, and quiet hypothesis."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

import factcheck

ROOT = Path(__file__).resolve().parent.parent

settings.register_profile(
    "repeatable",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("repeatable")


def read_story(folder: Path) -> list[factcheck.Article]:
    """The articles of one of our stories."""
    story: dict[str, Any] = tomllib.loads((folder / "story.toml").read_text(encoding="utf-8"))
    return [
        factcheck.Article(
            id=row["id"],
            text=(folder / row["file"]).read_text(encoding="utf-8"),
            outlet=row["outlet"],
            published=row["published"],
        )
        for row in story["article"]
    ]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def checker() -> factcheck.Checker:
    """One checker for all tests: the model is loaded once."""
    return factcheck.Checker()


@pytest.fixture(scope="session")
def stories() -> Mapping[str, list[factcheck.Article]]:
    """Every story of fixtures/stories by the name of its folder."""
    return {toml.parent.name: read_story(toml.parent) for toml in sorted(ROOT.glob("fixtures/stories/*/story.toml"))}


@pytest.fixture(scope="session")
def story_rows() -> Mapping[str, dict[str, Any]]:
    """What an editor says of every story: its conflicts and its traps."""
    return {
        toml.parent.name: tomllib.loads(toml.read_text(encoding="utf-8"))
        for toml in sorted(ROOT.glob("fixtures/stories/*/story.toml"))
    }


@pytest.fixture(scope="session")
def story_reports(
    checker: factcheck.Checker, stories: Mapping[str, list[factcheck.Article]]
) -> Mapping[str, factcheck.Report]:
    """The report of every story."""
    return {name: checker.compare(articles) for name, articles in stories.items()}
