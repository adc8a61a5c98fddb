"""The nouns: exact, frozen, strict about their fields, and the same after JSON."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from factcheck.errors import PolicyError, PublishedError
from factcheck.model import (
    Article,
    Conflict,
    Fact,
    Judgement,
    NumberValue,
    Participant,
    Policy,
    QuoteValue,
    Side,
    Slot,
    Stance,
    TimeValue,
    Verdict,
    exact,
    fact_id,
    write_exact,
)
from factcheck.model.conflict import fingerprint


def number(low: Any, high: Any = None) -> NumberValue:
    return NumberValue(low=low, high=high, unit="USD")


def fact(article: str, start: int = 0, words: tuple[str, ...] = ()) -> Fact:
    return Fact(
        id=fact_id(article, "amount", start, start + 2), article=article, fact_type="amount", start=start,
        end=start + 2, text="$3", value=number(3, 3), slot=Slot(words=words), stance=Stance(), rule="amount.money",
    )  # fmt: skip


@given(st.fractions())
def test_an_exact_number_is_the_same_after_printing(value: Fraction) -> None:
    assert exact(write_exact(value)) == value


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_a_number_that_ends_is_printed_in_digits(value: Decimal) -> None:
    printed = write_exact(Fraction(value))
    assert "/" not in printed
    assert "E" not in printed
    assert Decimal(printed) == value


@pytest.mark.parametrize("value", [0.1, 3.0, True, None, "three", "1e", float("nan")])
def test_what_is_not_exact_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"exact|Invalid"):
        exact(value)
    if value is not None:
        with pytest.raises(ValidationError):
            number(value)


def test_a_point_is_no_bound() -> None:
    assert number(3, 3).is_point
    assert not number(3).is_point
    assert not number(None, 3).is_point
    assert not number(3, 4).is_point


def test_a_time_is_resolved_when_it_stands_on_the_calendar() -> None:
    day = dt.datetime(2024, 6, 7)
    assert TimeValue(start=day, end=day + dt.timedelta(days=1), granularity="day").is_resolved
    assert not TimeValue(start=None, end=None, granularity="month", pattern="XXXX-04").is_resolved


def test_nouns_are_frozen_and_know_their_fields() -> None:
    value = number(3, 3)
    with pytest.raises(ValidationError):
        value.unit = "EUR"
    with pytest.raises(ValidationError):
        Article(id="a", text="b", language="en")  # type: ignore[call-arg]


@pytest.mark.parametrize(
    "value",
    [
        NumberValue(low="14.3", high="14.3", unit="USD", printed_to="0.1", lean="about", qualifiers=("cash",)),
        NumberValue(low="1/3", high=None, unit="percent"),
        TimeValue(start=dt.datetime(2024, 6, 7), end=dt.datetime(2024, 6, 8), granularity="day"),
        QuoteValue(words="It was cold", speaker=None),
    ],
)
def test_a_fact_is_the_same_after_json(value: Any) -> None:
    stated = fact("a").model_copy(update={"value": value})
    assert Fact.model_validate_json(stated.model_dump_json()) == stated


@pytest.mark.parametrize(
    ("given", "day"),
    [
        ("2024-06-07", dt.date(2024, 6, 7)),
        (" 2024-06-07T23:30:00-05:00 ", dt.date(2024, 6, 7)),
        (dt.date(2024, 6, 7), dt.date(2024, 6, 7)),
        (dt.datetime(2024, 6, 7, 23, 30), dt.date(2024, 6, 7)),
        (None, None),
    ],
)
def test_published_is_read(given: Any, day: dt.date | None) -> None:
    assert Article(id="a", text="b", published=given).published == day


@pytest.mark.parametrize("given", ["2024-02-30", "June 7", "", 20240607, "07/06/2024"])
def test_a_date_that_cannot_be_is_refused_by_name(given: Any) -> None:
    with pytest.raises(PublishedError, match="'a'"):
        Article(id="a", text="b", published=given)


def test_an_article_needs_an_id() -> None:
    with pytest.raises(ValidationError, match="id"):
        Article(id="  ", text="b")


def test_the_id_of_a_fact_tells_the_title_from_the_text() -> None:
    assert fact_id("a", "amount", 1, 2) != fact_id("a", "amount", 1, 2, "title")


def test_the_subject_of_a_slot_is_its_first() -> None:
    who = [Participant(part=part, text=text, start=0, end=1) for part, text in (("object", "x"), ("subject", "y"))]
    subject = Slot(participants=tuple(who)).subject
    assert subject is not None
    assert subject.text == "y"
    assert Slot().subject is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"fact_types": ("colour",)},
        {"kinds": ("opinion",)},
        {"severities": {"opinion": "major"}},
        {"severities": {"value": "fatal"}},
    ],
)
def test_a_policy_refuses_what_does_not_exist(wrong: dict[str, Any]) -> None:
    with pytest.raises(PolicyError, match="there are"):
        Policy(**wrong)


@pytest.mark.parametrize(
    "wrong", [{"number_slack": "1.5"}, {"stake_slack": "-0.1"}, {"days_slack": -1}, {"number_slack": 0.1}]
)
def test_a_policy_refuses_a_slack_that_cannot_be(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Policy(**wrong)


def test_a_policy_is_the_same_after_json() -> None:
    policy = Policy(number_slack="1/3", kinds=("value",), severities={"value": "info"})
    assert Policy(**policy.model_dump(mode="json")) == policy


def test_a_rung_without_a_kind_makes_no_conflict() -> None:
    with pytest.raises(ValueError, match=r"amount\.equal"):
        Conflict.of("How much?", "amount", Judgement(verdict=Verdict.AGREE, rule="amount.equal"), [])


def test_the_sides_of_a_conflict_are_in_order() -> None:
    judged = Judgement(verdict=Verdict.CONFLICT, rule="amount.value", kind="value", severity="major")
    sides = [Side.of("$4", [fact("b"), fact("c")]), Side.of("$3", [fact("a", 90), fact("a")])]
    one, other = (Conflict.of("How much?", "amount", judged, order) for order in (sides, sides[::-1]))
    assert one == other
    assert [side.articles for side in one.sides] == [("a",), ("b", "c")]
    assert one.sides[0].facts == ("a:amount:0-2", "a:amount:90-92")


def test_a_fingerprint_depends_on_what_is_said_by_whom() -> None:
    side = Side(value="$3", articles=("a",), facts=("a:amount:0-2",))
    moved = side.model_copy(update={"facts": ("a:amount:90-92",)})
    other = side.model_copy(update={"articles": ("b",)})
    assert fingerprint("amount", "value", [side]) == fingerprint("amount", "value", [moved])
    assert fingerprint("amount", "value", [side]) != fingerprint("amount", "value", [other])
    assert fingerprint("amount", "value", [side]) != fingerprint("amount", "precision", [side])


def test_objects_of_a_class_share_the_names_of_its_fields() -> None:
    one, other = Slot(unit="person"), Slot(attribute="injured")
    assert one.model_fields_set is other.model_fields_set
    assert one.model_fields_set == set(Slot.model_fields)


def test_a_copy_is_a_noun_like_any_other() -> None:
    slot = Slot(unit="person")
    copied = slot.model_copy(update={"attribute": "injured"})
    assert copied == Slot(unit="person", attribute="injured")
    assert copied.model_fields_set is slot.model_fields_set
    assert slot.attribute is None
    assert copy.deepcopy(copied) == copied
    assert Slot.model_construct(unit="person").model_fields_set is slot.model_fields_set


def test_what_goes_to_another_process_comes_back_the_same() -> None:
    value = number("14.3")
    sent = pickle.loads(pickle.dumps([value, value.model_copy(update={"unit": "EUR"})]))
    assert sent == [value, number("14.3").model_copy(update={"unit": "EUR"})]
    assert sent[0].model_copy(update={"unit": "EUR"}) == sent[1]
