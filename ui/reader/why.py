"""What the reader says of a stretch of the text: why it does not count, what she wrote on it."""

from html import escape

from core.model import Zone
from core.store.zones import BY_YOU


def why(zone: Zone) -> str:
    """What the reader says of a zone under the mouse; nothing of text that is simply read."""
    if zone.sort == BY_YOU:
        return "Counted: you said that this is text" if zone.kind == "body" else "Not counted: you said so"
    if zone.kind == "boilerplate":
        return f"Not counted: {zone.sort or 'not part of the article'}"
    return f"Not counted: {zone.sort or 'caption'}" if zone.kind == "caption" else ""


def noted(note: str) -> str:
    """Her note on a mark, as she wrote it: whatever looks like a tag is none."""
    return f"<p style='white-space: pre-wrap'>{escape(note)}</p>"
