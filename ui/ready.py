"""What the room of relations needs, brought in while nothing else is done: the first click on it shall be answered."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from core.store.database import Database

#: In the order in which one needs the other, so that a thread that must stop can stop between two of them.
MODULES = (
    "core.relating.relations",
    "core.relating.layout",
    "pyqtgraph",
    "ui.relations.table",
    "ui.relations.pane",
    "ui.relations.evidence",
)


def make_ready(db: Database, kept: dict[object, Any], choices: Any, stopped: Callable[[], bool]) -> None:
    """On an asking thread: import the room, load every place into `kept` and count what its first picture shows.

    `choices` are a `core.relating.choices.Choices`; nothing more is begun once `stopped()`.
    """
    for name in MODULES:
        if stopped():
            return
        import_module(name)
    from ui.relations.picture import Filters, draw

    if not stopped():
        draw(db, Filters(choices), kept)
