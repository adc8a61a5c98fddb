"""Who takes part in a fact: the entity behind each participant, the names inside it, and those of its sentence."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from factcheck.model import Document, Fact, NamesValue, NameValue, Participant, RoleValue, Value
from factcheck.resolution.resolver import Resolver
from factcheck.text.clauses import words_of_class
from factcheck.text.names import normalise_name

CONTEXT_LIMIT = 8
COREFERENCE_SENTENCES = 2
AGED = "-year-old"


class Cast:
    """The entities of one field of an article, sentence by sentence.

    Args:
        document: the article as read.
        field: "text" or "title".
        resolver: knows the entities of all articles.
        values: those that facts of any article had, so that equal ones are one object, which compares at once.
    """

    def __init__(self, document: Document, field: str, resolver: Resolver, values: dict[Value, Value]) -> None:
        self._article, self._field, self._resolver, self._values = document.article.id, field, resolver, values
        self._text = document.article.text if field == "text" else document.article.title or ""
        self._sentences = sorted(
            (*block.original(s.start_char, s.end_char), number)
            for number, block in enumerate(document.blocks)
            if block.field == field and block.copy_of is None
            for s in block.doc.sents
        )
        self._named = cache(self._participant)
        self._context = cache(self._names_of_sentence)

    def of(self, fact: Fact) -> Fact:
        """The fact with its entities."""
        value, slot = fact.value, fact.slot
        if isinstance(value, NameValue):
            own = next((e for _, _, e in self._within(fact.start, fact.end)), None)
            own = None if own and self._resolver.is_shared_surname(self._article, value.name) else own
            if slot.subject is not None:
                slot = slot.model_copy(update={"participants": self._participants(fact)})
            value = NameValue(name=value.name, entity=own)
        else:
            participants = self._participants(fact)
            slot = slot.model_copy(update={"participants": participants})
            if isinstance(value, RoleValue):
                parts = {p.part: p.entity for p in reversed(participants) if p.entity}  # the first of each part
                person, organization = parts.get("subject", value.person), parts.get("of", value.organization)
                value = value.model_copy(update={"person": person, "organization": organization})
            elif isinstance(value, NamesValue):
                members = {p.entity or p.text for p in participants if p.part == "subject"}
                value = value.model_copy(update={"names": tuple(sorted(members))})
        return fact.model_copy(update={"slot": slot, "value": self._values.setdefault(value, value)})

    def _participants(self, fact: Fact) -> tuple[Participant, ...]:
        participants: list[Participant] = []
        named: set[str] = set()
        at = bisect_right(self._sentences, fact.start, key=lambda s: s[0]) - 1
        for p in fact.slot.participants:
            entity = self._antecedent(p, at)
            inside = self._within(p.start, p.end) if entity is None else []
            entity = entity or self._entity_of(p, inside)
            if entity is not None:
                kind = self._resolver.kind_of(entity)
                p = Participant(part=p.part, text=p.text, start=p.start, end=p.end, entity=entity, kind=kind)
                named.add(entity)
            participants.append(p)
            for start, end, other in inside:
                if other not in named:
                    named.add(other)
                    participants.append(self._named("modifier", start, end, other))
        context = self._context(at) if at >= 0 else ()
        if fact.fact_type == "status" and not context and not named:
            context = self._context_before(at)  # "the merger was approved": of the parties just named
        participants += [p for p in context if p.entity not in named]
        return tuple(participants)

    def _entity_of(self, participant: Participant, inside: list[tuple[int, int, str]]) -> str | None:
        """The entity that a participant names with its last words."""
        if not inside:
            # The tagger took a name for a common word here; elsewhere it is known.
            return self._resolver.known(self._article, self._text[participant.start : participant.end])
        for start, end, entity in inside:
            if end >= participant.end and (participant.part != "of" or self._is_all_of(participant, start, end)):
                return entity
        return None

    def _is_all_of(self, owner: Participant, start: int, end: int) -> bool:
        """True when a name is all of the name that owns a role: "Acme", not the "Finance" of "Acme Finance"."""
        return normalise_name(self._text[start:end]) == normalise_name(self._text[owner.start : owner.end])

    def _antecedent(self, pronoun: Participant, at: int) -> str | None:
        """Whom "he", "the 28-year-old" or "the company" stands for: the name that opens the sentences before.

        None where another name there fits too.

        "It" is left alone: a company and its product fit too often.
        """
        if pronoun.text in words_of_class("person_pronoun") or pronoun.text.endswith(AGED):
            kind, last = "person", at
        elif pronoun.text in words_of_class("organization_noun"):
            # "Acme bought the startup": a noun does not stand for another part of its own sentence.
            kind, last = "organization", at - 1
        else:
            return None
        for place in range(last, max(-1, at - COREFERENCE_SENTENCES - 1), -1):
            start, end, paragraph = self._sentences[place]
            if paragraph != self._sentences[at][2]:
                return None
            here = [e for _, _, e in self._within(start, min(end, pronoun.start))]
            fitting = {e for e in here if self._resolver.kind_of(e) == kind}
            if here:
                return here[0] if fitting == {here[0]} else None
        return None

    def _within(self, start: int, end: int) -> list[tuple[int, int, str]]:
        return list(self._resolver.within(self._article, self._field, start, end))

    def _names_of_sentence(self, at: int) -> tuple[Participant, ...]:
        """The first entities that a sentence names."""
        found: dict[str, Participant] = {}
        for start, end, entity in self._within(*self._sentences[at][:2])[:CONTEXT_LIMIT]:
            found.setdefault(entity, self._named("context", start, end, entity))
        return tuple(found.values())

    def _context_before(self, at: int) -> tuple[Participant, ...]:
        """The names of the sentence before, in the same paragraph."""
        same_paragraph = at > 0 and self._sentences[at - 1][2] == self._sentences[at][2]
        return self._context(at - 1) if same_paragraph else ()

    def _participant(self, part: str, start: int, end: int, entity: str) -> Participant:
        kind = self._resolver.kind_of(entity)
        return Participant(part=part, text=entity, start=start, end=end, entity=entity, kind=kind)
