"""Policy: everything that a caller may change."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Literal, get_args

from pydantic import Field, field_validator

from factcheck.errors import PolicyError
from factcheck.model.base import Exact, Noun
from factcheck.model.conflict import SEVERITIES, Kind, Severity
from factcheck.model.fact import FactTypeName

Depth = Literal["full", "values"]
VALUE_TYPES: tuple[FactTypeName, ...] = (
    "amount",
    "stake",
    "percent",
    "date",
    "age",
    "count",
    "quantity",
    "duration",
    "rank",
)
"""What is one value of a place in the text; where two overlap, the first of these that is read stays."""
UNPARSED_TYPES: tuple[FactTypeName, ...] = (*VALUE_TYPES, "quote")
"""What can be read of words alone."""


class Policy(Noun):
    """Tolerances, severities, kinds and rules on or off.

    Args:
        fact_types: the types to read; None means all that the depth allows.
        depth: "full", or "values" for very large inputs: figures, dates, ages and quotations alone are read, without
            the parse, and compared where the words around them are the same.
        kinds: the kinds to report; None means all.
        severities: a severity for a kind in place of the usual one.
        approximate_slack: how far "about 100" may lie from the truth, as a share of the figure.
        number_slack: two figures this close, as a share of the larger, agree.
        stake_slack: two stakes this close, as a share of the company, agree.
        days_slack: two dates this close, in days, agree.
        crosschecks: whether rules that need two facts run.
        rules_off: names of rules whose findings are dropped.
        max_characters: longer articles are refused with an error.

    Raises:
        PolicyError: an unknown type, depth, kind or severity, or a type that the depth does not read.

    >>> Policy(severities={"precision": "info"}).severities["precision"]
    'info'
    """

    fact_types: tuple[FactTypeName, ...] | None = None
    depth: Depth = "full"
    kinds: tuple[Kind, ...] | None = None
    severities: Mapping[Kind, Severity] = Field(default_factory=dict)
    approximate_slack: Exact = Fraction(1, 10)
    number_slack: Exact = Fraction(0)
    stake_slack: Exact = Fraction(0)
    days_slack: int = Field(default=0, ge=0)
    crosschecks: bool = True
    rules_off: tuple[str, ...] = ()
    max_characters: int = 20_000_000

    def __init__(self, **data: Any) -> None:
        _check(data.get("fact_types"), get_args(FactTypeName), "fact type")
        _check([data.get("depth", "full")], get_args(Depth), "depth")
        if data.get("depth") == "values":
            _check(data.get("fact_types"), UNPARSED_TYPES, "fact type that is read without the parse")
        _check(data.get("kinds"), get_args(Kind), "kind")
        _check(data.get("severities"), get_args(Kind), "kind")
        _check((data.get("severities") or {}).values(), SEVERITIES, "severity")
        super().__init__(**data)

    @field_validator("approximate_slack", "number_slack", "stake_slack")
    @classmethod
    def _is_share(cls, value: Fraction) -> Fraction:
        if not 0 <= value <= 1:
            raise ValueError("a slack is a share from 0 to 1")
        return value


def _check(given: Any, known: tuple[str, ...], noun: str) -> None:
    for name in given or ():
        if name not in known:
            raise PolicyError(f"no {noun} is called {name!r}; there are {', '.join(known)}")
