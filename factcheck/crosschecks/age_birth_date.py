"""Age against birth date: who was born on May 3, 1960, is 50 in June 2010 and not 47.

Only the age that a named person has when the article is written is held against the day or year of birth. An age
below the one worked out may be that of an earlier time; it is left where the article tells of that time or of a death.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.facts.base import quotations_in
from factcheck.model import (
    Alignment,
    Block,
    Conflict,
    Difference,
    Document,
    Fact,
    Judgement,
    NumberValue,
    Participant,
    Policy,
    Side,
    TimeValue,
    Verdict,
)
from factcheck.text.clauses import words_of_class
from factcheck.text.patterns import regex
from factcheck.text.wording import write_day, write_value

GREATEST_SLIP_YEARS = 10
"""Further apart the two are of other people, or the age of another time."""
DAYS_SINCE_HEARD = 31
"""An age may have been asked for so many days before it is printed."""
REACH = 100
GENERATIONS = frozenset({"jr", "jr.", "sr", "sr.", "junior", "senior", "ii", "iii", "iv"})
DEATHS = frozenset({"died", "killed"})
_YEAR = regex(r"\b\d{4}\b")
# "born", perhaps a name and a place, and the date: "born Jane Corley in Halden, Ohio, on".
_BORN = regex(
    r"\b[Bb]orn(?: (?!again\b|out\b|of\b|from\b|and\b|to\b|who\b|had\b|has\b)[\w.’'-]+){0,6}?"
    r"(?:, [A-Z][\w.]+(?: [A-Z][\w.]+){0,2},)?(?: (?:on|in))? \Z"
)
# Words that put an age into another time than that of the article.
_NOT_NOW_BEFORE = regex(
    r"\b(?:was|were|be|been|being|then|turn|turns|turned|turning|became|become|becomes|when|until|at|by|since|not|once|if)"
    r"[\s-](?:(?:a|an|the|only|just|still|already|aged|about)\s){0,2}\Z",
    re.IGNORECASE,
)
_NOT_NOW_AFTER = regex(
    r"[\s,]{0,2}(?:when|at\sthe\stime|at\sthat\stime|then|while|as\sof|back|years?\sold\s(?:when|at)|in\s(?:\w+\s)?\d{4}"
    r"|(?:last|next|this|on|later|by|before|after|until)\b)",
    re.IGNORECASE,
)
_DIED_AT = regex(r"\b(?:died|passed away)\b[^.;]{0,60}\bat (?:the )?\Z")
_GONE = regex(
    r"\b(?:died|dies|dying|dead|deaths?|deadly|killed|killing|murder\w*|slain|late|missing|vanish\w*|disappear\w*|funeral|"
    r"memorial|obituary|victims?|posthumous\w*|anniversary|cold case)\b",
    re.IGNORECASE,
)


class AgeBirthDate:
    """An age that a person born on that day cannot have yet, or has no longer."""

    name = "age_birth_date"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Hold the ages of every person whose birth is told against the day on which each is printed."""
        born = _births(facts, {d.article.id: d for d in documents})
        if not born:
            return
        dates = defaultdict(list)
        for fact in facts:
            if fact.fact_type == "date" and fact.slot.attribute != "born":
                dates[fact.article].append(fact)
        texts = {document.article.id: _Text.of(document, dates[document.article.id]) for document in documents}
        kin = _bearers_of_surnames(facts)
        told = _ages(facts, born, texts)
        for person, ages in told.items():
            births = [f for f in born[person] if _BORN.search(texts[f.article].before(f))]
            if not births or len(kin[_surname(person)]) > 1 or GENERATIONS & set(person.lower().split()):
                continue
            first, last = max(map(_start, births)), min(map(_end, births)) - dt.timedelta(days=1)
            # Two dates of birth are a conflict of their own, and so are an age that fits and one that does not.
            if first > last or any(_gap(age, first, last, texts) == 0 for age in ages):
                continue
            for value in dict.fromkeys(age.value for age in ages):
                same = [age for age in ages if age.value == value]
                if all(_is_slip(age, first, last, texts) for age in _one_of_each_article(same)):
                    yield self._conflict(person, births, same, first, last, texts)

    def _conflict(
        self,
        person: str,
        births: Sequence[Fact],
        ages: Sequence[Fact],
        first: dt.date,
        last: dt.date,
        texts: Mapping[str, _Text],
    ) -> Conflict:
        day = texts[ages[0].article].written
        youngest, oldest = _years_between(last, day), _years_between(first, day)
        narrowest = min(births, key=lambda f: _end(f) - _start(f))
        birth, stated = write_value(narrowest.value), write_value(ages[0].value)
        worked_out = f"{oldest}" if youngest == oldest else f"{youngest} or {oldest}"
        judgement = Judgement(
            verdict=Verdict.CONFLICT,
            rule=self.name,
            kind="arithmetic",
            severity="major",
            differences=(Difference(field="age", left=stated, right=f"{worked_out} years"),),
            explanation=f"Born {birth}, {person} is {worked_out} years old on {write_day(day)}, not {stated}.",
        )
        sides = [Side.of(stated, ages), Side.of(f"born {birth}", births)]
        return Conflict.of(f"How old is {person}?", "age", judgement, sides)


