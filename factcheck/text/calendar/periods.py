"""Forms of longer periods: April 2024, in 2016, the 1990s, Q2, spring 2023, mid-March, the first half of 2018."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form, read_piece
from factcheck.text.calendar.mention import Portion, TimeMention
from factcheck.text.calendar.vocabulary import (
    COUNTED_AFTER,
    MONTH,
    NAME_AFTER,
    OFFSETS,
    SEASON,
    YEAR,
    YEAR_END,
    YEARS_FROM_NOW,
    month_number,
)
from factcheck.text.patterns import initials, one_of, regex


@form(
    rf"(?<![\w.,:/$£€#@+-])(?:(?P<year>{YEAR})[ -]?(?P<part>[QqH][1-4])\b|(?P<half>H[12]) (?P<of>{YEAR}){YEAR_END})",
    BY_DIGIT,
    BY_WORD,
    starts="h",
)
def _year_and_part(text: str, match: Match, cued: bool) -> Piece | None:
    """2017 Q1, 2018Q4, H2 2016"""
    part, year = (match["part"] or match["half"]).upper(), int(match["year"] or match["of"])
    if part[0] == "Q":
        return Piece(TimeMention(*match.span(), "quarter", year=year, quarter=int(part[1])))
    if part[1] not in "12":
        return None
    halves = {"1": "first half", "2": "second half"}
    return Piece(with_portion(TimeMention(*match.span(), "year", year=year), halves[part[1]]))


@form(
    rf"(?P<year>{YEAR}),? (?P<month>{MONTH})(?! \d)",
    BY_DIGIT,
)
def _year_month(text: str, match: Match, cued: bool) -> Piece | None:
    """2016 November; "in 2016 May said" is a person, "in 2016, June rain" a month without a year"""
    month, in_range = month_number(match["month"]), _RANGE_BEFORE.search(hedging.words_before(text, match.start()))
    may_be_a_name = month in vocabulary.NAME_LIKE_MONTHS and match["month"][0].isupper()
    ends = _CLAUSE_END.match(text, match.end()) or (in_range and _RANGE_END.match(text, match.end()))
    if (("," in match[0] or may_be_a_name) and not ends) or NAME_AFTER.match(text, match.end()):
        return None
    if text.startswith("-", match.end()):
        return None
    return Piece(TimeMention(*match.span(), "month", year=int(match["year"]), month=month))


_CLAUSE_END = regex(r"[.,;:)]|\Z")
_RANGE_END = regex(r" (?:and|to|until|till|through)\b| ?-")
_RANGE_BEFORE = regex(r"\b(?i:from|between)(?: (?:the )?\w{1,9}(?: \w{1,9}){0,2} (?:and|to|until|till|through))? \Z")


@form(
    rf"(?<![\w.,:/$£€#@+-])(?:(?P<month>0?[1-9]|1[0-2])/(?P<year>{YEAR})"
    rf"|(?P<first>{YEAR})(?:/ ?|-)(?P<second>0[1-9]|1[0-2]))(?![\w%]|[./:-]\d)",
    BY_DIGIT,
)
def _month_in_figures(text: str, match: Match, cued: bool) -> Piece | None:
    """3/2015, 2016-11; 2009-10 is two years, and 2016-11 after a name its number"""
    year, month = int(match["year"] or match["first"]), int(match["month"] or match["second"])
    is_two_years = match["first"] and month > year % 100
    if is_two_years or _NUMBERED.search(hedging.words_before(text, match.start())):
        return None
    return Piece(TimeMention(*match.span(), "month", year=year, month=month))


_NUMBERED = regex(
    r"\b(?:(?!(?:In|Since|From|By|Until|Before|After|Between|And|To|Of|Through)\b)[A-Z][\w.]{0,19}"
    r"|(?i:no\.?|number|numbered|case|bill|rule|law|act|order|notice|section|resolution|version|model)),? \Z"
)


@form(
    r"(?:(?<=\b[Tt]he )|(?<=\b[Ee]arly )|(?<=\b[Ll]ate )|(?<=\b[Mm]id-))'(?P<decade>[2-9]0)s\b(?!-)",
    BY_WORD,
    starts="'",
)
def _short_decade(text: str, match: Match, cued: bool) -> Piece | None:
    """the '70s"""
    return Piece(TimeMention(*match.span(), "decade", year=1900 + int(match["decade"]), unit="decade"))


