"""Any text at all is read without an accident, and every span points at its words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Article, Checker
from factcheck.errors import ArticleError

PIECES = st.sampled_from(
    [
        *("$3.6 billion", "$", "£1,2,3", "€9.9.9bn", "99%", "a 49% stake in", "½", "1e400", "10 to the 9th", "1/0"),
        *("Oct. 32", "13/13/2025", "31 February 2024", "24:61", "at 25 a.m.", "on Thursday", "in April", "Q9 2024"),
        *("the 19990s", "a 200-year-old", "aged 0", "Mr. ", "A. B. C. D. ", "Acme Corp. ", "chief executive of "),
        *("between 9 and 3 ", "between ", "dozens of ", "minus ", "nearly half of ", "killed ", "The company "),
        *("“", "”", '"', "said ", ". ", "\u0663", "\u00b2", "\u2460", "&amp;", "&#0;", "&#xD800;", "9" * 60),
        *("\u200b", "\u202e", "\x00", "\r\n\r\n", "\n", "\u2028", " "),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=120),
    st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=25).map("".join),
    st.lists(PIECES, max_size=25).map(" ".join),
)


@settings(max_examples=150)
@given(text=TEXTS)
def test_any_unicode_text_is_read_or_refused_by_name(text: str, checker: Checker) -> None:
    try:
        facts = checker.extract(Article(id="any", text=text))
    except ArticleError as error:
        assert error.article == "any"  # noqa: PT017 - refusing is fine, and so is reading
        return
    for fact in facts:
        assert text[fact.start : fact.end] == fact.text


@settings(max_examples=60)
@given(texts=st.lists(TEXTS, min_size=2, max_size=3))
def test_any_texts_are_compared_or_refused_by_name(texts: list[str], checker: Checker) -> None:
    articles = [Article(id=str(i), text=text, published="2024-02-29") for i, text in enumerate(texts)]
    try:
        report = checker.compare(articles)
    except ArticleError as error:
        assert error.article in {"0", "1", "2"}  # noqa: PT017
        return
    assert report.model_validate_json(report.to_json()) == report


@pytest.mark.parametrize(
    "text",
    ["$", "(", "“", "1,", "1/", "Mr. ", "A", "a-", "$1 to ", "one hundred ", "Oct. ", "said "],
)
def test_a_hostile_run_of_signs_is_read_like_any_text(text: str, checker: Checker) -> None:
    plain = "The company paid $3 million for the mill on Friday, and it said that it would pay the rest in May. " * 60
    whole = f"{plain}\n{text * (30_000 // len(text))}\n{plain}"
    facts = checker.extract(Article(id="hostile", text=whole))
    assert {fact.text for fact in facts} >= {"$3 million"}
    assert all(whole[fact.start : fact.end] == fact.text for fact in facts)
