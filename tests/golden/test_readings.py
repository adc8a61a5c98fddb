"""What is read from our own sentences is what was reviewed; `python tests/golden/update.py` writes it anew."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from factcheck import Checker


def _load() -> ModuleType:
    """The module that writes what is expected, so that writing and testing are one code."""
    spec = importlib.util.spec_from_file_location("golden_readings", Path(__file__).with_name("readings.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


readings = _load()
CASES = readings.cases()
expected = cache(readings.expected)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.file}: {case.heading[:90]}".replace("\n", " "))
def test_a_text_is_read_as_was_reviewed(case: Any, checker: Checker) -> None:
    assert case.heading in expected(case.file), "no reading of it was reviewed yet"
    assert readings.reading(case, checker).split("\n") == expected(case.file)[case.heading].split("\n")


def test_every_reading_is_of_a_text_that_there_is() -> None:
    headings: dict[str, set[str]] = {}
    for case in CASES:
        headings.setdefault(case.file, set()).add(case.heading)
    files = sorted(path.stem for path in readings.READINGS.glob("*.txt"))
    assert files == sorted(headings)
    assert {file: set(expected(file)) for file in files} == headings
