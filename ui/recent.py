"""What lay on the desk lately: light enough to be there from the start."""

from typing import Literal

from PySide6.QtCore import QObject

from ui.desk import Desk

_MOST = 24


class Recent(QObject):
    """The articles and actors that lay on the desk, newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.picks: list[tuple[Literal["article", "actor"], int]] = []
        desk.article_opened.connect(lambda article: self._note("article", article))
        desk.actors_chosen.connect(lambda chosen: self._note("actor", chosen[0] if chosen else None))

    def _note(self, sort: Literal["article", "actor"], number: int | None) -> None:
        if number is not None:
            pick = (sort, number)
            self.picks = [pick, *(one for one in self.picks if one != pick)][:_MOST]
