"""The names of public bodies: "Ministry of Public Transport", "Harbour Safety Investigation Branch".

Their words are common ones, so that writers put them in another order, and take one of them for another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from factcheck.tables import load
from factcheck.text.names import CACHED_NAMES, spelt_words
from factcheck.text.patterns import one_of, regex

FEWEST_TELLING, PLAINLY_TELLING = 2, 3
SHORTEST_PLURAL = 4
_SMALL_WORDS = frozenset("and the of for".split())
_OPENINGS = frozenset("of for".split())
_PEOPLE_ENDINGS = ("n", "an", "ian", "ish", "ese", "i")
_DOTTED = regex(r"\b([A-Z])\.([A-Z])\.")


@dataclass(frozen=True, slots=True)
class Body:
    """A body by the parts of its name: whose it is, what it is for, what sort of body it is.

    `remit` are its words as printed but for case; `formal` is "Ministry of Transport" and not "Transport Ministry".
    """

    owner: str
    remit: tuple[str, ...]
    head: str
    formal: bool

    @property
    def lasting(self) -> tuple[str, ...]:
        """The words of the remit that do not come and go, in the singular."""
        return tuple(_singular(word) for word in self.remit if word not in _words("loose"))

    @property
    def telling(self) -> int:
        """How many words tell what the body is for: where there are some, two bodies hardly share them all."""
        return len(set(self.lasting) - _words("wide"))


@lru_cache(maxsize=CACHED_NAMES)
def read_body(name: str) -> Body | None:
    """Read the name of a public body; None of another name.

    >>> read_body("Norvane Ministry of Public Works")
    Body(owner='norvane', remit=('public', 'works'), head='ministry', formal=True)
    >>> read_body("Harbour Accidents Branch")
    Body(owner='', remit=('harbor', 'accidents'), head='branch', formal=False)
    >>> read_body("University of Norvane") is None, read_body("Norvane Department") is None
    (True, True)
    """
    words, heads = spelt_words(_DOTTED.sub(r"\1\2", name)), _words("head")
    at = next((i for i, word in enumerate(words[:-1]) if word in heads and words[i + 1] in _OPENINGS), None)
    if at is not None:
        owner, head, remit = words[:at], words[at], words[at + 1 :]
    elif words and words[-1] in heads:
        known = next((i for i, word in enumerate(words[:-1]) if _singular(word) in _remits()), 0)
        owner, head, remit = words[:known], words[-1], words[known:-1]
    else:
        return None
    content = tuple(word for word in remit if word not in _SMALL_WORDS)
    if not content or not _remits().issuperset(map(_singular, content)):
        return None
    return Body(" ".join(owner), content, head, at is not None)


def ordered_words(name: str) -> str:
    """The words of a name, those of a body in one order: what "Ministry of Transport" and "Transport Ministry" share.

    >>> ordered_words("Department for Forestry") == ordered_words("Forestry Department")
    True
    >>> ordered_words("Bank of Norvane")
    'bank of norvane'
    """
    body = read_body(name)
    return name.casefold() if body is None else " ".join((body.owner, *body.remit, body.head)).strip()


def renamed_body(left: str, right: str) -> bool:
    """Whether two names may be one body's, under a formal name that differs in a word.

    A loose word may come and go, or the last noun be taken for another. Whose they are is for the caller to compare.

    >>> renamed_body("Ministry of Transport", "Public Transport Ministry"), renamed_body("Harbour Safety Investigation "
    ... "Branch", "Harbour Safety Investigation Unit")
    (True, True)
    >>> renamed_body("Ministry of Public Health", "Ministry of Public Works")
    False
    >>> renamed_body("Norvane Police Department", "Norvane Police Service")
    False
    """
    a, b = read_body(left), read_body(right)
    if a is None or b is None or not a.lasting or a.lasting != b.lasting:
        return False
    if a.head == b.head:
        return len(a.remit) != len(b.remit)
    # "Department of Air Safety" beside "Air Safety Agency" is a state's and a country's as often as one body.
    taken_for_another = _words("alike").issuperset((a.head, b.head)) and a.formal == b.formal
    return taken_for_another and len(a.remit) == len(b.remit) and a.telling >= FEWEST_TELLING


def may_be_unowned(left: str, right: str) -> bool:
    """Whether two names of a body under another name are believed where nobody says whose it is.

    A country has one ministry of health, but every county and every state a department of its own.

    >>> may_be_unowned("Ministry of Health", "Public Health Ministry")
    True
    >>> may_be_unowned("Department of Health", "Department of Public Health")
    False
    >>> may_be_unowned("Harbour Safety Branch", "Harbour Safety Unit")
    True
    >>> may_be_unowned("Harbour Safety Branch", "Harbour Safety Department")
    False
    """
    a, b = read_body(left), read_body(right)
    if a is None or b is None or a.head == b.head:
        return a is not None and a.head in _words("unique")
    return a.telling >= PLAINLY_TELLING or _words("local").isdisjoint((a.head, b.head))


def same_owner(left: str, right: str) -> bool:
    """Whether two words name one owner: a place, or its people.

    >>> same_owner("Pellavia", "Pellavian"), same_owner("Norvane", "Pellavia")
    (True, False)
    """
    short, long = sorted((left.casefold(), right.casefold()), key=len)
    return short == long or long in {stem + end for stem in (short, short.rstrip("aeiouy")) for end in _PEOPLE_ENDINGS}


def lower_case_head(text: str, start: int, end: int) -> int:
    """Where a body's name ends whose last noun is printed small: "the Harbour Safety Investigation branch".

    Returns:
        The end of that noun, or `end` where none follows that makes the name a body's.

    >>> lower_case_head("the Harbour Safety branch", 4, 18), lower_case_head("a Harbour Safety branch", 2, 16)
    (25, 16)
    """
    following = _heads().match(text, end) if text[max(0, start - 4) : start].lower() == "the " else None
    body = following and read_body(text[start : following.end()])
    # "The Weather Service office" and "the Acme Safety unit" are parts of what is named.
    is_whole = body and body.telling >= FEWEST_TELLING and not body.owner and body.remit[-1] not in _words("head")
    return following.end() if following and is_whole else end


def _singular(word: str) -> str:
    if len(word) < SHORTEST_PLURAL or not word.endswith("s") or word.endswith(("ss", "us")) or word in _remits():
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(rf" {one_of(sorted(_words('alike') | _words('unique')))}(?![\w’'-])")


@cache
def _remits() -> frozenset[str]:
    return _words("remit") | _words("wide") | _words("loose")


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(word for row in load("body_words") if row["kind"] == kind for word in row["words"])
