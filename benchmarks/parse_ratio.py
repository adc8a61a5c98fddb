"""What comparing costs beside parsing: the time of `Checker.compare` over the time of spaCy alone on the same texts.

    python benchmarks/parse_ratio.py [ARTICLE.txt ...] [--runs N] [--depth values]

The model is loaded before the clock starts. Runs alternate, so that a busy machine slows both; the median of the
paired ratios is printed. Nothing is asserted: read the number beside the last one.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from factcheck import Article, Checker, Policy
from factcheck.reading import load_pipeline

STORY = Path(__file__).resolve().parent.parent / "fixtures" / "stories" / "battery-stake"


def seconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def main() -> None:
    """Time both and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path, help="articles; the five of a fixture story if none are given")
    parser.add_argument("--runs", type=int, default=11, help="how many pairs of runs")
    parser.add_argument("--depth", choices=("full", "values"), default="full", help="how much is read")
    given = parser.parse_args()

    files = given.files or sorted(STORY.glob("*.txt"))
    articles = [Article(id=path.stem, text=path.read_text(encoding="utf-8")) for path in files]
    texts = [article.text for article in articles]
    nlp = load_pipeline().nlp
    checker = Checker(Policy(depth=given.depth))

    def parse() -> object:
        return list(nlp.pipe(texts))

    def compare() -> object:
        return checker.compare(articles)

    parse(), compare()
    pairs = [(seconds(compare), seconds(parse)) for _ in range(given.runs)]
    ratios = sorted(compared / parsed for compared, parsed in pairs)
    print(f"{len(articles)} articles, {sum(len(text.split()) for text in texts):,} words, {given.runs} pairs of runs")
    print(
        f"compare {statistics.median(c for c, _ in pairs):.3f} s, parse {statistics.median(p for _, p in pairs):.3f} s"
    )
    print(f"ratio   {statistics.median(ratios):.2f} (from {ratios[0]:.2f} to {ratios[-1]:.2f})")


if __name__ == "__main__":
    main()
