"""Extraction: Document -> Facts. Asks each fact type and settles overlaps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from factcheck.facts import FACT_TYPES
from factcheck.model import UNPARSED_TYPES, VALUE_TYPES, Document, Fact, FactTypeName, Policy


def extract(document: Document, policy: Policy) -> list[Fact]:
    """Read every fact of a document, in the order of the text."""
    facts: dict[str, Fact] = {}
    readable = UNPARSED_TYPES if policy.depth == "values" else get_args(FactTypeName)
    wanted = readable if policy.fact_types is None else policy.fact_types
    for fact_type in FACT_TYPES:
        if fact_type.name in wanted:
            for fact in fact_type.find(document):
                facts.setdefault(fact.id, fact)
    return sorted(_settle(list(facts.values())), key=lambda f: (f.field != "title", f.start, f.end, f.fact_type))


def _settle(facts: Sequence[Fact]) -> list[Fact]:
    """Of overlapping values keep the one whose type comes first, then the longer."""
    values = [f for f in facts if f.fact_type in VALUE_TYPES]
    kept: list[Fact] = [f for f in facts if f.fact_type not in VALUE_TYPES]
    taken: dict[str, set[int]] = {"text": set(), "title": set()}
    for fact in sorted(values, key=lambda f: (VALUE_TYPES.index(f.fact_type), f.start - f.end, f.start)):
        span = range(fact.start, fact.end)
        if not taken[fact.field].intersection(span):
            taken[fact.field].update(span)
            kept.append(fact)
    return kept
