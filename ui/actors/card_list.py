"""The list below an actor's card: go to an article, split a name off, give it to another, split a merge again."""

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from core.store import actors, splitting
from core.words import counted
from ui.actors.card_row import AGAIN, CardRow, split_rect
from ui.actors.card_rows import CardRows, More
from ui.actors.menus import in_menu
from ui.actors.portrait import Portrait
from ui.translation import tr
from ui.widgets.paged_list import RowRole


class CardList(QListView):
    """Names and articles of one actor."""

    place_wanted = Signal(int, int, int)  # article, start, end
    split_wanted = Signal(object)  # core.store.actors.WrittenName
    move_wanted = Signal(object)  # the same
    again_wanted = Signal(object)  # core.store.splitting.Joined

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CardRows(self)
        self._drawn = CardRow(self)
        self._writable = True
        self.setModel(self.rows)
        self.setItemDelegate(self._drawn)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Names and articles of the actor"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.clicked.connect(self._press)

    def show_portrait(self, portrait: Portrait, *, writable: bool) -> None:
        """Show an actor's names and articles; where nothing may be written, nothing is split."""
        other = self.rows.portrait is None or self.rows.portrait.row.id != portrait.row.id
        self._writable = writable
        self._drawn.can_split = self.can_split(portrait)
        self._drawn.writable = writable
        self.rows.show_portrait(portrait)
        if other:
            self.scrollToTop()

    def can_split(self, portrait: Portrait | None) -> bool:
        return self._writable and portrait is not None and portrait.can_split

    @property
    def chosen_name(self) -> actors.WrittenName | None:
        """The name whose row is chosen, when it can be split off."""
        entry = self.currentIndex().data(RowRole)
        return entry if isinstance(entry, actors.WrittenName) and self.can_split(self.rows.portrait) else None

    def split_text(self, name: actors.WrittenName) -> str:
        """“Split off “Old Bridge” and 2 more forms”."""
        others = len({other.text for other in self.rows.siblings(name)} - {name.text})
        return tr("Split off “{0}”").format(name.text) + (
            tr(" and {0}").format(counted(others, "more form")) if others else ""
        )

    def _press(self, index: QModelIndex) -> None:
        entry = index.data(RowRole)
        if isinstance(entry, actors.Occurrence):
            self.place_wanted.emit(entry.article, entry.start, entry.end)
        elif isinstance(entry, More):
            self.rows.show_all(entry.what)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        entry = index.data(RowRole)
        inside = split_rect(QRectF(self.visualRect(index)), self.font()).contains(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and inside and isinstance(entry, actors.WrittenName) and self._drawn.can_split:
            self.split_wanted.emit(entry)
        again = split_rect(QRectF(self.visualRect(index)), self.font(), AGAIN).contains(event.position())
        if left and again and isinstance(entry, splitting.Joined) and self._writable:
            self.again_wanted.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._press(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open_menu(self, point: QPoint) -> None:
        entry = self.indexAt(point).data(RowRole)
        if isinstance(entry, actors.WrittenName | splitting.Joined):
            menu = self._menu(entry)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(point))

    def _menu(self, name: actors.WrittenName | splitting.Joined) -> QMenu:
        menu = QMenu(self)
        if isinstance(name, splitting.Joined):
            again = menu.addAction(
                tr("Split {0} off again").format(in_menu(name.said)), lambda: self.again_wanted.emit(name)
            )
            again.setEnabled(self._writable)
            return menu
        action = menu.addAction(self.split_text(name), lambda: self.split_wanted.emit(name))
        action.setEnabled(self._drawn.can_split)
        move = menu.addAction(tr("“{0}” is another actor…").format(in_menu(name.name or name.text)),
                              lambda: self.move_wanted.emit(name))  # fmt: skip
        move.setEnabled(self._writable)
        return menu
