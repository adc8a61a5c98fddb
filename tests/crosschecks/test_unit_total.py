"""Units and total: prices of each, how many, and the total that the words tie to them."""

from __future__ import annotations

import pytest

from factcheck import Checker
from factcheck.crosschecks.unit_total import UNIT_TOTAL
from factcheck.model import Conflict


def run(checker: Checker, text: str) -> list[Conflict]:
    return [c for c in checker.compare([text]).conflicts if c.rule == UNIT_TOTAL.name]


@pytest.mark.parametrize(
    ("text", "explanation"),
    [
        ("The city bought 200 buses at $50,000 each, a total of $12 million.",
         "200 buses at $50,000 each make $10 million, not $12 million."),
        ("It sold 20 million shares at $15 each, raising $400 million.",
         "20 million shares at $15 each make $300 million, not $400 million."),
        ("It sold 20 million shares at $15 each, raising $200 million.",
         "20 million shares at $15 each make $300 million, not $200 million."),
        ("The school paid $12,000 for 400 tablets, or $300 apiece.",
         "400 tablets at $300 each make $120,000, not $12,000."),
        ("The court ordered Norvane to pay $5,000 to each of 40 families, $250,000 in all.",
         "40 families at $5,000 each make $200,000, not $250,000."),
        ("Each of the 12 workers got £500, a total of £9,000.", "12 workers at £500 each make £6,000, not £9,000."),
        ("The club sold 1,200 tickets at €25 each, raising €40,000 for the hospital.",
         "1,200 tickets at €25 each make €30,000, not €40,000."),
        ("The army placed a $12 million order for 200 trucks at $50,000 per truck.",
         "200 trucks at $50,000 each make $10 million, not $12 million."),
        ("The ferry took on 400 litres at £2 a litre, costing £1,200.",
         "400 litres at £2 each make £800, not £1,200."),
        ("She was paid for 40 hours at $15 an hour, for a total of $900.",
         "40 hours at $15 each make $600, not $900."),
        ("Norvane priced its offering on Friday at $15 a share. It sold 20 million shares and raised $450 million.",
         "20 million shares at $15 each make $300 million, not $450 million."),
        ("The town sold 30 lots for $20,000 apiece, bringing in $900,000.",
         "30 lots at $20,000 each make $600,000, not $900,000."),
        ("The farm sold 200 sheep at $150 a head, for $45,000.",
         "200 sheep at $150 each make $30,000, not $45,000."),
        ("The council raised $40,000 by selling 1,200 tickets at $25 each.",
         "1,200 tickets at $25 each make $30,000, not $40,000."),
    ],
)  # fmt: skip
def test_a_total_that_its_units_do_not_make(text: str, explanation: str, checker: Checker) -> None:
    (conflict,) = run(checker, text)
    assert conflict.explanation == explanation
    assert (conflict.kind, conflict.severity, conflict.fact_type) == ("arithmetic", "major", "amount")


def test_the_total_stands_against_the_units(checker: Checker) -> None:
    (conflict,) = run(checker, "The city bought 200 buses at $50,000 each, a total of $12 million.")
    assert {side.value: side.facts for side in conflict.sides} == {
        "200 buses at $50,000 each": ("article-1:count:16-19", "article-1:amount:29-36"),
        "$12 million": ("article-1:amount:54-65",),
    }


@pytest.mark.parametrize(
    "text",
    [
        # They fit, or may fit.
        "The city bought 200 buses at $50,000 each, a total of $10 million.",
        "The city bought 200 buses at about $60,000 each, a total of $12.5 million.",
        "It paid $12 million for 200 trucks, or $60,000 each.",
        "It paid $12 million for 203 trucks, or $59,000 each.",
        "Traders sold 2 million barrels at $80 a barrel, worth $150 million.",
        # What the banks take.
        "It sold 20 million shares at $15 each, raising $285 million.",
        # Something else is in the total.
        "The city bought 200 buses at $50,000 each, a total of $12 million including spare parts.",
        "The city bought 200 buses at $50,000 each plus tax, a total of $12 million.",
        "It sold 20 million shares at $15 each, raising $345 million if all options are used.",
        "It sold 20 million shares at $15 each, and another 3 million at $14, raising $342 million.",
        "The club sold 2,000 tickets at $25 each and raised $80,000 through sponsors.",
        "Each of the three brothers owns 20 shops worth $1 million each, a total of $60 million.",
        # The total is of another thing, or is none.
        "The city bought 200 buses at $50,000 each, and spent $12 million on a depot.",
        "The town sold 200 buses at $50,000 each, for $12 million profit.",
        "It offered $15 a share for 20 million shares, valuing the company at $4 billion.",
        "Two tickets cost $25 each, or $45 for both.",
        "Each of the 12 workers got $500 and the boss $9,000.",
        "The 200 workers will get $5,000 each, and the deal is worth $12 million.",
        "The state paid 40 families $5,000 each and spent $1 million on roads.",
        # The price is of another unit or another time.
        "The firm rents 200 bikes at $5 an hour, for $2 million a year.",
        "The school spent $12,000 on 400 tablets that cost $60 each a year ago.",
        "Norvane raised $450 million in 2015. On Friday it sold 20 million shares at $15 a share.",
        # In another currency.
        "The city bought 200 buses at $50,000 each, a total of €9 million.",
    ],
)
def test_figures_that_fit_or_are_not_tied_are_left(text: str, checker: Checker) -> None:
    assert run(checker, text) == []
