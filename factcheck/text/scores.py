"""Scores of games and records of teams: "a 26-24 win", "beat the Herons 3-1", "a 13-3 record", "went 7-8-1"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from factcheck.text.patterns import regex

_PAIR = r"(?<![\w$£€#.,:/\u2013-])(?P<first>\d{1,3})[-\u2013](?P<second>\d{1,3})"
_END = r"(?![\w%/:]|[.,]\d|[-\u2013])"
_SCORE = _PAIR + _END
_RECORD = _PAIR + r"(?:[-\u2013](?P<ties>\d{1,2}))?" + _END

# What stands between the word of an outcome and its score: names and small words, nothing that opens another figure.
_NO_BRIDGE = (
    r"(?!(?:after|and|but|while|when|who|lead|leading|led|trailing|trailed|ahead|down|up|from|between|since|series|sets?"
    r"|until|worth|over the past|because|if)\b)"
)
_BRIDGE = r"(?: " + _NO_BRIDGE + r"[^\W\d_][\w’'.&-]{0,20}){0,6}"
# "From 3-1", "at 7-11", "in 10-15 minutes": the pair after these is no score.
_NO_LAST = (
    r"(?<! at)(?<! in)(?<! on)(?<! of)(?<! for)(?<! about)(?<! around)(?<! nearly)(?<! with)(?<! another)(?<! aged)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# What may follow a score that ends its clause; a noun would be what is counted: "lost 5-10 pounds".
_CLOSED = (
    r"(?=\s*$|[,;)\]!?\u201d\u2014]|\.(?:\s|$|[”\"])|\s[(\u2013\u2014-]|\s(?:at|in|on|to|against|over|by|after|before|with|as|and"
    r"|but|thanks|away|last|this|for|when|while|despite|behind|here|yesterday|today|tonight|" + _DAY + r")\b)"
)
_ENDING = r"(?:win|victory|triumph|rout|thrashing|loss|defeat|setback|drubbing|draw|tie|stalemate|winners?|upset)\b"
_NO_UNIT = r"(?!(?:points?|goals?|runs?|games?|sets?|years?|months?|weeks?|days?|hours?|minutes?|percent|time)\b)"
_SCORES = tuple(
    regex(pattern)
    for pattern in (
        r"\b(?P<won>won|wins?|winning|beat|beats|beating|defeated|defeating|edged|routed|thrashed|downed|outlasted"
        r"|overcame|trounced|victory|victories|triumph|triumphed)" + _BRIDGE + _NO_LAST + r",? " + _SCORE + _CLOSED,
        r"\b(?P<lost>lost|lose|loses|losing|beaten|crushed|hammered|thumped|routed|thrashed|defeat|defeats|loss|losses)"
        + _BRIDGE + _NO_LAST + r",? " + _SCORE + _CLOSED,
        r"\b(?P<drew>drew|draws?|drawn|tied|draw|tie)" + _BRIDGE + _NO_LAST + r",? " + _SCORE + _CLOSED,
        _SCORE + r",?(?: " + _NO_UNIT + r"[a-z][\w’'-]{1,15}){0,2} " + _ENDING,
        r"\b(?:final )?score (?:of|was) " + _SCORE + _CLOSED,
        r"\b(?:game|match|final|contest|encounter) (?:finished|ended) " + _SCORE + _CLOSED,
    )
)  # fmt: skip

_KIND_OF_RECORD = (
    r"(?: (?:overall|career|regular-season|season|home|road|away|conference|league|division|divisional|playoff"
    r"|postseason|all-time|combined|win-loss|losing|winning|coaching|perfect|head-to-head)){0,2}"
)
# What makes sure that a bare pair after "is" or "began" is a record, and no hours, odds or ages.
_OF_A_SEASON = (
    r"(?= (?:in (?:\d{4}|(?:\w+|his|her|their) seasons?|(?:the )?(?:play-?offs?|postseason|regular season)"
    r"|(?:play-?off|postseason|conference|division|league|home|road) (?:games|play))"
    r"|(?:this|last)(?: past)? (?:season|year)|on the (?:season|year|road)|at home"
    r"|as (?:a|an|the|interim|head|caretaker)\b"
    r"|under [A-Z]|overall|all-time)\b)"
)
_NO_NOUN = r"(?! (?!(?:as|was|is|has|this|his|its|against)\b)[a-z]{3,}s\b)"  # "5-10 record highs"
_ROUND_THE_CLOCK = r"(?!(?:24-7|50-50)\b)"
_RECORDS = tuple(
    regex(pattern)
    for pattern in (
        _RECORD + _KIND_OF_RECORD + r" (?:record|mark|season|campaign|start|finish)\b"
        + _NO_NOUN,
        r"\brecord(?: (?:as|with|at|against|in|for) (?:[^\W\d_][\w’'-]* ?){1,4})? ?(?:of|is|was|to|stands at|stood at) "
        + _RECORD + _CLOSED,
        r"\b(?:went|gone|going|finished|finishing)(?: (?:a )?(?:perfect|combined|just|only))? " + _ROUND_THE_CLOCK
        + _RECORD + _CLOSED,
        r"\b(?:finished|finishing)(?: [^\W\d_][\w’'-]*){1,7} at " + _RECORD + _CLOSED,
        r"\b(?:is|are|was|were|been|went|began|began|started|ended|finished|closed)(?: [^\W\d_][\w’'-]*){0,6} "
        + _RECORD + _OF_A_SEASON,
        r"\b(?:after|despite|by|since) (?:starting|beginning|opening) " + _ROUND_THE_CLOCK + _RECORD + _CLOSED,
    )
)  # fmt: skip
_ANOTHER_RECORD = regex(r" in \d{4} and " + _RECORD + _OF_A_SEASON)

_NO_GAME = regex(
    r"\b(?:vot(?:e|ed|es|ing|ers?)|elections?|elected|referendum|ballots?|polls?|polling|primary|caucus|senate|congress"
    r"|house of|court|justices?|judges?|jury|jurors|ruling|ruled|council|committee|commission|odds|ratio|chances?"
    r"|favou?rite|seats?|stock|split|majority|parliament|lawmakers|per cent|percent|shares)\b",
    re.IGNORECASE,
)
_AT_A_PART = regex(
    r"\W*(?:(?:at|after|by|through|in|on|into|early|midway|before|until|just)(?: \w+){0,3}? )?"
    r"(?:half-?time|halves|half|quarters?|periods?|break|interval|intermission|innings?|sets?|series|aggregate"
    r"|penalties|penalty|shoot-?out|frames?)\b"
)
_TWO_FIGURES = regex(r"\d[-\u2013]\d")
_ANOTHER_PAIR = regex(r"(?: \(\d+[-\u2013]\d+\))?,? (?:and )?\d{1,3}[-\u2013]\d{1,3}\b")
_PAIR_BEFORE = regex(r"\d[-\u2013]\d{1,3}(?: \(\d+\))?,? (?:and )?$")


class Score(NamedTuple):
    """The score of a game, the greater figure first, or a record: won, lost, and drawn where it is told."""

    start: int
    end: int
    kind: Literal["score", "record"]
    figures: tuple[int, ...]


def read_scores(text: str) -> tuple[Score, ...]:
    """Read the scores of games that are over, and the records of teams and coaches.

    A score at a part of a game is no result, one set of several is none, and a pair that no word makes sure is left.

    >>> read_scores("The Rovers beat the Herons 3-1 on Sunday.")
    (Score(start=27, end=30, kind='score', figures=(3, 1)),)
    >>> read_scores("They went 7-8-1 in 2016.")
    (Score(start=10, end=15, kind='record', figures=(7, 8, 1)),)
    >>> read_scores("They led 14-3 at the break, and the shop is open 24-7.")
    ()
    """
    if not _TWO_FIGURES.search(text):
        return ()
    found: dict[int, Score] = {}
    for score in (*_read_records(text), *_read_games(text)):
        found.setdefault(score.start, score)
    return tuple(found[start] for start in sorted(found))


def _read_games(text: str) -> Iterator[Score]:
    for pattern in _SCORES:
        for match in pattern.finditer(text):
            first, second = int(match["first"]), int(match["second"])
            start, end = match.start("first"), match.end("second")
            if _is_told_so(match, first, second) and _is_of_a_game(text, start, end):
                yield Score(start, end, "score", (max(first, second), min(first, second)))


def _is_told_so(match: re.Match[str], first: int, second: int) -> bool:
    """False for figures that the word of the outcome is not told of: "won 3-5 ..." is a range, a draw is level."""
    outcome = next((name for name, word in match.groupdict().items() if word and name in ("won", "lost", "drew")), None)
    if outcome == "drew":
        return first == second
    if outcome == "lost" and first < second:
        return match.string.startswith((" to ", " against "), match.end("second"))
    return outcome is None or first > second


def _read_records(text: str) -> Iterator[Score]:
    for pattern in _RECORDS:
        for match in pattern.finditer(text):
            found: re.Match[str] | None = match
            while found is not None:
                end = found.end("ties") if found["ties"] else found.end("second")
                if _is_of_a_game(text, found.start("first"), end):
                    figures = tuple(int(found[name]) for name in ("first", "second", "ties") if found[name])
                    yield Score(found.start("first"), end, "record", figures)
                found = _ANOTHER_RECORD.match(text, end)


def _is_of_a_game(text: str, start: int, end: int) -> bool:
    """False for a vote or odds, for the score at a part of a game, and for one set of several."""
    opening = max(text.rfind(mark, 0, start) for mark in (". ", "! ", "? ", "\n")) + 1
    closing = re.search(r"[.!?](?:\s|$)|\n", text[end:])
    sentence = text[opening : end + closing.start() if closing else len(text)]
    return not (
        _NO_GAME.search(sentence)
        or _AT_A_PART.match(text, end)
        or _ANOTHER_PAIR.match(text, end)
        or _PAIR_BEFORE.search(text, 0, start)
    )
