"""Who holds which title: apposition, copula, the verbs of taking and giving a post, and "founded by"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from factcheck.facts.role.people import Page, Run
from factcheck.facts.role.titles import TitlePhrase, name_from, title_phrases
from factcheck.model import RoleStage

LONGEST_LINK = 60
LONGEST_OPENING_WORDS = 30
LONGEST_DESCRIPTION_WORDS = 4
_COMMAS = frozenset({", ", " (", " — ", " – ", " - ", ", “", "—", "–"})
_CLOSERS = ",.;:)]—–-\"'”’?!"
_AFTER_APPOSITION = frozenset(
    "and who said says told at in from since to was is has with during until whose on as after before when while or "
    "but by for".split()
)
_REFUSED_BEFORE_SUBJECT = frozenset(
    "of by with for to from in on at and or than like as including between against about if whether unless".split()
)
_CONDITIONS = frozenset(
    "if whether unless should could may might would claim claims claimed claiming falsely wrongly alleged".split()
)
_ADVERB = r"(?: (?:now|also|currently|still|recently|later|then|reportedly|officially|temporarily))?"
_WHO = r"(?P<who>(?:, \d{1,3})?,? who|, \d{1,3},)?"
_VERB_FORMS: tuple[tuple[str, RoleStage | None, bool, str], ...] = (
    (
        "is(?: not)?|remains|has been|serves as|is serving as|works as|acts as|continues as|has served as|"
        r"has worked as|becomes|became|has become|has been (?:named|appointed|elected)(?: as)?",
        None, False, "role.copula",
    ),
    (
        r"(?:has |have )?(?:takes?|took|taken|taking) over as|(?:has |have )?(?:steps?|stepped) (?:in|up) as|"
        r"(?:has |have )?(?:takes?|took|taken) on the (?:role|post|position|job) of|"
        r"(?:has )?assumed the (?:role|post|position|job) of|returns as|returned as|joins as|joined as",
        None, False, "role.takes_over",
    ),
    (
        r"(?:was|were|is being|has been) (?:named|appointed|elected|hired as|promoted to|sworn in as|installed as|"
        r"named as|appointed as|elected as|picked as|chosen as|made)",
        None, False, "role.appointed",
    ),
    (
        r"was(?: not)?|served as|worked as|had been|had served as|was serving as|was working as",
        None, True, "role.copula",
    ),
    (
        r"used to be|(?:has |had )?(?:resigned|retired|quit|left) as|(?:has |had )?stepped down as|"
        r"(?:was|has been) (?:fired|ousted|removed|dismissed|replaced) as",
        "former", False, "role.left",
    ),
    (
        r"will become|will be|will serve as|will take over as|will step in as|is (?:set|due|about)? ?to become|"
        r"was nominated (?:as|to be)|has been nominated (?:as|to be)|will be named|will succeed as",
        "incoming", False, "role.will_become",
    ),
)  # fmt: skip
_VERBS = tuple(
    (re.compile(rf"{_WHO}{_ADVERB} (?:{verbs}){_ADVERB}", re.IGNORECASE), stage, past, rule)
    for verbs, stage, past, rule in _VERB_FORMS
)
_GIVING: dict[str, RoleStage | None] = {
    **dict.fromkeys("named names naming appointed appoints appointing hired hires hiring".split()),
    **dict.fromkeys("elected promoted tapped installed".split()),
    **dict.fromkeys("nominated nominates picked picks chosen selected".split(), "incoming"),
    **dict.fromkeys("replaced replaces replacing replace succeeds succeeded succeeding succeed".split(), "former"),
    **dict.fromkeys("fired fires ousted dismissed".split(), "former"),
}  # fmt: skip
_AS = re.compile(r" (?:as|to be|to become|to the (?:role|post|position|job) of)(?: its| their)?|")
_LED = frozenset({"led", "headed", "chaired", "helmed"})
_BEFORE_LED = frozenset("was were is are being then now been and had has".split())
_LED_THINGS = frozenset(
    "company firm team group unit lab startup division department party agency company's laboratory".split()
)


@dataclass(frozen=True, slots=True)
class Holding:
    """One person in one role, in the words and the characters of a paragraph."""

    start: int
    end: int
    person: Run
    title: str
    rule: str
    rank: tuple[str, ...] = ()
    stage: RoleStage = "current"
    area: str | None = None
    organizations: tuple[Run, ...] = ()
    of_kind: Literal["organization", "place"] = "organization"
    polarity: Literal["positive", "negative"] = "positive"
    past: bool = False
    level: tuple[int, int] | None = None
    """The characters of the title with its rank alone, where they are known: of "zoo vice president" the last two."""


@dataclass(frozen=True, slots=True)
class _Link:
    people: tuple[Run, ...]
    rule: str
    stage: RoleStage | None = None
    negative: bool = False
    past: bool = False


def holdings(page: Page) -> Iterator[Holding]:
    """Read who holds which title in a paragraph."""
    described: dict[int, tuple[Run, ...]] = {}
    for group in _groups(page, title_phrases(page)):
        link = _link(page, group, described)
        if link is not None:
            yield from _told(page, group, link)
            if link.rule == "role.apposition" and page.gap(group[-1].outer_end) == ", ":
                described[group[-1].outer_end] = link.people
    yield from _led_by(page)
    yield from _founded(page)


def _groups(page: Page, phrases: list[TitlePhrase]) -> list[list[TitlePhrase]]:
    """Join the titles that one "and" strings together: "chairman and chief executive of Acme"."""
    groups: list[list[TitlePhrase]] = []
    for phrase in phrases:
        if groups and _is_joined(page, groups[-1][-1], phrase):
            groups[-1].append(phrase)
        else:
            groups.append([phrase])
    return [_shared(group) for group in groups]


def _is_joined(page: Page, before: TitlePhrase, phrase: TitlePhrase) -> bool:
    """Whether a comma, a stroke or an "and" joins two titles, both of one holder or both of several."""
    if phrase.plural is not before.plural:
        return False
    end = before.outer_end
    if phrase.outer_begin == end:
        return page.gap(end) in (", ", "/")
    is_next = phrase.outer_begin == end + 1 and page.is_spaced(end + 1)
    return is_next and page.says(end, "and") and page.gap(end) in (" ", ", ")


def _shared(group: list[TitlePhrase]) -> list[TitlePhrase]:
    """Let titles without an article of their own share the stage and the organisation of their neighbour."""
    shared = list(group)
    for place in range(1, len(shared)):
        left, right = shared[place - 1], shared[place]
        if right.determiner is None:
            if right.stage is None and left.stage is not None:
                shared[place] = right = replace(right, stage=left.stage)
            if not right.organizations and left.organizations:
                shared[place] = replace(right, organizations=left.organizations)
    for place in range(len(shared) - 1, 0, -1):
        left, right = shared[place - 1], shared[place]
        if right.determiner is None and right.organizations and not left.organizations and left.outer_end == left.end:
            shared[place - 1] = replace(left, organizations=right.organizations)
    return shared


def _link(page: Page, group: list[TitlePhrase], described: dict[int, tuple[Run, ...]]) -> _Link | None:
    """What ties a group of titles to its holder; `described` are the people in apposition, by the word after it."""
    first, last = group[0], group[-1]
    if page.gap(last.outer_end).startswith(("'s", "’s", "' ", "’ ")):
        return None
    return (
        _before_name(page, group)
        or _by_verb(page, first, last, described)
        or _apposition(page, first, last)
        or _before_comma_name(page, first, last)
        or _opening(page, first, last)
    )


def _people_from(page: Page, first: int, *, many: bool, office: bool = False) -> tuple[Run, ...]:
    """The person who is named at a word, and with `many` those whom commas and "and" join."""
    people: list[Run] = []
    run = page.run_at(first)
    while run is not None and page.is_person(run, office=office):
        people.append(run)
        place = run.last
        if page.says(place, "and") and page.gap(place) in (" ", ", "):
            place += 1
        elif page.gap(place) != ", ":
            break
        run = page.run_at(place) if many else None
    return tuple(people)


def _people_until(page: Page, last: int, *, many: bool) -> tuple[Run, ...]:
    """The person whose name ends just before a word, and with `many` those joined to it, in the order of the text."""
    people: list[Run] = []
    run = page.run_before(last)
    while run is not None and page.is_person(run):
        people.insert(0, run)
        last = run.first
        if page.says(last - 1, "and") and page.is_spaced(last):
            last -= 1
        elif page.gap(last) != ", ":
            break
        run = page.run_before(last) if many else None
    return tuple(people)


def _are_enough(people: tuple[Run, ...], phrase: TitlePhrase) -> bool:
    """Whether a title has a holder, and one in the plural more than one."""
    return len(people) > 1 if phrase.plural else bool(people)


def _before_name(page: Page, group: list[TitlePhrase]) -> _Link | None:
    """Read "Acme CEO Jane Roe", "co-founders Jane Roe and John Doe", "vice president of growth Jane Roe"."""
    last = group[-1]
    for place in dict.fromkeys((last.end, last.outer_end)):
        if not page.is_spaced(place):
            continue
        people = _people_from(page, place, many=last.plural, office=last.title.office)
        if _are_enough(people, last):
            if page.gap(people[-1].last).startswith(("-", " &")):
                return None
            return _Link(people, "role.prefix")
    return None


def _before_comma_name(page: Page, first: TitlePhrase, last: TitlePhrase) -> _Link | None:
    """Read "Acme's chief executive, Jane Roe, said"."""
    place = last.outer_end
    owned = first.determiner in ("'s", "the", "its", "his", "her", "their") or first.stage or last.stage
    if not owned or page.gap(place) != ", ":
        return None
    people = _people_from(page, place, many=last.plural)
    if not _are_enough(people, last) or people[0].last - people[0].first < 2:
        return None
    if not all(page.is_certain(person) for person in people):
        return None
    after = people[-1].last
    closed = page.gap(after).lstrip()[:1] in tuple(",.;:)—–") or page.key(after) in ("and", "who")
    return _Link(people, "role.apposition") if closed else None


def _apposition(page: Page, first: TitlePhrase, last: TitlePhrase) -> _Link | None:
    """Read "Jane Roe, 45, a former vice president of engineering at Acme,"."""
    begin = _description_before(page, first.outer_begin)
    if page.gap(begin) not in _COMMAS:
        return None
    aged = page.key(begin - 1).isdigit() and len(page.key(begin - 1)) < 4 and page.gap(begin - 1) == ", "
    people = _people_until(page, begin - 1 if aged else begin, many=last.plural)
    if not _are_enough(people, last):
        return None
    if last.title.of_bodies and not all(page.is_certain(person) for person in people):
        return None
    end, gap = _after_acronym(page, last.outer_end)
    if end < len(page.words) and gap == " ":
        if page.words[end].is_capitalised:
            return None
        verb = page.pos(end) in ("VERB", "AUX")
        if verb and (first.determiner is not None or page.key(people[0].first - 1) in ("to", "after", "for")):
            return None
        if not verb and page.key(end) not in _AFTER_APPOSITION:
            return None
    elif gap.strip()[:1] not in tuple(_CLOSERS):
        return None
    return _Link(people, "role.apposition")


def _description_before(page: Page, begin: int) -> int:
    """Where "a climber and professor" begins: at the article, where a description of few words is joined to a title."""
    if not page.says(begin - 1, "and") or not page.is_spaced(begin):
        return begin
    for place in range(begin - 2, max(begin - 2 - LONGEST_DESCRIPTION_WORDS, 0), -1):
        if not page.is_spaced(place + 1) or page.words[place].is_capitalised:
            return begin
        if page.key(place) in ("a", "an"):
            return place
    return begin


def _after_acronym(page: Page, end: int) -> tuple[int, str]:
    """The place after a name's acronym in brackets, "the Harbour Trust (HT)", and what stands before it."""
    if page.gap(end) == " (" and end < len(page.words) and page.words[end].text.isupper():
        gap = page.gap(end + 1)
        if gap.startswith(")"):
            return end + 1, gap[1:]
    return end, page.gap(end)


