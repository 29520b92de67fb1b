"""Which column, or key, of a table holds what, by the names in its header."""

import re
from collections.abc import Mapping, Sequence

from core.importing.record import FIELDS, Field

#: Names of columns, those before others first. Compared in lower case, words parted by one blank.
_NAMES: dict[Field, tuple[str, ...]] = {
    "title": ("title", "headline", "article title", "hl1", "heading", "subject"),
    "text": (
        "text", "full text", "fulltext", "body", "article body", "article text", "maintext", "main text", "content",
        "article content", "plain text", "article", "story", "transcript", "body text", "text content",
        "abstract", "summary", "snippet", "description", "extract",
    ),
    "published": (
        "date", "published", "publication date", "publish date", "date published", "published at", "published on",
        "pub date", "pubdate", "article date", "publishdate", "date publish", "issued", "datetime", "timestamp",
        "created", "created at", "day",
    ),
    "outlet": (
        "outlet", "source name", "publication", "publication title", "publisher", "newspaper", "media", "medium",
        "media outlet", "media name", "site name", "site", "source", "journal", "source domain", "domain",
    ),
    "authors": ("authors", "author", "byline", "by", "writer", "writers", "author name", "journalist", "reporter"),
    "url": ("url", "link", "address", "article url", "source url", "web url", "permalink", "canonical url", "href"),
    "language": ("language", "lang", "language code"),
}  # fmt: skip
_LAST_WORD: dict[str, Field] = {
    "title": "title", "headline": "title", "text": "text", "body": "text", "content": "text", "date": "published",
    "outlet": "outlet", "publication": "outlet", "author": "authors", "authors": "authors", "byline": "authors",
    "url": "url", "link": "url", "language": "language",
}  # fmt: skip
_NOT_BY_LAST_WORD = re.compile(
    r"\b(?:image|photo|access|accessed|crawl|download|update|updated|modified|sub|alt|video)\b"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def columns(header: Sequence[str]) -> dict[Field, int]:
    """Field → number of the column (from 0) that holds it. Fields without a column are not in it."""
    names = [_even(name) for name in header]
    found: dict[Field, int] = {}
    for field in FIELDS:
        place = next((names.index(name) for name in _NAMES[field] if name in names), None)
        if place is not None and place not in found.values():
            found[field] = place
    for place, name in enumerate(names):
        field = _LAST_WORD.get(name.rpartition(" ")[2])
        if field and place not in found.values() and not _NOT_BY_LAST_WORD.search(name):
            found.setdefault(field, place)
    return found


def is_header(header: Sequence[str]) -> bool:
    """The names tell where the text stands, and something more."""
    found = columns(header)
    return "text" in found and len(found) >= 2


def chosen(values: Sequence[str], mapping: Mapping[Field, int]) -> dict[Field, str]:
    """The values of one row by field; a row may be shorter than its header."""
    return {field: values[place] for field, place in mapping.items() if 0 <= place < len(values)}


def _even(name: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", _CAMEL.sub(" ", name)).casefold().split())
