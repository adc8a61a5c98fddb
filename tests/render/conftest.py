"""Reports made by hand, from three short articles about a fair that never was."""

from __future__ import annotations

import pytest

from factcheck.model import (
    Agreement,
    Article,
    Conflict,
    Difference,
    Fact,
    Ledger,
    LedgerEntry,
    NumberValue,
    Omitted,
    Participant,
    Scope,
    Side,
    SkippedArticle,
    Slot,
    Stance,
    Unsupported,
    Value,
    fact_id,
)
from factcheck.model.value import NameValue, QuoteValue
from factcheck.report import Report

HARBOUR = Article(
    id="harbour",
    title="Norvale buys half of Pellin",
    text=(
        "Norvale will buy 49% of Pellin Works for $14 billion, the companies said on Tuesday.\n\n"
        "Its founder, 22-year-old Ilsa Marrow, will join Norvale. “We were one of the first,” she said.\n\n"
        "The plant employs 1,200 people in Osk."
    ),
    published="2031-03-04",
    outlet="The Harbour",
)
LEDGER = Article(
    id="ledger",
    text=(
        "In a deal worth $14.3 billion, Norvale takes a 49% non-voting stake in Pellin Works.\n"
        "Ilsa Marrow, a 20-year-old engineer, stays on. “We were among the first,” she said."
    ),
    published="2031-03-05",
    outlet="Daily Ledger",
)
WIRE = Article(id="wire", text="Norvale confirmed a $14.3 billion deal with Pellin Works, which employs 1,200 people.")


def make_fact(article: Article, words: str, fact_type: str, value: Value, field: str = "text", **more: object) -> Fact:
    text = article.title if field == "title" else article.text
    start = text.index(words)
    end = start + len(words)
    return Fact(
        id=fact_id(article.id, fact_type, start, end, field), article=article.id, field=field, fact_type=fact_type,
        start=start, end=end, text=words, value=value, slot=more.pop("slot", Slot()), stance=Stance(),
        rule=more.pop("rule", f"{fact_type}.plain"),
    )  # fmt: skip


def point(number: object, unit: str, *qualifiers: str) -> NumberValue:
    return NumberValue(low=number, high=number, unit=unit, qualifiers=qualifiers)


AGES = (
    make_fact(HARBOUR, "22-year-old", "age", point(22, "year")),
    make_fact(LEDGER, "20-year-old", "age", point(20, "year")),
)
PRICES = tuple(
    make_fact(
        article, words, "amount", point(number, "USD"), rule="amount.money",
        slot=Slot(
            attribute="investment",
            participants=(Participant(part="subject", text="Norvale", start=0, end=7, kind="organization"),),
            scope=(Scope(kind="time", text="on Tuesday"),),
        ),
    )
    for article, words, number in (
        (HARBOUR, "$14 billion", 14_000_000_000),
        (LEDGER, "$14.3 billion", 14_300_000_000),
        (WIRE, "$14.3 billion", 14_300_000_000),
    )
)  # fmt: skip
STAKES = (
    make_fact(HARBOUR, "49%", "stake", point(49, "percent")),
    make_fact(LEDGER, "49% non-voting", "stake", point(49, "percent", "non-voting")),
)
QUOTES = (
    make_fact(HARBOUR, "“We were one of the first,”", "quote", QuoteValue(words="We were one of the first")),
    make_fact(LEDGER, "“We were among the first,”", "quote", QuoteValue(words="We were among the first")),
)
JOBS = tuple(make_fact(article, "1,200 people", "count", point(1200, "person")) for article in (HARBOUR, WIRE))
TITLE = make_fact(HARBOUR, "half", "stake", point(50, "percent"), field="title")
TOWN = make_fact(HARBOUR, "Osk", "place", NameValue(name="Osk"))


def side(value: str, *facts: Fact) -> Side:
    articles = tuple(dict.fromkeys(f.article for f in facts))
    return Side(value=value, articles=articles, facts=tuple(f.id for f in facts), origins=len(articles))


