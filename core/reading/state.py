"""Which model reads a notebook, and how far it is with it."""

from collections import Counter
from dataclasses import dataclass

from core.errors import UserError
from core.notebook import Notebook
from core.reading import models
from core.store import mentions, readings, settings_rows
from core.store.database import Database
from core.store.unplaced import unplaced


def model_of(notebook: Notebook) -> str:
    """The key of the model with which this notebook is read."""
    return notebook.read(chosen_in)


def chosen_in(db: Database) -> str:
    """The model that is chosen in this notebook, or else the one that is used where nobody chose."""
    return settings_rows.get(db, settings_rows.MODEL) or models.chosen()


@dataclass(frozen=True, slots=True)
class State:
    """How far the reading of a notebook is. Articles in the trash do not count."""

    model: str  # the key of the chosen model
    there: bool  # is that model installed here?
    unread: int
    read: int
    outdated: int  # of these: by another model or an older version
    by: tuple[tuple[str, str, int], ...]  # (model, version, articles), most articles first
    failed: int
    known_only: tuple[tuple[str, int], ...]  # (language, articles) that the model does not read
    unplaced: int  # decisions on places that fit no more


def state(db: Database) -> State:
    """How far it is; milliseconds in a large notebook."""
    model = chosen_in(db)
    known = Counter(language for _, language, _ in readings.known_readings(db))
    try:
        outdated = len(outdated_in(db, model))
    except UserError:  # the chosen model is not installed here
        outdated = None
    return State(
        model,
        outdated is not None,
        len(readings.never_read(db)),
        readings.total(db),
        outdated or 0,
        tuple(row for row in readings.by(db) if row[0] != readings.KNOWN),
        len(mentions.failures(db)),
        tuple(known.most_common()),
        len(unplaced(db)),
    )


def outdated_in(db: Database, model: str) -> list[int]:
    """The articles that this model has not read in its version of today. Raises UserError(model_missing)."""
    return readings.outdated(db, *models.identity(model), models.languages(model))
