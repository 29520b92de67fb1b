"""What stands above the text: outlet, date, authors, number of actors, and the title when the text lacks it there."""

import datetime
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.reading.language import name_of
from core.words import counted
from ui import theme
from ui.reader import page
from ui.reader.opened import Opened
from ui.translation import tr
from ui.widgets.lettering import scaled
from ui.widgets.words import told

_ABOVE, _BETWEEN = 34, 10
#: Links of the line.
STORY, VERSIONS = "story", "versions"


class _Source(QLabel):
    """A line that can be clicked; a click on one of its links is no click on the line."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._link = ""
        self.linkHovered.connect(self._hover)

    def _hover(self, link: str) -> None:
        self._link = link

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_line = not self._link and self.rect().contains(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and on_line:
            self.clicked.emit()


class Heading(QWidget):
    """Lies on the page above the first line and scrolls with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = _Source()
        self.source.setCursor(Qt.CursorShape.PointingHandCursor)
        self.source.setProperty("role", "muted")
        self.source.setAccessibleName(tr("Where the article comes from"))
        self.title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setAccessibleName(tr("Title"))
        self.column = QVBoxLayout(self)
        self.column.setSpacing(_BETWEEN)
        self.column.addWidget(self.source)
        self.column.addWidget(self.title)

    def show_article(self, opened: Opened) -> None:
        """Say where the article comes from; its title too, unless the text begins with that."""
        article = opened.article
        self.source.setText(_source(opened))
        self.source.setToolTip("\n".join(filter(None, (article.file, article.url, tr("Click to edit the catalogue")))))
        self.title.setText(article.shown_title)
        self.title.setFont(scaled(theme.reader_font(), page.HEADLINE.size))
        self.title.setHidden(page.starts_with_title(article.text, opened.zones))

    def fit(self, width: int, margin: int) -> int:
        """Take the whole `width` of the page, `margin` of it at each side; give the height needed above the text."""
        below = _BETWEEN if self.title.isHidden() else round(self.title.font().pixelSize() * 0.66)
        self.column.setContentsMargins(margin, _ABOVE, margin, below)
        height = self.column.heightForWidth(width)
        self.resize(width, height)
        return height


def _source(opened: Opened) -> str:
    article = opened.article
    parts = [in_words(article.published) if article.published else tr("no date stated"), *article.authors]
    if opened.state == "read" and opened.standing == "counts":
        parts.append(counted(opened.actors, "actor"))
    known = (
        tr("no model reads {0}: only known names are marked").format(name_of(opened.known_only))
        if opened.known_only
        else ""
    )
    outlet = f"<b>{escape(article.outlet)}</b> · " if article.outlet else ""
    if not outlet:
        parts[0] = parts[0][0].upper() + parts[0][1:]
    return outlet + " · ".join(
        [*(escape(part).replace(" ", "&nbsp;") for part in parts), *filter(None, [escape(known)]), *_links(opened)]
    )


def _links(opened: Opened) -> list[str]:
    """Who else tells the story, and the versions: to be clicked."""
    outlets = {member.outlet for member in opened.story if member.outlet}
    said: list[tuple[str, str]] = []
    if len(opened.story) > 1:
        said.append((STORY, told(len(opened.story), len(outlets))))
    if opened.versions > 1:
        said.append((VERSIONS, counted(opened.versions, "version")))
    color = theme.current().color("accent").name()
    return [
        f"<a href='{link}' style='color: {color}; text-decoration: none'>{words.replace(' ', '&nbsp;')}</a>"
        for link, words in said
    ]


def in_words(published: str) -> str:
    """“14 March 2021” for 2021-03-14; what is no such date is given as it is."""
    try:
        date = datetime.date.fromisoformat(published)
    except ValueError:
        return published
    return tr("{0} {1}").format(date.day, f"{tr(_MONTHS[date.month - 1])} {date.year}")


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
