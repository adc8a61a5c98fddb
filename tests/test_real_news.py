"""Real news with labelled conflicts, where it lies beside the project; skipped elsewhere.

The labels and the scorer belong to the data; here stand only the bars that must not be lost again.
"""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from factcheck import Article, Checker

GOLD = Path(__file__).resolve().parents[2] / "shared" / "gold"
pytestmark = pytest.mark.skipif(not GOLD.is_dir(), reason="the labelled news is not here")


def results(checker: Checker, clusters: str) -> list[dict[str, Any]]:
    """Score every labelled cluster of a file."""
    score = scorer()
    found = []
    for line in (GOLD / clusters).read_text(encoding="utf-8").splitlines():
        cluster = json.loads(line)
        labels = json.loads((GOLD / "labels" / f"{cluster['cluster']}.json").read_text(encoding="utf-8"))
        articles = [
            Article(id=a["id"], text=a["text"], published=a.get("published"), outlet=a.get("outlet"))
            for a in cluster["articles"]
        ]
        found.append(score.score_cluster(cluster, labels, checker.compare(articles).model_dump(mode="json")))
    return found


def scorer() -> ModuleType:
    """The scorer that comes with the labels."""
    spec = importlib.util.spec_from_file_location("score", GOLD / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_first_five_articles_have_no_false_alarm_and_lose_little(checker: Checker) -> None:
    (result,) = results(checker, "seeds.jsonl")
    assert result["false"] == []
    assert result["traps"] == []
    assert len(result["found"]) >= 0.85 * (len(result["found"]) + len(result["missed"]))
    assert result["kind_right"] == result["severity_right"] == len(result["found"])


def test_ten_clusters_of_news_raise_few_false_alarms(checker: Checker) -> None:
    found = results(checker, "dev.jsonl")
    false, reported = sum(len(r["false"]) for r in found), sum(r["reported"] for r in found)
    assert reported >= 15
    assert false <= 0.15 * reported
    assert not any(r["traps"] for r in found)
