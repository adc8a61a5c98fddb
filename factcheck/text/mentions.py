"""Mentions: where a parsed paragraph names somebody or something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from factcheck.model import EntityKind, RawName
from factcheck.tables import load
from factcheck.text.bodies import lower_case_head
from factcheck.text.names import is_generic, is_given_name
from factcheck.text.patterns import regex
from factcheck.text.scores import read_scores

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "thing",
    "PRODUCT": "product",
    "WORK_OF_ART": "product",
    "EVENT": "thing",
    "LAW": "thing",
}
_EDGE = regex(
    r"^(?:the|a|an|and|of|in|on|at|by|for|with|from)\s+|\s(?:the|and|of|in|on|at|for|&)$|[’']s?$|[\s,.;:!?\"“”()\[\]–—-]+$",
    re.IGNORECASE,
)
_POSSESSIVE = regex(r"[’']s?\s")
_BROKEN_OFF = regex(r"\s(?:[-–—]+\s|\(|[$£€])")
_NAME_AFTER = regex(r"\s[A-Z]")
_JOINT = regex(r"\s(?:on|at|in|for|with|from|to|and|via|of|the)\s|\s\d+/\d+")
SURE, GUESS = 4, 1
"""What a mention weighs whose kind its words tell, and one whose kind the model guesses."""
FULL_NAME = 2
# "Student Loan Fund", "Teacher Retirement System".
_OFTEN_COMPOUND = frozenset(
    "student teacher farmer passenger pedestrian tourist prisoner refugee resident volunteer neighbor artist writer "
    "author developer builder broker collector driver athlete poet".split()
)
_OFTEN_IN_NAMES = (
    "general major principal partner leader owner trader driver chair justice pm da gm mp dci cso cpo judge".split()
)
GIVEN_NAMES_TOO = frozenset({"dean", "marshal", "bishop", "pastor"})
"""Titles that are given names and surnames too."""


def name_mentions(doc: Doc) -> Iterator[RawName]:
    """The names of a parsed paragraph, in order, without overlaps.

    Runs of proper nouns that the model's entities missed count too, and a name takes the number that follows it.
    """
    text = doc.text
    taken: set[int] = set()
    found: list[RawName] = []
    for entity in doc.ents:
        kind = _KINDS.get(entity.label_)
        if kind is None or not any(t.pos_ == "PROPN" for t in entity):
            continue
        found += _trimmed(doc, text, entity.start, entity.end, kind)
        taken.update(range(entity.start, entity.end))
    run: list[Token] = []
    for token in [*doc, None]:
        if (
            token is not None
            and token.pos_ == "PROPN"
            and token.i not in taken
            and token.text[0].isupper()
            and _is_name_word(token)
        ):
            run.append(token)
            continue
        if run:
            found += _trimmed(doc, text, run[0].i, run[-1].i + 1, None)
            run = []
    yield from sorted(found, key=lambda m: m.start)


def _is_name_word(token: Token) -> bool:
    return (
        token.ent_type_ not in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY")
        and token.lower_ not in _calendar_words()
    )


@cache
def _calendar_words() -> frozenset[str]:
    return frozenset(
        word.lower().rstrip(".") for table in ("months", "weekdays") for row in load(table) for word in _row_words(row)
    )


def _row_words(row: dict[str, object]) -> Iterator[str]:
    yield from (phrase for phrase in _row_phrases(row) if " " not in phrase)


def _trimmed(doc: Doc, paragraph: str, first: int, last: int, kind: EntityKind | None) -> list[RawName]:
    """The names in a run of tokens without what does not belong to them; "Acme's Widget Labs" holds two."""
    if (
        last < len(doc)
        and doc[last].is_digit
        and doc[last - 1].pos_ == "PROPN"
        and kind in (None, "product")
        and len(doc[last]) <= 3
    ):
        last += 1
    begin, finish = doc[first].idx, doc[last - 1].idx + len(doc[last - 1])
    if paragraph[finish - 1].isdigit():
        # "Beat the Herons 26-24": a score is no part of the name before it.
        finish = next((score.start for score in read_scores(paragraph) if begin < score.start < finish), finish)
    text = paragraph[begin:finish].rstrip()
    honoured = _has_honorific(doc, first) or _is_held(doc, first, last, paragraph[finish : finish + 6])
    joint = _JOINT.search(text) if kind == "person" else None
    if joint is not None:
        text = text[: joint.start()]
    broken = _BROKEN_OFF.search(text)
    if broken is not None:
        text = text[: broken.start()]
    owner = _POSSESSIVE.search(text)
    pieces = (
        [(begin, text)]
        if owner is None
        else [(begin, text[: owner.start()]), (begin + owner.end(), text[owner.end() :])]
    )
    found = []
    cuts = [cut for start, piece in pieces for cut in _cut_at_title(paragraph, start, piece)]
    for start, piece, holds in cuts:
        for _ in range(4):
            edge = _EDGE.search(piece)
            if edge is None or (piece.endswith(".") and edge.group() == "." and len(piece.split()[-1]) <= 4):
                break
            if edge.start() == 0:
                start += edge.end()
                piece = piece[edge.end() :]
            else:
                piece = piece[: edge.start()]
        start, piece = _without_titles(start, piece, kind)
        if len(piece) >= 2 and piece[0].isalnum() and any(c.isupper() for c in piece) and not _is_title(piece):
            is_full = _is_full_name(piece) and not (first and doc[first - 1].lower_ == "the")
            sure = holds or (honoured and start == begin) or is_full
            guess = kind if owner is None else None
            end = lower_case_head(paragraph, start, start + len(piece))
            found.append(
                RawName(start, end, paragraph[start:end], "person" if sure else guess, SURE if sure else GUESS)
            )
    return found


def _cut_at_title(text: str, start: int, piece: str) -> list[tuple[int, str, bool]]:
    """Cut a name at the title between an organisation and its holder: "Acme Police Chief Jane Roe" holds two names.

    Each with its start, and whether it is the holder's.
    """
    words = [(found.start(), found.group()) for found in re.finditer(r"\S+", piece)]
    keys = [word.lower() for _, word in words]
    for at in range(1, len(words)):
        for length in (4, 3, 2, 1):
            stop = at + length
            if stop > len(words) or tuple(keys[at:stop]) not in _titles_between_names():
                continue
            end = words[stop - 1][0] + len(words[stop - 1][1])
            if not words[at][1][0].isupper() or not _NAME_AFTER.match(text, start + end):
                continue
            first = at
            while first > 1 and keys[first - 1] in _ranks():
                first -= 1
            owner = piece[: words[first][0]].rstrip()
            holder = piece[words[stop][0] :] if stop < len(words) else ""
            held = [(start + words[stop][0], holder, True)] if holder else []
            return [(start, owner, False), *held]
    return [(start, piece, False)]


def _without_titles(start: int, piece: str, kind: EntityKind | None) -> tuple[int, str]:
    """A name without the office printed before it ("Mayor Jane Roe") or after it ("Acme CEO")."""
    while True:
        first, _, rest = piece.partition(" ")
        key = first.lower().strip(".")
        is_title = key in _title_words() and not is_given_name(first) and rest[:1].isupper()
        is_title = is_title or _is_trade(key, rest, kind)
        # "General Motors" and "Secretary Bird Press" are names of their own.
        is_body = kind in ("organization", "product") and not (
            _is_full_name(rest) or _opens_with_trade(key, rest, kind)
        )
        if not is_title or is_body:
            break
        start, piece = start + len(first) + 1, rest
    before, _, last = piece.rpartition(" ")
    if (
        before
        and last.lower() in _title_words()
        and (last.isupper() or (is_given_name(before.split()[0]) and " " in before))
    ):
        piece = before
    return start, piece


def _is_trade(word: str, name: str, kind: EntityKind | None) -> bool:
    """True for a trade before a name, as it opens a sentence: "Novelist Jane Roe died"; not for "Farmer Union"."""
    if word not in _occupations():
        return False
    words = name.split()
    may_be_full = len(words) == FULL_NAME and all(w[0].isupper() and w.replace("-", "").isalpha() for w in words)
    return _is_full_name(name) or (
        may_be_full
        and (kind == "person" or (kind is None and word not in _OFTEN_COMPOUND) or _opens_with_trade(word, name, kind))
    )


def _opens_with_trade(word: str, name: str, kind: EntityKind | None) -> bool:
    """True for a trade and two words of a name that the model takes for a body: "Cyclist Dario Roe finished"."""
    is_body = any(is_generic(part) for part in name.split())
    return kind == "organization" and word in _occupations() - _OFTEN_COMPOUND and not is_body


def _is_full_name(text: str) -> bool:
    """True for two or three words that a known given name opens: "Jane Q. Roe"."""
    words = text.split()
    return (
        len(words) in (2, 3)
        and is_given_name(words[0])
        and all(w[0].isupper() and w.replace(".", "").replace("-", "").isalpha() for w in words)
    )


def _is_title(text: str) -> bool:
    """True when every word belongs to titles or address: "Chief Executive Officer" and "Mr." name nobody."""
    return all(word.lower().strip(".,") in _title_words() for word in text.replace("-", " ").split())


@cache
def _title_words() -> frozenset[str]:
    words = set(_honorifics()) | {
        word for row in load("titles") for alias in _row_phrases(row) for word in alias.lower().split()
    }
    return frozenset(words | {"the", "of"})


@cache
def _occupations() -> frozenset[str]:
    return frozenset(word for row in load("word_classes") if row["name"] == "occupation" for word in row["words"])


@cache
def _titles_between_names() -> frozenset[tuple[str, ...]]:
    """The titles that stand between two names, word by word; those that often belong to a name are left out."""
    phrases = {tuple(phrase.lower().split()) for row in load("titles") for phrase in (row["title"], *row["aliases"])}
    return frozenset(phrases - {(word,) for word in _OFTEN_IN_NAMES} - {(name,) for name in GIVEN_NAMES_TOO})


def _is_held(doc: Doc, first: int, last: int, after: str) -> bool:
    """True for two or three words that a person's title stands before ("spokesman Jane Roe"), or "who" after."""
    if last - first not in (2, 3):
        return False
    told_of = after.startswith((", who ", " who "))
    if not told_of and not (first and doc[first - 1].text in person_titles()):
        return False
    return all(t.text[0].isupper() and t.pos_ == "PROPN" for t in doc[first:last])


