"""A button that shows the key which presses it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui import theme
from ui.widgets.lettering import scaled

_PAD, _GAP = 12, 10


class KeyButton(QPushButton):
    """Its text at the left, the key as a small cap at the right. Enter presses it when it has the focus."""

    def __init__(self, text: str, key: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.key = key
        self.setToolTip(tip)
        self.setAutoDefault(True)
        self.setMinimumHeight(34)

    def _cap(self) -> QSize:
        metrics = QFontMetricsF(scaled(self.font(), 0.85))
        return QSize(round(metrics.horizontalAdvance(self.key)) + 12, round(metrics.height()) + 4)

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(text) + self._cap().width() + 2 * _PAD + _GAP, max(34, super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        now, cap = theme.current(), self._cap()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(now.color("text" if self.isEnabled() else "disabled"))
        inner = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner.adjusted(0, 0, -cap.width() - _GAP, 0), int(left), self.text())
        box = QRectF(inner.right() - cap.width(), inner.center().y() - cap.height() / 2, cap.width(), cap.height())
        painter.setPen(QPen(now.color("border"), 1))
        painter.setBrush(now.color("window"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(now.color("muted" if self.isEnabled() else "disabled"))
        painter.setFont(scaled(self.font(), 0.85))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.end()
