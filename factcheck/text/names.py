"""Names of people and organisations: whether two printed forms may name the same one.

Pure functions on strings; which of two people called Smith is meant is for the caller to decide.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import cache, lru_cache

from factcheck.tables import load
from factcheck.text.patterns import regex

_WORD = regex(r"[^\W_]+(?:['.][^\W_]+)*\.?")
_INITIALS = regex(r"(?:[^\W\d_]\.){1,4}[^\W\d_]?")
_GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_SKIPPED_IN_ACRONYMS = frozenset({"of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "la"})
_COUNTRY_PREFIX = regex(r"(?:u\.s\.|us|u\.k\.|uk|united states) +", re.IGNORECASE)
_AMBIGUOUS_ACRONYMS = frozenset({"AI", "IT", "TV", "PR", "US", "UK", "PM", "AM", "VP", "PC", "EV"})
# Names that begin with letters that sound alike may be one name; a first letter that sounds different makes another.
_LIKE_FIRST_LETTERS = tuple(map(frozenset, ("ck", "gj", "sz", "iy", "vw", "ij", "jy")))
_BRITISH_TO_AMERICAN = {
    "centre": "center", "defence": "defense", "labour": "labor", "theatre": "theater", "harbour": "harbor",
    "programme": "program", "organisation": "organization", "grey": "gray", "catalogue": "catalog",
}  # fmt: skip
_LONG_WORD = 4
PARTICLES = frozenset("de du des van von der den del della di da dos la le al el bin ibn ben st ter ten af".split())
_LONG_SINGLE_NAME = 7
FEWEST_OTHER_LETTERS = 3
CACHED_NAMES = 16_384
GENERATIONS = ("Jr", "Sr", "II", "III", "IV")


@lru_cache(maxsize=CACHED_NAMES)
def normalise_name(text: str) -> str:
    """Strip from a name all that does not tell it apart: "the", words of address, legal forms.

    An 's stays: it is the name's own where the names of a text are read.

    >>> normalise_name("the Acme Robotics Co."), normalise_name("Dr.  Jane Roe"), normalise_name("Brandle’s")
    ('Acme Robotics', 'Jane Roe', "Brandle's")
    """
    name = " ".join(text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').split())
    name = name.strip(' ,;:"')
    words = name.split(" ")
    while len(words) > 1 and (words[0].casefold() == "the" or words[0].rstrip(".").casefold() in _honorifics()):
        words = words[1:]
    while len(words) > 1 and words[-1].replace(".", "").strip(",").casefold() in _company_suffixes():
        if len(words) == 2 and words[-1].casefold() == "company":
            break  # "Acme Company" may be named after a Mr. Acme, who is called so too
        words = words[:-1]
        words[-1] = words[-1].rstrip(",")
    stripped = [word for word in words if word]
    if stripped and stripped[-1] == "&":
        stripped = stripped[:-1]
    return " ".join(stripped)


def has_legal_form(name: str) -> bool:
    """Whether a name ends with the legal form of a company.

    >>> has_legal_form("Acme Robotics Inc."), has_legal_form("Acme Robotics")
    (True, False)
    """
    *before, last = name.replace(",", " ").split() or [""]
    return bool(before) and last.replace(".", "").casefold() in _company_suffixes()


def same_person(left: str, right: str) -> bool:
    """Whether two names may be one person's: full or surname only, with initials, middle names or a nickname.

    A bare surname matches everybody of that surname.

    >>> same_person("John D. Roe", "Jack Roe"), same_person("Roe", "John Roe"), same_person("Ann Roe", "John Roe")
    (True, True, False)
    """
    left_words, left_generation = _person_words(left)
    right_words, right_generation = _person_words(right)
    if not left_words or not right_words:
        return False
    if left_generation and right_generation and left_generation != right_generation:
        return False
    if left_words == right_words:
        return True
    short, full = sorted((left_words, right_words), key=lambda words: (len(words), words))
    if len(short) == 1:
        return len(short[0]) > 1 and short[0] == full[-1]
    # "van Roe" is the surname of "Jane van Roe"; "Roe Doe" adds a second surname to "Jane Roe".
    if full[-len(short) :] == short and short[0] in PARTICLES:
        return True
    if full[: len(short)] == short:
        return True
    return left_words[-1] == right_words[-1] and _same_given(left_words[:-1], right_words[:-1])


def same_organization(left: str, right: str) -> bool:
    """Whether two names are one organisation's: equal but for legal form, spacing and case, or an acronym of the other.

    >>> same_organization("FTC", "the Federal Trade Commission"), same_organization("AcmeX", "Acme X Inc.")
    (True, True)
    >>> same_organization("Acme", "Acme Robotics")
    False
    """
    left_name, right_name = _organization_name(left), _organization_name(right)
    if not left_name or not right_name:
        return False
    squashed = _squash(left_name)
    if squashed and squashed == _squash(right_name):
        return True
    return _is_acronym(left_name, right_name) or _is_acronym(right_name, left_name)


def is_short_form(short: str, full: str, places: Collection[str] = ()) -> bool:
    """Whether a name is the leading words of a longer one and says enough to stand for it.

    Args:
        short: the name that may be short.
        full: the longer name.
        places: names that the text uses for places; they are never short for an organisation.

    >>> is_short_form("Acme", "Acme Robotics"), is_short_form("National", "National Widget Agency")
    (True, False)
    >>> is_short_form("Springfield", "Springfield Widgets", places={"Springfield"})
    False
    """
    short_words = [_fold(word) for word in _organization_name(short).split()]
    full_words = [_fold(word) for word in _organization_name(full).split()]
    if not short_words or len(short_words) >= len(full_words) or full_words[: len(short_words)] != short_words:
        return False
    if short_words[-1] in _SKIPPED_IN_ACRONYMS or _fold(normalise_name(short)) in {_fold(place) for place in places}:
        return False
    return not all(is_generic(word) or len(word) < 2 or word in _SKIPPED_IN_ACRONYMS for word in short_words)


def is_generic(word: str) -> bool:
    """Whether a word is shared by so many names that it cannot stand alone for one: "National", "Bank", a place.

    >>> is_generic("National"), is_generic("Acme")
    (True, False)
    """
    return _fold(word) in _generic_words()


def is_given_name(word: str) -> bool:
    """Whether a word is one of the given names of the table, or a short form or spelling of one.

    >>> is_given_name("Bob"), is_given_name("Acme")
    (True, False)
    """
    return _fold(word) in _given_names()


def may_be_alike(left: str, right: str) -> bool:
    """Whether two names deserve a closer look: words that stand in one place begin alike, or are short for one name.

    It is cheap, and false of hardly any two names that `same_person`, `same_organization` or `spelling_variant` join.

    >>> may_be_alike("Benedikt Roe", "Benedict Roe"), may_be_alike("Acme Labs", "Acme Grid")
    (True, False)
    """
    ours, theirs = (_fold(name).replace("&", "and").split() for name in (left, right))
    if len(ours) != len(theirs):
        return True
    return all(
        a == b or a[0] == b[0] or frozenset((a[0], b[0])) in _LIKE_FIRST_LETTERS or _share_nickname(a, b)
        for a, b in zip(ours, theirs, strict=True)
    )


def spelling_variant(left: str, right: str) -> bool:
    """Whether two names are probably one name spelt in two ways: never an initial, a nickname, an accent or a plural.

    >>> spelling_variant("Benedikt Roe", "Benedict Roe"), spelling_variant("Jan Roe", "Jon Roe")
    (True, False)
    """
    left_words, right_words = spelt_words(left), spelt_words(right)
    if len(left_words) != len(right_words) or "".join(left_words) == "".join(right_words):
        return False
    differing = [place for place, (a, b) in enumerate(zip(left_words, right_words, strict=True)) if a != b]
    if len(differing) != 1:
        return False
    place = differing[0]
    others = [word for word in left_words if word not in _SKIPPED_IN_ACRONYMS]
    if left_words[place] in others:
        others.remove(left_words[place])
    acronyms = {word for word in normalise_name(left).split() if len(word) > 2 and word.isupper()}
    a, b = left_words[place], right_words[place]
    # A long word that is nearly the other's needs less beside it: "Benedikt Roe".
    long_enough = _LONG_WORD - (min(len(a), len(b)) >= _LONG_SINGLE_NAME)
    anchored = any(len(word) >= long_enough or word.upper() in acronyms for word in others)
    if others and not anchored:
        return False
    if not others and min(len(a), len(b)) < _LONG_SINGLE_NAME:
        return False
    if _plural_of(a, b) or _plural_of(b, a):
        is_last = place == len(left_words) - 1
        return bool(others) and min(len(a), len(b)) >= _LONG_WORD and (not is_last or left_words[0].upper() in acronyms)
    return _misspelt(a, b, single=not others, others=len(others))


def _misspelt(a: str, b: str, *, single: bool, others: int) -> bool:
    from rapidfuzz.distance import DamerauLevenshtein

    if not (a.isalpha() and b.isalpha()) or min(len(a), len(b)) < 4 or max(len(a), len(b)) < 5:
        return False
    if a[0] != b[0] and frozenset((a[0], b[0])) not in _LIKE_FIRST_LETTERS:
        return False
    if a[:-1] == b[:-1] and {a[-1], b[-1]} <= set("aeioy"):
        return False  # the last vowel often tells a woman's name from a man's
    shorter, longer = sorted((a, b), key=len)
    if longer.startswith(shorter) and len(longer) - len(shorter) > 1:
        return False
    generic = is_generic(a) + is_generic(b)
    if generic == 2 or (generic == 1 and longer.startswith(shorter)):
        return False
    if is_given_name(a) and is_given_name(b) and not _spelt_alike(a, b):
        return others > 1 and not _share_nickname(a, b)
    if _share_nickname(a, b) and not _spelt_alike(a, b):
        return False
    allowed = 1 if single or min(len(a), len(b)) < 8 else 2
    return 0 < DamerauLevenshtein.distance(a, b, score_cutoff=allowed) <= allowed or (not single and _spelt_alike(a, b))


@lru_cache(maxsize=CACHED_NAMES)
def spelt_words(name: str) -> tuple[str, ...]:
    """The words that a comparison of spellings looks at: folded, without initials and without hyphens."""
    folded = _fold(normalise_name(name)).replace("-", " ").replace("&", " and ")
    words = (word.replace("'", "") for word in folded.split())
    kept = [_american(word) for word in words if word.strip(".") and not _INITIALS.fullmatch(word)]
    bare = (word.rstrip(".,") for word in kept)
    return tuple(word for word in bare if len(word) > 1 and word not in _GENERATIONS)


def _american(word: str) -> str:
    if word in _BRITISH_TO_AMERICAN:
        return _BRITISH_TO_AMERICAN[word]
    return word.replace("isation", "ization") if len(word) > 8 else word


def _plural_of(plural: str, singular: str) -> bool:
    return plural in (singular + "s", singular + "es") or (singular.endswith("y") and plural == singular[:-1] + "ies")


@lru_cache(maxsize=CACHED_NAMES)
def _person_words(name: str) -> tuple[tuple[str, ...], str | None]:
    """A person's names, folded, initials apart ("J.K." is two), and the generation ("jr") if one is given."""
    words: list[str] = []
    for word in _WORD.findall(_fold(normalise_name(_strip_possessive(name))).replace("-", " ")):
        words.extend(letter for letter in word.split(".") if letter) if _INITIALS.fullmatch(word) else words.append(
            word.rstrip(".")
        )
    generation = _GENERATIONS.get(words[-1]) if len(words) > 1 else None
    return tuple(words[:-1] if generation else words), generation


