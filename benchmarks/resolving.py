"""What it takes to settle the names of a call and to resolve its entities, beside the parse, and how both grow.

    python benchmarks/resolving.py [COUNT ...]

The articles have about 700 words and are made from a seed: many people, companies and places, in full and in short.
"""

from __future__ import annotations

import random
import sys
import time
from unittest import mock

from factcheck import Article, reading
from factcheck.extraction import extract
from factcheck.model import Policy
from factcheck.resolution import resolve
from factcheck.text.naming import agree_on_names

SIZES = (10, 50, 250)
WORDS = 700
GIVEN = "Alice Brian Carla Daniel Elena Felix Grace Henry Irene Jonas Karen Louis Maria Nigel Olga Peter".split()
SURNAMES = "Abbott Brandt Calder Drummond Ellery Farrow Granger Holloway Ibsen Jarvis Kessler Lomax Merrick".split()
COMPANIES = "Norland Kestrel Halden Brannoch Orrin Tessaly Vantor Wexley Zorin Quillon".split()
KINDS = ("Grid", "Motors", "Systems", "Holdings Inc.", "Energy", "Foods")
PLACES = "Halverton Inverness Ballantore Corriedale Pellan Ardnavar Stanbury Maddox".split()
SENTENCES = (
    "{company} chief executive {person} said on Tuesday that the plant in {place} would close within a year.",
    "{surname} had joined {short} in 2012, after eleven years at {company2} in {place}.",
    "“It was a hard choice,” {surname} told reporters, and {person2}, the mayor of {place}, agreed with her.",
    "Shares of {short} fell 3.4 percent, and those of {company2} rose by 2 percent to $41.50.",
    "{person2}, a former director of {company}, said that the firm had 1,200 workers there.",
    "The company, which is based in {place}, did not say what {surname} would do next.",
)


def article(number: int, chance: random.Random) -> Article:
    """An article of about 700 words about people and companies that the others name too, and some that they do not."""
    local = [
        f"{chance.choice(GIVEN)} {chance.choice(SURNAMES)}{chance.choice(('', 'son', 'by', 'ton'))}" for _ in "abc"
    ]
    paragraphs = []
    while sum(len(p.split()) for p in paragraphs) < WORDS:
        person, person2 = chance.choice((GIVEN[0] + " " + SURNAMES[0], *local)), chance.choice(local)
        company, company2 = (f"{chance.choice(COMPANIES)} {chance.choice(KINDS)}" for _ in "ab")
        words = {
            "person": person, "surname": person.split()[1], "person2": person2, "company": company,
            "short": company.split()[0], "company2": company2, "place": chance.choice(PLACES),
        }  # fmt: skip
        paragraphs.append(" ".join(s.format(**words) for s in chance.sample(SENTENCES, 3)))
    return Article(id=f"a{number:03}", text="\n\n".join(paragraphs), published="2024-09-12")


def measure(size: int) -> None:
    """Read and resolve so many articles, and print what each part took."""
    chance = random.Random(size)
    articles = [article(number, chance) for number in range(size)]
    pipeline = reading.load_pipeline()
    spent = {"naming": 0.0}

    def timed(docs: dict[str, object]) -> object:
        started = time.perf_counter()
        names = agree_on_names(docs)  # type: ignore[arg-type]
        spent["naming"] = time.perf_counter() - started
        return names

    started = time.perf_counter()
    with mock.patch.object(reading, "agree_on_names", timed):
        documents, _ = reading.read(articles, lambda: pipeline, Policy())
    spent["parse"] = time.perf_counter() - started - spent["naming"]
    facts = [fact for document in documents for fact in extract(document, Policy())]
    started = time.perf_counter()
    _, entities = resolve(documents, facts)
    spent["resolving"] = time.perf_counter() - started
    share = (spent["naming"] + spent["resolving"]) / spent["parse"]
    parse, naming, resolving = (1000 * spent[part] / size for part in ("parse", "naming", "resolving"))
    print(
        f"{size:>5} articles  each: parse {parse:6.1f} ms  naming {naming:5.2f} ms  resolving {resolving:5.2f} ms"
        f"  both {share:5.3f} of the parse  {len(facts)} facts  {len(entities)} entities",
        flush=True,
    )


if __name__ == "__main__":
    reading.load_pipeline().nlp("The first parse is the slowest.")
    for given in [int(size) for size in sys.argv[1:]] or SIZES:
        measure(given)
