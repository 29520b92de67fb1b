"""The whole window over a small notebook."""

import pytest

from core import paths
from core.notebook import Notebook
from core.reading import models
from tests.core.store.made import fill
from ui import theme
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, monkeypatch):
    """The main window, showing the welcome screen; closed with its notebook at the end."""
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")
    theme.apply("light")
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def filled(tmp_path):
    """The path of a notebook with three articles and four actors."""
    path = tmp_path / "Filled.fieldfare"
    with Notebook.open(path, create=True) as notebook:
        fill(notebook)
        by = models.identity("capitals")  # as if read by the model of the window, so that nothing is offered
        notebook.load("read", (), lambda db: db.execute("UPDATE reading SET model = ?, version = ?", by))
    return path


@pytest.fixture
def opened(qtbot, window, filled):
    """The main window on that notebook."""
    assert window.open_path(filled)
    qtbot.waitUntil(lambda: not window.bridge.jobs.busy)
    return window


EXAMPLES = paths.RESOURCES / "example" / "articles"
