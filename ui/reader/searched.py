"""The words of the search that led here, framed in the text until she goes elsewhere."""

from typing import Any

from PySide6.QtCore import QObject

from core.finding import Span
from ui.bridge import Bridge
from ui.desk import Desk
from ui.reader.article_view import ArticleView
from ui.reader.find_bar import FindBar
from ui.reader.overview import Overview


class Searched(QObject):
    """Listens to the desk. While the bar for finding is open, the frames are the bar's."""

    def __init__(
        self, bridge: Bridge, desk: Desk, view: ArticleView, overview: Overview, bar: FindBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._view, self._overview, self._bar = bridge, view, overview, bar
        self._words: tuple[str, ...] = ()
        self._article: int | None = None  # in which they are framed
        self._comes = False  # the article that they lead to is about to be opened
        self._text = ""
        desk.hits_wanted.connect(self._want)
        desk.place_shown.connect(self._arrive)
        bar.closed.connect(self._look)

    @property
    def leads(self) -> bool:
        """Is the article that is about to be shown one that a search led to?"""
        return self._comes

    def show_article(self, article: int, text: str) -> None:
        """This article lies open now; any other than the one that the search led to has no frames."""
        if article != self._article and not self._comes:
            self._words = ()
        self._comes = False
        again = article == self._article and text == self._text
        self._article, self._text = article, text
        if not again or (self._words and not self._view.found.spans):
            self._look()

    def _want(self, words: tuple[str, ...]) -> None:
        self._words, self._comes = words, bool(words)
        self._look()

    def _arrive(self, article: int, *_: int) -> None:
        """The place was in the article that lay open already."""
        if article == self._article:
            self._comes = False

    def _look(self) -> None:
        if self._bar.isHidden() and self._text:
            self._bridge.ask(self, "hits", _spans, self._text, self._words, then=self._show)

    def _show(self, answer: tuple[str, list[Span]]) -> None:
        text, spans = answer
        if self._bar.isHidden() and text == self._text and (spans or self._view.found.spans):
            self._view.show_found(spans)
            self._overview.refresh()


def _spans(_: Any, text: str, words: tuple[str, ...]) -> tuple[str, list[Span]]:
    """On another thread."""
    if not words:
        return text, []
    from core.searching.marking import spans  # only who searches needs it

    return text, spans(text, words)
