"""One changed value in a real article is found, and nothing else is reported: how often, for each kind of value.

    python benchmarks/changed_values.py CLUSTERS.jsonl [--seed 1] [--cases 300] [--kinds amount,age] [--show]

A line of the file is a JSON object whose "articles" hold "id", "text", "title" and maybe "published". For each case one
value of an article is changed (kinds in rotation, each place once), and the article is compared with its changed copy:
the same title and day, another id. The places are found in the text by the patterns below and not by the library, and
only in running prose, where a careful editor would see two values: no names, links, credits, scores or versions, no
conversion in brackets, no end of a range, no paragraph that the article prints twice.

A case is *found* when a conflict of any severity has the changed place of the original on one side and that of the copy
on another. A case is *clean* when nothing else is reported between the two. What else is reported is taken in pairs:
two places on different sides of one conflict, one in each article, each told by where it stands in the original. A pair
does not count when

- both are the changed place;
- the article and an unchanged copy of it differ in that pair already (a headline and its body may);
- it is the changed place of the copy, and the other place says in the original what the changed place says there, so
  that it was an agreement or one side of a conflict: whoever changes one mention of two contradicts the other;
- the changed place of the copy takes part in an arithmetic conflict: its figures no longer add up.

Pairs within one article do not count: a copy whose date no longer fits its weekday contradicts itself.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, cycle
from pathlib import Path

from factcheck import Article, Checker, Report
from factcheck.model import Conflict, Fact, QuoteValue

AROUND = 90
SHORTEST_LINE = 60
SEVERAL_WORDS = 6
COPY, ORIGINAL = "changed copy", "original"

_NOT_PROSE = re.compile(
    r"https?:|www\.|\.com\b|[@#|©•]|pic\.twitter|\b(?:Getty|Photo|Image|Credit|Video|Related)\b|\d-\d"
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SMALL = "two three four five six seven eight nine ten eleven twelve".split()
_FIGURE = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?"
# A measured or timed figure is of another kind, and some words in -s are no plurals.
_UNCOUNTED = (
    r"(?:percent|percentage|per|years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|nights?|dollars|"
    r"pounds|euros|cents|miles?|kilomet\w+|met(?:er|re)s?|feet|inches|degrees|tons|tonnes|times|points|thirds|"
    r"quarters|this|does|says|was|has|is|its|as|of|and|or|to|in|on|at|for|the|a|an|with|from|by|but|that|more|pixels|"
    r"light|square|cubic|\w*ous)"
)
_NOUN = rf"(?:people|men|women|children|(?!{_UNCOUNTED}\b)[a-z]{{3,}}[^s\W]s)\b"
_TITLES = {
    "chief executive officer": "chief financial officer",
    "chief executive": "chief financial officer",
    "chief financial officer": "chief operating officer",
    "CEO": "CFO",
    "general manager": "assistant general manager",
    "head coach": "assistant coach",
    "base coach": "bench coach",
    "press secretary": "deputy press secretary",
    "deputy press secretary": "press secretary",
    "vice president": "president",
    "president": "vice president",
    "prime minister": "foreign minister",
    "foreign minister": "prime minister",
    "defense minister": "finance minister",
    "director": "deputy director",
    "deputy director": "director",
    "chairman": "vice chairman",
    "secretary": "deputy secretary",
    "governor": "mayor",
    "mayor": "governor",
    "senator": "representative",
    "sheriff": "deputy sheriff",
    "professor": "assistant professor",
    "manager": "deputy manager",
    "editor": "deputy editor",
    "coach": "assistant coach",
    "co-founder": "founder",
    "founder": "co-founder",
    "captain": "lieutenant",
    "ambassador": "consul",
}
_TITLE = "|".join(sorted(_TITLES, key=len, reverse=True))
_NAME = r"[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+"
_PATTERNS: dict[str, re.Pattern[str]] = {
    "amount": re.compile(
        rf"(?<![\w.(])[$£€](?P<value>{_FIGURE})(?![\d-])"
        rf"|(?<![\w.,$£€-])(?P<value2>{_FIGURE})(?= (?:(?:m|b|tr)illion )?(?:dollars|euros)\b)"
    ),
    "percentage": re.compile(
        rf"(?<![\w.,$£€/-])(?<!percent to )(?P<value>{_FIGURE})(?= ?%| per ?cent\b)(?! percent to \d)"
    ),
    "age": re.compile(
        r"(?<![\w.,-])(?P<value>\d{1,2})(?=[- ]years?[- ]old\b)"
        r"|\baged (?P<value2>\d{1,2})(?=[ ,.;)])"
        r"|\b[A-Z][a-z]+, (?P<value3>[1-9]\d)(?=, )"
    ),
    "count": re.compile(
        r"(?:(?:^|[.”] )(?=[A-Z])|(?:\b[a-z]+|[^\W\d][,;:]) )(?!\d+\.\d+ [^mbth])(?!(?:19|20)\d\d\b)"
        rf"(?P<value>{_FIGURE}|(?i:{'|'.join(_SMALL)}))"
        rf"(?= (?:(?:m|b)illion |thousand |hundred )?(?:(?!{_UNCOUNTED}\b)[a-z]+ )?{_NOUN})"
    ),
    "day": re.compile(
        rf"\b{_MONTH} (?P<value>\d{{1,2}}(?:st|nd|rd|th)?)\b(?![:%/-])"
        rf"|(?<![\w.,:-])(?P<value2>\d{{1,2}}(?:st|nd|rd|th)?)(?= {_MONTH}\b)"
    ),
    "year": re.compile(
        r"(?:(?<!\d )\b(?:in|since|from|until|by|before|after|of|early|late|mid)[ -]"
        rf"|\b{_MONTH} (?:\d{{1,2}}, )?)(?P<value>(?:19|20)\d\d)\b"
        r"(?![-/]| [A-Z]| (?:election|campaign|presidential)| (?:to|and|through) \d)"
    ),
    "weekday": re.compile(rf"(?:\b[Oo]n|\b[a-z]+) (?P<value>{'|'.join(_WEEKDAYS)})\b(?!s\b| (?!{_MONTH})[A-Z]|[’'-])"),
    "title": re.compile(
        rf"(?<![-\w])(?i:(?P<value>{_TITLE})) (?={_NAME})"
        rf"|{_NAME}, (?:(?:a|an|the|its|their|[A-Z]\w+[’']s) )?(?:[a-z]+ ){{0,2}}?"
        rf"(?P<value2>{_TITLE})(?= (?:of|at|for)\b|,)"
    ),
    "quotation": re.compile(r"“(?P<value>[^“”\n]{30,500})”|(?<![\w.,!?])\"(?P<value2>[^\"“”\n]{30,500})\"(?!\w)"),
}
KINDS = tuple(_PATTERNS)

_QUOTED_WORD = re.compile(r"(?<= )[a-z]{5,}(?=[ ,.])")
# Words that carry little, and those that limit the value after them.
_DULL = frozenset(
    "about after again being could doing every going having might other quite really shall should since their there "
    "these thing things those through today until where which while whose would yours because before between always "
    "themselves himself herself myself itself yourself without within around under never still maybe nearly almost "
    "exactly roughly barely".split()
)
_WORDS_BY_ENDING = {
    "ing": "building watching carrying painting measuring".split(),
    "ed": "painted carried watched measured repaired".split(),
    "ly": "quietly slowly openly bravely neatly".split(),
    "s": "gardens windows letters bridges harvests".split(),
    "": "garden window letter bridge harvest".split(),
}

Spot = tuple[str, int, int]
"""Where a fact stands in the original: the field, and its first and last character."""


@dataclass(frozen=True)
class Place:
    """A value in an article that can be changed, and where it stands."""

    kind: str
    article: Article
    start: int
    end: int

    @property
    def text(self) -> str:
        """The value as printed."""
        return self.article.text[self.start : self.end]


@dataclass(frozen=True)
class Case:
    """A place and what stands there in the copy."""

    place: Place
    new: str

    @property
    def copy(self) -> Article:
        """The article with the one value changed."""
        before, after = self.place.article.text[: self.place.start], self.place.article.text[self.place.end :]
        return self.place.article.model_copy(update={"id": COPY, "text": f"{before}{self.new}{after}"})

    def spot(self, fact: Fact) -> Spot:
        """Where a fact stands in the original; a quotation to its end, of which the fact's span may be a part."""
        length = len(fact.value.words) if isinstance(fact.value, QuoteValue) else fact.end - fact.start
        start, end = fact.start, fact.start + length
        if fact.article == COPY and fact.field == "text":
            shift = len(self.new) - len(self.place.text)
            start -= shift if start >= self.place.end + shift else 0
            end -= shift if end >= self.place.end + shift else 0
        return fact.field, start, end

    def changes(self, fact: Fact) -> bool:
        """Whether a fact touches the changed place."""
        return self.holds(self.spot(fact))

    def holds(self, spot: Spot) -> bool:
        """Whether the changed place lies in a spot."""
        return spot[0] == "text" and spot[1] < self.place.end and self.place.start < spot[2]


