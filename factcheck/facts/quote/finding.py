"""Finding quoted and posted sentences and their speakers in a document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from factcheck.facts.base import passage_of
from factcheck.facts.quote.overlap import CLOSING_WORDS, is_content, is_statement, plain
from factcheck.model import Block, Document, Fact, Participant, QuoteValue, Scope, Slot, Stance, fact_id
from factcheck.text.attributions import Attribution, leaves_nobody_else, speakers_of
from factcheck.text.posts import signatures_in, words_of_post
from factcheck.text.quotations import Quotation, read_quotations, sentences_of

BESIDE_REACH = 60  # characters of "she said" between two parts of a sentence
WIDEST = 118  # characters of a span; consumers take a wider one for a paragraph


def find(document: Document) -> Iterator[Fact]:
    """Read every quoted sentence of a document, with its speaker where print leaves no doubt, and every posted one."""
    for blocks in _runs(document.blocks):
        yield from _read_run(document, blocks)
    for block, following in pairwise(document.blocks):
        if block.section == "post" and block.copy_of is None:
            yield from _read_post(document, block, following)


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The paragraphs of the body as one run, since a speech may go on over several; every other block alone.

    Quotation marks inside a post part nothing: all of it is the account's words.
    """
    own = [b for b in blocks if b.copy_of is None]
    yield [b for b in own if b.section == "body" and b.field == "text"]
    for block in own:
        if block.section != "post" and (block.section != "body" or block.field != "text"):
            yield [block]


def _read_run(document: Document, blocks: Sequence[Block]) -> Iterator[Fact]:
    starts: list[int] = []
    length = 0
    for block in blocks:
        starts.append(length)
        length += len(block.text) + 1
    # A line break inside a block would part what the parse holds together.
    text = "\n".join(block.text.replace("\n", " ") for block in blocks)
    places = [(bisect_right(starts, q.start) - 1, q) for q in read_quotations(text)]
    speaker: tuple[Block, Attribution] | None = None
    spoke_in = -1
    for index, group in groupby(places, key=lambda place: place[0]):
        block = blocks[index]
        quotations = [_shifted(q, starts[index]) for _, q in group]
        printed = [sentence for quotation in quotations for sentence in sentences_of(quotation)]
        before = speaker[1] if speaker is not None and _is_opener(*speaker, blocks, spoke_in, index) else None
        for quotation, found in zip(quotations, speakers_of(quotations, block.doc, before), strict=True):
            if found is not None:
                speaker = (speaker[0] if speaker is not None and found is before else block), found
                spoke_in = index
            elif not quotation.continues:
                speaker = None
            if quotation.is_scare or quotation.is_title:
                continue
            for sentence in sentences_of(quotation):
                if is_statement(sentence.words):
                    yield _fact(document, block, sentence, speaker, beside=_beside(sentence, printed))


def _beside(sentence: Quotation, printed: Sequence[Quotation]) -> tuple[Scope, ...]:
    """The few words quoted right before and after a sentence: another print may have them in it."""
    at = printed.index(sentence)
    found: list[Scope] = []
    for other in (*printed[max(at - 1, 0) : at], *printed[at + 1 : at + 2]):
        gap = max(other.start, sentence.start) - min(other.end, sentence.end)
        if gap <= BESIDE_REACH and len(plain(other.words).keys) <= CLOSING_WORDS:
            found.append(Scope(kind="part", text=" ".join(plain(other.words).keys)))
    return tuple(found)


def _is_opener(spoken: Block, speaker: Attribution, blocks: Sequence[Block], spoke_in: int, index: int) -> bool:
    """True for who spoke last in the paragraph before, where a pronoun at the opening of this one can mean no other."""
    if speaker.kind != "person" or spoke_in != index - 1:
        return False
    last = blocks[spoke_in]
    return leaves_nobody_else(speaker, last.doc, speaker.end if last is spoken else 0)


def _read_post(document: Document, block: Block, signed: Block) -> Iterator[Fact]:
    """Read the sentences of a post; the paragraph after it holds its signature."""
    for account in signatures_in(signed.text):
        speaker = signed, Attribution(account.name, account.name_start, account.name_end, "name")
        for sentence in sentences_of(words_of_post(block.text)):
            if is_statement(sentence.words):
                yield _fact(document, block, sentence, speaker, "quote.post")


def _shifted(quotation: Quotation, start: int) -> Quotation:
    return Quotation(quotation.start - start, quotation.end - start, quotation.words, quotation.continues)


def _fact(
    document: Document,
    block: Block,
    sentence: Quotation,
    speaker: tuple[Block, Attribution] | None,
    rule: str = "quote.direct",
    beside: tuple[Scope, ...] = (),
) -> Fact:
    field = (document.article.title or "") if block.field == "title" else document.article.text
    start, full_end = block.original(sentence.start, sentence.end)
    words = field[start:full_end]
    end = start + fit(words, 0, len(words))[1]
    name = speaker[1].name if speaker else None
    return Fact(
        id=fact_id(document.article.id, "quote", start, end, block.field),
        article=document.article.id,
        field=block.field,
        fact_type="quote",
        start=start,
        end=end,
        text=field[start:end],
        value=QuoteValue(words=words, speaker=name),
        slot=Slot(
            attribute="said",
            participants=_participants(*speaker) if speaker else (),
            scope=beside,
            words=tuple(key for key in plain(words).keys if is_content(key)),
            passage=passage_of(block.text, sentence.start, sentence.end),
        ),
        stance=Stance(section=block.section, attributed_to=name),
        rule=rule,
    )


def _participants(block: Block, speaker: Attribution) -> tuple[Participant, ...]:
    start, end = block.original(speaker.start, speaker.end)
    kind = speaker.kind if speaker.kind in ("person", "organization") else "thing"
    who = Participant(part="subject", text=speaker.name, start=start, end=end, kind=kind)
    if speaker.role is None:
        return (who,)
    return who, Participant(part="as", text=speaker.role, start=start, end=end)


def fit(words: str, start: int, end: int) -> tuple[int, int]:
    """Shorten a span at a space until it is no wider than consumers accept."""
    if end - start <= WIDEST:
        return start, end
    space = words.rfind(" ", start + 1, start + WIDEST + 1)
    return start, space if space > 0 else start + WIDEST
