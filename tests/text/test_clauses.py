"""Clauses: what a value is of and who takes part, in sentences parsed by the packaged model."""

from __future__ import annotations

import pytest

from factcheck.model import Block, Slot, Stance
from factcheck.reading import PACKAGED_MODEL, load_pipeline
from factcheck.text.clauses import (
    attribute_of,
    clause_at,
    family_of,
    is_negated,
    limits_of,
    slot_at,
    stage_of,
    stance_at,
    tense_of,
    words_of_class,
)


def read(marked: str) -> tuple[Slot, Stance]:
    """The slot and the stance of the value in brackets."""
    text = marked.replace("[", "").replace("]", "")
    start = marked.index("[")
    block = Block(start=0, text=text, section="body", doc=load_pipeline(PACKAGED_MODEL).nlp(text))
    clause = clause_at(block.doc, start, marked.index("]") - 1)
    assert clause is not None
    return slot_at(block, clause), stance_at(block, clause)


def parts(slot: Slot, part: str) -> set[str]:
    return {p.text for p in slot.participants if p.part == part}


@pytest.mark.parametrize(
    ("marked", "attribute", "subject", "others"),
    [
        ("Calder Foods invested [$3 million] in Halden Bank.", "investment", "Calder Foods", {"Halden Bank"}),
        ("Calder Foods said it paid [$3 million] for Halden Bank.", "payment", "Calder Foods", {"Halden Bank"}),
        ("The brothers said they paid [$3 million] for Halden Bank.", "payment", "brother", {"Halden Bank"}),
        ("Calder Foods made a [$3 million] investment in Halden Bank.", "investment", "Calder Foods", {"Halden Bank"}),
        ("Calder Foods is pouring [$3 million] into Halden Bank.", "investment", "Calder Foods", {"Halden Bank"}),
        ("Calder Foods saved the bank by investing [$3 million] in it.", "investment", "Calder Foods", {"it"}),
        ("A [$3 million] investment by Calder Foods saved Halden Bank.", "investment", "Calder Foods", set()),
        ("Calder Foods will pay [$3 million] for Halden Bank.", "payment", "Calder Foods", {"Halden Bank"}),
        ("Calder Foods, which paid [$3 million] for the bank, fell.", "payment", "Calder Foods", {"bank"}),
        ("Calder Foods bought Halden Bank for [$3 million].", "purchase", "Calder Foods", {"Halden Bank"}),
        ("Halden Bank was bought by Calder Foods for [$3 million].", "purchase", "Calder Foods", {"Halden Bank"}),
        ("Halden Bank was valued at [$3 million].", "valuation", None, {"Halden Bank"}),
        ("The deal valued Halden Bank at [$3 million].", "valuation", "deal", {"Halden Bank"}),
        ("Halden Bank, valued at [$3 million], is for sale.", "valuation", None, {"Halden Bank"}),
        (
            "The regulator fined Halden Bank [$3 million].",
            "fine",
            "regulator",
            {"Halden Bank"},
        ),
        (
            "Halden Bank was fined [$3 million] by the regulator.",
            "fine",
            "regulator",
            {"Halden Bank"},
        ),
        ("Thieves stole [$3 million] from Halden Bank.", "stolen", "thief", {"Halden Bank"}),
        ("Halden Bank reported a profit of [$3 million].", "profit", "Halden Bank", set()),
        # Earnings kept abroad, or of a share, are no profit of the year: the word is an attribute of its own.
        ("Halden Bank reported [$3 million] in earnings.", "earnings", "Halden Bank", set()),
        ("Revenue rose to [$3 million].", "revenue", "revenue", set()),
        ("Calder Foods raised [$3 million] in funding.", "funding", "Calder Foods", set()),
        ("Calder Foods offered [$3 million] for Halden Bank.", "offer", "Calder Foods", {"Halden Bank"}),
        ("Calder Foods agreed to buy Halden Bank for [$3 million].", "purchase", "Calder Foods", {"Halden Bank"}),
        ("Mara Tolland donated [$3 million] to the library.", "donation", "Mara Tolland", {"library"}),
        ("The price was [$3].", "price", "price", set()),
        ("The company lost [$3 million].", "loss", "company", set()),
        ("The fire caused [$3 million] in damage.", "damage", "fire", set()),
    ],
)
def test_what_a_value_is_of_and_who_takes_part(
    marked: str, attribute: str, subject: str | None, others: set[str]
) -> None:
    slot, _ = read(marked)
    assert slot.attribute == attribute
    assert (subject is None and slot.subject is None) or subject in parts(slot, "subject")
    assert others <= {p.text for p in slot.participants if p.part != "subject"}


