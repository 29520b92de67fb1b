"""Counts of what was found, by outlet, month, kind and actor; a click narrows the search, another takes that back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.searching.facets import Facets
from core.words import figure
from ui import theme
from ui.translation import tr
from ui.widgets.badge import draw_badge
from ui.widgets.ground import draw_ground
from ui.widgets.kind_chips import PLURALS
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import RowRole

_SIDE, _FEW, _BADGE = 14, 8, 14
_ACTORS = "Actors"


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading (no clause), a count, or the line that shows the rest of a section (`more`)."""

    section: str
    text: str
    count: int = 0
    clause: str = ""
    kind: str = ""
    on: bool = False
    more: bool = False


def toggled(query: str, clause: str) -> str:
    """The query with this clause, or without it when it is there."""
    if clause in query:
        return " ".join(query.replace(clause, " ").split())
    field = clause.split(":", 1)[0]
    if field in ("date", "kind"):  # an article has one date, and a second kind only confuses
        query = " ".join(re.sub(rf"(?<!\S){field}:\S+", " ", query).split())
    return f"{query.strip()} {clause}".strip()


def entries(found: Facets, query: str, opened: frozenset[str]) -> Iterator[Entry]:
    """The lines of the list."""
    sections: list[tuple[str, list[tuple[str, int, str, str]]]] = [
        (tr("Outlets"), [(name, n, f'outlet:"{_plain(name)}"', "") for name, n in found.outlets]),
        (tr("Months"), [(month, n, f"date:{month}", "") for month, n in found.months]),
        (tr("Names of kind"), [(tr(PLURALS[kind]), n, f"kind:{kind}", kind) for kind, n in found.kinds]),
        (tr(_ACTORS), [(name, n, f'actor:"{_plain(name)}"', kind) for _, name, kind, n in found.actors]),
    ]
    for title, rows in sections:
        if not rows:
            continue
        yield Entry(title, title)
        cut = len(rows) > _FEW + 1 and title not in opened
        for text, count, clause, kind in rows[: _FEW if cut else len(rows)]:
            yield Entry(title, text, count, clause, kind, on=clause in query)
        left = found.actors_left if title == tr(_ACTORS) else 0
        if cut or left:
            hidden = left + (len(rows) - _FEW if cut else 0)
            yield Entry(title, tr("{0} more").format(figure(hidden)), more=True)


def _plain(name: str) -> str:
    return name.replace('"', " ")


class FacetModel(QAbstractListModel):
    """The entries."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == RowRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                f"{entry.text}, {figure(entry.count)}" + (tr(", chosen") if entry.on else "")
                if entry.count
                else entry.text
            )
        if role == Qt.ItemDataRole.ToolTipRole and entry.count:
            return f"{entry.text}\n{tr('Take this back') if entry.on else tr('Only these')}"
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        heading = not self.entries[index.row()].clause and not self.entries[index.row()].more
        return Qt.ItemFlag.NoItemFlags if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FacetRow(QStyledItemDelegate):
    """Name at the left, count at the right; headings above."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = index.data(RowRole)
        heading = isinstance(entry, Entry) and not entry.clause and not entry.more
        return QSize(120, round(QFontMetricsF(option.font).height()) + (18 if heading else 8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(RowRole)
        assert isinstance(entry, Entry)
        painter.save()
        rect, now = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0), theme.current()
        if not entry.clause and not entry.more:
            painter.setPen(now.color("muted"))
            rect.setTop(rect.bottom() - QFontMetricsF(option.font).height() - 4)
            heading = scaled(option.font, 0.9, QFont.Weight.DemiBold)
            draw_elided(painter, rect, entry.text, heading, Qt.AlignmentFlag.AlignLeft)
        else:
            self._entry(painter, option, rect, entry)
        painter.restore()

    def _entry(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, entry: Entry) -> None:
        now = theme.current()
        under = bool(option.state & QStyle.StateFlag.State_HasFocus)
        draw_ground(painter, option, chosen=entry.on, bar=True)
        count = figure(entry.count) if entry.count else ""
        width = QFontMetricsF(small(option.font)).horizontalAdvance(count) + 1
        painter.setPen(now.color("selection_text" if entry.on else "muted"))
        draw_elided(painter, QRectF(rect.right() - width, rect.top(), width, rect.height()), count,
                    small(option.font), Qt.AlignmentFlag.AlignRight)  # fmt: skip
        if entry.kind:
            draw_badge(painter, QRectF(rect.left(), rect.center().y() - _BADGE / 2, _BADGE, _BADGE), entry.kind)
            rect.setLeft(rect.left() + _BADGE + 6)
        rect.setWidth(rect.width() - width - 8)
        painter.setPen(now.color("accent" if entry.more else "selection_text" if entry.on else "text"))
        font = scaled(option.font, 1.0, QFont.Weight.DemiBold) if entry.on or under else option.font
        draw_elided(painter, rect, entry.text, font, Qt.AlignmentFlag.AlignLeft)


class FacetList(QListView):
    """Tells the clause that she presses."""

    pressed_clause = Signal(str)
    more_wanted = Signal()  # actors than have been counted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = FacetModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(FacetRow(self))
        self.setFont(small(self.font()))
        self.setAccessibleName(tr("Narrow the search"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._press)
        self._opened: frozenset[str] = frozenset()
        self._found: Facets | None = None
        self._query = ""

    def show_facets(self, found: Facets | None, query: str) -> None:
        """Show these counts beside a query."""
        place, row = self.verticalScrollBar().value(), self.currentIndex().row()
        before = self.model_.entries[row] if row >= 0 else None
        self._found, self._query = found, query
        self.model_.show(list(entries(found, query, self._opened)) if found is not None else [])
        self._return_to(before, row)
        self.verticalScrollBar().setValue(place)

    def _return_to(self, before: Entry | None, row: int) -> None:
        """Who walks by keyboard stays at what she pressed, or where it stood."""
        there = self.model_.entries
        if before is not None and there:
            same = (at for at, one in enumerate(there) if one.clause == before.clause and not before.more)
            self.setCurrentIndex(self.model_.index(next(same, min(row, len(there) - 1))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._press(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _press(self, index: QModelIndex) -> None:
        entry = self.model_.entries[index.row()]
        if entry.more:
            was_open = entry.section in self._opened
            self._opened |= {entry.section}
            self.show_facets(self._found, self._query)
            if was_open:
                self.more_wanted.emit()
        elif entry.clause:
            self.pressed_clause.emit(entry.clause)
