"""Who may hold a role: the words of a paragraph, the capitalised runs in it, and which of them name a person."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from factcheck.tables import load
from factcheck.text.names import PARTICLES, is_generic, is_given_name

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factcheck.model import Block

_WORD = re.compile(r"[^\W_]+(?:(?:[.&]|['’](?![sS]\b))[^\W_]+)*")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_ABBREVIATIONS = frozenset(
    "inc corp co ltd jr sr st mr mrs ms dr sen rep gov gen col lt sgt capt det prof rev hon pres maj brig adm cmdr cpl "
    "insp supt".split()
)
_NEVER_IN_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december the a an in on at this that it he she they we but and or if when while as after before "
    "for from by with meanwhile however yesterday today tomorrow according photo image video watch read ap reuters "
    "i you his her their its our my not no yes also both all some one two three what who how why where there then "
    "now here last next these those".split()
)
_NOT_PEOPLE = frozenset(
    {"GPE", "LOC", "FAC", "NORP", "DATE", "TIME", "EVENT", "LANGUAGE", "LAW", "WORK_OF_ART", "PRODUCT"}
)
LONGEST_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a paragraph.

    `gap` is what stands between it and the word before (" ", "-", "'s ", ", "), `key` the word in lower case without
    full stops.
    """

    text: str
    start: int
    end: int
    gap: str
    key: str
    is_capitalised: bool

    @classmethod
    def at(cls, text: str, start: int, end: int, previous_end: int) -> Word:
        """The word at the characters [start, end) of a paragraph."""
        word = text[start:end]
        return cls(word, start, end, text[previous_end:start], word.replace(".", "").lower(), word[0].isupper())


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words that stand together: words[first:last] of the paragraph, and their characters."""

    first: int
    last: int
    start: int
    end: int
    text: str
    honorific: bool = False


def words_of(text: str) -> list[Word]:
    """Cut a paragraph into words; an abbreviation keeps its full stop, a possessive 's goes to the gap."""
    words: list[Word] = []
    previous_end = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group()
        if word in ("s", "S") and words and text[start - 1 : start] in ("'", "’"):
            continue
        if text[end : end + 1] == "." and (_DOTTED.fullmatch(word) or word.lower() in _ABBREVIATIONS):
            end += 1
        words.append(Word.at(text, start, end, previous_end))
        previous_end = end
    return words


