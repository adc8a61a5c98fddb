"""Files and standard input read into articles, each named so that a reader knows which file it was."""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from factcheck.errors import ArticleError, ArticleTooLargeError, EmptyArticleError, EncodingError
from factcheck.model import Article, Policy
from factcheck.model.article import read_published

STDIN = "-"


class UsageError(Exception):
    """The command line asks for something that cannot be."""


def article_ids(sources: Sequence[str]) -> tuple[str, ...]:
    """Name the article of each source: its stem, or the path as given where two stems are equal.

    >>> article_ids(["news/a.txt", "news/b.txt", "old/b.txt", "-"])
    ('a', 'news/b.txt', 'old/b.txt', 'stdin')
    """
    stems = [_stem(source) for source in sources]
    uses = Counter(stems)
    return tuple(stem if uses[stem] == 1 else source for stem, source in zip(stems, sources, strict=True))


def _stem(source: str) -> str:
    return "stdin" if source == STDIN else Path(source).stem or source


def read_article(source: str, name: str, published: dt.date | None = None) -> Article:
    """Read one file, or standard input for "-", as UTF-8 text.

    Raises:
        ArticleError: missing, a directory, not UTF-8, empty or too large; the message names the way out.
    """
    content = _read_bytes(source)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        way_out = _way_out_of_encoding(content)
        raise EncodingError(source, f"it is not UTF-8 (byte {error.start + 1}); {way_out}") from error
    if not text.strip():
        raise EmptyArticleError(source, "it is empty; check that the text was saved")
    return Article(id=name, text=text, published=published)


def _read_bytes(source: str) -> bytes:
    limit = 4 * Policy().max_characters
    try:
        if source == STDIN:
            content = sys.stdin.buffer.read(limit + 1)
        else:
            with Path(source).open("rb") as file:
                content = file.read(limit + 1)
    except FileNotFoundError as error:
        raise ArticleError(source, "there is no such file; check the path") from error
    except IsADirectoryError as error:
        raise ArticleError(source, "it is a directory; name the files in it") from error
    except PermissionError as error:
        raise ArticleError(source, "it may not be read; check its permissions") from error
    except (OSError, ValueError) as error:
        raise ArticleError(source, f"it cannot be read: {error}") from error
    if len(content) > limit:
        raise ArticleTooLargeError(source, f"it is larger than {limit:,} bytes; split it")
    return content


def _way_out_of_encoding(content: bytes) -> str:
    encoding = "UTF-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "WINDOWS-1252"
    return f"convert it, for example with `iconv -f {encoding} -t UTF-8`"


def read_dates(given: Sequence[str], sources: Sequence[str]) -> Mapping[str, dt.date]:
    """Read `NAME=DATE` and bare dates into a date for each source; a name is a file as given or its stem.

    Raises:
        PublishedError: not a date.
        UsageError: a name that no source has, or two dates for one.

    >>> read_dates(["2024-05-02", "b=2024-05-03"], ["a.txt", "b.txt"])["b.txt"]
    datetime.date(2024, 5, 3)
    """
    everyone: dict[str, dt.date] = {}
    named: dict[str, dt.date] = {}
    for one in given:
        name, equals, date = one.rpartition("=")
        published = read_published(name or "every article", date)
        known = [source for source in sources if not equals or name in (source, _stem(source))]
        if not known:
            raise UsageError(f"--published names {name!r}, but no such file is given")
        dates = named if equals else everyone
        for source in known:
            if dates.setdefault(source, published) != published:
                raise UsageError(f"--published gives two dates for {source!r}")
    return {**everyone, **named}
