"""What was read in articles: sentences, paragraphs, mentions; and the places that the analyst sees."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.model import Kind, Mention, Reading, Zone
from core.store import articles, counting, zones
from core.store.history import now


@dataclass(frozen=True, slots=True)
class Place:
    """A mention as the analyst has decided it: where, how it is written, and whose it is."""

    start: int
    end: int
    text: str
    kind: Kind
    actor: int | None
    name: str  # the fullest form in this article
    actor_name: str | None
    counted: bool  # 0 or 1 as SQLite gives it


#: In place of the model's name: the reading came with a bundle. The version then names the model that was
#: in use when the bundle was restored; until that changes, the reading stands as if it were by that model.
RESTORED = "bundle"


def restored_under(model: str, version: str) -> str:
    """The version of a `RESTORED` reading that counts as read by this version of this model."""
    return f"{model} {version}"


def unread(db: Database, model: str, version: str) -> list[tuple[int, int]]:
    """(article, length) of each article that this version of the model has not read yet."""
    found = db.execute(
        "SELECT article.id, LENGTH(text) FROM article LEFT JOIN reading ON reading.article = article.id"
        " WHERE trashed_at IS NULL AND (reading.article IS NULL"
        " OR (reading.model, reading.version) NOT IN (VALUES (?, ?), (?, ?)))"
        " ORDER BY article.id",
        (model, version, RESTORED, restored_under(model, version)),
    )
    return [(row[0], row[1]) for row in found.fetchall()]


def to_read(db: Database, article: int) -> tuple[str, list[Zone]]:
    """The text of an article and its zones."""
    text = db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
    return text, articles.zones(db, article)


def store_all(db: Database, readings: Sequence[tuple[int, Reading | str]], model: str, version: str) -> None:
    """Keep what was read, or why it could not be, in place of any earlier reading of these articles."""
    for article, reading in readings:
        failure = reading if isinstance(reading, str) else None
        db.execute(
            "INSERT INTO reading (article, model, version, at, failure) VALUES (?,?,?,?,?)"
            " ON CONFLICT (article) DO UPDATE SET model = excluded.model, version = excluded.version,"
            " at = excluded.at, failure = excluded.failure",
            (article, model, version, now(), failure),
        )
        _clear(db, article)
        if isinstance(reading, Reading):
            _store(db, article, reading)
    zones.recount(db, [article for article, _ in readings])  # she may have decided on a zone while they were read


def _clear(db: Database, article: int) -> None:
    for table in ("mention", "sentence", "paragraph"):
        db.execute(f"DELETE FROM {table} WHERE article = ?", (article,))


def _store(db: Database, article: int, reading: Reading) -> None:
    many = db.conn.executemany
    many("INSERT INTO sentence VALUES (?,?,?)", [(article, *span) for span in reading.sentences])
    many("INSERT INTO paragraph VALUES (?,?,?)", [(article, *span) for span in reading.paragraphs])
    alias: dict[tuple[str, Kind], int] = {}
    for m in reading.mentions:  # in order of the text, so that ids are the same each time
        alias.setdefault((m.name, m.kind), 0)
    for name, kind in alias:
        alias[name, kind] = alias_id(db, name, kind)
    many(
        "INSERT INTO mention (article, start, end, sentence, paragraph, text, alias, counted, by)"
        " VALUES (?,?,?,?,?,?,?,?,?)",
        [_row(article, mention, alias[mention.name, mention.kind]) for mention in reading.mentions],
    )


def _row(article: int, m: Mention, alias: int) -> tuple[int, int, int, int, int, str, int, int, str]:
    return article, m.start, m.end, m.sentence, m.paragraph, m.text, alias, int(m.counted), m.by


def alias_id(db: Database, text: str, kind: Kind) -> int:
    """The number of this alias; it is made, belonging to nobody yet, when it is new."""
    found = db.execute("SELECT id FROM alias WHERE text = ? AND kind = ?", (text, kind)).fetchone()
    if found:
        return int(found[0])
    return int(db.execute("INSERT INTO alias (text, kind) VALUES (?, ?)", (text, kind)).lastrowid or 0)


def places(db: Database, article: int) -> list[Place]:
    """Every place in an article, in order of the text."""
    found = db.execute(
        "SELECT place.start, place.end, place.text, place.kind, place.actor, place.name, actor.name, place.counted"
        " FROM place LEFT JOIN actor ON actor.id = place.actor"
        " WHERE place.article = ? ORDER BY place.start, place.end",
        (article,),
    )
    return [Place(*row) for row in found.fetchall()]


def sentences(db: Database, article: int) -> list[tuple[int, int]]:
    found = db.execute("SELECT start, end FROM sentence WHERE article = ? ORDER BY start", (article,))
    return [(row[0], row[1]) for row in found.fetchall()]


def failures(db: Database) -> list[tuple[int, str]]:
    """(article, reason) of each article that could not be read."""
    found = db.execute("SELECT article, failure FROM reading WHERE failure IS NOT NULL ORDER BY article")
    return [(row[0], row[1]) for row in found.fetchall()]


def count(db: Database) -> int:
    """How many places there are in all."""
    return counting.places(db)
