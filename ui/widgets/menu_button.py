"""A button that opens a menu below itself."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui import theme
from ui.translation import tr

_ARROW = 14


class MenuButton(QPushButton):
    """Shows a text and a small arrow; pressed, it opens its menu."""

    def __init__(self, text: str, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.opened = menu
        menu.setParent(self, menu.windowFlags())
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self.opened.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_ARROW, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        option.rect.setRight(option.rect.right() - _ARROW)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.current().color("muted" if self.isEnabled() else "disabled"))
        x, y = self.width() - 14.0, self.height() / 2 - 1
        painter.drawPolyline(QPolygonF([QPointF(x - 3, y), QPointF(x, y + 3), QPointF(x + 3, y)]))
        painter.end()


class ChoiceButton(MenuButton):
    """Shows one of several choices; the menu changes it."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[str, object]], parent: QWidget | None = None) -> None:
        super().__init__(tr(choices[0][0]), QMenu(), parent)
        self.value = choices[0][1]
        self._actions: dict[object, QAction] = {}
        group = QActionGroup(self)
        for text, value in choices:
            action = QAction(tr(text), self, checkable=True, checked=value == self.value)
            action.triggered.connect(lambda _, value=value: self.choose(value))
            group.addAction(action)
            self._actions[value] = action
            self.opened.addAction(action)

    def choose(self, value: object) -> None:
        """Choose one, and tell of it when it is another."""
        before = self.value
        self.show_value(value)
        if self.value != before:
            self.chosen.emit(self.value)

    def show_value(self, value: object) -> None:
        """Choose one without telling; what is none of the choices is left out."""
        if value in self._actions:
            self._actions[value].setChecked(True)
            self.setText(self._actions[value].text())
            self.value = value
