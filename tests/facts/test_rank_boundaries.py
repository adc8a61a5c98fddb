"""Ranks: whose place in which order a sentence tells, and what is no place at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.facts.rank import RANK
from factcheck.model import Fact, NumberValue, Participant, Policy, Slot, Stance

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    parts = (f"{p.part} {p.text}" for p in fact.slot.participants if p.part in ("subject", "among"))
    return " | ".join([fact.text, fact.rule.removeprefix("rank."), str(fact.slot.attribute), *parts])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Acme is the third-largest maker of pumps in the world.",
            ["third-largest | superlative | largest maker | subject Acme | among pump | among world"],
        ),
        ("Acme is the second-best.", []),
        ("Acme is the third most popular.", []),
        (
            "Acme is the third most popular brand in Freedonia.",
            ["third most popular | superlative | most popular brand | subject Acme | among Freedonia"],
        ),
        ("It was the second-highest.", []),
        ("It was the second-highest on record.", []),
        (
            "The tower is the 16th tallest in the world.",
            ["16th tallest | superlative | tallest | subject tower | among world"],
        ),
        ("Jane Roe finished second.", ["second | place | place | subject Jane Roe"]),
        ("Jane Roe finished second in the race.", ["second | place | place | subject Jane Roe | among race"]),
        ("Jane Roe was ranked No. 3 in the world.", ["No. 3 | place | place | subject Jane Roe | among world"]),
        ("The No. 2 seed lost.", ["No. 2 | noun | seed"]),
        ("The No. 2 seed, Jane Roe, lost.", ["No. 2 | noun | seed | subject Jane Roe"]),
        ("Jane Roe, the No. 2 seed, lost.", ["No. 2 | noun | seed | subject Jane Roe"]),
        ("He took the No. 1 pick.", ["No. 1 | noun | pick | subject he"]),
        ("Point number one is clear.", []),
        ("Jane Roe was elected the 47th president.", ["47th | noun | president | subject Jane Roe"]),
        ("Jane Roe became the 47th president.", ["47th | noun | president | subject Jane Roe"]),
        ("Jane Roe serves as the 47th president.", ["47th | noun | president | subject Jane Roe"]),
        ("The 47th president spoke.", ["47th | sequence | None | subject president"]),
        ("The 47th president, Jane Roe, spoke.", ["47th | noun | president | subject Jane Roe"]),
        ("Any 47th president spoke.", ["47th | sequence | None | subject president"]),
        ("Jane Roe earned the second seed.", ["second | noun | seed | subject Jane Roe"]),
        ("Jane Roe is in second place.", ["second | place | place | subject Jane Roe"]),
        ("Jane Roe sits in second place.", ["second | place | place | subject Jane Roe"]),
        ("Jane Roe saw a man in second place.", ["second | sequence | None | subject Jane Roe"]),
        ("Jane Roe took second place.", ["second | place | place | subject Jane Roe"]),
        ("Jane Roe secured the third spot in the league.", ["third | place | place | subject Jane Roe | among league"]),
        ("Jane Roe moved into second place in the table.", ["second | place | place | subject Jane Roe | among table"]),
        ("The Rovers fell to 12th in the table.", ["12th | place | place | subject Rovers | among table"]),
        ("The Rovers climbed back to 12th in the table.", ["12th | place | place | subject Rovers | among table"]),
        ("The Rovers are now 12th in the table.", ["12th | place | place | subject Rovers | among table"]),
        ("The Rovers are 12th.", []),
        ("The Rovers are second in his ranking of the clubs.", []),
        ("The song debuted at No. 6 on the chart.", ["No. 6 | place | place | subject song | among chart"]),
        ("The seventh-seeded Jane Roe lost.", ["seventh-seeded | noun | seed | subject Jane Roe"]),
        ("Seventh-ranked Jane Roe lost.", ["Seventh-ranked | place | place | subject Jane Roe"]),
        (
            "Jane Roe finished the time trial in third place.",
            ["third | place | place | subject Jane Roe | among trial"],
        ),
        ("She came third in the 200 meters in Freedonia.", ["third | place | place | subject she | among 200 meter"]),
        ("The third time is the best.", ["third | sequence | None | subject time"]),
        ("Her third album came out.", ["third | sequence | album | subject her | subject album"]),
        (
            "The second largest city in the region, Strelsau, voted.",
            ["second largest | superlative | largest city | among region | subject city"],
        ),
        (
            "Strelsau, the second largest city in the region, voted.",
            ["second largest | superlative | largest city | subject Strelsau | among region"],
        ),
        (
            "It is the second largest city in the region.",
            ["second largest | superlative | largest city | subject it | among region"],
        ),
        ("The third guest arrived.", ["third | sequence | None | subject guest"]),
        ("The company ranks third among carriers.", ["third | place | place | subject company | among carrier"]),
        ("The second interest rate cut came.", []),
        ("Jane Roe met the 47th president.", ["47th | sequence | None | subject Jane Roe"]),
        ("Jane Roe has the second seed.", ["second | noun | seed | subject Jane Roe"]),
        ("Jane Roe and the 47th president spoke.", ["47th | sequence | None | subject Jane Roe | subject president"]),
        ("The 47th president of Freedonia spoke.", ["47th | sequence | None | subject president"]),
        ("Jane Roe is the 47th president.", ["47th | noun | president | subject Jane Roe"]),
        ("Jane Roe remained the 47th president.", ["47th | noun | president | subject Jane Roe"]),
        ("Jane Roe was the second seed.", ["second | noun | seed | subject Jane Roe"]),
        ("The council appointed Jane Roe as the 47th president.", ["47th | sequence | None | subject council"]),
        ("Jane Roe spoke as the 47th president.", ["47th | sequence | None | subject Jane Roe"]),
        ("The fourth seed is Jane Roe.", ["fourth | sequence | None | subject seed"]),
        ("Each 47th president spoke.", ["47th | sequence | None | subject president"]),
        ("Jane Roe, a 47th president, spoke.", ["47th | sequence | None | subject Jane Roe"]),
        ("Jane Roe won a second medal.", []),
        (
            "The league's second-largest club, Acme, lost.",
            ["second-largest | superlative | largest club | subject Acme | among league"],
        ),
        (
            "The second-largest club of the league lost.",
            ["second-largest | superlative | largest club | among league | subject club"],
        ),
        (
            "The second-largest club in the league of Freedonia lost.",
            ["second-largest | superlative | largest club | among league | subject club"],
        ),
        ("Acme is second-largest by sales.", []),
        (
            "It ranks as the second-largest in Europe.",
            ["second-largest | superlative | largest | subject it | among Europe"],
        ),
        ("The song reached No. 6.", []),
        ("The song reached No. 6 on the chart.", ["No. 6 | place | place | subject song | among chart"]),
        ("Jane Roe is 12th on a list of the rich.", ["12th | place | place | subject Jane Roe | among list"]),
        ("Jane Roe ranked fifth.", ["fifth | place | place | subject Jane Roe"]),
        ("Jane Roe placed fifth at the games.", ["fifth | place | place | subject Jane Roe"]),
        ("Jane Roe, who came fifth, left.", ["fifth | place | place | subject Jane Roe"]),
        ("Jane Roe and John Doe came fifth and sixth.", ["fifth | place | place | subject Jane Roe"]),
        ("Finishing fifth in the race, Jane Roe left.", ["fifth | place | place | subject Jane Roe | among race"]),
        ("Jane Roe left the race in Lyme in fifth.", []),
        ("The firm stands in second place in the market.", ["second | place | place | subject firm | among market"]),
        ("The firm now lies in second place.", ["second | place | place | subject firm"]),
        ("The firm was for many years and in many ways in second place.", ["second | sequence | None | subject firm"]),
        ("The rule number one is this.", []),
        ("It was step number two.", []),
        ("Number 28 is free.", []),
        ("The least popular of the five is Roe.", []),
        (
            "The third least popular party lost.",
            ["third least popular | superlative | least popular party | subject party"],
        ),
        (
            "The second-oldest man in the world died.",
            ["second-oldest | superlative | oldest man | among world | subject man"],
        ),
        ("The third arrest was made.", ["third | sequence | None"]),
        ("It was the third arrest.", ["third | sequence | None | subject it"]),
        (
            "The fourth highest-paid player left.",
            ["fourth highest-paid | superlative | highest paid player | subject player"],
        ),
        ("The second largest sum of money was lost.", ["second largest | superlative | largest sum | among money"]),
        (
            "The firm, the second-largest in Europe, closed.",
            ["second-largest | superlative | largest | subject firm | among Europe"],
        ),
        (
            "The firm was rated the second most powerful in the world.",
            ["second most powerful | superlative | most powerful | subject firm | among world"],
        ),
        ("A seventh-seeded Lyme team lost.", ["seventh-seeded | noun | seed | subject team"]),
        ("She is ranked the No. 28.", ["No. 28 | place | place | subject she"]),
        ("He was in third place when he fell.", ["third | place | place | subject he"]),
        ("Roe, in second place, fell.", ["second | sequence | None | subject Roe"]),
        ("Roe hit second place.", ["second | sequence | None | subject Roe"]),
        ("Roe wins second place.", ["second | place | place | subject Roe"]),
        ("Roe saw second place.", ["second | sequence | None | subject Roe"]),
        ("Roe is third.", []),
        ("Roe left third.", []),
        ("Jane Roe finished third in the old town race.", ["third | place | place | subject Jane Roe | among race"]),
        ("Jane Roe was now second in the table.", ["second | place | place | subject Jane Roe | among table"]),
        ("Jane Roe rose to third in the table.", ["third | place | place | subject Jane Roe | among table"]),
        ("Jane Roe fell from third in the table.", ["third | place | place | subject Jane Roe | among table"]),
        ("Jane Roe rose to third.", []),
        ("Jane Roe peaked at No. 6 in the charts.", ["No. 6 | place | place | subject Jane Roe | among chart"]),
        ("Jane Roe peaked at No. 6 in May.", ["No. 6 | place | place | subject Jane Roe"]),
        ("The world 28th Jane Roe lost.", []),
        ("Seventh-seeded Jane Roe lost.", ["Seventh-seeded | noun | seed | subject Jane Roe"]),
        ("Seventh-seeded Jane Ann Roe lost.", ["Seventh-seeded | noun | seed | subject Jane Ann Roe"]),
        ("Third-ranked Norvane State lost.", ["Third-ranked | place | place | subject Norvane State"]),
        ("The seventh seeded player lost.", ["seventh | sequence | None | subject player"]),
        ("Jane Roe saw the race in third place.", ["third | sequence | None | subject Jane Roe"]),
        ("Jane Roe finished on Sunday in third place.", ["third | place | place | subject Jane Roe"]),
        ("Jane Roe ran third.", []),
        (
            "Jane Roe stayed at home all day long and ate and slept in third place.",
            ["third | sequence | None | subject Jane Roe"],
        ),
        ("Jane Roe lies in the old third place.", ["third | sequence | None | subject Jane Roe"]),
        ("Jane Roe met third place.", ["third | sequence | None | subject Jane Roe"]),
        ("Jane Roe ranks third for sales.", ["third | place | place | subject Jane Roe"]),
        ("Jane Roe ranks third.", ["third | place | place | subject Jane Roe"]),
        ("Jane Roe ranked as the third maker.", ["third | noun | maker | subject Jane Roe"]),
        (
            "Acme ranks as the third-largest maker of pumps.",
            ["third-largest | superlative | largest maker | subject Acme | among pump"],
        ),
        (
            "The third-largest maker of pumps, Acme, left.",
            ["third-largest | superlative | largest maker | subject Acme | among pump"],
        ),
        (
            "Acme, the third-largest maker of pumps, left.",
            ["third-largest | superlative | largest maker | subject Acme | among pump"],
        ),
        (
            "Acme became the world's third-largest maker.",
            ["third-largest | superlative | largest maker | subject Acme | among world"],
        ),
        (
            "Acme is Lyme's third-largest maker of pumps.",
            ["third-largest | superlative | largest maker | subject Acme | among Lyme | among pump"],
        ),
        ("Acme is the third-largest maker on Monday.", ["third-largest | superlative | largest maker | subject Acme"]),
        (
            "Acme is the third-largest steel pump maker in Lyme.",
            ["third-largest | superlative | largest maker | subject Acme | among Lyme"],
        ),
        ("Acme is the third largest in Lyme.", ["third largest | superlative | largest | subject Acme | among Lyme"]),
        ("Acme, third largest in Lyme, left.", ["third largest | superlative | largest | subject Acme | among Lyme"]),
        (
            "Acme is the third-largest in Lyme's league.",
            ["third-largest | superlative | largest | subject Acme | among league"],
        ),
        ("Acme was the third of the largest makers.", []),
        ("Jane Roe earned the No. 2 seed.", ["No. 2 | noun | seed | subject Jane Roe"]),
        ("Jane Roe has the No. 2 seed.", ["No. 2 | noun | seed | subject Jane Roe"]),
        ("A No. 2 seed lost.", ["No. 2 | noun | seed"]),
        ("Jane Roe is a second president.", []),
        ("Jane Roe is another second president.", []),
        ("Step number one is clear.", []),
        ("Item No. 1 is clear.", []),
        ("Jane Roe was sworn in as the 47th president.", ["47th | noun | president | subject Jane Roe"]),
        ("Jane Roe was inaugurated as the 47th president.", ["47th | noun | president | subject Jane Roe"]),
        ("He is the 47th president.", ["47th | sequence | None | subject he"]),
        ("It was her third goal.", ["third | sequence | None | subject her | subject it"]),
        ("It was the third arrest of the night.", ["third | sequence | None | subject it"]),
        ("Jane Roe scored her 40th goal of the season.", ["40th | sequence | None | subject her | subject Jane Roe"]),
        ("Jane Roe won her third race.", ["third | sequence | None | subject her | subject Jane Roe"]),
        ("Jane Roe's 40th win came on Sunday.", ["40th | sequence | win | subject Jane Roe | subject win"]),
        ("Jane Roe hit her 40th home run of the season.", ["40th | sequence | None | subject her | subject Jane Roe"]),
        ("Jane Roe came in second in the 200 meters.", ["second | place | place | subject Jane Roe | among 200 meter"]),
        ("Jane Roe came second in the 200 meters.", ["second | place | place | subject Jane Roe | among 200 meter"]),
        ("Jane Roe placed second among women.", ["second | place | place | subject Jane Roe | among woman"]),
        ("Jane Roe placed second on a list.", ["second | place | place | subject Jane Roe | among list"]),
        ("Jane Roe placed second.", ["second | place | place | subject Jane Roe"]),
        ("The second Jane Roe lost.", []),
        ("The second to lose was Jane Roe.", []),
        ("The second lost.", []),
        ("Two thirds lost.", []),
        ("One third of it was lost.", []),
    ],
)
def test_whose_place_in_which_order_it_is(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("rank", text, DAY)] == expected


def rank(
    low: int = 2, high: int | None = None, *, subjects: tuple[str, ...] = ("Acme",), among: tuple[str, ...] = (),
    named: tuple[str, ...] = (), attribute: str | None = "largest maker", passage: str | None = None,
) -> Fact:  # fmt: skip
    people = [Participant(part="subject", text=text, start=0, end=1) for text in subjects]
    people += [Participant(part="among", text=text, start=0, end=1) for text in among]
    people += [Participant(part="among", text=text, start=0, end=1, entity=text) for text in named]
    return Fact(
        id="x", article="a", fact_type="rank", start=0, end=1, text="x", rule="rank.superlative", stance=Stance(),
        value=NumberValue(low=low, high=high or low, unit="rank"),
        slot=Slot(attribute=attribute, participants=tuple(people), passage=passage),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (rank(), rank(), True),
        (rank(subjects=()), rank(), False),
        (rank(subjects=("they",)), rank(subjects=("they",)), False),
        (rank(subjects=("Acme", "it")), rank(subjects=("it", "Bolt")), False),
        # Second in the country and sixteenth in the world both hold.
        (rank(among=("country",)), rank(among=("world",)), False),
        (rank(among=("country", "pump")), rank(among=("pump",)), True),
        (rank(among=("globe",)), rank(among=("earth",)), True),
        # A maker of pumps and a maker of tiles.
        (rank(among=("world", "pump")), rank(among=("world", "tile")), False),
        (rank(among=("world", "pump")), rank(among=("world",)), True),
        (rank(among=("country",), named=("Lyme",)), rank(among=("world",), named=("Lyme",)), True),
        # The order tells whose it is, where it is told by two things.
        (rank(subjects=(), among=("country", "pump")), rank(subjects=(), among=("country", "pump")), True),
        (rank(subjects=(), among=("country",)), rank(subjects=(), among=("country",)), False),
        (rank(subjects=(), among=("country", "pump")), rank(among=("country", "pump")), True),
        (rank(subjects=("Bolt",), among=("country", "pump")), rank(among=("country", "pump")), False),
    ],
)
def test_two_places_are_of_one_thing_in_one_order_or_not(left: Fact, right: Fact, may: bool) -> None:
    assert RANK.may_align(left, right) is may
    assert RANK.may_align(right, left) is may


def test_the_question_and_key_of_a_place_name_its_order() -> None:
    assert RANK.question(rank()) == "Which rank: largest maker?"
    assert RANK.question(rank(attribute=None)) == "Which rank: place?"
    assert RANK.keys(rank()) == ("largest maker",)
    assert RANK.keys(rank(attribute=None)) == ()
    assert RANK.is_certain(rank(), rank())


def test_a_vague_place_is_held_against_another_in_one_passage_alone() -> None:
    assert RANK.judge(rank(2, 9), rank(40), Policy()).rule == "rank.vague"
    assert RANK.judge(rank(2, 9, passage="a ~ b"), rank(40, passage="a ~ b"), Policy()).rule == "rank.value"
