"""The window “How good is this?”: the page of figures, and the sample."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.errors import Cancelled
from core.resolving.questions import Effort
from core.store import checked
from core.store.checked import Sampled
from core.store.database import Database
from core.store.quality import Quality, quality
from ui.bridge import Bridge
from ui.desk import Desk
from ui.quality import words
from ui.quality.overview import Overview
from ui.quality.sample import SampleView
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.question import Question

_TABLES = frozenset(("mention", "pin", "refused", "sought", "alias", "actor", "checked", "apart", "article"))


class QualityDialog(QDialog):
    """Stays beside the window. What is answered or corrected here are steps that can be undone."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("How good is this?"))
        self.resize(760, 700)
        self._bridge, self._desk = bridge, desk
        self._closed = False
        self.quality: Quality | None = None
        self._question = Question(bridge, quality, self._arrived)
        self.overview, self.sample = Overview(self), SampleView(bridge, desk, self)
        self._build()
        bridge.changed.connect(self._hear)
        bridge.destroyed.connect(self.close)
        self._question.ask()
        bridge.ask(self, "open", self._count_open, then=self.overview.show_open)

    def _build(self) -> None:
        self.page = QWidget()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.overview, 1)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(28, 8, 28, 16)
        row.addLayout(button_row((), self.reject))
        column.addWidget(foot)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.sample)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.overview.check.setDefault(True)
        self.overview.check_wanted.connect(self.begin)
        self.overview.review_wanted.connect(lambda: self._desk.show("review"))
        self.sample.ended.connect(self._end)

    def done(self, result: int) -> None:
        self._closed = True
        super().done(result)

    # --- figures

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self._question.refresh()

    def _arrived(self, found: Quality) -> None:
        self.quality = found
        self.overview.show_quality(found, writable=not self._bridge.notebook.read_only)

    def _count_open(self, db: Database) -> Effort | None:
        """On an asking thread; names are compared in a process of their own."""
        from core.resolving.board import lay_out

        try:
            return lay_out(db, None, again=False, unlikely=False, stop=lambda: self._closed).effort
        except Cancelled:
            return None

    # --- the sample

    def begin(self) -> None:
        """Draw the next names of the sample and ask for the first."""
        if self.quality is not None:
            done = words.checked(self.quality.verdicts) % words.ROUND
            self._bridge.ask(self, "draw", checked.draw, words.ROUND - done, then=self._ask)

    def _ask(self, places: list[Sampled]) -> None:
        if places:
            self.sample.show_places(places)
            self.stack.setCurrentWidget(self.sample)
            self.sample.next.setDefault(True)
            self.sample.setFocus()
        else:
            self.overview.check.setEnabled(False)
            self.overview.meaning.setText(tr("Every name that counts has been checked."))

    def _end(self) -> None:
        self.stack.setCurrentWidget(self.page)
        self._question.ask()
        self.overview.check.setDefault(True)
        self.overview.check.setFocus()
