"""What the window asks about the chosen actors. `db` is the notebook's connection; only the store knows its type."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.store import actors, relations
from core.words import counted

#: More chosen actors than this are counted, not looked at one by one.
LOOKED_AT = 300


@dataclass(frozen=True, slots=True)
class Portrait:
    """One actor with all that its card shows."""

    row: actors.Row
    names: list[actors.WrittenName]
    articles: list[actors.Occurrence]

    @property
    def span(self) -> tuple[str | None, str | None]:
        """The first and the last date on which it is mentioned."""
        dates = [article.published for article in self.articles if article.published]
        return (min(dates), max(dates)) if dates else (None, None)

    @property
    def facts(self) -> str:
        """“23 places in 9 articles · 2021-03-14 to 2023-02-01”."""
        where = f"{counted(self.row.places, 'place')} in {counted(self.row.articles, 'article')}"
        first, last = self.span
        when = first if first == last else f"{first} to {last}"
        return f"{where} · {when}" if first else where

    @property
    def can_split(self) -> bool:
        """Does it have more names than one that could be taken off?"""
        return len({name.alias for name in self.names}) > 1


@dataclass(frozen=True, slots=True)
class Witness:
    """One side of a merge: the actor and sentences that show who it is."""

    portrait: Portrait
    sentences: list[relations.Evidence]


def rows_of(db: Any, chosen: Sequence[int]) -> list[actors.Row]:
    """The chosen actors that have places, with their counts over the notebook."""
    rows = (actors.get(db, actor) for actor in chosen[:LOOKED_AT])
    return [row for row in rows if row is not None and row.places]


def look(db: Any, chosen: tuple[int, ...]) -> tuple[tuple[int, ...], list[actors.Row], Portrait | None]:
    """The chosen ids as asked, their rows, and the portrait when it is one."""
    rows = rows_of(db, chosen)
    return chosen, rows, portrait(db, rows[0]) if len(rows) == 1 else None


def portrait(db: Any, row: actors.Row) -> Portrait:
    """One actor with all that its card shows."""
    return Portrait(row, actors.names(db, row.id), actors.articles_of(db, row.id))


def witnesses(db: Any, rows: Sequence[actors.Row], limit: int) -> list[Witness]:
    """The evidence for a merge of `rows`, for the first `limit` of them."""
    return [Witness(portrait(db, row), actors.sentences_of(db, row.id)) for row in rows[:limit]]
