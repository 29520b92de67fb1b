"""The reader's pane on a notebook with one article."""

import os

import pytest

from tests.ui.reader.notebooks import TEXT, add, read
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.reader.pane import ReaderPane

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def article(notebook):
    return add(
        notebook,
        TEXT,
        reading=read(TEXT),
        title="Dredgers arrive at Kvishara",
        outlet="Harbour Courier",
        published="2021-03-14",
        authors=("Ana Pirveli",),
    )


@pytest.fixture
def desk(qtbot):
    return Desk()


@pytest.fixture
def bridge(qtbot, notebook):
    bridge = Bridge(notebook)
    told = []
    bridge.broke.connect(told.append)
    yield bridge
    bridge.close()
    assert told == []


@pytest.fixture
def pane(qtbot, bridge, desk):
    theme.apply("light")
    pane = ReaderPane(bridge, desk)
    qtbot.addWidget(pane)
    pane.resize(760, 600)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture
def opened(qtbot, pane, desk, article):
    """The pane with the article open."""
    desk.open_article(article)
    qtbot.waitUntil(lambda: pane.opened is not None)
    return pane
