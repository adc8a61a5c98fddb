"""Dates and times of events.

Reads: "April 2024", "on Thursday", "Nov. 2, 2017", "last week", "at around 6am", "in 2016", "mid-2024", and "left at
12:10 p.m. and sank 10 minutes later", which is a time of the sinking and no duration.
Leaves: durations, scores, names that hold a month or weekday.
Question: when did this happen to whom; the verb or noun of the event is the attribute, who takes part its participants.
The day of a statement is asked of its speaker and its words: two statements of one speaker are one only in like words.
Compares: equal, one containing the other (precision), apart (value); unresolved months only with months.

>>> DATE.name
'date'
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.facts.base import (
    about,
    comparable_blocks,
    make_fact,
    measures_in,
    quotations_in,
    times_in,
    without_own_words,
)
from factcheck.facts.intervals import judge_times
from factcheck.model import (
    Block,
    Bound,
    Document,
    Fact,
    FactTypeName,
    Judgement,
    Policy,
    Scope,
    Slot,
    TimeValue,
    Verdict,
)
from factcheck.text.attributions import reporting_forms
from factcheck.text.calendar import TimeMention, clock_on, count_from, read_later, resolve
from factcheck.text.clauses import (
    Clause,
    attribute_names,
    attribute_of,
    clause_at,
    clause_verb,
    comes_next,
    event_attribute,
    is_alarm,
    root_of,
    sentence_of,
    slot_at,
    stance_at,
    subject_of,
    tense_of,
    verb_lemma,
    words_of_class,
    words_said,
)
from factcheck.text.names import share_a_name
from factcheck.text.scores import read_scores

if TYPE_CHECKING:
    from spacy.tokens import Token

EVENT_LINKS = 4
ONE_EVENT_DAYS = 20
SURE_YEAR_DAYS = 180
ONE_STATEMENT_DAYS = 3
SAID = "said"
SAID_TO_BE = "said to be"
LONG_TIMES = frozenset({"month", "quarter", "season", "year"})
PARTIES = 2
LONGEST_OPENING = 2  # " ("
FEWEST_SAID_WORDS = 4
LIKENESS_OF_SAID = Fraction(3, 5)
LEADING_EVENT = "date.leading_event"
# A time before a noun tells which one is meant: "a 2004 law", "the 6 a.m. crash".
NAMING_RELATIONS = frozenset({"nummod", "compound", "amod", "nmod"})
REPORTED = "reported"
LAST_SEEN = "last seen"
LEADING_ATTRIBUTES = frozenset({"crashed", "exploded", "attacked"})


class Date:
    """When an event happened or will happen."""

    name: FactTypeName = "date"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the dates of a document, resolved from its reference date where they need one."""
        led: set[tuple[str | None, bool]] = set()
        for block in comparable_blocks(document):
            for mention, value in self._values(document, block):
                fact = self._read(document, block, mention, value)
                assert isinstance(fact.value, TimeValue)
                kind = (fact.slot.attribute, fact.value.granularity == "minute")
                if fact.slot.attribute in LEADING_ATTRIBUTES and kind not in led:
                    led.add(kind)
                    fact = fact.model_copy(update={"rule": LEADING_EVENT})
                yield fact

    def _values(self, document: Document, block: Block) -> list[tuple[TimeMention, TimeValue]]:
        """The times of a paragraph, and those that it counts from one of them."""
        values = []
        for mention in times_in(block.text):
            value = _resolved(mention, clause_at(block.doc, mention.start, mention.end), block, document)
            values.append((mention, self._on_its_day(value, mention, block, document)))
        for mention in read_later(block.text):
            told = _told_before(mention, block)
            counted = next((count_from(value, mention) for each, value in values if each is told), None)
            if counted is not None and not _is_ahead_of_text(counted, mention, block, document):
                values.append((mention, counted))
        return sorted(values, key=lambda pair: pair[0].start)

    def _read(self, document: Document, block: Block, mention: TimeMention, value: TimeValue) -> Fact:
        place = clause_at(block.doc, mention.start, mention.end)
        alarm = _alarm(place, mention) if place else None
        is_own = place is not None and not _names_a_thing(place, mention) and not _restates(mention, block)
        event = alarm or _event_beside(block, mention) or (_event(place) if place and is_own else None)
        event = event or (_event_told_by_when(place, mention) if place else None)
        if event is not None and alarm is None and mention.granularity in LONG_TIMES:
            event = _own_act(event) or event
        if place is None or event is None:
            return make_fact(
                document,
                block,
                "date",
                mention.start,
                mention.end,
                value,
                Slot(),
                stance_at(block, place),
                "date.no_event",
            )
        attribute = REPORTED if alarm else SAID if _says(event) else event_attribute(event)
        clause = Clause(place.root, event, place.relation, clause_verb(event), attribute, "level")
        slot, stance = slot_at(block, clause), stance_at(block, clause)
        if stance.hedge == SAID_TO_BE and stance.stage == "planned":
            stance = stance.model_copy(update={"hedge": None})  # "is expected to close": that is the plan
        slot = without_own_words(slot, block, mention.start, mention.end)  # "late on Monday": that is the date itself
        if attribute == SAID:
            slot = slot.model_copy(update={"words": (*words_said(event), *_sums_said(event, block))})
        slot = _of_one_game(slot, block, event)
        return make_fact(document, block, "date", mention.start, mention.end, value, slot, stance, "date.event")

    @staticmethod
    def _on_its_day(value: TimeValue, mention: TimeMention, block: Block, document: Document) -> TimeValue:
        """Put a clock time on the one day that its sentence names."""
        if not mention.is_clock_only:
            return value
        sentence = sentence_of(block.doc, mention.start)
        if sentence is None:
            return value
        days = {
            (other.start, other.end)
            for m in times_in(block.text)
            if not m.is_clock_only and m.bound is None and sentence.start_char <= m.start < sentence.end_char
            for other in [_resolved(m, clause_at(block.doc, m.start, m.end), block, document)]
            if other.granularity == "day" and other.start is not None
        }
        counted = (m for m in read_later(block.text) if sentence.start_char <= m.start < sentence.end_char)
        if len(days) != 1 or any(m.granularity == "day" for m in counted):
            return value
        day = next(iter(days))[0]
        assert isinstance(day, dt.datetime)
        return clock_on(value, day.date())

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The event; the day of a price is no event, but belongs to the price."""
        moving = {attribute_of(p.text) for p in fact.slot.participants if p.part == "subject"}
        if fact.slot.attribute is None or moving & words_of_class("moving_attribute"):
            return ()
        if fact.slot.attribute == SAID:
            return tuple(f"{SAID} by {speaker}" for speaker in sorted(_speakers(fact)))
        return (fact.slot.attribute,)

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """The first crash, blast or attack that an article dates is the event that it is about."""
        return left.rule == right.rule == LEADING_EVENT

    def may_align(self, left: Fact, right: Fact) -> bool:
        """Two announcements or two falls far apart are two events; a thing is founded or released once."""
        if _stretch_end(left) != _stretch_end(right):
            return False
        if _is_next(left) != _is_next(right):
            return False
        attributes = {left.slot.attribute, right.slot.attribute}
        if SAID in attributes:
            return bool(_speakers(left) & _speakers(right)) and _in_like_words(left, right)
        if attributes <= words_of_class("combination") and _other_parties(left, right):
            return False
        if attributes <= words_of_class("office_event") and _other_offices(left, right):
            return False
        is_unique = attributes <= words_of_class("unique_event")
        if attributes & words_of_class("statement_event") and not _acted_on(left) & _acted_on(right):
            return False
        called, also_called = _services(left), _services(right)
        if attributes == {REPORTED} and called and also_called and not called & also_called:
            return False  # firefighters are called at one time, and paramedics at another
        mine, yours = _named(left), _named(right)
        shared = share_a_name(mine, yours)
        led = left.rule == right.rule == LEADING_EVENT
        if mine and yours and not shared and not (led and _of_other_kinds(left, right)):
            return False
        # The minute of a crash an article may tell of "it" or "the plane"; of two shots one may be the answer.
        known = led and all(map(_is_to_the_minute, (left, right))) and attributes != {"attacked"}
        known = known or (bool(mine) == bool(yours) and (is_unique or led))
        if not shared and not known and not _things(left) & _things(right):
            return False  # nothing but a verb in common
        apart = _days_apart(left, right)
        if _is_relative(left) and _is_relative(right) and apart > SURE_YEAR_DAYS:
            # Two dates without a printed year may just have been given the wrong one.
            return False
        return is_unique or apart <= ONE_EVENT_DAYS

    def question(self, fact: Fact) -> str:
        """The date's question: "When: released (Acme Phone)?"."""
        return f"When: {fact.slot.attribute or 'this'} ({about(fact)})?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two dates of the same event; the same words in the same sentence say the same."""
        assert isinstance(left.value, TimeValue) and isinstance(right.value, TimeValue)
        if left.shares_passage_with(right) and left.text.casefold() == right.text.casefold():
            # "At midnight" after a day that differs: the day is told as a difference where it is printed.
            return Judgement(verdict=Verdict.AGREE, rule="date.same_words", explanation="They say the same.")
        if _is_same_clock(left.value, right.value):
            # "On Monday the gates open at 9 a.m.", and on Tuesday: the day is told as a difference where it is printed.
            return Judgement(
                verdict=Verdict.INCOMPARABLE,
                rule="date.same_clock",
                explanation="They give one clock time, and the days beside it are compared by themselves.",
            )
        return judge_times(left.value, right.value, policy, "date")


