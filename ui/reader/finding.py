"""What she looks for in the article: the bar, the frames in the text, and which of them she is at."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from core.finding import Span
from ui.reader.article_view import ArticleView
from ui.reader.find_bar import FindBar
from ui.reader.overview import Overview


class Finding(QObject):
    """Joins a bar to a view."""

    def __init__(self, bar: FindBar, view: ArticleView, overview: Overview, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._view, self._overview = bar, view, overview
        self._at: Span | None = None  # positions of the place that she is at
        bar.found.connect(self._show)
        bar.stepped.connect(self._step)
        bar.closed.connect(self._end)

    def begin(self) -> None:
        """Open the bar; what is selected is the first guess."""
        span = self._view.selection()
        self._bar.open_bar(self._view.text[slice(*span)] if span else "")

    def _show(self, spans: list[Span]) -> None:
        self._view.show_found(spans)
        self._go(self._view.found.next_from(self._view.top_position()))

    def _step(self, forward: bool) -> None:
        count, now = len(self._view.found.spans), self._view.found_now
        if count:
            self._go(((now if now is not None else -1) + (1 if forward else -1)) % count)

    def _end(self) -> None:
        """Back in the text, with the place that she was at selected."""
        span = self._at
        self._at = None
        if span is not None:
            cursor = self._view.textCursor()
            cursor.setPosition(span[0])
            cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
            self._view.setTextCursor(cursor)
        self._view.setFocus()

    def _go(self, number: int | None) -> None:
        if number is not None:
            self._view.go_to_found(number)
            self._at = self._view.found.spans[number]
        self._bar.say_number(number)
        self._overview.refresh()
