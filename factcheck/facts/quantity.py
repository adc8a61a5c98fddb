"""Lengths, areas, masses, speeds, temperatures and other measured quantities.

Reads: "40 metres", "a 40-foot boat", "5,967 square miles (15,455 sq km)", "12mph", "-4°C", "weighs 19,000 pounds".
Leaves: money, durations, bare degrees, distances in play ("a 42-yard field goal"), kinds ("a 1.6-litre engine").
Question: how much of which dimension, and of what: the noun that bears it, or the verb; a distance also from where.
Compares: in the base unit, exactly: equal, hedged, rounded or bounded (precision), apart (value).

>>> QUANTITY.name
'quantity'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from factcheck.facts.base import comparable_blocks, make_fact, measures_in, scoped_slot
from factcheck.facts.intervals import judge_numbers
from factcheck.model import (
    Block,
    Difference,
    Document,
    Fact,
    FactTypeName,
    Judgement,
    NumberValue,
    Participant,
    Policy,
    Scope,
    Slot,
    Verdict,
)
from factcheck.text.clauses import Clause, clause_at, modifiers, participant, stance_at, subject_of, words_of_class
from factcheck.text.measures import to_base
from factcheck.text.wording import write_value

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factcheck.text.measures import Measure

# The side of a thing that a length may be of; two of them are two questions.
ASPECTS = {
    "tall": "height", "high": "height", "height": "height", "long": "length", "length": "length", "wide": "width",
    "across": "width", "width": "width", "deep": "depth", "depth": "depth", "thick": "thickness",
    "thickness": "thickness", "diameter": "diameter", "radius": "radius", "circumference": "circumference",
}  # fmt: skip
_ASPECT_WORDS = frozenset(ASPECTS)
DISTANCE, FALL = "distance", "fall"
BASES = {
    "area": "square metre",
    "length": "metre",
    "mass": "kilogram",
    "speed": "metre per second",
    "volume": "litre",
    "temperature": "degree Celsius",
}
_NAMES = {"mass": "weight", "volume": "volume", "area": "area", "speed": "speed", "temperature": "temperature"}
_ONE_DIMENSION = {"temperature in Fahrenheit": "temperature", "length per time": "speed"}
_UNREAD = frozenset({"angle", "ratio"})
_FREEZING_F, _DEGREES_F_PER_C = 32, Fraction(9, 5)
# Both are printed for one another, and in British papers "ton" is neither.
_CONFUSED = frozenset({"ton", "tonne"})
_CONVERSION = re.compile(
    r"\s?(?:\(|\[|/\s?|,?\sor\s)(?:about\s|around\s|some\s|roughly\s|nearly\s|almost\s|approximately\s|over\s|or\s)?"
)
_FROM = re.compile(
    r"(?:\s\([^()]{1,40}\))?"
    r"\s(?:(?:to\sthe\s)?(?P<way>(?:north|south)(?:-?east|-?west)?|east|west|inland|upstream|downstream)(?:ern|wards?)?\s"
    r"|(?:away|out|up|down)\s)?(?P<link>from|of|off|outside|above|below|beneath|behind|beyond)\s"
)
_AWAY = re.compile(r"(?:\s\([^()]{1,40}\))?\s(?:away|off|offshore|inland|apart)\b")
_ASPECT_AFTER = re.compile(
    r"(?:\s\([^()]{1,40}\)\s?|[\s-])"
    r"(?P<aspect>tall|high|long|wide|across|deep|thick|in\s(?:diameter|length|height|width))\b"
)
_MONEY_AFTER = re.compile(
    r"\s\((?:about\s|around\s|some\s|US)?[$€]|[\s-](?:note|coin|fine|fee|prize|grant|payment|donation|deal|bill|fraud"
    r"|contract|bonus|loan|budget|a\s|per\s|each|worth)"
)
_OF_STUFF = re.compile(
    r"\sof\s(?!the\s|his\s|her\s|its\s|their\s|public|taxpayer|funding|debt|savings|damage|aid|cash|profit|investment"
    r"|income)[a-z]"
)
_WEIGHING = re.compile(r"\b(?:weigh(?:s|ed|ing|t)?|lift(?:s|ed|ing)?|lost|gained)\b[^.;!?]{0,30}$", re.IGNORECASE)
WEIGHING_REACH = 40
_MORE = re.compile(r"\b(?:another|additional|extra|further)\s$", re.IGNORECASE)
_REQUIRING = frozenset({"need", "require", "must", "should", "ought"})
_PLAIN_LINKS = frozenset({"from", "of", "off", "outside"})
_LANDMARK_TOKENS = 8
_IN_PLAY = frozenset(
    "goal completion pass touchdown return drive catch gain field putt shot strike kick punt reception score "
    "header line dash sprint hurdle freestyle butterfly backstroke breaststroke medley relay race final heat "
    "record event engine gun pistol rifle round bullet ammunition lens caliber calibre cannon diesel handgun "
    "shell".split()
)
_BEARING = frozenset(
    "weigh measure cover span stretch stand tower extend rise be have reach hold store top exceed total occupy "
    "encompass comprise carry".split()
)
_FALLING = frozenset({"fall", "drop", "plunge", "plummet", "tumble"})
_OF_WHAT = frozenset({"of", "in"})


class Quantity:
    """How much of a dimension something has: its length, area, mass, speed, temperature, volume, energy or data."""

    name: FactTypeName = "quantity"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the quantities of a document; a conversion in brackets is the statement before it."""
        for block in comparable_blocks(document):
            before: Measure | None = None
            for measure in measures_in(block.text):
                if measure.kind != "quantity" or dimension_of(measure.unit) in _UNREAD:
                    continue
                if measure.unit == "pound" and not _is_weight(block.text, measure):
                    continue
                converted = before is not None and _is_conversion(block.text, before, measure)
                before = measure
                if converted:
                    continue
                clause = _clause(block.doc, measure)
                if clause is not None and _is_in_play(clause):
                    continue
                value = NumberValue(
                    low=measure.low,
                    high=measure.high,
                    unit=measure.unit,
                    lean=measure.lean,
                    printed_to=measure.printed_to,
                )
                slot = _slot(document, block, clause, measure) if clause else Slot()
                yield make_fact(
                    document,
                    block,
                    "quantity",
                    measure.start,
                    measure.end,
                    value,
                    slot,
                    stance_at(block, clause),
                    "quantity.measure",
                )

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The dimension with what bears it; a quantity of nothing in particular has none."""
        assert isinstance(fact.value, NumberValue)
        return (f"{dimension_of(fact.value.unit)}/{fact.slot.attribute}",) if fact.slot.attribute else ()

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """A thing falls once in one event."""
        return left.slot.attribute == right.slot.attribute == FALL and bool(_located(left) & _located(right))

    def may_align(self, left: Fact, right: Fact) -> bool:
        """Height is not width, a side tower not a main tower, and a distance is of one thing from one place."""
        if (left.slot.attribute or "").startswith(DISTANCE):
            mine, yours = _landmarks(left), _landmarks(right)
            return (mine == yours or bool(mine & yours)) and bool(_located(left) & _located(right))
        aspects, kinds = frozenset(ASPECTS.values()), words_of_class("soft_scope")
        mine, yours = _manner(left), _manner(right)
        if mine & aspects and yours & aspects and not mine & yours & aspects:
            return False
        mine, yours = mine - aspects - kinds, yours - aspects - kinds
        return mine == yours or not mine or not yours or bool(mine & yours)

    def question(self, fact: Fact) -> str:
        """The quantity's question: "What length: boat (Jane Roe)?"."""
        assert isinstance(fact.value, NumberValue)
        return f"What {dimension_of(fact.value.unit)}: {fact.slot.attribute or 'quantity'}{_of_whom(fact)}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two quantities of the same thing, in the base unit where their units differ."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        mine, yours = left.value, right.value
        if mine.unit == yours.unit:
            return judge_numbers(mine, yours, policy, "quantity")
        if dimension_of(mine.unit) != dimension_of(yours.unit):
            return Judgement(verdict=Verdict.INCOMPARABLE, rule="quantity.dimension")
        if {mine.unit, yours.unit} == _CONFUSED and (mine.low, mine.high) == (yours.low, yours.high):
            return Judgement(verdict=Verdict.INCOMPARABLE, rule="quantity.unit_confused")
        judgement = judge_numbers(in_base_unit(mine), in_base_unit(yours), policy, "quantity")
        return _in_printed_units(judgement, mine, yours)


