"""Fact: one typed value read from one span, with the question it answers and the way it was said."""

from __future__ import annotations

from typing import Literal

from factcheck.model.base import Noun
from factcheck.model.value import Value

FactTypeName = Literal[
    "amount", "stake", "percent", "date", "duration", "age", "person", "role", "count",
    "quantity", "rank", "quote", "place", "organization", "status",
]  # fmt: skip
Section = Literal["headline", "body", "caption", "credit", "link", "post"]
EntityKind = Literal["person", "organization", "place", "product", "thing"]


class Participant(Noun):
    """One thing that takes part in the clause of a fact.

    `part` is its grammatical part ("subject", "object", "in", "by", ...), `text` its name or head noun as printed,
    `entity` the entity across the articles, or None for a common noun that names no entity.
    """

    part: str
    text: str
    start: int
    end: int
    entity: str | None = None
    kind: EntityKind = "thing"


class Scope(Noun):
    """A phrase that narrows a statement, in time, place or part; "nearby" is a time elsewhere in the sentence."""

    kind: Literal["time", "nearby", "place", "part", "comparison", "manner"]
    text: str


class Slot(Noun):
    """The question that a value answers.

    `attribute` is the canonical word of what is measured or what happened ("investment", "killed"); `unit` the counted
    noun of a count; `participants` who takes part; `scope` what narrows it; `words` the content words of the clause;
    `frame` the words on both sides of the value, by which one sentence in two articles is known whatever its grammar;
    `passage` twice as many, by which a passage is known that two articles print word for word.
    """

    attribute: str | None = None
    unit: str | None = None
    participants: tuple[Participant, ...] = ()
    scope: tuple[Scope, ...] = ()
    words: tuple[str, ...] = ()
    frame: str | None = None
    passage: str | None = None

    @property
    def subject(self) -> Participant | None:
        """The participant that the statement is about, if one is known."""
        return next((p for p in self.participants if p.part == "subject"), None)


class Stance(Noun):
    """How a fact was said.

    `hedge` is the word that weakens it ("could", "reportedly"), `attributed_to` the source that it is put in the mouth
    of, `section` the part of the article where it stands.
    """

    polarity: Literal["positive", "negative"] = "positive"
    stage: Literal["planned", "under way", "completed", "stated"] = "stated"
    hedge: str | None = None
    attributed_to: str | None = None
    as_of: str | None = None
    section: Section = "body"


class Fact(Noun):
    """One typed, normalised value read from one span of one article.

    `id` is stable: it is made of the article, the type and the span. `start` and `end` are half-open, in code points
    of the original text or title. `rule` names the rule that found it.
    """

    id: str
    article: str
    field: Literal["text", "title"] = "text"
    fact_type: FactTypeName
    start: int
    end: int
    text: str
    value: Value
    slot: Slot
    stance: Stance
    rule: str

    def shares_frame_with(self, other: Fact) -> bool:
        """True when both stand between the same words: hardly two sentences, whatever their grammar."""
        is_one = self.slot.frame is not None and self.slot.frame == other.slot.frame
        return is_one or self.shares_passage_with(other)

    def shares_passage_with(self, other: Fact) -> bool:
        """True when a long stretch around both is the same, word for word: one passage, printed twice."""
        return self.slot.passage is not None and self.slot.passage == other.slot.passage


def fact_id(article: str, fact_type: str, start: int, end: int, field: str = "text") -> str:
    """The stable id of a fact.

    >>> fact_id("a", "amount", 10, 21)
    'a:amount:10-21'
    """
    return f"{article}:{'title:' if field == 'title' else ''}{fact_type}:{start}-{end}"
