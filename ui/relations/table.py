"""The picture as a table: its links, and its actors with what they weigh in it. In step with the picture."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.relating.ranking import Ranking, ranking
from core.words import counted, figure
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.picture import Picture
from ui.relations.table_rows import Rows, Whom, of_actors, of_links, order
from ui.translation import tr
from ui.widgets.filter_field import FilterField
from ui.widgets.segments import Segments

Index = QModelIndex | QPersistentModelIndex
_NOTHING = Rows((), (), ())
#: Pixels around the words of a column, the narrowest column, and how many rows are looked at for that.
_BESIDE, _NARROWEST, _LOOKED_AT = 24, 60, 200
_LEAST_NAME = 130  # pixels of a column of names
_WIDEST_HEAD = 120  # pixels; the rest is told by its tip
_AT_ONCE = 800  # rows that are made in no time


class TableModel(QAbstractTableModel):
    """Rows of values, those that are wanted, sorted by a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _NOTHING
        self.shown: list[int] = []
        self._wanted = ""
        self._sorted: tuple[int | None, bool] = (None, True)

    def show(self, rows: Rows) -> None:
        """Show other rows, sorted and filtered as those before."""
        self.beginResetModel()
        same = [column.head for column in rows.columns] == [column.head for column in self.rows.columns]
        self._sorted = self._sorted if same else (None, True)
        self.rows = rows
        self._order()
        self.endResetModel()

    def want(self, wanted: str) -> None:
        """Show only rows in which all these words stand."""
        self.beginResetModel()
        self._wanted = wanted
        self._order()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column if 0 <= column < len(self.rows.columns) else None, order != Qt.SortOrder.AscendingOrder)
        self._order()
        self.layoutChanged.emit()

    def _order(self) -> None:
        column, down = self._sorted
        self.shown = order(self.rows, column, self._wanted, down=down)

    def whom(self, row: int) -> Whom:
        """What a row is of."""
        return self.rows.whom[self.shown[row]]

    def find(self, whom: Whom) -> int | None:
        """The row of these, if it is shown."""
        return next((row for row, number in enumerate(self.shown) if self.rows.whom[number] == whom), None)

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        column = self.rows.columns[index.column()]
        text = column.write(self.rows.values[self.shown[index.row()]][index.column()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(column.head)}: {text}" if column.number else text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.rows.columns):
            return None
        column = self.rows.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.head)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(column.tip or column.head)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class TableTwin(QWidget):
    """Links or actors of the picture that was shown last. What is chosen on the desk is chosen here, and back."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._picture: Picture | None = None
        self._ranks: Ranking | None = None
        self._quiet = False
        self.what = Segments([("Links", "links"), ("Actors", "actors")], self)
        self.what.show_value("links")
        self.field = FilterField(tr("Filter by name"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.model = TableModel(self)
        self.view = QTableView(self)
        self._build()
        self.what.chosen.connect(lambda _: self._fill())
        self.field.filtered.connect(self._filter)
        self.field.left_down.connect(self.view.setFocus)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._by_hand())
        self.view.activated.connect(self._open)
        desk.actors_chosen.connect(lambda _: self._mark())
        desk.relation_chosen.connect(lambda _: self._mark())

    def _build(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setSortingEnabled(True)
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        view.horizontalHeader().setSortIndicatorClearable(True)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        view.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.viewport().installEventFilter(self)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 10)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setMinimumHeight(30)  # in a low window controls and evidence come first
        view.setAccessibleName(tr("Table of the relations that are shown"))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(10)
        bar.addWidget(self.what)
        bar.addWidget(self.field, 1)
        bar.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(view, 1)

    # --- rows

    def show_picture(self, picture: Picture) -> None:
        """Show what this picture shows."""
        self._picture, self._ranks = picture, None
        if self.isVisible():
            self._fill()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        picture = self._picture
        if picture is None:
            return
        if self.what.value == "links" and len(picture.links) <= _AT_ONCE:
            self._show(of_links(picture))
        elif self.what.value == "links":
            self._bridge.ask(self, "rows", lambda _: (picture, of_links(picture)), then=self._listed)
        elif self._ranks is not None:
            self._show(of_actors(picture, self._ranks))
        else:
            shown = picture.relations
            question = lambda _: (picture, ranking(shown.a, shown.b, shown.windows))  # noqa: E731
            self._bridge.ask(self, "ranking", question, then=self._ranked)

    def _listed(self, answer: tuple[Picture, Rows]) -> None:
        if answer[0] is self._picture and self.what.value == "links":
            self._show(answer[1])

    def _ranked(self, answer: tuple[Picture, Ranking]) -> None:
        if answer[0] is self._picture:
            self._ranks = answer[1]
            self._fill()

    def _show(self, rows: Rows) -> None:
        before = [column.head for column in self.model.rows.columns]
        self._quiet = True
        self.model.show(rows)
        self._quiet = False
        if before != [column.head for column in rows.columns]:
            self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
            self._widen()
        self._tell()
        self._mark()

    def _widen(self) -> None:
        """Names get the room that figures leave."""
        rows, metrics = self.model.rows, self.view.fontMetrics()
        for number, column in enumerate(rows.columns):
            if not column.names:
                words = [column.write(row[number]) for row in rows.values[:_LOOKED_AT]]
                widest = max(map(metrics.horizontalAdvance, words), default=0)
                head = min(_WIDEST_HEAD, metrics.horizontalAdvance(tr(column.head)))
                self.view.setColumnWidth(number, max(widest, head) + _BESIDE)
        names = [number for number, column in enumerate(rows.columns) if column.names]
        figures = self.view.horizontalHeader().length() - sum(self.view.columnWidth(number) for number in names)
        share = (self.view.viewport().width() - figures) // max(1, len(names))
        for number in names:
            self.view.setColumnWidth(number, max(_LEAST_NAME, share))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The viewport changes its width also when a scroll bar comes or goes."""
        if event.type() == QEvent.Type.Resize and watched is self.view.viewport():
            self._widen()
        return super().eventFilter(watched, event)

    def _filter(self, wanted: str) -> None:
        self._quiet = True
        self.model.want(wanted)
        self._quiet = False
        self._tell()
        self._mark()

    def _tell(self) -> None:
        shown, whole = len(self.model.shown), len(self.model.rows.whom)
        one = "link" if self.what.value == "links" else "actor"
        self.count.setText(
            counted(whole, one) if shown == whole else tr("{0} of {1}").format(figure(shown), counted(whole, one))
        )

    # --- choosing

    def _by_hand(self) -> None:
        rows = self.view.selectionModel().selectedRows()
        if self._quiet or not rows:
            return
        whom = self.model.whom(rows[0].row())
        if len(whom) == 2:
            self._desk.choose_relation(*whom)
        elif self._desk.spot.actors != whom:
            self._desk.choose_actors(*whom)

    def _open(self, index: QModelIndex) -> None:
        whom = self.model.whom(index.row())
        if len(whom) == 1:
            self._desk.show_actor(whom[0])

    def _mark(self) -> None:
        """Let the selection be what lies on the desk."""
        spot = self._desk.spot
        whom = spot.relation if self.what.value == "links" else spot.actors[:1]
        row = self.model.find(whom) if whom else None
        selection, flags = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        self._quiet = True
        if row is None:
            selection.clearSelection()
        elif not selection.isRowSelected(row):
            index = self.model.index(row, max(0, self.view.currentIndex().column()))
            selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)
        self._quiet = False
