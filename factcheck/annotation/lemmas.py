"""Lemmas as a pipeline's rules give them, worked out once for each form, part of speech and morphology."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.pipeline import Lemmatizer
    from spacy.tokens import Doc

_ASKED: list[int | str] = ["ORTH", "POS", "MORPH", "LEMMA"]
REMEMBERED_FORMS = 100_000


def is_by_rules(lemmatizer: Any) -> bool:
    """True for a lemmatizer whose rules ask for nothing but the form, its part of speech and its morphology."""
    from spacy.lang.en.lemmatizer import EnglishLemmatizer

    return type(lemmatizer) is EnglishLemmatizer and lemmatizer.mode == "rule"


class RememberedLemmatizer:
    """A lemmatizer with a memory; it gives every token what the lemmatizer gives it.

    Args:
        lemmatizer: one that `is_by_rules`.
    """

    def __init__(self, lemmatizer: Lemmatizer) -> None:
        self._lemmatizer = lemmatizer
        self._known: dict[tuple[int, ...], int] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Give the tokens of a text that have no lemma theirs, in place."""
        forms: list[list[int]] = doc.to_array(_ASKED).tolist()
        kinds = [tuple(form[:-1]) for form in forms]
        if any(kind not in self._known for kind in kinds):
            self._ask(doc, kinds)
        if self._lemmatizer.overwrite:
            lemmas = [self._known[kind] for kind in kinds]
        else:
            lemmas = [form[-1] or self._known[kind] for form, kind in zip(forms, kinds, strict=True)]
        given: Any = np.array(lemmas, dtype="uint64")
        return doc.from_array(["LEMMA"], given.reshape(-1, 1))

    def _ask(self, doc: Doc, kinds: list[tuple[int, ...]]) -> None:
        """Have the lemmatizer say what it gives to the kinds of a text that are not known."""
        if len(self._known) > REMEMBERED_FORMS:
            self._known.clear()
        for token, kind in zip(doc, kinds, strict=True):
            if kind not in self._known:
                self._known[kind] = doc.vocab.strings.add(self._lemmatizer.lemmatize(token)[0])
