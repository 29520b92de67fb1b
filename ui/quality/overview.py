"""The page that says how good the names are: her own check, on whom they rest, why they were joined, what is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.resolving.questions import Effort
from core.store.quality import Quality, wilson
from core.words import counted, figure
from ui import translation
from ui.quality import words
from ui.quality.bars import Interval, Shares, Swatch
from ui.translation import tr

_REASONS = 6


class Overview(QScrollArea):
    """`check_wanted` asks for the next names of the sample, `review_wanted` for the room where names are joined."""

    check_wanted = Signal()
    review_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("How good the names are"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QWidget()
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(28, 22, 28, 22)
        self._column.setSpacing(8)
        self._check()
        self._rest()
        self._joined()
        self._open()
        self._column.addStretch(1)
        self.setWidget(sheet)

    # --- building

    def _section(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(16)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        self._column.addWidget(heading)

    def _label(self, role: str = "", text: str = "") -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        self._column.addWidget(label)
        return label

    def _check(self) -> None:
        self._section(tr("Your own check"))
        self.result = self._label("title")
        self.interval = Interval()
        self._column.addWidget(self.interval)
        self.meaning = self._label("muted")
        self.check = QPushButton()
        self.check.clicked.connect(self.check_wanted)
        self._column.addSpacing(4)
        self._column.addWidget(self.check, alignment=Qt.AlignmentFlag.AlignLeft)

    def _rest(self) -> None:
        self._section(tr("On whom the names rest"))
        self.shares = Shares()
        self._column.addSpacing(2)
        self._column.addWidget(self.shares)
        grid = QGridLayout()
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(2, 1)
        self.parts: list[QLabel] = []
        self.whos: list[QLabel] = []
        for row in range(3):
            who, number = QLabel(), QLabel(alignment=Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Swatch(row), row, 0)
            grid.addWidget(number, row, 1)
            grid.addWidget(who, row, 2)
            self.parts.append(number)
            self.whos.append(who)
        self._column.addLayout(grid)

    def _joined(self) -> None:
        self._section(tr("Who is who"))
        self.names = self._label()
        self.why = self._label("muted", tr("Joined by Fieldfare as certain, because:"))
        self.reasons = QGridLayout()
        self.reasons.setContentsMargins(0, 0, 0, 0)
        self.reasons.setVerticalSpacing(3)
        self.reasons.setHorizontalSpacing(12)
        self.reasons.setColumnStretch(1, 1)
        self._column.addLayout(self.reasons)

    def _open(self) -> None:
        self._section(tr("Open questions"))
        row = QHBoxLayout()
        self.open = QLabel(tr("Comparing the names …"), wordWrap=True)
        self.open.setProperty("role", "muted")
        self.review = QPushButton(tr("Review names"))
        self.review.setAutoDefault(False)
        self.review.clicked.connect(self.review_wanted)
        row.addWidget(self.open, 1)
        row.addWidget(self.review)
        self._column.addLayout(row)

    # --- showing

    def show_quality(self, found: Quality, *, writable: bool) -> None:
        """Show what was looked up."""
        number = words.checked(found.verdicts)
        total = sum(found.places.values())
        self.result.setText(words.result(found.verdicts) if total else tr("There is nothing to check yet"))
        self.meaning.setText(
            words.meaning(found.verdicts)
            if total
            else tr("Import articles; when they are read, their names are checked here.")
        )
        self.interval.setVisible(number > 0)
        if number:
            self.interval.show_range(*wilson(found.verdicts["right"], number), found.verdicts["right"] / number)
        self.check.setText(words.button(number))
        self.check.setEnabled(writable and total > 0)
        self.check.setToolTip("" if writable else tr("The notebook is open to read only"))
        self.shares.show_numbers([n for _, n in words.shares(found)])
        for (who, n), part, label in zip(words.shares(found), self.parts, self.whos, strict=True):
            part.setText(words.part(n, total))
            label.setText(who)
        self.names.setText(words.names(found))
        self._show_reasons(words.joined(found))

    def _show_reasons(self, rows: list[tuple[int, str]]) -> None:
        while (item := self.reasons.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.why.setVisible(bool(rows))
        for row, (number, reason) in enumerate(rows[:_REASONS]):
            self.reasons.addWidget(QLabel(figure(number), alignment=Qt.AlignmentFlag.AlignRight), row, 0)
            why = QLabel(translation.reason(reason), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            self.reasons.addWidget(why, row, 1)
        if rest := words.more(rows, _REASONS):
            label = QLabel(rest)
            label.setProperty("role", "muted")
            self.reasons.addWidget(label, _REASONS, 1)

    def show_open(self, effort: Effort | None) -> None:
        """Say how many questions are open; None: it could not be found out."""
        if effort is None:
            self.open.setText("")
        elif not effort.open:
            self.open.setText(tr("No question about who is who is open."))
        else:
            few = (
                tr("; the next {0} settle most of the mentions in question").format(figure(effort.few))
                if effort.few < effort.open
                else ""
            )
            self.open.setText(tr("{0} about who is who{1}.").format(counted(effort.open, "question"), few))
