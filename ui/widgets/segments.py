"""A switch of two or more choices side by side in one frame, one of them pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from ui import theme
from ui.translation import tr

_ROUND = 6.0


class _Segment(QAbstractButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self.text())) + 20, round(metrics.height()) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, rect = theme.current(), QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(now.color("accent")) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(now.color("selection") if self.isChecked() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, _ROUND - 2, _ROUND - 2)
        muted = "text" if self.underMouse() else "muted"
        role = "selection_text" if self.isChecked() else muted if self.isEnabled() else "disabled"
        painter.setPen(now.color(role))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Segments(QWidget):
    """`chosen` tells the value that she chose; `show_value` chooses without telling."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[str, object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self, exclusive=True)
        self.buttons: dict[object, QAbstractButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for text, value in choices:
            button = _Segment(tr(text))
            button.clicked.connect(lambda _, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self.buttons[value] = button
            row.addWidget(button, 1)

    def show_value(self, value: object) -> None:
        """Press the button of this value; none when it has no button."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)
        elif (pressed := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            pressed.setChecked(False)
            self._group.setExclusive(True)

    @property
    def value(self) -> object:
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.current().color("border"))
        painter.setBrush(theme.current().color("base"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.end()
