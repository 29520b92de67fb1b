"""The actors' pane: whom to list, the list, and below it the card of who is chosen."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.model import Kind
from core.store import actors
from core.words import counted, figure
from ui.actors.actor_list import ActorList
from ui.actors.acts import Acts
from ui.actors.card import ActorCard
from ui.actors.several_card import SeveralCard
from ui.bridge import Bridge
from ui.desk import Desk
from ui.translation import tr
from ui.widgets.actor_marks import fill_marks
from ui.widgets.empty import Empty
from ui.widgets.filter_field import FilterField
from ui.widgets.kind_chips import KindChips
from ui.widgets.kind_menu import fill_kinds
from ui.widgets.lettering import small
from ui.widgets.paged_list import PagedList
from ui.widgets.segments import Segments
from ui.widgets.tick_box import TickBox

_MATTERS = frozenset({"mention", "alias", "actor", "pin", "refused", "article", "sought"})

_LEAST = 28  # pixels of the list in a low window, so that what stands above it is whole


class ActorsPane(QWidget):
    """Who occurs in the open article or in the notebook. What is chosen lies on the desk."""

    chosen_changed = Signal()  # `chosen_rows` or `can_split` are others now

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._wish: str | None = None  # the scope that she chose herself
        self.model = PagedList(bridge, actors.count, actors.page, lambda row: row.name, self._tip, self)
        self.list = ActorList(self.model)
        self.acts = Acts(bridge, desk, self)
        self.scope = Segments((("In this article", "article"), ("In the notebook", "notebook")))
        self.field = FilterField(tr("Filter actors"))
        self.chips = KindChips()
        self.hidden = TickBox(tr("Show hidden"), visible=False)
        self.card, self.several = ActorCard(), SeveralCard()
        self._build()
        self._connect()
        self._ask()
        self._follow(desk.spot.actors)
        self._show_card()
        self._count_hidden()

    # --- what the main window's menu asks for

    @property
    def chosen_rows(self) -> list[actors.Row]:
        """The chosen actors with their counts over the notebook; none while they are being looked up."""
        return self.acts.rows

    @property
    def can_split(self) -> bool:
        """Is a name of the one chosen actor marked that can be split off?"""
        return self.acts.portrait is not None and self.card.list.chosen_name is not None

    def merge_chosen(self) -> None:
        """Merge the chosen actors, after asking."""
        self.acts.merge()

    def rename_chosen(self) -> None:
        """Rename the chosen actor, after asking for the name."""
        self.acts.rename()

    def set_kind_of_chosen(self, kind: Kind) -> None:
        """Say what the chosen actors are."""
        self.acts.set_kind(kind)

    def refuse_chosen(self) -> None:
        """Say that what the chosen actors are called is not a name, anywhere."""
        self.acts.refuse()

    def split_chosen_name(self) -> None:
        """Split the name marked in the card off its actor."""
        name = self.card.list.chosen_name
        if name is not None:
            self.acts.split(name)

    def open_page(self) -> None:
        """Bring the page of the chosen actor to the front."""
        self.acts.open_page()

    def confirm_chosen(self) -> None:
        """Say that the chosen actors are right, or take that back."""
        self.acts.confirm()

    def hide_chosen(self) -> None:
        """Leave the chosen actors out of relations, or show them there again."""
        self.acts.hide()

    def show_sought(self) -> None:
        """Show the names that she looks for, to add and to remove."""
        from ui.actors.sought_dialog import SoughtDialog

        SoughtDialog(self._bridge, self.window()).show()

    def focus_filter(self) -> None:
        """Put the cursor into the filter, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # --- building

    def _build(self) -> None:
        title, self.count = QLabel(tr("Actors")), QLabel()
        title.setProperty("role", "heading")
        self.count.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addSpacing(4)
        head.addWidget(self.count, 1)
        top = QVBoxLayout()
        top.setContentsMargins(10, 10, 10, 10)
        top.setSpacing(8)
        head.setContentsMargins(4, 3, 4, 3)
        top.addLayout(head)
        self.hidden.setFont(small(self.font()))
        for widget in (self.scope, self.field, self.chips, self.hidden):
            top.addWidget(widget)
        self.nobody = Empty()
        self.list.setMinimumHeight(_LEAST)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nobody)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        self.below = QStackedWidget()
        self.below.addWidget(self.card)
        self.below.addWidget(self.several)
        self.splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(self.below)
        self.splitter.setSizes([540, 460])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _connect(self) -> None:
        self.scope.chosen.connect(self._choose_scope)
        self.field.filtered.connect(self._ask)
        self.field.left_down.connect(self._enter_list)
        self.chips.changed.connect(self._ask)
        self.model.arrived.connect(self._say)
        self.list.chosen_by_hand.connect(lambda ids: self._desk.choose_actors(*ids))
        self.list.merge_wanted.connect(self.merge_chosen)
        self.list.rename_wanted.connect(self.rename_chosen)
        self.list.refuse_wanted.connect(self.refuse_chosen)
        self.list.page_wanted.connect(self.acts.open_page)
        self.hidden.toggled.connect(self._ask)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.acts.changed.connect(self._show_card)
        for card in (self.card, self.several):
            card.kind_wanted.connect(self.set_kind_of_chosen)
            card.refuse_wanted.connect(self.refuse_chosen)
            card.relations_wanted.connect(lambda: self._desk.show("relations"))
        self.card.rename_wanted.connect(self.rename_chosen)
        self.card.list.place_wanted.connect(self._desk.show_place)
        self.card.list.split_wanted.connect(self.acts.split)
        self.card.list.again_wanted.connect(self.acts.split_again)
        self.card.list.move_wanted.connect(self.acts.move_name)
        self.card.page_wanted.connect(self.acts.open_page)
        self.card.list.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())
        self.several.merge_wanted.connect(self.merge_chosen)
        self._desk.actors_chosen.connect(self._follow)
        self._desk.article_opened.connect(lambda _: self._ask())
        self._bridge.changed.connect(self._hear)

    # --- asking and showing

    @property
    def _article(self) -> int | None:
        """The article that the list is about; None for the notebook."""
        return None if self._wish == "notebook" else self._desk.spot.article

    def _choose_scope(self, scope: str) -> None:
        self._wish = scope
        self._ask()
        self._follow(self._desk.spot.actors)

    def _ask(self) -> None:
        self.scope.buttons["article"].setEnabled(self._desk.spot.article is not None)
        self.scope.show_value("notebook" if self._article is None else "article")
        self.model.ask(
            wanted=self.field.wanted, article=self._article, kinds=self.chips.kinds, hidden=self.hidden.isChecked()
        )

    def _count_hidden(self) -> None:
        self._bridge.ask(self, "hidden", actors.hidden_count, then=self._offer_hidden)

    def _offer_hidden(self, number: int) -> None:
        self.hidden.setText(tr("Show {0} hidden from relations").format(figure(number)))
        self.hidden.setVisible(number > 0)

    def _hear(self, tables: frozenset[str]) -> None:
        if "actor" in tables:
            self._count_hidden()
        if tables & _MATTERS:
            self.model.refresh()
            self.acts.refresh()

    def _follow(self, chosen: tuple[int, ...]) -> None:
        if chosen != self.list.chosen:
            self.list.choose(chosen)

    def _say(self) -> None:
        self.count.setText(figure(self.model.total))
        self.count.setToolTip(counted(self.model.total, "actor"))
        if self.field.wanted:
            self.nobody.say(tr("No actor is called “{0}”.").format(self.field.wanted))
        elif self.chips.kinds:
            self.nobody.say(tr("No actor of this kind."))
        elif self._article is not None:
            self.nobody.say(tr("No actor occurs in this article."))
        else:
            self.nobody.say(tr("Actors appear here as soon as articles have been read."))
        self.stack.setCurrentWidget(self.list if self.model.rows else self.nobody)

    def _tip(self, row: actors.Row) -> str:
        places = counted(row.places, "place")
        where = tr("this article") if self._article is not None else counted(row.articles, "article")
        return tr("{0}\n{1} in {2}").format(row.name, places, where)

    def _show_card(self) -> None:
        rows, portrait = self.acts.rows, self.acts.portrait
        if portrait is not None:
            self.card.show_portrait(portrait, writable=self.acts.writable)
            self.below.setCurrentWidget(self.card)
        elif rows:
            self.several.show_rows(rows, writable=self.acts.writable, too_many=self.acts.too_many)
            self.below.setCurrentWidget(self.several)
        self.below.setVisible(bool(rows))
        self.chosen_changed.emit()

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))

    # --- the context menu

    def _open_menu(self, point: QPoint) -> None:
        if self.list.indexAt(point).isValid():
            menu = self._menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(point))

    def _menu(self) -> QMenu:
        number = len(self._desk.spot.actors)
        menu = QMenu(self)
        menu.addAction(tr("Open page"), self.acts.open_page)
        menu.addSeparator()
        merge = menu.addAction(
            tr("Merge {0} actors…").format(number) if number > 1 else tr("Merge…"), self.merge_chosen
        )
        rename = menu.addAction(tr("Rename…"), self.rename_chosen)
        kinds = menu.addMenu(tr("Change kind"))
        fill_kinds(kinds, self.set_kind_of_chosen)
        fill_marks(menu, self._bridge, self.acts.rows)
        refuse = menu.addAction(tr("Not a name (everywhere)"), self.refuse_chosen)
        menu.addSeparator()
        menu.addAction(tr("Show relations"), lambda: self._desk.show("relations"))
        writable = self.acts.writable
        merge.setEnabled(writable and number > 1)
        rename.setEnabled(writable and number == 1)
        for part in (kinds.menuAction(), refuse):
            part.setEnabled(writable)
        return menu
