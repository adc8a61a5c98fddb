"""The terminal report at a pinned width, in plain text and in colour."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from factcheck.render.sides import notes
from factcheck.render.terminal import render_facts, render_notes, render_terminal, to_plain
from factcheck.report import Report

NOTE = """\
3. minor · qualifier   What stake does Norvale take?
   49%  harbour
     harbour  Norvale will buy «49%» of Pellin Works for $14 billion, the companies said on Tuesday.
   49% non-voting  ledger
     ledger  In a deal worth $14.3 billion, Norvale takes a «49% non-voting» stake in Pellin Works.
   qualifier: (nothing) ↔ non-voting
   The same figure, but only one limits what it means.
   rule: stake.qualifier
"""

TABLE = """\
    Severity   Kind        Question                              What they say
────────────────────────────────────────────────────────────────────────────────────────────────────
1   major      value       How old is Ilsa Marrow?               22 years  harbour
                                                                 20 years  ledger
2   minor      precision   How much does Norvale pay for         $14 billion  harbour
                           Pellin Works?                         $14.3 billion  ledger, wire
"""


ORIGINS = """\
2. minor · precision   How much does Norvale pay for Pellin Works?
   $14 billion  harbour  1 of 3 origins
     harbour  Norvale will buy 49% of Pellin Works for «$14 billion», the companies said on Tuesday.
   $14.3 billion  ledger, wire  2 of 3 origins
"""


def in_colour(report: Report, **settings: object) -> str:
    screen = io.StringIO()
    console = Console(file=screen, width=100, force_terminal=True, color_system="standard", _environ={}, **settings)
    console.print(render_terminal(report, 100))
    return screen.getvalue()


def test_the_table_comes_first_and_each_conflict_follows_as_a_note(report: Report) -> None:
    text = report.to_text(width=100)
    assert text.startswith(TABLE)
    assert NOTE in text
    assert ORIGINS in text
    assert text.endswith(
        "4 conflicts (1 major, 2 minor, 1 info) in 3 articles; 1 agreement; 13 facts, 2 left uncompared\n"
    )


@pytest.mark.parametrize("width", [30, 60, 80, 200])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    assert max(len(line) for line in report.to_text(width).splitlines()) <= width


def test_a_clean_report_is_one_calm_line(clean_report: Report) -> None:
    assert clean_report.to_text() == "No conflicts in 3 articles; 1 agreement; 13 facts, 2 left uncompared\n"


def test_a_draft_lists_what_no_source_states(draft_report: Report) -> None:
    text = draft_report.to_text()
    assert "In the draft, stated by no source\n   harbour, headline  Norvale buys «half» of Pellin\n" in text
    assert "\n     nearest in a source: ledger  In a deal worth $14.3 billion, Norvale takes a" in text
    assert "«49% non-voting» stake in Pellin Works.\n" in text
    assert "\n       because both about stake; both name Norvale\n" in text
    assert "   harbour  The plant employs 1,200 people in «Osk».\n" in text
    assert (
        "Stated by two sources or more, left out of the draft\n"
        "   How many people work there? 1,200 people  ledger, wire\n"
        "   How high is the tower? 40 metres  ledger, scan, wire  2 origins\n"
    ) in text
    assert "Not compared: scan: there are no words in it\n" in text


def test_colours_set_the_differing_words_apart(report: Report) -> None:
    assert "49% \x1b[0m\x1b[1;4;33mnon-voting\x1b[0m" in in_colour(report)
    assert "«" not in in_colour(report)


def test_colours_set_apart_who_stands_alone(report: Report) -> None:
    assert "\x1b[1m  1 of 3 origins" in in_colour(report)
    assert "\x1b[2m  2 of 3 origins" in in_colour(report)


def test_many_differences_are_cut(report: Report) -> None:
    (age,) = [c for c in report.conflicts if c.id == "c-age"]
    many = report.model_copy(update={"conflicts": (age.model_copy(update={"differences": age.differences * 9}),)})
    (note,) = notes(many)
    assert (len(note.differences), note.more_differences) == (6, 3)
    assert all("and 3 more" in text for text in (many.to_text(), many.to_markdown(), many.to_html()))
    assert not any(" more difference" in text for text in (report.to_text(), report.to_markdown()))


def test_article_text_cannot_command_the_terminal(hostile_report: Report) -> None:
    for text in (hostile_report.to_text(), render_notes(hostile_report)):
        assert not set(text) & set("\x1b\x00\x07\r\u202e\u202c\ud800")
        assert "[red]paid[/red]" in text
    coloured = in_colour(hostile_report)
    assert "\x1b]" not in coloured
    assert "\x1b[31mred" not in coloured
    assert "\u202e" not in coloured


def test_facts_are_listed_in_the_order_of_the_text(report: Report) -> None:
    article = report.articles[0]
    text = to_plain(render_facts(article, [fact for fact in report.facts if fact.article == article.id]), 110)
    rows = [line.split()[:2] for line in text.splitlines()[2:] if line[:5].strip()]
    assert rows[:4] == [["title", "stake"], ["1", "stake"], ["1", "amount"], ["3", "age"]]
    assert "investment; Norvale; on" in text
    assert text.endswith("7 facts in harbour\n")


def test_an_article_without_facts_is_one_line(report: Report) -> None:
    assert to_plain(render_facts(report.articles[2], ()), 80) == "0 facts in wire\n"
