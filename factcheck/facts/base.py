"""What the rest of the library asks of a fact type, and what every fact type needs to make a fact."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from factcheck.model import (
    Block,
    Document,
    Fact,
    FactTypeName,
    Judgement,
    NumberValue,
    Policy,
    Scope,
    Slot,
    Stance,
    TimeValue,
    Value,
    fact_id,
)
from factcheck.text.calendar import TimeMention, read_times, resolve
from factcheck.text.clauses import (
    Clause,
    arguments,
    governor_of,
    is_forecast,
    root_of,
    slot_at,
    tense_of,
    words_of_class,
)
from factcheck.text.measures import Measure, read_measures
from factcheck.text.patterns import regex
from factcheck.text.quotations import Quotation, read_quotations

if TYPE_CHECKING:
    from spacy.tokens import Token

CACHED_PARAGRAPHS = 4096
COMPARED_REACH = 40
FRAME_REACH = 90
FRAME_BEFORE, FRAME_AFTER, SHORTEST_FRAME = 6, 4, 5
FRAME_AT_START = 8
PASSAGE_WORDS, PASSAGE_REACH, SHORTEST_PASSAGE = 12, 180, 7
_FRAME_WORD = regex(r"[\w$£€%]+(?:[’'.,-][\w]+)*")
_COMPARED = regex(
    r"\b(?:double|doubled|triple|twice|times|half|from|compared (?:with|to)|versus|against|than)\s"
    r"(?:(?:the|its|their|a|an|last year[’']s)\s){0,2}$",
    re.IGNORECASE,
)
_NOW_BEFORE = regex(r"\b(?:now|currently|presently)\s(?:at\s)?$", re.IGNORECASE)
_RIGHT_BEHIND = regex(r"\s(?:in|on|for|during)\s(?:the\s)?")
QUARTERLY = Scope(kind="part", text="quarterly")
NOW = "now"
_NOW = frozenset({NOW, "currently", "presently"})
NAMES_IN_A_QUESTION = 2
_QUARTERS = {"first quarter": 1, "second quarter": 2, "third quarter": 3, "fourth quarter": 4}
_YEARS = frozenset({"last year", "next year"})


class FactType(Protocol):
    """One kind of fact: how it is found, what question it answers, how two are compared."""

    @property
    def name(self) -> FactTypeName:
        """The name of the type in the report."""

    def find(self, document: Document) -> Iterator[Fact]:
        """Read every fact of this type from a document."""

    def question(self, fact: Fact) -> str:
        """The question that the fact answers, as an editor would ask it."""

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Compare two facts that answer the same question."""


@runtime_checkable
class Keyed(Protocol):
    """A fact type whose facts are aligned by the weight of evidence, among those that share a key."""

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """What two facts must share to be candidates for one another; none when the question is unclear."""

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """True when the key alone nearly settles the question: one person has one age."""

    def may_align(self, left: Fact, right: Fact) -> bool:
        """False when two candidates answer different questions for a reason that only this type knows."""


