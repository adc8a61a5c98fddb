"""Hedges: the words around a figure that make it a bound or an approximation."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from factcheck.tables import load
from factcheck.text.patterns import one_of, regex

Effect = Literal["more", "less", "about", "below", "above"]


class Hedge(NamedTuple):
    """A hedge as printed: what it does to the figure, and its span."""

    effect: Effect
    start: int
    end: int


_WINDOW = 48
_BEFORE: dict[str, Effect] = {}
_AFTER: dict[str, Effect] = {}
_CHANGE: set[str] = set()
for _row in load("hedges"):
    if _row["effect"] == "change":
        _CHANGE.update(_row["words"])
    elif _row["place"] == "before":
        _BEFORE.update(dict.fromkeys(_row["words"], _row["effect"]))
    else:
        _AFTER.update(dict.fromkeys(_row["words"], _row["effect"]))
_LONGEST = max(len(phrase.split()) for phrase in _BEFORE)
_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in _BEFORE)
_FILLERS = tuple(map(tuple, map(str.split, ("another", "an additional", "a further", "a total of", "a combined"))))
_FILLED = frozenset(filler[-1] for filler in _FILLERS)
# "At least a 30% stake"; but "a film about a 40-foot drop" and "over a 10-year span" have no hedge.
_BEFORE_AN_ARTICLE = frozenset((
    "at least", "at most", "more than", "less than", "no more than", "not more than", "as much as", "up to", "nearly",
    "almost", "roughly", "approximately", "just over", "just under", "slightly more than", "slightly less than",
))  # fmt: skip
_ARRIVING = frozenset(
    "crept creeps creeping creep went goes go gone going moved moves move built stepped climbed climbs climb climbing "
    "shot shoots shoot inched inches inch edged edges edge ticked ticks tick ratcheted".split()
)
# What is handed, turned, signed or forked over is so much, and no more.
_GIVING = frozenset(
    "hand hands handed handing turn turns turned turning sign signs signed signing fork forks forked forking".split()
)
_TURNING = frozenset("turn turns turned turning look looks looked looking walked drove come came spun".split())
_SIGNS: dict[str, Effect] = {"~": "about", "≈": "about", ">": "more", "≥": "more", "<": "less", "≤": "less"}
_AFTER = {f" {phrase}" if phrase[0].isalpha() else phrase: effect for phrase, effect in _AFTER.items()}
_AFTER_PATTERN = regex(one_of(_AFTER), re.IGNORECASE)
_AFTER_STARTS = frozenset(phrase[:2] for phrase in _AFTER)
# "40 or more than 30" has no bound after the 40, and "$5 million plus costs" is a sum.
_NO_BOUND = regex(r" than\b")
_COUNTED = regex(
    r"(?=[.,;:)\n]|$| (?!(?:costs|expenses|fees|bonuses|benefits|taxes|incentives|add-ons|shares|its|his|this)\b)"
    r"(?:people|men|women|children|[a-z]{2,20}s)\b)"
)
# "over three days" is mostly a time in which something happens; only these words before it make it a bound.
_BOUNDS_TIME = frozenset("is was for just well lasted lasting spent took taken of than after last".split())
# "a row over $3 million": what people are at odds about is no bound.
_AT_ODDS = frozenset(
    "court row rows dispute disputes quarrel quarrels quarrelled quarreled fight fights fought fighting battle battles "
    "lawsuit lawsuits clash clashed clashes feud feuded argue argued arguing argument wrangle squabble squabbled spat "
    "standoff wrangling concern concerns fears worries anger outrage controversy questions control trial".split()
)


class Words(NamedTuple):
    """The last words before a place in the text, on the same paragraph: in small letters, as printed, and where."""

    words: tuple[str, ...]
    printed: list[str]
    text: str
    start: int
    end: int

    @property
    def starts(self) -> list[int]:
        """Where each of the words begins."""
        return [token.start() for token in _TOKEN.finditer(self.text, self.start, self.end)]


_TOKEN = regex(r"[^\s\"'(\[—]+(?:'[^\s\"(\[—]*)?")


# A figure is asked for the words before it several times over.
@lru_cache(maxsize=4)
def words_before(text: str, pos: int) -> Words:
    """The words that stand directly before `pos`, small letters, the last one last; none after a paragraph break."""
    low = max(0, pos - _WINDOW)
    start = text.rfind("\n\n", low, pos) + 2
    if start < 2:
        start = max(low, text.find(" ", low, pos)) if low else 0
    printed = _TOKEN.findall(text, start, pos)
    return Words(tuple(map(str.lower, printed)), printed, text, start, pos)


def hedge_before(text: str, pos: int, *, of_time: bool = False) -> Hedge | None:
    """Read the hedge directly before a figure that starts at `pos`.

    >>> hedge_before("more than 40 boats", 10)
    Hedge(effect='more', start=0, end=9)
    """
    if pos == 0:
        return None
    mark = text[pos - 1]
    if mark in _SIGNS:
        outside = text[pos - 2 : pos - 1] if pos > 1 else ""
        return Hedge(_SIGNS[mark], pos - 1, pos) if not outside or outside in " (" or mark in "~≈≥≤" else None
    if mark not in " \n":
        return None
    before = words_before(text, pos)
    words = before.words
    if not words:
        return None
    last = len(words)
    if words[-1] == "record":
        return None
    through_article = words[-1] in ("a", "an") and last > 1
    if through_article:
        last -= 1
    elif words[-1] in _FILLED:
        last -= next((len(filler) for filler in _FILLERS if last > len(filler) and words[-len(filler) :] == filler), 0)
    if words[last - 1] in _SIGNS:
        sign = before.starts[last - 1]
        return Hedge(_SIGNS[words[last - 1]], sign, sign + 1)
    if words[last - 1] not in _LAST_WORDS:
        return None
    for many in range(min(_LONGEST, last), 0, -1):
        phrase = " ".join(words[last - many : last])
        effect = _BEFORE.get(phrase)
        if effect is None or (through_article and phrase not in _BEFORE_AN_ARTICLE):
            continue
        if phrase == "up to" and last > many and words[last - many - 1] in _ARRIVING:
            return None  # "crept up to 19.9 percent" arrived there
        if phrase == "around" and last > 1 and words[last - 2] in _TURNING:
            return None  # "turned around four hours into the flight"
        if phrase == "over" and last > 1 and words[last - 2] in _GIVING:
            return None  # "handed over $3 million"
        if phrase == "over" and of_time and (last < 2 or words[last - 2] not in _BOUNDS_TIME):
            return None
        if phrase == "over" and last > 1 and words[last - 2] in _AT_ODDS:
            return None
        if phrase == "or about" and many == 2:
            phrase, many = "about", 1
        starts = before.starts
        return Hedge(effect, starts[last - many], starts[last - 1] + len(words[last - 1]))
    return None


def hedge_after(text: str, pos: int) -> Hedge | None:
    """Read the hedge directly after a figure that ends at `pos`.

    >>> hedge_after("40 or more boats", 2)
    Hedge(effect='more', start=3, end=10)
    """
    starts = text[pos : pos + 1] in _AFTER_STARTS or text[pos : pos + 2].lower() in _AFTER_STARTS
    found = _AFTER_PATTERN.match(text, pos) if starts else None
    if not found:
        return None
    end = found.end()
    follows = text[end : end + 1]
    if follows.isalnum() or (found[0][-1] == "+" and follows == "+") or _NO_BOUND.match(text, end):
        return None
    if found[0] == " plus" and not _COUNTED.match(text, end):
        return None
    effect = _AFTER[found[0].lower()]
    start = pos + 1 if found[0][0] == " " else pos
    return Hedge(effect, start, end)


def is_change(word: str) -> bool:
    """Say whether a word tells of a change, after which "2 to 14" is a step and its result.

    >>> is_change("rose"), is_change("between")
    (True, False)
    """
    return word in _CHANGE
