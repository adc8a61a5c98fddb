"""Amounts of money.

Reads: "$14.3 billion", "€1.2bn", "between £3m and £4m", "more than $29 billion", "50 cents".
Leaves: "multimillion-dollar", weights in pounds, prices inside product names.
Question: what was paid, earned, offered or is worth, by whom, for what; the clause's noun or verb names the attribute.
Compares: equal, hedged, rounded or bounded (precision), same number in another currency (value), apart (value).

>>> AMOUNT.name
'amount'
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.facts.base import (
    about,
    comparable_blocks,
    is_now_and_then,
    make_fact,
    measures_in,
    number_value,
    quarters_as_times,
    scoped_slot,
    with_conversions,
    without_own_words,
)
from factcheck.facts.intervals import as_update, judge_numbers, of_one_close, printed_alike
from factcheck.model import (
    Difference,
    Document,
    Fact,
    FactTypeName,
    Judgement,
    NumberValue,
    Policy,
    Scope,
    Slot,
    Verdict,
)
from factcheck.text import currencies
from factcheck.text.clauses import (
    FORECAST,
    TRADING_PRICE,
    Clause,
    attribute_of,
    clause_at,
    family_of,
    noun_of,
    stance_at,
    words_of_class,
)
from factcheck.text.patterns import regex
from factcheck.text.prices import unit_of_price

if TYPE_CHECKING:
    from factcheck.text.measures import Measure

_CLOSED = regex(r"[)\]]")
EACH = "each"
FEW_POUNDS = 1000
_SHARES = frozenset({"percent", "cent", "%", "stake", "share", "part"})
_MODE = regex(r"(?:\s(?:an?|per)\s[a-z]{1,20})?\s(?:in|of)\s(?P<mode>cash(?: and (?:stock|shares))?|stock|shares)\b")
# "In an all-cash deal, Acme is buying Bolt for $3 million."
_DEAL_OF_MODE = regex(
    r"\b(?:all[- ](?P<all>cash|stock|share)|(?P<both>cash[- ]and[- ](?:stock|share)s?))[\s-]"
    r"(?:deal|offer|transaction|bid|takeover|acquisition|merger|purchase|buyout|agreement)\b"
)
# "Has raised $3 million to date": all that was given in time, and no single payment.
_TO_DATE = regex(r"\s(?:[a-z-]{2,14}\s){0,4}?(?:to date|so far|in total|in all|all told|altogether|since)\b")
TO_DATE = "to date"
_GIVEN_IN_PARTS = frozenset({"funding", "donation", "investment", "payment"})


class Amount:
    """Money that an article says was paid, asked, earned, lost or is worth."""

    name: FactTypeName = "amount"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the amounts of money of a document."""
        for block in comparable_blocks(document):
            for measure, converted in with_conversions(m for m in measures_in(block.text) if m.kind == "money"):
                if converted is None and _is_a_weight(measure):
                    continue
                clause = clause_at(block.doc, measure.start, measure.end)
                rate, end = _rate_after(block.text, measure, converted)
                value = number_value(
                    measure,
                    measure.unit + rate,
                    qualifiers=_mode(block.text, end, clause),
                    conversion=None if converted is None else number_value(converted, converted.unit + rate),
                )
                slot = scoped_slot(document, block, clause, measure.outer_start) if clause else Slot()
                slot = quarters_as_times(document, clause, slot) if clause else slot
                slot = without_own_words(slot, block, measure.start, measure.end)
                if slot.attribute in _GIVEN_IN_PARTS and _TO_DATE.match(block.text, end):
                    slot = slot.model_copy(update={"scope": (*slot.scope, Scope(kind="part", text=TO_DATE))})
                yield make_fact(
                    document,
                    block,
                    "amount",
                    measure.start,
                    measure.end,
                    value,
                    slot,
                    stance_at(block, clause),
                    "amount.money",
                )

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The attribute, per unit; an amount of nothing in particular has none."""
        assert isinstance(fact.value, NumberValue)
        per = fact.value.unit.partition(" per ")[2]
        family = family_of(fact.slot.attribute or "")
        return tuple(f"{name}/{per}" for name in (fact.slot.attribute, family) if name)

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """One thing has one price at a time; where it is not named, it is what the article is about."""
        attribute, mine, yours = left.slot.attribute, _named(left), _named(right)
        if attribute != right.slot.attribute or (mine and yours and not mine & yours):
            return False
        here, there = _nouns(left), _nouns(right)
        if not mine & yours and here and there and not here & there:
            return False  # copper and tin
        is_extreme = attribute in words_of_class("extreme") and (_is_of_a_price(left) or _is_of_a_price(right))
        return attribute == TRADING_PRICE or is_extreme

    def may_align(self, left: Fact, right: Fact) -> bool:
        """What somebody will pay is not what somebody paid at another time: "I paid £279 for the first one in 2021".

        What is spent on one thing is not what is paid for another: "spent $3,000 on lawyers", "will pay $2 million".
        """
        mine, yours = _recipients(left), _recipients(right)
        if mine and yours and not mine & yours:
            return False
        if is_now_and_then(left, right) or not (_is_told_of(left, right) and _is_told_of(right, left)):
            return False
        stages = {left.stance.stage, right.stance.stage}
        return stages != {"planned", "completed"} or _is_dated(left) == _is_dated(right)

    def question(self, fact: Fact) -> str:
        """The amount's question: "How much is the investment of Acme?"."""
        return f"How much: {fact.slot.attribute or 'amount'} ({about(fact)})?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two amounts that answer the same question; two currencies clash only on the same figure."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        if left.value.qualifiers != right.value.qualifiers and left.value.low != right.value.low:
            return Judgement(
                verdict=Verdict.INCOMPARABLE,
                rule="amount.part",
                explanation="They may be a whole and the part of it that is paid in cash or stock.",
            )
        mine, yours = _per_one_unit(left.value, right.value)
        if mine.unit.partition(" per ")[2] != yours.unit.partition(" per ")[2]:
            return Judgement(
                verdict=Verdict.INCOMPARABLE, rule="amount.per", explanation="They are prices of different units."
            )
        alike = printed_alike(mine, yours, same_currency)
        exchanged = alike is not None and (alike[0] is not mine or alike[1] is not yours)
        if alike is not None:
            judgement = judge_numbers(*alike, policy, "amount", one_passage=left.shares_passage_with(right))
            if exchanged and judgement.verdict is Verdict.CONFLICT:
                # Two days or two desks may have two rates of exchange.
                return Judgement(
                    verdict=Verdict.INCOMPARABLE,
                    rule="amount.exchange_rate",
                    explanation="They may be one sum, converted at two rates of exchange.",
                )
            if judgement.kind == "qualifier" and not any(
                "and" in q for q in (*left.value.qualifiers, *right.value.qualifiers)
            ):
                if left.article == right.article:
                    said = "They are one sum, told again without what limits it."
                    return Judgement(verdict=Verdict.AGREE, rule="amount.said_again", explanation=said)
                # One article may well leave out that all of it is cash.
                return judgement.model_copy(update={"severity": "info"})
            if judgement.kind == "value" and _is_forecast(left) and _is_forecast(right):
                # Two forecasts may well stand side by side.
                said = "They cannot both come true, though both may have been forecast."
                update = {"severity": "minor", "rule": "amount.forecast", "explanation": said}
                return judgement.model_copy(update=update)
            is_moving = left.slot.attribute in words_of_class("moving_attribute") and not of_one_close(left, right)
            is_growing = left.slot.attribute in words_of_class("growing") and left.stance.as_of != right.stance.as_of
            if is_moving or (is_growing and judgement.kind == "value"):
                return as_update(judgement, "amount.update")
            return judgement
        if (left.value.low, left.value.high) != (right.value.low, right.value.high):
            return Judgement(
                verdict=Verdict.INCOMPARABLE,
                rule="amount.currency_unknown_rate",
                explanation="They are sums in two currencies, and the rate of the day is not known.",
            )
        return Judgement(
            verdict=Verdict.CONFLICT,
            rule="amount.currency",
            kind="value",
            severity="major",
            differences=(Difference(field="currency", left=left.value.unit, right=right.value.unit),),
            explanation=f"They give the same figure in two currencies, {left.value.unit} and {right.value.unit}.",
        )


