"""Document: an Article after reading."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from factcheck.model.article import Article
from factcheck.model.fact import EntityKind, Section

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class RawName:
    """A name in a paragraph: its characters, its words, the kind that the context suggests and how strongly."""

    start: int
    end: int
    text: str
    kind: EntityKind | None
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of an article.

    `text` is the cleaned paragraph (plain spaces and quotation marks, entities decoded) and `offsets` maps its code
    points to those of the article's field; None where the two run in step from `start`. `doc` is its parse, over
    `text`. `copy_of` is the index of an earlier block of the same article with the same words. `names` are
    the names that it mentions, in order.
    """

    start: int
    text: str
    section: Section
    doc: Doc
    field: Literal["text", "title"] = "text"
    offsets: tuple[int, ...] | None = None
    copy_of: int | None = None
    names: tuple[RawName, ...] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Map a span of the cleaned paragraph to code points of the original field."""
        if self.offsets is None:
            return self.start + start, self.start + end
        return self.start + self.offsets[start], self.start + self.offsets[end]


@dataclass(frozen=True, slots=True)
class Document:
    """An article after reading: its paragraphs with their parses, and the day it was written on if that is known.

    `reference` is the day that "Thursday" and "in April" are seen from, `reference_source` where it was found
    ("published", "date line", "companions"). `reference_range` bounds it when only the companions' dates are known.
    """

    article: Article
    blocks: tuple[Block, ...] = field(repr=False)
    reference: dt.date | None = None
    reference_source: str | None = None
