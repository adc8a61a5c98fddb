"""Tenures: how long somebody was with an employer or a team, in a post or in a trade.

A season is a year in such a sentence, so the length may be printed as a count of them: "played eight seasons for the
Herons". Whose time it was and with whom is read from the clause; without the one or the other there is no tenure,
save for a whole career.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from factcheck.text.clauses.grammar import NOMINAL, clause_verb, root_of, subject_of
from factcheck.text.clauses.words import words_of_class

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factcheck.text.measures import Measure

SEASON = "season"
EMPLOYER, POST, TRADE, OF = "with", "as", "in", "of"
_LONG_UNITS = frozenset({"month", "year", "decade"})
_HAS_LENGTH = frozenset({"dobj", "npadvmod", "for"})
# "In five seasons with Omaha": the time is told beside something else that came of it.
_WITHIN = frozenset({"after", "in", "during", "across", "throughout"})
_EMPLOYING = frozenset({"with", "at", "for"})
_SPANNING = frozenset({"span", "last", "stretch"})
_PARTS_OF_IT = frozenset(
    "past last first final next previous opening closing best consecutive straight successive every each another other"
    " additional more further remaining recent".split()
)
_PLACING = frozenset("ago later earlier old into ahead left remaining older younger away apart".split())
_HEADED = frozenset({"coach", "manage"})
_PENAL = frozenset("prison jail penitentiary detention custody correctional".split())
_DATED = frozenset({"DATE", "TIME"})


class Tenure(NamedTuple):
    """A length with whose it is; `parts` are the employer ("with"), post ("as", "of") and trade ("in") it was spent in.

    `is_career` is true of a whole working life: no employer and no post narrow it. `is_told_by_verb` is true where the
    verb says that somebody was there ("played eight seasons"), so that its stage is that of the tenure.
    """

    measure: Measure
    holder: Token
    parts: tuple[tuple[str, Token], ...]
    is_career: bool
    is_told_by_verb: bool


def tenure_at(doc: Doc, measure: Measure) -> Tenure | None:
    """The tenure that a measure is the length of; None for any other length, and for seasons that are only counted."""
    length = _length_of(doc, measure)
    if length is None or _is_partial(length, measure):
        return None
    held = _held(length)
    if held is None:
        return None
    verb = clause_verb(held.head if held.head.i != held.i else held)
    holder = next((c for noun in (held, length) for c in noun.children if c.dep_ == "poss"), None)
    if holder is None and verb is not None:
        holder = subject_of(verb)
    if holder is None or holder.pos_ not in NOMINAL:
        return None
    relation, governor = _relation(held)
    kinds = _kinds(held)
    if kinds is None:
        return None
    own, is_clear = _parts_behind(held)
    has_worked = governor is not None and relation in _HAS_LENGTH and _is_work(governor)
    has_retired = governor is not None and relation == "after" and _retires(governor)
    is_career = is_clear and not kinds and (has_retired or (held.lemma_ == "career" and not own))
    if has_worked or has_retired or held is not length:
        own += kinds
    if governor is not None and has_worked:
        own += _parts_of_work(governor)
    elif governor is not None and relation == "after" and not own and is_clear and _is_leaving(governor):
        own += _parts_left(governor, held)
        is_career = is_career and not own
    elif held is length and relation not in _WITHIN:
        return None
    is_career = is_career and all(part == TRADE for part, _ in own)
    if not is_career and not {part for part, _ in own} & {EMPLOYER, POST, TRADE}:
        return None
    return Tenure(_read_as(length, measure), holder, tuple(dict.fromkeys(own)), is_career, has_worked)


def _length_of(doc: Doc, measure: Measure) -> Token | None:
    """The noun that the length is printed in: a long unit of time, or the seasons that a number counts."""
    root = root_of(doc, measure.start, measure.end)
    if root is None:
        return None
    if measure.kind == "duration":
        return root if measure.unit in _LONG_UNITS and root.pos_ == "NOUN" else None
    is_seasons = measure.kind == "number" and root.dep_ == "nummod" and root.head.lemma_.lower() == SEASON
    return root.head if is_seasons and root.head.pos_ == "NOUN" else None


def _read_as(length: Token, measure: Measure) -> Measure:
    """The measure with its seasons, where it is printed in them."""
    if measure.kind == "duration":
        return measure
    return replace(measure, kind="duration", unit=SEASON, end=length.idx + len(length))


def _is_partial(length: Token, measure: Measure) -> bool:
    """True for a stretch of a longer time, and for a length that only places an event."""
    start = length.doc.char_span(measure.outer_start, measure.end, alignment_mode="expand")
    first = length.i if start is None else start.start
    before = {t.lower_ for t in length.doc[max(0, first - 1) : first]}
    before |= {t.lower_ for t in length.lefts} | {t.lower_ for t in length.head.lefts if length.dep_ == "compound"}
    after = {t.lower_ for t in length.doc[length.i + 1 : length.i + 2]}
    return bool(before & _PARTS_OF_IT or after & _PLACING)


def _held(length: Token) -> Token | None:
    """What was held so long: the length itself, or the noun it is the length of ("a 14-year tenure", "a career of")."""
    head = length.head
    if length.dep_ in ("compound", "nmod", "amod", "nummod"):
        return head if head.lemma_.lower() in words_of_class("tenure_noun") else None
    if length.dep_ == "pobj" and head.lower_ == "of":
        return head.head if head.head.lemma_.lower() in words_of_class("tenure_noun") else None
    if length.dep_ in ("dobj", "npadvmod") and head.lemma_.lower() in _SPANNING:
        spanned = subject_of(head)
        return spanned if spanned is not None and spanned.lemma_.lower() in words_of_class("tenure_noun") else None
    return length


def _relation(held: Token) -> tuple[str, Token | None]:
    """How a length hangs on what rules it: "for" and the verb of "served for 20 years"."""
    if held.dep_ != "pobj":
        return held.dep_, held.head
    return held.head.lower_, held.head.head


def _kinds(held: Token) -> list[tuple[str, Token]] | None:
    """What a career or a season is called for: "a coaching career", "15 NHL seasons"; None for seasons of a kind.

    "Three losing seasons" and "two cup seasons" are a choice of the seasons that somebody had.
    """
    kinds = [c for c in held.lefts if c.dep_ in ("compound", "nmod", "amod") and not _counts(c)]
    if held.lemma_.lower() == SEASON:
        is_league = len(kinds) == 1 and kinds[0].pos_ == "PROPN" and kinds[0].text.isupper()
        return None if kinds and not is_league else [(EMPLOYER, kind) for kind in kinds]
    if held.lemma_.lower() != "career":
        return []
    return [(EMPLOYER if kind.pos_ == "PROPN" else TRADE, kind) for kind in kinds]


def _parts_behind(held: Token) -> tuple[list[tuple[str, Token]], bool]:
    """What stands behind the length or the career itself, and whether all of it could be read."""
    behind = [c for c in held.children if c.dep_ == "prep" and c.i > held.i]
    following = held.doc[held.i + 1] if held.i + 1 < len(held.doc) else None
    if following is not None and following.dep_ == "prep" and following not in behind:
        behind.append(following)
    read = [(preposition, list(_parts_of(preposition))) for preposition in behind]
    is_clear = all(parts or _is_dated(p) or p.lower_ in ("before", "after") for p, parts in read)
    return [part for _, parts in read for part in parts], is_clear


def _counts(token: Token) -> bool:
    """True for the length before a career: the "30-year" of it."""
    return token.like_num or token.ent_type_ in _DATED or any(c.like_num for c in token.children)


def _is_dated(preposition: Token) -> bool:
    return any(c.ent_type_ in _DATED for c in preposition.children)


def _parts_of(preposition: Token) -> Iterator[tuple[str, Token]]:
    """What a preposition brings: an employer ("with the Herons"), a post ("as mayor of Harwick") or a trade."""
    said = preposition.lower_
    for noun in preposition.children:
        if noun.dep_ not in ("pobj", "pcomp") or noun.ent_type_ in _DATED or _is_penal(noun):
            continue
        if said in _EMPLOYING and _is_employer(noun):
            yield EMPLOYER, _antecedent(noun, preposition)
        elif said == "as" and noun.pos_ in ("NOUN", "PROPN"):
            yield POST, noun
            yield from ((OF, c) for p in noun.children if p.lower_ == OF for c in p.children if c.dep_ == "pobj")
        elif said in ("in", "of") and noun.lower_ in words_of_class("trade"):
            yield TRADE, noun
        elif (said in ("in", "on") and noun.ent_type_ == "ORG") or (said == "on" and _is_employer(noun)):
            yield EMPLOYER, noun


def _is_employer(noun: Token) -> bool:
    """True for a name, for a word such as "club", and for the pronoun that stands for either: "for whom he played"."""
    if noun.pos_ == "PRON":
        return noun.tag_ in ("WP", "WDT")
    lemma = noun.lemma_.lower()
    return noun.text[0].isupper() or lemma in words_of_class("organization_noun") | words_of_class("employer_noun")


def _antecedent(noun: Token, preposition: Token) -> Token:
    verb = preposition.head
    return verb.head if noun.tag_ in ("WP", "WDT") and verb.dep_ == "relcl" else noun


def _is_penal(noun: Token) -> bool:
    return bool(_PENAL & {t.lower_ for t in (noun, *noun.lefts)})


def _is_work(verb: Token) -> bool:
    return verb.lemma_.lower() in words_of_class("working_verb")


def _parts_of_work(verb: Token) -> Iterator[tuple[str, Token]]:
    """With whom and as what somebody works: from the verb, and from the noun before "where he played"."""
    brought = [(child, list(_parts_of(child))) for child in verb.children if child.dep_ == "prep"]
    is_clear = all(parts or p.lower_ in ("for", "before", "after", "until") or _is_dated(p) for p, parts in brought)
    if verb.lemma_ != "be" or is_clear:
        yield from (part for _, parts in brought for part in parts)  # "was in court with Norvane" is no tenure
    for child in verb.children:
        if child.dep_ == "dobj" and verb.lemma_.lower() in _HEADED and _is_employer(child):
            yield EMPLOYER, child
        elif child.dep_ == "attr" and child.pos_ == "NOUN" and child.lemma_.lower() in words_of_class("post"):
            yield POST, child
        elif child.lower_ == "where" and verb.dep_ == "relcl" and _is_employer(verb.head):
            yield EMPLOYER, verb.head


def _is_leaving(governor: Token) -> bool:
    return governor.lemma_.lower() in words_of_class("leaving_verb") or _retires(governor)


def _retires(governor: Token) -> bool:
    """True for "retire", for "retirement", and for what is done with it: "announced his retirement"."""
    retirement = [c for c in governor.children if c.dep_ == "dobj"]
    return any(t.lemma_.lower() in ("retire", "retirement") for t in (governor, *retirement))


def _parts_left(governor: Token, held: Token) -> Iterator[tuple[str, Token]]:
    """What somebody leaves: "left Norvane", "stepped down as mayor", "retired from coaching"."""
    retirement = [c for c in governor.children if c.dep_ == "dobj" and c.lemma_.lower() == "retirement"]
    for child in (child for token in (governor, *retirement) for child in token.children):
        if child.dep_ == "dobj" and child not in retirement and _is_employer(child):
            yield EMPLOYER, child
        elif child.dep_ == "prep" and child.lower_ == "from" and child is not held.head:
            for noun in child.children:
                if noun.dep_ in ("pobj", "pcomp") and noun.ent_type_ not in _DATED:
                    yield EMPLOYER if _is_employer(noun) else TRADE, noun
        elif child.dep_ == "prep" and child.lower_ == "as":
            yield from _parts_of(child)
