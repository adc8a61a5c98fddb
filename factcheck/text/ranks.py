"""Ranks: whether an ordinal takes a place in an order, or names a day, a century or a street."""

from __future__ import annotations

from factcheck.text.hedges import words_before
from factcheck.text.lookalikes import NEXT_WORD, counts_plural, is_named, is_whole
from factcheck.text.number_words import CARDINALS
from factcheck.text.patterns import one_of, regex

_TAIL = regex(
    r"[ -](?:[a-z]{2,14}est|most|least|best|worst|ranked|ranking|seeded|seed|placed|place|in line"
    r"|in the (?:world|country|league|table|standings)|(?:U\.?S\.?|UK)(?= [a-z])"
    r"|Annual|Anniversary|Edition|Meeting|Session|Conference|Summit|President|Governor|Mayor)(?![a-z])"
)
_RANKED = frozenset("ranked ranks ranking finished finishing finish placed came coming come seeded seed".split())
_OWNERS = frozenset("his her its their the a an my our your this that".split())
_AFTER_A_PART = frozenset("to and or by from in less more as than off".split())
_NOT_RANKED = regex(
    r"[ -](?:of|century|centuries|quarter|half|halves|party|parties|world|person|grade|graders?|floor|class|degree)\b"
    r"|[ -]?[A-Z]|-[a-z]"
)
_LONGEST = 6
_SMALL = one_of(word for word, known in CARDINALS.items() if known.role in ("digit", "teen"))
_SPANS = r"(?:[a-z]{1,12} )?(?:second|minute|hour|day|night|week|month|quarter|season|year|decade|centur)"
_COUNTED = regex(rf" (?:(?!one\b){_SMALL}(?= (?!{_SPANS})[a-z])|one(?=[.,;:]|$| (?:to|in|of|was|is|had)\b))")


def digits_rank(text: str, start: int, end: int, stop: int) -> bool:
    """Say whether "15th" ranks; `end` is where its digits end and `stop` where the ordinal does.

    >>> digits_rank("her 15th title", 4, 6, 8), digits_rank("the 15th century", 4, 6, 8)
    (True, False)
    """
    printed = text[start:end].replace(",", "")
    if not printed.isdigit() or len(printed) > _LONGEST or printed[0] == "0" or _is_no_rank(text, stop):
        return False
    if start and (text[start - 1].isalnum() or text[start - 1] in "-./#@_$£€"):
        return False
    before = words_before(text, start)
    on_a_day = before.words[-2:] in (("on", "the"), ("by", "the")) and not NEXT_WORD.match(text, stop)
    return not on_a_day and not is_named(text, before, start)


def words_rank(text: str, start: int, end: int, rank: int) -> bool:
    """Say whether an ordinal in words ranks: "third-largest", "finished second", "his fourth title".

    >>> words_rank("his fourth title", 4, 10, 4), words_rank("a second chance", 2, 8, 2)
    (True, False)
    """
    words = words_before(text, start).words
    last = words[-1] if words else ""
    if words[-2:] == ("in", "the") and text.startswith((" place", "-place"), end):
        return False
    ranked = last in _RANKED or (last == "in" and not _RANKED.isdisjoint(words[-2:-1]))
    if ranked or _TAIL.match(text, end) or is_whole(text, start, end):
        return not _is_no_rank(text, end)
    if rank <= 2 and last == "the" and counts_off(text, end):
        return True
    if rank <= 2 or not (last in _OWNERS or last.endswith("'s")) or _NOT_RANKED.match(text, end):
        return False
    follows = NEXT_WORD.match(text, end)
    return bool(follows and follows[1].islower() and not (last == "a" and follows[1] in _AFTER_A_PART))


def counts_off(text: str, end: int) -> bool:
    """True for the ordinal of "the first two books" or "the first one" that ends here: it counts off, ranks nobody.

    >>> counts_off("the first two books", 9), counts_off("the first book", 9)
    (True, False)
    """
    return _COUNTED.match(text, end) is not None


def ranks_unhyphened(text: str, start: int, end: int) -> bool:
    """A rank as in "the twenty first century"; "the twenty second clip" and "twenty first graders" are none."""
    if is_whole(text, start, end):
        return True
    owned = not _OWNERS.isdisjoint(words_before(text, start).words[-1:])
    return owned and not text.endswith("second", start, end) and not counts_plural(text, end)


def _is_no_rank(text: str, end: int) -> bool:
    return _NOT_RANKED.match(text, end) is not None and _TAIL.match(text, end) is None
