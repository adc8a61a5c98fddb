"""Every rung of every ladder gives its reason in a sentence, and every conflict is told in whole sentences."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import Article, Checker
from factcheck.crosschecks import CROSSCHECKS

PACKAGE = Path(__file__).resolve().parent.parent / "factcheck"
PUBLISHED = "2024-06-10"

# A pair of articles for every rung that makes a conflict; the second may be none, where one contradicts itself.
TOLD = {
    "age.value": (
        "Mara Tolland, 34, will remain in charge.",
        "The firm was started by Mara Tolland, a 36-year-old engineer.",
        "One article says 34 years, another 36 years; they cannot both be true.",
        "two years older",
    ),
    "age_birth_date": (
        "Ada Corley, 47, took over the Halden mill on Monday.",
        "Ada Corley, who now runs the Halden mill, was born on May 3, 1974, in Orrin.",
        "Born May 3, 1974, Ada Corley is 50 years old on June 10, 2024, not 47 years.",
        None,
    ),
    "amount.bound": (
        "Calder Foods raised more than $50 million from investors.",
        "Calder Foods raised $53 million from investors.",
        "One article says at least $50 million, another $53 million; they can both be true, but “at least $50 million” "
        "says it less exactly.",
        "$3 million more than the bound",
    ),
    "amount.currency": (
        "Thieves stole $4 million from the Pennick Museum on Friday.",
        "Thieves stole £4 million from the Pennick Museum on Friday.",
        "One article says $4 million, another £4 million; they give the same figure in two currencies, dollar and GBP.",
        None,
    ),
    "amount.forecast": (
        "Analysts had forecast revenue of $24 million for Calder Foods.",
        "Calder Foods had been expected to post revenue of $26 million.",
        "One article says $24 million, another $26 million; they cannot both come true, though both may have been "
        "forecast.",
        "$2 million or 8.3% more than the first",
    ),
    "amount.hedge": (
        "Calder Foods paid about $310 million for Pennick Dairy.",
        "Calder Foods paid $310 million for Pennick Dairy.",
        "One article says about $310 million, another $310 million; they give the same figure, and only one says that "
        "it is approximate.",
        None,
    ),
    "amount.qualifier": (
        "Calder Foods agreed to pay $5 billion in cash for Pennick Dairy.",
        "Calder Foods agreed to pay $5 billion in cash and stock for Pennick Dairy.",
        "One article prints $5 billion cash, another $5 billion cash and stock; they give the same figure, and “cash” "
        "and “cash and stock” limit what it means.",
        None,
    ),
    "amount.rounding": (
        "Calder Foods paid $14 billion for Pennick Dairy.",
        "Calder Foods paid $14.3 billion for Pennick Dairy.",
        "One article prints $14 billion, another $14.3 billion; they can both be true if $14 billion is rounded to "
        "the nearest billion.",
        "$0.3 billion or 2.1% more than the first",
    ),
    "amount.update": (
        "Copper prices fell to $6,120 a tonne on Tuesday.",
        "Copper is now changing hands at $6,250 a tonne.",
        "One article says $6,120 per tonne, another $6,250 per tonne; they differ, but the figure may have moved "
        "between the two statements.",
        "$130 per tonne or 2.1% more than the first",
    ),
    "change_level": (
        "Net income was $60 million, up 50% from $30 million.",
        None,
        "From $30 million to $60 million is a rise of 81 to 121 percent, not 50%.",
        None,
    ),
    "count.value": (
        "The coach was carrying 46 people.",
        "There were 48 people aboard the coach.",
        "One article says 46 people, another 48 people; they cannot both be true.",
        "two people more",
    ),
    "date.coarser": (
        "The Orrin library opened on June 12, 2019.",
        "The Orrin library opened in June 2019.",
        "One article says June 12, 2019; another June 2019. They can both be true, since “June 12, 2019” lies within "
        "“June 2019”.",
        None,
    ),
    "date.overlap": (
        "The coach left the road near Orrin around noon on Saturday.",
        "The coach left the road near Orrin at 12:20 p.m. on Saturday.",
        "One article says about noon, June 8, 2024; another 12:20 p.m., June 8, 2024. They can both be true, since "
        "they overlap.",
        "20 minutes later",
    ),
    "date.value": (
        "Norvane released the Aster phone in April 2024.",
        "The Aster phone was released by Norvane in April 2025.",
        "One article says April 2024, another April 2025; they cannot both be true.",
        "one year later",
    ),
    "duration.calendar": (
        "The Aldby strike lasted three months.",
        "The Aldby strike lasted 13 weeks.",
        "One article says 3 months, another 13 weeks; they can both be true, since months and years vary in length.",
        None,
    ),
    "duration_dates": (
        "The pilots' strike lasted 12 days, from March 3 to March 9, the union said.",
        None,
        "March 3–9, 2024 is at most 7 days, not 12 days.",
        None,
    ),
    "event_order": (
        "Calder Foods moved from Aldby in 2022 after a merger with its rival Pennick Dairy.",
        "Calder Foods got its present name from Pennick Dairy's takeover last year of Calder Foods.",
        "What came after the merger is dated 2022, so that it was no later than that; another statement dates it 2023.",
        None,
    ),
    "listed_names": (
        "Its two founders, Ann Roe, Bob Doe and Carl Poe, left in May.",
        None,
        "Ann Roe, Bob Doe and Carl Poe are 3, not 2 founders.",
        None,
    ),
    "premium_price": (
        "Calder Foods raised its bid for Pennick Dairy. The bid of $82 a share is a 50 percent premium over Pennick "
        "Dairy's closing price on Nov. 2.",
        "Calder Foods offers $60 in cash for each share of Pennick Dairy. That $60 offer is a 50% premium over Pennick "
        "Dairy's closing price on Nov. 2.",
        "$82 per share and $60 cannot both be 50% above the same price.",
        None,
    ),
    "duration.value": (
        "He was sentenced to four years in prison.",
        "He was sentenced to six years in prison.",
        "One article says 4 years, another 6 years; they cannot both be true.",
        "two years longer",
    ),
    "name.spelling": (
        "Kathryn Morrow runs the firm. Morrow is an engineer.",
        "Katheryn Morrow runs the firm. Morrow is an engineer.",
        "One article prints “Kathryn Morrow”, another “Katheryn Morrow”; they look like one name in two spellings.",
        None,
    ),
    "percent.direction": (
        "Sales at Norvane rose 2 percent last year.",
        "Sales at Norvane fell 2 percent last year.",
        "One article says 2% (up), another 2% (down); they give one figure in two directions: one says up, the other "
        "down.",
        None,
    ),
    "person.members": (
        "Kestrel Cells was founded by Mara Tolland and Tobias Lindquist.",
        "Kestrel Cells was founded by Mara Tolland, Tobias Lindquist and Ewan Corley.",
        "One article names Mara Tolland and Tobias Lindquist; another Ewan Corley, Mara Tolland and Tobias Lindquist. "
        "They differ: only one of the two lists names Ewan Corley.",
        None,
    ),
    "quantity.value": (
        "The road is 12 miles long.",
        "The road is 15 miles long.",
        "One article says 12 miles, another 15 miles; they cannot both be true.",
        "three miles or 25% more than the first",
    ),
    "quote.speaker": (
        '"Nobody is packing boxes in this town today," said Mara Tolland.',
        '"Nobody is packing boxes in this town today," said Gareth Ellis.',
        "One article quotes one version, another a second. They give the same words to two speakers, Mara Tolland and "
        "Gareth Ellis.",
        None,
    ),
    "quote.wording": (
        '"They are one of the most patient teams in the industry," Mara Tolland said.',
        '"They are among the most patient teams in the industry," Mara Tolland said.',
        "One article quotes one version, another a second. They are one statement in different words: “one of” or "
        "“among”.",
        "two words changed",
    ),
    "role.modifier": (
        "Former vice president of growth Chandak Perera said that he felt guilty. Mr. Perera left in 2011.",
        "The former vice president of user growth, Chandak Perera, said that he felt guilty.",
        "One article says former vice president of growth, another former vice president of user growth; they give one "
        "title, vice president, of two kinds.",
        None,
    ),
    "role.polarity": (
        "Mara Tolland is the mayor of Orrin.",
        "Mara Tolland is not the mayor of Orrin.",
        "One article says mayor of Orrin, another not mayor of Orrin; they contradict each other: one denies the title "
        "of mayor.",
        None,
    ),
    "place.apart": (
        "Two trains collided in Lisbon on Monday, killing six people.",
        "Two trains collided in Madrid on Monday, killing six people.",
        "One article says Lisbon, another Madrid; they name two places of which neither lies in the other.",
        None,
    ),
    "role.passage": (
        "President Mara Tolland told employees last month that the company would open two mills in Aldby.",
        "Vice President Mara Tolland told employees last month that the company would open two mills in Aldby.",
        "One article says president, another vice president; they give one person another title in the same passage, "
        "president and vice president.",
        None,
    ),
    "role.leading": (
        "The bears are well, zoo director Mara Tolland told reporters.",
        "The bears are hungry, zoo president Mara Tolland said at the gate.",
        "One article says zoo director, another zoo president; they give one person two titles, of which each leads a "
        "house like this.",
        None,
    ),
    "role.title": (
        "Chief financial officer Mara Tolland of Calder Foods spoke.",
        "Chief operating officer Mara Tolland of Calder Foods spoke.",
        "One article says chief financial officer of Calder Foods, another chief operating officer of Calder Foods; "
        "they give two titles that nobody holds at once.",
        None,
    ),
    "role.rank": (
        "Mara Tolland, the mayor of Orrin, opened the library.",
        "Mara Tolland, the deputy mayor of Orrin, opened the library.",
        "One article says mayor of Orrin, another deputy mayor of Orrin; they put one title at two levels, mayor and "
        "deputy mayor.",
        None,
    ),
    "role.stage": (
        "Mara Tolland is the chief executive of Norvane.",
        "Mara Tolland is the former chief executive of Norvane.",
        "One article says chief executive officer of Norvane, another former chief executive officer of Norvane; they "
        "disagree on whether the role of chief executive officer is over or still held.",
        None,
    ),
    "share_price_valuation": (
        "Norvane said that it is investing $14.3 billion in Kestrel Cells, for which it gets a 49% stake in Kestrel "
        "Cells. The deal values Kestrel Cells at more than $29 billion.",
        "Norvane will invest $14 billion in Kestrel Cells.",
        "49% of at least $29 billion is not $14 billion.",
        None,
    ),
    "status.condition": (
        "Norvane said its offer hinges on the sale of the Harwick mill.",
        "Norvane's offer stands regardless of the sale of the Harwick mill.",
        "One article has “depend”, another “not depend”; they contradict each other: one makes it depend on what does "
        "not matter to it in the other.",
        None,
    ),
    "status.naming": (
        "Police have identified the driver, Omar Reeve.",
        "Police have not identified the driver, Omar Reeve.",
        "One article has “identified”, another “not identified”; they contradict each other: one has those named who "
        "are not in the other.",
        None,
    ),
    "status.nobody": (
        "Two people were hurt in a stabbing at Harwick station. No arrests have been made.",
        "A 25-year-old man was arrested over the stabbing on Sunday.",
        "One article has “not arrest”, another “arrested”; they contradict each other: one has it done to somebody, "
        "the other to nobody.",
        None,
    ),
    "status.opposite": (
        "A jury in Orrin found Dana Corley guilty of fraud on Tuesday.",
        "Dana Corley was acquitted of fraud by a jury in Orrin on Tuesday.",
        "One article has “find guilty”, another “acquitted”; they cannot both be true, since the one act or state "
        "excludes the other.",
        None,
    ),
    "status.polarity": (
        "Prosecutors have not charged Omar Reeve, a spokeswoman said.",
        "Omar Reeve, 34, was charged with arson on Friday.",
        "One article has “not charged”, another “charged”; they contradict each other: one affirms what the other "
        "denies.",
        None,
    ),
    "status.qualifier": (
        "The commission conditionally approved the merger of Norvane and Kestrel Cells.",
        "The commission approved the merger of Norvane and Kestrel Cells.",
        "One article has “conditionally approved”, another “approved”; they tell of one act, and only one of them "
        "says “conditionally”.",
        None,
    ),
    "status.stage": (
        "Norvane is finalizing its purchase of Kestrel Cells.",
        "Norvane has finalized its purchase of Kestrel Cells.",
        "One article has “finalizing”, another “finalized”; they put one event at two stages: one gives as completed "
        "what is still under way in the other.",
        None,
    ),
    "parts_total": (
        "The raft carried 12 people - seven men and six women - when it sank.",
        None,
        "7 men and 6 women make 13, not 12.",
        None,
    ),
    "share_sum": (
        "Ann Roe won 48% of the vote to Bob Doe's 41%, with 15% undecided.",
        None,
        "48%, 41% and 15% make 104%, more than 100% even if each is rounded.",
        None,
    ),
    "status.unknown": (
        "It is unclear whether Omar Reeve was arrested.",
        "Omar Reeve was arrested on Sunday.",
        "One article has “unclear whether arrest”, another “arrested”; they do not know the same: one tells what is "
        "not known in the other.",
        None,
    ),
    "status.weather": (
        "Visibility was excellent, the airline said.",
        "The plane crashed in heavy fog.",
        "One article has “fair weather”, another “not fair weather”; they tell of two weathers, one fair and one foul.",
        None,
    ),
    "unit_total": (
        "The city bought 200 buses at $50,000 each, a total of $12 million.",
        None,
        "200 buses at $50,000 each make $10 million, not $12 million.",
        None,
    ),
    "weekday_date": (
        "The Orrin library opened on Friday, June 12, 2019.",
        None,
        "June 12, 2019 is a Wednesday, not a Friday.",
        None,
    ),
}
RULE = re.compile(r"[a-z_.]*[a-z]")
RUNG_MAKERS = {"Judgement", "_differ", "_qualify", "_conflict", "as_update"}


def rungs() -> Iterator[tuple[str, ast.Call]]:
    """Every call in the ladders that makes a rung, by its place."""
    for path in sorted([*(PACKAGE / "facts").rglob("*.py"), *(PACKAGE / "crosschecks").rglob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RUNG_MAKERS:
                yield f"{path.relative_to(PACKAGE).as_posix()}:{node.lineno}", node


def rules_that_make_conflicts() -> set[str]:
    """The rules of the code: the last part of a rung's name where the first is that of a type, else the whole name."""
    found = {check.name for check in CROSSCHECKS} - {"quote_speakers"}  # its rung is that of the quotations
    for _, call in rungs():
        given = {keyword.arg: keyword.value for keyword in call.keywords}
        if "rule" in given and "kind" not in given:
            continue  # an agreement, or what cannot be compared
        named = [*call.args, *(given[name] for name in ("rule",) if name in given)]
        texts = [node.value for arg in named for node in ast.walk(arg) if isinstance(node, ast.Constant)]
        found |= {text.rpartition(".")[2] for text in texts if isinstance(text, str) and RULE.fullmatch(text)}
    return found


def is_a_sentence(text: str) -> bool:
    return text.endswith((".", ".”")) and not text[0].islower() and "  " not in text and len(text.split()) > 3


@pytest.mark.parametrize(("place", "rung"), [r for r in rungs() if r[1].func.id == "Judgement"], ids=str)  # type: ignore[attr-defined]
def test_every_rung_gives_its_reason(place: str, rung: ast.Call) -> None:
    assert any(keyword.arg == "explanation" for keyword in rung.keywords), place


def test_every_rule_is_told_below() -> None:
    assert rules_that_make_conflicts() - {rule.rpartition(".")[2] for rule in TOLD} == set()


@pytest.mark.parametrize("rule", TOLD)
def test_a_conflict_says_who_says_what_and_why_it_matters(rule: str, checker: Checker) -> None:
    left, right, explanation, gap = TOLD[rule]
    texts = {"left": left, "right": right}
    report = checker.compare([Article(id=n, text=text, published=PUBLISHED) for n, text in texts.items() if text])
    (conflict,) = [found for found in report.conflicts if found.rule == rule]
    assert is_a_sentence(conflict.explanation)
    assert conflict.explanation == explanation
    assert [difference.in_words for difference in conflict.differences] == [gap]
