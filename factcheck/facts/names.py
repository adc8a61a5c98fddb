"""What the fact types of names share: single names, lists of names that answer one question, and their judgement."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from factcheck.facts.base import comparable_blocks, make_fact
from factcheck.model import (
    Block,
    Difference,
    Document,
    EntityKind,
    Fact,
    FactTypeName,
    Judgement,
    NamesValue,
    NameValue,
    Participant,
    RawName,
    Slot,
    Stance,
    Verdict,
)
from factcheck.text.bodies import read_body
from factcheck.text.clauses import noun_of, words_of_class
from factcheck.text.names import normalise_name
from factcheck.text.patterns import one_of, regex

SHORTEST_NAME = 5
USES_OF_A_NAME = 3
_JOINT = regex(r"(?:, (?:aged )?\d{1,2})?(?:, |,? and |,? or | & )(?:the )?")
_LAST_JOINT = regex(r".*(?:and|or|&) (?:the )?")
_OPENED = regex(r"\b(?:including|such as|like|among|for example|e\.g\.)[:,]? (?:the )?(?:ex-)?$")
_LEFT_OPEN = regex(r",? (?:and|or|among) (?:(?:\w+ )?others?|more|many)\b")
_OPENING_REACH = 16
_BESIDE = regex(r"(?:['’]s?)? ")
# "The country's" is no other owner than the one that an article of that country leaves unnamed.
_AREA = regex(rf"\b({one_of(sorted({*words_of_class('area_noun'), 'federal'} - {'country', 'nation'}))})(?:['’]s)? $")


def name_facts(document: Document, fact_type: FactTypeName, kinds: Container[EntityKind | None]) -> Iterator[Fact]:
    """The names of some kinds in a document: the first uses of each form, where running text brings it."""
    seen: Counter[str] = Counter()
    for block in comparable_blocks(document):
        if block.section in ("headline", "link"):
            continue
        for raw in block.names:
            name = normalise_name(raw.text)
            if raw.kind not in kinds or len(name) < SHORTEST_NAME or not name[0].isupper():
                continue
            seen[name] += 1
            if seen[name] <= USES_OF_A_NAME:
                value, stance = NameValue(name=name), Stance(section=block.section)
                slot = Slot(attribute="name", participants=_owner_of_body(block, raw))
                rule = f"{fact_type}.name"
                yield make_fact(document, block, fact_type, raw.start, raw.end, value, slot, stance, rule)


def _owner_of_body(block: Block, body: RawName) -> tuple[Participant, ...]:
    """Whose a public body is, as printed before it: "Norvane's Ministry of Health", "the county Health Department"."""
    if read_body(normalise_name(body.text)) is None:
        return ()
    spots = [(raw.start, raw.end) for raw in block.names if _BESIDE.fullmatch(block.text, raw.end, body.start)]
    area = _AREA.search(block.text, max(0, body.start - _OPENING_REACH), body.start)
    return tuple(
        Participant(part="of", text=block.text[first:last], start=start, end=end, kind="place")
        for first, last in (spots or ([area.span(1)] if area else []))
        for start, end in [block.original(first, last)]
    )


def lists_of_names(block: Block) -> Iterator[tuple[RawName, ...]]:
    """The names that stand in one list: "Acme, Norvane and Halden", "Jane Roe, 34, and John Doe, 36"."""
    listed: list[RawName] = []
    for left, right in pairwise(block.names):
        gap = block.text[left.end : right.start]
        if not _JOINT.fullmatch(gap):
            listed = []
            continue
        listed = [*(listed or [left]), right]
        if _LAST_JOINT.fullmatch(gap) or _LEFT_OPEN.match(block.text, right.end):
            yield tuple(listed)
            listed = []


def list_fact(
    document: Document, block: Block, fact_type: FactTypeName, names: Sequence[RawName], attribute: str
) -> Fact:
    """The fact that so many names are the ones: the employers of somebody, the victims of something."""
    before = block.text[max(0, names[0].start - _OPENING_REACH) : names[0].start]
    is_open = bool(_OPENED.search(before) or _LEFT_OPEN.match(block.text, names[-1].end))
    members = []
    for raw in names:
        start, end = block.original(raw.start, raw.end)
        name, kind = normalise_name(raw.text), raw.kind or "thing"
        members.append(Participant(part="subject", text=name, start=start, end=end, kind=kind))
    value = NamesValue(names=tuple(sorted(p.text for p in members)), open=is_open)
    slot, stance = Slot(attribute=attribute, participants=tuple(members)), Stance(section=block.section)
    rule = f"{fact_type}.list"
    return make_fact(document, block, fact_type, names[0].start, names[-1].end, value, slot, stance, rule)


def group_names(facts: Iterable[Fact]) -> list[tuple[Fact, ...]]:
    """Group the names of one entity that several articles use."""
    by_entity: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if isinstance(fact.value, NameValue) and fact.value.entity is not None:
            by_entity[fact.value.entity].append(fact)
    return [tuple(found) for found in by_entity.values() if len({f.article for f in found}) > 1]


@cache
def _pronouns() -> frozenset[str | None]:
    classes = ("thing_pronoun", "other_pronoun", "person_pronoun")
    return frozenset(word for name in classes for word in words_of_class(name))


def group_lists(facts: Iterable[Fact]) -> list[tuple[Fact, ...]]:
    """Group the lists of names that say the same of their members, of the same thing where one is named."""
    by_question: dict[tuple[str | None, str | None], list[Fact]] = defaultdict(list)
    for fact in facts:
        of_what = next((p for p in fact.slot.participants if p.part == "object"), None)
        # "The app was founded by": where it has no name, its noun tells which one the articles are about.
        whose = of_what.entity or noun_of(of_what.text) if of_what is not None else None
        if isinstance(fact.value, NamesValue) and whose not in _pronouns():
            by_question[fact.slot.attribute, whose].append(fact)
    return [tuple(found) for found in by_question.values() if len(found) > 1]


def judge_names(left: Fact, right: Fact, rule: str) -> Judgement:
    """Judge two names: of one entity they agree, short or long; how they are spelt is the cross-check's question."""
    assert isinstance(left.value, NameValue) and isinstance(right.value, NameValue)
    same = (left.value.entity or left.value.name) == (right.value.entity or right.value.name)
    return Judgement(
        verdict=Verdict.AGREE if same else Verdict.INCOMPARABLE,
        rule=f"{rule}.name",
        explanation=f"They {'name the same' if same else 'may not name the same'}.",
    )


