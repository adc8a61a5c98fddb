"""What came after a merger is not dated before it."""

from __future__ import annotations

import pytest

from factcheck import Article, Checker

AFTER = "Norland Grid left Halverton in 2015 after its merger with Kestrelworks."


def found(checker: Checker, *texts: str) -> list[tuple[str, str]]:
    articles = [Article(id=f"a{n}", text=text, published="2019-03-04") for n, text in enumerate(texts)]
    report = checker.compare(articles)
    conflicts = [c for c in report.conflicts if c.rule == "event_order"]
    return [(side.value, ",".join(side.articles)) for c in conflicts for side in c.sides]


def test_a_later_merger_contradicts_what_came_after_it(checker: Checker) -> None:
    sides = found(checker, AFTER, "Norland Grid merged with Kestrelworks in 2017.")
    assert sorted(sides) == [("2017", "a1"), ("no later than 2015", "a0")]


@pytest.mark.parametrize(
    "other",
    [
        "Norland Grid acquired Kestrelworks in May 2016.",
        "Kestrelworks was bought by Norland Grid in 2018.",
        "Norland Grid’s takeover in 2016 of Kestrelworks was cheap.",
        "Norland Grid took over Kestrelworks last year.",
    ],
)
def test_it_is_found_in_other_words(checker: Checker, other: str) -> None:
    assert len(found(checker, AFTER, other)) == 2


@pytest.mark.parametrize(
    "other",
    [
        "Norland Grid merged with Kestrelworks in 2015.",
        "Norland Grid acquired Kestrelworks in 2014.",
        "Norland Grid acquired Voltmoor in 2017.",  # another merger
        "Norland Grid sued Kestrelworks in 2017.",  # no merger
        "Norland Grid was to merge with Kestrelworks in 2017.",
        "Norland Grid did not merge with Kestrelworks in 2017.",
        "Norland Grid has owned Kestrelworks since 2017.",
        "Norland Grid could have merged with Kestrelworks in 2017.",
        "Norland Grid opened an office in Kestrelworks Road in 2017.",
    ],
)
def test_what_does_not_contradict_it(checker: Checker, other: str) -> None:
    assert found(checker, AFTER, other) == []


def test_one_name_does_not_tell_which_merger(checker: Checker) -> None:
    assert found(checker, "Norland Grid left Halverton in 2015 after a merger.", "Norland Grid merged in 2017.") == []
