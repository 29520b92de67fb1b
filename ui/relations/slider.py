"""The slider from the backbone to everything, and what it shows: “Main: 60 of 412 actors”."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from core.words import figure
from ui.relations.stops import STOPS, USUAL
from ui.translation import tr


class StopSlider(QWidget):
    """`chosen` tells the number of the stop that she chose, once she lets go or presses a key."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, len(STOPS) - 1)
        self.slider.setValue(USUAL)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setFixedWidth(116)
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
        self._say(f"{STOPS[USUAL].name}")

    @property
    def value(self) -> int:
        """The number of the stop."""
        return self.slider.value()

    def show_value(self, stop: int) -> None:
        """Stand at this stop, without telling."""
        self._told = min(max(stop, 0), len(STOPS) - 1)
        self.slider.setValue(self._told)
        self._say(STOPS[self._told].name)

    def show_counts(self, shown: int, there: int) -> None:
        """Say how many actors are shown of how many."""
        self._say(tr("{0}: {1} of {2} actors").format(STOPS[self.value].name, figure(shown), figure(there)))

    def _changed(self, stop: int) -> None:
        if stop != self._told:
            self._told = stop
            self._say(f"{STOPS[stop].name} …")
            self.chosen.emit(stop)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.slider.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        """As wide as the longest words, so that the bar does not jump while the slider moves."""
        longest = max((tr("{0}: {1} of 9,999 actors").format(stop.name, stop.actors) for stop in STOPS), key=len)
        width = QFontMetrics(self.words.font()).horizontalAdvance(longest)
        return QSize(self.slider.width() + 8 + width, super().sizeHint().height())
