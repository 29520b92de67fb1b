"""A list model over a question that is answered page by page on another thread."""

from collections.abc import Callable, Collection, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from ui.bridge import Bridge
from ui.widgets.question import Question

PAGE = 200
#: How far down a row is looked for that somebody wants to see.
_REACH = 5_000
RowRole = int(Qt.ItemDataRole.UserRole)

Rows = list[Any]
Filters = dict[str, Any]
#: What the two questions have in common, except for how the rows are ordered.
_ORDERING = ("sort", "down")


class PagedList(QAbstractListModel):
    """The rows that `page(db, **filters, limit=…, offset=…)` gives; `count(db, **filters)` says how many there are.

    A row has an `id`, and `is_heading` if it is one; `text(row)` is what a screen reader says, `tip(row)` what the
    mouse brings up, and `holds(row)` are ids that have no row of their own because this one stands for them.
    """

    arrived = Signal()  # an answer is here: rows and total are right

    def __init__(
        self,
        bridge: Bridge,
        count: Callable[..., int],
        page: Callable[..., Rows],
        text: Callable[[Any], str],
        tip: Callable[[Any], str] = lambda row: "",
        parent: QObject | None = None,
        *,
        holds: Callable[[Any], Collection[int]] = lambda row: (),
        size: int = PAGE,
    ) -> None:
        super().__init__(parent)
        self.rows: Rows = []
        self.total = 0
        self.keeps_place = False  # the reset under way shows the same list, a little later
        self._bridge, self._count, self._page, self._text, self._tip = bridge, count, page, text, tip
        self._holds, self._size = holds, size
        self._filters: Filters | None = None
        self._first = Question(bridge, self._read, self._show)
        self._round = 0  # pages of an earlier round are worthless
        self._more = False

    # --- what the owner asks for

    def ask(self, **filters: Any) -> None:
        """Show what these filters give, from the beginning."""
        same, self._filters = filters == self._filters, filters
        self._first.ask(filters, self._size, same)

    def ask_here(self, **filters: Any) -> None:
        """Show what these filters give, and as much of it as is shown now: nearly the same list."""
        self._filters = filters
        self._first.ask(filters, max(PAGE, len(self.rows)), True)

    def refresh(self) -> None:
        """The notebook changed: show the same stretch again."""
        if self._filters is not None:
            self._first.refresh(self._filters, max(self._size, len(self.rows)), True)

    def seek(self, wanted: Iterable[int], then: Callable[[], None]) -> None:
        """Load as many pages as it takes to have all rows `wanted`, unless they are very far down.

        `then` is called when that is done, and not when the rows are loaded anew meanwhile: `arrived` tells of that.
        """
        missing = frozenset(wanted).difference(*(self.ids(row) for row in self.rows))
        offset = len(self.rows)
        if self._filters is None or not missing or offset >= self.total:
            return
        read = partial(self._page, limit=_REACH, offset=offset, **self._filters)
        answer = partial(self._found, self._round, offset, missing, then)
        self._bridge.ask(self, "seek", read, then=answer)

    def number(self, wanted: int) -> int | None:
        """Where the row with this id is, when it is loaded, or the row that stands for it."""
        held = (number for number, row in enumerate(self.rows) if row.id == wanted or wanted in self._holds(row))
        return next(held, None)

    def ids(self, row: Any) -> frozenset[int]:
        """The id of a row and those that it stands for."""
        return frozenset((row.id, *self._holds(row)))

    # --- questions and answers

    def _read(self, db: Any, filters: Filters, limit: int, keep: bool) -> tuple[int, Rows, bool]:
        """On another thread."""
        unordered = {name: value for name, value in filters.items() if name not in _ORDERING}
        return self._count(db, **unordered), self._page(db, limit=limit, offset=0, **filters), keep

    def _show(self, answer: tuple[int, Rows, bool]) -> None:
        total, rows, keep = answer
        if keep and len(rows) < min(total, len(self.rows)):  # pages have come since this was asked: they must stay
            self.refresh()
            return
        self.total = total
        self._round += 1
        self._more = False
        if keep and [_slot(row) for row in rows] == [_slot(row) for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.keeps_place = keep
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        self.arrived.emit()

    def _found(self, round: int, offset: int, wanted: frozenset[int], then: Callable[[], None], rows: Rows) -> None:
        if round != self._round:
            return
        numbers = [number for number, row in enumerate(rows) if self.ids(row) & wanted]
        if numbers:  # pages may have been fetched meanwhile
            self._append(rows[len(self.rows) - offset : numbers[-1] + self._size])
        then()

    def _fetched(self, round: int, offset: int, rows: Rows) -> None:
        if round != self._round:
            return
        self._more = False
        if offset == len(self.rows):  # not so when rows were sought meanwhile
            self.total = self.total if rows else offset  # fewer than counted: the notebook changed meanwhile
            self._append(rows)

    def _append(self, rows: Rows) -> None:
        known = {_slot(row) for row in self.rows}
        fresh = [row for row in rows if _slot(row) not in known]
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(fresh) - 1)
            self.rows += fresh
            self.endInsertRows()

    # --- what Qt asks

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row)
        return self._tip(row) or None if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """A heading can be walked to, not chosen."""
        usual = super().flags(index)
        row = self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None
        return usual & ~Qt.ItemFlag.ItemIsSelectable if getattr(row, "is_heading", False) else usual

    def canFetchMore(self, parent: QModelIndex) -> bool:
        return not parent.isValid() and not self._more and 0 < len(self.rows) < self.total

    def fetchMore(self, parent: QModelIndex) -> None:
        if not self.canFetchMore(parent):
            return
        self._more, offset = True, len(self.rows)
        read = partial(self._page, limit=self._size, offset=offset, **(self._filters or {}))
        self._bridge.ask(self, "more", read, then=partial(self._fetched, self._round, offset))


def _slot(row: Any) -> tuple[int, str]:
    """A row may stand in two groups."""
    return row.id, getattr(row, "under", "")
