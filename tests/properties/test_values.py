"""Whatever value is printed in whatever form, sentence and dress, it is read back exactly, at its original place.

The printers here are independent of the readers. Every text goes in through `reading.read`, as an article's does:
entities are decoded there, typographic spaces become plain ones, and spans lead back to the text as it was given.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Article, Checker
from factcheck.facts.base import measures_in, times_in
from factcheck.model import Document, NumberValue, Policy
from factcheck.reading import Pipeline, read
from factcheck.text.calendar import resolve

TOKENISER = Pipeline(spacy.blank("en"), "blank")


@dataclass(frozen=True)
class Printed:
    """A value, and how it stands in print; `step` is the last printed digit, None where the test leaves it open."""

    text: str
    kind: str
    low: Fraction | None
    high: Fraction | None
    unit: str
    step: Fraction | None = None
    lean: str | None = None


def point(text: str, kind: str, value: Fraction, unit: str, step: Fraction | None = None) -> Printed:
    return Printed(text, kind, value, value, unit, step)


# ---- numbers in print ---------------------------------------------------------------------------------------------

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
IRREGULAR = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth"}
IRREGULAR["twelve"] = "twelfth"


def spell(number: int) -> str:
    """The words of a whole number, as British papers print them."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    for scale, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = number % scale
            joint = " and " if rest and rest < 100 else " "
            return f"{spell(number // scale)} {word}" + (f"{joint}{spell(rest)}" if rest else "")
    raise AssertionError(number)


def nth(number: int) -> str:
    """The digits of an ordinal."""
    tail = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def nth_in_words(number: int) -> str:
    """The words of an ordinal below a hundred."""
    head, dash, last = spell(number).rpartition("-")
    if last in IRREGULAR:
        return head + dash + IRREGULAR[last]
    return head + dash + (last[:-1] + "ieth" if last.endswith("y") else f"{last}th")


def lakhs(number: int) -> str:
    """Digits in the groups of South Asia: 12,34,567."""
    digits = str(number)
    head, tail = digits[:-3], digits[-3:]
    groups = [head[max(0, i - 2) : i] for i in range(len(head), 0, -2)][::-1]
    return ",".join((*groups, tail))


def test_the_printers_print() -> None:
    assert spell(1_250_017) == "one million two hundred and fifty thousand and seventeen"
    assert [nth(n) for n in (1, 12, 23, 111)] == ["1st", "12th", "23rd", "111th"]
    assert [nth_in_words(n) for n in (2, 12, 20, 45)] == ["second", "twelfth", "twentieth", "forty-fifth"]
    assert [lakhs(n) for n in (999, 100_000, 12_345_678)] == ["999", "1,00,000", "1,23,45,678"]


