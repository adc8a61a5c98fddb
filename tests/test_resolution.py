"""Resolution: which names are one entity, on paragraphs made by hand."""

from __future__ import annotations

from typing import Any

import pytest
import spacy
from spacy.tokens import Doc

from factcheck.model import Article, Block, Document, Fact, Participant, RawName, RoleValue, Slot, Stance
from factcheck.resolution import Resolver, resolve

VOCAB = spacy.blank("en").vocab
Names = dict[str, Any]


def document(article: str, *sentences: str, kinds: Names | None = None) -> Document:
    """An article of one paragraph; `kinds` are its names with what the model takes them for."""
    text = " ".join(sentences)
    words = [word for sentence in sentences for word in sentence.split()]
    starts = [i == 0 for sentence in sentences for i, _ in enumerate(sentence.split())]
    doc = Doc(VOCAB, words=words, spaces=[True] * (len(words) - 1) + [False], sent_starts=starts)
    assert doc.text == text
    names, taken = [], set()
    for name, kind in sorted((kinds or {}).items(), key=lambda item: -len(item[0])):
        at = text.find(name)
        while at >= 0:
            span = set(range(at, at + len(name)))
            if not span & taken:
                taken |= span
                names.append(RawName(at, at + len(name), name, kind))
            at = text.find(name, at + 1)
    block = Block(0, text, "body", doc, names=tuple(sorted(names, key=lambda n: n.start)))
    return Document(Article(id=article, text=text), (block,))


def entity(documents: list[Document], article: str, name: str) -> str:
    found = {
        e.name for e in Resolver(documents).entities() for m in e.mentions if (m.article, m.text) == (article, name)
    }
    assert len(found) == 1, found
    return found.pop()


def fact_about(doc: Document, word: str, value: Any = None, part: str = "subject") -> Fact:
    at = doc.article.text.rindex(word)
    who = Participant(part=part, text=word, start=at, end=at + len(word))
    return Fact(
        id=f"{doc.article.id}:role:{at}-{at + 1}", article=doc.article.id, fact_type="role", start=at, end=at + 1,
        text=doc.article.text[at], value=value or RoleValue(title="chair"), slot=Slot(participants=(who,)),
        stance=Stance(), rule="by.hand",
    )  # fmt: skip


def stands_for(documents: list[Document], doc: Document, word: str) -> str | None:
    (fact,), _ = resolve(documents, [fact_about(doc, word)])
    return fact.slot.participants[0].entity


def test_a_surname_belongs_to_the_one_full_name() -> None:
    docs = [
        document("a", "Mara Tolland spoke", kinds={"Mara Tolland": "person"}),
        document("b", "Tolland left", kinds={"Tolland": "person"}),
    ]
    assert entity(docs, "b", "Tolland") == "Mara Tolland"
    assert {e.name: e.names for e in Resolver(docs).entities()} == {"Mara Tolland": ("Mara Tolland", "Tolland")}


def test_two_people_of_one_surname_stay_apart() -> None:
    docs = [document("a", "Mara Tolland met Omar Tolland", "Tolland left",
                     kinds={"Mara Tolland": "person", "Omar Tolland": "person", "Tolland": "person"})]  # fmt: skip
    assert {e.name for e in Resolver(docs).entities()} == {"Mara Tolland", "Omar Tolland", "Tolland"}


def test_a_surname_is_the_person_of_its_own_article() -> None:
    docs = [
        document("a", "Mara Tolland spoke", "Tolland left", kinds={"Mara Tolland": "person", "Tolland": "person"}),
        document("b", "Omar Tolland spoke", "Tolland sat", kinds={"Omar Tolland": "person", "Tolland": "person"}),
    ]
    assert entity(docs, "a", "Tolland") == "Mara Tolland"
    assert entity(docs, "b", "Tolland") == "Omar Tolland"


@pytest.mark.parametrize(
    ("short", "full", "short_kind", "full_kind"),
    [
        ("PSC", "Pellavian Science Council", "organization", "organization"),
        ("P.S.C.", "Pellavian Science Council", "organization", "organization"),
        ("Kestrel", "Kestrel Cells", "organization", "organization"),
        ("Kestrel", "Kestrel Cells", "person", "organization"),
        ("Kestrel Cells", "Kestrel Cells Inc.", "organization", "organization"),
        ("Kathryn Morrow", "Katheryn Morrow", "person", "person"),
        ("Bob Morrow", "Robert Morrow", "person", "person"),
    ],
)
def test_two_forms_of_one_name(short: str, full: str, short_kind: str, full_kind: str) -> None:
    docs = [
        document("a", f"{full} won", kinds={full: full_kind}),
        document("b", f"{short} lost", kinds={short: short_kind}),
    ]
    assert len(Resolver(docs).entities()) == 1
    assert len(Resolver(docs[::-1]).entities()) == 1


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Kestrel Phone 4", "Kestrel Phone 5", "product"),
        ("Kestrel 4", "Kestrel", "product"),
        ("Mara Tolland", "Mara Ellis", "person"),
        ("Jon Tolland", "Jan Ellis", "person"),
        ("North Orrin", "South Orrin", "place"),
        ("Halden Bank", "Halden Motors", "organization"),
        ("PSC", "Pellavian Farm Council", "organization"),
    ],
)
def test_two_names_stay_apart(left: str, right: str, kind: str) -> None:
    docs = [document("a", f"{left} won", kinds={left: kind}), document("b", f"{right} lost", kinds={right: kind})]
    assert len(Resolver(docs).entities()) == 2


