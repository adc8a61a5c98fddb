"""Units and total: 200 buses at $50,000 each do not cost $12 million.

Every figure is the range of numbers that would be printed so. The words between the three figures must tie them
together; whatever else may be part of the total (fees, options, "including") silences the check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcheck.crosschecks.arithmetic import Range, range_of
from factcheck.crosschecks.findings import Finding, as_conflicts
from factcheck.crosschecks.passages import Passage, Placed, passages
from factcheck.model import Alignment, Conflict, Document, Fact, NumberValue, Policy
from factcheck.text.clauses import noun_of, sentence_of
from factcheck.text.currencies import same_currency
from factcheck.text.patterns import regex
from factcheck.text.wording import write_value

EACH, SHARE = "each", "share"
LONGEST_GAP = 90
LEFT_AFTER_FEES = Fraction(9, 10)
"""Who sells shares may tell what is left when the banks are paid, a tenth less at most."""

# "each", "apiece", "a share", "per bus", behind a price; "to each of" before a number.
_EACH = regex(
    r" (?:each|apiece|a head)\b(?! of)|(?: an? | per | for (?:each|every) |-an?-|-per-| ?/ ?)(?P<unit>[a-z]{2,20})\b"
)
_EACH_WORD = regex(r"\b(?:each|every|apiece)\b", re.IGNORECASE)
_TO_EACH = regex(r" (?:to|for|from) each of (?:the |its |their )?")
_EACH_OF = regex(r"\b[Ee]ach of (?:the |its |their |his |her )?$")
_COUNTED = regex(r" (?:[a-z][\w-]* ){1,3}")
_NOUN = regex(r"(?: [a-z][\w-]*){1,2}?(?=[,.;:)]| [-–—])")
_IN_ALL = regex(r" (?:in all|in total|altogether)\b")
_GAP = regex(rf"[^.:$£€\d\n]{{1,{LONGEST_GAP}}}")
_WORD = regex(r"[^\W\d_][\w'’-]*")
_ROUGHLY = frozenset("about around roughly some nearly almost approximately just only an a average of".split())
_AT = frozenset("at for costing cost costs worth".split())
_OR = _AT | {"or"}
_TOTALS = frozenset(
    "total totalling totaling totals totalled totaled overall combined raising raised raise making makes made "
    "generating costing cost collecting collected earning earned worth spending paying fetching bringing brought for "
    "coming comes came amounting amounted".split()
)
_BESIDE_TOTALS = _ROUGHLY | frozenset(
    "or and which that thus to in the price value bill order deal sale sum outlay valued at it all".split()
)
_PAID_FOR = frozenset("for on buy purchase acquire order selling sale".split())
_BESIDE_PAID = _ROUGHLY | frozenset("contract deal bill payment to by from the its their another".split())
_BESIDES = regex(
    r"\b(?:plus|includ\w+|exclud\w+|net|gross|fees?|tax(?:es)?|VAT|discount\w*|options?|additional|extra|over-?allot\w*"
    r"|greenshoe|further|others?|as well as|along with|combined with|delivery|shipping|maintenance|spare|training"
    r"|up to|as much as|first|initial|deposit|half|remaining|rest|more|pair|set|both|retail|list price"
    r"|together|placement|concurrent\w*|loans?|debt|grants?|sponsors?|donations?|advertis\w+|budget\w*"
    r"|borrow\w*|alloc\w+|earmark\w*"
    r"|ago|previous(?:ly)?|earlier|usual(?:ly)?|normal(?:ly)?|original(?:ly)?)\b|%",
    re.IGNORECASE,
)
# What may follow a total; its other words may say that it is one of something else: "$12 million profit".
_BEHIND = regex(
    r"$|[.,;)”\"’]| [-–—]| (?:in all|in total|altogether|in cash|for (?!both\b|all\b|two\b|three\b)|to|on (?!the\b)"
    r"|when|this|last|over|and|that|which|at)\b"
)
_SELLING = regex(r"\b(?:sold|sells?|selling|sale of|offered|offering of|issued|issuing|placed)(?: [a-z]+){0,4} $")
_RAISING = regex(
    r"(?<!has )(?<!have )(?<!had )\b(?:rais(?:e|es|ed|ing)|proceeds of)(?: (?:a|total|of|about|some|nearly|roughly))* $"
)
_AT_ANOTHER_TIME = regex(r"\b(?:in (?:19|20)\d\d|last|since|so far|to date|already|now|once|later)\b")


@dataclass(frozen=True, slots=True)
class _Bill:
    """How many, at what price each, and the stated total, which may be told without the fees of who sold."""

    count: Placed
    price: Placed
    total: Placed
    raised: bool


class UnitTotal:
    """A total that its number of units at their price does not come to."""

    name = "unit_total"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Multiply every number by its price, where a total is tied to both."""
        read = passages(documents, facts, "amount", "count", "quantity", "duration")
        bills = (bill for passage in read for bill in _bills(passage))
        yield from as_conflicts(self.name, (f for bill in bills if (f := _finding(bill, policy)) is not None))


