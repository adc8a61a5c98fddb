"""Listed names: "three people: A and B" names one too few, "its two founders, A, B and C" one too many.

Only a list that stands right behind its number, of names of one kind, and that nothing may follow is counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.crosschecks.arithmetic import is_exact
from factcheck.crosschecks.findings import Finding, as_conflicts
from factcheck.crosschecks.listings import ends_here, goes_on, is_no_count, noun_of_whole
from factcheck.crosschecks.passages import Passage, Placed, passages
from factcheck.facts.names import lists_of_names
from factcheck.model import Alignment, Conflict, Document, EntityKind, Fact, NumberValue, Policy, RawName
from factcheck.text.clauses import words_of_class
from factcheck.text.names import GENERATIONS, normalise_name
from factcheck.text.patterns import one_of, regex
from factcheck.text.tallies import person_nouns
from factcheck.text.wording import plural, write_list, write_value

LOOKED_BACK = 40
MOST_AMISS = 2
"""A list that has more names too many or too few is not a slip, but of something else."""

_LANDS = ("country", "nation", "state", "province", "republic", "kingdom")
# What a single name of a list may be taken for, where most are read as what the number says.
_MISTAKEN: dict[str, set[EntityKind | None]] = {
    "person": {None},
    "organization": {None, "person", "product"},
    "place": {None},
}
# A team or a party may bear the name of a town or of its people.
_BODIES = words_of_class("organization_noun") - {"team", "club", "group", "giant", "studio", "side"}
_NAMED = r"(?:later |officially |formally |since )?(?:identified|named)(?: by [a-z ]{2,30}?)?(?: on [A-Z][a-z]+)? as "
_OPENED = regex(
    rf"(?: [a-z][\w-]*){{0,3}}? (?:(?P<person>{one_of(sorted(plural(noun) for noun in person_nouns()))})"
    rf"|(?P<organization>{one_of(sorted(plural(noun) for noun in _BODIES))})"
    rf"|(?P<place>{one_of(sorted(plural(noun) for noun in _LANDS))}))"
    # Of whom or where they are, but no other plural that the names may be of.
    r"(?P<rest>(?: (?![a-z]{3,}s[ ,:(])[a-z][a-z-]*){0,4}?)"
    rf"(?P<opener>: | --? | ?[–—] ?| \(|,? namely:? |(?P<comma>, (?:{_NAMED})?)"
    rf"|(?: (?:who )?(?:were|are|have been))? {_NAMED}|(?P<as> as )|(?P<are> (?:were|are) ))"
    r"(?=[A-Z])"
)
# "Ann and Bob" read as one name.
_SEVERAL = regex(r",| and ")
_AS = regex(r"\b(?:named|identified)(?: (?:the|its|his|her|their|all))? $")
_THE = regex(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) $")
_OF = regex(r"\b(?:of|among|between|than) (?:(?:the|its|his|her|their|our|these|those|all|a) )?(?:[a-z]+ )?$")
_EVENT_OF = regex(
    r"\b(?:deaths?|arrests?|murders?|killings?|names|identities|disappearances?|convictions?|trials?|release|loss"
    r"|shooting|funerals?|election|appointments?|kidnapping|abduction) of (?:the |its |his |her |their )?(?:[a-z]+ )?$"
)
# "Smith and Jones, both of Orrin, and Hale": the list may go on behind what is told of some.
_MORE = regex(r"[^.;)]{0,150}\b(?:and|or)\b|;|, [A-Z]")
_AGE = regex(r"(?:, (?:aged )?\d{1,2}(?=[,.;)]|$| [-–—]))?")


class ListedNames:
    """A number of people, bodies or countries beside the list of their names, which are more or fewer."""

    name = "listed_names"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Count the names of every closed list that stands behind its number."""
        read = passages(documents, facts, "count", "person", "organization", "place")
        yield from as_conflicts(self.name, (found for passage in read for found in _in_passage(passage)))


def _in_passage(passage: Passage) -> Iterator[Finding]:
    for whole in passage.facts:
        value = whole.fact.value
        if whole.fact.fact_type != "count" or not isinstance(value, NumberValue) or not is_exact(whole.fact):
            continue
        names = _names_of(passage, whole)
        more = len(names) - int(value.low or 0)
        if names and 0 < abs(more) <= MOST_AMISS and (more > 0 or not _may_go_on(passage.text, names[-1].end)):
            yield _finding(passage, whole.fact, names)


def _names_of(passage: Passage, whole: Placed) -> tuple[RawName, ...]:
    """The names of the closed list that stands right behind a number; none where it is not sure to be of it."""
    text = passage.text
    opened = _OPENED.match(text, whole.end)
    if opened is None or (opened["comma"] and opened["rest"]):
        return ()
    back = text[max(0, whole.start - LOOKED_BACK) : whole.start]
    if (opened["as"] and not _AS.search(back)) or (opened["are"] and (opened["rest"] or not _THE.search(back))):
        return ()
    if is_no_count(text, whole.start) or (_OF.search(back) and not _EVENT_OF.search(back)):
        return ()
    if any(placed.fact.fact_type == "count" for placed in passage.between(whole.end, opened.end())):
        return ()
    kind = _kind_of(noun_of_whole(whole.fact))
    if kind is None or not opened[kind]:
        return ()
    listed = (names for names in lists_of_names(passage.block) if names[0].start == opened.end())
    names = next(listed, ())
    others = {name.kind for name in names} - {kind}
    if not others <= _MISTAKEN[kind] or sum(name.kind == kind for name in names) * 2 < len(names):
        return ()
    # "Roe & Daughters" may be one name and two.
    if not names or "&" in text[names[0].start : names[-1].end]:
        return ()
    if any(normalise_name(name.text).rstrip(".") in GENERATIONS or _SEVERAL.search(name.text) for name in names):
        return ()
    aged = _AGE.match(text, names[-1].end)
    return names if ends_here(text, aged.end() if aged else names[-1].end) else ()


def _kind_of(noun: str) -> EntityKind | None:
    """Of which kind the names are that a noun stands for."""
    if noun in person_nouns():
        return "person"
    return "organization" if noun in _BODIES else "place" if noun in _LANDS else None


def _may_go_on(text: str, end: int) -> bool:
    """Whether more names may follow: "Smith and Jones, both of Orrin, and Hale"."""
    return goes_on(text, end) or _MORE.match(text, end) is not None


def _finding(passage: Passage, whole: Fact, names: Sequence[RawName]) -> Finding:
    stated, listed = write_value(whole.value), write_list([name.text for name in names])
    return Finding(
        question=f"Do the names fit the number of {stated}?",
        fact_type="count",
        field="number",
        stated=stated,
        worked_out=listed,
        explanation=f"{listed} are {len(names)}, not {stated}.",
        stated_by=(whole,),
        worked_out_from=tuple(fact for name in names if (fact := passage.at(name.start))) or (whole,),
    )


LISTED_NAMES = ListedNames()
