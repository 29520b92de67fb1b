"""The list of what can be linked to, below the cursor while a link is being typed."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QWidget

from core.store.linked import Target
from ui import theme
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, small

_SIDE, _WIDE, _SHOWN = 10, 520, 10


class _Row(QStyledItemDelegate):
    def sizeHint(self, option, index) -> QSize:
        return QSize(_WIDE, round(QFontMetricsF(option.font).height()) + 10)

    def paint(self, painter: QPainter, option, index) -> None:
        target: Target = index.data(Qt.ItemDataRole.UserRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        draw_ground(painter, option, chosen=chosen)
        rect, now, beside = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0), theme.current(), small(option.font)
        more = " · ".join(part for part in (target.sort, target.more) if part)
        width = min(QFontMetricsF(beside).horizontalAdvance(more), rect.width() * 0.38) + 1
        painter.setPen(now.color("muted"))
        draw_elided(painter, rect.adjusted(rect.width() - width, 0, 0, 0), more, beside, Qt.AlignmentFlag.AlignRight)
        painter.setPen(now.color("selection_text" if chosen else "text"))
        draw_elided(painter, rect.adjusted(0, 0, -width - 10, 0), target.name, option.font, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


class Completion(QListWidget):
    """Never has the focus: the editor hands it the keys."""

    taken = Signal(object)  # core.store.linked.Target

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("What can be linked to"))
        self.setItemDelegate(_Row(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setProperty("role", "popup")
        self.itemClicked.connect(lambda _: self.take())
        self.hide()

    def offer(self, targets: list[Target], below: QPoint, above: int) -> None:
        """Show these, below a point of the window, or above the line that is `above` high when there is no room."""
        self.clear()
        for target in targets:
            item = QListWidgetItem(f"{target.name}, {target.sort}, {target.more}", self)
            item.setData(Qt.ItemDataRole.UserRole, target)
        if not targets:
            self.hide()
            return
        self.setCurrentRow(0)
        height = self.sizeHintForRow(0) * min(len(targets), _SHOWN) + 8
        room = self.parentWidget().rect()
        width = min(_WIDE, room.width() - 16)
        y = below.y() if below.y() + height <= room.bottom() else below.y() - above - height
        self.setGeometry(max(8, min(below.x(), room.right() - width - 8)), max(0, y), width, height)
        self.show()
        self.raise_()

    def move_by(self, steps: int) -> None:
        """Choose the next or the one before."""
        self.setCurrentRow((self.currentRow() + steps) % max(1, self.count()))

    def take(self) -> None:
        """Take the chosen one."""
        item = self.currentItem()
        if item is not None:
            self.taken.emit(item.data(Qt.ItemDataRole.UserRole))
