"""Pairs of short articles: which of them differ, in what kind, and which only look alike."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any, get_args

import pytest

from factcheck import Article, Checker
from factcheck.model import FactTypeName, Kind

PAIRS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent.parent / "fixtures" / "pairs.toml").read_text(encoding="utf-8")
)["pair"]


def cases() -> list[Any]:
    return [
        pytest.param(
            pair,
            id=f"{pair['expect']}: {pair['note']}: {pair['left'][:40]}",
            marks=[pytest.mark.xfail(reason=pair["known_gap"], strict=True)] if "known_gap" in pair else [],
        )
        for pair in PAIRS
    ]


@pytest.mark.parametrize("pair", cases())
@pytest.mark.parametrize("order", ["left first", "right first"])
def test_a_pair_is_judged_as_an_editor_would(pair: dict[str, Any], order: str, checker: Checker) -> None:
    articles = [
        Article(id=side, text=pair[side], published=pair.get(f"{side}_published", pair.get("published")))
        for side in ("left", "right")
    ]
    report = checker.compare(articles if order == "left first" else articles[::-1])
    found = [(c.kind, c.fact_type, tuple(side.value for side in c.sides)) for c in report.conflicts]
    assert [kind for kind, _, _ in found] == ([] if pair["expect"] == "none" else [pair["expect"]]), found
    assert "fact_type" not in pair or found[0][1] == pair["fact_type"], found
    assert all(c.severity == "info" for c in report.conflicts if c.kind == "update")


def test_the_pairs_are_sound() -> None:
    assert len(PAIRS) >= 60
    assert len({(pair["left"], pair["right"], pair.get("left_published")) for pair in PAIRS}) == len(PAIRS)
    assert {pair["expect"] for pair in PAIRS} <= {"none", *get_args(Kind)}
    assert {pair["fact_type"] for pair in PAIRS if "fact_type" in pair} <= set(get_args(FactTypeName))
    assert not any("fact_type" in pair for pair in PAIRS if pair["expect"] == "none")
    assert Counter(pair["expect"] == "none" for pair in PAIRS)[True] >= 25
