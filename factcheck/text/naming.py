"""Naming: what all paragraphs of a call together say of the names in them.

One guess of the model is noisy. Here the kinds of a name are voted over all its mentions, a name that was cut in two or
run together with its neighbour is put right where the name itself is known from elsewhere, and a known name that the
model passed over is found. The labels of the parses are corrected by what was agreed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.model import EntityKind, RawName
from factcheck.text.clauses import words_of_class
from factcheck.text.mentions import GUESS, SURE, name_mentions, person_titles
from factcheck.text.names import GENERATIONS, PARTICLES, has_legal_form, is_generic, is_given_name, normalise_name
from factcheck.text.patterns import one_of, regex
from factcheck.text.possessives import with_occasions, with_own_endings

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LABELS: dict[EntityKind, str] = {"person": "PERSON", "organization": "ORG", "place": "GPE", "product": "PRODUCT"}
# "in Springfield", but not "a stake in Acme".
_HELD = one_of("stake stakes shares interest invest invested investor investors investment confidence faith".split())
_LOCATED = regex(
    rf"(?:({_HELD}) )?\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Aa]round|[Tt]hroughout|[Ii]nto) (?:the |nearby )?$"
)
# "the village of Norvane"
_SETTLEMENT = regex(
    rf"\b{one_of('village town township hamlet suburb neighborhood neighbourhood'.split())} of $", re.IGNORECASE
)
_TITLE_BEFORE = regex(r"(?:['’]s |[\"“‘])$")
_CAPITAL = regex(r"(?<![\w-])[A-Z]\w*")
_LONGEST_CUE = 24
_AGED = regex(r", (?:aged )?\d\d?(?=[,.;])|, \d\d?-year-old")
_DESCRIBED = regex(
    r", (?:an?|the|its|his|her|their|our|then) (?:[a-z]{2,14}['’]?s? |[A-Z]\w{1,20}['’]?s? ){0,3}"
    rf"{one_of(sorted(person_titles()))}\b"
)
# "Acme CEO Jane Roe", "Acme's employees", "Acme, a startup"
_OFFICERS = "(?:CEO|COO|CFO|CTO|[Cc]hief [Ee]xecutive|co-founder|spokes[a-z]{3,6})"
_RUN = regex(
    rf" {_OFFICERS} (?=[A-Z])|['’]s (?:{_OFFICERS}|employees|share(?:holder)?s)\b| (?:employees|share(?:holder)?s)\b"
    rf"|, (?:an?|the) (?:[a-z-]{{2,14}} ){{0,3}}{one_of(sorted(words_of_class('organization_noun')))}\b"
)
_INTRODUCED = regex(rf"\b{one_of(sorted(person_titles()))}, $")
_BODIES: frozenset[EntityKind | None] = frozenset(("organization", "product"))
_EVIDENT = 3
"""What the words around a name say weighs as much as so many guesses of the model."""
_SMALL_WORDS = frozenset("for of the".split())
FEWEST_GUESSES = 2
"""So many mentions make a name of two words a person's where no given name or title does, and one well known."""
MOST_OF_ONE_WORD = 20


def agree_on_names(docs: Mapping[str, Doc]) -> dict[str, tuple[RawName, ...]]:
    """Read the names of parsed paragraphs, and settle them by what the paragraphs say together.

    Args:
        docs: the parse of each paragraph, by its text; their entities are corrected in place.

    Returns:
        The names of each paragraph, in order, without overlaps.
    """
    read = {text: with_occasions(text, tuple(name_mentions(doc))) for text, doc in docs.items()}
    found = with_own_endings(read)
    known = _Known(found)
    agreed = {text: known.settle(text, names) for text, names in found.items()}
    for text, doc in docs.items():
        if agreed[text] != found[text] or any(name.kind == "person" for name in agreed[text]):
            _correct(doc, agreed[text])
    return agreed


