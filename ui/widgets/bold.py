"""A sentence as rich text, with the places of an actor in bold."""

from html import escape

from core.store.relations import Evidence


def bold(sentence: Evidence, longest: int) -> str:
    """The sentence with its marks in bold; one of more than `longest` signs is cut around the first of them."""
    first = sentence.marks[0][0] if sentence.marks else 0
    start = 0 if len(sentence.text) <= longest else max(0, first - longest // 3)
    end = min(len(sentence.text), start + longest)
    parts, at = ["…" if start else ""], start
    for left, right in sentence.marks:
        if start <= left and right <= end and left >= at:
            parts += [escape(sentence.text[at:left]), f"<b>{escape(sentence.text[left:right])}</b>"]
            at = right
    parts += [escape(sentence.text[at:end]), "…" if end < len(sentence.text) else ""]
    return " ".join("".join(parts).split())
