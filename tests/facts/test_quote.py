"""Quoted sentences are found, aligned as utterances and judged word for word."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc, Span

from factcheck.facts.quote import QUOTE, align, judge_speakers
from factcheck.model import (
    Article,
    Block,
    Document,
    Fact,
    Participant,
    Policy,
    QuoteValue,
    Section,
    Slot,
    Stance,
    Verdict,
    fact_id,
)

CORPUS = tomllib.loads((Path(__file__).parents[2] / "fixtures" / "corpus" / "quote.toml").read_text(encoding="utf-8"))
ENGLISH = spacy.blank("en").vocab  # words without a model
MARKS = "\"“”'‘’,.:!?"


def quote(words: str, article: str = "a", start: int = 0, speaker: str | None = None, role: str | None = None) -> Fact:
    people = []
    if speaker:
        unnamed = speaker.startswith("a ")
        kind = "thing" if unnamed else "person"
        people.append(Participant(part="subject", text=speaker, start=0, end=1, kind=kind))
    if role:
        people.append(Participant(part="as", text=role, start=0, end=1))
    return Fact(
        id=fact_id(article, "quote", start, start + len(words)),
        article=article,
        fact_type="quote",
        start=start,
        end=start + min(len(words), 118),
        text=words[:118],
        value=QuoteValue(words=words, speaker=speaker),
        slot=Slot(attribute="said", participants=tuple(people)),
        stance=Stance(),
        rule="quote.direct",
    )


def pair(case: dict[str, Any]) -> tuple[Fact, Fact]:
    left = quote(case["left"], "a", 0, case.get("left_speaker"), case.get("left_role"))
    right = quote(case["right"], "b", 0, case.get("right_speaker"), case.get("right_role"))
    return left, right


def parsed(text: str, person: str | None = None) -> Doc:
    """A paragraph without a parse, save one name, whose word beside a verb of saying is a proper noun."""
    pieces: list[str] = []
    for word in text.split():
        tail = []
        while word and word[0] in MARKS:
            pieces.append(word[0])
            word = word[1:]
        while word and word[-1] in MARKS:
            tail.insert(0, word[-1])
            word = word[:-1]
        pieces += [word, *tail] if word else tail
    spaces, at = [], 0
    for piece in pieces:
        at = text.index(piece, at) + len(piece)
        spaces.append(text[at : at + 1] == " ")
    names = set(person.split()) if person else set()
    pos = ["PROPN" if p in names else "PUNCT" if p in MARKS else "VERB" if p == "said" else "NOUN" for p in pieces]
    doc = Doc(ENGLISH, words=pieces, spaces=spaces, pos=pos, deps=["dep"] * len(pieces), heads=list(range(len(pieces))))
    assert doc.text == text
    if person:
        first = pieces.index(person.split()[0])
        doc.set_ents([Span(doc, first, first + len(person.split()), label="PERSON")])
    return doc


def document(*paragraphs: str, person: str | None = None, section: Section = "body") -> Document:
    blocks, start = [], 0
    for paragraph in paragraphs:
        named = person if person and person in paragraph else None
        blocks.append(Block(start, paragraph, section, parsed(paragraph, named)))
        start += len(paragraph) + 1
    return Document(Article(id="a", text="\n".join(paragraphs)), tuple(blocks))


@pytest.mark.parametrize("case", CORPUS["case"], ids=lambda case: case["left"][:30])
def test_the_same_utterance_is_aligned_and_judged(case: dict[str, Any]) -> None:
    left, right = pair(case)
    assert align([left, right]) == [(left, right)]
    judgement = QUOTE.judge(left, right, Policy())
    assert judgement.rule == case["rule"]
    changes = [[d.left, d.right] for d in judgement.differences if d.field == "words"]
    assert changes == case.get("changes", [])
    assert (judgement.verdict is Verdict.AGREE) == (case["rule"] in ("quote.same", "quote.cut"))


@pytest.mark.parametrize("case", CORPUS["case"], ids=lambda case: case["left"][:30])
def test_judging_is_symmetric(case: dict[str, Any]) -> None:
    left, right = pair(case)
    there, back = QUOTE.judge(left, right, Policy()), QUOTE.judge(right, left, Policy())
    assert (there.verdict, there.rule, there.kind, there.severity) == (
        back.verdict,
        back.rule,
        back.kind,
        back.severity,
    )


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["left"][:30])
def test_other_utterances_are_not_aligned(case: dict[str, Any]) -> None:
    assert align(list(pair(case))) == []


def all_words() -> Iterator[str]:
    for case in CORPUS["case"] + CORPUS["negative"]:
        yield from (case["left"], case["right"])


@pytest.mark.parametrize("words", sorted(set(all_words())))
def test_a_quotation_agrees_with_itself(words: str) -> None:
    assert QUOTE.judge(quote(words), quote(words, "b"), Policy()).rule == "quote.same"


def test_the_corpus_is_large_enough() -> None:
    assert len(CORPUS["case"]) >= 40
    assert len(CORPUS["negative"]) >= 20


def test_no_two_corpus_utterances_meet() -> None:
    lefts = sorted({case["left"] for case in CORPUS["negative"]})
    assert align([quote(words, str(i)) for i, words in enumerate(lefts)]) == []


def test_two_named_speakers_clash_more_than_a_spokesman_and_an_officer() -> None:
    words = "Sadly we can say that three of the horses were lost"
    named = QUOTE.judge(quote(words, "a", 0, "Jonas Ekberg"), quote(words, "b", 0, "Mara Lindqvist"), Policy())
    unnamed = QUOTE.judge(
        quote(words, "a", 0, "a spokesman"), quote(words, "b", 0, "Mara Lindqvist", "mayor"), Policy()
    )
    assert (named.kind, named.severity, named.verdict) == ("attribution", "major", Verdict.CONFLICT)
    assert (unnamed.kind, unnamed.severity, unnamed.verdict) == ("attribution", "minor", Verdict.COMPATIBLE)
    short = "three of the horses were lost"
    few = QUOTE.judge(quote(short, "a", 0, "Jonas Ekberg"), quote(short, "b", 0, "Mara Lindqvist"), Policy())
    assert few.verdict is Verdict.AGREE


def test_wording_comes_before_a_spokesman_and_the_speakers_can_be_judged_alone() -> None:
    left = quote("Sadly we can say that three of the grey horses were lost", "a", 0, "a spokesman")
    right = quote("Sadly we can say that three of the horses were lost", "b", 0, "Mara Lindqvist", "mayor")
    judgement = QUOTE.judge(left, right, Policy())
    assert [d.field for d in judgement.differences] == ["words", "speaker"]
    alone = judge_speakers(left, right)
    assert alone is not None
    assert alone.kind == "attribution"
    assert judge_speakers(left, left) is None


def test_a_surname_with_a_form_of_address_is_a_speaker() -> None:
    words = "The old pier in Orrin will be shut until the spring."
    ms, mr, bare = (quote(words, "abc"[n], speaker=name) for n, name in enumerate(("Ms Corley", "Mr Roe", "Ekberg")))
    assert QUOTE.judge(ms, mr, Policy()).kind == "attribution"
    assert QUOTE.judge(ms, bare, Policy()).verdict is Verdict.AGREE
    full = ms.model_copy(
        update={
            "slot": Slot(participants=(Participant(part="subject", text="Ada Corley", start=0, end=1, kind="person"),))
        }
    )
    assert QUOTE.judge(ms, full, Policy()).verdict is Verdict.AGREE


def test_one_entity_is_one_speaker() -> None:
    words = "Sadly we can say that three of the horses were lost"
    left, right = quote(words, "a", 0, "Maria Ekberg"), quote(words, "b", 0, "Mara Lindqvist")
    same = [
        f.model_copy(
            update={
                "slot": Slot(participants=(f.slot.participants[0].model_copy(update={"entity": "Mara Lindqvist"}),))
            }
        )
        for f in (left, right)
    ]
    assert QUOTE.judge(same[0], same[1], Policy()).rule == "quote.same"


def test_two_sentences_of_one_speech_are_not_one_utterance() -> None:
    first = quote("We will fight for our farms and for our rivers", "a", 0)
    second = quote("We will fight for our farms and for our forests", "a", 60)
    assert align([first, second]) == []
    third = quote("We will fight for our farms and for our forests", "b", 0)
    assert align([first, second, third]) == [(second, third)]


def test_a_fragment_is_placed_only_where_few_statements_hold_its_words() -> None:
    fragment = quote("as a direct result of the flood", "a")
    whole = quote("It was not done as a result of the flood.", "b")
    assert align([fragment, whole]) == [(fragment, whole)]
    others = ("The flood had a result:", "Every result of a flood is mud,", "No flood is a result of prayer,")
    crowd = [quote(words, "c", 1000 * n) for n, words in enumerate(others)]
    assert not any(fragment in group for group in align([fragment, whole, *crowd]))


def test_a_caption_may_misquote_the_sentence_beside_it() -> None:
    body = quote("The northern pier is one of the longest in the whole valley", "a", 0)
    beside = quote("The northern pier is the longest in the whole valley", "a", 80)
    assert align([body, beside]) == []
    caption = beside.model_copy(update={"stance": Stance(section="caption")})
    assert align([body, caption]) == [(body, caption)]


def test_a_neighbour_of_the_same_sentence_needs_less_likeness() -> None:
    left = [quote("For me, it is time now.", "a", 0), quote("Quite simply, I know the answer.", "a", 30)]
    right = [quote("For me, that time is now.", "b", 0), quote("Quite simply, I know the answer.", "b", 30)]
    assert align([left[0], right[0]]) == []
    assert align(left + right) == [(left[0], right[0]), (left[1], right[1])]


def test_short_quotations_do_not_join_through_a_long_one() -> None:
    long = quote("The orchard froze over in one night and the ferry sank near the northern pier", "a")
    one = quote("The orchard froze over in one night", "b")
    other = quote("the ferry sank near the northern pier", "c")
    for group in align([long, one, other]):
        for left, right in combinations(group, 2):
            assert QUOTE.judge(left, right, Policy()).verdict is Verdict.AGREE


def test_align_does_not_depend_on_the_order() -> None:
    facts = [f for case in CORPUS["case"][28:43] for f in pair(case)]
    facts = [f.model_copy(update={"id": f"{i}", "article": f"{f.article}{i // 2}"}) for i, f in enumerate(facts)]
    there = {frozenset(f.id for f in group) for group in align(facts)}
    back = {frozenset(f.id for f in group) for group in align(facts[::-1])}
    assert there == back


def test_many_copies_are_one_group() -> None:
    facts = [quote("The orchard froze over in one night", str(i)) for i in range(400)]
    assert [len(group) for group in align(facts)] == [400]


def test_find_reads_each_sentence_with_its_speaker() -> None:
    text = "“The ferry sank near the pier. Nobody was hurt by it,” Lindqvist said."
    facts = list(QUOTE.find(document(text, person="Lindqvist")))
    assert [(f.text, f.value.speaker) for f in facts if isinstance(f.value, QuoteValue)] == [
        ("The ferry sank near the pier.", "Lindqvist"),
        ("Nobody was hurt by it,", "Lindqvist"),
    ]
    assert all(text[f.start : f.end] == f.text for f in facts)
    subject = facts[0].slot.subject
    assert subject is not None
    assert (subject.kind, text[subject.start : subject.end]) == ("person", "Lindqvist")
    assert facts[0].slot.words == ("ferry", "sank", "near", "pier")
    assert (facts[0].rule, facts[0].slot.attribute) == ("quote.direct", "said")


def test_find_leaves_scare_quotes_titles_and_short_answers() -> None:
    assert list(QUOTE.find(document("The “so-called” author of “The Long Winter of Oslo” said “not at all”."))) == []


def test_a_speech_over_two_paragraphs_has_one_speaker() -> None:
    found = list(
        QUOTE.find(
            document("Lindqvist said: “The ferry sank near the pier.", "“Nobody was hurt by it.”", person="Lindqvist")
        )
    )
    assert [f.value.speaker for f in found if isinstance(f.value, QuoteValue)] == ["Lindqvist", "Lindqvist"]


def test_a_new_paragraph_without_attribution_has_no_speaker() -> None:
    found = list(
        QUOTE.find(
            document("Lindqvist said: “The ferry sank near the pier.”", "“Nobody was hurt by it.”", person="Lindqvist")
        )
    )
    assert [f.value.speaker for f in found if isinstance(f.value, QuoteValue)] == ["Lindqvist", None]


def test_sections_are_kept_and_copies_left() -> None:
    caption = document("“The ferry sank near the pier”", section="caption")
    assert [f.stance.section for f in QUOTE.find(caption)] == ["caption"]
    text = "“The ferry sank near the pier”"
    copy = Block(0, text, "body", parsed(text), copy_of=0)
    assert list(QUOTE.find(Document(Article(id="a", text=text), (copy,)))) == []


def posted(text: str, signature: str) -> Document:
    blocks = (
        Block(0, text, "post", parsed(text)),
        Block(len(text) + 1, signature, "credit", parsed(signature)),
    )
    return Document(Article(id="a", text=f"{text} {signature}"), blocks)


def test_the_sentences_of_a_post_are_quoted_from_its_account() -> None:
    found = list(
        QUOTE.find(
            posted(
                "#pier The “old” pier is shut today. Sorry! Stay well away from it https://t.co/a1 #orrin",
                "— Orrin Port (@orrinport) May 3, 2018",
            )
        )
    )
    assert [(f.text, f.value.speaker, f.rule) for f in found if isinstance(f.value, QuoteValue)] == [
        ("The “old” pier is shut today.", "Orrin Port", "quote.post"),
        ("Stay well away from it", "Orrin Port", "quote.post"),
    ]
    assert {f.stance.section for f in found} == {"post"}


def test_a_post_without_its_signature_is_nobodys_words() -> None:
    assert list(QUOTE.find(posted("The old pier is shut today.", "It will open in May."))) == []


LONG = "When the ferry sank near the northern pier the whole village ran down to the water with lamps and blankets, "


def test_a_long_sentence_has_a_narrow_span_and_all_its_words() -> None:
    text = "“" + LONG + "and nobody slept until the last of the sailors was found in the reeds.”"
    (fact,) = QUOTE.find(document(text))
    assert fact.end - fact.start <= 118
    assert text[fact.start : fact.end] == fact.text
    assert isinstance(fact.value, QuoteValue)
    assert fact.value.words == text[1:-1]


def test_the_question_names_the_speaker_and_the_words() -> None:
    asked = QUOTE.question(quote("The ferry sank near the northern pier", speaker="Mara Lindqvist"))
    assert asked == "What did Mara Lindqvist say, word for word: “The ferry sank near the northern …”?"