@form(
    rf"(?P<month>march|august),? (?P<year>{YEAR}){YEAR_END}",
    BY_WORD,
    starts="ma",
)
def _plain_month_year(text: str, match: Match, cued: bool) -> Piece | None:
    """march 2015, in small letters"""
    if COUNTED_AFTER.match(text, match.end()):
        return None
    return Piece(TimeMention(*match.span(), "month", year=int(match["year"]), month=month_number(match["month"])))


@form(
    rf"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his) year|(?P<year>{YEAR}))'s "
    rf"(?P<nth>first|second|third|fourth|final|1st|2nd|3rd|4th) (?P<unit>quarter|half)\b(?!-)",
    BY_WORD,
    BY_DIGIT,
    starts="lnt",
)
def _part_of_years(text: str, match: Match, cued: bool) -> Piece | None:
    """next year's first quarter, 2019's second half"""
    mention = TimeMention(*match.span(), "quarter", quarter=_QUARTERS[match["nth"]])
    if match["unit"] == "half":
        if match["nth"] not in ("first", "second"):
            return None
        mention = with_portion(TimeMention(*match.span(), "year"), f"{match['nth']} half")
    if match["year"]:
        return Piece(replace(mention, year=int(match["year"])))
    return Piece(replace(mention, offset=OFFSETS[match["which"].lower()], unit="year"))


@form(
    rf"(?<![\w.,:/$£€#@+])(?P<year>{YEAR})(?:(?P<to> ?- ?|/| to | and | through | until )(?P<last>{YEAR}|\d\d))?"
    rf"{YEAR_END}(?! (?:to|through|-) ?\d)",
    BY_DIGIT,
)
def _year(text: str, match: Match, cued: bool) -> Piece | None:
    """in 2016, (2016), from 2012 to 2015, since 2009-13"""
    year = int(match["year"])
    if not cued and text.startswith("-", match.start() - 1):
        return None
    in_brackets = text[match.start() - 1 : match.start()] == "(" and text[match.end() : match.end() + 1] == ")"
    if COUNTED_AFTER.match(text, match.end()):
        return None
    if not (cued or in_brackets or hedging.has_year_cue(text, match.start()) or _is_year_of_a_noun(text, match)):
        return None
    mention = TimeMention(*match.span(), "year", year=year)
    if match["last"] and cued and match["to"].strip() not in ("-", "/"):
        return Piece(replace(mention, end=match.end("year")))  # of "mid-2014 to 2016" its first end
    if match["last"]:
        is_short = len(match["last"]) == 2
        last = int(match["last"]) + year // 100 * 100 * is_short
        if last <= year or (is_short and match["to"].strip() not in "-/") or ("/" in match["to"] and last > year + 1):
            return None
        if "and" in match["to"] and not _AFTER_BETWEEN.search(hedging.words_before(text, match.start())):
            return Piece(replace(mention, end=match.end("year")))
        until = TimeMention(match.start("last"), match.end(), "year", year=last)
        return Piece(replace(mention, granularity="range", until=until))
    return Piece(mention)


def _is_year_of_a_noun(text: str, match: Match) -> bool:
    """True for "a 2004 law", "the 2012 Harvest Cup", "the first storm of 2018", "2018 may be dry"."""
    year = int(match["year"])
    if not 1900 <= year < 2050:
        return False
    before = hedging.words_before(text, match.start())
    if _OWNER_BEFORE.search(before):
        noun = _NOUN_AFTER.match(text, match.end())
        return noun is not None and (noun[0][1].islower() or year >= 1980 or match["last"] is not None)
    if _AHEAD_BEFORE.search(before) or (_CLAUSE_BEFORE.search(before) and _VERB_AFTER.match(text, match.end())):
        return True
    return year >= 1980 and bool(_OF_BEFORE.search(before)) and not _PLURAL_AFTER.match(text, match.end())


