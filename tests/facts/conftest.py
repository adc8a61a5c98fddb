"""What the tests of fact types share: the facts of one type in a text, read with the packaged model."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from factcheck.facts import FACT_TYPES
from factcheck.facts.role.ladder import write_role
from factcheck.model import Article, Fact, Policy, RoleValue, StatusValue
from factcheck.reading import PACKAGED_MODEL, Pipeline, load_pipeline, read

TYPES = {fact_type.name: fact_type for fact_type in FACT_TYPES}
Find = Callable[..., list[Fact]]


@pytest.fixture(scope="session")
def find() -> Find:
    """The facts of one type in a text, before overlaps are settled and entities resolved."""

    @cache
    def pipeline() -> Pipeline:
        return load_pipeline(PACKAGED_MODEL)

    def find_facts(fact_type: str, text: str, published: str | None = None) -> list[Fact]:
        documents, _ = read([Article(id="a", text=text, published=published)], pipeline, Policy())
        return list(TYPES[fact_type].find(documents[0]))

    return find_facts


@pytest.fixture
def prose() -> str:
    """Enough English for a hostile text after it to be read, which alone would be refused as no English."""
    return "It was said that the mill is to be of use to all of the town.\n\n" * 40


@pytest.fixture(scope="session")
def role_lines(find: Find) -> Callable[[str], list[str]]:
    """The roles in a text, each in one line."""
    return lambda text: [role_line(fact) for fact in find("role", text)]


@pytest.fixture(scope="session")
def told_roles(find: Find) -> Callable[[str], list[str]]:
    """The roles in a text, each in a few words."""
    return lambda text: [told_role(fact) for fact in find("role", text)]


@pytest.fixture(scope="session")
def status_lines(find: Find) -> Callable[[str], list[str]]:
    """The statuses in a text, each in one line."""
    return lambda text: [status_line(fact) for fact in find("status", text)]


def role_line(fact: Fact) -> str:
    """A role in one line: its words, its rule, the title, who holds it and of what."""
    value = fact.value
    assert isinstance(value, RoleValue)
    owners = [p for p in fact.slot.participants if p.part == "of"]
    told = [fact.text, fact.rule.removeprefix("role."), write_role(value), value.person or "-"]
    told[2] += f" over {value.area}" if value.area else ""
    told.append(" + ".join(p.text for p in owners) or "-")
    told += ["place"] if any(p.kind == "place" for p in owners) else []
    told += ["not"] if fact.stance.polarity == "negative" else []
    told += ["past"] if fact.stance.stage == "completed" else []
    return " | ".join(told)


def told_role(fact: Fact) -> str:
    """A role in a few words: those of its title, then who holds it, which one it is and of what."""
    value = fact.value
    assert isinstance(value, RoleValue)
    owners = [p for p in fact.slot.participants if p.part == "of"]
    told = [f"{fact.text}: {value.person}, {write_role(value)}"]
    told += [f"over {value.area}"] if value.area else []
    told += [f"of {' + '.join(p.text for p in owners)}"] if owners else []
    told += ["(place)"] if any(p.kind == "place" for p in owners) else []
    told += ["(not)"] if fact.stance.polarity == "negative" else []
    told += ["(past)"] if fact.stance.stage == "completed" else []
    return " ".join(told)


def status_line(fact: Fact) -> str:
    """A status in one line: its word and rule, what is so and how far, what limits it, who takes part, its scope."""
    value = fact.value
    assert isinstance(value, StatusValue)
    event = f"not {value.event}" if value.polarity == "negative" else value.event
    people = [f"{p.part} {p.text}" for p in fact.slot.participants if p.part != "context"]
    scopes = [f"({s.text})" for s in fact.slot.scope]
    return " | ".join(
        (fact.text, fact.rule.removeprefix("status."), event, value.stage, *value.qualifiers, *people, *scopes)
    )
