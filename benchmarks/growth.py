"""How time and memory grow with the number of articles about one event.

    python benchmarks/growth.py [COUNT ...]

The articles are made from a seed: the same event told with other words, other outlets and now and then another figure.
Each size runs in a process of its own, so that its peak memory is its own.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time

from factcheck import Article, Checker

SIZES = (10, 50, 250)
OPENINGS = (
    "{company} said on {day} that it will pay ${price} million for a {stake}% stake in {target}.",
    "{company} is to buy {stake} percent of {target} for ${price} million, it said {day}.",
    "On {day}, {company} announced the purchase of a {stake}% stake in {target} for ${price} million.",
)
MIDDLES = (
    "The deal values {target} at ${value} million. A year ago it was valued at ${old} million.",
    "{target}, which was founded in {founded}, employs {staff} people in two towns.",
    "\u201cIt is a long-term bet,\u201d said {boss}, the chief executive of {company}. \u201cWe are in no hurry.\u201d",
    "{boss}, {age}, has led {company} since {since}. Its shares rose {rise}% after the news.",
    "Sales at {target} reached ${sales} million last year, up from ${before} million, and {plants} plants are planned.",
    "The two companies had talked for {months} months, according to a person who was in the room.",
)
CLOSINGS = (
    "The purchase is expected to close by {month} {year}.",
    "Regulators have until {month} {year} to object.",
    "{outlet} first wrote about the talks in {month}.",
)


def article(number: int, chance: random.Random) -> Article:
    """One telling of the event."""
    words = {
        "company": "Norland Grid", "target": "Kestrelworks", "boss": "Helen Marchetti", "day": "Thursday",
        "price": chance.choice([360, 360, 360, 364, 320]), "stake": chance.choice([42, 42, 42, 40]), "value": 850,
        "old": 410, "founded": chance.choice([2015, 2015, 2016]), "staff": chance.choice(["1,150", "1,150", "1,250"]),
        "age": chance.choice([52, 52, 53]), "since": 2018, "rise": chance.choice([2, 3]), "sales": 290, "before": 210,
        "plants": "three", "months": chance.choice(["five", "six"]), "month": "January", "year": 2025,
        "outlet": f"Outlet {number}",
    }  # fmt: skip
    middles = chance.sample(MIDDLES, 5)
    local = f"Reader number {number} of {chance.randint(1000, 9999)} wrote from street {chance.randint(1, 999)}."
    lines = [chance.choice(OPENINGS), *middles, local, chance.choice(CLOSINGS)]
    text = "\n\n".join(
        f"{line.format(**words)} This is telling {number}, paragraph {i}." for i, line in enumerate(lines)
    )
    return Article(id=f"a{number:03}", text=text, published="2024-09-12")


def measure(size: int) -> None:
    """Compare this many articles and print what it took."""
    chance = random.Random(size)
    articles = [article(number, chance) for number in range(size)]
    checker = Checker()
    checker.compare(articles[:2])
    started = time.perf_counter()
    report = checker.compare(articles)
    took = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"{size:>5} articles  {took:7.2f} s  {1000 * took / size:6.1f} ms each  {peak:>5} MB  "
        f"{len(report.facts):>6} facts  {len(report.conflicts):>4} conflicts",
        flush=True,
    )


def main(sizes: list[int]) -> None:
    """Measure each size in a process of its own."""
    if len(sizes) == 1:
        measure(sizes[0])
        return
    for size in sizes or SIZES:
        subprocess.run([sys.executable, __file__, str(size)], check=True)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]])
