"""A context is the sentence around a fact, with the words marked that the other sides do not have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.render.contexts import REACH, cut, differing

LONG = "word " * 60


def cut_around(text: str, words: str) -> tuple[str, str, str]:
    start = text.index(words)
    return cut(text, start, start + len(words))


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        ("It rained. Ann paid $3. It rained on.", "$3", ("Ann paid ", "$3", ".")),
        (
            "Mr. Ash of Acme Corp. Ltd. paid $3 on Jan. 3.",
            "$3",
            ("Mr. Ash of Acme Corp. Ltd. paid ", "$3", " on Jan. 3."),
        ),
        ("The U.S. Army paid $3.", "$3", ("The U.S. Army paid ", "$3", ".")),
        ("“It rained.” Ann paid $3 “for it.” So.", "$3", ("Ann paid ", "$3", " “for it.”")),
        ("A title\n\nAnn paid\n$3 for\nit\n\nMore", "$3", ("Ann paid ", "$3", " for it")),
        ("A Headline\nAnn paid $3\nA caption", "$3", ("Ann paid ", "$3", "")),
        ("A Headline\nThree paid", "Three", ("", "Three", " paid")),
        ("$3", "$3", ("", "$3", "")),
        ("It rained. $3 was paid.", "$3", ("", "$3", " was paid.")),
    ],
)
def test_the_sentence_is_kept(text: str, words: str, context: tuple[str, str, str]) -> None:
    assert cut_around(text, words) == context


def test_a_long_sentence_is_cut_at_word_borders_and_says_so() -> None:
    before, fact, after = cut_around(f"{LONG}$3 {LONG}", "$3")
    assert fact == "$3"
    assert before.startswith("… word ")
    assert after.endswith(" word …")
    assert max(len(before), len(after)) <= REACH + 2


def test_a_word_longer_than_the_reach_is_cut() -> None:
    before, _, after = cut_around("x" * 500 + "$3" + "y" * 500, "$3")
    assert len(before) <= REACH + 2
    assert len(after) <= REACH + 2


@given(st.text(max_size=400), st.integers(-5, 410), st.integers(-5, 410))
def test_any_span_of_any_text_has_a_context(text: str, start: int, end: int) -> None:
    before, _, after = cut(text, start, end)
    assert "\n" not in before + after


@pytest.mark.parametrize(
    ("text", "others", "differs"),
    [
        ("49% non-voting", ["49%"], ["non-voting"]),
        ("49%", ["49% non-voting"], []),
        ("$14.3 billion", ["$14 billion"], ["14.3"]),
        ("22-year-old", ["20-year-old"], ["22"]),
        ("Katharine Ash", ["Catherine Ash"], ["Katharine"]),
        ("one of the best", ["among the best"], ["one of"]),
        ("The Best", ["the best"], []),
        ("a b c", ["a b", "b c"], ["a", "c"]),
        ("a b", [], []),
        ("", ["x"], []),
    ],
)
def test_the_differing_words_are_set_apart(text: str, others: list[str], differs: list[str]) -> None:
    pieces = differing(text, others)
    assert [piece.text for piece in pieces if piece.role == "differs"] == differs
    assert "".join(piece.text for piece in pieces) == text


def test_a_very_long_fact_is_shortened() -> None:
    pieces = differing("word " * 2_000, ["other " * 2_000])
    assert sum(len(piece.text) for piece in pieces) < 600
