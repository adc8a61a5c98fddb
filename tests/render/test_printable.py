"""What is shown can neither move the cursor, hide, reorder nor break a line."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.render.printable import printable, shorten

CASES = [
    ("plain text, 100%", "plain text, 100%"),
    ("Zoë paid €3", "Zoë paid €3"),
    ("\x1b[31mred\x1b[0m", "red"),
    ("\x1b]8;;https://a.example\x07link\x1b]8;;\x07", "link"),
    ("\x1b]0;title\x1b\\text", "text"),
    ("cut \x1b", "cut \\x1b"),
    ("\x9b31m", "\\x9b31m"),
    ("\u202egnp.exe", "gnp.exe"),
    ("a\u2066b\u2069c\u200bd\ufeff", "abcd"),
    ("a\r\n\tb\u2028c\u00a0d", "a b c d"),
    ("bell\x07", "bell\\x07"),
    ("\ud800", "\\ud800"),
    ("&quot;A &amp; B&quot; &#27;[31m &unknown;", '"A & B" [31m &unknown;'),
    ("👩\u200d🚒", "👩\u200d🚒"),
]


@pytest.mark.parametrize(("text", "shown"), CASES)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text())
def test_any_text_becomes_one_harmless_line(text: str) -> None:
    shown = printable(text)
    assert {unicodedata.category(character) for character in shown} & {"Cc", "Cs", "Zl", "Zp"} == set()
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
    shown.encode("utf-8")


@pytest.mark.parametrize("hostile", ["\x1b[" + "0" * 200_000, "\x1b]" * 100_000, "&" * 200_000, "&#" + "1" * 200_000])
def test_hostile_text_takes_linear_time(hostile: str) -> None:
    assert printable(hostile) is not None


def test_shorten_keeps_both_ends() -> None:
    assert shorten("short", 10) == "short"
    cut = shorten("x" * 500, 30)
    assert len(cut) <= 33
    assert "…" in cut
