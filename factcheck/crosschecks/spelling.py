"""One name spelt in two ways, whatever kind of thing the articles take it for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from factcheck.crosschecks.slips import Slips
from factcheck.model import Alignment, Conflict, Difference, Document, Fact, Judgement, NameValue, Policy, Side, Verdict
from factcheck.text.bodies import may_be_unowned, ordered_words, read_body, renamed_body, same_owner
from factcheck.text.clauses import words_of_class
from factcheck.text.names import CACHED_NAMES, is_generic, may_be_alike, spelling_variant
from factcheck.text.slips import changes_noun
from factcheck.text.wording import write_counted

_SMALL_WORDS = frozenset({"for", "of", "the", "and", "&", "in", "on"})
LONG_GIVEN_NAME = 6
SHORTEST_SURNAME = 3
FEWEST_WORDS, FEWEST_TELLING = 4, 2
MANY_ALIKE = 200  # of so many names that begin or end alike only neighbours are compared
_Owners = dict[tuple[str, tuple[str, ...], str], set[str]]
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


class Spelling:
    """Names that differ in a letter, a small word, an apostrophe, or a word of a public body."""

    name = "spelling"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Compare every two names that begin or end alike, and bring together all the spellings of one name."""
        uses = _uses(facts)
        owners, slips = _owners_of_bodies(uses), Slips(uses)
        pairs = [p for p in _pairs(sorted(uses)) if _are_one(*p, uses, owners) or slips.are_one(*p)]
        bearers = _bearers(uses)
        for names in _clusters(pairs):
            yield _conflict({name: uses[name] for name in names}, {name: bearers.get(name, []) for name in names})


def _uses(facts: Sequence[Fact]) -> dict[str, list[Fact]]:
    """The uses of each name under its commonest form; case and the order of a body's words make no other name."""
    by_words: dict[str, list[Fact]] = defaultdict(list)
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for fact in facts:
        if isinstance(fact.value, NameValue):
            words = ordered_words(fact.value.name)
            by_words[words].append(fact)
            forms[words][fact.value.name] += 1
    return {min(forms[words], key=lambda n: (-forms[words][n], n)): found for words, found in by_words.items()}


def _bearers(uses: Mapping[str, Sequence[Fact]]) -> dict[str, list[Fact]]:
    """The people whom the articles name in full, by their surnames."""
    bearers: dict[str, list[Fact]] = defaultdict(list)
    for name, facts in uses.items():
        if " " in name and all(f.fact_type == "person" for f in facts):
            bearers[name.rpartition(" ")[2]] += facts
    return bearers


def _conflict(spellings: Mapping[str, Sequence[Fact]], bearers: Mapping[str, Sequence[Fact]]) -> Conflict:
    """The conflict of a name's spellings; the one that most articles use comes first.

    A surname that stands alone is of the people who bear it in full, whatever the model takes it for.
    """
    names = sorted(spellings, key=lambda n: (-len({f.article for f in spellings[n]}), -len(spellings[n]), n))
    common, *others = names
    kinds = Counter(f.fact_type for uses in spellings.values() for f in uses)
    judgement = Judgement(
        verdict=Verdict.CONFLICT,
        rule="name.spelling",
        kind="spelling",
        severity="minor",
        differences=tuple(Difference(field="name", left=common, right=rare) for rare in others),
        explanation=f"They look like one name in {write_counted(len(names), 'spelling')}.",
    )
    sides = [Side.of(name, [*spellings[name], *bearers[name]]) for name in names]
    question = f"How is the name spelt: {_listed(sorted(names), 'or')}?"
    kind = "person" if any(bearers.values()) else min(kinds, key=lambda k: (-kinds[k], k))
    return Conflict.of(question, kind, judgement, sides)


def _listed(words: Sequence[str], joint: str) -> str:
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"


def _clusters(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, ...]]:
    """The names that pairs hold together, whatever their order."""
    cluster: dict[str, set[str]] = {}
    for pair in pairs:
        together = set(pair).union(*(cluster.get(name, ()) for name in pair))
        cluster.update(dict.fromkeys(together, together))
    return sorted({tuple(sorted(names)) for names in cluster.values()})


def _are_one(left: str, right: str, uses: Mapping[str, Sequence[Fact]], owners: _Owners) -> bool:
    """Whether two names are two spellings of one, by themselves or by how the articles use them."""
    if _is_variant(left, right):
        return True
    if {f.article for f in uses[left]} & {f.article for f in uses[right]}:
        return False
    if renamed_body(left, right):
        ours, theirs = ({owner for f in uses[name] for owner in owners[_body_in(f, name)]} for name in (left, right))
        if not ours and not theirs:
            return may_be_unowned(left, right)
        return any(same_owner(one, other) for one in ours for other in theirs)
    return _differs_by_apostrophe(left, right) or _is_short_surname_slip(left, right)


def _owners_of_bodies(uses: Mapping[str, Sequence[Fact]]) -> _Owners:
    """Whose each article says that a public body is, in its name or beside it."""
    owners: _Owners = defaultdict(set)
    for name, facts in uses.items():
        body = read_body(name)
        for fact in facts if body else ():
            beside = {p.text for p in fact.slot.participants if p.part == "of"}
            owners[_body_in(fact, name)] |= {body.owner} if body and body.owner else beside
    return owners