def _by_verb(page: Page, first: TitlePhrase, last: TitlePhrase, described: dict[int, tuple[Run, ...]]) -> _Link | None:
    """Read "Jane Roe is the CEO", "has taken over as", "will become"; "appointed Jane Roe as chief executive"."""
    begin = first.outer_begin
    start = page.words[begin].start
    for place in range(begin, max(begin - 12, 0), -1):
        person_end = page.words[place - 1].end
        if start - person_end > LONGEST_LINK:
            return None
        if place < begin:
            if page.words[place].is_capitalised:
                return None
            if place in described:
                between = page.text[page.words[place].start - 1 : start].rstrip()
                return _taking(page, described[place], between, last)
        people = _people_until(page, place, many=last.plural)
        if not people:
            continue
        if not _are_enough(people, last):
            return None
        between = page.text[person_end:start].rstrip()
        return _taking(page, people, between, last) or _giving(page, people, between, last)
    return None


def _taking(page: Page, people: tuple[Run, ...], between: str, last: TitlePhrase) -> _Link | None:
    before = people[0].first - 1
    for pattern, stage, past, rule in _VERBS:
        match = pattern.fullmatch(between)
        if match is None:
            continue
        if page.is_spaced(last.outer_end) and page.pos(last.outer_end) in ("NOUN", "PROPN"):
            return None
        opening = {page.key(i) for i in range(before - 2, before + 1)}
        if (
            match["who"] is None
            and page.gap(people[0].first) in (" ", "-")
            and page.key(before) in _REFUSED_BEFORE_SUBJECT
        ):
            return None
        if opening & _CONDITIONS:
            return None
        if page.says(last.outer_end, "until") and page.is_spaced(last.outer_end):
            stage = "former"
        return _Link(people, rule, stage, negative=" not" in between, past=past)
    return None


