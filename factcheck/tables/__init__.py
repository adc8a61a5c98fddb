"""Data, no logic: TOML tables whose every row carries examples that the tests read.

A table is a list of rows under `[[row]]`; `load` returns them as dictionaries, read once.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import rtoml


@cache
def load(name: str) -> tuple[dict[str, Any], ...]:
    """Load the rows of a table.

    Raises:
        FileNotFoundError: no table has this name.

    >>> load("no-such-table")
    Traceback (most recent call last):
    ...
    FileNotFoundError: ...
    """
    text = files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8")
    return tuple(rtoml.loads(text)["row"])
