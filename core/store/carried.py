"""What she wrote goes along: to the newer version of an article, and to the actor that another one became."""

from collections.abc import Sequence

from sqlite_utils import Database

from core import anchoring
from core.store import relinked, tags
from core.store.notes import name_of

#: The tables that a newer version takes along, to be set back when it is withdrawn.
WRITTEN = ("note", "passage", "tagged")
_SHOWN = 60


def to_version(db: Database, article: int, of: int, old: str, new: str) -> list[str]:
    """Let notes, passages and tags of `of` be those of `article`; give what could not be placed, in words.

    A note on a place that is gone, and a passage that is gone, stay where they are: in the older version, which can
    be read.
    """
    db.execute("UPDATE note SET article = ? WHERE article = ? AND start IS NULL", (article, of))
    tags.copy(db, "article", of, article)
    relinked.to_version(db, article, of, old, new)
    return _notes(db, article, of, old, new) + _passages(db, article, of, old, new)


def _notes(db: Database, article: int, of: int, old: str, new: str) -> list[str]:
    rows = db.execute("SELECT id, start, end, text FROM note WHERE article = ? ORDER BY start, id", (of,)).fetchall()
    places = anchoring.move(old, new, [(start, end) for _, start, end, _ in rows])
    for (note, *_), place in zip(rows, places, strict=True):
        if place is not None:
            db.execute("UPDATE note SET article = ?, start = ?, end = ? WHERE id = ?", (article, *place, note))
    gone = [row for row, place in zip(rows, places, strict=True) if place is None]
    return [f"“{_short(old[start:end])}” has the note “{_short(name_of(text))}”" for _, start, end, text in gone]


def _passages(db: Database, article: int, of: int, old: str, new: str) -> list[str]:
    rows = db.execute(
        "SELECT passage.id, start, end, statement FROM passage JOIN claim ON claim.id = claim WHERE article = ?"
        " ORDER BY start, passage.id",
        (of,),
    ).fetchall()
    places = anchoring.move(old, new, [(start, end) for _, start, end, _ in rows])
    for (passage, *_), place in zip(rows, places, strict=True):
        if place is not None:
            db.execute("UPDATE passage SET article = ?, start = ?, end = ? WHERE id = ?", (article, *place, passage))
    gone = [row for row, place in zip(rows, places, strict=True) if place is None]
    return [f"“{_short(old[start:end])}” is a passage of “{_short(claim)}”" for _, start, end, claim in gone]


def to_actor(db: Database, keep: int, others: Sequence[int]) -> None:
    """Let notes and tags of `others` be those of `keep`. A note on the relation of two that are one is on that one."""
    marks = ",".join("?" * len(others))
    found = db.execute(
        f"SELECT id, actor, other FROM note WHERE actor IN ({marks}) OR other IN ({marks})", [*others, *others]
    ).fetchall()
    for note, *pair in found:
        whom = sorted({keep if one in others else one for one in pair if one is not None})
        db.execute("UPDATE note SET actor = ?, other = ? WHERE id = ?", (whom[0], (whom[1:] or [None])[0], note))
    for other in others:
        tags.copy(db, "actor", other, keep)
    db.execute(f"DELETE FROM tagged WHERE what = 'actor' AND id IN ({marks})", list(others))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
