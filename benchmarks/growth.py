"""How time and memory grow with the number of articles about one event.

    python benchmarks/growth.py [COUNT ...] [--words N]

The articles are made from a seed: the same event told with other words, other outlets and now and then another figure,
about 130 words; with `--words`, news of other companies, told alike by a few outlets each, fill them up to so many.
Each size runs in a process of its own, so that its peak memory is its own. The time of `nlp.pipe` on a sample of the
same paragraphs stands beside it. What is left when reading is taken away should grow no faster than the articles: its
exponent is told for each size against the one before and against the first.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import resource
import subprocess
import sys
import time
from typing import Any
from unittest.mock import patch

from factcheck import Article, Checker, pipeline
from factcheck.reading import load_pipeline, read

SIZES = (10, 100, 1000)
SAMPLE = 2_000  # paragraphs
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
OTHERS = (
    "Aldmoor", "Brackwell", "Corvane", "Dunmere", "Eastlow", "Fernholt", "Garrick", "Hollin", "Ivory", "Jessop",
    "Kelby", "Lorne", "Marlow", "Norwick", "Orchard", "Penrose", "Quarry", "Redfern", "Selby", "Thornbury",
)  # fmt: skip
OTHER_KINDS = ("Mills", "Rail", "Foods", "Energy", "Timber", "Glass", "Shipping", "Textiles", "Paper", "Dairy")


def other_news(chance: random.Random) -> str:
    """A paragraph about another company of two hundred, which a few outlets tell alike."""
    pick = random.Random(chance.randrange(2_000))
    words = {
        "company": f"{pick.choice(OTHERS)} {pick.choice(OTHER_KINDS)}", "boss": f"{pick.choice(OTHERS)} Hale",
        "target": f"{pick.choice(OTHERS)} {pick.choice(OTHER_KINDS)}", "day": pick.choice(("Monday", "Tuesday")),
        "price": pick.randint(10, 900), "stake": pick.randint(5, 95), "value": pick.randint(100, 999),
        "old": pick.randint(20, 99), "founded": pick.randint(1950, 2015), "staff": pick.randint(100, 999),
        "age": pick.randint(30, 69), "since": pick.randint(2001, 2020), "rise": pick.randint(1, 9),
        "sales": pick.randint(100, 900), "before": pick.randint(10, 99), "plants": "two", "months": "four",
    }  # fmt: skip
    lines = (chance.choice(OPENINGS), *pick.sample(MIDDLES, 2))
    return " ".join(line.format(**words) for line in lines)


def article(number: int, chance: random.Random, words_wanted: int = 0) -> Article:
    """One telling of the event, filled up with other news to so many words."""
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
    while len(text.split()) < words_wanted:
        text += f"\n\n{other_news(chance)}"
    return Article(id=f"a{number:03}", text=text, published="2024-09-12")


def measure(size: int, words: int) -> dict[str, float]:
    """Compare this many articles: processor time in all, of reading and of `nlp.pipe`, in seconds; what was found."""
    chance = random.Random(size)
    articles = [article(number, chance, words) for number in range(size)]
    checker = Checker()
    checker.compare(articles[:2])
    paragraphs = sorted({line for each in articles for line in each.text.splitlines() if line})
    sample = paragraphs[:: max(1, len(paragraphs) // SAMPLE)]
    nlp = load_pipeline().nlp
    started = time.process_time()
    sum(1 for _ in nlp.pipe(sample, batch_size=64))
    parsed = (time.process_time() - started) * len(paragraphs) / len(sample)
    reading = 0.0

    def timed_read(*given: Any) -> Any:
        nonlocal reading
        begun = time.process_time()
        documents = read(*given)
        reading = time.process_time() - begun
        return documents

    started = time.process_time()
    with patch.object(pipeline, "read", timed_read):
        report = checker.compare(articles)
    return {
        "size": size,
        "took": time.process_time() - started,
        "reading": reading,
        "parsed": parsed,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "facts": len(report.facts),
        "conflicts": len(report.conflicts),
    }


def beyond_reading(measured: dict[str, float]) -> float:
    """Seconds of processor time for an article, without reading it."""
    return (measured["took"] - measured["reading"]) / measured["size"]


def exponent(small: dict[str, float], large: dict[str, float]) -> float:
    """By what power of the number of articles the time beyond reading grew: 1 where each costs the same."""
    return 1 + math.log(beyond_reading(large) / beyond_reading(small)) / math.log(large["size"] / small["size"])


def main() -> None:
    """Measure each size in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--words", type=int, default=0, help="how many words an article has at least")
    parser.add_argument("--json", action="store_true", help="measure the first size here and print what was measured")
    given = parser.parse_args()
    if given.json:
        print(json.dumps(measure(given.sizes[0], given.words)))
        return
    done: list[dict[str, float]] = []
    for size in given.sizes:
        command = [sys.executable, __file__, str(size), "--words", str(given.words), "--json"]
        now = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
        each = {name: 1000 * now[name] / size for name in ("took", "parsed")}
        grown = "".join(
            f", exponent {exponent(before, now):.2f} from {before['size']}"
            for before in {one["size"]: one for one in (*done[:1], *done[-1:])}.values()
        )
        print(
            f"{size:>5} articles  {now['took']:7.2f} s  {each['took']:6.1f} ms each, nlp.pipe {each['parsed']:6.1f}, "
            f"beyond reading {1000 * beyond_reading(now):6.1f}{grown}  {now['peak']:>5.0f} MB  "
            f"{now['facts']:>6} facts  {now['conflicts']:>4} conflicts",
            flush=True,
        )
        done.append(now)


if __name__ == "__main__":
    main()
