"""Clauses: who does what to whom around a value, from the parsed sentence.

The parse is statistical and news is not its best subject, so every reading here is short-sighted on purpose: it follows
a few dependency links from the value and stops. What it cannot follow stays empty, and an empty slot is not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from factcheck.model import Block, Participant, Scope, Slot, Stance
from factcheck.tables import load
from factcheck.text.attributions import attribution_of, is_reported_hedge

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

Direction = Literal["level", "change", "from"]
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_INNER = frozenset({"nummod", "nmod", "compound", "amod", "quantmod", "poss", "npadvmod", "advmod"})
_PASS_UP = frozenset({"conj", "appos"})
_INHERIT_SUBJECT = frozenset({"xcomp", "advcl", "conj", "pcomp", "ccomp"})
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
MAX_CLIMB = 8
PART_OF_SUBJECT = "subject"
PART_OF_OBJECT = "object"


@cache
def attribute_names() -> dict[str, str]:
    """Every word of the table of attributes, with the attribute that it names."""
    return {word: row["name"] for row in load("attributes") for word in row["words"]}


@cache
def family_of(attribute: str) -> str | None:
    """The family of attributes that speak of one thing from several sides: an investment and a payment."""
    return next((row["family"] for row in load("attributes") if row["name"] == attribute and "family" in row), None)


@cache
def words_of_class(name: str) -> frozenset[str]:
    """The words of one class of the table of word classes: "light_verb", "movement_verb", "prior", ..."""
    return frozenset(word for row in load("word_classes") if row["name"] == name for word in row["words"])


def attribute_of(lemma: str) -> str:
    """The attribute that a word names: its row in the table, or itself.

    >>> attribute_of("investment") == attribute_of("invest")
    True
    >>> attribute_of("teapot")
    'teapot'
    """
    return attribute_names().get(lemma, lemma)


@dataclass(frozen=True, slots=True)
class Clause:
    """What surrounds a value.

    `governor` is the noun or verb that the value hangs on, `relation` how ("nummod", "dobj", "nsubj", "of", "to", ...),
    `verb` the verb of the clause, `attribute` what the value measures, `direction` whether the value is a level that
    was reached, a change, or the level left behind; `measured` is the noun that gives the attribute, if a noun does.
    """

    root: Token
    governor: Token | None
    relation: str
    verb: Token | None
    attribute: str | None
    direction: Direction
    measured: Token | None = None


def root_of(doc: Doc, start: int, end: int) -> Token | None:
    """The word that heads the characters [start, end) of a parsed paragraph."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return span.root if span is not None and len(span) else None


def clause_verb(token: Token) -> Token | None:
    """The nearest verb above a word, itself included."""
    for _ in range(MAX_CLIMB * 2):
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass", "amod"):
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def governor_of(root: Token) -> tuple[Token | None, str]:
    """The noun or verb that a value hangs on, and the relation between them."""
    token = root
    for _ in range(MAX_CLIMB):
        relation, head = token.dep_, token.head
        if head.i == token.i:
            return None, "root"
        if relation in _INNER:
            if head.pos_ in ("NOUN", "PROPN") and head.tag_ != "CD" and not head.is_punct:
                return head, "nummod"
            if head.pos_ == "ADJ" and head.lower_ == "worth":
                return head, "worth"
            if head.pos_ in ("VERB", "AUX"):
                return head, "npadvmod"
            token = head
        elif relation in _PASS_UP:
            if relation == "appos" and head.pos_ in ("NOUN", "PROPN"):
                return head, "appos"
            token = head
        elif relation == "pobj":
            anchor = head.head
            if anchor.pos_ == "ADP" and anchor.i != head.i:
                anchor = anchor.head
            return anchor, head.lower_
        else:
            return head, relation
    return None, "root"


def clause_at(doc: Doc, start: int, end: int) -> Clause | None:
    """Read the clause around the characters [start, end) of a parsed paragraph."""
    root = root_of(doc, start, end)
    if root is None:
        return None
    governor, relation = governor_of(root)
    verb = clause_verb(root.head if root.head.i != root.i else root)
    attribute, direction, measured = _attribute(governor, relation, root)
    return Clause(root, governor, relation, verb, attribute, direction, measured)


