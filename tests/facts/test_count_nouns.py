"""What a number counts, in parses made by hand: each relation and each part of speech that decides, and its like."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc, Token

from factcheck.facts.count.nouns import (
    body_of,
    counted_noun,
    happening,
    is_counted,
    is_survivor,
    number_told_of,
    numbered,
    stands_alone,
    unit_of,
    what_happened,
    whole_of,
)
from factcheck.text.measures import Measure

VOCAB = spacy.blank("en").vocab
POS = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "CD": "NUM", "IN": "ADP", "DT": "DET", "JJ": "ADJ",
       "CC": "CCONJ", "RB": "ADV", "RP": "ADP", "PRP": "PRON", "WDT": "PRON", "VB": "VERB", "VBD": "VERB",
       "VBN": "VERB", "VBZ": "VERB", "HYPH": "PUNCT", ".": "PUNCT", ",": "PUNCT"}  # fmt: skip


def parse(printed: str) -> Doc:
    """A parse from words printed as word/TAG/relation/head, the head by its place, with the lemma or the part of speech
    behind where they are not plain: "boats/NNS/nsubj/2/boat". A hyphen stands without spaces.
    """
    rows = [row.split("/") for row in printed.split()]
    words = [row[0] for row in rows]
    tight = [word == "-" or words[i + 1 : i + 2] == ["-"] for i, word in enumerate(words)]
    return Doc(
        VOCAB, words=words, spaces=[not t for t in tight], tags=[row[1] for row in rows],
        pos=[row[5] if len(row) > 5 else POS[row[1]] for row in rows], deps=[row[2] for row in rows],
        heads=[int(row[3]) for row in rows], lemmas=[(row[4:5] or [""])[0] or row[0].lower() for row in rows],
    )  # fmt: skip


def measure(doc: Doc, first: int = 0, last: int | None = None, low: Any = 12, high: Any = None, **more: Any) -> Measure:
    """The measure in some words of a parse."""
    start, end = doc[first].idx, doc[first if last is None else last].idx + len(doc[first if last is None else last])
    told: dict[str, Any] = {
        "kind": "number", "start": start, "end": end, "low": Fraction(low),
        "high": Fraction(low if high is None else high), "unit": "", "printed_to": Fraction(1), "lean": None,
        "hedge": None, "outer_start": start, "outer_end": end, "spelled": False,
    }  # fmt: skip
    return Measure(**(told | more))


def word(token: Token | None) -> str | None:
    return None if token is None else token.text


@pytest.mark.parametrize(
    ("printed", "low", "counted"),
    [
        ("12/CD/nummod/1 boats/NNS/ROOT/1/boat", 12, True),
        ("12/CD/nummod/1 boat/NN/ROOT/1", 12, False),
        ("1/CD/nummod/1 boat/NN/ROOT/1", 1, True),
        ("0/CD/nummod/1 boat/NN/ROOT/1", 0, False),
        ("12/CD/nummod/1 Orrin/NNP/ROOT/1", 12, False),
        ("12/CD/nummod/1 Herons/NNPS/ROOT/1/heron", 12, True),
        ("12/CD/nummod/1 people/NNS/ROOT/1", 12, True),
        ("12/CD/nummod/1 miles/NNS/ROOT/1/mile", 12, False),
        ("12/CD/nummod/1 yards/NNS/ROOT/1/yard", 12, False),
        ("12/CD/nummod/1 old/JJ/ROOT/1", 12, True),
    ],
)
def test_a_unit_a_name_and_one_thing_are_not_counted(printed: str, low: int, counted: bool) -> None:
    doc = parse(printed)
    assert is_counted(doc[1], measure(doc, low=low)) is counted


def test_a_word_inside_a_number_may_be_one() -> None:
    doc = parse("12/CD/nummod/2 -/HYPH/punct/2 member/NN/ROOT/2")
    assert is_counted(doc[2], measure(doc, 0, 2))
    assert not is_counted(doc[2], measure(doc, 0, 1))
    assert not is_counted(doc[2], measure(doc))


@pytest.mark.parametrize(
    ("printed", "root", "last", "expected"),
    [
        # The member of a "12-member" panel.
        ("12/CD/nummod/2 -/HYPH/punct/2 member/NN/compound/3 panel/NN/ROOT/3", 2, 2, "member"),
        ("12/CD/nummod/2 -/HYPH/punct/2 members/NNS/compound/3 panel/NN/ROOT/3", 2, 2, "panel"),
        ("12/CD/nummod/2 more/JJ/amod/2 member/NN/compound/3 panel/NN/ROOT/3", 2, 2, "panel"),
        # What it stands before, and no name.
        ("12/CD/nummod/1 boats/NNS/nsubj/2/boat sank/VBD/ROOT/2", 0, None, "boats"),
        ("12/CD/nummod/1 boat/NN/nsubj/2 sank/VBD/ROOT/2", 0, None, "boat"),
        ("12/CD/nummod/1 Herons/NNPS/nsubj/2 sank/VBD/ROOT/2", 0, None, "Herons"),
        ("boats/NNS/nsubj/2/boat 12/CD/nummod/0 sank/VBD/ROOT/2", 1, None, None),
        ("12/CD/nsubj/1 sank/VBD/ROOT/1", 0, None, None),
        # The plural behind some names.
        ("12/CD/nummod/1 Vell/NNP/compound/2 cars/NNS/ROOT/2/car", 0, None, "cars"),
        ("12/CD/nummod/1 Vell/NNP/nsubj/3 Herons/NNPS/appos/1 sank/VBD/ROOT/3", 0, None, "Herons"),
        ("12/CD/nummod/1 Vell/NNP/nmod/4 and/CC/cc/1 Corda/NNP/conj/1 cars/NNS/ROOT/4/car", 0, None, "cars"),
        ("12/CD/nummod/1 Vell/NNP/nsubj/3 new/JJ/amod/3 cars/NNS/ROOT/3/car", 0, None, "cars"),
        ("12/CD/nummod/1 Vell/NNP/nsubj/2 sank/VBD/ROOT/2 cars/NNS/dobj/2/car", 0, None, None),
        ("12/CD/nummod/1 A/NNP/nmod/1 B/NNP/nmod/1 C/NNP/nmod/1 D/NNP/nmod/1 E/NNP/nmod/1 cars/NNS/ROOT/6", 0, None,
         "cars"),
        ("12/CD/nummod/1 A/NNP/nmod/1 B/NNP/nmod/1 C/NNP/nmod/1 D/NNP/nmod/1 E/NNP/nmod/1 F/NNP/nmod/1 cars/NNS/ROOT/7",
         0, None, None),
        ("12/CD/nummod/1 Vell/NNP/ROOT/1", 0, None, None),
        # The root itself, where it stands behind the number and is more than one.
        ("a/DT/det/2 dozen/CD/compound/2 chairs/NNS/dep/3/chair broke/VBD/ROOT/3", 2, 1, "chairs"),
        ("a/DT/det/2 dozen/CD/compound/2 chair/NN/dep/3 broke/VBD/ROOT/3", 2, 1, None),
        ("a/DT/det/2 dozen/CD/compound/2 Herons/NNPS/dep/3/heron/NOUN broke/VBD/ROOT/3", 2, 1, "Herons"),
        ("dozens/NNS/nsubj/1/dozen sank/VBD/ROOT/1", 0, None, None),
        # The word right behind, whatever the parse makes of the number.
        ("12/CD/dep/2 boats/NNS/nsubj/2/boat sank/VBD/ROOT/2", 0, None, "boats"),
        ("12/CD/dep/2 boat/NN/nsubj/2 sank/VBD/ROOT/2", 0, None, None),
        ("12/CD/dep/3 old/JJ/amod/2 boats/NNS/nsubj/3/boat sank/VBD/ROOT/3", 0, None, None),
        ("12/CD/ROOT/0", 0, None, None),
        ("12/CD/nsubj/1 crew/NN/ROOT/1", 0, None, None),
        ("12/CD/dep/4 or/CC/cc/0 of/IN/prep/0 boats/NNS/pobj/2/boat sank/VBD/ROOT/4", 0, None, None),
        ("a/DT/det/2 dozen/CD/compound/2 Herons/NNPS/dep/3/heron broke/VBD/ROOT/3", 2, 1, None),
        # "12 of the boats", and nothing else that "of" leads to.
        ("12/CD/nsubj/4 of/IN/prep/0 the/DT/det/3 boats/NNS/pobj/1/boat sank/VBD/ROOT/4", 0, None, "boats"),
        ("12/CD/nsubj/4 of/IN/prep/0 the/DT/det/3 boat/NN/pobj/1 sank/VBD/ROOT/4", 0, None, None),
        ("12/CD/nsubj/4 of/IN/prep/0 the/DT/det/3 boats/NNS/dep/1/boat sank/VBD/ROOT/4", 0, None, None),
        ("12/CD/nsubj/4 of/IN/prep/0 the/DT/det/3 Herons/NNS/pobj/1/heron/PROPN sank/VBD/ROOT/4", 0, None, None),
        ("12/CD/nsubj/4 in/IN/prep/0 the/DT/det/3 boats/NNS/pobj/1/boat sank/VBD/ROOT/4", 0, None, None),
        ("12/CD/nsubj/4 on/IN/prep/0 the/DT/det/3 boats/NNS/pobj/1/boat sank/VBD/ROOT/4", 0, None, None),
        ("12/CD/nsubj/4 with/IN/prep/0 the/DT/det/3 boats/NNS/pobj/1/boat sank/VBD/ROOT/4", 0, None, None),
    ],
)  # fmt: skip
def test_the_noun_that_a_number_counts(printed: str, root: int, last: int | None, expected: str | None) -> None:
    doc = parse(printed)
    first = root if last is None else 0
    assert word(counted_noun(doc[root], measure(doc, first, last))) == expected


LEVEL = "The/DT/det/1 {0}/NN/nsubj/4 of/IN/prep/1 cases/NNS/pobj/2/case {1}/VBD/ROOT/4 {2}"


@pytest.mark.parametrize(
    ("printed", "root", "expected"),
    [
        (LEVEL.format("number", "rose", "to/IN/prep/4 12/CD/pobj/5"), 6, "number"),
        (LEVEL.format("tally", "stood", "at/IN/prep/4 12/CD/pobj/5"), 6, "tally"),
        (LEVEL.format("count", "reached", "12/CD/dobj/4"), 5, "count"),
        (LEVEL.format("total", "was", "12/CD/attr/4"), 5, "total"),
        (LEVEL.format("price", "rose", "to/IN/prep/4 12/CD/pobj/5"), 6, None),
        (LEVEL.format("number", "rose", "by/IN/prep/4 12/CD/pobj/5"), 6, None),
        ("They/PRP/nsubj/1 put/VBD/ROOT/1 the/DT/det/3 number/NN/dobj/1 at/IN/prep/1 40/CD/pobj/4", 5, "number"),
        ("They/PRP/nsubj/1 put/VBD/ROOT/1 the/DT/det/3 price/NN/dobj/1 at/IN/prep/1 40/CD/pobj/4", 5, None),
        ("The/DT/det/1 number/NN/nsubj/2 put/VBD/ROOT/2 us/PRP/iobj/2 at/IN/prep/2 40/CD/pobj/4", 5, "number"),
        ("It/PRP/nsubj/1 rose/VBD/ROOT/1 to/IN/prep/1 12/CD/pobj/2", 3, None),
        ("numbers/NNS/ROOT/0/number to/IN/prep/0 12/CD/pobj/1", 2, None),
        ("12/CD/ROOT/0", 0, None),
    ],
)
def test_the_number_that_a_figure_gives(printed: str, root: int, expected: str | None) -> None:
    assert word(number_told_of(parse(printed)[root])) == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("of/IN/prep/0 cases/NNS/pobj/1/case", "cases"),
        ("in/IN/prep/0 cases/NNS/pobj/1/case", None),
        ("to/IN/prep/0 cases/NNS/pobj/1/case", None),
        ("of/IN/prep/0 Herons/NNPS/pobj/1", None),
        ("of/IN/prep/0 us/PRP/pobj/1", None),
        ("of/IN/prep/0 big/JJ/pobj/1", None),
    ],
)
def test_the_noun_that_a_number_is_of(behind: str, expected: str | None) -> None:
    assert word(numbered(parse(f"number/NN/ROOT/0 {behind}")[0])) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("number/NN/ROOT/0 of/IN/prep/0 people/NNS/pobj/1 at/IN/prep/2 it/PRP/pobj/3", "attended"),
        ("number/NN/ROOT/0 of/IN/prep/0 people/NNS/pobj/1 in/IN/prep/2 it/PRP/pobj/3", None),
        ("number/NN/ROOT/0 of/IN/prep/0 people/NNS/pobj/1 as/IN/prep/2 it/PRP/pobj/3", None),
        ("number/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat at/IN/prep/2 it/PRP/pobj/3", None),
        ("number/NN/ROOT/0 of/IN/prep/0 people/NNS/pobj/1", None),
        ("number/NN/ROOT/0 of/IN/prep/0 people/NNS/pobj/1 there/RB/advmod/2 at/IN/prep/2 it/PRP/pobj/4", None),
        ("number/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat painted/VBN/acl/2/paint", "paint"),
        ("number/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat painted/VBN/acl/0/paint", "paint"),
        ("number/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat painted/VBD/acl/2/paint", None),
        ("number/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat painted/VBN/amod/2/paint", None),
        ("number/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat sail/VB/relcl/2", "sail"),
        ("number/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat ready/JJ/relcl/2", None),
        ("number/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat sail/VB/advcl/2", None),
        ("number/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat had/VBN/acl/2/have", None),
    ],
)
def test_what_a_clause_of_its_own_says_of_the_numbered(printed: str, expected: str | None) -> None:
    doc = parse(printed)
    assert what_happened(doc[0], doc[2]) == expected


@pytest.mark.parametrize(
    ("printed", "root", "expected"),
    [
        ("of/IN/prep/4 24/CD/nummod/2 monkeys/NNS/pobj/0/monkey eleven/CD/nsubj/4 died/VBD/ROOT/4", 3, "monkeys"),
        ("in/IN/prep/4 24/CD/nummod/2 monkeys/NNS/pobj/0/monkey eleven/CD/nsubj/4 died/VBD/ROOT/4", 3, None),
        ("to/IN/prep/4 24/CD/nummod/2 monkeys/NNS/pobj/0/monkey eleven/CD/nsubj/4 died/VBD/ROOT/4", 3, None),
        ("of/IN/prep/4 the/DT/det/2 troop/NN/pobj/0 eleven/CD/nsubj/4 died/VBD/ROOT/4", 3, None),
        ("of/IN/mark/4 24/CD/nummod/2 monkeys/NNS/pobj/0/monkey eleven/CD/nsubj/4 died/VBD/ROOT/4", 3, None),
        ("of/IN/prep/4 24/CD/nummod/2 monkeys/NNS/dep/0/monkey eleven/CD/nsubj/4 died/VBD/ROOT/4", 3, None),
        ("eleven/CD/nsubj/1 died/VBD/ROOT/1 of/IN/prep/1 wounds/NNS/pobj/2/wound", 0, None),
    ],
)
def test_the_whole_that_a_clause_opens_with(printed: str, root: int, expected: str | None) -> None:
    assert word(whole_of(parse(printed)[root])) == expected


@pytest.mark.parametrize(
    ("printed", "noun", "expected"),
    [
        ("He/PRP/nsubj/1 leaves/VBZ/ROOT/1/leave a/DT/det/3 wife/NN/dobj/1 and/CC/cc/3 sons/NNS/conj/3/son", 5, True),
        ("He/PRP/nsubj/1 leaves/VBZ/ROOT/1/leave sons/NNS/dobj/1/son and/CC/cc/2 a/DT/det/5 wife/NN/conj/2", 2, True),
        ("He/PRP/nsubj/1 leaves/VBZ/ROOT/1/leave sons/NNS/dobj/1/son", 2, False),
        ("He/PRP/nsubj/1 leaves/VBZ/ROOT/1/leave behind/RP/prt/1 sons/NNS/dobj/1/son", 3, True),
        ("He/PRP/nsubj/1 leaves/VBZ/ROOT/1/leave behind/RP/prep/1 sons/NNS/dobj/1/son", 3, False),
        ("He/PRP/nsubj/1 leaves/VBZ/ROOT/1/leave out/RP/prt/1 sons/NNS/dobj/1/son", 3, False),
        ("He/PRP/nsubj/1 leaves/VBZ/ROOT/1/leave aside/RP/prt/1 sons/NNS/dobj/1/son", 3, False),
        ("Sons/NNS/nsubj/1/son survive/VB/ROOT/1 him/PRP/dobj/1", 0, True),
        ("Boats/NNS/nsubj/1/boat survive/VB/ROOT/1 him/PRP/dobj/1", 0, False),
        ("Sons/NNS/nsubj/1/son meet/VB/ROOT/1 him/PRP/dobj/1", 0, False),
        ("sons/NNS/ROOT/0/son", 0, False),
    ],
)  # fmt: skip
def test_children_whom_somebody_leaves(printed: str, noun: int, expected: bool) -> None:
    assert is_survivor(parse(printed)[noun]) is expected


@pytest.mark.parametrize(
    ("printed", "root", "expected"),
    [
        ("population/NN/ROOT/0 of/IN/prep/0 12/CD/pobj/1", 2, "population"),
        ("staff/NN/ROOT/0 of/IN/prep/0 12/CD/pobj/1", 2, "employed"),
        ("boat/NN/ROOT/0 of/IN/prep/0 12/CD/pobj/1", 2, None),
        ("staff/NN/ROOT/0 in/IN/prep/0 12/CD/pobj/1", 2, None),
        ("population/NN/ROOT/0 12/CD/nummod/0", 1, "population"),
        ("12/CD/nummod/1 population/NN/ROOT/1", 0, None),
        ("staff/NN/ROOT/0 12/CD/nummod/0", 1, None),
        ("population/NN/ROOT/0 12/CD/appos/0", 1, None),
        ("12/CD/ROOT/0", 0, None),
    ],
)
def test_what_a_bare_number_makes_up(printed: str, root: int, expected: str | None) -> None:
    assert body_of(parse(printed)[root]) == expected


@pytest.mark.parametrize(
    ("printed", "root", "more", "expected"),
    [
        ("12/CD/nsubj/3 of/IN/prep/0 them/PRP/pobj/1 sank/VBD/ROOT/3", 0, {}, True),
        ("12/CD/nsubj/3 of/IN/prep/0 boats/NNS/pobj/1/boat sank/VBD/ROOT/3", 0, {}, True),
        ("12/CD/nsubj/3 of/IN/prep/0 Herons/NNPS/pobj/1 sank/VBD/ROOT/3", 0, {}, True),
        ("12/CD/nsubj/3 of/IN/prep/0 Herons/NNP/pobj/1 sank/VBD/ROOT/3", 0, {}, True),
        ("12/CD/nsubj/3 of/IN/prep/0 Orrin/NNP/pobj/1 sank/VBD/ROOT/3", 0, {}, False),
        ("12/CD/nsubj/3 of/IN/prep/0 glass/NN/pobj/1 sank/VBD/ROOT/3", 0, {}, False),
        ("12/CD/nsubj/3 in/IN/prep/0 mud/NN/pobj/1 sank/VBD/ROOT/3", 0, {}, True),
        ("another/DT/det/1 12/CD/appos/2 boats/NNS/ROOT/2", 1, {}, True),
        ("any/DT/det/1 12/CD/appos/2 boats/NNS/ROOT/2", 1, {}, False),
        ("the/DT/det/1 12/CD/appos/2 boats/NNS/ROOT/2", 1, {}, False),
        ("a/DT/det/1 12/CD/appos/2 boats/NNS/ROOT/2", 1, {}, False),
        ("another/DT/det/2 old/JJ/amod/2 12/CD/appos/3 boats/NNS/ROOT/3", 2, {}, False),
        ("12/CD/attr/4 or/CC/cc/0 of/IN/prep/0 them/PRP/pobj/2 was/VBD/ROOT/4", 0, {}, False),
        ("12/CD/appos/1 another/DT/ROOT/1", 0, {}, False),
        ("10,000/CD/appos/1 boats/NNS/ROOT/1", 0, {"low": 10_000}, True),
        ("20,000/CD/appos/1 boats/NNS/ROOT/1", 0, {"low": 20_000}, True),
        ("9,999/CD/appos/1 boats/NNS/ROOT/1", 0, {"low": 9_999}, False),
        ("12/CD/nsubj/1 sank/VBD/ROOT/1", 0, {}, True),
        ("12/CD/nsubj/1 sunk/VBN/ROOT/1", 0, {}, True),
        ("12/CD/nsubj/1 sink/VB/ROOT/1", 0, {}, False),
        ("12/CD/nsubj/1 sink/VB/ROOT/1", 0, {"spelled": True}, True),
        ("12/CD/nsubj/1 sink/VB/ROOT/1", 0, {"hedge": "about"}, True),
        ("12/CD/nsubjpass/1 sunk/VBN/ROOT/1", 0, {}, True),
        ("12/CD/attr/1 sank/VBD/ROOT/1", 0, {}, False),
        ("12/CD/nsubj/1 sank/VBD/ROOT/1//NOUN", 0, {}, False),
        ("12/CD/nsubj/1 was/VBD/ROOT/1//AUX", 0, {}, True),
        ("It/PRP/nsubj/1 hit/VBD/ROOT/1 12/CD/dobj/1", 2, {}, False),
        ("It/PRP/nsubj/1 hit/VBD/ROOT/1 12/CD/dobj/1", 2, {"hedge": "about"}, True),
        ("It/PRP/nsubj/1 hit/VBD/ROOT/1 dozens/CD/dobj/1", 2, {"low": 24, "high": 99}, True),
        ("It/PRP/nsubj/1 hit/VBD/ROOT/1 12/CD/dobj/1", 2, {"low": 12, "high": 12, "spelled": True}, False),
        ("12/CD/nsubj/1 sank/VBD/ROOT/1", 0, {"low": 12, "high": 99}, True),
    ],
)
def test_a_count_whose_noun_is_left_out(printed: str, root: int, more: dict[str, Any], expected: bool) -> None:
    doc = parse(printed)
    assert stands_alone(doc[root], measure(doc, root, **more)) is expected


def test_no_lower_end_is_no_sure_count() -> None:
    doc = parse("12/CD/appos/1 boats/NNS/ROOT/1")
    assert not stands_alone(doc[0], open_below(measure(doc)))


def open_below(told: Measure) -> Measure:
    fields = {name: getattr(told, name) for name in told.__slots__}
    return Measure(**{**fields, "low": None})


@pytest.mark.parametrize(
    ("printed", "noun", "last", "expected"),
    [
        ("12/CD/nummod/2 small/JJ/amod/2 boats/NNS/ROOT/2/boat", 2, 0, "small boat"),
        ("12/CD/nummod/2 last/JJ/amod/2 boats/NNS/ROOT/2/boat", 2, 0, "boat"),
        ("12/CD/nummod/2 additional/JJ/amod/2 boats/NNS/ROOT/2/boat", 2, 0, "boat"),
        ("12/CD/nummod/2 foreign/JJ/amod/2 boats/NNS/ROOT/2/boat", 2, 0, "boat"),
        ("12/CD/nummod/1 people/NNS/ROOT/1", 1, 0, "people"),
        ("dozens/NN/compound/1 boats/NNS/ROOT/1/boat", 1, 0, "boat"),
        ("12/CD/nummod/1 Herons/NNPS/ROOT/1/Herons", 1, 0, "heron"),
        ("12/CD/nummod/1 glasses/NNS/ROOT/1/glass", 1, 0, "glass"),
        ("a/DT/det/3 few/JJ/amod/3 dozen/NN/compound/3 boats/NNS/ROOT/3/boat", 3, 2, "boat"),
        ("a/DT/det/3 few/JJ/amod/3 dozen/NN/compound/3 boats/NNS/ROOT/3/boat", 3, 1, "dozen boat"),
    ],
)
def test_the_noun_with_its_kind(printed: str, noun: int, last: int, expected: str) -> None:
    doc = parse(printed)
    assert unit_of(doc[noun], measure(doc, 0, last)) == expected


@pytest.mark.parametrize(
    ("printed", "noun", "expected"),
    [
        ("boats/NNS/nsubj/1/boat sail/VB/ROOT/1", 0, "sail"),
        ("boats/NNS/nsubjpass/1/boat painted/VBN/ROOT/1/paint", 0, "paint"),
        ("They/PRP/nsubj/1 paint/VB/ROOT/1 boats/NNS/dobj/1/boat", 2, "paint"),
        ("They/PRP/nsubj/1 look/VB/ROOT/1 to/IN/prep/1 boats/NNS/pobj/2/boat", 3, None),
        ("convoy/NN/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat", 2, "convoy"),
        ("convoy/NN/ROOT/0 in/IN/prep/0 boats/NNS/pobj/1/boat", 2, None),
        ("convoy/NN/ROOT/0 in/IN/prep/0 boats/NNS/pobj/1/boat painted/VBN/acl/2/paint", 2, "paint"),
        ("gift/NN/ROOT/0/teapot to/IN/prep/0 boats/NNS/pobj/1/boat", 2, "teapot"),
        ("full/JJ/ROOT/0 of/IN/prep/0 boats/NNS/pobj/1/boat", 2, None),
        ("boats/NNS/ROOT/0/boat", 0, None),
        ("boats/NNS/ROOT/0/boat painted/VBN/acl/0/paint", 0, "paint"),
        ("boats/NNS/nsubjpass/1/boat taken/VBN/ROOT/1/take", 0, "take"),
        ("They/PRP/nsubj/1 take/VB/ROOT/1 boats/NNS/dobj/1/boat", 2, "take"),
        ("boats/NNS/nsubj/1/boat take/VB/ROOT/1", 0, None),
        ("They/PRP/nsubj/1 have/VB/ROOT/1 boats/NNS/dobj/1/boat", 2, None),
        ("They/PRP/nsubj/1 take/VB/ROOT/1 boats/NNS/dobj/1/boat painted/VBN/acl/2/paint", 2, "paint"),
        ("They/PRP/nsubj/1 say/VB/ROOT/1 boats/NNS/dobj/1/boat", 2, None),
        ("They/PRP/nsubj/1 paint/VB/ROOT/1 dozens/NNS/dobj/1/dozen of/IN/prep/2 boats/NNS/pobj/3/boat", 4, "paint"),
        ("They/PRP/nsubj/1 paint/VB/ROOT/1 groups/NNS/dobj/1/teapot of/IN/prep/2 boats/NNS/pobj/3/boat", 4, "teapot"),
        ("They/PRP/nsubj/1 paint/VB/ROOT/1 excess/NN/dobj/1 of/IN/prep/2 boats/NNS/pobj/3/boat", 4, "paint"),
        ("They/PRP/nsubj/1 paint/VB/ROOT/1 to/IN/prep/1 tune/NN/pobj/2 of/IN/prep/3 boats/NNS/pobj/4/boat", 5, "paint"),
        ("They/PRP/nsubj/1 paint/VB/ROOT/1 excess/NN/dobj/1 to/IN/prep/2 boats/NNS/pobj/3/boat", 4, "excess"),
    ],
)  # fmt: skip
def test_what_happened_to_the_counted(printed: str, noun: int, expected: str | None) -> None:
    assert happening(parse(printed)[noun]) == expected
