"""The library's pane: filter, facets, order, groups, and the list of articles."""

from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.store import articles, facets
from core.store.articles import Row
from core.store.database import Database
from core.store.facets import Chosen
from core.store.grouped import GROUPS, Group, Heading, headings
from core.words import counted, figure
from ui.bridge import Bridge
from ui.desk import Desk
from ui.library import columns, listing
from ui.library.article_acts import ArticleActs
from ui.library.article_list import ArticleList
from ui.library.article_row import tip_of, words_of
from ui.library.column_heads import ColumnHeads
from ui.library.facet_panel import FacetChips, FacetPanel
from ui.library.head import Head
from ui.translation import tr
from ui.widgets.empty import Empty
from ui.widgets.paged_list import PagedList
from ui.widgets.question import Question

_NOTHING = "Drop files or folders here, paste text, or choose Import."


class LibraryPane(ArticleActs):
    """The articles outside the trash. It opens them on the desk and follows what the desk opens."""

    import_wanted = Signal()
    chosen_changed = Signal()

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(bridge, desk, parent)
        self._total: int | None = None
        self._stories = self._fitting = 0
        self.narrowed: Chosen = ()
        self.group: Group | None = None
        self.folded: frozenset[str] = frozenset()
        self._all = Question(bridge, _counts, self._count)
        self._facets = Question(bridge, facets.counts, lambda counts: self.panel.show_counts(counts, self.narrowed))
        self.model = PagedList(
            bridge, listing.count, listing.page, words_of, tip=tip_of, holds=self._stands_for, parent=self
        )
        self.list = ArticleList(self.model)
        self.head = Head(self)
        self.field, self.order, self.count = self.head.field, self.head.order, self.head.count
        self.panel, self.chips, self.heads = FacetPanel(self), FacetChips(), ColumnHeads()
        self._build()
        self._connect()
        self._reorder()
        self.refresh()

    def refresh(self) -> None:
        """Show the articles as they are now, at the same place of the list."""
        self._all.refresh(self.field.wanted, self.narrowed)
        self.model.refresh()
        if self.panel.isVisible():
            self._facets.refresh(self.field.wanted, self.narrowed)

    def focus_filter(self) -> None:
        """Put the cursor into the filter, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # --- building

    def _build(self) -> None:
        self.nothing, self.no_hit = Empty(tr("Import…")), Empty(tr("Show everything"))
        writable = not self._bridge.notebook.read_only
        self.nothing.button.setVisible(writable)
        self.nothing.say(tr(_NOTHING) if writable else tr("There is no article in this notebook."))
        self.stack = QStackedWidget()
        for page in (self.list, self.nothing, self.no_hit):
            self.stack.addWidget(page)
        self.heads.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.chips, self.heads):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        self._show_columns()

    def _connect(self) -> None:
        self.field.filtered.connect(self._filter)
        self.field.left_down.connect(self._enter_list)
        self.order.chosen.connect(self._reorder)
        self.head.narrow.clicked.connect(self.open_facets)
        self.head.grouped.connect(self.group_by)
        self.head.fold_all.connect(self.fold_all)
        self.head.columns_changed.connect(self._show_columns)
        self.panel.changed.connect(self.narrow)
        self.chips.changed.connect(self.narrow)
        self.heads.ordered.connect(self.order.choose)
        self.nothing.pressed.connect(self.import_wanted)
        self.no_hit.pressed.connect(self.show_everything)
        self.model.arrived.connect(self._say)
        self.list.wanted.connect(self._desk.open_article)
        self.list.act_wanted.connect(self.act)
        self.list.fold_wanted.connect(self.fold)
        self.list.table_changed.connect(lambda _: self._show_columns())
        self.list.chosen_by_hand.connect(self._chosen)
        self.list.everything_wanted.connect(self._choose_everything)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self._desk.article_opened.connect(self.follow)
        self._bridge.changed.connect(self._hear)

    # --- asking and showing

    def _ask(self) -> None:
        sort, down = self.order.value
        self.list.setUniformItemSizes(self.group is None)
        filters = listing.filters(self.field.wanted, self.narrowed, self.group, self.folded)
        self.model.ask(**filters, sort=sort, down=down)

    def _stands_for(self, row: Row | Heading) -> tuple[int, ...]:
        plain = isinstance(row, Row) and not self.field.wanted and not self.narrowed and self.group is None
        return cast(Row, row).others if plain else ()

    def _filter(self) -> None:
        """Another filter: what was chosen under the last one is chosen no more."""
        self.follow(self._desk.spot.article, show=False)
        self._all.ask(self.field.wanted, self.narrowed)
        self._ask()
        if self.panel.isVisible():
            self._facets.ask(self.field.wanted, self.narrowed)

    def _reorder(self) -> None:
        self._ask()
        self._show_columns()
        self.follow(self._desk.spot.article)

    def _show_columns(self) -> None:
        """The columns she chose, as a table where there is room for one."""
        self.list.row.columns = columns.chosen()
        self.heads.setVisible(self.list.row.is_table)
        self.heads.leave_right(self.list.width() - self.list.viewport().width())
        self.heads.show_columns(self.list.row.columns, self.order.value)
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & {"article", "story", "version", "tag", "tagged"}:
            self.refresh()

    def _count(self, counts: tuple[int, int, int]) -> None:
        self._total, self._stories, self._fitting = counts
        self._say()

    def _say(self) -> None:
        if self._total is None:
            return
        wanted = self.field.wanted
        filtered = bool(wanted or self.narrowed)
        self.count.say(*self._counted())
        self.no_hit.say(
            tr("No article has “{0}”.").format(wanted)
            if wanted and not self.narrowed
            else tr("No article fits all of this.")
        )
        self.no_hit.button.setVisible(bool(self.narrowed))
        empty = self.no_hit if filtered and self._total else self.nothing
        bare = not self.model.rows and (self.model.total == 0 or not self._total)
        self.stack.setCurrentWidget(empty if bare else self.list)
        self.field.setEnabled(bool(self._total or filtered))
        self.order.setEnabled(bool(self._total))
        self.head.narrow.setEnabled(bool(self._total))

    def _counted(self) -> tuple[str, ...]:
        """How many articles there are, or are found or chosen; and the same in fewer and fewer words."""
        total, shown = self._total or 0, counted(self._total or 0, "article")
        if len(self.chosen) > 1:
            return tr("{0} chosen of {1}").format(figure(len(self.chosen)), figure(total)), tr("{0} chosen").format(
                figure(len(self.chosen))
            )
        if (self.field.wanted or self.narrowed) and total:
            fitting = self._fitting if self.group else self.model.total
            of = tr("{0} of {1}")
            return of.format(figure(fitting), shown), of.format(figure(fitting), figure(total)), figure(fitting)
        if self._stories < total:
            stories = counted(self._stories, "story", "stories")
            return f"{stories} · {shown}", stories, figure(self._stories)
        return shown, figure(total)

    def follow(self, article: int | None, *, show: bool = True) -> None:
        self.list.choose([] if article is None else [article], show=show)
        self._say()
        self.chosen_changed.emit()

    def _chosen(self, chosen: tuple[int, ...]) -> None:
        if chosen:
            self._say()
            self.chosen_changed.emit()
        else:  # a click beside the rows: what lies open is chosen again
            self.follow(self._desk.spot.article, show=False)

    def _choose_everything(self) -> None:
        """Choose all that the filter shows, loaded or not."""
        self._bridge.ask(self, "ids", articles.ids, self.field.wanted, self.narrowed, then=self._choose)

    def _choose(self, chosen: list[int]) -> None:
        if chosen:
            self.list.choose(chosen, show=False)
            self._say()
            self.chosen_changed.emit()

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))

    # --- facets

    def open_facets(self) -> None:
        """Show by what the library can be narrowed."""
        self._facets.ask(self.field.wanted, self.narrowed)
        self.panel.open_below(self.head.narrow)

    def narrow(self, chosen: Chosen) -> None:
        """Show only the articles that fit these."""
        self.narrowed = tuple(chosen)
        self.chips.show_chosen(self.narrowed)
        self._facets.ask(self.field.wanted, self.narrowed)
        self._filter()

    def follow_tag(self, before: str, after: str) -> None:
        """A tag is called otherwise now; what is narrowed by it stays so."""
        if ("tag", before) in self.narrowed:
            kept: Chosen = tuple(
                (sort, after if (sort, one) == ("tag", before) else one) for sort, one in self.narrowed
            )
            self.narrow(tuple(dict.fromkeys(kept)))

    def show_everything(self) -> None:
        """Take the filter and all facets away."""
        self.field.clear()
        self.narrow(())

    # --- groups

    def group_by(self, group: Group | None) -> None:
        """Put the articles under headings, or take the headings away."""
        self.group, self.folded = group if group in GROUPS else None, frozenset()
        self.head.show_group(self.group)
        self._reorder()

    def fold(self, key: str) -> None:
        """Fold the articles of a group away, or show them again."""
        self.folded = self.folded ^ {key}
        self._ask_again()

    def fold_all(self, folded: bool) -> None:
        """Fold every group, or none."""
        if not folded:
            self.folded = frozenset()
            self._ask_again()
        elif self.group is not None:
            lists = listing.filters(self.field.wanted, self.narrowed, self.group, ())["listing"]
            self._bridge.ask(self, "heads", headings, lists, then=self._fold_these)

    def _fold_these(self, heads: list[Heading]) -> None:
        self.folded = frozenset(head.key for head in heads)
        self._ask_again()

    def _ask_again(self) -> None:
        sort, down = self.order.value
        self.model.ask_here(
            **listing.filters(self.field.wanted, self.narrowed, self.group, self.folded), sort=sort, down=down
        )

    # --- as she left it

    def state(self) -> dict[str, Any]:
        """How the library is filtered, grouped and ordered, and how far it is scrolled, to be kept."""
        return {
            "wanted": self.field.wanted,
            "narrowed": [list(one) for one in self.narrowed],
            "order": list(self.order.value),
            "group": self.group,
            "folded": sorted(self.folded),
            "chosen": list(self.chosen)[:5_000],
            "scrolled": self.list.verticalScrollBar().value(),
        }

    def return_to(self, state: dict[str, Any]) -> None:
        """Show it as it was kept; what does not fit any more is left out."""
        known = [tuple(one) for one in state.get("narrowed", ()) if len(one) == 2 and one[0] in facets.FACETS]
        self.narrowed = cast(Chosen, tuple(known))
        self.chips.show_chosen(self.narrowed)
        self.order.show_value(tuple(state.get("order", ())))
        group = state.get("group")
        self.group = group if group in GROUPS else None
        self.head.show_group(self.group)
        self.folded = frozenset(key for key in state.get("folded", ()) if isinstance(key, str))
        self.field.set_quietly(str(state.get("wanted", "")))
        self._all.ask(self.field.wanted, self.narrowed)
        self._ask()
        self._show_columns()
        self.list.scroll_later(state.get("scrolled", 0))
        chosen = [one for one in state.get("chosen", ()) if isinstance(one, int)]
        if len(chosen) > 1:
            self._choose(chosen)


def _counts(db: Database, wanted: str, chosen: Chosen) -> tuple[int, int, int]:
    """How many articles there are, how many stories they tell, and how many fit."""
    total = articles.count(db)
    fitting = articles.count(db, wanted, chosen) if wanted or chosen else total
    return total, articles.count(db, stories=True), fitting
