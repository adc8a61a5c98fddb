"""What every fact type makes its facts of: measures, times, the words around a value, and when a statement holds."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from factcheck import Article, Checker
from factcheck.facts.base import (
    frame_of,
    in_percent,
    is_now_and_then,
    measures_in,
    number_value,
    of_whom,
    passage_of,
    times_in,
    with_conversions,
)
from factcheck.model import Fact, NumberValue, Participant, Scope, Slot, Stance
from factcheck.text.measures import Measure

DAY = "2024-06-07"  # a Friday


def measure(
    low: Any, high: Any = "same", *, kind: Any = "number", step: Any = None, restates: bool = False, unit: str = ""
) -> Measure:
    ends = [None if end is None else Fraction(end) for end in (low, low if high == "same" else high)]
    return Measure(kind, 0, 1, ends[0], ends[1], unit, step, None, None, 0, 1, spelled=True, restates=restates)


@pytest.mark.parametrize(
    ("given", "share"),
    [
        (measure("2/3"), (Fraction(200, 3), Fraction(200, 3))),
        (measure("1/100"), (1, 1)),
        (measure("99/100"), (99, 99)),
        (measure(1), None),
        (measure(0), None),
        (measure(2), None),
        (measure("-1/2"), None),
        (measure("1/3", "1/2"), (Fraction(100, 3), 50)),
        (measure("1/2", None), (50, None)),
        (measure(None, "1/2"), (None, 50)),
        (measure("1/2", 3), None),
        (measure(None, None), None),
        (measure("1/2", step=Fraction(1, 10)), None),
        (measure("1/2", kind="money"), None),
        (measure(49, kind="percent", unit="percent"), (49, 49)),
        (measure(249, kind="percent", unit="percent"), (249, 249)),
    ],
)
def test_a_fraction_is_a_share_in_percent(given: Measure, share: tuple[Any, Any] | None) -> None:
    found = in_percent(given)
    assert (found and (found.low, found.high)) == share
    if found is not None and given.kind == "number":
        assert (found.kind, found.unit, found.printed_to) == ("percent", "percent", 1)


def test_a_measure_is_paired_with_the_one_that_says_it_again() -> None:
    first, again, more, last = measure(1), measure(2, restates=True), measure(3, restates=True), measure(4)
    assert list(with_conversions([first, again, more, last])) == [(first, again), (last, None)]
    assert list(with_conversions([again, last])) == [(again, None), (last, None)]
    assert list(with_conversions([again, more])) == [(again, more)]
    assert list(with_conversions([first, last])) == [(first, None), (last, None)]
    assert list(with_conversions([])) == []


def test_the_value_of_a_measure_is_in_its_own_unit_unless_another_is_given() -> None:
    (found,) = measures_in("It paid about $40 million.")
    assert number_value(found) == NumberValue(
        low=40_000_000, high=40_000_000, unit="dollar", printed_to=10**6, lean="about"
    )
    assert number_value(found, "USD", qualifiers=("cash",)).unit == "USD"
    assert number_value(found, "", qualifiers=("cash",)).unit == ""
    assert number_value(found, qualifiers=("cash",)).qualifiers == ("cash",)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("On 12 June 2024, 30 boats sank.", [30]),
        ("On 12 June, 30 boats and 4 ships sank.", [30, 4]),
        ("12 boats sank in June 2024.", [12]),
        ("12 boats sank on 3 June, 4 on 5 June.", [12, 4]),
    ],
)
def test_a_number_inside_a_date_is_no_measure(text: str, figures: list[int]) -> None:
    assert [m.low for m in measures_in(text)] == figures
    assert times_in(text)


@pytest.mark.parametrize(
    ("text", "value", "frame"),
    [
        ("one two three four five six seven 61 a b c d e f", "61", "two three four five six seven ~ a b c d"),
        ("one two three four five 61 a b c d e f", "61", "one two three four five ~ a b c d"),
        ("one two three four 61 a b c d e f", "61", "one two three four ~ a b c d"),
        ("one two three 61 a b c d e f", "61", "one two three ~ a b c d e"),
        ("one two 61 a b c d e f g h", "61", "one two ~ a b c d e f"),
        ("one 61 a b c d e f g h i", "61", "one ~ a b c d e f g"),
        ("61 a b c d e f g h i j", "61", "~ a b c d e f g h"),
        ("one two 61 a b c", "61", "one two ~ a b c"),
        ("one two 61 a b", "61", None),
        ("one two three four five 61", "61", "one two three four five ~"),
        ("one two three four 61", "61", None),
        ("The Town’s 61 Homes, 2.5 of £3 cost 40% more", "61", "the town’s ~ homes 2.5 of £3 cost 40%"),
        ("w" * 84 + " two three four five six 61 a b c d", "61", "w" * 65 + " two three four five six ~ a b c d"),
    ],
)
def test_the_words_around_a_value(text: str, value: str, frame: str | None) -> None:
    start = text.index(value)
    assert frame_of(text, start, start + len(value)) == frame


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (13, 13, (12, 12)),
        (12, 12, (12, 12)),
        (3, 5, (3, 5)),
        (4, 4, (4, 4)),
        (3, 4, (3, 4)),
        (3, 3, None),
        (8, 0, (8, 0)),
        (0, 7, (0, 7)),
        (0, 6, None),
    ],
)
def test_a_passage_is_of_so_many_words(before: int, after: int, told: tuple[int, int] | None) -> None:
    text = "B " * before + "61" + " A" * after
    start = text.index("61")
    expected = None if told is None else " ".join([*["b"] * told[0], "~", *["a"] * told[1]])
    assert passage_of(text, start, start + 2) == expected


def test_a_passage_reaches_so_far() -> None:
    near, far = "x" * 169 + " b b b b " + "61" + " a a a a", "x" * 400 + " b b b b " + "61" + " a a a a"
    assert passage_of(near, near.index("61"), near.index("61") + 2) == "x" * 169 + " b b b b ~ a a a a"
    assert passage_of(far, far.index("61"), far.index("61") + 2) == "x" * 171 + " b b b b ~ a a a a"


def stated(stage: Any = "stated", *scopes: tuple[Any, str], people: tuple[Participant, ...] = ()) -> Fact:
    return Fact(
        id="x", article="a", fact_type="amount", start=0, end=1, text="x", rule="x", stance=Stance(stage=stage),
        value=NumberValue(low=4, high=4, unit="USD"),
        slot=Slot(scope=tuple(Scope(kind=kind, text=text) for kind, text in scopes), participants=people),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "both"),
    [
        (stated("planned"), stated("stated", ("nearby", "now")), True),
        (stated("planned"), stated("stated", ("time", "now")), False),
        (stated("planned"), stated("stated", ("nearby", "2021")), False),
        (stated("planned"), stated(), False),
        (stated("completed"), stated("stated", ("nearby", "now")), False),
        (stated("planned", ("nearby", "now")), stated("stated"), False),
        (stated("planned", ("nearby", "now")), stated("planned"), True),
    ],
)
def test_what_is_so_now_is_not_what_is_planned(left: Fact, right: Fact, both: bool) -> None:
    assert is_now_and_then(left, right) is both
    assert is_now_and_then(right, left) is both


def test_a_question_names_the_subject_where_it_is_known() -> None:
    named = Participant(part="subject", text="Roe", start=0, end=1, entity="Jane Roe")
    noun = Participant(part="subject", text="mayor", start=0, end=1)
    other = Participant(part="object", text="Roe", start=0, end=1, entity="Jane Roe")
    assert [of_whom(stated(people=p)) for p in ((named,), (noun,), (other,), ())] == [" (Jane Roe)", "", "", ""]


def scopes(fact: Fact) -> set[tuple[str, str]]:
    return {(scope.kind, scope.text) for scope in fact.slot.scope}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvane paid $4 million in 2021.", {("time", "2021-01-01/2022-01-01")}),
        ("In 2021, Norvane paid $4 million.", {("time", "2021-01-01/2022-01-01")}),
        ("Norvane paid $4 million on Monday.", {("time", "2024-06-03/2024-06-04")}),
        ("Norvane paid $4 million on Monday afternoon.", {("time", "2024-06-03/2024-06-04")}),
        ("Norvane paid $4 million. It closed in 2021.", set()),
        ("It closed in 2021. Norvane paid $4 million.", set()),
        ("Norvane has paid $4 million since 2021.", {("part", "to date")}),
        ("Norvane paid $4 million at 9 p.m.", set()),
        ("Norvane, which was founded in 2004, paid $4 million.", {("nearby", "2004-01-01/2005-01-01")}),
        ("In 2004, when Norvane paid $4 million, it closed.", {("time", "2004-01-01/2005-01-01")}),
        ("Norvane opened on Monday, paying $4 million.", {("time", "2024-06-03/2024-06-04")}),
        ("Norvane lost $4 million last season.", {("time", "last season")}),
        ("Norvane lost $4 million the previous season.", {("time", "last season")}),
        ("Norvane lost $4 million this season.", set()),
        ("Norvane now pays $4 million.", {("nearby", "now")}),
        ("Norvane currently pays $4 million.", {("nearby", "now")}),
        ("Norvane now paid $4 million.", set()),
        ("Norvane pays $4 million.", set()),
    ],
)
def test_when_a_statement_holds(text: str, expected: set[tuple[str, str]], find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("amount", text, DAY)
    assert scopes(fact) == expected


def test_a_year_is_another_year_though_nobody_knows_which(find: Callable[..., list[Fact]]) -> None:
    (fact,) = find("amount", "Norvane paid $4 million last year.")
    assert ("time", "-1 years") in scopes(fact)
    (fact,) = find("amount", "Norvane paid $4 million on Monday.")
    assert scopes(fact) == {("time", "XXXX-W-1")}
    (fact,) = find("amount", "Norvane paid $4 million two years ago.")
    assert scopes(fact) == {("time", "-2 years")}
    for text in ("Norvane paid $4 million last month.", "Norvane, which closed last year, paid $4 million."):
        (fact,) = find("amount", text)
        assert scopes(fact) == set()
    (fact,) = find("amount", "Norvane paid $4 million this year.")
    assert scopes(fact) == set()


def test_of_figures_with_a_time_behind_each_holds_at_its_own(find: Callable[..., list[Fact]]) -> None:
    may, june = ("2024-05-01/2024-06-01", "2023-06-01/2023-07-01")
    first, second = find("amount", "Norvane made $4 million in May and $5 million in June 2023.", DAY)
    assert {text for _, text in scopes(first)} == {may}
    assert {text for _, text in scopes(second)} == {june}


@pytest.mark.parametrize(
    ("text", "is_left_behind"),
    [
        ("Norvane paid more than double the $4 million.", True),
        ("Norvane paid twice the $4 million of the other.", True),
        ("Norvane paid less than half its $4 million.", True),
        ("Profit was compared with $4 million.", True),
        ("Norvane paid the $4 million.", False),
        ("The fare, now $4, will rise.", True),
        ("The fare, now $4, rose.", False),
    ],
)
def test_what_a_figure_is_compared_with_is_another_figure(
    text: str, is_left_behind: bool, find: Callable[..., list[Fact]]
) -> None:
    (fact,) = find("amount", text, DAY)
    assert (("comparison", "from") in scopes(fact)) is is_left_behind


def test_a_fact_stands_where_it_is_printed(checker: Checker) -> None:
    body = "It was a fine day.\n\nNorvane &amp; Sons paid $4 million for the mill in Lyme."
    article = Article(id="a", text=body, title="Norvane pays $4 million for the mill", published=DAY)
    facts = [f for f in checker.extract(article) if f.fact_type == "amount"]
    assert {(f.field, f.text) for f in facts} == {("title", "$4 million"), ("text", "$4 million")}
    for fact in facts:
        source = article.title if fact.field == "title" else article.text
        assert source is not None
        assert source[fact.start : fact.end] == fact.text
        assert fact.stance.as_of == DAY


def test_a_paragraph_that_is_repeated_and_a_credit_are_read_once_or_not(find: Callable[..., list[Fact]]) -> None:
    line = "Norvane paid $4 million for the mill in Lyme, the town said on Friday."
    assert len(find("amount", f"{line}\n\n{line}", DAY)) == 1
    assert len(find("amount", f"{line}\n\nHalden paid $4 million for the mill.", DAY)) == 2
