"""Slips that only the use of two names proves: a form that stands alone, beside one that the articles know well."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from factcheck.model import Fact
from factcheck.text.names import is_given_name
from factcheck.text.slips import (
    changes_noun,
    changes_number,
    changes_people,
    changes_title,
    changes_vowel,
    drops_letter,
    shortens_to,
)

MOST_USES_OF_A_SLIP, FEWEST_USES_BESIDE = 2, 4
FEWEST_ARTICLES_BESIDE = 3
SHORTEST_FIRST_NAME, SHORTEST_NAME, SHORTEST_COMPANY = 5, 6, 7


class Slips:
    """The names of a call by their words, and how often the articles use each."""

    def __init__(self, uses: Mapping[str, Sequence[Fact]]) -> None:
        self._uses = uses
        self._holding: dict[str, set[str]] = defaultdict(set)
        for name in uses:
            for word in name.casefold().split():
                self._holding[word].add(name)

    def are_one(self, left: str, right: str) -> bool:
        """Whether one of two names is a slip for the other, as the articles use them."""
        rare, common = sorted((left, right), key=lambda name: (len(self._uses[name]), name))
        words = " " in rare, " " in common
        if words == (False, False):
            return drops_letter(rare, common) and (self._is_typo(rare, common) or self._is_first_name(rare, common))
        if words != (True, True):
            return self._is_short(*sorted((rare, common), key=len, reverse=True))
        kinds = self._kinds(rare) | self._kinds(common)
        if kinds == {"place"}:
            return changes_vowel(rare, common) and not self._together(rare, common)
        if changes_title(rare, common):
            return not self._together(rare, common)
        if "place" in kinds or "person" in kinds:
            return False
        if changes_number(rare, common):
            return len(self._uses[rare]) == 1 < len(self._uses[common])
        if changes_people(rare, common):
            return not self._together(rare, common)
        return changes_noun(rare, common) and self._may_be_one_body(rare, common)

    def _is_typo(self, rare: str, common: str) -> bool:
        """Whether a word stands once or twice in one article, beside one that several articles use often."""
        return (
            min(len(rare), len(common)) >= SHORTEST_NAME
            and len(self._uses[rare]) <= MOST_USES_OF_A_SLIP
            and len(self._articles(rare)) == 1
            and len(self._uses[common]) >= FEWEST_USES_BESIDE
            and len(self._articles(common)) > 1
            and self._holding[rare.casefold()] == {rare}
            # Words that the model takes for no person and no place are of any kind.
            and bool({"organization"} & self._kinds(rare) or self._kinds(rare) & self._kinds(common))
        )

    def _is_first_name(self, rare: str, common: str) -> bool:
        """Whether somebody who is called by the first name has it otherwise in full, in one of the articles."""
        if min(len(rare), len(common)) < SHORTEST_FIRST_NAME or not self._together(rare, common):
            return False
        bare, first = sorted((rare, common), key=lambda name: len(self._holding[name.casefold()]))
        full = self._holding[first.casefold()] - {first}
        return self._holding[bare.casefold()] == {bare} and any(
            name.casefold().startswith(f"{first.casefold()} ") and len(name.split()) == 2 for name in full
        )

    def _is_short(self, full: str, word: str) -> bool:
        """Whether an article names a company in full, and then by its first word with a letter more or less."""
        if len(word) < SHORTEST_COMPANY or is_given_name(word) or "organization" not in self._kinds(full):
            return False
        first = full.split()[0].casefold()
        alone = self._holding[word.casefold()] == {word} and self._holding[first] == {full}
        return (
            alone
            and shortens_to(full, word)
            and any(
                ours.article == theirs.article and ours.start < theirs.start
                for ours in self._uses[full]
                for theirs in self._uses[word]
            )
        )

    def _may_be_one_body(self, rare: str, common: str) -> bool:
        """Whether two last nouns end one name: not a place's, which many bodies bear, nor told apart by an article."""
        shared = rare.rpartition(" ")[0]
        if shared in self._uses and self._kinds(shared) == {"place"}:
            return False
        return not self._together(rare, common) or (
            len(self._uses[rare]) == 1 and len(self._articles(common)) >= FEWEST_ARTICLES_BESIDE
        )

    def _articles(self, name: str) -> set[str]:
        return {fact.article for fact in self._uses[name]}

    def _together(self, left: str, right: str) -> bool:
        """Whether one article uses both names."""
        return bool(self._articles(left) & self._articles(right))

    def _kinds(self, name: str) -> set[str]:
        return {fact.fact_type for fact in self._uses[name]}
