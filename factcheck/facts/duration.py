"""How long something lasted, lasts or will last.

Reads: "18 months", "a six-year sentence", "for more than two decades", "eight hours and 20 minutes", "half an hour".
Leaves: ages, dates ("two years ago"), offsets ("10 minutes later"), windows ("the past five years"), rates.
Question: how long was what: the noun that lasts or the verb; a sentence passed, possible or served are three.
Compares: equal, hedged, rounded or bounded (precision), apart (value); a month against days has 28 to 31 of them.

>>> DURATION.name
'duration'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.facts.base import comparable_blocks, make_fact, measures_in, scoped_slot
from factcheck.facts.intervals import interval_of, judge_numbers, meet
from factcheck.model import (
    Block,
    Difference,
    Document,
    Fact,
    FactTypeName,
    Judgement,
    NumberValue,
    Policy,
    Slot,
    Verdict,
)
from factcheck.text.clauses import Clause, attribute_of, clause_at, modifiers, stance_at, subject_of, words_of_class
from factcheck.text.measures import to_base
from factcheck.text.wording import write_value

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.text.measures import Measure

SENTENCED, POSSIBLE, SOUGHT, SERVED = "sentenced", "possible sentence", "sought sentence", "served"
CALENDAR = "calendar"
MONTHS_A_YEAR = 12
SECONDS_A_DAY = 86_400
SHORTEST_MONTH, LONGEST_MONTH = 28, 31
SHORTEST_YEAR, LONGEST_YEAR = 365, 366

_WINDOW = re.compile(
    r"\b(?:last|past|next|previous|preceding|coming|following|first|final|opening|closing|every|each|recent|other|another"
    r"|additional|extra|further|ensuing|plus or|back)\s"
    r"(?:(?:about|around|roughly|nearly|almost|some|few|more\sthan|over|or\sso)\s){0,2}$",
    re.IGNORECASE,
)
_OFFSET = re.compile(
    r"[\s-](?:ago|later|earlier|from\snow|since|prior|hence|away|old|olds|of\sage|to\sgo|left|remaining|ahead|behind|into|on(?=[,.;])"
    r"|an?\s(?:day|night|week|month|year)|per|each|every|in\sa\srow|straight|running|high|low|highs|lows|anniversary|mark"
    r"|notice|younger|older|too|from|drive|walk"
    r"|of\s[a-z]{1,20}\san?\s(?:day|week|month|year))\b(?!-)"
)
_BESIDE_AN_EVENT = re.compile(r"\s(?:before|after|following)\b")
_LASTS = re.compile(
    r"(?:\bfor|\blast(?:s|ed|ing)?|\btook|\btakes?|\bspent)\s"
    r"(?:(?:about|around|roughly|nearly|almost|some|more\sthan|over|up\sto|at\sleast)\s)?$"
)
_SUSPENDED = re.compile(r",?\s(?:in\s(?:prison|jail|custody)\s)?,?\s?(?:which\swas\s)?suspended\b")
_MAXIMUM = re.compile(r"\b(?:maximum|up\sto|as\smuch\sas)\s(?:[a-z]{1,12}\s){0,4}$")

_PRISON = frozenset("prison jail custody detention imprisonment penitentiary bar incarceration".split())
_SENTENCING = frozenset({"sentence", "jail", "imprison"})
_FACING = frozenset({"face", "carry", "risk", "punish", "mean", "threaten", "range"})
_SEEKING = frozenset({"seek", "ask", "request", "recommend", "want", "call", "demand", "urge", "push", "argue"})
_SERVING = frozenset({"serve", "spend", "do", "complete"})
_MODALS = frozenset({"could", "may", "might", "would", "can", "should"})
_LASTING = frozenset({"last", "take", "span", "run", "continue", "stretch", "drag", "endure", "go", "be"})
_ENDING = frozenset("retire split separate divorce resign quit leave end depart close divide".split())
_VERBS = {"spend": "spend", "meet": "meeting", "fly": "flight"}
_UNTIMED = frozenset("pay name call believe allege date think find cost borrow leave wonder hope".split())
OPENING_WORDS = 3
TOLD_BY_WORDS = 2
_LEGAL = frozenset(
    "year month prison jail sentence court judge man woman former plead guilty admit suspend convict charge count "
    "trial crown federal district friday monday tuesday wednesday thursday".split()
)
CONTRACT = "contract"
# How long these are is settled when they are, whether they are said to be planned or done.
_AGREED = frozenset({CONTRACT, SENTENCED})
_CONTRACTS = frozenset({"deal", "contract", "agreement"})
_VAGUE = frozenset(
    "period time stretch high low anniversary record streak window mark notice plan limit lead span history past "
    "end start gap difference part day week month year way lot case deadline thing total average one line basis "
    "minute hour second home job maximum minimum course range space version man woman people person air series".split()
)
_NO_LENGTH = frozenset("in within by from at until before since on over during through every per than as".split())


class Duration:
    """How long something lasts, in the unit that was printed."""

    name: FactTypeName = "duration"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the durations of a document."""
        for block in comparable_blocks(document):
            for measure in measures_in(block.text):
                if measure.kind != "duration" or not _lasts(block.text, measure):
                    continue
                clause = clause_at(block.doc, measure.start, measure.end)
                attribute = _attribute(block.text, clause, measure) if clause else None
                value = NumberValue(
                    low=measure.low, high=measure.high, unit=measure.unit, lean=measure.lean,
                    printed_to=measure.printed_to,
                    qualifiers=_qualifiers(block.text, clause, measure) if attribute == SENTENCED and clause else (),
                )  # fmt: skip
                slot = _slot(document, block, clause, measure, attribute) if clause else Slot()
                yield make_fact(
                    document,
                    block,
                    "duration",
                    measure.start,
                    measure.end,
                    value,
                    slot,
                    stance_at(block, clause),
                    "duration.measure",
                )

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """What lasted; a duration of nothing in particular has none."""
        return (fact.slot.attribute,) if fact.slot.attribute else ()

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """One person has one sentence; who it is may be told by what they did."""
        if not left.slot.attribute == right.slot.attribute == SENTENCED:
            return False
        return (
            bool(_people(left) & _people(right))
            or len(set(left.slot.words) & set(right.slot.words) - _LEGAL) >= TOLD_BY_WORDS
        )

    def may_align(self, left: Fact, right: Fact) -> bool:
        """What was planned is not what it came to, and two named people have two questions."""
        if left.slot.attribute not in _AGREED and {left.stance.stage, right.stance.stage} == {"planned", "completed"}:
            return False
        people, others = _people(left), _people(right)
        return not (people and others) or bool(people & others)

    def question(self, fact: Fact) -> str:
        """The duration's question: "How long: surgery (Jane Roe)?"."""
        return f"How long: {fact.slot.attribute or 'this'}{_of_whom(fact)}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two durations of the same thing; a sentence is never a rounding of another."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        mine, yours = left.value, right.value
        if left.slot.attribute == SENTENCED:
            mine, yours = (v.model_copy(update={"printed_to": None}) for v in (mine, yours))
        if mine.unit == yours.unit:
            return judge_numbers(mine, yours, policy, "duration")
        if is_calendar(mine.unit) == is_calendar(yours.unit):
            judgement = judge_numbers(in_base_unit(mine), in_base_unit(yours), policy, "duration")
            return _in_printed_units(judgement, mine, yours)
        return _judge_in_days(mine, yours, policy)


