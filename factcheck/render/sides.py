"""What every rendering shows of a report, in the same order and the same words.

A rendering asks for `notes`, `agreements`, `unsupported`, `omitted`, `left_uncompared` and `summary`, and only decides
how they look. All text that leaves this module is safe to print; markup is escaped by the renderings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.model import (
    SEVERITIES,
    Article,
    Conflict,
    Difference,
    Fact,
    Kind,
    Severity,
    Side,
)
from factcheck.render.contexts import Context, Piece, context_of, differing
from factcheck.render.printable import printable, shorten

if TYPE_CHECKING:
    from factcheck.report import Report

LONGEST_VALUE = 240
LONGEST_SENTENCE = 600
MOST_OTHERS = 8
MOST_DIFFERENCES = 6
UNSUPPORTED = "In the draft, stated by no source"
NEAREST = "nearest in a source"
OMITTED = "Stated by two sources or more, left out of the draft"


@dataclass(frozen=True, slots=True)
class SideNote:
    """One side of a conflict: its value with the differing words set apart, its articles, a context of each.

    `origins` says how many of the independent origins take it ("1 of 5 origins"), where a side has more than one.
    """

    value: tuple[Piece, ...]
    articles: tuple[str, ...]
    contexts: tuple[Context, ...]
    origins: str = ""
    is_outlier: bool = False

    @property
    def words(self) -> str:
        """The value in words."""
        return "".join(piece.text for piece in self.value)


@dataclass(frozen=True, slots=True)
class DifferenceNote:
    """One difference in words; `gap` says what the second is to the first, if that is known."""

    field: str
    left: str
    right: str
    gap: str


@dataclass(frozen=True, slots=True)
class Note:
    """One conflict as an editor's note."""

    number: int
    severity: Severity
    kind: Kind
    fact_type: str
    question: str
    sides: tuple[SideNote, ...]
    differences: tuple[DifferenceNote, ...]
    more_differences: int
    explanation: str
    rule: str


@dataclass(frozen=True, slots=True)
class AgreementNote:
    """One thing on which the articles agree."""

    question: str
    value: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnsupportedNote:
    """A fact of the draft that no source states, and the statement of a source that comes nearest, if one does.

    `reasons` say why that one is nearest.
    """

    context: Context
    nearest: Context | None = None
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class OmittedNote:
    """What several sources agree on and the draft leaves out."""

    question: str
    value: str
    articles: tuple[str, ...]
    origins: str


@dataclass(frozen=True, slots=True)
class UncomparedNote:
    """A fact that was left uncompared, and why."""

    article: str
    fact_type: str
    text: str
    reason: str


def notes(report: Report) -> tuple[Note, ...]:
    """The conflicts as editor's notes, worst first."""
    facts = {fact.id: fact for fact in report.facts}
    articles = {article.id: article for article in report.articles}
    worst_first = sorted(report.conflicts, key=lambda conflict: SEVERITIES.index(conflict.severity))
    return tuple(_note(number, conflict, facts, articles) for number, conflict in enumerate(worst_first, start=1))


def agreements(report: Report) -> tuple[AgreementNote, ...]:
    """What the articles agree on, with the articles that say it."""
    facts = {fact.id: fact.article for fact in report.facts}
    return tuple(
        AgreementNote(
            printable(agreement.question),
            shorten(printable(agreement.value), LONGEST_VALUE),
            tuple(dict.fromkeys(printable(facts[fact]) for fact in agreement.facts if fact in facts)),
        )
        for agreement in report.agreements
    )


def unsupported(report: Report) -> tuple[UnsupportedNote, ...]:
    """The facts of the draft that no source states, each beside the statement of a source that comes nearest."""
    facts = {fact.id: fact for fact in report.facts}
    articles = {article.id: article for article in report.articles}
    found = []
    for missing in report.unsupported:
        if missing.fact not in facts:
            continue
        fact, nearest = facts[missing.fact], facts.get(missing.nearest or "")
        context = context_of(fact, articles.get(fact.article))
        beside = context_of(nearest, articles.get(nearest.article), [fact.text]) if nearest else None
        found.append(UnsupportedNote(context, beside, printable("; ".join(missing.reasons)) if beside else ""))
    return tuple(found)


def omitted(report: Report) -> tuple[OmittedNote, ...]:
    """What the sources agree on and the draft leaves out, the most widely told first."""
    return tuple(
        OmittedNote(
            shorten(printable(left_out.question), LONGEST_SENTENCE),
            shorten(printable(left_out.value), LONGEST_VALUE),
            tuple(printable(article) for article in left_out.articles),
            _count(left_out.origins, "origin") if left_out.origins < len(left_out.articles) else "",
        )
        for left_out in report.omitted
    )


