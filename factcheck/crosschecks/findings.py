"""Findings: figures that do not add up, before they are conflicts; articles that print the same share one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.model import Conflict, Difference, Fact, FactTypeName, Judgement, Severity, Side, Verdict


@dataclass(frozen=True, slots=True)
class Finding:
    """What is stated, what the other figures come to, each with its facts, and the working."""

    question: str
    fact_type: FactTypeName
    field: str
    stated: str
    worked_out: str
    explanation: str
    stated_by: tuple[Fact, ...]
    worked_out_from: tuple[Fact, ...]
    severity: Severity = "major"


def as_conflicts(rule: str, findings: Iterable[Finding]) -> Iterator[Conflict]:
    """One conflict for each sum, with every article that prints it."""
    alike: dict[tuple[str, ...], list[Finding]] = defaultdict(list)
    for finding in findings:
        alike[finding.question, finding.stated, finding.worked_out, finding.severity].append(finding)
    for found in alike.values():
        first = found[0]
        judgement = Judgement(
            verdict=Verdict.CONFLICT,
            rule=rule,
            kind="arithmetic",
            severity=first.severity,
            differences=(Difference(field=first.field, left=first.stated, right=first.worked_out),),
            explanation=first.explanation,
        )
        sides = [
            Side.of(first.stated, _once(fact for finding in found for fact in finding.stated_by)),
            Side.of(first.worked_out, _once(fact for finding in found for fact in finding.worked_out_from)),
        ]
        yield Conflict.of(first.question, first.fact_type, judgement, sides)


def _once(facts: Iterable[Fact]) -> list[Fact]:
    return list({fact.id: fact for fact in facts}.values())
