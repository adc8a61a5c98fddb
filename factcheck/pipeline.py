"""The whole flow on one screen; read this first.

articles -> read -> documents -> extract -> facts -> resolve -> facts with entities
         -> align -> alignments -> judge -> conflicts -> Report
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.alignment import align
from factcheck.errors import ArticleError, NoArticlesError
from factcheck.extraction import extract as extract_facts
from factcheck.judgement import judge, omitted, unsupported
from factcheck.model import Article, Fact, Ledger, Policy, SkippedArticle
from factcheck.reading import Pipeline, as_article, check_readable, load_pipeline, read
from factcheck.report import Report
from factcheck.resolution import resolve

if TYPE_CHECKING:
    from spacy.language import Language

Source = str | Path | Article
Progress = Callable[[str, int, int], None]


class Checker:
    """Compares articles; loads the English pipeline once, on first use.

    Args:
        policy: what counts and how much; the defaults fit news.
        model: the name of a spaCy pipeline, its folder, or a loaded one.

    >>> Checker().policy == Policy()
    True
    """

    def __init__(self, policy: Policy | None = None, model: str | Path | Language | None = None) -> None:
        self.policy = policy or Policy()
        self._model = model

    @cached_property
    def _pipeline(self) -> Pipeline:
        return load_pipeline(self._model)

    def compare(
        self, articles: Iterable[Source], policy: Policy | None = None, progress: Progress | None = None
    ) -> Report:
        """Report where the articles differ; one article alone is checked for its own contradictions.

        Articles that cannot be read are left out and named in the report's ledger, as long as one can be read.

        Args:
            articles: texts, paths of UTF-8 text files, or Articles.
            policy: in place of the checker's own, for this call.
            progress: called with the stage, the work done and the work in all.

        Raises:
            NoArticlesError: nothing was given.
            DuplicateArticleError: two different articles share one id.
            ArticleError: not one article could be read.
        """
        return self._report(articles, policy or self.policy, progress)

    def _report(
        self, articles: Iterable[Source], policy: Policy, progress: Progress | None, draft: str | None = None
    ) -> Report:
        """The whole flow; a draft, named by its id, may be a headline alone."""
        given, unreadable = _gather(articles)
        documents, refused = read(given, lambda: self._pipeline, policy, progress, draft)
        extracted = (fact for document in documents for fact in extract_facts(document, policy))
        facts, entities = resolve(documents, extracted)  # one at a time, so that no fact stands in memory twice
        alignments, alone = align(facts)
        conflicts, agreements, uncompared = judge(documents, alignments, facts, policy, draft)
        return Report(
            draft=draft,
            articles=tuple(document.article for document in documents),
            conflicts=tuple(conflicts),
            agreements=tuple(agreements),
            facts=tuple(facts),
            entities=entities,
            ledger=Ledger(
                compared=sum(len(a.facts) for a in alignments),
                entries=tuple(alone + uncompared),
                skipped=tuple(unreadable + refused),
            ),
        )

    def check(
        self,
        draft: Source,
        against: Iterable[Source],
        policy: Policy | None = None,
        progress: Progress | None = None,
        *,
        omissions: bool = False,
    ) -> Report:
        """Report where a draft differs from its sources, and which of its facts no source states.

        A conflict is listed when the draft takes one of its sides; what only the sources differ on is not the draft's.

        Args:
            draft: the text, path or Article to check; it may be a headline alone.
            against: its sources, one or more.
            policy: in place of the checker's own, for this call.
            progress: called with the stage, the work done and the work in all.
            omissions: whether to list what sources of two origins or more agree on and the draft leaves out.

        Raises:
            NoArticlesError: no source was given.
            DuplicateArticleError: two different articles share one id.
            ArticleError: the draft, or every source, cannot be read.
        """
        policy = policy or self.policy
        article = as_article(draft, 0)
        if not isinstance(draft, Article) and isinstance(draft, str):
            article = article.model_copy(update={"id": "draft"})
        check_readable(article, policy, is_headline_enough=True)
        sources = [against] if isinstance(against, str | Path | Article) else list(against)
        if not sources:
            raise NoArticlesError("nothing to check the draft against: give at least one source")
        report = self._report([article, *sources], policy, progress, article.id)
        if len(report.articles) == 1 and report.ledger.skipped:
            raise ArticleError(report.ledger.skipped[0].article, report.ledger.skipped[0].reason)
        found = article.id, report.facts, report.conflicts, report.agreements, policy
        return report.model_copy(
            update={
                "conflicts": tuple(c for c in report.conflicts if any(article.id in side.articles for side in c.sides)),
                "unsupported": tuple(unsupported(*found)),
                "omitted": tuple(omitted(*found)) if omissions else (),
            }
        )

    def extract(self, article: Source, policy: Policy | None = None) -> tuple[Fact, ...]:
        """Read the facts of one article, in the order of the text.

        Raises:
            ArticleError: it cannot be read.
        """
        policy = policy or self.policy
        documents, _ = read([as_article(article, 1)], lambda: self._pipeline, policy)
        facts, _ = resolve(documents, extract_facts(documents[0], policy))
        return tuple(facts)


def _gather(sources: Iterable[Source]) -> tuple[list[Article], list[SkippedArticle]]:
    """Make Articles of what was given; a file that cannot be read is left out as long as another can."""
    if isinstance(sources, str | Path | Article):
        sources = [sources]
    articles: list[Article] = []
    skipped: list[SkippedArticle] = []
    failure: ArticleError | None = None
    for number, source in enumerate(sources, 1):
        try:
            articles.append(as_article(source, number))
        except ArticleError as error:
            failure = failure or error
            skipped.append(SkippedArticle(article=error.article, reason=error.reason))
    if not articles:
        raise failure or NoArticlesError("nothing to compare: give at least one article")
    return articles, skipped


@cache
def _shared() -> Checker:
    return Checker()


def compare(articles: Sequence[Source], policy: Policy | None = None) -> Report:
    """Report where articles about one event differ. See `Checker.compare`."""
    return _shared().compare(articles, policy)


def check(draft: Source, against: Sequence[Source], policy: Policy | None = None, *, omissions: bool = False) -> Report:
    """Report where a draft differs from its sources, and what no source states. See `Checker.check`."""
    return _shared().check(draft, against, policy, omissions=omissions)


def extract(article: Source, policy: Policy | None = None) -> tuple[Fact, ...]:
    """Read the facts of one article. See `Checker.extract`."""
    return _shared().extract(article, policy)
