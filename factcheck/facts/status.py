"""Status: how far a shared event has come.

Reads: verbs that close something ("is finalizing", "has completed", "will sign"), verbs denied or affirmed, and verbs
    that grant something with what limits them ("conditionally approved").
Leaves: everyday verbs, hedged statements, questions, what somebody hopes or plans.
Question: is it done; the verb is the attribute, who takes part its participants.
Compares: same stage and polarity, granted whole against granted under a limit (qualifier), under way against completed
    (status), denied against affirmed (status).

>>> STATUS.name
'status'
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.facts.base import about, comparable_blocks, make_fact
from factcheck.model import Difference, Document, Fact, FactTypeName, Judgement, Policy, Scope, StatusValue, Verdict
from factcheck.text.clauses import (
    Clause,
    arguments,
    attribute_of,
    hedge_of,
    is_negated,
    limits_of,
    slot_at,
    stage_of,
    stance_at,
    verb_lemma,
    words_of_class,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

PARTIES = 2  # of a merger; one name in common is not enough to know which merger is meant
_GRANTED = ("object", "to", "on", "from", "for")
LATER = "They may be two moments of one course of events."
_SPELLINGS = {"finalise": "finalize"}


class Status:
    """The stage and polarity of an event, and what limits it."""

    name: FactTypeName = "status"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the closing, opposable and granting verbs of a document."""
        granting = words_of_class("granting_verb")
        verbs = words_of_class("closing_verb") | words_of_class("opposable_verb") | granting
        for block in comparable_blocks(document):
            for token in block.doc:
                if token.pos_ != "VERB" or token.dep_ in ("amod", "compound") or token.lemma_.lower() not in verbs:
                    continue
                lemma = _SPELLINGS.get(verb_lemma(token), verb_lemma(token))
                clause = Clause(token, token, "root", token, lemma, "level")
                stage = stage_of(token)
                # What is confirmed, denied or agreed stands in a clause of its own, beyond a verb and its participants.
                speaks = any(child.dep_ in ("ccomp", "xcomp", "acl") for child in token.children)
                if hedge_of(clause) is not None or stage == "stated" or speaks or _is_wanted(token):
                    continue
                value = StatusValue(
                    event=lemma,
                    stage=stage,
                    polarity="negative" if is_negated(token) else "positive",
                    qualifiers=limits_of(token) if lemma in granting else (),
                )
                slot = slot_at(block, clause, attribute=attribute_of(lemma) if lemma in granting else lemma)
                if lemma in granting:
                    slot = slot.model_copy(update={"scope": (*slot.scope, *_kind_of_actor(clause))})
                yield make_fact(
                    document,
                    block,
                    "status",
                    token.idx,
                    token.idx + len(token.text),
                    value,
                    slot,
                    stance_at(block, clause),
                    "status.verb",
                )

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The verb; one for all that approve."""
        return (fact.slot.attribute,) if fact.slot.attribute else ()

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """The clause decides."""
        return False

    def may_align(self, left: Fact, right: Fact) -> bool:
        """Only events that name somebody or something in common: verbs alone are everywhere."""
        return bool(_named(left) & _named(right)) or _stands_for(left, right) or _stands_for(right, left)

    def question(self, fact: Fact) -> str:
        """The status's question: "Has Acme done it: finalize?"."""
        return f"How far has it come: {fact.slot.attribute} ({about(fact)})?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge the stages of one event as two articles give them."""
        assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
        a, b = left.value, right.value
        if a.polarity != b.polarity:
            if "planned" in (a.stage, b.stage) or not {a.event, b.event} <= words_of_class("opposable_verb"):
                return Judgement(verdict=Verdict.INCOMPARABLE, rule="status.later", explanation=LATER)
            why = "They contradict each other: one affirms what the other denies."
            return _differ("status.polarity", left, right, a.polarity, b.polarity, why)
        if a.stage == b.stage:
            granted = a.stage == "completed" and a.polarity == "positive"
            if granted and bool(a.qualifiers) != bool(b.qualifiers) and _is_one_grant(left, right):
                return _limited(a.qualifiers, b.qualifiers)
            return Judgement(verdict=Verdict.AGREE, rule="status.same", explanation="They say the same.")
        if {a.stage, b.stage} == {"under way", "completed"} and {a.event, b.event} <= words_of_class("closing_verb"):
            return _differ(
                "status.stage",
                left,
                right,
                a.stage,
                b.stage,
                "They put one event at two stages: one gives as completed what is still under way in the other.",
            )
        return Judgement(verdict=Verdict.INCOMPARABLE, rule="status.later", explanation=LATER)


def _named(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity and p.part != "context")


def _is_wanted(verb: Token) -> bool:
    """True for what somebody tries to bring about: "get the deal approved"."""
    above = verb.head if verb.dep_ in ("ccomp", "xcomp") else verb.head.head
    if verb.tag_ != "VBN" or verb.dep_ not in ("ccomp", "xcomp", "acl") or above.lemma_ not in ("get", "have"):
        return False
    return not any(child.dep_ in ("aux", "auxpass") for child in verb.children)


def _kind_of_actor(clause: Clause) -> Iterator[Scope]:
    """What kind of body grants: French regulators are not German ones, and a lower court is no higher one."""
    actor = next((token for part, token in arguments(clause) if part == "subject"), None)
    if actor is not None and actor.pos_ == "NOUN":
        kinds = [t for t in actor.subtree if t.i < actor.i and t.pos_ in ("ADJ", "NOUN", "PROPN")]
        yield from (Scope(kind="manner", text=kind.lower_) for kind in kinds)


def _is_one_grant(left: Fact, right: Fact) -> bool:
    """True when two statements have one body grant one thing; what is granted by nobody may be another body's act."""
    actors = _first(left, ("subject",)), _first(right, ("subject",))
    return actors[0] is not None and actors[0] == actors[1] and _first(left, _GRANTED) == _first(right, _GRANTED)


def _first(fact: Fact, parts: tuple[str, ...]) -> str | None:
    """Who or what comes first in one of the parts of a statement: an entity, or a noun as the tables name it."""
    found = next((p for part in parts for p in fact.slot.participants if p.part == part), None)
    if found is None or found.entity:
        return found.entity if found is not None else None
    noun = attribute_of(found.text)
    return "combination" if noun in words_of_class("combination") else noun


def _limited(left: tuple[str, ...], right: tuple[str, ...]) -> Judgement:
    limit = " ".join(left or right)
    return Judgement(
        verdict=Verdict.COMPATIBLE,
        rule="status.qualifier",
        kind="qualifier",
        severity="minor",
        differences=(Difference(field="qualifier", left=" ".join(left), right=" ".join(right)),),
        explanation=f"They tell of one act, and only one of them says “{limit}”.",
    )


def _stands_for(bare: Fact, full: Fact) -> bool:
    """True when the grant of "the merger", which names nobody, is of the two parties that were named just before it."""
    assert isinstance(bare.value, StatusValue) and isinstance(full.value, StatusValue)
    if _named(bare) or bool(bare.value.qualifiers) == bool(full.value.qualifiers):
        return False
    before = {p.entity for p in bare.slot.participants if p.part == "context"}
    return len(before & _named(full)) >= PARTIES


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
