"""Tolls: how many people something happened to, and in which words an article says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from factcheck.facts.count.nouns import NUMBERS_OF, PEOPLE, TO_A_LEVEL
from factcheck.model import Fact, NumberValue
from factcheck.text.clauses import attribute_of, governor_of, prepositional, subject_of, verb_lemma
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Token

LEADING_TOLL = "count.leading_toll"
STILL = "still"
BADLY, LIGHTLY = "seriously injured", "slightly injured"
TOLLS = frozenset(
    {"killed", "injured", "missing", "arrested", "rescued", "evacuated", "displaced", "trapped", "hospitalised"}
) | {BADLY, LIGHTLY}
# Nouns that say no more than the toll itself: "six suspects were arrested", "the crash claimed 12 lives".
PEOPLE_OF_TOLLS = frozenset({"life", "suspect", "patient", "occupant", "survivor"})
# Those whom the police take away from a protest are those who protest.
PEOPLE_ARRESTED = frozenset({"protester", "protestor", "demonstrator", "rioter"})
Nobody = tuple[int, int, str]
"""Where "no one" stands, and what happened to none."""

_STATE = regex(
    r"""\s(?:(?:others?|more|people|passengers|persons|men|women|children|residents|were|are|was|is|had|have|been|be
    |(?P<still>still|remain|remains|remained)|left|confirmed|reported|being|also|initially|shot|found|pronounced|declared)\s){0,6}
    (?:(?:aboard|on\sboard)\s(?:(?:were|was|had|been|have)\s)*(?P<all>killed|died|dead|perished)\b
    |(?:taken|rushed|brought|airlifted|admitted)\sto\s(?:\w+\s)?hospitals?\swith\s(?P<with_harm>[a-z-]+)\s(?:\w+\s)?injuries\b
    |(?:of\sthose\s(?:injured|hurt)\s(?:were|are|had|have)\s)?(?:with|suffered|sustained|received|treated\sfor|had)\s
      ["“'‘]?(?:more\s)?(?P<harm>[a-z-]+)(?:\sor\s[a-z-]+)?\sinjuries\b
    |(?P<how>[a-z]+ly)\s(?:injured|hurt|wounded)\b
    |(?:suffered|sustained|received)\s(?P<injuries>injuries)\b
    |(?P<forced>forced)\s(?:to\s(?:leave|flee|evacuate)|from)\b
    |(?P<state>dead|injured|wounded|hurt|missing|killed|trapped|unaccounted|hospitali[sz]ed|arrested|detained|rescued
    |evacuated|displaced|homeless|aboard|on\sboard)\b
    |(?:(?:taken|rushed|brought|airlifted|admitted)\s)?(?P<where>to|in)\s(?:\w+\s)?hospitals?\b)""",
    re.VERBOSE,
)
_DEGREES = {
    "serious": BADLY, "severe": BADLY, "critical": BADLY, "grave": BADLY, "life-threatening": BADLY,
    "seriously": BADLY, "severely": BADLY, "critically": BADLY, "gravely": BADLY, "badly": BADLY,
    "minor": LIGHTLY, "slight": LIGHTLY, "light": LIGHTLY, "slightly": LIGHTLY, "lightly": LIGHTLY,
}  # fmt: skip
_ADDED = regex(
    r"[^.;!?]{0,90}\b(?:bringing|taking|pushing|raising|lifting|brought|took|pushed|raised)\s(?:the|its|their|his|her)\s"
    r"(?:\w+\s){0,2}(?:total|toll|tally|number|count|sum)\b"
)
_BEFELL = regex(
    r"\b(?:die[ds]?|dead|dying|kill\w*|deaths?|injur\w+|hurt\w*|wound\w+|missing|arrest\w*|detain\w+|rescued)\b"
)
_FURTHER = regex(r"(?:\s|-)(?:more|further|additional)\b")
# "No one was hurt", "there were no injuries"; but "no one else was hurt", "no one was badly hurt".
_NOBODY = regex(
    r"""\b(?:(?P<nobody>(?i:no\ ?one|nobody))\ (?:was|were|is|has\ been|had\ been|have\ been)
    \ (?:reported\ (?:to\ be\ )?)?(?P<state>dead|injured|wounded|hurt|missing|killed|trapped|arrested|detained)\b
    |(?P<none>[Nn]o)\ (?:reports\ of\ |reported\ )?(?P<kind>injuries|injury|deaths|fatalities|arrests)\b
    (?=[.,;]|\ (?:were|was|have\ been|had\ been|in|at|on|from|when|after)\b|$))""",
    re.VERBOSE,
)
_OF_A_GROUP = regex(r"\b(?:of|among) (?:which|whom|them|these)\s(?:\w+\s)?$", re.IGNORECASE)
_SOME_OF = regex(
    r"\b(?:none|neither|either|some|most|many|few|half|several|any|\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
    r" of (?:the|its|their|his|her|our|those|these)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_LEFT_OUT = regex(
    r"\b(?:all|none|every\w*|nobody|no ?one|nothing) (?:but|bar|except(?: for)?|save(?: for)?)\s"
    r"(?:[\w-]+ of (?:the|its|their|his|her|our|those|these)\s)?$",
    re.IGNORECASE,
)
GROUP_REACH = 30
HOSPITAL = "Hospital"
_KINDS_OF_HARM = {
    "injuries": "injured", "injury": "injured", "deaths": "killed", "fatalities": "killed", "arrests": "arrested",
}  # fmt: skip
_PLACES_OF_THE_HURT = frozenset({"hospital", "prison", "jail"})
_TAKES_PART = frozenset({"nsubj", "nsubjpass", "dobj"})


def state_after(text: str, end: int) -> str | None:
    """What the words behind a number say happened to so many people: "[12] were confirmed dead".

    >>> state_after("12 people remain trapped", 2), state_after("12 were badly hurt", 2), state_after("12 boats", 2)
    ('still trapped', 'seriously injured', None)
    """
    found = _STATE.match(text, end)
    if found is None:
        return None
    degree = found["harm"] or found["with_harm"] or found["how"]
    if degree is not None:
        return _DEGREES.get(degree)
    for group, attribute in (("all", "killed"), ("injuries", "injured"), ("forced", "evacuated")):
        if found[group]:
            return attribute
    attribute = attribute_of(found["state"] or "hospital")
    # Those still trapped, and those in hospital, are what is left of those who were trapped or taken there.
    is_rest = found["where"] == "in" or (found["still"] and attribute in TOLLS - {"missing"})
    return f"{STILL} {attribute}" if is_rest else attribute


def toll_of(token: Token) -> str | None:
    """What a number, or what it counts, is the toll of: "the death toll rose to [14]", "claimed [14] lives"."""
    governor, relation = governor_of(token)
    if governor is None:
        return None
    if token.lemma_.lower() == "life" or (governor.lemma_.lower() == "life" and relation == "of"):
        verb = governor if governor.pos_ == "VERB" else governor.head
        return _as_toll(attribute_of(verb_lemma(verb)))
    if governor.pos_ not in ("VERB", "AUX"):
        return None
    if relation in TO_A_LEVEL:
        acted_on = next((c for c in governor.children if c.dep_ == "dobj" and c.i != token.i), None)
        level = _as_toll(_told_by(acted_on) or _told_by(subject_of(governor)))
        if level is not None:
            return level
    is_number = token.like_num or token.tag_ == "CD" or token.lemma_ in ("dozen", "score")
    if not is_number or relation not in _TAKES_PART or any(child.lower_ == "of" for child in token.children):
        return None
    return _as_toll(attribute_of(verb_lemma(governor)))


def _told_by(noun: Token | None) -> str | None:
    """The attribute of a noun that stands for a toll: "the death toll", "deaths", "the number of injured"."""
    if noun is None:
        return None
    if noun.lemma_.lower() in NUMBERS_OF:
        noun = next((inner for part, inner in prepositional(noun) if part == "of"), noun)
    # "The hospital treated 12" tells of no toll by its subject.
    return attribute_of(noun.lemma_.lower()) if noun.lemma_.lower() not in _PLACES_OF_THE_HURT else None


def _as_toll(attribute: str | None) -> str | None:
    return attribute if attribute in TOLLS else None


def read_nobody(text: str) -> Iterator[Nobody]:
    """The tolls of nobody in a paragraph.

    >>> list(read_nobody("No one was hurt."))
    [(0, 6, 'injured')]
    """
    for found in _NOBODY.finditer(text):
        start, end = found.span("nobody") if found["nobody"] else found.span("none")
        yield start, end, attribute_of(found["state"]) if found["state"] else _KINDS_OF_HARM[found["kind"]]


def is_part_of_group(text: str, start: int) -> bool:
    """True for some of a group that was just counted: "20 were taken in, of whom [four] are badly hurt".

    >>> is_part_of_group("20 were taken in, of whom four are badly hurt", 26)
    True
    """
    return _OF_A_GROUP.search(text, max(0, start - GROUP_REACH), start) is not None


def is_counted_for_some(text: str, start: int) -> bool:
    """True for a group of which what is told befell some or none: "one of the [three] men was killed".

    >>> is_counted_for_some("One of the three men was killed", 11), is_counted_for_some("All of the three", 11)
    (True, False)
    """
    return _SOME_OF.search(text, max(0, start - GROUP_REACH), start) is not None


def is_left_out(text: str, start: int) -> bool:
    """True for those of whom the opposite is told, and for all: "all but [two] of the [24] sailors were saved".

    >>> is_left_out("All but two of the crew were saved", 8), is_left_out("All two of the crew were saved", 4)
    (True, False)
    """
    return _LEFT_OUT.search(text, max(0, start - GROUP_REACH), start) is not None


def is_added(text: str, end: int) -> bool:
    """True for a number that makes a total grow: "[12] were arrested overnight, bringing the total to 60".

    >>> is_added("12 were arrested overnight, bringing the total to 60", 2)
    True
    """
    return _ADDED.match(text, end) is not None


def is_toll(fact: Fact) -> bool:
    """True for a number of people whom something befell."""
    return fact.slot.unit == PEOPLE and fact.slot.attribute in TOLLS


def is_on_top(fact: Fact, said: str, text: str, end: int, led: Mapping[str, NumberValue]) -> bool:
    """True for those whom the same befell after others: "[seven] more people were killed".

    Where only another toll was told before, they are all: "two were killed on the bus. [Twelve] more were hurt". So are
    they where `said`, the sentence up to there, tells what befell others: "some have died and [40] more are hurt".
    """
    is_of_a_kind = not led or fact.slot.attribute in led
    return is_toll(fact) and is_of_a_kind and _FURTHER.match(text, end) is not None and not _BEFELL.search(said)


def leading(fact: Fact, led: dict[str, NumberValue]) -> Fact:
    """Mark the first toll of its kind that an article gives, and the figure that a vague first word is made exact by.

    `led` are the tolls that the article led with before, by kind: "dozens" of the first line may be "at least 40".
    """
    kind, value = fact.slot.attribute, fact.value
    if kind is None or not is_toll(fact) or _is_of_one_hospital(fact):
        return fact
    assert isinstance(value, NumberValue)
    if kind in led and not _makes_exact(value, led[kind]):
        return fact
    led[kind] = value
    return fact.model_copy(update={"rule": LEADING_TOLL})


def _makes_exact(value: NumberValue, vague: NumberValue) -> bool:
    """True for a figure inside what a vague word stands for: 40 inside "dozens"."""
    if vague.low is None or vague.high is None or value.figure is None or vague.is_point:
        return False
    return vague.low <= value.figure <= vague.high


def _is_of_one_hospital(fact: Fact) -> bool:
    """True for those taken to one of the hospitals, which is named: "20 were taken to Lonmark General Hospital"."""
    return any(p.part in ("to", "at", "in") and p.text.endswith(HOSPITAL) for p in fact.slot.participants)
