from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from factcheck.tables import load
from factcheck.text.measures import Measure, read_measures


def rows(table: str, *roles: str) -> list[Any]:
    key = {"currencies": "code", "magnitudes": "name", "number_words": "word", "units": "name", "hedges": "effect"}[
        table
    ]
    return [
        pytest.param(row, example, id=f"{row[key]}: {example}")
        for row in load(table)
        if not roles or row["role"] in roles
        for example in row["examples"]
    ]


def only(text: str) -> Measure:
    (measure,) = read_measures(text)
    return measure


@pytest.mark.parametrize("table", ["currencies", "magnitudes", "number_words", "units", "hedges"])
def test_every_row_has_examples(table: str) -> None:
    assert all(row.get("examples") for row in load(table))


def test_there_are_many_currencies_with_codes() -> None:
    assert len({row["code"] for row in load("currencies") if row["code"].isupper() and len(row["code"]) == 3}) >= 35


def test_no_currency_word_has_two_meanings() -> None:
    words = [
        word
        for row in load("currencies")
        for word in (*row.get("words", ()), *row.get("minor", ()), *row.get("symbols", ()))
    ]
    assert sorted(set(words)) == sorted(words)


def test_no_unit_word_has_two_meanings() -> None:
    words = [word for row in load("units") for word in row["words"]]
    assert sorted(set(words)) == sorted(words)
    symbols = [word for row in load("units") for word in (*row.get("symbols", ()), *row.get("glued", ()))]
    assert len(set(symbols)) >= len(symbols) - 4  # a few signs are both, as "bps"


@pytest.mark.parametrize(("row", "example"), rows("currencies"))
def test_currency_is_read(row: dict[str, Any], example: str) -> None:
    for text in (example, f"They paid {example} on Monday."):
        measure = only(text)
        assert (measure.kind, measure.unit) == ("money", row["code"])


@pytest.mark.parametrize(("row", "example"), rows("units"))
def test_unit_is_read(row: dict[str, Any], example: str) -> None:
    measure = only(f"It was {example} in all.")
    unit = "percentage point" if row["kind"] == "points" else row["name"]
    assert (measure.kind, measure.unit) == (row["kind"], unit)


@pytest.mark.parametrize(("row", "example"), rows("magnitudes"))
def test_magnitude_is_read(row: dict[str, Any], example: str) -> None:
    low = only(f"They had {example} there.").low
    assert low is not None
    assert 1 <= low / int(row["value"]) < 1000


@pytest.mark.parametrize(("row", "example"), rows("number_words", "digit", "teen", "ten", "dozen"))
def test_cardinal_is_read(row: dict[str, Any], example: str) -> None:
    low = only(f"They saw {example} there.").low
    assert low is not None
    assert low == int(row["value"]) or (row["role"] == "dozen" and low in (6, 24))


@pytest.mark.parametrize(("row", "example"), rows("number_words", "ordinal"))
def test_ordinal_is_read(row: dict[str, Any], example: str) -> None:
    measure = only(example)
    assert (measure.kind, measure.low) == ("ordinal", int(row["value"]))


@pytest.mark.parametrize(("row", "example"), rows("number_words", "fraction"))
def test_fraction_is_read(row: dict[str, Any], example: str) -> None:
    measure = only(f"They took {example} away.")
    assert measure.kind == "number"
    assert measure.low in (Fraction(row["value"]), 2 * Fraction(row["value"]))


@pytest.mark.parametrize(("row", "example"), rows("number_words", "vague"))
def test_vague_word_is_read(row: dict[str, Any], example: str) -> None:
    measure = only(f"They saw {example} there.")
    assert (measure.kind, measure.low, measure.high) == ("number", int(row["low"]), int(row["high"]))
    assert measure.hedge is not None


@pytest.mark.parametrize(("row", "example"), rows("number_words", "few"))
def test_a_few_of_a_unit_or_a_magnitude(row: dict[str, Any], example: str) -> None:
    measure = only(f"They saw {example} there.")
    assert measure.low is not None
    assert measure.low % int(row["low"]) == 0
    assert int(row["low"]) <= int(row["customary"]) <= int(row["high"])
    assert measure.hedge is not None


@pytest.mark.parametrize(("row", "example"), rows("number_words", "decade"))
def test_decade_of_age_is_read(row: dict[str, Any], example: str) -> None:
    measure = only(f"They met {example} there.")
    assert (measure.kind, measure.low, measure.high) == ("age", int(row["low"]), int(row["high"]))


@pytest.mark.parametrize(("row", "example"), rows("number_words", "opener", "people", "single", "member"))
def test_word_that_lets_a_number_count(row: dict[str, Any], example: str) -> None:
    assert only(f"{example[0].upper()}{example[1:]}").kind == "number"


@pytest.mark.parametrize(("row", "example"), rows("number_words", "aged"))
def test_number_after_the_aged_is_an_age(row: dict[str, Any], example: str) -> None:
    assert only(example).kind == "age"


@pytest.mark.parametrize(("row", "example"), rows("number_words", "label"))
def test_number_after_a_label_is_a_name(row: dict[str, Any], example: str) -> None:
    assert read_measures(example) == ()


@pytest.mark.parametrize(
    "word", [word for row in load("number_words") if row["role"] == "label" for word in row["words"]]
)
def test_every_label(word: str) -> None:
    assert read_measures(f"He read {word} 12 again.") == ()


@pytest.mark.parametrize(("row", "example"), rows("hedges"))
def test_hedge_is_read(row: dict[str, Any], example: str) -> None:
    measures = read_measures(example)
    if row["effect"] == "change":
        assert [(m.low, m.high) for m in measures] == [(2, 2), (14, 14)]
        return
    check_effect(measures[0], row["effect"])


@pytest.mark.parametrize(
    ("effect", "text"),
    [
        pytest.param(row["effect"], text, id=text)
        for row in load("hedges")
        if row["effect"] != "change"
        for word in row["words"]
        for text in [
            f"They saw {word} 40 boats."
            if row["place"] == "before"
            else f"They saw 40{' ' * word[0].isalpha()}{word} boats."
        ]
    ],
)
def test_every_hedge_word(effect: str, text: str) -> None:
    check_effect(only(text), effect)


def check_effect(measure: Measure, effect: str) -> None:
    open_low, open_high = measure.low is None, measure.high is None
    assert (open_low, open_high) == (effect == "less", effect == "more")
    assert measure.lean == (effect if effect in ("about", "below", "above") else None)
    assert measure.hedge is not None
    assert measure.outer_end - measure.outer_start > measure.end - measure.start
