"""What the analyst decided about names: the steps with their notes, and taking one back that is not the newest."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.errors import UserError
from core.model import Kind
from core.store import history

#: Decisions about names touch one of these; the rest of a step (a name shown, a confirmation) goes along with them.
ABOUT_NAMES = ("alias", "pin", "refused", "apart", "sought")
_ALONG = ("actor", "put_off", "note", "tag", "tagged", "saved_view", "relation_verdict", "relation_label")
_TABLES = (*ABOUT_NAMES, *_ALONG, "taken_back")


@dataclass(frozen=True, slots=True)
class Decision:
    """One step about names, by its number. `taken_back` says that a later step took it back."""

    id: int
    at: str
    label: str
    note: str
    taken_back: bool


@dataclass(frozen=True, slots=True)
class Touched:
    """A name that a decision was about, whose it is now, and how often it stands there."""

    name: str
    kind: Kind
    actor: str
    places: int


@dataclass(frozen=True, slots=True)
class Content:
    """What a decision was about: names that went to another actor, pairs said to be two; what rests on it."""

    names: tuple[Touched, ...]
    pairs: tuple[tuple[str, str], ...]
    later: str | None


@dataclass(frozen=True, slots=True)
class Past:
    """What was decided before on a question that has come back."""

    at: str
    label: str
    note: str
    holds: bool


_ABOUT = '(SELECT 1 FROM history WHERE history.step = step.id AND "table" IN ({}))'.format(
    ", ".join(f"'{table}'" for table in (*ABOUT_NAMES, "actor"))
)
_PAGE = (
    "SELECT id, at, label, note, EXISTS (SELECT 1 FROM taken_back WHERE taken_back.step = step.id) FROM step"
    f" WHERE state = 'done' AND EXISTS {_ABOUT} AND (? = '' OR label LIKE ? ESCAPE '!' OR note LIKE ? ESCAPE '!')"
)


def page(db: Database, wanted: str = "", *, limit: int = 200, offset: int = 0) -> list[Decision]:
    """A page of the decisions about names that were not undone, newest first; `wanted`: letters in label or note."""
    found = db.execute(f"{_PAGE} ORDER BY id DESC LIMIT ? OFFSET ?", [*_values(wanted), limit, offset])
    return [Decision(row[0], row[1], row[2], row[3], bool(row[4])) for row in found.fetchall()]


def count(db: Database, wanted: str = "") -> int:
    """How many decisions `page` would list."""
    return int(db.execute(f"SELECT COUNT(*) FROM ({_PAGE})", _values(wanted)).fetchone()[0])


def _values(wanted: str) -> list[str]:
    escaped = "".join(f"!{sign}" if sign in "!%_" else sign for sign in wanted.strip())
    return [wanted.strip(), f"%{escaped}%", f"%{escaped}%"]


def take_back(db: Database, step: int) -> None:
    """Let everything be as if this decision had not been made, as part of the step that is being recorded.

    A step that was undone, or that is not about names, is left alone. Raises UserError `rests_on_it` when a later
    decision changed what this one changed: that one must go first.
    """
    if not _about_names(db, step):
        return
    label = later(db, step)
    if label is not None:
        raise UserError("rests_on_it", later=label)
    history.reverse(db, step, _TABLES)
    db.execute("INSERT INTO taken_back (step) VALUES (?) ON CONFLICT DO NOTHING", (step,))


def later(db: Database, step: int) -> str | None:
    """The label of the first later step that changed again what this one decided; None when there is none."""
    mine = _about_names(db, step)
    found = db.execute(
        'SELECT "table", key, label FROM step JOIN history ON history.step = step.id'
        " WHERE step.id > ? AND state = 'done' ORDER BY step.id",
        (step,),
    )
    return next((label for table, key, label in found if (table, key) in mine), None)


def content(db: Database, step: int) -> Content:
    """What a decision was about, the most frequent names first."""
    names = db.execute(
        "SELECT alias.text, alias.kind, actor.name, (SELECT COUNT(*) FROM mention WHERE mention.alias = alias.id) AS n"
        " FROM alias LEFT JOIN actor ON actor.id = alias.actor WHERE alias.id IN"
        " (SELECT key ->> 0 FROM history WHERE step = ? AND \"table\" = 'alias') ORDER BY n DESC, alias.text",
        (step,),
    ).fetchall()
    pairs = db.execute(
        "SELECT DISTINCT one.name, two.name FROM history JOIN actor AS one ON one.id = key ->> 0"
        " JOIN actor AS two ON two.id = key ->> 1 WHERE step = ? AND \"table\" = 'apart' ORDER BY 1, 2",
        (step,),
    ).fetchall()
    return Content(tuple(Touched(*row) for row in names), tuple(pairs), later(db, step))


def _about_names(db: Database, step: int) -> set[tuple[str, str]]:
    """The (table, key) of what a step that holds decided; a name or kind of an actor when there is nothing else."""
    rows = db.execute(
        'SELECT DISTINCT "table", key FROM step JOIN history ON history.step = step.id'
        " WHERE step.id = ? AND state = 'done'",
        (step,),
    ).fetchall()
    mine = {(table, key) for table, key in rows if table in ABOUT_NAMES}
    return mine or {(table, key) for table, key in rows if table == "actor"}


def past(db: Database, actors: Sequence[int]) -> list[Past]:
    """What she said before of these actors, newest first: on two of them, or with a note when they were merged."""
    marks = ",".join("?" * len(actors))
    both = f"key ->> 0 IN ({marks}) AND key ->> 1 IN ({marks})"
    found = db.execute(
        "SELECT DISTINCT step.id, at, label, note, state = 'done' AND NOT EXISTS"
        " (SELECT 1 FROM taken_back WHERE taken_back.step = step.id)"
        " FROM history JOIN step ON step.id = history.step WHERE NOT EXISTS (SELECT 1 FROM history"
        " AS own WHERE own.step = step.id AND own.\"table\" = 'taken_back') AND"
        f" ((\"table\" = 'apart' AND (note <> '' OR state = 'done') AND {both})"
        f" OR (\"table\" = 'put_off' AND note <> '' AND {both})"
        f" OR (\"table\" = 'alias' AND note <> '' AND before ->> 'actor' IN ({marks})))"
        " ORDER BY step.id DESC LIMIT 5",
        [*actors] * 5,
    )
    return [Past(row[1], row[2], row[3], bool(row[4])) for row in found.fetchall()]
