"""What the window asks about the chosen actors. `db` is the notebook's connection; only the store knows its type."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.model import RELATED_KINDS, Window
from core.store import actors, apart, kwic, relations, splitting
from core.words import counted
from ui.translation import tr

#: More chosen actors than this are counted, not looked at one by one.
LOOKED_AT = 300


@dataclass(frozen=True, slots=True)
class Portrait:
    """One actor with all that its card shows."""

    row: actors.Row
    names: list[actors.WrittenName]
    articles: list[actors.Occurrence]
    merges: Sequence[splitting.Joined] = ()

    @property
    def span(self) -> tuple[str | None, str | None]:
        """The first and the last date on which it is mentioned."""
        dates = [article.published for article in self.articles if article.published]
        return (min(dates), max(dates)) if dates else (None, None)

    @property
    def facts(self) -> str:
        """“23 places in 9 articles · 2021-03-14 to 2023-02-01”."""
        where = tr("{0} in {1}").format(counted(self.row.places, "place"), counted(self.row.articles, "article"))
        first, last = self.span
        when = first if first == last else tr("{0} to {1}").format(first, last)
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
    if len(rows) != 1:
        return chosen, rows, None
    return chosen, rows, replace(portrait(db, rows[0]), merges=splitting.joined(db, rows[0].id))


def portrait(db: Any, row: actors.Row) -> Portrait:
    """One actor with all that its card shows."""
    return Portrait(row, actors.names(db, row.id), actors.articles_of(db, row.id))


def witnesses(db: Any, rows: Sequence[actors.Row], limit: int) -> list[Witness]:
    """The evidence for a merge of `rows`, for the first `limit` of them."""
    return [Witness(portrait(db, row), actors.sentences_of(db, row.id)) for row in rows[:limit]]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a merge of several actors changes."""

    mentions: int  # those of all but the most frequent one, which get another actor
    articles: int  # in which these stand
    links: int  # relations of theirs
    apart: list[apart.Apart]  # whom of them she said to be different


def effect(db: Any, rows: Sequence[actors.Row], window: Window, kept: dict[object, Any]) -> Effect:
    """What changes when `rows`, the most frequent first, become one actor."""
    from core.relating.load import load
    from core.relating.relations import relations

    others = [row.id for row in rows[1:]]
    articles = {place.article for actor in others for place in kwic.addresses(db, actor)}
    if RELATED_KINDS not in kept:
        kept[RELATED_KINDS] = load(db, RELATED_KINDS)
    links = len(relations(kept[RELATED_KINDS], window, actors=others))
    said = apart.among(db, [row.id for row in rows])
    return Effect(sum(row.places for row in rows[1:]), len(articles), links, said)
