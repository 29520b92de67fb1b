"""How she looked at the timeline of a notebook last: whom, in which unit, of which kinds."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from core import settings
from core.model import KINDS, RELATED_KINDS, Kind
from core.store.timeline import UNITS, Unit
from ui.timeline.gather import Who


@dataclass(frozen=True, slots=True)
class Look:
    """What the controls say. Without a unit the one that suits the dates is taken."""

    who: Who = "strongest"
    unit: Unit | None = None
    kinds: tuple[Kind, ...] = RELATED_KINDS


def recall(path: Path) -> Look:
    """The last look at the timeline of this notebook; the usual where nothing is known, or nothing that makes sense."""
    found = settings.of_notebook("timeline", path)
    who, unit, kinds = found.get("who"), found.get("unit"), found.get("kinds")
    return Look(
        who if who in get_args(Who) else "strongest",
        unit if unit in UNITS else None,
        _kinds(kinds) if isinstance(kinds, list) else RELATED_KINDS,
    )


def _kinds(stored: Sequence[object]) -> tuple[Kind, ...]:
    return tuple(kind for kind in KINDS if kind in stored)


def keep(path: Path, look: Look) -> None:
    """Keep it for the next time."""
    told = {"who": look.who, "unit": look.unit, "kinds": list(look.kinds)}
    settings.put_of_notebook("timeline", path, told)