@dataclass(frozen=True, slots=True)
class _Text:
    """What the rule asks of an article: its day, its paragraphs, its other dates and its words."""

    document: Document
    written: dt.date
    is_dated: bool
    blocks: tuple[Block, ...]
    starts: tuple[int, ...]
    dates: tuple[Fact, ...]
    tells_of_the_dead: bool

    @classmethod
    def of(cls, document: Document, dates: Sequence[Fact]) -> _Text:
        blocks = tuple(b for b in document.blocks if b.field == "text")
        return cls(
            document,
            document.reference or dt.date.min,
            document.reference is not None and document.reference_source != "companions",
            blocks,
            tuple(block.start for block in blocks),
            tuple(dates),
            _GONE.search(document.article.text) is not None,
        )

    def before(self, fact: Fact) -> str:
        """The words before a fact, on one line."""
        return re.sub(r"\s+", " ", self.document.article.text[max(0, fact.start - REACH) : fact.start])

    def after(self, fact: Fact) -> str:
        """The words after a fact."""
        return self.document.article.text[fact.end : fact.end + REACH]

    def is_quoted(self, fact: Fact) -> bool:
        """True for a fact inside a quotation, whose day may be any."""
        block = self.blocks[bisect_right(self.starts, fact.start) - 1]
        spans = (block.original(q.start, q.end) for q in quotations_in(block.text))
        return any(start <= fact.start < end for start, end in spans)


def _births(facts: Sequence[Fact], documents: Mapping[str, Document]) -> dict[str, list[Fact]]:
    """The printed days, months and years of birth of each person; "she" is known where only one person is named."""
    born = defaultdict(list)
    for fact in facts:
        if fact.fact_type != "date" or fact.slot.attribute != "born" or fact.field != "text" or not _is_flat(fact):
            continue
        value = fact.value
        assert isinstance(value, TimeValue)
        is_plain = value.is_resolved and value.resolved_from is None and value.lean is None and value.bound is None
        people = [
            p for p in fact.slot.participants if p.kind == "person" and p.part in ("subject", "object") and p.entity
        ]
        if not is_plain or value.granularity not in ("day", "month", "year") or not _YEAR.search(fact.text):
            continue
        if len(people) == 1 and (_is_named(people[0]) or _has_one_person(documents[fact.article])):
            born[people[0].entity or ""].append(fact)
    return dict(born)


def _ages(
    facts: Sequence[Fact], born: Mapping[str, Sequence[Fact]], texts: Mapping[str, _Text]
) -> dict[str, list[Fact]]:
    """The ages that those people have when their articles are written."""
    ages = defaultdict(list)
    for fact in facts:
        if fact.fact_type != "age" or fact.field != "text" or not _is_flat(fact) or not texts[fact.article].is_dated:
            continue
        holder, value = fact.slot.subject, fact.value
        assert isinstance(value, NumberValue)
        if holder is None or holder.entity is None or holder.entity not in born or not _is_named(holder):
            continue
        if value.unit == "year" and value.lean is None and None not in (value.low, value.high):
            text = texts[fact.article]
            is_of_another_time = _NOT_NOW_BEFORE.search(text.before(fact)) or _NOT_NOW_AFTER.match(text.after(fact))
            if not is_of_another_time or _is_at_death(fact, text):
                ages[holder.entity].append(fact)
    return dict(ages)


def _is_at_death(age: Fact, text: _Text) -> bool:
    """True for "died on Monday at the age of 71": that age is the age of the article."""
    return _DIED_AT.search(text.before(age)) is not None and any(
        _is_recent_death(date, age, text.written) for date in text.dates
    )


