"""People by their names, and those who make up a list that should be the same everywhere: founders, victims, suspects.

Reads: "founded by Jane Roe and John Doe", "Jane Roe founded Acme", "alongside co-founder John Doe"; "the victims were
identified as Jane Roe, 34, and John Doe, 36".
Leaves: lists that say that they are open ("including", "among others"), single mentions of one of several.
Question: who founded this organisation; who the victims are.
Compares: the same names, a name more or fewer in a closed list (membership).

>>> PERSON.name
'person'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.facts.base import comparable_blocks, make_fact
from factcheck.facts.names import (
    group_lists,
    group_names,
    judge_lists,
    judge_names,
    list_fact,
    lists_of_names,
    name_facts,
)
from factcheck.model import (
    Block,
    Document,
    Fact,
    FactTypeName,
    Judgement,
    NamesValue,
    NameValue,
    Policy,
    RawName,
    Slot,
    Stance,
)
from factcheck.text.clauses import Clause, arguments, is_passive, participant, subject_of
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Token

_FOUND = frozenset({"found", "cofound", "cofounde"})
_FOUNDING = "found"  # in every form of the verb
FOUNDED = "founded"
FEWEST_SHARED = 1
IDENTIFIED_REACH = 90
# "The two victims were identified by the police as ..."
_GROUP = (
    "(?:victim|suspect|defendant|survivor|winner|pilot|officer|buyer|nominee|finalist|co-founder|founder|hostage)s"
    "|dead|gunmen|injured|wounded|missing"
)
# "Police named the two injured as ...", "the winners were ...".
_IDENTIFIED = regex(
    rf"\b(?P<told>{_GROUP})(?: [a-z]+){{0,2}} (?:were|are|have been)(?: later| all| officially)? (?:identified|named)"
    rf"(?: [a-z ]{{2,40}})? as (?:the )?$"
    rf"|\b(?:named|identified) the (?:two |three |four |five |other )?(?P<object>{_GROUP}) as (?:the )?$"
    rf"|\bthe (?:two |three |four |five )?(?P<subject>{_GROUP}) (?:were|are)(?: the)? $",
    re.IGNORECASE,
)
_PRIZE = r"(?P<prize>(?:[\w-]+ ){0,3}(?:prize|award|medal|trophy|scholarship))"
_WENT_TO = regex(rf"\b[Tt]he {_PRIZE} (?:went|goes|has gone|was (?:awarded|given|presented)|is shared) (?:to|by) $")
_WON = regex(rf" (?:won|have won|shared|share|received|were awarded|were given) the {_PRIZE}\b")
_OPEN = regex(
    r"\b(?:including|such as|among|others|one of|and (?:his|her|their|a|two|three|several)|with|alongside|together)\b",
    re.IGNORECASE,
)


class Person:
    """The people that an article names, and its lists of founders, victims and the like."""

    name: FactTypeName = "person"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the people that a document names, and its lists of people, sentence by sentence."""
        for block in comparable_blocks(document):
            for token in block.doc if _FOUNDING in block.text.lower() else ():
                if token.lemma_.lower() in _FOUND and token.pos_ == "VERB" and token.lower_ != "found":
                    yield from self._founders(document, block, token)
            for names in lists_of_names(block):
                prize = _prize_of(block, names)
                if prize is not None:
                    yield list_fact(document, block, "person", names, f"winners of the {prize}")
                if any(raw.kind != "person" for raw in names):
                    continue
                told = _IDENTIFIED.search(block.text, max(0, names[0].start - IDENTIFIED_REACH), names[0].start)
                if told:
                    yield list_fact(document, block, "person", names, told[str(told.lastgroup)].lower())
        yield from name_facts(document, "person", ("person",))

    def _founders(self, document: Document, block: Block, verb: Token) -> Iterator[Fact]:
        passive = is_passive(verb)
        taking_part = arguments(Clause(verb, verb, "root", verb, "founded", "level"))
        founders = [t for part, t in taking_part if part == "subject" and t.pos_ == "PROPN" and t.is_alpha]
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
        slot = Slot(attribute=FOUNDED, participants=(*people, participant(block, "object", founded[0])))
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
        """Group the names of one person, and the lists of founders of one organisation or of people in one event."""
        return [*group_names(facts), *group_lists(facts)]

    def question(self, fact: Fact) -> str:
        """The question: "Who founded Acme?" of a list, how the person is called of a name."""
        if isinstance(fact.value, NameValue):
            return f"Which person: {fact.value.entity or fact.value.name}?"
        if fact.slot.attribute != FOUNDED:
            return f"Who are the {fact.slot.attribute}?"
        founded = next((p for p in fact.slot.participants if p.part == "object"), None)
        return f"Who founded {founded.entity or founded.text}?" if founded else "Who founded it?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two names of one person, or two lists of founders by the entities that they name."""
        if isinstance(left.value, NameValue):
            return judge_names(left, right, "person")
        return judge_lists(left, right, "person", FEWEST_SHARED)


def _prize_of(block: Block, names: Sequence[RawName]) -> str | None:
    """The prize that the people of a list won, in the words of the article: "the prize went to", "won the prize"."""
    people = sum(raw.kind == "person" for raw in names)
    if any(raw.kind not in ("person", None) for raw in names) or 2 * people < len(names):
        return None
    start, end = names[0].start, names[-1].end
    told = _WENT_TO.search(block.text, max(0, start - IDENTIFIED_REACH), start) or _WON.match(block.text, end)
    return told["prize"].lower() if told else None


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
