"""A copy desk's last look: check a draft against its sources and list what an editor has to settle.

    python examples/prepublish.py DRAFT SOURCE [SOURCE ...]

Ends with 1 when a major conflict is left, so that a publishing script can stop there.
"""

from __future__ import annotations

import sys
from pathlib import Path

import factcheck


def line_of(text: str, start: int) -> int:
    """The number of the line on which a span starts."""
    return text.count("\n", 0, start) + 1


def main(draft: Path, sources: list[Path]) -> int:
    report = factcheck.check(draft, against=sources, omissions=True)
    texts = {article.id: article.text for article in report.articles}
    for number, conflict in enumerate(report.conflicts, 1):
        print(f"{number}. {conflict.question} ({conflict.kind}, {conflict.severity})")
        for side in conflict.sides:
            print(f"   {side.value}")
            for fact in map(report.fact, side.facts):
                print(f"      {fact.article}, line {line_of(texts[fact.article], fact.start)}: {fact.text}")
        print(f"   {conflict.explanation}\n")
    if report.unsupported:
        print("In the draft, but in none of the sources:")
        for unsupported in report.unsupported:
            fact = report.fact(unsupported.fact)
            print(f"   line {line_of(texts[fact.article], fact.start)}: {fact.text}")
            if unsupported.nearest:
                nearest = report.fact(unsupported.nearest)
                print(f"      nearest: {nearest.text} in {nearest.article} ({'; '.join(unsupported.reasons)})")
    if report.omitted:
        print("In two sources or more, but not in the draft:")
        for left_out in report.omitted:
            print(f"   {left_out.question} {left_out.value} ({', '.join(left_out.articles)})")
    for skipped in report.ledger.skipped:
        print(f"Not read: {skipped.article}: {skipped.reason}")
    return 0 if report.ok else 1


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]))