def _is_flat(fact: Fact) -> bool:
    stance = fact.stance
    return stance.hedge is None and stance.polarity == "positive" and stance.section in ("headline", "body")


def _is_named(participant: Participant) -> bool:
    """True where a name stands, and no pronoun or "the 28-year-old"."""
    return participant.text.lower() not in words_of_class("person_pronoun") and not participant.text[:1].isdigit()


def _has_one_person(document: Document) -> bool:
    named = (name for block in document.blocks for name in block.names if name.kind == "person")
    return len({_surname(name.text) for name in named}) == 1


def _bearers_of_surnames(facts: Sequence[Fact]) -> dict[str, set[str]]:
    """Who bears each surname: of a father and a son one may be taken for the other."""
    kin = defaultdict(set)
    for fact in facts:
        for p in fact.slot.participants:
            if p.entity and p.kind == "person":
                kin[_surname(p.entity)].add(p.entity)
    return kin


def _surname(name: str) -> str:
    return name.split()[-1].lower()


def _one_of_each_article(ages: Sequence[Fact]) -> list[Fact]:
    return list({age.article: age for age in ages}.values())


def _start(fact: Fact) -> dt.date:
    assert isinstance(fact.value, TimeValue) and fact.value.start is not None
    return fact.value.start.date()


def _end(fact: Fact) -> dt.date:
    assert isinstance(fact.value, TimeValue) and fact.value.end is not None
    return fact.value.end.date()


def _gap(age: Fact, first: dt.date, last: dt.date, texts: Mapping[str, _Text]) -> int:
    """The years by which an age is too high (above 0) or too low for somebody born between two days."""
    assert isinstance(age.value, NumberValue) and age.value.low is not None and age.value.high is not None
    day = texts[age.article].written
    oldest = _years_between(first, _days_on(day, 1))
    youngest = _years_between(last, _days_on(day, -DAYS_SINCE_HEARD))
    return max(0, int(age.value.low) - oldest) - max(0, youngest - int(age.value.high))


def _years_between(birth: dt.date, day: dt.date) -> int:
    """The full years that have passed.

    >>> [_years_between(dt.date(1960, 5, 3), dt.date(2010, 5, day)) for day in (2, 3)]
    [49, 50]
    """
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _days_on(day: dt.date, days: int) -> dt.date:
    """So many days later, or before, on the calendar of the computer."""
    return dt.date.fromordinal(max(1, min(day.toordinal() + days, dt.date.max.toordinal())))


def _is_slip(age: Fact, first: dt.date, last: dt.date, texts: Mapping[str, _Text]) -> bool:
    """True for an age that is wrong for its article, and not that of another time or of another person."""
    gap, text = _gap(age, first, last, texts), texts[age.article]
    if not 0 < abs(gap) <= GREATEST_SLIP_YEARS or text.is_quoted(age):
        return False
    if gap > 0:
        return True  # nobody was older before
    assert isinstance(age.value, NumberValue) and age.value.low is not None and age.value.high is not None
    then = (first.year + int(age.value.low), last.year + int(age.value.high) + 1)
    if any(_is_of_years(f, then, text.written) for f in text.dates):
        return False
    return not text.tells_of_the_dead or any(_is_recent_death(f, age, text.written) for f in text.dates)


def _is_of_years(date: Fact, years: tuple[int, int], written: dt.date) -> bool:
    """True for a date of the years in which somebody had an age, before the article was written."""
    assert isinstance(date.value, TimeValue)
    start, end = date.value.start, date.value.end
    if start is None or end is None or start.date() >= _days_on(written, -DAYS_SINCE_HEARD):
        return False
    return start.year <= years[1] and end.year >= years[0]


def _is_recent_death(date: Fact, age: Fact, written: dt.date) -> bool:
    """True for the death of this person shortly before the article."""
    assert isinstance(date.value, TimeValue) and age.slot.subject is not None
    who = {p.entity for p in date.slot.participants if p.part in ("subject", "object")}
    if date.slot.attribute not in DEATHS or age.slot.subject.entity not in who or date.value.start is None:
        return False
    return _days_on(written, -DAYS_SINCE_HEARD) <= date.value.start.date() <= written


AGE_BIRTH_DATE = AgeBirthDate()
