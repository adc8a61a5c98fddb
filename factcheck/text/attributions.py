"""Reading attributions: who is quoted, and in whose mouth a clause is put.

A speaker is read only where print leaves no doubt: the verb of saying stands beside the quotation, in the same
sentence, and its subject is found by the parse or stands right beside it. A pronoun is followed back only inside its
paragraph and only when one person can be meant.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from factcheck.tables import load
from factcheck.text.patterns import regex
from factcheck.text.quotations import Quotation, read_quotations

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SpeakerKind = Literal["person", "organization", "name", "unnamed", "pronoun"]
_REACH = 32  # tokens on either side of a quotation in which its verb may stand
_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "who", "you"})
_SPOKESPERSON = regex(
    r"\b(?:spokes(?:man|woman|person|people)|rep|representative|publicist|press secretary|press officer)\b",
    re.IGNORECASE,
)
_HEARSAY = frozenset({"reportedly", "allegedly", "purportedly", "supposedly", "apparently", "rumored", "rumoured"})
_SAID_TO = frozenset({"say", "report", "believe", "think", "understand", "rumor", "rumour", "expect", "know", "allege"})
_CLAUSE_OF_SPEECH = frozenset({"ccomp", "parataxis"})
_HONORIFICS = frozenset({"Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady"})
_ABBREVIATED = frozenset(
    "sgt lt capt col gen maj cpl gov sen rep det insp supt dep prof rev hon st dr mr mrs ms".split()
)
_MAX_DEPTH = 40
_LONGEST_SOURCE = 12


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said it: the name or noun as printed, its span in the paragraph, and the words for the rank beside it.

    `kind` is "person" or "organization" where the parse knows the name, "name" where it does not, "unnamed" for a
    common noun ("a spokesman"). "pronoun" is never handed out: it is followed back or the speaker is unknown.
    """

    name: str
    start: int
    end: int
    kind: SpeakerKind
    role: str | None = None

    @property
    def is_spokesperson(self) -> bool:
        """True when the speaker speaks for somebody else by trade."""
        return is_spokesperson(f"{self.name} {self.role or ''}")


def is_spokesperson(words: str) -> bool:
    """Tell whether words name someone who speaks for others: a spokesman, a publicist, a press officer.

    >>> is_spokesperson("a company spokeswoman"), is_spokesperson("the chief constable")
    (True, False)
    """
    return _SPOKESPERSON.search(words) is not None


def is_titled(name: str) -> bool:
    """Tell whether a name begins with a form of address, as only a person's does.

    >>> is_titled("Ms. Roe"), is_titled("Roe Mills")
    (True, False)
    """
    return name.split(" ")[0].rstrip(".") in _HONORIFICS


def speaker_of(quotation: Quotation, doc: Doc) -> Attribution | None:
    """Find who is quoted, or None when the paragraph does not say so plainly.

    Args:
        quotation: its offsets count the characters of the paragraph.
        doc: the parse of the paragraph.
    """
    quotations = read_quotations(doc.text)
    speakers = speakers_of(quotations, doc)
    return next((s for q, s in zip(quotations, speakers, strict=True) if q.start <= quotation.start < q.end), None)


def speakers_of(
    quotations: Sequence[Quotation], doc: Doc, before: Attribution | None = None
) -> tuple[Attribution | None, ...]:
    """Find who speaks in each quotation of a paragraph, in its order.

    Args:
        quotations: their offsets count the characters of the paragraph.
        doc: the parse of the paragraph.
        before: who spoke last in the paragraph before, if nobody else can be meant by "he" or "she" at the opening of
            this one; its offsets are those of that paragraph.
    """
    reader = _Paragraph(quotations, doc, before)
    found: list[Attribution | None] = []
    for index in range(len(quotations)):
        found.append(reader.speaker(index, found))
    return tuple(found)


def leaves_nobody_else(speaker: Attribution, doc: Doc, end: int) -> bool:
    """Tell whether a paragraph brings up nobody after a place in it whom "he" or "she" could mean but the speaker.

    Args:
        speaker: who spoke last in the paragraph.
        doc: the parse of the paragraph.
        end: where the words on the speaker end.
    """
    surname = _surname(speaker.name)
    if any(e.label_ == "PERSON" and e.start_char >= end and _surname(e.text) != surname for e in doc.ents):
        return False
    return not any(token.idx >= end and token.lemma_.lower() in _person_nouns() for token in doc)


@cache
def _person_nouns() -> frozenset[str]:
    classes = {"generic_person", "lone_person", "nameable_person", "person_noun", "private_source"}
    return frozenset(word for row in load("word_classes") if row["name"] in classes for word in row["words"])


