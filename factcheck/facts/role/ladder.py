"""The ladder of roles: what two statements of one person's role are to each other."""

from __future__ import annotations

from functools import cache

from factcheck.model import Difference, Fact, Judgement, Participant, RoleValue, Verdict
from factcheck.tables import load
from factcheck.text.clauses import words_of_class
from factcheck.text.names import is_short_form, normalise_name, same_organization, same_person

HEAD = "head"
_LEADING = frozenset({"director", "president"})
_SMALL_WORDS = frozenset("of the and for a an in on s".split())


@cache
def only_one_of(title: str) -> str | None:
    """The set of titles of which a person holds one at a time: the ranks of an army, the houses of a parliament.

    >>> only_one_of("sergeant") == only_one_of("captain"), only_one_of("founder")
    (True, None)
    """
    return next((row.get("one_of") for row in load("titles") if row["title"] == title), None)


def exclude_each_other(left: RoleValue, right: RoleValue) -> bool:
    """Whether nobody holds both titles at once; "Colonel" is short for lieutenant colonel."""
    if left.title.endswith(right.title) or right.title.endswith(left.title):
        return False
    group = only_one_of(left.title)
    return group is not None and group == only_one_of(right.title) and left.stage == right.stage == "current"


def titles_of_one_post(title: str) -> str | None:
    """The set of titles of which somebody is given one by each article that means one post.

    >>> titles_of_one_post("director") == titles_of_one_post("president"), titles_of_one_post("founder")
    (True, None)
    """
    return "leading" if title in _LEADING else only_one_of(title)


def lead_one_house(left: RoleValue, right: RoleValue) -> bool:
    """Whether one is director and the other president of one zoo or museum, which is led by one person.

    Of a company both are said of several people, and both of one.

    >>> lead_one_house(RoleValue(title="director", area="zoo"), RoleValue(title="president", organization="Orrin Zoo"))
    True
    >>> lead_one_house(RoleValue(title="director", area="sales"), RoleValue(title="president", organization="Acme"))
    False
    """
    if {left.title, right.title} != _LEADING or left.rank or right.rank or not left.stage == right.stage == "current":
        return False
    ours, theirs = (_content(f"{role.organization or ''} {role.area or ''}") for role in (left, right))
    return bool(ours & theirs & words_of_class("house")) and (ours <= theirs or theirs <= ours)


def comparable_roles(left: RoleValue, right: RoleValue) -> bool:
    """Whether two roles have one title, or titles that exclude each other, and one holder in what may be one body."""
    if left.title != right.title and not (exclude_each_other(left, right) or lead_one_house(left, right)):
        return False
    if left.person and right.person and not same_person(left.person, right.person):
        return False
    return not _apart(left.organization, right.organization) or _shares_domain(left, right)


def judge_roles(left: Fact, right: Fact) -> Judgement:
    """Judge two roles of one person: the title, then the stage, the rank and what narrows the title.

    One person may hold two titles, so another title is another role, but not in one passage printed twice.
    """
    a, b = left.value, right.value
    assert isinstance(a, RoleValue) and isinstance(b, RoleValue)
    one_passage = left.shares_passage_with(right)
    if one_passage and _same_person(left, right, a, b) and not _may_be_one_title(a, b):
        return _judge_words(write_role(a), write_role(b))
    if not _same_holder(left, right, a, b):
        return _incomparable("role.other_role", "They are different roles.")
    if a.title != b.title:
        return _judge_titles(left, right, a, b)
    if left.stance.polarity != right.stance.polarity:
        if _told_in_past(left) != _told_in_past(right) or not _same_place(left, right):
            return _incomparable("role.other_time", "They may speak of different times.")
        shown = left.stance.polarity, right.stance.polarity
        return _conflict("polarity", shown, f"They contradict each other: one denies the title of {a.title}.")
    if a.stage != b.stage:
        return _judge_stages(left, right, a, b)
    if sorted(a.rank) != sorted(b.rank):
        is_other = bool(_area(a)) != bool(_area(b)) and not _same_place(left, right)
        if not one_passage and (is_other or _is_courtesy(left) or _is_courtesy(right)):
            return _incomparable("role.other_role", "They may be two roles, or one of the titles a courtesy.")
        why = f"They put one title at two levels, {write_role(a)} and {write_role(b)}."
        return _qualify("rank", write_role(a), write_role(b), why)
    if a.area and b.area and not _same_area(a.area, b.area) and not _shares_domain(a, b):
        if not (one_passage or _same_owners(left, right) or _narrows(a.area, b.area) or _is_of_whole(a.area, b.area)):
            return _incomparable("role.other_role", "They may be two roles.")
        return _qualify("modifier", a.area, b.area, f"They give one title, {a.title}, of two kinds.")
    return Judgement(verdict=Verdict.AGREE, rule="role.same", explanation=f"They both say {write_role(a)}.")


