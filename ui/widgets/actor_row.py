"""How an actor is drawn in a list: badge, name, count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.store import actors
from core.words import figure
from ui import theme
from ui.translation import tr
from ui.widgets.badge import SIZE, draw_badge
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import RowRole

_SIDE, _GAP, _TICK = 12, 9, 9


class ActorRow(QStyledItemDelegate):
    """Rows of `core.store.actors.Row`, all of one height; a chosen one is bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, max(SIZE, round(QFontMetricsF(option.font).height())) + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        if not isinstance(row, actors.Row):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        draw_ground(painter, option, chosen=chosen, bar=True)
        draw_actor(painter, QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0), row, option.font, chosen=chosen)
        painter.restore()


def draw_actor(painter: QPainter, rect: QRectF, row: actors.Row, font: QFont, *, chosen: bool) -> None:
    """Write an actor into `rect`: badge at the left, count at the right, the name between."""
    now, beside = theme.current(), small(font)
    draw_badge(painter, QRectF(rect.left(), rect.center().y() - SIZE / 2, SIZE, SIZE), row.kind)
    count = (tr("hidden") + " · " if row.hidden else "") + figure(row.places)
    width = QFontMetricsF(beside).horizontalAdvance(count)
    painter.setPen(now.color("muted"))
    draw_elided(painter, rect.adjusted(rect.width() - width - 1, 0, 0, 0), count, beside, Qt.AlignmentFlag.AlignRight)
    painter.setPen(now.color("selection_text" if chosen else "muted" if row.hidden else "text"))
    name = rect.adjusted(SIZE + _GAP, 0, -width - _GAP, 0)
    own = scaled(font, 1.0, QFont.Weight.Bold) if chosen else font
    draw_elided(painter, name, row.name, own, Qt.AlignmentFlag.AlignLeft)
    if row.confirmed:
        end = name.left() + QFontMetricsF(own).horizontalAdvance(row.name) + 7
        if end + _TICK <= name.right():
            draw_tick(painter, QRectF(end, rect.center().y() - _TICK / 2, _TICK, _TICK))


def draw_tick(painter: QPainter, rect: QRectF) -> None:
    """The sign that she has confirmed an actor."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.current().color("accent"), 1.6, c=Qt.PenCapStyle.RoundCap))
    x, y, size = rect.left(), rect.top(), rect.width()
    painter.drawPolyline(
        QPolygonF([QPointF(x + size * 0.1, y + size * 0.55), QPointF(x + size * 0.4, y + size * 0.85),
                   QPointF(x + size * 0.9, y + size * 0.2)])
    )  # fmt: skip
    painter.restore()
