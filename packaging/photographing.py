"""What the takers of pictures share: a home of their own, waiting, and pictures of dialogs. To be imported first."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FIELDFARE_HOME"] = tempfile.mkdtemp(prefix="fieldfare-pictures-")

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtGui import QColor, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

SIZE = (1360, 860)


def wait(application: QApplication, until: Callable[[], bool], seconds: float = 120) -> None:
    """Let the program run until something holds. Raises TimeoutError when it never does."""
    end = time.monotonic() + seconds
    while not until():
        if time.monotonic() > end:
            raise TimeoutError
        application.processEvents()
        time.sleep(0.01)


def rest(application: QApplication, seconds: float = 0.8) -> None:
    end = time.monotonic() + seconds
    wait(application, lambda: time.monotonic() > end)


def dialog(application: QApplication, window: QWidget, file: Path, act: Callable[[], None]) -> None:
    """Let `act` open a dialog, take its picture over the window, and close it."""
    shown: list[QDialog] = []

    def look() -> bool:
        shown[:] = [one for one in application.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        return bool(shown)

    def shoot() -> None:
        if not look():
            QTimer.singleShot(200, shoot)
            return
        QTimer.singleShot(900, take)

    def take() -> None:
        picture = window.grab()
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
        at = window.rect().center() - shown[0].rect().center()
        painter.drawPixmap(at, shown[0].grab())
        painter.end()
        picture.save(str(file))
        print(file)
        shown[0].close()

    QTimer.singleShot(200, shoot)
    act()
    wait(application, lambda: bool(shown) and not shown[0].isVisible(), 20)


def on_example(folder: Path, take: Callable[..., None]) -> None:
    """Let `take(application, window, folder)` take pictures of the example notebook once it has been read."""
    # What they import looks for its home at once, which has been laid above.
    from core.store import articles
    from ui import theme
    from ui.app import make_application
    from ui.main_window import MainWindow

    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    theme.apply("light")
    window = MainWindow()
    window.resize(*SIZE)
    window.show()
    window.open_example()
    assert window.bridge is not None
    bridge = window.bridge
    wait(application, lambda: bridge.now(articles.count) > 3)
    wait(application, lambda: not bridge.jobs.busy)
    window.messages.clear()
    take(application, window, folder)
    window.close()