def write_role(value: RoleValue) -> str:
    """A role in words, without its holder.

    >>> write_role(RoleValue(title="founder", rank=("co-",), stage="former"))
    'former co-founder'
    """
    before = [word for word in value.rank if word not in ("general", "emeritus")]
    after = [word for word in value.rank if word in ("general", "emeritus")]
    stage = [] if value.stage == "current" else [value.stage]
    return " ".join((*stage, *before, value.title, *after)).replace("- ", "-")


def _may_be_one_title(left: RoleValue, right: RoleValue) -> bool:
    """Whether two titles may be two words for one: "leader" is said of a president, "coach" of a manager."""
    return left.title == right.title or exclude_each_other(left, right) or bool({left.title, right.title} & _loose())


@cache
def _loose() -> frozenset[str]:
    return frozenset(row["title"] for row in load("titles") if row.get("loose"))


def _judge_words(left: str, right: str) -> Judgement:
    """Tell two titles of one person, who may hold both, in a passage that two articles print."""
    return Judgement(
        verdict=Verdict.CONFLICT, rule="role.passage", kind="value", severity="minor",
        differences=(Difference(field="title", left=left, right=right),),
        explanation=f"They give one person another title in the same passage, {left} and {right}.",
    )  # fmt: skip


def _judge_titles(left: Fact, right: Fact, a: RoleValue, b: RoleValue) -> Judgement:
    """Judge two titles that exclude each other, or of which each article gives one to who leads a house."""
    is_stated = left.stance.polarity == right.stance.polarity == "positive"
    if lead_one_house(a, b) and is_stated and not any(map(_told_in_past, (left, right))):
        return Judgement(
            verdict=Verdict.CONFLICT, rule="role.leading", kind="value", severity="minor",
            differences=(Difference(field="title", left=write_role(a), right=write_role(b)),),
            explanation="They give one person two titles, of which each leads a house like this.",
        )  # fmt: skip
    if not exclude_each_other(a, b) or "negative" in (left.stance.polarity, right.stance.polarity):
        return _incomparable("role.other_role", "They are different roles.")
    if any(map(_told_in_past, (left, right))):
        return _incomparable("role.other_time", "They may speak of different times.")
    shown = write_role(a), write_role(b)
    return Judgement(
        verdict=Verdict.CONFLICT, rule="role.title", kind="value", severity="major",
        differences=(Difference(field="title", left=shown[0], right=shown[1]),),
        explanation="They give two titles that nobody holds at once.",
    )  # fmt: skip


def _judge_stages(left: Fact, right: Fact, a: RoleValue, b: RoleValue) -> Judgement:
    stages = {a.stage, b.stage}
    if stages == {"current", "interim"} and a.rank == b.rank and (_same_owners(left, right) or _is_bare(left, right)):
        why = f"They give one title, {a.title}, but only one says that it is for a time."
        return _qualify("rank", write_role(a), write_role(b), why)
    in_past = any(_told_in_past(fact) for fact in (left, right))
    is_one = _same_place(left, right) or _is_one_office(left, right)
    if stages == {"current", "former"} and a.rank == b.rank and not in_past and is_one:
        why = f"They disagree on whether the role of {a.title} is over or still held."
        return _conflict("stage", (write_role(a), write_role(b)), why)
    return _incomparable("role.other_time", "They may speak of different times.")


def _incomparable(rule: str, explanation: str) -> Judgement:
    return Judgement(verdict=Verdict.INCOMPARABLE, rule=rule, explanation=explanation)


def _conflict(field: str, shown: tuple[str, str], explanation: str) -> Judgement:
    return Judgement(
        verdict=Verdict.CONFLICT, rule=f"role.{field}", kind="status", severity="major",
        differences=(Difference(field=field, left=shown[0], right=shown[1]),), explanation=explanation,
    )  # fmt: skip


def _qualify(field: str, left: str, right: str, explanation: str) -> Judgement:
    return Judgement(
        verdict=Verdict.COMPATIBLE, rule=f"role.{field}", kind="qualifier", severity="minor",
        differences=(Difference(field=field, left=left, right=right),), explanation=explanation,
    )  # fmt: skip


