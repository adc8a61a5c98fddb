"""Rows: the table of opposites, and by which of its rows two statements exclude each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from factcheck.model import Fact, StatusValue
from factcheck.tables import load

NOTHING: frozenset[str] = frozenset()
CONSENT = "agree to "


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table of opposites; the table says what its columns mean."""

    name: str
    one: frozenset[str]
    other: frozenset[str] = NOTHING
    done_to: frozenset[str] = NOTHING
    holder: Literal["person", "thing"] | None = None
    complement: bool = False
    theme: bool = False
    themes: frozenset[str] = NOTHING
    nearby: bool = False
    actor: bool = False
    ahead: bool = False
    turns: Literal["never", "forward", "back", "either", "always"] = "never"


_LISTS = frozenset({"one", "other", "done_to", "themes"})


@cache
def all_rows() -> tuple[Row, ...]:
    """The rows of the table, read once."""

    def columns(row: dict[str, Any]) -> dict[str, Any]:
        return {key: frozenset(value) if key in _LISTS else value for key, value in row.items() if key != "examples"}

    return tuple(Row(**columns(row)) for row in load("opposites"))


@cache
def rows_of(event: str) -> tuple[Row, ...]:
    """The rows of the table in which a verb or a state stands; to agree to something is a row of its own."""
    if event.startswith(CONSENT):
        return (Row(event, one=frozenset({event}), theme=True, turns="back"),)
    return tuple(row for row in all_rows() if event in row.one | row.other)


def is_done_to(event: str) -> bool:
    """True for a verb that the table asks of whom or what it is done to."""
    return any(event in row.done_to for row in rows_of(event))


def opposed(left: Fact, right: Fact) -> Iterator[Row]:
    """The rows of the table by which two statements exclude each other, whoever they are about."""
    a, b = left.value, right.value
    assert isinstance(a, StatusValue) and isinstance(b, StatusValue)
    for row in rows_of(a.event):
        if b.event not in row.one | row.other:
            continue
        same_side = (a.event in row.one) == (b.event in row.one)
        same_polarity = a.polarity == b.polarity
        is_denied = same_side and not same_polarity and (a.event == b.event or row.complement or not row.other)
        if is_denied or (not same_side and same_polarity and (row.complement or a.polarity == "positive")):
            yield row
