"""The slider from the backbone to everything, and what it shows: “Main: 60 of 412”, which are actors."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QStyle, QWidget

from core.words import figure
from ui import theme
from ui.relations.stops import STOPS, USUAL
from ui.translation import tr


class Track(QSlider):
    """A line with a dot for each stop, in the colours of the theme: the system's own are lost on dark ground."""

    def paintEvent(self, ev: QPaintEvent) -> None:
        colors, p = theme.current(), QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        spots = [QPointF(self._x(stop), middle) for stop in range(self.maximum() + 1)]
        p.setPen(QPen(colors.color("link"), 2))
        p.drawLine(spots[0], spots[-1])
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(colors.color("link"))
        for spot in spots:
            p.drawEllipse(spot, 3, 3)
        p.setBrush(colors.color("accent"))
        p.drawEllipse(spots[self.sliderPosition()], 6, 6)
        if self.hasFocus():
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(colors.color("accent"), 1.4))
            p.drawEllipse(spots[self.sliderPosition()], 8.5, 8.5)
        p.end()

    def _x(self, stop: int) -> float:
        """Where the middle of the handle is at this stop, as the style reckons it for the mouse."""
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self)
        room = self.width() - handle
        return handle / 2 + QStyle.sliderPositionFromValue(0, self.maximum(), stop, room)


class StopSlider(QWidget):
    """`chosen` tells the number of the stop that she chose, once she lets go or presses a key."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = Track(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, len(STOPS) - 1)
        self.slider.setValue(USUAL)
        self.slider.setPageStep(1)
        self.slider.setFixedSize(112, 24)
        self.slider.setToolTip(tr("How much of the network is shown: from its backbone to everything"))
        self.slider.setAccessibleName(tr("How much of the network is shown"))
        self.words = QLabel(self)
        self.words.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider)
        row.addWidget(self.words)
        self.slider.valueChanged.connect(self._changed)
        self._told = USUAL
        self._say(tr(STOPS[USUAL].name))

    @property
    def value(self) -> int:
        """The number of the stop."""
        return self.slider.value()

    def show_value(self, stop: int) -> None:
        """Stand at this stop, without telling."""
        self._told = min(max(stop, 0), len(STOPS) - 1)
        self.slider.setValue(self._told)
        self._say(tr(STOPS[self._told].name))

    def show_counts(self, shown: int, there: int) -> None:
        """Say how many actors are shown of how many."""
        self._say(tr("{0}: {1} of {2}").format(tr(STOPS[self.value].name), figure(shown), figure(there)))

    def _changed(self, stop: int) -> None:
        if stop != self._told:
            self._told = stop
            self._say(f"{tr(STOPS[stop].name)} …")
            self.chosen.emit(stop)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.slider.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        """As wide as the longest words, so that the bar does not jump while the slider moves."""
        longest = max(
            (tr("{0}: {1} of {2}").format(tr(stop.name), figure(stop.actors), figure(9_999)) for stop in STOPS), key=len
        )
        width = QFontMetrics(self.words.font()).horizontalAdvance(longest)
        return QSize(self.slider.width() + 8 + width, super().sizeHint().height())
