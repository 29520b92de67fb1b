"""One story told by several outlets: articles whose text is (nearly) the same count once.

`story.of` names the article that stands for the story; NULL says that the article stands alone because
the analyst said so. The machine only adds rows for articles that have none.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.store import articles, story_leads


@dataclass(frozen=True, slots=True)
class Member:
    """An article that tells a story."""

    article: int
    title: str
    outlet: str | None
    published: str | None
    leads: bool


# --- what the machine finds


def unsketched(db: Database) -> list[int]:
    """The articles that have not been compared with the others yet."""
    found = db.execute(
        "SELECT id FROM article WHERE trashed_at IS NULL AND id NOT IN (SELECT article FROM sketch) ORDER BY id"
    )
    return [row[0] for row in found.fetchall()]


def body(db: Database, article: int) -> str:
    """The text of an article's body zones: furniture of the page would make strangers look alike."""
    text = db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
    return "\n".join(text[zone.start : zone.end] for zone in articles.zones(db, article) if zone.kind == "body")


def keep_sketches(db: Database, sketches: Iterable[tuple[int, bytes]]) -> None:
    """Keep what articles are compared by."""
    db.conn.executemany(
        "INSERT INTO sketch (article, hashes) VALUES (?, ?)"
        " ON CONFLICT (article) DO UPDATE SET hashes = excluded.hashes",
        sketches,
    )


def sketches(db: Database) -> list[tuple[int, bytes]]:
    """What every article outside the trash is compared by."""
    found = db.execute(
        "SELECT article, hashes FROM sketch JOIN article ON article.id = sketch.article"
        " WHERE trashed_at IS NULL ORDER BY sketch.article"
    )
    return [(row[0], row[1]) for row in found.fetchall()]


def sketch(db: Database, article: int) -> bytes | None:
    """What one article is compared by, once it is known."""
    found = db.execute("SELECT hashes FROM sketch WHERE article = ?", (article,)).fetchone()
    return found[0] if found else None


def add_groups(db: Database, groups: Sequence[Sequence[int]]) -> int:
    """Let each group be one story, as far as nobody has decided on its articles; give how many joined one."""
    joined = 0
    for group in groups:
        decided = dict(_rows(db, group))
        free = [article for article in group if article not in decided]
        leader = next((of for of in decided.values() if of is not None), None)
        leader = leader or next((one for one in group if _leads(db, one)), None) or story_leads.first(db, free or group)
        for article in free:
            if article != leader:
                db.execute("INSERT INTO story (article, of) VALUES (?, ?)", (article, leader))
                joined += 1
    return joined


def _rows(db: Database, group: Sequence[int]) -> list[tuple[int, int | None]]:
    marks = ",".join("?" * len(group))
    return db.execute(f"SELECT article, of FROM story WHERE article IN ({marks})", list(group)).fetchall()


def _leads(db: Database, article: int) -> bool:
    return db.execute("SELECT 1 FROM story WHERE of = ? LIMIT 1", (article,)).fetchone() is not None


# --- what the analyst decides


def join(db: Database, group: Sequence[int]) -> None:
    """These articles tell one story."""
    everyone = sorted({other for article in group for other in _with_members(db, article)})
    leader = story_leads.first(db, everyone)
    for article in everyone:
        story_leads.follow(db, article, None if article == leader else leader)


def stand_alone(db: Database, article: int) -> None:
    """This article is a story of its own; the others it was joined with go on without it."""
    others = [other for other in _with_members(db, article) if other != article]
    followers = {row[0] for row in db.execute("SELECT article FROM story WHERE of = ?", (article,)).fetchall()}
    story_leads.follow(db, article, None)
    if followers:
        leader = story_leads.first(db, others)
        for other in others:
            story_leads.follow(db, other, None if other == leader else leader)


# --- questions


def _with_members(db: Database, article: int) -> list[int]:
    found = db.execute("SELECT of FROM story WHERE article = ?", (article,)).fetchone()
    leader = found[0] if found and found[0] is not None else article
    followers = db.execute("SELECT article FROM story WHERE of = ? ORDER BY article", (leader,)).fetchall()
    return [leader, *(row[0] for row in followers)]


def members(db: Database, article: int) -> list[Member]:
    """Everyone outside the trash who tells the story of this article, the leader first.

    A list of one for an article alone.
    """
    everyone = _with_members(db, article)
    rows = articles.rows(db, everyone, here=True)
    return [
        Member(one, rows[one].title, rows[one].outlet, rows[one].published, one == everyone[0])
        for one in everyone
        if one in rows
    ]


def followers(db: Database) -> dict[int, int]:
    """Every article that another one stands for → that one; both outside the trash."""
    found = db.execute(
        "SELECT story.article, story.of FROM story JOIN article ON article.id = story.article"
        " JOIN article AS leader ON leader.id = story.of"
        " WHERE article.trashed_at IS NULL AND leader.trashed_at IS NULL"
    )
    return {row[0]: row[1] for row in found.fetchall()}


def outlets(db: Database) -> dict[int, tuple[str, ...]]:
    """The outlets that tell the story of each article: its own, and those of the articles it stands for."""
    found = db.execute(
        "SELECT COALESCE(leader.id, article.id), article.outlet FROM article"
        " LEFT JOIN story ON story.article = article.id"
        " LEFT JOIN article AS leader ON leader.id = story.of AND leader.trashed_at IS NULL"
        " WHERE article.outlet IS NOT NULL AND article.trashed_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2"
    )
    told: dict[int, tuple[str, ...]] = {}
    for article, outlet in found.fetchall():
        told[article] = (*told.get(article, ()), outlet)
    return told