def dimension_of(unit: str) -> str:
    """The dimension of a unit; both scales of temperature have one.

    >>> dimension_of("mile"), dimension_of("degree Fahrenheit"), dimension_of("mile per hour")
    ('length', 'temperature', 'speed')
    """
    base = to_base(unit)
    if base is None:
        return unit
    return _ONE_DIMENSION.get(base[0], base[0])


def in_base_unit(value: NumberValue) -> NumberValue:
    """The same value in the base unit of its dimension, exactly, with its printed precision converted.

    >>> mile = in_base_unit(NumberValue(low="3.1", high="3.1", unit="mile", printed_to="0.1"))
    >>> mile.low, mile.printed_to, mile.unit
    (Fraction(3118104, 625), Fraction(100584, 625), 'metre')
    >>> in_base_unit(NumberValue(low=50, high=50, unit="degree Fahrenheit", printed_to=1)).low
    Fraction(10, 1)
    """
    base = to_base(value.unit)
    if base is None:
        return value
    dimension = dimension_of(value.unit)
    factor, zero = base[1], Fraction(0)
    if value.unit == "degree Fahrenheit":
        factor, zero = 1 / _DEGREES_F_PER_C, Fraction(_FREEZING_F)
    return value.model_copy(
        update={
            "low": None if value.low is None else (value.low - zero) * factor,
            "high": None if value.high is None else (value.high - zero) * factor,
            "printed_to": None if value.printed_to is None else value.printed_to * factor,
            "unit": BASES.get(dimension, dimension),
        }
    )


