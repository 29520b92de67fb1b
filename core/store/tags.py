"""Tags: words of hers on articles, actors, marks, notes and claims. A tag that nothing bears any more is gone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sqlite_utils import Database

from core.errors import UserError

What = Literal["article", "actor", "mark", "note", "claim"]
SORTS: tuple[What, ...] = get_args(What)
_MOST = 500  # numbers in one question to SQLite


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag and how many things bear it: of the sort that was asked for, or of all sorts."""

    id: int
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Use:
    """A tag and what bears it: sort → how many, the sorts in the order of `SORTS`. The trash is not counted."""

    id: int
    name: str
    borne: Mapping[What, int]

    @property
    def count(self) -> int:
        """By how many things it is borne."""
        return sum(self.borne.values())


def clean(name: str) -> str:
    """A tag as it is kept: one line, no blanks around it, no “#” before it; may come out empty."""
    return " ".join(name.replace("\x00", "").replace(",", " ").split()).lstrip("# ")


# --- questions


def every(db: Database, what: What | None = None) -> list[Tag]:
    """The tags that are in use, by name; with `what` only those on that sort. What lies in the trash does not count."""
    found = db.execute(
        "SELECT tag.id, name, COUNT(*) FROM tag JOIN tagged ON tagged.tag = tag.id"
        " LEFT JOIN article ON what = 'article' AND article.id = tagged.id"
        " WHERE article.trashed_at IS NULL AND (:what IS NULL OR what = :what) GROUP BY tag.id",
        {"what": what},
    )
    return sorted((Tag(*row) for row in found.fetchall()), key=lambda tag: (tag.name.casefold(), tag.id))


def uses(db: Database) -> list[Use]:
    """All tags with what bears them, by name; one that only things in the trash bear is among them, with nothing."""
    found: dict[int, tuple[str, dict[What, int]]] = {}
    for number, name, what, count in db.execute(
        "SELECT tag.id, name, what, COUNT(*) FILTER (WHERE article.trashed_at IS NULL) FROM tag"
        " JOIN tagged ON tagged.tag = tag.id LEFT JOIN mark ON what = 'mark' AND mark.id = tagged.id"
        " LEFT JOIN article ON article.id = CASE what WHEN 'article' THEN tagged.id ELSE mark.article END"
        " GROUP BY tag.id, what"
    ):
        found.setdefault(number, (name, {}))[1][what] = count
    made = [
        Use(number, name, {sort: borne[sort] for sort in SORTS if borne.get(sort)})
        for number, (name, borne) in found.items()
    ]
    return sorted(made, key=lambda use: (use.name.casefold(), use.id))


def of(db: Database, what: What, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The tags on each of `ids`, by name; without those that have none."""
    found: dict[int, list[str]] = {}
    for some in _some(ids):
        marks = ",".join("?" * len(some))
        for number, name in db.execute(
            "SELECT tagged.id, name FROM tagged JOIN tag ON tag.id = tagged.tag"
            f" WHERE what = ? AND tagged.id IN ({marks})",
            [what, *some],
        ):
            found.setdefault(number, []).append(name)
    return {number: tuple(sorted(names, key=str.casefold)) for number, names in found.items()}


def find(db: Database, name: str) -> int | None:
    """The number of the tag of this name, in whatever case; None when there is none."""
    wanted = clean(name).casefold()
    return next((row[0] for row in db.execute("SELECT id, name FROM tag") if row[1].casefold() == wanted), None)


# --- decisions


def add(db: Database, what: What, ids: Sequence[int], name: str) -> None:
    """Put a tag on these; it is made when there is none of that name. Raises UserError `empty_name`."""
    if not clean(name):
        raise UserError("empty_name")
    tag = find(db, name)
    if tag is None:
        tag = int(db.execute("INSERT INTO tag (name) VALUES (?)", (clean(name),)).lastrowid or 0)
    _put(db, tag, what, ids)


def remove(db: Database, what: What, ids: Sequence[int], name: str) -> None:
    """Take a tag off these."""
    tag = find(db, name)
    if tag is not None:
        rows = [(tag, what, number) for number in ids]
        db.conn.executemany("DELETE FROM tagged WHERE tag = ? AND what = ? AND id = ?", rows)
        _drop_unused(db, [tag])


def set_tags(db: Database, what: What, number: int, names: Iterable[str]) -> None:
    """Let one thing bear exactly these tags."""
    wanted = {clean(name).casefold(): name for name in names if clean(name)}
    there = {name.casefold() for name in of(db, what, [number]).get(number, ())}
    for name in there - wanted.keys():
        remove(db, what, [number], name)
    for folded, name in wanted.items():
        if folded not in there:
            add(db, what, [number], name)


def rename(db: Database, tag: int, name: str) -> None:
    """Call a tag otherwise; when there is one of that name, the two are one. Raises UserError `empty_name`."""
    if not clean(name):
        raise UserError("empty_name")
    other = find(db, name)
    if other is None or other == tag:
        db.execute("UPDATE tag SET name = ? WHERE id = ?", (clean(name), tag))
        return
    merge(db, other, [tag])


def merge(db: Database, keep: int, others: Sequence[int], name: str = "") -> None:
    """Let whatever bears one of the others bear the tag `keep`, which has this `name` then; the others are gone."""
    for tag in others:
        if tag != keep:
            db.execute(
                "INSERT INTO tagged (tag, what, id) SELECT ?, what, id FROM tagged WHERE tag = ?"
                " ON CONFLICT DO NOTHING",
                (keep, tag),
            )
            delete(db, tag)
    if clean(name):
        rename(db, keep, name)


def delete(db: Database, *gone: int) -> None:
    """Take tags off everything."""
    for tag in gone:
        db.execute("DELETE FROM tagged WHERE tag = ?", (tag,))
        db.execute("DELETE FROM tag WHERE id = ?", (tag,))


def take_off(db: Database, what: What, ids: Sequence[int]) -> None:
    """Take all tags off these: they are about to go."""
    for some in _some(ids):
        values = [what, *some]
        where = f"what = ? AND id IN ({','.join('?' * len(some))})"
        gone = [row[0] for row in db.execute(f"SELECT DISTINCT tag FROM tagged WHERE {where}", values)]
        db.execute(f"DELETE FROM tagged WHERE {where}", values)
        _drop_unused(db, gone)


def copy(db: Database, what: What, source: int, target: int) -> None:
    """Let one thing bear also the tags of another."""
    db.execute(
        "INSERT INTO tagged (tag, what, id) SELECT tag, what, ? FROM tagged WHERE what = ? AND id = ?"
        " ON CONFLICT DO NOTHING",
        (target, what, source),
    )


def _put(db: Database, tag: int, what: What, ids: Sequence[int]) -> None:
    rows = [(tag, what, number) for number in ids]
    db.conn.executemany("INSERT INTO tagged (tag, what, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", rows)


def _drop_unused(db: Database, tags: Sequence[int]) -> None:
    rows = [(tag,) for tag in tags]
    db.conn.executemany("DELETE FROM tag WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM tagged WHERE tag = ?1)", rows)


def _some(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[at : at + _MOST] for at in range(0, len(ids), _MOST)]