class _Known:
    """The names of a call: how often each is used, what its mentions say that it is, and who the people are."""

    def __init__(self, found: Mapping[str, Sequence[RawName]]) -> None:
        self._uses: Counter[str] = Counter()
        self._votes: dict[str, Counter[EntityKind]] = defaultdict(Counter)
        self._located: set[str] = set()
        self._sure: set[str] = set()
        for text, names in found.items():
            for raw in names:
                self._count(text, raw)
        self._add_short_forms()
        self._people = {
            name
            for name in self._votes
            if " " in name
            and self._voted(name) == "person"
            and (name in self._sure or self._uses[name] >= FEWEST_GUESSES)
        }
        self._surnames = {name.split()[-1] for name in self._people} - set(GENERATIONS)
        self._openings = {name.split()[0] for name in self._votes if " " in name and self._voted(name) in _BODIES}
        self._loose = {_loosened(name): name for name in self._uses if " " in name}
        self._first_words: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._loose.values(), key=lambda name: (-len(name), name)):
            first = name.split()[0]
            if self._uses[name] >= FEWEST_GUESSES and len(self._first_words[first]) < MOST_OF_ONE_WORD:
                self._first_words[first].append(name)
        for other in filter(None, map(_other_number, sorted(self._uses))):
            alike = self._first_words[other.split()[0]]
            if other not in self._uses and len(alike) < MOST_OF_ONE_WORD:
                alike.append(other)

    def _count(self, text: str, raw: RawName) -> None:
        name = normalise_name(raw.text)
        self._uses[name] += 1
        if raw.kind is not None:
            self._votes[name][raw.kind] += raw.weight
        if raw.kind == "person" and raw.weight > 1:
            self._sure.add(name)
        located = _LOCATED.search(text, max(0, raw.start - _LONGEST_CUE), raw.start)
        if located and located[1]:
            self._votes[name]["organization"] += _EVIDENT
        elif located and raw.kind != "thing":
            self._located.add(name)
            self._votes[name]["place"] += 1
        if _SETTLEMENT.search(text, max(0, raw.start - _LONGEST_CUE), raw.start):
            self._votes[name]["place"] += _EVIDENT
        if has_legal_form(raw.text) or _RUN.match(text, raw.end):
            self._votes[name]["organization"] += _EVIDENT
        described = _AGED.match(text, raw.end) or _DESCRIBED.match(text, raw.end) or name.endswith((" Jr.", " Sr."))
        if " " in name and (described or _INTRODUCED.search(text, max(0, raw.start - _LONGEST_CUE), raw.start)):
            self._sure.add(name)
            self._votes[name]["person"] += _EVIDENT
        if raw.kind == "person" and raw.weight == 1 and is_generic(name.split()[-1]):
            self._votes[name]["organization"] += _EVIDENT

    def _add_short_forms(self) -> None:
        """Count how a name is shortened: people by their last word ("Roe"), organisations by their first ("Acme")."""
        for name in [name for name in self._votes if " " in name]:
            first, *_, last = name.split()
            if last in self._uses and first not in self._uses and not is_generic(last) and last not in GENERATIONS:
                if self._votes[name]["person"]:
                    self._sure.add(name)
                self._votes[name]["person"] += _EVIDENT
            elif first in self._uses and last not in self._uses and not is_given_name(first):
                self._votes[name].update(["organization"] if self._votes[name]["person"] else [])

    def settle(self, text: str, names: Sequence[RawName]) -> tuple[RawName, ...]:
        """The names of a paragraph as agreed."""
        parted = [part for raw in names for part in self._parted(raw)]
        whole = list(self._rejoined(text, parted))
        missed = [raw for raw in self._missed(text) if _stands_free(raw, whole)]
        kept = [raw for raw in whole if not any(m.start <= raw.start and raw.end <= m.end for m in missed)]
        return tuple(sorted((self._typed(raw) for raw in (*kept, *missed)), key=lambda raw: raw.start))

    def _voted(self, name: str) -> EntityKind | None:
        printed_small = name.title() if name.isupper() and name.title() in self._votes else name
        votes = self._votes.get(printed_small, Counter())
        return min(votes.items(), key=lambda vote: (-vote[1], vote[0]))[0] if votes else None

    def _parted(self, raw: RawName) -> Iterator[RawName]:
        """Cut a name at the person in it ("Growth Jane Roe", "Jane Roe BERLIN"), and at "and" between two names."""
        left, joint, right = raw.text.partition(" and ")
        if joint and normalise_name(left) in self._uses and normalise_name(right) in self._uses:
            yield RawName(raw.start, raw.start + len(left), left, raw.kind)
            yield RawName(raw.end - len(right), raw.end, right, raw.kind)
            return
        words = raw.text.split(" ")
        for at in range(1, len(words) - 1):
            person, rest = " ".join(words[at:]), " ".join(words[:at])
            if normalise_name(person) in self._people and not is_given_name(rest):
                yield RawName(raw.start, raw.start + len(rest), rest, None)
                yield RawName(raw.start + len(rest) + 1, raw.end, person, "person", raw.weight)
                return
        while len(words) > 2 and words[-1].isupper() and len(words[-1]) > 2 and " ".join(words[:-1]) in self._people:
            words = words[:-1]
            raw = replace(raw, end=raw.start + len(" ".join(words)), text=" ".join(words), kind="person")
        yield raw

    def _rejoined(self, text: str, names: Sequence[RawName]) -> Iterator[RawName]:
        """Join two halves, side by side or around a small word, that together are a name known from elsewhere."""
        waiting: RawName | None = None
        for raw in names:
            if waiting is not None:
                whole = text[waiting.start : raw.end]
                gap = text[waiting.end : raw.start]
                joined = self._uses.get(normalise_name(whole)) if gap == " " else gap.strip() in _SMALL_WORDS
                is_person = normalise_name(raw.text) in self._people
                known = joined and not is_person and (gap == " " or _loosened(whole) in self._loose)
                if known or (gap == " " and waiting.text.split()[-1].lower() in PARTICLES):
                    waiting = RawName(waiting.start, raw.end, whole, raw.kind, raw.weight)
                    continue
                yield waiting
            waiting = raw
        if waiting is not None:
            yield waiting

    def _missed(self, text: str) -> Iterator[RawName]:
        """The places of well-known names of several words, with a small word more or less between these."""
        end = 0
        for word in _CAPITAL.finditer(text):
            for name in self._first_words.get(word[0], ()) if word.start() >= end else ():
                found = _pattern(name).match(text, word.start())
                # "Norvane's Keeper of Ash", but not "the Keepers of Ash", who may be several people.
                is_title = name in self._uses or _TITLE_BEFORE.search(text, max(0, word.start() - 3), word.start())
                if found and is_title:
                    end = found.end()
                    yield RawName(word.start(), end, found[0], self._voted(name))
                    break

    def _typed(self, raw: RawName) -> RawName:
        """A name of the kind that was voted; the surname of somebody who is named in full is surely a person's."""
        name = normalise_name(raw.text)
        kind = self._voted(name)
        is_surname = name in self._surnames and name not in self._openings and name not in self._located
        if is_surname and kind in ("person", "place", "organization", None):
            return replace(raw, kind="person", weight=SURE)
        return raw if kind is None or kind == raw.kind else replace(raw, kind=kind, weight=GUESS)


