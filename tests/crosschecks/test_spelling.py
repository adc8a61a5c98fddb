"""One name spelt in two ways, on facts made by hand."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from factcheck.crosschecks import SPELLING
from factcheck.model import Conflict, Fact, NameValue, Participant, Policy, Slot, Stance


def named(name: str, article: str, start: int = 0, fact_type: Any = "person", owner: str | None = None) -> Fact:
    owners = (Participant(part="of", text=owner, start=0, end=len(owner)),) if owner else ()
    return Fact(
        id=f"{article}:{fact_type}:{start}-{start + len(name)}", article=article, fact_type=fact_type, start=start,
        end=start + len(name), text=name, value=NameValue(name=name),
        slot=Slot(attribute="name", participants=owners), stance=Stance(), rule=f"{fact_type}.name",
    )  # fmt: skip


def run(*facts: Fact) -> list[Conflict]:
    return list(SPELLING.run([], facts, [], Policy()))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kathryn Morrow", "Katheryn Morrow"),
        ("Priya Damodaran", "Priya Damodran"),
        ("Centre for Urbane Widgets", "Centre for Urban Widgets"),
        ("Orrin Friends of Bats", "Orrin Friends Bats"),
        ("Anwar Al Rashid", "Anwer Al Rashid"),
        ("Rosamund Kay", "Rosamund Keay"),
        ("Ministry of Transport", "Public Transport Ministry"),
        ("Norvane Ministry of Transport", "Norvane Ministry of Public Transport"),
        ("Harbour Safety Branch", "Harbour Safety Unit"),
        ("Norvane Bridge Accident Investigation Office", "Norvane Bridge Accidents Investigation Agency"),
        ("Brandle's", "Brandles"),
        ("Brandle's", "Brandles Banking Group"),
    ],
)
def test_two_spellings_are_a_conflict_whichever_comes_first(left: str, right: str) -> None:
    for one, other in permutations((left, right)):
        (conflict,) = run(named(one, "a"), named(other, "b"))
        assert (conflict.kind, conflict.severity, conflict.rule) == ("spelling", "minor", "name.spelling")
        assert {side.value for side in conflict.sides} == {left, right}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Mara Tolland", "Mara Tolland"),
        ("Mara Tolland", "MARA TOLLAND"),
        ("Mara Tolland", "Tolland"),
        ("Mara Tolland", "Jon Tolland"),
        ("Mara Tolland", "Mara Ellison"),
        ("Ruritania", "Ruritanians"),
        ("Mueller Anzeiger", "Müller Anzeiger"),
        ("Kestrel Phone 4", "Kestrel Phone 5"),
        ("Ann Kay", "Ann Keay"),
        ("Ministry of Transport", "Transport Ministry"),
        ("Ministry of Transport", "Ministry of Foreign Transport"),
        ("Ministry of National Transport", "Transport Ministry"),
        ("Norvane Ministry of Transport", "Pellavia Ministry of Public Transport"),
        ("Department of Health", "Department of Public Health"),
        ("Harbour Safety Agency", "Harbour Safety Department"),
        ("Department of Harbour Safety", "Harbour Safety Agency"),
        ("Norvane Fire Department", "Norvane Fire Service"),
        ("Norvane Bridge Safety Unit", "Pellavia Bridge Safety Branch"),
        ("National Harbour Agency", "National Harbour Service"),
        ("Brandle's", "Brandle"),
        ("Brandle's", "Brandles Lane"),
        ("Brandle's", "Brandl"),
    ],
)
def test_two_names_are_none(left: str, right: str) -> None:
    assert run(named(left, "a"), named(right, "b")) == []
    assert run(named(right, "a"), named(left, "b")) == []


def test_short_surnames_that_one_article_uses_both_are_two_people() -> None:
    assert run(named("Rosamund Kay", "a"), named("Rosamund Keay", "a", 50)) == []


def test_names_that_one_article_uses_both_are_two() -> None:
    for left, right in [("Brandle's", "Brandles Bank"), ("Ministry of Transport", "Public Transport Ministry")]:
        assert run(named(left, "a"), named(right, "b"))
        assert run(named(left, "a"), named(right, "b"), named(right, "a", 50)) == []
    article = [named("Ministry of Public Transport", "a"), named("Transport Ministry", "a", 50)]
    assert run(*article, named("Ministry of Transport", "b")) == [], "the first article shortens the name"


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("Pellavia", "Pellavia", True),
        ("Pellavia", "Pellavian", True),
        ("Pellavia", "Norvane", False),
        ("Pellavia", None, False),
        ("county", "state", False),
    ],
)
def test_a_body_is_one_under_two_names_if_its_owner_is(left: str, right: str | None, one: bool) -> None:
    for names in [("Department of Health", "Public Health Department"), ("Bridge Safety Unit", "Bridge Safety Branch")]:
        first, second = (
            named(name, article, owner=owner) for name, article, owner in zip(names, "ab", (left, right), strict=True)
        )
        assert bool(run(first, second)) is one


def test_all_spellings_of_a_name_are_one_conflict() -> None:
    (conflict,) = run(
        named("Harbour Accident Branch", "a"),
        named("Harbour Accidents branch", "b"),
        named("Harbour Accident Unit", "c"),
        named("Harbour Accidents Branch", "d"),
    )
    assert {side.value: side.articles for side in conflict.sides} == {
        "Harbour Accident Branch": ("a",),
        "Harbour Accidents Branch": ("b", "d"),
        "Harbour Accident Unit": ("c",),
    }
    assert conflict.explanation.endswith("look like one name in three spellings.")


def test_every_use_of_a_spelling_stands_on_its_side() -> None:
    (conflict,) = run(named("Kathryn Morrow", "a"), named("Kathryn Morrow", "b"), named("Katheryn Morrow", "c"))
    assert {side.value: side.articles for side in conflict.sides} == {
        "Kathryn Morrow": ("a", "b"),
        "Katheryn Morrow": ("c",),
    }
    assert conflict.differences[0].left == "Kathryn Morrow", "the spelling that most articles use comes first"


def test_kinds_do_not_hide_a_spelling() -> None:
    (conflict,) = run(
        named("Kathryn Morrow", "a"), named("Katheryn Morrow", "b", 0, "organization"), named("Kathryn Morrow", "c")
    )
    assert conflict.fact_type == "person"


def test_a_surname_alone_is_of_the_people_who_bear_it() -> None:
    alone = [fact for article in "abc" for fact in uses_of("Halmbek | Halmbek", article)]
    (conflict,) = run(*alone, *uses_of("Halbek", "c"), named("Ada Halmbek", "a", 900))
    assert conflict.fact_type == "person"
    common, slip = conflict.sides
    assert (len(common.facts), len(slip.facts)) == (7, 1), "the full name stands with the surname"
    assert run(*alone, *uses_of("Halbek", "c"))[0].fact_type == "organization"


def test_the_order_of_the_facts_changes_nothing() -> None:
    facts = [named("Kathryn Morrow", "a"), named("Katheryn Morrow", "b"), named("Priya Damodaran", "a", 90),
             named("Priya Damodran", "c")]  # fmt: skip
    assert len({tuple(sorted(c.id for c in run(*order))) for order in permutations(facts)}) == 1


def uses_of(names: str, article: str, fact_type: Any = "organization") -> list[Fact]:
    """The names of one article, in their order."""
    return [named(name, article, 100 * i, fact_type) for i, name in enumerate(names.split(" | "))]


@pytest.mark.parametrize(
    ("first", "second", "third", "slip"),
    [
        ("Halmbek | Halmbek", "Halmbek | Halmbek", "Halbek", True),
        ("Halmbek | Halmbek", "Halmbek | Halmbek", "Halbek | Halbek | Halbek", False),
        ("Halmbek | Halmbek", "Orrin", "Halbek", False),
        ("Halmbek | Halmbek", "Halmbek | Halbek", "Halmbek | Halbek", False),
        ("Halmbek | Halmbek", "Halmbek | Halmbek", "Halbek | Ann Halbek", False),
        ("Halmbek | Halmbek", "Halmbek | Halmbek", "Halmbeks", False),
        ("Corvela Games | Corvella", "Orrin", "Orrin", True),
        ("Corvella | Corvela Games", "Orrin", "Orrin", False),
        ("Corvela Games", "Corvella", "Orrin", False),
        ("Corvela Games | Corvella | Ann Corvella", "Orrin", "Orrin", False),
        ("Corvela Games | Corvella | Corvela Widgets", "Orrin", "Orrin", False),
        ("Isard Kroll | Isard | Isaard", "Isaard", "Orrin", True),
        ("Isard Kroll | Isard | Isaard | Isaard Roe", "Orrin", "Orrin", False),
        ("Isard Kroll | Isard", "Isaard", "Orrin", False),
        ("Isard | Isaard", "Orrin", "Orrin", False),
        ("Northern Heron Fund", "Northern Heron Foundation", "Orrin", True),
        ("Northern Heron Fund | Northern Heron Foundation", "Orrin", "Orrin", False),
        ("Northern Heron Fund | Northern Heron Foundation", "Northern Heron Fund", "Northern Heron Fund", True),
        ("Kestrel Sonic Program", "Kestrel Sonic Project", "Orrin", True),
        ("K-3 Heron | K-3 Heron | K-2 Heron", "Orrin", "Orrin", True),
        ("K-3 Heron", "K-2 Heron", "Orrin", False),
        ("K-3 Heron | K-3 Heron | K-2 Heron | K-2 Heron", "Orrin", "Orrin", False),
        ("Keepers of Ash", "Keeper of Ash", "Orrin", True),
        ("Keepers of Ash | Keeper of Ash", "Orrin", "Orrin", False),
        ("Pellavia National Widget Agency", "Pellavese National Widget Agency", "Orrin", True),
        ("Pellavia National Widget Agency | Pellavese National Widget Agency", "Orrin", "Orrin", False),
        ("South Orrin Bakers' Guild Dinner", "South Orrin Bakers' Dinner", "Orrin", True),
        ("South Orrin Bakers Group Labs", "South Orrin Bakers Labs", "Orrin", False),
    ],
)
def test_a_slip_is_proved_by_how_the_articles_use_the_names(first: str, second: str, third: str, slip: bool) -> None:
    facts = [fact for names, article in ((first, "a"), (second, "b"), (third, "c")) for fact in uses_of(names, article)]
    assert bool(run(*facts)) is slip


def test_places_differ_in_a_vowel_and_people_may() -> None:
    for fact_type, slip in (("place", True), ("person", False)):
        facts = [*uses_of("Kefr Halmbek", "a", fact_type), *uses_of("Kafr Halmbek", "b", fact_type)]
        assert bool(run(*facts)) is slip
    both = uses_of("Kefr Halmbek | Kafr Halmbek", "a", "place")
    assert run(*both) == [], "the article tells them apart"


def test_a_place_has_many_bodies() -> None:
    facts = [*uses_of("Orrin Bay Fund", "a"), *uses_of("Orrin Bay Foundation", "b")]
    assert run(*facts)
    assert run(*facts, named("Orrin Bay", "a", 50, "place")) == []


def test_a_word_of_another_kind_is_no_slip() -> None:
    facts = [*uses_of("Halmbek | Halmbek", "a", "person"), *uses_of("Halmbek | Halmbek", "b", "person")]
    assert run(*facts, *uses_of("Halbek", "c", "person"))
    assert run(*facts, *uses_of("Halbek", "c", "place")) == []
