"""The place of something in an order.

Reads: "the third-largest maker", "finished second", "ranked No. 3", "the 47th president", "third in the league".
Reads as well the number of one in a row ("the third time", "her 40th birthday"), and compares only that of a feat ("her
fifth title"), in nearly the same words.
Leaves: order without rank ("a second explosion", "the first half"), names, days, centuries.
Question: which place in which order, and whose: the superlative with its noun, where it is ranked, and who is ranked.
Compares: equal or apart (value); a rank is never rounded.

>>> RANK.name
'rank'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.facts.base import comparable_blocks, make_fact, measures_in, of_whom, scoped_slot
from factcheck.facts.intervals import judge_numbers
from factcheck.model import Block, Document, Fact, FactTypeName, Judgement, NumberValue, Participant, Policy, Slot
from factcheck.text.clauses import (
    Clause,
    clause_at,
    clause_verb,
    modifiers,
    participant,
    root_of,
    stance_at,
    subject_of,
    words_of_class,
)
from factcheck.text.patterns import regex
from factcheck.text.ranks import counts_off

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.text.measures import Measure

_SUPERLATIVE = regex(
    r"[\s-](?P<word>[a-z]{2,14}est(?:-[a-z]{2,14})?|best|worst|(?:most|least)[\s-](?!of\b|in\b|on\b|for\b|by\b)"
    r"[a-z]{3,18})\b"
)
_NO_SUPERLATIVE = frozenset(
    "interest request forest guest contest protest arrest harvest test quest west rest conquest".split()
)
# Best of what, or most of what, stands elsewhere.
_BARE = frozenset({"best", "worst", "highest", "lowest"})
_INDEFINITE = frozenset({"a", "an", "another", "every", "each", "any"})
_PLACING = frozenset(["finish", "rank", "place", "come", "qualify", "seed"])
_RANKED_BEFORE = regex(
    r"\b(?:(?:ranked|ranks|rank|ranking|seeded|placed)\s(?:(?:as|at|a|the|only|joint)\s)?|(?:tied|equal)\sfor\s)$"
)
# "is second in the table", "fell to 47th in the index", "peaked at No. 6 on the chart": a place where a field follows.
_PLACED_BEFORE = regex(
    r"\b(?:(?:is|are|was|were|be|been|sits?|sat|stands?|stood|lies|remain(?:s|ed)?|reach(?:ed|es)?|hit|hits)"
    r"|(?:peak(?:ed|s)?|debut(?:ed|s)?|enter(?:ed|s)?|start(?:ed|s)?)\sat"
    r"|(?:rose|rises|risen|climb(?:ed|s)?|jump(?:ed|s)?|mov(?:ed|es)|fell|falls|fallen|dropp?(?:ed|s)?|slipp?(?:ed|s)?|sank)"
    r"(?:\s(?:up|down|back))?\s(?:to|from))\s(?:(?:joint|now|currently|still|only)\s)?$"
)
_FIELD_AFTER = regex(r"\s(?:in|on|among)\s(?:(?:the|a|his|her|its|their)\s(?!\w{1,20}\sto\b)\w|[A-Z])")
_WORLD_BEFORE = regex(r"\bworld\s$", re.IGNORECASE)
_SEEDED_AFTER = regex(r"[\s-](?P<how>seeded|ranked)\s(?=[A-Z])")
_TAKING = frozenset({"take", "secure", "claim", "earn", "hold", "occupy", "grab", "snatch", "win", "move", "climb"})
_STANDING = frozenset({"be", "sit", "stand", "lie", "remain"})
_STANDINGS = frozenset({"place", "spot", "position"})
_ANYBODYS = frozenset({"seed", "pick"})
_MARKED = regex(r"(?i)no\.?\s?\d|number\s")
_LABEL_BEFORE = regex(r"[\w\]]\s$")
# What is counted off in time or on a list has a number, not a rank.
_SEQUENCE = frozenset(
    "time day birthday anniversary year season week month minute hour game match quarter round inning hole floor "
    "street grade century edition generation person passenger victim part thing half set period lap stage attempt "
    "shot goal one term amendment district priority reason question rule concern issue enemy fan line second way "
    "world party point instalment installment episode chapter decade consecutive straight man woman child option "
    "choice leg event place spot position".split()
)
_NOBODY = frozenset({"they", "that", "which", "this", "we", "i", "you", "one", "these", "those"})
_BESIDE = frozenset({"to", "against", "over", "past", "by", "from", "alongside"})
_COPULAS = frozenset({"be", "become", "remain"})
_AS_VERBS = frozenset({"swear", "serve", "inaugurate", "elect", "appoint", "become", "rank", "name", "install"})
_OF_A_FIELD = frozenset({"in", "on", "of", "by", "for", "among"})
_IN_A_FIELD = frozenset({"in", "on", "among"})
_WORLDWIDE = frozenset({"world", "globe", "planet", "earth"})
AMONG = "among"
TOLD_BY_ORDER = 2
FEWEST_OF_FEAT, LIKENESS_OF_FEAT = 4, Fraction(4, 5)
SEQUENCE = "rank.sequence"
PLACING_REACH, FAR_REACH = 3, 8
FIELD_TOKENS = 6
PLACE = "place"


class Rank:
    """The place that somebody or something takes in an order."""

    name: FactTypeName = "rank"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read the ranks of a document."""
        for block in comparable_blocks(document):
            for measure in measures_in(block.text):
                if measure.kind == "ordinal":
                    fact = self._read(document, block, measure)
                    if fact is not None:
                        yield fact

    def _read(self, document: Document, block: Block, measure: Measure) -> Fact | None:
        clause = clause_at(block.doc, measure.start, measure.end)
        root = root_of(block.doc, measure.start, measure.end)
        if clause is None or root is None:
            return None
        superlative = _SUPERLATIVE.match(block.text, measure.end)
        if superlative and superlative["word"] in _NO_SUPERLATIVE:
            superlative = None  # "the second request"
        noun = _ranked_noun(root)
        if counts_off(block.text, measure.end):
            return _in_sequence(document, block, clause, measure, root)
        seeded = _SEEDED_AFTER.match(block.text, measure.end)
        if seeded:
            found: tuple[str, Token | None] | None = _seeded(block, seeded)
        elif superlative:
            found = _superlative(superlative, root, noun)
        elif _is_placing(block, root, measure):
            found = (PLACE, _subject_above(root))
        elif noun is not None and noun.lemma_.lower() not in _SEQUENCE and not _is_label(block.text, measure):
            found = _holding(noun, _MARKED.match(block.text, measure.start) is not None)
        else:
            found = None
        if found is None:
            return _in_sequence(document, block, clause, measure, root) if noun is not None else None
        attribute, ranked = found
        end = superlative.end() if superlative and attribute != PLACE else measure.end
        end = seeded.end("how") if seeded else end
        value = NumberValue(low=measure.low, high=measure.high, unit="rank", lean=measure.lean)
        slot = _slot(
            document, block, clause, measure, attribute, ranked, noun if noun is not None else _superlative_word(root)
        )
        rule = "rank.superlative" if superlative else "rank.place" if attribute == PLACE else "rank.noun"
        return make_fact(document, block, "rank", measure.start, end, value, slot, stance_at(block, clause), rule)

    def keys(self, fact: Fact) -> tuple[str, ...]:
        """The order: the superlative with its noun."""
        return (fact.slot.attribute,) if fact.slot.attribute else ()

    def is_certain(self, left: Fact, right: Fact) -> bool:
        """One thing has one place in one order."""
        return True

    def may_align(self, left: Fact, right: Fact) -> bool:
        """Two ranks are of one thing in one order: second in the country and sixteenth in the world both hold."""
        if SEQUENCE in (left.rule, right.rule):
            return left.rule == right.rule and _is_one_feat(left, right)
        mine, yours = _among(left), _among(right)
        if mine != yours and not mine & yours:
            return False
        made, also_made = _of_what(left), _of_what(right)
        if made and also_made and not made & also_made:
            return False  # a maker of pumps and a maker of tiles
        left_named, right_named = _ranked(left), _ranked(right)
        if left_named and right_named:
            return bool(left_named & right_named)
        # "It is the second-largest maker of pumps in the country": the order itself tells whose.
        return len(mine & yours) >= TOLD_BY_ORDER

    def question(self, fact: Fact) -> str:
        """The rank's question: "Which rank: largest maker (Acme)?"."""
        return f"Which rank: {fact.slot.attribute or PLACE}{of_whom(fact)}?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Judge two ranks of the same thing in the same order."""
        assert isinstance(left.value, NumberValue) and isinstance(right.value, NumberValue)
        return judge_numbers(left.value, right.value, policy, "rank", one_passage=left.shares_passage_with(right))