def _stands_free(raw: RawName, names: Sequence[RawName]) -> bool:
    """True for a name that no other one overlaps, but for names inside it."""
    meeting = [name for name in names if name.start < raw.end and raw.start < name.end]
    return all(raw.start <= name.start and name.end <= raw.end for name in meeting) and not any(
        (name.start, name.end) == (raw.start, raw.end) for name in meeting
    )


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    """A name as it may be printed, with or without small words between its own."""
    small = "(?:" + "|".join(sorted(_SMALL_WORDS)) + ")"
    return re.compile(rf"(?: {small})? ".join(re.escape(word) for word in _loosened(name).split()) + r"(?![\w-])")


def _other_number(name: str) -> str | None:
    """A title with one of its first noun for many, or many for one: what a slip makes of "Keepers of Ash"."""
    first, of, rest = name.partition(" of ")
    if not of or " " in first or is_generic(first) or first.lower().rstrip("s") in person_titles():
        return None
    return f"{first[:-1]} of {rest}" if first.endswith("s") else f"{first}s of {rest}"


def _loosened(name: str) -> str:
    """A name without its small words: what "Acme for Kids" and "Acme Kids" share."""
    return " ".join(word for word in normalise_name(name).split() if word not in _SMALL_WORDS)


def _correct(doc: Doc, names: Sequence[RawName]) -> None:
    """Label the names in the parse as agreed, in place of what the model took their words for."""
    spans = []
    for name in names:
        label = _LABELS.get(name.kind) if name.kind is not None else None
        span = doc.char_span(name.start, name.end, label=label) if label else None
        if span is not None and (span.label_ == "PERSON" or any(token.ent_type_ == "PERSON" for token in span)):
            spans.append(span)
    wrong = [e for e in doc.ents if not any(s.start < e.end and e.start < s.end for s in spans)]
    if spans and any(token.ent_type_ != span.label_ for span in spans for token in span):
        doc.ents = tuple(sorted((*wrong, *spans), key=lambda span: span.start))
