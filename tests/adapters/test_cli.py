"""The command line: what it prints, where, and its exit status. The checker is a stand-in."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, ClassVar

import pytest
from typer.testing import CliRunner, Result

import factcheck
from factcheck.adapters.cli import app, main, repeat_option
from factcheck.errors import MarkupError, ModelNotFoundError
from factcheck.model import (
    Article,
    Conflict,
    Fact,
    Ledger,
    NumberValue,
    Policy,
    Severity,
    Side,
    SkippedArticle,
    Slot,
    Stance,
)
from factcheck.report import Report

Run = Callable[..., Result]


def make_conflict(severity: Severity, articles: Iterable[str]) -> Conflict:
    sides = tuple(Side(value=f"{number} people", articles=(name,), facts=()) for number, name in enumerate(articles))
    return Conflict(
        id="c", question="How many people?", fact_type="count", kind="value", severity=severity, sides=sides,
        differences=(), explanation="They differ.", rule="count.value",
    )  # fmt: skip


class StandIn:
    """Finds a conflict of the severity that a text names; refuses texts that begin with a tag."""

    calls: ClassVar[list[tuple[str, Any]]] = []

    def __init__(self, policy: Policy | None = None, model: str | None = None) -> None:
        if model == "missing":
            raise ModelNotFoundError("no spaCy pipeline is called 'missing'")
        self.calls.append(("model", model))

    def compare(self, articles: Iterable[Article], policy: Policy | None = None, progress: object = None) -> Report:
        given = tuple(articles)
        self.calls.append(("compare", given))
        good = tuple(article for article in given if not article.text.startswith("<"))
        if not good:
            raise MarkupError(given[0].id, "this is HTML")
        severities = [s for s in ("major", "minor", "info") if any(s in article.text for article in good)]
        return Report(
            articles=good,
            conflicts=tuple(make_conflict(severity, [article.id for article in good]) for severity in severities),
            ledger=Ledger(
                skipped=tuple(SkippedArticle(article=a.id, reason="this is HTML") for a in given if a not in good)
            ),
        )

    def check(
        self,
        draft: Article,
        against: Iterable[Article],
        policy: object = None,
        progress: object = None,
        *,
        omissions: bool = False,
    ) -> Report:
        self.calls.append(("omissions", omissions))
        return self.compare([draft, *against]).model_copy(update={"draft": draft.id})

    def extract(self, article: Article, policy: Policy | None = None) -> tuple[Fact, ...]:
        if article.text.startswith("<"):
            raise MarkupError(article.id, "this is HTML")
        value = NumberValue(low=3, high=3, unit="person")
        return (
            Fact(
                id="f", article=article.id, fact_type="count", start=2, end=3, text="3", value=value,
                slot=Slot(attribute="killed"), stance=Stance(), rule="count.plain",
            ),
        )  # fmt: skip


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(factcheck, "Checker", StandIn)
    monkeypatch.setattr(StandIn, "calls", [])
    monkeypatch.chdir(tmp_path)
    texts = {name: name for name in ("major", "minor", "info")}
    texts |= {"clean": "a\n3 people", "html": "<p>", "empty": "", "draft": "x"}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "clean.txt").write_text("other", encoding="utf-8")

    def invoke(*args: str, stdin: str | bytes | None = None, env: dict[str, str] | None = None) -> Result:
        return CliRunner().invoke(app, list(args), input=stdin, env={"COLUMNS": "100", **(env or {})})

    return invoke


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (["clean.txt", "draft.txt"], 0),
        (["clean.txt", "major.txt"], 1),
        (["clean.txt", "minor.txt"], 0),
        (["clean.txt", "minor.txt", "--fail-on", "minor"], 1),
        (["clean.txt", "info.txt", "--fail-on", "minor"], 0),
        (["clean.txt", "info.txt", "--fail-on", "info"], 1),
        (["clean.txt", "major.txt", "--fail-on", "never"], 0),
        (["clean.txt", "major.txt", "html.txt"], 2),
        (["clean.txt", "major.txt", "missing.txt"], 2),
        (["html.txt"], 2),
        (["missing.txt"], 2),
        (["clean.txt", "clean.txt"], 2),
        (["clean.txt", "--fail-on", "some"], 2),
        (["clean.txt", "--published", "May"], 2),
        (["clean.txt", "--published", "nobody=2024-05-02"], 2),
        (["clean.txt", "--model", "missing"], 2),
        ([], 2),
    ],
)
def test_exit_status(run: Run, args: list[str], status: int) -> None:
    assert run("compare", *args).exit_code == status


def test_text_on_standard_output_and_nothing_else(run: Run) -> None:
    result = run("compare", "clean.txt", "major.txt")
    assert result.stdout.splitlines()[-1].startswith("1 conflict (1 major) in 2 articles")
    assert result.stderr == ""
    assert "\x1b" not in result.stdout


def test_json_is_exactly_the_report(run: Run) -> None:
    result = run("compare", "clean.txt", "major.txt", "--output-format", "json")
    expected = StandIn().compare(
        [factcheck.Article(id=n, text=Path(f"{n}.txt").read_text()) for n in ("clean", "major")]
    )
    assert result.stdout == expected.to_json() + "\n"
    assert json.loads(result.stdout)["conflicts"][0]["severity"] == "major"


def test_html_and_markdown(run: Run) -> None:
    page = run("compare", "clean.txt", "major.txt", "--output-format", "html").stdout
    assert page.startswith("<!DOCTYPE html>")
    assert page.endswith("</html>\n")
    assert run("compare", "clean.txt", "major.txt", "--output-format", "markdown").stdout.startswith("**1 conflict")


@pytest.mark.parametrize("form", ["text", "json", "html", "markdown"])
def test_output_goes_to_a_file(run: Run, form: str) -> None:
    result = run("compare", "clean.txt", "major.txt", "--output-format", form, "--output", "out")
    assert result.stdout.startswith("1 conflict (1 major) in 2 articles")
    assert result.stdout.endswith("; written to out\n")
    assert (
        Path("out").read_text(encoding="utf-8")
        == run("compare", "clean.txt", "major.txt", "--output-format", form).stdout
    )


def test_a_file_that_cannot_be_written_is_one_line(run: Run) -> None:
    result = run("compare", "clean.txt", "--output", "no/such/folder/out")
    assert result.exit_code == 2
    assert result.stderr.startswith("factcheck: ")
    assert len(result.stderr.splitlines()) == 1


def test_quiet_prints_nothing_but_errors(run: Run) -> None:
    result = run("compare", "major.txt", "clean.txt", "--quiet")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "")
    assert run("compare", "major.txt", "missing.txt", "--quiet").stderr.startswith("factcheck: missing.txt: ")


def test_unreadable_files_are_named_and_the_others_compared(run: Run) -> None:
    result = run(
        "compare", "clean.txt", "missing.txt", "latin.txt", "other", "empty.txt", "html.txt", "--output-format", "json"
    )
    assert result.exit_code == 2
    assert [line.split(": ")[1] for line in result.stderr.splitlines()] == [
        "html.txt", "missing.txt", "latin.txt", "other", "empty.txt",
    ]  # fmt: skip
    skipped = json.loads(result.stdout)["ledger"]["skipped"]
    assert [row["article"] for row in skipped] == ["html", "missing", "latin", "other", "empty"]


def test_an_error_never_shows_a_traceback_or_control_characters(run: Run) -> None:
    result = run("compare", "\x1b[31mno.txt")
    assert result.stderr == "factcheck: no.txt: there is no such file; check the path\n"
    assert isinstance(result.exception, SystemExit)


def test_ids_are_stems_or_paths(run: Run) -> None:
    run("compare", "clean.txt", "other/clean.txt", "major.txt")
    ((_, given),) = [call for call in StandIn.calls if call[0] == "compare"]
    assert [article.id for article in given] == ["clean.txt", "other/clean.txt", "major"]


def test_dates_reach_the_articles(run: Run) -> None:
    run("compare", "clean.txt", "major.txt", "--published", "2024-05-02", "--published", "major=2024-05-03")
    ((_, given),) = [call for call in StandIn.calls if call[0] == "compare"]
    assert [str(article.published) for article in given] == ["2024-05-02", "2024-05-03"]


def test_standard_input_is_an_article(run: Run) -> None:
    run("compare", "-", "major.txt", stdin="\ufeffZoë paid")
    ((_, given),) = [call for call in StandIn.calls if call[0] == "compare"]
    assert [(article.id, article.text) for article in given] == [("stdin", "Zoë paid"), ("major", "major")]


def test_colours_can_be_forced_and_refused(run: Run) -> None:
    forced = run("compare", "clean.txt", "major.txt", env={"FORCE_COLOR": "1", "TERM": "xterm"}).stdout
    assert "\x1b[1;31m" in forced
    refused = run(
        "compare", "clean.txt", "major.txt", env={"FORCE_COLOR": "1", "TERM": "xterm", "NO_COLOR": "1"}
    ).stdout
    assert ";31m" not in refused
    assert "[31m" not in refused


@pytest.mark.parametrize(
    ("args", "status", "order"),
    [
        (["draft.txt", "--against", "clean.txt", "other/clean.txt"], 0, ["draft", "clean.txt", "other/clean.txt"]),
        (["--against", "clean.txt", "major.txt", "--quiet", "draft.txt"], 1, ["draft", "clean", "major"]),
        (["draft.txt", "--against", "clean.txt", "--against", "major.txt"], 1, ["draft", "clean", "major"]),
        (["draft.txt", "--against=clean.txt", "major.txt", "--fail-on", "never"], 0, ["draft", "clean", "major"]),
        (["-", "--against", "clean.txt"], 0, ["stdin", "clean"]),
        (["draft.txt", "--against", "-", "clean.txt"], 0, ["draft", "stdin", "clean"]),
        (["draft.txt", "--against", "clean.txt", "missing.txt"], 2, ["draft", "clean"]),
    ],
)
def test_check_takes_a_draft_and_its_sources(run: Run, args: list[str], status: int, order: list[str]) -> None:
    result = run("check", *args, stdin="from elsewhere")
    assert result.exit_code == status
    ((_, given),) = [call for call in StandIn.calls if call[0] == "compare"]
    assert [article.id for article in given] == order


def test_check_lists_what_the_draft_leaves_out_on_request(run: Run) -> None:
    for args, wanted in (([], False), (["--omissions"], True)):
        StandIn.calls.clear()
        assert run("check", "draft.txt", "--against", "clean.txt", *args, "--quiet").exit_code == 0
        assert ("omissions", wanted) in StandIn.calls


@pytest.mark.parametrize(
    "args",
    [
        ["draft.txt"],
        ["draft.txt", "--against"],
        ["--against", "clean.txt", "draft.txt"],
        ["missing.txt", "--against", "clean.txt"],
        ["draft.txt", "--against", "missing.txt"],
        ["draft.txt", "--against", "draft.txt"],
        ["draft.txt", "clean.txt"],
    ],
)
def test_check_without_a_draft_or_a_source_is_an_error(run: Run, args: list[str]) -> None:
    result = run("check", *args)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert not [call for call in StandIn.calls if call[0] == "compare"]


@pytest.mark.parametrize(
    ("args", "repeated"),
    [
        (["d", "--against", "a", "b"], ["d", "--against", "a", "--against", "b"]),
        (["--against=a", "b", "--quiet", "d"], ["--against=a", "--against", "b", "--quiet", "d"]),
        (["d", "--fail-on", "info"], ["d", "--fail-on", "info"]),
        (["--against", "a", "--", "-d"], ["--against", "a", "--", "-d"]),
    ],
)
def test_repeat_option(args: list[str], repeated: list[str]) -> None:
    assert repeat_option("--against", args) == repeated


def test_extract_prints_a_table_or_json(run: Run) -> None:
    text = run("extract", "clean.txt").stdout
    assert "3 people" in text
    assert "killed" in text
    assert text.endswith("1 fact in clean\n")
    data = json.loads(run("extract", "clean.txt", "--output-format", "json").stdout)
    assert [fact["text"] for fact in data["facts"]] == ["3"]
    assert data["articles"][0]["id"] == "clean"


@pytest.mark.parametrize("name", ["html.txt", "missing.txt", "latin.txt"])
def test_extract_of_an_unreadable_file_names_it(run: Run, name: str) -> None:
    result = run("extract", name)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"factcheck: {name}: ")


def test_schema_and_version(run: Run) -> None:
    assert json.loads(run("schema").stdout) == Report.json_schema()
    assert run("--version").stdout.startswith("factcheck ")
    assert run().exit_code == 2


def test_help_says_how_to_give_several_sources(run: Run) -> None:
    assert "--against wire.txt agency.txt" in run("check", "--help").stdout


def test_the_module_runs_as_a_command(root: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "factcheck", "schema"], cwd=root, capture_output=True, check=True)
    assert json.loads(done.stdout)["title"] == "Report"


def test_importing_factcheck_is_light(root: Path) -> None:
    heavy = "('spacy', 'rich', 'jinja2', 'typer', 'IPython')"
    code = f"import sys, factcheck, factcheck.testing; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_a_defect_is_one_line_and_not_a_conflict(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(StandIn, "compare", lambda *args, **kwargs: [][0])
    monkeypatch.setattr(sys, "argv", ["factcheck", "compare", "clean.txt"])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("factcheck: internal error: IndexError: ")


def test_explain_tells_of_a_fact_by_its_id_or_its_words(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def with_facts(self: StandIn, given: Iterable[Article], *rest: object, **more: object) -> Report:
        (article,) = given
        return Report(articles=(article,), facts=self.extract(article))

    monkeypatch.setattr(StandIn, "compare", with_facts)
    for words in ("f", "3"):
        result = run("explain", words, "clean.txt")
        assert result.exit_code == 0
        assert result.stdout.startswith("f  “3”\n  read as      count 3 people (rule count.plain)\n")
    missing = run("explain", "40", "clean.txt")
    assert (missing.exit_code, missing.stdout) == (2, "")
    assert "no fact has the id or the words '40'" in missing.stderr
    assert run("explain", "3", "missing.txt").exit_code == 2
    partly = run("explain", "3", "clean.txt", "missing.txt")
    assert partly.exit_code == 2
    assert partly.stdout.startswith("f  “3”")
    assert "missing.txt" in partly.stderr