def _is_one_feat(left: Fact, right: Fact) -> bool:
    """True for two numbers of one in a row, told in nearly the same words: two feats have words of their own."""
    own = {fact.text.lower() for fact in (left, right)}
    mine, yours = set(left.slot.words) - own, set(right.slot.words) - own
    shared = mine & yours
    return len(shared) >= FEWEST_OF_FEAT and len(shared) >= LIKENESS_OF_FEAT * len(mine | yours)


def _superlative_word(root: Token) -> Token:
    """The superlative that an ordinal belongs to, or the ordinal itself."""
    return (
        root.head if root.dep_ in ("advmod", "amod", "npadvmod", "compound", "nmod") and root.head.i > root.i else root
    )


def _superlative(found: re.Match[str], root: Token, noun: Token | None) -> tuple[str, Token | None] | None:
    """The order and the holder of "third-largest maker"; a superlative of nothing that is said must say where."""
    word = re.sub(r"[\s-]", " ", found["word"])
    if noun is not None:
        return f"{word} {noun.lemma_.lower()}", _holder(noun)
    alone = _superlative_word(root)
    return (word, _subject_above(alone)) if any(True for _ in _fields(alone)) and word not in _BARE else None


def _holding(noun: Token, marked: bool) -> tuple[str, Token | None] | None:
    """The order and the holder of "the 47th president", "the No. 2 seed"; nothing where nobody holds it."""
    ranked = _holder(noun)
    if ranked is None and marked and noun.lemma_.lower() in _ANYBODYS:
        return noun.lemma_.lower(), None
    if ranked is None or (ranked.pos_ != "PROPN" and not marked) or any(c.lower_ in _INDEFINITE for c in noun.children):
        return None
    return noun.lemma_.lower(), ranked


