"""Passages: which paragraphs are looked at, and where their facts stand in them."""

from __future__ import annotations

from factcheck import Article
from factcheck.crosschecks.passages import Passage, passages
from factcheck.extraction import extract
from factcheck.model import Policy
from factcheck.reading import load_pipeline, read


def of(text: str, title: str | None = None) -> list[Passage]:
    documents, _ = read([Article(id="a", text=text, title=title)], load_pipeline, Policy())
    return list(passages(documents, extract(documents[0], Policy()), "count", "amount"))


def words(passage: Passage) -> list[str]:
    return [passage.text[placed.start : placed.end] for placed in passage.facts]


def test_each_paragraph_has_its_own_facts() -> None:
    first, second = of(
        "The fair sold 40 cakes at $3 each on Monday.\n\nNobody came.\n\nIt gave away 12 cakes on Sunday."
    )
    assert words(first) == ["40", "$3"]
    assert words(second) == ["12"]


def test_places_are_those_of_the_cleaned_paragraph() -> None:
    (passage,) = of("Roe &amp; Sons sold 40&nbsp;cakes at the fair, and &#49;2 boats, on Monday.")
    assert words(passage) == ["40", "12"]
    assert passage.at(passage.text.index("40")) is passage.facts[0].fact
    assert passage.at(0) is None


def test_a_title_is_a_passage_of_its_own() -> None:
    title, text = of("The fair sold 40 cakes on Monday, the town said.", title="Fair sells 50 cakes")
    assert words(title) == ["50"]
    assert words(text) == ["40"]


def test_a_paragraph_that_is_repeated_counts_once() -> None:
    assert len(of("The fair sold 40 cakes on Monday.\n\nRain fell.\n\nThe fair sold 40 cakes on Monday.")) == 1


def test_a_link_to_another_story_is_none() -> None:
    assert of("Rain fell on Monday.\n\nRead more: The fair sold 40 cakes on Sunday") == []
