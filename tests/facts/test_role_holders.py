"""Who holds a title, sentence by sentence: joined titles, names beside them, verbs, openings, leaders and founders."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Fact


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The chairman and chief executive of Acme, Jane Roe, resigned.",
            [
                "chairman | apposition | chairman | Jane Roe | Acme",
                "chief executive | apposition | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "The chairman, chief executive of Acme, Jane Roe, resigned.",
            [
                "chairman | apposition | chairman | Jane Roe | Acme",
                "chief executive | apposition | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "The chairman and the chief executive of Acme, Jane Roe, resigned.",
            [
                "chairman | apposition | chairman | Jane Roe | -",
                "chief executive | apposition | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Former chairman and chief executive Jane Roe resigned.",
            [
                "Former chairman | prefix | former chairman | Jane Roe | -",
                "chief executive | prefix | former chief executive officer | Jane Roe | -",
            ],
        ),
        (
            "Acme chairman and chief executive Jane Roe resigned.",
            [
                "chairman | prefix | chairman | Jane Roe | Acme",
                "chief executive | prefix | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "The chairman of Acme and chief executive of Calder, Jane Roe, resigned.",
            [
                "chairman | apposition | chairman | Jane Roe | Acme",
                "chief executive | apposition | chief executive officer | Jane Roe | Calder",
            ],
        ),
        (
            "The chairman, and chief executive, Jane Roe, resigned.",
            [
                "chairman | apposition | chairman | Jane Roe | -",
                "chief executive | apposition | chief executive officer | Jane Roe | -",
            ],
        ),
        (
            "Co-founders Jane Roe and John Doe resigned.",
            ["Co-founders | prefix | co-founder | Jane Roe | -", "John Doe | prefix | co-founder | John Doe | -"],
        ),
        ("Co-founders Jane Roe resigned.", []),
        ("Co-founder Jane Roe and John Doe resigned.", ["Co-founder | prefix | co-founder | Jane Roe | -"]),
        (
            "Co-founders Jane Roe, John Doe and Mary Poe resigned.",
            [
                "Co-founders | prefix | co-founder | Jane Roe | -",
                "John Doe | prefix | co-founder | John Doe | -",
                "Mary Poe | prefix | co-founder | Mary Poe | -",
            ],
        ),
        (
            "The co-founders of Acme, Jane Roe and John Doe, resigned.",
            [
                "co-founders | apposition | co-founder | Jane Roe | Acme",
                "John Doe | apposition | co-founder | John Doe | Acme",
            ],
        ),
        ("The co-founders of Acme, Jane Roe, resigned.", []),
        (
            "Jane Roe and John Doe, co-founders of Acme, resigned.",
            [
                "John Doe | apposition | co-founder | John Doe | Acme",
                "co-founders | apposition | co-founder | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, John Doe and Mary Poe, co-founders of Acme, resigned.",
            [
                "John Doe | apposition | co-founder | John Doe | Acme",
                "Mary Poe | apposition | co-founder | Mary Poe | Acme",
                "co-founders | apposition | co-founder | Jane Roe | Acme",
            ],
        ),
        ("Jane Roe, co-founders of Acme, resigned.", []),
        (
            "Jane Roe and John Doe, co-founder of Acme, resigned.",
            ["co-founder | apposition | co-founder | John Doe | Acme"],
        ),
        (
            "Chief executive Jane Roe-Doe resigned.",
            ["Chief executive | prefix | chief executive officer | Jane Roe-Doe | -"],
        ),
        ("Chief executive Jane Roe & Sons resigned.", []),
        ("Acme's chief executive, Roe, resigned.", []),
        ("A chief executive, Jane Roe, resigned.", []),
        (
            "The chief executive, Jane Roe, who resigned, left.",
            ["chief executive | apposition | chief executive officer | Jane Roe | -"],
        ),
        ("The chief executive, Jane Roe's friend, left.", []),
        (
            "Former chief executive, Jane Roe, left.",
            ["Former chief executive | apposition | former chief executive officer | Jane Roe | -"],
        ),
        (
            "The chief executive, Jane Roe and John Doe left.",
            ["chief executive | apposition | chief executive officer | Jane Roe | -"],
        ),
        ("The chief executive, Jane Roe left.", []),
        (
            "Jane Roe, 45, chief executive of Acme, left.",
            ["chief executive | apposition | chief executive officer | Jane Roe | Acme"],
        ),
        ("Jane Roe, 1945, chief executive of Acme, left.", []),
        (
            "Jane Roe (chief executive of Acme) left.",
            ["chief executive | apposition | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe — chief executive of Acme — left.",
            ["chief executive | apposition | chief executive officer | Jane Roe | Acme"],
        ),
        ("Jane Roe; chief executive of Acme; left.", []),
        (
            "Jane Roe, chief executive of Acme said so.",
            ["chief executive | apposition | chief executive officer | Jane Roe | Acme"],
        ),
        ("Jane Roe, chief executive of Acme glad.", []),
        ("Jane Roe, the chief executive of Acme said so.", []),
        ("To Jane Roe, chief executive left.", []),
        (
            "Jane Roe, chief executive of the Harbour Trust (HT), left.",
            ["chief executive | apposition | chief executive officer | Jane Roe | Harbour Trust"],
        ),
        ("Jane Roe, chief executive of the Harbour Trust (ht), left.", []),
        ("Jane Roe, a climber and professor, left.", ["professor | apposition | professor | Jane Roe | -"]),
        ("Jane Roe, a very old keen glad tall climber and professor, left.", []),
        ("Jane Roe, one climber and professor, left.", []),
        ("Jane Roe, a Lyme climber and professor, left.", []),
        ("If Jane Roe is chief executive of Acme, she left.", []),
        ("Jane Roe may be chief executive of Acme.", []),
        ("The friend of Jane Roe is chief executive of Acme.", []),
        (
            "The friend of Jane Roe, who is chief executive of Acme, left.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe was chief executive until May.",
            ["chief executive | copula | former chief executive officer | Jane Roe | - | past"],
        ),
        (
            "Jane Roe is chief executive until May.",
            ["chief executive | copula | former chief executive officer | Jane Roe | -"],
        ),
        (
            "Jane Roe is chief executive, until May.",
            ["chief executive | copula | chief executive officer | Jane Roe | -"],
        ),
        (
            "Jane Roe is not chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme | not"],
        ),
        ("Jane Roe is the chief executive hat.", []),
        ("Jane Roe claims John Doe is chief executive of Acme.", []),
        (
            "Jane Roe and John Doe were named co-founders of Acme.",
            [
                "John Doe | appointed | co-founder | John Doe | Acme",
                "co-founders | appointed | co-founder | Jane Roe | Acme",
            ],
        ),
        ("Jane Roe is co-founders of Acme.", []),
        (
            "Jane Roe now serves as chief executive of Acme.",
            ["chief executive | copula | chief executive officer | Jane Roe | Acme"],
        ),
        ("Jane Roe has reportedly taken over as chief executive of Acme.", []),
        (
            "Jane Roe reportedly takes over as chief executive of Acme.",
            ["chief executive | takes_over | chief executive officer | Jane Roe | Acme"],
        ),
        (
            "Jane Roe, the founder of Calder, is chief executive of Acme.",
            [
                "founder | apposition | founder | Jane Roe | Calder",
                "chief executive | copula | chief executive officer | Jane Roe | Acme",
            ],
        ),
        (
            "Jane Roe, the founder of Calder, appointed chief executive of Acme.",
            ["founder | apposition | founder | Jane Roe | Calder"],
        ),
        (
            "Jane Roe, who once and for all and by the will of the old board is chief executive of Acme, left.",
            [],
        ),
        (
            "They hired Jane Roe as chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        ("They hired Jane Roe chief executive.", []),
        (
            "They tapped Jane Roe to be chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        (
            "They appointed 45-year-old Jane Roe chief executive.",
            ["chief executive | appointed | chief executive officer | Jane Roe | -"],
        ),
        ("They appointed the glad Jane Roe chief executive.", []),
        (
            "They replaced Jane Roe as chief executive.",
            ["chief executive | appointed | former chief executive officer | Jane Roe | -"],
        ),
        ("They replaced Jane Roe chief executive.", []),
        (
            "They fired Jane Roe as its chief executive.",
            ["chief executive | appointed | former chief executive officer | Jane Roe | -"],
        ),
        (
            "They nominated Jane Roe to be chief executive.",
            ["chief executive | appointed | incoming chief executive officer | Jane Roe | -"],
        ),
        ("They met Jane Roe as chief executive.", []),
        ("As a founder of Acme, Jane Roe has built it.", ["founder | opening | founder | Jane Roe | Acme"]),
        ("As a founder of Acme, Jane Roe glad.", []),
        (
            "As a founder of Acme in the old mill of the town by the sea, Jane Roe has built it.",
            ["founder | opening | founder | Jane Roe | Acme"],
        ),
        ("As a founder of Acme. Jane Roe has built it.", []),
        ("She works as a founder of Acme, Jane Roe has said.", []),
        ("As Acme's founder, Jane Roe has built it.", []),
        ("As a founder, (Jane Roe) has built it.", []),
        ("Analyst Jane Roe, of Acme Bank, left.", ["Analyst | prefix | analyst | Jane Roe | Acme Bank"]),
        ("Analyst Jane Roe from Acme Bank left.", ["Analyst | prefix | analyst | Jane Roe | Acme Bank"]),
        ("Analyst Jane Roe of Lyme left.", ["Analyst | prefix | analyst | Jane Roe | -"]),
        ("Analyst Jane Roe at Acme Bank left.", ["Analyst | prefix | analyst | Jane Roe | -"]),
        ("The unit, led by Jane Roe, left.", ["led by | led_by | head over unit | Jane Roe | -"]),
        ("The unit, then led by Jane Roe, left.", ["led by | led_by | former head over unit | Jane Roe | -"]),
        ("The Norvane unit was led by Jane Roe.", ["led by | led_by | head over unit | Jane Roe | -"]),
        ("The choir led by Jane Roe left.", []),
        ("The company headed by Jane Roe left.", ["headed by | led_by | head over company | Jane Roe | -"]),
        ("Acme, headed by former banker Jane Roe, left.", ["headed by | led_by | head over Acme | Jane Roe | -"]),
        (
            "Acme, headed by the very old and glad Jane Roe, left.",
            ["headed by | led_by | head over Acme | Jane Roe | -"],
        ),
        ("Acme, founded in 2016 by Jane Roe, left.", ["founded | founded | founder | Jane Roe | Acme | past"]),
        ("Acme, founded in May by Jane Roe, left.", []),
        ("Acme was co-founded by Jane Roe.", ["co-founded | founded | co-founder | Jane Roe | Acme | past"]),
        (
            "Acme was founded by Jane Roe and John Doe.",
            [
                "founded | founded | co-founder | Jane Roe | Acme | past",
                "John Doe | founded | co-founder | John Doe | Acme | past",
            ],
        ),
        ("John Doe, led by Jane Roe, left.", []),
        ("Acme had been founded by Jane Roe.", ["founded | founded | founder | Jane Roe | Acme | past"]),
        ("Jane Roe founded Acme.", ["founded | founded | founder | Jane Roe | Acme | past"]),
        ("Jane Roe co-founded Acme.", ["co-founded | founded | co-founder | Jane Roe | Acme | past"]),
        ("Jane Roe cofounded Acme.", ["cofounded | founded | co-founder | Jane Roe | Acme | past"]),
        ("Jane Roe later founded Acme.", ["founded | founded | founder | Jane Roe | Acme | past"]),
        ("Jane Roe, who founded Acme, left.", ["founded | founded | founder | Jane Roe | Acme | past"]),
        (
            "Jane Roe and John Doe founded Acme.",
            [
                "John Doe | founded | co-founder | John Doe | Acme | past",
                "founded | founded | co-founder | Jane Roe | Acme | past",
            ],
        ),
        ("The friend of Jane Roe founded Acme.", []),
        ("Jane Roe founded a mill.", []),
        ("Jane Roe founded the startup Acme.", ["founded | founded | founder | Jane Roe | Acme | past"]),
        ("Jane Roe - founded Acme.", []),
        (
            "Jane Roe, director of Acme of Former Lyme, left.",
            ["director | apposition | director | Jane Roe | Acme + Former Lyme"],
        ),
        (
            "Jane Roe, director of the Bank of Norvane, left.",
            ["director | apposition | director | Jane Roe | Bank of Norvane"],
        ),
        ("Acme, bought by Jane Roe, left.", []),
        ("The company backed by Jane Roe left.", []),
        ("The company was sold by Jane Roe.", []),
        ("Acme, visited by Jane Roe, left.", []),
        ("Jane Roe bought Acme.", []),
        ("Jane Roe, who sold Acme, left.", []),
        (
            "Jane Roe, director of Norvane and Calder Trust, left.",
            ["director | apposition | director | Jane Roe | Norvane + Calder Trust"],
        ),
        (
            "Jane Roe, director of the Bank and Trust of Norvane, left.",
            ["director | apposition | director | Jane Roe | Bank and Trust of Norvane"],
        ),
        (
            "Jane Roe, director of the Bank of Norvane and Lyme, left.",
            ["director | apposition | director | Jane Roe | Bank of Norvane and Lyme"],
        ),
        ("Acme, headed by the banker, Jane Roe, left.", []),
        ("Acme, headed by the banker Jane Roe, left.", ["headed by | led_by | head over Acme | Jane Roe | -"]),
        (
            "Acme, headed by banker-turned-farmer Jane Roe, left.",
            ["headed by | led_by | head over Acme | Jane Roe | -"],
        ),
        ("Jane Roe; 45, chief executive of Acme, left.", []),
        ("Acme, headed by the Calder banker Jane Roe, left.", []),
        ("Acme, headed by the old, glad Jane Roe, left.", []),
        ("Acme, headed by Lyme banker Jane Roe, left.", []),
        (
            "Acme, headed by CEO Jane Roe, left.",
            [
                "headed by | led_by | head over Acme | Jane Roe | -",
                "CEO | prefix | chief executive officer | Jane Roe | -",
            ],
        ),
        (
            "Acme, headed by its CEO and founder Jane Roe, left.",
            [
                "headed by | led_by | head over Acme | Jane Roe | -",
                "CEO | prefix | chief executive officer | Jane Roe | -",
                "founder | prefix | founder | Jane Roe | -",
            ],
        ),
    ],
)
def test_the_holder_of_a_title_in_its_sentence(
    text: str, expected: list[str], role_lines: Callable[[str], list[str]]
) -> None:
    assert role_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sergeant Jane Roe spoke. Captain Roe left.", [("captain", "sergeant"), ("captain", "sergeant")]),
        ("Sergeant Jane Roe spoke. Captain John Doe left.", [(), ()]),
        ("Sergeant Jane Roe spoke. Sergeant Roe left.", [(), ()]),
        ("The founder Jane Roe spoke. Captain Jane Roe left.", [(), ()]),
        ("The founder Jane Roe spoke. The director Jane Roe left.", [(), ()]),
    ],
)
def test_two_titles_that_nobody_holds_at_once_go_with_each_other(
    text: str, words: list[tuple[str, ...]], find: Callable[..., list[Fact]]
) -> None:
    assert [fact.slot.words for fact in find("role", text)] == words
