"""Words of an article with where they are from; a click leads there."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from core.words import quoted
from ui import theme
from ui.translation import tr
from ui.widgets.ground import hover
from ui.widgets.lettering import draw_elided, draw_lines, lines, small

_BAR, _SIDE, _ABOVE, _BETWEEN = 3, 12, 8, 4


class Excerpt(QAbstractButton):
    """Up to `most` lines of a quotation, with a bar at the left, and its source below in small type."""

    def __init__(self, quote: str = "", source: str = "", most: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote, self._source, self._most = "", "", most
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(quote, source)

    def say(self, quote: str, source: str) -> None:
        """Show other words."""
        self._quote, self._source = " ".join(quote.split()), source
        self.setAccessibleName(tr("{0} — {1}. Open the place").format(self._quote[:200], source) if quote else source)
        self.setToolTip(tr("Open the place in its article") if self.isEnabled() else "")
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line, beside = QFontMetricsF(self.font()).height(), QFontMetricsF(small(self.font())).height()
        shown = len(self._lines(width))
        gap = _BETWEEN if shown and self._source else 0
        return round(2 * _ABOVE + shown * line + gap + (beside if self._source else 0))

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 320
        return QSize(200, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _lines(self, width: int) -> list[str]:
        room = max(60, width - _BAR - 2 * _SIDE)
        return lines(quoted(self._quote), self.font(), room, self._most) if self._quote else []

    def paintEvent(self, event: QPaintEvent) -> None:
        now, rect = theme.current(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(rect, hover())
        painter.fillRect(QRectF(0, 0, _BAR, rect.height()), now.color("accent"))
        if self.hasFocus():
            painter.setPen(QPen(now.color("accent"), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        inner = rect.adjusted(_BAR + _SIDE, _ABOVE, -_SIDE, -_ABOVE)
        painter.setPen(now.color("text"))
        shown = self._lines(self.width())
        y = draw_lines(painter, inner, shown, self.font()) + (_BETWEEN if shown else 0)
        if self._source:
            beside = small(self.font())
            painter.setPen(now.color("muted"))
            last = QRectF(inner.left(), y, inner.width(), QFontMetricsF(beside).height())
            draw_elided(painter, last, self._source, beside, Qt.AlignmentFlag.AlignLeft)
        painter.end()
