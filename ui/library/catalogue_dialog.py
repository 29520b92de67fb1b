"""The catalogue card of an article as a form, with where each field was found; or what to set for several."""

from collections.abc import Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.store import articles, catalogue
from core.store.articles import Article
from core.store.catalogue import FIELDS, YOU, Field, Said, Value
from core.store.database import Database
from core.words import counted, figure
from ui.library.catalogue_field import CatalogueField
from ui.translation import tr

#: What can be the same in several articles.
_SHARED: tuple[Field, ...] = ("authors", "outlet", "published", "language")
_ASIDE = 190  # pixels for what stands beside a field


class Cards(NamedTuple):
    """What the form shows: the one article, or what several say; and the outlets that are known."""

    number: int
    article: Article | None
    said: dict[Field, Said]
    outlets: list[str]


def look_up(db: Database, chosen: Sequence[int]) -> Cards:
    """The answer that the form is made from."""
    article = articles.get(db, chosen[0]) if len(chosen) == 1 else None
    said = {} if article else catalogue.said(db, chosen)
    return Cards(len(chosen), article, said, catalogue.outlets(db))


class CatalogueDialog(QDialog):
    """Accepted, `changes` are the fields to be set."""

    def __init__(self, cards: Cards, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Catalogue"))
        self._several = cards.article is None
        self.fields: dict[Field, CatalogueField] = {
            name: self._field(cards, name) for name in (FIELDS if cards.article else _SHARED)
        }
        self.error = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.error.setProperty("role", "error")
        self._box = self._buttons(cards)
        self._build(cards)
        for field in self.fields.values():
            field.edited.connect(self._edited)
            field.left.connect(self._say_fault)
        self._edited()
        self.resize(700, self.sizeHint().height())
        next(iter(self.fields.values())).widget.setFocus()

    @property
    def changes(self) -> dict[Field, Value]:
        """What she changed, or ticked. Raises UserError when a field cannot be stored as it is written."""
        return {name: field.value() for name, field in self.fields.items() if field.is_set}

    def accept(self) -> None:
        """Close the form, unless a field has a fault: then say it and go there."""
        faulty = next((field for field in self.fields.values() if field.fault()), None)
        if faulty is None:
            super().accept()
        else:
            self._say_fault()
            faulty.widget.setFocus()

    def _edited(self) -> None:
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(any(f.is_set for f in self.fields.values()))
        if not any(field.fault() for field in self.fields.values()):
            self.error.clear()

    def _say_fault(self) -> None:
        self.error.setText(next((said for field in self.fields.values() if (said := field.fault())), ""))

    def showEvent(self, event: QShowEvent) -> None:
        """What is set in many articles is set by its button alone: Enter in a field does not answer the form."""
        super().showEvent(event)
        if self._several:
            for button in self._box.buttons():
                cast(QPushButton, button).setAutoDefault(False)
                cast(QPushButton, button).setDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._several and event.key() in enters and not isinstance(self.focusWidget(), QPushButton):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    # --- building

    def _field(self, cards: Cards, name: Field) -> CatalogueField:
        if cards.article is None:
            aside = _several(cards.said[name], name)
            return CatalogueField(name, "", aside, cards.outlets, optional=True, parent=self)
        value: Value = getattr(cards.article, name)
        text = value if isinstance(value, str) else "\n".join(value or ())
        aside = _found(cards.article.found.get(name), text)
        return CatalogueField(name, text, aside, cards.outlets, optional=False, parent=self)

    def _buttons(self, cards: Cards) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        box.button(kinds.Ok).setText(
            tr("Save") if cards.article else tr("Set in {0}").format(counted(cards.number, "article"))
        )
        box.button(kinds.Ok).setDefault(cards.article is not None)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _build(self, cards: Cards) -> None:
        heading = QLabel(
            tr("Catalogue") if cards.article else tr("Catalogue of {0}").format(counted(cards.number, "article"))
        )
        heading.setProperty("role", "title")
        told = QLabel(_told(cards.article), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        told.setProperty("role", "muted")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, _ASIDE)
        for row, field in enumerate(self.fields.values()):
            where = Qt.AlignmentFlag.AlignTop if field.name == "authors" else Qt.AlignmentFlag.AlignVCenter
            for column, widget in enumerate((field.label, field.widget, field.aside)):
                grid.addWidget(widget, row, column, where if column != 1 else Qt.AlignmentFlag(0))
            field.aside.setFixedWidth(_ASIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        for widget in (heading, told):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(grid)
        column.addWidget(self.error)
        column.addStretch()
        column.addWidget(self._box)


def _told(article: Article | None) -> str:
    if article is None:
        return tr("Tick what is to be the same in all of them; the rest stays as it is. One step, which you can undo.")
    return tr("From {0}").format(article.file) if article.file else tr("Pasted text")


def _found(where: str | None, text: str) -> str:
    """Where the field was found."""
    if where == YOU:
        return tr("by you")
    if not text:
        return tr("not stated")
    return tr("from: {0}").format(where) if where else ""


def _several(said: Said, name: Field) -> str:
    """What several articles say now."""
    if not said.values:
        return tr("now: none stated")
    if said.values == 1 and not said.silent:
        return tr("now: {0} in all").format(said.frequent[0])
    more = said.values - len(said.frequent)
    parts = list(said.frequent)
    if more:
        parts.append(tr("{0} more").format(figure(more)))
    if said.silent:
        parts.append(tr("none in {0}").format(figure(said.silent)))
    return tr("now: {0}").format(("; " if name == "authors" else ", ").join(parts))