def _resolved(mention: TimeMention, place: Clause | None, block: Block, document: Document) -> TimeValue:
    """Where a mention lies, seen from the article's day; "tomorrow" in a quotation is seen from a day unknown."""
    tense = tense_of(clause_verb(place.root)) if place else None
    quoted = any(q.start <= mention.start < q.end for q in quotations_in(block.text))
    reference = None if quoted else document.reference
    return resolve(mention, reference, tense, document.reference_source or "published")


def _speakers(fact: Fact) -> frozenset[str]:
    """Who says it: the entity, or the noun where none is named."""
    return (
        frozenset(p.entity or p.text for p in fact.slot.participants if p.part == "subject")
        - words_of_class("person_pronoun")
        - words_of_class("other_pronoun")
    )


def _in_like_words(left: Fact, right: Fact) -> bool:
    """True for two statements that share most words of the shorter one, or a sum of money told within days."""
    mine, yours = set(left.slot.words), set(right.slot.words)
    shared = mine & yours
    if any(" " in word for word in shared):  # a sum
        return len(shared) > 1 and _days_apart(left, right) <= ONE_STATEMENT_DAYS
    return len(shared) >= FEWEST_SAID_WORDS and len(shared) >= LIKENESS_OF_SAID * min(len(mine), len(yours))


