"""Views of the relations that she saved under a name, each with all it takes to open again as it was.

What is in a view is the window's business, except for who and what is meant: actors stand under `actors`, `relation`,
`positions`, `pinned`, articles under `story`, at whatever depth, and follow when actors are merged or an article gets
a newer version.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from core.errors import UserError

Settings = dict[str, Any]
#: Gives the number that one has now, or None when it is no more.
Renumber = Callable[[int], int | None]


def names(db: Database) -> list[str]:
    """The names of all saved views, in the order of the alphabet."""
    return sorted(
        (row[0] for row in db.execute("SELECT name FROM saved_view")), key=lambda name: (name.casefold(), name)
    )


def get(db: Database, name: str) -> Settings | None:
    """What is in a view, or None when there is none of that name."""
    found = db.execute("SELECT settings FROM saved_view WHERE name = ?", (name,)).fetchone()
    return json.loads(found[0]) if found else None


def save(db: Database, name: str, settings: Mapping[str, Any]) -> None:
    """Keep a view under a name; what was kept under it before is replaced. Raises UserError `empty_name`."""
    db.execute(
        "INSERT INTO saved_view (name, settings) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET settings = excluded.settings",
        (_clean(name), json.dumps(settings, ensure_ascii=False)),
    )


def rename(db: Database, name: str, other: str) -> None:
    """Keep a view under another name. Raises UserError `empty_name`."""
    settings = get(db, name)
    if settings is not None and _clean(other) != name:
        delete(db, name)
        save(db, other, settings)


def delete(db: Database, name: str) -> None:
    """Keep a view no longer."""
    db.execute("DELETE FROM saved_view WHERE name = ?", (name,))


def _clean(name: str) -> str:
    clean = " ".join(name.replace("\x00", "").split())
    if not clean:
        raise UserError("empty_name")
    return clean


# --- what becomes of actors and articles


def follow_merge(db: Database, keep: int, others: Sequence[int]) -> None:
    """Let every view mean `keep` where it means one of `others`."""
    gone = frozenset(others)
    _rewrite(db, lambda actor: keep if actor in gone else actor, lambda article: article)


def follow_version(db: Database, article: int, of: int) -> None:
    """Let every view mean the newer version of an article."""
    _rewrite(db, lambda actor: actor, lambda one: article if one == of else one)


def _rewrite(db: Database, actor: Renumber, article: Renumber) -> None:
    for name, settings in rows(db):
        renumbered = _renumbered(settings, actor, article)
        if renumbered != settings:
            save(db, name, renumbered)


def _renumbered(settings: Settings, actor: Renumber, article: Renumber) -> Settings:
    """The same with every number replaced; who is no more is left out."""
    fresh: Settings = {}
    for key, value in settings.items():
        if key == "story":
            fresh[key] = article(value) if isinstance(value, int) else value
        elif key in ("actors", "pinned") and isinstance(value, list):
            fresh[key] = _list(value, actor)
        elif key == "relation" and isinstance(value, list):
            pair = sorted(_list(value, actor))
            fresh[key] = pair if len(pair) == 2 else None
        elif key == "positions" and isinstance(value, dict):
            fresh[key] = _positions(value, actor)
        else:
            fresh[key] = _renumbered(value, actor, article) if isinstance(value, dict) else value
    return fresh


def _list(numbers: list[Any], actor: Renumber) -> list[int]:
    now = (actor(one) for one in numbers if isinstance(one, int))
    return list(dict.fromkeys(one for one in now if one is not None))


def _positions(positions: dict[str, Any], actor: Renumber) -> dict[str, Any]:
    """Who goes into another one keeps its place only when the other one has none."""
    fresh: dict[str, Any] = {}
    for number, place in positions.items():
        now = actor(int(number)) if number.isdecimal() else None
        if now is not None and (str(now) == number or str(now) not in positions):
            fresh.setdefault(str(now), place)
    return fresh


# --- the bundle


def rows(db: Database) -> list[tuple[str, Settings]]:
    """Name and content of every view."""
    found = db.execute("SELECT name, settings FROM saved_view ORDER BY name").fetchall()
    return [(name, json.loads(settings)) for name, settings in found]


def restore(
    db: Database, views: Sequence[tuple[str, Settings]], actors: Mapping[int, int], articles: Mapping[int, int]
) -> None:
    """Add views of a bundle under the numbers that its actors and articles have here; a name that is taken stays."""
    taken = set(names(db))
    for name, settings in views:
        if name not in taken:
            save(db, name, _renumbered(settings, actors.get, articles.get))
