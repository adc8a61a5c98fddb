"""The examples run, and do what they say."""

from __future__ import annotations

import doctest
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
STORIES = ROOT / "fixtures" / "stories"
NOTEBOOKS = sorted((ROOT / "examples").glob("*.ipynb"))


def prepublish(*files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "examples" / "prepublish.py", *files]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_the_copy_desk_is_stopped_by_a_major_conflict() -> None:
    story = STORIES / "reader-launch"
    done = prepublish(story / "the-margin.txt", story / "gadget-desk.txt", story / "ledger-business.txt")
    assert done.returncode == 1, done.stderr
    assert "1.2 million readers\n" in done.stdout
    assert "1.3 million readers\n      ledger-business, line 7: 1.3 million\n" in done.stdout


def test_the_copy_desk_may_go_on_when_the_draft_agrees_with_its_source() -> None:
    story = STORIES / "library-opening"
    done = prepublish(story / "valley-times.txt", story / "green-mountain-radio.txt")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "In the draft, but in none of the sources" in done.stdout
    assert "      nearest: " in done.stdout


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_its_report_displays_itself(notebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from IPython.core.interactiveshell import InteractiveShell

    monkeypatch.chdir(notebook.parent)
    shell = InteractiveShell()
    displayed = []
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            assert not cell["outputs"], "notebooks are kept without outputs"
            ran = shell.run_cell("".join(cell["source"]))
            ran.raise_error()
            displayed.append(ran.result)
    assert any(hasattr(result, "_repr_html_") or hasattr(result, "_repr_mimebundle_") for result in displayed)


def test_the_readme_says_what_happens() -> None:
    failures, examples = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert examples >= 4
    assert failures == 0
