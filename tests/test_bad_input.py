"""Bad input: a clear error that names the article and the way out, and nothing else lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

import factcheck
from factcheck import Article, Checker
from factcheck.adapters.cli import app
from factcheck.errors import (
    ArticleError,
    ArticleTooLargeError,
    DuplicateArticleError,
    EmptyArticleError,
    EncodingError,
    LanguageError,
    MarkupError,
    NoArticlesError,
    PolicyError,
    PublishedError,
)

GOOD = Article(id="good", text="The company paid $3 million for the mill on 2 May 2024, its owner said.")
OTHER = Article(id="other", text="The company paid $5 million for the mill on 2 May 2024, its owner said.")
GERMAN = (
    "Die Stadt hat am Donnerstag ein neues Rathaus bekommen, das nach Angaben des Bauamts mehr als vier Millionen Euro "
    "gekostet hat und im kommenden Jahr auch eine Bibliothek beherbergen soll, wie der Sprecher sagte."
)
HTML = "<!doctype html><html><body><p>The company paid $3 million.</p><p>It was a good price.</p></body></html>"

BAD = {
    "empty": (Article(id="bad", text=""), EmptyArticleError),
    "blank": (Article(id="bad", text=" \n\t\u00a0\n"), EmptyArticleError),
    "html": (Article(id="bad", text=HTML), MarkupError),
    "german": (Article(id="bad", text=GERMAN), LanguageError),
}


@pytest.mark.parametrize(("bad", "error"), BAD.values(), ids=list(BAD))
def test_the_others_are_still_compared_and_the_bad_one_is_listed(
    bad: Article, error: type[ArticleError], checker: Checker
) -> None:
    report = checker.compare([GOOD, bad, OTHER])
    assert [(skipped.article, bool(skipped.reason)) for skipped in report.ledger.skipped] == [("bad", True)]
    assert {fact.article for fact in report.facts} == {"good", "other"}
    assert checker.compare([GOOD, OTHER]).conflicts == report.conflicts


@pytest.mark.parametrize(("bad", "error"), BAD.values(), ids=list(BAD))
def test_with_nothing_left_to_read_it_is_an_error_that_names_the_article(
    bad: Article, error: type[ArticleError], checker: Checker
) -> None:
    with pytest.raises(error, match="bad") as caught:
        checker.compare([bad])
    assert caught.value.article == "bad"
    with pytest.raises(error):
        checker.extract(bad)


def test_a_draft_that_cannot_be_read_is_an_error_even_among_good_sources(checker: Checker) -> None:
    with pytest.raises(ArticleError, match="draft"):
        checker.check(Article(id="draft", text=""), against=[GOOD, OTHER])


def test_no_article_at_all_is_an_error(checker: Checker) -> None:
    with pytest.raises(NoArticlesError):
        checker.compare([])


def test_two_different_articles_with_one_id_are_an_error_that_names_it(checker: Checker) -> None:
    with pytest.raises(DuplicateArticleError, match="good"):
        checker.compare([GOOD, OTHER.model_copy(update={"id": "good"})])


def test_the_same_article_twice_counts_once(checker: Checker) -> None:
    assert checker.compare([GOOD, OTHER, GOOD]) == checker.compare([GOOD, OTHER])


def test_one_article_is_compared_with_itself(checker: Checker) -> None:
    report = checker.compare([GOOD])
    assert report.facts
    assert not report.conflicts


@pytest.mark.parametrize("published", ["2024-02-30", "yesterday", "", "30/30/2024"])
def test_an_impossible_date_is_an_error_that_names_the_article(published: str) -> None:
    with pytest.raises(PublishedError, match="mill"):
        Article(id="mill", text="A mill was sold.", published=published)


def test_a_missing_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises((ArticleError, FileNotFoundError), match=r"gone\.txt"):
        factcheck.compare([tmp_path / "gone.txt"])


def test_bytes_that_are_not_utf8_are_an_error_that_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("The caf\u00e9 cost \u00a33 million, its owner said.".encode("latin-1"))
    with pytest.raises(EncodingError, match="latin"):
        factcheck.compare([path])


def test_a_byte_order_mark_is_not_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "marked.txt"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.text.encode())
    report = factcheck.compare([path])
    plain = factcheck.compare([GOOD])
    assert [fact.text for fact in report.facts] == [fact.text for fact in plain.facts]


def test_a_lone_surrogate_costs_no_article_and_leaves_as_a_replacement_character(checker: Checker) -> None:
    said = "“We paid a great deal \ud800 for the mill on the river,” said Mara Tolland."
    text = f"The company paid $3 million \ud800 for the mill. {said}"
    broken = Article(id="broken", text=text, title="A \udfff mill")
    report = checker.compare([broken, GOOD, OTHER])
    assert not report.ledger.skipped
    facts = {fact.article: [f.text for f in report.facts if f.article == fact.article] for fact in report.facts}
    alone = checker.compare([GOOD, OTHER])
    assert facts["good"] == [fact.text for fact in alone.facts if fact.article == "good"]
    assert "$3 million" in facts["broken"]
    assert any("\ud800" in text for text in facts["broken"]), "a fact prints what stands in the article"
    for written in (report.to_json(), report.to_html(), report.to_markdown(), report.to_text()):
        assert written.encode("utf-8")
    told = factcheck.Report.model_validate_json(report.to_json())
    assert told.articles[0].text == broken.text.replace("\ud800", "\ufffd")
    assert [(f.start, f.end) for f in told.facts] == [(f.start, f.end) for f in report.facts]


def test_a_text_beyond_the_limit_is_skipped_with_the_way_out() -> None:
    small = Checker(policy=factcheck.Policy(max_characters=100))
    long = GOOD.model_copy(update={"id": "long", "text": GOOD.text * 3})
    report = small.compare([GOOD, long])
    assert [skipped.article for skipped in report.ledger.skipped] == ["long"]
    assert "max_characters" in report.ledger.skipped[0].reason
    with pytest.raises(ArticleTooLargeError):
        small.compare([long])


def test_a_policy_with_an_unknown_word_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(PolicyError, match=r"gossip.*precision"):
        factcheck.Policy(kinds=("gossip",))


@pytest.mark.parametrize("digits", ["7" * 1_000_000, "7 " * 500_000, "The mill cost $" + "7" * 1_000_000])
def test_a_megabyte_of_digits_is_answered_and_loses_no_other_article(digits: str, checker: Checker) -> None:
    report = checker.compare([GOOD, Article(id="digits", text=digits), OTHER])
    assert {fact.article for fact in report.facts} >= {"good", "other"}


def test_five_megabytes_of_text_are_answered(checker: Checker, root: Path) -> None:
    page = (root / "fixtures/stories/coach-crash/allied-press.txt").read_text(encoding="utf-8")
    huge = Article(id="huge", text=(page + "\n\n") * (5_000_000 // len(page)), published="2024-03-09")
    report = checker.compare([huge, GOOD])
    assert {fact.article for fact in report.facts} == {"huge", "good"}


def test_markup_in_an_article_is_escaped_where_it_is_shown(checker: Checker) -> None:
    sly = "The company paid $4 million for the mill <script>alert(1)</script> on 2 May 2024, its owner said."
    report = checker.compare([Article(id="<b>sly</b>", text=sly), GOOD])
    page = report.to_html()
    assert "<script>alert(1)" not in page
    assert "<b>sly</b>" not in page


@pytest.fixture
def good_files(tmp_path: Path) -> list[str]:
    """Two articles that can be read, as files."""
    for article in (GOOD, OTHER):
        (tmp_path / f"{article.id}.txt").write_text(article.text, encoding="utf-8")
    return [str(tmp_path / "good.txt"), str(tmp_path / "other.txt")]


FILES = {
    "gone": None,
    "empty": b"",
    "latin": "The caf\u00e9 cost \u00a33 million.".encode("latin-1"),
    "page": HTML.encode(),
    "german": GERMAN.encode(),
}


@pytest.mark.parametrize(("name", "content"), FILES.items(), ids=list(FILES))
def test_the_command_names_the_bad_file_on_one_line_and_compares_the_others(
    name: str, content: bytes | None, good_files: list[str], tmp_path: Path
) -> None:
    bad = tmp_path / f"{name}.txt"
    if content is not None:
        bad.write_bytes(content)
    result = CliRunner().invoke(app, ["compare", *good_files, str(bad), "--output-format", "json"])
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert f"{name}.txt" in result.stderr
    report = factcheck.Report.model_validate_json(result.stdout)
    assert {fact.article for fact in report.facts} == {"good", "other"}
    assert [skipped.article for skipped in report.ledger.skipped] == [name]


@pytest.mark.parametrize("arguments", [["--published", "2024-02-30"], ["--published", "nobody=2024-02-03"]])
def test_the_command_refuses_an_impossible_date_on_one_line(arguments: list[str], good_files: list[str]) -> None:
    result = CliRunner().invoke(app, ["compare", *good_files, *arguments])
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert result.stdout == ""


def test_the_command_ends_with_one_on_a_major_conflict_unless_told_otherwise(good_files: list[str]) -> None:
    assert CliRunner().invoke(app, ["compare", *good_files, "--quiet"]).exit_code == 1
    assert CliRunner().invoke(app, ["compare", *good_files, "--quiet", "--fail-on", "never"]).exit_code == 0
    assert CliRunner().invoke(app, ["compare", good_files[0], "--quiet"]).exit_code == 0


def test_entities_are_no_words_of_another_language(checker: Checker) -> None:
    text = "Calder Foods paid $3 million for a mill in Orrin on Monday, its owner told reporters at noon."
    facts = checker.extract(Article(id="a", text=text.replace(" ", "&nbsp;")))
    assert [fact.text for fact in facts if fact.fact_type == "amount"] == ["$3&nbsp;million"]


def test_a_short_text_of_few_small_words_is_english(checker: Checker) -> None:
    text = (
        "A $42 million bond, which Orrin voters passed by a wide margin, will pay for a new roof at Tanner High School."
    )
    assert [fact.text for fact in checker.extract(text) if fact.fact_type == "amount"] == ["$42 million"]
