"""What stands around a figure with a unit: what it is the price of, and the same value said again in another unit."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.text import numerals
from factcheck.text.currencies import is_code_of, same_currency
from factcheck.text.hedges import hedge_before, words_before
from factcheck.text.patterns import regex
from factcheck.text.units import read_unit, to_base, unit_name

if TYPE_CHECKING:
    from factcheck.text.figures import Figure
    from factcheck.text.measures import Measure

_PRICED = frozenset(
    "share barrel ounce ton tonne gallon litre liter pound kilo kilogram gram hour day week month year night minute "
    "second person head piece unit ticket seat bushel acre hectare mile kilometre kilometer dozen pint bottle pack bag "
    "game episode visit dose student pupil child household family vehicle vote bbl lb kg g oz km t mt l mwh kwh mmbtu "
    "hr hrs min mo yr wk gal sqm sqft".split()
)
_SHORT = {"hr": "hour", "hrs": "hour", "mo": "month", "yr": "year", "wk": "week", "min": "minute", "annum": "year"}
_PER = regex(
    r"(?:(?P<each> each| apiece)|-(?:an?|per)-| (?P<a>an?)[ -]| (?P<per>per|for each|for every) | ?/ ?)"
    r"(?(each)(?![A-Za-z])|(?:(?:[A-Z][\w.]{1,20}|diluted|basic|ordinary|common) )?"
    r"(?P<unit>(?:(?:metric|troy|square|sq|cubic|short|million) )?(?P<noun>[A-Za-z]{1,16}²?))(?![A-Za-z]))"
)
_EARLIER = regex(r" an? (?:hour|day|week|month|year) (?:ago|earlier|before|previously|later)\b")
_NEXT_WORD = regex(r"[ -]([a-z]{1,12})(?![a-z])")
_AGAIN = regex(
    r" ?(?P<opened>[(\[])(?:or )?(?:about |around |some |roughly |nearly |almost |approximately |over |just over "
    r"|just under |more than |equivalent to |equal to |worth |~|≈)*|(?P<loose>,? or (?:about |roughly |nearly )?| ?/ ?)"
)
_CLOSED = regex(r"[)\],;/]| (?:at|US|per|an?)\b")
_MONEY_AGAIN = regex(
    r"(?: \(|, or )(?:about |around |some |roughly |nearly |almost |over |then |equivalent to )?(?:[A-Z]{1,3})?[$€]"
)
_MONEY_AFTER = regex(
    r"[ -](?:fine|fee|prize|grant|reward|bonus|salary|loan|bill|note|donation|payment|deal|contract|budget|debt|fund"
    r"|scheme|investment|transfer|fraud|bailout|lawsuit|settlement)s?\b"
)
_PAYING = frozenset(
    "spent spend spending paid pay paying pays cost costs costing worth fined owed owes owe earned earns earning "
    "invested donated charged charges".split()
)
_SUMS = frozenset("fine price fee bill salary reward debt loan grant prize bonus deposit rent".split())
_TRADED = frozenset("sold bought sell buy sells went".split())

_HUNDREDTHS = regex(r",? (?:and )?(?:(?P<digits>\d{1,2})(?= ?[^\W\d])|(?=[a-z]))")


def hundredths(text: str, end: int, code: str) -> tuple[Fraction, str, int] | None:
    """The cents or pence after an amount, the currency that both make, and where they end.

    >>> hundredths("3 UAH 4 kopiykas", 5, "UAH")
    (Fraction(1, 25), 'UAH', 16)
    """
    found = _HUNDREDTHS.match(text, end)
    if not found:
        return None
    value, stop, spelled = Fraction(int(found["digits"] or 0)), found.end(), not found["digits"]
    if spelled:
        words = numerals.read_words(text, stop)[0]
        if words is None or words.value >= 100:
            return None
        value, stop = words.value, words.end
    minor = read_unit(text, stop, spelled=spelled)
    if minor is None or minor.unit.kind != "money" or minor.unit.factor != Fraction(1, 100):
        return None
    if minor.unit.when == "rate" or (minor.word != "cents" and same_currency(minor.unit.name, code) is False):
        return None
    return value / 100, minor.unit.name if is_code_of(minor.unit.name, code) else code, minor.end


def unit_of_price(text: str, end: int) -> str:
    """What the money that ends here is paid for each of: "hour" of "$15 an hour"; empty when nothing is said.

    >>> unit_of_price("oil at $80 a barrel", 10), unit_of_price("a $5-a-share offer", 4), unit_of_price("$5 a go", 2)
    ('barrel', 'share', '')
    >>> unit_of_price("$5 a year ago", 2)
    ''
    """
    found = _PER.match(text, end) if text[end : end + 1] in ("-", " ", "/") else None
    if found is None or _EARLIER.match(text, found.start()):
        return ""
    if found["each"]:
        return "each"
    unit, noun = found["unit"], found["noun"].lower()
    if not found["per"] and noun not in _PRICED and unit_name(unit) is None:
        return ""
    if (more := _NEXT_WORD.match(text, found.end())) and (name := unit_name(f"{unit} {more[1]}")):
        return name
    return _SHORT.get(noun) or unit_name(unit) or unit_name(noun) or noun


def says_again(text: str, first: Measure, kind: str, unit: str, value: Fraction | None, start: int, end: int) -> bool:
    """Say whether a value is the one before it in another unit: "5,967 square miles (15,455 sq km)"."""
    if kind != first.kind or unit == first.unit or start - first.end > 24:
        return False
    link = _AGAIN.fullmatch(text, first.end, start)
    if link is None:
        goes_on = first.restates and text[first.end : start] in (", ", "; ", " or ", ", or ", "/", " / ")
        return goes_on and "(" in text[max(0, first.outer_start - 3) : first.start] and kind == "money"
    if kind == "money":
        if same_currency(first.unit, unit) is True or (link["loose"] and not link["loose"].startswith(", or")):
            return False
        return bool(link["loose"] or _CLOSED.match(text, end))
    said = first.low if first.low is not None else first.high
    return said is not None and value is not None and _are_near(said, first.unit, value, unit)


def _are_near(left: Fraction, left_unit: str, right: Fraction, right_unit: str) -> bool:
    mine, yours = to_base(left_unit), to_base(right_unit)
    if mine is None or yours is None:
        return False
    if mine[0] != yours[0]:
        return mine[0].startswith("temperature") and yours[0].startswith("temperature")
    one, other = left * mine[1], right * yours[1]
    return abs(one - other) * 2 <= max(abs(one), abs(other))


def is_sterling(text: str, figure: Figure) -> bool:
    """Say whether pounds are money: after a word of paying, before a conversion, or printed "5m pounds"."""
    if text.startswith(" of ", figure.end):
        return False
    if figure.numeral.loose or _MONEY_AGAIN.match(text, figure.end) or _MONEY_AFTER.match(text, figure.end):
        return True
    hedge = hedge_before(text, figure.start)
    words = words_before(text, hedge.start if hedge else figure.start).words
    if not words:
        return False
    if figure.numeral.magnitude >= 1000 and (words[-1] == "for" or not _PAYING.isdisjoint(words[-3:])):
        return True
    return words[-1] in _PAYING or (
        (words[-1] == "of" and words[-2:-1] != () and words[-2] in _SUMS)
        or (words[-1] == "for" and words[-2:-1] != () and words[-2] in _TRADED)
    )
