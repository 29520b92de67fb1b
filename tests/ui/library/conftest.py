"""A notebook with articles, its bridge and desk."""

import pytest

from core.model import Draft
from core.store import articles
from ui.bridge import Bridge
from ui.desk import Desk


@pytest.fixture
def bridge(qtbot, notebook):
    bridge = Bridge(notebook)
    yield bridge
    bridge.close()


@pytest.fixture
def desk(qtbot):
    return Desk()


@pytest.fixture
def add(notebook):
    """Add articles given as (title, outlet, date); give their ids."""

    def add_all(*rows):
        drafts = [
            (Draft(f"{title} text", title=title, outlet=outlet, published=date), f"{title}{number}")
            for number, (title, outlet, date) in enumerate(rows)
        ]
        return notebook.load("Import", ("article",), articles.add_all, drafts)

    return add_all
