"""Her own notes searched: which hold the words, and what each is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.store.search_conditions import Condition, Text, as_json, sql


@dataclass(frozen=True, slots=True)
class NoteResult:
    """A note that a search found. `about` says what it is about; `snippet` marks the hits with \x02 and \x03."""

    id: int
    about: str
    changed_at: str
    snippet: str
    article: int | None
    start: int | None
    end: int | None


def found(db: Database, condition: Condition) -> list[int]:
    """The numbers of all notes for which a condition on text holds, the best or else the newest first."""
    if isinstance(condition, Text):
        rows = db.execute(
            "SELECT rowid FROM note_index WHERE note_index MATCH ? ORDER BY bm25(note_index), rowid DESC",
            (condition.expression,),
        )
    else:
        where, values = sql(condition, "note.id", "note_index")
        rows = db.execute(f"SELECT id FROM note WHERE {where} ORDER BY changed_at DESC, id DESC", values)
    return [row[0] for row in rows.fetchall()]


def results(db: Database, numbers: Sequence[int], expression: str) -> list[NoteResult]:
    """These notes in the order given."""
    wanted = as_json(numbers)
    marked: dict[int, str] = {}
    if expression:
        marked = dict(
            db.execute(
                "SELECT rowid, snippet(note_index, 0, char(2), char(3), '…', 30) FROM note_index"
                " WHERE note_index MATCH ? AND +rowid IN (SELECT value FROM json_each(?))",
                (expression, wanted),
            ).fetchall()
        )
    rows = db.execute(
        "SELECT note.id, COALESCE(article.title, article.file, one.name || COALESCE(' and ' || two.name, ''), ''),"
        " changed_at, substr(note.text, 1, 300), note.article, note.start, note.end FROM note"
        " LEFT JOIN article ON article.id = note.article LEFT JOIN actor AS one ON one.id = note.actor"
        " LEFT JOIN actor AS two ON two.id = note.other WHERE note.id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    there = {
        number: NoteResult(number, about, changed, str(marked.get(number, text)), article, start, end)
        for number, about, changed, text, article, start, end in rows
    }
    return [there[number] for number in numbers if number in there]
