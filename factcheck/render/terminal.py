"""The report on a terminal, or as plain text: a table of conflicts, then each as an editor's note."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.model import Article, Fact, NumberValue, Severity
from factcheck.render.contexts import Context, Piece
from factcheck.render.printable import printable, shorten
from factcheck.render.sides import (
    NEAREST,
    OMITTED,
    UNSUPPORTED,
    DifferenceNote,
    Note,
    OmittedNote,
    SideNote,
    UnsupportedNote,
    notes,
    omitted,
    skipped,
    summary,
    unsupported,
)
from factcheck.text.wording import write_value

if TYPE_CHECKING:
    from factcheck.report import Report

SEVERITY_STYLES: dict[Severity, str] = {"major": "bold red", "minor": "yellow", "info": "cyan"}
PIECE_STYLES = {"plain": "", "fact": "bold", "differs": "bold yellow underline"}
MARKS = ("«", "»")
MOST_CONTEXTS = 6


def render_terminal(report: Report, console_width: int, marks: bool = False) -> RenderableType:
    """Lay a report out for a terminal of this width.

    Args:
        report: what to show.
        console_width: in columns; narrow terminals get no table.
        marks: put «» around the fact's words, for output without colours.
    """
    found = notes(report)
    parts: list[RenderableType] = []
    if found and console_width >= 60:
        parts += [_overview(found), Text()]
    for note in found:
        parts += [*_note(note, marks), Text()]
    parts += _unsupported(unsupported(report), marks)
    parts += _omitted(omitted(report))
    parts += [Text(f"Not compared: {article}: {reason}", style="yellow") for article, reason in skipped(report)]
    parts.append(Text(summary(report), style=SEVERITY_STYLES[found[0].severity] if found else "green"))
    return Group(*parts)


def render_text(report: Report, width: int = 100) -> str:
    """Write a report as plain text, the facts between «»."""
    return to_plain(render_terminal(report, width, marks=True), width)


def render_notes(report: Report, width: int = 100) -> str:
    """Write the conflicts alone as plain text, for a message."""
    return to_plain(Group(*(part for note in notes(report) for part in (*_note(note, marks=True), Text()))), width)


def to_plain(renderable: RenderableType, width: int) -> str:
    """Print to text without colours or trailing spaces."""
    console = Console(
        file=io.StringIO(), width=width, color_system=None, force_terminal=False, legacy_windows=False, _environ={}
    )  # fmt: skip
    with console.capture() as capture:
        console.print(renderable)
    return "\n".join(line.rstrip() for line in capture.get().splitlines()) + "\n"


def render_facts(article: Article, facts: Iterable[Fact]) -> RenderableType:
    """Lay out the facts of one article as a table, in the order of the text."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold", show_edge=False)
    for column in ("Line", "Type", "Value", "Printed", "Question", "Rule"):
        table.add_column(column, justify="right" if column == "Line" else "left", overflow="fold")
    count = 0
    for fact in sorted(facts, key=lambda f: (f.field != "title", f.start, f.end)):
        count += 1
        line = "title" if fact.field == "title" else str(article.text.count("\n", 0, fact.start) + 1)
        table.add_row(
            Text(line, style="dim"),
            Text(fact.fact_type),
            Text(shorten(printable(write_value(fact.value)), 120), style="bold"),
            Text(shorten(printable(fact.text), 120)),
            Text(printable(write_slot(fact))),
            Text(printable(fact.rule), style="dim"),
        )
    total = Text(f"{count:,} fact{'' if count == 1 else 's'} in {printable(article.id)}")
    return Group(table, Text(), total) if count else total


def write_slot(fact: Fact) -> str:
    """Write the question slot of a fact: what of whom, in which scope.

    >>> from factcheck.model import NumberValue, Participant, Scope, Slot, Stance
    >>> slot = Slot(attribute="killed", participants=(Participant(part="in", text="fire", start=0, end=4),),
    ...             scope=(Scope(kind="time", text="on Sunday"),))
    >>> value = NumberValue(low=3, high=3, unit="person")
    >>> write_slot(Fact(id="f", article="a", fact_type="count", start=0, end=1, text="3", value=value, slot=slot,
    ...                 stance=Stance(), rule="r"))
    'killed; in fire; on Sunday'
    """
    slot, unit = fact.slot, fact.slot.unit
    is_said = isinstance(fact.value, NumberValue) and unit == fact.value.unit
    parts = [slot.attribute, None if is_said else unit]
    parts += [p.text if p.part in ("subject", "object", "context") else f"{p.part} {p.text}" for p in slot.participants]
    parts += [scope.text for scope in slot.scope]
    return shorten("; ".join(part for part in parts if part), 160)