@cache
def person_titles() -> frozenset[str]:
    """The last words of titles that only people hold: "spokesman", "executive".

    >>> "spokesman" in person_titles(), "owner" in person_titles()
    (True, False)
    """
    rows = [row for row in load("titles") if not row.get("of_bodies")]
    return frozenset(phrase.split()[-1] for row in rows for phrase in (row["title"], *row["aliases"]))


@cache
def _offices() -> frozenset[str]:
    """The last words of titles of office: "Minister"."""
    last = {row["title"].split()[-1] for row in load("titles") if row.get("office")}
    return frozenset(last - set(_OFTEN_IN_NAMES) - GIVEN_NAMES_TOO)


@cache
def _ranks() -> frozenset[str]:
    return frozenset(row["word"] for row in load("title_ranks") if row["stands"] == "before")


def _row_phrases(row: dict[str, object]) -> Iterator[str]:
    for key, value in row.items():
        if key not in ("examples", "one_of"):
            yield from (
                [value]
                if isinstance(value, str)
                else [v for v in value if isinstance(v, str)]
                if isinstance(value, list)
                else []
            )


def _has_honorific(doc: Doc, first: int) -> bool:
    """True after "Mr." and the like, and after an office printed with a capital: "Mayor Roe"."""
    if not first:
        return False
    before = doc[first - 1]
    return before.lower_.rstrip(".") in _honorifics() or (before.text[0].isupper() and before.lower_ in _offices())


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(word.lower().rstrip(".") for row in load("honorifics") for word in _row_words(row))
