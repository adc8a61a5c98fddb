"""factcheck reads several articles about one event and reports where their facts differ.

import factcheck
report = factcheck.compare([Path("a.txt"), Path("b.txt")])
"""

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
