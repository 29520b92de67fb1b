"""Widgets in lines: none is hidden by a box that squeezes its rows."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.widgets.kind_chips import KindChips


def test_every_chip_can_be_seen_in_a_narrow_and_low_pane(qtbot):
    pane, chips, big = QWidget(), KindChips(), QLabel()
    big.setMinimumHeight(40)
    big.setText("\n" * 30)
    column = QVBoxLayout(pane)
    column.addWidget(chips)
    column.addWidget(big, 1)
    qtbot.addWidget(pane)
    pane.resize(220, 200)
    pane.show()
    qtbot.waitExposed(pane)
    qtbot.waitUntil(lambda: all(chips.rect().contains(chip.geometry()) for chip in chips.findChildren(QPushButton)))
