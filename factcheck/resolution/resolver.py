"""Which names of all articles are one entity.

The articles together know better than one guess of the model: kinds are voted over all mentions, a surname belongs to
the one full name that ends with it, an acronym to the one name that it abbreviates. What cannot be decided stays apart.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from factcheck.model import Block, Document, Entity, EntityKind, Mention, RawName
from factcheck.tables import load
from factcheck.text.bodies import ordered_words
from factcheck.text.names import (
    GENERATIONS,
    PARTICLES,
    is_generic,
    is_given_name,
    is_short_form,
    may_be_alike,
    normalise_name,
    same_organization,
    same_person,
    spelling_variant,
)
from factcheck.text.patterns import regex

SHORT_FORM_SHARE = 0.2
LAST_WORD_SHARE = 4
SHORTEST_ACRONYM, LONGEST_ACRONYM = 2, 6
MOST_NAME_WORDS = 4
MANY_ALIKE = 100
_DIGIT_TAIL = regex(r"\d")


@dataclass(slots=True)
class _Name:
    """One normalised form of a name with the votes of its mentions; `first` is where each article first uses it."""

    text: str
    votes: Counter[EntityKind] = field(default_factory=Counter)
    articles: Counter[str] = field(default_factory=Counter)
    mentions: list[Mention] = field(default_factory=list)
    printed: Counter[str] = field(default_factory=Counter)
    first: dict[str, tuple[bool, int]] = field(default_factory=dict)

    @property
    def kind(self) -> EntityKind:
        if not self.votes:
            return "thing"
        return min(self.votes, key=lambda kind: (-self.votes[kind], kind))

    @property
    def words(self) -> list[str]:
        return self.text.split()

    @property
    def uses(self) -> int:
        return sum(self.articles.values())


def _neighbours(names: list[_Name], name: _Name) -> list[_Name]:
    """Of very many names that share a word only those that are spelt most like a name, so that none is quadratic."""
    if len(names) <= MANY_ALIKE:
        return names
    at = bisect_left(names, (len(name.words), name.text), key=lambda n: (len(n.words), n.text))
    return names[max(0, at - MANY_ALIKE // 2) : at + MANY_ALIKE // 2]


def _may_be_full_name(text: str) -> bool:
    """True for a few capitalised words, such as are called by the last of them: "Jane van Roe", "Springfield Gulls"."""
    words = text.split()
    fits = all(word[0].isupper() or word in PARTICLES for word in words)
    return fits and len(words) <= MOST_NAME_WORDS and words[-1][1:] != words[-1][1:].upper()


def _comes_first(full: _Name, short: _Name) -> bool:
    """Whether the articles that use both forms begin with the full one; a product is named after its maker."""
    both = [article for article in full.articles if article in short.articles]
    return sum(full.first[article] < short.first[article] for article in both) * 2 >= len(both)


class _Groups:
    """A union-find over names; the fullest and most used name leads."""

    def __init__(self, names: Iterable[str]) -> None:
        self._parent = {name: name for name in names}

    def find(self, name: str) -> str:
        while self._parent[name] != name:
            self._parent[name] = self._parent[self._parent[name]]
            name = self._parent[name]
        return name

    def join(self, short: str, full: str) -> None:
        self._parent[self.find(short)] = self.find(full)


class Resolver:
    """The entities of one call, and the entity at any place of any article."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._names: dict[str, _Name] = {}
        self._local: dict[tuple[str, str], str] = {}
        self._spots: dict[tuple[str, str], list[tuple[int, int, str]]] = defaultdict(list)
        self._collect(documents)
        self._groups = _Groups(self._names)
        self._join()
        self._entity = self._lead_names()
        for spots in self._spots.values():
            spots.sort()
        self._bearers: dict[str, set[str]] = defaultdict(set)
        for name in self._names.values():
            if name.kind == "person" and len(name.words) > 1 and name.words[-1] in self._names:
                self._bearers[name.words[-1]].add(self._groups.find(name.text))
        self._kinds = self._vote_kinds()

    def _collect(self, documents: Sequence[Document]) -> None:
        quiet = {
            normalise_name(raw.text)
            for document in documents
            for block in document.blocks
            if block.section not in ("headline", "link")
            for raw in block.names
        }
        for document in documents:
            for block in document.blocks:
                if block.copy_of is not None:
                    continue
                loud = block.section in ("headline", "link") and quiet
                for raw in block.names:
                    # A headline in title case makes names of common words: it may repeat a name, not bring one.
                    if not loud or normalise_name(raw.text) in quiet or (raw.kind == "person" and " " in raw.text):
                        self._add(document, block, raw)

    def _add(self, document: Document, block: Block, raw: RawName) -> None:
        text = _canonical(normalise_name(raw.text))
        if not text:
            return
        start, end = block.original(raw.start, raw.end)
        name = self._names.get(text)
        if name is None:
            name = self._names[text] = _Name(text)
        if raw.kind is not None:
            name.votes[raw.kind] += raw.weight
        name.articles[document.article.id] += 1
        name.first.setdefault(document.article.id, (block.field == "text", start))
        name.printed[normalise_name(raw.text)] += 1
        name.mentions.append(
            Mention(article=document.article.id, start=start, end=end, text=raw.text, field=block.field)
        )
        self._spots[document.article.id, block.field].append((start, end, text))

    def _join(self) -> None:
        names = sorted(self._names.values(), key=lambda n: (len(n.words), n.text))
        by_squash: dict[str, str] = {}
        for name in names:
            key = re.sub(r"[\W_]+", "", ordered_words(name.text))
            if key in by_squash:
                self._groups.join(name.text, by_squash[key])
            else:
                by_squash[key] = name.text
        by_last: dict[str, list[_Name]] = defaultdict(list)
        by_first: dict[str, list[_Name]] = defaultdict(list)
        by_initials: dict[str, list[_Name]] = defaultdict(list)
        for name in names:
            words = name.words
            if len(words) > 1:
                by_last[words[-1].casefold()].append(name)
                by_first[words[0].casefold()].append(name)
                by_initials["".join(w[0] for w in words if w[0].isupper())].append(name)
        for name in names:
            if len(name.words) > 1:
                self._join_variants(name, by_last, by_first)
        for name in sorted(names, key=lambda n: (-len(n.words), n.text)):
            if len(name.words) > 1 and name.kind in ("organization", "thing"):
                self._join_short_form(name, by_first)
        for name in names:
            if len(name.words) == 1:
                self._join_single(name, by_last, by_first, by_initials)

    def _join_variants(self, name: _Name, by_last: dict[str, list[_Name]], by_first: dict[str, list[_Name]]) -> None:
        ending, opening = by_last[name.words[-1].casefold()], by_first[name.words[0].casefold()]
        near = (*_neighbours(ending, name), *_neighbours(opening, name))
        for other in {n.text: n for n in near}.values():
            if other.text >= name.text or not may_be_alike(name.text, other.text):
                continue
            if _DIGIT_TAIL.search(name.text) or _DIGIT_TAIL.search(other.text):
                continue
            if self._is_contested(name.text, other.text) or self._is_contested(other.text, name.text):
                continue
            kinds = {name.kind, other.kind}
            alike = "place" not in kinds and (
                (kinds & {"person"} and same_person(name.text, other.text))
                or (not kinds <= {"person"} and same_organization(name.text, other.text))
            )
            if alike or ("place" not in kinds and spelling_variant(name.text, other.text)):
                self._groups.join(*sorted((name.text, other.text), key=lambda t: (len(t.split()), t)))

    def _is_contested(self, bare: str, full: str) -> bool:
        """Whether a name may be the father's or the son's: "Jane Roe" where both "Jane Roe Sr." and "Jr." are named."""
        base, _, generation = full.rpartition(" ")
        if bare != base or generation.rstrip(".") not in GENERATIONS:
            return False
        return sum(f"{base} {other}" in self._names for g in GENERATIONS for other in (g, f"{g}.")) > 1

    def _join_single(
        self,
        name: _Name,
        by_last: dict[str, list[_Name]],
        by_first: dict[str, list[_Name]],
        by_initials: dict[str, list[_Name]],
    ) -> None:
        word = name.text
        people = [n for n in by_last[word.casefold()] if n.kind in ("person", "thing") and _may_be_full_name(n.text)]
        if people and name.kind in ("person", "thing", "organization", "product") and not is_generic(word):
            self._join_surname(name, people)
            if self._groups.find(word) != word:
                return
        letters = word.replace(".", "")
        if word.isupper() and SHORTEST_ACRONYM <= len(letters) <= LONGEST_ACRONYM:
            expansions = [n for n in by_initials[letters] if same_organization(word, n.text)]
            # "MA" is a state and no "Mount Acme", which is not named more often.
            is_short = len(letters) == SHORTEST_ACRONYM
            expansions = [n for n in expansions if not is_short or n.kind != "place" or n.uses > name.uses]
            if self._one_entity(expansions):
                self._groups.join(word, expansions[0].text)
                return
        if name.kind in ("person", "thing"):
            called = [n for n in by_first[word.casefold()] if n.kind == "person" and _may_be_full_name(n.text)]
            self._join_introduced(name, called)
        if name.kind == "place" or (name.kind == "person" and people):
            return
        self._join_short_form(name, by_first)
        if self._groups.find(word) == word and name.kind == "organization" and not is_generic(word):
            ending = [n for n in by_last[word.casefold()] if n.kind == "organization" and _may_be_full_name(n.text)]
            if ending and self._one_entity(ending) and name.uses <= LAST_WORD_SHARE * sum(n.uses for n in ending):
                self._groups.join(word, ending[0].text)

    def _join_short_form(self, name: _Name, by_first: dict[str, list[_Name]]) -> None:
        """Join the first words of an organisation's name to the one full name that they open."""
        opened = by_first[name.words[0].casefold()]
        fuller = [
            n
            for n in (opened if len(opened) <= MANY_ALIKE else ())
            if n.kind in ("organization", "thing")
            and len(n.words) > len(name.words)
            and not _DIGIT_TAIL.search(n.text)
            and is_short_form(name.text, n.text)
            and n.uses >= SHORT_FORM_SHARE * name.uses
            and _comes_first(n, name)
            and not self._is_branch(n)
        ]
        if fuller and self._one_entity(fuller):
            self._groups.join(name.text, fuller[0].text)

    def _is_branch(self, name: _Name) -> bool:
        """Whether a name ends with a place: "Acme Australia" is not all of Acme."""
        last = self._names.get(name.words[-1])
        return last is not None and last.kind == "place" and not last.text.isupper()

    def _join_surname(self, name: _Name, people: list[_Name]) -> None:
        """Join a surname to the one person who bears it: in all articles, or else article by article."""
        if self._one_entity(people):
            self._groups.join(name.text, people[0].text)
            return
        # Whoever is known to all is called by the surname alone, and the other one by the full name.
        self._join_introduced(name, people)

    def _join_introduced(self, name: _Name, people: list[_Name]) -> None:
        """Join a short name, article by article, to the one person whom the article has named in full before it."""
        for article in name.articles:
            here = [p for p in people if article in p.articles]
            if here and self._one_entity(here) and min(p.first[article] for p in here) < name.first[article]:
                self._local[article, name.text] = here[0].text

    def _one_entity(self, names: Sequence[_Name]) -> bool:
        return len({self._groups.find(n.text) for n in names}) == 1

    def _lead_names(self) -> dict[str, str]:
        """The name that leads each group: the one with most words among the well used."""
        members: dict[str, list[_Name]] = defaultdict(list)
        for name in self._names.values():
            members[self._groups.find(name.text)].append(name)
        lead = {}
        for group, names in members.items():
            best = min(names, key=lambda n: (len(n.words) == 1, -n.uses, -len(n.words), n.text))
            lead[group] = min(best.printed, key=lambda p: (-best.printed[p], p))
        return lead

    def _vote_kinds(self) -> dict[str, EntityKind]:
        votes: dict[str, Counter[EntityKind]] = defaultdict(Counter)
        full_names: set[str] = set()
        for name in self._names.values():
            entity = self._entity[self._groups.find(name.text)]
            full = len(name.words) > 1
            full_names |= {entity} if full else set()
            for kind, count in name.votes.items():
                votes[entity][kind] += count * (3 if full else 1)
        kinds = {e: min(c.items(), key=lambda vote: (-vote[1], vote[0]))[0] for e, c in votes.items() if c}
        for entity, kind in kinds.items():
            is_borne = entity in full_names or entity in self._bearers or is_given_name(entity)
            if kind == "person" and not is_borne:
                # People come with a full name somewhere; a lone word that the model takes for one may be anything.
                kinds[entity] = "organization" if votes[entity]["organization"] else "thing"
        return kinds

    def is_shared_surname(self, article: str, text: str) -> bool:
        """Whether a name is a surname that several people bear, and the article does not tell whose it is."""
        if text not in self._bearers or (article, text) in self._local or self._groups.find(text) != text:
            return False
        return len(self._bearers[text]) > 1

    def name_of(self, article: str, text: str) -> str:
        """The entity that a collected name means in an article."""
        local = self._local.get((article, text))
        return self._entity[self._groups.find(local or text)]

    def known(self, article: str, words: str) -> str | None:
        """The entity that capitalised words name, if they are a name that is known from elsewhere."""
        name = normalise_name(words)
        return self.name_of(article, name) if words[:1].isupper() and name in self._names else None

    def kind_of(self, entity: str) -> EntityKind:
        """The voted kind of an entity."""
        return self._kinds.get(entity, "thing")

    def within(self, article: str, field_: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """The names that lie in [start, end) of an article, as (start, end, entity)."""
        spots = self._spots.get((article, field_), [])
        at = bisect_left(spots, (start, -1, ""))
        if at and spots[at - 1][1] > start:
            at -= 1
        for spot_start, spot_end, text in spots[at : bisect_right(spots, (end, -1, ""))]:
            if spot_start < end and start < spot_end:
                yield spot_start, spot_end, self.name_of(article, text)

    def entities(self) -> tuple[Entity, ...]:
        """All entities, the most mentioned first."""
        mentions: dict[str, list[Mention]] = defaultdict(list)
        names: dict[str, Counter[str]] = defaultdict(Counter)
        for name in self._names.values():
            for mention in name.mentions:
                entity = self.name_of(mention.article, name.text)
                mentions[entity].append(mention)
                names[entity].update([normalise_name(mention.text)])
        made = [
            Entity(
                name=entity,
                kind=self.kind_of(entity),
                names=tuple(sorted(names[entity], key=lambda n: (n != entity, -len(n), n))),
                mentions=tuple(sorted(found, key=lambda m: (m.article, m.field, m.start))),
            )
            for entity, found in mentions.items()
        ]
        return tuple(sorted(made, key=lambda e: (-len(e.mentions), e.name)))


@cache
def _aliases() -> dict[str, str]:
    return {alias.casefold(): row["names"][0] for row in load("place_aliases") for alias in row["names"]}


def _canonical(name: str) -> str:
    return _aliases().get(name.casefold(), name)
