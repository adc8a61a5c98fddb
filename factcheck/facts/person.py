"""Persons who make up a list that should be the same everywhere: the founders of an organisation.

Reads: "founded by Jane Roe and John Doe", "Jane Roe founded Acme", "alongside co-founder John Doe".
Leaves: lists that say that they are open ("including", "among others"), single mentions of one of several.
Question: who founded this organisation.
Compares: the same names, a name more or fewer in a closed list (membership).

>>> PERSON.name
'person'
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.facts.base import comparable_blocks, group_names, judge_names, make_fact, name_facts
from factcheck.model import (
    Block,
    Difference,
    Document,
    Fact,
    FactTypeName,
    Judgement,
    NamesValue,
    NameValue,
    Policy,
    Slot,
    Stance,
    Verdict,
)
from factcheck.text.clauses import Clause, arguments, is_passive, participant, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_FOUND = frozenset({"found", "cofound", "cofounde"})
_OPEN = re.compile(
    r"\b(?:including|such as|among|others|one of|and (?:his|her|their|a|two|three|several)|with|alongside|together)\b",
    re.IGNORECASE,
)


class Person:
    """The people who founded an organisation, as one article lists them."""

    name: FactTypeName = "person"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the people that a document names, and its lists of founders, sentence by sentence."""
        for block in comparable_blocks(document):
            for token in block.doc:
                if token.lemma_.lower() in _FOUND and token.pos_ == "VERB" and token.lower_ != "found":
                    yield from self._founders(document, block, token)
        yield from name_facts(document, "person", ("person",))

    def _founders(self, document: Document, block: Block, verb: Token) -> Iterator[Fact]:
        passive = is_passive(verb)
        taking_part = arguments(Clause(verb, verb, "root", verb, "founded", "level"))
        founders = [t for part, t in taking_part if part == "subject" and t.pos_ == "PROPN"]
        founded = [t for part, t in taking_part if part == "object"]
        if not passive:
            subject = subject_of(verb)
            founders = founders if subject is not None and subject.pos_ == "PROPN" else []
        founders += [t for t in _companions(verb) if t not in founders]
        if not founders or not founded:
            return
        left = min(t.left_edge.idx for t in founders)
        sentence = verb.sent
        together = len(founders) > 1
        # "Jane Roe founded Acme" does not say that nobody else did; "founded by Jane Roe" does.
        is_open = (bool(_OPEN.search(block.text, left, sentence.end_char)) and not _companions(verb)) or not (
            passive or together
        )
        people = [participant(block, "subject", t) for t in founders]
        value = NamesValue(names=tuple(sorted(p.text for p in people)), open=is_open)
        slot = Slot(attribute="founded", participants=(*people, participant(block, "object", founded[0])))
        for person in people:
            start = person.start - block.start if block.offsets is None else block.text.find(person.text)
            yield make_fact(
                document,
                block,
                "person",
                start,
                start + len(person.text),
                value,
                slot,
                Stance(section=block.section),
                "person.founders",
            )

    def align(self, facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
        """Group the names of one person, and the lists of founders of one organisation."""
        lists: dict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            founded = next((p.entity for p in fact.slot.participants if p.part == "object" and p.entity), None)
            if isinstance(fact.value, NamesValue) and founded is not None:
                lists[founded].append(fact)
        return [*group_names(facts), *(tuple(found) for found in lists.values() if len(found) > 1)]

    def question(self, fact: Fact) -> str:
        """The question: "Who founded Acme?" of a list, how the person is called of a name."""
        if isinstance(fact.value, NameValue):
            return f"Which person: {fact.value.entity or fact.value.name}?"
        founded = next((p for p in fact.slot.participants if p.part == "object"), None)
        return f"Who founded {founded.entity or founded.text}?" if founded else "Who founded it?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two names of one person, or two lists of founders by the entities that they name."""
        if isinstance(left.value, NameValue):
            return judge_names(left, right, "person")
        a, b = _members(left), _members(right)
        if a == b:
            return Judgement(verdict=Verdict.AGREE, rule="person.same_members")
        assert isinstance(left.value, NamesValue) and isinstance(right.value, NamesValue)
        if left.value.open or right.value.open or not a & b:
            return Judgement(verdict=Verdict.INCOMPARABLE, rule="person.open_list")
        only = sorted(a ^ b)
        return Judgement(
            verdict=Verdict.CONFLICT,
            rule="person.members",
            kind="membership",
            severity="minor",
            differences=(Difference(field="members", left=", ".join(sorted(a)), right=", ".join(sorted(b))),),
            explanation=f"Only one of the two lists names {' and '.join(only)}.",
        )


def _members(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity or p.text for p in fact.slot.participants if p.part == "subject")


def _companions(verb: Token) -> list[Token]:
    """The proper names after "with" and "alongside": "founded Acme alongside co-founder John Doe"."""
    found = []
    for prep in verb.subtree:
        if prep.lower_ in ("with", "alongside") and prep.dep_ == "prep" and abs(prep.i - verb.i) < 25:
            found += [
                c for c in prep.children if c.dep_ == "pobj" and c.pos_ == "PROPN" and c.ent_type_ in ("PERSON", "")
            ]
    return found


PERSON = Person()
