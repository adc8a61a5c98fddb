"""Clashes: why two statements cannot answer one question, whatever else they share."""

from __future__ import annotations

import datetime as dt

from factcheck.alignment.sketches import NOTHING, Sketch
from factcheck.text.clauses import split_unit, words_of_class
from factcheck.text.names import is_named_after, share_a_name

PLACE_PARTS = frozenset({"in", "at", "across", "over", "during", "within", "throughout", "around", "near"})
ON_BOARD = frozenset({"in", "on", "aboard", "inside"})
TELLING_PARTS = frozenset({"of", "for", "among", "on", "to", "from", "against"})
OTHER_LENGTH = 5  # a change over a day and one over a week are two
# A figure that was reached, left behind, counted in or kept to the close is that figure all the same.
OF_ONE_FIGURE = frozenset({"comparison:raised", "comparison:from", "part:included", "part:at the close"})
A_YEAR = dt.timedelta(days=365)
AROUND = dt.timedelta(days=31)  # a statement without a time holds this long around the day of its article


def clash(left: Sketch, right: Sketch) -> bool:
    """True when two statements cannot answer one question: other scope, time, section, place or participants.

    A post counts its days from its own day, not from that of the article. Of one sentence printed twice only a time or
    a name further away can tell another question: what the parse makes of the same words twice is no difference.
    """
    sections = {left.fact.stance.section, right.fact.stance.section}
    return (
        left.fact.id == right.fact.id
        or _times_clash(left, right)
        or (left.fact.fact_type == "date" and (sections == {"caption", "body"} or "post" in sections))
        or bool(left.places and right.places and not share_a_name(left.places, right.places))
        or bool(left.subjects & right.objects and left.objects & right.subjects and not left.subjects & right.subjects)
        or _relatives_clash(left, right)
        or any(_names_clash(part, left, right) for part in left.named.keys() & right.named.keys())
        or (not left.fact.shares_passage_with(right.fact) and _words_clash(left, right))
    )


def scopes_differ(left: Sketch, right: Sketch) -> bool:
    """True when two statements are of other scopes, or hold at other times."""
    return left.fact.id != right.fact.id and (_scopes_clash(left, right) or _times_clash(left, right))


def _scopes_clash(left: Sketch, right: Sketch) -> bool:
    if left.soft_scopes and right.soft_scopes and not left.soft_scopes & right.soft_scopes:
        return True  # net and gross, local and foreign
    if left.scopes == right.scopes:
        return False
    # A bid that was raised to a figure is the bid of that figure, but no other bid.
    return left.figure != right.figure or bool((left.scopes ^ right.scopes) - OF_ONE_FIGURE)


def _words_clash(left: Sketch, right: Sketch) -> bool:
    """True when what is no name tells two questions apart: another scope, another area, other nouns in one part."""
    parts = left.common.keys() & right.common.keys() - left.named.keys() - right.named.keys()
    return (
        _scopes_clash(left, right)
        or _areas_clash(left, right)
        or _conveyances_clash(left, right)
        or any(_nouns_clash(part, left.common[part], right.common[part]) for part in parts)
    )


def _names_clash(part: str, left: Sketch, right: Sketch) -> bool:
    """True when one part of speech brings different names to two statements."""
    mine, yours = left.named[part], right.named[part]
    if mine & yours:
        return False
    # The parse may have given a name another part, though not the opposite one.
    opposite = {"subject": "object", "object": "subject"}.get(part, "")
    theirs_elsewhere = right.core - right.named.get(opposite, NOTHING)
    mine_elsewhere = left.core - left.named.get(opposite, NOTHING)
    if mine & theirs_elsewhere or yours & mine_elsewhere or _of_one_town(left, mine, right, yours):
        return False
    # A company may stand for its head, and a head for the company, where an article names the two together.
    metonymy = {left.kinds[e] for e in mine} | {right.kinds[e] for e in yours} == {"person", "organization"}
    return not (metonymy and (mine & right.context or yours & left.context))