def is_calendar(unit: str) -> bool:
    """True for the units whose days vary: months, years, decades.

    >>> is_calendar("month"), is_calendar("week")
    (True, False)
    """
    base = to_base(unit)
    return base is not None and base[0] == CALENDAR


def in_base_unit(value: NumberValue) -> NumberValue:
    """The same duration in months or in seconds, exactly.

    >>> in_base_unit(NumberValue(low="1.5", high="1.5", unit="year")).low
    Fraction(18, 1)
    """
    base = to_base(value.unit)
    if base is None:
        return value
    factor = base[1]
    return value.model_copy(
        update={
            "low": None if value.low is None else value.low * factor,
            "high": None if value.high is None else value.high * factor,
            "printed_to": None if value.printed_to is None else value.printed_to * factor,
            "unit": "month" if is_calendar(value.unit) else "second",
        }
    )


def days_of_months(months: Fraction) -> tuple[Fraction, Fraction]:
    """The fewest and the most days that a number of months may have.

    >>> days_of_months(Fraction(1)), days_of_months(Fraction(12))
    ((Fraction(28, 1), Fraction(31, 1)), (Fraction(365, 1), Fraction(366, 1)))
    """
    years = months // MONTHS_A_YEAR
    rest = months - years * MONTHS_A_YEAR
    return years * SHORTEST_YEAR + rest * SHORTEST_MONTH, years * LONGEST_YEAR + rest * LONGEST_MONTH


