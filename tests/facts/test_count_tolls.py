"""What a number counts and what is said to have happened to it, and the tolls of people."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Fact, NumberValue


def line(fact: Fact) -> str:
    """A count in one line: its words and rule, how many, of what, what happened to them, and the other figures."""
    value = fact.value
    assert isinstance(value, NumberValue)
    low, high = ("" if bound is None else str(bound) for bound in (value.low, value.high))
    many = low if low == high else f"{low}..{high}"
    told = (fact.slot.unit or "-", fact.slot.attribute or "-")
    return " | ".join((fact.text, fact.rule.removeprefix("count."), many, *told, *value.qualifiers))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A 12-member panel met.", ["12-member | noun | 12 | member | panel"]),
        ("The panel of 12 met.", ["12 | body | 12 | people | panel"]),
        ("A crew of 12 was on board.", ["12 | state | 12 | people | carried"]),
        ("A crowd of 900 saw it.", ["900 | body | 900 | people | crowd"]),
        ("The family of five left.", ["five | body | 5 | people | family"]),
        ("A gang of 12 was seen.", ["12 | body | 12 | people | gang"]),
        ("The staff of 40 left.", ["40 | body | 40 | people | employed"]),
        ("Twelve boats sank.", ["Twelve | noun | 12 | boat | sink"]),
        ("One boat sank.", ["One | noun | 1 | boat | sink"]),
        ("1 boat sank.", ["1 | noun | 1 | boat | sink"]),
        ("Twelve boat sank.", []),
        ("12 percent of the boats sank.", []),
        ("12 miles of road were closed.", []),
        ("12 yards of rope were cut.", []),
        ("90,000 Vell and Corda vehicles were recalled.", ["90,000 | noun | 90000 | vehicle | recall"]),
        ("90,000 Vell were recalled.", ["90,000 | alone | 90000 | - | -"]),
        ("A dozen chairs broke.", ["A dozen | noun | 12 | chair | break"]),
        ("Several dozen chairs broke.", ["Several dozen | noun | 24..99 | chair | break"]),
        ("12 of the boats sank.", ["12 | noun | 12 | boat | sink"]),
        ("12 of them sank.", ["12 | alone | 12 | - | sink"]),
        ("12 of the 84 Harvesters sank.", ["12 | alone | 12 | - | sink", "84 | noun | 84 | harvester | sink"]),
        ("12 of the mud sank.", []),
        ("Another 40 sank.", ["40 | alone | 40 | - | sank"]),
        ("The fire hurt another 40.", ["40 | leading_toll | 40 | people | injured"]),
        ("12,000 sank.", ["12,000 | alone | 12000 | - | sank"]),
        ("10,000 sat.", ["10,000 | alone | 10000 | - | sit"]),
        ("9,999 sat.", ["9,999 | alone | 9999 | - | sit"]),
        ("Three sat.", ["Three | alone | 3 | - | sit"]),
        ("3 sit.", []),
        ("3 sat.", ["3 | alone | 3 | - | sit"]),
        ("It hit three.", []),
        ("It hit at least three.", ["three | alone | 3.. | - | -"]),
        ("It hit dozens.", ["dozens | alone | 24..99 | - | -"]),
        ("The number of cases rose to 12.", ["12 | noun | 12 | case | -"]),
        ("The number of cases rose by 12.", []),
        ("The tally of cases reached 12.", ["12 | noun | 12 | case | -"]),
        ("They put the number of guests at 40.", ["40 | noun | 40 | guest | -"]),
        ("The number of homes destroyed rose to 12.", ["12 | noun | 12 | home | damage"]),
        ("The number of homes rose to 12.", ["12 | noun | 12 | home | -"]),
        ("The count stood at 12.", []),
        ("The total number of staff is 12.", ["12 | noun | 12 | staff | -"]),
        ("The price of cases rose to 12.", []),
        ("12 people who work at the mill left.", ["12 | noun | 12 | people | departed"]),
        ("12 homes destroyed by the fire were old.", ["12 | noun | 12 | home | damage"]),
        ("12 people taken by the bus left.", ["12 | noun | 12 | people | departed"]),
        ("They welcomed in excess of 12 refugees.", ["12 | noun | 12.. | refugee | welcome"]),
        ("They gave 12 boats.", ["12 | noun | 12 | boat | give"]),
        ("12 boats were taken.", ["12 | noun | 12 | boat | take"]),
        ("12 boats took part.", ["12 | noun | 12 | boat | attended"]),
        ("12 boats said so.", ["12 | noun | 12 | boat | -"]),
        ("They have 12 boats.", ["12 | noun | 12 | boat | -"]),
        ("The arrest of 12 men was told.", ["12 | leading_toll | 12 | people | arrested"]),
        ("A convoy of 12 boats left.", ["12 | noun | 12 | boat | convoy"]),
        ("A gift to 12 boats was made.", ["12 | noun | 12 | boat | donation"]),
        ("12 small new boats sank.", ["12 | noun | 12 | small boat | sink"]),
        ("The last 12 boats sank.", ["12 | noun | 12 | boat | sink"]),
        ("12 adults sank.", ["12 | noun | 12 | people | sink"]),
        ("12 women sank.", ["12 | noun | 12 | people | sink"]),
        ("There were 12 deaths.", ["12 | leading_toll | 12 | people | killed"]),
        ("There were 12 arrests.", ["12 | leading_toll | 12 | people | arrested"]),
        ("They took 12 lives.", ["12 | leading_toll | 12 | people | killed"]),
        ("12 deaths were reported.", ["12 | leading_toll | 12 | people | killed"]),
        ("The dairy has 12 employees.", ["12 | noun | 12 | people | employed"]),
        ("The dairy has 12 workers.", ["12 | noun | 12 | worker | -"]),
        ("12 employees were killed.", ["12 | noun | 12 | employee | killed"]),
        ("12 passengers and a crew were on board.", ["12 | noun | 12 | passenger | -"]),
        ("12 passengers were on board.", ["12 | state | 12 | passenger | carried"]),
        ("12 passengers were killed.", ["12 | leading_toll | 12 | people | killed"]),
        ("12 passengers sat there.", ["12 | noun | 12 | people | sit"]),
        ("Police arrested 12 protesters.", ["12 | leading_toll | 12 | people | arrested"]),
        ("12 protesters were killed.", ["12 | noun | 12 | protester | killed"]),
        ("12 suspects were arrested.", ["12 | leading_toll | 12 | people | arrested"]),
        ("12 suspects were seen.", ["12 | noun | 12 | suspect | -"]),
        ("12 patients were killed.", ["12 | leading_toll | 12 | people | killed"]),
        ("The death toll rose to 12 on Monday.", ["12 | leading_toll | 12 | people | killed"]),
        ("The crash killed 12 on Monday.", ["12 | leading_toll | 12 | people | killed"]),
        ("12.5 boats sank.", []),
        ("1.5 million boats sank.", ["1.5 million | noun | 1500000 | boat | sink"]),
        (
            "The team won 3-1 and 12 fans were hurt.",
            ["3-1 | score | 3 | score | score | to 1", "12 | noun | 12 | fan | injured"],
        ),
        ("10,000 sit.", []),
        ("9,999 sit.", []),
        ("About 9,999 sit here.", ["9,999 | alone | 9999 | - | sit"]),
    ],
)
def test_what_is_counted(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [line(fact) for fact in find("count", text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 were confirmed dead.", ["12 | leading_toll | 12 | people | killed"]),
        ("12 others were also reported missing.", ["12 | leading_toll | 12 | people | missing"]),
        ("12 were initially reported missing.", ["12 | leading_toll | 12 | people | missing"]),
        ("12 more were hurt.", ["12 | leading_toll | 12 | people | injured"]),
        ("12 people aboard were killed.", ["12 | leading_toll | 12 | people | killed"]),
        ("12 people aboard died.", ["12 | leading_toll | 12 | people | killed"]),
        ("12 were on board.", ["12 | state | 12 | people | carried"]),
        ("12 were taken to a hospital with minor injuries.", ["12 | leading_toll | 12 | people | slightly injured"]),
        ("12 were taken to hospital with serious injuries.", ["12 | leading_toll | 12 | people | seriously injured"]),
        ("12 were rushed to hospitals.", ["12 | leading_toll | 12 | people | hospitalised"]),
        ("12 were in hospital.", ["12 | state | 12 | people | still hospitalised"]),
        ("12 were in a hospital.", ["12 | state | 12 | people | still hospitalised"]),
        ("12 people suffered serious injuries.", ["12 | leading_toll | 12 | people | seriously injured"]),
        ("12 people suffered minor injuries.", ["12 | leading_toll | 12 | people | slightly injured"]),
        ("12 people were treated for slight injuries.", ["12 | leading_toll | 12 | people | slightly injured"]),
        ("12 had life-threatening injuries.", ["12 | leading_toll | 12 | people | seriously injured"]),
        ("12 suffered minor or moderate injuries.", ["12 | leading_toll | 12 | people | slightly injured"]),
        ("12 were critically injured.", ["12 | leading_toll | 12 | people | seriously injured"]),
        ("12 were slightly hurt.", ["12 | leading_toll | 12 | people | slightly injured"]),
        ("12 suffered injuries.", ["12 | leading_toll | 12 | people | injured"]),
        ("12 were forced to flee.", ["12 | leading_toll | 12 | people | evacuated"]),
        ("12 were forced from home.", ["12 | leading_toll | 12 | people | evacuated"]),
        ("12 were forced into it.", ["12 | alone | 12 | - | force"]),
        ("12 were left homeless.", ["12 | leading_toll | 12 | people | displaced"]),
        ("12 are still missing.", ["12 | leading_toll | 12 | people | missing"]),
        ("12 are still trapped.", ["12 | state | 12 | people | still trapped"]),
        ("12 remained trapped.", ["12 | state | 12 | people | still trapped"]),
        ("12 remained in hospital.", ["12 | state | 12 | people | still hospitalised"]),
        ("12 were trapped.", ["12 | leading_toll | 12 | people | trapped"]),
        ("12 were unaccounted for.", ["12 | leading_toll | 12 | people | missing"]),
        ("12 were hospitalized.", ["12 | leading_toll | 12 | people | hospitalised"]),
        ("12 were detained.", ["12 | leading_toll | 12 | people | arrested"]),
        ("12 were rescued.", ["12 | leading_toll | 12 | people | rescued"]),
        ("12 were evacuated.", ["12 | leading_toll | 12 | people | evacuated"]),
        ("12 were displaced.", ["12 | leading_toll | 12 | people | displaced"]),
        ("12 boats were lost.", ["12 | noun | 12 | boat | loss"]),
        ("12 were pronounced dead.", ["12 | leading_toll | 12 | people | killed"]),
        ("12 were found hurt.", ["12 | leading_toll | 12 | people | injured"]),
        ("The blast claimed 12 lives.", ["12 | leading_toll | 12 | people | killed"]),
        ("The blast claimed the lives of 12.", ["12 | leading_toll | 12 | people | killed"]),
        ("The blast saved 12 lives.", ["12 | leading_toll | 12 | people | rescued"]),
        ("The life of 12 was hard.", []),
        ("The death toll rose to 12.", ["12 | leading_toll | 12 | people | killed"]),
        ("The death toll stands at 12.", ["12 | leading_toll | 12 | people | killed"]),
        ("The death toll is 12.", ["12 | leading_toll | 12 | people | killed"]),
        ("Deaths rose to 12.", ["12 | leading_toll | 12 | people | killed"]),
        ("The number of deaths rose to 12.", ["12 | leading_toll | 12 | people | killed"]),
        ("The number of injured rose to 12.", ["12 | leading_toll | 12 | people | injured"]),
        ("The hospital put it at 12.", []),
        ("The police put the death toll at 12.", ["12 | leading_toll | 12 | people | killed"]),
        ("The blast killed 12.", ["12 | leading_toll | 12 | people | killed"]),
        ("The blast killed 12 of them.", ["12 | alone | 12 | - | killed"]),
        ("The blast killed dozens.", ["dozens | leading_toll | 24..99 | people | killed"]),
        ("The blast killed some.", []),
        ("The blast made 12.", []),
        ("It led to 12.", []),
        (
            "20 were hurt, of which at least four died.",
            ["20 | leading_toll | 20 | people | injured", "four | toll | 4.. | people | killed"],
        ),
        (
            "20 were hurt and four died.",
            ["20 | leading_toll | 20 | people | injured", "four | leading_toll | 4 | people | killed"],
        ),
        ("No one was hurt.", ["No one | leading_toll | 0 | people | injured"]),
        ("No one was reported hurt.", ["No one | leading_toll | 0 | people | injured"]),
        ("No one was reported to be hurt.", ["No one | leading_toll | 0 | people | injured"]),
        ("Nobody has been hurt.", ["Nobody | leading_toll | 0 | people | injured"]),
        ("Nobody had been hurt.", ["Nobody | leading_toll | 0 | people | injured"]),
        ("Nobody is missing.", ["Nobody | leading_toll | 0 | people | missing"]),
        ("Nobody was arrested.", ["Nobody | leading_toll | 0 | people | arrested"]),
        ("No one will be hurt.", []),
        ("There were no injuries.", ["no | leading_toll | 0 | people | injured"]),
        ("There were no injuries in the fire.", ["no | leading_toll | 0 | people | injured"]),
        ("There were no injury claims.", []),
        ("There were no fatalities.", ["no | leading_toll | 0 | people | killed"]),
        ("No deaths have been reported.", ["No | leading_toll | 0 | people | killed"]),
        ("No arrests were made.", ["No | leading_toll | 0 | people | arrested"]),
        ("20 were taken to Lonmark General Hospital.", ["20 | toll | 20 | people | hospitalised"]),
        ("20 were hurt at Lonmark General Hospital.", ["20 | state | 20 | people | injured"]),
        ("20 were hurt near Lonmark General Hospital.", ["20 | leading_toll | 20 | people | injured"]),
        (
            "20 were hurt. 30 were hurt.",
            ["20 | leading_toll | 20 | people | injured", "30 | state | 30 | people | injured"],
        ),
        (
            "Dozens were hurt. Officials said 40 were hurt.",
            ["Dozens | leading_toll | 24..99 | people | injured", "40 | leading_toll | 40 | people | injured"],
        ),
        (
            "Dozens were hurt. Officials said 400 were hurt.",
            ["Dozens | leading_toll | 24..99 | people | injured", "400 | state | 400 | people | injured"],
        ),
        (
            "Dozens were hurt. Officials said at least 40 were hurt.",
            ["Dozens | leading_toll | 24..99 | people | injured", "40 | leading_toll | 40.. | people | injured"],
        ),
        (
            "At least 20 were hurt. Officials said 40 were hurt.",
            ["20 | leading_toll | 20.. | people | injured", "40 | state | 40 | people | injured"],
        ),
        (
            "20 were hurt. 20 were killed.",
            ["20 | leading_toll | 20 | people | injured", "20 | leading_toll | 20 | people | killed"],
        ),
        (
            "20 boats were hurt. 20 people were seen.",
            ["20 | noun | 20 | boat | injured", "20 | noun | 20 | people | -"],
        ),
    ],
)
def test_tolls_of_people(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [line(fact) for fact in find("count", text)] == expected


def test_the_day_on_which_a_toll_rose_is_no_day_of_the_crash(find: Callable[..., list[Fact]]) -> None:
    (rose,) = find("count", "The death toll rose to 12 on Monday.")
    (killed,) = find("count", "The crash killed 12 on Monday.")
    assert [scope.kind for scope in rose.slot.scope] == []
    assert [scope.kind for scope in killed.slot.scope] == ["time"]
