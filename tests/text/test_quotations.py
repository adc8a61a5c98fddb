"""Quotation marks are read by their neighbours, and words are compared with print set aside."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.quotations import Quotation, plain_words, read_quotations, sentences_of


def words(text: str) -> list[str]:
    return [quotation.words for quotation in read_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It was cold," he said.', ["It was cold,"]),
        ("“It was cold,” he said.", ["It was cold,"]),
        ("'It was cold,' he said.", ["It was cold,"]),
        ("‘It was cold,’ he said.", ["It was cold,"]),
        (
            "He said: 'I don't mind the players' noise. It's fine.' Then he left.",
            ["I don't mind the players' noise. It's fine."],
        ),
        ("He called it 'cold' and the players' parents left.", ["cold"]),
        ("“She said ‘never’ and left,” he said.", ["She said ‘never’ and left,"]),
        ("'He asked \"why?\" and left,' she said.", ['He asked "why?" and left,']),
        ('"It was," he said, "cold."', ["It was,", "cold."]),
        ("It's the '90s, rock 'n' roll and the players' parents.", []),
        ("The plank was 6' long and 5\" wide.", []),
        ("She said:“We left early.”", ["We left early."]),
        ('"We left early,"she said.', ["We left early,"]),
        ("It was 'cold", []),
        ('He said "we left early and never came back.', []),
        ("Nobody spoke.", []),
        ("", []),
    ],
)
def test_marks_are_told_from_apostrophes(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_spans_hold_the_words_alone() -> None:
    text = "He said: “ We left early. ” Then he sat."
    for quotation in read_quotations("He said: “We left early.” Then 'he sat'."):
        assert quotation.words in ("We left early.", "he sat")
    text = "Ann: “We left early.” Bo: 'No.'"
    assert [text[q.start : q.end] for q in read_quotations(text)] == ["We left early.", "No."]


def test_a_speech_goes_on_in_the_next_paragraph() -> None:
    text = "“It was cold.\n“Then it was dark,” she said.\n“Later it rained.”"
    assert [(q.words, q.continues) for q in read_quotations(text)] == [
        ("It was cold.", False),
        ("Then it was dark,", True),
        ("Later it rained.", False),
    ]


def test_a_speech_goes_on_where_paragraphs_were_run_together() -> None:
    text = 'A witness said: "It was cold. Caption of a picture (Agency) "Then it was dark."'
    assert [(q.words, q.continues) for q in read_quotations(text)] == [
        ("It was cold.", False),
        ("Then it was dark.", True),
    ]


def test_a_lost_mark_spoils_one_quotation_only() -> None:
    text = 'He said "we left early. Then the prose went on. He added: "It was dark." She said: "Good."'
    assert words(text) == ["It was dark.", "Good."]
    assert words('A line with a lost "mark here\nThen “another line” came.') == ["another line"]


def test_scare_quotes_and_titles_are_flagged() -> None:
    scare, title, speech = read_quotations("The “so-called” author of “The Long Winter” said “it was a long winter”.")
    assert scare.is_scare
    assert not title.is_scare
    assert title.is_title
    assert not speech.is_title
    assert not speech.is_scare


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We left. It was cold. Why? Nobody knew.", ["We left.", "It was cold.", "Why?", "Nobody knew."]),
        ("We met Mr. Hale at 6 a.m. in St. Ives.", ["We met Mr. Hale at 6 a.m. in St. Ives."]),
        ("It was dark ... I fell ... then I slept", ["It was dark ... I fell ... then I slept"]),
        ("It was dark... Nobody saw us.", ["It was dark...", "Nobody saw us."]),
    ],
)
def test_quotations_are_cut_into_sentences(text: str, expected: list[str]) -> None:
    parts = sentences_of(Quotation(5, 5 + len(text), text))
    assert [part.words for part in parts] == expected
    assert all(text[part.start - 5 : part.end - 5] == part.words for part in parts)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("colour", "color"),
        ("organisation", "organization"),
        ("theatre", "theater"),
        ("defence", "defense"),
        ("catalogue", "catalog"),
        ("ANALYSED", "analyzed"),
        ("travelling", "traveling"),
        ("seven", "7"),
        ("1,000", "1000"),
        ("don’t", "don't"),
    ],
)
def test_other_prints_of_a_word_are_one(left: str, right: str) -> None:
    assert plain_words(left).keys == plain_words(right).keys


@pytest.mark.parametrize(
    ("left", "right"), [("four", "for"), ("filled", "filed"), ("hour", "hor"), ("was", "is"), ("7", "17")]
)
def test_other_words_stay_other_words(left: str, right: str) -> None:
    assert plain_words(left).keys != plain_words(right).keys


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The ferry sank near the pier. The crew swam ashore.', ["The ferry sank near the pier."]),
        ("The mayor said: “The ferry sank near the pier", []),
        ('"The ferry sank near the pier, the mayor said. The crew swam ashore.', []),
        ('It was "a bad night for the port. The crew swam ashore.', []),
    ],
)
def test_of_a_quotation_that_is_never_closed_only_the_first_sentence_is_read(text: str, expected: list[str]) -> None:
    assert [q.words for q in read_quotations(text)] == expected


def test_cuts_are_marked() -> None:
    assert plain_words("one ... two [three] four f*** @five").cuts == {1, 2, 3}


@given(st.text(alphabet="ab \"'“”‘’.,:\n", max_size=200))
def test_any_marks_are_read_without_error(text: str) -> None:
    check_quotations(text)


def check_quotations(text: str) -> None:
    quotations = read_quotations(text)
    assert all(text[q.start : q.end] == q.words and q.words for q in quotations)
    assert all(x.end <= y.start for x, y in pairwise(quotations))
    for quotation in quotations:
        sentences_of(quotation)
        plain_words(quotation.words)


@pytest.mark.parametrize("piece", ["\"a 'b ", "'a ", '"a. ', "s' ", "[(", "''", ". . ", '"\n', "f**", "Mr. "])
def test_a_hostile_text_is_read_to_its_end(piece: str) -> None:
    check_quotations(piece * 40_000)