def _giving(page: Page, people: tuple[Run, ...], between: str, last: TitlePhrase) -> _Link | None:
    verb = people[0].first - 1
    while any(c.isdigit() for c in page.key(verb)) or page.key(verb) in ("year", "old"):
        verb -= 1
    if page.key(verb) not in _GIVING or not _AS.fullmatch(between):
        return None
    stage = _GIVING[page.key(verb)]
    if stage == "former" and between != " as":
        return None
    if page.key(verb) in ("hired", "hires", "hiring", "tapped") and not between:
        return None
    return _Link(people, "role.appointed", stage)


def _opening(page: Page, first: TitlePhrase, last: TitlePhrase) -> _Link | None:
    """Read "As a founder of Acme, Jane Roe has built": the title is that of the main clause's subject."""
    begin = first.outer_begin
    if not page.says(begin - 1, "as") or not page.words[begin - 1].is_capitalised or first.determiner == "'s":
        return None
    for place in range(last.outer_end, last.outer_end + LONGEST_OPENING_WORDS):
        if page.gap(place)[:1] in (".", ";", ":", "?", "!"):
            return None
        if page.gap(place).startswith(","):
            people = _people_from(page, place, many=False) if page.gap(place) == ", " else ()
            follows = page.pos(people[0].last) if people and page.is_spaced(people[0].last) else ""
            return _Link(people, "role.opening") if follows in ("VERB", "AUX") else None
    return None


