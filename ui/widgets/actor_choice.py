"""A choice of one actor: she types some letters, takes one of the list, or a new one under a name that she gives."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import Kind
from core.store import actors
from core.words import counted
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.actor_row import ActorRow
from ui.widgets.drawn_icon import badge
from ui.widgets.filter_field import FilterField
from ui.widgets.kind_menu import fill_kinds
from ui.widgets.lettering import small
from ui.widgets.menu_button import MenuButton
from ui.widgets.paged_list import PagedList
from ui.widgets.row_list import RowList
from ui.widgets.words import kind_word


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whom she chose: an actor that is there, or a new one (then `actor` is None)."""

    actor: int | None
    name: str
    kind: Kind


class ActorPicker(QWidget):
    """A field, the actors that fit it, and a line for a new one. `without` are actors that are no choice."""

    changed = Signal()
    taken = Signal()  # by a double click or Enter

    def __init__(
        self, bridge: Bridge, name: str, kind: Kind, without: Collection[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._kind, self._without = name, kind, frozenset(without)
        self.field = FilterField(tr("Type some letters of a name"))
        self.model = PagedList(bridge, actors.count, actors.page, lambda row: row.name, _tip, self)
        self.list = RowList(self.model)
        self.list.setItemDelegate(ActorRow(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(tr("Actors to choose from"))
        self.new = QPushButton(checkable=True)
        self.new.setAutoDefault(False)
        self.new.setIconSize(QSize(16, 16))
        self.new.setStyleSheet("text-align: left;")
        self._build()
        self._connect()
        self._name_new()
        self.model.ask(wanted="")

    @property
    def choice(self) -> Chosen | None:
        """Whom she has chosen by now."""
        if self.new.isChecked():
            return Chosen(None, self.new_name, self._kind)
        row = self.list.row_at(self.list.currentIndex()) if self.list.selectedIndexes() else None
        return Chosen(row.id, row.name, row.kind) if row is not None and row.id not in self._without else None

    @property
    def new_name(self) -> str:
        """What a new actor would be called: what she typed, or else how it is written."""
        return self.field.wanted or self._name

    @property
    def kind(self) -> Kind:
        """What a new actor would be."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Say what a new actor would be."""
        self._kind = kind
        self._name_new()
        self.changed.emit()

    def choose_new(self) -> None:
        """Choose a new actor, until she says otherwise."""
        self.new.setChecked(True)

    def choose(self, actor: int) -> None:
        """Choose an actor, until she says otherwise; the list is loaded as far as it takes."""
        self.list.choose([actor])

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.field, self.list, self.new):
            column.addWidget(widget)
        self.setMinimumHeight(220)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.field.filtered.connect(self._filter)
        self.field.left_down.connect(self._enter_list)
        self.field.returnPressed.connect(self._take)
        self.model.arrived.connect(self._arrived)
        self.list.chosen_by_hand.connect(lambda _: self._by_hand())
        self.list.doubleClicked.connect(lambda _: self._take())
        self.list.activated.connect(lambda _: self._take())
        self.new.toggled.connect(self._new_toggled)

    def _filter(self, wanted: str) -> None:
        self._name_new()
        self.model.ask(wanted=wanted)

    def _arrived(self) -> None:
        """After she has typed, the first that fits is chosen; when nobody does, a new one."""
        if self.field.wanted:
            first = next((row for row in self.model.rows if row.id not in self._without), None)
            self.new.setChecked(first is None)
            if first is not None:
                self.list.choose([first.id])
                self._at(self.model.index(self.model.number(first.id) or 0))
        self.changed.emit()

    def _at(self, index: QModelIndex) -> None:
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _by_hand(self) -> None:
        self.new.setChecked(False)
        self.changed.emit()

    def _new_toggled(self, on: bool) -> None:
        if on:
            self.list.choose([])
            self.list.clearSelection()
        self.changed.emit()

    def _enter_list(self) -> None:
        self.list.setFocus()
        if self.model.rows and not self.list.selectedIndexes():
            self._at(self.model.index(0))

    def _take(self) -> None:
        if self.choice is not None:
            self.taken.emit()

    def _name_new(self) -> None:
        self.new.setText(tr(" New actor “{0}”").format(self.new_name).replace("&", "&&"))
        self.new.setIcon(badge(self._kind, self.devicePixelRatioF()))


class ActorChoice(QDialog):
    """The picker under a question. `chosen` tells the `Chosen` when she has decided."""

    chosen = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        question: str,
        button: str,
        name: str,
        kind: Kind,
        without: Collection[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Another actor"))
        self.resize(460, 520)
        heading = QLabel(question, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("role", "heading")
        self.picker = ActorPicker(bridge, name, kind, without, self)
        self.kind = MenuButton("", QMenu())
        self.kind.setFont(small(self.font()))
        self.kind.setProperty("flat", True)
        self.kind.opened.aboutToShow.connect(
            lambda: fill_kinds(self.kind.opened, self.picker.set_kind, self.picker.kind)
        )
        self._box = self._buttons(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.picker, 1)
        column.addWidget(self.kind, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._box)
        self.picker.changed.connect(self._allow)
        self.picker.taken.connect(self.accept)
        self.picker.field.setFocus()
        self._allow()

    def accept(self) -> None:
        choice = self.picker.choice
        if choice is not None:
            self.chosen.emit(choice)
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.picker.choice is None:
            return
        super().keyPressEvent(event)

    def _buttons(self, button: str) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        box.button(kinds.Ok).setText(button)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _allow(self) -> None:
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.picker.choice is not None)
        self.kind.setVisible(self.picker.new.isChecked())
        self.kind.setText(tr("It is a {0}").format(kind_word(self.picker.kind))
                          if self.picker.kind != "other" else tr("It is something else"))  # fmt: skip


def ask_actor(
    bridge: Bridge,
    window: QWidget | None,
    question: str,
    button: str,
    name: str,
    kind: Kind,
    then: Callable[[Any], object],
    without: Collection[int] = (),
) -> ActorChoice:
    """Ask whom she means; `then` gets the `Chosen`."""
    dialog = ActorChoice(bridge, question, button, name, kind, without, window)
    dialog.chosen.connect(then)
    dialog.open()
    return dialog


def _tip(row: actors.Row) -> str:
    return tr("{0}\n{1} in {2}").format(row.name, counted(row.places, "place"), counted(row.articles, "article"))