@pytest.mark.parametrize(
    ("marked", "attribute", "scopes"),
    [
        ("Revenue rose [3 percent] to $5 million.", "revenue", {"change"}),
        ("Revenue rose 3 percent to [$5 million].", "revenue", set()),
        ("Revenue rose from [$4 million] to $5 million.", "revenue", {"from"}),
        ("Revenue rose by [$1 million].", "revenue", {"change"}),
        ("An increase of [3 percent] was seen.", "increase", {"change"}),
        ("Calder Foods paid an additional [$3 million].", "payment", set()),
        ("Calder Foods made an initial offer of [$3 million].", "offer", {"prior"}),
        ("Calder Foods made a final offer of [$3 million].", "offer", {"final"}),
        ("Annual revenue was [$3 million].", "revenue", {"annual"}),
        ("The bill was [$3 million] including taxes.", "bill", {"including taxis", "including tax"}),
    ],
)
def test_what_narrows_a_value(marked: str, attribute: str, scopes: set[str]) -> None:
    slot, _ = read(marked)
    assert slot.attribute == attribute
    assert {scope.text for scope in slot.scope} <= scopes
    assert bool(slot.scope) is bool(scopes)


@pytest.mark.parametrize(
    "marked",
    [
        "Calder Foods made a revised offer of [$3 million].",
        "Calder Foods made a second offer of [$3 million].",
        "The first offer was [$3 million].",
        "The third plant cost [$3 million].",
    ],
)
def test_ordinals_and_participles_narrow_a_value(marked: str) -> None:
    slot, _ = read(marked)
    assert slot.scope


@pytest.mark.parametrize(
    ("marked", "hedge"),
    [
        ("Calder Foods could pay [$3 million].", "could"),
        ("Calder Foods may pay [$3 million].", "may"),
        ("Calder Foods reportedly paid [$3 million].", "reportedly"),
        ("Calder Foods paid [$3 million].", None),
        ("Calder Foods will pay [$3 million].", None),
        ("The mayor said that Calder Foods might pay [$3 million].", "might"),
    ],
)
def test_what_weakens_a_statement(marked: str, hedge: str | None) -> None:
    _, stance = read(marked)
    assert stance.hedge == hedge


