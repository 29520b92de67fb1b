"""A notebook with articles as they are after reading, and the pane on it."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from core.importing.fingerprint import fingerprint
from core.model import Draft, Mention, Reading, Zone
from core.resolving.resolve_pending import resolve_pending
from core.store import articles, mentions
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.reader.pane import ReaderPane

TEXT = (
    "Dredgers arrive at Kvishara\n\n"
    "The minister, Tamar Lomidze, met 😀 Beso Taral of Oryon Holding. “Lomidze smiled,” said Taral.\n\n"
    + "\n\n".join(f"Paragraph {n}: the boats lay stern to stern and nobody spoke of the bar." for n in range(60))
    + "\n\nLomidze left for Kvishara.\n\nMore from Tamar Lomidze"
)
NAMES = {
    "Kvishara": ("place", "Kvishara"),
    "Tamar Lomidze": ("person", "Tamar Lomidze"),
    "Lomidze": ("person", "Tamar Lomidze"),
    "Beso Taral": ("person", "Beso Taral"),
    "Taral": ("person", "Beso Taral"),
    "Oryon Holding": ("organization", "Oryon Holding"),
}


def zones_of(text):
    title = text.index("\n") if "\n" in text else 0
    last = text.rindex("\n") + 1
    return (Zone(0, title, "title"), Zone(title, last, "body"), Zone(last, len(text), "boilerplate"))


def read(text, names=NAMES):
    """All places of `names` in `text`, longer names first, as a reading."""
    taken, found = set(), []
    for name in sorted(names, key=len, reverse=True):
        start = text.find(name)
        while start >= 0:
            if start not in taken:
                taken.update(range(start, start + len(name)))
                kind, alias = names[name]
                found.append(Mention(start, start + len(name), name, kind, alias, 0, 0, start > 27))
            start = text.find(name, start + 1)
    return Reading(((0, len(text)),), ((0, len(text)),), tuple(sorted(found, key=lambda m: m.start)))


def add(notebook, text, *, zones=None, reading=None, **fields):
    """Store an article; with a reading its names get actors."""
    draft = Draft(text, zones=zones_of(text) if zones is None else zones, **fields)
    article = notebook.load("Import", ("article",), articles.add, draft, fingerprint(text))
    if reading is not None:
        keep(notebook, article, reading)
    return article


def keep(notebook, article, reading):
    notebook.load("Read", ("mention", "reading"), mentions.store_all, [(article, reading)], "test", "1")
    resolve_pending(notebook)


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
