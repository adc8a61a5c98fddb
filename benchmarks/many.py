"""What several processes gain in `compare_many`, and what memory streaming takes.

    python benchmarks/many.py [--clusters N] [--workers N]

Clusters of five articles are made from a seed. The main process and its largest worker are measured apart.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Iterator

from growth import article

from factcheck import Article, compare_many

ARTICLES = 5


def clusters(count: int) -> Iterator[list[Article]]:
    """So many events of five articles each, no two of them alike."""
    for number in range(count):
        chance = random.Random(number)
        yield [article(number * ARTICLES + place, chance) for place in range(ARTICLES)]


def run(count: int, workers: int) -> float:
    """Compare so many clusters and print what it took."""
    started = time.perf_counter()
    failures = sum(outcome.report is None for outcome in compare_many(clusters(count), workers=workers))
    took = time.perf_counter() - started
    own, worker = (resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(
        f"{workers} workers: {count} clusters in {took:.1f} s, {count * ARTICLES / took:.1f} articles/s, "
        f"{failures} failed; "
        f"peak {own:.0f} MiB here, {worker:.0f} MiB in a worker"
    )
    return took


def main() -> None:
    """Time one worker beside several."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--clusters", type=int, default=100)
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    several, one = run(given.clusters, given.workers), run(given.clusters, 1)
    print(f"{given.workers} workers are {one / several:.2f} times as fast as one")


if __name__ == "__main__":
    main()
