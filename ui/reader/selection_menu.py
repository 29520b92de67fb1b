"""What can be done with words that she has selected, and with a mark of hers, as a menu."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from core.links import written
from core.store.articles import Article
from core.store.linked import place_link
from core.store.marks import COLOURS, Mark
from ui.desk import Desk
from ui.reader.article_view import ArticleView
from ui.reader.colour_row import icon, meaning
from ui.reader.marking import Marking
from ui.reader.quoting import with_source
from ui.translation import tr


def fill(menu: QMenu, view: ArticleView, marking: Marking, desk: Desk, article: Article) -> None:
    """Copy, mark, note, claim: for what is selected."""
    span = view.selection()
    if span is None:
        return
    menu.addAction(tr("Copy"), view.copy)
    menu.addAction(tr("Copy with source"), lambda: copy_with_source(article, *span))
    menu.addAction(tr("Copy a link for notes"), lambda: copy_link(article, *span))
    menu.addSeparator()
    colours = menu.addMenu(tr("Mark"))
    for colour in COLOURS:
        words = f"{meaning(colour, marking.meanings)}\t{colour}".replace("&", "&&")
        action = colours.addAction(words, lambda colour=colour: marking.make(colour))
        action.setIcon(icon(colour, menu.devicePixelRatioF()))
    colours.addSeparator()
    colours.addAction(tr("With a note…"), marking.make_with_note)
    colours.addAction(tr("Name the colours…"), marking.ask_names)
    colours.setEnabled(marking.writable)
    _take(menu, marking, desk, article.id, *span)


def _take(menu: QMenu, marking: Marking, desk: Desk, article: int, start: int, end: int) -> None:
    note = menu.addAction(tr("Note here…"), lambda: desk.passage_taken.emit(article, start, end, "note"))
    claim = menu.addAction(tr("Add to a claim…"), lambda: desk.passage_taken.emit(article, start, end, "claim"))
    for action in (note, claim):
        action.setEnabled(marking.writable)
    menu.addSeparator()


def fill_mark(menu: QMenu, marking: Marking, desk: Desk, mark: Mark, at: QPoint, *, selected: bool) -> None:
    """Change a mark, write on it, take it off; without a selection its own words can be taken along."""
    menu.addAction(tr("Note on this mark…"), lambda: marking.open(mark, at))
    colours = menu.addMenu(tr("Colour of this mark"))
    for colour in COLOURS:
        words = meaning(colour, marking.meanings).replace("&", "&&")
        action = colours.addAction(words, lambda colour=colour: marking.recolour(mark.id, colour))
        action.setIcon(icon(colour, menu.devicePixelRatioF()))
        action.setCheckable(True)
        action.setChecked(colour == mark.colour)
    tags = menu.addAction(tr("Tags on this mark…"), lambda: marking.tag([mark]))
    remove = menu.addAction(tr("Remove this mark"), lambda: marking.remove([mark.id]))
    for action in (colours.menuAction(), tags, remove):
        action.setEnabled(marking.writable)
    if not selected:
        _take(menu, marking, desk, mark.article, mark.start, mark.end)
    menu.addSeparator()


def copy_with_source(article: Article, start: int, end: int) -> None:
    """Put the words with where they come from on the clipboard."""
    if quote := with_source(article, start, end):
        QGuiApplication.clipboard().setText(quote)


def copy_link(article: Article, start: int, end: int) -> None:
    """Put a link to the words on the clipboard, as it stands in a note."""
    QGuiApplication.clipboard().setText(written(place_link(article.id, start, end, article.text[start:end])))
