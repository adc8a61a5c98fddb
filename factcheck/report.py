"""Report: what a call found, and the entry points of its renderings."""

from __future__ import annotations

import json
from typing import Any

from pydantic import Field

from factcheck.model import (
    SEVERITIES,
    Agreement,
    Article,
    Conflict,
    Entity,
    Fact,
    Ledger,
    Noun,
    Omitted,
    Severity,
    Unsupported,
)
from factcheck.text.patterns import regex

SCHEMA_VERSION = "1"
_LONE_SURROGATE = regex("[\ud800-\udfff]")


class Report(Noun):
    """Conflicts, agreements, facts and the ledger of one call.

    It displays itself in a notebook. `draft`, `unsupported` and `omitted` are filled by `check` only: the facts of the
    draft that no source states, and on request what the sources agree on and the draft leaves out.

    >>> Report().ok
    True
    """

    schema_version: str = SCHEMA_VERSION
    articles: tuple[Article, ...] = ()
    draft: str | None = None
    conflicts: tuple[Conflict, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    unsupported: tuple[Unsupported, ...] = ()
    omitted: tuple[Omitted, ...] = ()
    facts: tuple[Fact, ...] = ()
    entities: tuple[Entity, ...] = ()
    ledger: Ledger = Field(default_factory=Ledger)

    @property
    def ok(self) -> bool:
        """True when no conflict is major."""
        return not self.at_least("major")

    def at_least(self, severity: Severity) -> tuple[Conflict, ...]:
        """The conflicts of this severity or worse, worst first."""
        worst = SEVERITIES[: SEVERITIES.index(severity) + 1]
        return tuple(c for c in self.conflicts if c.severity in worst)

    def fact(self, fact_id: str) -> Fact:
        """The fact with this id.

        Raises:
            KeyError: no fact has it.
        """
        for fact in self.facts:
            if fact.id == fact_id:
                return fact
        raise KeyError(fact_id)

    def explain(self, fact_id: str) -> str:
        """Why a fact is where it is, as plain text: how it was read, what it was compared with and on what evidence.

        Raises:
            KeyError: no fact has this id.
        """
        from factcheck.render.explanation import render_explanation

        return render_explanation(self, self.fact(fact_id))

    def to_json(self, indent: int | None = 2) -> str:
        """The report as JSON text in the published schema; what UTF-8 cannot hold, a lone surrogate, is U+FFFD."""
        text = json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=indent)
        return _LONE_SURROGATE.sub("\ufffd", text)

    @classmethod
    def json_schema(cls) -> dict[str, Any]:
        """The JSON Schema of `to_json`."""
        return cls.model_json_schema(mode="serialization")

    def to_html(self) -> str:
        """The report as one self-contained HTML page: no scripts, nothing loaded from elsewhere."""
        from factcheck.render.html import render_page

        return render_page(self)

    def to_markdown(self) -> str:
        """The report as Markdown."""
        from factcheck.render.markdown import render_markdown

        return render_markdown(self)

    def to_text(self, width: int = 100) -> str:
        """The report as plain text, this many columns wide."""
        from factcheck.render.terminal import render_text

        return render_text(self, width)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """What a notebook shows; `include` and `exclude` are left to it."""
        from factcheck.render.html import render_fragment

        return {"text/html": render_fragment(self), "text/markdown": self.to_markdown(), "text/plain": self.to_text()}
