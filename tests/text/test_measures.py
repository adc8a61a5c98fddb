from __future__ import annotations

import tomllib
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.measures import Measure, read_measures, same_currency, to_base

CORPUS = Path(__file__).parents[2] / "fixtures" / "corpus"
KINDS = {"amount": {"money"}, "percent": {"percent", "points"}, "count": {"number"}, "age": {"age"}}


def corpus(name: str) -> dict[str, Any]:
    return tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8"))


def negatives() -> list[Any]:
    return [
        pytest.param(name, case, id=f"{name}: {case['text']}") for name in KINDS for case in corpus(name)["negative"]
    ]


def of_kind(text: str, kinds: set[str]) -> list[Measure]:
    return [measure for measure in read_measures(text) if measure.kind in kinds]


def only(text: str) -> Measure:
    (measure,) = read_measures(text)
    return measure


@pytest.mark.parametrize(("name", "case"), negatives())
def test_look_alike_is_left_unread(name: str, case: dict[str, Any]) -> None:
    found = of_kind(case["text"], KINDS[name])
    assert [case["text"][m.start : m.end] for m in found] == []


@pytest.mark.parametrize(
    ("text", "kind", "low", "unit", "span"),
    [
        ("It has 180,000 square feet.", "quantity", "180000", "square foot", "180,000 square feet"),
        ("It has 900 sq. ft. of floor.", "quantity", "900", "square foot", "900 sq. ft"),
        ("They ran 5km.", "quantity", "5", "kilometre", "5km"),
        ("a 6-foot-2 guard", "quantity", "37/6", "foot", "6-foot-2"),
        ("He is 6 feet 2 inches tall.", "quantity", "37/6", "foot", "6 feet 2 inches"),
        ("It was 30 degrees Celsius.", "quantity", "30", "degree Celsius", "30 degrees Celsius"),
        ("It was -4°C.", "quantity", "-4", "degree Celsius", "-4°C"),
        ("winds of 60 miles per hour", "quantity", "60", "mile per hour", "60 miles per hour"),
        ("a car with 40 miles per gallon", "quantity", "40", "mile per gallon", "40 miles per gallon"),
        ("They waited 18 months.", "duration", "18", "month", "18 months"),
        ("a six-year deal", "duration", "6", "year", "six-year"),
        ("It took two and a half years.", "duration", "5/2", "year", "two and a half years"),
        ("It took 1 hour and 20 minutes.", "duration", "4/3", "hour", "1 hour and 20 minutes"),
        ("It took half an hour.", "duration", "1/2", "hour", "half an hour"),
        ("a 30-second clip", "duration", "30", "second", "30-second"),
        ("the third-largest bank", "ordinal", "3", "", "third"),
        ("They were ranked No. 3 in the league.", "ordinal", "3", "", "No. 3"),
        ("It was her 15th title.", "ordinal", "15", "", "15th"),
        ("She finished second.", "ordinal", "2", "", "second"),
        ("Two-thirds of the crew left.", "number", "2/3", "", "Two-thirds"),
        ("The crew lost 2/3 of the sails.", "number", "2/3", "", "2/3"),
        ("Half the crew left.", "number", "1/2", "", "Half"),
        ("Nearly half of the crew left.", "number", "1/2", "", "half"),
        ("One in five sailors left.", "number", "1/5", "", "One in five"),
        ("1 in 5 sailors left.", "number", "1/5", "", "1 in 5"),
        ("Two out of 10 sailors left.", "number", "1/5", "", "Two out of 10"),
        ("A fifth of the crew left.", "number", "1/5", "", "A fifth"),
        ("three times as many", "multiple", "3", "times", "three times"),
        ("twice as many", "multiple", "2", "times", "twice"),
    ],
)
def test_other_kinds(text: str, kind: str, low: str, unit: str, span: str) -> None:
    measure = only(text)
    assert (measure.kind, measure.low, measure.unit) == (kind, Fraction(low), unit)
    assert text[measure.start : measure.end] == span


@pytest.mark.parametrize(
    "text",
    ["a second chance", "the first lady", "the 19th century", "on Fifth Avenue", "the 9th Circuit", "the 4th of July",
     "a third party", "wait a second", "two second chances", "in the first place", "the first half of the game"],
)  # fmt: skip
def test_words_that_only_look_like_ranks_or_times(text: str) -> None:
    assert not of_kind(text, {"ordinal", "duration"})


@pytest.mark.parametrize(
    ("text", "lean", "hedge", "outer"),
    [
        ("nearly 40 boats", "below", "nearly", "nearly 40"),
        ("Some 40 boats", "about", "Some", "Some 40"),
        ("~40 boats", "about", "~", "~40"),
        ("just over 40 boats", "above", "just over", "just over 40"),
        ("more than 40 boats", None, "more than", "more than 40"),
        ("40 or more boats", None, "or more", "40 or more"),
        ("40 or so boats", "about", "or so", "40 or so"),
        ("dozens of boats", None, "dozens", "dozens"),
        ("a couple of boats", "about", "a couple of", "a couple of"),
        ("40 boats", None, None, "40"),
    ],
)
def test_hedges(text: str, lean: str | None, hedge: str | None, outer: str) -> None:
    measure = only(text)
    assert (measure.lean, measure.hedge) == (lean, hedge)
    assert text[measure.outer_start : measure.outer_end] == outer


