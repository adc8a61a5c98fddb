"""Conflict and agreement: what aligned facts are to each other."""

from __future__ import annotations

import hashlib
from collections import defaultdict
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
FEWEST_COPIED_WORDS = 5
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
    """What some of the articles say: the value in words, the articles and the ids of the facts.

    `origins` counts the articles of which none only repeats another: a wire report in five papers is one origin.
    """

    value: str
    articles: tuple[str, ...]
    facts: tuple[str, ...]
    origins: int = 1

    @classmethod
    def of(cls, value: str, facts: Sequence[Fact]) -> Side:
        """Make a side of facts; an article that prints nothing but what another prints too is of its origin."""
        return cls(
            value=value,
            articles=tuple(sorted({f.article for f in facts})),
            facts=tuple(f.id for f in in_order(facts)),
            origins=count_origins(facts),
        )


def in_order(facts: Sequence[Fact]) -> list[Fact]:
    """Put facts in the order of their articles and texts, headlines first."""
    return sorted(facts, key=lambda f: (f.article, f.field != "title", f.start))


def count_origins(facts: Sequence[Fact]) -> int:
    """Count the articles that say something of their own among those that state these facts.

    Two articles are of one origin where all that the one prints stands in the other in the same sentences.
    """
    prints: dict[str, list[tuple[object, ...]]] = defaultdict(list)
    printed_by: dict[object, set[str]] = defaultdict(set)
    for fact in facts:
        ways = _ways_of_printing(fact)
        prints[fact.article].append(ways)
        for way in ways:
            printed_by[way].add(fact.article)
    origin = {article: article for article in prints}
    for article in sorted(prints):
        whole = [set[str]().union(*(printed_by[way] for way in ways)) - {article} for ways in prints[article]]
        copies = set.intersection(*whole)
        if copies:
            joined = {origin[article], origin[min(copies)]}
            origin = {a: min(joined) if o in joined else o for a, o in origin.items()}
    return len(set(origin.values()))


def _ways_of_printing(fact: Fact) -> tuple[object, ...]:
    """What another article's sentence must share with this one's to be its copy: the words around, or the clause.

    Speakers say the same to all, so that the words of a quotation prove nothing; nor does a clause of a few words.
    """
    around = () if fact.slot.frame is None else (fact.slot.frame,)
    is_telling = fact.fact_type != "quote" and len(fact.slot.words) >= FEWEST_COPIED_WORDS
    return (*around, (fact.text, fact.slot.words)) if is_telling else around


class Conflict(Noun):
    """An alignment whose sides differ; `id` survives reordering and unrelated edits.

    `evidence` says why the facts were taken to answer one question, each reason with its weight. `origins` counts those
    who take a side at all, and `outliers` are the places in `sides` of those that one origin alone takes while two or
    more share another: who stands alone, and not who is wrong.
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
    origins: int = 2
    outliers: tuple[int, ...] = ()

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
        ordered = tuple(sorted(sides, key=lambda side: (side.articles, side.facts)))
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
            origins=_all_origins(ordered),
            outliers=() if judgement.kind == "arithmetic" else _outliers(ordered),
        )


def _all_origins(sides: Sequence[Side]) -> int:
    """How many origins take a side; an article that stands on two sides is counted once."""
    seen: set[str] = set()
    origins = 0
    for side in sides:
        origins += min(side.origins, len(set(side.articles) - seen))
        seen.update(side.articles)
    return origins


def _outliers(sides: Sequence[Side]) -> tuple[int, ...]:
    """The places of the sides that one origin alone takes, where another side has more.

    >>> sides = [Side(value=str(n), articles=("a",) * n, facts=(), origins=n) for n in (1, 3, 2)]
    >>> _outliers(sides), _outliers(sides[:1] * 2), _outliers(sides[1:])
    ((0,), (), ())
    """
    is_shared = any(side.origins > 1 for side in sides)
    return tuple(at for at, side in enumerate(sides) if is_shared and side.origins == 1)


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
    """A fact of a draft that no source states, and the source's statement that comes nearest to it.

    `reasons` say why that one is nearest: "both about investment", "both name Norland Grid".
    """

    fact: str
    nearest: str | None = None
    reasons: tuple[str, ...] = ()


class Omitted(Noun):
    """What sources of two origins or more agree on and a draft leaves out."""

    question: str
    fact_type: FactTypeName
    value: str
    articles: tuple[str, ...]
    facts: tuple[str, ...]
    origins: int


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