def _seeded(block: Block, found: re.Match[str]) -> tuple[str, Token | None]:
    """The order and the holder of "seventh-seeded Jane Roe"."""
    span = block.doc.char_span(found.end(), found.end() + 1, alignment_mode="expand")
    name = span[0] if span else None
    while name is not None and name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    return ("seed" if found["how"] == "seeded" else PLACE), name


def _is_placing(block: Block, root: Token, measure: Measure) -> bool:
    """True for "finished second", "ranked No. 3", "third in the league"."""
    if _RANKED_BEFORE.search(block.text, max(0, measure.start - 24), measure.start):
        return True
    marked = _MARKED.match(block.text, measure.start) is not None
    if marked and _WORLD_BEFORE.search(block.text, max(0, measure.start - 8), measure.start):
        return True  # "the world No. 28"
    placed = _PLACED_BEFORE.search(block.text, max(0, measure.start - 32), measure.start)
    if placed and _FIELD_AFTER.match(block.text, measure.end):
        return True
    verb, noun = clause_verb(root), _ranked_noun(root)
    away = root.i - verb.i if verb is not None else 0
    stands = noun is not None and noun.lemma_.lower() in _STANDINGS
    if verb is not None and stands and block.text.endswith(" in ", 0, measure.start):
        return verb.lemma_.lower() in _STANDING | _PLACING and 0 < away <= FAR_REACH
    if verb is None or not 0 < away <= PLACING_REACH:
        return False
    if stands:
        return verb.lemma_.lower() in _PLACING | _TAKING
    return noun is None and verb.lemma_.lower() in _PLACING


