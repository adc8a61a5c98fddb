"""The page and the notebook fragment: whole, self-contained, and closed to what articles contain."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from factcheck.report import Report

VOID = {"meta", "br", "img", "link", "input", "hr"}


class Page(HTMLParser):
    """Reads a page strictly: every tag that opens closes, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.marked: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "mark":
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "mark" in self.open:
            self.marked[-1] += data

    def named(self, name: str) -> list[tuple[str, dict[str, str | None]]]:
        return [tag for tag in self.tags if name in (tag[1].get("class") or "").split()]


def fragment_of(report: Report) -> str:
    return report._repr_mimebundle_()["text/html"]


@pytest.mark.parametrize("name", ["report", "clean_report", "draft_report", "hostile_report"])
def test_page_and_fragment_parse_and_load_nothing(name: str, request: pytest.FixtureRequest) -> None:
    report: Report = request.getfixturevalue(name)
    for text in (report.to_html(), fragment_of(report)):
        page = Page(text)
        assert {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "form", "base"} == set()
        for _, attributes in page.tags:
            assert not {key for key in attributes if key.startswith("on")}
            assert not {"src", "style", "action", "srcset"} & set(attributes)
            assert (attributes.get("href") or "#").startswith("#")
        style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
        assert style is not None
        assert "url(" not in style.group(1)
        assert "@import" not in style.group(1)


def test_a_page_has_no_address_of_its_own(report: Report) -> None:
    assert "://" not in report.to_html()


def test_every_conflict_is_a_card_with_its_sides_and_marked_words(report: Report) -> None:
    page = Page(report.to_html())
    assert [attributes["class"] for _, attributes in page.named("fc-card")] == [
        "fc-card fc-major", "fc-card fc-minor", "fc-card fc-minor", "fc-card fc-info",
    ]  # fmt: skip
    assert len(page.named("fc-side")) == 8
    assert page.marked[:5] == ["22-year-old", "20-year-old", "$14 billion", "$14.3 billion", "$14.3 billion"]
    links = {attributes["href"] for tag, attributes in page.tags if tag == "a"}
    assert links == {f"#{attributes['id']}" for _, attributes in page.named("fc-card")}


def test_a_side_says_how_many_origins_take_it_where_one_stands_alone(report: Report) -> None:
    page = Page(report.to_html())
    assert [attributes["class"] for _, attributes in page.named("fc-origins")] == [
        "fc-origins fc-alone",
        "fc-origins",
    ]
    assert ">1 of 3 origins<" in report.to_html()


def test_hostile_text_is_shown_as_text(hostile_report: Report) -> None:
    for text in (hostile_report.to_html(), fragment_of(hostile_report)):
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
        assert "<script" not in text
        assert "javascript:" not in text
        assert not set(text) & set("\x1b\x00\x07\u202e\ud800")


def test_the_style_of_a_fragment_stays_inside_it(report: Report) -> None:
    style = re.search(r"<style>(.*?)</style>", fragment_of(report), re.DOTALL)
    assert style is not None
    rules = re.sub(r"@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}", r"\1", style.group(1))
    selectors = [selector.strip() for rule in re.findall(r"([^{}]+)\{", rules) for selector in rule.split(",")]
    assert len(selectors) > 50
    assert [selector for selector in selectors if ".factcheck" not in selector] == []


def test_a_clean_report_has_no_cards(clean_report: Report) -> None:
    page = Page(clean_report.to_html())
    assert page.named("fc-card") == []
    assert len(page.named("fc-calm")) == 1


def test_a_draft_shows_what_no_source_states(draft_report: Report) -> None:
    page = Page(draft_report.to_html())
    assert page.marked[-3:] == ["half", "49% non-voting", "Osk"]
    assert len(page.named("fc-nearest")) == 1
    assert len(page.named("fc-because")) == 1
    assert "because both about stake; both name Norvale" in draft_report.to_html()
    assert "Stated by two sources or more, left out of the draft" in draft_report.to_html()
    assert "<figcaption>nearest in a source: <bdi>ledger</bdi></figcaption>" in draft_report.to_html()


def test_the_page_is_the_same_every_time(report: Report) -> None:
    assert report.to_html() == report.to_html()


def test_a_notebook_gets_three_forms(report: Report) -> None:
    bundle = report._repr_mimebundle_()
    assert set(bundle) == {"text/html", "text/markdown", "text/plain"}
    assert "<html" not in bundle["text/html"]
    assert bundle["text/plain"] == report.to_text()


def test_ipython_shows_the_report(report: Report) -> None:
    formatters = pytest.importorskip("IPython.core.formatters")
    data, _ = formatters.DisplayFormatter().format(report)
    assert data["text/html"] == fragment_of(report)
