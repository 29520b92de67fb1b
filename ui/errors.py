"""Our own faults: logged in full, shown with a report that never holds the text of an article."""

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from core.log import logger
from core.version import VERSION
from ui.translation import tr


def report(error: BaseException) -> str:
    """What a developer needs to know: where it happened, never what the data was.

    Frames and the type of the error only: a message or a local value could quote an article.
    """
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"Fieldfare {VERSION}, Python {platform.python_version()}, {platform.system()} {platform.release()}"]
    lines += [
        f"  {frame.filename.replace(chr(92), '/').split('/main/')[-1]}:{frame.lineno} {frame.name}" for frame in frames
    ]
    return "\n".join([*lines, type(error).__name__])


def show_crash(parent: QWidget | None, error: BaseException) -> QMessageBox:
    """Say that something went wrong that should not have, and give the report to copy."""
    logger.error("unexpected error", exc_info=error)
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Something went wrong"))
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(tr("Something went wrong inside Fieldfare."))
    box.setInformativeText(
        tr(
            "Your notebook is safe: every change is saved when it is made. You can go on working. "
            "The report below says where it happened; it holds nothing from your articles."
        )
    )
    box.setDetailedText(report(error))
    copy = box.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report(error)))
    box.open()
    return box


class CrashHook(QObject):
    """Takes the place of `sys.excepthook`, so that an exception in a slot is seen and the program goes on."""

    crashed = Signal(object)

    def install(self) -> None:
        sys.excepthook = self._hook

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.crashed.emit(error.with_traceback(trace))