def _is_courtesy(fact: Fact) -> bool:
    """True for a title before a name as a form of address: "Professor Roe" may be an assistant professor."""
    assert isinstance(fact.value, RoleValue)
    return fact.rule == "role.prefix" and not fact.value.rank and fact.value.title in words_of_class("courtesy_title")


def _is_bare(left: Fact, right: Fact) -> bool:
    """True for two titles of nowhere in particular, neither of them a mere form of address."""
    a, b = left.value, right.value
    assert isinstance(a, RoleValue) and isinstance(b, RoleValue)
    told = (_owners(left), _owners(right), a.area, b.area, _is_courtesy(left), _is_courtesy(right))
    return not any(told)


def _is_one_office(left: Fact, right: Fact) -> bool:
    """True for a public office told without its place; "Senator Roe" may be a courtesy to who was one."""
    a = left.value
    assert isinstance(a, RoleValue)
    held = next((f for f in (left, right) if isinstance(f.value, RoleValue) and f.value.stage == "current"), None)
    return _is_bare(left, right) and held is not None and held.rule != "role.prefix" and a.title in _public_offices()


@cache
def _public_offices() -> frozenset[str]:
    return frozenset(row["title"] for row in load("titles") if row["of"] == "place" and row.get("office"))


def _told_in_past(fact: Fact) -> bool:
    return fact.stance.stage == "completed"


def _same_holder(left: Fact, right: Fact, a: RoleValue, b: RoleValue) -> bool:
    if not _same_person(left, right, a, b):
        return False
    return not _owners_apart(left, right) or _shares_domain(a, b)


def _same_person(left: Fact, right: Fact, a: RoleValue, b: RoleValue) -> bool:
    people = left.slot.subject, right.slot.subject
    if people[0] and people[1] and people[0].entity and people[1].entity:
        return people[0].entity == people[1].entity
    return not (a.person and b.person) or same_person(a.person, b.person)


def _owners(fact: Fact) -> list[Participant]:
    return [participant for participant in fact.slot.participants if participant.part == "of"]


def _owners_apart(left: Fact, right: Fact) -> bool:
    """Whether both name the organisation and no name of one may be a name of the other."""
    ours, theirs = _owners(left), _owners(right)
    if not ours or not theirs:
        return False
    return not any(_same_owner(a, b) for a in ours for b in theirs)


def _same_owners(left: Fact, right: Fact) -> bool:
    """Whether both name the organisation, and it is one."""
    return bool(_owners(left) and _owners(right)) and not _owners_apart(left, right)


def _same_owner(left: Participant, right: Participant) -> bool:
    if left.entity is not None and left.entity == right.entity:
        return True
    return not _apart(left.text, right.text)


def _apart(left: str | None, right: str | None) -> bool:
    if not left or not right:
        return False
    if same_organization(left, right) or is_short_form(left, right) or is_short_form(right, left):
        return False
    ours, theirs = _content(left), _content(right)
    return not (ours <= theirs or theirs <= ours)


def _same_place(left: Fact, right: Fact) -> bool:
    """Whether both name the organisation or the area, and it is one."""
    a, b = left.value, right.value
    assert isinstance(a, RoleValue) and isinstance(b, RoleValue)
    if _owners(left) and _owners(right):
        return not _owners_apart(left, right) and (not (a.area and b.area) or _same_area(a.area, b.area))
    return bool(a.area and b.area and _same_area(a.area, b.area)) or _shares_domain(a, b)


def _shares_domain(left: RoleValue, right: RoleValue) -> bool:
    """Whether what one is over is whose the other is: "head of the FTC", "FTC head"."""
    pairs = ((left.area, right.organization), (left.organization, right.area))
    return any(area and owner and not _apart(area, owner) for area, owner in pairs)


def _area(value: RoleValue) -> str | None:
    """What a role is over; a head coach is over nothing narrower than an assistant coach is."""
    return None if value.area == HEAD else value.area


def _same_area(left: str, right: str) -> bool:
    return bool(_content(left)) and _content(left) == _content(right)


def _narrows(left: str, right: str) -> bool:
    """Whether one area is the other in more words: "growth" and "user growth"."""
    ours, theirs = _content(left), _content(right)
    return bool(ours and theirs) and (ours < theirs or theirs < ours)


def _is_of_whole(left: str, right: str) -> bool:
    """Whether one is of a whole body and the other its head: "team physician", "the Herons' head physician"."""
    return HEAD in (left, right) and bool({left, right} & words_of_class("organization_noun"))


def _content(name: str) -> frozenset[str]:
    words = normalise_name(name).replace("'s", " ").replace("-", " ").casefold().split()
    return frozenset(word.strip(".,") for word in words) - _SMALL_WORDS
