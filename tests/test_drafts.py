"""What a draft states that no source does, and what it leaves out, on facts made by hand."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.judgement import omitted, unsupported
from factcheck.model import (
    Agreement,
    Conflict,
    Fact,
    Judgement,
    NameValue,
    NumberValue,
    Omitted,
    Participant,
    Policy,
    QuoteValue,
    Side,
    Slot,
    Stance,
    Unsupported,
    Verdict,
)

PLAIN = Policy()


def amount(
    low: int, article: str, *, start: int = 0, words: tuple[str, ...] = (), names: tuple[str, ...] = (),
    attribute: str | None = "purchase", section: Any = "body", **value: Any,
) -> Fact:  # fmt: skip
    return Fact(
        id=f"{article}:amount:{start}-{start + 4}", article=article, fact_type="amount", start=start, end=start + 4,
        text=f"${low}", value=NumberValue(**{"low": low, "high": low, "unit": "dollar", "printed_to": 1, **value}),
        slot=Slot(
            attribute=attribute, words=words,
            participants=tuple(Participant(part="subject", text=n, start=0, end=1, entity=n) for n in names),
        ),
        stance=Stance(section=section), rule="amount.money",
    )  # fmt: skip


def agreed(*facts: Fact, question: str = "How much: purchase?") -> Agreement:
    value = facts[0].text
    return Agreement(question=question, fact_type="amount", value=value, facts=tuple(f.id for f in facts))


def clash(*sides: tuple[Fact, ...], question: str = "How much: purchase?") -> Conflict:
    rung = Judgement(verdict=Verdict.CONFLICT, rule="amount.value", kind="value", severity="major")
    return Conflict.of(question, "amount", rung, [Side.of(facts[0].text, facts) for facts in sides])


def alone(
    *facts: Fact, conflicts: tuple[Conflict, ...] = (), agreements: tuple[Agreement, ...] = (), policy: Policy = PLAIN
) -> list[Unsupported]:
    return unsupported("draft", facts, conflicts, agreements, policy)


def missing(
    *facts: Fact, conflicts: tuple[Conflict, ...] = (), agreements: tuple[Agreement, ...] = (), policy: Policy = PLAIN
) -> list[Omitted]:
    return omitted("draft", facts, conflicts, agreements, policy)


def test_a_fact_that_no_source_states_is_unsupported() -> None:
    stated, new = amount(40, "draft"), amount(77, "draft", start=50)
    source = amount(40, "b")
    assert [(u.fact, u.nearest) for u in alone(stated, new, source)] == [(new.id, source.id)]


def test_a_compatible_value_is_support() -> None:
    assert alone(amount(40, "draft"), amount(30, "b", high=None)) == []
    assert [u.fact for u in alone(amount(40, "draft"), amount(50, "b", high=None))] == ["draft:amount:0-4"]


def test_what_cannot_be_compared_may_be_the_same_where_it_is_printed_alike() -> None:
    mine, euros = amount(40, "draft", unit="CAD"), amount(41, "b", unit="EUR")
    assert alone(mine, euros.model_copy(update={"text": "$40"})) == []
    assert len(alone(mine, euros.model_copy(update={"text": "€41"}))) == 1


def test_the_callers_tolerance_counts_for_support_too() -> None:
    facts = amount(40, "draft"), amount(41, "b")
    assert len(alone(*facts)) == 1
    assert alone(*facts, policy=Policy(number_slack="0.1")) == []


def test_what_a_source_agrees_with_or_disputes_is_not_unsupported() -> None:
    facts = amount(40, "draft"), amount(46, "b")
    assert alone(*facts, conflicts=(clash((facts[0],), (facts[1],)),)) == []
    assert alone(*facts, agreements=(agreed(*facts),)) == []


def test_what_a_draft_says_twice_supports_nothing() -> None:
    twice = amount(77, "draft"), amount(77, "draft", start=50)
    assert [u.fact for u in alone(*twice, agreements=(agreed(*twice),))] == [f.id for f in twice]
    other = amount(88, "draft", start=90)
    assert len(alone(*twice, other, conflicts=(clash(twice, (other,)),))) == 3


def test_links_neither_need_nor_give_support() -> None:
    assert alone(amount(99, "draft", section="link")) == []
    assert len(alone(amount(99, "draft"), amount(99, "b", section="link"))) == 1


def test_unsupported_facts_come_in_the_order_of_the_text() -> None:
    later, sooner = amount(77, "draft", start=900), amount(88, "draft", start=50)
    assert [u.fact for u in alone(later, sooner)] == [sooner.id, later.id]


def test_the_nearest_is_of_the_same_attribute_then_of_the_same_names_then_of_like_words() -> None:
    new = amount(77, "draft", names=("Calder Foods",), words=("buy", "mill", "town"))
    worded = amount(1, "a", attribute="fine", words=("buy", "mill", "town"))
    named = amount(2, "b", attribute="fine", names=("Calder Foods",))
    same = amount(3, "c")
    for sources, nearest, reasons in (
        ((worded, named, same), same, ("both about purchase",)),
        ((worded, named), named, ("both name Calder Foods",)),
        ((worded,), worded, ("both say buy, mill, town",)),
    ):
        (found,) = alone(new, *sources)
        assert (found.nearest, found.reasons) == (nearest.id, reasons)


def test_all_that_makes_a_statement_nearest_is_told() -> None:
    shared: dict[str, Any] = {"names": ("Calder Foods",), "words": ("buy", "mill", "calder", "foods")}
    (found,) = alone(amount(77, "draft", **shared), amount(3, "c", **shared))
    assert found.reasons == ("both about purchase", "both name Calder Foods", "both say buy, mill")


def test_one_word_in_common_makes_nothing_nearest() -> None:
    new = amount(77, "draft", attribute=None, words=("buy", "mill"))
    (found,) = alone(new, amount(3, "c", attribute=None, words=("buy", "dairy")))
    assert (found.nearest, found.reasons) == (None, ())
    assert alone(new)[0].nearest is None


def test_of_two_that_are_equally_near_the_last_in_order_is_told() -> None:
    new = amount(77, "draft")
    for sources in ((amount(1, "a"), amount(2, "b")), (amount(2, "b"), amount(1, "a"))):
        (found,) = alone(new, *sources)
        assert found.nearest == amount(2, "b").id


def test_more_names_in_common_are_nearer_and_then_more_words() -> None:
    new = amount(77, "draft", names=("Calder Foods", "Mara Tolland"), words=("buy", "mill", "town"))
    both = amount(1, "a", names=("Calder Foods", "Mara Tolland"))
    one = amount(2, "b", names=("Calder Foods",), words=("buy", "mill", "town"))
    worded = amount(3, "c", words=("buy", "mill", "town"))
    fewer = amount(4, "d", words=("buy", "mill"))
    assert alone(new, both, one, worded)[0].nearest == both.id
    assert alone(new, one, worded)[0].nearest == one.id
    assert alone(new, worded, fewer)[0].nearest == worded.id


@pytest.mark.parametrize("part", ["among", "by", "for", "object", "subject", "with"])
def test_a_name_makes_near_whatever_part_it_takes(part: str) -> None:
    who = Participant(part=part, text="Calder", start=0, end=1, entity="Calder Foods")
    new, source = amount(77, "draft", attribute=None), amount(3, "c", attribute="fine")
    new, source = (
        f.model_copy(update={"slot": f.slot.model_copy(update={"participants": (who,)})}) for f in (new, source)
    )
    assert alone(new, source)[0].reasons == ("both name Calder Foods",)


def test_a_name_near_by_and_the_words_of_a_value_make_nothing_near() -> None:
    near = Participant(part="context", text="Calder", start=0, end=1, entity="Calder Foods")
    new, source = (
        amount(n, article, attribute=None, words=("$77", "$3", "buy")) for n, article in ((77, "draft"), (3, "c"))
    )
    new, source = (
        f.model_copy(update={"slot": f.slot.model_copy(update={"participants": (near,)})}) for f in (new, source)
    )
    assert (alone(new, source)[0].nearest, alone(new, source)[0].reasons) == (None, ())


def said(words: str, article: str) -> Fact:
    """A quotation whose words are those of its clause, too."""
    value = QuoteValue(words=words, speaker=None)
    return Fact(
        id=f"{article}:quote:0-9", article=article, fact_type="quote", start=0, end=9, text=words, value=value,
        slot=Slot(attribute="said", words=tuple(words.split())), stance=Stance(), rule="quote.direct",
    )  # fmt: skip


def test_the_words_of_a_quotation_make_it_near_and_that_it_is_said_does_not() -> None:
    new = said("the orchard froze over in one night", "draft")
    (found,) = alone(new, said("one night of frost and the orchard was gone", "a"))
    assert found.reasons == ("both say night, one, orchard, the",)
    (other,) = alone(new, said("nobody saw it", "a"))
    assert (other.nearest, other.reasons) == (None, ())


def test_what_two_sources_agree_on_and_the_draft_leaves_out() -> None:
    facts = amount(40, "a"), amount(40, "b"), amount(77, "draft", start=50)
    (found,) = missing(*facts, agreements=(agreed(*facts[:2]),))
    assert found == Omitted(
        question="How much: purchase?", fact_type="amount", value="$40", articles=("a", "b"),
        facts=("a:amount:0-4", "b:amount:0-4"), origins=2,
    )  # fmt: skip


def test_what_the_draft_says_in_any_way_is_not_left_out() -> None:
    facts = amount(40, "a"), amount(40, "b")
    for mine in (amount(40, "draft", attribute="fine"), amount(30, "draft", high=None)):
        assert missing(*facts, mine, agreements=(agreed(*facts),)) == []


def share(fact_type: Any, article: str, unit: str = "percent") -> Fact:
    return amount(42, article, unit=unit).model_copy(
        update={"id": f"{article}:{fact_type}", "fact_type": fact_type, "text": "42%"}
    )


def test_a_stake_is_stated_by_a_percentage_and_the_other_way_round() -> None:
    for mine, theirs in (("stake", "percent"), ("percent", "stake")):
        assert alone(share(mine, "draft"), share(theirs, "a")) == []
        told = share(theirs, "a"), share(theirs, "b")
        both = Agreement(question="How much?", fact_type=theirs, value="42%", facts=tuple(f.id for f in told))
        assert missing(share(mine, "draft"), *told, agreements=(both,)) == []
        assert len(missing(share(mine, "draft", unit="percentage point"), *told, agreements=(both,))) == 1


def test_a_question_that_the_draft_answers_otherwise_is_not_left_out() -> None:
    facts, mine = (amount(40, "a"), amount(40, "b")), amount(77, "draft")
    disputed = clash(facts, (mine,))
    assert missing(*facts, mine, conflicts=(disputed,)) == []
    # Those who say neither stand in an agreement of the same question.
    others = amount(50, "c", start=9), amount(50, "d", start=9)
    assert missing(*facts, mine, *others, conflicts=(disputed,), agreements=(agreed(*others),)) == []


def test_one_source_or_one_wire_is_not_two() -> None:
    copies = [
        amount(40, article, words=("buy", "dairy", "town", "mill", "friday")).model_copy(update={"id": article})
        for article in ("a", "b")
    ]
    twice = amount(40, "c"), amount(40, "c", start=50)
    assert missing(*copies, agreements=(agreed(*copies),)) == []
    assert missing(*twice, agreements=(agreed(*twice),)) == []


def test_what_two_sources_say_is_left_out_though_a_third_differs() -> None:
    facts = amount(40, "a"), amount(40, "b"), amount(46, "c")
    found = missing(*facts, conflicts=(clash(facts[:2], facts[2:]),))
    assert [(o.value, o.articles) for o in found] == [("$40", ("a", "b"))]


def test_sums_are_not_left_out_nor_are_names() -> None:
    facts = amount(40, "a"), amount(40, "b"), amount(46, "c")
    wrong = clash(facts[:2], facts[2:]).model_copy(update={"kind": "arithmetic"})
    assert missing(*facts, conflicts=(wrong,)) == []
    people = [
        Fact(
            id=f"{article}:person:0-9", article=article, fact_type="person", start=0, end=9, text="Ada Corley",
            value=NameValue(name="Ada Corley"), slot=Slot(), stance=Stance(), rule="person.name",
        )
        for article in ("a", "b")
    ]  # fmt: skip
    named = Agreement(
        question="Which person?", fact_type="person", value="Ada Corley", facts=("a:person:0-9", people[1].id)
    )
    assert missing(*people, agreements=(named,)) == []


def test_what_most_say_comes_first() -> None:
    few = amount(40, "a"), amount(40, "b")
    many = tuple(amount(50, article, start=90) for article in ("a", "b", "c"))
    found = missing(*few, *many, agreements=(agreed(*few, question="A?"), agreed(*many, question="B?")))
    assert [(o.question, o.origins) for o in found] == [("B?", 3), ("A?", 2)]
