"""Patterns made from lists of words, and texts made plain enough for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

_TAILS = ""
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
    root: dict[str, Any] = {}
    for words, tail in nets:
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node.setdefault(_TAILS, {})[tail] = None
    return _alternatives(root)


def _alternatives(node: dict[str, Any]) -> str:
    """What may follow the letters that lead to a node: longer words, then what ends a word here."""
    tails = list(node.get(_TAILS, ()))
    branches = [re.escape(letter) + _alternatives(node[letter]) for letter in sorted(node) if letter != _TAILS]
    branches += [tail for tail in tails if tail]
    if "" in tails and branches:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" if branches else ""
