"""Patterns made of lists of words, and expressions that are compiled when they are first used."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.text.calendar.forms import FORMS
from factcheck.text.patterns import one_of, one_of_nets, regex

MODULES = [name for _, name, _ in pkgutil.walk_packages(factcheck.__path__, "factcheck.") if "__main__" not in name]
LETTERS = st.text(alphabet="ab.-", max_size=4)


def expressions() -> list[re.Pattern[str]]:
    """Every expression that a module of the package, or a form of dates, holds by itself or in a tuple."""
    held: list[object] = [form.pattern for form in FORMS]
    for name in MODULES:
        for value in vars(importlib.import_module(name)).values():
            held += value if isinstance(value, tuple) else [value]
            held += [part for row in value if isinstance(row, tuple) for part in row] if type(value) is tuple else []
    return [each for each in held if isinstance(each, type(regex("")))]


def test_every_expression_compiles() -> None:
    found = expressions()
    assert len(found) > 400
    for expression in found:
        expression.search("")


def test_an_expression_is_that_of_re() -> None:
    lazy, plain = regex(r"(?P<n>\d+)-(x)?", re.IGNORECASE), re.compile(r"(?P<n>\d+)-(x)?", re.IGNORECASE)
    text = "3-X and 4-"
    assert lazy.pattern == plain.pattern
    assert lazy.groups == plain.groups
    assert dict(lazy.groupindex) == dict(plain.groupindex)
    assert lazy.findall(text) == plain.findall(text)
    assert lazy.sub("_", text) == plain.sub("_", text)
    assert lazy.split(text) == plain.split(text)
    for method in ("search", "match", "fullmatch"):
        assert str(getattr(lazy, method)(text)) == str(getattr(plain, method)(text))


def test_a_wrong_expression_tells_so_when_it_is_used() -> None:
    wrong = regex("(")
    assert wrong.pattern == "("
    with pytest.raises(re.error):
        wrong.search("")


@given(st.lists(LETTERS, min_size=1, max_size=6), LETTERS)
def test_one_of_fits_exactly_its_words(words: list[str], other: str) -> None:
    pattern = re.compile(one_of(words))
    assert all(pattern.fullmatch(word) for word in words)
    assert bool(pattern.fullmatch(other)) == (other in words)


@given(st.lists(LETTERS, min_size=1, max_size=4), st.lists(LETTERS, min_size=1, max_size=4), LETTERS)
def test_words_of_a_list_want_what_follows_it(plain: list[str], marked: list[str], other: str) -> None:
    pattern = re.compile(one_of_nets((plain, ""), (marked, "!")))
    assert bool(pattern.fullmatch(other)) == (other in plain)
    assert bool(pattern.fullmatch(f"{other}!")) == (other in marked)