@pytest.mark.parametrize(
    ("text", "low", "high", "lean"),
    [
        ("It has at least a 30% stake.", 30, None, None),
        ("It has more than a 30 percent stake.", 30, None, None),
        ("They may buy up to a 30% stake.", None, 30, None),
        ("It was nearly a 40% drop.", 40, 40, "below"),
        ("It was a film about a 40-foot drop.", 40, 40, None),
        ("It rose over a 40-year span.", 40, 40, None),
        ("Nearly $3 to $4 is missing.", 3, 4, "below"),
        ("Some 20 or 30 boats left.", 20, 30, "about"),
        ("The error is plus or minus 3 points.", 3, 3, None),
        ("It is within plus or minus three hours.", 3, 3, None),
        ("About 5-6,000 people came.", 5000, 6000, "about"),
        ("They found 10-12,000 coins.", 10_000, 12_000, None),
        ("They found 112 coins.", 112, 112, None),
        ("World No. 1 Jane Roe lost.", 1, 1, None),
        ("It was two degrees Fahrenheit.", 2, 2, None),
        ("Sales doubled in a year.", 2, 2, None),
        ("Sales more than tripled in a year.", 3, None, None),
        ("The price nearly halved.", Fraction(1, 2), Fraction(1, 2), "below"),
        ("It made a quarter-point cut.", Fraction(1, 4), Fraction(1, 4), None),
        ("It has a one-third stake.", Fraction(1, 3), Fraction(1, 3), None),
        ("The works will run from $3 to $4.", 3, 4, None),
    ],
)
def test_forms_of_bounds_ranges_and_turns(
    text: str, low: Fraction | None, high: Fraction | None, lean: str | None
) -> None:
    measure = only(text)
    assert (measure.low, measure.high, measure.lean) == (low, high, lean)


def test_step_and_result_are_two_values() -> None:
    rise, result = read_measures("The share rose $2 to $14 in a day.")
    assert (rise.low, result.low) == (2, 14)
    fall, level = read_measures("The cap fell by more than $11 billion to $106 billion.")
    assert (fall.low, fall.high, level.low) == (11 * 10**9, None, 106 * 10**9)
    was, became = read_measures("It rose from about 2 to 3 percent in a year.")
    assert (was.low, became.low) == (2, 3)
    before, after = read_measures("Turnout went from 10 to 12 percent in a year.")
    assert (before.low, before.unit, after.low) == (10, "percent", 12)


def test_ages_after_aged_go_on_in_a_list() -> None:
    ages = of_kind("Two sisters, aged 28 and 31, were named.", {"age"})
    assert [age.low for age in ages] == [28, 31]
    assert [m.kind for m in read_measures("A man aged 28 and 31 others were hurt.")] == ["age", "number"]


def test_over_three_days_is_no_bound_but_for_over_three_days_is() -> None:
    assert only("It happened over three days.").hedge is None
    assert only("It lasted for over three days.").hedge == "over"


def test_typographic_spaces_dashes_and_quotes_are_read() -> None:
    text = "“Nearly\u00a0$10\u2013$12\u202fbillion” was a 28\u2011year\u2011old’s."
    money, age = read_measures(text)
    assert (money.low, money.high) == (10 * 10**9, 12 * 10**9)
    assert text[age.start : age.end] == "28\u2011year\u2011old"


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [("USD", "USD", True), ("dollar", "CAD", None), ("USD", "CAD", False), ("¥", "CNY", None)],
)
def test_same_currency(left: str, right: str, same: bool | None) -> None:
    assert same_currency(left, right) is same
    assert same_currency(right, left) is same


def test_units_convert_exactly() -> None:
    mile, kilometre = to_base("mile"), to_base("kilometre")
    assert mile is not None
    assert kilometre is not None
    assert mile[0] == kilometre[0] == "length"
    assert mile[1] / kilometre[1] == Fraction(1609344, 10**6)
    assert to_base("furlong of nothing") is None


# ---- properties -------------------------------------------------------------------------------------------------


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_any_text_is_read_without_error_in_order_and_inside_bounds(text: str) -> None:
    assert_well_formed(text, read_measures(text))


FRAGMENTS = (
    "$ € 14 1,000 .5 2016 - to and between half a third million % percent year old aged one in five No. twenty dozens "
    "of hundred feet 6 than or more s , th"
).split()


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=14), st.sampled_from([" ", "", "-"]))
def test_any_heap_of_fragments_is_well_formed(parts: list[str], glue: str) -> None:
    text = glue.join(parts)
    assert_well_formed(text, read_measures(text))


