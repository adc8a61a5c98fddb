"""Resolution: which names of all articles are one entity, and which entities take part in each fact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Document, Entity, Fact, Value
from factcheck.resolution.participants import Cast
from factcheck.resolution.resolver import Resolver

__all__ = ["Resolver", "resolve"]


def resolve(documents: Sequence[Document], facts: Iterable[Fact]) -> tuple[list[Fact], tuple[Entity, ...]]:
    """Give every participant of every fact its entity across the articles.

    Returns:
        The facts in their order, with entities, and all entities of the call.
    """
    resolver = Resolver(documents)
    values: dict[Value, Value] = {}
    casts = {(d.article.id, field): Cast(d, field, resolver, values) for d in documents for field in ("text", "title")}
    return [casts[fact.article, fact.field].of(fact) for fact in facts], resolver.entities()
