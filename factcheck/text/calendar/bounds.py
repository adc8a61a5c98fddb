"""Words that make a time the bound of another: since 2014, until May, no later than June 3, from 2019 onwards."""

from __future__ import annotations

from factcheck.model import Bound
from factcheck.tables import load
from factcheck.text.calendar.hedging import words_before
from factcheck.text.patterns import one_of, regex

_BOUNDS: dict[str, dict[str, Bound]] = {
    place: {word: row["bound"] for row in load("time_bounds") if row["place"] == place for word in row["words"]}
    for place in ("before", "after", "last")
}
_BEFORE = regex(
    rf"(?:^|(?<=[^\w-]))(?P<words>(?i:{one_of(_BOUNDS['before'])}))"
    r"(?: (?:at|on|in|about|around))?(?: the)? \Z"
)
_LONGEST_BEFORE = max(map(len, _BOUNDS["before"])) + len(" around the ")
_AFTER = regex(rf",? (?:(?P<words>{one_of(_BOUNDS['after'])})\b|(?P<last>{one_of(_BOUNDS['last'])})(?=[.,;:!?)]|\Z))")
_ON = regex(r" on(?=[,.;:)]|\Z)")
_FROM = regex(r"\b(?i:from) (?:the )?\Z")
# "two days after March 5" is a day of its own, "shortly before noon" a hedge, and "long after 2010" no bound but later.
_BESIDE = regex(
    r"(?:\b(?i:hour|day|night|morning|week|weekend|month|quarter|year|decade|minute|moment)s?"
    r"|\b(?i:just|right|shortly|soon|immediately|long))(?: later| earlier)?,? \Z"
)


def bound_of(text: str, start: int, end: int) -> Bound | None:
    """The bound that the words around a time make it, if they do.

    >>> bound_of("It stood empty since 2014.", 21, 25), bound_of("It shut in May.", 11, 14)
    ('since', None)
    """
    before = words_before(text, start)
    if (after := _AFTER.match(text, end)) is not None:
        return _BOUNDS["last"][after["last"]] if after["last"] else _BOUNDS["after"][after["words"]]
    if _FROM.search(before, max(0, len(before) - len("from the "))):
        return "since" if _ON.match(text, end) else None
    found = _BEFORE.search(before, max(0, len(before) - _LONGEST_BEFORE))
    if found is None or text.startswith("'s", end):
        return None
    bound = _BOUNDS["before"][found["words"].lower()]
    if bound in ("before", "after") and _BESIDE.search(before[: found.start()]):
        return None
    return bound
