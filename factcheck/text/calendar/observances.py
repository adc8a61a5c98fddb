"""Holidays that no short rule places: those of lunar calendars, as listed by the optional package `holidays`."""

from __future__ import annotations

import datetime as dt
from functools import cache
from importlib import import_module
from importlib.util import find_spec


def are_listed() -> bool:
    """True when the package of observances is installed (`pip install factcheck-news[holidays]`)."""
    return find_spec("holidays") is not None


@cache
def day_of_observance(name: str, country: str, year: int) -> dt.date:
    """The first day in a year of an observance that a country lists.

    Raises:
        ValueError: the year has none, or none is known.
    """
    listed = import_module("holidays").country_holidays(country, years=year, language="en_US")
    days: list[dt.date] = sorted(day for day, names in listed.items() if name in names)
    if not days:
        raise ValueError(f"no {name} is listed for {year}")
    return days[0]