def _bills(passage: Passage) -> Iterator[_Bill]:
    """The prices per unit of a paragraph, each with the number and the total that it is tied to."""
    priced = [i for i, placed in enumerate(passage.facts) if _end_of_price(passage, i) is not None]
    bills = [bill for i in priced if (bill := _in_one_sentence(passage, i)) is not None]
    if len(priced) == 1 and not bills and (offering := _offering(passage, priced[0])) is not None:
        bills = [offering]
    for bill in bills:
        places = sorted((placed.start, placed.end) for placed in (bill.count, bill.price, bill.total))
        told = _sentences(passage, places[0][0], places[-1][1])
        # "Each of the brothers owns 20 shops worth $1 million each": the total may be that of all of them.
        if not _BESIDES.search(told) and len(_EACH_WORD.findall(told)) <= 1:
            yield bill


def _in_one_sentence(passage: Passage, index: int) -> _Bill | None:
    """The number and the total that the words around a price tie to it."""
    text, price, end = passage.text, passage.facts[index], _end_of_price(passage, index)
    before, after = _at(passage, index - 1), _at(passage, index + 1)
    assert end is not None
    if after is not None and after.end <= end:  # "$500 to each of 40 families, $20,000 in all"
        total = _total_behind(passage, end, index + 2)
        return _Bill(after, price, total, raised=False) if total is not None else None
    if before is None or before.fact.fact_type == "amount" or not _is_priced_per(text, before, price):
        return None
    at = _gap(text, before.end, price.start)
    total = _total_behind(passage, end, index + 1)
    if total is not None and (_ends_in(at, _AT) or _COUNTED.fullmatch(at)):
        return _Bill(before, price, total, raised="rais" in text[end : total.start])
    total = _at(passage, index - 2)
    if total is None or total.fact.fact_type != "amount" or _end_of_price(passage, index - 2) is not None:
        return None
    paid = _gap(text, total.end, before.start)
    if _is_made_of(paid, _PAID_FOR, _BESIDE_PAID) and _ends_in(at, _OR):
        return _Bill(before, price, total, raised="sell" in paid or "sale" in paid)
    return None


def _offering(passage: Passage, index: int) -> _Bill | None:
    """The one number of shares, the one price of a share and the one sum raised that a paragraph tells of."""
    text, price = passage.text, passage.facts[index]
    each = _EACH.match(text, price.end)
    shares = [p for p in passage.facts if p.fact.fact_type == "count" and _unit(p.fact) == SHARE]
    sums = [p for p in passage.facts if p.fact.fact_type == "amount" and p is not price]
    if each is None or each["unit"] not in (None, SHARE) or len(shares) != 1 or len(sums) != 1:
        return None
    sold = _SELLING.search(text, max(0, shares[0].start - LONGEST_GAP), shares[0].start)
    raised = _RAISING.search(text, max(0, sums[0].start - LONGEST_GAP), sums[0].start)
    if not sold or not raised or sums[0].start < max(shares[0].start, price.start) or _AT_ANOTHER_TIME.search(text):
        return None
    return _Bill(shares[0], price, sums[0], raised=True)


def _end_of_price(passage: Passage, index: int) -> int | None:
    """Where a price per unit ends, with its unit; None for what is the price of nothing."""
    text, price = passage.text, passage.facts[index]
    if price.fact.fact_type != "amount":
        return None
    if (each := _EACH.match(text, price.end)) is not None:
        return each.end()
    before, after = _at(passage, index - 1), _at(passage, index + 1)
    if before is not None and _EACH_OF.search(text, max(0, before.start - LONGEST_GAP), before.start):
        return price.end if _COUNTED.fullmatch(text, before.end, price.start) else None
    to_each = _TO_EACH.match(text, price.end)
    if to_each is not None and after is not None and after.start == to_each.end():
        noun = _NOUN.match(text, after.end)
        return noun.end() if noun is not None else None
    return None