def _attribute(governor: Token | None, relation: str, root: Token) -> tuple[str | None, Direction, Token | None]:
    """What a value measures, whether it is a level or a change, and the noun that says so."""
    direction: Direction = "from" if relation == "from" else "change" if relation == "by" else "level"
    if governor is None:
        return None, direction, None
    own = next((t for part, t in _prepositional(root) if part in ("in", "of") and t.pos_ == "NOUN"), None)
    if own is not None and own.lemma_.lower() not in words_of_class("payment_mode"):
        if relation in ("nsubj", "nsubjpass") and governor.pos_ == "VERB":
            # "30 percent of pupils walk": of whom, and what they do.
            return f"{own.lemma_.lower()} {verb_lemma(governor)}", direction, own
        # "$3 million in earnings": the noun says what the money is, whatever verb rules it.
        return attribute_of(own.lemma_.lower()), "from" if relation == "from" else "level", own
    if governor.pos_ == "PROPN":
        return None, direction, None
    if governor.pos_ == "NOUN":
        noun = governor
        if noun.lemma_.lower() in words_of_class("measure_noun"):
            inner = next((t for part, t in _prepositional(noun) if part in ("of", "in")), None)
            kinds = [c.lemma_.lower() for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.pos_ == "NOUN"]
            if inner is None:
                # A bare "rate" says nothing; a "tax rate" does.
                return (" ".join((*kinds, noun.lemma_.lower())) if kinds else None), direction, noun
            noun = inner
        lemma = noun.lemma_.lower()
        return attribute_of(lemma), "change" if lemma in words_of_class("change_noun") else direction, noun
    if governor.pos_ not in ("VERB", "AUX", "ADJ"):
        return None, direction, None
    lemma = verb_lemma(governor)
    subject = subject_of(governor)
    if lemma in words_of_class("movement_verb"):
        moved = subject
        if relation in ("by", "to", "from"):
            moved = next((c for c in governor.children if c.dep_ in ("dobj", "nsubjpass")), subject)
        if relation in ("dobj", "npadvmod", "nummod"):
            direction = "change"
        owner = moved is None or moved.pos_ == "PROPN" or moved.lemma_.lower() in words_of_class("organization_noun")
        if lemma in ("lose", "gain") and relation == "dobj" and owner:
            return attribute_of(lemma), "level", None  # a company loses money, a share loses ground
        if moved is not None and moved.pos_ == "NOUN":
            return attribute_of(moved.lemma_.lower()), direction, moved
        return (attribute_of(lemma) if moved is not None else None), direction, None
    if lemma in words_of_class("light_verb") | words_of_class("inclusion_verb") or governor.lower_ == "worth":
        if subject is not None and subject.pos_ == "NOUN":
            return attribute_of(subject.lemma_.lower()), direction, subject
        return None, direction, None
    return attribute_of(lemma), direction, None


def verb_lemma(token: Token) -> str:
    """The lemma of a verb, with its particle or object where the table of attributes knows the phrase.

    "go on sale" and "step down" mean something else than "go" and "step".
    """
    lemma = str(token.lemma_.lower())
    for child in token.children:
        if child.dep_ in ("prt", "dobj", "acomp", "oprd", "advmod"):
            phrase = f"{lemma} {child.lemma_.lower()}"
        elif child.dep_ == "prep":
            inner = next((c.lemma_.lower() for c in child.children if c.dep_ == "pobj"), "")
            phrase = f"{lemma} {child.lower_} {inner}" if inner else f"{lemma} {child.lower_}"
            if phrase not in attribute_names():
                phrase = f"{lemma} {child.lower_}"
        else:
            continue
        if phrase in attribute_names():
            return phrase
    return lemma


def event_attribute(token: Token) -> str:
    """The attribute of an event from the verb or noun that names it."""
    return attribute_of(verb_lemma(token) if token.pos_ in ("VERB", "AUX") else token.lemma_.lower())


