"""What comparing costs beside parsing: the time of `Checker.compare` over the time of spaCy alone on the same texts.

    python benchmarks/parse_ratio.py [ARTICLE.txt ...] [--runs N] [--depth values]

The model is loaded before the clock starts, and every run has an edition of the texts that none before has seen; what a
second call with the same texts costs stands below. Runs alternate, so that a busy machine slows both. Nothing is
asserted: read the number beside the last one.
"""

from __future__ import annotations

import argparse
import re
import statistics
import string
import time
from collections.abc import Callable
from pathlib import Path

from factcheck import Article, Checker, Policy
from factcheck.reading import load_pipeline

LETTERS = string.ascii_letters
STORY = Path(__file__).resolve().parent.parent / "fixtures" / "stories" / "battery-stake"


def seconds(work: Callable[[], object]) -> float:
    """How much processor time a piece of work takes; both are of one thread, and other work does not count."""
    started = time.process_time()
    work()
    return time.process_time() - started


def main() -> None:
    """Time both and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path, help="articles; the five of a fixture story if none are given")
    parser.add_argument("--runs", type=int, default=11, help="how many pairs of runs")
    parser.add_argument("--depth", choices=("full", "values"), default="full", help="how much is read")
    given = parser.parse_args()

    files = given.files or sorted(STORY.glob("*.txt"))
    articles = [Article(id=path.stem, text=path.read_text(encoding="utf-8")) for path in files]
    nlp = load_pipeline().nlp
    checker = Checker(Policy(depth=given.depth))

    def edition(number: int) -> list[Article]:
        """The articles with words that no run before has seen."""
        return [
            article.model_copy(
                update={"text": re.sub(r"(?<=\S)(?=\n|\Z)", f" More follows ({LETTERS[number]}).", article.text)}
            )
            for article in articles
        ]

    first, again = [], []
    for run in range(given.runs + 1):
        told = edition(run)
        texts = [article.text for article in told]
        parsed = seconds(lambda texts=texts: list(nlp.pipe(texts)))  # type: ignore[misc]
        compared, repeated = (seconds(lambda told=told: checker.compare(told)) for _ in range(2))  # type: ignore[misc]
        if run:  # the first run warms up
            first.append((compared, parsed))
            again.append((repeated, parsed))
    words = sum(len(text.split()) for text in texts)
    print(f"{len(articles)} articles, {words:,} words, {given.runs} runs, processor time")
    for what, pairs in (("compare", first), ("the same once more", again)):
        ratios = [compared / parsed for compared, parsed in pairs]
        compared, parsed = (min(times) for times in zip(*pairs, strict=True))
        print(
            f"{what:20} {statistics.median(ratios):.2f} of nlp.pipe in the median run, "
            f"{compared / parsed:.2f} in the least of each ({compared:.3f} s beside {parsed:.3f} s)"
        )


if __name__ == "__main__":
    main()