@dataclass(slots=True)
class Page:
    """A paragraph ready for reading: its words, the parse's token at each word, and the names that the parse sees."""

    text: str
    words: list[Word]
    tokens: dict[int, Token]
    labels: list[tuple[int, int, str]]
    full_names: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    people_at: dict[int, str] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, block: Block) -> Page:
        """Prepare a paragraph."""
        doc: Doc = block.doc
        labels = [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
        people = {n.start: n.text for n in block.names if n.kind == "person" and (" " in n.text or n.weight > 1)}
        return cls(block.text, words_of(block.text), {token.idx: token for token in doc}, labels, people_at=people)

    def pos(self, place: int) -> str:
        """The part of speech of a word, as the parse sees it; X where there is none."""
        token = self.tokens.get(self.words[place].start) if place < len(self.words) else None
        return token.pos_ if token is not None else "X"

    def gap(self, place: int) -> str:
        """What stands before a word; what stands after the last word, for the place after it."""
        if place < len(self.words):
            return self.words[place].gap
        return (self.text[self.words[-1].end :] if self.words else "") or "."

    def is_spaced(self, place: int) -> bool:
        """Whether nothing but a space stands before a word."""
        return self.gap(place) == " "

    def says(self, place: int, word: str) -> bool:
        """Whether a word is this one, in whatever case."""
        return self.key(place) == word

    def key(self, place: int) -> str:
        """The word in lower case, or nothing outside the paragraph."""
        return self.words[place].key if 0 <= place < len(self.words) else ""

    def begins_person(self, place: int) -> bool:
        """Whether a word begins the full name of a person."""
        return place < len(self.words) and " " in self.people_at.get(self.words[place].start, "")

    def is_known(self, run: Run) -> bool:
        """Whether the articles together say that a run names a person."""
        return self.people_at.get(run.start) == run.text

    def is_calendar(self, place: int) -> bool:
        """Whether a word is a weekday, a month or another word that begins no name."""
        return self.key(place) in _NEVER_IN_NAMES

    def is_certain(self, run: Run) -> bool:
        """Whether more than its form says that a run names a person: a known given name, or the parse."""
        known = run.honorific or run.text in self.full_names or run.text in self.surnames or self.is_known(run)
        return known or is_given_name(self.words[run.first].key) or self.label(run) == "PERSON"

    def label(self, run: Run) -> str:
        """The label of the named entity that covers most of a run, or nothing."""
        best, size = "", 0
        for start, end, label in self.labels:
            shared = min(end, run.end) - max(start, run.start)
            if shared > size:
                best, size = label, shared
        return best if size * 2 > run.end - run.start else ""

    def run(self, first: int, last: int, honorific: bool = False) -> Run:
        """The words from first to before last as a run."""
        start, end = self.words[first].start, self.words[last - 1].end
        return Run(first, last, start, end, self.text[start:end], honorific)

    def run_at(self, first: int) -> Run | None:
        """The name that begins at a word, with initials, particles and hyphens; words of address are left out."""
        words, honorific = self.words, False
        while first < len(words) and words[first].is_capitalised and words[first].key in _honorifics():
            first, honorific = first + 1, True
            if first < len(words) and words[first].gap not in (" ", ". "):
                return None
        if first >= len(words) or first in self.taken:
            return None
        if not (words[first].is_capitalised or (words[first].key in PARTICLES and self._capital(first + 1))):
            return None
        last = first + 1
        while last < len(words) and last - first < 2 * LONGEST_NAME_WORDS and last not in self.taken:
            gap = words[last].gap
            joined = gap == "-" or (gap == " " and words[last].is_capitalised)
            if joined or (gap == " " and self._is_particle(last)) or (gap == ", " and words[last].key in ("jr", "sr")):
                last += 1
            else:
                break
        # "Jane Roe Previously" runs two sentences of a caption together.
        while last > first + 1 and words[last - 1].gap == " " and self.pos(last - 1) == "ADV":
            last -= 1
        return self.run(first, last, honorific)

    def run_before(self, last: int) -> Run | None:
        """The name that ends just before a word."""
        first = last
        words = self.words
        while first > 0 and last - first < 2 * LONGEST_NAME_WORDS and first - 1 not in self.taken:
            word = words[first - 1]
            joined = first == last or words[first].gap in (" ", "-") or words[first].key in ("jr", "sr")
            particle = first < last and word.key in PARTICLES and word.gap in (" ", "-")
            hyphened = first > 1 and word.gap == "-" and words[first - 2].is_capitalised
            if not joined or not (word.is_capitalised or particle or hyphened):
                break
            first -= 1
        while first < last and words[first].key in PARTICLES and not words[first].is_capitalised:
            first += 1
        while first < last and words[first].key in _NEVER_IN_NAMES:
            first += 1
        honorific = first < last and words[first].key in _honorifics()
        if honorific:
            first += 1
        return self.run(first, last, honorific) if first < last else None

    def _is_particle(self, place: int) -> bool:
        return self.words[place].key in PARTICLES and (self._capital(place + 1) or self._capital(place + 2))

    def _capital(self, place: int) -> bool:
        return place < len(self.words) and self.words[place].is_capitalised and self.words[place].gap in (" ", "-")

    def is_person(self, run: Run, *, office: bool = False) -> bool:
        """Whether a run names a person, by its form, the parse and the names that the article prints in full.

        Args:
            run: the run.
            office: whether a title of office stands before it, so that an unknown surname alone will do.
        """
        words = self.words[run.first : run.last]
        keys = [word.key for word in words]
        if len(words) > LONGEST_NAME_WORDS + 1 or any(any(c.isdigit() for c in key) for key in keys):
            return False
        # What a hyphen joins is a part of a given name: "Park Ho-in".
        apart = [word.key for number, word in enumerate(words) if number == 0 or word.gap != "-"]
        if any(key in _NEVER_IN_NAMES or key in _bodies() for key in apart) or keys[-1] in _suffixes():
            return False
        initials = [word.text.endswith(".") or len(word.text) == 1 for word in words]
        shouted = [len(w.key) > 1 and w.text.isupper() and not w.text.endswith(".") for w in words]
        if any(shouted[1:]) or (shouted[0] and (len(words[0].text) > 2 or len(words) == 1)) or "&" in run.text:
            return False
        if any("." in word.text.rstrip(".") and len(word.text) > 4 for word in words):
            return False
        label = self.label(run)
        if len(words) == 1 or (len(words) <= 3 and words[1].gap == "-" and len({w.gap for w in words[1:]}) == 1):
            if run.text in self.surnames or self.is_known(run):
                return True
            if initials[0] or label in _NOT_PEOPLE or label == "ORG" or is_generic(keys[0]):
                return False
            return run.honorific or (office and self.pos(run.first) == "PROPN")
        if initials[-1] and keys[-1] not in ("jr", "sr"):
            return False
        given = is_given_name(keys[0]) or initials[0] or run.text in self.full_names or run.honorific
        if given or self.is_known(run):
            return True
        if is_generic(keys[0]) or label in _NOT_PEOPLE or label == "ORG":
            return False
        last = max(place for place in range(run.first, run.last) if place == run.first or self.words[place].gap != "-")
        return all(self.pos(place) in ("PROPN", "X") for place in (run.first, last))


def read_people(pages: Iterable[Page]) -> tuple[frozenset[str], frozenset[str]]:
    """The full names of people that an article prints, and their surnames."""
    full: set[str] = set()
    surnames: set[str] = set()
    for page in pages:
        place = 0
        while place < len(page.words):
            run = page.run_at(place)
            if run is None:
                place += 1
                continue
            place = max(run.last, place + 1)
            if run.last - run.first < 2 or not page.is_person(run) or page.label(run) not in ("PERSON", ""):
                continue
            if page.label(run) == "PERSON" or is_given_name(page.words[run.first].key):
                full.add(run.text)
                last = run.last - (page.words[run.last - 1].key in ("jr", "sr"))
                hyphened = page.words[last - 1].gap == "-"
                surnames.add(page.text[page.words[last - 1 - hyphened].start : page.words[last - 1].end])
    return frozenset(full), frozenset(surnames)


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(row["word"].lower() for row in load("honorifics"))


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(row["suffix"].lower() for row in load("company_suffixes"))


@cache
def _bodies() -> frozenset[str]:
    return frozenset(
        word.lower() for row in load("generic_name_words") if row["kind"] == "body" for word in row["words"]
    )