def left_uncompared(report: Report) -> tuple[UncomparedNote, ...]:
    """The facts that were left uncompared, and why."""
    facts = {fact.id: fact for fact in report.facts}
    return tuple(
        UncomparedNote(
            printable(facts[entry.fact].article),
            facts[entry.fact].fact_type,
            shorten(printable(facts[entry.fact].text), LONGEST_VALUE),
            printable(f"{entry.reason}: {entry.detail}" if entry.detail else entry.reason),
        )
        for entry in report.ledger.entries
        if entry.fact in facts
    )


def reasons(report: Report) -> tuple[tuple[str, int], ...]:
    """Why facts were left uncompared, and how many for each reason, the commonest first."""
    counts = Counter(entry.reason for entry in report.ledger.entries)
    return tuple(sorted(counts.items(), key=lambda reason: (-reason[1], reason[0])))


def skipped(report: Report) -> tuple[tuple[str, str], ...]:
    """The articles that were not compared, and why."""
    return tuple((printable(s.article), printable(s.reason)) for s in report.ledger.skipped)


def summary(report: Report) -> str:
    """The report on one line."""
    return f"{headline(report)}; {'; '.join(counts(report))}"


def headline(report: Report) -> str:
    """How many conflicts there are, by severity, and in how many articles."""
    found = Counter(conflict.severity for conflict in report.conflicts)
    by_severity = ", ".join(f"{found[severity]} {severity}" for severity in SEVERITIES if found[severity])
    conflicts = f"{_count(len(report.conflicts), 'conflict')} ({by_severity})" if by_severity else "No conflicts"
    if report.draft is None:
        return f"{conflicts} in {_count(len(report.articles), 'article')}"
    sources = sum(article.id != report.draft for article in report.articles)
    return f"{conflicts} of the draft with {_count(sources, 'source')}"


def counts(report: Report) -> tuple[str, ...]:
    """How much was read, agreed on and left out."""
    left = len(report.ledger.entries)
    lines = [
        _count(len(report.agreements), "agreement"),
        _count(len(report.facts), "fact") + (f", {left:,} left uncompared" if left else ""),
    ]
    if report.unsupported:
        lines.append(f"{_count(len(report.unsupported), 'fact')} of the draft in no source")
    if report.omitted:
        lines.append(f"{_count(len(report.omitted), 'fact')} of the sources left out")
    if report.ledger.skipped:
        lines.append(f"{_count(len(report.ledger.skipped), 'article')} not compared")
    return tuple(lines)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _note(number: int, conflict: Conflict, facts: Mapping[str, Fact], articles: Mapping[str, Article]) -> Note:
    found = [[facts[fact] for fact in side.facts if fact in facts] for side in conflict.sides]
    values = [printable(side.value).strip() for side in conflict.sides]
    printed = [side_facts[0].text if side_facts else value for side_facts, value in zip(found, values, strict=True)]
    is_counted = conflict.kind != "arithmetic" and any(side.origins > 1 for side in conflict.sides)
    sides = tuple(
        SideNote(
            differing(shorten(values[i], LONGEST_VALUE), _without(values, i)),
            tuple(dict.fromkeys(printable(article) for article in side.articles)),
            _contexts(side, found[i], articles, _without(printed, i)),
            f"{side.origins} of {_count(conflict.origins, 'origin')}" if is_counted else "",
            i in conflict.outliers,
        )
        for i, side in enumerate(conflict.sides)
    )
    return Note(
        number=number,
        severity=conflict.severity,
        kind=conflict.kind,
        fact_type=conflict.fact_type,
        question=shorten(printable(conflict.question), LONGEST_SENTENCE),
        sides=sides,
        differences=tuple(_difference(difference) for difference in conflict.differences[:MOST_DIFFERENCES]),
        more_differences=max(0, len(conflict.differences) - MOST_DIFFERENCES),
        explanation=shorten(printable(conflict.explanation), LONGEST_SENTENCE),
        rule=printable(conflict.rule),
    )


def _without(texts: Sequence[str], index: int) -> list[str]:
    return [text for i, text in enumerate(texts) if i != index][:MOST_OTHERS]


def _contexts(
    side: Side, found: Iterable[Fact], articles: Mapping[str, Article], others: Sequence[str]
) -> tuple[Context, ...]:
    first: dict[str, Fact] = {}
    for fact in found:
        first.setdefault(fact.article, fact)
    named = [article for article in side.articles if article in first]
    return tuple(context_of(first[name], articles.get(name), others) for name in dict.fromkeys([*named, *first]))


def _difference(difference: Difference) -> DifferenceNote:
    return DifferenceNote(
        printable(difference.field),
        shorten(printable(difference.left), LONGEST_VALUE) or "(nothing)",
        shorten(printable(difference.right), LONGEST_VALUE) or "(nothing)",
        printable(difference.in_words or ""),
    )
