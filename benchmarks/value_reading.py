"""How fast values are read, and whether the time grows in proportion to the text, on prose and on hostile text.

    python benchmarks/value_reading.py

Prose is the articles of the fixture stories, repeated. The last column is the time for ten times the text over the
time for the text: 10 where it is in proportion. Nothing is asserted.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from factcheck.text.calendar import read_times
from factcheck.text.measures import read_measures

STORIES = Path(__file__).resolve().parent.parent / "fixtures" / "stories"
PROSE = 1_000_000
HOSTILE = {
    "digits": "7",
    "digits apart": "7 ",
    "commas": ",",
    "grouped digits": "1,234,",
    "dots": "1.",
    "million million": "million ",
    "one million": "one million ",
    "and a half": "2 and a half ",
    "hundred and": "one hundred and ",
    "open brackets": "(",
    "nested brackets": "(1 ",
    "closed brackets": ")",
    "conversions": "5 km (3 miles) ",
    "dashes": "-",
    "dashed digits": "1-",
    "spaced dashes": "1 - ",
    "slashes": "/",
    "slashed digits": "1/",
    "month names": "January ",
    "days of months": "January 1, ",
    "currency signs": "$",
    "prices": "$1 ",
    "codes": "USD ",
    "codes with figures": "USD 1 ",
    "lone capitals": "R1",
    "letters": "A",
    "quote marks": "1' 2\" ",
    "tolerances": "1 ± ",
    "units": "5 square ",
    "feet and inches": "1 foot 1 ",
    "prices per": "$5 a ",
    "spaces": " ",
    "ranges": "between 1 and ",
    "times of day": "10 a.m. on ",
}


def both(text: str) -> object:
    """Read measures and times, as the suites and the fact types do."""
    return read_measures(text), read_times(text)


READERS: dict[str, Callable[[str], object]] = {"measures": read_measures, "times": read_times, "both": both}


def prose(length: int) -> str:
    """The stories' articles again and again, up to a length in characters."""
    articles = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(STORIES.glob("*/*.txt")))
    return (articles * (length // len(articles) + 1))[:length]


def seconds(read: Callable[[str], object], text: str, runs: int) -> float:
    """The best time of some runs on one core."""
    best = float("inf")
    for _ in range(runs):
        started = time.process_time()
        read(text)
        best = min(best, time.process_time() - started)
    return best


def line(what: str, read: Callable[[str], object], short: str, long: str, runs: int) -> None:
    """Print the rate on the long text and how the time grew from the short one."""
    before, after = seconds(read, short, runs), seconds(read, long, runs)
    print(f"{what:22} {len(long) / after / 1e6:8.2f} MB/s  {after / before:6.1f}", flush=True)


def main() -> None:
    """Print the rates on prose, each reader alone and both, and on hostile text."""
    for name, read in READERS.items():
        line(f"prose, {name}", read, prose(PROSE // 10), prose(PROSE), 3)
    for name, part in HOSTILE.items():
        text = part * (PROSE // len(part))
        line(name, both, text[: PROSE // 10], text, 1)


if __name__ == "__main__":
    main()
