"""Mentions: the names of a paragraph, in sentences parsed by the packaged model and in a paragraph made by hand."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc, Span

from factcheck.reading import PACKAGED_MODEL, load_pipeline
from factcheck.text.mentions import name_mentions


def names(text: str) -> list[tuple[str, str | None]]:
    doc = load_pipeline(PACKAGED_MODEL).nlp(text)
    found = list(name_mentions(doc))
    for name in found:
        assert text[name.start : name.end] == name.text
    return [(name.text, name.kind) for name in found]


def by_hand(words: str, tags: str, *entities: tuple[int, int, str]) -> Doc:
    doc = Doc(spacy.blank("en").vocab, words=words.split(), pos=tags.split())
    doc.ents = tuple(Span(doc, start, end, label) for start, end, label in entities)
    return doc


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mara Tolland opened the library.", [("Mara Tolland", "person")]),
        ("The Ministry of Health gave a warning.", [("Ministry of Health", "organization")]),
        ("It rained in Scotland on Monday.", [("Scotland", "place")]),
        ("Nobody was there in April.", []),
        ("The price rose to $40 on Friday.", []),
        ("She is the Chief Executive Officer.", []),
        ("Mr. Tolland opened the library.", [("Tolland", "person")]),
        ("The Lyme Bulls beat the Orrin Herons 26-24.", [("Lyme Bulls", "organization"), ("Orrin Herons", None)]),
        ("The Rovers lost to Calder City 1-0 on Monday.", [("Rovers", "organization"), ("Calder City", "place")]),
        ("Norvane unveiled Llama 4 on Monday.", [("Norvane", None), ("Llama 4", "product")]),
    ],
)
def test_the_names_of_a_sentence(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert names(text) == expected


def test_an_owner_and_what_is_owned_are_two_names() -> None:
    doc = by_hand("We saw Acme 's Widget Labs today", "PRON VERB PROPN PART PROPN PROPN NOUN", (2, 6, "ORG"))
    assert [name.text for name in name_mentions(doc)] == ["Acme", "Widget Labs"]


def test_a_run_of_proper_nouns_that_the_model_missed_is_a_name_without_a_kind() -> None:
    doc = by_hand("We saw Acme Widget Labs today", "PRON VERB PROPN PROPN PROPN NOUN")
    assert [(name.text, name.kind) for name in name_mentions(doc)] == [("Acme Widget Labs", None)]


def test_a_name_takes_the_number_that_follows_it() -> None:
    doc = by_hand("We saw the Acme Phone 4 today", "PRON VERB DET PROPN PROPN NUM NOUN", (3, 5, "PRODUCT"))
    assert [name.text for name in name_mentions(doc)] == ["Acme Phone 4"]


def test_articles_and_possessives_are_no_part_of_a_name() -> None:
    doc = by_hand("We saw the Acme Guild 's house", "PRON VERB DET PROPN PROPN PART NOUN", (2, 6, "ORG"))
    assert [name.text for name in name_mentions(doc)] == ["Acme Guild"]


def test_a_title_before_a_name_is_surer_than_the_model() -> None:
    doc = by_hand("We saw Mrs. Roe today", "PRON VERB PROPN PROPN NOUN", (3, 4, "ORG"))
    name = next(name for name in name_mentions(doc) if name.text == "Roe")
    assert name.kind == "person"
    assert name.weight > 1


@pytest.mark.parametrize("label", ["DATE", "MONEY", "CARDINAL", "PERCENT"])
def test_dates_and_numbers_are_no_names(label: str) -> None:
    doc = by_hand("We saw Acme today", "PRON VERB PROPN NOUN", (2, 3, label))
    assert list(name_mentions(doc)) == []
