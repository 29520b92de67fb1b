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
            _keep_pinned(db, article)
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


def _keep_pinned(db: Database, article: int) -> None:
    """Where she said who is meant there is a mention, whatever was read this time; what overlaps it yields."""
    pinned = db.execute(
        "SELECT start, end, actor, SUBSTR(text, start + 1, end - start), kind FROM pin"
        " JOIN actor ON actor.id = pin.actor JOIN article ON article.id = pin.article WHERE article = ?"
        " AND NOT EXISTS (SELECT 1 FROM mention WHERE mention.article = pin.article AND mention.start = pin.start"
        " AND mention.end = pin.end)",
        (article,),
    ).fetchall()
    for start, end, actor, text, kind in pinned:
        db.execute(
            "DELETE FROM mention WHERE article = ? AND start < ? AND end > ? AND NOT EXISTS (SELECT 1 FROM pin"
            " WHERE pin.article = mention.article AND pin.start = mention.start AND pin.end = mention.end)",
            (article, end, start),
        )
        alias = alias_id(db, text, kind)
        db.execute("UPDATE alias SET actor = ? WHERE id = ? AND actor IS NULL", (actor, alias))
        put(db, [(article, start, end, alias)])


def put(db: Database, places: Sequence[tuple[int, int, int, int]]) -> None:
    """Let (article, start, end, alias) be mentions by the analyst, where the article has a sentence for them."""
    db.conn.executemany(
        "INSERT INTO mention (article, start, end, sentence, paragraph, text, alias, counted, by)"
        " SELECT ?1, ?2, ?3, s.start, p.start, SUBSTR(text, ?2 + 1, ?3 - ?2), ?4, 1, 'analyst' FROM article,"
        " (SELECT start, end FROM sentence WHERE article = ?1 AND start <= ?2 ORDER BY start DESC LIMIT 1) AS s,"
        " (SELECT start, end FROM paragraph WHERE article = ?1 AND start <= ?2 ORDER BY start DESC LIMIT 1) AS p"
        " WHERE article.id = ?1 AND ?3 <= s.end AND ?3 <= p.end"
        " ON CONFLICT (article, start, end) DO UPDATE SET alias = excluded.alias",
        places,
    )
    zones.recount(db, sorted({article for article, *_ in places}))


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