def _of_one_game(slot: Slot, block: Block, event: Token) -> Slot:
    """The slot with the score that the sentence gives: two teams meet again on another day, with another score."""
    scores = [s for s in read_scores(block.text) if event.sent.start_char <= s.start < event.sent.end_char]
    if len(scores) != 1 or scores[0].kind != "score":
        return slot
    score = Scope(kind="manner", text="-".join(map(str, scores[0].figures)))
    return slot.model_copy(update={"scope": (*slot.scope, score)})


def _sums_said(verb: Token, block: Block) -> Iterator[str]:
    """The sums of money that a statement gives, each as a word: two statements hardly share one by chance."""
    for measure in measures_in(block.text):
        if measure.kind == "money" and measure.low is not None and measure.low == measure.high:
            root = root_of(block.doc, measure.start, measure.end)
            if root is not None and verb in root.ancestors and verb.i < root.i:
                yield f"{measure.unit} {measure.low}"


def _told_before(mention: TimeMention, block: Block) -> TimeMention | None:
    """The time that "two days later" is counted from: the last one before it, where its clause comes right before."""
    before = [m for m in times_in(block.text) if m.end <= mention.start and not _is_in_brackets(m, block)]
    place = clause_at(block.doc, mention.start, mention.end)
    if not before or place is None or place.governor is None or place.governor.pos_ != "VERB" or not _happens(place):
        return None
    first = clause_at(block.doc, before[-1].start, before[-1].end)
    if first is None or first.relation in (*NAMING_RELATIONS, "poss") or not _happens(first):
        return None
    if not comes_next(first, place):
        return None
    quoted = {q for q in quotations_in(block.text) for m in (before[-1], mention) if q.start <= m.start < q.end}
    others = (clause_at(block.doc, m.start, m.end) for m in times_in(block.text) if not _is_in_brackets(m, block))
    is_dated = any(clause_verb(other.root) == clause_verb(place.root) for other in others if other)
    return None if quoted or is_dated else before[-1]


