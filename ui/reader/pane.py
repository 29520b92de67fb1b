"""The reader: shows the article on the desk, and what is done at its names."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from core import settings
from core.store import actors
from core.store.mentions import Place
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.reader import name_menu, text_menu
from ui.reader.article_view import ArticleView
from ui.reader.blank import Blank
from ui.reader.card import Card
from ui.reader.heading import STORY
from ui.reader.opened import Opened, look_up
from ui.reader.overview import Overview

#: What, when it changes, changes what is shown.
_TABLES = frozenset(
    "article zone reading mention alias actor pin refused sought zone_pin story version".split()  # noqa: SIM905
)
_UNREAD = "The names in this article have not been read yet. Choose “Read what is unread” in the File menu."
_STANDING = {
    "older": "This is an older version of the article. It can be read, but it counts nowhere.",
    "trash": "This article lies in the trash. It can be read, but it counts nowhere.",
}
_SMALLEST, _LARGEST = 12, 32
_HOVER = 320  # milliseconds over a name before its card appears


class ReaderPane(QWidget):
    """Follows the desk. Everything that it changes goes through `ui.corrections`."""

    catalogue_wanted = Signal(int)  # an article
    story_wanted = Signal(int)
    versions_wanted = Signal(int)

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self.opened: Opened | None = None
        self._awaited: tuple[int, int, int] | None = None  # a place to go to when its article is there
        self._visited: tuple[int, int] | None = None  # positions of the place that she went to last
        self.text_edit = ArticleView(self)
        self.overview = Overview(self.text_edit)
        self.note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.blank = Blank(self)
        self.card = Card(self)
        self._hovering = QTimer(self, singleShot=True, interval=_HOVER)
        self._build()
        self._connect()
        if desk.spot.article is not None:
            self._open(desk.spot.article)

    # --- building

    def _build(self) -> None:
        self.note.setProperty("role", "bar")
        self.note.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.note.setContentsMargins(14, 7, 14, 7)
        self.note.hide()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addWidget(self.text_edit, 1)
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
        view.hovered.connect(self._hovered)
        view.menu_wanted.connect(self._open_menu)
        view.zoom_wanted.connect(self.zoom)
        self.overview.place_wanted.connect(self._visit)
        self._hovering.timeout.connect(self._ask_card)
        for key, act in (
            ("N", self.next_mention),
            ("Shift+N", self.previous_mention),
            ("Return", self._choose_current),
            ("Enter", self._choose_current),
        ):
            QShortcut(QKeySequence(key), view, act, context=Qt.ShortcutContext.WidgetShortcut)

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
        self._awaited = self._visited = None
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
            self.stack.setCurrentWidget(self.blank)
            return
        view = self.text_edit
        same = before is not None and before.article.id == opened.article.id
        self.stack.setCurrentIndex(1)  # first: the text is set once, in the width that it will have
        self._say_state()
        view.heading.show_article(opened)
        if before is not None and same and before.zones == opened.zones:
            view.fit_heading()
        else:
            view.show_text(opened.article.text, opened.zones, keep=same)
        if not same or before is None or before.places != opened.places:
            self._leave_name()
            view.show_places(opened.places)
        self._choose(self._desk.spot.actors)
        if self._awaited is not None:
            self._go_to(*self._awaited)

    def _say_state(self) -> None:
        opened = self.opened
        if opened is None:
            return
        said = {
            "read": "",
            "unread": "Names are being read…" if self._bridge.jobs.busy else _UNREAD,
            "failed": opened.failure,  # a whole sentence
        }[opened.state]
        said = _STANDING.get(opened.standing, said)
        self.note.setText(said)
        self.note.setVisible(bool(said))

    def _recolour(self) -> None:
        """Other colours or another size of type: set the text anew where she is."""
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
        convert = self.text_edit.offsets.to_document
        self._visited = (convert(start), convert(end))
        self.text_edit.go_to(*self._visited)
        self.overview.refresh()

    def _visit(self, number: int) -> None:
        view = self.text_edit
        self._visited = view.marks.spans[number]
        view.go_to(*self._visited)
        view.current = number

    def next_mention(self) -> None:
        """Go to the next place of the chosen actors, or of anybody when nobody is chosen; round at the end."""
        self._walk(forward=True)

    def previous_mention(self) -> None:
        """Go to the place before."""
        self._walk(forward=False)

    def _walk(self, *, forward: bool) -> None:
        view = self.text_edit
        if self.opened is None:
            return
        # From the place visited last, even when it is no name any more, unless she has gone on from there.
        if self._visited is not None and view.is_visible(*self._visited):
            position = self._visited[0]
        else:
            position = view.top_position() - (1 if forward else 0)
        number = view.marks.following(position, self._desk.spot.actors, forward=forward)
        if number is not None:
            self._visit(number)

    # --- choosing

    def _choose(self, chosen: tuple[int, ...]) -> None:
        self.text_edit.choose(chosen)
        self.overview.refresh()

    def _clicked(self, number: int, adding: bool) -> None:
        actor = self.text_edit.marks.places[number].actor
        self.text_edit.current, self._visited = number, self.text_edit.marks.spans[number]
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

    # --- the card of a name

    def _hovered(self, number: int | None) -> None:
        self.card.hide()
        if number is None:
            self._hovering.stop()
        else:
            self._hovering.start()

    def _leave_name(self) -> None:
        self._hovering.stop()
        self.card.hide()

    def _ask_card(self) -> None:
        number = self.text_edit.hover
        if number is None or self.opened is None:
            return
        place = self.text_edit.marks.places[number]
        if place.actor is None:
            self.card.show_nobody(place, self._rect(place))
        else:
            self._bridge.ask(
                self, "card", actors.get, place.actor, then=lambda row: self._show_card(number, place, row)
            )

    def _show_card(self, number: int, place: Place, row: actors.Row | None) -> None:
        if row is not None and self.opened is not None and self.text_edit.hover == number:
            self.card.show_actor(row, self.opened.of(row.id), self._rect(place))

    def _rect(self, place: Place) -> QRect:
        """Where a place stands in this pane."""
        rect = self.rect_of(place.start, place.end)
        return QRect(self.text_edit.viewport().mapTo(self, rect.topLeft()), rect.size())

    # --- the menu

    def _open_menu(self, number: int | None, at: QPoint) -> None:
        self._leave_name()
        menu = self.menu_for(number, self.text_edit.viewport().mapFromGlobal(at))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_for(self, number: int | None, point: QPoint | None = None) -> QMenu:
        """The menu at a place of the text, or at a point of the text's viewport where no name is."""
        menu, view = QMenu(self), self.text_edit
        if view.textCursor().hasSelection():
            menu.addAction("Copy", view.copy)
            menu.addSeparator()
            if self.opened is not None:
                text_menu.fill_selected(menu, self._bridge, self.opened, *self._selected())
        if number is not None and self.opened is not None:
            name_menu.fill(menu, self._bridge, self._desk, self.opened.article.id, view.marks.places[number])
        else:
            if point is not None and self.opened is not None:
                text_menu.fill(menu, self._bridge, self.opened, *self._said_of(point))
            text_menu.fill_folds(menu, view)
            menu.addAction("Select all", view.selectAll)
        return menu

    def _said_of(self, point: QPoint) -> tuple[int, int]:
        """From where to where the text goes that is meant at a point: what is folded there, selected, or the line."""
        view = self.text_edit
        cursor, run = view.textCursor(), view.run_at(point)
        if run is not None:
            return run.start, run.end
        if cursor.hasSelection():
            return self._selected()
        at = view.offset_at(point)
        return at, at

    def _selected(self) -> tuple[int, int]:
        """From where to where the selection goes in the article's text."""
        cursor, convert = self.text_edit.textCursor(), self.text_edit.offsets.to_text
        return convert(cursor.selectionStart()), convert(cursor.selectionEnd())

    # --- size

    def zoom(self, steps: int) -> None:
        """Make the type larger or smaller by so many steps; 0 gives it its usual size."""
        usual = next(setting.default for setting in settings.SETTINGS if setting.key == "reader_size")
        size = max(_SMALLEST, min(_LARGEST, settings.get("reader_size") + steps)) if steps else usual
        if size != settings.get("reader_size"):
            settings.put("reader_size", size)
            self._recolour()

    # --- for tests and for others that must know where a place stands

    def rect_of(self, start: int, end: int) -> QRect:
        """Where code points `start` to `end` stand in the text's viewport: the rectangle in the first line."""
        return self.text_edit.rect_of(start, end)

    def mention_at(self, point: QPoint) -> Place | None:
        """The place at a point of the text's viewport."""
        number = self.text_edit.number_at(point)
        return None if number is None else self.text_edit.marks.places[number]
