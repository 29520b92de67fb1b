"""The library's pane: filter, order, and the list of articles."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from core.store import articles
from core.store.database import Database
from core.words import counted
from ui.bridge import Bridge
from ui.desk import Desk
from ui.library import acts, row_menu
from ui.library.article_list import ArticleList
from ui.library.article_row import tip_of, words_of
from ui.library.catalogue_dialog import Cards, CatalogueDialog, look_up
from ui.library.story_dialog import StoryDialog
from ui.library.trash_dialog import TrashDialog
from ui.library.versions_dialog import VersionsDialog
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import Empty
from ui.widgets.filter_field import FilterField
from ui.widgets.menu_button import ChoiceButton
from ui.widgets.paged_list import PagedList
from ui.widgets.question import Question

_ORDERS = (
    ("Newest first", ("published", True)),
    ("Oldest first", ("published", False)),
    ("Title", ("title", False)),
    ("Outlet", ("outlet", False)),
    ("Last imported", ("imported", True)),
)
_NOTHING = "Drop files or folders here, paste text, or choose Import."


class LibraryPane(QWidget):
    """The articles outside the trash. It opens them on the desk and follows what the desk opens."""

    import_wanted = Signal()
    chosen_changed = Signal()
    reading_wanted = Signal()  # articles came back that may not have been read

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._total: int | None = None
        self._stories = 0
        self._all = Question(bridge, _counts, self._count)
        self.model = PagedList(
            bridge, articles.count, articles.page, words_of, tip=tip_of, holds=self._stands_for, parent=self
        )
        self.list = ArticleList(self.model)
        self.field = FilterField("Filter articles")
        self.order = ChoiceButton(_ORDERS)
        self._build()
        self._connect()
        self._reorder()
        self.refresh()

    def refresh(self) -> None:
        """Show the articles as they are now, at the same place of the list."""
        self._all.refresh()
        self.model.refresh()

    def focus_filter(self) -> None:
        """Put the cursor into the filter, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # --- building

    def _build(self) -> None:
        self.order.setProperty("flat", True)
        self.order.setToolTip("Order of the articles")
        title = QLabel("Library")
        title.setProperty("role", "heading")
        self.count = ElidedLabel()
        self.count.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 6, 4)
        head.addWidget(title)
        head.addSpacing(4)
        head.addWidget(self.count, 1)
        head.addWidget(self.order)
        field = QHBoxLayout()
        field.setContentsMargins(10, 0, 10, 10)
        field.addWidget(self.field)
        self.nothing, self.no_hit = Empty("Import…"), Empty()
        writable = not self._bridge.notebook.read_only
        self.nothing.button.setVisible(writable)
        self.nothing.say(_NOTHING if writable else "There is no article in this notebook.")
        self.stack = QStackedWidget()
        for page in (self.list, self.nothing, self.no_hit):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(field)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.field.filtered.connect(self._filter)
        self.field.left_down.connect(self._enter_list)
        self.order.chosen.connect(self._reorder)
        self.nothing.pressed.connect(self.import_wanted)
        self.model.arrived.connect(self._say)
        self.list.wanted.connect(self._desk.open_article)
        self.list.trash_wanted.connect(self.move_to_trash)
        self.list.chosen_by_hand.connect(self._chosen)
        self.list.everything_wanted.connect(self._choose_everything)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self._desk.article_opened.connect(self._follow)
        self._bridge.changed.connect(self._hear)

    # --- asking and showing

    def _ask(self) -> None:
        sort, down = self.order.value
        wanted = self.field.wanted  # a filter shows every article that it finds, no filter each story once
        self.model.ask(wanted=wanted, sort=sort, down=down, stories=not wanted)

    def _stands_for(self, row: articles.Row) -> tuple[int, ...]:
        return () if self.field.wanted else row.others

    def _filter(self) -> None:
        """Another filter: what was chosen under the last one is chosen no more."""
        self._follow(self._desk.spot.article, show=False)
        self._ask()

    def _reorder(self) -> None:
        self._ask()
        self._follow(self._desk.spot.article)

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & {"article", "story", "version"}:
            self.refresh()

    def _count(self, counts: tuple[int, int]) -> None:
        self._total, self._stories = counts
        self._say()

    def _say(self) -> None:
        if self._total is None:
            return
        wanted = self.field.wanted
        self.count.say(*self._counted())
        self.no_hit.say(f"No article has “{wanted}”.")
        empty = self.no_hit if wanted and self._total else self.nothing
        bare = not self.model.rows and (self.model.total == 0 or not self._total)
        self.stack.setCurrentWidget(empty if bare else self.list)
        self.field.setEnabled(bool(self._total or wanted))
        self.order.setEnabled(bool(self._total))

    def _counted(self) -> tuple[str, str]:
        """How many articles there are, or are found or chosen; and the same in fewer words."""
        total, shown = self._total or 0, counted(self._total or 0, "article")
        if len(self.chosen) > 1:
            return f"{len(self.chosen):,} chosen of {total:,}", f"{len(self.chosen):,} chosen"
        if self.field.wanted and total:
            return f"{self.model.total:,} of {shown}", f"{self.model.total:,} of {total:,}"
        if self._stories < total:
            stories = counted(self._stories, "story", "stories")
            return f"{stories} · {shown}", stories
        return shown, ""

    def _follow(self, article: int | None, *, show: bool = True) -> None:
        self.list.choose([] if article is None else [article], show=show)
        self._say()
        self.chosen_changed.emit()

    def _chosen(self, chosen: tuple[int, ...]) -> None:
        if chosen:
            self._say()
            self.chosen_changed.emit()
        else:  # a click beside the rows: what lies open is chosen again
            self._follow(self._desk.spot.article, show=False)

    def _choose_everything(self) -> None:
        """Choose all that the filter shows, loaded or not."""
        self._bridge.ask(self, "ids", articles.ids, self.field.wanted, then=self._choose)

    def _choose(self, chosen: list[int]) -> None:
        if chosen:
            self.list.choose(chosen, show=False)
            self._say()
            self.chosen_changed.emit()

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))

    # --- acts

    @property
    def chosen(self) -> tuple[int, ...]:
        """The articles that an act of the menu is for."""
        return self.list.chosen

    def edit_catalogue(self, chosen: Sequence[int] | None = None) -> None:
        """Show the catalogue form for these articles, or for those that are chosen."""
        if wanted := tuple(chosen or self.chosen):
            self._bridge.ask(self, "cards", look_up, wanted, then=lambda cards: self._open_form(wanted, cards))

    def _open_form(self, chosen: tuple[int, ...], cards: Cards) -> None:
        if len(chosen) == 1 and cards.article is None:
            return
        title = cards.article.shown_title if cards.article else ""
        dialog = CatalogueDialog(cards, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: acts.set_catalogue(self._bridge, chosen, title, dialog.changes))
        dialog.open()

    def trash_chosen(self) -> None:
        """Move the chosen articles to the trash."""
        self.move_to_trash(self.chosen)

    def move_to_trash(self, chosen: Sequence[int]) -> None:
        """Move these articles to the trash; one of them that lies open is closed."""

        def put_away(_: object) -> None:
            opened = self._desk.spot.article
            if opened in chosen:
                self._desk.open_article(None)
            else:
                self._follow(opened, show=False)

        titles = [row.title for row in self.model.rows if row.id in chosen[:1]]
        title = titles[0] if titles else self._bridge.now(articles.rows, chosen[:1])[chosen[0]].title
        acts.trash(self._bridge, chosen, title, put_away)

    def _open_menu(self, point: QPoint) -> None:
        row = self.list.row_at(self.list.indexAt(point))
        if row is not None:
            menu = self._menu(row)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(point))

    def _menu(self, row: articles.Row) -> QMenu:
        menu = QMenu(self)
        row_menu.fill(menu, self, row, self.list.meant(row.id), writable=not self._bridge.notebook.read_only)
        return menu

    def open_article(self, article: int) -> None:
        """Lay an article open."""
        self._desk.open_article(article)

    def join(self, chosen: Sequence[int]) -> None:
        """These articles tell one story."""
        acts.same_story(self._bridge, chosen, lambda _: self._follow(self._desk.spot.article, show=False))

    # --- dialogs

    def show_story(self, article: int) -> None:
        """Show who else tells the story of an article."""
        StoryDialog(self._bridge, self._desk, article, self).open()

    def show_versions(self, article: int) -> None:
        """Show the versions of an article and what changed between them."""
        dialog = VersionsDialog(self._bridge, self._desk, article, self)
        dialog.withdrawn.connect(self.reading_wanted)
        dialog.open()

    def show_trash(self) -> None:
        """Show what lies in the trash."""
        dialog = TrashDialog(self._bridge, self._desk, self)
        dialog.restored.connect(self.reading_wanted)
        dialog.open()


def _counts(db: Database) -> tuple[int, int]:
    """How many articles there are, and how many stories they tell."""
    return articles.count(db), articles.count(db, stories=True)
