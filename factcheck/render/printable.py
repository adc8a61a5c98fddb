"""Article text made safe to show: no control characters, no hidden or reordering ones, on one line."""

from __future__ import annotations

import html
import re
import unicodedata

from factcheck.text.patterns import regex

_ESCAPE_SEQUENCE = regex(
    r"""
    \x1b\[[0-?]{0,64}[\ -/]{0,8}[@-~]                  # colours, cursor moves
    | [\x1b]\][^\x07\x1b]{0,2000}(?:\x07|\x1b\\)       # window titles, links
    """,
    re.VERBOSE,
)
_ENTITY = regex(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_SPACES = regex(r"\s+")
_PLAIN = regex(r"[ -~]*")
_JOINERS = "\u200c\u200d"


def printable(text: str) -> str:
    r"""Make text safe to show on one line of any screen.

    Terminal sequences and invisible characters that hide or reorder text are dropped, other control characters are
    written out, spaces and line ends become one space, and HTML entities become the characters that they stand for.

    >>> printable("\x1b[31mred\x1b[0m \u202eltr\n\n ok \x07 &quot;hi&quot;")
    'red ltr ok \\x07 "hi"'
    """
    decoded = _ENTITY.sub(lambda entity: html.unescape(entity.group()), text)
    cleaned = _SPACES.sub(" ", _ESCAPE_SEQUENCE.sub("", decoded))
    if _PLAIN.fullmatch(cleaned):
        return cleaned
    return _SPACES.sub(" ", "".join(_show(character) for character in cleaned))


def _show(character: str) -> str:
    match unicodedata.category(character):
        case "Cc" | "Cs":
            return character.encode("unicode_escape").decode("ascii")
        case "Cf" if character not in _JOINERS:
            return ""
        case "Zs" | "Zl" | "Zp":
            return " "
    return character


def shorten(text: str, limit: int) -> str:
    """Cut the middle out of a text that is longer than the limit.

    >>> shorten("one two three four five", 15)
    'one two … five'
    """
    if len(text) <= limit:
        return text
    head = text[: limit * 2 // 3].rpartition(" ")[0] or text[: limit * 2 // 3]
    tail = text[-(limit // 3) :]
    return f"{head} … {tail.partition(' ')[2] or tail}"