def _body_in(fact: Fact, name: str) -> tuple[str, tuple[str, ...], str]:
    body = read_body(name)
    assert body is not None
    return fact.article, body.lasting, body.head


def _pairs(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names that share their first letters or their last ones, or that are bodies for one thing.

    Nothing else can be a slip of the pen.
    """
    for key in (_head, _tail, _remit):
        blocks: dict[str, list[str]] = defaultdict(list)
        for name in names:
            blocks[key(name)].append(name)
        for block in (names for shared, names in blocks.items() if shared):
            for i, left in enumerate(block):
                for right in block[i + 1 : i + MANY_ALIKE]:
                    if key is _remit or may_be_alike(left, right) or changes_noun(left, right):
                        yield left, right


def _head(name: str) -> str:
    return name[:3].casefold()


def _tail(name: str) -> str:
    return name[-3:].casefold()


def _remit(name: str) -> str:
    body = read_body(name)
    return " ".join(body.lasting) if body else ""


def _is_variant(left: str, right: str) -> bool:
    """True for two spellings of one name; a people and its country, or ü and ue, are none.

    >>> _is_variant("Centre for Digital Widgets", "Centre for Digitial Widgets")
    True
    >>> _is_variant("Acme Kids", "Acme for Kids")
    True
    >>> _is_variant("Ruritania", "Ruritanians"), _is_variant("Mueller Werke", "Muller Werke")
    (False, False)
    """
    if left.casefold() == right.casefold() or _transliterated(left) == _transliterated(right):
        return False
    if " " not in left + right and left[:-2].startswith(right[:-2]) | right[:-2].startswith(left[:-2]):
        # One word with two endings is a country and its people more often than a slip.
        return False
    if " " in left and " " in right and _without_small_words(left) == _without_small_words(right):
        return True
    return spelling_variant(left, right) or _drops_a_word(left, right)


def _drops_a_word(left: str, right: str) -> bool:
    """True for a long name and the same without a word from its middle, which is no short form of it.

    >>> _drops_a_word("Norvane Highway Traffic Safety Board", "Norvane Highway Safety Board")
    True
    >>> _drops_a_word("South Orrin Bakers' Guild Dinner", "South Orrin Bakers' Dinner")
    True
    >>> _drops_a_word("University of Southern Norvane", "University of Norvane")
    False
    """
    short, long = sorted((_without_small_words(left), _without_small_words(right)), key=len)
    telling = [word for word in short if not is_generic(word)]
    if len(long) != len(short) + 1 or len(short) < FEWEST_WORDS or len(telling) < FEWEST_TELLING:
        return False
    dropped = (i for i in range(1, len(long) - 1) if long[:i] + long[i + 1 :] == short)
    # A formal occasion has each word of its title, a common one too.
    is_occasion = any(word.endswith("s'") for word in short) and short[-1].rstrip("s") in words_of_class("occasion")
    return any(long[i].isalpha() and (is_occasion or not is_generic(long[i])) for i in dropped)


def _differs_by_apostrophe(left: str, right: str) -> bool:
    """True for a name that ends in 's and the same without the apostrophe, which generic words may follow.

    >>> _differs_by_apostrophe("Brandle's", "Brandles"), _differs_by_apostrophe("Brandle's", "Brandles Group")
    (True, True)
    >>> _differs_by_apostrophe("Brandle's", "Brandle"), _differs_by_apostrophe("Brandle's", "Brandles Lane")
    (False, False)
    """
    owned, plain = sorted((left, right), key=lambda name: (not name.endswith("'s"), name))
    whole = owned.replace("'", "").casefold()
    if not owned.endswith("'s") or not plain.casefold().startswith(whole):
        return False
    return all(is_generic(word) for word in plain[len(whole) :].split(" ")[1:])


def _is_short_surname_slip(left: str, right: str) -> bool:
    """True for one long given name with two surnames a letter apart, too short to be told by themselves.

    >>> _is_short_surname_slip("Rosamund Kay", "Rosamund Keay"), _is_short_surname_slip("Ann Kay", "Ann Keay")
    (True, False)
    """
    (*given, surname), (*other_given, other_surname) = left.split(), right.split()
    if given != other_given or len(" ".join(given)) < LONG_GIVEN_NAME:
        return False
    short, long = sorted((surname, other_surname), key=len)
    if len(short) < SHORTEST_SURNAME or len(long) - len(short) > 1:
        return False
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long))) and not long.endswith("s")


@lru_cache(maxsize=CACHED_NAMES)
def _transliterated(name: str) -> str:
    folded = name.casefold().replace("&", "and").translate(str.maketrans("äöü", "aou"))
    for written, plain in _UMLAUTS:
        folded = folded.replace(written, plain)
    return folded


@lru_cache(maxsize=CACHED_NAMES)
def _without_small_words(name: str) -> tuple[str, ...]:
    return tuple(word for word in name.casefold().split() if word not in _SMALL_WORDS)


SPELLING = Spelling()