def _per_one_unit(left: NumberValue, right: NumberValue) -> tuple[NumberValue, NumberValue]:
    """Two prices of one figure of which only one says per what: the other leaves it out."""
    (money, _, per), (other, _, other_per) = left.unit.partition(" per "), right.unit.partition(" per ")
    if left.low != right.low or left.high != right.high or bool(per) == bool(other_per):
        return left, right
    return left.model_copy(update={"unit": money}), right.model_copy(update={"unit": other})


def _named(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity and p.part != "context")


def _nouns(fact: Fact) -> frozenset[str]:
    """What the price may be of, where it has no name."""
    nouns = frozenset(attribute_of(p.text) for p in fact.slot.participants if p.part == "subject" and not p.entity)
    return nouns - words_of_class("price_noun")


def _is_of_a_price(fact: Fact) -> bool:
    """True for the low or the peak of a price."""
    return any(
        p.part == "subject" and attribute_of(p.text) in words_of_class("price_noun") for p in fact.slot.participants
    )


def _is_a_weight(measure: Measure) -> bool:
    """A few bare pounds may be a weight or any country's money."""
    return measure.unit == "pound" and max(measure.low or 0, measure.high or 0) < FEW_POUNDS


def _is_forecast(fact: Fact) -> bool:
    return any(s.text == FORECAST for s in fact.slot.scope)


