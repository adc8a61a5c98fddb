"""Contexts: the words around a fact, cut so that a reader sees the sentence and the fact in it."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from factcheck.model import Article, Fact
from factcheck.render.printable import printable, shorten
from factcheck.text.patterns import regex

REACH = 90
LONGEST_PIECE = 160
LONGEST_DIFF = 200
SIGHT = 3  # how far past a border a pattern must see to know it for one

_PARAGRAPH_END = regex(r"""\n[^\S\n]{0,40}(?:\n|(?=["“‘]?[A-Z]))""")
_SENTENCE_END = regex(r"""[.!?]["”’)\]]{0,3}(?=\s+["“‘(\[$€£]{0,2}[A-Z0-9])""")
_ABBREVIATIONS = frozenset((
    "mr", "mrs", "ms", "dr", "gov", "sen", "rep", "gen", "lt", "col", "capt", "sgt", "st", "jr", "sr", "no", "inc",
    "corp", "co", "ltd", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec", "vs",
))  # fmt: skip
_WORD = regex(r"\w+(?:[.,’']\w+)*|[$€£¥₹%]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that is shown alike: around the fact, of the fact, or where it differs from the other sides."""

    text: str
    role: Literal["plain", "fact", "differs"] = "plain"


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring pieces that all belong to the fact, or all to what is around it."""

    is_fact: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """The words around one fact of one article; `section` is named when it is not the body."""

    article: str
    section: str
    pieces: tuple[Piece, ...]

    @property
    def label(self) -> str:
        """The article, and the part of it that is not the body."""
        return f"{self.article}, {self.section}" if self.section != "body" else self.article

    @property
    def runs(self) -> tuple[Run, ...]:
        """The pieces in runs: before the fact, the fact, after it."""
        grouped = itertools.groupby(self.pieces, key=lambda piece: piece.role != "plain")
        return tuple(Run(is_fact, tuple(pieces)) for is_fact, pieces in grouped)


def context_of(fact: Fact, article: Article | None, others: Sequence[str] = ()) -> Context:
    """Cut the context of a fact, with the words marked that the other sides do not have."""
    text = (article.title if fact.field == "title" else article.text) if article else None
    section = "headline" if fact.field == "title" else fact.stance.section
    before, words, after = cut(text, fact.start, fact.end) if text else ("", fact.text, "")
    pieces = (Piece(before), *differing(printable(words).strip(), others), Piece(after))
    return Context(printable(fact.article), section, tuple(piece for piece in pieces if piece.text))


def cut(text: str, start: int, end: int) -> tuple[str, str, str]:
    r"""Cut the sentence around a span, at most `REACH` characters either side, at word borders.

    >>> cut("It rained. Mr. Ash paid $3 million\nfor it. It rained on.", 24, 34)
    ('Mr. Ash paid ', '$3 million', ' for it.')
    """
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    first, last = max(0, start - 3 * REACH), min(len(text), end + 3 * REACH)
    paragraph_starts = [e.end() for e in _PARAGRAPH_END.finditer(text, first, start + SIGHT) if e.end() <= start]
    left = paragraph_starts[-1] if paragraph_starts else first
    found = _PARAGRAPH_END.search(text, end, last)
    right = found.start() if found else last
    sentences = [*_sentence_ends(text, left, start, start + SIGHT), *_sentence_ends(text, end, right, right)]
    left_end = max((s for s in sentences if s <= start), default=left)
    right_end = min((s for s in sentences if s >= end), default=right)
    is_whole_left = left_end > left or left == 0 or bool(paragraph_starts)
    is_whole_right = right_end < right or right == len(text) or found is not None
    before = _keep_end(printable(text[left_end:start]).lstrip(), is_whole_left)
    after = _keep_start(printable(text[end:right_end]).rstrip(), is_whole_right)
    return before, text[start:end], after


def _sentence_ends(text: str, start: int, end: int, sight: int) -> list[int]:
    ends = []
    for mark in _SENTENCE_END.finditer(text, start, min(sight, len(text))):
        word = _last_word(text[max(0, mark.start() - 12) : mark.start()])
        if mark.end() <= end and not (mark.group().startswith(".") and _is_abbreviation(word)):
            ends.append(mark.end())
    return ends


def _last_word(text: str) -> str:
    return text.split()[-1].strip("(“\"'‘") if text.split() else ""


def _is_abbreviation(word: str) -> bool:
    is_initial = len(word) == 1 and word.isalpha()
    return is_initial or "." in word or word.lower() in _ABBREVIATIONS


def _keep_end(text: str, is_whole: bool) -> str:
    if len(text) > REACH:
        kept = text[-REACH:]
        return "… " + (kept.partition(" ")[2] or kept)
    return text if is_whole or not text.strip() else "… " + text.partition(" ")[2]


def _keep_start(text: str, is_whole: bool) -> str:
    if len(text) > REACH:
        kept = text[:REACH]
        return (kept.rpartition(" ")[0] or kept) + " …"
    return text if is_whole or not text.strip() else text.rpartition(" ")[0] + " …"


def differing(text: str, others: Sequence[str]) -> tuple[Piece, ...]:
    """Split a fact's words into those that every other side has too and those that at least one has not.

    >>> [piece.text for piece in differing("49% non-voting", ["49%"]) if piece.role == "differs"]
    ['non-voting']
    """
    words = [*_WORD.finditer(text)][:LONGEST_DIFF]
    keys = [word.group().casefold() for word in words]
    unmatched: set[int] = set()
    for other in others:
        other_keys = [word.group().casefold() for word in _WORD.finditer(printable(other))][:LONGEST_DIFF]
        matcher = difflib.SequenceMatcher(None, keys, other_keys, autojunk=False)
        shared = {i for block in matcher.get_matching_blocks() for i in range(block.a, block.a + block.size)}
        unmatched |= set(range(len(keys))) - shared
    pieces: list[Piece] = []
    at = 0
    index = 0
    while index < len(words):
        if index not in unmatched:
            index += 1
            continue
        begin = words[index].start()
        while index + 1 in unmatched:
            index += 1
        pieces += [Piece(shorten(text[at:begin], LONGEST_PIECE), "fact")] if begin > at else []
        at = words[index].end()
        pieces.append(Piece(shorten(text[begin:at], LONGEST_PIECE), "differs"))
        index += 1
    pieces += [Piece(shorten(text[at:], LONGEST_PIECE), "fact")] if at < len(text) else []
    return tuple(pieces)
