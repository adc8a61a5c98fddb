"""What is read in articles, for reading by eye: random facts with their context, and random sentences with a number.

    python benchmarks/sample_values.py CLUSTERS.jsonl [...] [--facts 200] [--sentences 200] [--seed 1]

A line of a file is a JSON object whose "articles" hold "id", "text" and maybe "published". In a sentence every value
that was read stands in brackets with its type and value; a figure without brackets was left.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from pathlib import Path

from factcheck import Article, Checker, errors
from factcheck.model import Fact, NumberValue, TimeValue

CONTEXT = 70
MEASURED = frozenset(("amount", "stake", "percent", "date", "duration", "age", "count", "quantity", "rank"))
_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    "|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?"
    "|half|third|quarter|second|twice|doubled|tripled|halved"
)
_NUMBER = re.compile(rf"\d|\b(?:{_WORDS})\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*[.!?\"')]*")


def shown(fact: Fact) -> str:
    """A fact's type and value in a few characters."""
    value = fact.value
    if isinstance(value, NumberValue):
        low, high = value.low, value.high
        figures = f"{low}" if low == high else f"{'' if low is None else low}..{'' if high is None else high}"
        return f"{fact.fact_type} {figures} {value.unit} {value.lean or ''}".strip()
    if isinstance(value, TimeValue):
        days = f"{value.start:%Y-%m-%dT%H}..{value.end:%Y-%m-%dT%H}" if value.start and value.end else value.pattern
        return f"{fact.fact_type} {days} {value.granularity} {value.lean or ''}".strip()
    return f"{fact.fact_type} {value}"


def main() -> None:
    """Print the two samples."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--facts", type=int, default=200)
    parser.add_argument("--sentences", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()

    articles = [
        Article(id=f"{path.stem}-{number}-{one['id']}", text=one["text"], published=one.get("published"))
        for path in given.files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines())
        for one in json.loads(line)["articles"]
    ]
    checker = Checker()
    facts: list[tuple[Article, Fact]] = []
    sentences: list[tuple[Article, int, int]] = []
    for article in articles:
        try:
            facts += [(article, fact) for fact in checker.extract(article) if fact.fact_type in MEASURED]
        except errors.FactcheckError as refusal:
            print(refusal)
            continue
        spans = (found.span() for found in _SENTENCE.finditer(article.text))
        sentences += [(article, *span) for span in spans if _NUMBER.search(article.text, *span)]
    choose = random.Random(given.seed)
    print(f"{len(articles)} articles, {len(facts)} facts, {len(sentences)} sentences with a number\n")
    for number, (article, fact) in enumerate(choose.sample(facts, min(given.facts, len(facts))), 1):
        before = article.text[max(0, fact.start - CONTEXT) : fact.start]
        after = article.text[fact.end : fact.end + CONTEXT]
        line = f"{before}[{article.text[fact.start : fact.end]}]{after}".replace("\n", " / ")
        print(f"{number:3} {shown(fact)} | {line}")
    print()
    for number, (article, start, end) in enumerate(choose.sample(sentences, min(given.sentences, len(sentences))), 1):
        print(f"{number:3} {_marked(article, start, end, [f for a, f in facts if a is article])}")


def _marked(article: Article, start: int, end: int, facts: list[Fact]) -> str:
    """A sentence with the facts in it in brackets."""
    parts, at = [], start
    for fact in sorted(facts, key=lambda fact: fact.start):
        if at <= fact.start < end:
            parts += [article.text[at : fact.start], f"[{article.text[fact.start : fact.end]} = {shown(fact)}]"]
            at = fact.end
    return "".join((*parts, article.text[at:end])).strip()


if __name__ == "__main__":
    main()
