"""Our own stories are sound: every quotation stands where the story says, and every kind of word is a known one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest

from factcheck.model import SEVERITIES, FactTypeName, Kind

ROOT = Path(__file__).resolve().parents[2]
STORIES = sorted(ROOT.glob("fixtures/stories/*/story.toml"))


@pytest.fixture(params=STORIES, ids=lambda path: path.parent.name)
def folder(request: pytest.FixtureRequest) -> Path:
    return Path(request.param).parent


@pytest.fixture
def story(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "story.toml").read_text(encoding="utf-8"))


def test_there_are_stories() -> None:
    assert len(STORIES) >= 4


def test_a_story_lists_every_article_of_its_folder_once(folder: Path, story: dict[str, Any]) -> None:
    assert sorted(row["file"] for row in story["article"]) == sorted(path.name for path in folder.glob("*.txt"))
    assert len({row["id"] for row in story["article"]}) == len(story["article"]) in range(2, 6)


def test_an_article_is_the_length_of_an_article(folder: Path) -> None:
    for path in folder.glob("*.txt"):
        assert 150 <= len(path.read_text(encoding="utf-8").split()) <= 400, path.name


def test_a_conflict_is_of_a_known_type_kind_and_severity(story: dict[str, Any]) -> None:
    for row in story.get("conflict", []):
        assert row["fact_type"] in get_args(FactTypeName)
        assert row["kind"] in get_args(Kind)
        assert row["severity"] in SEVERITIES
        assert len(row["sides"]) >= 2
        assert row["question"].endswith("?")


def test_every_quotation_stands_in_its_article_and_is_found_in_one_place(folder: Path, story: dict[str, Any]) -> None:
    texts = {row["id"]: (folder / row["file"]).read_text(encoding="utf-8") for row in story["article"]}
    mentions = [m for row in story.get("conflict", []) for side in row["sides"] for m in side["mentions"]]
    mentions += [m for row in story["trap"] for m in row["mentions"]]
    for mention in mentions:
        context = mention.get("context", mention["quote"])
        assert context.count(mention["quote"]) == 1, mention
        assert texts[mention["article"]].count(context) == 1, mention
