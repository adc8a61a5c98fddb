"""Money: signs, codes and words of every country, hundredths, prices per unit, losses, and look-alikes."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.tables import load
from factcheck.text.currencies import currency_before, same_currency
from factcheck.text.measures import Measure, read_measures

ISO_4217 = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
    "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX "
    "USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL"
).split()


def money(text: str) -> list[Measure]:
    return [measure for measure in read_measures(text) if measure.kind == "money"]


def test_every_currency_of_the_standard_is_known() -> None:
    assert set(ISO_4217) <= {row["code"] for row in load("currencies")}


@pytest.mark.parametrize("code", ISO_4217)
def test_every_code_is_read_in_a_cell_of_a_table(code: str) -> None:
    if code in ("CUP", "KGS"):  # cups and kilograms as well
        return
    (amount,) = read_measures(f"42 {code}")
    assert (amount.kind, amount.low, amount.unit) == ("money", 42, code)


@pytest.mark.parametrize(
    ("text", "low", "unit", "span"),
    [
        ("The lamp costs usd$15 now.", "15", "USD", "usd$15"),
        ("The lamp costs rmb 10 now.", "10", "CNY", "rmb 10"),
        ("A seat costs RD$ 5,000 there.", "5000", "DOP", "RD$ 5,000"),
        ("A seat costs Rp50,000 there.", "50000", "IDR", "Rp50,000"),
        ("A seat costs R1.2bn there.", "1200000000", "ZAR", "R1.2bn"),
        ("A seat costs N4,500 there.", "4500", "NGN", "N4,500"),
        ("He paid 75 USD million for it.", "75000000", "USD", "75 USD million"),
        ("The loss came to 30 MSEK in May.", "30000000", "SEK", "30 MSEK"),
        ("The loss came to MEUR 4.5 in May.", "4500000", "EUR", "MEUR 4.5"),
        ("A ticket is 30 U.S. dollars.", "30", "USD", "30 U.S. dollars"),
        ("They raised $20 million Canadian.", "20000000", "CAD", "$20 million Canadian"),
        ("The mill cost 400 million marks in all.", "400000000", "mark", "400 million marks"),
        ("The mill cost 20 billion francs in all.", "20000000000", "franc", "20 billion francs"),
        ("The mill cost 300 lei in all.", "300", "leu", "300 lei"),
        ("The mill cost Rupees 500 crore in all.", "5000000000", "rupee", "Rupees 500 crore"),
        ("A stamp costs 3 UAH 4 kopiykas.", "76/25", "UAH", "3 UAH 4 kopiykas"),
        ("A stamp costs 15 dollars and 50 cents.", "31/2", "dollar", "15 dollars and 50 cents"),
        ("A stamp costs 3 pounds and 50 pence.", "7/2", "GBP", "3 pounds and 50 pence"),
        ("A stamp costs 3 euros 50 cents.", "7/2", "EUR", "3 euros 50 cents"),
        ("A stamp costs 4 kopiykas.", "1/25", "UAH", "4 kopiykas"),
        ("The levy fell by 2.5p a litre.", "1/40", "GBP", "2.5p"),
        ("It swung to a loss of $(3.2) million.", "-3200000", "dollar", "$(3.2) million"),
        ("It had a net loss of ($4.2 million).", "-4200000", "dollar", "($4.2 million)"),
        ("She was fined 200 pounds.", "200", "pound", "200 pounds"),
        ("A 5,000-pound fine was imposed.", "5000", "pound", "5,000-pound"),
        ("Fares brought in 5m pounds.", "5000000", "pound", "5m pounds"),
    ],
)
def test_amount_is_read(text: str, low: str, unit: str, span: str) -> None:
    (amount,) = read_measures(text)
    assert (amount.kind, amount.low, amount.unit) == ("money", Fraction(low), unit)
    assert text[amount.start : amount.end] == span


@pytest.mark.parametrize(
    "text",
    ["They met at COP28 and again at COP 29.", "The SDG 13 target.", "The TOP 10 of the year.", "He has 20 crowns.",
     "They sold 2,000 real estate plots.", "A 720p film.", "Q3 was slow.", "PEN 15 was the pen.", "The 5c ticket.",
     "The euro 2024 games.", "They won 5,000 bitcoin miners over.", "A pair at EUR/USD 1.08 now.", "He lost 20 pounds.",
     "He left at 5p.m. today.", "A Class P 1,200 tractor."],
)  # fmt: skip
def test_look_alike_is_no_money(text: str) -> None:
    assert not money(text)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("oil at $80 a barrel", "barrel"),
        ("a $5-a-share offer", "share"),
        ("pay of $15.40/hour", "hour"),
        ("a fee of £9 a month", "month"),
        ("gas at $4 per mmBtu", "million british thermal units"),
        ("ore at $90 per metric ton", "tonne"),
        ("a rent of €20 per square metre", "square metre"),
        ("eggs at $3 each", "each"),
        ("profit of $1.20 per diluted share", "share"),
        ("power at 85 euros per megawatt hour", "megawatt hour"),
        ("a bill of $3", ""),
        ("$5 a lot of people had", ""),
    ],
)
def test_what_a_price_is_for(text: str, per: str) -> None:
    (price,) = money(text)
    assert price.per == per


@pytest.mark.parametrize(
    ("text", "restates"),
    [
        ("They paid 1 million pounds ($56,270) for it.", [False, True]),
        ("They paid €10 million ($11 million) for it.", [False, True]),
        ("They paid 10 million euros, or $11 million, for it.", [False, True]),
        ("They paid 300 rupees ($3.60; £2.90) for it.", [False, True, True]),
        ("They paid $5 (then $4) for it.", [False, False]),
        ("They paid €5 and $6 for them.", [False, False]),
        ("They paid €10 million ($2 million of it in shares).", [False, False]),
    ],
)
def test_a_conversion_says_one_amount_again(text: str, restates: list[bool]) -> None:
    assert [amount.restates for amount in money(text)] == restates


@pytest.mark.parametrize(
    ("text", "unit"),
    [("$5 to US$7", "USD"), ("US$5 to $7", "USD"), ("€5-€7", "EUR"), ("between $5 and $7", "dollar")],
)
def test_range_takes_the_country_that_either_end_names(text: str, unit: str) -> None:
    (amount,) = money(text)
    assert (amount.low, amount.high, amount.unit) == (5, 7, unit)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("franc", "CHF", None), ("franc", "XOF", None), ("franc", "USD", False), ("rial", "riyal", None),
        ("pound", "EGP", None), ("krone", "SEK", None), ("SEK", "NOK", False), ("peso", "ARS", None),
    ],
)  # fmt: skip
def test_open_currency_may_be_any_of_its_countries(left: str, right: str, same: bool | None) -> None:
    assert same_currency(left, right) is same
    assert same_currency(right, left) is same


def test_a_currency_belongs_to_one_figure() -> None:
    text = "A stamp is 3 UAH 4 stamps."
    (amount,) = money(text)
    assert text[amount.start : amount.end] == "3 UAH"


@pytest.mark.parametrize("text", ["XY$5", "abc5", "/EUR 5"])
def test_letters_that_name_no_country_are_no_currency(text: str) -> None:
    assert currency_before(text, len(text) - 1) is None
