"""How the time to read a hostile text grows: a text four times as long over the text, where 4 is in proportion.

python benchmarks/hostile.py
"""

from __future__ import annotations

import time
from collections.abc import Callable

from factcheck.text.calendar import read_times
from factcheck.text.holdings import holding_at
from factcheck.text.quotations import read_quotations

RUNS: dict[Callable[[str], object], tuple[str, ...]] = {
    read_times: (
        *("1/", "from 2012 to ", "10 a.m. on ", "between 1 and ", "the '", "first two weeks of ", "year ended "),
        *("end of the ", "in 2015, 2016 and ", "June and ", "since the "),
    ),
    read_quotations: ("\"a 'b ", "'a ", "s' ", "Mr. "),
    lambda text: holding_at("42%" + text, 0, 3): ("non-voting ", "stake of ", "a of "),
}
LENGTH = 100_000


def seconds(read: Callable[[str], object], run: str, length: int) -> float:
    """The best of three times that a reader takes on a run repeated to a length in characters."""
    text = run * (length // len(run))
    best = float("inf")
    for _ in range(3):
        started = time.perf_counter()
        read(text)
        best = min(best, time.perf_counter() - started)
    return best


def main() -> None:
    """Print a ratio for each run."""
    for read, runs in RUNS.items():
        for run in runs:
            short, long = seconds(read, run, LENGTH), seconds(read, run, 4 * LENGTH)
            print(f"{run!r:20} {long / short:5.1f}  ({short:.4f} s, {long:.4f} s)")


if __name__ == "__main__":
    main()