@runtime_checkable
class Grouping(Protocol):
    """A fact type that knows by itself which of its facts answer one question: quotations, by their words."""

    def align(self, facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
        """Group the facts that answer one question."""


@lru_cache(maxsize=CACHED_PARAGRAPHS)
def measures_in(text: str) -> tuple[Measure, ...]:
    """The measures of a paragraph that do not lie inside a date, read once for all fact types."""
    taken = [(t.start, t.end) for t in times_in(text)]
    return tuple(m for m in read_measures(text) if not any(m.start < end and start < m.end for start, end in taken))


@lru_cache(maxsize=CACHED_PARAGRAPHS)
def times_in(text: str) -> tuple[TimeMention, ...]:
    """The dates and times of a paragraph, read once for all fact types."""
    return read_times(text)


@lru_cache(maxsize=CACHED_PARAGRAPHS)
def quotations_in(text: str) -> tuple[Quotation, ...]:
    """The quotations of a paragraph, scare quotes apart."""
    return tuple(q for q in read_quotations(text) if not q.is_scare)


def number_value(
    measure: Measure,
    unit: str | None = None,
    *,
    qualifiers: tuple[str, ...] = (),
    conversion: NumberValue | None = None,
) -> NumberValue:
    """The value of a measure, in its printed unit where no other is given."""
    return NumberValue(
        low=measure.low,
        high=measure.high,
        unit=measure.unit if unit is None else unit,
        lean=measure.lean,
        printed_to=measure.printed_to,
        qualifiers=qualifiers,
        conversion=conversion,
    )


def with_conversions(measures: Iterable[Measure]) -> Iterator[tuple[Measure, Measure | None]]:
    """Each measure with the one that says it again in another unit: "5,967 square miles (15,455 sq km)"."""
    first: Measure | None = None
    again: Measure | None = None
    for measure in measures:
        if first is not None and measure.restates:
            again = again or measure
            continue
        if first is not None:
            yield first, again
        first, again = measure, None
    if first is not None:
        yield first, again


def in_percent(measure: Measure) -> Measure | None:
    """The measure itself where it is a percentage, a fraction ("a third of the shares") as one, else None.

    A fraction is meant to the whole percent: 66 percent and two-thirds are one figure.
    """
    if measure.kind == "percent":
        return measure
    low, high = (None if end is None else end * 100 for end in (measure.low, measure.high))
    greatest = low if high is None else high
    if measure.kind != "number" or measure.printed_to is not None or greatest is None or not 0 < greatest < 100:
        return None
    return replace(measure, kind="percent", low=low, high=high, unit="percent", printed_to=Fraction(1))


def comparable_blocks(document: Document) -> Iterator[Block]:
    """The paragraphs whose facts are read: each distinct one once, without credits."""
    for block in document.blocks:
        if block.copy_of is None and block.section != "credit":
            yield block


def time_scopes(document: Document, block: Block, clause: Clause | None, start: int | None = None) -> Iterator[Scope]:
    """When the statement of a clause holds, where its sentence names a time: an ISO interval, or the pattern printed.

    A time of the clause itself narrows the statement ("time"); another of the sentence may do so too ("nearby"). Of
    figures that each have a time right behind them, as the one at `start` has, each holds at its own.
    """
    if clause is None or clause.verb is None:
        return
    sentence = clause.root.sent
    others = _times_of_other_figures(block.text, start) if start is not None else ()
    for mention in times_in(block.text):
        if mention in others:
            continue
        if not sentence.start_char <= mention.start < sentence.end_char or mention.is_clock_only:
            continue
        root = root_of(block.doc, mention.start, mention.end)
        if root is None or mention.bound == "since":
            continue  # what has held since then holds now
        value = resolve(mention, document.reference, tense_of(clause.verb), document.reference_source or "published")
        kind: Literal["time", "nearby"] = "time" if _dates_clause(root, clause) else "nearby"
        yield from _time_scope(value, kind)
        if (
            value.start is None
            and value.pattern is None
            and mention.unit == "year"
            and mention.offset
            and kind == "time"
        ):
            yield Scope(kind="time", text=f"{mention.offset:+} years")  # of an unknown year, but of another


def _time_scope(value: TimeValue, kind: Literal["time", "nearby"]) -> Iterator[Scope]:
    if value.start is not None and value.end is not None:
        yield Scope(kind=kind, text=f"{value.start:%Y-%m-%d}/{_day_after(value.end):%Y-%m-%d}")
    elif value.pattern is not None:
        yield Scope(kind=kind, text=value.pattern.replace("/", " to "))


def _seasons(clause: Clause) -> Iterator[Scope]:
    """What was so "last season": the season before is another, whenever it was."""
    for child in clause.verb.children if clause.verb is not None else ():
        if child.dep_ == "npadvmod" and child.lemma_.lower() == "season":
            which = next((c.lower_ for c in child.lefts if c.lower_ in ("last", "previous")), None)
            if which is not None:
                yield Scope(kind="time", text="last season")


def _holds_now(clause: Clause) -> bool:
    """True for "now pays", "the price is currently": what is planned will be otherwise."""
    verb = clause.verb
    is_told = verb is not None and any(child.lower_ in _NOW for child in verb.children)
    return is_told and tense_of(verb) == "present"


def is_now_and_then(left: Fact, right: Fact) -> bool:
    """True for what is so now beside what is planned: "riders now pay $2", "the fare will be $3"."""
    for here, there in ((left, right), (right, left)):
        if there.stance.stage == "planned" and any(s.kind == "nearby" and s.text == NOW for s in here.slot.scope):
            return True
    return False


def _times_of_other_figures(text: str, start: int) -> tuple[TimeMention, ...]:
    """The times that stand right behind other figures where this one has its own: "3 percent in June, 4 in May"."""
    own: list[TimeMention] = []
    others: list[TimeMention] = []
    for measure in measures_in(text):
        behind = _RIGHT_BEHIND.match(text, measure.outer_end)
        time = next((t for t in times_in(text) if behind and t.start == behind.end()), None)
        if time is not None:
            (own if measure.outer_start <= start < measure.outer_end else others).append(time)
    return tuple(others) if own else ()


def _day_after(end: dt.datetime) -> dt.date:
    """The first whole day after a time that ends then: an afternoon takes up its day."""
    return end.date() if end.time() == dt.time() else end.date() + dt.timedelta(days=1)


def _dates_clause(root: Token, clause: Clause) -> bool:
    """True when a time, by its head word, tells when the statement of a clause holds."""
    verb = clause.verb
    assert verb is not None
    if verb.dep_ in ("relcl", "acl", "advcl") and verb.head in (root, root.head):
        return True  # "in 2004, when seven died": the time heads the clause that it dates
    # "opened fire on Monday, killing five": a participle happens when its main verb does.
    main = verb.head if verb.dep_ == "advcl" and verb.tag_ == "VBG" else verb
    about = [token for part, token in arguments(clause) if part in ("subject", "object")]
    return governor_of(root)[0] in (verb, main, clause.governor, clause.measured, *about)


def frame_of(text: str, start: int, end: int) -> str | None:
    """The words around [start, end) of a paragraph; None where there are too few to tell a sentence.

    More words are taken from behind a value that stands near the start.

    >>> frame_of("Turnout in the vote was 61 percent, officials said.", 24, 34)
    'turnout in the vote was ~ officials said'
    >>> frame_of("Up 61 percent", 3, 13)
    """
    before = [w.lower() for w in _FRAME_WORD.findall(text, max(0, start - FRAME_REACH), start)][-FRAME_BEFORE:]
    after = [w.lower() for w in _FRAME_WORD.findall(text, end, end + FRAME_REACH)]
    after = after[: max(FRAME_AFTER, FRAME_AT_START - len(before))]
    if len(before) + len(after) < SHORTEST_FRAME:
        return None
    return " ".join((*before, "~", *after))


def passage_of(text: str, start: int, end: int) -> str | None:
    """The words far around [start, end) of a paragraph; None where there are too few to tell a passage from another.

    >>> passage_of("Turnout in the vote was 61 percent, officials said late on Monday.", 24, 34)
    'turnout in the vote was ~ officials said late on monday'
    >>> passage_of("Turnout was 61 percent, officials said.", 12, 22)
    """
    before = _FRAME_WORD.findall(text, max(0, start - PASSAGE_REACH), start)[-PASSAGE_WORDS:]
    after = _FRAME_WORD.findall(text, end, end + PASSAGE_REACH)[:PASSAGE_WORDS]
    if len(before) + len(after) < SHORTEST_PASSAGE:
        return None
    return " ".join((*before, "~", *after)).lower()


def make_fact(
    document: Document,
    block: Block,
    fact_type: FactTypeName,
    start: int,
    end: int,
    value: Value,
    slot: Slot,
    stance: Stance,
    rule: str,
    *,
    framed: tuple[int, int] | None = None,
) -> Fact:
    """Make a fact from a span of a paragraph; its offsets become those of the original text.

    The words around it are those around `framed`, where a part of the span alone is the value.
    """
    left, right = block.original(start, end)
    if document.reference is not None and document.reference_source != "companions":
        stance = stance.model_copy(update={"as_of": document.reference.isoformat()})
    around = framed or (start, end)
    slot = slot.model_copy(update={"frame": frame_of(block.text, *around), "passage": passage_of(block.text, *around)})
    source = document.article.text if block.field == "text" else document.article.title or ""
    return Fact(
        id=fact_id(document.article.id, fact_type, left, right, block.field),
        article=document.article.id,
        field=block.field,
        fact_type=fact_type,
        start=left,
        end=right,
        text=source[left:right],
        value=value,
        slot=slot,
        stance=stance,
        rule=rule,
    )


def quarters_as_times(document: Document, clause: Clause, slot: Slot) -> Slot:
    """The slot of money in which "in the third quarter" is a time, as "third-quarter profit" is.

    Where the sentence prints the quarter with its year, that is the time.
    """
    quarters = {s.text: _QUARTERS[s.text] for s in slot.scope if s.kind == "part" and s.text in _QUARTERS}
    if not quarters:
        # "Revenue for the quarter" is quarterly revenue.
        is_quarterly = any(p.part in ("for", "in") and p.text == "quarter" for p in slot.participants)
        bare = is_quarterly and not any(s.kind in ("part", "time") for s in slot.scope)
        return slot.model_copy(update={"scope": (*slot.scope, QUARTERLY)}) if bare else slot
    printed = [s for s in slot.scope if s.kind == "time" and s.text[:1] in "0123456789X"]
    tense = tense_of(clause.verb)
    mentions = (TimeMention(0, 0, "quarter", quarter=number) for number in quarters.values())
    values = (resolve(m, document.reference, tense, document.reference_source or "published") for m in mentions)
    times = tuple(scope for value in values for scope in _time_scope(value, "time")) if not printed else ()
    told_by_time = {*quarters, *(_YEARS if document.reference is not None else ())}
    scope = tuple(s for s in slot.scope if s.text not in told_by_time)
    return slot.model_copy(update={"scope": (*scope, *times)})


def scoped_slot(
    document: Document,
    block: Block,
    clause: Clause,
    start: int,
    *,
    attribute: str | None = None,
    unit: str | None = None,
) -> Slot:
    """The slot of the value that starts at `start`, with the times that its clause names.

    "More than double the $4 million", "now $4, will rise": what a figure is compared with, or what will be left behind,
    is another figure's question.
    """
    slot = slot_at(block, clause, attribute=attribute, unit=unit)
    before = block.text[max(0, start - COMPARED_REACH) : start]
    is_left_behind = _NOW_BEFORE.search(before) is not None and tense_of(clause.verb) == "future"
    compared = (
        (Scope(kind="comparison", text="from"),)
        if is_left_behind or (not is_forecast(clause) and _COMPARED.search(before) is not None)
        else ()
    )
    known = {s.text for s in slot.scope}
    now = (Scope(kind="nearby", text=NOW),) if _holds_now(clause) else ()
    times = (*time_scopes(document, block, clause, start), *_seasons(clause), *now)
    return slot.model_copy(update={"scope": (*slot.scope, *(s for s in compared if s.text not in known), *times)})


def without_own_words(slot: Slot, block: Block, start: int, end: int) -> Slot:
    """A slot without what stands inside the value itself: a shared unit says nothing of what is measured."""
    own = range(*block.original(start, end))
    span = block.doc.char_span(start, end, alignment_mode="expand")
    printed = frozenset() if span is None else frozenset(t.lemma_.lower() for t in span)
    return slot.model_copy(
        update={
            "participants": tuple(p for p in slot.participants if p.start not in own),
            "words": tuple(word for word in slot.words if word not in printed),
        }
    )


def of_whom(fact: Fact) -> str:
    """The named subject in brackets, for a question; nothing where none is known."""
    subject = fact.slot.subject
    return f" ({subject.entity})" if subject is not None and subject.entity else ""


def about(fact: Fact) -> str:
    """What a fact is about in words, for a question: the names that take part, else the nouns; "it" for neither.

    Who acts comes first, then what is acted on; names near the clause only where nothing else is known.
    """
    order = ("subject", "modifier", "object", "of", "into", "in", "for", "on", "to", "from", "with", "by", "at")
    ranked = sorted(fact.slot.participants, key=lambda p: order.index(p.part) if p.part in order else len(order))
    named = list(dict.fromkeys(p.entity for p in ranked if p.entity and p.part != "context"))
    if named:
        return ", ".join(named[:NAMES_IN_A_QUESTION])
    dull = words_of_class("person_pronoun") | words_of_class("thing_pronoun") | words_of_class("other_pronoun")
    noun = next(
        (p.text for p in ranked if p.part != "context" and p.text not in dull and p.text != fact.slot.attribute), None
    )
    return noun or next((p.entity for p in ranked if p.entity), "it")
