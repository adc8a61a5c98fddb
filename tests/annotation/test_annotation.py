"""Annotating: what a pipeline says of a text stays the same, however it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.annotation import Annotator
from factcheck.annotation.entities import is_greedy
from factcheck.annotation.lemmas import RememberedLemmatizer
from factcheck.annotation.ruler import RememberedRuler, is_of_kinds
from factcheck.annotation.vectors import TokenVectors, is_convolutional, is_shared
from factcheck.reading import PACKAGED_MODEL, load_pipeline

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NLP = load_pipeline(PACKAGED_MODEL).nlp
STORY = [
    "The Harwick Tram Company paid $12.5 million to Mara Lindqvist of New South Wales on Tuesday, its lawyers said.",
    "There were 14 people aboard. There was no driver, and they've got to explain that. Let's go, y'all! I'm gonna.",
    "“It ain't nothin' new,” said Omar Reeve, 41, chief executive of Reeve & Sons Ltd., a U.S. carrier",
    "Two  spaces,\ta tab and  New  York  City  in March 2019",
    "LONDON",
    "…",
    "It fell 3.4 percent in the first quarter of 2018 from the University of North Tarrow Press Office Building 7",
]


def annotated(docs: Any) -> list[list[tuple[Any, ...]]]:
    """Everything that a pipeline says of the tokens of texts."""
    return [
        [
            (t.text, t.tag_, t.pos_, str(t.morph), t.lemma_, t.dep_, t.head.i, t.is_sent_start, t.ent_iob_, t.ent_type_)
            for t in doc
        ]
        for doc in docs
    ]


def both(nlp: Language, texts: list[str], batch_size: int = 64) -> tuple[list[Any], list[Any]]:
    return annotated(nlp.pipe(texts)), annotated(Annotator(nlp).pipe(texts, batch_size))


@pytest.mark.parametrize("batch_size", [1, 2, 64])
def test_a_story_is_annotated_as_the_pipeline_does(batch_size: int) -> None:
    theirs, ours = both(NLP, STORY, batch_size)
    assert ours == theirs
    assert any(token[8] == "I" for token in ours[0])  # names of several words are among them


def test_what_was_remembered_holds_for_the_next_text() -> None:
    annotator = Annotator(NLP)
    first, again = annotated(annotator.pipe(STORY, 64)), annotated(annotator.pipe(STORY, 64))
    assert first == again == annotated(NLP.pipe(STORY))


WORDS = st.sampled_from(
    "the The a Mara Lindqvist New York City Acme Corp. paid got ta gon na ai n't there was were is let 's to that who "
    "Tuesday March 2019 14 $ 5 million percent “ ” , . ; - said not never nothin' y' all c'm on first no".split()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=25).map(" ".join), min_size=1, max_size=6))
def test_any_words_are_annotated_as_the_pipeline_does(texts: list[str]) -> None:
    theirs, ours = both(NLP, texts, batch_size=4)
    assert ours == theirs


def test_a_pipeline_without_a_model_is_run_as_it_is() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    theirs, ours = both(nlp, STORY)
    assert ours == theirs


def test_entities_that_were_set_beforehand_bind_the_recognizer() -> None:
    nlp = spacy.load(PACKAGED_MODEL)
    ruler = nlp.add_pipe("entity_ruler", before="ner")
    ruler.add_patterns([{"label": "ORG", "pattern": "Mara Lindqvist of New South"}])
    theirs, ours = both(nlp, STORY)
    assert ours == theirs
    assert ("Lindqvist", "ORG") in {(token[0], token[9]) for token in ours[0]}


def test_a_disabled_component_stays_disabled() -> None:
    nlp = spacy.load(PACKAGED_MODEL, disable=["ner", "attribute_ruler"])
    theirs, ours = both(nlp, STORY[:2])
    assert ours == theirs
    assert {token[9] for token in ours[0]} == {""}


def test_a_component_behind_the_others_still_runs() -> None:
    nlp = spacy.load(PACKAGED_MODEL)

    @spacy.Language.component("counts_entities")
    def counts_entities(doc: Doc) -> Doc:
        doc.user_data["entities"] = len(doc.ents)
        return doc

    nlp.add_pipe("counts_entities")
    (doc,) = Annotator(nlp).pipe(STORY[:1], 64)
    assert doc.user_data["entities"] == len(doc.ents) > 0


@pytest.mark.parametrize("pattern", [{"ORTH": "Acme"}, {"LOWER": "acme", "OP": "+"}, {"_": {"seen": True}}])
def test_a_ruler_that_asks_for_more_than_kinds_is_left_alone(pattern: dict[str, Any]) -> None:
    nlp = spacy.blank("en")
    ruler: Any = nlp.add_pipe("attribute_ruler")
    ruler.add(patterns=[[pattern]], attrs={"POS": "PROPN"})
    assert not is_of_kinds(ruler)


@pytest.mark.parametrize(
    "predicate", ["acme", {"IN": ["acme", "other"]}, {"NOT_IN": ["other"]}, {"REGEX": "^ac"}], ids=str
)
def test_a_ruler_is_remembered_for_the_words_that_its_patterns_name(predicate: Any) -> None:
    nlp = spacy.blank("en")
    ruler: Any = nlp.add_pipe("attribute_ruler")
    ruler.add(patterns=[[{"LOWER": predicate}]], attrs={"POS": "PROPN"})
    ruler.add(patterns=[[{"LOWER": "big"}, {"LOWER": "acme"}]], attrs={"POS": "NOUN"}, index=1)
    assert is_of_kinds(ruler)
    remembered = RememberedRuler(ruler)
    for text in ["acme other more", "other acme", "a big acme", "big other", "acme acme"]:
        assert annotated([remembered(nlp.make_doc(text))]) == annotated([ruler(nlp.make_doc(text))]), text


def test_only_a_greedy_recognizer_is_decided_at_once() -> None:
    assert is_greedy(NLP.get_pipe("ner"))
    assert not is_greedy(NLP.get_pipe("parser"))
    nlp = spacy.blank("en")
    beam = nlp.add_pipe("beam_ner")
    assert not is_greedy(beam)


@pytest.mark.parametrize("component", ["tok2vec", "ner"])
def test_vectors_are_those_of_the_network(component: str) -> None:
    model = NLP.get_pipe(component).model
    network = model if component == "tok2vec" else model.layers[0].layers[0]
    assert is_convolutional(network)
    docs = [NLP.make_doc(text) for text in [*STORY, "", STORY[0]]]
    for theirs, ours in zip(network.predict(docs), TokenVectors(network).predict(docs), strict=True):
        assert ours.shape == theirs.shape
        assert np.allclose(ours, theirs, atol=1e-4)


def test_texts_without_a_word_have_vectors_of_no_rows() -> None:
    vectors = TokenVectors(NLP.get_pipe("tok2vec").model)
    assert [rows.shape for rows in vectors.predict([NLP.make_doc(""), NLP.make_doc("")])] == [(0, 96), (0, 96)]


def test_a_network_of_another_kind_is_left_alone() -> None:
    nlp = spacy.blank("en")
    embed = {"@architectures": "spacy.CharacterEmbed.v2", "width": 96, "rows": 100, "nM": 8, "nC": 4}
    encode = {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 96, "depth": 2, "window_size": 1}
    model = {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {**embed, "include_static_vectors": False, "feature": "LOWER"},
        "encode": {**encode, "maxout_pieces": 3},
    }
    component = nlp.add_pipe("tok2vec", config={"model": model})
    nlp.initialize()
    assert not is_shared(component)
    assert is_shared(NLP.get_pipe("tok2vec"))


def test_a_lemma_that_is_there_is_kept_unless_it_is_to_be_overwritten() -> None:
    lemmatizer = RememberedLemmatizer(NLP.get_pipe("lemmatizer"))
    doc = next(iter(NLP.pipe(["Two banks paid."], disable=["lemmatizer"])))
    doc[1].lemma_ = "kept"
    assert [token.lemma_ for token in lemmatizer(doc)] == ["two", "kept", "pay", "."]


def test_a_memory_that_is_full_is_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.annotation.lemmas.REMEMBERED_FORMS", 3)
    theirs, ours = both(NLP, STORY, batch_size=1)
    assert ours == theirs


def test_the_vectors_of_a_text_are_let_go() -> None:
    assert all(doc.tensor.size == 0 for doc in Annotator(NLP).pipe(STORY, 64))


def test_a_text_that_was_annotated_before_comes_as_it_was_then(monkeypatch: pytest.MonkeyPatch) -> None:
    annotator = Annotator(NLP)
    first = list(annotator.pipe(STORY, 64))
    told = annotated(first)
    for doc in first:
        doc.set_ents([])
        doc.user_data["read"] = True
    monkeypatch.setattr(annotator, "_annotate", lambda texts, _: (pytest.fail(text) for text in texts))
    again = list(annotator.pipe(STORY, 64))
    assert annotated(again) == told
    assert all(not doc.user_data and doc is not before for doc, before in zip(again, first, strict=True))


def test_the_text_that_was_asked_for_longest_ago_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.annotation.REMEMBERED_TEXTS", 2)
    annotator = Annotator(NLP)
    asked: list[str] = []
    annotate = annotator._annotate
    monkeypatch.setattr(
        annotator, "_annotate", lambda texts, size: annotate([asked.append(t) or t for t in texts], size)
    )
    for texts in (STORY[:2], STORY[:1], STORY[2:3], STORY[:1], STORY[1:2]):
        assert annotated(annotator.pipe(texts, 64)) == annotated(NLP.pipe(texts))
    assert asked == [*STORY[:2], STORY[2], STORY[1]]


def test_new_and_known_texts_come_in_order() -> None:
    annotator = Annotator(NLP)
    list(annotator.pipe(STORY[::2], 64))
    assert annotated(annotator.pipe(STORY, 2)) == annotated(NLP.pipe(STORY))
