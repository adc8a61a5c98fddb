"""Forms: one way to print a piece of a date each, a pattern and what its parts mean.

A form reads one piece: "Dec. 29, 2017", "Friday", "5:10 a.m. local time", "two weeks ago", "mid-2024". Forms that begin
with a digit and forms that begin with a word are tried apart, in the order in which they are registered. Every pattern
is bounded, so that reading takes time in proportion to the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

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
Forms = list[tuple[re.Pattern[str], Builder]]

BY_DIGIT: Forms = []
BY_WORD: Forms = []


def form(pattern: str, *kinds: Forms) -> Callable[[Builder], Builder]:
    """Register the builder of a form under the kinds of first character that it can have."""
    compiled = re.compile(pattern)

    def register(build: Builder) -> Builder:
        for kind in kinds:
            kind.append((compiled, build))
        return build

    return register


def read_piece(text: str, start: int, cued: bool = False) -> Piece | None:
    """Read the piece that begins exactly at a place, if there is one."""
    for pattern, build in BY_DIGIT if text[start : start + 1].isdigit() else BY_WORD:
        if (match := pattern.match(text, start)) and (piece := build(text, match, cued)):
            return piece
    return None
