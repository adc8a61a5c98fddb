"""Conflict and agreement: what aligned facts are to each other."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from enum import StrEnum
from typing import Literal

from factcheck.model.base import Noun
from factcheck.model.fact import Fact, FactTypeName

Kind = Literal[
    "value",
    "precision",
    "qualifier",
    "status",
    "update",
    "spelling",
    "wording",
    "membership",
    "attribution",
    "place",
    "arithmetic",
]
Severity = Literal["major", "minor", "info"]
SEVERITIES: tuple[Severity, ...] = ("major", "minor", "info")


class Verdict(StrEnum):
    """What two aligned values are to each other."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    INCOMPARABLE = "incomparable"


class Difference(Noun):
    """One field in which two facts differ: both values as printed forms, the gap and its unit.

    `in_words` says what the right one is to the left one, the first: "two years older", "$0.3 billion or 2.1% more than
    the first".
    """

    field: str
    left: str
    right: str
    gap: str | None = None
    unit: str | None = None
    in_words: str | None = None


class Judgement(Noun):
    """The verdict on one pair of facts, and the rung of the ladder that decided.

    `explanation` is a sentence about the two that opens with "They": "They cannot both be true."
    """

    verdict: Verdict
    rule: str
    kind: Kind | None = None
    severity: Severity | None = None
    differences: tuple[Difference, ...] = ()
    explanation: str = ""


class Alignment(Noun):
    """Facts that answer the same question, of any articles, in the order of the text."""

    fact_type: FactTypeName
    question: str
    facts: tuple[Fact, ...]
    evidence: tuple[str, ...] = ()


class Side(Noun):
    """What some of the articles say: the value in words, the articles and the ids of the facts."""

    value: str
    articles: tuple[str, ...]
    facts: tuple[str, ...]
    origins: int = 1

    @property
    def place(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What the sides of a conflict are put in order by."""
        return self.articles, self.facts

    @classmethod
    def of(cls, value: str, facts: Sequence[Fact]) -> Side:
        """Make a side of facts; articles that print the same words are one origin."""
        return cls(
            value=value,
            articles=tuple(sorted({f.article for f in facts})),
            facts=tuple(f.id for f in sorted(facts, key=lambda f: (f.article, f.field != "title", f.start))),
            origins=len({(f.text, f.slot.words) if f.slot.words else (f.article,) for f in facts}),
        )


class Conflict(Noun):
    """An alignment whose sides differ; `id` survives reordering and unrelated edits.

    `evidence` says why the facts were taken to answer one question, each reason with its weight.
    """

    id: str
    question: str
    fact_type: FactTypeName
    kind: Kind
    severity: Severity
    sides: tuple[Side, ...]
    differences: tuple[Difference, ...]
    explanation: str
    rule: str
    evidence: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        question: str,
        fact_type: FactTypeName,
        judgement: Judgement,
        sides: Sequence[Side],
        differences: Sequence[Difference] | None = None,
        evidence: Sequence[str] = (),
    ) -> Conflict:
        """Make a conflict of sides under the rung that decided; the sides are put in order and the id worked out.

        Raises:
            ValueError: the rung names no kind or severity, so that it decided nothing.
        """
        if judgement.kind is None or judgement.severity is None:
            raise ValueError(f"{judgement.rule} is no conflict")
        ordered = tuple(sorted(sides, key=lambda side: side.place))
        return cls(
            id=fingerprint(fact_type, judgement.kind, ordered),
            question=question,
            fact_type=fact_type,
            kind=judgement.kind,
            severity=judgement.severity,
            sides=ordered,
            explanation=judgement.explanation,
            rule=judgement.rule,
            differences=tuple(judgement.differences if differences is None else differences),
            evidence=tuple(evidence),
        )


def fingerprint(fact_type: str, kind: str, sides: Sequence[Side]) -> str:
    """An id that depends on what is said by which articles, and not on where it stands or in which order.

    >>> a, b = Side(value="2", articles=("x",), facts=("x:1",)), Side(value="3", articles=("y",), facts=("y:9",))
    >>> fingerprint("count", "value", [a, b]) == fingerprint("count", "value", [b, a])
    True
    """
    said = sorted(f"{side.value}|{','.join(side.articles)}" for side in sides)
    return hashlib.sha256("\n".join((fact_type, kind, *said)).encode()).hexdigest()[:16]


class Agreement(Noun):
    """An alignment whose facts all say the same, and the evidence that they answer one question."""

    question: str
    fact_type: FactTypeName
    value: str
    facts: tuple[str, ...]
    evidence: tuple[str, ...] = ()


class Unsupported(Noun):
    """A fact of a draft that no source states, and the source's statement that comes nearest to it."""

    fact: str
    nearest: str | None = None


class LedgerEntry(Noun):
    """Why a fact is in no conflict and no agreement."""

    fact: str
    reason: Literal["no counterpart", "question unclear", "scope differs", "hedged", "other section"]
    detail: str = ""


class SkippedArticle(Noun):
    """An article that could not be compared, and why."""

    article: str
    reason: str


class Ledger(Noun):
    """What was compared and what was not, and why."""

    compared: int = 0
    entries: tuple[LedgerEntry, ...] = ()
    skipped: tuple[SkippedArticle, ...] = ()