def judge_lists(left: Fact, right: Fact, rule: str, fewest_shared: int) -> Judgement:
    """Judge two lists by the entities that they name: equal, or closed and different (membership).

    Args:
        left: one list.
        right: the other.
        rule: the name of the fact type.
        fewest_shared: so many members must be in both, or the lists may be of different things.
    """
    a, b = _members(left), _members(right)
    if a == b:
        return Judgement(verdict=Verdict.AGREE, rule=f"{rule}.same_members", explanation="They list the same names.")
    assert isinstance(left.value, NamesValue) and isinstance(right.value, NamesValue)
    if left.value.open or right.value.open or len(a & b) < fewest_shared:
        return Judgement(
            verdict=Verdict.INCOMPARABLE,
            rule=f"{rule}.open_list",
            explanation="They may both be right, since a list that is open or of other things need not name all.",
        )
    only = sorted(a ^ b)
    return Judgement(
        verdict=Verdict.CONFLICT,
        rule=f"{rule}.members",
        kind="membership",
        severity="minor",
        differences=(Difference(field="members", left=", ".join(sorted(a)), right=", ".join(sorted(b))),),
        explanation=f"They differ: only one of the two lists names {' and '.join(only)}.",
    )


def _members(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity or p.text for p in fact.slot.participants if p.part == "subject")
