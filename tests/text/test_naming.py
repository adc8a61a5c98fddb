"""Naming: what all paragraphs together say of the names in them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import EntityKind, RawName
from factcheck.reading import PACKAGED_MODEL, load_pipeline
from factcheck.text.naming import agree_on_names


def agreed(*texts: str) -> dict[str, tuple[RawName, ...]]:
    nlp = load_pipeline(PACKAGED_MODEL).nlp
    return agree_on_names({text: nlp(text) for text in texts})


def named(names: dict[str, tuple[RawName, ...]]) -> dict[str, set[EntityKind | None]]:
    kinds: dict[str, set[EntityKind | None]] = {}
    for name in (name for found in names.values() for name in found):
        kinds.setdefault(name.text, set()).add(name.kind)
    return kinds


@pytest.mark.parametrize(
    ("texts", "name", "kind"),
    [
        # "Silverthorne" alone is a place to the model; the full name tells better.
        (("Mara Silverthorne spoke.", "Silverthorne was in tears."), "Silverthorne", "person"),
        (("Orrin Calder, 34, left.", "It hurt Orrin Calder."), "Orrin Calder", "person"),
        (("Chandak Perera, an engineer, left.", "It was Chandak Perera who left."), "Chandak Perera", "person"),
        (("The spokesman Chandak Perera left.",), "Chandak Perera", "person"),
        (("They hold a stake in Kestrel.", "Kestrel's employees left Kestrel."), "Kestrel", "organization"),
        (("Mara Ohio spoke.", "It rained in Ohio.", "Ohio won."), "Ohio", "place"),
    ],
)
def test_a_kind_is_voted_over_all_mentions(texts: tuple[str, ...], name: str, kind: EntityKind) -> None:
    assert named(agreed(*texts))[name] == {kind}


def test_a_name_is_cut_at_the_person_in_it() -> None:
    texts = ("Chandak Perera, an engineer, spoke.", "He met former VP of User Growth Chandak Perera there.")
    names = [name.text for name in agreed(*texts)[texts[1]]]
    assert names[-1] == "Chandak Perera"
    assert not any("Growth Chandak" in name for name in names)


def test_a_known_name_is_found_around_a_small_word() -> None:
    texts = ("They sell Parcel Kids and books.", "Parcel Kids is new.", "Parcel for Kids has also come under fire.")
    assert "Parcel for Kids" in [name.text for name in agreed(*texts)[texts[2]]]


def test_the_parse_is_told_who_is_a_person() -> None:
    nlp = load_pipeline(PACKAGED_MODEL).nlp
    docs = {text: nlp(text) for text in ("Mara Silverthorne spoke.", "Silverthorne, 47, left.")}
    agree_on_names(docs)
    assert docs["Silverthorne, 47, left."][0].ent_type_ == "PERSON"


def test_no_text_has_no_names() -> None:
    assert agree_on_names({}) == {}


WORDS = "Mara Silverthorne Acme Labs in met the of Ohio said CEO , for Kids 34".split()


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), max_size=4))
def test_names_stand_in_order_without_overlap(sentences: Iterable[list[str]]) -> None:
    for text, names in agreed(*(" ".join(words) for words in sentences)).items():
        assert all(text[name.start : name.end] == name.text for name in names)
        assert all(left.end <= right.start for left, right in pairwise(names))


@given(st.permutations(["Mara Silverthorne spoke.", "Silverthorne left.", "Acme CEO Mara Silverthorne met Acme Labs."]))
def test_the_order_of_paragraphs_changes_nothing(texts: list[str]) -> None:
    assert agreed(*texts) == agreed(*sorted(texts))
