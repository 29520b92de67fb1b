"""The list of evidence: every row is as high as its text needs, in every width."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from core.store.relations import Evidence
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.evidence import EvidencePane

_TEXT = "Ann Lee said in a long sentence that goes on and on that Bob Ray had been there too. " * 3


@pytest.fixture
def pane(qtbot, notebook):
    theme.apply("light")
    bridge = Bridge(notebook)
    pane = EvidencePane(bridge, Desk())
    qtbot.addWidget(pane)
    yield pane
    bridge.close()


@pytest.mark.parametrize("width", [420, 640, 1300])
def test_rows_follow_the_width(qtbot, pane, width):
    rows = [
        Evidence(
            **{**dict.fromkeys(Evidence.__dataclass_fields__), "article": n, "start": 0, "end": len(_TEXT)},
        )
        for n in range(12)
    ]
    rows = [_with_text(row) for row in rows]
    pane.resize(900, 300)
    pane.show()
    qtbot.waitExposed(pane)
    pane.model.show(rows)
    qtbot.wait(20)
    pane.resize(width, 300)

    def fit():
        view, option = pane.list, QStyleOptionViewItem()
        view.initViewItemOption(option)
        wanted = [view.itemDelegate().sizeHint(option, pane.model.index(n)).height() for n in range(12)]
        return [view.visualRect(pane.model.index(n)).height() for n in range(12)] == wanted

    qtbot.waitUntil(fit)
    assert pane.model.index(0).data(Qt.ItemDataRole.UserRole).text == _TEXT


def _with_text(row):
    import dataclasses

    return dataclasses.replace(row, text=_TEXT, marks=[(0, 7)], title="Article", outlet="Post", published="2021-01-01")
