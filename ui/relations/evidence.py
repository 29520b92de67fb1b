"""The sentences behind a relation; one click leads to the place in its article."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from core.model import WINDOWS
from core.store.relations import Evidence
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.evidence_row import EvidenceDelegate, source
from ui.relations.picture import Proof, prove
from ui.widgets.segments import Segments

_PAGE = 200
_TABLES = frozenset({"mention", "alias", "actor", "pin", "refused", "article", "sought"})
_MARGIN = 12
Index = QModelIndex | QPersistentModelIndex


class EvidenceModel(QAbstractListModel):
    """The windows found so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Evidence] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{source(row)}: {' '.join(row.text.split())}"
        return None

    def show(self, rows: list[Evidence]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class EvidencePane(QWidget):
    """Asks for the evidence of the relation on the desk, and shows it."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._limit = _PAGE
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.windows = Segments([(window.capitalize(), window) for window in WINDOWS], self)
        self.windows.show_value(desk.window)
        self.model = EvidenceModel(self)
        self.list = QListView(self)
        self.more = QPushButton(self)
        self._build()
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.windows.chosen.connect(desk.set_window)
        desk.window_changed.connect(self._window_changed)
        desk.relation_chosen.connect(self._relation_chosen)
        bridge.changed.connect(lambda tables: self.refresh() if tables & _TABLES else None)
        theme.watch().changed.connect(self.list.viewport().update)

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(EvidenceDelegate(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setWordWrap(True)  # without it Qt keeps the heights of the rows when only the width changes
        self.list.setMouseTracking(True)
        self.list.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.list.setAccessibleName("Evidence: sentences in which both appear")
        self.more.hide()
        self.more.clicked.connect(self._show_all)
        close = QPushButton("Close", self)
        close.setFlat(True)
        close.setToolTip("Put the evidence away")
        close.clicked.connect(self._desk.close_relation)
        top = QHBoxLayout()
        top.setContentsMargins(_MARGIN, 8, 8, 6)
        top.setSpacing(12)
        top.addWidget(self.heading, 1)
        top.addWidget(self.windows)
        top.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)

    def refresh(self) -> None:
        """Ask again for what is shown."""
        relation = self._desk.spot.relation
        if relation is not None:
            self._bridge.ask(
                self, "evidence", prove, *relation, self._desk.window, self._limit, self._bridge.kept, then=self._show
            )

    def _relation_chosen(self, relation: tuple[int, int] | None) -> None:
        self._limit = _PAGE
        if relation is not None:
            self.refresh()

    def _window_changed(self, window: str) -> None:
        self.windows.show_value(window)
        self.refresh()

    def _show(self, proof: Proof | None) -> None:
        if proof is None:
            self.heading.setText(f"The two do not appear in one {self._desk.window}.")
            self.model.show([])
            self.more.hide()
            return
        self.heading.setText(proof.summary)
        before = self.list.verticalScrollBar().value()
        self.model.show(proof.found)
        self.list.verticalScrollBar().setValue(before)
        self.more.setText(f"Showing {len(proof.found):,} of {proof.total:,} — show all")
        self.more.setVisible(proof.total > len(proof.found))

    def _show_all(self) -> None:
        self._limit = 1_000_000
        self.refresh()

    def _open(self, index: QModelIndex) -> None:
        row: Evidence = index.data(Qt.ItemDataRole.UserRole)
        self._desk.show_place(row.article, row.start, row.end)
