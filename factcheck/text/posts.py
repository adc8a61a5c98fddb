"""Posts: messages of social networks that a page embeds, each signed by the account that wrote it.

In running text such a post is its words and links, then a dash, the name of the account, its handle and most often the
day. The signature shows where a post ends. Where it begins is plain on a line that holds nothing but posts, save for a
sentence that introduces the account; among other text only its last sentence is surely its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model import Section
from factcheck.text.patterns import regex
from factcheck.text.quotations import Quotation, sentences_of

LONGEST_POST = 320  # characters; a longer stretch has something else before the post
LONGEST_NAME = 60
TAIL_WORDS = 3  # what a page prints below a post: "Report", "End of post"

_HANDLE = regex(r"\(@(?P<handle>\w{1,30})\)")
_DASH = regex(r"&mdash;|[—–―]|(?<![^\s])--?(?=\s)")
_DAY = regex(
    r"""
    \s{0,3}
    (?:\d{1,2}:\d{2}\s?[AaPp]\.?[Mm]\.?\s[-–—·]\s)?          # 8:05 PM - 3 Jan 2018
    (?: [A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{2,4}               # January 3, 2018
      | \d{1,2}\s[A-Z][a-z]{2,8}\.?\s\d{2,4}                 # 3 Jan 2018
    )(?!\d)
    """,
    re.VERBOSE,
)
_MARKER = regex(r"\b(?:Skip|End of) (?:[A-Z]\w{0,15} )?post(?: \d{1,2})? by @?\w{1,30}\s")
_OUTSIDE = r"(?:[#@]\w{1,60}|(?:https?://|pic\.twitter\.com/)\S{1,300})"
_BEFORE_TAG = regex(r"[.!?…][\"'”’)]{0,2}\s{1,3}(?=[#@]\w)")  # a reply or a tag opens a post among other text
_LEAD = regex(rf"\s{{0,9}}(?:{_OUTSIDE}[\s:]{{0,9}}){{0,40}}")
_INTRODUCED = regex(r"[^.!?:]{0,200}\b(?:tweeted|wrote|posted|shared|added|said|replied|posts?)\b[^.!?:]{0,40}:\s{1,3}")
_NAME = regex(r"[A-Z]\w{1,30}")
_TRAIL = regex(rf"\s{{0,9}}(?:{_OUTSIDE}\s{{0,9}}){{1,40}}\Z")


@dataclass(frozen=True, slots=True)
class Signature:
    """The end of a post: its span from the dash to the day, and the name of the account with its own span."""

    start: int
    end: int
    name: str
    name_start: int
    name_end: int


def signatures_in(line: str) -> tuple[Signature, ...]:
    """Find the signatures of posts in a line; without a day only the end of the line shows that it is one.

    >>> [s.name for s in signatures_in("The pier is shut. — Orrin Council (@orrincouncil) May 3, 2018")]
    ['Orrin Council']
    >>> signatures_in("Write to Jane Roe (@jroe) today.")
    ()
    """
    found: list[Signature] = []
    last = 0
    for handle in _HANDLE.finditer(line):
        reach = max(last, handle.start() - LONGEST_NAME)
        dashes = list(_DASH.finditer(line, reach, handle.start()))
        day = _DAY.match(line, handle.end())
        if not dashes or (day is None and line[handle.end() :].strip()):
            continue
        start, end = dashes[-1].end(), handle.start()
        name = line[start:end].strip() or handle["handle"]
        at = line.index(name, start)
        last = day.end() if day is not None else handle.end()
        found.append(Signature(dashes[-1].start(), last, name, at, at + len(name)))
    return tuple(found)


def cut_posts(line: str) -> Iterator[tuple[int, int, Section | None]]:
    """Cut a line into posts, their signatures and what stands around them; the section is None for the latter.

    >>> line = "It rained. The pier is shut. — Orrin Council (@orrincouncil) May 3, 2018 The mayor left for the hills."
    >>> [(line[start:end].strip(), section) for start, end, section in cut_posts(line)][:2]
    [('It rained.', None), ('The pier is shut.', 'post')]
    """
    signatures = signatures_in(line)
    starts = [0, *(s.end for s in signatures)]
    is_all_posts = len(line[starts[-1] :].split()) <= TAIL_WORDS and all(
        s.start - start <= LONGEST_POST for start, s in zip(starts, signatures, strict=False)
    )
    for start, signature in zip(starts, signatures, strict=False):
        first = _first_of_post(line, start, signature.start, is_all_posts, signature.name)
        yield start, first, None
        yield first, signature.start, "post"
        yield signature.start, signature.end, "credit"
    yield starts[-1], len(line), None


def _first_of_post(line: str, start: int, end: int, is_all_posts: bool, account: str) -> int:
    """Where the post that ends at `end` begins; its end where nothing shows it."""
    reach = max(start, end - LONGEST_POST)
    markers = list(_MARKER.finditer(line, reach, end))
    if markers:
        return markers[-1].end()
    if is_all_posts:
        return start + _introduction(line[start:end], account)
    sentences = sentences_of(words_of_post(line[reach:end]))
    if not sentences or (len(sentences) == 1 and reach > start):
        return end
    first = reach + sentences[-1].start
    tags = [m.end() for m in _BEFORE_TAG.finditer(line, first, first + len(sentences[-1].words))]
    return tags[-1] if tags else first


def _introduction(text: str, account: str) -> int:
    """How far the article itself speaks before a post on one line: "Roe wrote on Twitter:", "Roe broke the news."

    A sentence that calls the account by its name and is followed by another is not the account's own.
    """
    introduced = _INTRODUCED.match(text)
    if introduced:
        return introduced.end()
    sentences = sentences_of(words_of_post(text))
    names = {word for word in _NAME.findall(account) if len(word) > 2}
    if len(sentences) > 1 and names & set(_NAME.findall(sentences[0].words)):
        return sentences[1].start
    return 0


def words_of_post(text: str) -> Quotation:
    """The words of a post, without the links, tags and handles that it begins or ends with.

    >>> words_of_post("@jroe The pier is shut. #orrin https://t.co/a1").words
    'The pier is shut.'
    """
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    trail = _TRAIL.search(text, start)
    kept = text[start : trail.start() if trail else len(text)].rstrip()
    return Quotation(start, start + len(kept), kept)
