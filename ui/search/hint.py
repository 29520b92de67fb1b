"""What stands in the search room before anything is searched for: the language in two columns."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.translation import tr

#: (what is typed, what it finds)
LANGUAGE = (
    ("port strike", "articles with both words"),
    ("port OR harbour", "with one of them"),
    ("port -strike", "with the first, without the second"),
    ('"port authority"', "with these words side by side"),
    ("harb*", "with a word that begins so"),
    ("NEAR(port strike, 5)", "with both no more than five words apart"),
    ("title:port", "with the word in the title"),
    ("outlet:Courier  date:2023-01..2023-06", "of an outlet, of some months"),
    ("tag:unclear  kind:person", "tagged so; that name a person"),
    ('actor:"Ann Lee"', "that name her, under any of her names in any script"),
    ("=Lee", "with just what is written, without other names"),
    ("in:notes strike", "your notes instead of the articles"),
)


class Hint(QWidget):
    """A table in the middle of the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLabel(textFormat=Qt.TextFormat.RichText)
        self.text.setAccessibleName(tr("What can be searched for"))
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self.text, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._write()
        theme.watch().changed.connect(self._write)

    def _write(self) -> None:
        muted = theme.current().color("muted").name()
        rows = "".join(
            f"<tr><td style='padding:3px 28px 3px 0; white-space:pre'>{escape(typed)}</td>"
            f"<td style='padding:3px 0; color:{muted}'>{escape(tr(found))}</td></tr>"
            for typed, found in LANGUAGE
        )
        self.text.setText(f"<table>{rows}</table>")
