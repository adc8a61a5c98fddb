"""How another program keeps its texts consistent: a test that fails when a summary contradicts its sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import Article
from factcheck.testing import assert_consistent

STORY = Path(__file__).resolve().parent.parent / "fixtures" / "stories" / "library-opening"
SOURCES = sorted(STORY.glob("*.txt"))

GOOD = "Corriedale opened its new library on Saturday. Mayor Dorothy Fenwick, 68, cut the ribbon."
BAD = "Corriedale opened its new library on Saturday. Mayor Dorothy Fenwick, 78, cut the ribbon."


def test_a_good_summary_contradicts_no_source() -> None:
    assert_consistent(Article(id="summary", text=GOOD), *SOURCES)


def test_a_bad_summary_is_caught() -> None:
    with pytest.raises(AssertionError, match="78"):
        assert_consistent(Article(id="summary", text=BAD), *SOURCES)