def test_a_short_form_of_two_organisations_is_neither() -> None:
    kinds = dict.fromkeys(("Halden Bank", "Halden Motors", "Halden"), "organization")
    docs = [document("a", "Halden Bank met Halden Motors", "Halden won", kinds=kinds)]
    assert entity(docs, "a", "Halden") == "Halden"


def test_a_possessive_is_the_name_itself() -> None:
    kinds = {"Mara Tolland’s": "person", "Mara Tolland": "person"}
    docs = [document("a", "Mara Tolland’s mill met Mara Tolland", kinds=kinds)]
    assert {e.name for e in Resolver(docs).entities()} == {"Mara Tolland"}


def test_kinds_are_voted_over_all_articles() -> None:
    docs = [document(a, "Kestrel Cells won", kinds={"Kestrel Cells": k}) for a, k in
            (("a", "person"), ("b", "organization"), ("c", "organization"))]  # fmt: skip
    (found,) = Resolver(docs).entities()
    assert found.kind == "organization"
    assert len(found.mentions) == 3


def test_a_pronoun_is_the_one_name_that_fits() -> None:
    doc = document("a", "Mara Tolland spoke in Orrin", "she left", kinds={"Mara Tolland": "person", "Orrin": "place"})
    assert stands_for([doc], doc, "she") == "Mara Tolland"


@pytest.mark.parametrize(
    ("sentences", "kinds"),
    [
        (("Mara Tolland met Fiona Sefton", "she left"), {"Mara Tolland": "person", "Fiona Sefton": "person"}),
        (("Halden Bank won", "she left"), {"Halden Bank": "organization"}),
        (("Halden Bank praised Fiona Sefton", "she left"), {"Halden Bank": "organization", "Fiona Sefton": "person"}),
        (("nobody won", "she left"), {}),
    ],
)
def test_an_ambiguous_pronoun_is_left_alone(sentences: tuple[str, ...], kinds: Names) -> None:
    doc = document("a", *sentences, kinds=kinds)
    assert stands_for([doc], doc, "she") is None


def test_a_pronoun_looks_back_two_sentences_at_most() -> None:
    name = {"Mara Tolland": "person"}
    near = document("a", "Mara Tolland spoke", "it rained", "she left", kinds=name)
    far = document("a", "Mara Tolland spoke", "it rained", "it snowed", "it froze", "she left", kinds=name)
    assert stands_for([near], near, "she") == "Mara Tolland"
    assert stands_for([far], far, "she") is None


def test_the_company_is_the_organisation_named_before_it() -> None:
    doc = document("a", "Halden Bank won", "the company left", kinds={"Halden Bank": "organization"})
    assert stands_for([doc], doc, "company") == "Halden Bank"


def test_a_role_takes_its_person_from_the_entity() -> None:
    docs = [document("a", "Mara Tolland spoke", kinds={"Mara Tolland": "person"}),
            document("b", "the chair Tolland left", kinds={"Tolland": "person"})]  # fmt: skip
    (fact,), _ = resolve(docs, [fact_about(docs[1], "Tolland", RoleValue(title="chair", person="Tolland"))])
    assert isinstance(fact.value, RoleValue)
    assert fact.value.person == "Mara Tolland"


def test_names_of_the_sentence_are_the_context_of_a_fact() -> None:
    doc = document("a", "Fiona Sefton sang", "Mara Tolland paid the bill in Orrin",
                   kinds={"Mara Tolland": "person", "Orrin": "place", "Fiona Sefton": "person"})  # fmt: skip
    (fact,), _ = resolve([doc], [fact_about(doc, "bill", part="object")])
    assert {(p.part, p.entity) for p in fact.slot.participants} == {
        ("object", None), ("context", "Mara Tolland"), ("context", "Orrin")
    }  # fmt: skip


def test_the_order_of_the_articles_changes_no_entity() -> None:
    docs = [document(a, f"{name} won", kinds={name: "organization"}) for a, name in
            (("a", "Kestrel"), ("b", "Kestrel Cells"), ("c", "Kestrel Cells Inc."), ("d", "KC"))]  # fmt: skip
    assert Resolver(docs).entities() == Resolver(docs[::-1]).entities()


def test_one_of_very_many_names_of_a_kind_is_still_joined_to_its_misspelling() -> None:
    many = [f"{a}{b}ord{c}an Roe" for a in "BCDFGKLMNPRSTVZ" for b in "aeiou" for c in "eio"]
    names = [*many, "Benedikt Roe", "Benedict Roe"]
    doc = document("a", *(f"{name} spoke" for name in names), kinds=dict.fromkeys(names, "person"))
    assert len(many) > 200
    assert entity([doc], "a", "Benedikt Roe") == entity([doc], "a", "Benedict Roe")
    assert entity([doc], "a", many[0]) != entity([doc], "a", "Benedict Roe")
