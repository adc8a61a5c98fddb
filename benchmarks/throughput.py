"""Words a second of `extract` beside those of spaCy alone, for growing numbers of articles.

    python benchmarks/throughput.py [COUNT ...]

The model is loaded before the clock starts, and the texts are the same.
"""

from __future__ import annotations

import random
import sys
import time

from growth import article

from factcheck import Checker
from factcheck.reading import load_pipeline

SIZES = (1, 10, 100, 1000)


def main() -> None:
    """Print a row for each number of articles."""
    nlp, checker = load_pipeline().nlp, Checker()
    checker.extract(article(1, random.Random(-1)))  # with other figures than those that are measured
    for size in [int(count) for count in sys.argv[1:]] or SIZES:
        articles = [article(number, random.Random(number)) for number in range(size)]
        words = sum(len(a.text.split()) for a in articles)
        started = time.process_time()
        facts = sum(len(checker.extract(a)) for a in articles)
        extracted = time.process_time()
        list(nlp.pipe(a.text for a in articles))
        parsed = time.process_time()
        ours, theirs = words / (extracted - started), words / (parsed - extracted)
        print(
            f"{size:5} articles, {words:7,} words, {facts:6,} facts: extract {ours:7,.0f} words/s, "
            f"spaCy {theirs:7,.0f} words/s, time {theirs / ours:.2f} of spaCy's"
        )


if __name__ == "__main__":
    main()