_OWNER_BEFORE = regex(r"(?:\b(?i:an?|the|its|his|her|their|our|your|my|this|that)|'s|s') (?:[a-z]{3,12} )?\Z")
# After "of" four figures without a comma count nothing, unless the word before or the plural after says so.
_OF_BEFORE = regex(
    r"\b(?!(?i:one|out|total|group|crowd|number|some|capacity|limit|minimum|maximum|average|all|most|price|fee|sum) )"
    r"[a-z]{3,20} of \Z"
)
# "2018 could bring a thaw", "as 2016 ended"
_CLAUSE_BEFORE = regex(r"(?:^|[.!?:][\"')]{0,2} |\b(?i:as|when|but|and|sooner) )\Z")
_VERB_AFTER = regex(r" (?:was|is|could|will|may|might|would|saw|brought|began|ended|ends|arrived|ha[sd] been)\b")
_NO_PLURAL = r"(?!(?:was|is|has|does|as|this|his|its|always|perhaps)\b)"
_PLURAL_AFTER = regex(rf" {_NO_PLURAL}(?:[a-z]{{1,12}} {_NO_PLURAL})?[a-z]{{2,20}}s\b|-|%")
_NOUN_AFTER = regex(r" (?!(?:or|and|to|more|other|of|in|at|on|for|by|with|is|was|were|are|had|has)\b)[A-Za-z]{3,}")
_AHEAD_BEFORE = regex(
    r"\b(?i:planned|scheduled|slated|due|expected|plans?|budgets?|forecasts?|guidance|outlook|statistics|figures|data"
    r"|results|targets?|estimates?|projections?|calendar|[a-z]{3,12}est [a-z]{3,12}) for \Z"
)
_AFTER_BETWEEN = regex(r"\b[Bb]etween \Z")


@form(
    r"(?<![\w.,:/$£€#@+])(?P<decade>(?:1[5-9]|20)\d0)'?s\b(?!-)",
    BY_DIGIT,
)
def _decade(text: str, match: Match, cued: bool) -> Piece | None:
    """the 1990s; the 1800s are a century"""
    year = int(match["decade"])
    if not 1500 <= year <= 2090:
        return None
    unit: Literal["century", "decade"] = "century" if year % 100 == 0 and year < 2000 else "decade"
    return Piece(TimeMention(*match.span(), unit, year=year, unit=unit))


