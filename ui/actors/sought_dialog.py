"""Names that she wants found wherever they stand: look at them, add some, take some off."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.model import Kind
from core.reading import seek
from core.reading.known_names import plain_of
from core.store import sought
from core.words import counted
from ui import corrections, theme
from ui.actors.facts import Fact, FactList
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.drawn_icon import badge
from ui.widgets.empty import Empty
from ui.widgets.kind_menu import fill_kinds
from ui.widgets.menu_button import MenuButton
from ui.widgets.question import Question

_TOLD = (
    "These names are found wherever they stand, also in articles that you import later: as whole words, in the same "
    "capitals, with or without a possessive. What you have decided at a place stays."
)
_NOTHING = "No name is looked for yet.\nSelect one in a text and choose “This is a name…”, or write some below."


class SoughtDialog(QDialog):
    """Every change is a step that can be undone."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Names to look for"))
        self.resize(620, 620)
        self._bridge = bridge
        self._kind: Kind = "person"
        self._question = Question(bridge, sought.listed, self._arrived)
        self._build()
        bridge.changed.connect(self._hear)
        self._question.ask()

    # --- what she does

    def add(self) -> None:
        """Look for the names that she has written, one a line; first for where they stand."""
        names = list(dict.fromkeys(name for line in self.field.toPlainText().split("\n") if (name := plain_of(line))))
        if names and not self._bridge.notebook.read_only:
            self.add_button.setEnabled(False)
            self.said.setText(tr("Looking for {0} …").format(counted(len(names), "name")))
            self._bridge.ask(self, "places", seek.free_places, names, then=self._found)

    def remove(self) -> None:
        """Look for the chosen names no more."""
        names = self.chosen
        if names and not self._bridge.notebook.read_only:
            corrections.forget(self._bridge, names)

    @property
    def chosen(self) -> list[str]:
        """The names whose rows are chosen."""
        facts = [index.data(int(Qt.ItemDataRole.UserRole)) for index in self.list.selectedIndexes()]
        return [fact.data.text for fact in facts if fact.data is not None]

    def _found(self, found: Sequence[tuple[str, Sequence[sought.Found]]]) -> None:
        corrections.seek_all(self._bridge, self._kind, found)
        places = sum(len(where) for _, where in found)
        self.said.setText(tr("{0}: {1} found.").format(counted(len(found), "name"), counted(places, "more place")))
        self.field.clear()

    # --- building

    def _build(self) -> None:
        told = QLabel(tr(_TOLD), wordWrap=True)
        told.setProperty("role", "muted")
        self.list = FactList(tr("Names that are looked for"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.nothing = Empty()
        self.nothing.say(_NOTHING)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.list)
        more = QLabel(tr("More names, one a line"))
        more.setFont(QFont(more.font()))
        more.setProperty("role", "heading")
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(tr("More names, one a line"))
        self.field.setFixedHeight(96)
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._enable)
        self.said = QLabel()
        self.said.setProperty("role", "muted")
        self.add_button, self.remove_button = QPushButton(tr("Add")), QPushButton(tr("Remove"))
        self.kind = MenuButton("", QMenu())
        self.kind.setAutoDefault(False)
        self.kind.opened.aboutToShow.connect(lambda: fill_kinds(self.kind.opened, self.set_kind, self._kind))
        adding = QHBoxLayout()
        adding.addWidget(self.kind)
        adding.addWidget(self.add_button)
        adding.addWidget(self.said, 1)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (told, self.stack, more, self.field):
            column.addWidget(widget, 1 if widget is self.stack else 0)
        column.addLayout(adding)
        column.addSpacing(4)
        column.addLayout(button_row(((self.remove_button, self.remove),), self.reject))
        self.set_kind("person")

    def set_kind(self, kind: Kind) -> None:
        """Say what the names are that she adds."""
        self._kind = kind
        self.kind.setText(tr(theme.KIND_NAMES[kind]))
        self.kind.setIcon(badge(kind, self.devicePixelRatioF()))
        self._enable()

    # --- showing

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & {"sought", "alias", "actor", "mention"}:
            self._question.refresh()

    def _arrived(self, found: list[sought.Sought]) -> None:
        self.list.show_facts([_fact(one) for one in found])
        self.stack.setCurrentWidget(self.list if found else self.nothing)
        self._enable()

    def _enable(self) -> None:
        writable = not self._bridge.notebook.read_only
        self.add_button.setEnabled(writable and bool(self.field.toPlainText().strip()))
        self.remove_button.setEnabled(writable and bool(self.chosen))


def _fact(one: sought.Sought) -> Fact:
    kind = tr(theme.KIND_NAMES[one.kind])
    whose = kind if one.called == one.text else f"{kind} · {one.called or tr('nobody yet')}"
    return Fact(one.text, counted(one.places, "place"), whose, data=one)
