"""The picture as a matrix: who stands at the left stands above again; a square tells how often both stand together."""

from collections import Counter
from collections.abc import Callable
from typing import Any, Literal

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.words import counted, figure
from ui import theme
from ui.desk import Desk
from ui.relations.ink import mix
from ui.relations.network import Link, Node
from ui.relations.picture import Picture
from ui.translation import tr
from ui.widgets.filter_field import FilterField
from ui.widgets.lettering import draw_elided, small
from ui.widgets.segments import Segments

Index = QModelIndex | QPersistentModelIndex
By = Literal["community", "name", "links"]
_ORDERS = (("By community", "community"), ("By name", "name"), ("By number of links", "links"))
_CELL, _NAMES, _ABOVE, _LEAST_ABOVE = 26, 180, 140, 60  # pixels


class MatrixModel(QAbstractTableModel):
    """Actors by actors: at the left those that are wanted (`nodes`), above whom these are linked with (`above`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nodes: list[Node] = []
        self.above: list[Node] = []
        self.whole = 0  # actors of the picture
        self.most = 1
        self._links: dict[tuple[int, int], Link] = {}
        self._window = "sentence"

    def show(self, picture: Picture, by: By = "community", wanted: str = "") -> None:
        """Show what this picture shows, in an order; at the left only those in whose name all these words stand."""
        self.beginResetModel()
        links = Counter(actor for link in picture.links for actor in (link.a, link.b))
        keys: dict[By, Callable[[Node], tuple[Any, ...]]] = {
            "community": lambda node: (node.group, -node.weight, node.name),
            "name": lambda node: (node.name.casefold(), node.actor),
            "links": lambda node: (-links[node.actor], -node.weight, node.name),
        }
        ordered, words = sorted(picture.nodes, key=keys[by]), wanted.casefold().split()
        self.whole = len(ordered)
        self.nodes = [node for node in ordered if all(word in node.name.casefold() for word in words)]
        left = {node.actor for node in self.nodes}
        beside = {actor for link in picture.links for actor in (link.a, link.b) if {link.a, link.b} & left}
        self.above = [node for node in ordered if node.actor in beside | left] if words else ordered
        self._links = {(link.a, link.b): link for link in picture.links}
        self._window = picture.filters.choices.window
        self.most = max((link.windows for link in picture.links), default=1)
        self.endResetModel()

    def link(self, row: int, column: int) -> Link | None:
        """The link of two actors, by their numbers."""
        a, b = self.nodes[row].actor, self.above[column].actor
        return self._links.get((a, b)) or self._links.get((b, a))

    def is_one(self, row: int, column: int) -> bool:
        """Does the same actor stand at the left and above?"""
        return self.nodes[row].actor == self.above[column].actor

    def number(self, actor: int) -> int | None:
        """At which row an actor stands."""
        return next((number for number, node in enumerate(self.nodes) if node.actor == actor), None)

    def square(self, a: int, b: int) -> tuple[int, int] | None:
        """Row and column of the link of two actors, below the diagonal if it is there twice."""
        across = {node.actor: number for number, node in enumerate(self.above)}
        found = [(self.number(one), across.get(other)) for one, other in ((a, b), (b, a))]
        there = [(row, column) for row, column in found if row is not None and column is not None]
        return max(((row, column) for row, column in there if self.link(row, column) is not None), default=None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.nodes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.above)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.nodes) or index.column() >= len(self.above):
            return None
        link = self.link(index.row(), index.column())
        if role == Qt.ItemDataRole.UserRole:
            return link
        if role == Qt.ItemDataRole.ToolTipRole:
            return link.tip if link else None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._words(index.row(), index.column(), link)
        return None

    def _words(self, row: int, column: int, link: Link | None) -> str:
        one, other = self.nodes[row].name, self.above[column].name
        if self.is_one(row, column):
            return one
        told = f"{counted(link.windows, self._window)}" if link else tr("no link in the picture")
        return tr("{0} and {1}: {2}").format(one, other, told)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        who = self.above if orientation == Qt.Orientation.Horizontal else self.nodes
        if section >= len(who):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return who[section].name
        return who[section].tip if role == Qt.ItemDataRole.ToolTipRole else None


class _Square(QStyledItemDelegate):
    """A square for a link, the darker the more often; the number in it where there is room."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect = theme.current(), QRectF(option.rect)
        painter.save()
        link: Link | None = index.data(Qt.ItemDataRole.UserRole)
        if index.model().is_one(index.row(), index.column()):  # pyright: ignore[reportAttributeAccessIssue]
            painter.fillRect(rect, now.color("alternate"))
        elif link is not None:
            self._paint_link(painter, rect.adjusted(1, 1, 0, 0), link, index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(now.color("flash"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(now.color("accent"), 1.5, Qt.PenStyle.DotLine))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_link(self, painter: QPainter, rect: QRectF, link: Link, index: Index) -> None:
        now, model = theme.current(), index.model()
        assert isinstance(model, MatrixModel)
        share = float(np.log1p(link.windows) / np.log1p(max(2, model.most)))
        side = {"one": "side_one", "other": "side_other"}.get(link.side, "accent")
        fill = mix(now.color("base").name(), now.color(side).name(), round(0.12 + 0.88 * share, 2))
        painter.fillRect(rect, fill)
        painter.setFont(small(small(self.parent().font())))
        text = figure(link.windows) if link.windows < 1_000 else f"{link.windows / 1_000:.1f}k"
        if QFontMetricsF(painter.font()).horizontalAdvance(text) <= rect.width() - 2:
            painter.setPen(_readable(fill))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_CELL, _CELL)


def _readable(fill: QColor) -> QColor:
    """Of the colours of text and paper the one that stands out more."""
    now = theme.current()
    return max((now.color("base"), now.color("text")), key=lambda ink: abs(ink.lightness() - fill.lightness()))


class _Names(QHeaderView):
    """Names beside the rows, or standing on end above the columns."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (Qt's name)
        now = theme.current()
        painter.save()
        painter.fillRect(rect, now.color("base"))
        chosen = self.selectionModel() is not None and self._is_chosen(logicalIndex)
        painter.setPen(now.color("flash" if chosen else "text"))
        name = str(self.model().headerData(logicalIndex, self.orientation()))
        if self.orientation() == Qt.Orientation.Vertical:
            place = QRectF(rect).adjusted(10, 0, -6, 0)
            draw_elided(painter, place, name, small(self.font()), Qt.AlignmentFlag.AlignRight)
        else:
            painter.translate(rect.left(), rect.bottom())
            painter.rotate(-90)
            place = QRectF(6, 0, rect.height() - 10, rect.width())
            draw_elided(painter, place, name, small(self.font()), Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _is_chosen(self, section: int) -> bool:
        at = self.selectionModel().currentIndex()
        shown = self.selectionModel().hasSelection() or self.parent().hasFocus()
        here = at.row() if self.orientation() == Qt.Orientation.Vertical else at.column()
        return shown and at.isValid() and section == here


class MatrixTwin(QWidget):
    """In step with the picture and with the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._picture, self._quiet = desk, None, False
        self.model = MatrixModel(self)
        self.view = QTableView(self)
        self.by = Segments(_ORDERS, self)
        self.by.show_value("community")
        self.field = FilterField(tr("Filter by name"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self._build()
        self.by.chosen.connect(lambda _: self._fill())
        self.field.filtered.connect(lambda _: self._fill())
        self.field.left_down.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._moved())
        self.view.selectionModel().selectionChanged.connect(lambda *_: (self._moved(), self._by_hand()))
        desk.relation_chosen.connect(lambda _: self._mark())
        theme.watch().changed.connect(self.view.viewport().update)

    def _build(self) -> None:
        view = self.view
        view.setHorizontalHeader(_Names(Qt.Orientation.Horizontal, view))
        view.setVerticalHeader(_Names(Qt.Orientation.Vertical, view))
        view.setModel(self.model)
        view.setItemDelegate(_Square(view))
        for header, thick in ((view.horizontalHeader(), _ABOVE), (view.verticalHeader(), _NAMES)):
            header.setSectionsClickable(True)
            header.setMinimumSectionSize(_CELL)
            header.setDefaultSectionSize(_CELL)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            (header.setFixedHeight if header is view.horizontalHeader() else header.setFixedWidth)(thick)
        view.horizontalHeader().sectionClicked.connect(lambda at: self._desk.choose_actors(self.model.above[at].actor))
        view.verticalHeader().sectionClicked.connect(lambda at: self._desk.choose_actors(self.model.nodes[at].actor))
        view.setCornerButtonEnabled(False)
        view.setShowGrid(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        view.setMinimumHeight(30)  # in a low window controls and evidence come first
        view.setAccessibleName(tr("Matrix of the relations that are shown"))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(10)
        bar.addWidget(self.by)
        bar.addWidget(self.field, 1)
        bar.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(view, 1)

    def show_picture(self, picture: Picture) -> None:
        """Show what this picture shows."""
        self._picture = picture
        if self.isVisible():
            self._fill()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        if self._picture is not None:
            self._quiet = True
            self.model.show(self._picture, self.by.value, self.field.wanted)  # pyright: ignore[reportArgumentType]
            self._quiet = False
            shown, whole = len(self.model.nodes), counted(self.model.whole, "actor")
            self.count.setText(whole if shown == self.model.whole else tr("{0} of {1}").format(figure(shown), whole))
            self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The evidence opens below and takes room: the chosen square must not vanish behind it."""
        super().resizeEvent(event)
        self.view.horizontalHeader().setFixedHeight(max(_LEAST_ABOVE, min(_ABOVE, event.size().height() // 3)))
        if self.view.selectionModel().hasSelection():
            self.view.scrollTo(self.view.currentIndex())

    def _moved(self) -> None:
        for header in (self.view.horizontalHeader(), self.view.verticalHeader()):
            header.viewport().update()

    def _by_hand(self) -> None:
        at = self.view.currentIndex()
        if self._quiet or not at.isValid() or not self.view.selectionModel().hasSelection():
            return
        link = self.model.link(at.row(), at.column())
        if link is not None:
            self._desk.choose_relation(link.a, link.b)
        elif self.model.is_one(at.row(), at.column()):
            self._desk.choose_actors(self.model.nodes[at.row()].actor)

    def _mark(self) -> None:
        """Let the square be chosen that lies on the desk; on whichever side of the diagonal she chose it."""
        relation = self._desk.spot.relation
        at = self.view.currentIndex()
        here = self.model.link(at.row(), at.column()) if at.isValid() else None
        if here is not None and relation in ((here.a, here.b), (here.b, here.a)):
            return
        square = self.model.square(*relation) if relation is not None else None
        self._quiet = True
        if square is None:
            self.view.selectionModel().clearSelection()
        else:
            index = self.model.index(*square)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        self._quiet = False
