"""Nouns: what a number counts, of which kind it is, and what is said to have happened to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.text.clauses import (
    attribute_of,
    clause_verb,
    governor_of,
    modifiers,
    prepositional,
    subject_of,
    verb_lemma,
    words_of_class,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.text.measures import Measure

PEOPLE = "people"
POPULATION = "population"
UNNAMED = ""
NAMES_BEFORE_NOUN = 5
SURELY_COUNTS = 10_000
# Nouns that say of whom a bare number after "of" is the number: "a population of 8,500", "a death toll of 12".
BODIES = {
    "population": "population", "workforce": "employed", "staff": "employed", "payroll": "employed", "crew": "crew",
    "crowd": "crowd", "audience": "audience", "attendance": "attendance", "membership": "membership",
    "enrollment": "enrolment", "enrolment": "enrolment", "toll": "killed", "family": "family", "group": "group",
    "gang": "gang", "panel": "panel", "jury": "jury", "town": "population", "city": "population",
    "village": "population",
}  # fmt: skip
NUMBER_NOUNS = frozenset({"million", "billion", "thousand", "hundred", "dozen", "score", "number", "total"})
# "The number of cases rose to 12", "put the number of guests at 40".
NUMBERS_OF = frozenset({"number", "count", "tally", "total"})
TO_A_LEVEL = frozenset({"to", "at", "attr", "dobj"})
# Light verbs that do something to what they rule: what is taken is not what is owned.
DONE = frozenset({"take", "give", "get", "put", "show"})
_NOT_A_COUNT = frozenset({"percent", "one", "thing", "way", "part", "a.m.", "p.m.", "am", "pm", "o'clock", "yard"})
_UNIT_NOUNS = frozenset(
    "day week month year hour minute second decade century mile foot inch metre meter kilometre kilometer pound dollar "
    "euro cent ton tonne degree acre quarter km mph".split()
)


def is_counted(noun: Token, measure: Measure) -> bool:
    """False for a noun that a number does not count: a unit, a name, a singular after a number other than one."""
    return not (
        noun.lemma_.lower() in _NOT_A_COUNT | _UNIT_NOUNS
        or noun.tag_ == "NNP"
        or (noun.tag_ == "NN" and measure.low != 1 and noun.idx >= measure.end)
    )


def counted_noun(root: Token, measure: Measure) -> Token | None:
    """The noun that a number counts."""
    if measure.start < root.idx < measure.end and root.tag_ == "NN" and root.doc.text[root.idx - 1] in "-\u2011":
        return root  # the member of "a 12-member panel"
    governor, relation = governor_of(root)
    if relation == "nummod" and governor is not None and governor.pos_ in ("NOUN", "PROPN") and governor.i > root.i:
        return governor if governor.tag_ != "NNP" else _noun_after_names(governor)
    if root.pos_ == "NOUN" and root.tag_ in ("NNS", "NNPS") and measure.end <= root.idx:
        return root
    behind = root.doc.char_span(measure.end + 1, measure.end + 2, alignment_mode="expand")
    if behind and behind[0].tag_ == "NNS" and behind[0].idx == measure.end + 1:
        return behind[0]  # "a dozen chairs", "0.3bn boats", whatever the parse makes of the number
    following = root.doc[root.i + 1] if root.i + 1 < len(root.doc) else None
    if following is not None and following.lower_ == "of":
        return next((c for c in following.children if c.dep_ == "pobj" and c.pos_ == "NOUN" and c.tag_ == "NNS"), None)
    return None


def number_told_of(root: Token) -> Token | None:
    """The "number" that a bare figure gives: "the number of cases rose to 12", "put the number of guests at 40"."""
    governor, relation = governor_of(root)
    if governor is None or governor.pos_ not in ("VERB", "AUX") or relation not in TO_A_LEVEL:
        return None
    placed = next((c for c in governor.children if c.dep_ == "dobj" and c.i != root.i), None)
    told = placed if placed is not None else subject_of(governor)
    return told if told is not None and told.lemma_.lower() in NUMBERS_OF else None


def numbered(number: Token) -> Token | None:
    """The noun that a "number" is of."""
    return next((inner for part, inner in prepositional(number) if part == "of" and inner.pos_ == "NOUN"), None)


def what_happened(number: Token, noun: Token) -> str | None:
    """What is said to have happened to those that a "number" is of: "the number of homes destroyed"."""
    following = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    if noun.lemma_.lower() in words_of_class("generic_person") and following is not None and following.lower_ == "at":
        return "attended"  # "the number of people at the march"
    return _own_clause(noun) or _own_clause(number)


def whole_of(root: Token) -> Token | None:
    """The noun of a whole that its clause opens with: "of the 24 monkeys that escaped, [eleven] were caught"."""
    before = (c for c in root.head.children if c.dep_ == "prep" and c.lower_ == "of" and c.i < root.i)
    return next((c for of in before for c in of.children if c.dep_ == "pobj" and c.tag_ == "NNS"), None)


def is_survivor(noun: Token) -> bool:
    """True for the children whom somebody who died leaves: "leaves a wife and three children"."""
    if noun.lemma_.lower() not in words_of_class("offspring"):
        return False
    verb = clause_verb(noun)
    if verb is None or verb.lemma_.lower() not in ("leave", "survive"):
        return False
    beside = {t.lemma_.lower() for t in (noun.head, *noun.conjuncts)}
    is_behind = any(c.dep_ == "prt" and c.lower_ == "behind" for c in verb.children)
    return verb.lemma_.lower() == "survive" or is_behind or not beside.isdisjoint(words_of_class("spouse"))


def body_of(root: Token) -> str | None:
    """What a bare number of people makes up: "a population of 8,500", "a staff of 40"; also "population 8,500"."""
    governor, relation = governor_of(root)
    if relation == "nummod" and governor is not None and governor.i < root.i and governor.lemma_ == POPULATION:
        return POPULATION
    return BODIES.get(governor.lemma_.lower()) if governor is not None and relation == "of" else None


def _noun_after_names(name: Token) -> Token | None:
    """The plural that names stand before: "90,000 Vell and Corda vehicles", "two Harvest Cup wins"."""
    for token in name.doc[name.i + 1 : name.i + 1 + NAMES_BEFORE_NOUN]:
        if token.tag_ in ("NNS", "NNPS"):
            return token
        if token.pos_ not in ("PROPN", "CCONJ", "ADJ", "NOUN"):
            return None
    return None


def _is_plural_name(token: Token) -> bool:
    """True for "the 84 Harvesters", which the tagger takes for one."""
    return token.tag_ == "NNP" and token.text.endswith("s")


def stands_alone(root: Token, measure: Measure) -> bool:
    """True for a count whose noun is left out: "thousands marched", "three remain inside", "20 of those hurt"."""
    following = root.doc[root.i + 1] if root.i + 1 < len(root.doc) else None
    if following is not None and following.lower_ == "of":
        return any(
            child.lower_ in _SOME_OF or child.tag_ in _COUNTABLE or _is_plural_name(child)
            for child in following.children
        )
    is_another = root.i > 0 and root.doc[root.i - 1].lower_ == "another"
    if is_another or (measure.low is not None and measure.low >= SURELY_COUNTS):
        return True
    takes_part = {"nsubj", "nsubjpass"} | ({"dobj"} if measure.low != measure.high or measure.hedge else set())
    is_counting = measure.spelled or measure.hedge is not None or root.head.tag_ in ("VBD", "VBN")
    return is_counting and root.dep_ in takes_part and root.head.pos_ in ("VERB", "AUX")


_COUNTABLE = frozenset({"NNS", "NNPS", "CD"})
_SOME_OF = frozenset({"us", "you", "them", "those", "these", "whom", "which", "dead", "injured", "wounded"})


def unit_of(noun: Token, measure: Measure) -> str:
    """The noun with the words that say which kind of it is counted; "lakh" and "several dozen" belong to the number."""
    lemma = noun.lemma_.lower().removesuffix("s") if noun.tag_ == "NNPS" else noun.lemma_.lower()
    if lemma in words_of_class("generic_person"):
        return PEOPLE
    printed = {t.lemma_.lower() for t in noun.doc if measure.start <= t.idx < measure.end}
    dull = words_of_class("strict_scope") | words_of_class("soft_scope") | words_of_class("prior") | printed
    kinds = [m for m in modifiers(noun) if m not in dull]
    return " ".join((*kinds, lemma))


_EXCESS = frozenset({"excess", "tune"})


def happening(noun: Token) -> str | None:
    """What happened to the counted: the verb that they are subject or object of, or the noun that counts them."""
    governor, relation = governor_of(noun)
    if governor is not None and (governor.like_num or governor.lemma_.lower() in NUMBER_NOUNS):
        governor, relation = governor_of(governor)
    if relation == "of" and governor is not None and governor.lemma_.lower() in _EXCESS:
        governor, relation = governor_of(governor)[0], "dobj"  # "welcomed in excess of a million refugees"
    lemma = verb_lemma(governor) if governor is not None else ""
    if governor is None or lemma in words_of_class("light_verb") or lemma in words_of_class("reporting_verb"):
        own = _own_clause(noun)
        return own if own is not None or lemma not in DONE or relation not in ("nsubjpass", "dobj") else lemma
    if relation in ("nsubj", "nsubjpass", "dobj"):
        return attribute_of(lemma)
    if relation in ("of", "nummod", "to") and governor.pos_ == "NOUN":
        return attribute_of(lemma)
    return _own_clause(noun)


def _own_clause(noun: Token) -> str | None:
    """What a participle or relative clause says of a noun: "people who work at", "homes destroyed by"."""
    for child in noun.children:
        if (child.dep_ == "acl" and child.tag_ == "VBN") or (child.dep_ == "relcl" and child.pos_ == "VERB"):
            lemma = child.lemma_.lower()
            return None if lemma in words_of_class("light_verb") else attribute_of(lemma)
    return None
