"""The screen before a notebook is open."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.translation import tr
from ui.widgets.lettering import small
from ui.widgets.mark import Mark
from ui.widgets.recent_list import RecentList

SUFFIX = ".fieldfare"


class Welcome(QWidget):
    """What the program is, the three ways in, and the notebooks opened last."""

    new_wanted = Signal()
    open_wanted = Signal(object)  # Path, or None to ask for one
    example_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._dragged = False
        self.new = QPushButton(tr("New notebook…"), default=True)
        self.open = QPushButton(tr("Open notebook…"))
        self.example = QPushButton(tr("Open the example"))
        self.new.clicked.connect(lambda: self.new_wanted.emit())
        self.open.clicked.connect(lambda: self.open_wanted.emit(None))
        self.example.clicked.connect(lambda: self.example_wanted.emit())
        self.recent = RecentList()
        self.recent.wanted.connect(self.open_wanted)
        self.recent.forgotten.connect(self._show_recent)
        self._lay_out()
        self._show_recent()

    def refresh(self) -> None:
        """Look again which notebooks are there."""
        self.recent.refresh()
        self._show_recent()

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def _show_recent(self) -> None:
        self._right.setVisible(bool(self.recent.paths))

    # --- layout

    def _lay_out(self) -> None:
        self._right = self._recent_column()
        middle = QHBoxLayout()
        middle.setSpacing(56)
        middle.addStretch(1)
        middle.addWidget(self._left_column(), alignment=Qt.AlignmentFlag.AlignVCenter)
        middle.addWidget(self._right, alignment=Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        hint = QLabel(tr("Or drop a notebook here. Everything stays on this computer."))
        hint.setProperty("role", "muted")
        hint.setFont(small(self.font()))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 22)
        column.addLayout(middle, 1)
        column.addWidget(hint, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _left_column(self) -> QWidget:
        name, font = QLabel(tr("Fieldfare")), theme.reader_font()
        font.setPixelSize(40)
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        line = QLabel(tr("Who is in the articles, who appears with whom,\nand which sentence says so."))
        line.setProperty("role", "muted")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Mark(88))
        column.addSpacing(10)
        column.addWidget(name)
        column.addWidget(line)
        column.addSpacing(20)
        for button in (self.new, self.open, self.example):
            button.setMinimumHeight(36)
            button.setFixedWidth(240)
            column.addWidget(button)
        return left

    def _recent_column(self) -> QWidget:
        title = QLabel(tr("Recent notebooks"))
        title.setProperty("role", "heading")
        right = QWidget()
        right.setFixedWidth(400)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.recent)
        return right

    # --- drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if notebook_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._mark_dragged(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_dragged(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_dragged(False)
        path = notebook_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_wanted.emit(path)

    def _mark_dragged(self, dragged: bool) -> None:
        self._dragged = dragged
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._dragged:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(10, 10, -10, -10), 12, 12)
        painter.end()


def notebook_in(data: QMimeData) -> Path | None:
    """The first notebook among dragged files, or None."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() == SUFFIX), None)