@dataclass(frozen=True)
class Outcome:
    """Whether the changed value was found, and what else was reported between the two articles."""

    case: Case
    found: bool
    others: tuple[str, ...]


def places_in(article: Article) -> Iterator[Place]:
    """The values of an article that a careful editor would see changed; of titles each with each name once."""
    start = 0
    told: set[str] = set()
    for line in article.text.splitlines(keepends=True):
        for kind, pattern in _PATTERNS.items() if _is_prose(line.strip(), article.text) else ():
            for match in pattern.finditer(line):
                first, last = next(match.span(name) for name, value in match.groupdict().items() if value is not None)
                if kind == "quotation":
                    yield from _words_of(article, line, start, first, last)
                elif kind != "title" or match.group().lower() not in told:
                    told.add(match.group().lower())
                    yield Place(kind, article, start + first, start + last)
        start += len(line)


def _is_prose(line: str, text: str) -> bool:
    whole = len(line) >= SHORTEST_LINE and line[-1] in '.!?”"'
    return whole and text.count(line) == 1 and not _NOT_PROSE.search(line)


def _words_of(article: Article, line: str, start: int, first: int, last: int) -> Iterator[Place]:
    """The content words of a quotation of some length; in a title of a work most words have capitals."""
    words = line[first:last].split()
    if len(words) < SEVERAL_WORDS or 3 * sum(word[0].isupper() for word in words) > len(words):
        return
    for match in _QUOTED_WORD.finditer(line, first, last):
        if match.group() not in _DULL:
            yield Place("quotation", article, start + match.start(), start + match.end())