def subject_of(verb: Token, depth: int = 0) -> Token | None:
    """The subject of a verb, taken over from the verb above where a clause has none of its own."""
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubjpass"):
            return _speaker_meant(child, verb) or _antecedent(child, verb)
    if depth >= 4:
        return None
    head = verb.head
    if verb.dep_ in ("acl",) and head.pos_ in NOMINAL:
        return head
    if verb.dep_ == "relcl":
        return head
    if verb.dep_ in ("xcomp", "advcl", "conj") and head.i != verb.i and head.pos_ in ("VERB", "AUX"):
        if verb.dep_ == "xcomp":
            raised = next((c for c in head.children if c.dep_ == "dobj" and c.pos_ in NOMINAL), None)
            if raised is not None and raised.i < verb.i:
                return raised
        return subject_of(head, depth + 1)
    if verb.dep_ == "pcomp" and head.head.pos_ in ("VERB", "AUX"):
        return subject_of(head.head, depth + 1)
    return None


def is_passive(verb: Token) -> bool:
    """True when the verb's subject is what the verb happens to."""
    if any(c.dep_ in ("nsubjpass", "auxpass", "agent") for c in verb.children):
        return True
    return verb.dep_ == "acl" and verb.tag_ == "VBN"


def _speaker_meant(subject: Token, verb: Token) -> Token | None:
    """The speaker where "it" or "he" is the subject of what the speaker says: "Acme said it will pay"."""
    if (
        verb.dep_ != "ccomp"
        or subject.pos_ != "PRON"
        or verb.head.lemma_.lower() not in words_of_class("reporting_verb")
    ):
        return None
    speaker = next((c for c in verb.head.children if c.dep_ == "nsubj"), None)
    if speaker is None or speaker.pos_ not in ("PROPN", "NOUN"):
        return None
    if subject.lower_ == "it":
        return speaker if speaker.tag_ in ("NNP", "NNPS", "NN") else None
    return speaker if subject.lower_ in ("he", "she") and speaker.pos_ == "PROPN" else None


def _antecedent(subject: Token, verb: Token) -> Token:
    if subject.tag_ in ("WDT", "WP") and verb.dep_ == "relcl":
        return verb.head
    return subject


def _prepositional(token: Token) -> Iterator[tuple[str, Token]]:
    for child in token.children:
        if child.dep_ in ("prep", "agent", "dative") and child.pos_ in ("ADP", "SCONJ", "VERB"):
            for inner in child.children:
                if inner.dep_ == "pobj":
                    yield child.lower_, inner
                elif inner.dep_ == "prep":
                    yield from ((inner.lower_, last) for last in inner.children if last.dep_ == "pobj")


def _with_conjuncts(part: str, token: Token) -> Iterator[tuple[str, Token]]:
    yield part, token
    if token.pos_ == "NOUN":
        # "the driver, John Doe": the name says who the driver is.
        yield from ((part, child) for child in token.children if child.dep_ == "appos" and child.pos_ == "PROPN")
    for other in token.conjuncts:
        if other.i > token.i and other.pos_ in NOMINAL:
            yield part, other


def arguments(clause: Clause) -> list[tuple[str, Token]]:
    """Who and what takes part, as (part, head word) pairs; "subject" acts, "object" is acted on."""
    found: list[tuple[str, Token]] = []
    governor = clause.governor
    if governor is not None and governor.pos_ in ("NOUN", "PROPN"):
        found += _noun_arguments(governor)
    if clause.measured is not None and clause.measured is not governor:
        found += _noun_arguments(clause.measured)
    verb = clause.verb if governor is None or governor.pos_ not in ("VERB", "AUX") else governor
    if verb is not None:
        found += _verb_arguments(verb, value=clause.root)
    # "on a plant in Rome": the place narrows what it stands beside.
    found += [
        (inner, place)
        for part, token in found
        if part not in (PART_OF_SUBJECT, PART_OF_OBJECT) and token.pos_ == "NOUN"
        for inner, place in _prepositional(token)
        if (inner in ("in", "at", "near") and place.pos_ == "PROPN") or (inner == "of" and place.pos_ == "NOUN")
    ]
    seen: set[int] = set()
    unique = []
    for part, token in found:
        if token.i not in seen and token.pos_ in NOMINAL and token.i != clause.root.i:
            seen.add(token.i)
            unique.append((part, token))
    return unique


