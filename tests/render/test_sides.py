"""What every rendering says of a report."""

from __future__ import annotations

from factcheck.model import Conflict, Side, Unsupported
from factcheck.render.sides import agreements, left_uncompared, notes, omitted, reasons, summary, unsupported
from factcheck.report import Report


def test_the_summary_counts_everything(report: Report, draft_report: Report, clean_report: Report) -> None:
    assert summary(report) == (
        "4 conflicts (1 major, 2 minor, 1 info) in 3 articles; 1 agreement; 13 facts, 2 left uncompared"
    )
    assert summary(clean_report) == "No conflicts in 3 articles; 1 agreement; 13 facts, 2 left uncompared"
    assert summary(draft_report) == (
        "4 conflicts (1 major, 2 minor, 1 info) of the draft with 2 sources; 1 agreement; 13 facts, 2 left uncompared; "
        "2 facts of the draft in no source; 2 facts of the sources left out; 1 article not compared"
    )
    assert summary(Report()) == "No conflicts in 0 articles; 0 agreements; 0 facts"


def test_the_worst_come_first_and_are_numbered(report: Report) -> None:
    assert [(note.number, note.severity) for note in notes(report)] == [
        (1, "major"),
        (2, "minor"),
        (3, "minor"),
        (4, "info"),
    ]


def test_each_article_of_a_side_has_one_context(report: Report) -> None:
    price = notes(report)[1]
    assert [context.article for context in price.sides[1].contexts] == ["ledger", "wire"]
    assert price.differences[0].gap == "$0.3 billion or 2.1% more than the first"


def test_agreements_name_their_articles(report: Report) -> None:
    assert [(a.value, a.articles) for a in agreements(report)] == [("1,200 people", ("harbour", "wire"))]


def test_what_was_left_uncompared_has_its_reason(report: Report) -> None:
    assert reasons(report) == (("no counterpart", 1), ("other section", 1))
    assert left_uncompared(report)[1].reason == "no counterpart: no other article names a place"


def test_unsupported_facts_of_a_title_are_shown_in_the_title(draft_report: Report) -> None:
    assert [note.context.label for note in unsupported(draft_report)] == ["harbour, headline", "harbour"]


def test_an_unsupported_fact_stands_beside_the_nearest_statement_of_a_source(draft_report: Report) -> None:
    title, town = unsupported(draft_report)
    assert title.nearest is not None
    assert title.nearest.label == "ledger"
    assert [piece.text for piece in title.nearest.pieces if piece.role != "plain"] == ["49% non-voting"]
    assert title.reasons == "both about stake; both name Norvale"
    assert (town.nearest, town.reasons) == (None, "")


def test_what_is_left_out_names_its_origins_where_they_are_fewer(draft_report: Report, report: Report) -> None:
    staff, tower = omitted(draft_report)
    assert (staff.value, staff.articles, staff.origins) == ("1,200 people", ("ledger", "wire"), "")
    assert (tower.value, tower.origins) == ("40 metres", "2 origins")
    assert omitted(report) == ()


def test_an_unsupported_fact_that_the_report_does_not_hold_is_left_out(draft_report: Report) -> None:
    gone = Unsupported(fact="gone", nearest="gone too")
    assert unsupported(draft_report.model_copy(update={"unsupported": (gone,)})) == ()


def test_a_side_without_known_facts_still_shows_its_value() -> None:
    sides = (Side(value="49%", articles=("a",), facts=("gone",)), Side(value="51%", articles=("b",), facts=()))
    conflict = Conflict(
        id="c", question="Which stake?", fact_type="stake", kind="value", severity="major", sides=sides, differences=(),
        explanation="", rule="r",
    )  # fmt: skip
    (note,) = notes(Report(conflicts=(conflict,)))
    assert [side.words for side in note.sides] == ["49%", "51%"]
    assert note.sides[0].contexts == ()
