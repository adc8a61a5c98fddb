"""Reading quotations: where quoted words begin and end, and what their words are once print is set aside.

Everything here looks at characters alone: no parse, no opinion about who spoke. Each mark is judged by its neighbours
(an opening mark has a space before it, a closing one has none), so one missing mark spoils one quotation and not the
rest of the article.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.text.patterns import regex

MAX_CHARACTERS = 4_000  # a longer run between two marks is a lost mark, not a quotation
_OPENERS = "“„«"
_CLOSERS = "”»"
_BEFORE_OPENING = "([{-–—/:;,.?!…\"“”‘'’"
_MARK = regex("''|[\"“”„«»‘’']")
_ELISION = regex(r"(?:\d0s|em|til|tis|twas|cause|cos|n|round|bout|cuz)\b", re.IGNORECASE)
_SENTENCE_END = regex(r"[.?!…]{1,6}[\"'”’)\]]{0,3}(?=\s|$)")
_NEXT_SENTENCE = regex(r"\s{1,8}[\"'“‘(\[]{0,3}(?P<word>[^\W_a-z][\w'’]{0,12})")
_ABBREVIATION = regex(
    r"(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Lt|Sgt|Col|Prof|Rev|Jr|Sr|No|vs|[A-Z]|(?:[A-Za-z]\.){1,3}[A-Za-z])\.$"
)
_SAYING = regex(r"\b(?:said|says|added|adds|told|tells|wrote|writes|tweeted|posted|according to)\b")
_BEFORE_ANOTHER = regex(r"\b(?:said|says|added|told|wrote|tweeted|saying|adding|that|as|was|is|a|the|of)$")
_TOKEN = regex(
    r"""
      \[(?P<letters>\w{1,3})\](?P<rest>\w{1,30})                    # [t]he
    | (?P<cut>\[[^\[\]]{0,300}\]|\([^()]{0,300}\)|\.{2,}|…|\.\s\.\s\.|\*{2,})
    | (?P<noise>(?:https?://|pic\.twitter\.com/)\S{1,300})
    | (?P<handle>@\w{1,60})
    | (?P<masked>[^\W\d_](?:\*{1,12}|-{2,12}|[—_]{2,12})\w{0,12})   # f***ing
    | [$£€]?(?P<number>\d(?:[\d,.]{0,30}\d)?)
    | (?P<percent>%)
    | (?P<and>&(?!\#?\w{2,6};))
    | (?P<word>[^\W\d_](?:[^\W_]|['’]|&\#?\w{2,6};){0,60})
    """,
    re.VERBOSE,
)
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_FILLERS = frozenset({"uh", "um", "er", "erm"})
_NUMBER_WORDS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {
    w: str(n) for n, w in zip(range(30, 100, 10), "thirty forty fifty sixty seventy eighty ninety".split(), strict=True)
}
_SAME_WORD = dict(
    pair.split("=")
    for pair in (
        "programme=program grey=gray cheque=check tyre=tire okay=ok towards=toward afterwards=afterward whilst=while "
        "amongst=among learnt=learned dreamt=dreamed mum=mom plough=plow sceptical=skeptical"
    ).split()
)
_VARIETIES = (
    (regex(r"(?<=[a-z]{2})our(?=(?:s|ed|ing|ite|ites|able|ful|al|hood|er|ers|ly)?$)"), "or"),
    (regex(r"(?<=[a-z]{3})is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)"), "iz"),
    (regex(r"(?<=[a-z]{2})yse(?=d?$)"), "yze"),
    (regex(r"(?<=[a-z]{2}[bt])re(?=s?$)"), "er"),
    (regex(r"(?<=[a-z]{3}[eao])ll(?=(?:ed|ing|er|ers)$)"), "l"),
    (regex(r"(?<=[a-z]{2})ogue(?=s?$)"), "og"),
    (regex(r"(?<=[a-z]{2}en)c(?=es?$)"), "s"),
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words between one pair of quotation marks, and where they stand.

    `continues` says that the quotation before it was left open, as print does when a speech runs over paragraphs:
    both have one speaker.
    """

    start: int
    end: int
    words: str
    continues: bool = False

    @property
    def is_scare(self) -> bool:
        """True for one or two words: a term or a tone more often than a statement."""
        return len(self.words.split()) <= 2

    @property
    def is_title(self) -> bool:
        """True when the words are capitalised as the title of a book, a film or a song.

        >>> Quotation(0, 20, "The Gardener of Oslo,").is_title, Quotation(0, 20, "The gardener is gone").is_title
        (True, False)
        """
        words = re.findall(r"[^\W_][\w'’-]{0,40}", self.words)
        long = [w for w in words if len(w) > 3]
        return 2 <= len(words) <= 10 and len(long) >= 2 and self.words[-1] != "." and all(w[0].isupper() for w in long)


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    double: bool
    opens: bool
    closes: bool
    reopens: bool


def read_quotations(text: str) -> tuple[Quotation, ...]:
    """Find the words inside quotation marks, in the order of the text.

    Paragraphs are lines. A quotation left open at the end of a paragraph is read to that end if the next paragraph
    opens with the same mark, or, where paragraphs were run together, if a new sentence opens with one; otherwise a
    mark was lost and only the first sentence is read, where no verb of saying stands in it. Quotations within
    quotations stay inside. Apostrophes are not marks.

    >>> [q.words for q in read_quotations("“It was cold,” he said. 'I don't mind,' she told the 'Post'.")]
    ['It was cold,', "I don't mind,", 'Post']
    """
    found: list[Quotation] = []
    open_mark: str | None = None
    paragraphs = list(_paragraphs(text))
    for index, (start, end) in enumerate(paragraphs):
        following = paragraphs[index + 1][0] if index + 1 < len(paragraphs) else None
        open_mark = _read_paragraph(text, start, end, following, open_mark, found)
    return tuple(found)


def sentences_of(quotation: Quotation) -> tuple[Quotation, ...]:
    """Cut a quotation into its sentences; abbreviations and three dots before a small letter do not end one.

    >>> [s.words for s in sentences_of(Quotation(1, 40, "We told Mr. Hale. He left ... at once."))]
    ['We told Mr. Hale.', 'He left ... at once.']
    """
    words, begin, parts = quotation.words, 0, []
    for stop in _SENTENCE_END.finditer(words):
        following = _NEXT_SENTENCE.match(words, stop.end())
        if following is None or _ABBREVIATION.search(words[max(begin, stop.end() - 12) : stop.end()]):
            continue
        if stop.group().startswith(("..", "…")) and re.match(r"I\b", following["word"]):
            continue
        parts.append((begin, stop.end()))
        begin = following.end() - len(following.group().lstrip())
    parts.append((begin, len(words)))
    return tuple(
        Quotation(quotation.start + a, quotation.start + b, words[a:b], quotation.continues) for a, b in parts if b > a
    )


_SHORT_NEGATIONS = {"won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "shall not"}
_SHORT_VERBS = {"n't": " not", "'m": " am", "'re": " are", "'ve": " have", "'ll": " will"}
# Not "the mill's": whose a thing is, is no verb.
_SHORT_IS = regex(r"\b(it|he|she|that|there|here|what|who|where|how)'s\b")


@dataclass(frozen=True, slots=True)
class PlainWords:
    """The words of a quotation with print set aside, and where each stands.

    `keys` are comparable words: no capitals, accents, hyphens or apostrophes, American spelling, numerals in digits.
    `spans` are their offsets in the text. `cuts` holds each place in `keys` where the editor left words out or put
    in his own: three dots, brackets, a masked word, a handle in place of a name.
    """

    keys: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    cuts: frozenset[int]


def plain_words(text: str) -> PlainWords:
    """Read the comparable words of a quotation.

    >>> plain_words("The colour-coded [plan] isn't … 'twelve' per cent").keys
    ('the', 'color', 'coded', 'isnt', '12', 'per', 'cent')
    """
    keys: list[str] = []
    spans: list[tuple[int, int]] = []
    cuts: set[int] = set()
    for token in _TOKEN.finditer(text):
        if token["cut"] or token["masked"] or token["handle"]:
            cuts.add(len(keys))
        key = _key(token)
        if key:
            keys.append(key)
            spans.append(token.span())
            if key in _MONTHS and len(keys) > 1 and keys[-2].isdigit() and len(keys[-2]) <= 2:
                keys[-2:] = keys[-1], keys[-2]  # "8 November" is "November 8"
    return PlainWords(tuple(keys), tuple(spans), frozenset(cuts))


def _key(token: re.Match[str]) -> str:
    if token["letters"]:
        return plain_word(token["letters"] + token["rest"])
    if token["number"]:
        return token["number"].replace(",", "")
    if token["percent"]:
        return "percent"
    if token["and"]:
        return "and"
    if token["word"]:
        key = plain_word(token["word"])
        return "" if key in _FILLERS else key
    return ""


def is_contraction(left: str, right: str) -> bool:
    """True for words and the same words run together, which a reporter may write out.

    >>> is_contraction("I am", "I'm"), is_contraction("won’t", "will not"), is_contraction("I am", "I was")
    (True, True, False)
    """
    return bool(left and right) and not _written_out(left).isdisjoint(_written_out(right))


def _written_out(words: str) -> frozenset[str]:
    """The words with every contraction written out: "it's" is "it is", or "it has"."""
    plain = " ".join(re.findall(r"[\w']+", words.lower().replace("’", "'")))
    for short, full in _SHORT_NEGATIONS.items():
        plain = re.sub(rf"\b{short}\b", full, plain)
    for short, full in _SHORT_VERBS.items():
        plain = plain.replace(short, full)
    return frozenset(
        _SHORT_IS.sub(is_or_has, plain).replace("'d", would_or_had)
        for is_or_has in (r"\1 is", r"\1 has")
        for would_or_had in (" would", " had")
    )


def plain_word(word: str) -> str:
    """Reduce a printed word to the form in which it is compared.

    >>> plain_word("Neighbour’s"), plain_word("organised"), plain_word("Zoë"), plain_word("seven")
    ('neighbors', 'organized', 'zoe', '7')
    """
    if "&" in word:
        word = html.unescape(word)
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if c.isalnum())
    word = word.replace("'", "").lower()
    if word in _NUMBER_WORDS:
        return _NUMBER_WORDS[word]
    if word in _SAME_WORD:
        return _SAME_WORD[word]
    if len(word) > 4:
        for variety, usual in _VARIETIES:
            word = variety.sub(usual, word)
    return word


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start + len(line) - len(line.lstrip()), start + len(line.rstrip())
        start += len(line) + 1


def _read_paragraph(
    text: str, start: int, end: int, following: int | None, carried: str | None, found: list[Quotation]
) -> str | None:
    """Read one paragraph into `found`; the mark that it leaves open for the next paragraph, if it does."""
    marks = [_mark(text, m.start(), m.end(), start, end) for m in _MARK.finditer(text, start, end)]
    singles = [i for i, mark in enumerate(marks) if not mark.double and (mark.opens or mark.closes)]
    with_singles = True
    opened: int | None = None
    nested = continues = False
    index = 0
    while index <= len(marks):
        if index == len(marks):
            if opened is None:
                return None
            left = marks[opened]
            if following is not None and _same_opening(text, left, following):
                _keep(text, left.end, end, continues, found)
                return text[left.start : left.end]
            if left.double or not with_singles:
                if left.double:
                    _keep_first_sentence(text, left.end, end, found)
                return None
            # A lone single mark was an apostrophe: the rest of the paragraph is read again without single marks.
            index, opened, with_singles, nested = opened + 1, None, False, False
            continue
        mark = marks[index]
        if opened is None:
            if mark.opens and (mark.double or with_singles):
                opened, nested = index, False
                continues = (
                    carried is not None and index == 0 and mark.start == start and mark.double == (carried not in "'‘")
                )
        elif mark.double != marks[opened].double:
            nested = mark.opens and not nested if mark.double else nested
        elif nested:
            pass
        elif mark.closes and not (not mark.double and _is_possessive(text, mark, marks, singles, index)):
            _keep(text, marks[opened].end, mark.start, continues, found)
            opened = None
        elif mark.reopens:
            continues = _keep_unclosed(text, marks[opened].end, mark.start, continues, found)
            opened = index
        index += 1
    return None


def _mark(text: str, start: int, end: int, first: int, last: int) -> _Mark:
    """Judge a mark by its neighbours."""
    shape = text[start:end]
    before = text[start - 1] if start > first else " "
    after = text[end] if end < last else " "
    opening = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    closing = not before.isspace() and (not after.isalnum() or before in ",.?!…")
    if shape in _OPENERS:
        return _Mark(start, end, True, not after.isspace(), closing and not opening, True)
    if shape in _CLOSERS:
        return _Mark(start, end, True, opening and before.isspace(), not before.isspace(), False)
    if shape in ('"', "''"):
        return _Mark(start, end, True, opening, closing, opening and before.isspace())
    opening = opening and shape != "’" and (after.isalnum() or after in '[(…$£€#@"“') and not _ELISION.match(text, end)
    opening = opening and before not in ".,?!"
    return _Mark(start, end, False, opening, closing and shape != "‘", opening and before.isspace())


def _is_possessive(text: str, mark: _Mark, marks: list[_Mark], singles: list[int], index: int) -> bool:
    """Tell "the players' room" from the end of a quotation: another closing mark is still to come."""
    if text[mark.start - 1] != "s" or not text[mark.end : mark.end + 1].isspace():
        return False
    later = bisect_left(singles, index) + 1
    if later >= len(singles):
        return False
    following = marks[singles[later]]
    return following.closes and not following.opens and text[mark.end + 1 : mark.end + 2].islower()


def _same_opening(text: str, left: _Mark, following: int) -> bool:
    shape = text[left.start : left.end]
    return text.startswith(shape, following) or (shape in '“"' and text[following : following + 1] in ("“", '"'))


def _keep(text: str, start: int, end: int, continues: bool, found: list[Quotation]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end <= start + MAX_CHARACTERS:
        found.append(Quotation(start, end, text[start:end], continues))


def _keep_unclosed(text: str, start: int, end: int, continues: bool, found: list[Quotation]) -> bool:
    """Keep whole sentences of a quotation that another mark reopens; True when the next one carries it on.

    A verb of saying, a colon or a comma before the new mark starts another quotation: then a mark was lost.
    """
    if end - start > MAX_CHARACTERS:
        return False
    lead = text[start:end].rstrip()
    stops = [m.end() for m in _SENTENCE_END.finditer(lead)]
    if not stops or lead.endswith((":", ",")):
        return False
    last = lead[stops[-1] :]
    if _BEFORE_ANOTHER.search(last):
        return False
    _keep(text, start, start + stops[-1], continues, found)
    return True


def _keep_first_sentence(text: str, start: int, end: int, found: list[Quotation]) -> None:
    """Keep the first sentence of a quotation that is never closed; who speaks in the next ones nobody can tell."""
    whole = Quotation(start, end, text[start:end])
    first = sentences_of(whole)[0]
    if first.words[:1].isupper() and _SENTENCE_END.search(first.words[-4:]) and not _SAYING.search(first.words):
        _keep(text, first.start, first.end, False, found)
