"""Extraction: the facts of a document, each place read as one value, in the order of the text."""

from __future__ import annotations

import pytest

from factcheck import Article, Checker, Policy
from factcheck.facts import FACT_TYPES
from factcheck.model import VALUE_TYPES


def told(checker: Checker, text: str, policy: Policy | None = None) -> list[tuple[str, str]]:
    """The values of a text that take their place alone, as (type, words)."""
    facts = checker.extract(Article(id="a", text=text, published="2024-06-07"), policy)
    return [(fact.fact_type, fact.text) for fact in facts if fact.fact_type in VALUE_TYPES]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvane Inc. took a 42% stake in Calder Foods.", [("stake", "42%")]),
        ("Sales at Calder Foods rose 42%.", [("percent", "42%")]),
        ("Mara Tolland, 61, opened the library.", [("age", "61")]),
        ("A 12-year-old boy was hurt.", [("age", "12-year-old")]),
        ("Nine people were killed on Sunday.", [("count", "Nine"), ("date", "Sunday")]),
        ("Calder Foods paid $3 million for the dairy.", [("amount", "$3 million")]),
        ("Calder Foods was founded in 2015.", [("date", "2015")]),
        ("The office has 180,000 square feet.", [("quantity", "180,000 square feet")]),
    ],
)
def test_a_place_in_the_text_is_one_value(text: str, expected: list[tuple[str, str]], checker: Checker) -> None:
    assert told(checker, text) == expected


def test_facts_come_in_the_order_of_the_text_title_first(checker: Checker) -> None:
    article = Article(
        id="a",
        title="Nine killed in Orrin crash",
        text="Seven people were killed on Sunday. Norvane Inc. paid $3 million to nine families.",
    )
    facts = checker.extract(article)
    assert [(f.field != "title", f.start) for f in facts] == sorted((f.field != "title", f.start) for f in facts)
    assert len({fact.id for fact in facts}) == len(facts)
    assert {fact.field for fact in facts} == {"title", "text"}


@pytest.mark.parametrize("fact_type", ["amount", "date", "person"])
def test_a_policy_chooses_the_types(fact_type: str, checker: Checker) -> None:
    text = "Mara Tolland of Calder Foods paid $3 million on Sunday, when nine people were hurt."
    policy = Policy(fact_types=(fact_type,))
    assert {fact.fact_type for fact in checker.extract(Article(id="a", text=text), policy)} == {fact_type}


def test_no_types_give_no_facts(checker: Checker) -> None:
    assert checker.extract("Calder Foods paid $3 million.", Policy(fact_types=())) == ()


def test_what_is_exclusive_is_registered() -> None:
    assert len(set(VALUE_TYPES)) == len(VALUE_TYPES)
    assert set(VALUE_TYPES) <= {fact_type.name for fact_type in FACT_TYPES}
