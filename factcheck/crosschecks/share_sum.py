"""Shares of one whole: 48 percent, 41 percent and 15 percent of one vote are more than there is.

Only shares that exclude one another and stand in one list are added up: the votes of a contest, opposite answers to one
question, the parts that owners hold. Each of them may be rounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache, reduce
from itertools import groupby, pairwise
from operator import add
from typing import Protocol

from factcheck.crosschecks.arithmetic import Range, range_of
from factcheck.crosschecks.findings import Finding, as_conflicts
from factcheck.crosschecks.passages import Passage, Placed, passages
from factcheck.model import Alignment, Conflict, Document, Fact, NumberValue, Policy
from factcheck.text.clauses import sentence_of
from factcheck.text.patterns import one_of, regex
from factcheck.text.wording import write_list, write_number, write_value

WHOLE = Range(Fraction(100), Fraction(100))
HALF = 50
FEWEST = 2
LOOKED_AHEAD = 80
LONGEST_GAP = 120

# In the words around a share, @ stands for a name.
_AND = r"(?:,|;)?(?: (?:and|while|with|but))?"
_MORE = r"(?:(?:another|a further|the (?:other|remaining)|about|some|just|only|nearly) )?"
_OF_THE_VOTE = r"(?: of (?:the |all )?(?:[a-z]+ )?(?:votes?|ballots)(?: cast)?)?"
_CONTEST = regex(r"\b(?:votes?|voters|voted|ballots?|polls?|polling|survey|elections?|run-?off|beat|defeat(?:s|ed)?)\b")
_AGAINST = regex(rf"{_OF_THE_VOTE} (?:to|against|versus|vs\.?) (?:@(?:['’]s)? )?")
_RIVAL = regex(
    rf"{_OF_THE_VOTE}(?:,|;)?(?: (?:and|while|with|to|against|over|followed by|ahead of|compared (?:to|with)|but))?,?"
    r" (?:the )?@(?:['’]s)?(?: (?:got|took|received|had|has|at|on|with|polled|secured|finished|came|just|only|second"
    r"|third|fourth))*,? "
)
# What only the last share is of: "60 percent of the mill and Halden 60 percent of the mine".
_OF_ANOTHER = regex(
    r" (?:stake )?(?:of (?!the (?:[a-z]+ )?vote|votes?\b|voters\b)|(?:in|from|at) (?:the )?@|in an?other)"
)
_REST = regex(rf"{_OF_THE_VOTE}(?: for (?:the )?@)?{_AND} {_MORE}")
_IS_REST = regex(
    r"(?: of [a-z]+(?: [a-z]+)?)?(?: (?:were|are|was|is|said they were|saying they were|still))?"
    r" (?:undecided|unsure|not sure|for (?:the )?@|(?:backing|supporting|choosing|going to) (?:the )?@)"
)
# What tells that the shares are of several wholes.
_SEVERAL = regex(
    r"\b(?:among|men|women|respective(?:ly)?|each|both|either|average|compared|earlier|previous(?:ly)?|last|ago"
    r"|in (?:19|20)\d\d|from|up|down|rose|fell|gained|lost|dropped|climbed|multiple|more than one)\b"
)
_SEVERAL_CONTESTS = regex(
    r"\b(?:districts?|races|seats|counties|wards|states|propositions?|measures?|amendments?|questions?|favou?rab\w+"
    r"|(?:dis)?approv\w+|trust\w*|ratings?|turnout|retention|judges?|choices?|preferences?|primaries|rounds?)\b",
    re.IGNORECASE,
)
# Each row is a question, with the answers that exclude one another.
_QUESTIONS = (
    (("yes",), ("no",)),
    (("approve", "approved", "approving"), ("disapprove", "disapproved", "disapproving")),
    (
        ("support", "supported", "favor", "favored", "favour", "favoured", "back", "backed", "in favor", "in favour"),
        ("oppose", "opposed", "against", "reject", "rejected"),
    ),
    (("agree", "agreed"), ("disagree", "disagreed")),
    (("satisfied",), ("dissatisfied",)),
    (("optimistic",), ("pessimistic",)),
)
_NEUTRAL = ("undecided", "unsure", "not sure", "neutral", "no opinion", "abstained", "declined to answer")
_ANSWER_WORDS = sorted({word for question in _QUESTIONS for answer in question for word in answer} | {*_NEUTRAL})
_ANSWER = regex(
    r"(?P<whose>(?: of (?:[a-z]+ ){0,3}[a-z]+)?)"
    r"(?: (?:said|say|says|saying|were|are|is|was|answered|voted|would|vote|who|they|had|have|will|it|did|strongly))*"
    rf"(?: [“\"'‘])? ?(?P<answer>{one_of(_ANSWER_WORDS)})\b[”\"'’]?"
    r"(?P<of>(?: (?!and |while |with |but )[a-z’']+){0,6})"
)
_SAME_THING = regex(r"(?: (?:it|him|her|them|this|that|the (?:plan|idea|move|proposal)))?")
_THEN = regex(rf"{_AND} {_MORE}")
_ENDS = regex(r"$|[.,;)—–]| -| (?:and|while|with|but) ")
_OWNED = regex(r"\b(?:owned|held|controlled),? $")
_BY = regex(rf" by (?:the )?(?:@|[a-z]+(?: [a-z]+)?){_AND} {_MORE}")
_OWNS = regex(r"@(?:['’]s?)? (?:owns|holds|controls|has|owned|held) (?:a |about )?$")
_OWNS_TOO = regex(
    rf"(?: of (?:it|the [a-z]+(?: [a-z]+)?)| stake(?: in (?:it|the [a-z]+))?)?{_AND} (?:the )?@"
    rf"(?: (?:owns|holds|controls|has|owned|held|owning|holding|with))?(?: an?)? {_MORE}"
)
_KINDS_OF_SHARES = regex(r"\b(?:vot\w+|economic|direct(?:ly)?|indirect(?:ly)?|raised)\b")

_NO_QUESTION = -1
_Chain = Sequence[Placed]


class _Follows(Protocol):
    def __call__(self, left: Placed, right: Placed, /, *, first: bool) -> bool: ...


class ShareSum:
    """Shares of one whole that come to more than all of it."""

    name = "share_sum"

    def run(
        self,
        documents: Sequence[Document],
        facts: Sequence[Fact],
        alignments: Sequence[Alignment],
        policy: Policy,
    ) -> Iterator[Conflict]:
        """Add up the shares of every sentence that lists them."""
        read = passages(documents, facts, "percent", "stake")
        yield from as_conflicts(self.name, (found for passage in read for found in _in_passage(passage, policy)))


def _in_passage(passage: Passage, policy: Policy) -> Iterator[Finding]:
    shares = [placed for placed in passage.facts if _is_plain(placed)]
    for (start, end), group in groupby(shares, key=lambda placed: _sentence(passage, placed)):
        listed = list(group)
        if len(listed) < FEWEST or not _sum(listed, policy).exceeds(WHOLE) or _SEVERAL.search(passage.text, start, end):
            continue
        for read in (_contest, _answers, _owners):
            chain = read(passage, start, end, listed)
            if chain and _sum(chain, policy).exceeds(WHOLE):
                yield _finding(chain)
                break


def _contest(passage: Passage, start: int, end: int, listed: _Chain) -> _Chain:
    """The votes of those who stand against one another, with those of nobody: "48% to 41%, with 15% undecided"."""
    text = passage.text
    if not _CONTEST.search(text, start, end) or _SEVERAL_CONTESTS.search(text, start, end):
        return ()

    def follows(left: Placed, right: Placed, *, first: bool) -> bool:
        gap = passage.with_signs(left.end, right.start)
        if _RIVAL.fullmatch(gap) or (first and _AGAINST.fullmatch(gap)):
            return True
        behind = passage.with_signs(right.end, min(end, right.end + LOOKED_AHEAD))
        return bool(_REST.fullmatch(gap) and _IS_REST.match(behind))

    chain = _chain(listed, follows)
    names = [name for name in passage.block.names if start <= name.start and name.end <= chain[-1].start]
    last_words = [name.text.split()[-1] for name in names if name.start > chain[0].end]
    # "With 95 percent of the vote, Roe had": whose share the first one is stands before it.
    is_against = len(chain) > 1 and _AGAINST.fullmatch(passage.with_signs(chain[0].end, chain[1].start))
    if not is_against and (not names or names[0].start > chain[0].start):
        return ()
    if len(last_words) != len(set(last_words)):
        return ()
    # "Roe won with 65 percent and Doe with 72 percent": in two contests.
    if sum((_value(placed).figure or 0) > HALF for placed in chain) > 1:
        return ()
    return () if _OF_ANOTHER.match(passage.with_signs(chain[-1].end, end)) else chain


def _answers(passage: Passage, start: int, end: int, listed: _Chain) -> _Chain:
    """Opposite answers to one question, and no answer: "60% said yes, 30% no and 15% were undecided"."""
    text = passage.text
    given: list[tuple[int, int]] = []
    chain: list[Placed] = []
    asked, after = "", start
    for placed in listed:
        answer = _ANSWER.match(text, placed.end, end)
        if answer is None:
            break
        if not chain:
            asked = answer["whose"]
        elif (
            answer["whose"] not in ("", asked)
            or not _THEN.fullmatch(text, after, placed.start)
            or not _SAME_THING.fullmatch(answer["of"])
            or not _ENDS.match(text, answer.end())
        ):
            break
        after = answer.end()
        chain.append(placed)
        given.append(_answer_of()[answer["answer"]])
    questions = {question for question, _ in given} - {_NO_QUESTION}
    return chain if len(questions) == 1 and len(set(given)) == len(given) else ()


def _owners(passage: Passage, start: int, end: int, listed: _Chain) -> _Chain:
    """What the owners of one company hold: "owned 60% by one, 30% by another and 15% by a third"."""
    text, first = passage.text, listed[0]
    if _KINDS_OF_SHARES.search(text, start, end) or any(_value(placed).qualifiers for placed in listed):
        return ()
    follows_by = bool(_OWNED.search(text, start, first.start))
    if not follows_by and not _OWNS.search(passage.with_signs(start, first.start)):
        return ()
    pattern = _BY if follows_by else _OWNS_TOO
    chain = _chain(listed, lambda a, b, *, first: bool(pattern.fullmatch(passage.with_signs(a.end, b.start))))
    behind = passage.with_signs(chain[-1].end, end)
    if chain[0] is not first or (not behind.startswith(" by ") if follows_by else _OF_ANOTHER.match(behind)):
        return ()
    return chain


@cache
def _answer_of() -> dict[str, tuple[int, int]]:
    """The question that an answer is to, and which of its answers it is; those who give none are of no question."""
    known = {
        word: (i, j) for i, question in enumerate(_QUESTIONS) for j, answer in enumerate(question) for word in answer
    }
    return known | {word: (_NO_QUESTION, i) for i, word in enumerate(_NEUTRAL)}


def _chain(listed: _Chain, follows: _Follows) -> _Chain:
    """The longest run of shares each of which follows the one before it."""
    chains: list[list[Placed]] = [[listed[0]]]
    for left, right in pairwise(listed):
        if follows(left, right, first=len(chains[-1]) == 1):
            chains[-1].append(right)
        else:
            chains.append([right])
    return max(chains, key=len)


def _sentence(passage: Passage, placed: Placed) -> tuple[int, int]:
    sentence = sentence_of(passage.block.doc, placed.start)
    return (sentence.start_char, sentence.end_char) if sentence is not None else (0, len(passage.text))


def _is_plain(placed: Placed) -> bool:
    value = placed.fact.value
    return (
        isinstance(value, NumberValue)
        and value.unit == "percent"
        and value.is_point
        and placed.fact.stance.hedge is None
    )


def _value(placed: Placed) -> NumberValue:
    assert isinstance(placed.fact.value, NumberValue)
    return placed.fact.value


def _sum(chain: _Chain, policy: Policy) -> Range:
    return reduce(add, (range_of(_value(placed), policy, counted=False) for placed in chain))


def _finding(chain: _Chain) -> Finding:
    shares = write_list([write_value(_value(placed)) for placed in chain])
    total = sum((_value(placed).figure or Fraction(0) for placed in chain), Fraction(0))
    facts = tuple(placed.fact for placed in chain)
    return Finding(
        question="Do the shares make one whole?",
        fact_type="percent",
        field="share",
        stated="100%",
        worked_out=shares,
        explanation=f"{shares} make {write_number(total)}%, more than 100% even if each is rounded.",
        stated_by=facts,
        worked_out_from=facts,
    )


SHARE_SUM = ShareSum()
