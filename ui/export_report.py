"""What goes into a report, and in which form it is written."""

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core import settings
from core.store import claims, mark_list, notes
from core.store.claims import Claim
from core.store.database import Database
from core.words import counted
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.lettering import small
from ui.widgets.segments import Segments
from ui.widgets.tick_box import TickBox, TickRow

Form = Literal["html", "md"]
_FORMS: tuple[tuple[str, Form], ...] = (("Web page", "html"), ("Markdown", "md"))
_HINTS: dict[object, str] = {
    "html": "One file that any browser opens, that prints well, and that Word can open too. Every quotation leads to "
    "its source.",
    "md": "Plain text for your own writing program, with numbered sources.",
}
_MANY = (("10", 10), ("25", 25), ("50", 50))
_ALL = 1_000_000
_SHOWN = 8  # claims without scrolling
_CLAIM = Qt.ItemDataRole.UserRole


class ExportReport(QDialog):
    """`wanted` tells what she chose: the fields of `core.exporting.gathering.Wanted`, and the form."""

    wanted = Signal(dict, str)

    def __init__(self, bridge: Bridge, chosen: Sequence[int] = (), parent: QWidget | None = None) -> None:
        """`chosen`: claims that are ticked at first; all of them when there is none."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export a report"))
        self._bridge, self._chosen = bridge, frozenset(chosen)
        self._there = (0, 0, 0)  # claims, notes, marks
        stored = settings.get("report")
        self.title = QLineEdit(bridge.notebook.path.stem)
        self.claims, self.notes = TickBox(tr("Claims")), TickBox(tr("Notes"))
        self.marks, self.links = TickBox(tr("Marks")), TickBox(tr("Strongest links, each with a sentence"))
        self.list = QListWidget()
        self.many, self.form = Segments(_MANY), Segments(_FORMS)
        self.many.show_value(stored.get("links") if stored.get("links") in dict(_MANY).values() else 10)
        self.form.show_value("md" if stored.get("form") == "md" else "html")
        for box, name in ((self.claims, "claims"), (self.notes, "notes"), (self.marks, "marks")):
            box.setChecked(stored.get(name) is not False)
        self.links.setChecked(bool(stored.get("links")))
        self._build()
        self._connect()
        bridge.ask(self, "written", _written, then=self._arrived)

    def _build(self) -> None:
        self.title.setAccessibleName(tr("Title of the report"))
        self.list.setAccessibleName(tr("Claims that go in"))
        self.list.setItemDelegate(TickRow(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.many.setFont(small(self.font()))
        self.hint = QLabel(wordWrap=True)
        self.hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        heading = QLabel(tr("What goes into the report?"))
        heading.setProperty("role", "heading")
        column.addWidget(_over(tr("Title"), self.title))
        column.addWidget(self.title)
        column.addSpacing(4)
        column.addWidget(heading)
        column.addLayout(self._claims_row())
        column.addWidget(self.list)
        for box in (self.notes, self.marks):
            column.addWidget(box)
        last = QHBoxLayout()
        last.addWidget(self.links)
        last.addStretch(1)
        last.addWidget(self.many)
        column.addLayout(last)
        column.addSpacing(4)
        below = QHBoxLayout()
        below.addWidget(self.form)
        below.addStretch(1)
        column.addWidget(_over(tr("Written as"), self.form))
        column.addLayout(below)
        column.addWidget(self.hint)
        column.addStretch(1)
        kinds = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self.box.button(kinds.Save).setText(tr("Save…"))
        column.addWidget(self.box)
        self.setMinimumWidth(560)

    def _claims_row(self) -> QHBoxLayout:
        self.every, self.none = QPushButton(tr("All")), QPushButton(tr("None"))
        row = QHBoxLayout()
        row.addWidget(self.claims)
        row.addStretch(1)
        for button, name, state in (
            (self.every, tr("Tick all claims"), Qt.CheckState.Checked),
            (self.none, tr("Tick no claim"), Qt.CheckState.Unchecked),
        ):
            button.setFont(small(self.font()))
            button.setAutoDefault(False)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, state=state: self._tick(state))
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        for box in (self.claims, self.notes, self.marks, self.links):
            box.toggled.connect(lambda _: self._allow())
        self.list.itemChanged.connect(lambda _: self._allow())
        self.form.chosen.connect(lambda _: self._allow())
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        self._allow()

    # --- what there is

    def _arrived(self, found: tuple[list[Claim], int, int]) -> None:
        stated, written, marked = found
        self._there = (len(stated), written, marked)
        self.notes.setText(
            tr("{0}, with a short dossier of each actor they are about").format(counted(written, "note"))
        )
        self.marks.setText(tr("{0}, with what the colours mean").format(counted(marked, "mark")))
        self.list.blockSignals(True)
        for one in stated:
            item = QListWidgetItem(one.statement, self.list)
            item.setData(_CLAIM, one.id)
            item.setToolTip(one.statement)
            on = not self._chosen or one.id in self._chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        if stated:
            self.list.setCurrentRow(0)
            shown = min(len(stated), _SHOWN)
            self.list.setFixedHeight(shown * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() + 2)
        self._allow()
        self.adjustSize()

    def _tick(self, state: Qt.CheckState) -> None:
        for number in range(self.list.count()):
            self.list.item(number).setCheckState(state)

    @property
    def ticked(self) -> list[int]:
        """The claims that go in."""
        items = [self.list.item(number) for number in range(self.list.count())]
        return [item.data(_CLAIM) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _allow(self) -> None:
        """Only what is there can go in, and something must."""
        stated, written, marked = self._there
        for box, number in ((self.claims, stated), (self.notes, written), (self.marks, marked)):
            box.setEnabled(number > 0)
        on, ticked = stated > 0 and self.claims.isChecked(), len(self.ticked)
        self.claims.setText(
            tr("{0} of {1}").format(f"{ticked:,}", counted(stated, "claim")) if on else counted(stated, "claim")
        )
        for widget in (self.list, self.every, self.none):
            widget.setVisible(stated > 0)
            widget.setEnabled(on)
        self.many.setEnabled(self.links.isChecked())
        self.hint.setText(tr(_HINTS[self.form.value]))
        some = bool(ticked and on) or (written and self.notes.isChecked()) or (marked and self.marks.isChecked())
        self.box.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(some) or self.links.isChecked())

    # --- going

    def accept(self) -> None:
        """Tell what is wanted, and remember it for the next time."""
        many: Any = self.many.value if self.links.isChecked() else 0
        form = str(self.form.value)
        boxes = {"claims": self.claims, "notes": self.notes, "marks": self.marks}
        settings.put("report", {name: box.isChecked() for name, box in boxes.items()} | {"links": many, "form": form})
        fields = {
            "title": " ".join(self.title.text().split()),
            "claims": tuple(self.ticked) if self.claims.isChecked() else (),
            "notes": self.notes.isChecked(),
            "marks": self.marks.isChecked(),
            "links": many,
        }
        self.wanted.emit(fields, form)
        super().accept()


def _over(text: str, field: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setBuddy(field)
    return label


def _written(db: Database) -> tuple[list[Claim], int, int]:
    """All claims, how many notes, how many marks."""
    return claims.page(db, limit=_ALL), notes.count(db), mark_list.search(db, most=0).total
