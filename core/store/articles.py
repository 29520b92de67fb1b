"""Articles: what was imported, and how the library lists it."""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from sqlite_utils import Database

from core.model import Draft, Zone
from core.store import facets, library_filter, row_marks, story_leads
from core.store import zones as zones_of
from core.store.facets import Chosen
from core.store.history import now
from core.store.library_filter import FOLLOWS, TRASH
from core.store.reading_list import State

Sort = Literal["title", "outlet", "published", "imported"]
#: Each is the order of an index, so that a page of a hundred thousand articles takes no sorting.
_ORDER: dict[Sort, str] = {
    "title": "COALESCE(title, file, 'Untitled') COLLATE NOCASE {dir}, article.id {dir}",
    "outlet": "outlet COLLATE NOCASE {dir} NULLS LAST, published DESC, article.id",
    "published": "published {dir} NULLS LAST, article.id {dir}",
    "imported": "article.id {dir}",
}
_COLUMNS = "id, COALESCE(title, file, 'Untitled') AS shown_title, outlet, published"


@dataclass(frozen=True, slots=True)
class Row:
    """An article as the library lists it."""

    id: int
    title: str
    outlet: str | None
    published: str | None
    #: The story that it stands for: the other articles that tell it, and the outlets of all of them.
    others: tuple[int, ...] = ()
    outlets: tuple[str, ...] = ()
    same_as: str | None = None  # the title of the article that stands for its story, if that is another one
    versions: int = 1
    known_only: str | None = None  # its language, when no model reads that and only known names were looked for
    authors: tuple[str, ...] = ()
    language: str | None = None
    file: str | None = None
    imported_at: str = ""
    state: State = ""
    important: bool = False
    tags: tuple[str, ...] = ()
    under: str = ""  # the group in which it is listed


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its text and catalogue fields."""

    id: int
    title: str | None
    authors: tuple[str, ...]
    outlet: str | None
    published: str | None
    url: str | None
    language: str | None
    file: str | None
    fingerprint: str
    imported_at: str
    text: str
    #: Field of the catalogue → where it was found; “you” when the analyst has set it.
    found: dict[str, str] = field(default_factory=dict[str, str], hash=False)

    @property
    def shown_title(self) -> str:
        return self.title or self.file or "Untitled"


def add(
    db: Database, draft: Draft, fingerprint: str, *, number: int | None = None, imported_at: str | None = None
) -> int | None:
    """Store an article for good; give its id, or None when its text is in the notebook already.

    `number` and `imported_at` are for an article that had them in another notebook.
    """
    inserted = db.execute(
        "INSERT INTO article (id, title, authors, outlet, published, url, language, file, fingerprint,"
        " imported_at, text, found) VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (fingerprint) DO NOTHING",
        (
            number,
            draft.title,
            json.dumps(draft.authors, ensure_ascii=False),
            draft.outlet,
            draft.published,
            draft.url,
            draft.language,
            draft.file,
            fingerprint,
            imported_at or now(),
            draft.text,
            json.dumps(dict(draft.found), ensure_ascii=False),
        ),
    )
    if inserted.rowcount == 0:
        return None
    article = int(inserted.lastrowid or 0)
    db.execute("INSERT INTO article_index (rowid, title, text) VALUES (?,?,?)", (article, draft.title, draft.text))
    set_zones(db, article, draft.zones)
    zones_of.pin_known_lines(db, article)
    if draft.original is not None:
        db.execute(
            "INSERT INTO original (article, name, compressed) VALUES (?,?,?)",
            (article, draft.file, zlib.compress(draft.original)),
        )
    return article


def add_all(db: Database, drafts: Sequence[tuple[Draft, str]]) -> list[int | None]:
    """`add` for several (draft, fingerprint) pairs in one transaction."""
    return [add(db, draft, fingerprint) for draft, fingerprint in drafts]


def set_zones(db: Database, article: int, zones: Sequence[Zone]) -> None:
    """What import, or learning, takes the stretches of an article for. They cover its text in order."""
    db.execute("DELETE FROM zone WHERE article = ?", (article,))
    db.conn.executemany(
        "INSERT INTO zone (article, start, end, kind, sort) VALUES (?,?,?,?,?)",
        [(article, zone.start, zone.end, zone.kind, zone.sort) for zone in zones],
    )


def get(db: Database, article: int) -> Article | None:
    """The article with this id, or None."""
    found = db.execute(
        "SELECT id, title, authors, outlet, published, url, language, file, fingerprint, imported_at, text,"
        " found FROM article WHERE id = ?",
        (article,),
    ).fetchone()
    if found is None:
        return None
    return Article(found[0], found[1], tuple(json.loads(found[2])), *found[3:-1], found=json.loads(found[-1]))


def original(db: Database, article: int) -> bytes | None:
    """The bytes of the file that the article was imported from, or None for pasted text."""
    found = db.execute("SELECT compressed FROM original WHERE article = ?", (article,)).fetchone()
    return zlib.decompress(found[0]) if found else None


def zones(db: Database, article: int) -> list[Zone]:
    """The zones of an article, in order, as the analyst has decided them."""
    return zones_of.effective(db, article)


def count(db: Database, wanted: str = "", chosen: Chosen = (), *, stories: bool = False) -> int:
    """How many articles there are (outside the trash), or how many match the filter `wanted` and what is chosen.

    With `stories` those are left out for which another article stands.
    """
    if not wanted.split() and not chosen:  # indexes know this without the articles
        followers = f" - (SELECT COUNT(*) FROM story WHERE {FOLLOWS} AND article NOT IN {TRASH})" if stories else ""
        found = db.execute(f"SELECT (SELECT COUNT(*) FROM article) - (SELECT COUNT(*) FROM {TRASH}){followers}")
        return int(found.fetchone()[0])
    condition, values = where(wanted, chosen, stories=stories)
    return int(db.execute(f"SELECT COUNT(*) FROM article WHERE {condition}", values).fetchone()[0])


def page(
    db: Database,
    wanted: str = "",
    chosen: Chosen = (),
    *,
    sort: Sort = "published",
    down: bool = True,
    limit: int = 200,
    offset: int = 0,
    stories: bool = False,
) -> list[Row]:
    """A page of the library: articles whose title, outlet, date or text has the words of `wanted`.

    With `stories` those are left out for which another article stands.
    """
    condition, values = where(wanted, chosen, stories=stories)
    found = db.execute(
        f"SELECT {_COLUMNS} FROM article WHERE {condition} ORDER BY {order(sort, down=down)} LIMIT ? OFFSET ?",
        [*values, limit, offset],
    ).fetchall()
    return marked(db, [Row(*row) for row in found])


def order(sort: Sort, *, down: bool) -> str:
    """The words after ORDER BY."""
    return _ORDER[sort].format(dir="DESC" if down else "ASC")


def where(wanted: str, chosen: Chosen = (), *, stories: bool = False) -> tuple[str, list[Any]]:
    """The condition on `article` that the library shows it, and the values for its marks."""
    typed, values = library_filter.where(wanted, stories=stories)
    parts, more = facets.where(chosen)
    return " AND ".join([typed, *parts]), [*values, *more]


def marked(db: Database, found: Sequence[Row]) -> list[Row]:
    """These rows with all that the library says of an article beside its title, outlet and date."""
    said = row_marks.marks(db, [row.id for row in found])
    return [replace(row, **said.get(row.id, {})) for row in found]


def rows(db: Database, articles: Sequence[int], *, here: bool = False) -> dict[int, Row]:
    """The rows of these articles by id, without stories and versions; `here`: without those in the trash."""
    among = "id IN (SELECT value FROM json_each(?))" + (" AND trashed_at IS NULL" if here else "")
    found = db.execute(f"SELECT {_COLUMNS} FROM article WHERE {among}", (json.dumps(list(articles)),))
    return {row[0]: Row(*row) for row in found.fetchall()}


def ids(db: Database, wanted: str = "", chosen: Chosen = ()) -> list[int]:
    """All articles that match the filter `wanted` and what is chosen."""
    condition, values = where(wanted, chosen)
    return [row[0] for row in db.execute(f"SELECT id FROM article WHERE {condition} ORDER BY id", values).fetchall()]


def every(db: Database) -> list[Article]:
    """All articles outside the trash in order of import, with their texts."""
    found = db.execute("SELECT id FROM article WHERE trashed_at IS NULL ORDER BY id").fetchall()
    return [article for (number,) in found if (article := get(db, number)) is not None]


def dates(db: Database) -> dict[int, str | None]:
    """The date of every article by id."""
    return {row[0]: row[1] for row in db.execute("SELECT id, published FROM article").fetchall()}


# --- the trash


@dataclass(frozen=True, slots=True)
class Trashed:
    """An article in the trash."""

    id: int
    title: str
    outlet: str | None
    published: str | None
    trashed_at: str


def trash(db: Database, articles: Sequence[int]) -> None:
    """Take articles out of every list and count; they stay in the notebook. Of a story the others tell on."""
    db.conn.executemany("UPDATE article SET trashed_at = ? WHERE id = ?", [(now(), article) for article in articles])
    story_leads.pass_on(db, articles)


def restore(db: Database, articles: Sequence[int]) -> None:
    """Take articles out of the trash; an older version of an article stays where it is."""
    db.conn.executemany(
        "UPDATE article SET trashed_at = NULL WHERE id = ? AND id NOT IN (SELECT of FROM version)",
        [(article,) for article in articles],
    )
    story_leads.come_back(db, articles)


def trashed(db: Database) -> list[Trashed]:
    """What is in the trash, the last thing put there first. Older versions of an article are no trash."""
    found = db.execute(
        f"SELECT {_COLUMNS}, trashed_at FROM article WHERE id IN {TRASH} AND id NOT IN (SELECT of FROM version)"
        " ORDER BY trashed_at DESC, id"
    )
    return [Trashed(*row) for row in found.fetchall()]


def in_trash(db: Database, article: int) -> bool:
    """Is the article in no list and no count: thrown away, or an older version of another?"""
    found = db.execute("SELECT trashed_at IS NOT NULL FROM article WHERE id = ?", (article,)).fetchone()
    return bool(found and found[0])


def is_trashed(db: Database, fingerprint: str) -> bool:
    """Does the article with this text lie in the trash? Not so one of which there is a newer version."""
    found = db.execute(
        "SELECT trashed_at IS NOT NULL AND id NOT IN (SELECT of FROM version) FROM article WHERE fingerprint = ?",
        (fingerprint,),
    ).fetchone()
    return bool(found and found[0])
