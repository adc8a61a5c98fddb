"""A draft and its sources: what it states that no source does, and what the sources agree on that it leaves out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.facts import FACT_TYPES
from factcheck.model import (
    Agreement,
    Conflict,
    Fact,
    FactTypeName,
    Judgement,
    NumberValue,
    Omitted,
    Policy,
    Unsupported,
    Verdict,
    count_origins,
    in_order,
)

_TYPES = {t.name: t for t in FACT_TYPES}
# Values that a source would print too; a role, a list of names or a stage is worded too freely for that.
SUPPORTABLE = frozenset({"amount", "stake", "percent", "date", "age", "count", "quantity", "duration", "rank", "quote"})
# Names are passed over, since nobody is obliged to name all; what somebody is called beside a name is a fact.
OMITTABLE = SUPPORTABLE | {"role"}
_TOLD_AS: dict[str, str] = {"stake": "percent"}  # a share of a company may be told as any percentage
FEWEST_LIKE_WORDS = 2
MOST_LIKE_WORDS = 4
FEWEST_ORIGINS = 2


def judge_pair(left: Fact, right: Fact, policy: Policy) -> Judgement:
    """Ask the fact type what two facts are to each other."""
    return _TYPES[left.fact_type].judge(left, right, policy)


def unsupported(
    draft: str, facts: Sequence[Fact], conflicts: Sequence[Conflict], agreements: Sequence[Agreement], policy: Policy
) -> list[Unsupported]:
    """The facts of a draft that no source states, each with the nearest statement of a source, and why it is that.

    A fact is stated when a source gives an equal or compatible value of the same type, or when a source disagrees
    with it: then it stands among the conflicts.
    """
    settled = set(_settled(draft, facts, conflicts, agreements))
    sources = _Statements(f for f in facts if f.article != draft)
    return [
        sources.nearest_to(fact)
        for fact in in_order(facts)
        if fact.article == draft
        and fact.fact_type in SUPPORTABLE
        and fact.stance.section != "link"
        and fact.id not in settled
        and not sources.hold(fact, policy)
    ]


def omitted(
    draft: str, facts: Sequence[Fact], conflicts: Sequence[Conflict], agreements: Sequence[Agreement], policy: Policy
) -> list[Omitted]:
    """What sources of two origins or more agree on and the draft does not say, the most widely told first.

    What two origins say is listed where others of the sources differ, too.
    """
    by_id = {f.id: f for f in facts}
    mine = _Statements(f for f in facts if f.article == draft)
    answered = _answered(draft, by_id, conflicts, agreements)
    found = []
    for question, fact_type, value, told in _told(by_id, conflicts, agreements):
        origins = count_origins(told)
        is_new = (fact_type, question) not in answered and not any(mine.hold(fact, policy) for fact in told)
        if origins >= FEWEST_ORIGINS and is_new:
            found.append(
                Omitted(
                    question=question,
                    fact_type=fact_type,
                    value=value,
                    articles=tuple(sorted({f.article for f in told})),
                    facts=tuple(f.id for f in in_order(told)),
                    origins=origins,
                )
            )
    return sorted(found, key=lambda o: (-o.origins, o.fact_type, o.question, o.value, o.facts))


class _Statements:
    """Statements by their type, to be searched for one that says the same as another or comes near it."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._of_type: dict[str, dict[object, Fact]] = defaultdict(dict)
        for fact in facts:
            if fact.stance.section != "link":
                # One of those that say one thing in one clause stands for all: sources repeat each other.
                key = (fact.value, fact.slot.attribute, fact.slot.words, fact.slot.participants)
                self._of_type[_TOLD_AS.get(fact.fact_type, fact.fact_type)].setdefault(key, fact)

    def _like(self, fact: Fact) -> Iterator[Fact]:
        """Those that may say the same as a fact: of its type, or of another that is told in the same unit."""
        for other in self._of_type[_TOLD_AS.get(fact.fact_type, fact.fact_type)].values():
            if other.fact_type == fact.fact_type or _unit(other) == _unit(fact):
                yield other

    def hold(self, fact: Fact, policy: Policy) -> bool:
        """True where one of them says the same or may say the same, whatever it says it of.

        What cannot be compared may be the same where it is printed the same: "last year" of an article without a day.
        """
        for other in self._like(fact):
            verdict = judge_pair(fact, other, policy).verdict
            if verdict in (Verdict.AGREE, Verdict.COMPATIBLE):
                return True
            if verdict is Verdict.INCOMPARABLE and fact.text.casefold() == other.text.casefold():
                return True
        return False

    def nearest_to(self, fact: Fact) -> Unsupported:
        """The statement that is most like a fact, with what makes it so; none where nothing does."""
        nearest = max(self._like(fact), key=lambda other: (_weight(fact, other), other.id), default=None)
        reasons = () if nearest is None else _likeness(fact, nearest)
        return Unsupported(fact=fact.id, nearest=nearest.id if nearest and reasons else None, reasons=reasons)


