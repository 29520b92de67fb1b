"""The headings of the columns when the library is wide enough for a table; a click on one orders by it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ui.library import columns
from ui.translation import marked, tr, within
from ui.widgets.lettering import small

_TITLE = "title"
_PADDING = 13  # of a flat button, around its words


class ColumnHeads(QWidget):
    """Stands above the list with the same edges. `ordered` tells (sort, down)."""

    ordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons: dict[str, QToolButton] = {}
        self._names: Sequence[str] = ()
        self._order: tuple[object, bool] = ("published", True)
        self._right = 0

    def show_columns(self, names: Sequence[str], order: tuple[object, bool]) -> None:
        """Show these columns and by which the list is ordered."""
        self._names, self._order = tuple(names), order
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {name: self._button(name) for name in ("", *names)}
        self._lay()

    def leave_right(self, width: int) -> None:
        """So much at the right belongs to the scroll bar of the list."""
        self._right = width
        self._lay()

    def _button(self, name: str) -> QToolButton:
        words = tr(columns.COLUMNS[name].words if name else marked("Title"))
        sort = columns.COLUMNS[name].sort if name else _TITLE
        now, down = self._order
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setFont(small(self.font()))
        arrow = (" ↓" if down else " ↑") if sort == now and sort else ""
        button.setText(words + arrow)
        button.setAccessibleName(tr("Order by {0}").format(within(words)) if sort else words)
        button.setEnabled(sort is not None)
        button.clicked.connect(
            lambda _=False: self.ordered.emit((sort, not down if sort == now else sort == "published"))
        )
        return button

    def _lay(self) -> None:
        """Where the delegate of the list writes its columns."""
        width = self.width() - self._right
        placed = {place.name: place for place in columns.places(self._names, width, QFontMetricsF(self.font()))}
        for name, button in self.buttons.items():
            button.setVisible(name in placed)
            if name in placed:
                wide = min(round(placed[name].width) + _PADDING, button.sizeHint().width())
                button.setGeometry(round(placed[name].left) - _PADDING, 1, wide, self.height() - 2)

    def sizeHint(self) -> QSize:
        return QSize(0, round(QFontMetricsF(small(self.font())).height()) + 14)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()
