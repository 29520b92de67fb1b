"""One decision: what, when, why, which names it was about; and taking it back while no later one rests on it."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.store import decided
from core.words import counted, figure
from ui.bridge import Bridge
from ui.review import acts
from ui.review.sides import breakable
from ui.translation import tr
from ui.widgets.lettering import small
from ui.widgets.words import moment

_SHOWN = 200


class DecisionView(QWidget):
    """Shows the decision that is chosen in the list."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.row: decided.Decision | None = None
        self.when, self.title, self.note, self.about = (self._label() for _ in range(4))
        self.when.setFont(small(self.font()))
        self.when.setProperty("role", "muted")
        self.title.setProperty("role", "title")
        self.note.setProperty("role", "remark")
        self.about.setTextFormat(Qt.TextFormat.RichText)
        self.said = self._label()
        self.said.setProperty("role", "muted")
        self.back = QPushButton(tr("Take back"))
        self.back.clicked.connect(lambda: self.take_back())
        self._lay_out()
        self.show_decision(None)

    def _label(self) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setMinimumWidth(1)
        return label

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("role", "sheet")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet = QVBoxLayout(page)
        sheet.setContentsMargins(28, 22, 28, 24)
        sheet.setSpacing(6)
        for widget in (self.when, self.title):
            sheet.addWidget(widget)
        sheet.addSpacing(4)
        sheet.addWidget(self.note)
        sheet.addSpacing(10)
        sheet.addWidget(self.about)
        sheet.addStretch(1)
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        foot = QWidget()
        foot.setProperty("role", "foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        below = QHBoxLayout(foot)
        below.setContentsMargins(28, 12, 28, 14)
        below.addWidget(self.said, 1)
        below.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(foot)

    def show_decision(self, row: decided.Decision | None) -> None:
        """Show a decision, or that none is chosen."""
        again, self.row = self.row is not None and row is not None and self.row.id == row.id, row
        self.when.setText(moment(row.at) if row else "")
        self.title.setText(breakable(row.label) if row else "")
        self.note.setText(row.note if row else "")
        self.note.setVisible(bool(row and row.note))
        if not again:
            self.about.clear()
            self.back.setEnabled(False)
            self.said.setText("" if row else tr("Decisions are listed at the left, the newest first."))
        if row is not None:
            self._bridge.ask(self, "content", _with_number, row.id, then=self._show)

    def _show(self, answer: tuple[int, decided.Content]) -> None:
        number, found = answer
        if self.row is None or self.row.id != number:
            return
        self.about.setText(_about(found))
        can = not self.row.taken_back and found.later is None and not self._bridge.notebook.read_only
        self.back.setEnabled(can)
        self.said.setText(self._possible(found.later))

    def _possible(self, later: str | None) -> str:
        if self.row is not None and self.row.taken_back:
            return tr("This has been taken back.")
        if self._bridge.notebook.read_only:
            return tr("The notebook is open to read only.")
        if later is not None:
            return tr("A later decision rests on it: {0}. Take that back first.").format(later)
        return tr("Taken back, everything is as if this had not been decided. Later decisions stay.")

    def take_back(self) -> None:
        """Take back the decision, as a step of its own."""
        if self.row is not None and self.back.isEnabled():
            self.back.setEnabled(False)
            acts.take_back(self._bridge, self.row)


def _with_number(db: object, step: int) -> tuple[int, decided.Content]:
    return step, decided.content(db, step)  # pyright: ignore[reportArgumentType] (only the store knows its type)


def _about(found: decided.Content) -> str:
    """The names that moved and the pairs that are two, as a table."""
    lines = [
        (
            escape(breakable(one.name)),
            counted(one.places, "mention"),
            tr("now {0}").format(escape(breakable(one.actor))) if one.actor else "",
        )
        for one in found.names[:_SHOWN]
    ]
    lines += [(escape(breakable(a)), tr("is not"), escape(breakable(b))) for a, b in found.pairs[:_SHOWN]]
    cells = "".join(
        "<tr>" + "".join(f"<td style='padding: 3px 22px 3px 0'>{cell}</td>" for cell in line) + "</tr>"
        for line in lines
    )
    more = max(0, len(found.names) - _SHOWN) + max(0, len(found.pairs) - _SHOWN)
    rest = tr("<p>and {0} more</p>").format(figure(more)) if more else ""
    return f"<table cellspacing='0'>{cells}</table>{rest}" if lines else ""