def _is_label(text: str, measure: Measure) -> bool:
    """True for the number of an item: "point number one"."""
    marked = _MARKED.match(text, measure.start) is not None
    return marked and text[max(0, measure.start - 12) : measure.start].rstrip().lower().endswith(
        ("point", "step", "item", "rule", "part", "]")
    )


def _in_sequence(document: Document, block: Block, clause: Clause, measure: Measure, root: Token) -> Fact:
    """The number of one in a row ("the third arrest", "her 40th birthday"), which ranks nobody."""
    value = NumberValue(low=measure.low, high=measure.high, unit="rank", lean=measure.lean)
    noun = _ranked_noun(root)
    is_feat = noun is not None and noun.lemma_.lower() in words_of_class("numbered_feat")
    attribute = " ".join((*modifiers(noun), noun.lemma_.lower())) if noun is not None and is_feat else None
    slot = scoped_slot(document, block, clause, measure.outer_start)
    own = block.text[measure.start : measure.end].lower()
    scope = tuple(s for s in slot.scope if not is_feat or s.text.partition(" ")[0] != own)
    slot = slot.model_copy(update={"attribute": attribute, "scope": scope})
    stance = stance_at(block, clause)
    return make_fact(document, block, "rank", measure.start, measure.end, value, slot, stance, SEQUENCE)


def _ranked_noun(root: Token) -> Token | None:
    """The noun that an ordinal stands before."""
    token = root
    for _ in range(4):
        head = token.head
        if (
            token.dep_ not in ("amod", "advmod", "nummod", "compound", "nmod", "npadvmod", "quantmod")
            or head.i == token.i
            or head.i < root.i
        ):
            return None
        if head.pos_ == "NOUN" and head.tag_ != "CD":
            inner = head.dep_ in ("compound", "nmod") and head.head.pos_ == "NOUN" and head.head.i > head.i
            return head.head if inner else head
        if head.pos_ in ("VERB", "AUX", "PROPN"):
            return None
        token = head
    return None


def _holder(noun: Token) -> Token | None:
    """Who holds a rank: the name beside the noun, or the subject of what says so."""
    for child in noun.children:
        if child.dep_ == "appos" and child.pos_ == "PROPN":
            return child
    inside = next((c for c in noun.children if c.dep_ == "nsubj"), None)
    if inside is not None:
        return inside
    head = noun.head
    if noun.dep_ == "appos" and head.pos_ in ("NOUN", "PROPN"):
        return head
    if noun.dep_ in ("attr", "oprd") and head.lemma_.lower() in _COPULAS | _AS_VERBS:
        return subject_of(head)
    if noun.dep_ == "dobj" and head.lemma_.lower() in _COPULAS | {"earn", "take", "claim", "secure", "have"}:
        return subject_of(head)
    if noun.dep_ == "pobj" and head.lower_ == "as" and head.head.lemma_.lower() in _AS_VERBS:
        return subject_of(head.head)
    return None


def _subject_above(root: Token) -> Token | None:
    """The subject of the clause, or the noun that a trailing rank describes."""
    if (
        root.dep_ in ("appos", "amod", "acl", "npadvmod")
        and root.head.pos_ in ("NOUN", "PROPN")
        and root.head.i < root.i
    ):
        return root.head
    verb = clause_verb(root)
    return subject_of(verb) if verb is not None else None


