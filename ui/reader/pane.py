"""The reader: shows the article on the desk, and what is done at its names."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from core import settings
from core.store.marks import COLOURS
from core.store.mentions import Place
from core.store.reading_list import State
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.reader import place_menu, standing
from ui.reader.article_view import ArticleView
from ui.reader.blank import Blank
from ui.reader.find_bar import FindBar
from ui.reader.finding import Finding
from ui.reader.head import Head
from ui.reader.heading import STORY
from ui.reader.hovering import Hovering
from ui.reader.left_at import LeftAt, sit
from ui.reader.listing import Listing
from ui.reader.marking import Marking
from ui.reader.marks_panel import MarksPanel, Sides
from ui.reader.opened import Opened, look_up
from ui.reader.overview import Overview
from ui.reader.remark import Remark
from ui.reader.searched import Searched
from ui.reader.type_choice import LARGEST, SMALLEST, TypeSheet
from ui.reader.walking import Walking
from ui.widgets.sizes import sizes_of

#: What, when it changes, changes what is shown.
_TABLES = frozenset(
    "article zone reading mention alias actor pin refused sought zone_pin story version mark setting tag tagged".split()  # noqa: SIM905
)


class ReaderPane(QWidget):
    """Follows the desk. Everything that it changes goes through `ui.corrections`."""

    catalogue_wanted = Signal(int)  # an article
    story_wanted = Signal(int)
    versions_wanted = Signal(int)
    type_changed = Signal()

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None, *, beside: bool = False) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self.opened: Opened | None = None
        self._awaited: tuple[int, int, int] | None = None  # a place to go to when its article is there
        self._left = LeftAt()
        self.text_edit = ArticleView(self)
        self.overview = Overview(self.text_edit)
        self.note = Remark()
        self.blank = Blank(self)
        self.head = Head(beside=beside, parent=self)
        self.find_bar = FindBar(bridge, self)
        self.panel = MarksPanel(bridge, self)
        self.type_sheet = TypeSheet(self)
        self.marking = Marking(bridge, self.text_edit, self)
        self.listing = Listing(bridge, desk, self.panel, self.head, self.marking)
        self.finding = Finding(self.find_bar, self.text_edit, self.overview, self)
        self.searched = Searched(bridge, desk, self.text_edit, self.overview, self.find_bar, self)
        self.walking = Walking(bridge, desk, self.text_edit, self)
        self._hovering = Hovering(bridge, self.text_edit, self)
        self.card = self._hovering.card
        self._build()
        self._connect()
        if desk.spot.article is not None:
            self._open(desk.spot.article)

    # --- building

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.panel.hide()
        sides = self.sides = Sides(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.text_edit)
        sides.addWidget(self.panel)
        sides.setStretchFactor(0, 1)
        sides.setSizes([620, 250])
        for widget in (self.head, self.find_bar, self.note):
            column.addWidget(widget)
        column.addWidget(sides, 1)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.blank)
        self.stack.addWidget(page)
        self.setFocusProxy(self.text_edit)

    def _connect(self) -> None:
        desk, view = self._desk, self.text_edit
        desk.article_opened.connect(self._open)
        desk.place_shown.connect(self._go_to)
        desk.actors_chosen.connect(self._choose)
        self._bridge.changed.connect(self._changed)
        self._bridge.job_ended.connect(lambda _: QTimer.singleShot(100, self, self._say_state))
        theme.watch().changed.connect(self._recolour)
        view.heading.source.clicked.connect(self._want_catalogue)
        view.heading.source.linkActivated.connect(self._follow)
        view.clicked.connect(self._clicked)
        view.menu_wanted.connect(self._open_menu)
        view.zoom_wanted.connect(self.zoom)
        self.overview.place_wanted.connect(self.walking.visit)
        self.overview.spot_wanted.connect(view.go_to)
        self._connect_tools()
        for key, act in (
            ("N", self.next_mention),
            ("Shift+N", self.previous_mention),
            ("Return", self._choose_current),
            ("Enter", self._choose_current),
            *((str(colour), lambda colour=colour: self.marking.make(colour)) for colour in COLOURS),
        ):
            # Were the act given here too, the context would be lost, and Enter taken from the whole window.
            shortcut = QShortcut(QKeySequence(key), view, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _connect_tools(self) -> None:
        head, sheet = self.head, self.type_sheet
        head.state_wanted.connect(self._set_state)
        head.important_wanted.connect(self._set_important)
        head.find_wanted.connect(self.find_in_article)
        head.marks_wanted.connect(self.listing.show)
        head.type_wanted.connect(lambda: sheet.open_below(head.type))
        sheet.changed.connect(lambda: (self.reset_type(), self.type_changed.emit()))
        sheet.zoom_wanted.connect(self.zoom)

    def _want_catalogue(self) -> None:
        if self.opened is not None:
            self.catalogue_wanted.emit(self.opened.article.id)

    def _follow(self, link: str) -> None:
        if self.opened is not None:
            wanted = self.story_wanted if link == STORY else self.versions_wanted
            wanted.emit(self.opened.article.id)

    # --- loading

    def _open(self, article: int | None) -> None:
        self._leave_name()
        self._awaited = self.walking.visited = None
        if article is None:
            self._show(None)
        else:
            self._ask(article)

    def _ask(self, article: int) -> None:
        self._bridge.ask(self, "article", look_up, article, then=lambda opened: self._arrived(article, opened))

    def _arrived(self, article: int, opened: Opened | None) -> None:
        if article == self._desk.spot.article:
            self._show(opened)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES and self._desk.spot.article is not None:
            self._ask(self._desk.spot.article)

    def _show(self, opened: Opened | None) -> None:
        before, self.opened = self.opened, opened
        if opened is None:
            if before is not None:
                self._left.leave(before.article.id, self.text_edit)
            self.stack.setCurrentWidget(self.blank)
            self.walking.article = self.marking.article = None
            return
        view = self.text_edit
        same = before is not None and before.article.id == opened.article.id
        if before is not None and not same:
            self._left.leave(before.article.id, view)
        self.stack.setCurrentIndex(1)  # first: the text is set once, in the width that it will have
        self._say_state()
        view.heading.show_article(opened)
        if before is not None and same and before.zones == opened.zones:
            view.fit_heading()
        else:
            view.show_text(opened.article.text, opened.zones, keep=same)
        seat = self._left.take(opened.article.id) if not same and not self.searched.leads else None
        if not same or before is None or before.places != opened.places:
            self._leave_name()
            view.show_places(opened.places)
        self._show_tools(opened)
        self._choose(self._desk.spot.actors)
        if seat is not None:
            sit(view, seat)
        if self._awaited is not None:
            self._go_to(*self._awaited)

    def _show_tools(self, opened: Opened) -> None:
        """Her marks, and what stands around the text."""
        self._hovering.opened = opened
        self.marking.article, self.marking.meanings = opened.article.id, opened.meanings
        self.walking.article = opened.article.id
        self.text_edit.show_marks(opened.marks, opened.tags)
        self.panel.show_marks(opened.listed(opened.marks), opened.listed(opened.left), opened.meanings)
        self.head.show_article(opened, writable=not self._bridge.notebook.read_only)
        self.find_bar.show_text(opened.article.text)
        self.searched.show_article(opened.article.id, opened.article.text)

    def _say_state(self) -> None:
        if self.opened is not None:
            self.note.say_of(self.opened, busy=self._bridge.jobs.busy)

    def _recolour(self) -> None:
        """Other colours or other type: set the text anew where she is."""
        if self.opened is not None:
            self._leave_name()
            self.text_edit.heading.show_article(self.opened)
            self.text_edit.show_text(self.opened.article.text, self.opened.zones, keep=True)

    # --- going to places

    def _go_to(self, article: int, start: int, end: int) -> None:
        if self.opened is None or self.opened.article.id != article:
            self._awaited = (article, start, end)
            return
        self._awaited = None
        self.walking.go_to(start, end)
        self.overview.refresh()

    def next_mention(self) -> None:
        """Go to the next place of the chosen actors, or of anybody when nobody is chosen; round at the end."""
        self.walking.walk(forward=True)

    def previous_mention(self) -> None:
        """Go to the place before."""
        self.walking.walk(forward=False)

    def next_article(self) -> None:
        """Go to the next article, by date, that has one of the chosen actors; round at the end."""
        self.walking.go_on(forward=True)

    def previous_article(self) -> None:
        """Go to the one before."""
        self.walking.go_on(forward=False)

    def find_in_article(self) -> None:
        """Open the bar in which she says what to look for."""
        if self.opened is not None:
            self.finding.begin()

    # --- choosing

    def _choose(self, chosen: tuple[int, ...]) -> None:
        self.text_edit.choose(chosen)
        self.overview.refresh()

    def _clicked(self, number: int, adding: bool) -> None:
        actor = self.text_edit.marks.places[number].actor
        self.text_edit.current, self.walking.visited = number, self.text_edit.marks.spans[number]
        if actor is None:
            return
        chosen = self._desk.spot.actors
        if not adding:
            self._desk.choose_actors(actor)
        elif actor in chosen:
            self._desk.choose_actors(*(other for other in chosen if other != actor))
        else:
            self._desk.choose_actors(*chosen, actor)

    def _choose_current(self) -> None:
        if self.text_edit.current is not None:
            self._clicked(self.text_edit.current, adding=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave_name()
            self.text_edit.leave_current()
            self._desk.choose_actors()
        else:
            super().keyPressEvent(event)

    def _leave_name(self) -> None:
        self._hovering.leave()

    # --- what she says of the article and takes from it

    def _set_state(self, state: State) -> None:
        if self.opened is not None:
            standing.set_state(self._bridge, self.opened.article, state)

    def _set_important(self, on: bool) -> None:
        if self.opened is not None:
            standing.set_important(self._bridge, self.opened.article, on)

    # --- as she left it

    def state(self) -> dict[str, Any]:
        """Which article lies open, where she is in it and was in others, and the list of marks: to be kept."""
        opened = self.opened.article.id if self.opened is not None else None
        here = self._left.state(opened, self.text_edit)
        return here | self.listing.state() | {"sides": self.sides.sizes(), "article": opened}

    def return_to(self, state: Mapping[str, Any]) -> None:
        """As it was kept, before the article is opened; what does not fit any more is left out."""
        self._left.return_to(state)
        self.listing.return_to(state)
        self.sides.setSizes(sizes_of(state.get("sides"), self.sides.sizes()))

    # --- the menu

    def _open_menu(self, number: int | None, at: QPoint) -> None:
        self._leave_name()
        menu = self.menu_for(number, self.text_edit.viewport().mapFromGlobal(at))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_for(self, number: int | None, point: QPoint | None = None) -> QMenu:
        """The menu at a place of the text, or at a point of the text's viewport where no name is."""
        menu = QMenu(self)
        if self.opened is not None:
            place_menu.fill(menu, self._bridge, self._desk, self.text_edit, self.marking, self.opened, number, point)
        return menu

    # --- size

    def zoom(self, steps: int) -> None:
        """Make the type larger or smaller by so many steps; 0 gives it its usual size."""
        usual = next(setting.default for setting in settings.SETTINGS if setting.key == "reader_size")
        size = max(SMALLEST, min(LARGEST, settings.get("reader_size") + steps)) if steps else usual
        if size != settings.get("reader_size"):
            settings.put("reader_size", size)
            self.reset_type()
            self.type_changed.emit()

    def reset_type(self) -> None:
        """The type is another one now."""
        self._recolour()

    # --- for tests and for others that must know where a place stands

    def rect_of(self, start: int, end: int) -> QRect:
        """Where code points `start` to `end` stand in the text's viewport: the rectangle in the first line."""
        return self.text_edit.rect_of(start, end)

    def mention_at(self, point: QPoint) -> Place | None:
        """The place at a point of the text's viewport."""
        number = self.text_edit.number_at(point)
        return None if number is None else self.text_edit.marks.places[number]
