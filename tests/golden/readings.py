"""What is read from every pair of short articles, every story and every form of the corpora, as lines to review.

A case is a block of lines: the texts, each fact, what the facts of a type are to each other, what is reported, what was
left uncompared and why, and how the right text fares as a draft against the left one. `update.py` writes the files.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from factcheck import Article, Checker, Policy, Report
from factcheck.facts import FACT_TYPES
from factcheck.facts.base import Keyed
from factcheck.model import Conflict, Difference, Fact, FactTypeName, NameValue, Participant

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
READINGS = FIXTURES / "golden" / "readings"
MOST_FACTS_JUDGED = 40
FORMS_AT_ONCE = 4
PUBLISHED = "2024-06-07"
DAYS = ("2024-06-04", PUBLISHED, PUBLISHED, "2024-06-10")
_TYPES = {fact_type.name: fact_type for fact_type in FACT_TYPES}
_NAMES = {"organization", "person", "place"}


class Case(NamedTuple):
    """Some articles under a heading of one or more lines, the file that they stand in, and the type to be read."""

    file: str
    heading: str
    articles: tuple[Article, ...]
    fact_type: FactTypeName | None = None


def cases() -> list[Case]:
    """Every pair, every story and every form of the corpora."""
    return [*_pairs(), *_stories(), *_forms()]


def _pairs() -> Iterator[Case]:
    for pair in tomllib.loads((FIXTURES / "pairs.toml").read_text(encoding="utf-8"))["pair"]:
        articles = tuple(
            Article(id=side, text=pair[side], published=pair.get(f"{side}_published", pair.get("published")))
            for side in ("left", "right")
        )
        initial = pair["note"][0].lower()
        kind = pair["expect"] if pair["expect"] != "none" else f"none-{'a-f' if initial < 'g' else 'g-z'}"
        days = " and ".join(dict.fromkeys(str(article.published) for article in articles if article.published))
        note = f"{pair['expect']}: {pair['note']}{days and f' ({days})'}"
        yield Case(f"pairs-{kind}", "\n".join([note, *_texts(articles)]), articles)


def _stories() -> Iterator[Case]:
    for path in sorted(FIXTURES.glob("stories/*/story.toml")):
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["article"]
        articles = tuple(
            Article(
                id=row["id"],
                text=(path.parent / row["file"]).read_text(encoding="utf-8"),
                outlet=row["outlet"],
                published=row["published"],
            )
            for row in rows
        )
        yield Case(f"story-{path.parent.name}", path.parent.name, articles)


def _forms() -> Iterator[Case]:
    """Some forms of a corpus at once, so that unlike values of one type are held against each other."""
    for path in sorted(FIXTURES.glob("corpus/*.toml")):
        corpus = tomllib.loads(path.read_text(encoding="utf-8"))
        forms = [_form(row) for rows in corpus.values() if isinstance(rows, list) for row in _rows(rows)]
        yield from _at_once(f"corpus-{path.stem}", forms, (PUBLISHED,) * FORMS_AT_ONCE)
    for fact_type, texts in tomllib.loads((FIXTURES / "sentences.toml").read_text(encoding="utf-8")).items():
        yield from _at_once(f"sentences-{fact_type}", texts, DAYS)


def _at_once(file: str, texts: Sequence[str], days: Sequence[str]) -> Iterator[Case]:
    for at in range(0, len(texts), FORMS_AT_ONCE):
        some = zip("abcd", texts[at : at + FORMS_AT_ONCE], days, strict=False)
        articles = tuple(Article(id=name, text=text, published=day) for name, text, day in some)
        yield Case(file, "\n".join(_texts(articles)), articles, file.partition("-")[2])


def _rows(rows: Sequence[Any]) -> Iterator[str]:
    for row in rows:
        if isinstance(row, str):
            yield row
        else:
            yield from row.get("forms", [row["text"]] if "text" in row else [])


def _form(text: str) -> str:
    return text.replace("[", "").replace("]", "")


def _texts(articles: Sequence[Article]) -> Iterator[str]:
    for article in articles:
        yield f"{article.id}: {_line(article.text)}"


def reading(case: Case, checker: Checker) -> str:
    """The lines of a case."""
    policy = checker.policy if case.fact_type is None else Policy(fact_types=(case.fact_type,))
    report = checker.compare(case.articles, policy)
    plain_names = [fact for fact in report.facts if _is_plain_name(fact)]
    is_story = len(case.heading.split("\n")) == 1
    lines = [fact_line(fact, is_framed=is_story) for fact in report.facts if not _is_plain_name(fact)]
    lines += _together((f"named, {f.article} {f.fact_type}", f"“{f.text}” {f.start}-{f.end}") for f in plain_names)
    lines += judged_lines(report.facts, policy)
    lines += report_lines(report)
    if case.fact_type is None:
        lines += draft_lines(case, checker)
    return "\n".join(f"  {line}" for line in lines)


def _is_plain_name(fact: Fact) -> bool:
    """True for a name that says no more than its words: not one of a list, nor another form of a fuller one."""
    is_name = fact.value.form == "name" and fact.slot.attribute == "name"
    return is_name and fact.value == NameValue(name=fact.text, entity=fact.text)


def fact_line(fact: Fact, *, is_framed: bool) -> str:
    """A fact: where it stands, its value as printed and in full, its question, who takes part, how it was said."""
    slot = fact.slot
    question = _TYPES[fact.fact_type].question(fact)
    around = (slot.frame, slot.passage) if is_framed else ()
    told = [
        f"{_place(fact.id)} “{_line(fact.text)}”",
        _fields(fact.value.model_dump(mode="json", exclude_defaults=True)),
        question,
        "" if slot.attribute and slot.attribute in question else _fields({"attribute": slot.attribute}),
        "" if slot.unit and slot.unit in question else _fields({"unit": slot.unit}),
        ", ".join(f"{p.part} {_line(p.text)}{_entity(p)}" for p in slot.participants),
        ", ".join(f"{scope.kind} {scope.text}" for scope in slot.scope),
        f"{len(slot.words)} words" if slot.words else "",
        " ".join(dict.fromkeys(_ends(words) for words in around if words is not None)),
        _fields(fact.stance.model_dump(mode="json", exclude_defaults=True, exclude={"as_of"})),
        fact.rule.removeprefix(f"{fact.fact_type}."),
    ]
    return " | ".join(part for part in told if part)


def _together(told: Iterable[tuple[str, str]]) -> Iterator[str]:
    """What is told of several things in one line, with what it is told of behind it."""
    alike: dict[str, list[str]] = {}
    for what, of_whom in told:
        alike.setdefault(what, []).append(of_whom)
    for what, those in alike.items():
        yield f"{what}: {', '.join(those)}"


def _entity(participant: Participant) -> str:
    if participant.entity is None:
        return ""
    is_full = participant.entity == participant.text
    return f" ({participant.kind[0]})" if is_full else f" ({participant.kind[0]} {participant.entity})"


def _ends(words: str) -> str:
    """The first and the last of some words, and their number: the text itself stands above."""
    apart = words.split()
    return f"{apart[0]}…{apart[-1]} {len(apart)}"


def _fields(fields: Mapping[str, Any]) -> str:
    if fields.get("low") is not None and fields["low"] == fields.get("high"):
        fields = {"": fields["low"], **{name: value for name, value in fields.items() if name not in ("low", "high")}}
    return " ".join(f"{name}={_plain(value)}" for name, value in fields.items() if value is not None)


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return f"({_fields(value)})"
    if isinstance(value, list):
        return f"[{', '.join(map(_plain, value))}]"
    return _line(str(value)).removesuffix("T00:00:00")


def judged_lines(facts: Sequence[Fact], policy: Policy) -> Iterator[str]:
    """What any two facts of one type would be to each other, whether or not they answer one question."""
    if len(facts) > MOST_FACTS_JUDGED:
        return
    alike = []
    for left, right in combinations(facts, 2):
        is_of_a_kind = (left.fact_type, left.value.form) == (right.fact_type, right.value.form)
        if not is_of_a_kind or left.article == right.article or (_is_plain_name(left) and left.text == right.text):
            continue
        there, back = judged(left, right, policy), judged(right, left, policy)
        if left.fact_type not in _NAMES or not there.startswith("incomparable"):
            other_way = f", but the other way {back}" if there.partition(" | ")[0] != back.partition(" | ")[0] else ""
            alike.append((f"{there}{other_way}", f"{left.article} {left.start} to {right.article} {right.start}"))
    yield from _together(alike)


def judged(left: Fact, right: Fact, policy: Policy) -> str:
    """What a fact type says of two facts, and whether they may be held against each other at all."""
    fact_type = _TYPES[left.fact_type]
    judgement = fact_type.judge(left, right, policy)
    kind = f" {judgement.kind} {judgement.severity}" if judgement.kind else ""
    told = [f"{judgement.verdict} {judgement.rule}{kind}", *map(_difference, judgement.differences)]
    told += [judgement.explanation] if judgement.kind else []
    if isinstance(fact_type, Keyed):
        shared = set(fact_type.keys(left)) & set(fact_type.keys(right))
        told += [] if shared else ["no key in common"]
        told += [] if fact_type.may_align(left, right) else ["may not align"]
        told += ["certain"] if fact_type.is_certain(left, right) else []
    return " | ".join(told)


def _difference(d: Difference) -> str:
    return f"{d.field}: {d.left} <> {d.right}{''.join(f', {more}' for more in (d.gap, d.unit, d.in_words) if more)}"


def report_lines(report: Report) -> Iterator[str]:
    """What a report lists: conflicts, agreements, and what was left uncompared."""
    for conflict in report.conflicts:
        yield from conflict_lines(conflict)
    for agreement in report.agreements:
        yield f"agree {_places(agreement.facts)}: {agreement.value}"
    yield from _together(
        (f"uncompared, {entry.reason}{entry.detail and f' ({entry.detail})'}", _place(entry.fact))
        for entry in report.ledger.entries
    )


def conflict_lines(conflict: Conflict) -> Iterator[str]:
    """A conflict in a line of its own, then its sides, its differences and its explanation."""
    yield f"CONFLICT {conflict.kind} {conflict.severity} {conflict.rule}: {conflict.question}"
    for side in conflict.sides:
        yield f"  {side.value} {_places(side.facts)}{f' by {side.origins}' if side.origins > 1 else ''}"
    if conflict.kind == "arithmetic" or len(conflict.sides) > 2:
        for difference in conflict.differences:
            yield f"  {_difference(difference)}"
    yield f"  {conflict.explanation}"


def draft_lines(case: Case, checker: Checker) -> Iterator[str]:
    """How the last text fares as a draft against the others."""
    *sources, draft = case.articles
    report = checker.check(draft, sources, omissions=True)
    if len(case.articles) > 2:
        for conflict in report.conflicts:
            yield f"as a draft: {conflict.explanation}"
    for missing in report.unsupported:
        near = _place(missing.nearest or "nothing")
        yield f"unsupported {_place(missing.fact)}: near {'; '.join([near, *missing.reasons])}"
    for told in report.omitted:
        yield f"omitted {told.question} {told.value} {_places(told.facts)} by {told.origins}"


def _places(facts: Sequence[str]) -> str:
    return f"[{', '.join(map(_place, facts))}]"


def _place(fact: str) -> str:
    return fact.replace(":", " ")


def _line(text: str) -> str:
    return text.replace("\n", "⏎")


def expected(file: str) -> dict[str, str]:
    """The readings of a file by the heading of the case."""
    told: dict[str, str] = {}
    for block in (READINGS / f"{file}.txt").read_text(encoding="utf-8").removeprefix("== ").split("\n== "):
        lines = block.rstrip("\n").split("\n")
        first = next((at for at, line in enumerate(lines) if line.startswith("  ")), len(lines))
        told["\n".join(lines[:first])] = "\n".join(lines[first:])
    return told


def write(checker: Checker) -> None:
    """Write every file anew and take away those that no case stands in."""
    READINGS.mkdir(parents=True, exist_ok=True)
    files: dict[str, list[str]] = {}
    for case in cases():
        files.setdefault(case.file, []).append(f"== {case.heading}\n{reading(case, checker)}\n")
    for path in READINGS.glob("*.txt"):
        if path.stem not in files:
            path.unlink()
    for file, blocks in files.items():
        (READINGS / f"{file}.txt").write_text("\n".join(blocks), encoding="utf-8")
