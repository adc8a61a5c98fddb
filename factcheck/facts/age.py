"""Ages of people.

Reads: "28-year-old Jane Roe", "Jane Roe, 28,", "Roe, who is 28 years old", "a man aged 71", "in his 50s"; "The
28-year-old was held" as the age of whom the sentences before name, in an article that tells no other age.
Leaves: the age of things ("a 30-year-old bridge") unless nobody is near, durations, counts between commas.
Question: how old is this person; an age without a known person is compared only within the same clause.
Compares: equal, approximate or decade (precision), apart (value).

>>> AGE.name
'age'
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.facts.base import about, comparable_blocks, make_fact, measures_in, number_value, times_in
from factcheck.facts.intervals import judge_numbers
from factcheck.model import (
    Block,
    Document,
    Fact,
    FactTypeName,
    Judgement,
    NumberValue,
    Participant,
    Policy,
    Scope,
    Slot,
)
from factcheck.text.clauses import (
    Clause,
    clause_at,
    content_words,
    participant,
    root_of,
    stance_at,
    subject_of,
    words_of_class,
)
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factcheck.text.measures import Measure

_AFTER_NAME = regex(
    r"(?<=[a-zà-ž.’'][,(]\s)(?P<age>\d{1,3})(?=[,;.)]|\sand\s[A-Z]|\s(?:of|from)\s[A-Z])"
    r"|(?<=[a-zà-ž]\s\()(?P<age2>\d{1,3})(?=\))"
)
_AFTER_VERB = regex(r"\b(?:is|was|turned|turns)\s(?P<age>\d{1,3})(?=[,.;]|$|\s(?:when|and|last|this|on|in|at)\b)")
_GOES_ON = regex(
    r"[,.;]|['’]s\b|$"
    r"| (?:was|is|has|had|who|said|says|told|will|would|could|did|also|from|and|with|then|later|[a-z]{2,12}ed)\b"
)
# Agent nouns: singer, actor, cyclist, comedian, salesman, actress.
_PERSON_NOUN = regex(r"(?:er|or|ist|ian|man|woman|ress)$")
OLDEST_YEARS = 120
YOUNGEST_BY_NUMBER = 10
NAME_WINDOW = 60
NOMINAL, AFTER_VERB = "age.nominal", "age.after_verb"
# "Was 23 when her first book came out", "was 36 at the time": an age of another time, but for the end of a life.
_THEN = regex(
    r",?\swhen\s(?!(?:[\w’'-]+\s){1,3}(?:died|was killed|was murdered|was shot dead|was found dead)\b)"
    r"|,?\s(?:at the time\b(?! of (?:his|her|their|the) (?:death|killing|murder)\b)|back then\b|in (?:19|20)\d\d\b)"
)
THEN = "then"


class Age:
    """How old somebody is, in years unless printed otherwise."""

    name: FactTypeName = "age"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the ages of a document; "the 28-year-old" is somebody named before where no other age is told."""
        facts = list(self._read(document))
        is_lone = len({fact.value for fact in facts}) == 1
        for fact in facts:
            if is_lone and fact.rule == NOMINAL:
                who = Participant(part="subject", text=fact.text, start=fact.start, end=fact.end, kind="person")
                fact = fact.model_copy(update={"slot": fact.slot.model_copy(update={"participants": (who,)})})
            yield fact

    def _read(self, document: Document) -> Iterator[Fact]:
        for block in comparable_blocks(document):
            taken: list[tuple[int, int]] = []
            for match in _AFTER_NAME.finditer(block.text):
                start, end = match.span()
                holder = _name_before(block.doc, start)
                years = int(match.group())
                if holder is None or years > OLDEST_YEARS:
                    continue
                taken.append((start, end))
                yield self._fact(document, block, start, end, _years(years), "age.after_name", holder)
            for match in _AFTER_VERB.finditer(block.text):
                start, end = match.span("age")
                root = root_of(block.doc, start, end)
                holder = _who_turned(root.head) if root is not None else None
                if holder is None or int(match["age"]) > OLDEST_YEARS:
                    continue
                taken.append((start, end))
                yield self._fact(document, block, start, end, _years(int(match["age"])), AFTER_VERB, holder)
            for measure in measures_in(block.text):
                if measure.kind == "age" and not any(s < measure.end and measure.start < e for s, e in taken):
                    rule = NOMINAL if _is_nominal(block.text, measure) else "age.stated"
                    yield self._fact(document, block, measure.start, measure.end, number_value(measure), rule)

    def _fact(
        self,
        document: Document,
        block: Block,
        start: int,
        end: int,
        value: NumberValue,
        rule: str,
        holder: Token | None = None,
    ) -> Fact:
        clause = clause_at(block.doc, start, end)
        root = root_of(block.doc, start, end)
        holder = holder or (_holder(root) if root is not None and rule != NOMINAL else None)
        if holder is None or holder.lemma_ == "age":
            holder = _who_died(clause) if clause is not None else None
        # "at the age of 60" tells the age of somebody else.
        people = (participant(block, "subject", holder),) if holder is not None else ()
        slot = Slot(
            attribute="age",
            participants=people,
            scope=(Scope(kind="time", text=THEN),) if _THEN.match(block.text, end) else (),
            words=content_words(clause) if clause else (),
        )
        return make_fact(document, block, "age", start, end, value, slot, stance_at(block, clause), rule)

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The person; without one the noun."""
        return tuple(p.entity or p.text for p in fact.slot.participants if p.part == "subject")

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """A named person has one age."""
        return any(p.entity for p in left.slot.participants if p.part == "subject")

    def may_align(self, left: Fact, right: Fact) -> bool:
        """Two people without a name are one only when the same is told of them, and so are two ages of other times."""
        is_then = bool(left.slot.scope and right.slot.scope)
        if not is_then and any(p.entity for p in left.slot.participants if p.part == "subject"):
            return True
        named = {w.lower() for p in (*left.slot.participants, *right.slot.participants) for w in p.text.split()}
        return bool((set(left.slot.words) & set(right.slot.words)) - named - {"year", "old", "age"})

    def question(self, fact: Fact) -> str:
        """The age's question: "How old is Jane Roe?"."""
        return f"How old is {about(fact)}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two ages of the same person."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        return judge_numbers(left.value, right.value, policy, "age", one_passage=left.shares_passage_with(right))


