"""What a web page says of itself for search engines: the article inside its JSON-LD blocks."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from core.importing import dates

_ARTICLE = re.compile(r"article|blogposting|report|review|liveblog|newsstory", re.IGNORECASE)
_DEPTH = 6  # levels of nesting that are looked into


class Card(NamedTuple):
    """The article's catalogue card; empty where the page says nothing."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    found: Mapping[str, str] = {}  # field → where it stands


def card(scripts: list[str]) -> Card:
    """The card of the first article in the page's JSON-LD `scripts`; broken scripts are passed over."""
    for script in scripts:
        for node in _nodes(_loaded(script), _DEPTH):
            kinds = node.get("@type")
            if _ARTICLE.search(" ".join(map(str, kinds)) if isinstance(kinds, list) else str(kinds or "")):
                return _card(node)
    return Card()


def _loaded(script: str) -> Any:
    script = re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$", "", script.strip())
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """All objects in `value`, the outer before the inner."""
    if depth == 0:
        return
    if isinstance(value, dict):
        yield value
        inner = [value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement") if key in value]
    else:
        inner = value if isinstance(value, list) else []
    for part in inner:
        yield from _nodes(part, depth - 1)


def _card(node: dict[str, Any]) -> Card:
    published = _text(node.get("datePublished")) or _text(node.get("dateCreated"))
    authors = (name for name in _names(node.get("author"), _DEPTH) if name and "://" not in name)
    return Card(
        _text(node.get("headline")) or _text(node.get("name")),
        tuple(dict.fromkeys(authors)),
        next(_names(node.get("publisher"), _DEPTH), None),
        (dates.parse(published) or dates.first(published)) if published else None,
        _text(node.get("url")) or _text(node.get("mainEntityOfPage")),
        _text(node.get("inLanguage")),
    )


def _names(value: Any, depth: int) -> Iterator[str]:
    """The names in a string, an object with a name, or a list of these."""
    if isinstance(value, list) and depth:
        for part in value:
            yield from _names(part, depth - 1)
    elif isinstance(value, dict):
        yield from _names(value.get("name"), depth - 1 if depth else 0)
    elif isinstance(value, str) and value.strip():
        yield _clean(value)


def _text(value: Any) -> str | None:
    """A string that holds something; of an object its id."""
    if isinstance(value, dict):
        value = value.get("@id") or value.get("name")
    return _clean(value) if isinstance(value, str) and value.strip() else None


def _clean(text: str) -> str:
    return " ".join(html.unescape(html.unescape(text)).split())
