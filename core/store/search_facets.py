"""What a set of found articles is made of: outlets, months, kinds of names, actors."""

from collections.abc import Sequence

from sqlite_utils import Database

from core.store import counting
from core.store.search_conditions import as_json


def outlets(db: Database, numbers: Sequence[int]) -> list[tuple[str, int]]:
    """The outlets of these articles with how many, most first."""
    rows = db.execute(
        "SELECT outlet, COUNT(*) FROM article WHERE id IN (SELECT value FROM json_each(?)) AND outlet IS NOT NULL"
        " GROUP BY outlet ORDER BY 2 DESC, outlet COLLATE NOCASE",
        (as_json(numbers),),
    )
    return rows.fetchall()


def months(db: Database, numbers: Sequence[int]) -> list[tuple[str, int]]:
    """The months in which these articles appeared with how many, newest first."""
    rows = db.execute(
        "SELECT substr(published, 1, 7), COUNT(*) FROM article WHERE id IN (SELECT value FROM json_each(?))"
        " AND published IS NOT NULL GROUP BY 1 ORDER BY 1 DESC",
        (as_json(numbers),),
    )
    return rows.fetchall()


def pairs(db: Database) -> list[tuple[int, int]]:
    """(article, actor) of every actor that has a place in an article; to be kept until names change."""
    rows = db.execute(
        f"WITH {counting.GONE} SELECT DISTINCT mention.article, alias.actor FROM mention"
        f" JOIN alias ON alias.id = mention.alias WHERE alias.actor IS NOT NULL AND {counting.STAYS}"
        f" UNION SELECT pin.article, pin.actor FROM {counting.PINNED}"
    )
    return rows.fetchall()


def span(db: Database, numbers: Sequence[int]) -> tuple[str | None, str | None]:
    """The first and the last day on which one of these articles appeared."""
    return db.execute(
        "SELECT MIN(published), MAX(published) FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (as_json(numbers),),
    ).fetchone()
