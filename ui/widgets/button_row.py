"""The row of buttons at the foot of a dialog: its acts at the left, the way out at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.translation import tr


def button_row(acts: Sequence[tuple[QPushButton, Callable[[], object]]], close: Callable[[], object]) -> QHBoxLayout:
    """Each button does its act and none answers Enter by itself; “Close” stands apart and does `close`."""
    row = QHBoxLayout()
    way_out = QPushButton(tr("Close"))
    for button, act in (*acts, (way_out, close)):
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, act=act: act())
        if button is way_out:
            row.addStretch()
        row.addWidget(button)
    return row
