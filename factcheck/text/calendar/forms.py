"""Forms: one way to print a piece of a date each, a pattern and what its parts mean.

A form reads one piece: "Dec. 29, 2017", "Friday", "5:10 a.m. local time", "two weeks ago", "mid-2024". Forms that begin
with a digit and forms that begin with a word are tried apart, in the order in which they are registered. Every pattern
is bounded, so that reading takes time in proportion to the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from factcheck.text.calendar.mention import TimeMention

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a mention.

    A weak piece is a time only beside another ("Fri" before "Jun 13", 21:00 beside a day), or, where it says so, as the
    whole of a text ("2/15" in a cell of a table).
    """

    mention: TimeMention
    weak: bool = False
    sure_alone: bool = False


# The last argument is true when the words before already make it a time ("mid-", "end of").
Builder = Callable[[str, Match, bool], Piece | None]
Forms = list[tuple[re.Pattern[str], Builder, str]]

BY_DIGIT: Forms = []
BY_WORD: Forms = []


def form(pattern: str, *kinds: Forms, starts: str = "") -> Callable[[Builder], Builder]:
    """Register the builder of a form under the kinds of first character that it can have.

    Args:
        pattern: what the form looks like.
        kinds: the lists that it is tried in.
        starts: the letters that it can begin with, where they are few: it is not tried at others.
    """
    compiled = re.compile(pattern)

    def register(build: Builder) -> Builder:
        for kind in kinds:
            kind.append((compiled, build, starts))
        return build

    return register


@cache
def _forms_at(first: str) -> Forms:
    """The forms that can begin with a character, in their order."""
    forms = BY_DIGIT if first.isdigit() else BY_WORD
    return [row for row in forms if first.isdigit() or not row[2] or first.lower() in row[2]]


def read_piece(text: str, start: int, cued: bool = False) -> Piece | None:
    """Read the piece that begins exactly at a place, if there is one."""
    for pattern, build, _ in _forms_at(text[start : start + 1]):
        if (match := pattern.match(text, start)) and (piece := build(text, match, cued)):
            return piece
    return None
