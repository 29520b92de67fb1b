"""The tags on something as chips, and a field with type-ahead for another one."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCompleter, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from core.store import tags
from core.words import counted, figure
from ui import theme
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.filter_field import FilterField
from ui.widgets.flow import Flow
from ui.widgets.lettering import small
from ui.widgets.question import Question

_CROSS = 16
_ROUND = 6.0
_LONGEST = 28  # letters of a tag on its chip


class Chip(QAbstractButton):
    """A tag; pressing it takes the tag off. `on` of several things bear it."""

    def __init__(self, name: str, on: int, of: int) -> None:
        super().__init__()
        self.name = name
        shown = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
        self.setText(shown if on == of else f"{shown} ({figure(on)})")
        self.setFont(small(self.font()))
        self.setAccessibleName(tr("Remove the tag {0}").format(name))
        self.setToolTip(tr("Take the tag “{0}” off").format(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = round(metrics.horizontalAdvance(self.text())) + 18 + _CROSS
        return QSize(width, max(self.minimumHeight(), round(metrics.height()) + 8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, rect = theme.current(), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(now.color("accent" if lit and self.isEnabled() else "border"))
        painter.setBrush(now.color("selection"))
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        painter.setPen(now.color("selection_text"))
        room = rect.adjusted(10, 0, -_CROSS if self.isEnabled() else -6, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        if self.isEnabled():
            x, y = rect.right() - 12.0, rect.center().y()
            painter.setPen(now.color("accent" if lit else "muted"))
            painter.drawLine(round(x - 3), round(y - 3), round(x + 3), round(y + 3))
            painter.drawLine(round(x - 3), round(y + 3), round(x + 3), round(y - 3))
        painter.end()


class TagField(QWidget):
    """Shows and changes the tags on the things it is given; each change is a step."""

    grown = Signal()  # there are other tags now: more room may be needed

    def __init__(self, bridge: Bridge, what: tags.What, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._what = bridge, what
        self._ids: tuple[int, ...] = ()
        self._called = ""
        self.chips: list[Chip] = []
        self._known = QStringListModel(self)
        self.field = FilterField(tr("Add a tag"))
        self.field.setFont(small(self.field.font()))
        self.field.setFixedWidth(self.field.fontMetrics().horizontalAdvance("M" * 9) + 40)
        self._row = Flow(self, spacing=5)
        self._row.addWidget(self.field)
        self._completer()
        self._look = Question(bridge, _look, self._show)
        self.field.returnPressed.connect(self.take)
        bridge.changed.connect(lambda tables: self.refresh() if tables & {"tag", "tagged"} else None)
        self.field.setVisible(not bridge.notebook.read_only)

    def _completer(self) -> None:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self.take())
        completer.popup().setProperty("role", "popup")
        self.field.setCompleter(completer)

    def show_for(self, ids: Sequence[int], called: str = "") -> None:
        """Show the tags on these; `called` names a single one in the labels of steps."""
        self._ids, self._called = tuple(ids), called
        self.field.clear()
        self._show((Counter(), []))
        self.field.setEnabled(bool(ids))
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        if self._ids:
            self._look.refresh(self._what, self._ids)

    @property
    def names(self) -> list[str]:
        """The tags that are shown."""
        return [chip.name for chip in self.chips]

    def _show(self, found: tuple[Counter[str], list[str]]) -> None:
        borne, known = found
        focused = next((chip.name for chip in self.chips if chip.hasFocus()), None)
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._row.removeWidget(self.field)
        self.chips = [Chip(name, borne[name], len(self._ids)) for name in sorted(borne, key=str.casefold)]
        for chip in self.chips:
            chip.setMinimumHeight(self.field.sizeHint().height())
            chip.setEnabled(not self._bridge.notebook.read_only)
            chip.clicked.connect(lambda _=False, name=chip.name: self.drop(name))
            self._row.addWidget(chip)
            chip.show()
        self._row.addWidget(self.field)
        if focused is not None:
            self.field.setFocus()
        self._known.setStringList([name for name in known if borne[name] < len(self._ids)])
        self._row.invalidate()
        self.updateGeometry()
        self.grown.emit()

    def take(self) -> None:
        """Put the tag in the field on all of them; several are parted by commas."""
        wanted = [name for part in self.field.text().split(",") if (name := tags.clean(part))]
        for name in wanted:
            self._bridge.change(tr("Tag {0} “{1}”").format(self._whom(), name), tags.add, self._what, self._ids, name)
        self.field.clear()
        QTimer.singleShot(0, self.field, self.field.clear)  # the completer writes its choice there after this

    def drop(self, name: str) -> None:
        """Take a tag off all of them."""
        self._bridge.change(
            tr("Take the tag “{0}” off {1}").format(name, self._whom()), tags.remove, self._what, self._ids, name
        )

    def _whom(self) -> str:
        if len(self._ids) == 1 and self._called:
            return tr("“{0}”").format(self._called)
        return counted(len(self._ids), self._what)


def _look(db: Any, what: tags.What, ids: Sequence[int]) -> tuple[Counter[str], list[str]]:
    """How many of these bear each tag, and all tags there are."""
    borne = Counter(name for names in tags.of(db, what, ids).values() for name in names)
    return borne, [tag.name for tag in tags.every(db)]


class TagDialog(QDialog):
    """The tags on several things at once."""

    def __init__(
        self, bridge: Bridge, what: tags.What, ids: Sequence[int], called: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Tags"))
        whom = tr("“{0}”").format(called) if called and len(ids) == 1 else counted(len(ids), what)
        heading = QLabel(tr("Tags on {0}").format(whom), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("role", "heading")
        self.tags = TagField(bridge, what)
        self.tags.show_for(ids, called)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.tags)
        column.addStretch(1)
        column.addLayout(button_row(self._every(parent), self.accept))
        self.resize(440, 200)
        self.tags.field.setFocus()

    def _every(self, parent: QWidget | None) -> list[tuple[QPushButton, Callable[[], object]]]:
        """The way to all tags of the notebook, where the window has one."""
        act = getattr(parent.window(), "actions_by_name", {}).get("show_tags") if parent is not None else None
        return [] if act is None else [(QPushButton(tr("All tags…")), lambda: (self.accept(), act.trigger()))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # it takes the tag in the field
            super().keyPressEvent(event)


def edit_tags(
    bridge: Bridge, what: tags.What, ids: Sequence[int], parent: QWidget | None, called: str = ""
) -> TagDialog:
    """Open the tags on these things in a small dialog."""
    dialog = TagDialog(bridge, what, ids, called, parent)
    dialog.open()
    return dialog
