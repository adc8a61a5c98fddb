"""Judging: the ladder of what two statements of one event or state are to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations

from factcheck.facts.status import conditions, ladder, naming, nobody, opposites, sharing, unknowns, weather
from factcheck.facts.status.ladder import order_of
from factcheck.facts.status.rows import Row, opposed
from factcheck.facts.status.sharing import is_one_question
from factcheck.facts.status.verbs import is_one_grant
from factcheck.model import Difference, Fact, Judgement, StatusValue, Verdict
from factcheck.text.clauses import words_of_class

_LATER = Judgement(
    verdict=Verdict.INCOMPARABLE,
    rule="status.later",
    explanation="They may be two moments of one course of events, or two events.",
)
_SAME = Judgement(verdict=Verdict.AGREE, rule="status.same", explanation="They say the same.")


def _is_one_event(left: Fact, right: Fact) -> bool:
    """True for any two statements on the weather: the articles are of one event."""
    return True


_OF_ONE_RULE: dict[str, Callable[[Fact, Fact], bool]] = {
    naming.RULE: naming.are_of_one_group,
    conditions.RULE: conditions.is_one_condition,
    weather.RULE: _is_one_event,
}


def is_clear(left: Fact, right: Fact) -> bool:
    """True when two statements surely answer one question: opposites of one holder, a question and its answer."""
    if left.rule == right.rule and left.rule in _OF_ONE_RULE:
        return _OF_ONE_RULE[left.rule](left, right)
    if unknowns.is_answered(left, right) or nobody.is_denied(left, right):
        return True
    return _opposed(left, right) is not None or _is_one_case(left, right)


def judge(left: Fact, right: Fact) -> Judgement:
    """Judge two statements of one event or state: opposites first, then rungs of justice, limits and stages."""
    assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
    a, b = left.value, right.value
    if left.rule == right.rule and left.rule in _OF_ONE_RULE:
        return _of_one_rule(left, right)
    if unknowns.is_answered(left, right):
        return _of_unknown(left, right)
    if nobody.is_denied(left, right):
        return _of_nobody(left, right)
    row = _opposed(left, right)
    if row is not None:
        return _of_opposites(left, right, row)
    if _is_one_case(left, right):
        return _of_rungs(left, right)
    if a.polarity != b.polarity or (a.event != b.event and left.slot.attribute != right.slot.attribute):
        return _LATER
    if a.stage == b.stage:
        granted = a.stage == "completed" and a.polarity == "positive"
        if granted and bool(a.qualifiers) != bool(b.qualifiers) and is_one_grant(left, right):
            return _limited(a.qualifiers, b.qualifiers)
        return _SAME
    if {a.stage, b.stage} == {"under way", "completed"} and {a.event, b.event} <= words_of_class("closing_verb"):
        explanation = "They put one event at two stages: one gives as completed what is still under way in the other."
        return _differ("status.stage", a.stage, b.stage, explanation)
    return _LATER


def _of_one_rule(left: Fact, right: Fact) -> Judgement:
    """Judge two statements of who has been named, of what depends on what, or of the weather."""
    assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
    if not _OF_ONE_RULE[left.rule](left, right):
        return _LATER
    if left.value.polarity == right.value.polarity:
        return _SAME
    sides = _tell(left.value), _tell(right.value)
    if left.rule == weather.RULE:
        judged = _differ("status.weather", *sides, "They tell of two weathers, one fair and one foul.")
        return judged.model_copy(update={"kind": "value"})
    if left.rule == conditions.RULE:
        said = "They contradict each other: one makes it depend on what does not matter to it in the other."
        return _differ("status.condition", *sides, said)
    first = left if order_of(left, right) == "left first" else right
    assert isinstance(first.value, StatusValue)
    if order_of(left, right) != "same day" and first.value.polarity == "negative":
        return _update(*sides)
    return _differ("status.naming", *sides, "They contradict each other: one has those named who are not in the other.")


def _of_unknown(left: Fact, right: Fact) -> Judgement:
    """Judge a question that one statement leaves open and the other answers; an answer may have come since."""
    assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
    a, b = left.value, right.value
    unknown_first = "left first" if left.rule == unknowns.RULE else "right first"
    sides = " ".join((*a.qualifiers, a.event)), " ".join((*b.qualifiers, b.event))
    judged = _differ("status.unknown", *sides, "They do not know the same: one tells what is not known in the other.")
    is_explained = order_of(left, right) in ("same day", unknown_first)
    return judged.model_copy(update={"severity": "info"}) if is_explained else judged


def _of_nobody(left: Fact, right: Fact) -> Judgement:
    """Judge "no arrests" and an arrest, which may have come since."""
    assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
    sides = _tell(left.value), _tell(right.value)
    if order_of(left, right) == ("left first" if left.rule == nobody.RULE else "right first"):
        return _update(*sides)
    said = "They contradict each other: one has it done to somebody, the other to nobody."
    return _differ("status.nobody", *sides, said)


def _opposed(left: Fact, right: Fact) -> Row | None:
    """The row by which two statements of one question exclude each other; what is still to come excludes nothing."""
    assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
    if not {left.rule, right.rule} <= {opposites.RULE, ladder.RULE}:
        return None
    rows = (row for row in opposed(left, right) if is_one_question(left, right, row))
    row = next(rows, None)
    if row is None:
        return None
    stages = {left.value.stage, right.value.stage}
    if (
        _at_other_times(left, right)
        or ("planned" in stages and len(stages) > 1 and not row.ahead)
        or _is_one_story(left, right, row)
    ):
        return None
    return row


def _at_other_times(left: Fact, right: Fact) -> bool:
    """True for two statements that name days apart: nobody was charged by Monday, and somebody was on Wednesday."""
    mine, yours = (
        [s.text.split("/") for s in fact.slot.scope if s.kind in _times(fact) and "/" in s.text]
        for fact in (left, right)
    )
    return bool(mine and yours) and not any(a < d and c < b for a, b in mine for c, d in yours)


def _is_one_story(left: Fact, right: Fact, row: Row) -> bool:
    """True for a state that was and what came after it: "was closed" and "is open", "was in custody" and "escaped"."""
    assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
    values = (left.value, right.value)
    was = [value.event.startswith("be ") and value.stage != "stated" for value in values]
    return row.turns == "either" and any(was) and not all(was)


def _times(fact: Fact) -> tuple[str, ...]:
    """The kinds of scope that say when; a rung of justice has its own day among those nearby."""
    return ("time", "nearby") if fact.rule == ladder.RULE else ("time",)


def _of_opposites(left: Fact, right: Fact, row: Row) -> Judgement:
    assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
    sides = _tell(left.value), _tell(right.value)
    if _may_have_changed(left, right, row):
        return _update(*sides)
    if left.value.event == right.value.event:
        said = "They contradict each other: one affirms what the other denies."
        return _differ("status.polarity", left.value.polarity, right.value.polarity, said)
    said = "They cannot both be true, since the one act or state excludes the other."
    return _differ("status.opposite", *sides, said)


def _may_have_changed(left: Fact, right: Fact, row: Row) -> bool:
    """True when time explains the difference: the later article tells what may have come of the earlier one's."""
    assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
    states = [value.event.startswith("be ") for value in (left.value, right.value)]
    if row.turns == "either" and (left.value.stage != right.value.stage or states[0] != states[1]):
        return True  # "is closed" and "reopened": a change, and what was before it
    order = order_of(left, right)
    if row.turns == "always":
        return True
    if order == "same day" or row.turns == "never":
        return False
    if row.turns == "either":
        return True
    first = left.value if order == "left first" else right.value
    begins_as_one = (first.event in row.one) == (first.polarity == "positive")
    return begins_as_one == (row.turns == "forward")


