"""Entity: one person, organisation, place or product, under all the names that the articles use."""

from __future__ import annotations

from factcheck.model.base import Noun
from factcheck.model.fact import EntityKind


class Mention(Noun):
    """One use of a name: where it stands and the words."""

    article: str
    start: int
    end: int
    text: str
    field: str = "text"


class Entity(Noun):
    """All mentions of one thing across the articles of a call.

    `name` is its fullest name, `names` every form in print, the fullest first.
    """

    name: str
    kind: EntityKind
    names: tuple[str, ...]
    mentions: tuple[Mention, ...]
