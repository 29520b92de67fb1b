"""What is done to articles from the library: each act for those that are chosen, or for a row under the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.store import articles
from core.store.articles import Row
from core.store.grouped import Heading
from core.store.reading_list import State
from ui.bridge import Bridge
from ui.desk import Desk
from ui.library import acts, row_menu
from ui.library.article_list import ArticleList
from ui.library.catalogue_dialog import Cards, CatalogueDialog, look_up
from ui.library.story_dialog import StoryDialog
from ui.library.trash_dialog import TrashDialog
from ui.library.versions_dialog import VersionsDialog
from ui.translation import tr
from ui.widgets.tag_field import edit_tags


class ArticleActs(QWidget):
    """The pane of the library has the list; this has what its menu and its keys do."""

    reading_wanted = Signal()  # articles came back that may not have been read
    export_wanted = Signal(tuple)  # these articles into files
    part_wanted = Signal(tuple)  # these articles as a bundle
    list: ArticleList

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk

    @property
    def chosen(self) -> tuple[int, ...]:
        """The articles that an act of the menu is for."""
        return self.list.chosen

    def follow(self, article: int | None, *, show: bool = True) -> None:
        """Let the article that lies open be what is chosen."""
        raise NotImplementedError

    def _title(self, chosen: Sequence[int]) -> str:
        """What the first of them is called."""
        known = (row.title for row in self.list.rows.rows if row.id == chosen[0])
        found = next(known, None)
        return found if found is not None else self._bridge.now(articles.rows, chosen[:1])[chosen[0]].title

    # --- the catalogue

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

    # --- what she says of articles

    def tag(self, chosen: Sequence[int] | None = None) -> None:
        """Show and change the tags on these articles, or on those that are chosen."""
        if wanted := tuple(chosen or self.chosen):
            edit_tags(self._bridge, "article", wanted, self, self._title(wanted))

    def mark(self, state: State, chosen: Sequence[int] | None = None) -> None:
        """Put these articles on the list “to read”, or say that they are read; when all of them are, say nothing."""
        if wanted := tuple(chosen or self.chosen):
            self._bridge.ask(self, "standing", acts.standing, wanted, then=lambda now: self._mark(wanted, state, now))

    def _mark(self, chosen: tuple[int, ...], state: State, now: acts.Standings) -> None:
        acts.set_state(self._bridge, chosen, self._title(chosen), "" if now.states == {state} else state)

    def mark_important(self, chosen: Sequence[int] | None = None) -> None:
        """These articles are important; when all of them are, they are not any more."""
        if wanted := tuple(chosen or self.chosen):
            self._bridge.ask(self, "standing", acts.standing, wanted, then=lambda now: self._star(wanted, now))

    def _star(self, chosen: tuple[int, ...], now: acts.Standings) -> None:
        acts.set_important(self._bridge, chosen, self._title(chosen), not now.all_important)

    def act(self, name: str, chosen: tuple[int, ...]) -> None:
        """What a key of the list asks for."""
        if self._bridge.notebook.read_only:
            return
        if name == "trash":
            self.move_to_trash(chosen)
        elif name == "tag":
            self.tag(chosen)
        elif name == "important":
            self.mark_important(chosen)
        else:
            self.mark("read" if name == "read" else "to read", chosen)

    # --- the trash

    def trash_chosen(self) -> None:
        """Move the chosen articles to the trash."""
        self.move_to_trash(self.chosen)

    def move_to_trash(self, chosen: Sequence[int]) -> None:
        """Move these articles to the trash; one of them that lies open is closed."""
        if not chosen:
            return

        def put_away(_: object) -> None:
            opened = self._desk.spot.article
            if opened in chosen:
                self._desk.open_article(None)
            else:
                self.follow(opened, show=False)

        acts.trash(self._bridge, chosen, self._title(chosen), put_away)

    # --- others

    def export(self, chosen: Sequence[int] | None = None) -> None:
        """Ask for these articles, or those that are chosen, to be written as files."""
        if wanted := tuple(chosen or self.chosen):
            self.export_wanted.emit(wanted)

    def export_part(self, chosen: Sequence[int] | None = None) -> None:
        """Ask for these articles, or those that are chosen, to be written as a bundle of their own."""
        if wanted := tuple(chosen or self.chosen):
            self.part_wanted.emit(wanted)

    def open_article(self, article: int) -> None:
        """Lay an article open."""
        self._desk.open_article(article)

    def join(self, chosen: Sequence[int]) -> None:
        """These articles tell one story."""
        acts.same_story(self._bridge, chosen, lambda _: self.follow(self._desk.spot.article, show=False))

    # --- the menu of a row

    def _open_menu(self, point: QPoint) -> None:
        row = self.list.row_at(self.list.indexAt(point))
        if isinstance(row, Heading):
            menu = QMenu(self)
            self._fill_heading(menu, row)
        elif row is not None:
            menu = self._menu(row)
        else:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(point))

    def _menu(self, row: Row) -> QMenu:
        menu = QMenu(self)
        row_menu.fill(menu, self, row, self.list.meant(row.id), writable=not self._bridge.notebook.read_only)
        return menu

    def _fill_heading(self, menu: QMenu, head: Heading) -> None:
        menu.addAction(tr("Unfold") if head.folded else tr("Fold"), lambda: self.list.fold_wanted.emit(head.key))

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
