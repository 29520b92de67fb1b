"""What the reader says of a stretch of the text: why it does not count, what she wrote on it."""

from collections.abc import Sequence
from html import escape

from core.model import Zone
from core.store.zones import BY_YOU
from ui.translation import tr


def why(zone: Zone) -> str:
    """What the reader says of a zone under the mouse; nothing of text that is simply read."""
    if zone.sort == BY_YOU:
        return tr("Counted: you said that this is text") if zone.kind == "body" else tr("Not counted: you said so")
    if zone.kind == "boilerplate":
        return tr("Not counted: {0}").format(zone.sort or tr("not part of the article"))
    return tr("Not counted: {0}").format(zone.sort or "caption") if zone.kind == "caption" else ""


def noted(note: str, tags: Sequence[str] = ()) -> str:
    """Her note on a mark, as she wrote it, and its tags: whatever looks like HTML is none."""
    said = "\n".join(filter(None, (note, "  ".join(f"#{tag}" for tag in tags))))
    return f"<p style='white-space: pre-wrap'>{escape(said)}</p>"
