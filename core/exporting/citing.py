"""The articles that a report quotes, numbered in the order in which they come."""

from dataclasses import replace

from core.exporting.parts import Quote, Source
from core.model import Standing
from core.store import articles
from core.store.database import Database
from core.words import paragraph, say


class Sources:
    """Knows every article that was quoted so far, and where."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._texts: dict[int, str] = {}
        self._sources: dict[int, Source] = {}
        self._quotes = 0

    def quote(
        self, article: int, start: int, text: str, *, head: str = "", note: str = "", standing: Standing = "counts"
    ) -> Quote:
        """Words that stand in an article from `start` (code points) on, with their source."""
        source = self._source(article)
        self._quotes += 1
        anchor = f"quote-{self._quotes}"
        self._sources[article] = replace(source, cited=(*source.cited, anchor))
        where = say("paragraph {0}").format(paragraph(self._texts[article], start))
        if standing != "counts":
            where += ", " + say("older version" if standing == "older" else "in the trash")
        return Quote(text, anchor, source.number, where, head, note)

    def _source(self, article: int) -> Source:
        if article not in self._sources:
            found = articles.get(self._db, article)
            if found is None:
                raise KeyError(article)
            self._texts[article] = found.text
            self._sources[article] = Source(
                len(self._sources) + 1, article, found.shown_title, found.outlet, found.published, found.authors,
                found.url, (),
            )  # fmt: skip
        return self._sources[article]

    def listed(self) -> tuple[Source, ...]:
        """All of them, by number."""
        return tuple(self._sources.values())
