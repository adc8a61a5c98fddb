"""Dates: which event a sentence dates; and when two of them answer one question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from factcheck.facts.date import DATE
from factcheck.model import Fact, Participant, Policy, Scope, Slot, Stance, TimeValue

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    assert isinstance(fact.value, TimeValue)
    start = fact.value.start
    day = start.isoformat(" ", "minutes").removesuffix(" 00:00") if start else "unknown"
    return " | ".join([fact.text, str(fact.slot.attribute), day])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The takeover last year of the dairy drew protests.", ["last year | purchase | 2023-01-01"]),
        ("The market on Monday of the town was shut.", ["Monday | None | 2024-06-03"]),
        ("It was Sunday when the bridge fell.", ["Sunday | fall | 2024-06-02"]),
        ("A 2004 law bans it.", ["2004 | None | 2004-01-01"]),
        ("The 2016 election was close.", ["2016 | None | 2016-01-01"]),
        ("The 2016-17 election was close.", ["2016-17 | None | 2016-01-01"]),
        ("The council approved a 2004 plan.", ["2004 | None | 2004-01-01"]),
        ("The May election was close.", []),
        ("The council held a meeting on Monday.", ["Monday | meeting | 2024-06-03"]),
        ("The council held its breath on Monday.", ["Monday | hold | 2024-06-03"]),
        ("A meeting was held on Monday.", ["Monday | meeting | 2024-06-03"]),
        ("The council made an offer on Monday.", ["Monday | offer | 2024-06-03"]),
        ("The council made bread on Monday.", ["Monday | None | 2024-06-03"]),
        ("The sale was on Friday.", ["Friday | sale | 2024-06-07"]),
        ("An earthquake struck on Friday.", ["Friday | earthquake | 2024-06-07"]),
        ("It struck on Friday.", ["Friday | strike | 2024-06-07"]),
        ("The council said in May it had approved the plan.", ["May | approved | 2024-05-01"]),
        ("The council said in May the mayor had approved the plan.", ["May | said | 2024-05-01"]),
        ("The council announced the plan on Monday.", ["Monday | announced | 2024-06-03"]),
        ("The council announced on Monday that it won.", ["Monday | said | 2024-06-03"]),
        ("She was born in 1970.", ["1970 | born | 1970-01-01"]),
        ("He left at 9 p.m. on Sunday.", ["9 p.m. on Sunday | departed | 2024-06-02 21:00"]),
        (
            "The plane, which left at 9 p.m., crashed on Sunday.",
            ["9 p.m. | departed | 2024-06-02 21:00", "Sunday | crashed | 2024-06-02"],
        ),
        ('"I was arrested on Sunday," she said.', ["Sunday | arrested | unknown"]),
        ("The plant opened in 2014 and closed in 2016.", ["2014 | opened | 2014-01-01", "2016 | closed | 2016-01-01"]),
        ("The attack on Sunday killed four.", ["Sunday | attacked | 2024-06-02"]),
        ("She will be sentenced on Monday.", ["Monday | sentenced | 2024-06-10"]),
        ("The fire broke out on Sunday.", ["Sunday | fire | 2024-06-02"]),
        ("The next hearing is on June 12.", ["June 12 | hearing | 2024-06-12"]),
        ("The opening of the library on Sunday was a success.", ["Sunday | opened | 2024-06-02"]),
        ("She left at noon when the bridge fell.", ["noon | departed | unknown"]),
        ("It was a cold night on Sunday when the bridge fell.", ["Sunday | fall | 2024-06-02"]),
        ("It was 9 p.m. on Sunday when the bridge fell.", ["9 p.m. on Sunday | fall | 2024-06-02 21:00"]),
        ("It was on Sunday that the bridge fell.", ["Sunday | None | 2024-06-02"]),
        ("The sales of the phone of the firm in April 2023 fell.", ["April 2023 | sale | 2023-04-01"]),
        ("The end of the trial on Monday was calm.", ["Monday | trial | 2024-06-03"]),
        ("The council said that in May it approved the plan.", ["May | approved | 2024-05-01"]),
        ("The council will say in May it approves the plan.", ["May | approved | 2024-05-01"]),
        ("The council denied in May it had approved the plan.", ["May | deny | 2024-05-01"]),
        ("The council asked in May for the plan.", ["May | ask | 2024-05-01"]),
        ("The council published the plan on Monday.", ["Monday | publish | 2024-06-03"]),
        ("The company reported on Monday that sales fell.", ["Monday | said | 2024-06-03"]),
        ("The council revealed the plan on Monday.", ["Monday | announced | 2024-06-03"]),
        ("The mayor spoke on Monday.", ["Monday | speak | 2024-06-03"]),
        ("The mayor told a crowd on Monday.", ["Monday | said | 2024-06-03"]),
        ("The fair was held in June 2023.", ["June 2023 | hold | 2023-06-01"]),
        ("The fair was scheduled for Monday.", ["Monday | schedule | 2024-06-03"]),
        ("The council hosted a summit on Monday.", ["Monday | summit | 2024-06-03"]),
        ("A fire struck the mill on Sunday.", ["Sunday | fire | 2024-06-02"]),
        ("The band had a concert on Sunday.", ["Sunday | concert | 2024-06-02"]),
        ("The band gave a concert on Sunday.", ["Sunday | concert | 2024-06-02"]),
        ("The band had lunch on Sunday.", ["Sunday | None | 2024-06-02"]),
        ("The concert was on Sunday.", ["Sunday | concert | 2024-06-02"]),
        ("The lunch was on Sunday.", ["Sunday | None | 2024-06-02"]),
        ("He was in Lyme on Sunday.", ["Sunday | None | 2024-06-02"]),
        ("The storm of Sunday killed two.", ["Sunday | storm | 2024-06-02"]),
        ("Sunday's storm killed two.", ["Sunday | storm | 2024-06-02"]),
        ("The 6 a.m. crash killed two.", ["6 a.m. | crashed | unknown"]),
        ("The 2020-2021 season was short.", ["2020-2021 | None | 2020-01-01"]),
        ("The war of 2004 was short.", ["2004 | None | 2004-01-01"]),
        ("The plan for 2025 was approved.", ["2025 | None | 2025-01-01"]),
        ("The plan was approved for 2025.", []),
        ("The ship sank at 9 p.m. (1900 GMT).", ["9 p.m. | sink | unknown", "1900 GMT | None | unknown"]),
        (
            "The ship left at 9 p.m. and sank at 10 p.m. on Sunday.",
            ["9 p.m. | departed | unknown", "10 p.m. on Sunday | sink | 2024-06-02 22:00"],
        ),
        (
            "On Sunday the ship left at 9 p.m. It sank at 10 p.m.",
            [
                "Sunday | departed | 2024-06-02",
                "9 p.m. | departed | 2024-06-02 21:00",
                "10 p.m. | sink | 2024-06-02 22:00",
            ],
        ),
        (
            "The ship, which had sunk since May, was found on Sunday at noon.",
            ["Sunday at noon | find | 2024-06-02 12:00"],
        ),
        ('"It sank on Sunday," she said on Monday.', ["Sunday | sink | unknown", "Monday | said | 2024-06-03"]),
        ("She had it at noon on Sunday when the bridge fell.", ["noon on Sunday | None | 2024-06-02 12:00"]),
        ("It had rained on Sunday when the bridge fell.", ["Sunday | rain | 2024-06-02"]),
        (
            "The sale of the phone of the firm of the town of Lyme in April 2023 fell.",
            ["April 2023 | sale | 2023-04-01"],
        ),
        ("The sales and the rents of the firm in April 2023 fell.", ["April 2023 | sale | 2023-04-01"]),
        ("The opening, at the mill in April 2023, was calm.", ["April 2023 | opened | 2023-04-01"]),
        ("The firm in April 2023 fell.", ["April 2023 | None | 2023-04-01"]),
        ("The phone release in April 2023 was calm.", ["April 2023 | released | 2023-04-01"]),
        ("The fire at the mill in April 2023 was put out.", ["April 2023 | fire | 2023-04-01"]),
        ("The man with the plan of the trial on Monday left.", ["Monday | trial | 2024-06-03"]),
        ("The trial of the man on Monday was calm.", ["Monday | trial | 2024-06-03"]),
        ("The mayor of the town in April 2023 left.", ["April 2023 | None | 2023-04-01"]),
        ("They saw the release of the phone in April 2023.", ["April 2023 | released | 2023-04-01"]),
        ("They left the release of the phone of the firm in April 2023.", ["April 2023 | departed | 2023-04-01"]),
        ("The takeover last year in the town drew protests.", ["last year | None | 2023-01-01"]),
        ("The mill last year of the dairy drew protests.", ["last year | None | 2023-01-01"]),
        ("The storm in 2019 killed two.", ["2019 | storm | 2019-01-01"]),
        ("The 2019 storm killed two.", ["2019 | None | 2019-01-01"]),
        ("It will be noon when the bridge falls.", []),
        ("It became noon when the bridge fell.", []),
        ("It was noon that the bridge fell.", []),
        ("It was Sunday as the bridge fell.", ["Sunday | None | 2024-06-02"]),
        ("It was Sunday and the bridge fell.", ["Sunday | None | 2024-06-02"]),
        ("The offer was made on Monday.", ["Monday | offer | 2024-06-03"]),
        ("The council took a decision on Monday.", ["Monday | None | 2024-06-03"]),
        ("The council took a seat on Monday.", ["Monday | None | 2024-06-03"]),
        ("The decision was final on Monday.", ["Monday | None | 2024-06-03"]),
        ("The council held the hearing on Monday.", ["Monday | hearing | 2024-06-03"]),
        ("The hearing was held by the council on Monday.", ["Monday | hearing | 2024-06-03"]),
        ("The council held on Monday.", ["Monday | hold | 2024-06-03"]),
        ("A crash happened on Monday.", ["Monday | crashed | 2024-06-03"]),
        ("It happened on Monday.", ["Monday | happen | 2024-06-03"]),
        ("Jane Roe happened on Monday.", ["Monday | happen | 2024-06-03"]),
        ("The council said in May the council had approved the plan.", ["May | said | 2024-05-01"]),
        ("The council said in May it approves the plan.", ["May | said | 2024-05-01"]),
        ("The council said in May it had been glad.", ["May | said | 2024-05-01"]),
        ("The council said on Monday it had approved the plan.", ["Monday | approved | 2024-06-03"]),
        ("The council said in 2023 it had approved the plan.", ["2023 | approved | 2023-01-01"]),
        ("The council said that it approved the plan in May.", ["May | approved | 2024-05-01"]),
        ("In May it said it had approved the plan.", ["May | said | 2024-05-01"]),
        (
            "Officers were called to a crash at 6:04 a.m. on Sunday.",
            ["6:04 a.m. on Sunday | reported | 2024-06-02 06:04"],
        ),
        (
            "Officers were called at 6:04 a.m. on Sunday to a crash.",
            ["6:04 a.m. on Sunday | reported | 2024-06-02 06:04"],
        ),
        ("Officers responded to a crash on Sunday.", ["Sunday | respond | 2024-06-02"]),
        ("The crash was reported at 6:04 a.m. on Sunday.", ["6:04 a.m. on Sunday | reported | 2024-06-02 06:04"]),
        ("The storm hit on Sunday; it was calm two days later.", ["Sunday | storm | 2024-06-02"]),
        (
            "The storm hit on Sunday. It left two days later.",
            ["Sunday | storm | 2024-06-02", "two days later | departed | 2024-06-04"],
        ),
        (
            "The ship left on Sunday and sank two days later.",
            ["Sunday | departed | 2024-06-02", "two days later | sink | 2024-06-04"],
        ),
        (
            "The ship left on Sunday (Monday in Lyme) and sank two days later.",
            ["Sunday | departed | 2024-06-02", "Monday | departed | 2024-06-03", "two days later | sink | 2024-06-04"],
        ),
        ("The ship said on Sunday and sank two days later.", ["Sunday | said | 2024-06-02"]),
        ("The ship will leave on Sunday and sink two days later.", ["Sunday | departed | 2024-06-09"]),
        ("The ship left on Thursday and sank two days later.", ["Thursday | departed | 2024-06-06"]),
        ("The 2019 ship sank two days later.", ["2019 | None | 2019-01-01"]),
        ("Sunday's ship sank two days later.", ["Sunday | None | 2024-06-02"]),
        (
            "The ship left on Sunday, the boat sank two days later on Tuesday.",
            ["Sunday | departed | 2024-06-02", "Tuesday | sink | 2024-06-04"],
        ),
        (
            "The gates opened at noon and the gates closed at 5 p.m. on Sunday.",
            ["noon | opened | unknown", "5 p.m. on Sunday | closed | 2024-06-02 17:00"],
        ),
        (
            "The gates opened at noon on Sunday or on Monday.",
            ["noon on Sunday | opened | 2024-06-02 12:00", "Monday | opened | 2024-06-03"],
        ),
        ("The gates opened at noon. It was Sunday.", ["noon | opened | unknown", "Sunday | None | 2024-06-02"]),
        (
            "The storm came on May 5. It left two days later. The ship left on Sunday and docked at 9 p.m.",
            [
                "May 5 | storm | 2024-05-05",
                "two days later | departed | 2024-05-07",
                "Sunday | departed | 2024-06-02",
                "9 p.m. | dock | 2024-06-02 21:00",
            ],
        ),
        (
            "The ship sank on Monday. The boat left on Sunday and docked at 9 p.m.",
            ["Monday | sink | 2024-06-03", "Sunday | departed | 2024-06-02", "9 p.m. | dock | 2024-06-02 21:00"],
        ),
        (
            "The ship left on Sunday, docked at 9 p.m. and sank two days later.",
            ["Sunday | departed | 2024-06-02", "9 p.m. | dock | unknown"],
        ),
        (
            "The ship docked at 9 p.m. and it has been there since Sunday.",
            ["9 p.m. | dock | unknown", "Sunday | None | 2024-06-02"],
        ),
        ("The ship docked at 9 p.m. on a day in May.", ["9 p.m. | dock | unknown", "May | dock | 2024-05-01"]),
        (
            "The ship left on Sunday and docked at 9 p.m. in Lyme. It sank two days later.",
            [
                "Sunday | departed | 2024-06-02",
                "9 p.m. | dock | 2024-06-02 21:00",
                "two days later | sink | 2024-06-04",
            ],
        ),
        (
            "The ship left on Sunday. It docked at 9 p.m. in Lyme. It sank on Monday.",
            ["Sunday | departed | 2024-06-02", "9 p.m. | dock | unknown", "Monday | sink | 2024-06-03"],
        ),
        ("She struck on Friday.", ["Friday | strike | 2024-06-07"]),
        ("Nobody struck on Friday.", ["Friday | strike | 2024-06-07"]),
        ("Two struck on Friday.", ["Friday | strike | 2024-06-07"]),
        ("Jane Roe struck on Friday.", ["Friday | strike | 2024-06-07"]),
    ],
)
def test_which_event_a_sentence_dates(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("date", text, DAY)] == expected


def dated(
    day: str | None = "2024-06-01", *, days: int = 1, attribute: str | None = "visited", bound: Any = None,
    granularity: Any = "day", pattern: str | None = None, source: str | None = None, rule: str = "date.event",
    named: tuple[tuple[str, str, Any], ...] = (), parts: tuple[tuple[str, str], ...] = (), words: tuple[str, ...] = (),
    scope: tuple[str, ...] = (), passage: str | None = None, text: str = "x",
) -> Fact:  # fmt: skip
    start = dt.datetime.fromisoformat(day) if day else None
    value = TimeValue(
        start=start, end=start + dt.timedelta(days=days) if start else None, granularity=granularity, bound=bound,
        pattern=pattern, resolved_from=source,
    )  # fmt: skip
    people = [Participant(part=p, text=t, start=0, end=1, entity=t, kind=kind) for p, t, kind in named]
    people += [Participant(part=p, text=t, start=0, end=1) for p, t in parts]
    slot = Slot(
        attribute=attribute, participants=tuple(people), words=words, passage=passage,
        scope=tuple(Scope(kind="part", text=t) for t in scope),
    )  # fmt: skip
    return Fact(
        id="x", article="a", fact_type="date", start=0, end=1, text=text, value=value, slot=slot, stance=Stance(),
        rule=rule,
    )  # fmt: skip


ROE, POE = ("subject", "Jane Roe", "person"), ("subject", "Mary Poe", "person")
ACME, BOLT, CALDER = (("object", name, "organization") for name in ("Acme", "Bolt", "Calder"))
LED = "date.leading_event"


def visit(day: str = "2024-06-01", **more: Any) -> Fact:
    return dated(day, **{"named": (ROE,), **more})


def said(*words: str, by: str = "mayor", day: str = "2024-06-01") -> Fact:
    return dated(day, attribute="said", parts=(("subject", by),), words=words)


def crash(day: str = "2024-06-01", **more: Any) -> Fact:
    return dated(day, **{"attribute": "crashed", "rule": LED, **more})


@pytest.mark.parametrize("part", ["as", "by", "for", "object", "with"])
def test_a_name_tells_of_one_event_whatever_part_it_takes(part: str) -> None:
    one, other = visit(named=((part, "Jane Roe", "person"),)), visit(named=((part, "Mary Poe", "person"),))
    assert DATE.may_align(one, visit())
    assert DATE.may_align(visit(), one)
    assert not DATE.may_align(other, visit())
    # The river that a ship crashed on, and the ship, are of two kinds; two ships are two crashes.
    ship, river = ((part, "Calder Star", "thing"),), ((part, "Orrin", "place"),)
    assert DATE.may_align(crash(named=ship), crash(named=river))
    assert not DATE.may_align(crash(named=ship), crash(named=((part, "Orrin Rose", "thing"),)))


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        # Twenty days part two events, but not what happens once.
        (visit(), visit("2024-06-21"), True),
        (visit(), visit("2024-06-22"), True),
        (visit(), visit("2024-06-23"), False),
        (visit(attribute="founded"), visit("2024-09-23", attribute="founded"), True),
        (visit(day="2024-06-01", days=30), visit("2024-06-23"), True),
        # Of two years that were worked out one may be wrong.
        (visit(attribute="founded", source="x"), visit("2024-11-29", attribute="founded", source="x"), True),
        (visit(attribute="founded", source="x"), visit("2024-11-30", attribute="founded", source="x"), False),
        (visit(attribute="founded", source="x"), visit("2024-11-30", attribute="founded"), True),
        # What has a name in common, or a noun.
        (visit(), visit(named=(POE,)), False),
        (visit(), visit(named=()), False),
        (visit(named=(), parts=(("subject", "mayor"),)), visit(named=(), parts=(("subject", "mayor"),)), True),
        (visit(named=(), parts=(("subject", "mayor"),)), visit(named=(), parts=(("object", "mayor"),)), True),
        (visit(named=(), parts=(("subject", "mayor"),)), visit(named=(), parts=(("in", "mayor"),)), False),
        (visit(named=()), visit(named=()), False),
        (visit(named=(), attribute="founded"), visit(named=(), attribute="founded"), True),
        (visit(attribute="founded"), visit(named=(), attribute="founded"), False),
        (visit(named=(("context", "Jane Roe", "person"),)), visit(), False),
        # One of a series, and since when or until when.
        (visit(scope=("next",)), visit(), False),
        (visit(scope=("next",)), visit(scope=("next",)), True),
        (visit(scope=("last",)), visit(), True),
        (visit(bound="since"), visit(), False),
        (visit(bound="until"), visit(bound="since"), False),
        (visit(bound="until"), visit(bound="until"), True),
        (visit(bound="after"), visit(), True),
        # A statement is of one speaker and in like words.
        (said("a", "b", "c", "d"), said("a", "b", "c", "d"), True),
        (said("a", "b", "c"), said("a", "b", "c"), False),
        (said("a", "b", "c", "d"), said("a", "b", "c", "d", by="police"), False),
        (said("a", "b", "c", "d", "e", "f"), said("a", "b", "c", "d", "x", "y", "z"), True),
        (said("a", "b", "c", "d", "e", "f", "g"), said("a", "b", "c", "d", "x", "y", "z"), False),
        (said("a", "b", "c", "d", "e", "f", "g"), said("a", "b", "c", "d"), True),
        (said("a", "USD 4"), said("a", "USD 4"), True),
        (said("a", "USD 4"), said("b", "USD 4"), False),
        (said("a", "USD 4"), said("a", "USD 4", day="2024-06-05"), True),
        (said("a", "USD 4"), said("a", "USD 4", day="2024-06-06"), False),
        (said("a", "b", "c", "d", by="she"), said("a", "b", "c", "d", by="she"), False),
        # An announcement is told by what was announced.
        (visit(attribute="announced"), visit(attribute="announced"), False),
        (
            visit(attribute="announced", parts=(("in", "mill"),)),
            visit(attribute="announced", parts=(("in", "mill"),)),
            False,
        ),
        (
            visit(attribute="announced", parts=(("object", "plan"),)),
            visit(attribute="announced", parts=(("object", "plan"),)),
            True,
        ),
        # Of two mergers both parties are the same.
        (
            visit(attribute="merger", named=(ACME, BOLT)),
            visit(attribute="merger", named=(ACME, CALDER)),
            False,
        ),
        (visit(attribute="merger", named=(ACME, BOLT)), visit(attribute="merger", named=(ACME, BOLT)), True),
        (visit(attribute="merger", named=(ACME, BOLT)), visit(attribute="merger", named=(ACME,)), True),
        (visit(attribute="merger", named=(ACME, BOLT)), visit(attribute="purchase", named=(ACME, CALDER)), False),
        (visit(named=(ACME, BOLT)), visit(named=(ACME, CALDER)), True),
        # Firefighters and paramedics are called at two times.
        (
            visit(attribute="reported", named=(), parts=(("object", "firefighter"), ("subject", "it"))),
            visit(attribute="reported", named=(), parts=(("object", "paramedic"), ("subject", "it"))),
            False,
        ),
        (
            visit(attribute="reported", named=(), parts=(("object", "firefighter"),)),
            visit(attribute="reported", named=(), parts=(("object", "firefighter"),)),
            True,
        ),
        (
            visit(attribute="reported", named=(), parts=(("object", "firefighter"), ("subject", "it"))),
            visit(attribute="reported", named=(), parts=(("subject", "it"),)),
            True,
        ),
        (
            visit(attribute="opened", named=(), parts=(("object", "firefighter"), ("subject", "it"))),
            visit(attribute="opened", named=(), parts=(("object", "paramedic"), ("subject", "it"))),
            True,
        ),
        # The crash that an article is about needs no more than that; its ship and its river are of one crash.
        (crash(), crash(), True),
        (crash(), crash(named=(("object", "Aurora", "thing"),)), False),
        (crash(named=(("object", "Aurora", "thing"),)), crash(named=(("in", "Tarn", "place"),)), True),
        (
            crash(named=(("object", "Aurora", "thing"),), rule="date.event"),
            crash(named=(("in", "Tarn", "place"),)),
            False,
        ),
        (
            crash(named=(("object", "Aurora", "thing"),), granularity="minute"),
            crash(named=(("in", "Tarn", "place"),), granularity="minute"),
            True,
        ),
        (
            crash(named=(("object", "Aurora", "thing"),), granularity="minute"),
            crash(named=(("object", "Boreas", "thing"),), granularity="minute"),
            False,
        ),
        (crash(granularity="minute"), crash(named=(("object", "Aurora", "thing"),), granularity="minute"), True),
        (crash(granularity="minute"), crash(named=(("object", "Aurora", "thing"),)), False),
        (
            crash(granularity="minute", attribute="attacked"),
            crash(granularity="minute", attribute="attacked", named=(("object", "Aurora", "thing"),)),
            False,
        ),
        (
            crash(granularity="minute", rule="date.event"),
            crash(granularity="minute", named=(("object", "Aurora", "thing"),)),
            False,
        ),
        (crash(attribute="visited"), crash(attribute="visited"), True),
        (crash(attribute="visited", rule="date.event"), crash(attribute="visited"), False),
    ],
)
def test_two_dates_are_of_one_event_or_not(left: Fact, right: Fact, may: bool) -> None:
    assert DATE.may_align(left, right) is may
    assert DATE.may_align(right, left) is may


def test_the_first_crash_that_two_articles_date_is_one_for_certain() -> None:
    assert DATE.is_certain(crash(), crash())
    assert not DATE.is_certain(crash(), crash(rule="date.event"))
    assert not DATE.is_certain(crash(rule="date.event"), crash(rule="date.event"))


@pytest.mark.parametrize(
    ("fact", "keys"),
    [
        (visit(), ("visited",)),
        (visit(attribute=None), ()),
        (visit(attribute="rise", parts=(("subject", "share price"),)), ()),
        (visit(attribute="rise", parts=(("object", "share price"),)), ("rise",)),
        (said("a", by="mayor"), ("said by mayor",)),
        (said("a", by="she"), ()),
        (dated(attribute="said", named=(ROE,), parts=(("subject", "mayor"),)), ("said by Jane Roe", "said by mayor")),
        (dated(attribute="said", parts=(("object", "mayor"),)), ()),
    ],
)
def test_the_key_of_a_date_is_its_event(fact: Fact, keys: tuple[str, ...]) -> None:
    assert DATE.keys(fact) == keys


def test_the_question_of_a_date_is_when() -> None:
    assert DATE.question(visit()) == "When: visited (Jane Roe)?"
    assert DATE.question(dated(attribute=None)) == "When: this (it)?"


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (dated(text="Monday", passage="a ~ b"), dated("2024-06-08", text="monday", passage="a ~ b"), "same_words"),
        (dated(text="Monday", passage="a ~ b"), dated("2024-06-08", text="Sunday", passage="a ~ b"), "value"),
        (dated(text="Monday", passage="a ~ b"), dated("2024-06-08", text="Monday", passage="c ~ d"), "value"),
        (dated(text="Monday"), dated("2024-06-08", text="Monday"), "value"),
    ],
)
def test_the_same_words_of_one_passage_say_the_same(left: Fact, right: Fact, rule: str) -> None:
    assert DATE.judge(left, right, Policy()).rule == DATE.judge(right, left, Policy()).rule == f"date.{rule}"


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("The crash happened on Sunday. The other crash happened on Monday.", ["leading_event", "event"]),
        ("The crash happened on Sunday. The crash happened at 9 p.m. on Sunday.", ["leading_event", "leading_event"]),
        ("The crash happened on Sunday. The blast happened on Monday.", ["leading_event", "leading_event"]),
        ("The sale was on Sunday.", ["event"]),
        ("It was cold on Sunday. The crash happened on Monday.", ["no_event", "leading_event"]),
    ],
)
def test_the_first_crash_is_the_one_that_an_article_is_about(
    text: str, rules: list[str], find: Callable[..., list[Fact]]
) -> None:
    assert [fact.rule.removeprefix("date.") for fact in find("date", text, DAY)] == rules


def test_the_sums_and_words_of_a_statement_belong_to_its_date(find: Callable[..., list[Fact]]) -> None:
    text = "The council said on Monday that the mill cost $3 million and that it had $4 million to $5 million left."
    (fact,) = find("date", text, DAY)
    assert "dollar 3000000" in fact.slot.words
    assert [word for word in fact.slot.words if word.startswith("dollar")] == ["dollar 3000000"]
    (before,) = find("date", "With $3 million to spend, the council said on Monday that the mill was sold.", DAY)
    assert not [word for word in before.slot.words if word.startswith("dollar")]
