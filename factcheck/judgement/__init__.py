"""Judgement: Alignments -> Conflicts. Asks the fact type, then the cross-checks.

One question with several answers is one conflict with as many sides, not a pile of pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from factcheck.crosschecks import CROSSCHECKS
from factcheck.judgement.drafts import judge_pair, omitted, unsupported
from factcheck.model import (
    SEVERITIES,
    Agreement,
    Alignment,
    Conflict,
    Document,
    Fact,
    Judgement,
    LedgerEntry,
    NamesValue,
    Policy,
    RoleValue,
    Side,
    StatusValue,
    Verdict,
    in_order,
)
from factcheck.text.differences import explain
from factcheck.text.wording import write_value

__all__ = ["judge", "omitted", "unsupported"]

SAME_STEM = 4
REPRESENTATIVES = 4
MOST_COMPARED = 12
"""So many of those that say the same stand for the rest when another statement is held against them."""
_RANK = {Verdict.INCOMPARABLE: 0, Verdict.AGREE: 1, Verdict.COMPATIBLE: 2, Verdict.CONFLICT: 3}


def judge(
    documents: Sequence[Document],
    alignments: Sequence[Alignment],
    facts: Sequence[Fact],
    policy: Policy,
    draft: str | None = None,
) -> tuple[list[Conflict], list[Agreement], list[LedgerEntry]]:
    """Judge every alignment, then run the cross-checks over all facts.

    Args:
        documents: the articles that the facts were read from, whose words some cross-checks ask.
        alignments: the facts that answer one question each.
        facts: all facts.
        policy: what counts and how much.
        draft: the id of the article that is checked against the others, if one is.

    Returns:
        The conflicts, worst first; the agreements; and the facts that were aligned but could not be compared.
    """
    conflicts: list[Conflict] = []
    agreements: list[Agreement] = []
    ledger: list[LedgerEntry] = []
    for alignment in alignments:
        found, agreed, left_over = _judge_alignment(alignment, policy, draft)
        conflicts += found
        agreements += agreed
        ledger += left_over
    if policy.crosschecks:
        for check in CROSSCHECKS:
            crossed = check.run(documents, facts, alignments, policy)
            conflicts += (_explained(conflict, draft) for conflict in crossed)
    kept = {c.id: c for c in (_with_policy(c, policy) for c in conflicts) if c is not None}
    ordered = sorted(kept.values(), key=lambda c: (SEVERITIES.index(c.severity), c.fact_type, c.question, c.id))
    return ordered, agreements, ledger


def _with_policy(conflict: Conflict, policy: Policy) -> Conflict | None:
    if (policy.kinds is not None and conflict.kind not in policy.kinds) or conflict.rule in policy.rules_off:
        return None
    severity = policy.severities.get(conflict.kind)
    return conflict.model_copy(update={"severity": severity}) if severity else conflict


def _judge_alignment(
    alignment: Alignment, policy: Policy, draft: str | None
) -> tuple[list[Conflict], list[Agreement], list[LedgerEntry]]:
    flat = [f for f in alignment.facts if f.stance.hedge is None]
    hedged = [f for f in alignment.facts if f.stance.hedge is not None]
    firm = _sides(flat, policy)
    # What is hedged and says what a flat statement says stands on its side.
    sides = _sides(hedged, policy, firm)
    conflicts = _conflicts(alignment, sides[: len(firm)], sides[len(firm) :], policy, draft)
    disputed = {f for c in conflicts for s in c.sides for f in s.facts}
    agreements, ledger = [], []
    for side in _sides(alignment.facts, policy) if hedged else firm:
        if any(f.id in disputed for f in side):
            continue
        if len(side) > 1:
            agreements.append(
                Agreement(
                    question=alignment.question,
                    fact_type=alignment.fact_type,
                    value=write_value(side[0].value),
                    facts=tuple(f.id for f in side),
                    evidence=alignment.evidence,
                )
            )
        else:
            detail = "aligned, but the values cannot be compared"
            hedged_alone = side[0].stance.hedge is not None
            ledger.append(
                LedgerEntry(fact=side[0].id, reason="hedged" if hedged_alone else "question unclear", detail=detail)
            )
    return conflicts, agreements, ledger


def _sides(facts: Sequence[Fact], policy: Policy, known: Sequence[list[Fact]] = ()) -> list[list[Fact]]:
    """Group the facts that say the same, those of known sides with them."""
    sides = [list(side) for side in known]
    for fact in facts:
        for side in sides:
            if all(judge_pair(other, fact, policy).verdict is Verdict.AGREE for other in side[:MOST_COMPARED]):
                side.append(fact)
                break
        else:
            sides.append([fact])
    return sides


def _judge_sides(left: Sequence[Fact], right: Sequence[Fact], policy: Policy) -> Judgement:
    """The worst rung between two sides: facts that say the same may still say it more or less fully."""
    rungs = [judge_pair(a, b, policy) for a in left[:REPRESENTATIVES] for b in right[:REPRESENTATIVES]]
    return max(rungs, key=lambda r: (_RANK[r.verdict], -SEVERITIES.index(r.severity or "info")))


def _conflicts(
    alignment: Alignment, flat: list[list[Fact]], hedged: list[list[Fact]], policy: Policy, draft: str | None
) -> list[Conflict]:
    """At most one conflict: the sides that differ from another, under the worst rung between any two flat ones.

    Where only a hedged side differs from another, it is worth a note at most.
    """
    # In the order of the conflict's sides, so that the first of a difference is the first that is shown.
    ordered = sorted([(side, True) for side in flat] + [(side, False) for side in hedged], key=lambda s: _place(s[0]))
    sides, is_flat = [side for side, _ in ordered], [told_flatly for _, told_flatly in ordered]
    rungs: dict[tuple[int, int], Judgement] = {}
    for (i, left), (j, right) in combinations(enumerate(sides), 2):
        judgement = _judge_sides(left, right, policy)
        if judgement.kind and judgement.severity:
            rungs[i, j] = judgement
    if not rungs:
        return []
    firm = [p for p in rungs if is_flat[p[0]] and is_flat[p[1]]]
    pair = min(firm or rungs, key=lambda p: _gravity(rungs[p]))
    worst = rungs[pair]
    if not firm:
        worst = worst.model_copy(
            update={
                "kind": "update" if worst.kind == "value" else worst.kind,
                "severity": "info",
                "explanation": f"{worst.explanation} {_hedge([*sides[pair[0]], *sides[pair[1]]])}",
            }
        )
    involved = sorted({index for pair in rungs for index in pair})
    found = Conflict.of(
        alignment.question,
        alignment.fact_type,
        worst,
        [_side(sides[i]) for i in involved],
        [d for key in sorted(rungs) for d in rungs[key].differences],
        alignment.evidence,
    )
    answers = [_answer(sides[i]) for i in involved]
    if len(set(answers)) < len(answers):  # 2 percent up and 2 percent down
        for i, way in zip(pair, (worst.differences[0].left, worst.differences[0].right), strict=True):
            answers[involved.index(i)] += f" ({way})"
    return [_explained(found, draft, answers, (involved.index(pair[0]), involved.index(pair[1])))]


def _place(facts: Sequence[Fact]) -> tuple[list[str], list[str]]:
    """What sides are put in order by, as `Conflict.of` does: their articles, then their facts."""
    return sorted({f.article for f in facts}), [f.id for f in in_order(facts)]


def _hedge(facts: Sequence[Fact]) -> str:
    """Which of the statements are hedged, and how, as a sentence."""
    hedges = [f"“{f.stance.hedge}”" for f in facts if f.stance.hedge is not None]
    return f"One of them is hedged: {' and '.join(dict.fromkeys(hedges))}."


def _gravity(judgement: Judgement) -> tuple[bool, bool, int, int]:
    """What comes first of several rungs: what cannot be true, then what moved, then the worst of the rest.

    Of a toll that grew, "at least seven" beside seven is a stage.
    """
    severity = SEVERITIES.index(judgement.severity or "info")
    return severity > 0, judgement.kind != "update", severity, -_RANK[judgement.verdict]


def _side(facts: Sequence[Fact]) -> Side:
    return Side.of(write_value(_fullest(facts).value), facts)


def _fullest(facts: Sequence[Fact]) -> Fact:
    """The statement that says most of those that say the same; a closed list before an open one."""
    closed = [f for f in facts if not (isinstance(f.value, NamesValue) and f.value.open)]
    return max(closed or facts, key=lambda f: (len(write_value(f.value)), write_value(f.value)))


def _answer(facts: Sequence[Fact]) -> str:
    """What a side answers, in a sentence that tells who says it: a role without its holder, a stage as printed."""
    fact = _fullest(facts)
    match fact.value:
        case RoleValue():
            denied = "not " * (fact.stance.polarity == "negative")
            return denied + write_value(fact.value.model_copy(update={"person": None}))
        case StatusValue():
            # “charged” as printed for "charge", but “find guilty” where the verb alone says too little.
            is_verb = " " not in fact.value.event and fact.text.lower().startswith(fact.value.event[:SAME_STEM])
            event = fact.text if is_verb else fact.value.event
            return f"“{write_value(fact.value.model_copy(update={'stage': 'stated', 'event': event}))}”"
        case value:
            return write_value(value)


def _explained(
    conflict: Conflict,
    draft: str | None,
    answers: Sequence[str] | None = None,
    pair: tuple[int, int] | None = None,
) -> Conflict:
    """The conflict with the articles in its explanation; what does not add up shows its working instead."""
    if conflict.kind == "arithmetic":
        working = conflict.explanation
        return conflict.model_copy(update={"explanation": working[:1].upper() + working[1:]})
    told = explain(
        conflict.explanation, conflict.sides, conflict.kind, conflict.fact_type, answers=answers, pair=pair, draft=draft
    )
    return conflict.model_copy(update={"explanation": told})
