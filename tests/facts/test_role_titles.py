"""Titles: their rank, their stage, what narrows them and whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest


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
        (
            "The acting chief executive of Acme, Jane Roe, resigned.",
            ["acting chief executive | apposition | interim chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Acme's chief AI scientist Jane Roe resigned.",
            ["chief AI scientist | prefix | chief scientist over AI | Jane Roe | Acme"],
        ),
        (
            "Acme's then-CEO Jane Roe resigned.",
            ["then-CEO | prefix | former chief executive officer | Jane Roe | Acme"],
        ),
        ("Acme's 2-time CEO Jane Roe resigned.", ["CEO | prefix | chief executive officer | Jane Roe | Acme"]),
        (
            "The co-founder and former CEO of Acme, Jane Roe, resigned.",
            [
                "co-founder | apposition | co-founder | Jane Roe | Acme",
                "former CEO | apposition | former chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, head of Acme's research unit, resigned.",
            ["head of Acme's research unit | apposition | head over Acme's research unit | Jane Roe | -"],
        ),
        (
            "Jane Roe, director of the Department of Trade and Industry, resigned.",
            ["director | apposition | director | Jane Roe | Department of Trade and Industry"],
        ),
        (
            "Jane Roe, director of the Museum of the Sea, resigned.",
            ["director | apposition | director | Jane Roe | Museum of the Sea"],
        ),
        (
            "Jane Roe, director of Acme and CEO of Calder Foods, resigned.",
            [
                "director | apposition | director | Jane Roe | Acme",
                "CEO | apposition | chief executive officer | Jane Roe | Calder Foods",
            ],
        ),
        ("Jane Roe, director of Acme and John Doe resigned.", ["director | apposition | director | Jane Roe | Acme"]),
        ("Jane Roe, coach of the Harbour Cup winners, resigned.", ["coach | apposition | coach | Jane Roe | -"]),
        (
            "Jane Roe, director for Lyme at Acme, resigned.",
            ["director | apposition | director | Jane Roe | Acme + Lyme"],
        ),
        (
            "Jane Roe, Technical Director for Acme, resigned.",
            ["Director | apposition | director over Technical | Jane Roe | Acme"],
        ),
        ("Jane Roe, an adviser to Acme, resigned.", ["adviser | apposition | adviser | Jane Roe | Acme"]),
        (
            "Jane Roe, an adviser to the president on trade, resigned.",
            ["adviser | apposition | adviser | Jane Roe | -"],
        ),
        ("Jane Roe, a director in Lyme, resigned.", ["director | apposition | director | Jane Roe | -"]),
        ("Jane Roe, an investor in Acme, resigned.", ["investor | apposition | investor | Jane Roe | Acme"]),
        ("Jane Roe, director on Monday, resigned.", ["director | apposition | director | Jane Roe | -"]),
        ("Jane Roe, a director with Acme, resigned.", ["director | apposition | director | Jane Roe | Acme"]),
        ("Jane Roe, director of the old town mill, resigned.", ["director | apposition | director | Jane Roe | -"]),
        (
            "Jane Roe, vice president of sales and the mill, resigned.",
            ["vice president of sales | apposition | vice president over sales | Jane Roe | -"],
        ),
        (
            "Jane Roe, vice president of sales, resigned.",
            ["vice president of sales | apposition | vice president over sales | Jane Roe | -"],
        ),
        (
            "Jane Roe, vice president of sales and former head of Acme, resigned.",
            [
                "vice president of sales | apposition | vice president over sales | Jane Roe | -",
                "former head of Acme | apposition | former head over Acme | Jane Roe | -",
            ],
        ),
        (
            "Jane Roe, vice president of sales-led growth at Acme, resigned.",
            [
                "vice president of sales-led growth | apposition | vice president over sales-led growth |"
                " Jane Roe | Acme"
            ],
        ),
        (
            "The vice president of growth Jane Roe resigned.",
            ["vice president of growth | prefix | vice president over growth | Jane Roe | -"],
        ),
        (
            "The vice president of Acme's growth, Jane Roe, resigned.",
            ["vice president of Acme's growth | apposition | vice president over Acme's growth | Jane Roe | -"],
        ),
        (
            "Acme directors Jane Roe and John Doe resigned.",
            ["directors | prefix | director | Jane Roe | Acme", "John Doe | prefix | director | John Doe | Acme"],
        ),
        (
            "Acme chairmen Jane Roe and John Doe resigned.",
            ["chairmen | prefix | chairman | Jane Roe | Acme", "John Doe | prefix | chairman | John Doe | Acme"],
        ),
        ("The UK director Jane Roe resigned.", ["director | prefix | director | Jane Roe | UK"]),
        (
            "Lyme-based director Jane Roe resigned.",
            ["Lyme-based director | prefix | director over Lyme-based | Jane Roe | -"],
        ),
        ("10-year-old director Jane Roe resigned.", ["director | prefix | director | Jane Roe | -"]),
        (
            "The three-time former Acme director Jane Roe resigned.",
            ["three-time former Acme director | prefix | former director over three-time | Jane Roe | Acme"],
        ),
        ("Then-director Jane Roe resigned.", ["Then-director | prefix | former director | Jane Roe | -"]),
        ("Acting director Jane Roe resigned.", ["Acting director | prefix | interim director | Jane Roe | -"]),
        (
            "The former acting director Jane Roe resigned.",
            ["former acting director | prefix | interim director | Jane Roe | -"],
        ),
        ("Grace Dean resigned.", []),
        ("Church dean Jane Roe resigned.", ["dean | prefix | dean | Jane Roe | Church"]),
        ("Dean Jane Roe resigned.", ["Dean | prefix | dean | Jane Roe | -"]),
        ("Ceo Jane Roe resigned.", []),
        ("The ceo, Jane Roe, resigned.", []),
        ("C.E.O. Jane Roe resigned.", ["C.E.O. | prefix | chief executive officer | Jane Roe | -"]),
        (
            "CEOs Jane Roe and John Doe resigned.",
            [
                "CEOs | prefix | chief executive officer | Jane Roe | -",
                "John Doe | prefix | chief executive officer | John Doe | -",
            ],
        ),
        ("The director's office, Jane Roe said, was shut.", []),
        ("The chief of staff, Jane Roe, resigned.", ["chief of staff | apposition | chief of staff | Jane Roe | -"]),
        (
            "The White House chief of staff, Jane Roe, resigned.",
            ["chief of staff | apposition | chief of staff | Jane Roe | White House"],
        ),
        ("The governor of Lyme, Jane Roe, resigned.", ["governor | apposition | governor | Jane Roe | Lyme | place"]),
        ("The Lyme governor, Jane Roe, resigned.", ["governor | apposition | governor | Jane Roe | Lyme | place"]),
        (
            "The attorney general of Lyme, Jane Roe, resigned.",
            ["attorney general | apposition | attorney general | Jane Roe | Lyme | place"],
        ),
        (
            "The mayor-elect of Lyme, Jane Roe, resigned.",
            ["mayor-elect | apposition | incoming mayor | Jane Roe | Lyme | place"],
        ),
        (
            "The Bank of Norvane governor Jane Roe resigned.",
            ["governor | prefix | governor | Jane Roe | Bank of Norvane | place"],
        ),
        (
            "The Ministry for Trade director Jane Roe resigned.",
            ["director | prefix | director | Jane Roe | Ministry for Trade"],
        ),
        ("Acme & Calder director Jane Roe resigned.", ["director | prefix | director | Jane Roe | Acme & Calder"]),
        ("The old Acme director Jane Roe resigned.", ["director | prefix | director | Jane Roe | Acme"]),
        (
            "Former Acme director Jane Roe resigned. Former director John Doe did not.",
            [
                "Former Acme director | prefix | former director | Jane Roe | Acme",
                "Former director | prefix | former director | John Doe | -",
            ],
        ),
        (
            'He said: "Former Acme director Jane Roe resigned."',
            ["Former Acme director | prefix | former director | Jane Roe | Acme"],
        ),
        (
            "The Acme research director Jane Roe resigned.",
            ["research director | prefix | director over research | Jane Roe | Acme"],
        ),
        (
            "The research director Jane Roe resigned.",
            ["research director | prefix | director over research | Jane Roe | -"],
        ),
        (
            "The big bad old data director Jane Roe resigned.",
            ["bad old data director | prefix | director over bad old data | Jane Roe | -"],
        ),
        (
            "The deputy research director Jane Roe resigned.",
            ["deputy research director | prefix | deputy director over research | Jane Roe | -"],
        ),
        (
            "The Lyme deputy director Jane Roe resigned.",
            ["deputy director | prefix | deputy director | Jane Roe | Lyme"],
        ),
        (
            "The deputy assistant director Jane Roe resigned.",
            ["deputy assistant director | prefix | deputy assistant director | Jane Roe | -"],
        ),
        (
            "The assistant head coach Jane Roe resigned.",
            ["assistant head coach | prefix | assistant coach over head | Jane Roe | -"],
        ),
        ("The head coach Jane Roe resigned.", ["head coach | prefix | coach over head | Jane Roe | -"]),
        (
            "The head football coach Jane Roe resigned.",
            ["head football coach | prefix | coach over head football | Jane Roe | -"],
        ),
        (
            "The football head coach Jane Roe resigned.",
            ["football head coach | prefix | coach over football head | Jane Roe | -"],
        ),
        ("The zoo manager Jane Roe resigned.", ["zoo manager | prefix | manager over zoo | Jane Roe | -"]),
        ("The zoo general manager Jane Roe resigned.", ["general manager | prefix | general manager | Jane Roe | -"]),
        (
            "The general zoo manager Jane Roe resigned.",
            ["general zoo manager | prefix | manager over general zoo | Jane Roe | -"],
        ),
        ("The startup Acme's director Jane Roe resigned.", ["director | prefix | director | Jane Roe | Acme"]),
        ("My director Jane Roe resigned.", ["director | prefix | director | Jane Roe | -"]),
        ("Its director, Jane Roe, resigned.", ["director | apposition | director | Jane Roe | -"]),
        ("One director, Jane Roe, resigned.", []),
        (
            "Jane Roe, previously director of Acme, resigned.",
            ["previously director | apposition | former director | Jane Roe | Acme"],
        ),
        (
            "Jane Roe, then director of Acme, resigned.",
            ["then director | apposition | former director | Jane Roe | Acme"],
        ),
        (
            "John Doe named Jane Roe chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        (
            "John Doe named Jane Roe chief executive of Acme.",
            ["chief executive | appointed | chief executive officer | Jane Roe | Acme"],
        ),
        ("Dutch director Jane Roe resigned.", ["director | prefix | director | Jane Roe | -"]),
        (
            "The Spanish bank director Jane Roe resigned.",
            ["bank director | prefix | director over bank | Jane Roe | -"],
        ),
        (
            "Jane Roe, director general of Acme, resigned.",
            ["director general | apposition | director general | Jane Roe | Acme"],
        ),
        (
            "Jane Roe, commissioner general of Acme, resigned.",
            ["commissioner general | apposition | commissioner general | Jane Roe | Acme"],
        ),
        (
            "Jane Roe, director of Lyme's museum of the Sea, resigned.",
            ["director | apposition | director | Jane Roe | Lyme's museum of the Sea"],
        ),
        ("Jane Roe, director of the museum, resigned.", ["director | apposition | director | Jane Roe | -"]),
        ("South Sudan director Jane Roe spoke.", ["director | prefix | director | Jane Roe | South Sudan"]),
        ("West Michigan director Jane Roe spoke.", ["director | prefix | director | Jane Roe | West Michigan"]),
        ("Under-21 coach Jane Roe spoke.", ["coach | prefix | coach | Jane Roe | -"]),
        ("The England Under-21 coach Jane Roe spoke.", ["coach | prefix | coach | Jane Roe | England"]),
        ("The under-21 coach Jane Roe spoke.", ["coach | prefix | coach | Jane Roe | -"]),
        ("Formula-1 director Jane Roe spoke.", ["director | prefix | director | Jane Roe | -"]),
        (
            "The mid-west director Jane Roe spoke.",
            ["mid-west director | prefix | director over mid-west | Jane Roe | -"],
        ),
        ("The Mid-West director Jane Roe spoke.", ["director | prefix | director | Jane Roe | Mid-West"]),
        ("Ex-mill director Jane Roe spoke.", ["Ex-mill director | prefix | director over Ex-mill | Jane Roe | -"]),
    ],
)
def test_what_stands_around_a_title(text: str, expected: list[str], role_lines: Callable[[str], list[str]]) -> None:
    assert role_lines(text) == expected