def _overview(found: Iterable[Note]) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold", show_edge=False)
    table.add_column("", justify="right")
    table.add_column("Severity", no_wrap=True)
    table.add_column("Kind", no_wrap=True)
    table.add_column("Question", ratio=1, overflow="fold")
    table.add_column("What they say", ratio=1, overflow="fold")
    for note in found:
        sides = Text("\n").join(_value(side, 60) for side in note.sides)
        severity = Text(note.severity, style=SEVERITY_STYLES[note.severity])
        table.add_row(str(note.number), severity, Text(note.kind), Text(note.question), sides)
    return table


def _note(note: Note, marks: bool) -> Iterator[RenderableType]:
    yield Text.assemble(
        (f"{note.number}. ", "bold"),
        (note.severity, SEVERITY_STYLES[note.severity]),
        (f" · {note.kind}   ", "dim"),
        (note.question, "bold"),
    )
    for side in note.sides:
        yield Padding(Text.assemble(_value(side), _origins(side)), (0, 0, 0, 3))
        for context in side.contexts[:MOST_CONTEXTS]:
            yield Padding(_context(context, marks), (0, 0, 0, 5))
        if len(side.contexts) > MOST_CONTEXTS:
            yield Padding(Text(f"and {len(side.contexts) - MOST_CONTEXTS} more", style="dim"), (0, 0, 0, 5))
    for difference in note.differences:
        yield Padding(Text(write_difference(difference)), (0, 0, 0, 3))
    if note.more_differences:
        yield Padding(Text(f"and {write_more(note.more_differences)}", style="dim"), (0, 0, 0, 3))
    if note.explanation:
        yield Padding(Text(note.explanation, style="dim"), (0, 0, 0, 3))
    yield Padding(Text(f"rule: {note.rule}", style="dim"), (0, 0, 0, 3))


def _value(side: SideNote, limit: int | None = None) -> Text:
    """A side on one line; a value that is cut short shows no differing words."""
    is_short = limit is None or len(side.words) <= limit
    value = _pieces(side.value) if is_short else Text(shorten(side.words, limit or 0))
    value.stylize("bold")
    return Text.assemble(value, ("  " + ", ".join(side.articles), "dim"))


def _origins(side: SideNote) -> Text:
    """How many origins take a side; one that stands alone is set apart."""
    return Text(f"  {side.origins}" if side.origins else "", style="bold" if side.is_outlier else "dim")


def _context(context: Context, marks: bool, lead: str = "") -> RenderableType:
    line = Table.grid(padding=(0, 2, 0, 0))
    line.add_column(no_wrap=False, max_width=30 + len(lead), overflow="fold")
    line.add_column(overflow="fold")
    line.add_row(Text(lead + context.label, style="dim"), _pieces(context.pieces, marks))
    return line


def _pieces(pieces: Iterable[Piece], marks: bool = False) -> Text:
    text = Text()
    for is_fact, run in itertools.groupby(pieces, key=lambda piece: piece.role != "plain"):
        text.append(MARKS[0] if marks and is_fact else "")
        for piece in run:
            text.append(piece.text, style=PIECE_STYLES[piece.role])
        text.append(MARKS[1] if marks and is_fact else "")
    return text


def write_difference(difference: DifferenceNote) -> str:
    """Write a difference on one line.

    >>> write_difference(DifferenceNote("value", "34 years", "36 years", "two years older"))
    'value: 34 years ↔ 36 years: two years older'
    """
    gap = f": {difference.gap}" if difference.gap else ""
    return f"{difference.field}: {difference.left} ↔ {difference.right}{gap}"


def write_more(number: int) -> str:
    """Say how many differences are left out.

    >>> write_more(1)
    '1 more difference'
    """
    return f"{number:,} more difference{'' if number == 1 else 's'}"


def _unsupported(missing: tuple[UnsupportedNote, ...], marks: bool) -> list[RenderableType]:
    if not missing:
        return []
    lines = []
    for note in missing:
        lines.append(Padding(_context(note.context, marks), (0, 0, 0, 3)))
        if note.nearest is not None:
            lines.append(Padding(_context(note.nearest, marks, f"{NEAREST}: "), (0, 0, 0, 5)))
        if note.reasons:
            lines.append(Padding(Text(f"because {note.reasons}", style="dim"), (0, 0, 0, 7)))
    return [Text(UNSUPPORTED, style="bold"), *lines, Text()]


def _omitted(left_out: tuple[OmittedNote, ...]) -> list[RenderableType]:
    if not left_out:
        return []
    lines = []
    for note in left_out:
        who = "  ".join(filter(None, (", ".join(note.articles), note.origins)))
        line = Text.assemble(f"{note.question} ", (note.value, "bold"), (f"  {who}", "dim"))
        lines.append(Padding(line, (0, 0, 0, 3)))
    return [Text(OMITTED, style="bold"), *lines, Text()]