def _in_printed_units(judgement: Judgement, left: NumberValue, right: NumberValue) -> Judgement:
    """Tell a rung in the units that were printed; a conversion that was rounded is no news."""
    if judgement.verdict not in (Verdict.COMPATIBLE, Verdict.CONFLICT):
        return judgement
    said = f"{write_value(left)} and {write_value(right)}"
    gaps = [d.gap for d in judgement.differences if d.gap is not None]
    base = in_base_unit(left).unit
    compatible = judgement.verdict is Verdict.COMPATIBLE
    return judgement.model_copy(
        update={
            "severity": "info" if judgement.rule == "quantity.rounding" else judgement.severity,
            "differences": (
                Difference(
                    field="value",
                    left=write_value(left),
                    right=write_value(right),
                    gap=gaps[0] if gaps else None,
                    unit=base,
                ),
            ),
            "explanation": f"Both can be true: {said} meet when converted."
            if compatible
            else f"{said} cannot both be true.",
        }
    )


def _is_weight(text: str, measure: Measure) -> bool:
    """True for pounds that weigh: "a 400-pound gorilla", "weighs 30 pounds", "two pounds of sugar", "40lb"."""
    if _MONEY_AFTER.match(text, measure.end):
        return False
    printed = text[measure.start : measure.end]
    if "lb" in printed or "-pound" in printed.replace("\u2011", "-") or _OF_STUFF.match(text, measure.end):
        return True
    return _WEIGHING.search(text, max(0, measure.start - WEIGHING_REACH), measure.start) is not None


def _clause(doc: Doc, measure: Measure) -> Clause | None:
    """The clause around a quantity; the unit itself is not what has the quantity."""
    clause = clause_at(doc, measure.start, measure.end)
    if clause is None or clause.governor is None or not measure.start <= clause.governor.idx < measure.end:
        return clause
    return clause_at(doc, clause.governor.idx, clause.governor.idx + len(clause.governor))


def _is_conversion(text: str, before: Measure, measure: Measure) -> bool:
    """True when a quantity repeats the one before it in another unit: "12mph (20km/h)", "20 knots or 23 mph"."""
    same_dimension = before.unit != measure.unit and dimension_of(before.unit) == dimension_of(measure.unit)
    return same_dimension and _CONVERSION.fullmatch(text, before.end, measure.start) is not None


