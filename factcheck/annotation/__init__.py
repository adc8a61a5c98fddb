"""Annotating texts with a spaCy pipeline, with the same result as its own `pipe` in less time.

Four of its components spend most of their time on what the same answer does not need; each is taken over by a module
here where it is of the kind that the module knows, and left as it is otherwise.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from factcheck.annotation.entities import BatchedRecognizer, is_greedy
from factcheck.annotation.lemmas import RememberedLemmatizer, is_by_rules
from factcheck.annotation.ruler import RememberedRuler, is_of_kinds
from factcheck.annotation.vectors import BatchedVectors, is_shared

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["Annotator"]

REMEMBERED_TEXTS = 1_000  # paragraphs: some 12 MB
_NO_VECTORS: Any = np.zeros((0, 0), dtype=np.float32)


class Annotator:
    """Runs a pipeline over texts, and remembers the last ones: who corrects a draft compares the same sources again.

    Args:
        nlp: the pipeline, as it stands now.
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        quick = [_in_less_time(component) for _, component in nlp.pipeline]
        first = next((at for at, component in enumerate(quick) if component is not None), len(quick))
        self._own_names = nlp.pipe_names[first:]
        self._own = [ours or theirs for ours, (_, theirs) in zip(quick, nlp.pipeline, strict=True)][first:]
        self._known: OrderedDict[str, Doc] = OrderedDict()

    def pipe(self, texts: Sequence[str], batch_size: int) -> Iterator[Doc]:
        """Annotate texts, in order; each comes as a `Doc` of its own, whatever was done to an earlier one."""
        known = {text: doc for text in texts if (doc := self._known.get(text)) is not None}
        annotated = self._annotate((text for text in texts if text not in known), batch_size)
        for text in texts:
            doc = known[text] if text in known else next(annotated)
            self._remember(text, doc)
            yield doc.copy()

    def _remember(self, text: str, doc: Doc) -> None:
        """Keep a text, and let go of the one that was asked for longest ago."""
        self._known.pop(text, None)
        self._known[text] = doc
        while len(self._known) > REMEMBERED_TEXTS:
            self._known.popitem(last=False)

    def _annotate(self, texts: Iterable[str], batch_size: int) -> Iterator[Doc]:
        """Annotate texts; the vectors that the components shared, half of a text's memory, are let go."""
        docs: Iterator[Doc] = self._nlp.pipe(texts, batch_size=batch_size, disable=self._own_names)
        for component in self._own:
            docs = component.pipe(docs, batch_size=batch_size) if hasattr(component, "pipe") else map(component, docs)
        for doc in docs:
            doc.tensor = _NO_VECTORS
            yield doc


def _in_less_time(component: Any) -> Any:
    """What does the same as a component in less time; None where nothing does."""
    for is_of_kind, ours in _OURS:
        if is_of_kind(component):
            return ours(component)
    return None


_OURS: tuple[tuple[Callable[[Any], bool], Callable[[Any], Any]], ...] = (
    (is_shared, BatchedVectors),
    (is_of_kinds, RememberedRuler),
    (is_by_rules, RememberedLemmatizer),
    (is_greedy, BatchedRecognizer),
)
