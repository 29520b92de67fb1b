"""The list of an article's marks beside its text: colour, words, note; and those that could not be placed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.store.marks import Mark
from ui import theme
from ui.reader.colour_row import draw_colour, meaning
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_lines, lines, small

_MARK, _LEFT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_NARROW = 560  # pixels
_WIDTH, _SIDE, _SQUARE, _GAP, _ABOVE = 250, 12, 16, 9, 9


class _Row(QStyledItemDelegate):
    """The square of the colour, up to three lines of what is marked, up to four of the note."""

    def _parts(self, option: QStyleOptionViewItem, mark: Mark, width: float) -> tuple[list[str], list[str]]:
        room = max(60.0, width - 2 * _SIDE - _SQUARE - _GAP)
        note = " ".join(mark.note.split())
        return lines(" ".join(mark.quote.split()), option.font, room, 3), (
            lines(note, small(option.font), room, 4) if note else []
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else _WIDTH
        quote, note = self._parts(option, index.data(_MARK), width)
        height = len(quote) * QFontMetricsF(option.font).height()
        height += len(note) * QFontMetricsF(small(option.font)).height() + (3 if note else 0)
        return QSize(80, round(max(height, _SQUARE)) + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        mark: Mark = index.data(_MARK)
        painter.save()
        draw_ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected), bar=True)
        rect = QRectF(option.rect).adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        draw_colour(painter, QRectF(rect.left(), rect.top() + 1, _SQUARE, _SQUARE), mark.colour)
        rest = rect.adjusted(_SQUARE + _GAP, 0, 0, 0)
        quote, note = self._parts(option, mark, option.rect.width())
        painter.setPen(theme.current().color("muted" if index.data(_LEFT) else "text"))
        y = draw_lines(painter, rest, quote, option.font)
        painter.setPen(theme.current().color("muted"))
        draw_lines(painter, QRectF(rest.left(), y + 3, rest.width(), rest.height()), note, small(option.font))
        painter.restore()


class Sides(QSplitter):
    """The text and the list beside it, or below it where there is not room for both."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = Qt.Orientation.Vertical if event.size().width() < _NARROW else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self.setSizes([620, 250])
        super().resizeEvent(event)


class MarksPanel(QWidget):
    """A click leads to the mark, Enter or a right click opens its sheet, Del takes it off."""

    place_wanted = Signal(object)  # a mark
    open_wanted = Signal(object, QPoint)
    remove_wanted = Signal(int)
    names_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(190)
        self._shown: tuple[list[Mark], list[Mark], dict[int, str]] = ([], [], {})
        self._stale = True
        self.heading = QLabel(tr("Marks"))
        self.heading.setProperty("role", "heading")
        self.names = QPushButton(tr("Colours…"))
        self.names.setFlat(True)
        self.names.setProperty("flat", True)
        self.names.setToolTip(tr("Say what the colours mean"))
        self.empty = QLabel(tr("Select words in the text and press 1 to 5 to mark them in a colour."), wordWrap=True)
        self.empty.setProperty("role", "muted")
        self.empty.setContentsMargins(14, 8, 14, 8)
        self.list = _list("Marks in this article", self)
        self.lost_heading = QLabel(wordWrap=True)
        self.lost_heading.setProperty("role", "muted")
        self.lost_heading.setContentsMargins(14, 8, 14, 4)
        self.lost = _list("Marks that could not be placed", self)
        self._lay()
        self._connect()

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 8, 4)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.list, 3)
        column.addWidget(self.lost_heading)
        column.addWidget(self.lost, 1)

    def _connect(self) -> None:
        self.names.clicked.connect(self.names_wanted)
        for one in (self.list, self.lost):
            one.itemClicked.connect(lambda item: self.place_wanted.emit(item.data(_MARK)))
            one.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            one.customContextMenuRequested.connect(lambda at, one=one: self._open(one, one.itemAt(at)))

    def show_marks(self, marks: Sequence[Mark], left: Sequence[Mark], meanings: Mapping[int, str]) -> None:
        """Show the marks of an article, and those `left` on older versions of it; written once it can be seen."""
        shown = (list(marks), list(left), dict(meanings))
        if shown != self._shown:
            self._shown, self._stale = shown, True
            if self.isVisible():
                self._write()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._write()

    def _write(self) -> None:
        if not self._stale:
            return
        self._stale = False
        marks, left, meanings = self._shown
        _fill(self.list, marks, meanings)
        _fill(self.lost, left, meanings, left=True)
        self.empty.setVisible(not marks)
        self.list.setVisible(bool(marks))
        self.lost_heading.setText(tr("On an older version; the words do not stand here any more:"))
        for widget in (self.lost_heading, self.lost):
            widget.setVisible(bool(left))

    def _open(self, view: QListWidget, item: QListWidgetItem | None) -> None:
        if item is not None:
            at = view.viewport().mapToGlobal(view.visualItemRect(item).bottomLeft())
            self.open_wanted.emit(item.data(_MARK), at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self.lost if self.lost.hasFocus() else self.list
        item = view.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place_wanted.emit(item.data(_MARK))
            self._open(view, item)
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(item.data(_MARK).id)
        else:
            super().keyPressEvent(event)


def _list(name: str, parent: QWidget) -> QListWidget:
    made = QListWidget(parent)
    made.setAccessibleName(name)
    made.setItemDelegate(_Row(made))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    made.setMouseTracking(True)
    made.setLayoutMode(QListWidget.LayoutMode.Batched)
    return made


def _fill(view: QListWidget, marks: Sequence[Mark], meanings: Mapping[int, str], *, left: bool = False) -> None:
    here = view.currentRow()
    view.clear()
    for mark in marks:
        item = QListWidgetItem(view)
        item.setData(_MARK, mark)
        item.setData(_LEFT, left)
        words = " ".join(mark.quote.split())
        item.setToolTip(meaning(mark.colour, meanings))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{meaning(mark.colour, meanings)}: {words}. {mark.note}")
    view.setCurrentRow(min(here, len(marks) - 1))