decimals = st.decimals(min_value="0.01", max_value="999", places=2, allow_nan=False, allow_infinity=False)
HUNDREDTH = Fraction(1, 100)
WORDS = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
LETTERS = {"m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12, "k": 1000}
SIGNS = {
    "$": "dollar", "US$": "USD", "A$": "AUD", "C$": "CAD", "HK$": "HKD", "£": "GBP", "€": "EUR", "₹": "INR",
}  # fmt: skip
NAMES = {"euros": "EUR", "US dollars": "USD", "dollars": "dollar", "Swiss francs": "CHF", "yen": "JPY"}


@st.composite
def money(draw: Any) -> Printed:
    number: Decimal = draw(decimals)
    form = draw(st.sampled_from(["sign and word", "sign and letter", "words", "sign", "cents"]))
    if form == "cents":
        cents = draw(st.integers(2, 99))
        return point(f"{cents} cents", "money", Fraction(cents, 100), "dollar", HUNDREDTH)
    sign, name = draw(st.sampled_from(sorted(SIGNS))), draw(st.sampled_from(sorted(NAMES)))
    if form == "sign":
        whole = draw(st.integers(1000, 10**7))
        return point(f"{sign}{whole:,}.50", "money", Fraction(whole) + Fraction(1, 2), SIGNS[sign], HUNDREDTH)
    table = LETTERS if form == "sign and letter" else WORDS
    size = draw(st.sampled_from(sorted(table)))
    value, step = Fraction(number) * table[size], Fraction(table[size], 100)
    if form == "words":
        return point(f"{number} {size} {name}", "money", value, NAMES[name], step)
    gap = "" if form == "sign and letter" else draw(st.sampled_from([" ", "-"]))
    return point(f"{sign}{number}{gap}{size}", "money", value, SIGNS[sign], step)


@st.composite
def percent(draw: Any) -> Printed:
    form = draw(st.sampled_from(["%", " percent", " per cent", "-percent", "pc", "words", "half"]))
    if form == "words":
        whole = draw(st.integers(2, 100))
        return point(f"{spell(whole)} percent", "percent", Fraction(whole), "percent")
    if form == "half":
        whole = draw(st.integers(1, 99))
        return point(f"{whole}½ percent", "percent", Fraction(2 * whole + 1, 2), "percent")
    number: Decimal = draw(decimals)
    return point(f"{number}{form}", "percent", Fraction(number), "percent", HUNDREDTH)


@st.composite
def points(draw: Any) -> Printed:
    number: Decimal = draw(st.decimals(min_value="1.1", max_value="99", places=1))
    basis = draw(st.integers(2, 500))
    return draw(  # type: ignore[no-any-return]
        st.sampled_from(
            [
                point(f"{number} percentage points", "points", Fraction(number), "percentage point", Fraction(1, 10)),
                point(f"{number}-percentage-point", "points", Fraction(number), "percentage point", Fraction(1, 10)),
                point(f"{basis} basis points", "points", Fraction(basis, 100), "percentage point"),
            ]
        )
    )


@st.composite
def count(draw: Any) -> Printed:
    form = draw(st.sampled_from(["digits", "grouped", "lakhs", "words", "million", "letter"]))
    if form in ("million", "letter"):
        number: Decimal = draw(decimals)
        word = draw(st.sampled_from(sorted(WORDS)))
        size = {"million": "mn", "billion": "bn", "trillion": "tn"}[word]
        text = f"{number} {word}" if form == "million" else f"{number}{size}"
        return point(text, "number", Fraction(number) * WORDS[word], "", Fraction(WORDS[word], 100))
    whole = draw(st.integers(2, 899).filter(lambda n: n != 112) if form == "digits" else st.integers(1000, 999_999_999))
    text = {"digits": str(whole), "grouped": f"{whole:,}", "lakhs": lakhs(whole), "words": spell(whole)}[form]
    return point(text, "number", Fraction(whole), "")


UNITS = {
    " metres": "metre", " meters": "metre", "km": "kilometre", " kilometres": "kilometre", " miles": "mile",
    " feet": "foot", "-foot": "foot", "ft": "foot", " inches": "inch", " acres": "acre", "-acre": "acre",
    " hectares": "hectare", " square miles": "square mile", " sq km": "square kilometre", " square feet": "square foot",
    " tonnes": "tonne", " metric tons": "tonne", "kg": "kilogram", " kilograms": "kilogram", " kilos": "kilogram",
    "mph": "mile per hour", " miles per hour": "mile per hour", "km/h": "kilometre per hour", " litres": "litre",
    " gallons": "gallon", "°C": "degree Celsius", " degrees Fahrenheit": "degree Fahrenheit", "MW": "megawatt",
    " megawatts": "megawatt", " terabytes": "terabyte",
}  # fmt: skip
LENGTHS_OF_TIME = {
    " seconds": "second", "-second": "second", " minutes": "minute", "-minute": "minute", " hours": "hour",
    "-hour": "hour", " days": "day", "-day": "day", " weeks": "week", " months": "month", "-month": "month",
    " years": "year", "-year": "year", " decades": "decade",
}  # fmt: skip


@st.composite
def number_with_unit(draw: Any, kind: str, units: dict[str, str]) -> Printed:
    suffix = draw(st.sampled_from(sorted(units)))
    unit = units[suffix]
    form = draw(st.sampled_from(["digits", "decimal", "words", "half"]))
    whole = draw(st.integers(2, 99))
    spelled = suffix[0] in " -" and suffix[1:].replace(" ", "").isalpha()
    # "twenty-second" may as well be a rank.
    if form == "words" and spelled and suffix == suffix.lower() and suffix not in (" sq km", "-second"):
        return point(f"{spell(whole)}{suffix}", kind, Fraction(whole), unit)
    if form == "half" and suffix[0] == " " and spelled:
        return point(f"{whole}½{suffix}", kind, Fraction(2 * whole + 1, 2), unit)
    if form == "decimal":
        return point(f"{whole}.5{suffix}", kind, Fraction(2 * whole + 1, 2), unit, Fraction(1, 10))
    return point(f"{whole}{suffix}", kind, Fraction(whole), unit)


@st.composite
def age(draw: Any) -> Printed:
    years = draw(st.integers(2, 110))
    form = draw(st.sampled_from(["{}-year-old", "{} years old", "aged {}", "age {}", "{} years of age"]))
    figure = draw(st.sampled_from([str(years), spell(years)] if "year" in form else [str(years)]))
    return point(form.format(figure), "age", Fraction(years), "year")


@st.composite
def ordinal(draw: Any) -> Printed:
    rank = draw(st.integers(3, 99))
    form = draw(st.sampled_from([nth, nth_in_words]))
    return point(form(rank), "ordinal", Fraction(rank), "")


QUANTITY = number_with_unit("quantity", UNITS)
DURATION = number_with_unit("duration", LENGTHS_OF_TIME)

# ---- sentences and dress ------------------------------------------------------------------------------------------

SENTENCES = [
    "They reported {} on Monday.",
    "After a week, {} was the word.",
    "The plan ({}) failed.",
    "“{},” he said.",
    "The board, which met in the spring, settled on {}; nobody was surprised.",
]
FRAMES = {
    "number": ["They found {} coins.", "The crew counted {} birds, he said.", "“{} homes were lost,” she said."],
    "ordinal": ["It is the {}-largest port in the region.", "The {}-busiest airport is shut."],
    "age": ["Police named a baker, {}, on Friday.", "The driver was {}.", "She is {} now, her family said."],
}
NAMED = {
    " ": "&nbsp;", "£": "&pound;", "€": "&euro;", "–": "&ndash;", "½": "&frac12;", "’": "&rsquo;", "“": "&ldquo;",
    "”": "&rdquo;", "°": "&deg;",
}  # fmt: skip
DRESSES: dict[str, dict[str, str]] = {
    "plain": {},
    "non-breaking spaces": {" ": "\u00a0"},
    "narrow spaces": {" ": "\u202f"},
    "thin spaces": {" ": "\u2009"},
    "named entities": {c: e for c, e in NAMED.items() if c != " "},
    "named entities and spaces": NAMED,
    "numbered entities": {c: f"&#{ord(c)};" for c in NAMED},
    "entities in hexadecimal": {c: f"&#x{ord(c):X};" for c in NAMED},
    "thin spaces as entities": {" ": "&thinsp;"},
    "hyphens that do not break": {"-": "\u2011"},
}
dresses = st.sampled_from(sorted(DRESSES))


def dressed(text: str, dress: str) -> str:
    return "".join(DRESSES[dress].get(character, character) for character in text)


def read_text(text: str) -> Document:
    (document,), _ = read([Article(id="a", text=text)], lambda: TOKENISER, Policy())
    return document


def assert_read_back(printed: Printed, sentence: str, dress: str) -> None:
    before, _, after = sentence.partition("{}")
    words = dressed(printed.text, dress)
    text = dressed(before, dress) + words + dressed(after, dress)
    (block,) = read_text(text).blocks
    found = [m for m in measures_in(block.text) if m.kind == printed.kind]
    start = len(dressed(before, dress))
    assert [block.original(m.start, m.end) for m in found] == [(start, start + len(words))]
    (measure,) = found
    assert (measure.low, measure.high, measure.unit) == (printed.low, printed.high, printed.unit)
    assert measure.lean == printed.lean
    assert printed.step is None or measure.printed_to == printed.step


PRINTERS = {
    "money": money(), "percent": percent(), "points": points(), "number": count(), "quantity": QUANTITY,
    "duration": DURATION, "age": age(), "ordinal": ordinal(),
}  # fmt: skip


@pytest.mark.parametrize("kind", sorted(PRINTERS))
@settings(max_examples=150)
@given(data=st.data(), dress=dresses)
def test_what_is_printed_is_read_back(kind: str, data: st.DataObject, dress: str) -> None:
    printed = data.draw(PRINTERS[kind])
    assert_read_back(printed, data.draw(st.sampled_from(FRAMES.get(kind, SENTENCES))), dress)


HEDGES: dict[str, tuple[str, str | None]] = {
    "more than {}": ("more", None), "at least {}": ("more", None), "no fewer than {}": ("more", None),
    "{} or more": ("more", None), "fewer than {}": ("less", None), "up to {}": ("less", None),
    "no more than {}": ("less", None), "about {}": ("point", "about"), "some {}": ("point", "about"),
    "an estimated {}": ("point", "about"), "{} or so": ("point", "about"), "nearly {}": ("point", "below"),
    "just under {}": ("point", "below"), "just over {}": ("point", "above"),
}  # fmt: skip


@pytest.mark.parametrize("kind", ["money", "percent", "quantity", "duration", "number"])
@settings(max_examples=60)
@given(data=st.data(), hedge=st.sampled_from(sorted(HEDGES)), dress=dresses)
def test_a_hedge_opens_an_end_or_leans_and_stays_outside_the_span(
    kind: str, data: st.DataObject, hedge: str, dress: str
) -> None:
    bare = data.draw(PRINTERS[kind].filter(lambda p: "-" not in p.text or kind == "number"))
    bound, lean = HEDGES[hedge]
    printed = replace(
        bare, low=None if bound == "less" else bare.low, high=None if bound == "more" else bare.high, lean=lean
    )
    frame = "They found {} coins." if kind == "number" else "They settled on {}, he said."
    assert_read_back(printed, frame.replace("{}", hedge), dress)


RANGES = {
    "{}-{} percent": ("percent", "percent", 1), "{}–{} percent": ("percent", "percent", 1),
    "{} to {} percent": ("percent", "percent", 1), "{}% to {}%": ("percent", "percent", 1),
    "${}-${} million": ("money", "dollar", 10**6), "${} to ${} million": ("money", "dollar", 10**6),
    "£{}m-£{}m": ("money", "GBP", 10**6), "{} to {} million euros": ("money", "EUR", 10**6),
    "{}-{} km": ("quantity", "kilometre", 1), "{} to {} feet": ("quantity", "foot", 1),
    "{}–{} years": ("duration", "year", 1), "{} to {} weeks": ("duration", "week", 1),
}  # fmt: skip


@settings(max_examples=150)
@given(st.integers(1, 99), st.integers(1, 99), st.sampled_from(sorted(RANGES)), dresses)
def test_a_range_keeps_both_ends(low: int, gap: int, form: str, dress: str) -> None:
    kind, unit, scale = RANGES[form]
    high = low + gap
    printed = Printed(form.format(low, high), kind, Fraction(low * scale), Fraction(high * scale), unit)
    assert_read_back(printed, "It is {} now.", dress)


BETWEEN = {"{} and {} percent": ("percent", "percent"), "{} and {} miles": ("quantity", "mile")}


@given(st.integers(1, 99), st.integers(1, 99), st.sampled_from(sorted(BETWEEN)), dresses)
def test_between_two_figures_is_a_range(low: int, gap: int, form: str, dress: str) -> None:
    kind, unit = BETWEEN[form]
    printed = Printed(form.format(low, low + gap), kind, Fraction(low), Fraction(low + gap), unit)
    assert_read_back(printed, "It is between {} now.", dress)


# ---- days ---------------------------------------------------------------------------------------------------------

MONTHS = ("January February March April May June July August September October November December").split()
SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DAYS = {
    "American": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "agency": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "British": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "ordinal": lambda d: f"{nth(d.day)} {MONTHS[d.month - 1]} {d.year}",
    "with its weekday": lambda d: f"{WEEKDAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "ISO": lambda d: d.isoformat(),
}


@settings(max_examples=100)
@given(st.dates(dt.date(1900, 1, 1), dt.date(2090, 1, 1)), st.sampled_from(sorted(DAYS)), dresses)
def test_a_day_is_read_back(day: dt.date, form: str, dress: str) -> None:
    before, after = "The dam, 12 metres high, broke on ", ", and 300 homes were lost."
    words = dressed(DAYS[form](day), dress)
    (block,) = read_text(dressed(before, dress) + words + dressed(after, dress)).blocks
    (mention,) = times_in(block.text)
    start = len(dressed(before, dress))
    assert block.original(mention.start, mention.end) == (start, start + len(words))
    value = resolve(mention, dt.date(2018, 2, 5))
    assert (value.start, value.granularity) == (dt.datetime.combine(day, dt.time()), "day")


# ---- facts --------------------------------------------------------------------------------------------------------

STATED = {
    "amount": (money(), "The company paid {} for the mill."),
    "percent": (percent(), "Turnout was {} at noon."),
    "quantity": (number_with_unit("quantity", {" metres": "metre", " feet": "foot"}), "The wall is {} long."),
    "duration": (number_with_unit("duration", {" weeks": "week", " hours": "hour"}), "The strike lasted {}."),
    "age": (age().filter(lambda a: "old" in a.text and "-" not in a.text), "The baker is {} now."),
    "count": (count(), "Officials said {} boats were lost in the storm."),
}


@pytest.mark.parametrize("name", sorted(STATED))
@settings(max_examples=30)
@given(data=st.data(), dress=dresses)
def test_a_fact_has_the_value_that_was_printed_and_its_words(
    name: str, data: st.DataObject, dress: str, checker: Checker
) -> None:
    printer, sentence = STATED[name]
    printed = data.draw(printer)
    words = dressed(printed.text, dress)
    text = dressed(sentence, dress).replace("{}", words)
    facts = [f for f in checker.extract(Article(id="a", text=text)) if f.fact_type == name]
    assert [(f.text, text[f.start : f.end]) for f in facts] == [(words, words)]
    value = facts[0].value
    assert isinstance(value, NumberValue)
    assert (value.low, value.high) == (printed.low, printed.high)
    assert value.unit == ("boat" if name == "count" else printed.unit)
