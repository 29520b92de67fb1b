"""A stretch of the text that lights up and fades, so that the eye finds where it was sent."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

_MILLISECONDS = 1_200


class Flash(QObject):
    """`span` is the stretch in document positions while it can be seen; `strength` goes from 1 to 0."""

    def __init__(self, repaint: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.span: tuple[int, int] | None = None
        self.strength = 0.0
        self._repaint = repaint
        self._fading = QVariantAnimation(self, duration=_MILLISECONDS, startValue=1.0, endValue=0.0)
        self._fading.setEasingCurve(QEasingCurve.Type.InQuad)  # it stays a while before it goes
        self._fading.valueChanged.connect(self._fade)
        self._fading.finished.connect(self.stop)

    def begin(self, start: int, end: int) -> None:
        """Light up positions `start` to `end`."""
        self._fading.stop()
        self.span, self.strength = (start, end), 1.0
        self._fading.start()
        self._repaint()

    def stop(self) -> None:
        """Put it out."""
        self._fading.stop()
        self.span, self.strength = None, 0.0
        self._repaint()

    def _fade(self, strength: float) -> None:
        self.strength = strength
        self._repaint()
