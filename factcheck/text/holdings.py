"""Holdings: whether a percentage is a stake in a company, and which words limit it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HOLDING = re.compile(
    r"""
    \s?(?:an?\s|of\sa\s)?
    (?P<words>(?:(?:non-?\s?voting|voting|controlling|minority|majority|equity|economic|passive|direct|indirect|strategic|beneficial|remaining|combined|ownership)[\s,]+(?:and\s)?){0,3})
    (?P<noun>stake|stakes|holding|shareholding|interest\sin|equity\sin|ownership|of\s(?:the\s|its\s|all\s|their\s)?(?:\w+[’']s\s)?(?:outstanding\s|voting\s)?shares)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?P<words>(?:(?:non-?\s?voting|voting|controlling|minority|majority|equity|economic|passive|strategic)\s){0,3})(?:stake|holding|shareholding|interest)\sof\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
_LOOK_BACK = 80
_OWNING = re.compile(
    r"\b(?:buy\w*|bought|acquir\w+|purchas\w+|own\w*|hold\w*|held|tak(?:e|es|ing)|took|sell\w*|sold|spend\w*|paid)\s(?:[\w$€£.,]+\s){0,4}$",
    re.IGNORECASE,
)
_OF_A_NAME = re.compile(r"\sof\s(?:the\scompany\b|[A-Z])")


@dataclass(frozen=True, slots=True)
class Holding:
    """A stake around a percentage: the end of the noun and the words that limit it."""

    end: int
    qualifiers: tuple[str, ...]


def holding_at(text: str, start: int, end: int) -> Holding | None:
    """The stake that the percentage at [start, end) measures, or None.

    >>> holding_at("Acme took a 20% non-voting stake in Bolt.", 12, 15)
    Holding(end=32, qualifiers=('non-voting',))
    >>> holding_at("Sales rose 20% in May.", 11, 14)
    """
    after = _HOLDING.match(text, end)
    if after:
        return Holding(after.end(), _qualifiers(after["words"]))
    if _OF_A_NAME.match(text, end) and _OWNING.search(text, max(0, start - _LOOK_BACK), start):
        return Holding(end, ())
    before = _BEFORE.search(text, max(0, start - _LOOK_BACK), start)
    return Holding(end, _qualifiers(before["words"])) if before else None


def _qualifiers(words: str) -> tuple[str, ...]:
    spelled = re.sub(r"non\s?voting", "non-voting", words.lower())
    return tuple(sorted(set(re.findall(r"[a-z-]+", spelled)) - {"and"}))
