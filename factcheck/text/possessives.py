"""Names with an apostrophe of their own: a grocer called "Brandle's", which is no shop of a Mr. Brandle.

The ending belongs to the name where no noun follows that its bearer could own: "Brandle's said", "the grocer Brandle's,
which". It is then read whole wherever it is printed so, if no text of the call prints it without. An occasion is named
after those who hold it: "the Norvane Bakers' Association Dinner".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.model import RawName
from factcheck.tables import load
from factcheck.text.clauses import words_of_class
from factcheck.text.names import is_generic
from factcheck.text.patterns import one_of, regex

_ENDING = regex(r"['’]s(?![\w’'-])")
_REPORTED = sorted(
    form for row in load("reporting_verbs") if row.get("clause") for form in row["forms"] if form.endswith("ed")
)
# "announced that", "reported a loss", but not "its reported loss": a participle stands before what somebody owns.
_SPEAKS = regex(
    rf" (?:said|says|told|{one_of(_REPORTED)} (?:that|it|they|a|an|the|its|their|on|in|at|last|this|[A-Z\d$£€]))\b"
)
_ENDS_HERE = regex(
    r"[,;:.)]|(?: (?:who|which|that|in|on|at|to|for|from|by|with|is|are|was|were|has|have|had|will|would|could|may)\b)"
)
_KIND_BEFORE = regex(rf"\b{one_of(sorted(words_of_class('organization_noun')))} $")
_GENITIVE = regex(r"\b(?:of|than|like) $")
_REACH = 24
_OCCASION = regex(
    rf"['’] (?P<of>(?:[A-Z][a-z]+ ){{0,2}}){one_of([word.title() for word in sorted(words_of_class('occasion'))])}s?"
    r"(?![\w-])"
)


def with_own_endings(found: Mapping[str, Sequence[RawName]]) -> dict[str, tuple[RawName, ...]]:
    """Give names that end in 's of themselves their ending.

    Args:
        found: the names of each paragraph, by its text, without possessives.

    >>> text = "The retailer Brandle's said it would close."
    >>> with_own_endings({text: [RawName(13, 20, "Brandle", None)]})[text][0].text
    "Brandle's"
    >>> text = "The retailer Brandle's owner said it would close."
    >>> with_own_endings({text: [RawName(13, 20, "Brandle", None)]})[text][0].text
    'Brandle'
    """
    likely = {raw.text for text, names in found.items() for raw in names if _ends_in_s(text, raw)}
    own = {name for name in likely if not any(_without_ending(name).search(text) for text in found)}
    return {
        text: tuple(_whole(text, raw) if raw.text in own else raw for raw in names) for text, names in found.items()
    }


def with_occasions(text: str, names: Sequence[RawName]) -> tuple[RawName, ...]:
    """Read to its end the name of an occasion that belongs to many: "the Norvane Bakers' Association Dinner".

    Example:
        >>> text = "He spoke at the Norvane Bakers' Association Dinner."
        >>> [name.text for name in with_occasions(text, [RawName(16, 30, "Norvane Bakers", None)])]
        ["Norvane Bakers' Association Dinner"]
    """
    read: list[RawName] = []
    for raw in names:
        if not read or raw.start >= read[-1].end:
            read.append(_with_occasion(text, raw))
    return tuple(read)


def _with_occasion(text: str, raw: RawName) -> RawName:
    ending = _OCCASION.match(text, raw.end) if raw.text.endswith("s") and raw.kind not in ("person", "place") else None
    if ending is None or not all(is_generic(word) for word in ending["of"].split()):
        return raw
    return replace(raw, end=ending.end(), text=text[raw.start : ending.end()], kind="thing", weight=1)


def _ends_in_s(text: str, raw: RawName) -> bool:
    """Whether a name is followed by an 's that is no possessive here."""
    ending = _ENDING.match(text, raw.end)
    if ending is None or raw.kind == "place" or (raw.kind == "person" and raw.weight > 1):
        return False
    start = max(0, raw.start - _REACH)
    if _SPEAKS.match(text, ending.end()):
        return not _GENITIVE.search(text, start, raw.start)
    return bool(_ENDS_HERE.match(text, ending.end()) and _KIND_BEFORE.search(text, start, raw.start))


def _whole(text: str, raw: RawName) -> RawName:
    ending = _ENDING.match(text, raw.end)
    if ending is None:
        return raw
    kind = "organization" if raw.kind in (None, "person") else raw.kind
    return replace(raw, end=ending.end(), text=text[raw.start : ending.end()], kind=kind, weight=1)


def _without_ending(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?![\w-])(?!['’]s)")