def _slot(
    document: Document,
    block: Block,
    clause: Clause,
    measure: Measure,
    attribute: str,
    ranked: Token | None,
    noun: Token,
) -> Slot:
    slot = scoped_slot(document, block, clause, measure.outer_start, attribute=attribute)
    holder = (participant(block, "subject", ranked),) if ranked is not None else ()
    is_another = ranked is None and _is_acted_on(noun)
    found = list(_fields(noun))
    if attribute == PLACE and not found:
        found = _field_after(block, measure.end) or _finished(clause.verb)
    fields = tuple(_field(block, token) for token in found)
    taken = {(p.start, p.end) for p in (*holder, *fields)}
    others = tuple(
        p.model_copy(update={"part": "context"}) if p.part == "subject" and (holder or is_another) else p
        for p in slot.participants
        if (p.start, p.end) not in taken
    )
    # "Is in second place": the order itself narrows nothing.
    own = block.text[measure.start : measure.end].lower()
    scope = tuple(s for s in slot.scope if attribute != PLACE or s.text.partition(" ")[0] != own)
    update = {"attribute": attribute, "participants": (*holder, *fields, *others), "scope": scope}
    return slot.model_copy(update=update)


def _is_acted_on(noun: Token) -> bool:
    """True for a holder whom the subject of the clause does something to: "met the No. 1 pick"."""
    if noun.dep_ == "pobj":
        return noun.head.lower_ in _BESIDE and noun.head.head.pos_ in ("VERB", "AUX")
    return noun.dep_ == "dobj"


def _field(block: Block, token: Token) -> Participant:
    """Where an order holds; a race is told by its length: "the 200 meters"."""
    field = participant(block, AMONG, token)
    figure = next((c.lower_ for c in token.children if c.dep_ == "nummod"), None)
    return field if figure is None else field.model_copy(update={"text": f"{figure} {field.text}"})


def _fields(noun: Token) -> Iterator[Token]:
    """Where the order holds: "the world's", "in the league", "of the region"."""
    yield from (c for c in noun.children if c.dep_ == "poss" and _is_field(c))
    for inner in _objects(noun, _OF_A_FIELD):
        yield inner
        yield from _objects(inner, _IN_A_FIELD)
    if noun.head.pos_ == "VERB" and noun.dep_ in ("advmod", "dobj", "acomp", "npadvmod", "oprd"):
        yield from (t for t in _objects(noun.head, _IN_A_FIELD) if t.i > noun.i)


def _field_after(block: Block, end: int) -> list[Token]:
    """Where a place holds that the parse does not join to its field: "peaked at No. 6 in the charts"."""
    found = _FIELD_AFTER.match(block.text, end)
    span = block.doc.char_span(found.end() - 1, found.end(), alignment_mode="expand") if found else None
    if span is None:
        return []
    following = block.doc[span.start : span.start + FIELD_TOKENS]
    return [t for t in following if _is_field(t) and t.dep_ not in ("compound", "nmod", "poss")][:1]


def _finished(verb: Token | None) -> list[Token]:
    """The race that somebody finishes: "finished the time trial in third place"."""
    if verb is None or verb.lemma_.lower() not in _PLACING:
        return []
    return [child for child in verb.children if child.dep_ == "dobj" and child.pos_ == "NOUN" and _is_field(child)]


def _objects(token: Token, prepositions: frozenset[str]) -> Iterator[Token]:
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ in prepositions:
            yield from (t for t in child.children if t.dep_ == "pobj" and _is_field(t))


def _is_field(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN") and token.ent_type_ not in ("DATE", "TIME")


def _ranked(fact: Fact) -> frozenset[str]:
    pronouns = words_of_class("person_pronoun") | words_of_class("thing_pronoun")
    return frozenset(p.entity or p.text for p in fact.slot.participants if p.part == "subject") - pronouns - _NOBODY


def _among(fact: Fact) -> frozenset[str]:
    named: set[str] = set()
    for p in fact.slot.participants:
        if p.part == AMONG:
            named.add("world" if p.text in _WORLDWIDE else p.entity or p.text)
    return frozenset(named)


def _of_what(fact: Fact) -> frozenset[str]:
    """The common nouns that the order is of, the area apart: "the country's largest maker of pumps"."""
    nouns = {p.text for p in fact.slot.participants if p.part == AMONG and not p.entity}
    return frozenset(nouns) - words_of_class("area_noun") - _WORLDWIDE


RANK = Rank()
