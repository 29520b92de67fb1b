"""The name plate that is seen while the program gets ready: a moment on a new computer, seconds on an old one.

It is there before the rooms of the window are even imported, so nothing heavy may be imported here.
"""

import time

from PySide6.QtCore import QEventLoop, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from core.paths import RESOURCES
from ui import theme
from ui.translation import tr

#: How long the screen may take to ask for the first paint, in seconds.
PATIENCE = 0.25


class Starting(QWidget):
    """A small sheet with the name plate in the middle of the screen."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Fieldfare"))
        plate = "name-plate-dark.svg" if theme.current().dark else "name-plate.svg"
        self._plate = QSvgRenderer(str(RESOURCES / "icons" / plate), self)
        self._painted = False
        self.resize(460, 190)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.move(screen.center() - self.rect().center())

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.color("border")))
        painter.setBrush(now.color("base"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        size = self._plate.defaultSize().scaled(QSize(320, 90), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        self._plate.render(painter, place)
        painter.end()
        self._painted = True

    def show_now(self) -> None:
        """Show it and wait, a moment at most, until it has been painted."""
        self.show()
        end = time.monotonic() + PATIENCE
        while not self._painted and time.monotonic() < end:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
