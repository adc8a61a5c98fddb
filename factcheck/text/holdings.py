"""Holdings: whether a percentage is a stake in a company, and which words limit it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.text.patterns import regex

_HOLDING = regex(
    r"""
    \s?(?:an?\s|of\sa\s)?
    (?P<words>(?:(?:non-?\s?voting|voting|controlling|minority|majority|equity|economic|passive|direct|indirect|strategic|beneficial|remaining|combined|ownership)[\s,]+(?:and\s)?){0,3})
    (?P<noun>stake|stakes|holding|shareholding|interest\sin(?!\s(?:dollars|cash|euros|pounds|the\s(?:first|second|third)|\d))
    |equity\sin|ownership|of\s(?:the|their)\s(?:new\s|joint\s)?venture
    |of\s(?:the\s|its\s|all\s|their\s)?(?:\w+[’']s\s)?(?:outstanding\s|voting\s|equity\s)?(?:shares|equity(?=\sin|\sof|[.,;])))\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_QUALIFIED = regex(
    r"(?P<words>(?:\b(?:non-?\s?voting|voting|controlling|minority|majority|equity|economic|passive|combined)\s){1,3})$",
    re.IGNORECASE,
)
# "raised its stake in the grocer to 25%": what a stake was, and what it becomes.
_STAKE_TO = regex(
    r"\b(?P<words>(?:(?:non-?\s?voting|voting|controlling|minority|majority|equity|economic|passive|strategic)\s){0,3})"
    r"(?:stake|holding|shareholding)(?:\s(?:in|of)\s(?:[\w’'&.-]+\s){1,5}?)?\s?"
    r"(?:(?:rose|rises|fell|falls|increased|grew|dropped|stands|stood|down|up)\s)?"
    r"(?:to|from|at|from\s[\w.%-]+(?:\sper\s?cent)?\sto)\s(?:[a-z]{2,8}\s){0,2}$",
    re.IGNORECASE,
)
_BEFORE = regex(
    r"(?P<words>(?:(?:non-?\s?voting|voting|controlling|minority|majority|equity|economic|passive|strategic)\s){0,3})(?:stake|holding|shareholding|interest)\sof\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
_LOOK_BACK = 80
_OWNING = regex(
    r"\b(?:buy\w*|bought|acquir\w+|purchas\w+|own\w*|hold\w*|held|tak(?:e|es|ing)|took|sell\w*|sold|spend\w*|paid)\s(?:[\w$€£.,]+\s){0,4}$",
    re.IGNORECASE,
)
_OF_A_NAME = regex(r"\sof\s(?:the\scompany\b|it\b(?!s)|[A-Z])")


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
    low = max(0, start - _LOOK_BACK)
    if after:
        said = _QUALIFIED.search(text, low, start)
        return Holding(after.end(), _qualifiers((said["words"] if said else "") + after["words"]))
    if _OF_A_NAME.match(text, end) and _OWNING.search(text, low, start):
        return Holding(end, ())
    before = _BEFORE.search(text, low, start) or _STAKE_TO.search(text, low, start)
    return Holding(end, _qualifiers(before["words"])) if before else None


def _qualifiers(words: str) -> tuple[str, ...]:
    spelled = re.sub(r"non\s?voting", "non-voting", words.lower())
    return tuple(sorted(set(re.findall(r"[a-z-]+", spelled)) - {"and"}))
