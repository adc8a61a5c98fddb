"""Durations: what lasted so long, and what only places an event; and when two lengths may be one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Fact, NumberValue

DAY = "2024-06-07"  # a Friday


def told(fact: Fact) -> str:
    """What the test shows of a fact."""
    assert isinstance(fact.value, NumberValue)
    rule = fact.rule.removeprefix("duration.")
    return " | ".join([fact.text, rule, str(fact.slot.attribute), *fact.value.qualifiers])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trial will last six weeks.", ["six weeks | length | trial"]),
        ("The trial began six weeks ago.", []),
        ("The trial ended six weeks later.", ["six weeks | placing | None"]),
        ("Six weeks after the trial, he left.", ["Six weeks | placing | None"]),
        ("He was held for six weeks before the trial.", ["six weeks | length | hold"]),
        ("He left six weeks before the trial.", ["six weeks | placing | None"]),
        ("In the past six weeks, two died.", []),
        ("Over the last six weeks, two died.", []),
        ("The first six weeks were hard.", ["six weeks | placing | None"]),
        ("He works six hours a day.", ["six hours | placing | None"]),
        ("The talks were delayed by nine hours.", ["nine hours | length | delay"]),
        ("The flight was delayed for nine hours.", ["nine hours | length | delay"]),
        ("The flight was delayed nine hours.", ["nine hours | length | delay"]),
        ("The road was closed for nine hours.", ["nine hours | length | closed"]),
        ("The ban was in force for two years.", ["two years | length | ban"]),
        ("The ban will be in place for two years.", ["two years | length | ban"]),
        ("He had the flat for two years.", ["two years | length | None"]),
        ("He had it for two years.", ["two years | length | None"]),
        ("It took two years to build the library.", ["two years | length | built"]),
        ("It took two years to make it.", ["two years | length | None"]),
        ("It takes two hours.", ["two hours | length | None"]),
        ("The surgery took three hours.", ["three hours | length | surgery"]),
        ("The meeting, of two hours, ended.", ["two hours | length | meeting"]),
        ("After four years of dating, they married.", ["four years | length | date"]),
        ("After 37 years in power, he left.", ["37 years | length | power"]),
        ("They split after four years of marriage.", ["four years | length | married"]),
        ("The couple divorced after four years.", ["four years | length | divorce after"]),
        ("The marriage ended after four years.", ["four years | length | married"]),
        ("It ended after four years.", ["four years | length | None"]),
        ("They were together for four years.", ["four years | length | None"]),
        ("A two-year period began.", ["two-year | length | None"]),
        ("A two-year ban was passed.", ["two-year | length | ban"]),
        ("A two-year agreement was signed.", ["two-year | length | contract"]),
        ("He was jailed for four years, suspended for two.", ["four years | length | sentenced | suspended"]),
        ("He was given a suspended sentence of two years.", ["two years | length | sentenced | suspended"]),
        ("He was given a sentence of two years, suspended.", ["two years | length | sentenced | suspended"]),
        ("He was sentenced to two years in prison.", ["two years | length | sentenced"]),
        ("He was sentenced to up to two years in prison.", ["two years | length | possible sentence"]),
        ("He could be sentenced to two years in prison.", ["two years | length | possible sentence"]),
        ("He faces two years in prison.", ["two years | length | possible sentence"]),
        ("Prosecutors want him jailed for two years.", ["two years | length | sought sentence"]),
        ("He was sent to prison for two years.", ["two years | length | sentenced"]),
        ("He won a two-year term of office.", ["two-year | length | term"]),
        ("He received a two-year prison term.", ["two-year | length | sentenced"]),
        ("The strike may last up to three hours.", ["three hours | length | strike"]),
        ("He paid for two years.", ["two years | length | None"]),
        ("He thought for two hours.", ["two hours | length | None"]),
        ("The police said for two hours that nothing was wrong.", ["two hours | length | None"]),
        ("Prices rose for two years.", ["two years | length | None"]),
        ("He ran for two hours.", ["two hours | length | None"]),
        ("The race ran for two hours.", ["two hours | length | race"]),
        ("He was away for two hours.", ["two hours | length | None"]),
        ("It was a war for ten years.", ["ten years | length | None"]),
        ("He got it within two years.", ["two years | length | None"]),
        ("She had it for 10 minutes before it was shot.", ["10 minutes | length | None"]),
        ("Roe played for the Herons for ten seasons.", ["ten seasons | tenure | tenure"]),
        ("Roe was a teacher for 30 years.", ["30 years | length | None"]),
        ("Roe worked for Norvane for nine years.", ["nine years | tenure | tenure"]),
        ("Roe will retire after nine years at Norvane.", ["nine years | tenure | tenure"]),
        ("Roe spent two seasons with the Herons.", ["two seasons | tenure | tenure"]),
        ("The Herons played for ten seasons.", []),
        ("Roe scored 30 goals in ten seasons.", []),
    ],
)
def test_what_lasted_so_long(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("duration", text, DAY)] == expected
