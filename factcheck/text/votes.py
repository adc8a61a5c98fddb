"""Votes printed as a pair: "voted 52-48", "a 5-4 ruling", "by 213 votes to 212"."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text.patterns import regex

_PAIR = r"(?<![\d$£€.,:/-])(?P<first>\d{1,3})(?: ?[-\u2013] ?| to )(?P<second>\d{1,3})(?![\d%/:]|[.,-]\d|[-\u2013]\d)"
_BEFORE = regex(
    r"\b(?:vot(?:e|ed|es|ing)|ruled|ruling|decided|tall(?:y|ied)|approved|confirmed|acquitted|convicted|impeached"
    r"|ratified|upheld|struck down)"
    r"(?: (?!for\b|in\b|since\b|from\b|until\b)[A-Za-z’']{1,15}){0,5} " + _PAIR
)
_AFTER = regex(
    _PAIR + r"(?: (?:split|party-line|bipartisan|Senate|House|committee|council|procedural|final|preliminary))?"
    r" (?:votes?|ruling|rulings|decision|majority|verdict|split|opinion)\b"
)
_VOTES_TO = regex(r"\b(?P<first>\d{1,3}) votes to (?P<second>\d{1,3})(?![\d%]|[.,]\d)")


class Vote(NamedTuple):
    """A vote printed as a pair: where it stands, how many were in the majority and how many were not."""

    start: int
    end: int
    majority: int
    minority: int


def read_votes(text: str) -> tuple[Vote, ...]:
    """Read the votes that a text prints as a pair, the greater figure first, as it is in a result.

    >>> read_votes("The court ruled 5-4 for the state.")
    (Vote(start=16, end=19, majority=5, minority=4),)
    >>> read_votes("The Rovers won 27-10, and the share rose 5 to 14.")
    ()
    """
    found: dict[int, Vote] = {}
    for pattern in (_BEFORE, _AFTER, _VOTES_TO):
        for match in pattern.finditer(text):
            more, fewer = int(match["first"]), int(match["second"])
            if more > fewer:
                found[match.start("first")] = Vote(match.start("first"), match.end("second"), more, fewer)
    return tuple(found[start] for start in sorted(found))
