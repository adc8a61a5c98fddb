"""Sections: whether a paragraph is headline, body, caption, credit or a link to another story; posts are cut before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.model import Section
from factcheck.text.patterns import regex

_SENTENCE_END = regex(r"[.!?…:;][\"'”’)\]]*$")
_CREDIT = regex(
    r"""^\W{0,3}(?:photos?|pictures?|images?|photographs?|courtesy|credits?|source|video|illustration|graphic)\b
          [^.]{0,60}$                                                                         # Courtesy: Name
      | ^[^.|]{2,60}\s\|\s[^.|]{2,60}$                                                        # Name | Agency
      | ^[^.]{2,50}(?:/|\svia\s)(?:AP|AFP|Reuters|Getty\sImages|EPA|PA|Bloomberg)\b[^.]{0,30}$   # Name/Agency
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PUBLISHED = regex(
    r"^\W{0,3}(?:first )?(?:published|updated|last updated|posted|modified|date)\b[^.!?]{0,60}$", re.IGNORECASE
)
_CAPTION = regex(
    r"\((?:AP|AFP|Photo|Reuters|Getty|EPA|PA|Credit|Image|Picture|File)\b[^()]{0,80}\)\W{0,2}$"
    r"|\b(?:file photo|pictured (?:above|here|left|right)|getty images|image credit|photograph(?: by)?:)\b"
    r"|^(?:\d/\d+|caption)\s",
    re.IGNORECASE,
)
_LINK = regex(
    r"^(?:read more|related|see also|watch|more:|also read|recommended|read:|subscribe|sign up|follow us)\b",
    re.IGNORECASE,
)
HEADING_WORDS = 16
CAPTION_WORDS = 60


def section_of(paragraphs: Sequence[str], index: int, first: int = 0) -> Section:
    """Say what a paragraph is, from its own shape and its neighbours.

    The first line without a sentence end is the headline; the same line again too. A later line of that shape is a
    subheading or a link to another story, and is marked as a link.

    >>> story = ["Acme Buys Rival", "Acme bought Bolt on Monday.", "Jane Roe in Rome.", "Courtesy: Acme"]
    >>> [section_of(story, i) for i in range(4)]
    ['headline', 'body', 'caption', 'credit']
    """
    text = paragraphs[index]
    words = text.count(" ") + 1
    if (_CREDIT.match(text) or _PUBLISHED.match(text)) and words <= 12:
        return "credit"
    if _LINK.match(text):
        return "link"
    if _CAPTION.search(text) and words <= CAPTION_WORDS:
        return "caption"
    following = paragraphs[index + 1] if index + 1 < len(paragraphs) else ""
    if words <= CAPTION_WORDS and index != first and _CREDIT.match(following) and following.count(" ") < 12:
        return "caption"
    if not _SENTENCE_END.search(text) and words <= HEADING_WORDS and text[0] not in "-•*–—\"“'‘":
        if index == first or text == paragraphs[first]:
            return "headline"
        if index == first + 1 and len(paragraphs) > 3:
            return "headline"
        return "link" if len(paragraphs) > 2 else "body"
    return "body"
