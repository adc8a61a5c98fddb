"""Named entities as a pipeline's entity recognizer finds them, decided for a whole batch of texts at once.

The recognizer walks through a text token by token and asks at each which of some seventy actions is allowed; that walk
takes longer than its neural network. What it decides outside an entity hangs on the token alone, and inside one on the
token, the one before and the first of the entity. So every token is first taken to stand outside, and then each that
would begin an entity is followed to its end, all of them side by side.

States, actions and features are those of `spacy.pipeline.EntityRecognizer`: a greedy transition-based tagger of
beginning, inner, last and unit tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from factcheck.annotation.vectors import TokenVectors, is_convolutional

if TYPE_CHECKING:
    from spacy.pipeline import EntityRecognizer
    from spacy.tokens import Doc

LAYERS = 3  # embedding, features of a state, scores of the actions
FEATURES = 3  # the token, the first of the open entity, the one before
_OUT, _BEGIN, _INNER, _LAST, _UNIT = "O", "B-", "I-", "L-", "U-"

Floats = NDArray[np.float32]


def is_greedy(recognizer: Any) -> bool:
    """True for a recognizer of the kind that is decided here: greedy, with the three features of a state."""
    from spacy.pipeline import EntityRecognizer

    if type(recognizer) is not EntityRecognizer or recognizer.cfg["beam_width"] != 1:
        return False
    layers = recognizer.model.layers
    return (
        len(layers) == LAYERS
        and layers[1].name == "precomputable_affine"
        and layers[1].get_dim("nF") == FEATURES
        and not recognizer.model.attrs["unseen_classes"]
    )


class BatchedRecognizer:
    """A greedy entity recognizer that decides many tokens at once, and finds what the recognizer finds.

    Args:
        recognizer: one that `is_greedy`.
    """

    def __init__(self, recognizer: EntityRecognizer) -> None:
        self._recognizer = recognizer
        self._embed = _embedder(recognizer.model.layers[0])
        moves = recognizer.moves
        self._names: list[str] = [moves.get_class_name(place) for place in range(moves.n_moves)]
        self._begins = np.array([name.startswith(_BEGIN) for name in self._names])
        self._is_unit = np.array([name.startswith(_UNIT) and name != _UNIT for name in self._names])
        self._never_outside = ~self._begins & ~self._is_unit & (np.array(self._names) != _OUT)
        # Where an entity of a label is begun, the actions that may follow are those of its label.
        of = {name: place for place, name in enumerate(self._names)}
        self._inner, self._last = (
            np.array([of.get(name.replace(_BEGIN, way), 0) for name in self._names]) for way in (_INNER, _LAST)
        )

    def pipe(self, docs: Iterable[Doc], batch_size: int) -> Iterator[Doc]:
        """Find the entities of texts, in order."""
        rest = iter(docs)
        while batch := list(islice(rest, batch_size)):
            is_bound = [not len(doc) or doc.has_annotation("ENT_IOB") for doc in batch]  # by entities set beforehand
            self._find([doc for doc, bound in zip(batch, is_bound, strict=True) if not bound])
            yield from (self._recognizer(doc) if bound else doc for doc, bound in zip(batch, is_bound, strict=True))

    def _find(self, docs: Sequence[Doc]) -> None:
        """Set the entities of texts that have none."""
        from spacy.tokens import Span

        if not docs:
            return
        actions, ends = self._decide(docs)
        at = 0
        for doc in docs:
            spans, begin, stop = [], at, at + len(doc)
            while at < stop:
                name = self._names[actions[at]]
                if name != _OUT:
                    spans.append(Span(doc, at - begin, ends[at] - begin, label=name[len(_UNIT) :]))
                at = ends[at]
            doc.set_ents(spans, default="outside")

    def _decide(self, docs: Sequence[Doc]) -> tuple[list[int], list[int]]:
        """For each token of the texts in a row, what is done where it stands outside, and where that ends."""
        _, lower, upper = self._recognizer.model.layers
        features = lower.predict(self._embed(docs))[1:]
        padding, bias = lower.get_param("pad")[0], lower.get_param("b")

        def score(state: Floats) -> Floats:
            scores: Floats = upper.predict((state + bias).max(axis=-1))
            return scores

        closes, is_space = _closing(docs), np.concatenate([doc.to_array("IS_SPACE") for doc in docs]) == 1
        outside = score(features[:, 0] + padding[1] + padding[2])
        outside[:, self._never_outside] = -np.inf
        outside[closes[:, None] & self._begins] = -np.inf
        outside[is_space[:, None] & (self._begins | self._is_unit)] = -np.inf
        actions = outside.argmax(axis=1)
        ends = np.arange(1, len(actions) + 1)
        starts = np.flatnonzero(self._begins[actions])
        at, inner, last = starts + 1, self._inner[actions[starts]], self._last[actions[starts]]
        while starts.size:
            inside, row = score(features[at, 0] + features[starts, 1] + features[at - 1, 2]), np.arange(len(at))
            is_end = closes[at] | (inside[row, last] > inside[row, inner])
            ends[starts[is_end]] = at[is_end] + 1
            starts, at, inner, last = (left[~is_end] for left in (starts, at + 1, inner, last))
        return actions.tolist(), ends.tolist()


def _embedder(model: Any) -> Callable[[Sequence[Doc]], Floats]:
    """What gives the tokens of texts, in a row, their embeddings."""
    if not is_convolutional(model.layers[0]):
        embed: Callable[[Sequence[Doc]], Floats] = model.predict
        return embed
    vectors, (_, *rest) = TokenVectors(model.layers[0]), model.layers

    def predict(docs: Sequence[Doc]) -> Floats:
        given: Any = vectors.predict(docs)
        for layer in rest:
            given = layer.predict(given)
        embedded: Floats = given
        return embedded

    return predict


def _closing(docs: Sequence[Doc]) -> NDArray[np.bool_]:
    """The tokens behind which no entity reaches on: the last of a sentence and of a text."""
    begins = np.concatenate([doc.to_array("SENT_START") for doc in docs]) == 1
    begins[np.cumsum([0, *(len(doc) for doc in docs[:-1])])] = True
    closes: NDArray[np.bool_] = np.append(begins[1:], True)
    return closes
