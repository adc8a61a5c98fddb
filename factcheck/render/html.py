"""The report as one HTML page, and as the fragment that a notebook shows.

Templates escape everything that they are given; nothing is loaded from anywhere and no script runs.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from factcheck.render.printable import printable
from factcheck.render.sides import (
    NEAREST,
    OMITTED,
    UNSUPPORTED,
    agreements,
    counts,
    headline,
    left_uncompared,
    notes,
    omitted,
    reasons,
    skipped,
    unsupported,
)

if TYPE_CHECKING:
    from jinja2 import Environment

    from factcheck.report import Report

MOST_UNCOMPARED = 500
MOST_CONTEXTS = 4


def render_page(report: Report) -> str:
    """Write a report as one self-contained page, in light or dark as the reader's screen asks."""
    return _environment().get_template("page.html.j2").render(_names(report))


def render_fragment(report: Report) -> str:
    """Write a report as a fragment with its own style, for a notebook."""
    return _environment().get_template("fragment.html.j2").render(_names(report))


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("factcheck", "render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _names(report: Report) -> dict[str, Any]:
    """What the templates know the report's parts by."""
    uncompared = left_uncompared(report)
    return {
        "headline": printable(headline(report)),
        "counts": counts(report),
        "articles": [
            {
                "id": printable(article.id),
                "title": printable(article.title or ""),
                "outlet": printable(article.outlet or ""),
                "published": article.published.isoformat() if article.published else "",
                "is_draft": article.id == report.draft,
            }
            for article in report.articles
        ],
        "notes": notes(report),
        "agreements": agreements(report),
        "unsupported": unsupported(report),
        "omitted": omitted(report),
        "titles": {"unsupported": UNSUPPORTED, "nearest": NEAREST, "omitted": OMITTED},
        "uncompared": uncompared[:MOST_UNCOMPARED],
        "more_uncompared": max(0, len(uncompared) - MOST_UNCOMPARED),
        "reasons": reasons(report),
        "skipped": skipped(report),
        "most_contexts": MOST_CONTEXTS,
    }
