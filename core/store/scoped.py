"""The articles that bear a tag or tell a story, and what there is to choose from."""

from collections.abc import Sequence

from sqlite_utils import Database

from core.store import stories


def articles(db: Database, tags: Sequence[str], story: int | None) -> set[int] | None:
    """The articles that bear one of `tags` and tell the same story as `story`; None when neither is asked for.

    Of a story that counts once, the article that stands for it is in as soon as one of the others is.
    """
    found = _tagged(db, tags) if tags else None
    if story is None:
        return found
    members = {member.article for member in stories.members(db, story)} | {story}
    return members if found is None else found & members


def _tagged(db: Database, tags: Sequence[str]) -> set[int]:
    marks = ",".join("?" * len(tags))
    found = db.execute(
        "SELECT tagged.id, story.of FROM tag JOIN tagged ON tagged.tag = tag.id AND what = 'article'"
        f" LEFT JOIN story ON story.article = tagged.id WHERE name COLLATE NOCASE IN ({marks})",
        list(tags),
    )
    return {number for row in found.fetchall() for number in row if number is not None}


def outlets(db: Database) -> list[tuple[str, int]]:
    """Every outlet outside the trash with its number of articles, most first."""
    found = db.execute(
        "SELECT outlet, COUNT(*) AS n FROM article WHERE outlet IS NOT NULL AND trashed_at IS NULL"
        " GROUP BY outlet ORDER BY n DESC, outlet COLLATE NOCASE"
    )
    return [(row[0], row[1]) for row in found.fetchall()]


def story_titles(db: Database, most: int = 200) -> list[tuple[int, str, int]]:
    """(article that stands for it, its title, in how many articles) of the stories told most often."""
    found = db.execute(
        "SELECT leader.id, COALESCE(leader.title, leader.file, 'Untitled'), COUNT(*) + 1 AS n FROM story"
        " JOIN article ON article.id = story.article AND article.trashed_at IS NULL"
        " JOIN article AS leader ON leader.id = story.of AND leader.trashed_at IS NULL"
        " GROUP BY leader.id ORDER BY n DESC, leader.id LIMIT ?",
        (most,),
    )
    return [(row[0], row[1], row[2]) for row in found.fetchall()]


def days(db: Database) -> list[tuple[str, int]]:
    """(day, articles) of everything outside the trash that has a date, earliest first, without empty days."""
    found = db.execute(
        "SELECT published, COUNT(*) FROM article WHERE published IS NOT NULL AND trashed_at IS NULL"
        " GROUP BY 1 ORDER BY 1"
    )
    return [(row[0], row[1]) for row in found.fetchall()]
