"""Versions of one quotation among many: which are joined, which speakers clash, and what stands beside a sentence."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.facts.quote import QUOTE, align
from factcheck.model import Article, Fact, Participant, Policy, QuoteValue, Scope, Slot, Stance, fact_id
from factcheck.reading import PACKAGED_MODEL, Pipeline, load_pipeline, read

FARMS, RIVERS = "We will fight for our old farms and our rivers", "We will fight for our old farms and our forests"
FRAGMENT, WHOLE = "as a direct result of the flood", "It was not done as a result of the flood."
WORDS = "Sadly we can say that three of the horses were lost"


def quote(
    words: str, article: str = "a", start: int = 0, speaker: str | None = None, *, kind: Any = "person",
    role: str | None = None, entity: str | None = None, beside: tuple[str, ...] = (),
) -> Fact:  # fmt: skip
    people = []
    if speaker is not None:
        people.append(Participant(part="subject", text=speaker, start=0, end=1, kind=kind, entity=entity))
    if role is not None:
        people.append(Participant(part="as", text=role, start=0, end=1))
    scope = tuple(Scope(kind="part", text=text) for text in beside)
    return Fact(
        id=fact_id(article, "quote", start, start + len(words)), article=article, fact_type="quote",
        start=start, end=start + len(words), text=words, value=QuoteValue(words=words, speaker=speaker),
        slot=Slot(attribute="said", participants=tuple(people), scope=scope), stance=Stance(), rule="quote.direct",
    )  # fmt: skip


def test_a_statement_that_is_no_version_hides_none_after_it() -> None:
    one, other = quote(FARMS), quote(RIVERS, "c")
    unlike = quote("We will fight for nobody else in this wide and empty land of ours, not now, not ever", "b")
    assert align([one, unlike, other]) == [(one, other)]
    assert align([unlike, one, other]) == [(one, other)]


def test_three_words_are_no_statement_of_their_own_where_they_are_said_twice() -> None:
    assert align([quote("reckless, greedy landlord"), quote("reckless, greedy landlord", "b")]) == []
    assert align([quote("old ferry"), quote("old ferry", "b")]) == []


def test_the_words_of_a_fragment_may_be_in_as_many_statements_as_there_are_articles() -> None:
    fragment, whole = quote(FRAGMENT), quote(WHOLE, "b")
    silent = quote("Nobody else was at the mill that night.", "c")
    assert align([fragment, whole, silent]) == [(fragment, whole)]
    again = quote("Every result of a flood is mud,", "b", 900)
    assert not any(fragment in group for group in align([fragment, whole, again]))
    assert any(fragment in group for group in align([fragment, whole, again, silent]))


def test_copies_in_many_articles_are_joined_with_their_other_version() -> None:
    copies = [quote(FARMS, f"a{n}") for n in range(9)]
    others = [quote(RIVERS, f"b{n}") for n in range(9)]
    assert [len(group) for group in align([*copies, *others])] == [18]
    assert [len(group) for group in align([*copies[:1], *others])] == [10]


def test_a_counterpart_may_be_in_the_title_or_in_another_article() -> None:
    one, twice = quote(FARMS, "b"), [quote(RIVERS, "a"), quote(RIVERS, "c")]
    assert align([one, *twice]) == [(one, *twice)]
    assert align([*twice, one]) == [(*twice, one)]


BOY = "The boy ran home to his mother that same night in the rain"


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        # Words that the other version quotes right beside the sentence are no difference of wording.
        (quote(f"So no, {BOY[0].lower()}{BOY[1:]}"), quote(BOY, "b"), "quote.wording"),
        (quote(f"So no, {BOY[0].lower()}{BOY[1:]}"), quote(BOY, "b", beside=("so no",)), "quote.same"),
        (quote(f"So no, {BOY[0].lower()}{BOY[1:]}", beside=("so no",)), quote(BOY, "b"), "quote.wording"),
        (quote(f"So no, {BOY[0].lower()}{BOY[1:]}"), quote(BOY, "b", beside=("no",)), "quote.wording"),
        (quote(BOY.replace("home", "back")), quote(BOY, "b", beside=("back",)), "quote.wording"),
        # A contraction is the same words.
        ("He can't have run home to his mother that night", "He cannot have run home to his mother that night",
         "quote.same"),
        ("We're all at home with our mothers tonight", "We are all at home with our mothers tonight", "quote.same"),
        (BOY, f"{BOY}.", "quote.same"),
        (BOY, BOY.replace(" in the rain", ""), "quote.cut"),
        (BOY, BOY.replace("The boy", "The girl"), "quote.wording"),
        (BOY, "The boy was never here", "quote.other"),
        ("He ran home", "We left", "quote.other"),
    ],
)  # fmt: skip
def test_two_versions_are_told_by_their_words(left: Fact | str, right: Fact | str, rule: str) -> None:
    one = quote(left) if isinstance(left, str) else left
    other = quote(right, "b") if isinstance(right, str) else right
    assert QUOTE.judge(one, other, Policy()).rule == rule
    assert QUOTE.judge(other, one, Policy()).rule == rule


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        # A surname in common is one family: two of it clash only where one is told of as a relative.
        (quote(WORDS, speaker="Jane Roe"), quote(WORDS, "b", speaker="Peter Roe"), None),
        (quote(WORDS, speaker="Jane Roe"), quote(WORDS, "b", speaker="Peter Roe", role="his son"), "major"),
        (quote(WORDS, speaker="Jane Roe"), quote(WORDS, "b", speaker="Peter Roe", role="the mayor"), None),
        (quote(WORDS, speaker="Jane Roe"), quote(WORDS, "b", speaker="Jane Roe", role="his aunt"), None),
        # The fullest name counts, of the print or of all articles together.
        (quote(WORDS, speaker="Jane Roe", entity="Jane"), quote(WORDS, "b", speaker="Mary Doe"), "major"),
        (quote(WORDS, speaker="Jane", entity="Jane"), quote(WORDS, "b", speaker="Mary Doe"), None),
        (quote(WORDS, speaker="Jane"), quote(WORDS, "b", speaker="Mary"), None),
        (quote(WORDS), quote(WORDS, "b"), None),
        (quote(WORDS, speaker="Acme Labs", kind="organization"), quote(WORDS, "b", speaker="Mary Doe"), None),
        # So few words may be said by two.
        (quote("three of them were lost", speaker="Jane Roe"),
         quote("three of them were lost", "b", speaker="Mary Doe"), None),
    ],
)  # fmt: skip
def test_two_speakers_of_one_name_or_of_none(left: Fact, right: Fact, severity: str | None) -> None:
    for one, other in ((left, right), (right, left)):
        assert QUOTE.judge(one, other, Policy()).severity == severity


def pipeline() -> Pipeline:
    return load_pipeline(PACKAGED_MODEL)


def found(text: str) -> list[Fact]:
    documents, _ = read([Article(id="a", text=text)], pipeline, Policy())
    return list(QUOTE.find(documents[0]))


SANK, HURT = "“The ferry sank near it,”", "“Nobody was hurt by it.”"


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        (f"“So no,” she said. {HURT}", [("so no",)]),
        (f"{SANK} she said. “So no.”", [("so no",)]),
        (f"“So no,” she said. {SANK} she said. “Not now.”", [("so no", "not now")]),
        # Five words at most, and no further off than one line of print.
        (f"“So no, that is all,” she said. {HURT}", [("nobody was hurt by it",), ("so no that is all",)]),
        (f"“So no, that is all now,” she said. {HURT}", [("nobody was hurt by it",), ()]),
        (f"{SANK} she said. {HURT}", [("nobody was hurt by it",), ("the ferry sank near it",)]),
        (f"{SANK} she said. “Nobody else was hurt by it.”", [(), ("the ferry sank near it",)]),
        (f"“So no,” {'x' * 51} she. {HURT}", [("so no",)]),
        (f"“So no,” {'x' * 52} she. {HURT}", [()]),
        # Only the nearest one on either side.
        (f"“Yes,” she said, “so no,” she said. {HURT}", [("so no",)]),
    ],
)
def test_what_is_quoted_beside_a_sentence(text: str, beside: list[tuple[str, ...]]) -> None:
    assert [tuple(scope.text for scope in fact.slot.scope) for fact in found(text)] == beside


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # A pronoun at the opening of the next paragraph is who spoke last, and of no later one.
        (f"Jane Roe said: “The ferry sank near it.”\n{HURT[:-2]},” she said.", ["Jane Roe", "Jane Roe"]),
        (f"Jane Roe said: “The ferry sank near it.”\nIt rained.\n{HURT[:-2]},” she said.", ["Jane Roe", None]),
        (f"The mayor said: “The ferry sank near it.”\n{HURT[:-2]},” she said.", ["The mayor", None]),
        (f"Jane Roe met Mary Doe.\n{HURT[:-2]},” she said.", [None]),
        (f"Jane Roe said: “The ferry sank near it.” Mary Doe left.\n{HURT[:-2]},” she said.", ["Jane Roe", None]),
        (
            f"Jane Roe said: “The ferry sank near it.”\n{HURT[:-2]},” she said.\n“It was never at sea,” she said.",
            ["Jane Roe", "Jane Roe", "Jane Roe"],
        ),
        (
            f"It rained.\nThe mill shut.\nJane Roe said: “The ferry sank near it.”\n{HURT[:-2]},” she said.",
            ["Jane Roe", "Jane Roe"],
        ),
        (
            f"It rained.\nJane Roe said: “The ferry sank near it.”\nThe mill shut.\n{HURT[:-2]},” she said.",
            ["Jane Roe", None],
        ),
        # Somebody else who is named in the paragraph between may be meant, wherever there.
        (
            "It rained all day long in Lyme. Jane Roe said: “The ferry sank near it.”\n"
            f"{HURT[:-2]},” she told Mary Doe.\n“It was never at sea,” she said.",
            ["Jane Roe", "Jane Roe", None],
        ),
        # A speech without a closing mark goes on in the next paragraph.
        ("Jane Roe said: “The ferry sank near it.\n“Nobody was hurt by it.”", ["Jane Roe", "Jane Roe"]),
        ("Jane Roe said: “The ferry sank near it.”\n“Nobody was hurt by it.”", ["Jane Roe", None]),
        ("“The ferry sank near it.”\nJane Roe said: “Nobody was hurt by it.”", [None, "Jane Roe"]),
        (f"{SANK} Jane Roe said. {HURT} Mary Doe said: “It was never at sea.”", ["Jane Roe", "Jane Roe", "Mary Doe"]),
    ],
)
def test_who_spoke_in_which_paragraph(text: str, speakers: list[str | None]) -> None:
    assert [fact.value.speaker for fact in found(text) if isinstance(fact.value, QuoteValue)] == speakers


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"{SANK} Jane Roe, the mayor, said.", [("subject", "Jane Roe", "person"), ("as", "mayor", "thing")]),
        (f"{SANK} Jane Roe said.", [("subject", "Jane Roe", "person")]),
        (f"{SANK} a spokesman said.", [("subject", "a spokesman", "thing")]),
        (f"{SANK} Acme Labs Inc. said.", [("subject", "Acme Labs Inc.", "organization")]),
    ],
)
def test_who_spoke_and_as_what(text: str, people: list[tuple[str, str, str | None]]) -> None:
    (fact,) = found(text)
    assert [(p.part, p.text, p.kind) for p in fact.slot.participants] == people


@pytest.mark.parametrize(
    ("left", "right", "together"),
    [
        (quote(FRAGMENT, speaker="Mary Doe"), quote(WHOLE, "b", speaker="a man", kind="thing"), True),
        (quote(FRAGMENT, speaker="Mary Doe"), quote(WHOLE, "b", speaker="Acme", kind="organization"), True),
        (quote(FRAGMENT, speaker="Acme", kind="organization"), quote(WHOLE, "b", speaker="Mary Doe"), True),
        (quote(FRAGMENT, speaker="Mary Doe"), quote(WHOLE, "b", speaker="Jane Roe"), False),
    ],
)
def test_only_two_named_people_are_surely_two(left: Fact, right: Fact, together: bool) -> None:
    assert align([left, right]) == ([(left, right)] if together else [])
