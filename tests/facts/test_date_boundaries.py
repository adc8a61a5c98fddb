"""Dates: which event a sentence dates; and when two of them answer one question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Fact, TimeValue

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
    ],
)
def test_which_event_a_sentence_dates(text: str, expected: list[str], find: Callable[..., list[Fact]]) -> None:
    assert [told(fact) for fact in find("date", text, DAY)] == expected
