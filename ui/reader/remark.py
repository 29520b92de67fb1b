"""The line above the text that says why an article is not read, or counts nowhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.reader.opened import Opened
from ui.translation import tr

_UNREAD = "The names in this article have not been read yet. Choose “Read what is unread” in the File menu."
_STANDING = {
    "older": "This is an older version of the article. It can be read, but it counts nowhere.",
    "trash": "This article lies in the trash. It can be read, but it counts nowhere.",
}


class Remark(QLabel):
    """Hidden when there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(14, 7, 14, 7)
        self.hide()

    def say_of(self, opened: Opened, *, busy: bool) -> None:
        """Say it of this article; `busy`: names may be being read."""
        said = {
            "read": "",
            "unread": tr("Names are being read…") if busy else tr(_UNREAD),
            "failed": opened.failure,  # a whole sentence
        }[opened.state]
        if opened.standing in _STANDING:
            said = tr(_STANDING[opened.standing])
        self.setText(said)
        self.setVisible(bool(said))
