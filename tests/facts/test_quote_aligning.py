"""Which quoted sentences are one utterance, who is said to have spoken it, and how they are found on the page."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.facts.quote import QUOTE, align, judge_speakers
from factcheck.facts.quote.finding import WIDEST, fit
from factcheck.model import Article, Fact, Participant, Policy, QuoteValue, Slot, Stance, Verdict, fact_id
from factcheck.reading import PACKAGED_MODEL, Pipeline, load_pipeline, read


def quote(
    words: str, article: str = "a", start: int = 0, speaker: str | None = None, *, kind: Any = "person",
    role: str | None = None, entity: str | None = None, section: Any = "body", field: Any = "text",
    passage: str | None = None,
) -> Fact:  # fmt: skip
    people = []
    if speaker is not None:
        people.append(Participant(part="subject", text=speaker, start=0, end=1, kind=kind, entity=entity))
    if role is not None:
        people.append(Participant(part="as", text=role, start=0, end=1))
    return Fact(
        id=fact_id(article, "quote", start, start + len(words), field), article=article, field=field,
        fact_type="quote", start=start, end=start + len(words), text=words,
        value=QuoteValue(words=words, speaker=speaker),
        slot=Slot(attribute="said", participants=tuple(people), passage=passage), stance=Stance(section=section),
        rule="quote.direct",
    )  # fmt: skip


FARMS, RIVERS = "We will fight for our old farms and our rivers", "We will fight for our old farms and our forests"


@pytest.mark.parametrize(
    ("left", "right", "together"),
    [
        (quote(FARMS), quote(RIVERS, "b"), True),
        (quote(FARMS), quote(RIVERS, start=60), False),
        (quote(FARMS), quote(RIVERS, start=len(FARMS) + 399), False),
        (quote(FARMS), quote(RIVERS, start=len(FARMS) + 400), True),
        (quote(RIVERS, start=len(FARMS) + 399), quote(FARMS), False),
        (quote(FARMS), quote(RIVERS, start=60, field="title"), True),
        (quote(FARMS), quote(RIVERS, start=60, section="caption"), True),
        (quote(FARMS, section="caption"), quote(RIVERS, start=60, section="caption"), False),
    ],
)
def test_two_sentences_of_one_speech_are_two_utterances(left: Fact, right: Fact, together: bool) -> None:
    assert align([left, right]) == ([(left, right)] if together else [])


FRAGMENT, WHOLE = "as a direct result of the flood", "It was not done as a result of the flood."


@pytest.mark.parametrize(
    ("left", "right", "together"),
    [
        (quote(FRAGMENT), quote(WHOLE, "b"), True),
        (quote(FRAGMENT, speaker="Jane Roe"), quote(WHOLE, "b"), True),
        (quote(FRAGMENT, speaker="Jane Roe"), quote(WHOLE, "b", speaker="Jane Roe"), True),
        (quote(FRAGMENT, speaker="Jane Roe"), quote(WHOLE, "b", speaker="Roe"), True),
        (quote(FRAGMENT, speaker="Jane Roe"), quote(WHOLE, "b", speaker="Mary Doe"), False),
        (quote(FRAGMENT, speaker="Jane Roe", entity="Roe"), quote(WHOLE, "b", speaker="Mary Doe", entity="Roe"), True),
        (quote(FRAGMENT, speaker="Jane Roe", entity="J"), quote(WHOLE, "b", speaker="Mary Doe", entity="M"), False),
        (quote(FRAGMENT, speaker="a man", kind="thing"), quote(WHOLE, "b", speaker="Mary Doe"), True),
        (quote("reckless, greedy landlord"), quote("reckless, truly greedy landlord", "b"), False),
        (quote("reckless, greedy landlord", speaker="Jane Roe"), quote("reckless, truly greedy landlord", "b"), True),
        (quote("reckless, greedy landlord"), quote("reckless, truly greedy landlord", "b", speaker="Jane Roe"), True),
    ],
)
def test_a_few_words_are_one_utterance_where_the_speaker_may_be_one(left: Fact, right: Fact, together: bool) -> None:
    assert align([left, right]) == ([(left, right)] if together else [])


def test_an_exact_counterpart_leaves_no_room_for_a_worse_one() -> None:
    one, exact, worse = quote(FARMS), quote(FARMS, "b"), quote(RIVERS, "b", 60)
    assert align([one, exact, worse]) == [(one, exact)]
    assert align([one, worse]) == [(one, worse)]
    both = quote(RIVERS, "a", 60)
    assert align([one, both, exact, worse]) == [(one, exact), (both, worse)]
    assert align([both, exact, worse]) == [(both, worse)]


def test_of_two_versions_in_one_article_the_nearer_one_is_the_counterpart() -> None:
    one, near, far = quote(FARMS), quote(f"{FARMS} now", "b"), quote(RIVERS, "b", 60)
    assert align([one, near, far]) == [(one, near)]
    assert align([far, near, one]) == [(near, one)]
    assert align([one, far]) == [(one, far)]


def test_a_long_quotation_takes_a_counterpart_for_each_of_its_passages() -> None:
    long = quote("The orchard froze over in one night, and then the ferry sank near the northern pier")
    first, second = (
        quote("The orchard froze over in one night", "b"),
        quote("the ferry sank near the northern pier", "b", 900),
    )
    assert [len(group) for group in align([long, first, second])] == [2]


LONG = "Boats came from every harbour while lamps burned above the cold grey water near Lyme bridge"


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        # What shares half of its passage or less with the passage of a better counterpart is one of its own.
        ("every harbour while the lamps burned above", True),
        ("from every harbour while no lamps burned above", True),
        ("every harbour while lamps never burned above the", False),
        ("cold grey water near old Lyme bridge", True),
        ("the cold grey water near old Lyme bridge", False),
        ("burned above the cold grey water near no bridge", True),
    ],
)
def test_two_counterparts_of_one_passage_are_one_too_many(words: str, taken: bool) -> None:
    long, best = quote(LONG), quote("lamps burned above the cold grey water", "b")
    for start in (200, 900):
        worse = quote(words, "b", start + 400)
        assert align([long, best, worse]) == [(long, best, worse) if taken else (long, best)]


def test_what_stands_between_the_same_words_is_one_utterance() -> None:
    around = "the mayor said on monday that ~ as the mill was shut"
    left, right = quote("we are a very sad town", passage=around), quote("we are a most glad town", "b", passage=around)
    assert align([left, right]) == [(left, right)]
    assert align([left, quote("we are a most glad town", "b", passage=around + " down")]) == []
    assert align([left, quote("now for all of them", "b", passage=around)]) == []
    again = quote("we are a most glad town", "b", 900, passage=around)
    assert not any(left in group for group in align([left, right, again]))


SAME = "Quite simply, I know the answer."
NEAR, NEARLY = "For me, it is time now.", "For me, that time is now."


@pytest.mark.parametrize(
    ("gap", "article", "joined"), [(30, "a", True), (len(NEAR) + 399, "a", True), (len(NEAR) + 401, "a", False)]
)
def test_the_neighbour_of_a_sentence_that_both_print_needs_less(gap: int, article: str, joined: bool) -> None:
    left = [quote(NEAR, article), quote(SAME, article, gap)]
    right = [quote(NEARLY, "b"), quote(SAME, "b", 30)]
    assert ((left[0], right[0]) in align(left + right)) is joined


def test_the_neighbours_are_joined_in_whatever_order_the_articles_are_given() -> None:
    left, right = [quote(NEAR), quote(SAME, "a", 60)], [quote(NEARLY, "b"), quote(SAME, "b", 60)]
    assert align(right + left) == [(right[0], left[0]), (right[1], left[1])]
    assert align([right[1], left[0], right[0], left[1]]) == [(right[1], left[1]), (left[0], right[0])]
    between = [quote(NEARLY, "b", 60), quote(SAME, "b"), quote(NEAR, "a", 60), quote(SAME)]
    assert align(between) == [(between[0], between[2]), (between[1], between[3])]


def test_the_neighbours_of_a_sentence_that_one_article_prints_twice_are_joined() -> None:
    left = [quote(SAME, start=60), quote(SAME, start=2000), quote(NEAR)]
    right = [quote(SAME, "b", 60), quote(NEARLY, "b")]
    assert align(left + right) == [(left[0], left[1], right[0]), (left[2], right[1])]


def test_a_neighbour_of_another_field_or_of_few_words_is_not_joined() -> None:
    left = [quote(NEAR, field="title"), quote(SAME, "a", 30)]
    right = [quote(NEARLY, "b"), quote(SAME, "b", 30)]
    assert (left[0], right[0]) not in align(left + right)
    after = [quote(SAME), quote(NEAR, "a", 60)], [quote(SAME, "b"), quote(NEARLY, "b", 60)]
    assert (after[0][1], after[1][1]) in align(after[0] + after[1])
    other = [quote("For them, it was never it.", "b"), quote(SAME, "b", 30)]
    assert len(align([quote(NEAR), quote(SAME, "a", 30), *other])) == 1


def test_only_the_next_sentence_of_the_same_article_and_field_is_a_neighbour() -> None:
    right = [quote(SAME, "b"), quote(NEARLY, "b", 60)]
    title = [quote(SAME), quote(NEAR, "a", 60, field="title")]
    assert align(title + right) == [(title[0], right[0])]
    other = [quote(SAME), quote(NEAR, "aa", 60)]
    assert align(other + right) == [(other[0], right[0])]
    right = [quote(NEARLY, "b"), quote(SAME, "b", 60)]
    before = [quote(NEAR, "0"), quote(SAME, "a", 60)]
    assert align(before + right) == [(before[1], right[1])]
    far = [quote(NEAR), quote("Nobody else was at the mill that night.", start=40), quote(SAME, start=90)]
    assert align(far + right) == [(far[2], right[1])]


def test_a_neighbour_that_has_its_own_counterpart_takes_no_other() -> None:
    left = [quote(NEAR), quote(SAME, "a", 60)]
    right = [quote(NEARLY, "b"), quote(SAME, "b", 60)]
    again = quote(NEAR, "c")
    assert align([*left, *right, again]) == [(left[0], again), (left[1], right[1])]
    again = quote(NEARLY, "c")
    assert align([*left, *right, again]) == [(left[1], right[1]), (right[0], again)]


WORDS = "Sadly we can say that three of the horses were lost"


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        (quote(WORDS, speaker="Jane Roe"), quote(WORDS, "b", speaker="Mary Doe"), "major"),
        (quote(WORDS, speaker="Jane Roe"), quote(WORDS, "b", speaker="Jane Doe"), None),
        (quote(WORDS, speaker="Jane Roe"), quote(WORDS, "b", speaker="Doe"), None),
        (quote(WORDS, speaker="Roe", entity="Jane Roe"), quote(WORDS, "b", speaker="Mary Doe"), "major"),
        (quote(WORDS, speaker="Jane Roe", entity="X"), quote(WORDS, "b", speaker="Mary Doe", entity="X"), None),
        (quote(WORDS, speaker="Jane Roe", entity="X"), quote(WORDS, "b", speaker="Mary Doe", entity="Y"), "major"),
        (quote(WORDS, speaker="Jane Roe"), quote(WORDS, "b"), None),
        (quote(WORDS, speaker="Jane Roe", section="post"), quote(WORDS, "b", speaker="Mary Doe"), None),
        (quote(WORDS, speaker="Mr Roe", kind="thing"), quote(WORDS, "b", speaker="Mary Doe"), "major"),
        (
            quote(WORDS, speaker="a spokesman", kind="thing"),
            quote(WORDS, "b", speaker="Mary Doe", role="mayor"),
            "minor",
        ),
        (quote(WORDS, speaker="a spokesman", kind="thing"), quote(WORDS, "b", speaker="Mary Doe"), None),
        (
            quote(WORDS, speaker="a spokesman", kind="thing"),
            quote(WORDS, "b", speaker="Mary Doe", role="spokeswoman"),
            None,
        ),
        (quote(WORDS, speaker="a diver", kind="thing"), quote(WORDS, "b", speaker="Mary Doe", role="mayor"), None),
        (
            quote(WORDS, speaker="a spokesman", kind="thing"),
            quote(WORDS, "b", speaker="Acme", kind="organization", role="mayor"),
            None,
        ),
    ],
)
def test_two_speakers_of_the_same_words(left: Fact, right: Fact, severity: str | None) -> None:
    for one, other in ((left, right), (right, left)):
        judged = QUOTE.judge(one, other, Policy())
        alone = judge_speakers(one, other)
        assert judged.severity == severity
        assert (alone is None) is (severity is None)
        if alone is not None:
            assert (alone.kind, alone.severity) == ("attribution", severity)
            assert [(d.field, d.left, d.right) for d in alone.differences] == [
                ("speaker", one.value.speaker, other.value.speaker)
            ]


def test_each_difference_of_wording_is_told() -> None:
    left = quote("Sadly we can say that three of the grey horses were lost in the deep mud")
    right = quote("Sadly we can tell that three of the horses were all lost in the deep mud", "b")
    judged = QUOTE.judge(left, right, Policy())
    assert (judged.verdict, judged.rule, judged.kind, judged.severity) == (
        Verdict.COMPATIBLE, "quote.wording", "wording", "minor",
    )  # fmt: skip
    assert [(d.left, d.right, d.gap, d.unit, d.in_words) for d in judged.differences] == [
        ("say", "tell", "1", "word", "one word changed"),
        ("grey", "", "1", "word", "one word left out"),
        ("", "all", "1", "word", "one word added"),
    ]
    assert judged.explanation.endswith("“say” or “tell”, “grey” only in one, “all” only in one.")


def test_of_many_differences_four_are_told() -> None:
    left = "One grey horse and two red boats and three old mills and four odd men and five sad dogs were seen at noon"
    right = "One dun horse and two tan boats and three new mills and four shy men and five mad dogs were seen at noon"
    judged = QUOTE.judge(quote(left), quote(right, "b"), Policy())
    assert len(judged.differences) == 5
    assert judged.explanation.count(" or ") == 4


def test_a_cut_agrees_and_other_words_are_no_version() -> None:
    whole, cut = quote("The orchard froze over in one night in May"), quote("The orchard froze over in one night", "b")
    assert QUOTE.judge(whole, cut, Policy()).rule == "quote.cut"
    assert QUOTE.judge(whole, whole, Policy()).rule == "quote.same"
    assert QUOTE.judge(whole, quote("They came to it", "b"), Policy()).rule == "quote.other"


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("a" * WIDEST, WIDEST),
        ("a" * (WIDEST + 1), WIDEST),
        ("a" * 10 + " " + "b" * WIDEST, 10),
        ("a" * WIDEST + " b", WIDEST),
        ("a" * (WIDEST - 1) + " bb", WIDEST - 1),
        (" " + "a" * WIDEST, WIDEST),
    ],
)
def test_a_span_is_cut_at_a_space_where_it_is_too_wide(words: str, end: int) -> None:
    assert fit(words, 0, len(words)) == (0, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The ferry sank near it,” Jane Roe said.", [("The ferry sank near it,", "Jane Roe")]),
        ("Jane Roe said: “The ferry sank near it.”", [("The ferry sank near it.", "Jane Roe")]),
        ("“The ferry sank near it,” said a spokesman.", [("The ferry sank near it,", "a spokesman")]),
        ("They call it “a big old grey ferry”.", [("a big old grey ferry", None)]),
        ("They call it “the ferry” now.", []),
        (
            "Jane Roe said: “The ferry sank near it.”\n“Nobody was hurt by it,” she said.",
            [("The ferry sank near it.", "Jane Roe"), ("Nobody was hurt by it,", "Jane Roe")],
        ),
        (
            "Jane Roe said: “The ferry sank near it.”\nIt was cold.\n“Nobody was hurt by it,” she said.",
            [("The ferry sank near it.", "Jane Roe"), ("Nobody was hurt by it,", None)],
        ),
    ],
)
def test_who_is_quoted(text: str, expected: list[tuple[str, str | None]]) -> None:
    documents, _ = read([Article(id="a", text=text)], pipeline, Policy())
    facts = list(QUOTE.find(documents[0]))
    assert [(f.text, f.value.speaker) for f in facts if isinstance(f.value, QuoteValue)] == expected


def pipeline() -> Pipeline:
    return load_pipeline(PACKAGED_MODEL)


def test_the_question_without_a_speaker() -> None:
    assert QUOTE.question(quote("The ferry sank near it")) == (
        "What did the speaker say, word for word: “The ferry sank near it …”?"
    )
