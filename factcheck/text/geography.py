"""Geography: whether two places are known to lie apart. What the tables do not hold is nowhere in particular."""

from __future__ import annotations

from functools import cache

from factcheck.tables import load
from factcheck.text.names import normalise_name


def lie_apart(left: str, right: str) -> bool:
    """True for two known places neither of which lies in the other.

    >>> lie_apart("Lyon", "Marseille"), lie_apart("Lyon", "France"), lie_apart("Lyon", "Little Norvane")
    (True, False, False)
    """
    mine, yours = _around(left), _around(right)
    return bool(mine and yours) and mine[0] not in yours and yours[0] not in mine


def is_known_place(name: str) -> bool:
    """True for a country, a state or a large town.

    >>> is_known_place("Lyon"), is_known_place("Little Norvane")
    (True, False)
    """
    return bool(_around(name))


def is_same_place(left: str, right: str) -> bool:
    """True for two names of one place.

    >>> is_same_place("Britain", "the United Kingdom"), is_same_place("Lyon", "France")
    (True, False)
    """
    return _known_as(left) == _known_as(right)


def _around(name: str) -> tuple[str, ...]:
    """A known place and all that it lies in, the nearest first; nothing for another."""
    return _places().get(_known_as(name), ())


def _known_as(name: str) -> str:
    name = normalise_name(name)
    return _aliases().get(name.casefold(), name)


@cache
def _aliases() -> dict[str, str]:
    return {alias.casefold(): row["names"][0] for row in load("place_aliases") for alias in row["names"]}


@cache
def _places() -> dict[str, tuple[str, ...]]:
    lies_in = {row["name"]: row.get("lies_in") for row in load("places")}
    lies_in |= {town: row["name"] for row in load("places") for town in row["towns"]}
    found: dict[str, tuple[str, ...]] = {}
    for name in lies_in:
        chain, above = [name], lies_in[name]
        while above is not None:
            chain.append(above)
            above = lies_in[above]
        found[name] = tuple(chain)
    return found
