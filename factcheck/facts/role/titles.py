"""Title phrases: a title of the table with its rank, its stage, the words that narrow it and whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from factcheck.facts.role.people import Page, Run
from factcheck.model import RoleStage
from factcheck.tables import load
from factcheck.text.mentions import GIVEN_NAMES_TOO
from factcheck.text.names import is_given_name

_DETERMINERS = frozenset("the a an its his her their our my this that one".split())
_POSSESSIVES = ("'s ", "’s ", "' ", "’ ", " 's ", " ’s ")
_JOINERS_IN_NAMES = frozenset("of and the for & on in".split())
_STAGE_ADVERBS = {"formerly": "former", "previously": "former", "once": "former", "then": "former", "now": "current"}
_NAME_POS = frozenset({"PROPN", "NOUN", "ADJ", "NUM", "X"})
_AREA_POS = frozenset({"NOUN", "ADJ", "PROPN", "X"})
_LEVELS = frozenset({"head"})  # of coaches and teachers: beside an assistant it is a level, alone it says no more
MOST_MODIFIERS = 3
MOST_AREA_WORDS = 5
MOST_NAME_WORDS = 9


@dataclass(frozen=True, slots=True)
class Title:
    """A row of the table of titles; of some, companies are called so too: "Acme, a leader in widgets"."""

    name: str
    of: str
    office: bool
    atomic: bool
    of_bodies: bool


@dataclass(frozen=True, slots=True)
class TitlePhrase:
    """A title as printed: words[begin:end] with its rank and stage, words[outer_begin:outer_end] with all else.

    words[level:end] is the title with the rank right before it, and with what narrows it unless a longer title ends in
    it: two kinds of coaches differ in what they coach, and "zoo manager" and "zoo general manager" behind the zoo.
    """

    title: Title
    plural: bool
    begin: int
    end: int
    outer_begin: int
    outer_end: int
    rank: tuple[str, ...] = ()
    stage: RoleStage | None = None
    area: str | None = None
    organizations: tuple[Run, ...] = ()
    determiner: str | None = None
    area_end: int | None = field(default=None)
    level: int = 0


@dataclass(frozen=True, slots=True)
class _Form:
    keys: tuple[str, ...]
    title: Title
    capital: bool
    shouted: bool
    plural: bool


def title_phrases(page: Page) -> list[TitlePhrase]:
    """Read the title phrases of a paragraph, from left to right."""
    found = list(_matches(page))
    for start, end, _ in found:
        page.taken.update(range(start, end))
    phrases = []
    begins = {start for start, _, _ in found}
    for start, end, form in found:
        if end in begins and page.gap(end) in (" ", "-"):
            continue
        phrase = _read_phrase(page, start, end, form)
        if phrase is not None:
            phrases.append(phrase)
    return phrases


def _matches(page: Page) -> Iterator[tuple[int, int, _Form]]:
    place = 0
    while place < len(page.words):
        match = _match_at(page, place)
        if match is None:
            place += 1
        else:
            yield match
            place = match[1]


def _match_at(page: Page, place: int) -> tuple[int, int, _Form] | None:
    words = page.words
    for form in _forms().get(words[place].key, ()):
        end = place + len(form.keys)
        if any(page.key(place + i) != key for i, key in enumerate(form.keys)):
            continue
        if any(page.gap(i) not in (" ", "-") for i in range(place + 1, end)):
            continue
        if form.capital and not words[place].is_capitalised:
            continue
        if form.shouted and not words[place].text.replace(".", "").rstrip("s").isupper():
            continue
        # "Grace Dean" is a name and no dean.
        if words[place].is_capitalised and len(form.keys) == 1 and page.is_spaced(place):
            before = words[place - 1]
            if words[place].key in GIVEN_NAMES_TOO and not before.is_capitalised and page.pos(place - 1) == "NOUN":
                continue
            if before.is_capitalised and is_given_name(before.key) and not form.shouted:
                continue
        return place, end, form
    return None


def _read_phrase(page: Page, start: int, end: int, form: _Form) -> TitlePhrase | None:
    rank: list[str] = []
    stage: RoleStage | None = None
    while page.gap(end) in (" ", "-"):
        row = _glued().get(("after", page.key(end)))
        if row is None or (page.says(end, "general") and form.title.name not in ("director", "commissioner")):
            break
        if row["kind"] == "rank":
            rank.append(row["means"])
        else:
            stage = row["means"]
        end += 1
    if page.gap(end) in (*_POSSESSIVES, "-", "/"):
        return None
    phrase = TitlePhrase(form.title, form.plural, start, end, start, end, tuple(rank), stage, level=start)
    read = _read_left(page, phrase)
    return _read_right(page, read) if read is not None else None


def _read_left(page: Page, phrase: TitlePhrase) -> TitlePhrase | None:
    """Read ranks, stages, modifiers, the organisation before the title and the determiner, from right to left."""
    words, place = page.words, phrase.begin - 1
    begin = outer = level = phrase.begin
    rank, organizations = list(phrase.rank), list(phrase.organizations)
    modifiers: list[str] = []
    stage, determiner = phrase.stage, None
    while place >= 0:
        gap = words[place + 1].gap
        if gap in _POSSESSIVES:
            owner = _name_before(page, place + 1)
            if owner is not None:
                organizations.append(owner)
                outer = owner.first
            else:
                outer = place
            if page.key(outer - 1) in _DETERMINERS and page.is_spaced(outer):
                outer -= 1
            determiner = "'s"
            break
        if gap not in (" ", "-"):
            break
        word = words[place]
        row = _glued().get(("before", word.key))
        unit = place
        while unit > 0 and words[unit].gap == "-":
            unit -= 1
        if gap == " " and unit < place:
            keys = [w.key for w in words[unit : place + 1]]
            prefix = _glued().get(("before", keys[0]))
            if prefix is not None and prefix["kind"] == "stage" and words[unit + 1].is_capitalised:
                stage = prefix["means"]
                organizations.append(page.run(unit + 1, place + 1))
                begin = outer = unit
            elif any(key.isdigit() for key in keys):
                outer = unit
            elif word.is_capitalised and words[unit].is_capitalised:
                owner = _name_before(page, place + 1)
                if owner is None:
                    break
                organizations.append(owner)
                outer = unit = owner.first
            elif phrase.title.atomic or len(modifiers) >= MOST_MODIFIERS:
                break
            else:
                modifiers.insert(0, page.text[words[unit].start : word.end])
                begin = outer = unit
            place = unit - 1
            continue
        if row is not None and not (row["kind"] == "plain" and word.is_capitalised and place and gap == "-"):
            if row["kind"] == "rank":
                rank.insert(0, row["means"])
                begin = place
                level = place if level == place + 1 else level
                # What stands inside "chief AI scientist" is a field, not an owner.
                modifiers[:0] = [run.text for run in organizations]
                organizations.clear()
            elif row["kind"] == "stage":
                stage = stage or row["means"]
                begin = place
                level = place if level == place + 1 else level
            outer = place
            place -= 1
            continue
        if word.key in _DETERMINERS:
            outer, determiner = place, word.key
            break
        if gap == "-":
            return None
        if word.is_capitalised:
            owner = _name_before(page, place + 1)
            if owner is None:
                break
            # "named Jane Roe chief executive": a person's name before a title owns it only where another name follows.
            if owner.last - owner.first > 1 and page.is_person(owner) and not _capital_at(page, phrase.end):
                break
            organizations.append(owner)
            outer, place = owner.first, owner.first - 1
            if page.says(place, "and") and page.is_spaced(place) and page.is_spaced(place + 1):
                other = _name_before(page, place)
                if other is not None and stage is None and not page.is_person(other):
                    other_stage = _glued().get(("before", page.key(other.first - 1)))
                    if other_stage is not None and other_stage["kind"] == "stage":
                        organizations.append(other)
                        outer, place = other.first, other.first - 1
            continue
        if phrase.title.atomic or organizations or len(modifiers) >= MOST_MODIFIERS or page.pos(place) not in _AREA_POS:
            break
        if words[phrase.begin].is_capitalised and phrase.title.office and phrase.begin > 0:
            break  # "in his usual fashion President Roe": a capitalised office takes no lower-case modifier
        modifiers.insert(0, word.text)
        if (word.key in _LEVELS or phrase.title.name not in _endings()) and level == place + 1:
            level = place
        begin = outer = place
        place -= 1
    before = outer - 1
    if page.is_spaced(outer) and page.key(before) in _STAGE_ADVERBS:
        told = _STAGE_ADVERBS[page.key(before)]
        stage = stage or ("former" if told == "former" else None)
        outer = before
    return replace(
        phrase, begin=begin, outer_begin=outer, level=level, rank=tuple(rank), stage=stage, determiner=determiner,
        area=" ".join(modifiers) or None,
        organizations=tuple(run for run in organizations if not _is_nationality(page, run)),
    )  # fmt: skip


def _is_nationality(page: Page, run: Run) -> bool:
    """A people's adjective, also where the model sees a name of another kind than an organisation's in it."""
    if not run.text.endswith(("an", "ish", "ese", "ench", "utch")):
        return False
    return page.label(run) == "NORP" or (run.last == run.first + 1 and page.label(run) not in ("ORG", "PERSON"))


def _name_before(page: Page, last: int) -> Run | None:
    """The capitalised name of an organisation or a place that ends just before a word."""
    words, first = page.words, last
    while first > 0 and last - first < MOST_NAME_WORDS and first - 1 not in page.taken:
        word = words[first - 1]
        if first < last and words[first].gap not in (" ", "-", " & "):
            break
        if not word.is_capitalised:
            joined = first < last and word.key in ("of", "for") and first > 1 and words[first - 2].is_capitalised
            if not (joined and word.gap == " "):
                break
        elif first < last or page.is_spaced(last):
            glued = _glued().get(("before", word.key))
            opens = first == 1 or word.gap.strip()[-1:] in tuple(".!?:\"'")
            if (glued and (opens or glued["kind"] != "plain")) or page.pos(first - 1) not in _NAME_POS:
                break
        first -= 1
    while first < last and (words[first].key in _DETERMINERS or words[first].key in ("of", "for", "and")):
        first += 1
    if first >= last:
        return None
    run = page.run(first, last)
    opens = first == 0 or "." in words[first].gap
    return None if opens and last == first + 1 and page.pos(first) == "NOUN" and not page.label(run) else run


def _read_right(page: Page, phrase: TitlePhrase) -> TitlePhrase:
    """Read "of engineering at Acme": what the title is over and whose it is."""
    area, organizations, end = phrase.area, list(phrase.organizations), phrase.end
    area_end: int | None = None
    wide = phrase.title.of == "area" or phrase.title.name in ("adviser", "aide")
    for _ in range(2):
        preposition = page.key(end)
        prepositions = ("of", "for", "at", "with", "in", "to", "on") if wide else ("of", "for", "at", "with", "in")
        if not page.is_spaced(end) or preposition not in prepositions:
            break
        read = _complement(page, end + 1)
        if read is None:
            break
        name, lower, after = read
        behind = _plural_behind(page, after) if name is not None else after
        if behind > after:
            end = behind
            break  # "for the Cup winners": they are named after the cup, and it employs nobody
        wants_area = phrase.title.of == "area" and preposition in ("of", "for", "on", "to", "in")
        text = page.text[page.words[lower[0]].start : page.words[lower[1] - 1].end] if lower else None
        if wants_area and area_end is None and (name or lower):
            area = name.text if name is not None else text
            area_end = after
        elif name is not None and (preposition != "in" or phrase.title.name == "investor"):
            if organizations and phrase.determiner != "'s" and page.words[phrase.begin].is_capitalised and area is None:
                # "Technical Director for Acme": what stands before a capitalised title may be a field.
                area = organizations.pop(0).text
            # "for Britain at Acme": the employer is named after "at".
            organizations.insert(0 if preposition == "at" else len(organizations), name)
            other = page.run_at(after + 1) if page.says(after, "and") and page.is_spaced(after) else None
            if (
                other is not None
                and not other.honorific
                and not _begins_role(page, after + 1)
                and not page.is_person(other)
            ):
                organizations.append(other)
                after = other.last
        elif lower and preposition in ("of", "for", "on") and page.key(end + 1) not in _DETERMINERS and area is None:
            area, area_end = text, after
        elif preposition in ("to", "on", "with"):
            break
        end = after
    return replace(phrase, area=area, organizations=tuple(organizations), outer_end=end, area_end=area_end)


def _complement(page: Page, place: int) -> tuple[Run | None, tuple[int, int] | None, int] | None:
    """A noun phrase after a preposition: (the name in it, its lower-case words, where it ends)."""
    words = page.words
    if not page.is_spaced(place):
        return None
    if page.key(place) in _DETERMINERS:
        place += 1
    first = place
    while place < len(words) and place - first < MOST_AREA_WORDS and not words[place].is_capitalised:
        joined = words[place].gap in (" ", "-") or place == first
        if words[place].gap == "-" and place > first:
            place += 1
            continue
        conjunction = (
            words[place].key == "and"
            and place > first
            and place + 1 < len(words)
            and page.pos(place + 1) in _AREA_POS
            and not words[place + 1].is_capitalised
            and not _match_at(page, place + 1)
            and _glued().get(("before", page.key(place + 1))) is None
        )
        if not joined or not (page.pos(place) in _AREA_POS or conjunction):
            break
        place += 1
    lower = (first, place) if place > first else None
    if lower and page.gap(place) in _POSSESSIVES and place < len(words):
        return None
    if place >= len(words) or not words[place].is_capitalised or (lower and page.gap(place) not in (" ", "-")):
        return (None, lower, place) if lower else None
    if lower and page.begins_person(place):
        return None, lower, place  # "vice president of growth Jane Roe"
    last = _name_end(page, place)
    return None if page.is_calendar(place) else (page.run(place, last), lower, last)


def _plural_behind(page: Page, end: int) -> int:
    """Where "the Harbour Cup winners" ends before a comma or a full stop: a plural that a name only describes."""
    place = end
    while page.is_spaced(place) and page.pos(place) == "NOUN":
        place += 1
    is_plural = place > end and page.key(place - 1).endswith("s") and not page.words[place - 1].is_capitalised
    return place if is_plural and page.gap(place).strip()[:1] in (",", ".") and place - 1 not in page.taken else end


def name_from(page: Page, place: int) -> Run | None:
    """The name of an organisation that begins at a word, after an article and a few nouns: "the startup Acme"."""
    read = _complement(page, place)
    return read[0] if read is not None else None


def _name_end(page: Page, first: int) -> int:
    """Where the name that begins at a capitalised word ends; "Acme's research unit" is read to its noun."""
    words, last = page.words, first + 1
    owned = False
    while last < len(words) and last - first < MOST_NAME_WORDS:
        gap, word = words[last].gap, words[last]
        if page.begins_person(last) and last - 1 not in page.taken:
            break
        following = _capital_at(page, last + 1)
        if gap == "-" or (gap in (" ", " & ") and word.is_capitalised):
            last += 1
        elif gap == " " and word.key in ("of", "for", "and", "&") and following and not _begins_other(page, last + 1):
            if word.key == "and" and not _joins_one_name(page, first, last):
                break
            last += 1
        elif gap == " " and word.key == "of" and page.says(last + 1, "the") and _capital_at(page, last + 2):
            last += 2
        elif gap in _POSSESSIVES and (page.pos(last) in _AREA_POS or word.is_capitalised):
            owned = True
            last += 1
        elif owned and gap == " " and page.pos(last) in _AREA_POS:
            last += 1
        else:
            break
    return last


def _begins_other(page: Page, place: int) -> bool:
    return _begins_role(page, place) or page.begins_person(place)


def _begins_role(page: Page, place: int) -> bool:
    return place in page.taken or _glued().get(("before", page.key(place))) is not None


def _joins_one_name(page: Page, first: int, place: int) -> bool:
    """Whether "and" stands inside one name, as in "Department of Trade and Industry"."""
    return (
        any(page.key(i) in ("of", "for") for i in range(first, place))
        or page.label(page.run(first, place + 2)) == "ORG"
    )


def _capital_at(page: Page, place: int) -> bool:
    return place < len(page.words) and page.words[place].is_capitalised and page.words[place].gap == " "


@cache
def _glued() -> dict[tuple[str, str], dict[str, Any]]:
    return {(row["stands"], row["word"]): row for row in load("title_ranks")}


@cache
def _forms() -> dict[str, tuple[_Form, ...]]:
    """Every printed form of every title, by its first word, the longest first."""
    forms: dict[str, list[_Form]] = {}
    for row in load("titles"):
        flags = (bool(row.get(flag)) for flag in ("office", "atomic", "of_bodies"))
        title = Title(row["title"], row["of"], *flags)
        for printed in (row["title"], *row["aliases"]):
            keys = tuple(printed.replace(".", "").replace("-", " ").lower().split())
            capital, shouted = printed[0].isupper(), printed.replace(".", "").isupper()
            for plural, form_keys in ((False, keys), (True, (*keys[:-1], _plural(keys[-1])))):
                forms.setdefault(form_keys[0], []).append(_Form(form_keys, title, capital, shouted, plural))
    return {first: tuple(sorted(some, key=lambda form: -len(form.keys))) for first, some in forms.items()}


@cache
def _endings() -> frozenset[str]:
    """The titles in which a longer one ends that takes in nothing before it: "manager" of "general manager"."""
    longer = [row["title"] for row in load("titles") if row.get("atomic")]
    return frozenset(row["title"] for row in load("titles") if any(t.endswith(f" {row['title']}") for t in longer))


def _plural(word: str) -> str:
    if word.endswith("man"):
        return word[:-3] + "men"
    return word[:-1] + "ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else word + "s"
