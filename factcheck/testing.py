"""Consistency as a test: `assert_consistent` fails with a message that reads like an editor's note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import factcheck
from factcheck.model import SEVERITIES, Article, Policy, Severity

if TYPE_CHECKING:
    from pathlib import Path

MESSAGE_WIDTH = 100


def assert_consistent(
    *articles: str | Path | Article, fail_on: Severity = "major", policy: Policy | None = None
) -> None:
    """Fail when articles contradict each other, or one of them itself.

    Args:
        articles: texts, paths or articles, at least one.
        fail_on: the least severity that fails.
        policy: tolerances, kinds and rules, as for `compare`.

    Raises:
        AssertionError: a conflict at or above `fail_on`, or an article that could not be compared.
    """
    __tracebackhide__ = True
    if fail_on not in SEVERITIES:
        raise ValueError(f"fail_on is one of {', '.join(SEVERITIES)}, not {fail_on!r}")
    report = factcheck.compare(list(articles), policy=policy)
    failing = report.model_copy(update={"conflicts": report.at_least(fail_on)})
    if not failing.conflicts and not report.ledger.skipped:
        return
    from factcheck.render.sides import headline, skipped
    from factcheck.render.terminal import render_notes

    lines = [f"{article} was not compared: {reason}" for article, reason in skipped(report)]
    if failing.conflicts:
        rules = ", ".join(dict.fromkeys(repr(conflict.rule) for conflict in failing.conflicts))
        lines += [
            headline(failing),
            "",
            render_notes(failing, MESSAGE_WIDTH).rstrip(),
            "",
            "Correct the text that is wrong. If both may stand: raise fail_on, widen a tolerance of Policy,",
            f"or turn the rule off with Policy(rules_off=({rules},)).",
        ]
    raise AssertionError("\n".join(lines))
