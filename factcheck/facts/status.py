"""Status: how far a shared event has come.

Reads: verbs that close something ("is finalizing", "has completed", "will sign"), and verbs denied or affirmed.
Leaves: everyday verbs, hedged statements, questions, what somebody hopes or plans.
Question: is it done; the verb is the attribute, who takes part its participants.
Compares: same stage and polarity, under way against completed (status), denied against affirmed (status).

>>> STATUS.name
'status'
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.facts.base import about, comparable_blocks, make_fact
from factcheck.model import Difference, Document, Fact, FactTypeName, Judgement, Policy, StatusValue, Verdict
from factcheck.text.clauses import (
    Clause,
    hedge_of,
    is_negated,
    slot_at,
    stage_of,
    stance_at,
    verb_lemma,
    words_of_class,
)

_SPELLINGS = {"finalise": "finalize"}


class Status:
    """The stage and polarity of an event."""

    name: FactTypeName = "status"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the closing and opposable verbs of a document."""
        verbs = words_of_class("closing_verb") | words_of_class("opposable_verb")
        for block in comparable_blocks(document):
            for token in block.doc:
                if token.pos_ != "VERB" or token.dep_ in ("amod", "compound") or token.lemma_.lower() not in verbs:
                    continue
                lemma = _SPELLINGS.get(verb_lemma(token), verb_lemma(token))
                clause = Clause(token, token, "root", token, lemma, "level")
                stage = stage_of(token)
                # What is confirmed, denied or agreed stands in a clause of its own, beyond a verb and its participants.
                speaks = any(child.dep_ in ("ccomp", "xcomp", "acl") for child in token.children)
                if hedge_of(clause) is not None or stage == "stated" or speaks:
                    continue
                value = StatusValue(event=lemma, stage=stage, polarity="negative" if is_negated(token) else "positive")
                yield make_fact(
                    document,
                    block,
                    "status",
                    token.idx,
                    token.idx + len(token.text),
                    value,
                    slot_at(block, clause, attribute=lemma),
                    stance_at(block, clause),
                    "status.verb",
                )

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The verb."""
        return (fact.slot.attribute,) if fact.slot.attribute else ()

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """The clause decides."""
        return False

    def may_align(self, left: Fact, right: Fact) -> bool:
        """Only events that name somebody or something in common: verbs alone are everywhere."""
        return bool(_named(left) & _named(right))

    def question(self, fact: Fact) -> str:
        """The status's question: "Has Acme done it: finalize?"."""
        return f"How far has it come: {fact.slot.attribute} ({about(fact)})?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge the stages of one event as two articles give them."""
        assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
        a, b = left.value, right.value
        if a.polarity != b.polarity:
            if "planned" in (a.stage, b.stage) or a.event not in words_of_class("opposable_verb"):
                return Judgement(verdict=Verdict.INCOMPARABLE, rule="status.later")
            return _differ(
                "status.polarity", left, right, a.polarity, b.polarity, "One statement affirms what the other denies."
            )
        if a.stage == b.stage:
            return Judgement(verdict=Verdict.AGREE, rule="status.same")
        if {a.stage, b.stage} == {"under way", "completed"} and a.event in words_of_class("closing_verb"):
            return _differ(
                "status.stage",
                left,
                right,
                a.stage,
                b.stage,
                "One statement gives as completed what is still under way in the other.",
            )
        return Judgement(verdict=Verdict.INCOMPARABLE, rule="status.later")


def _named(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity and p.part != "context")


def _differ(rule: str, left: Fact, right: Fact, a: str, b: str, explanation: str) -> Judgement:
    difference = Difference(field=rule.partition(".")[2], left=a, right=b)
    return Judgement(
        verdict=Verdict.CONFLICT,
        rule=rule,
        kind="status",
        severity="major",
        differences=(difference,),
        explanation=explanation,
    )


STATUS = Status()