def _is_in_play(clause: Clause) -> bool:
    """True for a distance or size that only names a kind: a 42-yard field goal, a 1.6-litre engine."""
    return clause.relation == "nummod" and clause.governor is not None and clause.governor.lemma_.lower() in _IN_PLAY


def _slot(document: Document, block: Block, clause: Clause, measure: Measure) -> Slot:
    dimension = dimension_of(measure.unit)
    extra: set[tuple[Literal["part", "manner"], str]] = set()
    beside: tuple[Participant, ...] = ()
    if dimension == "length" and (distance := _distance(block, measure)) is not None:
        attribute: str | None = distance[0]
        beside = distance[1]
    else:
        aspect = _aspect(block.text, clause, measure) if dimension == "length" else None
        bearer = _bearer(clause, dimension, measure)
        attribute = bearer.lemma_.lower() if bearer is not None else _other_attribute(clause, dimension, aspect)
        extra |= {("manner", kind) for kind in _kinds(bearer, measure)} if bearer is not None else set()
        extra |= {("manner", aspect)} if aspect else set()
        if bearer is not None and _prepositional(clause.root, _OF_WHAT) is None:
            beside = (participant(block, "object", bearer),)
    if _MORE.search(block.text, max(0, measure.outer_start - 12), measure.outer_start):
        extra.add(("part", "additional"))
    if _is_required(clause):
        extra.add(("part", "required"))
    slot = scoped_slot(document, block, clause, measure.outer_start, attribute=attribute)
    own = range(*block.original(measure.start, measure.end))
    told = {s.text for s in slot.scope}
    return slot.model_copy(
        update={
            "attribute": attribute,
            "participants": (*(p for p in slot.participants if p.start not in own), *beside),
            "words": tuple(word for word in slot.words if word not in _unit_words(block, measure)),
            "scope": (*slot.scope, *(Scope(kind=kind, text=text) for kind, text in sorted(extra) if text not in told)),
        }
    )


def _unit_words(block: Block, measure: Measure) -> frozenset[str]:
    """The lemmas of the value itself: a shared unit says nothing of what is measured."""
    span = block.doc.char_span(measure.start, measure.end, alignment_mode="expand")
    return frozenset() if span is None else frozenset(t.lemma_.lower() for t in span)


def _is_required(clause: Clause) -> bool:
    """True for what something must be, which is not what it is."""
    if clause.verb is None:
        return False
    above = clause.verb.head
    needed = {c.lemma_.lower() for c in clause.verb.children if c.dep_ == "aux"} | {clause.verb.lemma_.lower()}
    if clause.verb.dep_ == "xcomp":
        needed |= {above.lemma_.lower()} | ({"must"} if above.lemma_ == "have" else set())
    return bool(needed & _REQUIRING)


def _kinds(bearer: Token, measure: Measure) -> set[str]:
    """The words before a noun that say which one of its kind it is, the printed units apart."""
    found = {
        c.lemma_.lower()
        for c in bearer.lefts
        if c.dep_ in ("amod", "compound", "nmod")
        and c.pos_ in ("ADJ", "NOUN")
        and c.is_alpha
        and not measure.start <= c.idx < measure.end
    }
    return (
        {w for w in found if to_base(w) is None and len(w) > 2}
        - words_of_class("strict_scope")
        - words_of_class("prior")
        - _ASPECT_WORDS
    )


def _aspect(text: str, clause: Clause, measure: Measure) -> str | None:
    after = _ASPECT_AFTER.match(text, measure.end)
    if after:
        return ASPECTS[after["aspect"].split()[-1]]
    nouns = [t.lemma_.lower() for t in (clause.governor, clause.measured) if t is not None]
    return next((ASPECTS[noun] for noun in nouns if noun in ASPECTS), None)


def _bearer(clause: Clause, dimension: str, measure: Measure) -> Token | None:
    """The common noun that has the quantity: the boat that is 40 feet long, the snow that lies 34 inches deep."""
    own = _prepositional(clause.root, _OF_WHAT)
    if own is not None and own.idx >= measure.end and own.lemma_.lower() not in ASPECTS:
        return own if own.pos_ == "NOUN" else None
    governor = clause.governor
    if governor is None:
        return None
    if governor.pos_ == "NOUN" and clause.relation in ("nummod", "of", "appos"):
        return _thing(governor, measure)
    if (
        governor.pos_ in ("VERB", "AUX", "ADJ")
        and governor.lemma_.lower() in _BEARING
        and clause.relation not in ("by", "for")
    ):
        subject = subject_of(governor)
        return _thing(subject, measure) if subject is not None else None
    return None