def _told(page: Page, group: list[TitlePhrase], link: _Link) -> Iterator[Holding]:
    for phrase in group:
        stage = phrase.stage or link.stage or "current"
        if link.stage == "former":
            stage = "former"
        end = phrase.end
        if phrase.area_end is not None and phrase.area_end - phrase.end <= 4:
            end = phrase.area_end
        first, last = page.words[phrase.begin].start, page.words[end - 1].end
        organizations = phrase.organizations or (_after_name(page, link) if phrase is group[-1] else ())
        for number, person in enumerate(link.people):
            yield Holding(
                # One span tells one holder, so that ids differ: those after the first are told at their names.
                start=person.start if number else first,
                end=person.end if number else last,
                person=person, title=phrase.title.name, rule=link.rule, rank=phrase.rank, stage=stage, area=phrase.area,
                organizations=organizations, of_kind="place" if phrase.title.of == "place" else "organization",
                polarity="negative" if link.negative else "positive", past=link.past,
                level=None if number else (page.words[phrase.level].start, page.words[phrase.end - 1].end),
            )  # fmt: skip


def _after_name(page: Page, link: _Link) -> tuple[Run, ...]:
    """The organisation in "analyst Jane Roe of Acme Bank"; a town there is where the person lives."""
    place = link.people[-1].last
    if link.rule != "role.prefix" or page.gap(place) not in (" ", ", ") or page.key(place) not in ("of", "from"):
        return ()
    name = name_from(page, place + 1)
    return (name,) if name is not None and page.label(name) == "ORG" else ()


