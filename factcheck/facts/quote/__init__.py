"""What was said, word for word.

Reads     sentences between quotation marks and of embedded posts, of four words and more or three that all carry
          meaning, and who says them; of a quotation that is never closed the first sentence
Leaves    scare quotes and terms of one to three words, titles of works; the links, tags and signature of a post
Question  what did this speaker say in this sentence, word for word
Compares  same words > one is cut from the other, or fitted into its clause > another speaker > words added, dropped
          or changed
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.facts.quote import finding, judging
from factcheck.facts.quote.aligning import align
from factcheck.facts.quote.judging import judge_speakers
from factcheck.facts.quote.overlap import words_of
from factcheck.model import Document, Fact, FactTypeName, Judgement, Policy

__all__ = ["QUOTE", "Quote", "align", "judge_speakers"]


class Quote:
    """A quoted sentence and its speaker.

    >>> QUOTE.name
    'quote'
    """

    name: FactTypeName = "quote"

    def find(self, document: Document) -> Iterator[Fact]:
        """Read every quoted sentence of a document, with its speaker where print leaves no doubt."""
        yield from finding.find(document)

    def align(self, facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
        """Group the sentences that are one utterance, by their words."""
        return align(facts)

    def question(self, fact: Fact) -> str:
        """The question that the fact answers: who said what, word for word."""
        speaker = fact.slot.subject
        words = " ".join(words_of(fact).split()[:6])
        return f"What did {speaker.text if speaker else 'the speaker'} say, word for word: “{words} …”?"

    def judge(self, left: Fact, right: Fact, policy: Policy) -> Judgement:
        """Compare two versions of one quoted sentence.

        A cut agrees with the whole, and so do another spelling and a first verb in another form; a word added, dropped
        or changed is a difference of wording. What one version opens with a capital or closes with a stop, a few words
        from where the other does, is no cut. Hyphens, capitals and punctuation are never a difference.
        """
        return judging.judge(left, right)


QUOTE = Quote()
