"""The command line: compare articles, check a draft, list the facts of one article, explain a fact.

Exit status: 0 clean, 1 conflicts at or above `--fail-on`, 2 usage or an article that could not be read.
"""

from __future__ import annotations

import gc
import io
import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer
from typer.core import TyperCommand

import factcheck
from factcheck.adapters.files import UsageError, article_ids, read_article, read_dates
from factcheck.errors import ArticleError, FactcheckError
from factcheck.model import SEVERITIES, Article, SkippedArticle
from factcheck.render.printable import printable
from factcheck.render.sides import summary
from factcheck.report import Report

if TYPE_CHECKING:
    from rich.console import RenderableType

CLEAN, CONFLICTS, UNREADABLE = 0, 1, 2
PROGRESS_AFTER_SECONDS = 0.5
PLAIN_WIDTH = 100
FEW_COLLECTIONS = 100_000  # objects made between two: what is loaded at the start all stays

app = typer.Typer(
    name="factcheck",
    help="Read several articles about one event and report where their facts differ.",
    epilog="Exit status: 0 clean, 1 conflicts at or above --fail-on, 2 usage or an article that could not be read.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class OutputFormat(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"


class ReadingDepth(StrEnum):
    """How much of the articles is read."""

    FULL = "full"
    VALUES = "values"


class FactsFormat(StrEnum):
    """How the facts of one article are written."""

    TEXT = "text"
    JSON = "json"


class FailOn(StrEnum):
    """The least severity that makes the exit status 1."""

    MAJOR = "major"
    MINOR = "minor"
    INFO = "info"
    NEVER = "never"


class CheckCommand(TyperCommand):
    """A command whose `--against` takes every file up to the next option."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Repeat `--against` before each file that follows it."""
        return super().parse_args(ctx, repeat_option("--against", args))


def repeat_option(option: str, args: Sequence[str]) -> list[str]:
    """Write `--against a b` as `--against a --against b`.

    >>> repeat_option("--against", ["d", "--against", "a", "-", "--quiet"])
    ['d', '--against', 'a', '--against', '-', '--quiet']
    """
    repeated: list[str] = []
    is_open = False
    for position, arg in enumerate(args):
        if arg == "--":
            return [*repeated, *args[position:]]
        if arg.startswith("-") and arg != "-":
            is_open = arg.partition("=")[0] == option
            repeated += [] if arg == option else [arg]
        else:
            repeated += [option, arg] if is_open else [arg]
    return repeated


Published = Annotated[
    list[str] | None,
    typer.Option(
        "--published",
        metavar="[NAME=]DATE",
        help="When an article was published, as 2024-05-02; NAME is a file as given or its stem, without it for all. "
        "Repeat for more.",
    ),
]
Format = Annotated[OutputFormat, typer.Option("--output-format", help="How to write the report.")]
ListFormat = Annotated[FactsFormat, typer.Option("--output-format", help="How to write the facts.")]
Output = Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write the report there.")]
Least = Annotated[FailOn, typer.Option("--fail-on", help="Exit with 1 on conflicts of this severity or worse.")]
Model = Annotated[
    str | None, typer.Option("--model", metavar="NAME", help="The spaCy pipeline: an installed package or a folder.")
]
ToDepth = Annotated[
    ReadingDepth,
    typer.Option(
        "--depth", help="values: figures, dates and quotations in the same words alone, in a fraction of the time."
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors; the exit status tells.")]


def main() -> None:
    """Run the command line; a defect of factcheck is one line and exit status 2 too, never the 1 of a conflict."""
    gc.set_threshold(FEW_COLLECTIONS)
    _leave_out_the_commands_of_spacy()
    try:
        app()
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        _complain("internal error", f"{type(error).__name__}: {error}; `python -X dev -m factcheck` shows where")
        sys.exit(UNREADABLE)


def _leave_out_the_commands_of_spacy() -> None:
    """Let spaCy be imported without its own command line, which brings a web client along: a third of the import."""
    if "spacy" not in sys.modules:
        commands = ModuleType("spacy.cli.info")
        vars(commands)["info"] = None
        sys.modules.update({"spacy.cli": ModuleType("spacy.cli"), "spacy.cli.info": commands})


def _print_version(is_wanted: bool) -> None:
    if is_wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            typer.echo(f"factcheck {version('factcheck-news')}")
        except PackageNotFoundError:
            typer.echo("factcheck (not installed)")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


@app.command()
def compare(
    articles: Annotated[list[str], typer.Argument(metavar="FILE...", help="UTF-8 text files; - is standard input.")],
    output_format: Format = OutputFormat.TEXT,
    output: Output = None,
    fail_on: Least = FailOn.MAJOR,
    published: Published = None,
    model: Model = None,
    depth: ToDepth = ReadingDepth.FULL,
    quiet: Quiet = False,
) -> None:
    """Report where the facts of several articles differ; of one article, where it contradicts itself."""
    files = _files(articles)
    with _one_line_errors(files):
        read, unreadable = _read(files, published)
        if not read:
            _refuse_all(unreadable)
        checker = _checker(model, depth)
        with _progress(quiet) as progress:
            report = checker.compare(read, progress=progress)
    _finish(report, unreadable, files, output_format, output, fail_on, quiet)


@app.command(cls=CheckCommand)
def check(
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help="The UTF-8 text file to check; - is standard input.")],
    against: Annotated[
        list[str], typer.Option("--against", metavar="FILE...", help="The sources: every file up to the next option.")
    ],
    omissions: Annotated[
        bool, typer.Option("--omissions", help="List too what two sources or more agree on and the draft leaves out.")
    ] = False,
    output_format: Format = OutputFormat.TEXT,
    output: Output = None,
    fail_on: Least = FailOn.MAJOR,
    published: Published = None,
    model: Model = None,
    depth: ToDepth = ReadingDepth.FULL,
    quiet: Quiet = False,
) -> None:
    """Report where a draft differs from its sources, and which of its facts no source states.

    A conflict is listed when the draft takes one of its sides; where only the sources differ, it is not.

    Example: factcheck check draft.txt --against wire.txt agency.txt --omissions
    """
    files = _files([draft, *against])
    with _one_line_errors(files):
        read, unreadable = _read(files, published)
        by_file = {files[article.id]: article for article in read}
        sources = [article for file, article in by_file.items() if file != draft]
        if draft not in by_file or not sources:
            _refuse_all(unreadable)
        checker = _checker(model, depth)
        with _progress(quiet) as progress:
            report = checker.check(by_file[draft], against=sources, progress=progress, omissions=omissions)
    _finish(report, unreadable, files, output_format, output, fail_on, quiet)


@app.command()
def explain(
    fact: Annotated[str, typer.Argument(metavar="FACT", help="A fact's id, or words of it, such as '$3 million'.")],
    articles: Annotated[list[str], typer.Argument(metavar="FILE...", help="UTF-8 text files; - is standard input.")],
    published: Published = None,
    model: Model = None,
    depth: ToDepth = ReadingDepth.FULL,
) -> None:
    """Say why a fact is in a conflict, in an agreement or left uncompared.

    Example: factcheck explain '$3.6 billion' wire.txt agency.txt
    """
    files = _files(articles)
    with _one_line_errors(files):
        read, unreadable = _read(files, published)
        if not read:
            _refuse_all(unreadable)
        report = _checker(model, depth).compare(read)
    _name_skipped(report, unreadable, files)
    found = [f for f in report.facts if f.id == fact] or [f for f in report.facts if fact and fact in f.text]
    if not found:
        _fail(f"no fact has the id or the words {fact!r}; `factcheck extract FILE` lists the facts of an article")
    _write("\n\n".join(report.explain(f.id) for f in found), None, quiet=False)
    if unreadable or report.ledger.skipped:
        raise typer.Exit(UNREADABLE)


@app.command()
def extract(
    article: Annotated[str, typer.Argument(metavar="FILE", help="A UTF-8 text file; - is standard input.")],
    output_format: ListFormat = FactsFormat.TEXT,
    output: Output = None,
    published: Published = None,
    model: Model = None,
    depth: ToDepth = ReadingDepth.FULL,
    quiet: Quiet = False,
) -> None:
    """List the facts that one article states."""
    files = _files([article])
    with _one_line_errors(files):
        read, unreadable = _read(files, published)
        if not read:
            _refuse_all(unreadable)
        facts = _checker(model, depth).extract(read[0])
    if output_format is FactsFormat.JSON:
        _write(Report(articles=tuple(read), facts=tuple(facts)).to_json(), output, quiet)
        return
    from factcheck.render.terminal import render_facts, to_plain

    table = render_facts(read[0], facts)
    if output is None:
        _show(lambda width, marks: table, quiet)
    else:
        _write(to_plain(table, PLAIN_WIDTH), output, quiet)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the JSON report."""
    typer.echo(json.dumps(Report.json_schema(), indent=2, ensure_ascii=False))


def _files(sources: Sequence[str]) -> dict[str, str]:
    """The file of each article by the article's id."""
    twice = next((source for source in sources if sources.count(source) > 1), None)
    if twice:
        _fail(f"{twice} is given twice; give each article once")
    return dict(zip(article_ids(sources), sources, strict=True))


def _read(files: Mapping[str, str], published: Sequence[str] | None) -> tuple[list[Article], list[ArticleError]]:
    """Read every file that can be read; the errors of the others come second."""
    dates = read_dates(published or (), list(files.values()))
    read: list[Article] = []
    unreadable: list[ArticleError] = []
    for name, file in files.items():
        try:
            read.append(read_article(file, name, dates.get(file)))
        except ArticleError as error:
            unreadable.append(error)
    return read, unreadable


def _checker(model: str | None, depth: ReadingDepth) -> factcheck.Checker:
    return factcheck.Checker(factcheck.Policy(depth=depth.value), model=model)


def _finish(
    report: Report,
    unreadable: Sequence[ArticleError],
    files: Mapping[str, str],
    output_format: OutputFormat,
    output: Path | None,
    fail_on: FailOn,
    quiet: bool,
) -> NoReturn:
    """Write the report, name what was skipped, and exit."""
    _name_skipped(report, unreadable, files)
    ids = {file: name for name, file in files.items()}
    missing = tuple(SkippedArticle(article=ids.get(e.article, e.article), reason=e.reason) for e in unreadable)
    ledger = report.ledger.model_copy(update={"skipped": (*report.ledger.skipped, *missing)})
    report = report.model_copy(update={"ledger": ledger})
    _write_report(report, output_format, output, quiet)
    if output is not None and not quiet:
        typer.echo(f"{summary(report)}; written to {output}")
    if report.ledger.skipped:
        raise typer.Exit(UNREADABLE)
    raise typer.Exit(CONFLICTS if _fails(report, fail_on) else CLEAN)


def _name_skipped(report: Report, unreadable: Sequence[ArticleError], files: Mapping[str, str]) -> None:
    """Say on standard error which articles were left out, and why."""
    for skipped in report.ledger.skipped:
        _complain(files.get(skipped.article, skipped.article), skipped.reason)
    for error in unreadable:
        _complain(error.article, error.reason)


def _fails(report: Report, fail_on: FailOn) -> bool:
    least = next((severity for severity in SEVERITIES if severity == fail_on), None)
    return least is not None and bool(report.at_least(least))


def _write_report(report: Report, output_format: OutputFormat, output: Path | None, quiet: bool) -> None:
    match output_format:
        case OutputFormat.JSON:
            _write(report.to_json(), output, quiet)
        case OutputFormat.HTML:
            _write(report.to_html(), output, quiet)
        case OutputFormat.MARKDOWN:
            _write(report.to_markdown(), output, quiet)
        case OutputFormat.TEXT if output is not None:
            _write(report.to_text(PLAIN_WIDTH), output, quiet)
        case OutputFormat.TEXT:
            from factcheck.render.terminal import render_terminal

            _show(lambda width, marks: render_terminal(report, width, marks), quiet)


def _write(text: str, output: Path | None, quiet: bool) -> None:
    """Write UTF-8 to the file or, unless quiet, to standard output; lone surrogates are written out."""
    content = (text if text.endswith("\n") else text + "\n").encode("utf-8", "backslashreplace")
    if output is None:
        if not quiet:
            typer.echo(content, nl=False)
        return
    with _one_line_errors():
        output.write_bytes(content)


def _show(lay_out: Callable[[int, bool], RenderableType], quiet: bool) -> None:
    """Print to standard output: in colour on a terminal or with FORCE_COLOR, with marks elsewhere.

    `lay_out` is given the width and whether marks stand for colours.
    """
    if quiet:
        return
    from rich.console import Console

    from factcheck.render.terminal import to_plain

    width = None if sys.stdout.isatty() else shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns
    console = Console(width=width, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        _write(to_plain(lay_out(console.width, True), console.width), None, quiet)
        return
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    console.print(lay_out(console.width, False))


@contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[str, int, int], None] | None]:
    """A progress line on standard error, when it is a terminal and the work takes a while."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.status import Status

    status = Status("", console=Console(stderr=True, highlight=False, markup=False, emoji=False))
    began = time.monotonic()

    def show(stage: str, done: int, total: int) -> None:
        if time.monotonic() - began >= PROGRESS_AFTER_SECONDS:
            status.update(f"{stage} {done} of {total}")
            status.start()

    try:
        yield show
    finally:
        status.stop()


@contextmanager
def _one_line_errors(files: Mapping[str, str] | None = None) -> Iterator[None]:
    """Turn what factcheck and the system raise on purpose into one line and exit status 2."""
    try:
        yield
    except ArticleError as error:
        _fail(f"{(files or {}).get(error.article, error.article)}: {error.reason}")
    except (FactcheckError, UsageError, OSError) as error:
        _fail(str(error))


def _refuse_all(unreadable: Sequence[ArticleError]) -> NoReturn:
    for error in unreadable:
        _complain(error.article, error.reason)
    raise typer.Exit(UNREADABLE)


def _complain(article: str, reason: str) -> None:
    name = "standard input" if article == "-" else article
    typer.echo(printable(f"factcheck: {name}: {reason}"), err=True)


def _fail(message: str) -> NoReturn:
    typer.echo(printable(f"factcheck: {message}"), err=True)
    raise typer.Exit(UNREADABLE)
