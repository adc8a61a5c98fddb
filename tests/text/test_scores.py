"""Scores of games and records of teams: which pairs of figures are one, and which only look like one."""

from __future__ import annotations

import pytest

from factcheck.text.scores import read_scores


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("He told them of it after the team's 26-24 win at Harwick.", (26, 24)),
        ("The Rovers beat the Herons 3-1.", (3, 1)),
        ("Harwick lost 49-15 to Orrin in the final.", (49, 15)),
        ("Harwick lost 15-49 to Orrin in the final.", (49, 15)),
        ("The two sides drew 2-2 on Sunday.", (2, 2)),
        ("It was their first victory over the Herons, 27-10, in a decade.", (27, 10)),
        ("They were crushed at Harwick 49-15 in the last round.", (49, 15)),
        ("The team were hammered 30\u201310 by the Herons.", (30, 10)),
        ("A season-ending 26-24 win over the Herons was his last game.", (26, 24)),
        ("It ended in a 1-3 home defeat on Friday.", (3, 1)),
        ("The final score was 5-3.", (5, 3)),
        ("The Herons edged Orrin United 98-97 on Monday night.", (98, 97)),
        ("She scored twice in a 4-0 rout.", (4, 0)),
    ],
)
def test_the_score_of_a_game(text: str, figures: tuple[int, ...]) -> None:
    assert [(score.kind, score.figures) for score in read_scores(text)] == [("score", figures)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("He led Orrin to a 13-3 record.", (13, 3)),
        ("The team went 13-3 and won the north.", (13, 3)),
        ("The Rovers finished 7-8-1.", (7, 8, 1)),
        ("Tolland is 50-32-1 in five seasons.", (50, 32, 1)),
        ("They had a 9-3 mark under him.", (9, 3)),
        ("They closed out a 4-12 season.", (4, 12)),
        ("His record as a coach was 59-35-1.", (59, 35, 1)),
        ("They missed out after finishing second in the north at 9-7.", (9, 7)),
        ("The Rovers were 1-2 in playoff games under him.", (1, 2)),
        ("She began her career 10-6 in 2013.", (10, 6)),
        ("They fell away after starting 9-1.", (9, 1)),
        ("It was a 0-16 season, the worst of all.", (0, 16)),
    ],
)
def test_the_record_of_a_team(text: str, figures: tuple[int, ...]) -> None:
    assert [(score.kind, score.figures) for score in read_scores(text)] == [("record", figures)]


def test_two_seasons_are_two_records() -> None:
    scores = read_scores("The Rovers went 7-8-1 in 2016 and 8-8 this past season.")
    assert [score.figures for score in scores] == [(7, 8, 1), (8, 8)]


@pytest.mark.parametrize(
    "text",
    [
        "The Rovers led 14-3 at halftime and won.",
        "They lost a 14-3 lead in the second half.",
        "The Rovers won after leading 14-3 at the break.",
        "They lost 3-1 on aggregate.",
        "She won 6-4, 6-3 in an hour.",
        "She won 7-6 (7-4), 6-3 in an hour.",
        "The Rovers won the series 4-2.",
        "Harwick won the vote 52-48.",
        "The court ruled 5-4, a 5-4 win for the state.",
        "The council went 5-4 for the mill.",
        "He lost 5-10 pounds in a month.",
        "They won 3-5 medals a year.",
        "The lake fell 2-3 feet.",
        "The horse won at 7-2 on Saturday.",
        "They went 50-50 on the cost.",
        "The shop is open 24-7, and he won a prize at 7-11 on Sunday.",
        "He lost a brother on 9-11.",
        "The team won the title in 2015-16.",
        "They won from 3-1 down.",
        "Call 555-0142 to win.",
        "The mix is a 3-1 ratio of sand to lime.",
        "Children aged 5-7 went to the mill.",
        "He was 5-7 and wore a cap.",
        "The office is open 9-5 and was 9-5 as ever.",
        "They lost between 40-70% of it.",
        "The boat was lost 3-4 miles off the coast.",
        "They drew 10-15 people.",
        "It happened on 11-5-2014, when they lost.",
        "Shares finished 3-4 percent lower.",
        "The firm shut 5-10 record stores.",
        "Tolland won the seat 52-48.",
        "Norvane stock lost 3-1 in a split.",
        "He spent 10-12 months on a 3-5 year record deal.",
    ],
)
def test_what_only_looks_like_a_score(text: str) -> None:
    assert read_scores(text) == ()