def make_report() -> Report:
    return Report(
        articles=(HARBOUR, LEDGER, WIRE),
        facts=(*AGES, *PRICES, *STAKES, *QUOTES, *JOBS, TITLE, TOWN),
        conflicts=(
            Conflict(
                id="c-price", question="How much does Norvale pay for Pellin Works?", fact_type="amount",
                kind="precision", severity="minor",
                sides=(side("$14 billion", PRICES[0]), side("$14.3 billion", *PRICES[1:])),
                differences=(
                    Difference(
                        field="value", left="$14 billion", right="$14.3 billion", gap="300000000", unit="USD",
                        in_words="$0.3 billion or 2.1% more than the first",
                    ),
                ),
                explanation="They can both be true if $14 billion is rounded.", rule="amount.rounded",
                origins=3, outliers=(0,),
            ),
            Conflict(
                id="c-age", question="How old is Ilsa Marrow?", fact_type="age", kind="value", severity="major",
                sides=(side("22 years", AGES[0]), side("20 years", AGES[1])),
                differences=(Difference(field="value", left="22 years", right="20 years", gap="2", unit="year"),),
                explanation="22 years and 20 years cannot both be true.", rule="age.value",
            ),
            Conflict(
                id="c-stake", question="What stake does Norvale take?", fact_type="stake", kind="qualifier",
                severity="minor", sides=(side("49%", STAKES[0]), side("49% non-voting", STAKES[1])),
                differences=(Difference(field="qualifier", left="", right="non-voting"),),
                explanation="The same figure, but only one limits what it means.", rule="stake.qualifier",
            ),
            Conflict(
                id="c-quote", question="What did Ilsa Marrow say?", fact_type="quote", kind="wording", severity="info",
                sides=(side("“We were one of the first”", QUOTES[0]), side("“We were among the first”", QUOTES[1])),
                differences=(), explanation="", rule="quote.words",
            ),
        ),
        agreements=(
            Agreement(
                question="How many people work there?", fact_type="count", value="1,200 people",
                facts=tuple(f.id for f in JOBS),
            ),
        ),
        ledger=Ledger(
            compared=9,
            entries=(
                LedgerEntry(fact=TITLE.id, reason="other section"),
                LedgerEntry(fact=TOWN.id, reason="no counterpart", detail="no other article names a place"),
            ),
        ),
    )  # fmt: skip


@pytest.fixture
def report() -> Report:
    return make_report()


@pytest.fixture
def clean_report() -> Report:
    whole = make_report()
    return whole.model_copy(update={"conflicts": ()})


@pytest.fixture
def draft_report() -> Report:
    whole = make_report()
    return whole.model_copy(
        update={
            "draft": "harbour",
            "unsupported": (
                Unsupported(fact=TITLE.id, nearest=STAKES[1].id, reasons=("both about stake", "both name Norvale")),
                Unsupported(fact=TOWN.id),
            ),
            "omitted": (
                Omitted(
                    question="How many people work there?",
                    fact_type="count",
                    value="1,200 people",
                    articles=("ledger", "wire"),
                    facts=(JOBS[1].id,),
                    origins=2,
                ),
                Omitted(
                    question="How high is the tower?",
                    fact_type="quantity",
                    value="40 metres",
                    articles=("ledger", "scan", "wire"),
                    facts=(),
                    origins=2,
                ),
            ),
            "ledger": whole.ledger.model_copy(
                update={"skipped": (SkippedArticle(article="scan", reason="there are no words in it"),)}
            ),
        }
    )


HOSTILE = (
    "<script>alert(1)</script> [red]paid[/red] \x1b[31mred\x1b[0m \x1b]8;;https://evil.example\x07link\x1b]8;;\x07 "
    "\u202eesrever\u202c \x00\x07 | pipe `code` **bold** [a](https://evil.example) <img src=x onerror=alert(1)> "
    "https://evil.example www.evil.example @everyone #1 $x$ &#60;b&#62; \ud800"
)


@pytest.fixture
def hostile_report() -> Report:
    """A report whose every string is an attack."""
    text = f"{HOSTILE} $14 billion {HOSTILE}"
    name = f"a\n| {HOSTILE}"
    left = Article(id=name, text=text, title=HOSTILE, outlet=HOSTILE, url="javascript:alert(1)")
    right = Article(id="b", text=text.replace("$14 billion", f"$15 {HOSTILE} billion"))
    facts = (
        make_fact(left, "$14 billion", "amount", point(14, "USD")),
        make_fact(right, f"$15 {HOSTILE} billion", "amount", point(15, "USD")),
    )
    conflict = Conflict(
        id=HOSTILE, question=HOSTILE, fact_type="amount", kind="value", severity="major", rule=HOSTILE,
        sides=(side(f"$14 {HOSTILE}", facts[0]), side(f"$15 {HOSTILE}", facts[1])), explanation=HOSTILE,
        differences=(
            Difference(field=HOSTILE, left=HOSTILE, right=HOSTILE, gap=HOSTILE, unit=HOSTILE, in_words=HOSTILE),
        ),
    )  # fmt: skip
    return Report(
        articles=(left, right), draft=name, conflicts=(conflict,), facts=facts,
        unsupported=(Unsupported(fact=facts[0].id, nearest=facts[1].id, reasons=(HOSTILE,)),),
        omitted=(
            Omitted(question=HOSTILE, fact_type="amount", value=HOSTILE, articles=(name, "b"), facts=(), origins=2),
        ),
        agreements=(Agreement(question=HOSTILE, fact_type="amount", value=HOSTILE, facts=(facts[0].id,)),),
        ledger=Ledger(
            entries=(LedgerEntry(fact=facts[0].id, reason="hedged", detail=HOSTILE),),
            skipped=(SkippedArticle(article=HOSTILE, reason=HOSTILE),),
        ),
    )  # fmt: skip
