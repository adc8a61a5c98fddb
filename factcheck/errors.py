"""Everything that factcheck raises on purpose.

FactcheckError
├── ArticleError            one article cannot be read; it is named in `article`
│   ├── EmptyArticleError
│   ├── EncodingError       also a ValueError
│   ├── MarkupError         HTML given where text is expected
│   ├── LanguageError       not English
│   ├── PublishedError      a date that cannot be
│   └── ArticleTooLargeError
├── DuplicateArticleError   two articles share one id
├── NoArticlesError         nothing to compare
├── ModelNotFoundError      no English pipeline is installed
├── ModelDamagedError       the packaged pipeline is not the one we verified
└── PolicyError             a policy that names an unknown type, kind or severity
"""

from __future__ import annotations


class FactcheckError(Exception):
    """Any error that factcheck raises on purpose."""


class ArticleError(FactcheckError):
    """One article cannot be read; the message names it and the way out."""

    def __init__(self, article: str, message: str) -> None:
        super().__init__(f"article {article!r}: {message}")
        self.article = article
        self.reason = message


class EmptyArticleError(ArticleError):
    """The text holds no letters or digits."""


class EncodingError(ArticleError, ValueError):
    """The bytes are not UTF-8."""


class MarkupError(ArticleError):
    """The text is HTML; give the extracted text instead."""


class LanguageError(ArticleError):
    """The text is not English."""


class PublishedError(ArticleError):
    """The publication date cannot be read or cannot be."""


class ArticleTooLargeError(ArticleError):
    """The text is longer than the policy allows."""


class DuplicateArticleError(FactcheckError, ValueError):
    """Two different articles share one id."""


class NoArticlesError(FactcheckError, ValueError):
    """Nothing was given, or nothing of it could be read."""


class ModelNotFoundError(FactcheckError):
    """No English pipeline is installed; the message says what to install."""


class ModelDamagedError(FactcheckError):
    """The packaged pipeline differs from the files that were verified."""


class PolicyError(FactcheckError, ValueError):
    """A policy names something that does not exist."""
