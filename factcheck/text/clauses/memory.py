"""Memory: what was read around a word once is not read again for every fact and fact type that asks about it.

It is kept with the parsed text and ends with it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from spacy.tokens import Doc

P = ParamSpec("P")
T = TypeVar("T")


def remembered(place: Callable[P, tuple[Doc, Hashable]]) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Remember with a parsed text what a function reads there.

    Args:
        place: the text that the function's arguments speak of, and what tells them apart within it.
    """

    def decorate(read: Callable[P, T]) -> Callable[P, T]:
        name = f"factcheck {read.__module__} {read.__qualname__}"

        @wraps(read)
        def answer(*args: P.args, **kwargs: P.kwargs) -> T:
            doc, key = place(*args, **kwargs)
            known: dict[Hashable, T] = doc.user_data.setdefault(name, {})
            if key not in known:
                known[key] = read(*args, **kwargs)
            return known[key]

        return answer

    return decorate
