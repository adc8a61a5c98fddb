"""What an article states as so, and what a clause denies as a whole, in sentences parsed by the packaged model."""

from __future__ import annotations

import pytest
from spacy.tokens import Token

from factcheck.reading import PACKAGED_MODEL, load_pipeline
from factcheck.text.clauses import done_to, is_asserted, is_nobody, is_now, polarity_of, predicates_of


def marked(text: str) -> Token:
    """The word in brackets of a sentence."""
    start = text.index("[")
    doc = load_pipeline(PACKAGED_MODEL).nlp(text.replace("[", "").replace("]", ""))
    return next(token for token in doc if token.idx == start)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Omar Reeve was [arrested] on Sunday.", True),
        ("Police said that Omar Reeve was [arrested].", True),
        ("Omar Reeve was [arrested], police said.", True),
        ("The man, who was [arrested] on Sunday, is 40.", True),
        ("Omar Reeve has refused to [resign].", True),
        ("Was Omar Reeve [arrested]?", False),
        ("If Omar Reeve is [arrested], he may talk.", False),
        ("Police would not say whether Omar Reeve was [arrested].", False),
        ("Omar Reeve could be [arrested] on Sunday.", False),
        ("Omar Reeve was nearly [arrested] on Sunday.", False),
        ("Omar Reeve was allegedly [arrested] on Sunday.", False),
        ("Omar Reeve denied that he was [arrested].", False),
        ("Police did not confirm that he was [arrested].", False),
        ("Neighbours believe that Omar Reeve was [arrested].", False),
        ("Police denied reports that Omar Reeve was [arrested].", False),
        ("Police want to [arrest] Omar Reeve.", False),
        ("Police were criticised for [arresting] Omar Reeve.", False),
        ("Omar Reeve might be fined or [arrested].", False),
    ],
)
def test_what_is_stated_as_so(sentence: str, expected: bool) -> None:
    assert is_asserted(marked(sentence)) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Omar Reeve was [arrested].", "positive"),
        ("Omar Reeve was not [arrested].", "negative"),
        ("Omar Reeve has never been [arrested].", "negative"),
        ("Omar Reeve has yet to be [arrested].", "negative"),
        ("Omar Reeve has refused to [resign].", "negative"),
        ("Omar Reeve has agreed to [resign].", "positive"),
        ("The names have not been formally [released].", "negative"),
        ("Omar Reeve was not seriously [hurt].", None),
        ("Omar Reeve was not only [arrested] but charged.", "positive"),
        ("Omar Reeve was not [arrested] until Friday.", None),
        ("Customers were not [told] for six weeks.", None),
        ("Omar Reeve did not refuse to [resign].", None),
    ],
)
def test_what_is_denied_as_a_whole(sentence: str, expected: str | None) -> None:
    assert polarity_of(marked(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("No [arrests] were made.", True),
        ("No [one] was arrested.", True),
        ("[Nobody] was arrested.", True),
        ("The [driver] was arrested.", False),
    ],
)
def test_nobody(sentence: str, expected: bool) -> None:
    assert is_nobody(marked(sentence)) is expected


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("The board [turned] down the offer.", "turn down"),
        ("Omar Reeve [pleaded] guilty.", "plead guilty"),
        ("Omar Reeve [pleaded] not guilty.", "plead not guilty"),
        ("The jury [found] Omar Reeve guilty.", "find guilty"),
        ("The bridge [is] closed.", "be closed"),
        ("The bridge [remains] closed.", "be closed"),
        ("The suspect [is] in custody.", "be in custody"),
        ("The suspect [is] at large.", "be at large"),
        ("Ada Corley [voted] against the bill.", "vote against"),
    ],
)
def test_the_phrases_of_a_predicate(sentence: str, phrase: str) -> None:
    verb = marked(sentence)
    found = [p.phrase for token in (verb, *verb.doc) for p in predicates_of(token)]
    assert phrase in found


@pytest.mark.parametrize(
    ("sentence", "whom"),
    [
        ("Police [arrested] the driver.", "driver"),
        ("The driver was [arrested].", "driver"),
        ("The co-pilot was [identified] on Sunday.", "pilot"),
        ("The jury [found] the driver guilty.", "driver"),
        ("The driver [slept].", None),
    ],
)
def test_whom_it_is_done_to(sentence: str, whom: str | None) -> None:
    found = done_to(marked(sentence))
    assert (found.text if found is not None else None) == whom


def test_what_holds_now() -> None:
    assert is_now(marked("The suspect [remains] at large."))
    assert is_now(marked("The bridge [is] closed."))
    assert not is_now(marked("The bridge [was] open."))