def _tell(value: StatusValue) -> str:
    return f"not {value.event}" if value.polarity == "negative" else value.event


def _is_one_case(left: Fact, right: Fact) -> bool:
    if {left.rule, right.rule} != {ladder.RULE} or left.article == right.article:
        return False
    return ladder.rung_of(left) != ladder.rung_of(right) and ladder.is_one_person(left, right)


def _of_rungs(left: Fact, right: Fact) -> Judgement:
    """A later article may tell a later rung; on one day both are true, for who is charged was arrested."""
    assert isinstance(left.value, StatusValue) and isinstance(right.value, StatusValue)
    mine, yours = ladder.rung_of(left) or 0, ladder.rung_of(right) or 0
    if order_of(left, right) == ("left first" if mine < yours else "right first"):
        return _update(left.value.event, right.value.event)
    return _LATER


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


def _update(left: str, right: str) -> Judgement:
    return Judgement(
        verdict=Verdict.COMPATIBLE,
        rule="status.update",
        kind="update",
        severity="info",
        differences=(Difference(field="stage", left=left, right=right),),
        explanation="They may both have been true, since the later one may tell what has become of it.",
    )


def _differ(rule: str, left: str, right: str, explanation: str) -> Judgement:
    difference = Difference(field=rule.partition(".")[2], left=left, right=right)
    return Judgement(
        verdict=Verdict.CONFLICT,
        rule=rule,
        kind="status",
        severity="major",
        differences=(difference,),
        explanation=explanation,
    )


def without_both(facts: Iterable[Fact]) -> list[Fact]:
    """The statements of one article but those that it also gives the other way: it tells what became of it."""
    kept = sharing.without_both(facts)
    alike: dict[str, list[Fact]] = defaultdict(list)
    for fact in kept:
        if isinstance(fact.value, StatusValue) and fact.rule != "status.verb":
            alike[fact.value.event].append(fact)
    dropped: set[str] = set()
    for members in alike.values():
        for one, other in combinations(members, 2):
            if is_clear(one, other) and judge(one, other).verdict is not Verdict.AGREE:
                dropped |= {one.id, other.id}
    return [fact for fact in kept if fact.id not in dropped]
