"""Patterns made from lists of words, and texts made plain enough for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, takewhile
from operator import itemgetter
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "groups", "groupindex")


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""A regular expression that is compiled when it is first used.

    There are hundreds, and two short articles ask few of them; compiling all takes longer than comparing.

    Raises:
        re.error: at its first use, where the pattern is none.

    >>> regex(r"\d+").search("in 2019").group()
    '2019'
    """
    return cast("re.Pattern[str]", _Uncompiled(pattern, flags))


class _Uncompiled:
    """Stands in for a pattern; once it is asked, the pattern's own methods stand in its place."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return self.__dict__[name]


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest that fits; words share their first letters, so that it fails fast.

    >>> one_of(["May", "March", "Mar"])
    'Ma(?:r(?:ch)?|y)'
    >>> one_of(["one", "two"])
    '(?:one|two)'
    """
    return _grouped([(words, "")])


def one_of_nets(*nets: tuple[Iterable[str], str]) -> str:
    r"""A pattern for the words of several lists, each followed by the pattern of its list.

    >>> one_of_nets((["last", "late"], ""), (["May"], r"\b"))
    '(?:May\\b|la(?:st|te))'
    """
    return _grouped(nets)


def either_case(words: Iterable[str]) -> Iterator[str]:
    """The words as they are, and with a capital.

    >>> list(either_case(["one"]))
    ['one', 'One']
    """
    for word in words:
        yield from (word, word[0].upper() + word[1:])


def initials(*lists: Iterable[str]) -> str:
    """The small letters that the words of some lists begin with.

    >>> initials(["May", "march"], ["one"])
    'mo'
    """
    return "".join(sorted({word[0].lower() for words in lists for word in words}))


def with_plain_marks(text: str, plain: Mapping[str, str]) -> str:
    """The text with marks such as curly quotes replaced by plain ones, one by one, so that places stay the same.

    >>> with_plain_marks("a “b”", {"“": '"', "”": '"'})
    'a "b"'
    """
    for mark, instead in plain.items():
        if mark in text:
            text = text.replace(mark, instead)
    return text


def _grouped(nets: Iterable[tuple[Iterable[str], str]]) -> str:
    entries = dict.fromkeys((word, tail) for words, tail in nets for word in words)
    return _alternatives(sorted(entries, key=itemgetter(0)), 0)


def _alternatives(entries: Sequence[tuple[str, str]], at: int) -> str:
    """What may follow the first letters, which all words share: longer words, then what ends a word here."""
    if len(entries) == 1:
        [(word, tail)] = entries
        return re.escape(word[at:]) + tail
    shorter = list(takewhile(lambda entry: len(entry[0]) == at, entries))
    branches = [
        re.escape(letter) + _alternatives(list(group), at + 1)
        for letter, group in groupby(entries[len(shorter) :], key=lambda entry: entry[0][at])
    ]
    branches += [tail for _, tail in shorter if tail]
    if any(not tail for _, tail in shorter) and branches:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" if branches else ""
