"""Currencies: the signs, codes and words of money, before and after a figure, and which of them may be one."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from factcheck.tables import load

When = Literal["", "large", "cell", "pence", "rate"]
SIGN_CLASS = "[$¢£¥€֏؋৳฿៛ƒΞ元﷼￥￦\u20a0-\u20c0]"
"""Every character that is a currency by itself."""


class Currency(NamedTuple):
    """What a sign, code or word makes of a figure: the currency, how many of it, and when it may be read at all."""

    name: str
    factor: Fraction = Fraction(1)
    when: When = ""


WORDS: dict[str, Currency] = {}
"""What follows a figure, in small letters."""
SYMBOLS: dict[str, Currency] = {}
"""What follows a figure, as printed."""
_BEFORE: dict[str, Currency] = {}
_LEADS: dict[str, Currency] = {}
_COUNTRIES: dict[str, frozenset[str]] = {}
_NATIONS: dict[str, str] = {}
_HUNDREDTH = Fraction(1, 100)
_SCALED_CODES = {"M": Fraction(10**6), "K": Fraction(1000), "k": Fraction(1000)}


def _read_table() -> None:
    rows = load("currencies")
    of = {row["code"]: row for row in rows}
    for row in rows:
        code, opens = row["code"], row.get("one_of", [])
        major, minor = Currency(code), Currency(code, _HUNDREDTH)
        names, cents = list(row.get("words", ())), list(row.get("minor", ()))
        for bare in (of[name] for name in opens):
            nouns = [*bare.get("nouns", ()), *bare.get("words", ())]
            names += [f"{nation} {noun}" for nation in row.get("nations", ()) for noun in nouns]
            cents += [f"{nation} {cent}" for nation in row.get("nations", ()) for cent in bare.get("minor", ())]
        WORDS.update(dict.fromkeys(names, major))
        WORDS.update(dict.fromkeys(cents, minor))
        WORDS.update(dict.fromkeys(row.get("large", ()), Currency(code, when="large")))
        _LEADS.update(dict.fromkeys(row.get("lead", ()), Currency(code, when="large")))
        if "dollar" in opens:
            _NATIONS.update({name: code for n in row.get("nations", ()) for name in (n.title(), n.upper())})
        _read_symbols(row, major)
        for name in opens:
            _COUNTRIES[name] = _COUNTRIES.get(name, frozenset()) | {code}
    SYMBOLS["¢"] = Currency("dollar", _HUNDREDTH)
    SYMBOLS["p"] = Currency("GBP", _HUNDREDTH, "pence")
    SYMBOLS["c"] = Currency("dollar", _HUNDREDTH, "rate")


def _read_symbols(row: dict[str, list[str]], major: Currency) -> None:
    symbols = list(row.get("symbols", ()))
    guarded, cell = major._replace(when="large"), major._replace(when="cell")
    code = major.name
    if len(code) == 3 and code.isupper():
        if "dollar" in row.get("one_of", ()):
            symbols += [f"{code}$", f"{code} $"]
        if code not in symbols:
            _BEFORE[code] = SYMBOLS[code] = guarded
        elif code not in ("BTC",):
            for letter, factor in _SCALED_CODES.items():
                _BEFORE[letter + code] = SYMBOLS[letter + code] = Currency(code, factor)
    for symbol in row.get("guarded", ()):
        _BEFORE[symbol] = guarded
        if len(symbol) > 1:
            SYMBOLS[symbol] = guarded
    for symbol in row.get("cells", ()):
        SYMBOLS[symbol] = cell
        _BEFORE.setdefault(symbol, cell)
    for symbol in symbols:
        _BEFORE[symbol] = SYMBOLS[symbol] = major
        if symbol.lower() in row.get("words", ()):
            _BEFORE[symbol.lower()] = major  # "usd 20"
        if symbol[-1] == "$" and symbol[:-1].isalpha() and len(symbol) > 2:
            _BEFORE[f"{symbol[:-1]} $"] = major


_read_table()
_LONGEST = max(map(len, _BEFORE))
_ENDINGS = frozenset(symbol[-2:] for symbol in _BEFORE)
_LEAD_REACH = 24
_LEAD_ENDINGS = frozenset(word[-2:] for word in _LEADS)
_LEAD_WORDS = frozenset(word.split()[-1] for word in _LEADS)


def currency_before(text: str, pos: int) -> tuple[Currency, int] | None:
    """Read the currency sign, code or word that ends at the number starting at `pos`, and where it starts.

    >>> currency, start = currency_before("paid US$6,500", 8)
    >>> currency.name, start
    ('USD', 5)
    """
    end = pos - 1 if text[pos - 1 : pos] == " " else pos
    if end <= 0 or not (text[end - 1] in _ENDINGS or text[max(0, end - 2) : end] in _ENDINGS):
        return _word_before(text, end) if 0 < end < pos else None
    for start in range(max(0, end - _LONGEST), end):
        found = _BEFORE.get(text[start:end])
        if found is not None and not (start and _continues(text[start - 1], text[start])):
            return found, start
    return _word_before(text, end) if end < pos else None


def _continues(before: str, first: str) -> bool:
    """A symbol inside a word is none, nor is half of "EUR/USD" or a dollar sign after letters that name no country."""
    return (before == "/" and first.isalpha()) or (before.isalnum() and (first.isalnum() or first == "$"))


def _word_before(text: str, end: int) -> tuple[Currency, int] | None:
    if text[max(0, end - 2) : end].lower() not in _LEAD_ENDINGS:
        return None
    start = end
    while start and end - start < _LEAD_REACH and text[start - 1].isalpha():
        start -= 1
    word = text[start:end].lower()
    if word not in _LEAD_WORDS:
        return None
    earlier = start - 1
    while earlier > 0 and start - earlier < _LEAD_REACH and text[earlier - 1].isalpha():
        earlier -= 1
    before = text[max(earlier, 0) : max(start - 1, 0)].lower()
    if (phrase := f"{before} {word}") in _LEADS:
        return _LEADS[phrase], earlier
    if word not in _LEADS or before in ("the", "a", "of", "against", "per", "in") or before[-1:].isdigit():
        return None
    return _LEADS[word], start


def currency_code(printed: str) -> str | None:
    """The currency that a code or sign before a number names.

    >>> currency_code("RM"), currency_code("FY")
    ('MYR', None)
    """
    found = _BEFORE.get(printed)
    return found.name if found else None


def dollar_of(nation: str) -> str | None:
    """The dollar that the name of a nation after "$5 million" makes of it.

    >>> dollar_of("Canadian"), dollar_of("German")
    ('CAD', None)
    """
    return _NATIONS.get(nation)


def is_code_of(code: str, unit: str) -> bool:
    """Say whether a currency may be what a sign or word of an open country meant.

    >>> is_code_of("CAD", "dollar"), is_code_of("EUR", "dollar")
    (True, False)
    """
    return code in _COUNTRIES.get(unit, ())


def same_currency(left: str, right: str) -> bool | None:
    """Say whether two money units are one currency; None when a sign or word leaves the country open.

    >>> same_currency("USD", "USD"), same_currency("dollar", "USD"), same_currency("dollar", "EUR")
    (True, None, False)
    """
    if left == right:
        return True
    lefts, rights = _COUNTRIES.get(left, frozenset((left,))), _COUNTRIES.get(right, frozenset((right,)))
    return None if lefts & rights else False
