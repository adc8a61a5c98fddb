"""Write the expected reports of our stories anew: `python tests/golden/update.py`; the diff is reviewed like code.

What is read from our own sentences and the output that the README shows are written anew too.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "fixtures" / "golden"
README = ROOT / "README.md"
SHOWN = "battery-stake"
BLOCK = ("<!-- output -->\n```text\n", "```\n<!-- /output -->")
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from readings import write as write_readings  # noqa: E402 - the module beside this one

from factcheck import Article, Checker, Report  # noqa: E402 - the checkout's own package, installed or not


def summary(report: Report) -> dict[str, Any]:
    """What a report says in a form that an editor can review: no offsets, no ids."""
    return {
        "conflicts": [
            {
                "kind": c.kind,
                "severity": c.severity,
                "fact_type": c.fact_type,
                "rule": c.rule,
                "question": c.question,
                "sides": {side.value: list(side.articles) for side in c.sides},
                "alone": [c.sides[at].value for at in c.outliers],
                "explanation": c.explanation,
            }
            for c in report.conflicts
        ],
        "agreements": sorted(
            f"{a.fact_type}: {a.question} {a.value} ({', '.join(sorted({report.fact(f).article for f in a.facts}))})"
            for a in report.agreements
        ),
    }


def written(report: Report) -> str:
    """The summary as the golden file holds it."""
    return json.dumps(summary(report), ensure_ascii=False, indent=2) + "\n"


def articles_of(folder: Path) -> list[Article]:
    """The articles of a story."""
    story = tomllib.loads((folder / "story.toml").read_text(encoding="utf-8"))
    return [
        Article(
            id=row["id"],
            text=(folder / row["file"]).read_text(encoding="utf-8"),
            outlet=row["outlet"],
            published=row["published"],
        )
        for row in story["article"]
    ]


def shown(checker: Checker) -> str:
    """What the README shows of the command's output: the table, the first note of each severity, the last line."""
    report = checker.compare(sorted((ROOT / "fixtures" / "stories" / SHOWN).glob("*.txt")))
    table, *notes, summary_line = report.to_text().strip("\n").split("\n\n")
    kept = {note.split(maxsplit=2)[1]: note for note in reversed(notes)}
    parts = [table]
    for at, note in enumerate(notes):
        if note in kept.values():
            parts.append(note)
        elif at and notes[at - 1] in kept.values():
            parts.append("[...]")
    return "\n\n".join([*parts, summary_line]) + "\n"


def main() -> None:
    """Write a golden file for every story, take away those without one, and renew the README's output."""
    checker = Checker()
    GOLDEN.mkdir(exist_ok=True)
    stories = {toml.parent.name: toml.parent for toml in sorted(ROOT.glob("fixtures/stories/*/story.toml"))}
    for name, folder in stories.items():
        (GOLDEN / f"{name}.json").write_text(written(checker.compare(articles_of(folder))), encoding="utf-8")
    for stale in GOLDEN.glob("*.json"):
        if stale.stem not in stories:
            stale.unlink()
    write_readings(checker)
    before, _, rest = README.read_text(encoding="utf-8").partition(BLOCK[0])
    README.write_text(before + BLOCK[0] + shown(checker) + BLOCK[1] + rest.partition(BLOCK[1])[2], encoding="utf-8")


if __name__ == "__main__":
    main()
