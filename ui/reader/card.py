"""The card beside a name under the mouse: whose it is, how it is written, how often it occurs."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QGridLayout, QLabel, QWidget

from core.model import Kind
from core.store.introduced import Introduced
from core.store.mentions import Place
from core.words import counted
from ui import theme
from ui.reader.heading import in_words
from ui.translation import tr
from ui.widgets.badge import Badge

_WIDTH = 310
_GAP = 8
_FORMS = 4
_NOTE = 180  # letters of a note


class Card(QFrame):
    """A small sheet over the text. The mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("card")
        self.badge = Badge()
        self.name, self.kind, self.lines = QLabel(), QLabel(), QLabel()
        self.name.setProperty("role", "heading")
        self.kind.setProperty("role", "muted")
        for label in (self.name, self.lines):
            label.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.setTextFormat(Qt.TextFormat.RichText)
        grid = QGridLayout(self)
        grid.setContentsMargins(13, 11, 15, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.addWidget(self.badge, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.kind, 1, 1)
        grid.setRowMinimumHeight(2, 7)
        grid.addWidget(self.lines, 3, 1)
        grid.setColumnStretch(1, 1)
        self.setFixedWidth(_WIDTH)
        self._shadow = QGraphicsDropShadowEffect(self, blurRadius=22, xOffset=0, yOffset=4)
        self.setGraphicsEffect(self._shadow)
        theme.watch().changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def _recolour(self) -> None:
        now = theme.current()
        base, border = now.color("base").name(), now.color("border").name()
        shade = now.color("text")
        shade.setAlphaF(0.0 if now.dark else 0.16)  # nothing is darker than the dark page
        self._shadow.setColor(shade)
        self.setStyleSheet(f"#card {{ background: {base}; border: 1px solid {border}; border-radius: 7px; }}")

    def show_actor(self, known: Introduced, here: Sequence[Place], beside: QRect) -> None:
        """Show what is known of an actor with the places `here`, below the rectangle or above it."""
        self._write(known.row.name, known.row.kind, _known(known, here))
        self._place(beside)

    def show_nobody(self, place: Place, beside: QRect) -> None:
        """Show a name that belongs to no actor yet."""
        self._write(place.name, place.kind, _muted(tr("Not given to an actor yet")))
        self._place(beside)

    def _write(self, name: str, kind: Kind, lines: str) -> None:
        self.name.setText(name)
        self.badge.show_kind(kind)
        self.kind.setText(tr(theme.KIND_NAMES[kind]))
        self.lines.setText(lines)

    def _place(self, beside: QRect) -> None:
        self.resize(_WIDTH, self.layout().totalHeightForWidth(_WIDTH) + 2 * self.frameWidth() + 2)
        room = self.parentWidget().rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        x = max(room.left(), min(beside.left() - 4, room.right() - self.width()))
        y = beside.bottom() + _GAP
        if y + self.height() > room.bottom():
            y = max(room.top(), beside.top() - _GAP - self.height())
        self.move(QPoint(x, y))
        self.raise_()
        self.show()


def _known(known: Introduced, here: Sequence[Place]) -> str:
    row = known.row
    forms = list(dict.fromkeys(place.text.replace("\n", " ") for place in here))
    more = tr(" and {0} more").format(len(forms) - _FORMS) if len(forms) > _FORMS else ""
    written = ", ".join(tr("“{0}”").format(escape(form)) for form in forms[:_FORMS]) + more
    notebook = tr("{0} in {1}").format(counted(row.places, "place"), counted(row.articles, "article"))
    pairs = [(tr("Written"), written), (tr("Here"), counted(len(here), "place")), (tr("Notebook"), notebook)]
    if known.first and known.last:
        days = dict.fromkeys(in_words(day).replace(" ", "&nbsp;") for day in (known.first, known.last))
        pairs.append((tr("Dates"), " – ".join(days)))
    if note := " ".join(known.note.split()):
        pairs.append((tr("Your note"), escape(note if len(note) <= _NOTE else note[: _NOTE - 1].rstrip() + "…")))
    cell = '<td style="padding-right: 12px; padding-bottom: 2px">'
    rows = (f"<tr>{cell}{_muted(word.replace(' ', '&nbsp;'))}</td>{cell}{said}</td></tr>" for word, said in pairs)
    return f'<table cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _muted(text: str) -> str:
    return f'<span style="color: {theme.current().color("muted").name()}">{text}</span>'