def _noun_arguments(noun: Token) -> Iterator[tuple[str, Token]]:
    for child in noun.children:
        if child.dep_ == "poss":
            yield PART_OF_SUBJECT, child
        elif child.dep_ in ("compound", "nmod") and child.pos_ == "PROPN":
            yield "modifier", child
        elif child.dep_ in ("acl", "relcl") and child.pos_ == "VERB":
            yield from _verb_arguments(child)
    for part, token in _prepositional(noun):
        yield from _with_conjuncts({"of": PART_OF_OBJECT, "by": PART_OF_SUBJECT}.get(part, part), token)


def _verb_arguments(verb: Token, value: Token | None = None) -> Iterator[tuple[str, Token]]:
    subject = subject_of(verb)
    passive = is_passive(verb)
    if subject is not None:
        yield from _with_conjuncts(PART_OF_OBJECT if passive else PART_OF_SUBJECT, subject)
    for child in verb.children:
        if child.dep_ in ("dobj", "attr", "oprd", "dative") and child.pos_ in NOMINAL:
            yield from _with_conjuncts(PART_OF_OBJECT, child)
            yield from ((p, t) for p, t in _noun_arguments(child) if p != PART_OF_SUBJECT or t.pos_ == "PROPN")
    for part, token in _prepositional(verb):
        agent = part == "by" and passive
        yield from _with_conjuncts(PART_OF_SUBJECT if agent else part, token)
    if value is not None and value.head.i != verb.i:
        yield from ((p, t) for p, t in _prepositional(value) if p in ("in", "into", "of", "for", "on"))
    elif value is not None:
        yield from _prepositional(value)


def noun_phrase(token: Token) -> tuple[int, int]:
    """The characters of a noun with its compounds and hyphenated parts, without determiners and clauses.

    A trailing number belongs to a name: "Phone 4".
    """
    first = last = token
    # A common noun before a proper name ("founder Jane Roe") is no part of the name.
    inner = ("PROPN",) if token.pos_ == "PROPN" else ("PROPN", "NOUN", "NUM")
    for child in token.lefts:
        if (child.dep_ in ("compound", "nmod") and child.pos_ in inner) or (
            child.text == "-" and child.i > 0 and child.nbor(-1).pos_ in inner
        ):
            left = next(child.subtree)
            if left.i < first.i and left.pos_ in inner:
                first = left
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if (
        following is not None
        and token.pos_ == "PROPN"
        and following.like_num
        and following.head.i == token.i
        and following.is_digit
    ):
        last = following
    return first.idx, last.idx + len(last.text)


def sentence_of(doc: Doc, start: int) -> Span | None:
    """The sentence that holds the character."""
    for sentence in doc.sents:
        if sentence.start_char <= start < sentence.end_char:
            return sentence
    return None


def content_words(clause: Clause) -> tuple[str, ...]:
    """The lemmas of the content words of the clause, the value's own apart, sorted."""
    anchor = clause.verb or clause.governor or clause.root
    inside = {t.i for t in clause.governor.subtree} if clause.governor is not None else set()
    words = set()
    for token in anchor.subtree:
        if token.pos_ not in _CONTENT or token.is_stop or token.pos_ == "NUM" or len(token) < 2:
            continue
        # The words of a clause inside this one are another statement's, unless they are of the governor's own phrase.
        foreign = clause.verb is not None and _nearest_verb(token) not in (clause.verb.i, None) and token.pos_ != "VERB"
        if not foreign or token.i in inside:
            words.add(token.lemma_.lower())
    return tuple(sorted(words))


def _nearest_verb(token: Token) -> int | None:
    verb = clause_verb(token)
    return None if verb is None else verb.i


def _words_before(noun: Token) -> tuple[str, ...]:
    """Every word before a noun that belongs to it: adjectives, ordinals, participles, determiners, figures."""
    return tuple(
        sorted(
            child.lower_ if child.pos_ in ("VERB", "DET", "NUM") else child.lemma_.lower()
            for child in noun.lefts
            if child.dep_ in ("amod", "compound", "nmod", "det", "nummod") and not child.is_punct
        )
    )


