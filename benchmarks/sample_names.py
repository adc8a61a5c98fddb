"""Who and what is read in articles, for reading by eye: random entities with all their names, and random roles.

    python benchmarks/sample_names.py CLUSTERS.jsonl [...] [--entities 150] [--roles 150] [--seed 1]

A line of a file is a JSON object with a "cluster" and "articles", which hold "id", "text" and maybe "title" and
"published"; the articles of a line are compared in one call. An entity is pure when all its names mean one thing.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from factcheck import Article, Checker, errors
from factcheck.model import Entity, Fact, RoleValue

CONTEXT = 80


def calls(paths: list[Path]) -> Iterator[tuple[str, list[Article]]]:
    """The clusters of files, each with its articles."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            cluster = json.loads(line)
            kept = ("id", "text", "title", "published")
            yield (
                cluster["cluster"],
                [Article(**{k: one[k] for k in kept if one.get(k)}) for one in cluster["articles"]],
            )


def shown_entity(entity: Entity) -> str:
    """An entity's kind and names, each with its number of mentions."""
    counts = Counter(mention.text for mention in entity.mentions)
    names = ", ".join(f"{name} x{count}" for name, count in counts.most_common())
    return f"{entity.kind:12} {entity.name} | {names}"


def shown_role(fact: Fact, text: str) -> str:
    """A role's parts, and where it stands."""
    assert isinstance(fact.value, RoleValue)
    value = fact.value
    line = f"{text[max(0, fact.start - CONTEXT) : fact.start]}[{text[fact.start : fact.end]}]"
    line += text[fact.end : fact.end + CONTEXT]
    return f"{value.person} | {value.title} | {value.organization} | {value.stage} || " + line.replace("\n", " / ")


def main() -> None:
    """Print the two samples."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--entities", type=int, default=150)
    parser.add_argument("--roles", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--joined", action="store_true", help="only entities with two names or more")
    given = parser.parse_args()

    checker = Checker()
    entities: list[tuple[str, Entity]] = []
    roles: list[tuple[str, str]] = []
    for cluster, articles in calls(given.files):
        try:
            report = checker.compare(articles)
        except errors.FactcheckError as refusal:
            print(refusal)
            continue
        texts = {(a.id, f): t for a in articles for f, t in (("text", a.text), ("title", a.title or ""))}
        entities += [(cluster, e) for e in report.entities if not given.joined or len(e.names) > 1]
        roles += [
            (cluster, shown_role(f, texts[f.article, f.field])) for f in report.facts if isinstance(f.value, RoleValue)
        ]
    choose = random.Random(given.seed)
    print(f"{len(entities)} entities, {len(roles)} roles\n")
    for number, (cluster, entity) in enumerate(choose.sample(entities, min(given.entities, len(entities))), 1):
        print(f"{number:3} {cluster[:16]:16} {shown_entity(entity)}")
    print()
    for number, (cluster, role) in enumerate(choose.sample(roles, min(given.roles, len(roles))), 1):
        print(f"{number:3} {cluster[:16]:16} {role}")


if __name__ == "__main__":
    main()
