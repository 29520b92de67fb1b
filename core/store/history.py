"""Undo and redo: triggers note how each judgement row was before a step; flipping a step swaps the two.

While a step is being recorded, TEMP triggers of the writing connection put (table, key, row before) into
`history`. `flip` sets every row back, with recording on, so the same step then holds its own inverse:
undo and redo are one function, no change needs hand-written undo code, and both outlive the program.
"""

import json
from collections.abc import Collection, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from sqlite_utils import Database

from core.errors import UserError
from core.store import zones


@dataclass(frozen=True, slots=True)
class Recorded:
    """A judgement table: its key and the columns that steps may change."""

    key: tuple[str, ...]
    columns: tuple[str, ...]
    only_updates: bool = False


#: The tables whose rows are the analyst's. No column may hold a REAL: JSON would round it.
RECORDED: dict[str, Recorded] = {
    "actor": Recorded(("id",), ("name", "kind", "confirmed", "hidden")),
    "alias": Recorded(("id",), ("text", "kind", "actor", "reason")),
    "pin": Recorded(("article", "start", "end"), ("actor",)),
    "refused": Recorded(("text",), ()),
    "apart": Recorded(("a", "b"), ("note",)),
    "put_off": Recorded(("a", "b"), ()),
    "taken_back": Recorded(("step",), ()),
    "sought": Recorded(("text",), ("kind", "actor")),
    "checked": Recorded(("article", "start", "end"), ("verdict", "at")),
    "setting": Recorded(("name",), ("value",)),
    "note": Recorded(("id",), ("text", "made_at", "changed_at", "article", "start", "end", "actor", "other")),
    "mark": Recorded(("id",), ("article", "start", "end", "colour", "note", "quote", "before", "after", "made_at")),
    "tag": Recorded(("id",), ("name",)),
    "tagged": Recorded(("tag", "what", "id"), ()),
    "claim": Recorded(("id",), ("statement", "sure", "made_at", "changed_at")),
    "passage": Recorded(("id",), ("claim", "article", "start", "end", "side", "quote", "before", "after", "position")),
    "saved_search": Recorded(("name",), ("query",)),
    "relation_verdict": Recorded(("a", "b"), ("verdict",)),
    "relation_label": Recorded(("id",), ("source", "target", "label", "directed", "article", "start", "end", "quote")),
    "saved_view": Recorded(("name",), ("settings",)),
    "zone_pin": Recorded(("article", "start"), ("end", "kind")),
    "line_pin": Recorded(("line",), ("kind",)),
    "story": Recorded(("article",), ("of",)),
    "version": Recorded(("article",), ("of",)),
    "watched": Recorded(("folder",), ()),
    "article": Recorded(
        ("id",),
        ("title", "authors", "outlet", "published", "url", "language", "found", "trashed_at", "state", "important"),
        only_updates=True,
    ),
}

Direction = Literal["undo", "redo"]
_FROM: dict[Direction, str] = {"undo": "done", "redo": "undone"}
_TO: dict[Direction, str] = {"undo": "undone", "redo": "done"}


