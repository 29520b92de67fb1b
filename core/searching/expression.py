"""FTS5's own language, written so that it is always well formed: every word is quoted."""

from collections.abc import Iterable

from core.searching.tree import Near, Words


def phrase(text: str, *, prefix: bool = False) -> str:
    """The words of `text` one behind the other; with `prefix` the last one goes on."""
    return '"' + text.replace('"', " ").replace("\x00", " ") + '"' + ("*" if prefix else "")


def any_of(expressions: Iterable[str]) -> str:
    """One of them holds."""
    each = list(dict.fromkeys(expressions))
    return each[0] if len(each) == 1 else f"({' OR '.join(each)})"


def near(node: Near) -> str:
    """All parts within so many words."""
    parts = " ".join(phrase(part.text, prefix=part.prefix) for part in node.parts)
    return f"NEAR({parts}, {node.distance})"


def words(node: Words) -> str:
    """Just these words."""
    return phrase(node.text, prefix=node.prefix)