def _thing(noun: Token, measure: Measure) -> Token | None:
    """The noun itself, or what it is a height, weight or the like of."""
    lemma = noun.lemma_.lower()
    if lemma in ASPECTS or lemma in _NAMES.values() or lemma in words_of_class("measure_noun") or lemma in _OF_NOUNS:
        whose = _prepositional(noun, frozenset({"of"}))
        if whose is None or measure.start <= whose.idx < measure.end:
            whose = next((c for c in noun.children if c.dep_ == "poss"), None)
        return whose if whose is not None and whose.pos_ == "NOUN" else None
    return noun if noun.pos_ == "NOUN" else None


_OF_NOUNS = frozenset({"distance", "size", "capacity", "limit"})


def _other_attribute(clause: Clause, dimension: str, aspect: str | None) -> str | None:
    """What a quantity is of where no thing bears it: the verb, the named dimension, or nothing that is known."""
    governor = clause.governor
    if governor is None or (governor.pos_ == "PROPN" and clause.relation == "nummod"):
        return None
    lemma = governor.lemma_.lower()
    nouns = [t.lemma_.lower() for t in (clause.measured, governor) if t is not None and t.pos_ == "NOUN"]
    named = next((noun for noun in nouns if noun in _OF_NOUNS or noun in _NAMES.values()), None)
    if named is not None:
        noun = next(t for t in (clause.measured, governor) if t is not None and t.lemma_.lower() == named)
        return f"top {named}" if "top" in modifiers(noun) else named
    if dimension == "length" and lemma in _FALLING:
        return FALL
    if aspect is not None:
        return aspect
    if dimension == "speed" and governor.pos_ in ("VERB", "AUX"):
        return "speed"
    if governor.pos_ in ("VERB", "AUX") and lemma in _BEARING:
        return _NAMES.get(dimension)
    if (clause.measured is not None and clause.measured.pos_ == "NOUN") or (
        clause.relation in ("dobj", "npadvmod") and governor.is_alpha
    ):
        return clause.attribute
    return None


def _prepositional(token: Token, words: frozenset[str]) -> Token | None:
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ in words:
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    return None


def _distance(block: Block, measure: Measure) -> tuple[str, tuple[Participant, ...]] | None:
    """The kind of distance and where it is measured from; None when it is no distance."""
    found = _FROM.match(block.text, measure.end)
    if found and (found["link"] != "of" or found["way"]):
        token = _first_noun(block.doc, found.end())
        kind = DISTANCE if found["link"] in _PLAIN_LINKS else f"{DISTANCE} {found['link']}"
        return kind, (participant(block, "landmark", token),) if token is not None else ()
    return (DISTANCE, ()) if _AWAY.match(block.text, measure.end) else None


def _first_noun(doc: Doc, start: int) -> Token | None:
    span = doc.char_span(start, start + 1, alignment_mode="expand")
    if span is None:
        return None
    following = doc[span.start : span.start + _LANDMARK_TOKENS]
    return next(
        (t for t in following if t.pos_ in ("NOUN", "PROPN") and t.dep_ not in ("compound", "nmod", "poss")), None
    )


def _landmarks(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity or p.text for p in fact.slot.participants if p.part == "landmark")


def _located(fact: Fact) -> frozenset[str]:
    return (
        frozenset(p.entity or p.text for p in fact.slot.participants if p.part in ("subject", "object"))
        - words_of_class("person_pronoun")
        - words_of_class("thing_pronoun")
    )


def _manner(fact: Fact) -> frozenset[str]:
    return frozenset(s.text for s in fact.slot.scope if s.kind == "manner")


def _of_whom(fact: Fact) -> str:
    """The named subject in brackets, for a question."""
    subject = fact.slot.subject
    return f" ({subject.entity})" if subject is not None and subject.entity else ""


QUANTITY = Quantity()
