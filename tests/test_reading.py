"""Reading: paragraphs, offsets, sections and reference dates, with a blank pipeline where a model is not needed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import spacy

from factcheck.errors import EncodingError, ModelDamagedError, ModelNotFoundError
from factcheck.model import Article, Document, Policy
from factcheck.reading import PACKAGED_MODEL, Pipeline, as_article, decode, load_pipeline, read, verify_packaged_model

if TYPE_CHECKING:
    from spacy.language import Language


def blank() -> Language:
    """An English pipeline without a model: words and sentences alone."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return nlp


BLANK = Pipeline(blank(), "blank")


def documents(*articles: Article) -> list[Document]:
    return read(articles, lambda: BLANK, Policy())[0]


def blocks(text: str, **more: Any) -> list[tuple[int, str, str]]:
    (document,) = documents(Article(id="a", text=text, **more))
    return [(block.start, block.text, block.section) for block in document.blocks]


def test_a_line_is_a_paragraph() -> None:
    assert blocks("The mill closed.\n\n  It was old.  \r\nNobody wept.") == [
        (0, "The mill closed.", "body"),
        (20, "It was old.", "body"),
        (35, "Nobody wept.", "body"),
    ]


def test_a_title_comes_first_as_the_headline() -> None:
    (document,) = documents(Article(id="a", title="Mill closes", text="The mill closed."))
    assert [(b.field, b.section, b.start) for b in document.blocks] == [("title", "headline", 0), ("text", "body", 0)]


def test_a_repeated_paragraph_is_a_copy() -> None:
    (document,) = documents(Article(id="a", text="The mill closed.\nIt was old.\nThe mill closed."))
    assert [block.copy_of for block in document.blocks] == [None, None, 0]


def test_a_paragraph_is_parsed_once_however_many_articles_repeat_it() -> None:
    one, other = documents(Article(id="a", text="The mill closed."), Article(id="b", text="The mill closed."))
    assert one.blocks[0].doc is other.blocks[0].doc


@pytest.mark.parametrize(
    ("raw", "clean", "words"),
    [
        ("It paid £3&nbsp;million.", "It paid £3 million.", "£3 million"),
        ("Smith &amp; Sons closed it.", "Smith & Sons closed it.", "Smith & Sons"),
        ("The mill&#8217;s end came.", "The mill’s end came.", "mill’s"),
        ("The mill closed.", "The mill closed.", "mill closed"),
        ("The &quot;mill&quot; closed.", 'The "mill" closed.', '"mill"'),
    ],
)
def test_offsets_lead_back_to_the_original(raw: str, clean: str, words: str) -> None:
    (document,) = documents(Article(id="a", text=f"Some line.\n{raw}"))
    block = document.blocks[1]
    assert block.text == clean
    start = clean.index(words)
    left, right = block.original(start, start + len(words))
    original = document.article.text[left:right]
    assert raw[raw.index(original) :].startswith(original)
    import html

    assert html.unescape(original).replace("\u00a0", " ") == words


def test_a_very_long_line_is_cut_and_nothing_is_lost() -> None:
    text = "The mill closed again. " * 2_000
    pieces = blocks(text.strip())
    assert len(pieces) > 5
    assert all(len(piece) <= 4_000 for _, piece, _ in pieces)
    assert all(text[start : start + len(piece)] == piece for start, piece, _ in pieces)
    assert sum(piece.count("closed") for _, piece, _ in pieces) == 2_000


def test_the_reference_date_is_the_published_one() -> None:
    (document,) = documents(Article(id="a", text="Published: May 3, 2024\n\nThe mill closed.", published="2024-06-07"))
    assert (document.reference, document.reference_source) == (dt.date(2024, 6, 7), "published")


def test_a_date_line_is_the_next_best() -> None:
    (document,) = documents(Article(id="a", text="Published: May 3, 2024\n\nThe mill closed."))
    assert document.reference == dt.date(2024, 5, 3)
    assert document.reference_source != "published"


def test_without_any_date_there_is_no_reference() -> None:
    (document,) = documents(Article(id="a", text="The mill closed."))
    assert (document.reference, document.reference_source) == (None, None)


def test_wordless_paragraphs_are_not_parsed() -> None:
    assert blocks("The mill closed.\n* * *\n12")[1:] == [(17, "* * *", "body"), (23, "12", "link")]


def test_what_a_caller_may_give(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes("\ufeffThe mill closed.\r\nIt was old.".encode())
    assert as_article(path, 1) == Article(id="story", text="The mill closed.\nIt was old.")
    assert as_article("The mill closed.", 3) == Article(id="article-3", text="The mill closed.")
    given = Article(id="x", text="y")
    assert as_article(given, 1) is given
    with pytest.raises(TypeError, match="bytes"):
        as_article(b"The mill", 1)  # type: ignore[arg-type]


def test_bytes_that_are_not_utf_8_are_named() -> None:
    with pytest.raises(EncodingError, match="byte 4") as caught:
        decode("x", "caf\u00e9s".encode("latin-1").replace(b"caf", b"cafe"))
    assert caught.value.article == "x"


def test_the_model_is_found_in_the_order_of_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_pipeline(BLANK.nlp).nlp is BLANK.nlp
    monkeypatch.setenv("FACTCHECK_MODEL", "no_such_pipeline")
    with pytest.raises(ModelNotFoundError, match="no_such_pipeline"):
        load_pipeline()
    assert load_pipeline(PACKAGED_MODEL).name == PACKAGED_MODEL, "what is named goes before the environment"


def test_a_packaged_model_that_was_changed_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    verify_packaged_model()
    (tmp_path / "__init__.py").touch()

    class Spec:
        origin = str(tmp_path / "__init__.py")

    monkeypatch.setattr("factcheck.reading.importlib.util.find_spec", lambda name: Spec)
    with pytest.raises(ModelDamagedError, match="reinstall"):
        verify_packaged_model()


def test_progress_is_told() -> None:
    told: list[tuple[str, int, int]] = []
    article = Article(id="a", text="\n".join(f"The mill closed {n} times." for n in range(200)))
    read([article], lambda: BLANK, Policy(), lambda stage, done, total: told.append((stage, done, total)))
    assert told
    assert all(stage == "reading" and 0 < done <= total for stage, done, total in told)


def test_a_post_and_its_signature_are_paragraphs_of_their_own() -> None:
    (document,) = documents(
        Article(
            id="a", text="The port said so.\nThe pier is shut. — Orrin Port (@orrinport) May 3, 2018\nIt will open."
        )
    )
    assert [(block.text, block.section) for block in document.blocks[1:3]] == [
        ("The pier is shut.", "post"),
        ("— Orrin Port (@orrinport) May 3, 2018", "credit"),
    ]
