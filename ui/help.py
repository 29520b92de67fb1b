"""The manual and the list of keys, readable without a network."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QDialog, QListWidget, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from core.paths import RESOURCES
from ui.translation import tr

HELP = RESOURCES / "help"


class Pages(QTextBrowser):
    """Pictures are made as narrow as the page."""

    def loadResource(self, kind: int, name: QUrl) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(self.document().baseUrl().resolved(name).toLocalFile())
        room = self.viewport().width() - 2 * round(self.document().documentMargin()) - 20  # the scroll bar comes later
        dense = self.devicePixelRatioF()
        if picture.isNull() or picture.width() <= room:
            return picture
        smaller = picture.scaledToWidth(round(room * dense), Qt.TransformationMode.SmoothTransformation)
        smaller.setDevicePixelRatio(dense)
        return smaller


class Manual(QDialog):
    """Chapters at the left, the chapter at the right. Links lead to other chapters only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Fieldfare — Manual"))
        self.resize(1040, 720)
        self.files = sorted(HELP.glob("*.md"))
        self.chapters = QListWidget(self)
        self.chapters.setAccessibleName(tr("Chapters"))
        self.chapters.setWordWrap(True)
        self.chapters.setSpacing(3)
        self.text = Pages(self)
        self.text.setAccessibleName(tr("Chapter"))
        self.text.setOpenLinks(False)
        self.text.setSearchPaths([str(HELP)])
        self.text.document().setDocumentMargin(28)
        self.text.anchorClicked.connect(self._follow)
        for file in self.files:
            self.chapters.addItem(file.read_text(encoding="utf-8").split("\n", 1)[0].lstrip("# "))
        self.chapters.currentRowChanged.connect(self._show)
        both = QSplitter(self)
        both.addWidget(self.chapters)
        both.addWidget(self.text)
        both.setSizes([220, 820])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(both)
        self.chapters.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = self.text.verticalScrollBar().value()
        self._show(self.chapters.currentRow())
        self.text.verticalScrollBar().setValue(place)

    def _show(self, row: int) -> None:
        self.text.document().setBaseUrl(QUrl.fromLocalFile(f"{HELP}/"))
        self.text.setMarkdown(self.files[row].read_text(encoding="utf-8"))

    def _follow(self, url: QUrl) -> None:
        names = [file.name for file in self.files]
        if url.fileName() in names:
            self.chapters.setCurrentRow(names.index(url.fileName()))


def show_manual(parent: QWidget) -> Manual:
    """Open the manual beside the window."""
    manual = Manual(parent)
    manual.show()
    return manual
