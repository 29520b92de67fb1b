"""Articles that no model reads: known names are looked for in them, again whenever other names are known."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from core.events import Progress
from core.model import Reading
from core.notebook import Notebook
from core.reading import seek
from core.reading.known_scripts import KnownNames
from core.reading.language import script_of
from core.store import known_names, readings
from core.store.database import Database

#: Articles that are kept in one go.
_BATCH = 25


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An article in a language that the model does not read."""

    article: int
    language: str


def outgrown(db: Database) -> list[Unreadable]:
    """Articles in which other names were looked for than are known now."""
    there = readings.known_readings(db)
    if not there:
        return []
    names, marks = known_names.known(db), dict[str, str]()
    for script in {mark.partition("-")[0] for _, _, mark in there if "-" in mark}:
        marks[script] = KnownNames(names, script).mark
    return [Unreadable(article, tongue) for article, tongue, mark in there if mark not in marks.values()]


def read_known(
    notebook: Notebook, articles: Sequence[Unreadable], done: int, before: int
) -> Generator[Progress, None, int]:
    """Look for known names in these articles, and keep what is found; give how many articles they are.

    `done` articles are read already, of `before` that were to be read.
    """
    if not articles:
        return 0
    names, by_script = notebook.read(known_names.known), dict[str, KnownNames]()
    owners = {one.text: one.actor for one in names if one.actor is not None}
    waiting: dict[str, list[tuple[int, str, Reading]]] = {}
    for number, one in enumerate(articles, 1):
        found = notebook.read(readings.to_read, one.article)
        script = script_of(found.text) or "latin"
        if script not in by_script:
            by_script[script] = KnownNames(names, script)
        known = by_script[script]
        waiting.setdefault(known.mark, []).append((one.article, one.language, known.read(found.text, found.zones)))
        if number % _BATCH == 0 or number == len(articles):
            _keep(notebook, waiting, owners)
            waiting = {}
        yield Progress("read", done + number, max(before, done + len(articles)))
    return len(articles)


def _keep(notebook: Notebook, waiting: dict[str, list[tuple[int, str, Reading]]], owners: dict[str, int]) -> None:
    for mark, found in waiting.items():
        notebook.load("Read", ("mention", "reading", "alias"), _store, found, mark, owners)


def _store(db: Database, found: Sequence[tuple[int, str, Reading]], mark: str, owners: dict[str, int]) -> None:
    """Keep these readings, and find in the articles what she seeks, as after any other reading."""
    known_names.store_all(db, found, mark, owners)
    seek.settle(db, [article for article, _, _ in found])
