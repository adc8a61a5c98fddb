"""Forms: one way to print a piece of a date each, a pattern and what its parts mean.

A form reads one piece: "Dec. 29, 2017", "Friday", "5:10 a.m. local time", "two weeks ago", "mid-2024". Forms that begin
with a digit and forms that begin with a word are tried apart, in the order that `try_in_order` is given. Every pattern
is bounded, so that reading takes time in proportion to the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Literal, NamedTuple

from factcheck.text.calendar.mention import TimeMention
from factcheck.text.patterns import regex

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
Kind = Literal["digit", "word"]
BY_DIGIT: Kind = "digit"
BY_WORD: Kind = "word"


class Form(NamedTuple):
    """What a form looks like, what is made of it, and what it can begin with."""

    pattern: re.Pattern[str]
    build: Builder
    kinds: tuple[Kind, ...]
    starts: str

    def can_begin_with(self, first: str) -> bool:
        """True when it is worth trying where this character stands."""
        if first.isdigit():
            return BY_DIGIT in self.kinds
        return BY_WORD in self.kinds and (not self.starts or first.lower() in self.starts)


_OF_MODULE: defaultdict[str, list[Form]] = defaultdict(list)
FORMS: list[Form] = []
"""Every form, in the order in which they are tried."""


def form(pattern: str, *kinds: Kind, starts: str = "") -> Callable[[Builder], Builder]:
    """Register the builder of a form under the kinds of first character that it can have.

    Args:
        pattern: what the form looks like.
        kinds: whether it begins with a digit, with a word, or with either.
        starts: the small letters that its words can begin with, where they are few: it is not tried at others.
    """
    compiled = regex(pattern)

    def register(build: Builder) -> Builder:
        _OF_MODULE[build.__module__].append(Form(compiled, build, kinds, starts))
        return build

    return register


def try_in_order(modules: Iterable[ModuleType]) -> None:
    """Try the forms of these modules in this order, those of one module in the order in which it states them."""
    FORMS[:] = [each for module in modules for each in _OF_MODULE[module.__name__]]
    _forms_at.cache_clear()


@cache
def _forms_at(first: str) -> list[tuple[re.Pattern[str], Builder]]:
    """The patterns and builders of the forms that can begin with a character, in their order."""
    return [(each.pattern, each.build) for each in FORMS if each.can_begin_with(first)]


def read_piece(text: str, start: int, cued: bool = False) -> Piece | None:
    """Read the piece that begins exactly at a place, if there is one."""
    for pattern, build in _forms_at(text[start : start + 1]):
        if (match := pattern.match(text, start)) and (piece := build(text, match, cued)):
            return piece
    return None
