"""Go to…: one box for actors, articles, notes, kept searches and every act of the menu. By keyboard alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.searching import names, quick
from core.searching.quick import Pick
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.recent import Recent
from ui.translation import tr
from ui.widgets.badge import draw_badge
from ui.widgets.filter_field import FilterField
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import RowRole

_SIDE, _BADGE, _RECENT, _ACTS = 14, 16, 8, 8
_SORTS = {"actor": "Actor", "article": "Article", "note": "Note", "search": "Saved search", "act": "Menu", "text": ""}
_FEW = 3  # with fewer actors than this, names that are nearly so are looked for
_WIDE, _HIGH = 680, 460


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: what it says and what it does."""

    text: str
    beside: str
    sort: str
    does: Callable[[], object]
    kind: str = ""


class Lines(QAbstractListModel):
    """The lines of the list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == RowRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(part for part in (line.text, tr(_SORTS[line.sort]), line.beside) if part)
        return None


class LineRow(QStyledItemDelegate):
    """A sign of the kind, the text, and at the right what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, round(QFontMetricsF(option.font).height()) + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line, now = index.data(RowRole), theme.current()
        rect = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(QRectF(option.rect), now.color("selection"))
        if line.kind:
            draw_badge(painter, QRectF(rect.left(), rect.center().y() - _BADGE / 2, _BADGE, _BADGE), line.kind)
        rect.setLeft(rect.left() + _BADGE + 10)
        beside = " · ".join(part for part in (line.beside, tr(_SORTS[line.sort])) if part)
        width = min(QFontMetricsF(small(option.font)).horizontalAdvance(beside) + 1, rect.width() * 0.42)
        painter.setPen(now.color("selection_text" if chosen else "muted"))
        draw_elided(painter, QRectF(rect.right() - width, rect.top(), width, rect.height()), beside,
                    small(option.font), Qt.AlignmentFlag.AlignRight, Qt.TextElideMode.ElideLeft)  # fmt: skip
        rect.setWidth(rect.width() - width - 12)
        painter.setPen(now.color("selection_text" if chosen else "text"))
        draw_elided(painter, rect, line.text, option.font, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


class PaletteField(FilterField):
    """Its keys lead through the list."""

    walked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            self.walked.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Palette(QDialog):
    """`search_wanted` tells a text that is to be searched for in the articles."""

    search_wanted = Signal(str)

    def __init__(
        self, bridge: Bridge, desk: Desk, recent: Recent, acts: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Go to"))
        self._bridge, self._desk, self._recent = bridge, desk, recent
        possible = [action for action in acts if action.isEnabled() and action.objectName() != "go_to"]
        self._acts = sorted(possible, key=lambda action: not action.objectName().startswith("show_"))
        self._picks: list[Pick] = []
        self._near: list[Pick] = []
        self.field = PaletteField(tr("Go to an actor, article, note, search or act of the menu"))
        self.field.setFont(scaled(self.field.font(), 1.15))
        self.model, self.list = Lines(self), QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(LineRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Where to go"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self.field.textChanged.connect(self._ask)
        self.field.walked.connect(self._walk)
        self.field.returnPressed.connect(self.take)
        self.list.clicked.connect(lambda _: self.take())
        self._ask("")

    def _build(self) -> None:
        self.setProperty("role", "palette")
        foot = QLabel(tr("Enter opens · Esc closes · “>” for the menu alone"))
        foot.setProperty("role", "muted")
        foot.setFont(small(self.font()))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(9)
        for widget, grows in ((self.field, 0), (self.list, 1), (foot, 0)):
            column.addWidget(widget, grows)
        window = self.parentWidget()
        self.resize(_WIDE, _HIGH)
        if window is not None:
            self.resize(min(_WIDE, window.width() - 40), min(_HIGH, window.height() - 120))
            self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 70)))
        self.setFocusProxy(self.field)

    # --- asking

    def _ask(self, wanted: str) -> None:
        self._near = []
        if not wanted.strip():
            self._bridge.ask(self, "picks", quick.of_numbers, self._recent.picks[:_RECENT], then=self._show)
        elif wanted.startswith(">"):
            self._bridge.ask(self, "picks", lambda db: [], then=self._show)
        else:
            self._bridge.ask(self, "picks", quick.picks, wanted, then=self._show)

    def _show(self, picks: list[Pick]) -> None:
        wanted, self._picks = self.field.wanted, picks
        first = {pick: at for at, pick in enumerate(self._recent.picks)}
        ordered = sorted(picks, key=lambda pick: first.get((pick.sort, pick.number), len(first)))
        lines = [self._line(pick) for pick in ordered] + self._act_lines(wanted.removeprefix(">").strip())
        if wanted and not wanted.startswith(">"):
            lines.append(Line(tr("Search the articles for “{0}”").format(wanted), "", "text", self._search))
        self.model.show(lines)
        if lines:
            self.list.setCurrentIndex(self.model.index(0))
        few = sum(pick.sort == "actor" for pick in picks) < _FEW
        if few and len(wanted) > 2 and not wanted.startswith(">") and not self._near:
            self._bridge.ask(self, "near", _near, wanted, self._bridge.kept, then=self._add)

    def _add(self, near: list[Pick]) -> None:
        """Names that are nearly so come behind those that fit; the line she is at stays the same."""
        there = {(pick.sort, pick.number) for pick in self._picks}
        self._near = [pick for pick in near if (pick.sort, pick.number) not in there]
        if self._near:
            row = self.list.currentIndex().row()
            self.model.show([*self.model.lines[:-1], *map(self._line, self._near), self.model.lines[-1]])
            self.list.setCurrentIndex(self.model.index(row if self._picks else 0))

    def _line(self, pick: Pick) -> Line:
        def go() -> None:
            if pick.sort == "actor":
                self._desk.show_actor(pick.number)
            elif pick.sort == "article":
                self._desk.open_article(pick.number)
            elif pick.sort == "note":
                self._desk.show_note(pick.number)
            else:
                self.search_wanted.emit(pick.query)

        return Line(pick.text, pick.beside, pick.sort, go, pick.kind)

    def _act_lines(self, wanted: str) -> list[Line]:
        fitting = [action for action in self._acts if not wanted or quick.fits(wanted, _words(action))]
        most = len(fitting) if self.field.wanted.startswith(">") or not wanted else _ACTS
        return [Line(_words(one), one.shortcut().toString(), "act", one.trigger) for one in fitting[:most]]

    def _search(self) -> None:
        self.search_wanted.emit(self.field.text())

    # --- keys

    def _walk(self, steps: int) -> None:
        last = len(self.model.lines) - 1
        if last >= 0:
            row = self.list.currentIndex().row() + steps
            row = (0 if row > last else last) if abs(steps) == 1 and not 0 <= row <= last else min(max(row, 0), last)
            self.list.setCurrentIndex(self.model.index(row))

    def take(self) -> None:
        """Go where the line under the cursor leads. The palette closes first: what it does may open a dialog."""
        index = self.list.currentIndex()
        if index.isValid():
            line = self.model.lines[index.row()]
            self.close()
            line.does()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            self.close()
        return super().event(event)


def _near(db: Any, wanted: str, kept: dict[object, Any]) -> list[Pick]:
    """On another thread."""
    if "names" not in kept:
        kept["names"] = names.load(db)
    return quick.near(db, wanted, kept["names"])


def _words(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")
