"""The block between two `---` lines at the top of a Markdown file: simple `key: value` pairs and lists."""

import re

_BLOCK = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"([A-Za-z][\w .-]*?)\s*:(?:\s+(.*))?$")
_ITEM = re.compile(r"\s*-\s+(.*)$")


def split(text: str) -> tuple[dict[str, list[str]], str]:
    """(key in lower case → its values, the text below the block). No block: an empty dict and all of `text`."""
    match = _BLOCK.match(text)
    if not match:
        return {}, text
    return _pairs(match[1]), text[match.end() :]


def _pairs(block: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    key = ""
    for line in block.split("\n"):
        if pair := _PAIR.match(line):
            key = pair[1].lower()
            found[key] = _values(pair[2] or "")
        elif key and (item := _ITEM.match(line)):
            found[key].append(_bare(item[1]))
    return found


def _values(text: str) -> list[str]:
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        return [value for part in text[1:-1].split(",") if (value := _bare(part))]
    return [_bare(text)] if text else []


def _bare(text: str) -> str:
    """The value without blanks and the quotation marks around it."""
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1].strip()
    return text