_TENS = {"twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}
_CENTURIES = {"eighteen": 1800, "nineteen": 1900}


@form(
    rf"(?:(?P<century>(?i:{one_of(_CENTURIES)}))[ -])?(?P<tens>(?i:{one_of(_TENS)}))ies\b(?!-)"
    r"|(?P<noughts>[Tt]wo thousands)\b",
    BY_WORD,
    starts="tfsen",
)
def _decade_in_words(text: str, match: Match, cued: bool) -> Piece | None:
    """the nineteen seventies, the late sixties; a temperature or an age in the seventies is none"""
    year = 2000 if match["noughts"] else _CENTURIES.get((match["century"] or "nineteen").lower(), 1900)
    tens = _TENS[match["tens"].lower()] if match["tens"] else 0
    before = hedging.words_before(text, match.start())
    if not _A_DECADE.search(before):
        return None
    is_sure = match["century"] or match["noughts"]
    if not is_sure and (tens < 50 or _NO_DECADE.search(before) or _OF_WEATHER.match(text, match.end())):
        return None
    return Piece(TimeMention(*match.span(), "decade", year=year + tens, unit="decade"))


@form(r"(?P<tens>[5-9]0)'?s\b(?!-)", BY_DIGIT)
def _decade_of_two_figures(text: str, match: Match, cued: bool) -> Piece | None:
    """the late 80s, since the 90s; "in the 90s" is more often a temperature"""
    before = hedging.words_before(text, match.start())
    if not _SURE_DECADE.search(before) or _NO_DECADE.search(before):
        return None
    return Piece(TimeMention(*match.span(), "decade", year=1900 + int(match["tens"]), unit="decade"))


_SURE_DECADE = regex(r"\b(?i:the (?:early|late)[ -]|(?:since|of|during|from|throughout) the )\Z")
_A_DECADE = regex(r"\b(?i:the|in|since|of the (?:early|late|mid)|the (?:early|late|mid))[ -]\Z")
_NO_DECADE = regex(
    r"\b(?i:his|her|their|my|temperatures?|highs?|lows?|degrees|mercury|weather|sunny|warm|lower|upper"
    r"|scored?|shot|mph|aged)\b"
)
_OF_WEATHER = regex(r" (?:on|today|tonight|tomorrow|this|all|degrees|Fahrenheit|per cent|percent)\b")


@form(
    rf"(?<![\w.,/$])(?P<nth>(?:1[5-9]|2[01])(?:st|nd|rd|th)|(?i:{one_of(vocabulary.ORDINALS)})) century\b",
    BY_DIGIT,
    BY_WORD,
    starts=initials(vocabulary.ORDINALS),
)
def _century(text: str, match: Match, cued: bool) -> Piece | None:
    """the 19th century"""
    nth = vocabulary.ORDINALS.get(match["nth"].lower()) or int(match["nth"][:-2])
    return (
        Piece(TimeMention(*match.span(), "century", year=(nth - 1) * 100, unit="century")) if 16 <= nth <= 21 else None
    )


@form(
    rf"(?P<month>{MONTH}),? (?:of |in )?(?:(?P<year>{YEAR}){YEAR_END}|{YEARS_FROM_NOW})",
    BY_WORD,
    starts="jfmasond",
)
def _month_year(text: str, match: Match, cued: bool) -> Piece | None:
    """April 2024, April of last year"""
    month = month_number(match["month"])
    if " in " in match[0] and month in vocabulary.NAME_LIKE_MONTHS:
        before = hedging.words_before(text, match.start())  # "May in 2016" may be what she did then
        if not (hedging.has_month_cue(text, match.start(), is_person_name=True) or _RANGE_BEFORE.search(before)):
            return None
    if match["which"]:
        return Piece(TimeMention(*match.span(), "month", month=month, offset=OFFSETS[match["which"]], unit="year"))
    if COUNTED_AFTER.match(text, match.end()):
        return None
    return Piece(TimeMention(*match.span(), "month", year=int(match["year"]), month=month))


@form(
    rf"(?P<month>{MONTH})(?![\w]|-[a-z]|\.\w)",
    BY_WORD,
    starts="jfmasond",
)
def _month(text: str, match: Match, cued: bool) -> Piece | None:
    """in April; a bare month needs a word before it, and May a good one"""
    month = month_number(match["month"])
    name_like = month in vocabulary.NAME_LIKE_MONTHS
    sure = cued or hedging.has_month_cue(text, match.start(), is_person_name=False)
    if month == 5 and not cued:
        sure = hedging.has_month_cue(text, match.start(), is_person_name=True)
    if name_like and (NAME_AFTER.match(text, match.end()) or text.startswith("'s", match.end())):
        return None
    mention = TimeMention(*match.span(), "month", month=month)
    return Piece(mention, weak=not sure)


@form(
    rf"(?:[Qq](?P<digit>[1-4])\b|(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|1st|2nd|3rd|4th)"
    rf"(?P<mark>[ -])(?:quarter|(?P<short>qtr))\b)"
    rf"(?:,? (?:of )?(?:the )?(?:(?P<fiscal>fiscal|financial|FY(?= ?\d)) ?)?(?:year )?"
    rf"(?:(?P<year>{YEAR}){YEAR_END}|(?P<fy>(?:(?<=FY)|(?<=FY ))[0-4]\d)\b|{YEARS_FROM_NOW})"
    rf"|(?P<business>(?= (?:net |revenue|earnings|profit|results|sales|income|loss|guidance))))?",
    BY_WORD,
    BY_DIGIT,
    starts="qfstl",
)
def _quarter(text: str, match: Match, cued: bool) -> Piece | None:
    """Q2, the third quarter of 2017, fourth-quarter profit"""
    nth = match["nth"].lower() if match["nth"] else None
    if nth and not (
        match["year"]
        or match["fy"]
        or match["which"]
        or (match["short"] and nth not in ("last", "final"))
        or (match["business"] is not None and nth not in ("last", "final"))
    ):
        return None
    quarter = int(match["digit"]) if match["digit"] else _QUARTERS[nth or ""]
    mention = TimeMention(*match.span(), "quarter", quarter=quarter, fiscal=bool(match["fiscal"]))
    if match["year"] or match["fy"]:
        return Piece(replace(mention, year=int(match["year"] or f"20{match['fy']}")))
    if match["which"]:
        return Piece(replace(mention, offset=OFFSETS[match["which"]], unit="year"))
    return Piece(mention)


@form(
    r"(?<![\w.,:/$£€#@+'-])(?:(?P<year>[0-4]\d)[Qq](?P<part>[1-4])"
    r"|(?P<first>[1-4])(?P<half>[QH])(?:'?(?P<short>[0-4]\d)| ?(?P<long>20[0-4]\d)))"
    r"(?![\w%]|[.:/-]\d)",
    BY_DIGIT,
)
def _short_quarter(text: str, match: Match, cued: bool) -> Piece | None:
    """18Q4, 4Q18, 1Q 2019, 1H 2018"""
    year = int(match["long"] or 2000 + int(match["year"] or match["short"]))
    if match["half"] == "H":
        if match["first"] not in "12":
            return None
        half = "first half" if match["first"] == "1" else "second half"
        return Piece(with_portion(TimeMention(*match.span(), "year", year=year), half))
    return Piece(TimeMention(*match.span(), "quarter", year=year, quarter=int(match["part"] or match["first"])))


_QUARTERS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip


@form(
    rf"(?P<season>{SEASON})(?:,? (?:of )?)"
    rf"(?:(?P<from>{YEAR})[-/](?P<to>{YEAR}|\d\d)(?![\w/-])|(?P<year>{YEAR}){YEAR_END}|{YEARS_FROM_NOW})",
    BY_WORD,
    starts="sfaw",
)
def _season(text: str, match: Match, cued: bool) -> Piece | None:
    """spring 2023, the fall of 2008, the winter of 2013-14"""
    if text[match.start() - 1 : match.start()] == "-":
        return None
    if match["from"]:
        year = int(match["from"])
        if match["season"].lower() != "winter" or int(match["to"][-2:]) != (year + 1) % 100:
            return None
        december, february = (TimeMention(*match.span(), "month", year=year + at, month=12 - 10 * at) for at in (0, 1))
        return Piece(replace(december, granularity="range", until=february))
    mention = TimeMention(*match.span(), "season", season=vocabulary.SEASONS[match["season"].lower()])
    if match["which"]:
        return Piece(replace(mention, offset=OFFSETS[match["which"]], unit="year"))
    return Piece(replace(mention, year=int(match["year"])))


@form(
    rf"(?:(?:[Ff]iscal|[Ff]inancial)(?: year)? |FY ?)(?P<year>{YEAR}){YEAR_END}|FY'?(?P<short>[0-4]\d)\b(?!-|[.,]\d)",
    BY_WORD,
    starts="f",
)
def _fiscal_year(text: str, match: Match, cued: bool) -> Piece | None:
    """fiscal 2024, FY24"""
    year = int(match["year"] or 2000 + int(match["short"]))
    return Piece(TimeMention(*match.span(), "year", year=year, fiscal=True))


@form(
    r"(?:(?P<word>(?:[Ee]arly|[Mm]id)[ -]to[ -](?:mid|late)|[Ee]arly|[Ll]ate|[Mm]id)(?:-| in | )"
    r"|(?P<noun>[Ss]tart|[Bb]eginning|[Oo]utset|[Mm]iddle|[Ee]nd|[Cc]lose"
    r"|[Ff]irst half|[Ss]econd half|[Ll]atter half|[Ll]atter part|[Ee]arly part|[Rr]est|[Rr]emainder) of "
    r"|(?P<part>[Ee]arlier|[Ll]ater) in "
    r"|(?:[Yy]ear|[Mm]onth)[ -](?P<close>end) )(?:the )?"
    r"(?=['A-Z0-9a-z])",
    BY_WORD,
    starts="elmsbocfry",
)
def _portion(text: str, match: Match, cued: bool) -> Piece | None:
    """early 2024, mid-March, the end of 1989, the first half of 2018, late last year"""
    if cued:
        return None
    inner = period_at(text, match.end())
    if inner is None:
        return None
    words = (match["word"] or match["noun"] or match["part"] or match["close"]).lower().replace("-", " ")
    return Piece(with_portion(replace(inner, start=match.start()), words))


def period_at(text: str, start: int) -> TimeMention | None:
    """The week, month, season, year or decade that begins at a place, if one does.

    >>> period_at("at the end of 2016", 14) == TimeMention(14, 18, "year", year=2016)
    True
    """
    inner = read_piece(text, start, cued=True)
    if inner is None or inner.weak or inner.mention.granularity not in PERIODS or inner.mention.counted:
        return None
    if text.endswith("the ", 0, start) and text[start : inner.mention.end].isdigit():
        return None  # "the end of the 2016 season" is no end of a year
    return inner.mention


_PORTIONS: dict[str, Portion] = {
    "early": "early", "early to mid": "early to mid", "mid to late": "mid to late", "mid": "mid", "middle": "mid",
    "late": "late", "start": "start", "beginning": "start", "outset": "start", "end": "end", "close": "end",
    "first half": "first half", "second half": "second half", "earlier": "earlier", "later": "later",
    "latter half": "second half", "latter part": "late", "early part": "early", "rest": "later",
    "remainder": "later", "to date": "earlier",
}  # fmt: skip
PERIODS = frozenset({"week", "month", "quarter", "season", "year", "decade", "century"})


def with_portion(mention: TimeMention, portion: str | None) -> TimeMention:
    """The part of a period that a word names."""
    if portion is None:
        return mention
    return replace(mention, granularity="range", portion=_PORTIONS[portion])