def _unit(fact: Fact) -> str | None:
    return fact.value.unit if isinstance(fact.value, NumberValue) else None


def _weight(left: Fact, right: Fact) -> tuple[int, int, int]:
    """How much two statements have in common: first of all what the figure is of, then whom, then the other words."""
    return _is_of_one_attribute(left, right), len(_names(left) & _names(right)), len(_like_words(left, right))


def _likeness(left: Fact, right: Fact) -> tuple[str, ...]:
    """What two statements have in common, in words; nothing for a word or two that any two may share."""
    reasons = []
    if _is_of_one_attribute(left, right) and left.fact_type != "quote":  # all quotations are said
        reasons.append(f"both about {left.slot.attribute}")
    names = sorted(_names(left) & _names(right))
    if names:
        reasons.append(f"both name {' and '.join(names)}")
    words = sorted(_like_words(left, right))
    if len(words) >= FEWEST_LIKE_WORDS:
        reasons.append(f"both say {', '.join(words[:MOST_LIKE_WORDS])}")
    return tuple(reasons)


def _is_of_one_attribute(left: Fact, right: Fact) -> bool:
    return left.slot.attribute is not None and left.slot.attribute == right.slot.attribute


def _names(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity and p.part != "context")


def _like_words(left: Fact, right: Fact) -> set[str]:
    """The words of both clauses that are neither in a name that both give nor in the values themselves."""
    told = {word.lower() for name in _names(left) & _names(right) for word in name.split()}
    if left.fact_type != "quote":
        told.update(left.text.lower().split(), right.text.lower().split())
    return (set(left.slot.words) & set(right.slot.words)) - told


def _settled(
    draft: str, facts: Sequence[Fact], conflicts: Sequence[Conflict], agreements: Sequence[Agreement]
) -> Iterator[str]:
    """The facts that stand in an agreement or a conflict with a source; what a draft says twice is no support."""
    articles = {f.id: f.article for f in facts}
    groups = [a.facts for a in agreements] + [tuple(f for s in c.sides for f in s.facts) for c in conflicts]
    for group in groups:
        if any(articles[fact] != draft for fact in group):
            yield from group


def _answered(
    draft: str, by_id: Mapping[str, Fact], conflicts: Sequence[Conflict], agreements: Sequence[Agreement]
) -> set[tuple[str, str]]:
    """The questions that the draft answers, as others do or otherwise."""
    asked = [(a.fact_type, a.question, a.facts) for a in agreements]
    asked += [(c.fact_type, c.question, tuple(f for s in c.sides for f in s.facts)) for c in conflicts]
    return {(kind, question) for kind, question, group in asked if any(by_id[f].article == draft for f in group)}


def _told(
    by_id: Mapping[str, Fact], conflicts: Sequence[Conflict], agreements: Sequence[Agreement]
) -> Iterator[tuple[str, FactTypeName, str, list[Fact]]]:
    """What several statements say alike: question, type, value and the statements."""
    told = [(a.question, a.fact_type, a.value, a.facts) for a in agreements]
    told += [(c.question, c.fact_type, s.value, s.facts) for c in conflicts if c.kind != "arithmetic" for s in c.sides]
    for question, fact_type, value, group in told:
        if fact_type in OMITTABLE:
            yield question, fact_type, value, [by_id[fact] for fact in group]
