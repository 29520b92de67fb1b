"""What changed between two versions of an article, as a text to read: gone struck through, new marked."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from core.words import figure
from ui import theme
from ui.translation import tr
from ui.widgets.lettering import scaled

_KEPT = 8  # words of an unchanged stretch that are kept beside a change
_LEAST = 25  # words; fewer are not worth cutting
_TINT = 0.26
Told = Sequence[tuple[str, str]]


class DifferenceView(QTextEdit):
    """Shows what `core.anchoring.differences` tells, unchanged stretches cut down to a few words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(tr("What changed"))
        self.document().setDocumentMargin(18)
        self._told: Told = ()
        theme.watch().changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.show_difference(self._told)

    def show_difference(self, told: Told) -> None:
        """Show these (sort, text) pieces from the beginning."""
        self._told = told
        self.clear()
        self.document().setDefaultFont(scaled(theme.reader_font(), 0.9))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for sort, text in folded(told):
            cursor.insertText(text.rstrip(), _look(sort))
            cursor.insertText(text[len(text.rstrip()) :], _look("same"))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def folded(told: Told) -> list[tuple[str, str]]:
    """The pieces with long unchanged stretches cut to a few words beside the changes; `cut` stands for the rest."""
    made: list[tuple[str, str]] = []
    for place, (sort, text) in enumerate(told):
        if sort != "same":
            made.append((sort, text))
            continue
        before, after = place > 0, place + 1 < len(told)
        made += _cut(text, _KEPT if before else 0, _KEPT if after else 0)
    return made


def _cut(text: str, head: int, tail: int) -> list[tuple[str, str]]:
    words = text.split()
    if len(words) < head + tail + _LEAST or not (head or tail):
        return [("same", text)]
    begin, end = _after(text, head), len(text) - _after(text[::-1], tail)
    left = len(text[begin:end].split())
    gap = "\n\n" if "\n" in text[begin:end] else " "
    note = tr("{0}{1} words unchanged{2}").format(f" …{gap}" if head else "", figure(left), f"{gap}… " if tail else "")
    return [
        piece for piece in (("same", text[:begin].rstrip()), ("cut", note), ("same", text[end:].lstrip())) if piece[1]
    ]


def _after(text: str, words: int) -> int:
    """Where the first so many words of `text` end."""
    at = 0
    for _ in range(words):
        while at < len(text) and text[at].isspace():
            at += 1
        while at < len(text) and not text[at].isspace():
            at += 1
    return at


def _look(sort: str) -> QTextCharFormat:
    now, look = theme.current(), QTextCharFormat()
    look.setForeground(now.color("muted" if sort == "cut" else "text"))
    look.setFontItalic(sort == "cut")
    if sort in ("gone", "new"):
        look.setBackground(_tint("error" if sort == "gone" else "accent"))
        look.setFontStrikeOut(sort == "gone")
    return look


def _tint(role: str) -> QColor:
    color = theme.current().color(role)
    color.setAlphaF(_TINT)
    return color