def _in_days(value: NumberValue, policy: Policy) -> tuple[Fraction | None, Fraction | None]:
    """The days that a duration may stand for, widened by half of its last printed digit."""
    base = in_base_unit(value)
    low, high = interval_of(base, policy)
    half = (base.printed_to or Fraction(0)) / 2 if value.is_point else Fraction(0)
    low = None if low is None else max(Fraction(0), low - half)
    high = None if high is None else high + half
    if is_calendar(value.unit):
        return None if low is None else days_of_months(low)[0], None if high is None else days_of_months(high)[1]
    return None if low is None else low / SECONDS_A_DAY, None if high is None else high / SECONDS_A_DAY


def _judge_in_days(left: NumberValue, right: NumberValue, policy: Policy) -> Judgement:
    """Judge months or years against weeks, days or hours, whose ratio is not fixed."""
    difference = (Difference(field="value", left=write_value(left), right=write_value(right)),)
    said = f"{write_value(left)} and {write_value(right)}"
    if meet(_in_days(left, policy), _in_days(right, policy)):
        return Judgement(
            verdict=Verdict.COMPATIBLE, rule="duration.calendar", kind="precision", severity="info",
            differences=difference,
            explanation=f"Both can be true: {said} may be as long.",
        )  # fmt: skip
    return Judgement(
        verdict=Verdict.CONFLICT, rule="duration.value", kind="value", severity="major", differences=difference,
        explanation=f"{said} cannot both be true.",
    )  # fmt: skip


def _in_printed_units(judgement: Judgement, left: NumberValue, right: NumberValue) -> Judgement:
    """Tell a rung in the units that were printed."""
    if judgement.verdict not in (Verdict.COMPATIBLE, Verdict.CONFLICT):
        return judgement
    said = f"{write_value(left)} and {write_value(right)}"
    compatible = judgement.verdict is Verdict.COMPATIBLE
    gaps = [d.gap for d in judgement.differences if d.gap is not None]
    return judgement.model_copy(
        update={
            "differences": (
                Difference(
                    field="value",
                    left=write_value(left),
                    right=write_value(right),
                    gap=gaps[0] if gaps else None,
                    unit=in_base_unit(left).unit,
                ),
            ),
            "explanation": f"Both can be true: {said} meet, but one says it less exactly."
            if compatible
            else f"{said} cannot both be true.",
        }
    )


def _slot(document: Document, block: Block, clause: Clause, measure: Measure, attribute: str | None) -> Slot:
    slot = scoped_slot(document, block, clause, measure.outer_start, attribute=attribute)
    own = range(*block.original(measure.start, measure.end))
    others = tuple(p for p in slot.participants if p.start not in own)
    span = block.doc.char_span(measure.start, measure.end, alignment_mode="expand")
    unit = frozenset() if span is None else frozenset(t.lemma_.lower() for t in span)
    words = tuple(word for word in slot.words if word not in unit)
    return slot.model_copy(update={"attribute": attribute, "participants": others, "words": words})


def _lasts(text: str, measure: Measure) -> bool:
    """False for what only places an event in time, and for a rate."""
    if _WINDOW.search(text, max(0, measure.outer_start - 40), measure.outer_start) or _OFFSET.match(text, measure.end):
        return False
    if _BESIDE_AN_EVENT.match(text, measure.end):
        return _LASTS.search(text, max(0, measure.start - 40), measure.start) is not None
    return measure.low is None or measure.low > 0


def _attribute(text: str, clause: Clause, measure: Measure) -> str | None:
    """What lasted, or None where the clause does not say."""
    own = _own(clause.root, measure)
    sentence = _sentence(text, clause, own, measure)
    if sentence is not None:
        return sentence
    if own is not None:
        return _of_noun(own)
    governor = clause.governor
    if governor is None:
        return None
    if governor.pos_ == "NOUN":
        return _of_noun(governor) if clause.relation in ("nummod", "of", "appos") else None
    if governor.pos_ not in ("VERB", "AUX") or clause.relation in _NO_LENGTH or _is_misread(governor, measure):
        return None
    return _of_verb(governor, clause.relation)


def _is_misread(verb: Token, measure: Measure) -> bool:
    """True when the verb follows a duration inside a sentence: "had it for 10 minutes before it was shot"."""
    if verb.idx < measure.start:
        return False
    opening = verb.sent.text_with_ws[: measure.start - verb.sent.start_char]
    return len(opening.split()) > OPENING_WORDS


