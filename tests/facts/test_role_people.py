"""Who may hold a role: the words of a paragraph, the names in it, and which of them name a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc

from factcheck.facts.role.people import Page, Run, read_people, words_of

VOCAB = spacy.blank("en").vocab
Labels = tuple[tuple[str, str], ...]


def page(
    text: str,
    *,
    labels: Labels = (),
    known: Sequence[str] = (),
    full: Sequence[str] = (),
    surnames: Sequence[str] = (),
    pos: dict[str, str] | None = None,
    taken: Sequence[int] = (),
) -> Page:
    """A paragraph with no parse but the parts of speech and the labels that are given."""
    words = words_of(text)
    tokens = {}
    for word in words:
        if pos is not None and word.text in pos:
            tokens[word.start] = Doc(VOCAB, words=[word.text], pos=[pos[word.text]])[0]
    spans = [(text.index(name), text.index(name) + len(name), label) for name, label in labels]
    people = {text.index(name): name for name in known}
    return Page(text, words, tokens, spans, frozenset(full), frozenset(surnames), people, set(taken))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe left.", [("Jane", ""), ("Roe", " "), ("left", " ")]),
        ("Acme's head", [("Acme", ""), ("head", "'s ")]),
        ("Acme’s head", [("Acme", ""), ("head", "’s ")]),
        ("O'Brien left", [("O'Brien", ""), ("left", " ")]),
        ("the boys' head", [("the", ""), ("boys", " "), ("head", "' ")]),
        ("It is 's here", [("It", ""), ("is", " "), ("here", " 's ")]),
        ("s is a letter", [("s", ""), ("is", " "), ("a", " "), ("letter", " ")]),
        ("Inc. left", [("Inc.", ""), ("left", " ")]),
        ("Ink. Left", [("Ink", ""), ("Left", ". ")]),
        ("J. Roe", [("J.", ""), ("Roe", " ")]),
        ("J.R. Roe", [("J.R.", ""), ("Roe", " ")]),
        ("AT&T-led", [("AT&T", ""), ("led", "-")]),
    ],
)
def test_the_words_of_a_paragraph_and_what_stands_between_them(text: str, expected: list[tuple[str, str]]) -> None:
    words = words_of(text)
    assert [(word.text, word.gap) for word in words] == expected
    assert all(text[word.start : word.end] == word.text for word in words)


def test_a_word_and_what_stands_beside_it_are_asked_for_by_place() -> None:
    two = page("Jane Roe. Then", pos={"Roe": "PROPN"})
    assert [two.key(place) for place in (-1, 0, 2, 3)] == ["", "jane", "then", ""]
    assert [two.gap(place) for place in (0, 1, 2, 3)] == ["", " ", ". ", "."]
    assert page("Jane Roe!").gap(2) == "!"
    assert page("").gap(0) == "."
    assert [two.pos(place) for place in (0, 1, 3)] == ["X", "PROPN", "X"]
    assert [page("Monday Acme").is_calendar(place) for place in (0, 1, 2)] == [True, False, False]


def test_a_full_name_is_known_where_it_begins() -> None:
    two = page("Then Jane Roe met Doe.", known=("Jane Roe", "Doe"))
    assert [two.begins_person(place) for place in range(6)] == [False, True, False, False, False, False]
    assert two.is_known(two.run(1, 3))
    assert not two.is_known(two.run(1, 2))
    assert two.is_known(two.run(4, 5))


def test_the_label_of_a_run_is_that_of_what_covers_most_of_it() -> None:
    three = page("Jane Roe Mill Works left", labels=(("Jane Roe", "PERSON"), ("Mill", "ORG")))
    assert three.label(three.run(0, 2)) == "PERSON"
    assert three.label(three.run(2, 3)) == "ORG"
    assert three.label(three.run(0, 3)) == "PERSON"
    assert three.label(three.run(2, 4)) == ""
    assert three.label(three.run(4, 5)) == ""
    half = page("Abc Def", labels=(("Abc", "ORG"),))
    assert half.label(half.run(0, 2)) == ""


@pytest.mark.parametrize(
    ("text", "first", "expected"),
    [
        ("Jane Roe left", 0, "Jane Roe"),
        ("Jane Roe left", 2, None),
        ("Jane Roe left", 3, None),
        ("Jane-Ann Roe left", 0, "Jane-Ann Roe"),
        ("Park Ho-in left", 0, "Park Ho-in"),
        ("Jane van Roe left", 0, "Jane van Roe"),
        ("Jane van der Roe left", 0, "Jane van der Roe"),
        ("Jane van left", 0, "Jane"),
        ("van Roe left", 0, "van Roe"),
        ("van left", 0, None),
        ("Jane Roe, Jr. left", 0, "Jane Roe, Jr."),
        ("Jane Roe, Ann left", 0, "Jane Roe"),
        ("Jane Roe. Then", 0, "Jane Roe"),
        ("Mrs. Roe left", 0, "*Roe"),
        ("Mr Roe left", 0, "*Roe"),
        ("Mr. Dr. Roe left", 0, "*Roe"),
        ("Mr, Roe left", 0, None),
        ("mr Roe left", 0, None),
        ("A B C D E F G H I J K L left", 0, "A B C D E F G H I J"),
    ],
)
def test_the_name_that_begins_at_a_word(text: str, first: int, expected: str | None) -> None:
    assert shown(page(text).run_at(first)) == expected


def shown(run: Run | None) -> str | None:
    """A run as printed, with a star where a form of address stands before it."""
    return None if run is None else f"{'*' if run.honorific else ''}{run.text}"


def test_a_name_ends_where_a_title_begins_and_before_an_adverb() -> None:
    assert shown(page("Jane Roe Mayor", taken=[2]).run_at(0)) == "Jane Roe"
    assert page("Mayor Roe", taken=[0]).run_at(0) is None
    assert shown(page("Jane Roe Previously", pos={"Previously": "ADV"}).run_at(0)) == "Jane Roe"
    assert shown(page("Jane-Previously", pos={"Previously": "ADV"}).run_at(0)) == "Jane-Previously"
    assert shown(page("Jane", pos={"Jane": "ADV"}).run_at(0)) == "Jane"
    assert shown(page("and Previously", pos={"Previously": "ADV"}).run_at(1)) == "Previously"
    assert page("Mr").run_at(0) is None


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("Then Jane Roe left", 3, "Jane Roe"),
        ("saw Jane Roe left", 3, "Jane Roe"),
        ("saw Jane Roe left", 1, None),
        ("saw Jane-Ann Roe left", 4, "Jane-Ann Roe"),
        ("saw Park Ho-in left", 4, "Park Ho-in"),
        ("saw Jane van Roe left", 4, "Jane van Roe"),
        ("saw van Roe left", 3, "Roe"),
        ("saw Jane. Roe left", 3, "Roe"),
        ("saw Jane Roe, Jr. left", 4, "Jane Roe, Jr."),
        ("saw Mr. Roe left", 3, "*Roe"),
        ("On Monday Jane Roe left", 4, "Jane Roe"),
        ("saw it left", 2, None),
        ("Monday left", 1, None),
        ("Mr. left", 1, None),
        ("A1 B C D E F G H I J K L left", 12, "C D E F G H I J K L"),
    ],
)
def test_the_name_that_ends_before_a_word(text: str, last: int, expected: str | None) -> None:
    assert shown(page(text).run_before(last)) == expected


def test_a_name_begins_behind_a_title() -> None:
    assert shown(page("Mayor Jane Roe left", taken=[0]).run_before(3)) == "Jane Roe"


BOTH = {"Zorvath": "PROPN", "Grumble": "PROPN"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bob Roe", True),
        ("Zorvath Grumble", True),
        ("Monday Roe", False),
        ("Bob Monday", False),
        ("Bob Ho-in", True),
        ("Zorvath Inc", False),
        ("Bob Ltd.", False),
        ("Bob University", False),
        ("Bob R2", False),
        ("Bob & Roe", False),
        ("BOB Roe", False),
        ("JJ Roe", True),
        ("Bob ROE", False),
        ("Bob J. Roe", True),
        ("J. Roe", True),
        ("Bob J.", False),
        ("Bob Roe Jr.", True),
        ("Bob A.B.C. Roe", False),
        ("A.B. Roe", True),
        ("Bob A.B.C Roe", False),
        ("JJJ Roe", False),
        ("JJJ", False),
        ("J Roe", True),
        ("Bob J Roe", True),
        ("Bob-Roe", False),
        ("Bob-Ann Roe", True),
        ("Bob B. Roe", True),
        ("Roe", False),
        ("R.", False),
        ("Bob Ann Mae Lee Kay Roe", True),
        ("Bob Ann Mae Lee Kay Sue Roe", False),
    ],
)
def test_a_name_is_a_person_by_its_form(text: str, expected: bool) -> None:
    one = page(text, pos=BOTH)
    assert one.is_person(one.run(0, len(one.words))) is expected


def asked(text: str, *, office: bool = False, honorific: bool = False, **given: Any) -> bool:
    one = page(text, **given)
    return one.is_person(one.run(0, len(one.words), honorific), office=office)


def test_one_word_is_a_person_where_the_article_or_the_title_says_so() -> None:
    proper = {"Grumble": "PROPN"}
    assert asked("Grumble", surnames=["Grumble"])
    assert asked("Grumble", known=["Grumble"])
    assert asked("Grumble", honorific=True)
    assert asked("Grumble", office=True, pos=proper)
    assert not asked("Grumble", office=True, pos={"Grumble": "NOUN"})
    assert not asked("Grumble", pos=proper)
    assert not asked("Grumble", office=True, pos=proper, labels=(("Grumble", "GPE"),))
    assert not asked("Grumble", office=True, pos=proper, labels=(("Grumble", "ORG"),))
    assert asked("Grumble", office=True, pos=proper, labels=(("Grumble", "PERSON"),))
    assert not asked("G", office=True, pos={"G": "PROPN"})
    assert not asked("GRUMBLE", office=True, pos={"GRUMBLE": "PROPN"})


def test_what_a_hyphen_joins_is_one_word() -> None:
    assert not asked("Zorvath-Grumble", pos=BOTH)
    assert asked("Zorvath-Grumble", pos=BOTH, office=True)
    assert asked("Zorvath Ho-in", pos={"Zorvath": "PROPN", "Ho": "PROPN"})


def test_two_words_are_a_person_unless_the_parse_says_another_thing() -> None:
    assert asked("Zorvath Grumble", pos=BOTH, labels=(("Zorvath Grumble", "PERSON"),))
    assert not asked("Zorvath Grumble", pos=BOTH, labels=(("Zorvath Grumble", "ORG"),))
    assert not asked("Zorvath Grumble", pos=BOTH, labels=(("Zorvath Grumble", "GPE"),))
    assert not asked("Zorvath Grumble", pos={"Zorvath": "ADJ", "Grumble": "PROPN"})
    assert not asked("Zorvath Grumble", pos={"Zorvath": "PROPN", "Grumble": "NOUN"})
    assert asked("Zorvath Grumble", full=["Zorvath Grumble"], labels=(("Zorvath Grumble", "ORG"),))
    assert asked("Zorvath Grumble", known=["Zorvath Grumble"], labels=(("Zorvath Grumble", "ORG"),))
    assert asked("Zorvath Grumble", honorific=True, labels=(("Zorvath Grumble", "ORG"),))
    assert asked("Bob Grumble", labels=(("Bob Grumble", "ORG"),))


def test_more_than_the_form_of_a_name_makes_a_person_certain() -> None:
    def certain(text: str, *, honorific: bool = False, **given: Any) -> bool:
        one = page(text, **given)
        return one.is_certain(one.run(0, len(one.words), honorific))

    assert not certain("Zorvath Grumble")
    assert certain("Bob Grumble")
    assert not certain("Zorvath Bob")
    assert certain("Zorvath Grumble", honorific=True)
    assert certain("Zorvath Grumble", full=["Zorvath Grumble"])
    assert certain("Grumble", surnames=["Grumble"])
    assert certain("Zorvath Grumble", known=["Zorvath Grumble"])
    assert certain("Zorvath Grumble", labels=(("Zorvath Grumble", "PERSON"),))
    assert not certain("Zorvath Grumble", labels=(("Zorvath Grumble", "ORG"),))


@pytest.mark.parametrize(
    ("text", "labels", "full", "surnames"),
    [
        ("We saw Bob Roe. Ann Doe came.", (), {"Bob Roe"}, {"Roe"}),
        ("Zorvath Grumble left.", (), set(), set()),
        ("Zorvath Grumble left.", (("Zorvath Grumble", "PERSON"),), {"Zorvath Grumble"}, {"Grumble"}),
        ("Bob Roe left.", (("Bob Roe", "ORG"),), set(), set()),
        ("Bob left.", (("Bob", "PERSON"),), set(), set()),
        ("Bob Roe Jr. left.", (), {"Bob Roe Jr."}, {"Roe"}),
        ("Bob Roe-Doe left.", (), {"Bob Roe-Doe"}, {"Roe-Doe"}),
        ("Bob Roe", (), {"Bob Roe"}, {"Roe"}),
        ("", (), set(), set()),
    ],
)
def test_the_people_whom_an_article_names_in_full(
    text: str, labels: Labels, full: set[str], surnames: set[str]
) -> None:
    found = read_people([page(text, labels=labels)])
    assert tuple(set(names) for names in found) == (full, surnames)
