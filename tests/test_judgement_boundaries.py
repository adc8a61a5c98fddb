"""Judgement at its thresholds: how many stand for the rest, which rung comes first, and how a side is told."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.judgement import judge, omitted, unsupported
from factcheck.model import (
    Agreement,
    Alignment,
    Conflict,
    Fact,
    FactTypeName,
    Judgement,
    NamesValue,
    NumberValue,
    Participant,
    Policy,
    QuoteValue,
    RoleValue,
    Scope,
    Side,
    Slot,
    Stance,
    StatusValue,
    Value,
    Verdict,
)

PLAIN = Policy()


def stated(
    article: str, value: Value, *, fact_type: FactTypeName = "amount", text: str = "x", hedge: str | None = None,
    start: int = 0, polarity: Any = "positive", section: Any = "body", as_of: str | None = None, field: Any = "text",
    **slot: Any,
) -> Fact:  # fmt: skip
    return Fact(
        id=f"{article}:{fact_type}:{start}-{start + 4}", article=article, fact_type=fact_type, start=start,
        end=start + 4, text=text, value=value, slot=Slot(**{"attribute": "purchase", **slot}), rule=f"{fact_type}.x",
        stance=Stance(hedge=hedge, polarity=polarity, section=section, as_of=as_of), field=field,
    )  # fmt: skip


def money(low: Any, high: Any = "same", *, unit: str = "USD", step: Any = 1, **value: Any) -> NumberValue:
    return NumberValue(low=low, high=low if high == "same" else high, unit=unit, printed_to=step, **value)


def amount(article: str, low: Any, high: Any = "same", **more: Any) -> Fact:
    value = {key: more.pop(key) for key in ("unit", "step", "lean", "qualifiers") if key in more}
    return stated(article, money(low, high, **value), text=f"${low}", **more)


def run(*facts: Fact, policy: Policy = PLAIN, evidence: tuple[str, ...] = (), draft: str | None = None) -> Any:
    alignment = Alignment(fact_type=facts[0].fact_type, question="How much?", facts=facts, evidence=evidence)
    return judge([], [alignment], facts, policy, draft)


def only(*facts: Fact, **more: Any) -> Conflict:
    (conflict,) = run(*facts, **more)[0]
    assert isinstance(conflict, Conflict)
    return conflict


def test_a_disputed_fact_stands_in_no_agreement() -> None:
    conflicts, agreements, ledger = run(amount("a", 40), amount("b", 40), amount("c", 46))
    assert len(conflicts) == 1
    assert (agreements, ledger) == ([], [])


def test_what_two_say_stands_beside_what_cannot_be_compared() -> None:
    facts = amount("a", 40), amount("b", 40), amount("c", 61, unit="AUD")
    conflicts, agreements, ledger = run(*facts, evidence=("same deal",))
    assert conflicts == []
    assert [(a.facts, a.value, a.evidence) for a in agreements] == [
        ((facts[0].id, facts[1].id), "$40", ("same deal",)),
    ]
    assert [(e.fact, e.reason, e.detail) for e in ledger] == [
        (facts[2].id, "question unclear", "aligned, but the values cannot be compared")
    ]


def test_an_agreement_keeps_its_question_and_type() -> None:
    _, (agreement,), _ = run(amount("a", 40), amount("b", 40))
    assert (agreement.question, agreement.fact_type) == ("How much?", "amount")


def test_a_conflict_keeps_the_evidence_of_its_alignment() -> None:
    assert only(amount("a", 40), amount("b", 46), evidence=("same deal",)).evidence == ("same deal",)


def test_a_statement_must_agree_with_all_of_a_side() -> None:
    # Each is close enough to the next, and the third too far from the first.
    facts = amount("a", 100), amount("b", 105), amount("c", 110)
    conflict = only(*facts, policy=Policy(number_slack="0.05"))
    assert [side.articles for side in conflict.sides] == [("a", "b"), ("c",)]


def test_so_many_of_a_side_stand_for_the_rest() -> None:
    same = [amount(f"a{i:02}", 100) for i in range(12)]
    policy = Policy(number_slack="0.05")
    # The twelfth of a side is asked, the thirteenth is not.
    twelfth = [*same[:11], amount("b", 105), amount("c", 96)]
    _, agreements, ledger = run(*twelfth, policy=policy)
    assert ([len(a.facts) for a in agreements], [e.fact for e in ledger]) == ([12], [twelfth[-1].id])
    thirteenth = [*same, amount("b", 105), amount("c", 96)]
    assert [len(a.facts) for a in run(*thirteenth, policy=policy)[1]] == [14]


def test_the_worst_rung_is_that_of_the_first_few_of_each_side() -> None:
    bare = [amount(f"a{i}", 40) for i in range(3)]
    limited = amount("b", 40, 40, qualifiers=("cash",))
    assert only(*bare, limited).kind == "qualifier"


@pytest.mark.parametrize(
    ("facts", "kind", "severity", "rule"),
    [
        # What cannot be true comes before a rounding, and a hedge last.
        (
            (amount("a", 14, step=10), amount("b", 16, step=1), amount("c", 30, step=1)),
            "value",
            "major",
            "amount.value",
        ),
        ((amount("a", 40), amount("b", 40, lean="about")), "precision", "info", "amount.hedge"),
        (
            (amount("a", 40), amount("b", 40, lean="about"), amount("c", 39, None)),
            "precision",
            "minor",
            "amount.bound",
        ),
        # Of what moved the stages are told before a note on precision.
        (
            (amount("a", 40, attribute="share price"), amount("b", 46, attribute="share price")),
            "update",
            "info",
            "amount.update",
        ),
    ],
)
def test_which_rung_comes_first(facts: tuple[Fact, ...], kind: str, severity: str, rule: str) -> None:
    conflict = only(*facts)
    assert (conflict.kind, conflict.severity, conflict.rule) == (kind, severity, rule)


def donation(article: str, day: str, low: Any, high: Any = "same") -> Fact:
    return amount(article, low, high, attribute="donation", as_of=day)


def test_of_a_sum_that_grew_the_growth_is_told() -> None:
    found = only(donation("a", "2024-06-01", 7), donation("b", "2024-06-02", 9), donation("c", "2024-06-01", 7, 20))
    assert found.kind == "update"


@pytest.mark.parametrize(
    ("facts", "kind", "severity"),
    [
        ((amount("a", 40), amount("b", 46, hedge="could")), "update", "info"),
        ((amount("a", 40, hedge="may"), amount("b", 46, hedge="could")), "update", "info"),
        ((amount("a", 14, step=10), amount("b", 16, hedge="could")), "precision", "info"),
        ((amount("a", 40), amount("b", 46), amount("c", 50, hedge="could")), "value", "major"),
    ],
)
def test_what_is_hedged_is_worth_a_note(facts: tuple[Fact, ...], kind: str, severity: str) -> None:
    assert (only(*facts).kind, only(*facts).severity) == (kind, severity)


def test_the_hedges_are_told_once_each() -> None:
    told = only(amount("a", 40, hedge="may"), amount("b", 46, hedge="could"), amount("c", 46, hedge="could"))
    assert told.explanation.endswith("One of them is hedged: “may” and “could”.")
    flat = only(amount("a", 40), amount("b", 46))
    assert "hedged" not in flat.explanation


def test_what_is_hedged_and_says_what_a_flat_statement_says_stands_on_its_side() -> None:
    conflict = only(amount("a", 40), amount("b", 40, hedge="could"), amount("c", 46))
    assert [side.articles for side in conflict.sides] == [("a", "b"), ("c",)]
    assert (conflict.kind, conflict.severity) == ("value", "major")


def test_a_side_that_differs_from_none_is_left_out() -> None:
    # Euros cannot be held against either, and are on no side of the conflict.
    conflict = only(amount("a", 40), amount("b", 46), amount("c", 61, unit="EUR"))
    assert [side.articles for side in conflict.sides] == [("a",), ("b",)]


def test_sides_are_in_the_order_of_their_articles_and_texts() -> None:
    facts = amount("b", 50), amount("a", 46, start=9), amount("a", 40)
    conflict = only(*facts)
    assert [side.value for side in conflict.sides] == ["$40", "$46", "$50"]
    assert [(d.left, d.right) for d in conflict.differences] == [("$40", "$46"), ("$40", "$50"), ("$46", "$50")]


def test_a_side_is_told_by_the_fullest_of_its_statements() -> None:
    names = [
        NamesValue(names=("Mary Poe",), open=True),
        NamesValue(names=("Mary Poe",), open=False),
        NamesValue(names=("Jane Roe", "Mary Poe"), open=False),
    ]
    people = {
        n: tuple(Participant(part="subject", text=m, start=0, end=1) for m in value.names)
        for n, value in enumerate(names)
    }
    facts = [
        stated(article, names[n], fact_type="person", attribute="founded", participants=people[n])
        for article, n in (("a", 0), ("b", 1), ("c", 2))
    ]
    assert [side.value for side in only(*facts).sides] == ["Mary Poe", "Jane Roe and Mary Poe"]


def role(article: str, title: str, stage: Any = "current", polarity: Any = "positive") -> Fact:
    value = RoleValue(title=title, person="Jane Roe", organization="Acme", stage=stage)
    who = Participant(part="subject", text="Jane Roe", start=0, end=1, entity="Jane Roe", kind="person")
    return stated(
        article, value, fact_type="role", text=title, polarity=polarity, attribute="role", participants=(who,)
    )


def test_a_role_is_told_without_its_holder() -> None:
    told = only(role("a", "chairman"), role("b", "chairman", "interim")).explanation
    assert "chairman of Acme" in told
    assert "interim chairman" in told
    assert "Jane Roe" not in told


def status(article: str, event: str, stage: Any, text: str) -> Fact:
    value = StatusValue(event=event, stage=stage, polarity="positive")
    return stated(article, value, fact_type="status", text=text, attribute=event)


@pytest.mark.parametrize(
    ("texts", "event", "answers"),
    [
        # As printed where the verb of the event can be seen in it.
        (("is signing", "signed"), "sign", ("sign", "signed")),
        (("signing", "signed"), "sign", ("signing", "signed")),
        (("closing", "closed"), "close", ("closing", "closed")),
        (("approve", "approve"), "approve", ("approve", "approve")),
        (("Signing", "Signed"), "sign", ("Signing", "Signed")),
        (("sealing", "finalized"), "seal", ("sealing", "seal")),
    ],
)
def test_a_stage_is_told_as_printed(texts: tuple[str, str], event: str, answers: tuple[str, str]) -> None:
    told = only(status("a", event, "under way", texts[0]), status("b", event, "completed", texts[1])).explanation
    assert all(f"“{answer}”" in told for answer in answers)
    assert ("(completed)" in told) is (answers[0] == answers[1]), "two like answers are told apart by what differs"


def change(article: str, way: str) -> Fact:
    scope = (Scope(kind="comparison", text="change"),)
    value = NumberValue(low=2, high=2, unit="percent", printed_to=1)
    return stated(article, value, fact_type="percent", attribute="sales", words=(way,), scope=scope)


def test_two_equal_figures_in_two_directions_are_told_apart() -> None:
    told = only(change("a", "rise"), change("b", "fall")).explanation
    assert "2% (up)" in told
    assert "2% (down)" in told
    assert "(up)" not in only(amount("a", 40), amount("b", 46)).explanation


@pytest.mark.parametrize(
    ("policy", "kinds"),
    [
        (PLAIN, ["value"]),
        (Policy(kinds=()), []),
        (Policy(kinds=("update",)), []),
        (Policy(kinds=("value", "update")), ["value"]),
        (Policy(kinds=("value",), rules_off=("amount.value",)), []),
    ],
)
def test_a_policy_picks_kinds_and_rules(policy: Policy, kinds: list[str]) -> None:
    assert [c.kind for c in run(amount("a", 40), amount("b", 46), policy=policy)[0]] == kinds


def test_the_draft_is_told_as_the_draft() -> None:
    assert "draft" in only(amount("draft", 40), amount("b", 46), draft="draft").explanation
    assert "draft" not in only(amount("a", 40), amount("b", 46)).explanation


# A draft and its sources.


def clash(kind: Any, *sides: tuple[Fact, ...]) -> Conflict:
    rung = Judgement(verdict=Verdict.CONFLICT, rule="amount.value", kind=kind, severity="major")
    return Conflict.of("How much?", "amount", rung, [Side.of(side[0].text, side) for side in sides])


def test_only_what_a_source_would_print_too_needs_support() -> None:
    new = role("draft", "chairman"), amount("draft", 77, start=50)
    assert [u.fact for u in unsupported("draft", new, (), (), PLAIN)] == [new[1].id]


def test_a_fact_of_a_source_needs_no_support() -> None:
    assert unsupported("draft", [amount("b", 77)], (), (), PLAIN) == []


def test_a_role_that_two_sources_give_may_be_left_out() -> None:
    facts = role("a", "chairman"), role("b", "chairman")
    agreement = Agreement(question="Who?", fact_type="role", value="chairman", facts=tuple(f.id for f in facts))
    assert [o.fact_type for o in omitted("draft", facts, (), (agreement,), PLAIN)] == ["role"]


def near(**slot: Any) -> tuple[str, ...]:
    """Why a statement of a source is nearest to one of the draft that shares these."""
    facts = amount("draft", 77, **slot), amount("b", 88, **slot)
    (found,) = unsupported("draft", facts, (), (), PLAIN)
    return found.reasons


def test_what_makes_a_statement_nearest_is_told_in_a_few_words() -> None:
    assert near(attribute=None, words=("buy",)) == ()
    assert near(attribute=None, words=("buy", "mill")) == ("both say buy, mill",)
    assert near(attribute=None, words=("a", "b", "c", "d", "e")) == ("both say a, b, c, d",)
    assert near(attribute="fine") == ("both about fine",)
    named = Participant(part="subject", text="Acme", start=0, end=1, entity="Acme")
    beside = Participant(part="context", text="Acme", start=0, end=1, entity="Acme")
    noun = Participant(part="subject", text="mill", start=0, end=1)
    assert near(attribute=None, participants=(named,)) == ("both name Acme",)
    assert near(attribute=None, participants=(beside,)) == ()
    assert near(attribute=None, participants=(noun,)) == ()


def test_the_words_of_the_value_itself_make_nothing_nearest() -> None:
    assert near(attribute=None, words=("$77", "mill")) == ()


def test_a_statement_that_shares_nothing_is_not_the_nearest() -> None:
    new, other = amount("draft", 77, attribute="fine"), amount("b", 88)
    (found,) = unsupported("draft", (new, other), (), (), PLAIN)
    assert (found.nearest, found.reasons) == (None, ())


def test_what_a_draft_disputes_with_itself_alone_is_not_supported() -> None:
    mine = amount("draft", 77), amount("draft", 88, start=50)
    theirs = amount("b", 99, attribute="fine")
    found = unsupported("draft", (*mine, theirs), [clash("value", (mine[0],), (mine[1],))], (), PLAIN)
    assert [u.fact for u in found] == [f.id for f in mine]
    assert unsupported("draft", (*mine, theirs), [clash("value", mine, (theirs,))], (), PLAIN) == []


def test_what_one_side_of_a_conflict_says_is_told_by_so_many_origins() -> None:
    facts = amount("a", 40), amount("b", 40), amount("c", 46)
    found = omitted("draft", facts, [clash("value", facts[:2], facts[2:])], (), PLAIN)
    assert [(o.value, o.origins, o.facts) for o in found] == [("$40", 2, (facts[0].id, facts[1].id))]
    assert omitted("draft", facts, [clash("arithmetic", facts[:2], facts[2:])], (), PLAIN) == []


def test_of_what_is_left_out_the_order_is_that_of_origins_type_and_question() -> None:
    def agreed(question: str, *facts: Fact) -> Agreement:
        return Agreement(question=question, fact_type="amount", value=facts[0].text, facts=tuple(f.id for f in facts))

    groups = [[amount(a, 40 + n, start=10 * n) for a in articles] for n, articles in enumerate(("ab", "abc", "ab"))]
    agreements = [agreed(q, *g) for q, g in zip(("C?", "B?", "A?"), groups, strict=True)]
    found = omitted("draft", [f for g in groups for f in g], (), agreements, PLAIN)
    assert [o.question for o in found] == ["B?", "A?", "C?"]


def test_the_nearest_is_told_by_what_it_shares_and_no_more() -> None:
    acme, bolt = (Participant(part="subject", text=n, start=0, end=1, entity=n) for n in ("Acme", "Bolt"))
    facts = amount("draft", 77, participants=(acme, bolt)), amount("b", 88, participants=(acme,))
    (found,) = unsupported("draft", facts, (), (), PLAIN)
    assert found.reasons == ("both about purchase", "both name Acme")
    facts = amount("draft", 77, attribute="a", words=("x", "y", "z")), amount("b", 88, attribute="b", words=("x", "y"))
    (found,) = unsupported("draft", facts, (), (), PLAIN)
    assert found.reasons == ("both say x, y",)


def test_all_quotations_are_said_and_that_makes_none_the_nearest() -> None:
    quotes = [
        stated(
            article, QuoteValue(words=words), fact_type="quote", text=words, attribute="said", words=("mill", "town")
        )
        for article, words in (("draft", "The mill is mine alone"), ("b", "Nobody is packing up here"))
    ]
    (found,) = unsupported("draft", quotes, (), (), PLAIN)
    assert found.reasons == ("both say mill, town",)


def test_a_stage_is_told_as_printed_from_its_fourth_letter_on() -> None:
    told = only(status("a", "seal", "under way", "seating"), status("b", "seal", "completed", "sealed")).explanation
    assert "“seal”" in told
    assert "“sealed”" in told


def test_the_first_four_of_a_side_are_held_against_another_side() -> None:
    policy = Policy(number_slack="0.05")
    same = [amount(f"a{i}", 100) for i in range(4)]
    fourth = [*same[:3], amount("b", 104), amount("c", 96)]
    assert [c.rule for c in run(*fourth, policy=policy)[0]] == ["amount.value"]
    fifth = [*same, amount("b", 104), amount("c", 96)]
    assert run(*fifth, policy=policy)[0] == []


def test_what_cannot_be_true_of_one_day_comes_before_what_grew_from_day_to_day() -> None:
    found = only(donation("a", "2024-06-01", 7), donation("b", "2024-06-01", 9), donation("c", "2024-06-02", 12))
    assert (found.kind, found.severity, len(found.sides)) == ("value", "major", 3)
