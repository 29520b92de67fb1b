"""Two faults of the toolkit's surroundings that would cost days."""

import sys

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel


def test_calls_that_return_nothing_steal_no_reference(qtbot):
    """PySide6 6.12.0 on Python 3.11 loses a reference to None with each such call, until the process dies."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(2_000):
        label.setText(str(number))
        label.setVisible(False)
        label.resize(10, 10)
    assert sys.getrefcount(None) > before - 200


def test_there_are_letters(qtbot):
    """Without any font every letter is an empty box, and Qt does not say so."""
    assert QFontDatabase.families()
