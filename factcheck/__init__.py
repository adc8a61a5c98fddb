"""factcheck reads several articles about one event and reports where their facts differ.

import factcheck
report = factcheck.compare([Path("a.txt"), Path("b.txt")])
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck import errors
    from factcheck.clusters import Outcome, compare_many
    from factcheck.model import Article, Policy
    from factcheck.pipeline import Checker, check, compare, extract
    from factcheck.report import Report

__all__ = [
    "Article",
    "Checker",
    "Outcome",
    "Policy",
    "Report",
    "check",
    "compare",
    "compare_many",
    "errors",
    "extract",
]

# Each is imported when it is first asked for: a program that may compare articles starts no slower for it.
_HOMES = {
    "Article": "model",
    "Checker": "pipeline",
    "Outcome": "clusters",
    "Policy": "model",
    "Report": "report",
    "check": "pipeline",
    "compare": "pipeline",
    "compare_many": "clusters",
    "extract": "pipeline",
}


def __getattr__(name: str) -> Any:
    if name == "errors":
        return import_module("factcheck.errors")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