def changed(place: Place, chance: random.Random) -> str | None:
    """What stands in the place of a value in the copy: another of its kind; None where none is like it (0, 100%)."""
    old = place.text
    match place.kind:
        case "weekday":
            return chance.choice([day for day in _WEEKDAYS if day != old])
        case "title":
            return _in_case_of(old, _TITLES["CEO" if old.upper() == "CEO" else old.lower()])
        case "quotation":
            ending = next(ending for ending in _WORDS_BY_ENDING if old.endswith(ending))
            return chance.choice([word for word in _WORDS_BY_ENDING[ending] if word != old])
        case "day":
            figure = int(re.sub(r"\D", "", old))
            new = chance.choice([day for day in range(1, 29) if 0 < abs(day - figure) < 10])
            return f"{new}{'' if old.isdigit() else _ordinal_ending(new)}"
        case "year":
            latest = max(int(old), int(str(place.article.published)[:4]) if place.article.published else 2010)
            return str(chance.choice([year for year in range(int(old) - 9, latest + 1) if year != int(old)]))
        case "age":
            years = int(old)
            return str(chance.choice([y for y in range(max(1, years - 9), min(100, years + 10)) if abs(y - years) > 1]))
    if old.lower() in _SMALL:
        return _in_case_of(old, chance.choice([word for word in _SMALL if word != old.lower()]))
    return _another_figure(old, chance, 100 if place.kind == "percentage" else None)


def _another_figure(old: str, chance: random.Random, most: int | None) -> str | None:
    """A figure with one of its first two digits changed, so that it differs by a twentieth at least."""
    value = float(old.replace(",", ""))
    found = []
    for at in [at for at, letter in enumerate(old) if letter.isdigit()][:2]:
        for digit in "0123456789":
            new = f"{old[:at]}{digit}{old[at + 1 :]}"
            figure = float(new.replace(",", ""))
            is_figure = (at > 0 or digit != "0") and figure != 1 and (most is None or figure <= max(most, value))
            if is_figure and abs(figure - value) * 20 >= value and figure <= 3 * value:
                found.append(new)
    return chance.choice(found) if found else None


def _in_case_of(old: str, new: str) -> str:
    return new.title() if old[0].isupper() and not old.isupper() else new


def _ordinal_ending(day: int) -> str:
    return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def cases(articles: Sequence[Article], seed: int, number: int, kinds: Sequence[str] = KINDS) -> list[Case]:
    """So many cases, kinds in rotation, in articles drawn at random; fewer where the places run out."""
    chance = random.Random(seed)
    left: dict[str, dict[str, list[Place]]] = {kind: {} for kind in kinds}
    for article in articles:
        for place in places_in(article):
            if place.kind in left:
                left[place.kind].setdefault(article.text, []).append(place)
    found: list[Case] = []
    for kind in cycle(kinds):
        if len(found) == number or not any(left.values()):
            break
        if not left[kind]:
            continue
        text = chance.choice(sorted(left[kind]))
        among = left[kind][text]
        place = among.pop(chance.randrange(len(among)))
        if not among:
            del left[kind][text]
        new = changed(place, chance)
        if new is not None:
            found.append(Case(place, new))
    return found


