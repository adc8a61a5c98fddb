"""Status: how far a shared event has come, and whether it is so at all.

Reads: verbs that close something ("is finalizing", "has completed", "will sign"), verbs that grant something with what
    limits them ("conditionally approved"), verbs and states that have an opposite or are denied ("was acquitted", "has
    not been charged"), what is not known, what depends on what, and the weather of an event.
Leaves: everyday verbs, hedged statements, questions, conditions, what somebody hopes, plans, denies or says in
    quotation marks.
Question: is it so, is it done, is it known; the verb or state is the attribute, who takes part its participants.
Compares: same stage and polarity, granted whole against granted under a limit (qualifier), under way against completed,
    affirmed against denied or against its opposite, known against unknown (status); what a later article may have seen
    change (update).

>>> STATUS.name
'status'
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType

from factcheck.facts.base import about, comparable_blocks
from factcheck.facts.status import conditions, judging, ladder, naming, nobody, opposites, unknowns, verbs, weather
from factcheck.facts.status.rows import rows_of
from factcheck.model import Document, Fact, FactTypeName, Judgement, Policy, StatusValue
from factcheck.text.clauses import words_of_class

__all__ = ["STATUS", "Status"]

_ASKED_APART = (naming.RULE, conditions.RULE, weather.RULE, nobody.RULE, nobody.SOME_RULE, *unknowns.RULES)
_NONE: frozenset[ModuleType] = frozenset()
_READ = frozenset({"VERB", "AUX", "NOUN", "ADJ", "ADV", "ADP", "SCONJ"})
_READERS = (naming, unknowns, conditions, weather, opposites, nobody, verbs)  # the strictest first
_AT_ANY_VERB: frozenset[ModuleType] = frozenset({opposites})
_QUESTIONS = {
    naming.RULE: "Who has been named",
    weather.RULE: "What was the weather",
    conditions.RULE: "Does it depend on anything",
    unknowns.CAUSE: "What caused it",
    unknowns.FUTURE: "What becomes of it",
}
PARTIES = 2  # of a merger; one name in common is not enough to know which merger is meant


class Status:
    """The stage and polarity of an event or a state, and what limits it."""

    name: FactTypeName = "status"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read what a document says of how far things have come; each word is read once, by the strictest reader."""
        found: dict[str, Fact] = {}
        for block in comparable_blocks(document):
            for token in block.doc:
                readers = _readers_at(token.lower_) | _readers_at(token.lemma_.lower())
                if token.pos_ in ("VERB", "AUX"):
                    readers |= _AT_ANY_VERB
                if readers and token.pos_ in _READ:
                    read = (each.read(document, block, token) for each in _READERS if each in readers)
                    fact = next(filter(None, read), None)
                    if fact is not None:
                        found.setdefault(fact.id, fact)
        yield from ladder.with_last_rungs(judging.without_both(found.values()))

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The verb, one for all that approve; the rows of opposites in which it stands; the ladder of justice."""
        assert isinstance(fact.value, StatusValue)
        event = fact.value.event
        if fact.rule in _ASKED_APART:
            return (event,)
        keys = [f"opposite {row.name}" for row in rows_of(event) if fact.rule != "status.verb"]
        keys.append(event)
        if fact.slot.attribute and event in words_of_class("closing_verb") | words_of_class("granting_verb"):
            keys.append(fact.slot.attribute)
        return (*keys, "justice") if fact.rule == ladder.RULE else tuple(keys)

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """True for opposites of one holder, and for two rungs of justice of one person."""
        return judging.is_clear(left, right)

    def may_align(self, left: Fact, right: Fact) -> bool:
        """Only events that name somebody or something in common: verbs alone are everywhere."""
        if judging.is_clear(left, right):
            return True
        if left.rule in _ASKED_APART or right.rule in _ASKED_APART:
            return False
        return bool(_named(left) & _named(right)) or _stands_for(left, right) or _stands_for(right, left)

    def question(self, fact: Fact) -> str:
        """The status's question: "How far has it come: finalize (Acme)?", "What caused it (fire)?"."""
        asked = _QUESTIONS.get(fact.rule) or _QUESTIONS.get(fact.slot.attribute or "")
        return f"{asked or f'How far has it come: {fact.slot.attribute}'} ({about(fact)})?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge what two articles say of one event or state."""
        return judging.judge(left, right)


@cache
def _readers_by_word() -> Mapping[str, frozenset[ModuleType]]:
    openings = {reader: reader.openings() for reader in _READERS if reader not in _AT_ANY_VERB}
    words = frozenset[str]().union(*openings.values())
    return {word: frozenset(reader for reader in openings if word in openings[reader]) for word in words}


def _readers_at(word: str) -> frozenset[ModuleType]:
    """Those that may find something at a word; at most words none does."""
    return _readers_by_word().get(word, _NONE)


def _named(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity and p.part != "context")


def _stands_for(bare: Fact, full: Fact) -> bool:
    """True when the grant of "the merger", which names nobody, is of the two parties that were named just before it."""
    assert isinstance(bare.value, StatusValue) and isinstance(full.value, StatusValue)
    if _named(bare) or bool(bare.value.qualifiers) == bool(full.value.qualifiers):
        return False
    before = {p.entity for p in bare.slot.participants if p.part == "context"}
    return len(before & _named(full)) >= PARTIES


STATUS = Status()
