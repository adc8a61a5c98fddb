"""Article: one text as given."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import field_validator, model_validator

from factcheck.errors import PublishedError
from factcheck.model.base import Noun


class Article(Noun):
    """One text as given, with what is known about it.

    Args:
        id: how the report names it; unique within a call.
        text: the plain text; spans count its code points.
        title: the headline, if it is not part of the text.
        published: a date, a datetime or an ISO string.
        outlet: who published it.
        url: where it was found; never fetched.

    Raises:
        PublishedError: `published` cannot be read as a date.

    >>> Article(id="a", text="Acme paid $3 million.", published="2024-05-02").published
    datetime.date(2024, 5, 2)
    """

    id: str
    text: str
    title: str | None = None
    published: dt.date | None = None
    outlet: str | None = None
    url: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _read_published(cls, data: Any) -> Any:
        if isinstance(data, dict) and data.get("published") is not None:
            data = {**data, "published": read_published(str(data.get("id", "?")), data["published"])}
        return data

    @field_validator("id")
    @classmethod
    def _named(cls, value: str) -> str:
        if not value.strip():
            raise ValueError("an article needs an id")
        return value


def read_published(article: str, value: object) -> dt.date:
    """Read a publication date; a datetime counts as its day where it was written.

    Raises:
        PublishedError: not a date, or a date that cannot be.

    >>> read_published("a", "2024-02-29T10:00:00+01:00")
    datetime.date(2024, 2, 29)
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        try:
            return dt.datetime.fromisoformat(value.strip()).date()
        except ValueError:
            pass
    raise PublishedError(article, f"published is not a date: {value!r}; write it as 2024-05-02 or leave it out")