def judge(case: Case, checker: Checker, baselines: dict[str, Report]) -> Outcome:
    """Compare an article with its changed copy; `baselines` keeps what it differs in from an unchanged one."""
    original = case.place.article.model_copy(update={"id": ORIGINAL})
    if original.text not in baselines:
        baselines[original.text] = checker.compare([original, original.model_copy(update={"id": COPY})])
    unchanged = Case(case.place, case.place.text)
    differed = {frozenset(map(unchanged.spot, (f, g))) for f, g, _ in opposed(baselines[original.text])}
    agreed = [set(map(unchanged.spot, together)) for together in at_one(baselines[original.text])]
    report = checker.compare([original, case.copy])

    def says_the_same(fact: Fact) -> bool:
        """Whether a fact says in the original what the changed place says there."""
        return any(case.spot(fact) in spots and any(map(case.holds, spots)) for spots in agreed)

    def is_other(one: Fact, other: Fact, conflict: Conflict) -> bool:
        if frozenset((case.spot(one), case.spot(other))) in differed:
            return False
        if conflict.kind == "arithmetic" and any(f.article == COPY and case.changes(f) for f in told_in(conflict)):
            return False
        return not any(
            a.article == COPY and case.changes(a) and says_the_same(b) for a, b in ((one, other), (other, one))
        )

    facts = {fact.id: fact for fact in report.facts}

    def told_in(conflict: Conflict) -> Iterator[Fact]:
        return (facts[fact] for side in conflict.sides for fact in side.facts)

    across = [(f, g, conflict) for f, g, conflict in opposed(report) if f.article != g.article]
    others = (
        f"{conflict.severity} {conflict.kind} {conflict.rule}: {f.text!r} / {g.text!r}"
        for f, g, conflict in across
        if not (case.changes(f) and case.changes(g)) and is_other(f, g, conflict)
    )
    return Outcome(case, any(case.changes(f) and case.changes(g) for f, g, _ in across), tuple(dict.fromkeys(others)))


def opposed(report: Report) -> Iterator[tuple[Fact, Fact, Conflict]]:
    """The facts that stand on different sides of a conflict, in pairs."""
    facts = {fact.id: fact for fact in report.facts}
    for conflict in report.conflicts:
        for left, right in combinations(conflict.sides, 2):
            yield from ((facts[one], facts[other], conflict) for one in left.facts for other in right.facts)


def at_one(report: Report) -> Iterator[list[Fact]]:
    """The facts that say the same, together."""
    facts = {fact.id: fact for fact in report.facts}
    sides = (side.facts for conflict in report.conflicts for side in conflict.sides)
    for together in (*sides, *(agreement.facts for agreement in report.agreements)):
        yield [facts[fact] for fact in together]


def read_articles(path: Path) -> list[Article]:
    """The articles of a file of clusters; a text that occurs twice is taken once."""
    articles: dict[str, Article] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        for one in json.loads(line)["articles"]:
            article = Article(id=one["id"], text=one["text"], title=one.get("title"), published=one.get("published"))
            articles.setdefault(article.text, article)
    return list(articles.values())


def shown(outcome: Outcome) -> str:
    """A failure in words: what was changed, the text around it, and what else was reported."""
    place = outcome.case.place
    text = place.article.text
    before, after = text[max(0, place.start - AROUND) : place.start], text[place.end : place.end + AROUND]
    line = f"{before}[{place.text} -> {outcome.case.new}]{after}".replace("\n", " / ")
    head = f"{place.kind}: {'found' if outcome.found else 'MISSED'} | {line}"
    return "\n".join((head, *(f"    OTHER {other}" for other in outcome.others)))


def figures(name: str, outcomes: Sequence[Outcome]) -> str:
    """One line of the table: how many cases, how many of them found, and how many clean."""
    whole = len(outcomes)
    found, clean = sum(o.found for o in outcomes), sum(not o.others for o in outcomes)
    shares = [f"{part:4} ({100 * part / whole:.1f}%)" if whole else "   -" for part in (found, clean)]
    return f"{name:<10} {whole:4} cases  found {shares[0]}  clean {shares[1]}"


def main() -> None:
    """Print how many changed values are found, and how often nothing else is reported, by kind and in all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--kinds", default=",".join(KINDS), help="separated by commas")
    parser.add_argument("--show", action="store_true", help="print each failure with its sentence")
    given = parser.parse_args()

    kinds = given.kinds.split(",")
    checker, baselines, outcomes = Checker(), dict[str, Report](), list[Outcome]()
    for case in cases(read_articles(given.file), given.seed, given.cases, kinds):
        outcomes.append(judge(case, checker, baselines))
        if given.show and not (outcomes[-1].found and not outcomes[-1].others):
            print(shown(outcomes[-1]), flush=True)
    for kind in kinds:
        print(figures(kind, [outcome for outcome in outcomes if outcome.case.place.kind == kind]))
    print(figures("in all", outcomes))


if __name__ == "__main__":
    main()
