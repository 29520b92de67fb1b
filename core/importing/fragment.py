"""Pieces of markup inside a field: the text of an export from a site's database often has tags in it."""

import html
import re

from core.errors import UserError

_TAG = re.compile(
    r"</?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|figure|blockquote|jats:\w+)\b[^<>]{0,500}/?>", re.I
)
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,4});", re.I)
_BREAK = re.compile(r"<br\s*/?>", re.I)
_BLOCK = re.compile(
    r"</?(?:p|div|ul|ol|li|h[1-6]|figure|blockquote|table|tr|jats:(?:p|title|sec))\b[^<>]{0,500}>", re.I
)
#: What opens and closes a stretch that is no text.
_GONE = tuple(
    (re.compile(opens, re.I), re.compile(closes, re.I))
    for opens, closes in (
        (r"<script\b", r"</script\s*>"), (r"<style\b", r"</style\s*>"), (r"<head\b", r"</head\s*>"), (r"<!--", r"-->"),
    )
)  # fmt: skip
_OTHER = re.compile(r"<[/!a-z][^<>]{0,2000}>", re.I)


def is_fragment(text: str) -> bool:
    """There is a tag or a character reference of HTML in it."""
    return ("<" in text and bool(_TAG.search(text))) or ("&" in text and bool(_ENTITY.search(text)))


def without_tags(text: str) -> str:
    """The text without tags, a blank line where a block ends, character references resolved."""
    if _TAG.search(text):
        for opens, closes in _GONE:
            text = _without(text, opens, closes)
        if _BLOCK.search(text):
            text = _BLOCK.sub("\n\n", re.sub(r"(?<!\n)\n(?!\n)", " ", text))
        text = _OTHER.sub("", _BREAK.sub("\n", text))
    text = html.unescape(text).replace("\xa0", " ")
    return re.sub(r"\n[ \t]*\n[ \t\n]*", "\n\n", text).strip()


def _without(text: str, opens: re.Pattern[str], closes: re.Pattern[str]) -> str:
    """The text without the stretches between the two marks; what is never closed stays. In linear time."""
    kept: list[str] = []
    at = 0
    while (start := opens.search(text, at)) and (end := closes.search(text, start.end())):
        kept.append(text[at : start.start()])
        at = end.end()
    return " ".join([*kept, text[at:]]) if kept else text


def readable(source: str) -> str:
    """The readable text of a whole page or of a letter in HTML. Raises UserError("no_text")."""
    text = without_tags(source)
    if not text:
        raise UserError("no_text")
    return text
