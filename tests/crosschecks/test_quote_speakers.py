"""A quotation that two articles put into two mouths, on facts made by hand."""

from __future__ import annotations

from factcheck.crosschecks import CROSSCHECKS, QUOTE_SPEAKERS, CrossCheck
from factcheck.model import Alignment, Conflict, Fact, Participant, Policy, QuoteValue, Slot, Stance

WORDS = "They are one of the most patient teams in the industry"
OTHER = "They are one of the most patient teams in our industry"


def quote(words: str, speaker: str | None, article: str, role: str | None = None) -> Fact:
    people = []
    if speaker:
        kind = "thing" if speaker.startswith("a ") else "person"
        people.append(Participant(part="subject", text=speaker, start=0, end=1, kind=kind))
    if role:
        people.append(Participant(part="as", text=role, start=0, end=1))
    return Fact(
        id=f"{article}:quote:0-{len(words)}", article=article, fact_type="quote", start=0, end=len(words), text=words,
        value=QuoteValue(words=words, speaker=speaker), slot=Slot(attribute="said", participants=tuple(people)),
        stance=Stance(), rule="quote.direct",
    )  # fmt: skip


SPOKESMAN = quote(WORDS, "a spokesman", "a")
OFFICER = quote(OTHER, "Gareth Ellis", "b", "chief executive")


def run(*facts: Fact) -> list[Conflict]:
    alignment = Alignment(fact_type="quote", question="What did they say?", facts=facts)
    return list(QUOTE_SPEAKERS.run([], facts, [alignment], Policy()))


def test_other_words_by_another_speaker_are_an_attribution_too() -> None:
    for pair in ((SPOKESMAN, OFFICER), (OFFICER, SPOKESMAN)):
        (conflict,) = run(*pair)
        assert (conflict.kind, conflict.severity) == ("attribution", "minor")
        assert {side.value for side in conflict.sides} == {"said by a spokesman", "said by Gareth Ellis"}
        assert conflict.question == "Who said it? What did they say?"


def test_what_the_ladder_of_quotations_reports_is_not_reported_twice() -> None:
    assert run(SPOKESMAN, quote(WORDS, "Gareth Ellis", "b", "chief executive")) == [], "the same words"
    assert run(quote(WORDS, "Mara Tolland", "a"), OFFICER) == [], "two full names"


def test_one_speaker_or_an_unknown_one_is_no_conflict() -> None:
    assert run(quote(WORDS, "Gareth Ellis", "a"), OFFICER) == []
    assert run(quote(WORDS, None, "a"), OFFICER) == []
    assert run(SPOKESMAN, quote(OTHER, "Gareth Ellis", "b")) == [], "nothing is known of his rank"


def test_an_alignment_gives_one_conflict_at_most() -> None:
    assert len(run(SPOKESMAN, OFFICER, quote(OTHER, "Omar Reeve", "c", "chairman"))) == 1


def test_other_types_are_left_alone() -> None:
    alignment = Alignment(fact_type="amount", question="How much?", facts=(SPOKESMAN, OFFICER))
    assert list(QUOTE_SPEAKERS.run([], [], [alignment], Policy())) == []


def test_every_crosscheck_has_a_name_and_runs_on_nothing() -> None:
    assert len({check.name for check in CROSSCHECKS}) == len(CROSSCHECKS) >= 3
    for check in CROSSCHECKS:
        protocol: CrossCheck = check
        assert list(protocol.run([], [], [], Policy())) == []
