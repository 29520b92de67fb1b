"""One line at the foot of the window that says what happened, and offers to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.translation import tr

_SHOWN = 8_000  # milliseconds


class Messages(QWidget):
    """Shows the newest message for a while, with one button when something can be done about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setAccessibleName(tr("Message"))
        self.button = QPushButton(self)
        self.button.setFlat(True)
        self.button.hide()
        self.button.clicked.connect(self._pressed)
        self._act: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN)
        self._timer.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.button)
        row.addStretch()

    def say(
        self,
        text: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        *,
        error: bool = False,
        stays: bool = False,
    ) -> None:
        """Show `text`, and a button that runs `act`. An error, or what `stays`, is not cleared by time."""
        self.label.setText(text)
        self.label.setProperty("role", "error" if error else "")
        self.label.style().polish(self.label)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._act = act
        if error or stays:
            self._timer.stop()
        else:
            self._timer.start()

    def clear(self) -> None:
        """Take the message away."""
        self.label.clear()
        self.button.hide()
        self._act = None

    def _pressed(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