@given(st.sampled_from(FRAGMENTS), st.integers(1, 30))
def test_a_paragraph_before_shifts_spans_and_changes_nothing_else(fragment: str, lines: int) -> None:
    text = f"They paid $14 million for 40 boats, up 3 percent, {fragment} they said."
    moved = "Word.\n" * lines + "\n"
    before, after = read_measures(text), read_measures(moved + text)
    assert [(m.kind, m.low, m.high, m.start + len(moved)) for m in before] == [
        (m.kind, m.low, m.high, m.start) for m in after
    ]


HOSTILE = {
    **{"1": 10**6, ",": 10**6, "A": 10**6, " ": 10**6, "million ": 10**5, "$1,": 10**5, "one ": 10**5, "1-": 10**5},
    **{"a ": 10**5, "1 to ": 50_000, "half a ": 50_000, "one hundred and ": 30_000, "1 foot 1 ": 30_000},
    **{"between 1 and ": 30_000, "third ": 50_000, "aged 1, ": 30_000, "No. 1": 30_000, "more than ": 10**5},
}


@pytest.mark.parametrize("text", [part * times for part, times in HOSTILE.items()], ids=list(HOSTILE))
def test_hostile_text_is_read_in_linear_time(text: str) -> None:
    assert_well_formed(text, read_measures(text))


def assert_well_formed(text: str, measures: tuple[Measure, ...]) -> None:
    end = 0
    for measure in measures:
        assert end <= measure.start < measure.end <= len(text)
        assert 0 <= measure.outer_start <= measure.start
        assert measure.end <= measure.outer_end <= len(text)
        assert measure.low is not None or measure.high is not None
        if measure.low is not None and measure.high is not None:
            assert measure.low <= measure.high
        end = measure.end


@pytest.mark.parametrize(
    ("text", "kind", "low", "high", "unit"),
    [
        ("They waited for an hour.", "duration", "1", "1", "hour"),
        ("The walk took an hour and a half.", "duration", "3/2", "3/2", "hour"),
        ("The walk took one hour and half.", "duration", "3/2", "3/2", "hour"),
        ("It ran for a year or two.", "duration", "1", "2", "year"),
        ("It lasted 1 hour fifteen minutes.", "duration", "5/4", "5/4", "hour"),
        ("It lasted 2 years, 3 months.", "duration", "9/4", "9/4", "year"),
        ("It lasts 5 - 10 minutes.", "duration", "5", "10", "minute"),
        ("It lasted 3h in all.", "duration", "3", "3", "hour"),
        ("It weighs almost a kilo.", "quantity", "1", "1", "kilogram"),
        ("It is 2 yards, 7 feet, 10 in.", "quantity", "83/18", "83/18", "yard"),
        ("It covers 4km^2 of sand.", "quantity", "4", "4", "square kilometre"),
        ("The rate is between 2 percent and about 4 percent.", "percent", "2", "4", "percent"),
        ("It costs $10 - $20 a day.", "money", "10", "20", "dollar"),
        ("The town spent about 20 million pounds on the bridge.", "money", "20000000", "20000000", "pound"),
        ("He paid twenty dollars 43 cents.", "money", "2043/100", "2043/100", "dollar"),
        ("He paid 3.14US$ for it.", "money", "157/50", "157/50", "USD"),
        ("It grew to two point two million boats.", "number", "2200000", "2200000", ""),
        ("They want more than 20 and fewer than 30 boats.", "number", "20", "30", ""),
        ("10k", "number", "10000", "10000", ""),
        ("1/5", "number", "1/5", "1/5", ""),
        ("thirty first", "ordinal", "31", "31", ""),
    ],
)
def test_value_is_read(text: str, kind: str, low: str, high: str, unit: str) -> None:
    measure = only(text)
    assert (measure.kind, measure.low, measure.high, measure.unit) == (kind, Fraction(low), Fraction(high), unit)


@pytest.mark.parametrize(
    "text",
    [
        "They meet twice a year.",
        "It began about a year ago.",
        "They left after a week.",
        "He ran the 9/11 inquiry.",
        "He ran a 10k run.",
    ],
)
def test_rate_and_time_and_name_are_no_measure(text: str) -> None:
    assert not read_measures(text)


def test_days_added_to_months_stay_a_length_in_months() -> None:
    measure = only("It lasted 3 months and 2 weeks.")
    assert measure.unit == "month"
    assert measure.low is not None
    assert Fraction(34, 10) < measure.low < Fraction(35, 10)


def test_hyphenless_ordinal_in_a_sentence_is_no_rank() -> None:
    assert not [m for m in read_measures("She cut the twenty second clip.") if m.kind == "ordinal"]


def test_pounds_of_something_stay_a_weight() -> None:
    assert only("They paid for 20 million pounds of beef.").unit == "pound"


def test_fraction_after_billion_adds_and_does_not_multiply() -> None:
    values = {measure.low for measure in read_measures("It is one billion and a quarter million boats.")}
    assert values == {Fraction(10**9), Fraction(250_000)}
