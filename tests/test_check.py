"""A draft checked against its sources, from texts to the report."""

from __future__ import annotations

import time

import pytest

from factcheck import Article, Checker, Report, errors

PUBLISHED = "2024-06-10"
SOURCES = {
    "agency": (
        "Calder Foods will pay $310 million for Halden Bank, it said on Monday. The bank has 42 branches and employs "
        "1,150 people. Mara Tolland, 52, will stay chief executive of Halden Bank."
    ),
    "wire": (
        "The dairy group Calder Foods is buying Halden Bank for $310 million. Halden Bank employs 1,150 people in 42 "
        "branches. Its chief executive, Mara Tolland, 52, stays in charge of Halden Bank."
    ),
    "local": (
        "Calder Foods is to pay $340 million for Halden Bank, which employs 1,150 people. It was founded in 1931."
    ),
}
LEFT_OUT = {"$310 million", "1,150 people", "42 branches", "52 years"}


def article(name: str, text: str, **more: str) -> Article:
    return Article(id=name, text=text, published=PUBLISHED, **more)


def sources(*names: str) -> list[Article]:
    return [article(name, SOURCES[name]) for name in names or SOURCES]


def check(checker: Checker, text: str, *names: str, omissions: bool = True, **more: str) -> Report:
    return checker.check(article("draft", text, **more), against=sources(*names), omissions=omissions)


def sides(report: Report) -> list[dict[str, tuple[str, ...]]]:
    return [{side.value: side.articles for side in conflict.sides} for conflict in report.conflicts]


def test_a_draft_that_takes_a_side_of_what_its_sources_differ_on_is_told(checker: Checker) -> None:
    report = check(checker, "Calder Foods will pay $310 million for Halden Bank.")
    assert sides(report) == [{"$310 million": ("agency", "draft", "wire"), "$340 million": ("local",)}]
    assert report.conflicts[0].explanation.startswith("The draft and two sources ")
    assert report.unsupported == ()


def test_a_draft_that_differs_from_all_is_a_side_of_its_own(checker: Checker) -> None:
    report = check(checker, "Calder Foods will pay $320 million for Halden Bank.")
    assert sides(report) == [
        {"$310 million": ("agency", "wire"), "$320 million": ("draft",), "$340 million": ("local",)}
    ]
    assert report.conflicts[0].explanation == (
        "Two sources say $310 million, the draft says $320 million, one $340 million; $310 million and $320 million "
        "cannot both be true."
    )


def test_what_only_the_sources_differ_on_is_not_the_drafts(checker: Checker) -> None:
    report = check(checker, "Halden Bank employs 1,150 people.")
    assert report.conflicts == ()
    assert len(checker.compare(sources()).conflicts) == 1


def test_a_fact_of_the_draft_alone_stands_beside_the_nearest_and_says_why(checker: Checker) -> None:
    report = check(checker, "Calder Foods will pay $310 million for Halden Bank. Halden Bank has 48 cash machines.")
    (new,) = report.unsupported
    assert report.fact(new.fact).text == "48"
    assert new.nearest is not None
    assert report.fact(new.nearest).article != "draft"
    assert "both name Halden Bank" in new.reasons


def test_what_the_sources_agree_on_is_listed_on_request_only(checker: Checker) -> None:
    text = "Rain fell in Orrin for most of the day, and the fair was put off."
    asked, unasked = (check(checker, text, omissions=wanted) for wanted in (True, False))
    assert {left.value for left in asked.omitted} == LEFT_OUT
    assert unasked.omitted == ()
    assert asked.model_copy(update={"omitted": ()}) == unasked
    staff = next(left for left in asked.omitted if left.value == "1,150 people")
    assert (staff.question, staff.articles, staff.origins) == (
        "How many people: employed?", ("agency", "local", "wire"), 3,
    )  # fmt: skip
    assert {asked.fact(fact).text for fact in staff.facts} == {"1,150"}


def test_what_the_draft_says_is_not_left_out(checker: Checker) -> None:
    report = check(checker, "Halden Bank, which employs 1,150 people, has 42 branches.")
    assert {left.value for left in report.omitted} == LEFT_OUT - {"1,150 people", "42 branches"}


