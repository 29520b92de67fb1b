"""The page of one actor: who it is, its names and where they come from, and every mention in context."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from core.store import notes, profile, splitting
from core.store.kwic import Line
from core.store.notes import Note
from core.words import counted
from ui import corrections, theme
from ui.actors import menus
from ui.actors.about import About, Companion, companion_facts, companions, look, name_facts, note_facts, outlet_facts
from ui.actors.concordance import Concordance
from ui.actors.facts import Fact, FactList
from ui.bridge import Bridge
from ui.desk import Desk
from ui.translation import tr
from ui.widgets.ask_name import ask_name
from ui.widgets.badge import Badge
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import Empty
from ui.widgets.flow import Flow
from ui.widgets.kind_menu import fill_kinds
from ui.widgets.lettering import small
from ui.widgets.menu_button import ChoiceButton, MenuButton
from ui.widgets.question import Question
from ui.widgets.tag_field import TagField
from ui.widgets.tick_box import TickBox

_MATTERS = frozenset({"mention", "alias", "actor", "pin", "refused", "article", "sought", "note"})
_ORDERS = (
    ("By date, oldest first", ("date", False)),
    ("By date, newest first", ("date", True)),
    ("By outlet", ("outlet", False)),
    ("By the words before", ("left", False)),
    ("By the words behind", ("right", False)),
)
_NOBODY = "Choose an actor: double-click it in the list at the right."


class ActorPage(QWidget):
    """Shows the actor that is chosen on the desk; of several the first."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self.about: About | None = None
        self._actor: int | None = None  # whose page it is, or is about to be
        self._found: list[Companion] | None = None
        self._tagged: int | None = None  # whose tags are shown
        self._look = Question(bridge, look, self._show)
        self.name = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.badge, self.facts = Badge(), QLabel(wordWrap=True)
        self.names, self.outlets, self.companions = FactList(tr("Names")), FactList("Outlets"), FactList("Companions")
        self.notes, self.tags = FactList(tr("Your notes")), TagField(bridge, "actor")
        self.lines = Concordance(bridge)
        self.order = ChoiceButton(_ORDERS)
        self._build()
        self._connect()
        self._follow(desk.spot.actors)

    # --- building

    def _build(self) -> None:
        self.name.setProperty("role", "title")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setProperty("role", "muted")
        self.kind = self._kind_button()
        self.confirmed = TickBox(tr("Confirmed"), toolTip=tr("You have looked at this actor and it is right"))
        self.hidden = TickBox(
            tr("Hide from relations"), toolTip=tr("Leave it out of the picture, the links and the evidence")
        )
        self.rename = self._button("Rename…", self._rename)
        self.refuse = self._button("Not a name", self._refuse, "Nothing that it is called is a name, anywhere")
        self.relations = self._button("Show relations", lambda: self._desk.show("relations"))
        self.nobody = Empty()
        self.nobody.say(_NOBODY)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.nobody)
        self._stack.addWidget(page)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setProperty("role", "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.badge, alignment=Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.name, 1)
        acts = Flow(spacing=8)
        for widget in (self.kind, self.rename, self.relations, self.refuse, self.confirmed, self.hidden):
            acts.addWidget(widget)
        for box in (self.confirmed, self.hidden):
            box.setMinimumHeight(self.rename.sizeHint().height())
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(7)
        column.addLayout(first)
        column.addWidget(self.facts)
        column.addLayout(acts)
        column.addWidget(self.tags)
        return head

    def _body(self) -> QWidget:
        known = QSplitter(Qt.Orientation.Horizontal)
        for number, part in enumerate((self.names, self.outlets, self.companions, self.notes)):
            known.addWidget(part)
            known.setStretchFactor(number, (5, 3, 3, 3)[number])
        known.setSizes([380, 210, 270, 190])
        self.count = ElidedLabel()
        self.count.setProperty("role", "heading")
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 7, 10, 7)
        bar.addWidget(self.count, 1)
        bar.addWidget(self.order)
        self.order.setFont(small(self.font()))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.lines, 1)
        body = QSplitter(Qt.Orientation.Vertical)
        for part in (known, below):
            body.addWidget(part)
        for splitter in (known, body):
            splitter.setChildrenCollapsible(False)
        body.setSizes([210, 420])
        body.setStretchFactor(1, 1)
        return body

    def _button(self, text: str, act: Callable[[], object], tip: str = "") -> QPushButton:
        button = QPushButton(tr(text), toolTip=tr(tip))
        button.setFont(small(self.font()))
        button.clicked.connect(lambda: act())
        return button

    def _kind_button(self) -> MenuButton:
        button = MenuButton("", QMenu())
        button.setFont(small(self.font()))
        button.setToolTip(tr("Change the kind"))
        button.opened.aboutToShow.connect(self._fill_kinds)
        return button

    def _connect(self) -> None:
        self._desk.actors_chosen.connect(self._follow)
        self._desk.window_changed.connect(lambda _: self._ask_companions())
        self._bridge.changed.connect(self._hear)
        self.confirmed.clicked.connect(lambda on: self._act(lambda row: corrections.confirm(self._bridge, [row], on)))
        self.hidden.clicked.connect(lambda on: self._act(lambda row: corrections.hide(self._bridge, [row], on)))
        self.order.chosen.connect(lambda _: self._ask_lines())
        self.lines.place_wanted.connect(self._desk.show_place)
        self.lines.menu_wanted.connect(self._line_menu)
        self.lines.rows.arrived.connect(self._say_count)
        self.names.pressed_fact.connect(self._press_name)
        self.names.menu_wanted.connect(self._name_menu)
        self.companions.pressed_fact.connect(self._show_relation)
        self.companions.menu_wanted.connect(self._companion_menu)
        self.notes.pressed_fact.connect(self._press_note)

    # --- asking and showing

    def _follow(self, chosen: tuple[int, ...]) -> None:
        if chosen and chosen[0] != self._actor:
            self._actor, self._found = chosen[0], None
            self.companions.show_facts([Fact(tr("Companions are being counted …"))])
            self._ask()

    def _ask(self) -> None:
        if self._actor is None or not self.isVisible():
            return
        self._look.ask(self._actor)
        self._ask_lines()
        self._ask_companions()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._ask()

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & _MATTERS and self._actor is not None and self.isVisible():
            self._look.refresh(self._actor)
            self.lines.rows.refresh()
            self._ask_companions()

    def _ask_lines(self) -> None:
        if self._actor is not None:
            self.lines.show_actor(self._actor, self.order.value)

    def _ask_companions(self) -> None:
        if self._actor is None or not self.isVisible():
            return
        actor, window = self._actor, self._desk.window
        self._bridge.ask(
            self,
            "companions",
            companions,
            actor,
            window,
            self._bridge.kept,
            then=lambda found: self._show_companions(actor, found),
        )

    def _show(self, about: About | None) -> None:
        if about is not None and about.row.id != self._actor:
            return
        self.about = about
        self._stack.setCurrentIndex(0 if about is None else 1)
        if about is None:
            return
        row, writable = about.row, not self._bridge.notebook.read_only
        self.name.setText(row.name)
        self.badge.show_kind(row.kind)
        self.kind.setText(tr(theme.KIND_NAMES[row.kind]))
        self.facts.setText(about.facts)
        self.confirmed.setChecked(row.confirmed)
        self.hidden.setChecked(row.hidden)
        for widget in (self.kind, self.rename, self.refuse, self.confirmed, self.hidden):
            widget.setEnabled(writable)
        self.names.show_facts(name_facts(about))
        self.outlets.show_facts(outlet_facts(about))
        self.notes.show_facts(note_facts(about, writable=writable))
        if self._tagged != row.id:
            self._tagged = row.id
            self.tags.show_for([row.id], row.name)
        self._say_companions()

    def _show_companions(self, actor: int, found: list[Companion]) -> None:
        if actor == self._actor:
            self._found = found
            self._say_companions()

    def _say_companions(self) -> None:
        """When both answers are there: who it is, and whom it appears with."""
        if self._found is not None and self.about is not None and self.about.row.id == self._actor:
            facts = companion_facts(self._found, self._desk.window, hidden=self.about.row.hidden)
            self.companions.show_facts(facts)

    def _say_count(self) -> None:
        self.count.setText(tr("{0} in context").format(counted(self.lines.rows.total, "mention")))

    # --- acts

    def _act(self, act: Callable[[Any], object]) -> None:
        if self.about is not None:
            act(self.about.row)

    def _fill_kinds(self) -> None:
        if self.about is not None:
            row = self.about.row
            fill_kinds(self.kind.opened, lambda kind: corrections.set_kind(self._bridge, [row], kind), row.kind)

    def _rename(self) -> None:
        if self.about is None:
            return
        row = self.about.row
        forms = [form for name in self.about.profile.names for form in (name.text, *(text for text, _ in name.forms))]
        choices = [form for form in dict.fromkeys(" ".join(form.split()) for form in forms) if form != row.name]
        name = ask_name(self, tr("Rename “{0}”").format(row.name), row.name, choices)
        if name is not None and name != row.name:
            corrections.rename(self._bridge, row, name)

    def _refuse(self) -> None:
        self._act(lambda row: corrections.refuse_actors(self._bridge, [row]))

    def _press_name(self, what: object) -> None:
        if isinstance(what, splitting.Joined) and self.about is not None and not self._bridge.notebook.read_only:
            corrections.split_again(self._bridge, what, self.about.row)

    def _press_note(self, what: object) -> None:
        """A note is opened, or one begun."""
        if isinstance(what, Note):
            self._desk.show_note(what.id)
        elif isinstance(what, notes.About):
            self._desk.note_wanted.emit(what)

    def _show_relation(self, companion: Companion) -> None:
        if self._actor is not None:
            self._desk.choose_relation(self._actor, companion.actor)

    # --- menus

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _name_menu(self, what: object, at: QPoint) -> None:
        self._pop_up(self.menu_of_name(what), at)

    def menu_of_name(self, what: object) -> QMenu:
        """The menu of a name or a merge."""
        menu = QMenu(self)
        if self.about is not None and isinstance(what, profile.Name):
            splits = len(self.about.profile.names) > 1
            name = (what.alias, what.text, what.kind)
            menus.fill_name(menu, self._bridge, self, self.about.row, name, splits=splits)
        elif isinstance(what, splitting.Joined):
            action = menu.addAction(
                tr("Split {0} off again").format(menus.in_menu(what.said)), lambda: self._press_name(what)
            )
            action.setEnabled(not self._bridge.notebook.read_only)
        return menu

    def _line_menu(self, line: Line, at: QPoint) -> None:
        if self.about is not None:
            self._pop_up(self.menu_of_line(line), at)

    def menu_of_line(self, line: Line) -> QMenu:
        """The menu of one mention."""
        menu = QMenu(self)
        if self.about is not None:
            menus.fill_line(menu, self._bridge, self._desk, self, self.about.row, line)
        return menu

    def _companion_menu(self, companion: Companion, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Read the evidence"), lambda: self._show_relation(companion))
        menu.addAction(tr("Open the page of “{0}”").format(menus.in_menu(companion.name)),
                       lambda: self._desk.show_actor(companion.actor))  # fmt: skip
        self._pop_up(menu, at)
