"""The card of the chosen actor, below the list."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from core.model import Kind
from core.store import actors
from ui import theme
from ui.actors.card_list import CardList
from ui.actors.portrait import Portrait
from ui.translation import tr
from ui.widgets.badge import Badge
from ui.widgets.flow import Flow
from ui.widgets.kind_menu import fill_kinds
from ui.widgets.lettering import scaled, small
from ui.widgets.menu_button import MenuButton


class ActorCard(QWidget):
    """Name, facts, acts, written forms and articles of one actor."""

    rename_wanted = Signal()
    kind_wanted = Signal(str)
    refuse_wanted = Signal()
    relations_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.name.setFont(scaled(self.font(), 1.35, self.font().Weight.DemiBold))
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.badge, self.facts = Badge(), QLabel(wordWrap=True)
        self.facts.setProperty("role", "muted")
        self.facts.setFont(small(self.font()))
        self.list = CardList()
        self._now: Kind | None = None
        self.rename = self._button("Rename…", "F2", self.rename_wanted.emit)
        self.refuse = self._button("Not a name", "Del · everywhere", self.refuse_wanted.emit)
        self.relations = self._button("Show relations", "", self.relations_wanted.emit)
        self.page = self._button("Open page", "Enter · names, companions, every mention", self.page_wanted.emit)
        self.kind = self._kind_button()
        self._lay_out()

    def show_portrait(self, portrait: Portrait, *, writable: bool) -> None:
        row = portrait.row
        self.name.setText(row.name)
        self.badge.show_kind(row.kind)
        self.kind.setText(tr(theme.KIND_NAMES[row.kind]))
        self.facts.setText(" · ".join((portrait.facts, *_marks(portrait.row))))
        self._now = row.kind
        for button in (self.rename, self.refuse, self.kind):
            button.setEnabled(writable)
        self.list.show_portrait(portrait, writable=writable)

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(tr(text), toolTip=tr(tip))
        button.setFont(small(self.font()))
        button.clicked.connect(lambda: act())
        return button

    def _kind_button(self) -> MenuButton:
        menu = QMenu()
        button = MenuButton("", menu)
        button.setProperty("flat", True)
        button.setToolTip(tr("Change the kind"))
        button.setFont(small(self.font()))
        menu.aboutToShow.connect(lambda: fill_kinds(menu, self.kind_wanted.emit, self._now))
        return button

    def _lay_out(self) -> None:
        kind = QHBoxLayout()
        kind.setSpacing(0)
        kind.addWidget(self.badge)
        kind.addWidget(self.kind)
        kind.addStretch(1)
        buttons = Flow(spacing=4)
        for button in (self.page, self.relations, self.rename, self.refuse):
            buttons.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(3)
        head.addWidget(self.name)
        head.addLayout(kind)
        head.addWidget(self.facts)
        head.addSpacing(5)
        head.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self.list.setMinimumHeight(44)
        column.addWidget(self.list, 1)


def _marks(row: actors.Row) -> list[str]:
    """What she said of an actor as a whole."""
    return [tr("confirmed")] * row.confirmed + [tr("hidden from relations")] * row.hidden
