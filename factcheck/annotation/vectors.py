"""Token vectors as a pipeline's convolutional network gives them, with each distinct word embedded once.

The network of a small English pipeline embeds every token by its form alone, and then lets four layers look at a window
of neighbours. Half of the tokens of a text repeat a form; and most of the time of the layers goes not to the products
of matrices but to maxima, means and copies around them, which numpy does faster on other shapes.

Layers and their parameters are those of `spacy.HashEmbedCNN.v2`: hashed embeddings, and residual blocks of a window, a
maxout and a layer normalization.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.pipeline import Tok2Vec
    from spacy.tokens import Doc
    from thinc.api import Model

_BLOCK = r"residual\(expand_window>>maxout>>layernorm>>dropout\)"
_KIND = regex(
    r"extract_features>>list2ragged>>with_array\((?:ints-getitem>>hashembed\|?)+\)"
    r">>with_array\(maxout>>layernorm>>dropout\)>>ragged2list"
    rf">>with_array\({_BLOCK}(?:>>{_BLOCK})*\)"
)
_TINY = 1e-8  # what a layer normalization adds to a variance

Floats = NDArray[np.float32]


def is_convolutional(model: Any) -> bool:
    """True for a network of the kind that is computed here; its name spells its layers."""
    return _KIND.fullmatch(model.name) is not None


def is_shared(component: Any) -> bool:
    """True for a component that computes vectors for others to share, by a network of that kind."""
    from spacy.pipeline import Tok2Vec

    return type(component) is Tok2Vec and is_convolutional(component.model)


class BatchedVectors:
    """A component that gives texts their vectors.

    Args:
        component: one that `is_shared`.
    """

    def __init__(self, component: Tok2Vec) -> None:
        self._component = component
        self._vectors = TokenVectors(component.model)

    def pipe(self, docs: Iterable[Doc], batch_size: int) -> Iterator[Doc]:
        """Give texts their vectors, in order."""
        rest = iter(docs)
        while batch := list(islice(rest, batch_size)):
            self._component.set_annotations(batch, self._vectors.predict(batch))
            yield from batch


class TokenVectors:
    """The vectors of a convolutional network, equal to its own but for the rounding of the last digits.

    Args:
        model: one that `is_convolutional`.
    """

    def __init__(self, model: Model[Any, Any]) -> None:
        embedding, encoding = model.layers
        self._features, _, self._hashes, mixing, _ = embedding.layers
        self._mix = _Maxout(mixing)
        self._padding: int = encoding.attrs["pad"]
        self._blocks = [
            (node.layers[0].layers[0].attrs["window_size"], _Maxout(node))
            for node in encoding.walk(order="dfs_pre")
            if node.name.startswith("residual") and len(node.layers) == 1
        ]

    def predict(self, docs: Sequence[Doc]) -> list[Floats]:
        """The vectors of texts: for each an array of a row for each token."""
        filled = [doc for doc in docs if len(doc)]
        if not filled:
            return [np.zeros((0, self._mix.width), dtype=np.float32) for _ in docs]
        with _single_threaded():
            rows = self._embed(filled)
            # Texts stand one behind the other with empty rows between, which the layers change as they do others.
            lengths = np.array([len(doc) for doc in filled])
            offsets = np.repeat(self._padding * np.arange(1, len(filled) + 1), lengths)
            places = np.arange(len(rows)) + offsets
            state = np.zeros((len(rows) + self._padding * (len(filled) + 1), self._mix.width), dtype=np.float32)
            state[places] = rows
            for window, block in self._blocks:
                state += block(_windows(state, window))
        vectors = iter(np.split(state[places], np.cumsum(lengths)[:-1]))
        return [next(vectors) if len(doc) else np.zeros((0, self._mix.width), dtype=np.float32) for doc in docs]

    def _embed(self, docs: Sequence[Doc]) -> Floats:
        """Each token by its form alone."""
        from thinc.types import Ragged

        features = np.concatenate(self._features.predict(docs))
        known: dict[tuple[int, ...], int] = {}
        places = [known.setdefault(tuple(form), len(known)) for form in features.tolist()]
        forms: Any = np.array(list(known), dtype=features.dtype)
        lengths: Any = np.array([len(forms)], dtype="i")
        hashed = self._hashes.predict(Ragged(forms, lengths)).dataXd
        embedded: Floats = self._mix(hashed)[places]
        return embedded


class _Maxout:
    """A maxout layer followed by a layer normalization, as they stand in a part of a network."""

    def __init__(self, part: Model[Any, Any]) -> None:
        layers: dict[str, Any] = {node.name: node for node in part.walk()}
        weights: Floats = layers["maxout"].get_param("W")
        self.width, self._pieces, inputs = weights.shape
        # The pieces of one output stand a width apart, so that their maximum is one of whole blocks.
        self._weights = np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(inputs, self._pieces * self.width))
        self._bias = layers["maxout"].get_param("b").T.reshape(-1)
        self._gain, self._shift = (layers["layernorm"].get_param(name) for name in ("G", "b"))

    def __call__(self, rows: Floats) -> Floats:
        pieces = rows @ self._weights
        pieces += self._bias
        best: Floats = pieces[:, : self.width]
        for piece in range(1, self._pieces):
            np.maximum(best, pieces[:, piece * self.width : (piece + 1) * self.width], out=best)
        best = best - best.mean(axis=1, keepdims=True)
        variance = np.einsum("ij,ij->i", best, best) / self.width + _TINY
        best *= (variance**-0.5)[:, None]
        best *= self._gain
        best += self._shift
        return best


def _windows(rows: Floats, reach: int) -> Floats:
    """Each row with the ones before and behind it in a line; zeros where there are none.

    >>> _windows(np.array([[1], [2], [3]], dtype="f"), 1).tolist()
    [[0.0, 1.0, 2.0], [1.0, 2.0, 3.0], [2.0, 3.0, 0.0]]
    """
    count, width = rows.shape
    lines = np.zeros((count, 2 * reach + 1, width), dtype=rows.dtype)
    for place in range(2 * reach + 1):
        shift = place - reach
        lines[max(0, -shift) : count - max(0, shift), place] = rows[max(0, shift) : count - max(0, -shift)]
    return lines.reshape(count, -1)


@cache
def _threads() -> Any:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def _single_threaded() -> Any:
    """No more than one thread for a product of matrices: for such small ones, several wait more than they work."""
    return _threads().limit(limits=1)
