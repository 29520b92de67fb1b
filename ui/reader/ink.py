"""How a name is set off under the text: fill, underline, the letter of its kind; and the flash of a place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen

from core.model import Kind
from ui import theme

_ROUND = 3.0
_SIDE = 1.5  # pixels of fill beside the letters
BAR = 3.0  # width of the bar at the left of a flashed line, and of a mark
_DEEPEST = 2  # more lines below each other have no room
_FAINT = 0.42
_BOLD, _BOLD_IN_DARK = 0.5, 0.3  # of the node's colour in the ground of a chosen name; letters must stay legible


@dataclass(frozen=True, slots=True)
class Look:
    """How strongly a name is set off."""

    chosen: bool = False
    hovered: bool = False
    faint: bool = False

    @property
    def quiet(self) -> bool:
        """It does not count, and nothing else sets it off."""
        return self.faint and not (self.chosen or self.hovered)


def fill_of(piece: QRectF) -> QRectF:
    """The ground of a piece of a name: from just above the capitals to just below the baseline's tails."""
    return piece.adjusted(-_SIDE, piece.height() * 0.06, _SIDE, 0)


def draw_mark(
    painter: QPainter, pieces: Sequence[QRectF], colour: int, *, lit: bool = False, line: int | None = None
) -> None:
    """The ground of one of her marks: as high as the lines, so that it is seen around a name that lies in it.

    One that overlaps others has a `line` below it, at a depth of its own, which is seen under all of it.
    """
    colors = theme.current().marks[colour]
    painter.setPen(QPen(colors.ink, 1.2) if lit else Qt.PenStyle.NoPen)
    painter.setBrush(colors.fill)
    for piece in pieces:
        painter.drawRoundedRect(piece.adjusted(-2, -2, 2, 3), _ROUND, _ROUND)
    if line is not None:
        painter.setPen(QPen(colors.ink, 1.6))
        for piece in pieces:
            y = piece.bottom() + 3.5 + min(line, _DEEPEST) * 2.4
            painter.drawLine(QPointF(piece.left() - 1, y), QPointF(piece.right() + 1, y))


def draw_hit(painter: QPainter, pieces: Sequence[QRectF], *, now: bool) -> None:
    """A frame around what was looked for; the one she is at has a ground of its own too."""
    frame = theme.current().color("find")
    painter.setBrush(theme.current().color("find_now") if now else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(frame, 2.0 if now else 1.2))
    for piece in pieces:
        painter.drawRect(piece.adjusted(-1.5, 0.5, 1.5, 0.5))


def draw_ground(painter: QPainter, pieces: Sequence[QRectF], kind: Kind, look: Look) -> None:
    """The ground of the pieces of one name. What is marked in it is painted over it, before `draw_name`."""
    now = theme.current()
    colors, share = now.kinds[kind], _BOLD_IN_DARK if now.dark else _BOLD
    fill = mixed(colors.fill, colors.node, share) if look.chosen and not look.faint else colors.fill
    painter.setOpacity(_FAINT if look.quiet else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    for piece in pieces:
        painter.drawRoundedRect(fill_of(piece), _ROUND, _ROUND)
    painter.setOpacity(1.0)


def draw_name(
    painter: QPainter, pieces: Sequence[QRectF], kind: Kind, look: Look, letter: bool, *, marked: bool = False
) -> None:
    """The line of the pieces of one name; with its kind's `letter` when its beginning is among them.

    On ground that she has `marked` it is a stronger one.
    """
    ink = theme.current().kinds[kind].ink
    painter.setOpacity(_FAINT if look.quiet else 1.0)
    for piece in pieces:
        _line(painter, fill_of(piece), ink, look, width=2.0 if marked else 1.0)
    painter.setOpacity(1.0)
    if letter and pieces:
        _letter(painter, fill_of(pieces[0]), kind, theme.current().color("muted") if look.quiet else ink)


def _line(painter: QPainter, rect: QRectF, ink: QColor, look: Look, width: float) -> None:
    """An outline for a name that is chosen or under the mouse, else a thin line below it."""
    if look.chosen or look.hovered:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.6 if look.hovered else 1.2))
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
    else:
        painter.setPen(QPen(ink, width))
        y = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left() + 1.5, y), QPointF(rect.right() - 1.5, y))


def _letter(painter: QPainter, rect: QRectF, kind: Kind, ink: QColor) -> None:
    """The letter of the kind in the space between the lines, above the beginning of the name."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(8, round(rect.height() * 0.42)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(ink)
    height = QFontMetricsF(font).capHeight()
    painter.drawText(QPointF(rect.left() + 1, rect.top() - max(1.5, height * 0.2)), theme.BADGES[kind])


def draw_row(painter: QPainter, row: QRectF, words: str, lit: bool) -> None:
    """The row that stands for folded lines: `words` in small type; `lit` under the mouse."""
    now = theme.current()
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(10, round(row.height() * 0.34)))
    painter.setFont(font)
    painter.setPen(now.color("accent" if lit else "muted"))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideMiddle, row.width())
    painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def draw_flash(painter: QPainter, pieces: Sequence[QRectF], left: float, strength: float) -> None:
    """A wash over the pieces and a bar at `left` beside their lines, fading with `strength` (1 to 0)."""
    color = theme.current().color("flash")
    painter.setPen(Qt.PenStyle.NoPen)
    color.setAlphaF(0.28 * strength)
    painter.setBrush(color)
    for piece in pieces:
        painter.drawRoundedRect(piece.adjusted(-6, -4, 6, 5), 5, 5)
    color.setAlphaF(strength)
    painter.setBrush(color)
    if pieces:
        top, bottom = pieces[0].top() - 4, pieces[-1].bottom() + 5
        painter.drawRoundedRect(QRectF(left, top, BAR, bottom - top), BAR / 2, BAR / 2)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` of `other` in it."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in parts))