def _led_by(page: Page) -> Iterator[Holding]:
    """Read "the unit, led by Jane Roe": a head of what is led; "Acme, founded in 2016 by Jane Roe": a founder."""
    for place in range(len(page.words)):
        key = page.key(place)
        if key not in _LED and key != "founded":
            continue
        by = place + 1
        if key == "founded" and page.says(by, "in") and page.key(by + 1).isdigit():
            by += 2
        if not page.says(by, "by") or not page.is_spaced(by):
            continue
        people = _people_from(page, by + 1, many=True)
        if not people:
            people = next(
                (p for p in (_people_from(page, i, many=False) for i in _after_titles(page, by + 1)) if p), ()
            )
        if not people:
            continue
        joined = key == "founded" and page.gap(place) == "-" and page.says(place - 1, "co")
        begin = place - 1 if joined else place
        thing_end, past = begin, False
        while page.key(thing_end - 1) in _BEFORE_LED:
            past = past or page.says(thing_end - 1, "then")
            thing_end -= 1
        if page.says(thing_end, "and"):
            continue
        if page.gap(thing_end) not in (" ", ", "):
            continue
        thing = page.run_before(thing_end)
        if thing is not None and page.is_person(thing) and page.label(thing) != "ORG":
            continue
        for number, person in enumerate(people):
            start, end = page.words[begin].start, page.words[place].end if key == "founded" else page.words[by].end
            if number:
                start, end = person.start, person.end
            if key == "founded":
                yield Holding(
                    start, end, person, "founder", "role.founded", rank=("co-",) if joined or len(people) > 1 else (),
                    organizations=(thing,) if thing else (), past=True,
                )  # fmt: skip
            elif thing is not None or page.key(thing_end - 1) in _LED_THINGS:
                area = thing.text if thing is not None else page.words[thing_end - 1].text
                yield Holding(
                    start, end, person, "head", "role.led_by", area=area, stage="former" if past else "current"
                )


def _after_titles(page: Page, place: int) -> Iterator[int]:
    """The places after the titles and descriptions that may stand between "by" and a name."""
    for step in range(place, min(place + 5, len(page.words))):
        if page.gap(step) not in (" ", "-") or (page.words[step].is_capitalised and step not in page.taken):
            return
        if step + 1 < len(page.words) and page.is_spaced(step + 1):
            yield step + 1


def _founded(page: Page) -> Iterator[Holding]:
    """Read "Jane Roe founded Acme", "Jane Roe, who co-founded Acme"."""
    for place in range(len(page.words)):
        if page.key(place) not in ("founded", "cofounded") or not page.is_spaced(place + 1):
            continue
        joined = page.says(place, "cofounded") or (page.gap(place) == "-" and page.says(place - 1, "co"))
        begin = place - 1 if joined and page.says(place, "founded") else place
        subject_end = begin
        if page.key(subject_end - 1) in ("has", "had", "also", "first", "originally", "later"):
            subject_end -= 1
        relative = page.says(subject_end - 1, "who")
        if relative:
            subject_end -= 1
            if page.gap(subject_end) not in (", ", " "):
                continue
        elif not page.is_spaced(subject_end):
            continue
        people = _people_until(page, subject_end, many=True)
        if not people:
            continue
        if (
            not relative
            and page.is_spaced(people[0].first)
            and page.key(people[0].first - 1) in _REFUSED_BEFORE_SUBJECT
        ):
            continue
        organization = name_from(page, place + 1)
        if organization is None:
            continue
        for number, person in enumerate(people if not relative or len(people) == 1 else people[-1:]):
            start, end = page.words[begin].start, page.words[place].end
            if number:
                start, end = person.start, person.end
            yield Holding(
                start, end, person, "founder", "role.founded", rank=("co-",) if joined or len(people) > 1 else (),
                organizations=(organization,), past=True,
            )  # fmt: skip
