"""The list of evidence: every row is as high as its text needs, in every width, with and without a scroll bar."""

import pytest
from PySide6.QtWidgets import QStyleOptionViewItem

from core.store.relations import Evidence
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.evidence import EvidencePane

_TEXT = "Ann Lee said in a long sentence that goes on and on that Bob Ray had been there too. " * 3
_ROWS = [
    Evidence(n, f"Article {n}", "Post", "2021-01-01", 0, len(_TEXT) - n, _TEXT[: len(_TEXT) - n], ((0, 7),))
    for n in range(60)
]


@pytest.fixture
def pane(qtbot, notebook):
    theme.apply("light")
    bridge = Bridge(notebook)
    pane = EvidencePane(bridge, Desk())
    qtbot.addWidget(pane)
    yield pane
    bridge.close()


def heights_fit(pane):
    view, option = pane.list, QStyleOptionViewItem()
    view.initViewItemOption(option)
    indexes = [pane.model.index(row) for row in range(len(pane.model.rows))]
    wanted = [view.itemDelegate().sizeHint(option, index).height() for index in indexes]
    return [view.visualRect(index).height() for index in indexes] == wanted


@pytest.mark.parametrize("width", [420, 640, 790, 1300])
def test_rows_are_as_high_as_their_text_when_a_scroll_bar_takes_room(qtbot, pane, width):
    pane.resize(width, 300)
    pane.show()
    qtbot.waitExposed(pane)
    pane.model.show(_ROWS)
    qtbot.waitUntil(lambda: heights_fit(pane))
    pane.resize(width + 37, 300)
    qtbot.waitUntil(lambda: heights_fit(pane))