def test_one_source_agrees_with_nobody(checker: Checker) -> None:
    report = check(checker, "Calder Foods will pay $320 million for Halden Bank.", "agency")
    assert sides(report) == [{"$310 million": ("agency",), "$320 million": ("draft",)}]
    assert report.omitted == ()


@pytest.mark.parametrize("name", SOURCES)
def test_a_copy_of_a_source_differs_from_the_others_only_where_the_source_does(name: str, checker: Checker) -> None:
    report = check(checker, SOURCES[name])
    assert report.unsupported == ()
    assert [set(values) for values in sides(report)] == [{"$310 million", "$340 million"}]
    assert check(checker, SOURCES[name], name).conflicts == ()


def test_a_headline_alone_is_a_draft(checker: Checker) -> None:
    report = check(checker, "", title="Calder Foods pays $350 million for Halden Bank")
    assert sides(report) == [
        {"$310 million": ("agency", "wire"), "$340 million": ("local",), "$350 million": ("draft",)}
    ]
    assert {(fact.field, fact.text) for fact in report.facts if fact.article == "draft"} >= {("title", "$350 million")}
    for empty in ({}, {"title": " … "}):
        with pytest.raises(errors.EmptyArticleError, match="draft"):
            check(checker, "", **empty)


def test_a_headline_alone_is_no_source(checker: Checker) -> None:
    bare = article("bare", "", title="Calder Foods pays $350 million for Halden Bank")
    report = checker.check(SOURCES["agency"], against=[*sources("wire"), bare])
    assert [skipped.article for skipped in report.ledger.skipped] == ["bare"]
    with pytest.raises(errors.EmptyArticleError, match="bare"):
        checker.compare([bare])


@pytest.mark.parametrize("text", ["Calder", "Nobody knows yet.", "Calder Foods pays $310m for Halden Bank"])
def test_a_draft_of_a_few_words_is_a_draft(text: str, checker: Checker) -> None:
    report = check(checker, text)
    assert all("draft" in side.articles for c in report.conflicts for side in c.sides if side.value == "$310 million")
    assert len(report.conflicts) == text.count("$")


def test_a_draft_without_a_source_is_an_error(checker: Checker) -> None:
    with pytest.raises(errors.NoArticlesError, match="source"):
        checker.check(SOURCES["agency"], against=[])
    with pytest.raises(errors.ArticleError, match="empty"):
        checker.check(SOURCES["agency"], against=[Article(id="empty", text="  ")])


def test_one_source_need_not_stand_in_a_list(checker: Checker) -> None:
    report = checker.check("Calder Foods will pay $320 million for Halden Bank.", against=SOURCES["agency"])
    assert len(report.conflicts) == 1


def test_the_order_of_the_sources_changes_nothing(checker: Checker) -> None:
    draft = article("draft", "Calder Foods will pay $320 million for Halden Bank, which has 48 cash machines.")
    there = checker.check(draft, against=sources(), omissions=True)
    back = checker.check(draft, against=sources()[::-1], omissions=True)
    told = [[(c.id, c.sides, c.differences, c.explanation) for c in report.conflicts] for report in (there, back)]
    assert told[0] == told[1]
    assert (there.unsupported, there.omitted) == (back.unsupported, back.omitted)


def test_the_work_grows_with_the_sources_and_no_faster(checker: Checker) -> None:
    def told(number: int) -> Article:
        text = SOURCES["wire" if number % 2 else "agency"].replace("42", str(40 + number % 7))
        return article(f"s{number:02}", f"{text} This is telling {number}.")

    draft = article("draft", "Calder Foods will pay $320 million for Halden Bank, which has 48 cash machines.")
    took = []
    for size in (5, 50):
        began = time.process_time()
        report = checker.check(draft, against=[told(number) for number in range(size)], omissions=True)
        took.append(time.process_time() - began)
        assert len(report.conflicts) == 1
        assert "48" in {report.fact(new.fact).text for new in report.unsupported}
    # Work that grew with the square of the sources would be a hundred times as much.
    assert took[1] < 40 * took[0], took