def _mode(text: str, end: int, clause: Clause | None) -> tuple[str, ...]:
    """In what a price is paid: said right behind it, or of the deal elsewhere in its sentence."""
    behind = _MODE.match(text, end)
    if behind:
        return (behind["mode"].replace("shares", "stock"),)
    if clause is None or family_of(clause.attribute or "") != "outlay":
        return ()
    deal = _DEAL_OF_MODE.search(clause.root.sent.text)
    if deal is None:
        return ()
    return (deal["all"].replace("share", "stock"),) if deal["all"] else ("cash and stock",)


def _is_told_of(fact: Fact, other: Fact) -> bool:
    """True where what one statement says money is spent on is told in the other too, or none says it."""
    if not fact.slot.attribute == other.slot.attribute == "payment":
        return True
    spent_on = {noun_of(p.text) for p in fact.slot.participants if p.part == "on" and not p.entity} - _SHARES
    told = {noun_of(word) for word in other.slot.words} | {noun_of(p.text) for p in other.slot.participants}
    return not spent_on or not spent_on.isdisjoint(told)


def _recipients(fact: Fact) -> frozenset[str]:
    """To whom money is paid, where it is told by a noun: "will pay farmers", "farmers will receive"."""
    part = {"receive": "subject", "payment": "to"}.get(fact.slot.attribute or "")
    told = [p for p in fact.slot.participants if p.part == part]
    if any(p.entity for p in told):
        return frozenset()
    pronouns = words_of_class("person_pronoun") | words_of_class("thing_pronoun") | words_of_class("other_pronoun")
    return frozenset(noun_of(p.text) for p in told) - pronouns - words_of_class("generic_person")


def _is_dated(fact: Fact) -> bool:
    return any(s.kind in ("time", "nearby") for s in fact.slot.scope)


def _rate_after(text: str, measure: Measure, converted: Measure | None) -> tuple[str, int]:
    """What a price is per, " per litre" or nothing, and where the price ends: before its conversion or behind it."""
    per, end = measure.per, measure.end
    if converted is not None and (closed := _CLOSED.match(text, converted.end)):
        end = closed.end()
        per = per or unit_of_price(text, end)
    return f" per {per}" if per and per != EACH else "", end


def same_currency(left: str, right: str) -> bool:
    """True when two printed currencies may be one: a bare "$" is a dollar of unknown country.

    >>> same_currency("dollar", "USD"), same_currency("USD", "AUD"), same_currency("USD per share", "USD")
    (True, False, False)
    """
    if left == right:
        return True
    (left_money, _, left_per), (right_money, _, right_per) = left.partition(" per "), right.partition(" per ")
    return left_per == right_per and currencies.same_currency(left_money, right_money) is not False


AMOUNT = Amount()
