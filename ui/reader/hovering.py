"""When the card of a name comes and goes."""

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QWidget

from core.store.introduced import Introduced, introduce
from core.store.mentions import Place
from ui.bridge import Bridge
from ui.reader.article_view import ArticleView
from ui.reader.card import Card
from ui.reader.opened import Opened

_HOVER = 320  # milliseconds over a name before its card appears


class Hovering(QObject):
    """Follows the mouse in one view; `opened` is the article there, kept up by the pane."""

    def __init__(self, bridge: Bridge, view: ArticleView, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._view, self._pane = bridge, view, parent
        self.opened: Opened | None = None
        self.card = Card(parent)
        self._timer = QTimer(self, singleShot=True, interval=_HOVER)
        self._timer.timeout.connect(self._ask)
        view.hovered.connect(self._hovered)
        view.installEventFilter(self)

    def _hovered(self, number: int | None) -> None:
        self.card.hide()
        if number is None:
            self._timer.stop()
        else:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key, or another room in front: what the mouse rests on is not meant any more."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.KeyPress):
            self.leave()
        return False

    def leave(self) -> None:
        """The name is not pointed at any more, or is gone."""
        self._timer.stop()
        self.card.hide()

    def _ask(self) -> None:
        number = self._view.hover
        if number is None or self.opened is None:
            return
        place = self._view.marks.places[number]
        if place.actor is None:
            self.card.show_nobody(place, self._rect(place))
        else:
            self._bridge.ask(self, "card", introduce, place.actor, then=lambda known: self._show(number, place, known))

    def _show(self, number: int, place: Place, known: Introduced | None) -> None:
        if known is not None and self.opened is not None and self._view.hover == number:
            self.card.show_actor(known, self.opened.of(known.row.id), self._rect(place))

    def _rect(self, place: Place) -> QRect:
        """Where a place stands in the pane."""
        rect = self._view.rect_of(place.start, place.end)
        return QRect(self._view.viewport().mapTo(self._pane, rect.topLeft()), rect.size())