def attribution_of(token: Token) -> str | None:
    """Say in whose mouth the clause of a token is put: the words of the source, or None.

    It reads "Harbour Weekly reported that ...", "..., the people said" and "according to police".
    """
    current = token
    for _ in range(_MAX_DEPTH):
        source = _according_to(current, token) or _said_beside(current)
        if source is not None:
            return source
        head = current.head
        if head.i == current.i:
            return None
        if current.dep_ in _CLAUSE_OF_SPEECH and _is_reporting(head, clause=True):
            subject = _subject(head)
            if subject is not None:
                return _source_words(subject)
        current = head
    return None


def is_reported_hedge(token: Token) -> bool:
    """Tell whether the clause of a token is marked as hearsay: "reportedly", "is said to", "was believed to be"."""
    current = token
    for _ in range(_MAX_DEPTH):
        if any(child.lower_ in _HEARSAY for child in current.children):
            return True
        head = current.head
        if head.i == current.i:
            return False
        if (
            current.dep_ == "xcomp"
            and head.lemma_.lower() in _SAID_TO
            and any(c.dep_ == "auxpass" for c in head.children)
        ):
            return True
        if current.dep_ in ("conj", "relcl", "advcl"):
            return False
        current = head
    return False


@cache
def reporting_forms(clause: bool = False) -> frozenset[str]:
    """The verbs that put words in somebody's mouth, as printed; with `clause` those that take a clause."""
    return frozenset(form for row in load("reporting_verbs") if row["clause"] or not clause for form in row["forms"])


def _is_reporting(token: Token, clause: bool = False) -> bool:
    return token.lower_ in reporting_forms(clause) and token.pos_ in ("VERB", "AUX", "X", "PROPN", "NOUN")


class _Paragraph:
    """One paragraph, with the tokens that stand outside its quotations."""

    def __init__(self, quotations: Sequence[Quotation], doc: Doc, opener: Attribution | None = None) -> None:
        self.doc = doc
        self.opener = opener
        self.quotations = quotations
        self.first: list[int] = []
        self.last: list[int] = []
        self.quoted: list[int | None] = [None] * len(doc)
        position = 0
        for number, quotation in enumerate(quotations):
            while position < len(doc) and doc[position].idx < quotation.start:
                position += 1
            self.first.append(position)
            while position < len(doc) and doc[position].idx < quotation.end:
                self.quoted[position] = number
                position += 1
            self.last.append(position)
        self.people = [entity for entity in doc.ents if entity.label_ == "PERSON" and self.quoted[entity.start] is None]
        self.person_at = {token.i: entity for entity in self.people for token in entity}

        self.starts = [entity.start_char for entity in self.people]
        subjects = [
            (token.idx, _surname(token.text))
            for token in doc
            if token.pos_ == "PROPN" and token.dep_ in ("nsubj", "nsubjpass") and self.quoted[token.i] is None
        ]
        named = sorted(subjects + [(entity.start_char, _surname(entity.text)) for entity in self.people])
        self.first_subject = next((at for at, _ in subjects), len(doc.text))
        self.one_person_until = next((at for at, surname in named if surname != named[0][1]), len(doc.text))

    def speaker(self, index: int, before: Sequence[Attribution | None]) -> Attribution | None:
        found = self._after(index) or self._before(index)
        if found is None:
            return before[-1] if before and self._carries_on(index) else None
        if found.kind == "pronoun":
            return self._follow(found, index, before)
        return found

    def _before_offset(self, offset: int) -> int:
        """How many people are named before a place in the paragraph."""
        return bisect_left(self.starts, offset)

    def _carries_on(self, index: int) -> bool:
        """True when nothing but a finished "..., she said." lies between this quotation and the one before it."""
        if self.quotations[index].continues:
            return True
        if index == 0:
            return False
        between = self._outside(self.last[index - 1], self.first[index])
        ended = bool(between) and between[-1].text in (".", ",")
        return ended and len(between) <= _REACH and self._after(index - 1) is not None and _stops(between[:-1]) == 0

    def _outside(self, start: int, end: int) -> list[Token]:
        return [t for t in self.doc[max(start, 0) : end] if self.quoted[t.i] is None and not _is_mark(t)]

    def _after(self, index: int) -> Attribution | None:
        """Read "...", said X / X said / according to X."""
        tail: list[Token] = []
        stopped = ""
        for token in self.doc[self.last[index] : self.last[index] + _REACH]:
            if self.quoted[token.i] is not None or _ends_sentence(token):
                stopped = token.text
                break
            if not _is_mark(token):
                tail.append(token)
        comma = bool(tail) and tail[0].text == ","
        while tail and tail[0].is_punct:
            tail.pop(0)
        if not tail:
            return None
        words = self.quotations[index].words
        joined = comma or words[-1] in ",?!…-—" or words.endswith("...")
        if not joined and words[-1] == "." and not (tail[0].text[:1].islower() and _is_reporting(tail[0])):
            # "... the players.' Hale said": print that keeps its full stop; then the verb ends the sentence.
            joined = _is_reporting(tail[-1]) and stopped in (".", "") and len(tail) <= 8
        if tail[0].lower_ == "according" and len(tail) > 2 and tail[1].lower_ == "to":
            return self._noun(self._head_of(tail[2:]))
        if _is_reporting(tail[0]) and tail[0].text.islower():
            return self._noun(self._subject_within(tail[0], tail[1:], inverted=True))
        if not joined:
            return None
        later = {t.i for t in tail if _is_reporting(t) and t.dep_ != "relcl"}
        for position, token in enumerate(tail[1:], start=1):
            if _is_reporting(token) and (token.dep_ != "relcl" or not later):
                return self._noun(self._subject_within(token, tail[:position]))
            if (
                token.pos_ in ("VERB", "AUX")
                and token.dep_ in ("ROOT", "conj")
                and token.lower_ not in ("has", "had", "have")
            ):
                return None
        return None

    def _before(self, index: int) -> Attribution | None:
        """Read X said: "..." / X called it "..." / according to X, "..."."""
        lead: list[Token] = []
        for token in reversed(self.doc[max(0, self.first[index] - _REACH) : self.first[index]]):
            if self.quoted[token.i] is not None or _ends_sentence(token):
                break
            if not _is_mark(token):
                lead.insert(0, token)
        for position in range(len(lead) - 1, -1, -1):
            token = lead[position]
            if _is_reporting(token) and token.pos_ != "NOUN" and position > 0:
                if len(lead) - position > 14:
                    return None
                return self._noun(self._subject_within(token, lead[:position]))
        if len(lead) > 2 and lead[0].lower_ == "according" and lead[1].lower_ == "to" and lead[-1].text == ",":
            return self._noun(self._head_of(lead[2:]))
        return None

    def _subject_within(self, verb: Token, allowed: Sequence[Token], inverted: bool = False) -> Token | None:
        """The subject of a verb of saying: by the parse if it is among the allowed tokens, else the word beside it."""
        places = {t.i for t in allowed}
        subject = _subject(verb)
        if subject is not None and subject.i in places:
            return subject
        if inverted:
            return self._head_of(allowed)
        beside = [t for t in allowed if t.pos_ not in ("ADV", "AUX")]
        name = len(beside)
        while name > 0 and beside[name - 1].pos_ == "PROPN":
            name -= 1
        if name < len(beside):
            return None if name > 0 and beside[name - 1].pos_ in ("ADP", "PART", "CCONJ") else beside[-1]
        return beside[-1] if beside and beside[-1].lower_ in _PRONOUNS else None

    def _head_of(self, tokens: Sequence[Token]) -> Token | None:
        """The head noun of the phrase that the tokens begin with."""
        for token in tokens[:_LONGEST_SOURCE]:
            if token.i in self.person_at:
                return token
            if token.text == "," or token.pos_ in ("ADP", "VERB", "SCONJ"):
                return None
            if token.lower_ in _PRONOUNS:
                return token
            if token.pos_ in ("NOUN", "PROPN") and token.dep_ not in ("compound", "nmod", "poss"):
                return token
        return None

    def _noun(self, head: Token | None) -> Attribution | None:
        if head is None or self.quoted[head.i] is not None or len(head) < 2:
            return None
        if any(child.dep_ == "conj" for child in head.children):
            return None  # two speakers share the words
        if head.lower_ in _PRONOUNS:
            followed = head.lower_ in ("he", "she")
            return Attribution(head.text, head.idx, head.idx + len(head), "pronoun") if followed else None
        named = head if head.i in self.person_at else next(
            (child for child in head.children if child.dep_ == "appos" and child.i in self.person_at), None
        )  # fmt: skip
        if named is not None:
            return self._person(named, head)
        if head.pos_ == "PROPN" or head.ent_type_ in ("ORG", "NORP"):
            entity = next((e for e in head.doc.ents if e.start <= head.i < e.end), None)
            name = entity if entity is not None else head.doc[head.i : head.i + 1]
            titled = head.i > 0 and is_titled(head.nbor(-1).text)
            kind: SpeakerKind = "organization" if head.ent_type_ in ("ORG", "NORP", "GPE") else "name"
            return Attribution(name.text, name.start_char, name.end_char, "person" if titled else kind)
        start = min([head.i, *(c.i for c in head.children if c.dep_ in ("det", "amod", "compound", "nummod", "poss"))])
        phrase = head.doc[start : head.i + 1]
        return Attribution(phrase.text, phrase.start_char, phrase.end_char, "unnamed")

    def _person(self, named: Token, head: Token) -> Attribution:
        entity = self.person_at[named.i]
        before = head.doc[max(head.left_edge.i, entity.start - 8) : entity.start]
        rank = [t.text for t in (*before, *(c for c in named.children if c.dep_ == "appos")) if _tells_rank(t)]
        if named.i != head.i:
            rank.append(head.text)
        start, end = entity.start_char, entity.end_char
        if len(entity) == 1 and entity.start > 0 and is_titled(head.doc[entity.start - 1].text):
            start = head.doc[entity.start - 1].idx  # "Ms Corley" is a name, "Corley" may be of a family
        text = head.doc.text[start:end]
        for tail in ("'s", "’s"):
            text = text.removesuffix(tail)
        return Attribution(text, start, start + len(text), "person", " ".join(rank) or None)

    def _follow(self, pronoun: Attribution, index: int, before: Sequence[Attribution | None]) -> Attribution | None:
        """Follow "he" back to the one person whom it can mean in this paragraph."""
        if (
            self.people
            and self.people[0].start_char < pronoun.start <= self.one_person_until
            and self.first_subject < pronoun.start
        ):
            entity = max(
                self.people[: self._before_offset(pronoun.start)], key=lambda e: (len(e.text.split()), -e.start)
            )
            named = next((b for b in before if b is not None and b.kind == "person" and b.end <= pronoun.start), None)
            return named or Attribution(entity.text, entity.start_char, entity.end_char, "person")
        last = before[-1] if before else None
        if index == 0 and not self._outside(0, self.first[0]) and self.one_person_until > pronoun.start:
            named_here = self._before_offset(pronoun.start)
            return self.opener if not named_here and self.first_subject > pronoun.start else None
        if last is None or last.kind != "person" or index == 0:
            return None
        since = self.people[self._before_offset(last.end) : self._before_offset(pronoun.start)]
        return last if not since else None


def _tells_rank(token: Token) -> bool:
    """False for marks, ages and forms of address: "Mr" and "41" are no rank."""
    return token.is_alpha and not is_titled(token.text)


def _surname(name: str) -> str:
    return name.split()[-1].removesuffix("'s").removesuffix("’s")


def _is_mark(token: Token) -> bool:
    return token.text in ('"', "“", "”", "'", "‘", "’", "''", "``") or _is_of_abbreviation(token)


def _ends_sentence(token: Token) -> bool:
    return (token.text in (".", "!", "?", ";") and not _is_of_abbreviation(token)) or "\n" in token.text


def _is_of_abbreviation(token: Token) -> bool:
    """True for the full stop of "Sgt." where it stands apart."""
    return token.text == "." and token.i > 0 and token.nbor(-1).lower_ in _ABBREVIATED


def _stops(tokens: Sequence[Token]) -> int:
    return sum(_ends_sentence(t) for t in tokens)


def _subject(verb: Token) -> Token | None:
    found = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    if found is None and verb.dep_ == "conj":
        found = next((child for child in verb.head.children if child.dep_ == "nsubj"), None)
    if found is not None and found.lower_ in ("who", "which", "that"):
        between = found.doc[found.i + 1 : verb.i]
        return verb.head if verb.dep_ == "relcl" and all(t.pos_ in ("AUX", "ADV") for t in between) else None
    if found is not None and any(child.dep_ == "auxpass" for child in verb.children):
        return None
    return found


def _said_beside(token: Token) -> str | None:
    """The source of "..., the people said" where the parse hangs the verb of saying on the clause it reports."""
    for child in token.children:
        if child.dep_ == "parataxis" and _is_reporting(child, clause=True):
            subject = _subject(child)
            return _source_words(subject) if subject is not None else None
    return None


def _according_to(token: Token, asked: Token) -> str | None:
    for child in token.children:
        if child.lower_ != "according" or any(t.i == asked.i for t in (child, *child.children)):
            continue
        for to in child.children:
            if to.lower_ == "to":
                source = next((t for t in to.children if t.dep_ == "pobj"), None)
                if source is not None and not (source.left_edge.i <= asked.i <= source.right_edge.i):
                    return _source_words(source)
    return None


def _source_words(head: Token) -> str:
    """The words of a source: its noun with what stands before it, and the "of" or "for" phrase after it."""
    start = max(head.left_edge.i, head.i - _LONGEST_SOURCE)
    end = head.i + 1
    for child in head.children:
        if child.i == end and child.dep_ == "prep" and child.right_edge.i - head.i < _LONGEST_SOURCE:
            end = child.right_edge.i + 1
    return head.doc[start:end].text