def _total_behind(passage: Passage, end: int, index: int) -> Placed | None:
    """The amount behind a price that is said to be the total: "a total of", "raising", "or", "in all"."""
    total = _at(passage, index)
    if total is None or total.fact.fact_type != "amount" or not _BEHIND.match(passage.text, total.end):
        return None
    gap = _gap(passage.text, end, total.start)
    if _IN_ALL.match(passage.text, total.end) and _is_made_of(f"{gap} total", _TOTALS, _BESIDE_TOTALS):
        return total
    return total if _is_made_of(gap, _TOTALS, _BESIDE_TOTALS) else None


def _is_priced_per(text: str, counted: Placed, price: Placed) -> bool:
    """Whether a price is that of what is counted: "per bus" of buses, "each" of anything."""
    each = _EACH.match(text, price.end)
    unit = each["unit"] if each is not None else None
    return unit is None or noun_of(unit) == noun_of(_unit(counted.fact))


def _unit(fact: Fact) -> str:
    """The noun of a number: "bus" of 200 buses, "litre" of 40 litres."""
    assert isinstance(fact.value, NumberValue)
    return (fact.slot.unit or fact.value.unit).split(" ")[-1]


def _at(passage: Passage, index: int) -> Placed | None:
    return passage.facts[index] if 0 <= index < len(passage.facts) else None


def _gap(text: str, start: int, end: int) -> str:
    """The words between two figures of one sentence; nothing where they are far apart or others stand between."""
    return text[start:end] if _GAP.fullmatch(text, start, end) else ""


def _is_made_of(gap: str, telling: frozenset[str], small: frozenset[str]) -> bool:
    """Whether nothing but small words stands in a gap, and one that tells."""
    words = set(_WORD.findall(gap.lower()))
    return not words.isdisjoint(telling) and words <= telling | small


def _ends_in(gap: str, telling: frozenset[str]) -> bool:
    """Whether the last word of a gap is one that tells, whatever stands before it."""
    words = [word for word in _WORD.findall(gap.lower()) if word not in _ROUGHLY]
    return bool(words) and words[-1] in telling


def _sentences(passage: Passage, start: int, end: int) -> str:
    """The sentences from the one of a figure to the one of another."""
    first, last = sentence_of(passage.block.doc, start), sentence_of(passage.block.doc, end - 1)
    return passage.text[first.start_char if first else 0 : last.end_char if last else None]


def _finding(bill: _Bill, policy: Policy) -> Finding | None:
    """What is to be reported where number times price is not the total."""
    count, price, total = (placed.fact for placed in (bill.count, bill.price, bill.total))
    n, each, whole = (f.value for f in (count, price, total))
    assert isinstance(n, NumberValue) and isinstance(each, NumberValue) and isinstance(whole, NumberValue)
    money = each.unit.partition(" ")[0]
    if not all(_is_one_figure(f) for f in (count, price, total)):
        return None
    if same_currency(money, whole.unit.partition(" ")[0]) is False or n.low is None or each.low is None:
        return None
    product = range_of(n, policy, counted=True) * range_of(each, policy, counted=False)
    stated = range_of(whole, policy, counted=False)
    if bill.raised and stated.high is not None:
        stated = Range(stated.low, stated.high / LEFT_AFTER_FEES)
    if product.may_equal(stated):
        return None
    made = write_value(NumberValue(low=n.low * each.low, high=n.low * each.low, unit=money))
    bought = f"{write_value(n)} at {write_value(each.model_copy(update={'unit': money}))} each"
    return Finding(
        question=f"Do {bought} make {write_value(whole)}?",
        fact_type="amount",
        field="total",
        stated=write_value(whole),
        worked_out=bought,
        explanation=f"{bought} make {made}, not {write_value(whole)}.",
        stated_by=(total,),
        worked_out_from=(count, price),
    )


def _is_one_figure(fact: Fact) -> bool:
    """Whether a fact states one figure, if only about it; a bound or a score is none."""
    value = fact.value
    return isinstance(value, NumberValue) and value.is_point and not value.is_pair and fact.stance.hedge is None


UNIT_TOTAL = UnitTotal()
