"""Who stands for a story. Nobody who is outside the trash follows an article that is in it."""

from collections.abc import Iterable, Sequence

from sqlite_utils import Database


def first(db: Database, group: Sequence[int]) -> int:
    """The article that was published first; of those without a date the one imported first."""
    marks = ",".join("?" * len(group))
    found = db.execute(
        f"SELECT id FROM article WHERE id IN ({marks}) ORDER BY published NULLS LAST, id LIMIT 1", list(group)
    )
    return int(found.fetchone()[0])


def follow(db: Database, article: int, of: int | None) -> None:
    """Let `article` follow `of`, or nobody."""
    db.execute(
        "INSERT INTO story (article, of) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET of = excluded.of",
        (article, of),
    )


def pass_on(db: Database, gone: Iterable[int]) -> None:
    """Of those who follow an article that is in the trash, one takes its place, and it will follow that one itself."""
    for article in gone:
        if not db.execute("SELECT trashed_at IS NOT NULL FROM article WHERE id = ?", (article,)).fetchone()[0]:
            continue
        rows = db.execute(
            "SELECT story.article, trashed_at IS NULL FROM story JOIN article ON article.id = story.article"
            " WHERE of = ? ORDER BY story.article",
            (article,),
        ).fetchall()
        here = [follower for follower, is_here in rows if is_here]
        if here:
            heir = first(db, here)
            for one in (article, *(follower for follower, _ in rows)):
                follow(db, one, None if one == heir else heir)


def come_back(db: Database, articles: Sequence[int]) -> None:
    """These articles have left the trash: whom they follow may still be there."""
    marks = ",".join("?" * len(articles))
    found = db.execute(
        f"SELECT DISTINCT of FROM story JOIN article AS leader ON leader.id = of"
        f" WHERE story.article IN ({marks}) AND leader.trashed_at IS NOT NULL",
        list(articles),
    )
    pass_on(db, [row[0] for row in found.fetchall()])
