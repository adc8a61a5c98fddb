"""Words: what the tables of attributes and word classes say of a lemma."""

from __future__ import annotations

from functools import cache

from factcheck.tables import load


@cache
def attribute_names() -> dict[str, str]:
    """Every word of the table of attributes, with the attribute that it names."""
    return {word: row["name"] for row in load("attributes") for word in row["words"]}


@cache
def family_of(attribute: str) -> str | None:
    """The family of attributes that speak of one thing from several sides: an investment and a payment."""
    return next((row["family"] for row in load("attributes") if row["name"] == attribute and "family" in row), None)


@cache
def words_of_class(name: str) -> frozenset[str]:
    """The words of one class of the table of word classes: "light_verb", "movement_verb", "prior", ..."""
    return frozenset(word for row in load("word_classes") if row["name"] == name for word in row["words"])


def attribute_of(lemma: str) -> str:
    """The attribute that a word names: its row in the table, or itself.

    >>> attribute_of("investment") == attribute_of("invest")
    True
    >>> attribute_of("teapot")
    'teapot'
    """
    return attribute_names().get(lemma, lemma)


@cache
def _nouns() -> dict[str, str]:
    return {word: row["name"] for row in load("nouns") for word in row["words"]}


def noun_of(lemma: str) -> str:
    """The noun that stands for one and its synonyms: its row in the table, or itself.

    >>> noun_of("lorry"), noun_of("teapot")
    ('truck', 'teapot')
    """
    return _nouns().get(lemma, lemma)


def split_unit(unit: str) -> tuple[str, frozenset[str]]:
    """What is counted, by the noun that stands for its synonyms, and the words that say which kind of it.

    >>> split_unit("young asylum seeker")
    ('migrant', frozenset({'young'}))
    """
    words = unit.split()
    for length in (2, 1):
        phrase = " ".join(words[-length:])
        if length == 1 or phrase in _nouns():
            return noun_of(phrase), frozenset(words[:-length])
    return "", frozenset()
