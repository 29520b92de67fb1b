"""A note as it reads: headings, lists, links that open what they lead to. Nothing is loaded from anywhere."""

from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QTextBrowser, QWidget

from core.links import Where, in_text, parse
from core.store.linked import resolve
from ui import theme
from ui.bridge import Bridge
from ui.notes import markup
from ui.translation import tr

Targets = dict[str, Where | None]


class Preview(QTextBrowser):
    """`link_pressed` tells what a link leads to."""

    link_pressed = Signal(object)  # core.links.Where

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._text, self._targets = "", Targets()
        self.setOpenLinks(False)
        self.setAccessibleName(tr("The note as it reads"))
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._press)
        theme.watch().changed.connect(self._render)

    def show_text(self, text: str) -> None:
        """Show a note; its links lead where they lead now."""
        self._text = text
        links = in_text(text)
        if links:
            self._bridge.ask(self, "links", look_up, links, then=self._found)
        else:
            self._found({})

    def _found(self, targets: Targets) -> None:
        self._targets = targets
        self._render()

    def _render(self) -> None:
        roles = theme.current().roles
        place = self.verticalScrollBar().value()
        colours = {name: roles[name] for name in ("accent", "muted", "border")}
        size = QFontInfo(self.font()).pixelSize()
        self.setHtml(markup.to_html(self._text, self._targets, size=size, **colours))
        self.verticalScrollBar().setValue(place)

    def _press(self, url: QUrl) -> None:
        where = markup.target(url.toString())
        if where is not None:
            self.link_pressed.emit(where)

    def loadResource(self, kind: int, name: QUrl) -> object:
        """No picture, no style sheet, no page: neither from the net nor from the disk."""
        return None


def look_up(db: Any, links: list[str]) -> Targets:
    """What each of these links leads to."""
    return {inside: resolve(db, parse(inside)) for inside in links}
