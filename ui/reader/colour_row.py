"""The five colours of marks as a row of buttons: the number on each, and what it means beside it when there is room."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from core.store.marks import COLOURS
from ui import theme
from ui.translation import tr

_SIDE = 26


def meaning(colour: int, meanings: Mapping[int, str]) -> str:
    """What a colour means to her, or its name when she has not said."""
    return meanings.get(colour) or tr(theme.MARK_NAMES[colour])


def draw_colour(painter: QPainter, rect: QRectF, colour: int) -> None:
    """A small square in a colour with its number."""
    colors = theme.current().marks[colour]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.ink, 1))
    painter.setBrush(colors.fill)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.width() * 0.2, rect.width() * 0.2)
    font = QFont(painter.font())
    font.setPixelSize(round(rect.width() * 0.62))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(colour))
    painter.restore()


def icon(colour: int, ratio: float) -> QIcon:
    """The square for a menu, for a screen of this pixel ratio."""
    picture = QPixmap(QSize(16, 16) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_colour(painter, QRectF(0, 0, 16, 16), colour)
    painter.end()
    return QIcon(picture)


class _Button(QAbstractButton):
    def __init__(self, colour: int) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setFixedSize(_SIDE + 6, _SIDE + 6)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(theme.current().color("text" if self.isChecked() else "accent"), 1.6))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        draw_colour(painter, rect.adjusted(4, 4, -4, -4), self.colour)
        painter.end()


class ColourRow(QWidget):
    """`chosen` tells the colour that she chose."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons = {colour: _Button(colour) for colour in COLOURS}
        for colour, button in self.buttons.items():
            button.clicked.connect(lambda _=False, colour=colour: self._choose(colour))
            row.addWidget(button)
        row.addStretch(1)

    def show_meanings(self, meanings: Mapping[int, str]) -> None:
        """Say what each colour means."""
        for colour, button in self.buttons.items():
            button.setToolTip(f"{meaning(colour, meanings)}  ({colour})")
            button.setAccessibleName(tr("Colour {0}: {1}").format(colour, meaning(colour, meanings)))

    def show_colour(self, colour: int) -> None:
        """Set off the present colour."""
        for number, button in self.buttons.items():
            button.setChecked(number == colour)

    def _choose(self, colour: int) -> None:
        self.show_colour(colour)
        self.chosen.emit(colour)
