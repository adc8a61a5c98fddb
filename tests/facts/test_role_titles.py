"""Titles: their rank, their stage, what narrows them and whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.facts.role.ladder import write_role
from factcheck.model import Fact, RoleValue


def line(fact: Fact) -> str:
    """A role in one line: its words, its rule, the title, who holds it and of what."""
    value = fact.value
    assert isinstance(value, RoleValue)
    owners = [p for p in fact.slot.participants if p.part == "of"]
    told = [fact.text, fact.rule.removeprefix("role."), write_role(value), value.person or "-"]
    told[2] += f" over {value.area}" if value.area else ""
    told.append(" + ".join(p.text for p in owners) or "-")
    told += ["place"] if any(p.kind == "place" for p in owners) else []
    told += ["not"] if fact.stance.polarity == "negative" else []
    told += ["past"] if fact.stance.stage == "completed" else []
    return " | ".join(told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Acme Robotics executive vice president Jane Roe resigned.",
            ["executive vice president | prefix | executive vice president | Jane Roe | Acme Robotics"],
        ),
        (
            "Acme director general Jane Roe resigned.",
            ["director general | prefix | director general | Jane Roe | Acme"],
        ),
        ("Acme manager general Jane Roe resigned.", []),
        ("Professor emeritus Jane Roe spoke.", ["Professor emeritus | prefix | professor emeritus | Jane Roe | -"]),
        ("President-elect Jane Roe spoke.", ["President-elect | prefix | incoming president | Jane Roe | -"]),
        ("Chairman-designate Jane Roe spoke.", ["Chairman-designate | prefix | incoming chairman | Jane Roe | -"]),
        ("The CEO's wife, Jane Roe, spoke.", []),
        ("The CEO/founder Jane Roe spoke.", ["founder | prefix | founder | Jane Roe | -"]),
        ("CEO-turned-farmer Jane Roe spoke.", []),
        ("Acme's CEO Jane Roe spoke.", ["CEO | prefix | chief executive officer | Jane Roe | Acme"]),
        ("Acme’s CEO, Jane Roe, spoke.", ["CEO | apposition | chief executive officer | Jane Roe | Acme"]),
        ("The Acme CEO, Jane Roe, spoke.", ["CEO | apposition | chief executive officer | Jane Roe | Acme"]),
        ("the firm's CEO, Jane Roe, spoke.", ["CEO | apposition | chief executive officer | Jane Roe | -"]),
        (
            "Then-Acme CEO Jane Roe spoke.",
            ["Then-Acme CEO | prefix | former chief executive officer | Jane Roe | Acme"],
        ),
        ("Ex-Acme CEO Jane Roe spoke.", ["Ex-Acme CEO | prefix | former chief executive officer | Jane Roe | Acme"]),
        (
            "The ex-Acme chief executive Jane Roe spoke.",
            ["ex-Acme chief executive | prefix | former chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Former Acme CEO Jane Roe spoke.",
            ["Former Acme CEO | prefix | former chief executive officer | Jane Roe | Acme"],
        ),
        (
            "The former Acme and Calder Foods director Jane Roe spoke.",
            ["former Acme and Calder Foods director | prefix | former director | Jane Roe | Calder Foods + Acme"],
        ),
        (
            "Acme director and former Calder Foods director Jane Roe spoke.",
            [
                "director | prefix | director | Jane Roe | Acme",
                "former Calder Foods director | prefix | former director | Jane Roe | Calder Foods",
            ],
        ),
        (
            "Non-executive director Jane Roe spoke.",
            ["Non-executive director | prefix | director over Non-executive | Jane Roe | -"],
        ),
        (
            "The non-executive director of Acme, Jane Roe, spoke.",
            ["non-executive director | apposition | director over non-executive | Jane Roe | Acme"],
        ),
        (
            "Harwick high school head coach Jane Roe spoke.",
            ["high school head coach | prefix | coach over high school head | Jane Roe | Harwick"],
        ),
        ("British director Jane Roe spoke.", ["director | prefix | director | Jane Roe | -"]),
        ("French President Jane Roe spoke.", ["President | prefix | president | Jane Roe | -"]),
        ("In his usual fashion President Roe spoke.", ["President | prefix | president | Roe | -"]),
        ("Jane Roe, once head of Acme, spoke.", ["head of Acme | apposition | former head over Acme | Jane Roe | -"]),
        ("Jane Roe, now head of Acme, spoke.", ["head of Acme | apposition | head over Acme | Jane Roe | -"]),
        (
            "Jane Roe, then the head of Acme, spoke.",
            ["head of Acme | apposition | former head over Acme | Jane Roe | -"],
        ),
        (
            "Jane Roe, formerly the head of Acme, spoke.",
            ["head of Acme | apposition | former head over Acme | Jane Roe | -"],
        ),
        (
            "Jane Roe, the first female director of Acme, spoke.",
            ["female director | apposition | director over female | Jane Roe | Acme | past"],
        ),
        (
            "Jane Roe, an Acme fund portfolio risk manager, spoke.",
            ["fund portfolio risk manager | apposition | manager over fund portfolio risk | Jane Roe | Acme"],
        ),
        ("Jane Roe, a very big data manager, spoke.", []),
        ("Jane Roe, a software product engineering team manager, spoke.", []),
        (
            "Jane Roe, vice president of growth and design at Acme, spoke.",
            [
                "vice president of growth and design | apposition | vice president over growth and"
                " design | Jane Roe | Acme"
            ],
        ),
        (
            "Jane Roe, vice president of growth and the chairman of Acme, spoke.",
            [
                "vice president of growth | apposition | vice president over growth | Jane Roe | -",
                "chairman | apposition | chairman | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, vice president of growth and chairman of Acme, spoke.",
            [
                "vice president of growth | apposition | vice president over growth | Jane Roe | -",
                "chairman | apposition | chairman | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, vice president for public affairs at Acme, spoke.",
            ["vice president for public affairs | apposition | vice president over public affairs | Jane Roe | Acme"],
        ),
        ("Jane Roe, vice president of global user growth and product design research at Acme, spoke.", []),
        (
            "Jane Roe, vice president in charge at Acme, spoke.",
            ["vice president in charge | apposition | vice president over charge | Jane Roe | Acme"],
        ),
        ("Jane Roe, adviser to Acme, spoke.", ["adviser | apposition | adviser | Jane Roe | Acme"]),
        (
            "Jane Roe, an adviser on trade to Acme, spoke.",
            ["adviser on trade | apposition | adviser over trade | Jane Roe | Acme"],
        ),
        ("Jane Roe, an aide to Mary Doe, spoke.", ["aide | apposition | aide | Jane Roe | Mary Doe"]),
        ("Jane Roe, an investor in Acme, spoke.", ["investor | apposition | investor | Jane Roe | Acme"]),
        (
            "Jane Roe, Technical Director for Acme, spoke.",
            ["Director | apposition | director over Technical | Jane Roe | Acme"],
        ),
        (
            "Jane Roe, director for Britain at Acme, spoke.",
            ["director | apposition | director | Jane Roe | Acme + Britain"],
        ),
        (
            "Jane Roe, director of Acme and Calder Foods, spoke.",
            ["director | apposition | director | Jane Roe | Acme and Calder Foods"],
        ),
        ("Jane Roe, director of Acme and John Doe, spoke.", ["director | apposition | director | Jane Roe | Acme"]),
        (
            "Jane Roe, director of Acme and chairman of Calder Foods, spoke.",
            [
                "director | apposition | director | Jane Roe | Acme",
                "chairman | apposition | chairman | Jane Roe | Calder Foods",
            ],
        ),
        (
            "Jane Roe, director of the Department of Trade and Industry, spoke.",
            ["director | apposition | director | Jane Roe | Department of Trade and Industry"],
        ),
        (
            "Jane Roe, director of the University of the North, spoke.",
            ["director | apposition | director | Jane Roe | University of the North"],
        ),
        (
            "Jane Roe, director of Acme's research unit, spoke.",
            ["director | apposition | director | Jane Roe | Acme's research unit"],
        ),
        (
            "Jane Roe, director of Acme's research unit in Lyon, spoke.",
            ["director | apposition | director | Jane Roe | Acme's research unit"],
        ),
        ("Jane Roe, director of Acme-Calder, spoke.", ["director | apposition | director | Jane Roe | Acme-Calder"]),
        (
            "Jane Roe, director of Acme & Calder, spoke.",
            ["director | apposition | director | Jane Roe | Acme & Calder"],
        ),
        ("Jane Roe, director of engineering's budget, spoke.", []),
        ("Jane Roe, director of the startup Acme, spoke.", ["director | apposition | director | Jane Roe | Acme"]),
        ("Jane Roe, director of Monday, spoke.", []),
        (
            "Jane Roe, head of the open-source project at Acme, spoke.",
            ["head | apposition | head over open-source project | Jane Roe | Acme"],
        ),
        (
            "Jane Roe, head of the project, spoke.",
            ["head of the project | apposition | head over project | Jane Roe | -"],
        ),
        ("Jane Roe, chairman of the board at Acme, spoke.", ["chairman | apposition | chairman | Jane Roe | Acme"]),
        (
            "Acme Robotics vice president of growth Jane Roe spoke.",
            ["vice president of growth | prefix | vice president over growth | Jane Roe | Acme Robotics"],
        ),
        (
            "Mary Doe, Acme Robotics head coach Jane Roe and the mayor spoke.",
            ["head coach | prefix | coach over head | Jane Roe | Acme Robotics"],
        ),
        (
            "The Acme Robotics head coach Jane Roe spoke.",
            ["head coach | prefix | coach over head | Jane Roe | Acme Robotics"],
        ),
    ],
)
def test_what_stands_around_a_title(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [line(fact) for fact in find("role", text)] == expected
