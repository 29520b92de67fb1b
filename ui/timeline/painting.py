"""How the timeline is painted: stacked bars of articles above, marks of actors below. Only what can be seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from core.relating.periods import told
from core.words import figure
from ui import theme
from ui.timeline.gather import Outlet, Timeline
from ui.translation import tr
from ui.widgets.badge import SIZE, draw_badge
from ui.widgets.ground import hover
from ui.widgets.lettering import draw_elided, scaled, small

#: Pixels: the names at the left, the bars above with the legend over them, the dates below the bars, a row.
NAMES, LEGEND, BARS, DATES, ROW = 210, 24, 74, 22, 26
HEAD = LEGEND + BARS + DATES
#: A column is at least so wide, and at most.
NARROWEST, WIDEST = 13.0, 90.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where everything is: pixels from the upper left corner of the window. `dx`, `dy`: how far it is scrolled."""

    width: int
    height: int
    column: float  # how wide one is
    dx: int
    dy: int

    def x(self, column: float) -> float:
        """Where a column begins."""
        return NAMES + column * self.column - self.dx

    def y(self, row: int) -> float:
        """Where a row begins."""
        return HEAD + row * ROW - self.dy

    def columns(self, count: int) -> range:
        """The columns that can be seen."""
        first = max(0, int(self.dx / self.column))
        return range(first, min(count, int((self.dx + self.width - NAMES) / self.column) + 1))

    def rows(self, count: int) -> range:
        """The rows that can be seen."""
        return range(max(0, self.dy // ROW), min(count, (self.dy + self.height - HEAD) // ROW + 1))


def colours(outlets: Sequence[Outlet]) -> list[QColor]:
    """The colour of each outlet; that of the rest is grey."""
    now = theme.current()
    return [now.color("disabled") if one.name is None else QColor(now.groups[n]) for n, one in enumerate(outlets)]


def paint(
    painter: QPainter, font: QFont, shown: Timeline, frame: Frame, cell: tuple[int, int] | None, chosen: set[int]
) -> None:
    """Paint all that can be seen. `cell` (row, column; row -1 is the bars) is where the keyboard is."""
    now = theme.current()
    painter.fillRect(QRectF(0, 0, frame.width, frame.height), now.color("base"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(0, HEAD, frame.width, frame.height - HEAD))
    _paint_grounds(painter, shown, frame, chosen)
    painter.setClipRect(QRectF(NAMES, HEAD, frame.width - NAMES, frame.height - HEAD))
    _paint_years(painter, shown, frame, HEAD)
    _paint_marks(painter, font, shown, frame)
    painter.setClipRect(QRectF(0, HEAD, NAMES, frame.height - HEAD))
    _paint_names(painter, font, shown, frame, chosen)
    painter.setClipRect(QRectF(NAMES, 0, frame.width - NAMES, HEAD))
    _paint_years(painter, shown, frame, LEGEND)
    _paint_bars(painter, shown, frame)
    _paint_dates(painter, small(font), shown, frame)
    painter.setClipping(False)
    _paint_legend(painter, small(font), shown, frame)
    painter.setPen(now.color("border"))
    painter.drawLine(QPointF(0, HEAD), QPointF(frame.width, HEAD))
    painter.drawLine(QPointF(NAMES, LEGEND), QPointF(NAMES, frame.height))
    if cell is not None:
        _paint_cell(painter, frame, *cell)


def _paint_grounds(painter: QPainter, shown: Timeline, frame: Frame, chosen: set[int]) -> None:
    for row in frame.rows(len(shown.lines)):
        rect = QRectF(0, frame.y(row), frame.width, ROW)
        if shown.lines[row].actor in chosen:
            painter.fillRect(rect, theme.current().color("selection"))
        elif row % 2:
            painter.fillRect(rect, theme.current().color("alternate"))


def _paint_years(painter: QPainter, shown: Timeline, frame: Frame, top: float) -> None:
    """A line where a year begins, or a month where the columns are days."""
    painter.setPen(QPen(theme.current().color("border"), 1))
    for column in frame.columns(len(shown.columns)):
        if _begins(shown.columns[column]):
            x = round(frame.x(column)) + 0.5
            painter.drawLine(QPointF(x, top), QPointF(x, HEAD if top < HEAD else frame.height))


def _begins(period: str) -> bool:
    return len(period) > 4 and period.endswith("-01")


def radius(many: int, most: int, column: float) -> float:
    """Of the mark for so many mentions: its area follows the number, and the least can still be seen."""
    room = min(ROW / 2 - 2, max(4.0, column * 0.75))
    return max(1.6, room * (many / max(1, most)) ** 0.5)


def _paint_marks(painter: QPainter, font: QFont, shown: Timeline, frame: Frame) -> None:
    now, seen = theme.current(), frame.columns(len(shown.columns))
    most = most_in_sight(shown, frame)
    painter.setPen(Qt.PenStyle.NoPen)
    for row in frame.rows(len(shown.lines)):
        line = shown.lines[row]
        painter.setBrush(now.kinds[line.kind].node)
        y = frame.y(row) + ROW / 2
        for column in range(seen.start, seen.stop) if len(seen) < len(line.counts) else line.counts:
            many = line.counts.get(column, 0)
            if many and seen.start <= column < seen.stop:
                size = radius(many, most, frame.column)
                painter.drawEllipse(QPointF(frame.x(column + 0.5), y), size, size)


def _paint_names(painter: QPainter, font: QFont, shown: Timeline, frame: Frame, chosen: set[int]) -> None:
    now, beside = theme.current(), small(font)
    for row in frame.rows(len(shown.lines)):
        line, y = shown.lines[row], frame.y(row)
        is_chosen = line.actor in chosen
        ground = "selection" if is_chosen else "alternate" if row % 2 else "base"
        painter.fillRect(QRectF(0, y, NAMES, ROW), now.color(ground))
        draw_badge(painter, QRectF(10, y + (ROW - SIZE) / 2, SIZE, SIZE), line.kind)
        count = figure(line.total)
        width = QFontMetricsF(beside).horizontalAdvance(count)
        painter.setPen(now.color("muted"))
        draw_elided(painter, QRectF(NAMES - width - 11, y, width + 1, ROW), count, beside, Qt.AlignmentFlag.AlignRight)
        painter.setPen(now.color("selection_text" if is_chosen else "text"))
        own = scaled(font, 1.0, QFont.Weight.Bold) if is_chosen else font
        name = QRectF(18 + SIZE, y, NAMES - SIZE - 36 - width, ROW)
        draw_elided(painter, name, line.name, own, Qt.AlignmentFlag.AlignLeft)


def height_of_bars(shown: Timeline, frame: Frame | None = None) -> int:
    """Articles of the fullest period: of those in sight, or of all. One crowded month must not flatten all others."""
    seen = range(len(shown.columns)) if frame is None else frame.columns(len(shown.columns))
    full = (sum(outlet.counts.get(column, 0) for outlet in shown.outlets) for column in seen)
    return max(1, max(full, default=1))


def most_in_sight(shown: Timeline, frame: Frame) -> int:
    """The greatest count of any actor in the columns in sight: the largest mark stands for it."""
    seen = frame.columns(len(shown.columns))
    if len(seen) == len(shown.columns):
        return max((many for line in shown.lines for many in line.counts.values()), default=1)
    return max((line.counts.get(column, 0) for line in shown.lines for column in seen), default=1) or 1


def _paint_bars(painter: QPainter, shown: Timeline, frame: Frame) -> None:
    most, floor = height_of_bars(shown, frame), float(LEGEND + BARS)
    gap = 1.0 if frame.column > 4 else 0.0
    inks = colours(shown.outlets)
    for column in frame.columns(len(shown.columns)):
        y = floor
        for outlet, ink in zip(shown.outlets, inks, strict=True):
            if many := outlet.counts.get(column, 0):
                high = max(1.0, (BARS - 6) * many / most)
                painter.fillRect(QRectF(frame.x(column), y - high, frame.column - gap, high), ink)
                y -= high
    painter.setPen(theme.current().color("border"))
    painter.drawLine(QPointF(NAMES, floor), QPointF(frame.width, floor))


def _paint_dates(painter: QPainter, font: QFont, shown: Timeline, frame: Frame) -> None:
    painter.setFont(font)
    painter.setPen(theme.current().color("muted"))
    metrics, end = QFontMetricsF(font), float(NAMES)
    # The year in front stays in sight when its beginning is scrolled away.
    for column in frame.columns(len(shown.columns)):
        text = _mark(shown.columns[column], first=column == frame.columns(len(shown.columns)).start)
        x = max(frame.x(column) + 2, NAMES + 2.0)
        if text and x >= end:
            painter.drawText(QPointF(x, LEGEND + BARS + 15.0), text)
            end = x + metrics.horizontalAdvance(text) + 8


def _mark(period: str, *, first: bool) -> str:
    """What stands below the beginning of a column, if there is room."""
    if len(period) == 4:
        return period
    if len(period) == 7:
        return period[:4] if first or period.endswith("-01") else ""
    return told(period[:7]) if first or period.endswith("-01") else ""


def _paint_legend(painter: QPainter, font: QFont, shown: Timeline, frame: Frame) -> None:
    now, metrics, x = theme.current(), QFontMetricsF(font), 12.0
    painter.setFont(font)
    painter.setPen(now.color("text"))
    title = {"day": tr("Articles a day"), "month": tr("Articles a month"), "year": tr("Articles a year")}[shown.unit]
    painter.drawText(QRectF(x, 0, NAMES, LEGEND), Qt.AlignmentFlag.AlignVCenter, title)
    most = tr("here {0} at most").format(figure(height_of_bars(shown, frame)))
    painter.setPen(now.color("muted"))
    painter.drawText(QRectF(x, LEGEND, NAMES - 20, 18), Qt.AlignmentFlag.AlignVCenter, most if shown.outlets else "")
    x = NAMES + 8.0
    names = [one.name or (tr("Others") if len(shown.outlets) > 1 else tr("Articles")) for one in shown.outlets]
    for text, ink in zip(_fitting(names, metrics, frame.width - x), colours(shown.outlets), strict=True):
        painter.fillRect(QRectF(x, LEGEND / 2 - 4, 9, 9), ink)
        painter.setPen(now.color("text"))
        painter.drawText(QPointF(x + 14, LEGEND / 2 + metrics.ascent() / 2 - 1), text)
        x += 32 + metrics.horizontalAdvance(text)


def _fitting(names: list[str], metrics: QFontMetricsF, room: float) -> list[str]:
    """The names, the long ones cut as far as it takes for all to stand side by side: no colour stays untold."""
    widths = [metrics.horizontalAdvance(name) for name in names]
    widest = next((n for n in range(150, 30, -5) if sum(min(width, n) + 32 for width in widths) <= room), 30)
    return [metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, widest + 1) for name in names]


def _paint_cell(painter: QPainter, frame: Frame, row: int, column: int) -> None:
    """The frame of the keyboard, and a breath over its column."""
    painter.setClipRect(QRectF(NAMES, LEGEND, frame.width - NAMES, frame.height - LEGEND))
    painter.fillRect(QRectF(frame.x(column), LEGEND, frame.column, frame.height - LEGEND), hover())
    painter.setPen(QPen(theme.current().color("accent"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    top, high = (LEGEND, BARS) if row < 0 else (frame.y(row), ROW)
    if row >= 0:
        painter.setClipRect(QRectF(NAMES, HEAD, frame.width - NAMES, frame.height - HEAD))
    painter.drawRoundedRect(QRectF(frame.x(column) + 0.8, top + 0.8, max(4.0, frame.column - 1.6), high - 1.6), 3, 3)
    painter.setClipping(False)
