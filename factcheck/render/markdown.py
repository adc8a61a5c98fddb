"""The report as Markdown: a table of conflicts, then a section for each."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.render.contexts import Context, Piece
from factcheck.render.sides import (
    NEAREST,
    OMITTED,
    UNSUPPORTED,
    Note,
    agreements,
    notes,
    omitted,
    skipped,
    summary,
    unsupported,
)
from factcheck.render.terminal import write_difference, write_more
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from factcheck.report import Report

_MARKUP = regex(r"[\\`*_\[\]<>|~#$&]")
_LINK = regex(r"(?<=[a-zA-Z]):(?=//)|(?<=[wW])\.|(?<=[a-zA-Z]):(?=[a-zA-Z])")
_MENTION = regex(r"([@#])(?=\w)")


def render_markdown(report: Report) -> str:
    """Write a report as Markdown that shows alike on GitHub, in notebooks and in wikis."""
    return "\n".join(_lines(report)) + "\n"


def escape(text: str) -> str:
    r"""Escape text so that Markdown shows it as it is: no markup, no links, no mathematics, no mentions.

    >>> escape("*a* | $5 <b> www.a.example")
    '\\*a\\* \\| \\$5 \\<b\\> www\\.a.example'
    """
    marked = _MARKUP.sub(lambda mark: "\\" + mark.group(), text)
    unlinked = _LINK.sub(lambda mark: "\\" + mark.group(), marked)
    return _MENTION.sub(r"\1<!-- -->", unlinked)


def _lines(report: Report) -> Iterator[str]:
    found = notes(report)
    yield f"**{summary(report)}**"
    if found:
        yield from ("", "| | Severity | Kind | Question | What they say |", "|-:|---|---|---|---|")
        for note in found:
            yield _row(note)
    for note in found:
        yield from ("", f"### {note.number}. {escape(note.question)}", "", f"**{note.severity}** · {note.kind}", "")
        yield from _section(note)
    missing = unsupported(report)
    if missing:
        yield from ("", f"### {UNSUPPORTED}", "")
        for absent in missing:
            yield f"- {_context(absent.context)}"
            if absent.nearest is not None:
                yield f"  - {NEAREST}: {_context(absent.nearest)}"
            if absent.reasons:
                yield f"    - because {escape(absent.reasons)}"
    left = omitted(report)
    if left:
        yield from ("", f"### {OMITTED}", "")
        for gone in left:
            origins = f" · {gone.origins}" if gone.origins else ""
            yield f"- {escape(gone.question)} **{escape(gone.value)}** ({_names(gone.articles)}){origins}"
    agreed = agreements(report)
    if agreed:
        yield from ("", "### Agreements", "")
        for agreement in agreed:
            yield f"- {escape(agreement.question)} **{escape(agreement.value)}** ({_names(agreement.articles)})"
    left_out = skipped(report)
    if left_out:
        yield from ("", "### Not compared", "")
        yield from (f"- {escape(article)}: {escape(reason)}" for article, reason in left_out)


def _row(note: Note) -> str:
    sides = "<br>".join(f"{_emphasised(side.value)} ({_names(side.articles)})" for side in note.sides)
    return f"| {note.number} | {note.severity} | {note.kind} | {escape(note.question)} | {sides} |"


def _section(note: Note) -> Iterator[str]:
    for side in note.sides:
        origins = f" · {side.origins}" if side.origins else ""
        yield f"- **{escape(side.words)}** ({_names(side.articles)}){origins}"
        for context in side.contexts:
            yield f"  - {_context(context)}"
    for difference in note.differences:
        yield f"- {escape(write_difference(difference))}"
    if note.more_differences:
        yield f"- and {write_more(note.more_differences)}"
    if note.explanation:
        yield f"- {escape(note.explanation)}"
    yield f"- Rule: {escape(note.rule)}"


def _context(context: Context) -> str:
    return f"{escape(context.label)}: {_emphasised(context.pieces, whole_fact=True)}"


def _emphasised(pieces: Iterable[Piece], whole_fact: bool = False) -> str:
    """Set the differing words, or the whole fact, in bold; by tags, because ** does not open or close inside a word."""
    bold = ("fact", "differs") if whole_fact else ("differs",)
    parts = []
    for is_bold, run in itertools.groupby(pieces, key=lambda piece: piece.role in bold):
        words = escape("".join(piece.text for piece in run))
        parts.append(f"<b>{words}</b>" if is_bold else words)
    return "".join(parts)


def _names(articles: Iterable[str]) -> str:
    return escape(", ".join(articles))
