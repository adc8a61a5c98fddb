"""Forms of stretches: the last three months, over the past year, the first two weeks of May, the year to March 2024."""

from __future__ import annotations

from dataclasses import replace

from factcheck.text.calendar import hedging, vocabulary
from factcheck.text.calendar.forms import BY_DIGIT, BY_WORD, Match, Piece, form, read_piece
from factcheck.text.calendar.mention import TimeMention, Unit
from factcheck.text.calendar.periods import period_at
from factcheck.text.calendar.vocabulary import GRAINS, UNITS
from factcheck.text.patterns import initials, one_of, regex

# "The past few days": the customary figure of a count that leans both ways, without its article.
_VAGUE = {word.removeprefix("a "): vocabulary.FEW[word][2] for word in ("a few", "several", "couple of")}
_COUNTS = {word: count for word, count in vocabulary.NUMBERS.items() if word not in ("a", "an")} | _VAGUE
_COUNT = rf"(?:\d{{1,3}}|(?i:{one_of(_COUNTS)}))"
_BACK = ("last", "past", "previous", "preceding", "prior")
# Seen from the reference date, or from a day that the text told of.
_TOLD = ("previous", "preceding", "prior", "following")


def _stretch_of(match: Match, words: str, count: int, unit: Unit) -> TimeMention:
    mention = TimeMention(*match.span(), "range", stretch=count, unit=unit)
    is_vague = words.lower() in _VAGUE or words.lower() == "a couple of"
    return replace(mention, lean="about", hedge=words.lower()) if is_vague else mention


@form(
    r"(?<![\w.,/$-])(?:(?P<which>[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming|[Uu]pcoming|[Pp]revious|[Pp]receding|[Pp]rior"
    rf"|[Ff]ollowing) )?(?P<count>{_COUNT}) (?(which)|(?P<after>next|upcoming|coming|past|previous) )"
    r"(?:(?P<unit>day|week|fortnight|month|quarter|year|decade)s|(?P<work>business|working|trading) days)\b"
    r"(?!-|'| and an? )",
    BY_DIGIT,
    BY_WORD,
    starts=initials(("last", "past", "next", "coming", "upcoming", "following"), _COUNTS),
)
def _stretch(text: str, match: Match, cued: bool) -> Piece | None:
    """the last three months, the next two decades, the past few days, the next four business days"""
    before = hedging.words_before(text, match.start())
    if cued or _OF_SOMEBODY.search(before) or _OF_SOMETHING.match(text, match.end()):
        return None
    factor, unit = (1, _WORKDAY) if match["work"] else UNITS[match["unit"]]
    words, which = match["count"].lower(), (match["which"] or match["after"]).lower()
    if which == "last" and _WILL_AND.search(before):
        return None
    count = (_COUNTS.get(words) or int(words)) * factor
    mention = _stretch_of(match, words, -count if which in _BACK else count, unit)
    return Piece(replace(mention, told=which in _TOLD)) if count else None


_WORKDAY: Unit = "workday"
# "his last three years", "expected to last 3 months", "the last two weeks of the campaign"
_OF_SOMEBODY = regex(r"\b(?i:its|his|her|their|our|my|your|'s|to|will|would|could|can|may|might|should|not) \Z")
# "will cost $3 million and last eight months"
_WILL_AND = regex(r"\b(?i:to|will|would|could|can|may|might|should)\b[^.;:!?]*\band \Z")
_OF_SOMETHING = regex(
    r",? (?:of|in office|before|after|until|on)\b| and \d(?!\d? (?:\w{3,7} and \d\d? )?(?:day|week|month|year)s? ago\b)"
)


