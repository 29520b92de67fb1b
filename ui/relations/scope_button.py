"""Which articles count: of which outlets, with which tags, of which story. A button that says so, and its panel."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QMenu, QPushButton, QVBoxLayout, QWidget

from core.relating.choices import Choices
from core.store import scoped, tags
from core.store.database import Database
from core.words import figure
from ui.bridge import Bridge
from ui.desk import Desk
from ui.translation import marked, tr
from ui.widgets.drop_down import DropDown
from ui.widgets.filter_field import FilterField
from ui.widgets.menu_button import MenuButton
from ui.widgets.tick_box import TickRow

_MANY = 8  # outlets; more of them can be filtered
_NAME = int(Qt.ItemDataRole.UserRole)
_LONG = 60  # letters of a story's title

#: Outlets and tags with their numbers of articles, and stories.
_Offer = tuple[list[tuple[str, int]], list[tuple[str, int]], list[tuple[int, str, int]]]


def offer(db: Database) -> _Offer:
    """What there is to choose from."""
    return scoped.outlets(db), [(tag.name, tag.count) for tag in tags.every(db, "article")], scoped.story_titles(db)


class ScopePanel(QFrame):
    """Lists to tick; every tick takes effect at once."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._bridge, self._desk = bridge, desk
        self.setProperty("role", "popover")
        self.field = FilterField(tr("Filter outlets"))
        self.outlets, self.tags = self._list(marked("Outlets")), self._list(marked("Tags"))
        self.story = DropDown(self)
        self.story.setAccessibleName(tr("Story"))
        self.story.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.every = QPushButton(tr("All articles"))
        self._headings = [
            QLabel(text) for text in (tr("Only what these outlets say"), tr("Only articles with these tags"))
        ]
        self._headings.append(QLabel(tr("Only one story that several outlets tell")))
        self._build()
        self.field.filtered.connect(self._filter)
        self.every.clicked.connect(lambda: self._choose(outlets=(), tags=(), story=None))
        self.story.activated.connect(lambda _: self._choose(story=self.story.currentData()))

    def _list(self, name: str) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(tr(name))
        made.setUniformItemSizes(True)
        made.setItemDelegate(TickRow(made))
        made.itemChanged.connect(lambda _: self._ticked())
        return made

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        for heading, widgets in zip(
            self._headings, ((self.field, self.outlets), (self.tags,), (self.story,)), strict=True
        ):
            heading.setProperty("role", "heading")
            column.addWidget(heading)
            for widget in widgets:
                column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self.every, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(380)

    def fill(self) -> None:
        """Offer what there is now, what is chosen ticked and first."""
        outlets, tagged, stories = self._bridge.now(offer)
        choices = self._desk.choices
        self._fill_list(self.outlets, outlets, choices.outlets)
        self._fill_list(self.tags, tagged, choices.tags)
        self.field.setVisible(len(outlets) > _MANY)
        for widget in (self._headings[1], self.tags):
            widget.setVisible(self.tags.count() > 0)
        self._fill_stories(stories, choices.story)
        for widget in (self._headings[2], self.story):
            widget.setVisible(bool(stories) or choices.story is not None)
        for shown in (self.outlets, self.tags):
            rows = min(_MANY, max(1, shown.count()))
            shown.setFixedHeight(rows * max(26, shown.sizeHintForRow(0)) + 4)

    def _fill_list(self, shown: QListWidget, rows: list[tuple[str, int]], chosen: tuple[str, ...]) -> None:
        shown.blockSignals(True)
        shown.clear()
        known = dict(rows)
        first = [(name, known.get(name, 0)) for name in chosen]
        for name, articles in [*first, *((name, n) for name, n in rows if name not in chosen)]:
            item = QListWidgetItem(f"{name}  ·  {figure(articles)}", shown)
            item.setData(_NAME, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
        shown.blockSignals(False)

    def _fill_stories(self, stories: list[tuple[int, str, int]], chosen: int | None) -> None:
        self.story.clear()
        self.story.addItem(tr("Any"), None)
        for number, title, many in stories:
            short = title if len(title) <= _LONG else title[: _LONG - 1] + "…"
            self.story.addItem(tr("{0} · {1} articles").format(short, figure(many)), number)
        if chosen is not None and self.story.findData(chosen) < 0:
            self.story.addItem(tr("The story of article {0}").format(chosen), chosen)
        self.story.setCurrentIndex(max(0, self.story.findData(chosen)))

    def _filter(self, wanted: str) -> None:
        for number in range(self.outlets.count()):
            item = self.outlets.item(number)
            item.setHidden(wanted.casefold() not in item.data(_NAME).casefold())

    def _ticked(self) -> None:
        self._choose(outlets=_checked(self.outlets), tags=_checked(self.tags))

    def _choose(self, **changed: Any) -> None:
        self._desk.set_choices(replace(self._desk.choices, **changed))
        if "outlets" in changed and "story" in changed:
            self.fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _checked(shown: QListWidget) -> tuple[str, ...]:
    items = (shown.item(number) for number in range(shown.count()))
    return tuple(item.data(_NAME) for item in items if item.checkState() == Qt.CheckState.Checked)


class ScopeButton(MenuButton):
    """Says which articles count; pressed, it opens the panel."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("All articles"), QMenu(), parent)
        self.panel = ScopePanel(bridge, desk, self)
        self.setAccessibleName(tr("Which articles count"))
        self._show(desk.choices)
        desk.choices_changed.connect(self._show)

    def _open(self) -> None:
        self.panel.fill()
        self.panel.resize(self.panel.sizeHint())  # all of it: `adjustSize` stops at two thirds of the screen
        self.panel.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.panel.show()
        self.panel.outlets.setFocus()

    def _show(self, choices: Choices) -> None:
        words = said(choices)
        text = "; ".join(words) if words else tr("All articles")
        self.setText((text if len(text) <= 30 else text[:29].rstrip() + "…").replace("&", "&&"))
        self.setToolTip(tr("Articles that count: {0}").format(text))
        self.updateGeometry()


def said(choices: Choices) -> list[str]:
    """Which articles count, in words; nothing when all do."""
    words: list[str] = []
    if choices.outlets:
        words.append(", ".join(choices.outlets))
    if choices.tags:
        words.append(", ".join(f"#{tag}" for tag in choices.tags))
    if choices.story is not None:
        words.append(tr("one story"))
    return words
