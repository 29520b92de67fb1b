"""A box to tick whose outline can be seen on every ground."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from ui import theme


class TickBox(QCheckBox):
    """The style's own outline is too faint on a dark ground."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.current().color("accent" if self.hasFocus() or self.isChecked() else "muted"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()


class TickRow(QStyledItemDelegate):
    """The same for the boxes in a list or tree."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        if not full.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            return
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = QRectF(full.widget.style().subElementRect(element, full, full.widget))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_box(painter, box, full.checkState == Qt.CheckState.Checked)
        painter.restore()


def _draw_box(painter: QPainter, box: QRectF, ticked: bool) -> None:
    now, at = theme.current(), box.center()
    painter.setPen(now.color("accent" if ticked else "muted"))
    painter.setBrush(now.color("accent" if ticked else "base"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if ticked:
        painter.setPen(QPen(now.color("accent_text"), 1.8))
        painter.drawPolyline(QPolygonF([at + QPointF(x, y) for x, y in ((-3.5, 0), (-1, 2.6), (3.5, -2.8))]))