@form(
    r"(?P<which>[Pp]ast|[Cc]oming|[Uu]pcoming|last|next) (?P<unit>week|fortnight|month|quarter|year|decade)\b(?!-|'s)",
    BY_WORD,
    starts="pculn",
)
def _one_unit(text: str, match: Match, cued: bool) -> Piece | None:
    """over the past year, in the next decade, the coming week; in the beginning of past week it is the calendar's"""
    which, unit = match["which"].lower(), UNITS[match["unit"]][1]
    count = -1 if which in _BACK else 1
    if cued and which not in ("last", "next"):
        return Piece(TimeMention(*match.span(), GRAINS[unit], offset=count, unit=unit))
    before = hedging.words_before(text, match.start())
    if which in ("last", "next"):
        # "in the last quarter" may be that of a match
        is_sure = (_OVER if unit == "quarter" else _THROUGHOUT).search(before) is not None
    else:
        is_sure = not _OF_SOMEBODY.search(before)
    if cued or not is_sure or _OF_SOMETHING_SINGLE.match(text, match.end()):
        return None
    return Piece(TimeMention(*match.span(), "range", stretch=count * UNITS[match["unit"]][0], unit=unit))


_THROUGHOUT = regex(r"\b(?i:over|in|within|during|for|throughout|across) the \Z")
_OVER = regex(r"\b(?i:over) the \Z")
_OF_SOMETHING_SINGLE = regex(r" (?:of|or so|or two|and a|before|after|when|that|at|into|by)\b| [a-z]+ing\b")


@form(
    rf"(?<![\w.,/$-])(?P<which>[Ff]irst|[Ll]ast|[Ff]inal|[Oo]pening|[Cc]losing) (?P<count>{_COUNT}) "
    r"(?P<unit>day|week|month|quarter|year|decade)s (?:of|in) (?:the )?",
    BY_WORD,
    starts="flco",
)
def _stretch_of_period(text: str, match: Match, cued: bool) -> Piece | None:
    """the first nine months of 2017, the last two weeks of August"""
    inner = None if cued else period_at(text, match.end())
    if inner is None:
        return None
    words, unit = match["count"].lower(), UNITS[match["unit"]][1]
    count = _COUNTS.get(words) or int(words)
    is_last = match["which"].lower() in ("last", "final", "closing")
    return _anchored(_stretch_of(match, words, -count if is_last else count, unit), inner)


def _anchored(stretch: TimeMention, anchor: TimeMention) -> Piece | None:
    if not stretch.stretch or anchor.is_special:
        return None
    return Piece(replace(stretch, end=anchor.end, anchor=anchor, told=anchor.told))


@form(
    rf"(?<![\w.,/$-])(?:(?P<count>{_COUNT}) (?P<units>day|week|month|quarter|year)s"
    r"|(?P<unit>[Ww]eek|[Mm]onth|[Qq]uarter|[Hh]alf[ -]year|[Yy]ear)),? "
    r"(?P<link>to|through|(?:that )?(?:ended|ending))(?: on| in)? (?:the end of )?(?:the )?(?=\d|[A-Z])",
    BY_DIGIT,
    BY_WORD,
    starts=initials(("week", "month", "quarter", "half", "year"), _COUNTS),
)
def _stretch_to(text: str, match: Match, cued: bool) -> Piece | None:
    """the three months to March 2024, the year ended Dec. 31, 2017"""
    before = hedging.words_before(text, match.start())
    if cued or (match["link"] in ("to", "through") and not _THE_PERIOD.search(before)):
        return None
    piece = read_piece(text, match.end(), cued=True)
    if piece is None or piece.weak or piece.mention.month is None or piece.mention.until or piece.mention.is_special:
        return None
    if match["count"]:
        words, unit = match["count"].lower(), UNITS[match["units"]][1]
        return _anchored(_stretch_of(match, words, -(_COUNTS.get(words) or int(words)), unit), piece.mention)
    word = match["unit"].lower()
    count, unit = (6, UNITS["month"][1]) if word.startswith("half") else (1, UNITS[word][1])
    return _anchored(_stretch_of(match, word, -count, unit), piece.mention)


# "There are two months to March" counts down.
_THE_PERIOD = regex(r"\b(?i:the|fiscal|financial|in|for|over) \Z")
