"""Embedded posts: where they begin and end, who signs them, and which look-alikes are none."""

from __future__ import annotations

import pytest

from factcheck.text.posts import cut_posts, signatures_in, words_of_post


def posts(line: str) -> list[str]:
    return [words_of_post(line[start:end]).words for start, end, section in cut_posts(line) if section == "post"]


@pytest.mark.parametrize(
    ("line", "name", "signature"),
    [
        ("Shut. — Orrin Port (@orrinport) May 3, 2018", "Orrin Port", "— Orrin Port (@orrinport) May 3, 2018"),
        ("Shut. -- Orrin Port (@orrinport) May 3, 2018 Then", "Orrin Port", "-- Orrin Port (@orrinport) May 3, 2018"),
        ("Shut. - Orrin Port (@orrinport) 3 May 2018", "Orrin Port", "- Orrin Port (@orrinport) 3 May 2018"),
        ("Shut. &mdash; Orrin Port (@orrinport) May 3, 2018", "Orrin Port", None),
        ("Shut https://t.co/a1b2— ewan (@e_corley) 8:05 PM - 3 May 2018", "ewan", None),
        ("Well - I never did — Ann-Marie Roe (@amroe)", "Ann-Marie Roe", "— Ann-Marie Roe (@amroe)"),
        ("Shut. — (@orrinport) May 3, 2018", "orrinport", None),
    ],
)
def test_a_signature(line: str, name: str, signature: str | None) -> None:
    (found,) = signatures_in(line)
    assert (found.name, line[found.name_start : found.name_end]) == (name, name)
    assert signature in (None, line[found.start : found.end])


@pytest.mark.parametrize(
    "line",
    [
        "Write to Jane Roe (@jroe) for more.",
        "The account — run by Jane Roe (@jroe) — was closed.",
        "Jane Roe (@jroe) covers ports.",
        "The port — as Jane Roe (@jroe) of the council wrote on May 3, 2018 — is shut.",
        "Mail jane@orrin.example or call — day or night.",
    ],
)
def test_a_handle_in_running_text_is_no_signature(line: str) -> None:
    assert signatures_in(line) == ()
    assert list(cut_posts(line)) == [(0, len(line), None)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            "The pier is shut. Stay away. https://t.co/a1 — Orrin Port (@orrinport) May 3, 2018",
            ["The pier is shut. Stay away."],
        ),
        (
            "#Orrin #pier What a night pic.twitter.com/x9 — Ewan (@ewan) May 3, 2018 "
            "@ewan Same here! — Ada (@ada_) May 3, 2018",
            ["What a night", "Same here!"],
        ),
        (
            "Skip Twitter post by @orrinport The pier is shut. Stay away. — Orrin Port (@orrinport) May 3, 2018 Report",
            ["The pier is shut. Stay away."],
        ),
        (
            "The mayor was there. The pier is shut -- Orrin Port (@orrinport) May 3, 2018 "
            "Nobody was hurt, she said later.",
            ["The pier is shut"],
        ),
        (
            '“It broke at noon." @ewan I am fine, thanks -- Ada (@ada_) May 3, 2018 Nobody was hurt, she said later.',
            ["I am fine, thanks"],
        ),
        ("The council wrote on Twitter: Stay away. — Orrin Port (@orrinport) May 3, 2018", ["Stay away."]),
        (
            "Ada Roe broke the news. I am leaving. Thanks all. — Ada Roe (@ada) May 3, 2018",
            ["I am leaving. Thanks all."],
        ),
        ("Roe is my name. — Ada Roe (@ada) May 3, 2018", ["Roe is my name."]),
        ("pic.twitter.com/x9 — Ewan (@ewan) May 3, 2018", [""]),
        ("and so on " * 60 + "— Ewan (@ewan) May 3, 2018", []),
    ],
    ids=[
        "alone",
        "two",
        "marker",
        "among text",
        "reply",
        "introduced",
        "named",
        "only sentence",
        "no words",
        "no beginning",
    ],
)
def test_the_words_of_posts(line: str, words: list[str]) -> None:
    assert [w for w in posts(line) if w] == [w for w in words if w]


def test_the_pieces_are_the_line() -> None:
    line = "It rained. The pier is shut. — Orrin Port (@orrinport) May 3, 2018 The mayor left for the hills on Friday."
    assert "".join(line[start:end] for start, end, _ in cut_posts(line)) == line


@pytest.mark.parametrize("run", ["— ", "(@a) ", "— a (@a) May 3, 2018 ", "#a ", "@a @b ", "https://a ", "a. #a "])
def test_a_hostile_line_is_read_to_its_end(run: str) -> None:
    line = run * 10_000 + "— a (@a) May 3, 2018"
    assert "".join(line[start:end] for start, end, _ in cut_posts(line)) == line