def _is_in_brackets(mention: TimeMention, block: Block) -> bool:
    """True for a time that tells another again: "12:10 p.m. (1810 GMT)"."""
    return block.text[: mention.start].endswith("(")


def _restates(mention: TimeMention, block: Block) -> bool:
    """True for a clock time that tells the one before it again, in another zone."""
    return (
        mention.is_clock_only
        and _is_in_brackets(mention, block)
        and any(
            other.hour is not None and 0 < mention.start - other.end <= LONGEST_OPENING
            for other in times_in(block.text)
        )
    )


def _is_ahead_of_text(value: TimeValue, mention: TimeMention, block: Block, document: Document) -> bool:
    """True where what is told as past would lie after the text: then the weekday that it is counted from is older."""
    place = clause_at(block.doc, mention.start, mention.end)
    is_past = place is not None and tense_of(clause_verb(place.root)) == "past"
    today = document.reference
    return is_past and today is not None and value.start is not None and value.start.date() > today


def _happens(place: Clause) -> bool:
    """True for a clause of an event that is no saying."""
    event = _event(place)
    return event is not None and not _says(event)


def _is_next(fact: Fact) -> bool:
    """True for one of a series: "the next hearing"."""
    return any(scope.text == "next" for scope in fact.slot.scope)


def _acted_on(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity or p.text for p in fact.slot.participants if p.part == "object")


def _other_parties(left: Fact, right: Fact) -> bool:
    """True for two mergers that have one party in common at most."""
    mine, yours = _named(left), _named(right)
    return min(len(mine), len(yours)) >= PARTIES and len(mine & yours) < PARTIES


def _services(fact: Fact) -> frozenset[str]:
    return _things(fact) & words_of_class("emergency_service")


def _named(fact: Fact) -> frozenset[str]:
    return frozenset(p.entity for p in fact.slot.participants if p.entity and p.part != "context")


def _of_other_kinds(left: Fact, right: Fact) -> bool:
    """True where one names the ship and the other the river."""
    kinds = ({p.kind for p in fact.slot.participants if p.entity and p.part != "context"} for fact in (left, right))
    return not set.intersection(*kinds)


def _things(fact: Fact) -> frozenset[str]:
    return frozenset(p.text for p in fact.slot.participants if p.part in ("subject", "object"))


def _stretch_end(fact: Fact) -> Bound | None:
    """The end that a date gives of a longer time: since when and until when are two questions, and neither is when."""
    assert isinstance(fact.value, TimeValue)
    return fact.value.bound if fact.value.bound in ("since", "until") else None


def _is_to_the_minute(fact: Fact) -> bool:
    assert isinstance(fact.value, TimeValue)
    return fact.value.granularity == "minute"


def _is_same_clock(left: TimeValue, right: TimeValue) -> bool:
    """True for one clock time on two days that are printed beside it, and not in it."""
    if left.start == right.start or left.pattern is None or not left.pattern.startswith("T"):
        return False
    return all(getattr(left, name) == getattr(right, name) for name in ("pattern", "lean", "bound", "zone"))


def _is_relative(fact: Fact) -> bool:
    """True when the year of a date was found from the day of the article."""
    assert isinstance(fact.value, TimeValue)
    return fact.value.resolved_from is not None


def _days_apart(left: Fact, right: Fact) -> int:
    """The days between two resolved times, 0 where they meet or are not resolved."""
    assert isinstance(left.value, TimeValue) and isinstance(right.value, TimeValue)
    a, b = left.value, right.value
    if a.start is None or a.end is None or b.start is None or b.end is None:
        return 0
    return max(0, (max(a.start, b.start) - min(a.end, b.end)).days)


def _alarm(place: Clause, mention: TimeMention) -> Token | None:
    """The verb of the call for help that a clock time belongs to.

    Beside what they were called to it is of the call too: "were called to a crash at 6:04 a.m.".
    """
    token = place.governor
    if token is None or mention.hour is None or (token.pos_ == "NOUN" and place.relation in NAMING_RELATIONS):
        return None
    verb = clause_verb(token)
    return verb if verb is not None and is_alarm(verb) else None


def _names_a_thing(place: Clause, mention: TimeMention) -> bool:
    """True for the year of "a 2004 law" and "the 2016 election", which tells which one is meant."""
    is_year = mention.granularity == "year" or (mention.until is not None and mention.until.granularity == "year")
    return is_year and place.relation in NAMING_RELATIONS


