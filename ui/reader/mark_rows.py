"""The rows of a list of marks: colour, words, note, tags, and in a list of all articles where it stands."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.store.mark_list import Listed
from core.store.marks import Mark
from ui import theme
from ui.reader.colour_row import draw_colour, meaning
from ui.reader.heading import in_words
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_lines, lines, small

_LISTED, _LEFT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_WIDTH, _SIDE, _SQUARE, _GAP, _ABOVE, _BETWEEN = 250, 12, 16, 9, 9, 3

#: (role of the colour, the type's size from that of the list, the text, most lines of it)
_Part = tuple[str, Callable[[QFont], QFont], str, int]


def where(one: Listed) -> tuple[str, str]:
    """The title of its article; its outlet and date. Empty in a list of one article."""
    day = in_words(one.published) if one.published else ""
    return one.title, " · ".join(filter(None, (one.outlet, day)))


def _parts(one: Listed, *, left: bool) -> list[_Part]:
    said: list[_Part] = [
        ("muted" if left else "text", QFont, " ".join(one.mark.quote.split()), 3),
        ("muted", small, " ".join(one.mark.note.split()), 4),
        ("accent", small, "  ".join(f"#{tag}" for tag in one.tags), 2),
        *(("muted", small, words, 1) for words in where(one)),
    ]
    return [part for part in said if part[2]]


class _Row(QStyledItemDelegate):
    """The square of the colour; up to three lines of what is marked, then what she says of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else _WIDTH
        parts = _parts(index.data(_LISTED), left=bool(index.data(_LEFT)))
        height = (len(parts) - 1) * float(_BETWEEN)
        for _, size, text, most in parts:
            font = size(option.font)
            height += len(lines(text, font, _room(width), most)) * QFontMetricsF(font).height()
        return QSize(80, round(max(height, _SQUARE)) + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: Listed = index.data(_LISTED)
        painter.save()
        draw_ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected), bar=True)
        rect = QRectF(option.rect).adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        draw_colour(painter, QRectF(rect.left(), rect.top() + 1, _SQUARE, _SQUARE), one.mark.colour)
        rest = rect.adjusted(_SQUARE + _GAP, 0, 0, 0)
        for role, size, text, most in _parts(one, left=bool(index.data(_LEFT))):
            font = size(option.font)
            painter.setPen(theme.current().color(role))
            below = draw_lines(painter, rest, lines(text, font, _room(option.rect.width()), most), font)
            rest.setTop(below + _BETWEEN)
        painter.restore()


def _room(width: float) -> float:
    return max(60.0, width - 2 * _SIDE - _SQUARE - _GAP)


class MarkList(QListWidget):
    """A click leads to the mark, Enter or a right click opens its sheet, Del takes marks off, T tags them."""

    place_wanted = Signal(object)  # a mark
    open_wanted = Signal(object, QPoint)  # a mark; where on the screen
    remove_wanted = Signal(list)  # numbers of marks
    tags_wanted = Signal(list)  # marks

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Row(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self._open(self.itemAt(at)))
        self.itemClicked.connect(self._clicked)

    @property
    def chosen(self) -> list[Mark]:
        """The marks whose rows are chosen."""
        return [item.data(_LISTED).mark for item in self.selectedItems()]

    def fill(self, listed: Sequence[Listed], meanings: Mapping[int, str], *, left: bool = False) -> None:
        """Show these; the row that the cursor was at has it again. `left`: they stand on older versions."""
        here, height = self.currentRow(), self.verticalScrollBar().value()
        self.clear()
        for one in listed:
            item = QListWidgetItem(self)
            item.setData(_LISTED, one)
            item.setData(_LEFT, left)
            said = [meaning(one.mark.colour, meanings), " ".join(one.mark.quote.split()), one.mark.note, *one.tags]
            item.setToolTip(said[0])
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, (*said, *where(one)))))
        if listed and here >= 0:
            self.setCurrentRow(min(here, len(listed) - 1))
            self.verticalScrollBar().setValue(height)

    def _clicked(self, item: QListWidgetItem) -> None:
        if len(self.selectedItems()) < 2:  # with Ctrl or Shift she chooses several
            self.place_wanted.emit(item.data(_LISTED).mark)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            at = self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft())
            self.open_wanted.emit(item.data(_LISTED).mark, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, chosen = self.currentItem(), self.chosen
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place_wanted.emit(item.data(_LISTED).mark)
            self._open(item)
        elif chosen and event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit([mark.id for mark in chosen])
        elif chosen and event.key() == Qt.Key.Key_T and not event.modifiers():
            self.tags_wanted.emit(chosen)
        else:
            super().keyPressEvent(event)
