"""Why a fact is where it is: its question, what it was compared with, the evidence, or why it stands alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.model import Fact
from factcheck.render.printable import printable
from factcheck.text.wording import write_value

if TYPE_CHECKING:
    from factcheck.report import Report

MOST_WORDS = 12


def render_explanation(report: Report, fact: Fact) -> str:
    """Explain one fact of a report in plain text, a line for each thing that was looked at."""
    head = f"{printable(fact.id)}  “{printable(fact.text)}”"
    return "\n".join((head, *_reading(fact), *_outcome(report, fact)))


def _reading(fact: Fact) -> Iterator[str]:
    """How the fact was read, and what its clause tells of its question."""
    slot, stance = fact.slot, fact.stance
    yield from _line("read as", [f"{fact.fact_type} {write_value(fact.value)} (rule {fact.rule})"])
    yield from _line("asked of", [word for word in (slot.attribute, slot.unit) if word] or ["nothing that is named"])
    yield from _line(
        "taking part", [f"{p.part} {p.entity or p.text}" for p in slot.participants if p.part != "context"]
    )
    yield from _line("nearby", [p.text for p in slot.participants if p.part == "context"])
    yield from _line("scope", [f"{scope.kind} {scope.text}" for scope in slot.scope])
    yield from _line("words", slot.words[:MOST_WORDS])
    denied = "denied" if stance.polarity == "negative" else None
    stage = stance.stage if stance.stage != "stated" else None
    said_by = f"said by {stance.attributed_to}" if stance.attributed_to else None
    yield from _line("told", [word for word in (stance.section, denied, stage, stance.hedge, said_by) if word])


def _outcome(report: Report, fact: Fact) -> Iterator[str]:
    """Where the fact ended: in conflicts, in agreements or in the ledger, with the evidence."""
    for conflict in report.conflicts:
        if any(fact.id in side.facts for side in conflict.sides):
            kind = f"({conflict.severity} {conflict.kind}, rule {conflict.rule})"
            yield from _line("in conflict", [f"{conflict.question} {kind}"])
            yield from _indented(f"{side.value}: {', '.join(side.facts)}" for side in conflict.sides)
            yield from _indented([conflict.explanation] if conflict.explanation else [])
            yield from _indented(f"because {reason}" for reason in conflict.evidence)
    for agreement in report.agreements:
        if fact.id in agreement.facts:
            yield from _line("agrees", [f"{agreement.question} {agreement.value}"])
            yield from _indented(f"with {other}" for other in agreement.facts if other != fact.id)
            yield from _indented(f"because {reason}" for reason in agreement.evidence)
    for entry in report.ledger.entries:
        if entry.fact == fact.id:
            yield from _line("uncompared", [f"{entry.reason}: {entry.detail}" if entry.detail else entry.reason])


def _line(name: str, items: Iterable[str]) -> Iterator[str]:
    words = printable(", ".join(items))
    if words:
        yield f"  {name:<12} {words}"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"{'':<15} {printable(line)}" for line in lines)
