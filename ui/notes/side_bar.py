"""The lists of notes and of claims, and what narrows them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.store import claims, notes, tags
from core.words import counted, figure
from ui.bridge import Bridge
from ui.notes import words
from ui.notes.rows import WrittenRow
from ui.translation import tr
from ui.widgets.empty import Empty
from ui.widgets.filter_field import FilterField
from ui.widgets.lettering import small
from ui.widgets.menu_button import ChoiceButton, MenuButton
from ui.widgets.paged_list import PagedList
from ui.widgets.row_list import RowList
from ui.widgets.segments import Segments

_EMPTY = {
    "note": "No note yet.\n\nSelect words in the reader and choose “Note here…”, or press New.",
    "claim": "No claim yet.\n\nSelect words in the reader and choose “Add to a claim…”, or press New.",
}
_NONE = {"note": "No note fits.", "claim": "No claim fits."}


class SideBar(QWidget):
    """Two lists, one in front. The filters hold for the list that is in front."""

    turned = Signal(str)  # "note" or "claim"
    chosen = Signal(str, int)
    new_wanted = Signal()
    delete_wanted = Signal()
    entered = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tag = ""
        self._focus_when_there = False
        self.pages = Segments((("Notes", "note"), ("Claims", "claim")))
        self.pages.show_value("note")
        self.field = FilterField(tr("Filter notes"))
        self.sort = ChoiceButton(words.SORTS)
        self.sure = ChoiceButton([("However sure", None), *((word, n) for n, word in enumerate(claims.SURE))])
        self.tag = MenuButton(tr("All tags"), QMenu())
        self.new = QPushButton(tr("New"))
        self.count = QLabel()
        self.models = {
            "note": PagedList(bridge, notes.count, notes.page, words.note_text, words.note_text, self),
            "claim": PagedList(bridge, claims.count, claims.page, words.claim_text, words.claim_text, self),
        }
        self.lists = {sort: self._list(sort) for sort in self.models}
        self._build()
        self._connect()

    def _list(self, sort: str) -> RowList:
        made = RowList(self.models[sort])
        made.setItemDelegate(WrittenRow(made))
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setAccessibleName(tr("Notes") if sort == "note" else tr("Claims"))
        made.chosen_by_hand.connect(lambda ids, sort=sort: self.chosen.emit(sort, ids[-1]) if len(ids) == 1 else None)
        made.activated.connect(lambda _: self.entered.emit())
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), made)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_wanted)
        return made

    def _build(self) -> None:
        writable = not self._bridge.notebook.read_only
        self.new.setEnabled(writable)
        self._name_new("note")
        self.count.setProperty("role", "muted")
        for widget in (self.sort, self.sure, self.tag, self.count):
            widget.setFont(small(self.font()))
        self.sure.hide()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.pages, 1)
        first.addWidget(self.new)
        for widget in (self.sort, self.sure, self.tag):
            second.addWidget(widget)
        second.addStretch(1)
        second.addWidget(self.count)
        head = QVBoxLayout()
        head.setContentsMargins(10, 10, 10, 8)
        head.setSpacing(8)
        head.addLayout(first)
        head.addWidget(self.field)
        head.addLayout(second)
        self.empty = Empty(tr("Show all"))
        self.empty.pressed.connect(self._show_all_or_new)
        self.stack = QStackedWidget()
        for widget in (*self.lists.values(), self.empty):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.setMinimumWidth(270)

    def _connect(self) -> None:
        self.pages.chosen.connect(self._turn)
        self.field.filtered.connect(lambda _: self._ask())
        self.field.left_down.connect(lambda: self.lists[self.page].setFocus())
        self.sort.chosen.connect(lambda _: self._ask())
        self.sure.chosen.connect(lambda _: self._ask())
        self.tag.opened.aboutToShow.connect(self.fill_tags)
        self.new.clicked.connect(lambda _=False: self.new_wanted.emit())
        for model in self.models.values():
            model.arrived.connect(self._arrived)
        self._ask()

    @property
    def page(self) -> str:
        """The list in front: "note" or "claim"."""
        return str(self.pages.value or "note")

    @property
    def holds_any(self) -> bool:
        """Is there something in the list in front, or would there be if it were not narrowed?"""
        return self.models[self.page].total > 0 or self._narrowed

    @property
    def chosen_ids(self) -> tuple[int, ...]:
        """What is chosen in the list in front."""
        return self.lists[self.page].chosen

    def turn(self, page: str) -> None:
        """Bring a list to the front without telling anybody."""
        if page != self.page or self.pages.value is None:
            self.pages.show_value(page)
        self.sort.setVisible(page == "note")
        self.sure.setVisible(page == "claim")
        self.field.setPlaceholderText(tr("Filter notes") if page == "note" else tr("Filter claims"))
        self._name_new(page)
        self._ask()

    def _name_new(self, page: str) -> None:
        said = tr("Write a new note  (Ctrl+Alt+N)") if page == "note" else tr("State a new claim  (Ctrl+Alt+J)")
        self.new.setToolTip(said)
        self.new.setAccessibleName(tr("New note") if page == "note" else tr("New claim"))

    def _turn(self, page: str) -> None:
        self.turn(page)
        self.turned.emit(page)

    def mark(self, sort: str, number: int | None) -> None:
        """Show which one is open."""
        self.lists[sort].choose([] if number is None else [number])

    def refresh(self) -> None:
        """The notebook changed."""
        self.models[self.page].refresh()

    def take_focus(self) -> None:
        """The cursor goes to the list, or to the button where there is nothing to choose."""
        (self.lists[self.page] if self.models[self.page].total else self.new).setFocus()
        self._focus_when_there = not self.models[self.page].total  # it may only not be known yet what there is

    def state(self) -> dict[str, Any]:
        """Which list is in front, and what narrows it."""
        return {
            "page": self.page, "wanted": self.field.wanted, "tag": self._tag,
            "sort": self.sort.value, "sure": self.sure.value,
        }  # fmt: skip

    def return_to(self, state: Mapping[str, Any]) -> None:
        """Show the lists as `state` told; a tag that is gone narrows no more."""
        self.field.set_quietly(str(state.get("wanted") or ""))
        self.sort.show_value(state.get("sort"))
        self.sure.show_value(state.get("sure"))
        wanted = state.get("tag")
        if isinstance(wanted, str) and wanted and self._bridge.now(tags.find, wanted) is not None:
            self._name_tag(wanted)
        self.turn("claim" if state.get("page") == "claim" else "note")

    def fill_tags(self) -> None:
        """The tags to choose from."""
        menu = self.tag.opened
        menu.clear()
        menu.addAction(tr("All tags"), lambda: self._choose_tag(""))
        what: Any = self.page
        for tag in self._bridge.now(tags.every, what):
            text = f"{tag.name} ({figure(tag.count)})".replace("&", "&&")
            menu.addAction(text, lambda name=tag.name: self._choose_tag(name))

    def _choose_tag(self, name: str) -> None:
        self._name_tag(name)
        self._ask()

    def _name_tag(self, name: str) -> None:
        self._tag = name
        self.tag.setText(words.short(name, 16).replace("&", "&&") if name else tr("All tags"))

    def _show_all_or_new(self) -> None:
        if self._narrowed:
            self.show_all()
        else:
            self.new_wanted.emit()

    def show_all(self) -> None:
        """Narrow the list in front no more."""
        if not self._narrowed:
            return
        self.field.set_quietly("")
        (self.sort if self.page == "note" else self.sure).show_value(None)
        self._choose_tag("")

    def _ask(self) -> None:
        if self.page == "note":
            self.models["note"].ask(wanted=self.field.wanted, on=self.sort.value, tag=self._tag)
        else:
            self.models["claim"].ask(wanted=self.field.wanted, sure=self.sure.value, tag=self._tag)

    @property
    def _narrowed(self) -> bool:
        chosen = self.sort.value if self.page == "note" else self.sure.value
        return bool(self.field.wanted or self._tag) or chosen is not None

    def _arrived(self) -> None:
        model = self.models[self.page]
        self.count.setText(figure(model.total) if model.total else "")
        self.count.setAccessibleName(counted(model.total, self.page))
        self.empty.say(_NONE[self.page] if self._narrowed else _EMPTY[self.page])
        new = tr("New note") if self.page == "note" else tr("New claim")
        self.empty.button.setText(tr("Show all") if self._narrowed else new)
        self.empty.button.setEnabled(self._narrowed or not self._bridge.notebook.read_only)
        self.stack.setCurrentWidget(self.lists[self.page] if model.total else self.empty)
        if self._focus_when_there and model.total:
            self._focus_when_there = False
            if self.new.hasFocus():
                self.lists[self.page].setFocus()
