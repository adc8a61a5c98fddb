"""Roles: who is, was or will be what, and of what.

**Reads** "Acme CEO Jane Roe", "Jane Roe, a former vice president of engineering at Acme", "is, became, steps in as",
"named Jane Roe chief executive", "led by Jane Roe", "Jane Roe founded Acme"; former, interim and incoming.
**Leaves** titles whose holder is not named, the holder's office or family ("the CEO's wife"), and what might become.
**Question** what the person's role at the organisation is.
**Compares** same title: a rank or a modifier that differs is a qualifier, former against current a status; another
title is another role, since one person may hold several.

>>> ROLE.name
'role'
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.facts.base import comparable_blocks, make_fact
from factcheck.facts.role.ladder import comparable_roles, judge_roles, titles_of_one_post
from factcheck.facts.role.links import Holding, holdings
from factcheck.facts.role.people import Page, read_people
from factcheck.model import Block, Document, Fact, FactTypeName, Judgement, Participant, Policy, RoleValue, Slot, Stance
from factcheck.text.names import normalise_name
from factcheck.text.patterns import regex

__all__ = ["ROLE", "Role"]


# "The founding president" tells who held the office first, and "an early Acme executive" who did long ago.
_FIRST_HOLDER = regex(r"\b(?i:founding|first|original|inaugural|early)\s(?:[A-Z]\w*\s){0,3}$")


class Role:
    """A title that a named person holds, held or will hold."""

    name: FactTypeName = "role"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the roles of a document."""
        pages = [(block, Page.of(block)) for block in comparable_blocks(document)]
        full_names, surnames = read_people(page for _, page in pages)
        facts = []
        for block, page in pages:
            page.full_names, page.surnames = full_names, surnames
            told: set[tuple[int, int]] = set()
            for holding in sorted(holdings(page), key=lambda holding: (holding.start, holding.end)):
                # A headline in title case runs a name into its verb: it repeats a person, and brings none.
                is_known = block.section != "headline" or holding.person.text in full_names | surnames
                if is_known and (holding.start, holding.end) not in told:
                    told.add((holding.start, holding.end))
                    facts.append(_make(document, block, holding))
        yield from _with_other_titles(facts)

    def question(self, fact: Fact) -> str:
        """The role's question."""
        subject = fact.slot.subject
        owner = next((p for p in fact.slot.participants if p.part == "of"), None)
        who = normalise_name(subject.entity or subject.text) if subject else "this person"
        return f"What is {who}'s role{f' at {normalise_name(owner.entity or owner.text)}' if owner else ''}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two roles of one person."""
        return judge_roles(left, right)

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The person who holds the role."""
        return tuple(p.entity or p.text for p in fact.slot.participants if p.part == "subject")

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """One person holds one title once."""
        return True

    def may_align(self, left: Fact, right: Fact) -> bool:
        """Whether two roles have one title and may have one holder, so that judging them makes sense.

        An article that gives somebody two ranks tells of a promotion, or of two people.
        """
        assert isinstance(left.value, RoleValue) and isinstance(right.value, RoleValue)
        if left.value.title != right.value.title and (left.slot.words or right.slot.words):
            return False
        return comparable_roles(left.value, right.value)


ROLE = Role()


def _with_other_titles(facts: list[Fact]) -> Iterator[Fact]:
    """The roles, with the titles that their article gives to one surname of which one is enough for a post."""
    given: dict[tuple[str, str], set[str]] = defaultdict(set)
    for fact in facts:
        assert isinstance(fact.value, RoleValue)
        group = titles_of_one_post(fact.value.title)
        if group is not None and fact.value.person:
            given[fact.value.person.split()[-1], group].add(fact.value.title)
    for fact in facts:
        assert isinstance(fact.value, RoleValue)
        group = titles_of_one_post(fact.value.title)
        titles = given.get((fact.value.person.split()[-1], group), set()) if group and fact.value.person else set()
        if len(titles) > 1:
            fact = fact.model_copy(update={"slot": fact.slot.model_copy(update={"words": tuple(sorted(titles))})})
        yield fact


def _make(document: Document, block: Block, holding: Holding) -> Fact:
    owners = [(normalise_name(run.text), *block.original(run.start, run.end)) for run in holding.organizations]
    left, right = block.original(holding.person.start, holding.person.end)
    value = RoleValue(
        title=holding.title, rank=holding.rank, area=holding.area, stage=holding.stage, person=holding.person.text,
        organization=owners[0][0] if owners else None,
        area_first=holding.area is not None and block.text[holding.start : holding.end].find(f"{holding.area} ") >= 0,
    )  # fmt: skip
    holder = Participant(part="subject", text=holding.person.text, start=left, end=right, kind="person")
    owned_by = (
        Participant(part="of", text=name, start=start, end=end, kind=holding.of_kind) for name, start, end in owners
    )
    past = holding.past or bool(_FIRST_HOLDER.search(block.text, 0, holding.start))
    slot = Slot(attribute=holding.title, participants=(holder, *owned_by))
    stance = Stance(section=block.section, polarity=holding.polarity, stage="completed" if past else "stated")
    return make_fact(
        document, block, "role", holding.start, holding.end, value, slot, stance, holding.rule, framed=holding.level
    )
