"""Decisions on single places that fit no more, because another reading sees other names there."""

from dataclasses import dataclass

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A pin whose place is no mention any more. `actor`: whom she gave it to; None: she said it is no name."""

    article: int
    start: int
    end: int
    text: str
    actor: str | None
    title: str


# That a place is no name still holds where no name is read any more; not so where another name is read over it.
_QUESTION = """
    SELECT pin.article, pin.start, pin.end, SUBSTR(article.text, pin.start + 1, pin.end - pin.start), actor.name,
           COALESCE(title, file, 'Untitled')
    FROM pin
    JOIN article ON article.id = pin.article AND trashed_at IS NULL
    JOIN reading ON reading.article = pin.article AND reading.failure IS NULL
    LEFT JOIN actor ON actor.id = pin.actor
    WHERE NOT EXISTS (SELECT 1 FROM mention WHERE mention.article = pin.article AND mention.start = pin.start
                      AND mention.end = pin.end)
    AND (pin.actor IS NOT NULL OR EXISTS (
        SELECT 1 FROM mention
        WHERE mention.article = pin.article AND mention.start < pin.end AND mention.end > pin.start
        AND NOT EXISTS (SELECT 1 FROM pin AS other WHERE other.article = mention.article
                        AND other.start = mention.start AND other.end = mention.end)
    ))
    ORDER BY pin.article, pin.start"""


def unplaced(db: Database) -> list[Unplaced]:
    """Every decision on a place that fits no more, in order of articles and places."""
    return [Unplaced(*row) for row in db.execute(_QUESTION).fetchall()]


def let_go(db: Database, article: int, start: int, end: int) -> None:
    """Forget what was decided on this place."""
    db.execute("DELETE FROM pin WHERE article = ? AND start = ? AND end = ?", (article, start, end))
