"""Sections: what a paragraph is, from its shape and its neighbours."""

from __future__ import annotations

import pytest

from factcheck.text.sections import section_of

BODY = "Norvane bought a mill on Monday."
STORY = ["Norvane Buys a Mill", BODY, "Nobody was surprised by the news.", "It will stay open."]


def among(paragraph: str) -> str:
    """The section of a paragraph in the middle of a story."""
    return section_of([*STORY[:2], paragraph, *STORY[2:]], 2)


def test_a_plain_story() -> None:
    assert [section_of(STORY, i) for i in range(4)] == ["headline", "body", "body", "body"]


def test_a_story_without_a_headline() -> None:
    assert [section_of(STORY[1:], i) for i in range(3)] == ["body", "body", "body"]


def test_a_headline_and_the_line_under_it() -> None:
    story = [STORY[0], "What it means for the town", *STORY[1:]]
    assert [section_of(story, i) for i in range(3)] == ["headline", "headline", "body"]


def test_a_headline_said_again_is_a_headline() -> None:
    assert among(STORY[0]) == "headline"


def test_the_headline_may_come_after_a_title_field() -> None:
    assert section_of(["A title", "Norvane Buys a Mill", BODY, BODY, BODY], 1, first=1) == "headline"


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ewan Corley",
        "Courtesy: Norvane",
        "Picture: Tessaly News",
        "Ewan Corley | Tessaly News",
        "Source: Norvane",
        "Published: September 12, 2024",
        "Posted on September 13, 2024",
        "Updated 3 hours ago",
        "Ewan Corley/AFP",
    ],
)
def test_a_credit(line: str) -> None:
    assert among(line) == "credit"


@pytest.mark.parametrize(
    "line",
    [
        "Related: Norvane raises its dividend",
        "Read more about the mill",
        "See also: Ten mills to visit",
        "Subscribe to our letter",
        "Ten Mills to Visit This Summer",
    ],
)
def test_a_link_to_another_story(line: str) -> None:
    assert among(line) == "link"


@pytest.mark.parametrize(
    "line",
    [
        "The mill in Orrin, pictured here in May.",
        "The mill in Orrin. (Photo by Ewan Corley)",
        "Workers leave the mill. File photo",
        "Caption The mill at dawn",
    ],
)
def test_a_caption(line: str) -> None:
    assert among(line) == "caption"


def test_the_paragraph_above_a_credit_is_its_caption() -> None:
    story = [*STORY[:2], "Workers leave the mill in Orrin on Monday.", "Photo: Ewan Corley", STORY[2]]
    assert [section_of(story, i) for i in range(5)] == ["headline", "body", "caption", "credit", "body"]


@pytest.mark.parametrize(
    "line",
    [
        BODY,
        "“It will stay open,” she said.",
        "“We will stay open",
        "- The mill stays open",
        "Is the mill safe?",
        "The source of the river is in the hills, and nobody has ever seen it dry, not even in a summer like this one.",
        "Photos of the mill were shown to the court on Monday, and two of them were too dark to be of any use.",
    ],
)
def test_running_text_is_body(line: str) -> None:
    assert among(line) == "body"


def test_a_short_text_has_no_links() -> None:
    assert section_of([BODY, "Ten Mills to Visit"], 1) == "body"


@pytest.mark.parametrize(
    ("run", "section"),
    [("photo ", "body"), ("a/", "link"), ("(", "link"), ("A. ", "body"), ("| ", "body"), ("pictured ", "body")],
)
def test_a_hostile_line_is_read_to_its_end(run: str, section: str) -> None:
    assert among(run * 20_000) == section