def modifiers(noun: Token) -> tuple[str, ...]:
    """The adjectives and nouns directly before a noun, lower-cased, sorted: what kind of it."""
    found = {
        c.lemma_.lower()
        for c in noun.lefts
        if c.dep_ in ("amod", "compound", "nmod") and c.pos_ in ("ADJ", "NOUN", "ADV") and c.is_alpha and not c.like_num
    }
    return tuple(sorted(found))


_HEDGE = re.compile(
    r"\b(?:could|may|might|reportedly|allegedly|possibly|perhaps|probably|likely|potentially|suspected|"
    r"believed|rumou?red|if)\b",
    re.IGNORECASE,
)


def hedge_of(clause: Clause) -> str | None:
    """The word that weakens the statement, from the verb's auxiliaries and the adverbs beside the value."""
    for verb in _verb_chain(clause.verb):
        for child in verb.children:
            if child.dep_ in ("aux", "advmod", "neg", "mark") and child.i < verb.i + 2 and _HEDGE.fullmatch(child.text):
                return child.lower_
        if _HEDGE.fullmatch(verb.text) and verb is not clause.verb:
            return verb.lower_
    before = [clause.root.doc[i] for i in range(max(clause.root.sent.start, clause.root.i - 3), clause.root.i)]
    near = next((t.lower_ for t in before if t.pos_ in ("ADV", "AUX") and _HEDGE.fullmatch(t.text)), None)
    return near or ("said to be" if is_reported_hedge(clause.root) else None)


def _verb_chain(verb: Token | None) -> Iterator[Token]:
    """A verb and the verbs that it is the complement of."""
    for _ in range(3):
        if verb is None:
            return
        yield verb
        if verb.dep_ not in ("xcomp", "ccomp") or verb.head.pos_ not in ("VERB", "AUX"):
            return
        if verb.dep_ == "ccomp" and verb.head.lemma_.lower() in words_of_class("reporting_verb"):
            return
        verb = verb.head


def tense_of(verb: Token | None) -> Literal["past", "future"] | None:
    """Whether a verb speaks of the future or the past; None when it may be either."""
    if verb is None:
        return None
    for link in _verb_chain(verb):
        auxiliaries = {c.lower_ for c in link.children if c.dep_ in ("aux", "auxpass")}
        if auxiliaries & {"will", "shall", "'ll", "’ll", "wo"}:
            return "future"
        if link.lemma_.lower() in words_of_class("planning_verb"):
            return "future"
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if auxiliaries & {"to"} and verb.dep_ in ("xcomp", "acl", "relcl"):
        return "future"
    if verb.tag_ in ("VBD", "VBN") or auxiliaries & {"was", "were", "had", "has", "have", "did"}:
        return "past"
    return None


def stage_of(verb: Token | None) -> Literal["planned", "under way", "completed", "stated"]:
    """How far the action of a verb has come, from its tense and auxiliaries."""
    if verb is None:
        return "stated"
    if tense_of(verb) == "future":
        return "planned"
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if "did" in auxiliaries:
        return "completed"
    if verb.tag_ == "VBG" and auxiliaries & {"is", "are", "was", "were", "'s", "’s", "'re", "’re", "been"}:
        return "under way"
    if verb.tag_ in ("VBD", "VBN") and not auxiliaries & {
        "to",
        "could",
        "may",
        "might",
        "would",
        "should",
        "can",
        "ca",
        "must",
    }:
        return "completed"
    return "stated"


def is_negated(verb: Token | None) -> bool:
    """True when the verb itself is negated ("did not", "never", "yet to")."""
    if verb is None:
        return False
    if any(c.dep_ == "neg" or c.lower_ in ("never", "neither") for c in verb.children):
        return True
    return verb.dep_ == "xcomp" and any(c.lower_ == "yet" for c in verb.head.children) and verb.head.lemma_ == "have"


