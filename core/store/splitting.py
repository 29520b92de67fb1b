"""Earlier merges of an actor, found in the history, and how one of them is taken back without the steps after it."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

from sqlite_utils import Database

from core.store import history
from core.words import say

#: The tables whose rows say whose something is.
_OWNED = ("alias", "pin", "sought")


@dataclass(frozen=True, slots=True)
class Joined:
    """A step that brought names of others to an actor, where they still are."""

    step: int
    at: str
    label: str
    others: tuple[tuple[int, str], ...]  # those who came: number and name
    names: tuple[str, ...]  # names that came and are still here
    note: str = ""  # why, if she said so

    @property
    def said(self) -> str:
        """Who came, in words."""
        shown = [f"“{name}”" for _, name in self.others[:3]]
        return ", ".join(shown) + (f" and {len(self.others) - 3} more" if len(self.others) > 3 else "")


class _Move(NamedTuple):
    """A row went from one actor to another in this step."""

    step: int
    source: int
    target: int


# --- what was merged


def joined(db: Database, actor: int) -> list[Joined]:
    """The merges that an actor's names came by, newest first, each of which can be taken back by itself."""
    others: dict[int, set[int]] = defaultdict(set)
    names: dict[int, set[str]] = defaultdict(set)
    made = _made_in(db)
    for table, keys in _rows_of(db, actor).items():
        for key, owners in _owners(db, table, keys).items():
            for move in _lasting([*owners, (0, actor)], made):
                if move.source != actor:
                    others[move.step].add(move.source)
                    names[move.step] |= {keys[key]} - {""}
    found = [_joined(db, step, others[step], names[step]) for step in sorted(others, reverse=True)]
    return [
        one for one in found if one.names or one.label.startswith(("Merge", say("Merge")))
    ]  # not just a place pinned anew


def _rows_of(db: Database, actor: int) -> dict[str, dict[str, str]]:
    """For aliases and pins of an actor: key of the row in the history → the name."""
    aliases = db.execute("SELECT id, text FROM alias WHERE actor = ?", (actor,)).fetchall()
    pins = db.execute("SELECT article, start, end FROM pin WHERE actor = ?", (actor,)).fetchall()
    return {
        "alias": {f"[{number}]": text for number, text in aliases},
        "pin": {f"[{article},{start},{end}]": "" for article, start, end in pins},
    }


def _owners(db: Database, table: str, keys: Iterable[str]) -> dict[str, list[tuple[int, int | None]]]:
    """(step, the actor before it) of each row, in order of time."""
    rows = db.execute(
        "SELECT key, step, before ->> 'actor' FROM history JOIN step ON step.id = history.step"
        " WHERE \"table\" = ? AND key IN (SELECT value FROM json_each(?)) AND state = 'done' ORDER BY seq",
        (table, json.dumps(list(keys))),
    )
    found: dict[str, list[tuple[int, int | None]]] = defaultdict(list)
    for key, step, before in rows.fetchall():
        found[key].append((step, before))
    return found


def _lasting(owners: Sequence[tuple[int, int | None]], made: Collection[tuple[int, int | None]]) -> Iterator[_Move]:
    """The moves that made a row what it is. The last entry is who has it now.

    A move that was taken back later is none, and with an actor that was made for the row its way begins anew.
    """
    way: list[tuple[int | None, int]] = []  # an owner, and the step that it came by
    for owner, by in zip((owner for _, owner in owners), [0, *(step for step, _ in owners)], strict=False):
        known = next((at for at, (before, _) in enumerate(way) if before == owner), None)
        if (by, owner) in made:
            way = [(owner, by)]
        elif known is None:
            way.append((owner, by))
        else:
            del way[known + 1 :]
    for (source, _), (target, step) in pairwise(way):
        if source is not None and target is not None:
            yield _Move(step, source, target)


def _made_in(db: Database) -> set[tuple[int, int]]:
    """(step, actor) of every actor that a step made: what went there was split off, not merged."""
    found = db.execute("SELECT step, key ->> 0 FROM history WHERE \"table\" = 'actor' AND before IS NULL")
    return {(step, actor) for step, actor in found.fetchall()}


def _joined(db: Database, step: int, others: Iterable[int], names: Iterable[str]) -> Joined:
    label, at, note = db.execute("SELECT label, at, note FROM step WHERE id = ?", (step,)).fetchone()
    called = [(other, _name(db, other)) for other in sorted(others)]
    return Joined(step, at, label, tuple(called), tuple(sorted(names)), note)


def _name(db: Database, actor: int) -> str:
    found = db.execute("SELECT name FROM actor WHERE id = ?", (actor,)).fetchone()
    return found[0] if found else "?"


# --- taking one back


def split_again(db: Database, step: int, actor: int) -> list[int]:
    """Take the merge `step` back, whatever came after it; give the actors that have their names again.

    `actor` is who has the names now: the one they were merged into, or one that this was merged into later. What she
    decided anew since then stays: names that went elsewhere, an actor renamed after the merge.
    """
    back: set[int] = set()
    seen: set[tuple[str, str]] = set()
    rows = db.execute('SELECT "table", key, before, seq FROM history WHERE step = ? ORDER BY seq', (step,)).fetchall()
    for table, key, before, _ in rows:
        if (table, key) in seen:
            continue
        seen.add((table, key))
        last = max(seq for other, name, _, seq in rows if (other, name) == (table, key))
        was = None if before is None else json.loads(before)
        after, now = _after(db, table, key, last), _row(db, table, key)
        wanted = _wanted(table, was, after, now, actor)
        if wanted != now:
            history.set_back(db, table, json.loads(key), wanted)
            if table in _OWNED and wanted is not None and wanted["actor"] is not None:
                back.add(wanted["actor"])
    db.execute("INSERT INTO taken_back (step) VALUES (?) ON CONFLICT DO NOTHING", (step,))
    return sorted(back - {actor})


def _wanted(table: str, was: Any, after: Any, now: Any, actor: int) -> Any:
    """What a row should be without the step: column by column what it was, where nothing else has come since."""
    if was is None or after is None or now is None:
        return was if now == after else now
    wanted = dict(now)
    for column, value in was.items():
        came_along = table in _OWNED and column == "actor" and after["actor"] is not None and now["actor"] == actor
        if value != after[column] and (now[column] == after[column] or came_along):
            wanted[column] = value
    return wanted


def _after(db: Database, table: str, key: str, seq: int) -> Any:
    """The row as a step left it: as the next one found it, or as it is."""
    found = db.execute(
        "SELECT before FROM history JOIN step ON step.id = history.step"
        " WHERE \"table\" = ? AND key = ? AND seq > ? AND state = 'done' ORDER BY seq LIMIT 1",
        (table, key, seq),
    ).fetchone()
    if found is None:
        return _row(db, table, key)
    return None if found[0] is None else json.loads(found[0])


def _row(db: Database, table: str, key: str) -> Any:
    """The row as it is now, as the history would note it; None when there is none."""
    recorded = history.RECORDED[table]
    where = " AND ".join(f"{column} = ?" for column in recorded.key)
    columns = ", ".join(recorded.columns) or "1"
    found = db.execute(f"SELECT {columns} FROM {table} WHERE {where}", json.loads(key)).fetchone()
    return None if found is None else dict(zip(recorded.columns, found, strict=False))