def _of_verb(verb: Token, relation: str) -> str | None:
    lemma = verb.lemma_.lower()
    if relation == "after":
        return f"{attribute_of(lemma)} after" if lemma in _ENDING else None
    if lemma in _LASTING:
        return _of_lasting(verb, relation)
    if lemma == "have" and relation == "for":
        held = next((c for c in verb.children if c.dep_ == "dobj" and c.pos_ == "NOUN"), None)
        return f"have {held.lemma_.lower()}" if held is not None else None
    if (
        any(lemma in words_of_class(name) for name in ("light_verb", "reporting_verb", "movement_verb"))
        or lemma in _UNTIMED
    ):
        return None
    return _VERBS.get(lemma, attribute_of(lemma))


def _of_lasting(verb: Token, relation: str) -> str | None:
    """What "lasts" or "takes": its subject, or what it takes that long to do."""
    lemma = verb.lemma_.lower()
    task = next((c for c in verb.children if c.dep_ in ("xcomp", "advcl") and c.pos_ == "VERB" and c.i > verb.i), None)
    if lemma == "take" and task is not None and any(c.lower_ == "to" for c in task.children):
        return None if task.lemma_.lower() in words_of_class("light_verb") else attribute_of(task.lemma_.lower())
    noun = subject_of(verb)
    if lemma == "be" and relation == "for":
        noun = next((c for c in verb.children if c.dep_ == "attr"), None)
    return _of_noun(noun) if noun is not None and noun.pos_ == "NOUN" else None


def _of_noun(noun: Token) -> str | None:
    lemma = noun.lemma_.lower()
    if noun.pos_ not in ("NOUN", "VERB") or lemma in _VAGUE:
        return None
    return CONTRACT if lemma in _CONTRACTS else attribute_of(lemma)


def _own(root: Token, measure: Measure) -> Token | None:
    """The noun that says what the time was filled with: "four years of dating", "37 years in power"."""
    for child in root.children:
        if child.dep_ == "prep" and child.lower_ in ("of", "in", "behind") and child.idx >= measure.end:
            return next((c for c in child.children if c.dep_ in ("pobj", "pcomp") and c.pos_ in ("NOUN", "VERB")), None)
    return None


def _sentence(text: str, clause: Clause, own: Token | None, measure: Measure) -> str | None:
    """Which of the questions about time in prison a duration answers, None when it is about something else."""
    governor, verb = clause.governor, clause.verb
    lemma = governor.lemma_.lower() if governor is not None else ""
    penal = own is not None and own.lemma_.lower() in _PRISON
    if governor is not None and governor.pos_ == "NOUN":
        penal = (
            penal
            or lemma in ("sentence", "imprisonment")
            or (lemma == "term" and bool(_PRISON & set(modifiers(governor))))
        )
    elif governor is not None:
        sent = next((c for c in governor.children if c.dep_ == "prep" and c.lower_ == "to"), None)
        to_prison = sent is not None and any(c.lemma_.lower() in _PRISON for c in sent.children)
        penal = (
            penal
            or (lemma in _SENTENCING and clause.relation in ("to", "for", "dobj"))
            or (to_prison and clause.relation == "for")
        )
    if not penal:
        return None
    verbs = [] if verb is None else [verb, *(a for a in verb.ancestors if a.pos_ in ("VERB", "AUX"))][:2]
    lemmas = {v.lemma_.lower() for v in verbs}
    said = {c.lower_ for c in verb.children if c.dep_ == "aux"} if verb is not None else set()
    if lemmas & _SEEKING:
        return SOUGHT
    if (
        said & _MODALS
        or lemmas & _FACING
        or measure.low is None
        or _MAXIMUM.search(text, max(0, measure.start - 40), measure.start)
    ):
        return POSSIBLE
    return SERVED if verb is not None and verb.lemma_.lower() in _SERVING else SENTENCED


def _qualifiers(text: str, clause: Clause, measure: Measure) -> tuple[str, ...]:
    governor = clause.governor
    by_noun = governor is not None and governor.pos_ == "NOUN" and "suspended" in {c.lower_ for c in governor.children}
    return ("suspended",) if by_noun or _SUSPENDED.match(text, measure.end) else ()


def _people(fact: Fact) -> frozenset[str]:
    """The named people whom a duration is about."""
    return frozenset(
        p.entity for p in fact.slot.participants if p.part in ("subject", "object") and p.entity and p.kind == "person"
    )


def _of_whom(fact: Fact) -> str:
    """The named subject in brackets, for a question."""
    subject = fact.slot.subject
    return f" ({subject.entity})" if subject is not None and subject.entity else ""


DURATION = Duration()