def _same_given(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Given names agree when each pair does; a leading initial may be left out ("J. Edgar" is "Edgar")."""
    if len(left[0]) == 1 and len(left) > 1 and len(right[0]) > 1 and left[0] != right[0][0]:
        left = left[1:]
    elif len(right[0]) == 1 and len(right) > 1 and len(left[0]) > 1 and right[0] != left[0][0]:
        right = right[1:]
    if "".join(left) == "".join(right):
        return True
    return all(_same_given_word(a, b) for a, b in zip(left, right, strict=False))


def _same_given_word(left: str, right: str) -> bool:
    if left == right:
        return True
    if len(left) == 1 or len(right) == 1:
        return left[0] == right[0]
    return _share_nickname(left, right)


def _share_nickname(left: str, right: str) -> bool:
    """Whether one is short for the other, or both are short for one given name."""
    formal = _formal_names()
    left_names, right_names = formal.get(left, frozenset()), formal.get(right, frozenset())
    if right in left_names or left in right_names:
        return True
    full = _full_given_names()
    return left not in full and right not in full and bool(left_names & right_names)


def have_other_given_names(left: str, right: str) -> bool:
    """True for one surname behind two given names that no nickname, initial or slip joins.

    >>> have_other_given_names("Carl Roe", "Peter Roe"), have_other_given_names("Dirk Roe", "Dierk Roe")
    (True, False)
    """
    from rapidfuzz.distance import DamerauLevenshtein

    (mine, _), (yours, _) = _person_words(left), _person_words(right)
    if not len(mine) == len(yours) == 2 or mine[1] != yours[1] or mine[0][:1] == yours[0][:1]:
        return False
    if _share_nickname(mine[0], yours[0]) or _spelt_alike(mine[0], yours[0]):
        return False
    return DamerauLevenshtein.distance(mine[0], yours[0]) >= FEWEST_OTHER_LETTERS


def _spelt_alike(left: str, right: str) -> bool:
    """Whether two given names are one in two spellings: those of the table, and "ph" for "f"."""
    return right in _spellings().get(left, frozenset()) or left.replace("ph", "f") == right.replace("ph", "f")


@lru_cache(maxsize=CACHED_NAMES)
def _organization_name(name: str) -> str:
    stripped = normalise_name(_strip_possessive(name)).replace("&", "and")
    shortened = _COUNTRY_PREFIX.sub("", stripped, count=1) if _COUNTRY_PREFIX.match(stripped) else stripped
    return shortened if " " in shortened or shortened.isupper() else stripped


@lru_cache(maxsize=CACHED_NAMES)
def _squash(name: str) -> str:
    return "".join(letter for letter in _american(_fold(name)) if letter.isalnum())


def _is_acronym(short: str, full: str) -> bool:
    letters = short.replace(".", "")
    if not (2 <= len(letters) <= 7 and letters.isalpha() and sum(map(str.isupper, letters)) >= len(letters) - 1):
        return False
    if letters in _AMBIGUOUS_ACRONYMS or " " in short:
        return False
    words = full.replace("-", " ").split()
    content = [word for word in words if word.casefold() not in _SKIPPED_IN_ACRONYMS]
    if len(content) < 2:
        return False
    initials = {"".join(word[0] for word in some).casefold() for some in (words, content)}
    return letters.casefold() in initials


def _strip_possessive(name: str) -> str:
    if name.endswith(("'s", "'S", "’s", "’S")) and len(name) > 2:
        return name[:-2]
    return name[:-1] if name.endswith(("s'", "s’")) else name


@lru_cache(maxsize=CACHED_NAMES)
def _fold(text: str) -> str:
    """Lower case without accents; ß and ligatures are spelt out."""
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(row["word"].casefold() for row in load("honorifics"))


@cache
def _company_suffixes() -> frozenset[str]:
    return frozenset(row["suffix"].casefold() for row in load("company_suffixes"))


@cache
def _generic_words() -> frozenset[str]:
    return frozenset(_fold(word) for row in load("generic_name_words") for word in row["words"])


@cache
def _formal_names() -> dict[str, frozenset[str]]:
    """For each short form, the given names that it stands for."""
    formal: dict[str, set[str]] = {}
    for row in load("nicknames"):
        for short in row["short"]:
            for name in (row["name"], *row.get("variants", ())):
                formal.setdefault(_fold(short), set()).add(_fold(name))
    return {short: frozenset(names) for short, names in formal.items()}


@cache
def _full_given_names() -> frozenset[str]:
    return frozenset(_fold(name) for row in load("nicknames") for name in (row["name"], *row.get("variants", ())))


@cache
def _given_names() -> frozenset[str]:
    return _full_given_names() | frozenset(_formal_names())


@cache
def _spellings() -> dict[str, frozenset[str]]:
    """For each given name, its other spellings."""
    spellings: dict[str, set[str]] = {}
    for row in load("nicknames"):
        group = {_fold(name) for name in (row["name"], *row.get("variants", ()))}
        for name in group:
            spellings.setdefault(name, set()).update(group - {name})
    return {name: frozenset(others) for name, others in spellings.items()}


def share_a_name(left: frozenset[str], right: frozenset[str]) -> bool:
    """True where a name is on both sides, or one that is named after it.

    >>> share_a_name(frozenset({"Harwick"}), frozenset({"Harwick International Airport"}))
    True
    """
    return bool(left & right) or any(is_named_after(a, b) or is_named_after(b, a) for a in left for b in right)


def is_named_after(body: str, town: str) -> bool:
    """True for a name that opens with another: "Harwick Herons" with "Harwick"."""
    return body.startswith(f"{town} ")