def now() -> str:
    """The time in UTC as ISO 8601, to the microsecond, so that steps sort by it."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def install(db: Database) -> None:
    """Put the recording triggers on this connection. Nothing is recorded until `recording`."""
    db.execute("CREATE TEMP TABLE recording (step INTEGER)")
    for table, recorded in RECORDED.items():
        for event in ("UPDATE",) if recorded.only_updates else ("INSERT", "UPDATE", "DELETE"):
            db.execute(_trigger(table, recorded, event))


def _trigger(table: str, recorded: Recorded, event: str) -> str:
    side = "old" if event == "DELETE" else "new"
    key = ", ".join(f"{side}.{column}" for column in recorded.key)
    before = "NULL"
    if event != "INSERT":
        before = "json_object({})".format(", ".join(f"'{name}', old.{name}" for name in recorded.columns))
    when = "EXISTS (SELECT 1 FROM recording)"
    of = ""
    if event == "UPDATE" and recorded.columns:  # what is set to what it was is no change
        of = f" OF {', '.join(recorded.columns)}"
        when += " AND ({})".format(" OR ".join(f"old.{name} IS NOT new.{name}" for name in recorded.columns))
    return f"""
        CREATE TEMP TRIGGER record_{table}_{event.lower()} AFTER {event}{of} ON main.{table}
        WHEN {when} BEGIN
            INSERT INTO history (step, "table", key, before)
            VALUES ((SELECT step FROM recording), '{table}', json_array({key}), {before});
        END"""


@contextmanager
def recording(db: Database, step: int) -> Generator[None, None, None]:
    """Let every change of a judgement row inside the block be recorded as part of `step`."""
    db.execute("INSERT INTO recording VALUES (?)", (step,))
    try:
        yield
    finally:
        db.execute("DELETE FROM recording")


@contextmanager
def unrecorded(db: Database) -> Generator[None, None, None]:
    """Inside a step: what is written in the block can be made again, and undoing the step leaves it there."""
    step = db.execute("SELECT step FROM recording").fetchone()
    db.execute("DELETE FROM recording")
    try:
        yield
    finally:
        if step is not None:
            db.execute("INSERT INTO recording VALUES (?)", step)


def begin(db: Database, label: str) -> int:
    """Start a new step and give its number; `settle` ends it."""
    return int(db.execute("INSERT INTO step (label, at) VALUES (?, ?)", (label, now())).lastrowid or 0)


def explain(db: Database, note: str) -> None:
    """Keep why she decided so, on the step that is being recorded."""
    db.execute("UPDATE step SET note = ? WHERE id = (SELECT step FROM recording)", (note.strip(),))


def settle(db: Database, step: int) -> dict[str, frozenset[int]]:
    """End a new step; give what it touched. A step that changed nothing leaves no trace.

    What was undone before a change can no longer be redone after it.
    """
    rows = touched(db, step)
    if rows:
        db.execute("UPDATE step SET state = 'dropped' WHERE state = 'undone'")
    else:
        db.execute("DELETE FROM step WHERE id = ?", (step,))
    return rows


def is_newest(db: Database, step: int) -> bool:
    """Does this step hold, and has nothing been decided, undone or redone after it?"""
    found = db.execute("SELECT MAX(id) FROM step WHERE state <> 'dropped'").fetchone()[0]
    holds = db.execute("SELECT 1 FROM step WHERE id = ? AND state = 'done'", (step,)).fetchone()
    return found == step and holds is not None


def go_on(db: Database, step: int | None, label: str) -> int:
    """Go on with `step`, under another label, as long as it is the newest; or else begin one. Gives its number."""
    if step is None or not is_newest(db, step):
        return begin(db, label)
    db.execute("UPDATE step SET label = ?, at = ? WHERE id = ?", (label, now(), step))
    return step


def shorten(db: Database, step: int) -> None:
    """Of a row that a step changed many times, keep only what it was at first: that is what undoing sets back."""
    db.execute(
        "DELETE FROM history WHERE step = ?1 AND seq NOT IN"
        ' (SELECT MIN(seq) FROM history WHERE step = ?1 GROUP BY "table", key)',
        (step,),
    )


def flip(db: Database, direction: Direction) -> tuple[int, str]:
    """Undo the newest step, or redo the oldest undone one; give its number and label.

    Raises UserError `nothing_to_undo` or `nothing_to_redo`.
    """
    found = _next(db, direction)
    if found is None:
        raise UserError(f"nothing_to_{direction}")
    step, label = found
    rows = db.execute(
        'SELECT seq, "table", key, before FROM history WHERE step = ? ORDER BY seq DESC', (step,)
    ).fetchall()
    with recording(db, step):
        for _, table, key, before in rows:
            set_back(db, table, json.loads(key), None if before is None else json.loads(before))
        for line in {json.loads(key)[0] for _, table, key, _ in rows if table == "line_pin"}:
            zones.follow(db, line, _at(db, step))
    if rows:
        db.execute("DELETE FROM history WHERE step = ? AND seq <= ?", (step, rows[0][0]))
    db.execute("UPDATE step SET state = ? WHERE id = ?", (_TO[direction], step))
    db.execute("INSERT INTO flip (step, at, direction) VALUES (?, ?, ?)", (step, now(), direction))
    return step, label


def making(db: Database, table: str, key: list[object]) -> int | None:
    """The step that made the row of `table` with this key, if one did that holds."""
    found = db.execute(
        'SELECT step FROM history JOIN step ON step.id = history.step WHERE "table" = ? AND key = ?'
        " AND before IS NULL AND state = 'done' ORDER BY seq DESC LIMIT 1",
        (table, json.dumps(key, ensure_ascii=False, separators=(",", ":"))),
    ).fetchone()
    return found[0] if found else None


def reverse(db: Database, step: int, tables: Collection[str]) -> None:
    """Set the rows of `tables` back to what they were before `step`, except those that a later step changed."""
    later = set(
        db.execute(
            "SELECT \"table\", key FROM history JOIN step ON step.id = history.step WHERE step > ? AND state = 'done'",
            (step,),
        ).fetchall()
    )
    rows = db.execute('SELECT "table", key, before FROM history WHERE step = ? ORDER BY seq DESC', (step,)).fetchall()
    for table, key, before in rows:
        if table in tables and (table, key) not in later:
            set_back(db, table, json.loads(key), None if before is None else json.loads(before))


def _at(db: Database, step: int) -> str:
    return db.execute("SELECT at FROM step WHERE id = ?", (step,)).fetchone()[0]


def _next(db: Database, direction: Direction) -> tuple[int, str] | None:
    order = "DESC" if direction == "undo" else "ASC"
    return db.execute(
        f"SELECT id, label FROM step WHERE state = ? ORDER BY id {order} LIMIT 1", (_FROM[direction],)
    ).fetchone()


_UNUSED = "".join(
    f" AND NOT EXISTS (SELECT 1 FROM {table} WHERE {column} = actor.id)"
    for table, column in (
        ("alias", "actor"),
        ("pin", "actor"),
        ("sought", "actor"),
        ("apart", "a"),
        ("apart", "b"),
        ("put_off", "a"),
        ("put_off", "b"),
        ("note", "actor"),
        ("note", "other"),
        ("relation_verdict", "a"),
        ("relation_verdict", "b"),
        ("relation_label", "source"),
        ("relation_label", "target"),
    )
)


def set_back(db: Database, table: str, key: list[object], before: dict[str, object] | None) -> None:
    """Set one row back to what it was; None: it was not there."""
    recorded = RECORDED[table]
    where = " AND ".join(f"{column} = ?" for column in recorded.key)
    if before is None:
        # The machine may have given a name to an actor that a step had made: then the actor stays.
        # Nor does one go of whom something was said since, when a step is taken back that is not the newest.
        unused = _UNUSED if table == "actor" else ""
        db.execute(f"DELETE FROM {table} WHERE {where}{unused}", key)
        return
    columns = [*recorded.key, *before]
    if recorded.only_updates:
        sets = ", ".join(f"{name} = ?" for name in before)
        db.execute(f"UPDATE {table} SET {sets} WHERE {where}", [*before.values(), *key])
        return
    sets = ", ".join(f"{name} = excluded.{name}" for name in before)
    db.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))}) "
        f"ON CONFLICT ({', '.join(recorded.key)}) DO {'UPDATE SET ' + sets if sets else 'NOTHING'}",
        [*key, *before.values()],
    )


def next_labels(db: Database) -> tuple[str | None, str | None]:
    """The labels of what would be undone and redone next."""
    undo, redo = _next(db, "undo"), _next(db, "redo")
    return (undo[1] if undo else None), (redo[1] if redo else None)


def touched(db: Database, step: int) -> dict[str, frozenset[int]]:
    """Which rows a step changed: table → ids (of the article, for a pin). Text keys count as “many”."""
    rows: dict[str, set[int]] = {}
    for table, first in db.execute(
        'SELECT DISTINCT "table", key ->> 0 FROM history WHERE step = ?', (step,)
    ).fetchall():
        ids = rows.setdefault(table, set())
        if isinstance(first, int):
            ids.add(first)
    if "zone_pin" in rows:  # triggers of the file let the mentions there count or not
        rows["mention"] = rows["zone_pin"]
    return {table: frozenset(ids) for table, ids in rows.items()}


def steps(db: Database) -> list[dict[str, object]]:
    """Everything the analyst decided, oldest first: why, what each step touched, and whether it holds.

    What was said of two actors (`apart`, `put_off`, `relation_verdict`) is touched by pairs.
    """
    found = db.execute("SELECT id, at, label, state, note FROM step ORDER BY id").fetchall()
    return [
        {
            "at": at,
            "what": state,
            "label": label,
            "note": note,
            "rows": {table: sorted(ids) for table, ids in touched(db, step).items() if table in RECORDED}
            | _touched_pairs(db, step),
        }
        for step, at, label, state, note in found
    ]


def _touched_pairs(db: Database, step: int) -> dict[str, list[list[int]]]:
    found = db.execute(
        'SELECT DISTINCT "table", key FROM history WHERE step = ?'
        " AND \"table\" IN ('apart', 'put_off', 'relation_verdict')",
        (step,),
    ).fetchall()
    tables = {table for table, _ in found}
    return {table: sorted(json.loads(key) for name, key in found if name == table) for table in sorted(tables)}
