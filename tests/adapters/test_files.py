"""Files become articles that are named so that a reader knows which file it was."""

from __future__ import annotations

import datetime as dt
import io
import sys
from pathlib import Path

import pytest

from factcheck.adapters.files import UsageError, article_ids, read_article, read_dates
from factcheck.errors import ArticleError, ArticleTooLargeError, EmptyArticleError, EncodingError, PublishedError
from factcheck.model import Policy


@pytest.mark.parametrize(
    ("sources", "ids"),
    [
        (["a.txt", "dir/b.txt"], ("a", "b")),
        (["x/a.txt", "y/a.txt", "b.md"], ("x/a.txt", "y/a.txt", "b")),
        (["a.txt", "a.md"], ("a.txt", "a.md")),
        (["-", "a"], ("stdin", "a")),
        (["-", "stdin.txt"], ("-", "stdin.txt")),
        ([".txt"], (".txt",)),
        (["2024.05.02.txt"], ("2024.05.02",)),
    ],
)
def test_ids_are_stems_unless_two_are_equal(sources: list[str], ids: tuple[str, ...]) -> None:
    assert article_ids(sources) == ids


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfAcme paid \xe2\x82\xac3.\r\n")
    article = read_article(str(path), "a", dt.date(2024, 5, 2))
    assert (article.id, article.text, article.published) == ("a", "Acme paid €3.\r\n", dt.date(2024, 5, 2))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Zoë paid.".encode())))
    assert read_article("-", "stdin").text == "Zoë paid."


@pytest.mark.parametrize(
    ("content", "error", "words"),
    [
        (b"", EmptyArticleError, "empty"),
        (b" \n\t", EmptyArticleError, "empty"),
        (b"caf\xe9 society", EncodingError, "byte 4.*iconv -f WINDOWS-1252"),
        ("paid".encode("utf-16"), EncodingError, "iconv -f UTF-16"),
    ],
)
def test_an_unreadable_file_is_named_with_the_way_out(
    tmp_path: Path, content: bytes, error: type[ArticleError], words: str
) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    with pytest.raises(error, match=words) as caught:
        read_article(str(path), "bad")
    assert caught.value.article == str(path)


def test_missing_directory_and_impossible_names(tmp_path: Path) -> None:
    for source, words in (
        (str(tmp_path / "no.txt"), "no such file"),
        (str(tmp_path), "directory"),
        ("a\0b", "cannot be read"),
    ):
        with pytest.raises(ArticleError, match=words):
            read_article(source, "x")


def test_a_file_too_large_is_not_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.adapters.files.Policy", lambda: Policy(max_characters=10))
    path = tmp_path / "large.txt"
    path.write_text("x" * 41)
    with pytest.raises(ArticleTooLargeError, match="split it"):
        read_article(str(path), "large")


def test_dates_for_all_and_for_one() -> None:
    dates = read_dates(
        ["b=2024-05-03", "2024-05-02", "dir/c.txt=2024-05-04", "stdin=2024-05-05"], ["a.txt", "b.txt", "dir/c.txt", "-"]
    )
    assert {source: date.day for source, date in dates.items()} == {"a.txt": 2, "b.txt": 3, "dir/c.txt": 4, "-": 5}


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (["z=2024-05-02"], UsageError),
        (["=2024-05-02"], UsageError),
        (["2024-05-02", "2024-05-03"], UsageError),
        (["a=2024-05-02", "a.txt=2024-05-03"], UsageError),
        (["a=May"], PublishedError),
        (["2024-02-30"], PublishedError),
    ],
)
def test_dates_that_cannot_be(given: list[str], error: type[Exception]) -> None:
    with pytest.raises(error):
        read_dates(given, ["a.txt"])
