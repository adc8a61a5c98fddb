"""Who holds a title: by a verb, in apposition, before a name, and who led or founded what."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jane Roe is chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe is now chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe, 45, is chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe, who is chief executive of Acme, spoke.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe, 45, who is now chief executive of Acme, spoke.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe remains chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe has been named chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe has been chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe became chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe takes over as chief executive of Acme.",
            ["chief executive | takes_over | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe has taken over as chief executive of Acme.",
            ["chief executive | takes_over | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe stepped in as interim chief executive of Acme.",
            ["interim chief executive | takes_over | interim chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe took on the role of chief executive of Acme.",
            ["chief executive | takes_over | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe joined as chief executive of Acme.",
            ["chief executive | takes_over | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe was appointed chief executive of Acme.",
            ["chief executive | appointed | chief executive officer | Jane Roe | Acme"],
        ),
        ("Jane Roe was sworn in as mayor of Harwick.", ["mayor | appointed | mayor | Jane Roe | Harwick | place"]),
        (
            "Jane Roe was chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme | past"],
        ),
        (
            "Jane Roe was not chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme | not | past"],
        ),
        (
            "Jane Roe had been chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme | past"],
        ),
        (
            "Jane Roe served as chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme | past"],
        ),
        (
            "Jane Roe served as chief executive of Acme until 2019.",
            ["chief executive | copula | former chief executive officer | Jane Roe | Acme | past"],
        ),
        (
            "Jane Roe is chief executive of Acme until 2019.",
            ["chief executive | copula | former chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe used to be chief executive of Acme.",
            ["chief executive | left | former chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe resigned as chief executive of Acme.",
            ["chief executive | left | former chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe has stepped down as chief executive of Acme.",
            ["chief executive | left | former chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe was fired as interim chief executive of Acme.",
            ["interim chief executive | left | former chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe will become chief executive of Acme.",
            ["chief executive | will_become | incoming chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe is set to become chief executive of Acme.",
            ["chief executive | will_become | incoming chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe is to become chief executive of Acme.",
            ["chief executive | will_become | incoming chief executive officer | Jane Roe | Acme"],
        ),
        ("Jane Roe is mayor material.", []),
        ("Jane Roe is president pro tem.", []),
        ("A friend of Jane Roe is mayor of Harwick.", []),
        ("The firm with Jane Roe is director of Acme.", []),
        ("If Jane Roe is mayor of Harwick, they win.", []),
        ("He claims Jane Roe is mayor of Harwick.", []),
        ("They falsely said Jane Roe was mayor of Harwick.", []),
        (
            "Jane Roe and Mary Doe became directors of Acme.",
            ["Mary Doe | copula | director | Mary Doe | Acme", "directors | copula | director | Jane Roe | Acme"],
        ),
        ("Jane Roe became directors of Acme.", []),
        (
            "Jane Roe, Mary Doe and Ada Corley, directors of Acme, spoke.",
            [
                "Mary Doe | apposition | director | Mary Doe | Acme",
                "Ada Corley | apposition | director | Ada Corley | Acme",
                "directors | apposition | director | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe and Mary Doe, directors of Acme, spoke.",
            [
                "Mary Doe | apposition | director | Mary Doe | Acme",
                "directors | apposition | director | Jane Roe | Acme",
            ],
        ),
        ("Jane Roe, directors of Acme, spoke.", []),
        (
            "Acme appointed Jane Roe as chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        (
            "Acme appointed Jane Roe chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        (
            "Acme appointed Jane Roe to the post of chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        (
            "Acme appointed Jane Roe as its chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        (
            "Acme appointed Jane Roe to be chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        (
            "Acme hired Jane Roe as chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        (
            "Acme fired Jane Roe as chief executive.",
            ["chief executive | appointed | former chief executive officer | Jane Roe | -"],
        ),
        ("Acme fired Jane Roe chief executive.", []),
        ("Acme fired Jane Roe to be chief executive.", []),
        (
            "Acme replaced Jane Roe as chief executive.",
            ["chief executive | appointed | former chief executive officer | Jane Roe | -"],
        ),
        (
            "Acme picked Jane Roe as chief executive.",
            ["chief executive | appointed | incoming chief executive officer | Jane Roe | -"],
        ),
        (
            "Acme named 45-year-old Jane Roe as chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        ("Acme met Jane Roe as chief executive.", []),
        (
            "As chief executive of Acme, Jane Roe has built ships.",
            ["chief executive | opening | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "As chief executive of Acme since 2010, Jane Roe has built ships.",
            ["chief executive | opening | chief executive officer | Jane Roe | Acme"],
        ),
        ("As chief executive of Acme; Jane Roe has built ships.", []),
        ("As Acme's chief executive, Jane Roe has built ships.", []),
        ("As chief executive of Acme, the ships were built.", []),
        (
            "Co-founders Jane Roe and Mary Doe spoke.",
            ["Co-founders | prefix | co-founder | Jane Roe | -", "Mary Doe | prefix | co-founder | Mary Doe | -"],
        ),
        ("Co-founder Jane Roe and Mary Doe spoke.", ["Co-founder | prefix | co-founder | Jane Roe | -"]),
        ("Co-founders Jane Roe spoke.", []),
        ("CEO Jane Roe & Co spoke.", []),
        (
            "Acme chairman and chief executive Jane Roe spoke.",
            [
                "chairman | prefix | chairman | Jane Roe | Acme",
                "chief executive | prefix | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Acme chairman, chief executive Jane Roe spoke.",
            [
                "chairman | prefix | chairman | Jane Roe | Acme",
                "chief executive | prefix | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, chairman and chief executive of Acme, spoke.",
            [
                "chairman | apposition | chairman | Jane Roe | Acme",
                "chief executive | apposition | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, the chairman and the chief executive of Acme, spoke.",
            [
                "chairman | apposition | chairman | Jane Roe | -",
                "chief executive | apposition | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, former chairman and chief executive of Acme, spoke.",
            [
                "former chairman | apposition | former chairman | Jane Roe | Acme",
                "chief executive | apposition | former chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, Acme's chairman and chief executive, spoke.",
            [
                "chairman | apposition | chairman | Jane Roe | Acme",
                "chief executive | apposition | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, chairman of Acme and chief executive of Calder Foods, spoke.",
            [
                "chairman | apposition | chairman | Jane Roe | Acme",
                "chief executive | apposition | chief executive officer | Jane Roe | Calder Foods",
            ],
        ),
        (
            "Jane Roe, chairman of Acme and chief executive, spoke.",
            [
                "chairman | apposition | chairman | Jane Roe | Acme",
                "chief executive | apposition | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, chairman, founder and chief executive of Acme, spoke.",
            [
                "chairman | apposition | chairman | Jane Roe | Acme",
                "founder | apposition | founder | Jane Roe | Acme",
                "chief executive | apposition | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Acme's former chief executive, Jane Roe, spoke.",
            ["former chief executive | apposition | former chief executive officer | Jane Roe | Acme"],
        ),
        ("Chief executive, Jane Roe, spoke.", []),
        (
            "The chief executive, Jane Roe, spoke.",
            ["chief executive | apposition | chief executive officer | Jane Roe | -"],
        ),
        ("A chief executive, Jane Roe, spoke.", []),
        (
            "Former chief executive, Jane Roe, spoke.",
            ["Former chief executive | apposition | former chief executive officer | Jane Roe | -"],
        ),
        (
            "The chief executive, Jane Roe and the others spoke.",
            ["chief executive | apposition | chief executive officer | Jane Roe | -"],
        ),
        (
            "The chief executive, Jane Roe who spoke, left.",
            ["chief executive | apposition | chief executive officer | Jane Roe | -"],
        ),
        ("The chief executive, Jane Roe spoke.", []),
        ("The chief executive, Jane Roe's wife, spoke.", []),
        ("The chief executive, Roe, spoke.", []),
        (
            "The co-founders, Jane Roe and Mary Doe, spoke.",
            [
                "co-founders | apposition | co-founder | Jane Roe | -",
                "Mary Doe | apposition | co-founder | Mary Doe | -",
            ],
        ),
        ("The co-founders, Jane Roe, spoke.", []),
        (
            "The chief executive, Zorvath Grumble, spoke.",
            ["chief executive | apposition | chief executive officer | Zorvath Grumble | -"],
        ),
    ],
)
def test_who_holds_a_title(text: str, expected: list[str], role_lines: Callable[[str], list[str]]) -> None:
    assert role_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The unit, led by Jane Roe, grew.", ["led by | led_by | head over unit | Jane Roe | -"]),
        ("The unit led by Jane Roe grew.", ["led by | led_by | head over unit | Jane Roe | -"]),
        ("The unit is led by Jane Roe.", ["led by | led_by | head over unit | Jane Roe | -"]),
        ("The unit was then led by Jane Roe.", ["led by | led_by | former head over unit | Jane Roe | -"]),
        (
            "The unit, headed by Jane Roe and Mary Doe, grew.",
            ["headed by | led_by | head over unit | Jane Roe | -", "Mary Doe | led_by | head over unit | Mary Doe | -"],
        ),
        ("Acme Labs, led by Jane Roe, grew.", ["led by | led_by | head over Acme Labs | Jane Roe | -"]),
        ("Acme Labs is now led by Jane Roe.", ["led by | led_by | head over Acme Labs | Jane Roe | -"]),
        (
            "The unit led by chairman Jane Roe grew.",
            ["led by | led_by | head over unit | Jane Roe | -", "chairman | prefix | chairman | Jane Roe | -"],
        ),
        ("The unit led by veteran climber Jane Roe grew.", ["led by | led_by | head over unit | Jane Roe | -"]),
        ("The unit led by a very old and very well known climber Jane Roe grew.", []),
        ("The team led by six points.", []),
        ("The march led by Jane Roe grew.", []),
        ("Mary Doe led by Jane Roe grew.", []),
        ("The men sat and led by Jane Roe grew.", []),
        (
            "Acme Labs, founded in 2016 by Jane Roe, grew.",
            ["founded | founded | founder | Jane Roe | Acme Labs | past"],
        ),
        ("Acme Labs, founded by Jane Roe, grew.", ["founded | founded | founder | Jane Roe | Acme Labs | past"]),
        (
            "Acme Labs, co-founded by Jane Roe, grew.",
            ["co-founded | founded | co-founder | Jane Roe | Acme Labs | past"],
        ),
        (
            "Acme Labs, founded by Jane Roe and Mary Doe, grew.",
            [
                "founded | founded | co-founder | Jane Roe | Acme Labs | past",
                "Mary Doe | founded | co-founder | Mary Doe | Acme Labs | past",
            ],
        ),
        ("Acme Labs was founded by Jane Roe.", ["founded | founded | founder | Jane Roe | Acme Labs | past"]),
        ("The firm was founded by Jane Roe.", ["founded | founded | founder | Jane Roe | - | past"]),
        ("Jane Roe founded Acme Labs.", ["founded | founded | founder | Jane Roe | Acme Labs | past"]),
        ("Jane Roe co-founded Acme Labs.", ["co-founded | founded | co-founder | Jane Roe | Acme Labs | past"]),
        ("Jane Roe cofounded Acme Labs.", ["cofounded | founded | co-founder | Jane Roe | Acme Labs | past"]),
        ("Jane Roe later founded Acme Labs.", ["founded | founded | founder | Jane Roe | Acme Labs | past"]),
        ("Jane Roe has founded Acme Labs.", ["founded | founded | founder | Jane Roe | Acme Labs | past"]),
        ("Jane Roe, who founded Acme Labs, spoke.", ["founded | founded | founder | Jane Roe | Acme Labs | past"]),
        (
            "Jane Roe, who co-founded Acme Labs, spoke.",
            ["co-founded | founded | co-founder | Jane Roe | Acme Labs | past"],
        ),
        ("Jane Roe who founded Acme Labs spoke.", ["founded | founded | founder | Jane Roe | Acme Labs | past"]),
        ("Jane Roe, founded Acme Labs.", []),
        (
            "Jane Roe and Mary Doe founded Acme Labs.",
            [
                "Mary Doe | founded | co-founder | Mary Doe | Acme Labs | past",
                "founded | founded | co-founder | Jane Roe | Acme Labs | past",
            ],
        ),
        ("A friend of Jane Roe founded Acme Labs.", []),
        ("Jane Roe founded it.", []),
        ("Jane Roe founded the startup Acme Labs.", ["founded | founded | founder | Jane Roe | Acme Labs | past"]),
        ("Jane Roe founded Acme Labs in Lyon.", ["founded | founded | founder | Jane Roe | Acme Labs | past"]),
        (
            "Jane Roe, 45, chief executive of Acme, spoke.",
            ["chief executive | apposition | chief executive officer | Jane Roe | Acme"],
        ),
        ("Jane Roe, 1450, chief executive of Acme, spoke.", []),
        ("Jane Roe, a climber and professor, spoke.", ["professor | apposition | professor | Jane Roe | -"]),
        ("Jane Roe, a very keen and old rock climber and professor, spoke.", []),
        (
            "Jane Roe, president of the Harbour Trust (HT), spoke.",
            ["president | apposition | president | Jane Roe | Harbour Trust"],
        ),
        (
            "Jane Roe, president of the Harbour Trust (HT) said so.",
            ["president | apposition | president | Jane Roe | Harbour Trust"],
        ),
        ("Jane Roe, president of the Harbour Trust (see below), spoke.", []),
        (
            "Jane Roe, president of the Harbour Trust walked in.",
            ["president | apposition | president | Jane Roe | Harbour Trust"],
        ),
        ("Jane Roe, the president of the Harbour Trust walked in.", []),
        (
            "Jane Roe, president of the Harbour Trust and mother of two, spoke.",
            ["president | apposition | president | Jane Roe | Harbour Trust"],
        ),
        ("To Jane Roe, president of the Harbour Trust walked in.", []),
        (
            "Jane Roe (president of the Harbour Trust) spoke.",
            ["president | apposition | president | Jane Roe | Harbour Trust"],
        ),
        (
            "Jane Roe — president of the Harbour Trust — spoke.",
            ["president | apposition | president | Jane Roe | Harbour Trust"],
        ),
        (
            "Jane Roe - president of the Harbour Trust - spoke.",
            ["president | apposition | president | Jane Roe | Harbour Trust"],
        ),
        ("Jane Roe; president of the Harbour Trust, spoke.", []),
        (
            "Jane Roe, “president of the Harbour Trust”, spoke.",
            ["president | apposition | president | Jane Roe | Harbour Trust"],
        ),
        ("Acme, a leader in widgets, grew.", []),
        ("Jane Roe, a leader in widgets, spoke.", ["leader | apposition | leader | Jane Roe | -"]),
        ("Zorvath Grumble, a leader in widgets, spoke.", ["leader | apposition | leader | Zorvath Grumble | -"]),
        ("Zorvath Grumble, a director of Acme, spoke.", ["director | apposition | director | Zorvath Grumble | Acme"]),
        ("Analyst Jane Roe of Acme Bank said so.", ["Analyst | prefix | analyst | Jane Roe | Acme Bank"]),
        ("Analyst Jane Roe from Acme Bank said so.", ["Analyst | prefix | analyst | Jane Roe | Acme Bank"]),
        ("Analyst Jane Roe, of Acme Bank, said so.", ["Analyst | prefix | analyst | Jane Roe | Acme Bank"]),
        ("Mayor Jane Roe of Harwick said so.", ["Mayor | prefix | mayor | Jane Roe | -"]),
        (
            "Jane Roe, a founder of Acme, has become mayor of Harwick.",
            ["founder | apposition | founder | Jane Roe | Acme", "mayor | copula | mayor | Jane Roe | Harwick | place"],
        ),
        (
            "Jane Roe, a founder of Acme, the mayor of Harwick, spoke.",
            [
                "founder | apposition | founder | Jane Roe | Acme",
                "mayor | apposition | mayor | Jane Roe | Harwick | place",
            ],
        ),
        ("Jane Roe spoke.\nActing mayor Roe left.", ["Acting mayor | prefix | interim mayor | Roe | -"]),
        (
            "Jane Roe spoke.\nJane Roe, the founding director of Acme, left.",
            ["director | apposition | director | Jane Roe | Acme | past"],
        ),
        (
            "Jane Roe spoke.\nJane Roe, the first Acme director, left.",
            ["director | apposition | director | Jane Roe | Acme | past"],
        ),
        (
            "Acme's Chief Executive Jane Roe spoke.",
            ["Chief Executive | prefix | chief executive officer | Jane Roe | Acme"],
        ),
        ("Acme ceo Jane Roe spoke.", []),
    ],
)
def test_who_led_and_who_founded_and_who_stands_beside(
    text: str, expected: list[str], role_lines: Callable[[str], list[str]]
) -> None:
    assert role_lines(text) == expected