@pytest.mark.parametrize(
    ("sentence", "verb", "stage", "tense", "negated"),
    [
        ("Norvane is buying the mill.", "buying", "under way", None, False),
        ("Norvane has bought the mill.", "bought", "completed", "past", False),
        ("Norvane bought the mill.", "bought", "completed", "past", False),
        ("Norvane will buy the mill.", "buy", "planned", "future", False),
        ("Norvane plans to buy the mill.", "buy", "planned", "future", False),
        ("Norvane would buy the mill.", "buy", "stated", None, False),
        ("Norvane has not bought the mill.", "bought", "completed", "past", True),
        ("Norvane never bought the mill.", "bought", "completed", "past", True),
        ("Norvane has yet to buy the mill.", "buy", "planned", "future", True),
        ("Norvane proposed the deal in May.", "proposed", "completed", None, False),
        ("The vote was scheduled for May.", "scheduled", "completed", None, False),
        ("The vote is scheduled for May.", "scheduled", "planned", "future", False),
        ("The deal will lapse if Norvane moved the vote.", "moved", "completed", None, False),
        ("The council votes on the plan on Thursday.", "votes", "stated", "present", False),
        ("The parade became a race to save the coach.", "save", "stated", None, False),
        ("The vote to be held in May is free.", "held", "planned", "future", False),
        ("She is believed to have died on Monday.", "died", "completed", "past", False),
        ("The man appears to have been shot.", "shot", "completed", "past", False),
        ("Jane Roe claims to have seen him.", "seen", "completed", "past", False),
        ("The mill hopes to have finished it by Monday.", "finished", "planned", "future", False),
        ("The work is expected to have been completed by May.", "completed", "planned", "future", False),
        ("The trial, set for March 3, was put off.", "set", "completed", None, False),
        ("The trial, set for March 3, is open to all.", "set", "planned", "future", False),
        ("The man arrested on Monday was charged.", "arrested", "completed", "past", False),
        ("She is believed to leave on Monday.", "leave", "planned", "future", False),
    ],
)
def test_how_far_it_has_come(sentence: str, verb: str, stage: str, tense: str | None, negated: bool) -> None:
    token = next(t for t in load_pipeline(PACKAGED_MODEL).nlp(sentence) if t.text == verb)
    assert (stage_of(token), tense_of(token), is_negated(token)) == (stage, tense, negated)


def test_nothing_is_known_of_no_verb() -> None:
    assert (stage_of(None), tense_of(None), is_negated(None)) == ("stated", None, False)


@pytest.mark.parametrize(("left", "right"), [("invest", "pour"), ("kill", "fatality"), ("buy", "acquisition")])
def test_words_of_one_attribute(left: str, right: str) -> None:
    assert attribute_of(left) == attribute_of(right)


@pytest.mark.parametrize(("left", "right"), [("price", "valuation"), ("revenue", "profit"), ("kill", "injure")])
def test_words_of_two_attributes(left: str, right: str) -> None:
    assert attribute_of(left) != attribute_of(right)


def test_families_and_classes() -> None:
    assert family_of("investment") == family_of("purchase") is not None
    assert family_of("valuation") is None
    assert "be" in words_of_class("light_verb")
    assert words_of_class("no such class") == frozenset()


@pytest.mark.parametrize(
    ("sentence", "limits"),
    [
        ("The board conditionally [approved] the merger.", ("conditionally",)),
        ("The board [approved] the merger subject to conditions.", ("conditionally",)),
        ("The board [approved] the takeover of Halden Bank subject to conditions.", ("conditionally",)),
        ("The board [approved] the merger, subject to a vote of shareholders.", ("conditionally",)),
        ("The merger was [approved] with conditions.", ("conditionally",)),
        ("The board [cleared] the merger on condition that two mills are sold.", ("conditionally",)),
        ("The board tentatively [approved] the merger.", ("provisionally",)),
        ("The board [approved] the merger in principle.", ("provisionally",)),
        ("The judge [granted] the request in part.", ("partly",)),
        ("The bank has partially [recovered] from the fire.", ("partly",)),
        ("The board [approved] the merger.", ()),
        ("The board [approved] the merger in May.", ()),
        ("The board [approved] a law that makes firms subject to fines.", ()),
        ("The board [approved] trades subject to a tax.", ()),
        ("The board [approved] a plan on the subject of pay.", ()),
        ("The board, which spoke on condition of anonymity, [approved] the merger.", ()),
        ("The board finally [approved] the merger with Halden Bank.", ()),
    ],
)
def test_what_limits_an_approval(sentence: str, limits: tuple[str, ...]) -> None:
    doc = load_pipeline(PACKAGED_MODEL).nlp(sentence.replace("[", "").replace("]", ""))
    verb = next(token for token in doc if token.idx == sentence.index("["))
    assert limits_of(verb) == limits
