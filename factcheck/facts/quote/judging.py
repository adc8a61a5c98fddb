"""Judging two versions of one quotation, and cutting them down to where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.facts.quote.overlap import Change, meet, overlap_of, plain, words_of
from factcheck.model import Difference, Fact, Judgement, Participant, Verdict
from factcheck.text.attributions import is_spokesperson, is_titled
from factcheck.text.clauses import words_of_class
from factcheck.text.names import have_other_given_names, normalise_name
from factcheck.text.quotations import is_contraction
from factcheck.text.wording import write_counted

MOST_TOLD = 4


def judge(left: Fact, right: Fact) -> Judgement:
    """Say what two quoted sentences are to each other: the ladder of this fact type."""
    overlap = overlap_of(words_of(left), words_of(right))
    if overlap is None or not meet(words_of(left), words_of(right)):
        return Judgement(verdict=Verdict.INCOMPARABLE, rule="quote.other", explanation="They are different statements.")
    changes = [
        change
        for change in overlap.changes
        if not is_contraction(change.left, change.right) and not _stands_beside(change, left, right)
    ]
    speakers = _speakers(left, right) if overlap.is_nearly_the_same else None
    if speakers is not None and speakers.named:
        return _attribution(speakers)
    if changes:
        return _wording(changes, speakers)
    if speakers is not None:
        return _attribution(speakers)
    if overlap.is_whole or overlap.changes:  # these are contractions, and words that are quoted beside it
        return Judgement(verdict=Verdict.AGREE, rule="quote.same", explanation="They quote the same words.")
    return Judgement(
        verdict=Verdict.AGREE, rule="quote.cut", explanation="They quote the same words, one of them fewer."
    )


def _stands_beside(change: Change, left: Fact, right: Fact) -> bool:
    """True for words that the other version quotes right beside the sentence: "So no," she said. "The boy ..."."""
    if change.left and change.right:
        return False
    words, other = (change.left, right) if change.left else (change.right, left)
    return " ".join(plain(words).keys) in {scope.text for scope in other.slot.scope}


@dataclass(frozen=True, slots=True)
class _Speakers:
    left: str
    right: str
    named: bool


def _speakers(left: Fact, right: Fact) -> _Speakers | None:
    """Two speakers who cannot be one: two full names with no name in common, or a spokesman and a named officer.

    The name of an account is whatever its holder likes.
    """
    if "post" in (left.stance.section, right.stance.section):
        return None
    one, other = left.slot.subject, right.slot.subject
    if one is None or other is None or (one.entity is not None and one.entity == other.entity):
        return None
    if _is_person(one) and _is_person(other):
        name, another = _full_name(one), _full_name(other)
        if (
            name is not None
            and another is not None
            and (not _names_meet(name, another) or (_is_kin(left, right) and have_other_given_names(name, another)))
        ):
            return _Speakers(one.text, other.text, named=True)
        return None
    for spokesman, officer, fact in ((one, other, right), (other, one, left)):
        rank = next((p.text for p in fact.slot.participants if p.part == "as"), "")
        unnamed = spokesman.kind == "thing" and is_spokesperson(spokesman.text)
        if unnamed and officer.kind == "person" and rank and not is_spokesperson(rank):
            return _Speakers(one.text, other.text, named=False)
    return None


def _is_person(speaker: Participant) -> bool:
    return speaker.kind == "person" or is_titled(speaker.text)


def _full_name(speaker: Participant) -> str | None:
    """The fullest name of a speaker that the articles give; None for a first name or surname that stands alone."""
    return next((name for name in (speaker.entity, speaker.text) if name and len(name.split()) > 1), None)


def judge_speakers(left: Fact, right: Fact) -> Judgement | None:
    """Judge only who is said to have spoken, where the words of two quotations are nearly the same.

    `judge` puts a difference of wording before that of a spokesman and a named officer; this shows the second too.
    """
    overlap = overlap_of(words_of(left), words_of(right))
    speakers = _speakers(left, right) if overlap is not None and overlap.is_nearly_the_same else None
    return _attribution(speakers) if speakers is not None else None


def _is_kin(left: Fact, right: Fact) -> bool:
    """True where one of two speakers is told of as somebody's relative: "his son, Peter Roe"."""
    told = {word for fact in (left, right) for p in fact.slot.participants if p.part == "as" for word in p.text.split()}
    return not told.isdisjoint(words_of_class("relative"))


def _names_meet(left: str, right: str) -> bool:
    return bool(set(plain(normalise_name(left)).keys) & set(plain(normalise_name(right)).keys))


def _attribution(speakers: _Speakers) -> Judgement:
    return Judgement(
        verdict=Verdict.CONFLICT if speakers.named else Verdict.COMPATIBLE,
        rule="quote.speaker",
        kind="attribution",
        severity="major" if speakers.named else "minor",
        differences=(Difference(field="speaker", left=speakers.left, right=speakers.right),),
        explanation=f"They give the same words to two speakers, {speakers.left} and {speakers.right}.",
    )


def _wording(changes: Sequence[Change], speakers: _Speakers | None) -> Judgement:
    differences = [
        Difference(
            field="words",
            left=c.left,
            right=c.right,
            gap=str(c.words),
            unit="word" if c.words == 1 else "words",
            in_words=f"{write_counted(c.words, 'word')} {_change(c)}",
        )
        for c in changes
    ]
    if speakers is not None:
        differences.append(Difference(field="speaker", left=speakers.left, right=speakers.right))
    told = ", ".join(_tell(change) for change in changes[:MOST_TOLD])
    return Judgement(
        verdict=Verdict.COMPATIBLE,
        rule="quote.wording",
        kind="wording",
        severity="minor",
        differences=tuple(differences),
        explanation=f"They are one statement in different words: {told}.",
    )


def _change(change: Change) -> str:
    """What became of the words of the first version in the second."""
    if change.left and change.right:
        return "changed"
    return "added" if change.right else "left out"


def _tell(change: Change) -> str:
    if not change.left or not change.right:
        return f"“{change.left or change.right}” only in one"
    return f"“{change.left}” or “{change.right}”"
