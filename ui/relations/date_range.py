"""A stretch of time, chosen with two handles over a histogram of the articles."""

from bisect import bisect_right

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.relating.periods import counts, days_of, periods, told, unit_for
from core.store.timeline import Unit
from core.words import counted, figure
from ui import theme
from ui.translation import tr
from ui.widgets.lettering import small

#: Pixels left of the bars, right of them, for the words above and the dates below.
_SIDE, _ABOVE, _BELOW = 16, 22, 18
_GRIP = 8.0  # pixels beside a handle that still take hold of it
_SOON = 30  # milliseconds after which a moved handle is told: not every pixel


class DateRange(QWidget):
    """`changed` tells the first and the last day (YYYY-MM-DD), None at an end that stands wide open."""

    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: list[str] = []
        self.unit: Unit = "month"
        self._days: list[tuple[str, int]] = []
        self._bars: list[int] = []
        self._ends = [0, 0]  # the first column, and the one after the last
        self._held = self._keyed = 0  # 1 and 2: the handles, 3: both together; 0: none
        self._grabbed = 0
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(lambda: self.changed.emit(self.since, self.until))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Dates of the articles that count"))
        theme.watch().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, 92)

    # --- what is shown

    def show_days(self, days: list[tuple[str, int]]) -> None:
        """Show how many articles there are on each day; what was chosen stays chosen."""
        since, until = self.since, self.until
        self._days = days
        self.columns, self._bars = [], []
        if days:
            self.unit = unit_for(days[0][0], days[-1][0])
            self.columns = periods(days[0][0], days[-1][0], self.unit)
            self._bars = counts(days, self.columns, self.unit)
        self.choose(since, until)

    def choose(self, since: str | None, until: str | None) -> None:
        """Put the handles at these days, without telling anybody."""
        firsts = [days_of(column)[0] for column in self.columns]
        first = max(0, bisect_right(firsts, since) - 1) if since else 0
        last = bisect_right(firsts, until) if until else len(self.columns)
        self._ends = [min(first, max(0, len(self.columns) - 1)), max(last, min(first + 1, len(self.columns)))]
        self._describe()
        self.update()

    @property
    def since(self) -> str | None:
        """The first day; None when everything from the beginning counts."""
        return days_of(self.columns[self._ends[0]])[0] if self.columns and self._ends[0] > 0 else None

    @property
    def until(self) -> str | None:
        """The last day; None when everything up to the end counts."""
        return days_of(self.columns[self._ends[1] - 1])[1] if 0 < self._ends[1] < len(self.columns) else None

    @property
    def words(self) -> str:
        """“March 2022 – May 2023: 120 of 300 articles”."""
        if not self.columns:
            return tr("No article has a date.")
        first, end = self._ends
        inside, whole = sum(self._bars[first:end]), sum(self._bars)
        one, other = told(self.columns[first]), told(self.columns[end - 1])
        span = one if one == other else f"{one} – {other}"
        some = tr("{0} of {1} with a date").format(figure(inside), counted(whole, "article"))
        return f"{span}: {some if inside != whole else tr('all {0} with a date').format(counted(whole, 'article'))}"

    def _describe(self) -> None:
        handle = {1: tr("First handle. "), 2: tr("Last handle. ")}.get(self._keyed, "")
        self.setAccessibleDescription(
            tr("{0}{1}. Left and Right move a handle, Tab takes the other one.").format(handle, self.words)
        )
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # --- painting

    def _x(self, column: float) -> float:
        return _SIDE + (self.width() - 2 * _SIDE) * column / max(1, len(self.columns))

    def _column(self, x: float) -> int:
        """The border between columns that is nearest to a pixel."""
        share = (x - _SIDE) / max(1, self.width() - 2 * _SIDE)
        return min(len(self.columns), max(0, round(share * len(self.columns))))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.color("base"))
        painter.setPen(now.color("border"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setFont(small(self.font()))
        painter.setPen(now.color("text"))
        painter.drawText(
            QRectF(_SIDE, 3, self.width() - 2 * _SIDE, _ABOVE - 3), Qt.AlignmentFlag.AlignVCenter, self.words
        )
        if self.columns:
            self._paint_bars(painter)
            self._paint_dates(painter)
            self._paint_handles(painter)
        painter.end()

    def _floor(self) -> float:
        return self.height() - _BELOW

    def _paint_bars(self, painter: QPainter) -> None:
        now, room = theme.current(), self._floor() - _ABOVE - 4
        most = max(self._bars)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, many in enumerate(self._bars):
            if many:
                inside = self._ends[0] <= number < self._ends[1]
                left, right = self._x(number), self._x(number + 1)
                high = max(1.5, room * many / most)
                gap = 1.0 if right - left > 4 else 0.0
                bar = QRectF(left, self._floor() - high, max(1.0, right - left - gap), high)
                painter.fillRect(bar, now.color("accent" if inside else "border"))
        painter.setPen(now.color("border"))
        painter.drawLine(QPointF(_SIDE, self._floor()), QPointF(self.width() - _SIDE, self._floor()))

    def _paint_dates(self, painter: QPainter) -> None:
        """Years, or what else there is room for, below the columns where they begin."""
        painter.setPen(theme.current().color("muted"))
        metrics = QFontMetricsF(painter.font())
        end = 0.0
        for number, column in enumerate(self.columns):
            text = _mark(column, first=number == 0)
            x = self._x(number)
            if text and x >= end and x + metrics.horizontalAdvance(text) <= self.width():
                painter.drawText(QPointF(x, self.height() - 5.0), text)
                end = x + metrics.horizontalAdvance(text) + 14

    def _paint_handles(self, painter: QPainter) -> None:
        now = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, column in enumerate(self._ends, 1):
            x = self._x(column)
            painter.setPen(QPen(now.color("accent"), 1.4))
            painter.drawLine(QPointF(x, _ABOVE), QPointF(x, self._floor() + 2))
            keyed = self.hasFocus() and self._keyed == number
            painter.setPen(QPen(now.color("text" if keyed else "accent"), 2.2 if keyed else 1.4))
            painter.setBrush(now.color("base"))
            painter.drawRoundedRect(QRectF(x - 4.5, (_ABOVE + self._floor()) / 2 - 9, 9, 18), 4, 4)

    # --- pointer and keys

    def _handle_at(self, x: float) -> int:
        far = [abs(x - self._x(column)) for column in self._ends]
        if min(far) <= _GRIP and self.columns:
            # Where both stand at one end, the one is meant that can still move.
            return 2 if far[1] < far[0] or (far[0] == far[1] and self._ends[0] == 0) else 1
        inside = self._x(self._ends[0]) < x < self._x(self._ends[1])
        whole = self._ends == [0, len(self.columns)]
        return 3 if inside and self.columns and not whole else 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        self._held = self._handle_at(x)
        self._grabbed = self._column(x) - self._ends[0]
        if self._held in (1, 2):
            self._keyed = self._held
        elif not self._held and self.columns:  # beside the stretch: the nearer handle comes
            self._held = self._keyed = 1 if x < self._x(self._ends[0]) else 2
            self._put(self._held, self._column(x))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not self._held:
            shapes = {0: Qt.CursorShape.ArrowCursor, 3: Qt.CursorShape.OpenHandCursor}
            self.setCursor(shapes.get(self._handle_at(x), Qt.CursorShape.SizeHorCursor))
        elif self._held == 3:
            self._slide(self._column(x) - self._grabbed)
        else:
            self._put(self._held, self._column(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = 0

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """All dates again."""
        self._set([0, len(self.columns)])

    def _put(self, handle: int, column: int) -> None:
        first, end = self._ends
        self._set([min(column, end - 1), end] if handle == 1 else [first, max(column, first + 1)])

    def _slide(self, first: int) -> None:
        length = self._ends[1] - self._ends[0]
        first = min(max(0, first), len(self.columns) - length)
        self._set([first, first + length])

    def _set(self, ends: list[int]) -> None:
        ends = [max(0, ends[0]), min(len(self.columns), ends[1])]
        if ends != self._ends and self.columns:
            self._ends = ends
            self._soon.start()
            self._describe()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        handle = self._keyed or 1
        if way is not None:
            far = 12 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._put(handle, self._ends[handle - 1] + way * far)
        elif event.key() == Qt.Key.Key_Home:
            self._put(handle, 0)
        elif event.key() == Qt.Key.Key_End:
            self._put(handle, len(self.columns))
        elif event.key() == Qt.Key.Key_Escape:
            self._set([0, len(self.columns)])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes the second handle after the first one, and then leaves."""
        there = self._keyed + (1 if forward else -1)
        if self.hasFocus() and there in (1, 2):
            self._keyed = there
            self._describe()
            self.update()
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        if not self._held:
            self._keyed = 2 if event.reason() == Qt.FocusReason.BacktabFocusReason else 1
        self._describe()
        self.update()


def _mark(column: str, *, first: bool) -> str:
    """What stands below a column: its year where one begins, its day or month where there is nothing greater."""
    if len(column) == 4:
        return column
    if len(column) == 7:
        return column[:4] if column.endswith("-01") or first else ""
    return told(column).rsplit(" ", 1)[0] if column.endswith("-01") or first else column[8:].lstrip("0")
