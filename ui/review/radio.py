"""A choice of one whose outline can be seen on every ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton

from ui import theme


class Radio(QRadioButton):
    """The style's own outline and dot are too faint on a dark ground."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        now, style = theme.current(), self.style()
        box = QRectF(style.subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self))
        ring = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(now.color("accent" if self.hasFocus() or self.isChecked() else "muted"))
        painter.setBrush(now.color("base"))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setBrush(now.color("accent"))
            painter.drawEllipse(ring.adjusted(3.5, 3.5, -3.5, -3.5))
        painter.end()