def participant(block: Block, part: str, token: Token) -> Participant:
    """A participant from its head word, with the original offsets of its noun phrase."""
    start, end = noun_phrase(token)
    left, right = block.original(start, end)
    text = (
        block.text[start:end]
        if token.pos_ == "PROPN"
        else token.lower_
        if token.pos_ == "PRON"
        else token.lemma_.lower()
    )
    return Participant(part=part, text=text, start=left, end=right)


_SCOPE_PREPOSITIONS = frozenset({"including", "excluding", "without", "except", "plus", "versus"})


def scopes_of(clause: Clause) -> tuple[Scope, ...]:
    """What narrows the statement: per what, including what, compared with what, and the ordering words on the noun."""
    found: dict[str, Scope] = {}
    anchors = [a for a in (clause.root, clause.governor, clause.verb) if a is not None]
    for anchor in anchors:
        for part, token in _prepositional(anchor):
            if part in _SCOPE_PREPOSITIONS:
                text = f"{part} {token.lemma_.lower()}"
                found[text] = Scope(kind="part", text=text)
    nouns = {n.i: n for n in (clause.governor, clause.measured) if n is not None and n.pos_ in ("NOUN", "PROPN")}
    for noun in nouns.values():
        for word in _words_before(noun):
            if word in words_of_class("prior"):
                found["prior"] = Scope(kind="time", text="prior")
            elif word in words_of_class("strict_scope"):
                found[word] = Scope(kind="part", text=word)
            elif word in words_of_class("soft_scope"):
                found[word] = Scope(kind="manner", text=word)
    for part, noun in arguments(clause):
        if noun.i in nouns or noun.pos_ != "NOUN":
            continue
        for word in _words_before(noun):
            # "in its second weekend"
            if word in words_of_class("ordinal") or (part == PART_OF_SUBJECT and word in words_of_class("rank_word")):
                text = f"{word} {noun.lemma_.lower()}"
                found[text] = Scope(kind="part", text=text)
        for child in noun.lefts:
            figure = next((c for c in child.children if c.dep_ == "nummod"), None)
            if part != PART_OF_SUBJECT or figure is None or figure.i == clause.root.i:
                continue
            if child.dep_ in ("compound", "amod", "nmod"):
                # "the 64-gigabyte model"
                text = f"{figure.lower_}-{child.lemma_.lower()}"
                found[text] = Scope(kind="part", text=text)
    if clause.verb is not None:
        for child in clause.verb.children:
            if child.lower_ in words_of_class("place_adverb"):
                found[child.lower_] = Scope(kind="place", text=child.lower_)
            elif child.dep_ == "prep" and child.lower_ == "at" and any(c.lower_ == "home" for c in child.children):
                found["at home"] = Scope(kind="place", text="at home")
            elif clause.attribute == "price" and any(c.lower_ == "to" and c.dep_ == "aux" for c in child.children):
                text = f"to {child.lemma_.lower()}"
                found[text] = Scope(kind="part", text=text)
            elif child.dep_ == "dobj" and clause.verb.lemma_.lower() in words_of_class("movement_verb"):
                found["raised"] = Scope(kind="comparison", text="raised")
    if clause.governor is not None and clause.governor.lemma_.lower() in words_of_class("inclusion_verb"):
        found["part"] = Scope(kind="part", text="included")
    if clause.direction != "level":
        found[clause.direction] = Scope(kind="comparison", text=clause.direction)
    return tuple(found[key] for key in sorted(found))


def slot_at(block: Block, clause: Clause, *, attribute: str | None = None, unit: str | None = None) -> Slot:
    """The slot of a value from the clause around it."""
    return Slot(
        attribute=attribute or clause.attribute,
        unit=unit,
        participants=tuple(participant(block, part, token) for part, token in arguments(clause)),
        scope=scopes_of(clause),
        words=content_words(clause),
    )


def stance_at(block: Block, clause: Clause | None) -> Stance:
    """How a value was said, from the clause around it."""
    if clause is None:
        return Stance(section=block.section)
    return Stance(
        polarity="negative" if is_negated(clause.verb) else "positive",
        stage=stage_of(clause.verb),
        hedge=hedge_of(clause),
        attributed_to=attribution_of(clause.root),
        section=block.section,
    )
