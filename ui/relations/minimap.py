"""The whole of a large picture in a corner, with a frame around what the window shows. A click goes there."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.relations.network import GraphPalette, Network
from ui.relations.view import View
from ui.translation import tr

#: From so many nodes on a picture has one.
LARGE = 150
WIDTH, HEIGHT, EDGE = 168, 116, 8


class Minimap(QWidget):
    """`wanted` tells the position, in units of the layout, that she wants in the middle."""

    wanted = Signal(float, float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(WIDTH, HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("The whole picture; click to go there"))
        self.setAccessibleName(tr("The whole picture in small"))
        self._view = View(1, 1, 0, 0, 1, 1)
        self._low, self._scale = np.zeros(2), 1.0
        self._dots: QPixmap | None = None
        self._shown: Network | None = None
        self.hide()

    def show_network(self, shown: Network, colors: GraphPalette) -> None:
        """Show this picture; small ones need no map."""
        self._shown, self._colors, self._dots = shown, colors, None
        if len(shown.nodes) >= LARGE:
            low, high = shown.at.min(0), shown.at.max(0)
            room = np.array([WIDTH, HEIGHT]) - 2 * EDGE
            self._scale = float((room / np.maximum(high - low, 1.0)).min())
            self._low = (low + high) / 2 - np.array([WIDTH, HEIGHT]) / 2 / self._scale
        self._tell()

    def show_view(self, view: View) -> None:
        """The window shows this part now."""
        self._view = view
        self._tell()
        self.update()

    def _tell(self) -> None:
        """It is there while something lies outside of the window."""
        shown, view = self._shown, self._view
        if shown is None or len(shown.nodes) < LARGE:
            self.setVisible(False)
            return
        at = view.screen(shown.at)
        inside = ((at > 0) & (at < (view.width, view.height))).all()
        self.setVisible(not inside)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        p = QPainter(self)
        p.drawPixmap(0, 0, self._picture())
        corners = np.array([self._view.units(0, 0), self._view.units(self._view.width, self._view.height)])
        (x0, y0), (x1, y1) = (corners - self._low) * self._scale
        whole = QRectF(self.rect()).adjusted(1, 1, -2, -2)
        frame = QRectF(x0, y0, x1 - x0, y1 - y0).intersected(whole)
        self._wash(p, whole, frame)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(QColor(self._colors.accent), 2))
        p.drawRect(frame)
        p.end()

    def _wash(self, p: QPainter, whole: QRectF, frame: QRectF) -> None:
        """What lies outside of the window is pale."""
        outside = QPainterPath()
        outside.addRect(whole)
        outside.addRect(frame)
        pale = QColor(self._colors.background)
        pale.setAlpha(170)
        p.fillPath(outside, pale)

    def _picture(self) -> QPixmap:
        """The dots, painted once."""
        ratio = self.devicePixelRatioF()
        if self._dots is None or self._dots.devicePixelRatio() != ratio:
            assert self._shown is not None
            self._dots = QPixmap(self.size() * ratio)
            self._dots.setDevicePixelRatio(ratio)
            self._dots.fill(QColor(self._colors.background))
            p = QPainter(self._dots)
            p.setPen(QPen(QColor(self._colors.link), 1))
            p.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            p.setPen(QPen(QColor(self._colors.dim), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            at = (self._shown.at - self._low) * self._scale
            p.drawPoints(QPolygonF([QPointF(x, y) for x, y in at.tolist()]))
            p.end()
        return self._dots

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def _go(self, point: QPointF) -> None:
        x, y = self._low + np.array([point.x(), point.y()]) / self._scale
        self.wanted.emit(float(x), float(y))