def _event(place: Clause) -> Token | None:
    """The verb or noun of the event that a time belongs to; None where the clause names none."""
    token = place.governor
    if token is None:
        return None
    if token.pos_ in ("NOUN", "PROPN") and not _is_event_noun(token):
        if token.dep_ in ("nsubj", "nsubjpass"):
            return None  # "the storm in 2019 killed": the year tells which storm
        token = _event_above(token) or clause_verb(token)
    if token is None or token.pos_ in ("VERB", "AUX"):
        return _event_of_verb(token)
    return token


def _event_beside(block: Block, mention: TimeMention) -> Token | None:
    """The noun that a bare time parts from what it is of: "the takeover last year of the dairy"."""
    span = block.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None or span.start == 0 or span.end >= len(block.doc) or block.doc[span.end].lower_ != "of":
        return None
    before = block.doc[span.start - 1]
    return before if _is_event_noun(before) and event_attribute(before) is not None else None


def _event_told_by_when(place: Clause, mention: TimeMention) -> Token | None:
    """The event of "it was noon when the bridge fell"."""
    printed = place.root.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if printed is None or place.verb is None or place.verb.lemma_ != "be":
        return None
    for token in (*printed, place.verb):
        for child in token.children:
            if child.dep_ in ("relcl", "advcl") and any(inner.lower_ == "when" for inner in child.children):
                return _event_of_verb(child)
    return None


def _is_event_noun(token: Token) -> bool:
    lemma = token.lemma_.lower()
    return token.pos_ == "NOUN" and (lemma in attribute_names() or lemma in words_of_class("event_noun"))


def _event_above(token: Token) -> Token | None:
    """The event noun that a noun is the "of" of: "the release of the phone in April"."""
    for _ in range(EVENT_LINKS):
        if token.dep_ not in ("pobj", "prep", "conj", "compound", "nmod", "appos", "poss"):
            return None
        token = token.head
        if _is_event_noun(token):
            return token
        if token.pos_ in ("VERB", "AUX"):
            return None
    return None


def _event_of_verb(verb: Token | None) -> Token | None:
    if verb is None:
        return None
    if verb.tag_ == "VBG" and verb.head.pos_ == "VERB" and attribute_of(verb_lemma(verb.head)) == LAST_SEEN:
        verb = verb.head  # "last seen leaving a bar at 5 p.m."
    lemma = verb_lemma(verb)
    subject = subject_of(verb)
    if lemma in words_of_class("occurrence_verb"):
        return subject if subject is not None and subject.pos_ == "NOUN" else verb
    if lemma in words_of_class("light_verb") or verb.pos_ == "AUX":
        # "made an offer on Monday", "the sale was on Friday": the noun names the event.
        told = next((child for child in verb.children if child.dep_ in ("dobj", "attr", "acomp")), subject)
        return told if told is not None and _is_event_noun(told) else None
    if lemma in words_of_class("holding_verb"):
        held = next((child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")), None)
        return held if held is not None and _is_event_noun(held) else verb
    return verb


def _own_act(event: Token) -> Token | None:
    """What speakers say that they did themselves: "the council said in May it had approved the plan".

    A day may part the act from its telling; a month seldom does.
    """
    act = next((c for c in event.children if c.dep_ == "ccomp"), None) if _says(event) else None
    if act is None or act.tag_ not in ("VBD", "VBN") or verb_lemma(act) not in attribute_names():
        return None
    speaker, actor = subject_of(event), subject_of(act)
    if speaker is None or actor is None or speaker.i != actor.i:
        return None
    return _event_of_verb(act)


def _says(event: Token) -> bool:
    """True for a verb of saying; a thing that is announced or revealed is an event of its own."""
    if event.pos_ != "VERB":
        return False
    if any(child.dep_ == "ccomp" for child in event.children) and event.lower_ in reporting_forms(clause=True):
        return True
    return event.lemma_.lower() in words_of_class("reporting_verb") - {"announce"}


def _other_offices(left: Fact, right: Fact) -> bool:
    """True for somebody who was elected mayor, and to the council: two elections."""
    mine, yours = (
        {p.text for p in fact.slot.participants if p.part in ("object", "to", "as") and not p.entity}
        for fact in (left, right)
    )
    return bool(mine and yours) and not mine & yours


DATE = Date()
