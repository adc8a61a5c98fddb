"""What is installed is what is here, and importing it is light."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import factcheck

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("spacy", "jinja2", "rich", "numpy", "pandas", "IPython", "typer")


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "statement",
    ["import factcheck", "import factcheck.testing", "from factcheck import Article, Checker, Policy, Report"],
)
def test_importing_is_light(statement: str) -> None:
    code = f"{statement}\nimport sys\nprint(*(m for m in {HEAVY!r} if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_every_file_of_the_package_is_shipped(project: dict[str, Any]) -> None:
    patterns = project["tool"]["setuptools"]["package-data"]["factcheck"]
    shipped = {path for pattern in patterns for path in (ROOT / "factcheck").glob(pattern)}
    present = {
        path
        for path in (ROOT / "factcheck").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"} and "__pycache__" not in path.parts
    }
    assert present - shipped == set()


def test_every_folder_of_modules_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "factcheck").rglob("*.py")}
    assert [folder.name for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []


def test_it_says_that_it_is_typed() -> None:
    assert (ROOT / "factcheck" / "py.typed").is_file()


def test_every_file_that_the_project_names_is_there(project: dict[str, Any]) -> None:
    assert all((ROOT / name).is_file() for name in [project["project"]["readme"], *project["project"]["license-files"]])


def test_the_first_release_of_the_changelog_is_this_version(project: dict[str, Any]) -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    first = next(line for line in changelog.splitlines() if line.startswith("## ["))
    assert first.startswith(f"## [{project['project']['version']}]")


def test_python_dash_m_runs_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "compare" in done.stdout


def test_both_commands_of_the_readme_are_marked() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line.startswith("python -m pip install")]
    assert len(commands) == 2
    assert commands[0].startswith("python -m pip install . && factcheck compare ")
    assert commands[1] == 'python -m pip install ".[test]" && python -m pytest'


def test_importing_the_package_loads_no_reader_and_every_name_is_there_when_asked_for() -> None:
    code = (
        "import sys, factcheck; heavy = {'spacy', 'numpy', 'pydantic', 'factcheck.pipeline'} & set(sys.modules); "
        "print(heavy or 'light', set(factcheck.__all__) - set(dir(factcheck)) or 'all', "
        "all(getattr(factcheck, name) is not None for name in factcheck.__all__))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["light", "all", "True"]
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        factcheck.nothing  # noqa: B018
