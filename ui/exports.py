"""What is written out of the notebook from the menu: everything, or the chosen articles as files."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from core.exporting.texts import write_articles
from core.words import counted
from ui.bridge import Bridge
from ui.file_dialogs import folder, kept
from ui.messages import Messages
from ui.translation import tr


def export_articles(chosen: Sequence[int], bridge: Bridge, messages: Messages, parent: QWidget) -> None:
    """Ask for a folder and write these articles there, one file each."""
    number = counted(len(chosen), "article")
    name = QFileDialog.getExistingDirectory(parent, tr("Write {0} into a folder").format(number), str(folder()))
    if name:
        path = kept(Path(name))
        told = partial(_say, messages, path)
        bridge.start("export", write_articles(bridge.notebook, path, list(chosen)), told)


def _say(messages: Messages, path: Path, written: int) -> None:
    files = counted(written, "article")
    messages.say(
        tr("Wrote {0} to “{1}”.").format(files, path.name),
        tr("Show"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )
