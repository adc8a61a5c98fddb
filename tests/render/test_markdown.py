"""The Markdown report: a table and sections that article text cannot break."""

from __future__ import annotations

import re

import pytest

from factcheck.render.markdown import escape
from factcheck.report import Report


def columns(line: str) -> int:
    return len(re.findall(r"(?<!\\)\|", line)) - 1


def test_table_and_sections(report: Report) -> None:
    text = report.to_markdown()
    assert text.startswith("**4 conflicts (1 major, 2 minor, 1 info) in 3 articles;")
    assert (
        "| 3 | minor | qualifier | What stake does Norvale take? | 49% (harbour)<br>49% <b>non-voting</b> (ledger) |\n"
        in text
    )
    assert "### 3. What stake does Norvale take?\n\n**minor** · qualifier\n\n- **49%** (harbour)\n" in text
    assert (
        "  - ledger: In a deal worth \\$14.3 billion, Norvale takes a <b>49% non-voting</b> stake in Pellin Works.\n"
        in text
    )
    assert "- **$14 billion** (harbour) · 1 of 3 origins\n".replace("$", "\\$") in text
    assert "- How many people work there? **1,200 people** (harbour, wire)\n" in text


def test_a_clean_report_has_no_table(clean_report: Report) -> None:
    assert "|" not in clean_report.to_markdown()


def test_a_draft_lists_what_no_source_states(draft_report: Report) -> None:
    text = draft_report.to_markdown()
    assert (
        "### In the draft, stated by no source\n\n"
        "- harbour, headline: Norvale buys <b>half</b> of Pellin\n"
        "  - nearest in a source: ledger: In a deal worth \\$14.3 billion, Norvale takes a <b>49% non-voting</b> stake "
        "in Pellin Works.\n"
        "    - because both about stake; both name Norvale\n"
        "- harbour: The plant employs 1,200 people in <b>Osk</b>.\n"
    ) in text
    assert (
        "### Stated by two sources or more, left out of the draft\n\n"
        "- How many people work there? **1,200 people** (ledger, wire)\n"
        "- How high is the tower? **40 metres** (ledger, scan, wire) · 2 origins\n"
    ) in text
    assert "### Not compared\n\n- scan: there are no words in it\n" in text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a | b", "a \\| b"),
        ("<script>", "\\<script\\>"),
        ("[a](b)", "\\[a\\](b)"),
        ("$1 and $2", "\\$1 and \\$2"),
        ("&lt;", "\\&lt;"),
        ("https://a.example", "https\\://a.example"),
        ("www.a.example", "www\\.a.example"),
        ("mailto:a@b.example", "mailto\\:a@<!-- -->b.example"),
        ("@all #1", "@<!-- -->all \\#<!-- -->1"),
        ("back\\slash `code` ~~x~~", "back\\\\slash \\`code\\` \\~\\~x\\~\\~"),
        ("Plain words, 49% of 3.5.", "Plain words, 49% of 3.5."),
    ],
)
def test_escape(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_hostile_text_breaks_neither_table_nor_lines(hostile_report: Report) -> None:
    text = hostile_report.to_markdown()
    table = [line for line in text.splitlines() if line.startswith("|")]
    assert [columns(line) for line in table] == [5, 5, 5]
    assert not set(text) & set("\x1b\x00\x07\u202e\ud800")
    assert re.findall(r"(?<!\\)\[|(?<!\\)`|(?<!:)//|(?<!\\)\$", text.replace("\\://", "")) == []


def test_hostile_text_renders_without_links_or_tags(hostile_report: Report) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    rendered = markdown_it.MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(hostile_report.to_markdown())
    assert "<a" not in rendered
    assert "<script" not in rendered
    assert "<img" not in rendered
    assert rendered.count("<tr>") == 2
    assert rendered.count("<code>") == 0