def _nouns_clash(part: str, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """True when one part of speech brings different common nouns to two statements."""
    if ours & theirs:
        return False
    if part in PLACE_PARTS:
        units = words_of_class("time_unit")
        return bool(ours & units and theirs & units)
    return part in TELLING_PARTS and not (ours | theirs) <= words_of_class("organization_noun")


def _of_one_town(left: Sketch, mine: frozenset[str], right: Sketch, yours: frozenset[str]) -> bool:
    """True where a town may stand for what is named after it: "Harwick" for the Harwick Herons, or its airport."""
    kinds = {**left.kinds, **right.kinds}
    return any(
        kinds[town] == "place" and is_named_after(body, town)
        for a in mine
        for b in yours
        for town, body in ((a, b), (b, a))
    )


def _relatives_clash(left: Sketch, right: Sketch) -> bool:
    """True for "his brother" where the other statement has a pronoun or nobody, and another figure."""
    if left.figure == right.figure:
        return False
    for here, there in ((left, right), (right, left)):
        for part in ("subject", "object"):
            who = here.common.get(part, NOTHING)
            told = who & words_of_class("relative") or ("co" in here.words and "-" in who)
            if told and not here.named.get(part) and not there.named.get(part) and not there.common.get(part):
                return True
            if "-" in who and told and not there.named.get(part) and not who & there.common.get(part, NOTHING):
                return True
    return False


def _conveyances_clash(left: Sketch, right: Sketch) -> bool:
    """True for what happened on the bus and what happened in the car."""
    mine, yours = (
        {"bus" if noun == "coach" else noun for part in ON_BOARD for noun in sketch.common.get(part, NOTHING)}
        & words_of_class("conveyance")
        for sketch in (left, right)
    )
    return bool(mine and yours) and not mine & yours


def _areas_clash(left: Sketch, right: Sketch) -> bool:
    """True when one statement is of a named place and the other of the country or world as such."""
    areas = words_of_class("area_noun")
    for here, there in ((left, right), (right, left)):
        if here.places and not there.places and any(there.common.get(part, NOTHING) & areas for part in PLACE_PARTS):
            return True
    return False


def _times_clash(left: Sketch, right: Sketch) -> bool:
    """True when the two statements hold at times that exclude each other.

    A statement without a time holds around the day of its article, so that a figure of years ago is another question.
    """
    if left.times and right.times:
        changes = "comparison:change" in left.scopes
        return not any(
            a < d and c < b and not (changes and _other_length(b - a, d - c))
            for a, b in left.times
            for c, d in right.times
        )
    if left.patterns and right.patterns:
        return not left.patterns & right.patterns
    if {left.fact.slot.attribute, right.fact.slot.attribute} <= words_of_class("one_time"):
        # The day of what happens once is a detail of it, and no other question.
        return False
    for timed, other in ((left, right), (right, left)):
        if timed.times and other.fact.stance.as_of:
            day = dt.date.fromisoformat(other.fact.stance.as_of)
            told = any(a < d and c < b for a, b in timed.times for c, d in other.nearby)
            if not told and all(end < day - AROUND or start > day + AROUND for start, end in timed.times):
                return True
        elif _is_of_a_year(timed) and not other.patterns and not timed.fact.stance.as_of:
            return True  # nothing tells of which year the other is
    return False


def _is_of_a_year(sketch: Sketch) -> bool:
    return bool(sketch.times) and all(end - start >= A_YEAR for start, end in sketch.times)


def _other_length(left: dt.timedelta, right: dt.timedelta) -> bool:
    """True for a day and a year: a change over the one is no change over the other."""
    return max(left, right) > OTHER_LENGTH * min(left, right)


def other_actors(left: Sketch, right: Sketch) -> bool:
    """True when two statements that name nobody in common have different common nouns for subject."""
    mine, yours = left.common.get("subject", NOTHING), right.common.get("subject", NOTHING)
    if mine & right.common.get("object", NOTHING) or yours & left.common.get("object", NOTHING):
        return False  # "divers found the wreck", "the wreck lies"
    vague = words_of_class("organization_noun") | words_of_class("generic_person") | words_of_class("measure_noun")
    # "Prices fell to $60", "the death toll rose to 14": what is measured or counted is no actor.
    vague |= words_of_class("price_noun")
    vague |= {fact.slot.attribute for fact in (left.fact, right.fact) if fact.slot.attribute}
    # "600 pupils attend the school", "the school has 612 pupils".
    vague |= {split_unit(fact.slot.unit)[0] for fact in (left.fact, right.fact) if fact.slot.unit}
    return bool(mine and yours) and not mine & yours and not (mine | yours) & vague
