"""The names that a notebook knows, to be looked for in articles that no model can read."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.model import Kind, Reading
from core.store import actors, mentions, readings


@dataclass(frozen=True, slots=True)
class Known:
    """A name: `actor` is whose it is, if it is not an alias already; `sure`: she sought or confirmed it."""

    text: str
    kind: Kind
    actor: int | None = None
    sure: bool = False
    sought: bool = False


_SOUGHT = """
    SELECT text, kind, actor FROM sought
    WHERE NOT EXISTS (SELECT 1 FROM refused WHERE refused.text = sought.text) ORDER BY text"""

# Names that a model has read somewhere: one that only stands where known names were looked for proves nothing.
_ALIASES = """
    SELECT alias.text, alias.kind, COALESCE(actor.confirmed, 0) FROM alias LEFT JOIN actor ON actor.id = alias.actor
    WHERE EXISTS (
        SELECT 1 FROM mention JOIN reading ON reading.article = mention.article
        WHERE mention.alias = alias.id AND mention.by <> 'analyst' AND reading.model <> ?
    ) AND NOT EXISTS (SELECT 1 FROM refused WHERE refused.text = alias.text)
    ORDER BY alias.text, alias.id"""

# Names that she gave to actors herself.
_NAMES = """
    SELECT name, kind, id FROM actor WHERE confirmed
    AND EXISTS (SELECT 1 FROM alias WHERE alias.actor = actor.id)
    AND NOT EXISTS (SELECT 1 FROM refused WHERE refused.text = actor.name) ORDER BY id"""


def known(db: Database) -> list[Known]:
    """Every known name once, what she said of it herself first."""
    found = [Known(text, kind, actor, sure=True, sought=True) for text, kind, actor in _rows(db, _SOUGHT)]
    found += [Known(text, kind, sure=bool(sure)) for text, kind, sure in _rows(db, _ALIASES, readings.KNOWN)]
    found += [Known(text, kind, actor, sure=True) for text, kind, actor in _rows(db, _NAMES)]
    first: dict[str, Known] = {}
    for one in found:
        first.setdefault(one.text, one)
    return list(first.values())


def _rows(db: Database, question: str, *values: str) -> list[tuple[str, Kind, int | None]]:
    return db.execute(question, values).fetchall()


def store_all(db: Database, found: Sequence[tuple[int, str, Reading]], mark: str, owners: dict[str, int]) -> None:
    """Keep readings (article, language, reading) by known names. `owners`: whose a name is that is no alias yet."""
    for article, language, reading in found:
        mentions.store_all(db, [(article, reading)], readings.KNOWN, readings.known_version(language, mark))
        named: dict[str, Kind] = {m.name: m.kind for m in reading.mentions if m.name in owners}
        for text, kind in named.items():
            actors.give(db, mentions.alias_id(db, text, kind), owners[text], "a name that you gave")
