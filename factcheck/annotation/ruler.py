"""Parts of speech as a pipeline's attribute ruler gives them, looked up instead of matched anew for every token.

The ruler of an English pipeline turns tags into parts of speech by close to two hundred patterns, nearly all of one
token, and tries each on every token: a fifth of the time of a parse. What it says of a token hangs on its tag, its
dependency and, for the few words that patterns name, on the word; so it is asked once for each such kind of token.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.pipeline import AttributeRuler
    from spacy.tokens import Doc, Token

_ASKED = frozenset({"TAG", "DEP", "LOWER", "IS_SPACE"})
_GIVEN: list[int | str] = ["POS", "LEMMA", "MORPH"]
REMEMBERED_WORDS = 50_000

Kind = tuple[int, int, int]  # tag, dependency, and the word where a pattern names it
TokenPattern = dict[str, Any]


def is_of_kinds(ruler: Any) -> bool:
    """True for a ruler whose patterns ask for nothing that differs between two tokens of a kind."""
    from spacy.pipeline import AttributeRuler

    return type(ruler) is AttributeRuler and all(
        _ASKED.issuperset(token) for pattern in _patterns(ruler) for token in pattern
    )


class RememberedRuler:
    """An attribute ruler with a memory; it gives every token what the ruler gives it.

    Args:
        ruler: one that `is_of_kinds`.
    """

    def __init__(self, ruler: AttributeRuler) -> None:
        patterns = _patterns(ruler)
        openings = [pattern[0] for pattern in patterns if len(pattern) > 1]
        self._ruler = ruler
        named = _Words(token["LOWER"] for pattern in patterns for token in pattern if "LOWER" in token)
        self._opening_words = _Words(token["LOWER"] for token in openings if "LOWER" in token)
        self._opening_dependencies = _Words(token["DEP"] for token in openings if "LOWER" not in token)
        self._is_named = lru_cache(maxsize=REMEMBERED_WORDS)(named.__contains__)
        self._known: dict[Kind, tuple[int, ...] | None] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Give the tokens of a text their attributes, in place."""
        given = [self._of(token) for token in doc]
        if None in given:
            return self._ruler(doc)
        attributes: Any = np.array(given, dtype="uint64")
        return doc.from_array(_GIVEN, attributes)

    def _of(self, token: Token) -> tuple[int, ...] | None:
        """What the ruler gives a kind of token; None for one where a pattern of several tokens may begin."""
        kind = token.tag, token.dep, token.lower if self._is_named(token.lower_) else 0
        if kind not in self._known:
            self._known[kind] = None if self._may_open(token) else self._asked(token)
        return self._known[kind]

    def _asked(self, token: Token) -> tuple[int, ...]:
        """Ask the ruler about a token by itself."""
        from spacy.tokens import Doc

        alone = Doc(token.vocab, words=[token.text], tags=[token.tag_], deps=[token.dep_], heads=[0])
        return tuple(self._ruler(alone).to_array(_GIVEN)[0].tolist())

    def _may_open(self, token: Token) -> bool:
        """True where a pattern of two tokens may begin, and for a space, whose tag the ruler changes too."""
        return token.is_space or token.lower_ in self._opening_words or token.dep_ in self._opening_dependencies


def _patterns(ruler: AttributeRuler) -> list[list[TokenPattern]]:
    entries: list[dict[str, Any]] = ruler.patterns
    return [pattern for entry in entries for pattern in entry["patterns"]]


class _Words:
    """The words that patterns name, each by itself, in a list or by an expression."""

    def __init__(self, named: Iterable[Any]) -> None:
        self._words: set[str] = set()
        self._expressions: list[re.Pattern[str]] = []
        for value in named:
            predicates: Mapping[str, Any] = value if isinstance(value, Mapping) else {"IN": [value]}
            if "REGEX" in predicates:
                self._expressions.append(re.compile(predicates["REGEX"]))
            self._words.update(*(words for name, words in predicates.items() if name != "REGEX"))

    def __contains__(self, word: str) -> bool:
        return word in self._words or any(expression.search(word) for expression in self._expressions)