def _is_nominal(text: str, measure: Measure) -> bool:
    """True for "The 28-year-old was held", where the age stands for the person."""
    is_led = text.endswith(("The ", "the "), 0, measure.start) and text.endswith("-year-old", 0, measure.end)
    return is_led and _GOES_ON.match(text, measure.end) is not None


def _years(years: int) -> NumberValue:
    return NumberValue(low=Fraction(years), high=Fraction(years), unit="year", printed_to=Fraction(1))


def _who_turned(verb: Token) -> Token | None:
    """The person of "she was 56" and of "Roe, who turned 38": only of persons does a bare number give an age."""
    subject = subject_of(verb)
    if verb.dep_ == "relcl" and any(child.lower_ == "who" for child in verb.children):
        return _named(verb.head)
    holder = _named(subject) if subject is not None else None
    is_person = holder is not None and (
        holder.ent_type_ == "PERSON" or holder.lower_ in words_of_class("person_pronoun")
    )
    return holder if is_person else None


def _who_died(clause: Clause) -> Token | None:
    """The person of "Roe died at the age of 91", "Roe has died at 91": the age at a death is the age."""
    if clause.governor is None or clause.governor.lemma_ != "die" or clause.relation != "at":
        return None
    return subject_of(clause.governor)


def _name_before(doc: Doc, start: int) -> Token | None:
    """The last word of the name, or the noun of a person, that ends right before a comma or bracket."""
    index = _index_at(doc, start)
    if index is None:
        return None
    at = index - 1
    while at >= 0 and doc[at].text in (",", "("):
        at -= 1
    if at < 0 or doc[at].idx < start - NAME_WINDOW or doc[at].ent_type_ == "MONEY":
        return None
    # The model takes many a surname before an age for a part of a date; no month and no weekday has an age.
    if any(time.start <= doc[at].idx < time.end for time in times_in(doc.text)):
        return None
    token, years = doc[at], doc[index]
    is_place = token.ent_type_ in ("GPE", "LOC")
    is_full_name = token.pos_ == "PROPN" and at > 0 and doc[at - 1].pos_ in ("PROPN", "PUNCT")
    if (is_full_name and not is_place) or (token.pos_ == "PROPN" and token.ent_type_ == "PERSON"):
        return token
    # "Roe, 34, said", "The singer, 47, shared": one word more between commas, before the verb that it is subject of;
    # whoever has an age there is no place, whatever the model calls the name.
    is_subject = token.dep_ in ("nsubj", "nsubjpass") and token.head.i > index + 1
    is_between_commas = is_subject and doc[index + 1].text == "," and doc[index + 2].pos_ not in ("PROPN", "NUM")
    is_adult = years.text.isdigit() and int(years.text) >= YOUNGEST_BY_NUMBER
    is_somebody = token.pos_ == "PROPN" or (token.tag_ == "NN" and _PERSON_NOUN.search(token.lower_) is not None)
    return token if is_between_commas and is_adult and is_somebody else None


def _index_at(doc: Doc, start: int) -> int | None:
    span = doc.char_span(start, start + 1, alignment_mode="expand")
    return span.start if span is not None else None


def _holder(root: Token) -> Token | None:
    """Whose age it is: the noun that it describes, the name beside that noun, or the subject of "is"."""
    token = root
    for _ in range(6):
        head = token.head
        if head.i == token.i:
            break
        if token.dep_ in (
            "amod",
            "npadvmod",
            "nummod",
            "compound",
            "advmod",
            "acl",
            "nmod",
            "prep",
            "pobj",
            "pcomp",
            "advcl",
            "dep",
        ):
            if head.pos_ in ("NOUN", "PROPN"):
                return _named(head)
            if token.dep_ == "prep" and head.lemma_ == "be":
                return subject_of(head)  # "who is in her 30s"
            if head.pos_ in ("VERB", "AUX") and token.dep_ not in ("prep", "pobj"):
                break
            token = head
        elif token.dep_ == "appos" and head.pos_ in ("NOUN", "PROPN"):
            return _named(head)
        elif token.dep_ in ("acomp", "attr") and head.pos_ in ("AUX", "VERB"):
            return subject_of(head)
        else:
            break
    if root.pos_ in ("NOUN", "ADJ") and root.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "conj", "ROOT", "attr"):
        return _named(root) if root.pos_ == "NOUN" else None
    return None


def _named(noun: Token) -> Token:
    """The proper name that a common noun stands beside ("the 28-year-old coach Jane Roe"), or the noun."""
    if noun.pos_ == "PROPN":
        return noun
    for child in noun.children:
        if child.dep_ == "appos" and child.pos_ == "PROPN":
            return child
    if noun.dep_ in ("compound", "appos", "nmod") and noun.head.pos_ == "PROPN":
        return noun.head
    if noun.dep_ == "attr" and noun.head.lemma_ == "be":
        subject = subject_of(noun.head)
        if subject is not None and subject.pos_ == "PROPN":
            return subject
    return noun


AGE = Age()
