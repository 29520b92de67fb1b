"""A list model over a question that is answered page by page on another thread."""

import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from sqlite_utils import Database

from ui.bridge import Bridge

PAGE = 200
#: How far down a row is looked for that somebody wants to see.
_REACH = 5_000
#: An answer that takes longer than this many seconds will not come any more.
_PATIENCE = 10.0
RowRole = int(Qt.ItemDataRole.UserRole)

Rows = list[Any]
Page = Callable[..., Rows]


class PagedList(QAbstractListModel):
    """The rows that `page(db, **filters, limit=…, offset=…)` gives; `count(db, **filters)` says how many there are.

    A row has an `id`; `text(row)` is what a screen reader says.
    """

    arrived = Signal()  # an answer is here: rows and total are right

    def __init__(
        self,
        bridge: Bridge,
        count: Callable[..., int],
        page: Page,
        text: Callable[[Any], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: Rows = []
        self.total = 0
        self.keeps_place = False  # the reset under way shows the same list, a little later
        self._bridge, self._count, self._page, self._text = bridge, count, page, text
        self._filters: dict[str, Any] | None = None
        self._round = 0  # pages of an earlier round are worthless
        self._asked: float | None = None
        self._again = self._more = False

    # --- what the owner asks for

    def ask(self, **filters: Any) -> None:
        """Show what these filters give, from the beginning."""
        same, self._filters = filters == self._filters, filters
        self._load(PAGE, keep=same)

    def refresh(self) -> None:
        """The notebook changed: show the same stretch again. One answer is awaited at a time."""
        if self._filters is None:
            return
        if self._asked is not None and time.monotonic() - self._asked < _PATIENCE:
            self._again = True
        else:
            self._load(max(PAGE, len(self.rows)), keep=True)

    def seek(self, wanted: Iterable[int], then: Callable[[], None]) -> None:
        """Load as many pages as it takes to have all rows `wanted`, unless they are very far down."""
        missing = frozenset(wanted) - {row.id for row in self.rows}
        if self._filters is None or not missing or len(self.rows) >= self.total:
            return
        self._bridge.ask(
            self, "seek", _until, self._page, self._filters, len(self.rows), missing,
            then=partial(self._append, self._round, len(self.rows), then),
        )  # fmt: skip

    def number(self, wanted: int) -> int | None:
        """Where the row with this id is, when it is loaded."""
        return next((number for number, row in enumerate(self.rows) if row.id == wanted), None)

    # --- answers

    def _load(self, limit: int, *, keep: bool) -> None:
        self._round += 1
        self._asked, self._again = time.monotonic(), False
        self._bridge.ask(
            self, "rows", _first, self._count, self._page, self._filters, limit, then=partial(self._show, keep)
        )

    def _show(self, keep: bool, answer: tuple[int, Rows]) -> None:
        self._asked = None
        self.total, rows = answer
        if [row.id for row in rows] == [row.id for row in self.rows] and keep:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.keeps_place = keep
            self.beginResetModel()
            self.rows, self._more = rows, False
            self.endResetModel()
        self.arrived.emit()
        if self._again:
            self.refresh()

    def _append(self, round: int, offset: int, then: Callable[[], None] | None, rows: Rows) -> None:
        self._more = False
        if round != self._round or offset != len(self.rows):
            return
        known = {row.id for row in self.rows}
        fresh = [row for row in rows if row.id not in known]
        if fresh:
            self.beginInsertRows(QModelIndex(), offset, offset + len(fresh) - 1)
            self.rows += fresh
            self.endInsertRows()
        elif then is None:
            self.total = offset  # fewer than were counted: the notebook changed meanwhile
        if then is not None:
            then()

    # --- what Qt asks

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        return self._text(row) if role == Qt.ItemDataRole.DisplayRole else None

    def canFetchMore(self, parent: QModelIndex) -> bool:
        return not parent.isValid() and not self._more and 0 < len(self.rows) < self.total

    def fetchMore(self, parent: QModelIndex) -> None:
        if self.canFetchMore(parent):
            self._more = True
            offset = len(self.rows)
            self._bridge.ask(
                self, "more", partial(self._page, limit=PAGE, offset=offset, **(self._filters or {})),
                then=partial(self._append, self._round, offset, None),
            )  # fmt: skip


def _first(
    db: Database, count: Callable[..., int], page: Page, filters: dict[str, Any], limit: int
) -> tuple[int, Rows]:
    return count(db, **_counted(filters)), page(db, limit=limit, offset=0, **filters)


def _counted(filters: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in filters.items() if name not in ("sort", "down")}


def _until(db: Database, page: Page, filters: dict[str, Any], offset: int, wanted: frozenset[int]) -> Rows:
    """The rows from `offset` to the page in which the last of `wanted` stands; none when that is too far."""
    rows = page(db, limit=_REACH, offset=offset, **filters)
    numbers = [number for number, row in enumerate(rows) if row.id in wanted]
    return rows[: numbers[-1] + PAGE] if numbers else []
