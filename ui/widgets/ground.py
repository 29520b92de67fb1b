"""The ground of a list's row: chosen, under the mouse, under the keyboard's cursor."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import theme

BAR = 3


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool, bar: bool = False) -> None:
    """Paint what lies under a row: the selection's colour, an accent bar at the left, a frame for the cursor."""
    now, rect = theme.current(), QRectF(option.rect)
    state = option.state
    if chosen:
        painter.fillRect(rect, now.color("selection"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, hover())
    if chosen and bar:
        painter.fillRect(QRectF(rect.left(), rect.top(), BAR, rect.height()), now.color("accent"))
    if state & QStyle.StateFlag.State_HasFocus and not chosen:
        painter.setPen(QPen(now.color("accent"), 1))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def hover() -> QColor:
    """A breath of the selection's colour."""
    color = theme.current().color("selection")
    color.setAlphaF(0.45)
    return color
