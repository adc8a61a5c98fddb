"""How much each weight of the alignment matters: the pairs of fixtures/pairs.toml judged rightly when one is changed.

    python benchmarks/weights.py

Each weight is taken away, and made a quarter smaller and larger. Articles are read once; only aligning and judging are
done again. A weight whose loss changes nothing is one to drop; one whose quarter changes much is too finely set.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from factcheck import Article, alignment
from factcheck.alignment import align, evidence, grouping
from factcheck.extraction import extract
from factcheck.judgement import judge
from factcheck.model import Document, Fact, Policy
from factcheck.reading import load_pipeline, read
from factcheck.resolution import resolve

PAIRS = Path(__file__).resolve().parent.parent / "fixtures" / "pairs.toml"
CHANGES = (0.0, 0.75, 1.25)
Case = tuple[str, Sequence[Document], list[Fact]]


def cases() -> list[Case]:
    """What each pair should be, and the facts of its two articles."""
    pipeline = load_pipeline()
    found = []
    for pair in tomllib.loads(PAIRS.read_text(encoding="utf-8"))["pair"]:
        if "known_gap" not in pair:
            articles = [article(pair, side) for side in ("left", "right")]
            documents, _ = read(articles, lambda: pipeline, Policy())
            facts, _ = resolve(documents, [fact for document in documents for fact in extract(document, Policy())])
            found.append((pair["expect"], documents, facts))
    return found


def article(pair: dict[str, Any], side: str) -> Article:
    """One side of a pair."""
    return Article(id=side, text=pair[side], published=pair.get(f"{side}_published", pair.get("published")))


def wrong(among: Sequence[Case]) -> tuple[int, int]:
    """How many pairs are invented, and how many missed or told as another kind."""
    invented = missed = 0
    for expected, documents, facts in among:
        conflicts, _, _ = judge(documents, align(facts)[0], facts, Policy())
        kinds = [conflict.kind for conflict in conflicts]
        invented += expected == "none" and bool(kinds)
        missed += expected != "none" and kinds != [expected]
    return invented, missed


@contextmanager
def changed(name: str, change: float) -> Iterator[None]:
    """Change a weight in every module that knows it."""
    value = getattr(evidence, name) * change
    with ExitStack() as stack:
        for module in (alignment, evidence, grouping):
            if hasattr(module, name):
                stack.enter_context(mock.patch.object(module, name, value))
        yield


def main() -> None:
    """Print what is invented and missed as the weights stand, and with each one changed."""
    among = cases()
    names = [name for name in vars(evidence) if name.endswith(("_WEIGHT", "_PENALTY")) or name == "THRESHOLD"]
    print(f"{len(among)} pairs; invented, missed as set: {wrong(among)}")
    for name in names:
        told = []
        for change in CHANGES:
            with changed(name, change):
                told.append(f"x{change}: {wrong(among)}")
        print(f"{name:<24} {'  '.join(told)}", flush=True)


if __name__ == "__main__":
    main()
