"""What the tests of fact types share: the facts of one type in a text, read with the packaged model."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from factcheck.facts import FACT_TYPES
from factcheck.model import Article, Fact, Policy
from factcheck.reading import PACKAGED_MODEL, Pipeline, load_pipeline, read

TYPES = {fact_type.name: fact_type for fact_type in FACT_TYPES}
Find = Callable[..., list[Fact]]


@pytest.fixture(scope="session")
def find() -> Find:
    """The facts of one type in a text, before overlaps are settled and entities resolved."""

    @cache
    def pipeline() -> Pipeline:
        return load_pipeline(PACKAGED_MODEL)

    def find_facts(fact_type: str, text: str, published: str | None = None) -> list[Fact]:
        documents, _ = read([Article(id="a", text=text, published=published)], pipeline, Policy())
        return list(TYPES[fact_type].find(documents[0]))

    return find_facts


@pytest.fixture
def prose() -> str:
    """Enough English for a hostile text after it to be read, which alone would be refused as no English."""
    return "It was said that the mill is to be of use to all of the town.\n\n" * 40
