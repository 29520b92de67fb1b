"""How the room of notes was left in a notebook: which list was in front, what narrowed it, how wide it was."""

from pathlib import Path
from typing import Any

from core import settings

_NOTEBOOKS = 50  # so many are remembered
Left = dict[str, Any]


def recall(path: Path) -> Left:
    """How it was left; whoever reads it looks whether it makes sense."""
    found = settings.get("notes").get(str(path.resolve()))
    return found if isinstance(found, dict) else {}


def keep(path: Path, left: Left) -> None:
    """Keep it for the next time."""
    known = settings.get("notes")
    if known.get(str(path.resolve())) != left:
        known.pop(str(path.resolve()), None)
        known[str(path.resolve())] = left
        settings.put("notes", dict(list(known.items())[-_NOTEBOOKS:]))


def sizes(stored: object) -> list[int]:
    """The widths of two panes; nothing where these are none."""
    well = isinstance(stored, list) and len(stored) == 2 and all(isinstance(n, int) and n > 0 for n in stored)
    return list(stored) if well and isinstance(stored, list) else []
