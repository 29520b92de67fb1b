"""The list of what she said is no relation, with the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.store import verdicts
from core.store.verdicts import Judged
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.evidence_verdicts import take_back
from ui.translation import tr

_NONE = "You have not said of any two that they are no relation."
_SOME = "These are left out of the picture and of the counts there."


class Dismissed(QDialog):
    """Pairs by name; a double click shows the evidence."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Not a relation"))
        self.resize(520, 420)
        self._bridge, self._desk = bridge, desk
        self.said = QLabel(tr(_NONE), wordWrap=True)
        self.said.setProperty("role", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pairs that are no relation"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.back = QPushButton(tr("Take back"))
        self.show_evidence = QPushButton(tr("Show the evidence"))
        self._build()
        bridge.changed.connect(self._changed)
        self.refresh()

    def _build(self) -> None:
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        self.back.clicked.connect(self._take_back)
        self.show_evidence.clicked.connect(self._show_evidence)
        self.list.itemActivated.connect(lambda _: self._show_evidence())
        self.list.itemSelectionChanged.connect(self._allow)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.show_evidence)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"relation_verdict", "actor"}:
            self.refresh()

    def refresh(self) -> None:
        """Look up the pairs again."""
        self._bridge.ask(self, "dismissed", verdicts.judged, "dismissed", then=self._show)

    def _show(self, pairs: list[Judged]) -> None:
        self.said.setText(tr(_SOME if pairs else _NONE))
        self.list.clear()
        for pair in pairs:
            item = QListWidgetItem(" — ".join(pair.names), self.list)
            item.setData(Qt.ItemDataRole.UserRole, pair)
        self.list.setCurrentRow(0)
        self._allow()

    def _chosen(self) -> list[Judged]:
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]

    def _allow(self) -> None:
        chosen = self._chosen()
        self.back.setEnabled(bool(chosen) and not self._bridge.notebook.read_only)
        self.show_evidence.setEnabled(len(chosen) == 1)

    def _take_back(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            take_back(self._bridge, chosen[0])
        elif chosen:
            label = tr("Take back what was said of {0} pairs").format(len(chosen))
            self._bridge.change(label, verdicts.take_back, [(pair.a, pair.b) for pair in chosen])

    def _show_evidence(self) -> None:
        for pair in self._chosen()[:1]:
            self._desk.choose_relation(pair.a, pair.b)
