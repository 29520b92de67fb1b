"""Go to…: by keyboard alone to actors, articles, searches and acts of the menu."""

import pytest
from PySide6.QtCore import Qt

from core.store import actors, saved_searches
from ui.palette import Palette


@pytest.fixture
def palette(qtbot, opened):
    made = opened.workspace.open_palette()
    qtbot.waitUntil(lambda: bool(made.model.lines))
    return made


def texts(palette):
    return [line.text for line in palette.model.lines]


def test_an_actor_by_some_letters(qtbot, opened, palette):
    qtbot.keyClicks(palette.field, "osl")
    qtbot.waitUntil(lambda: texts(palette)[:1] == ["Oslo"])
    assert texts(palette)[-1] == "Search the articles for “osl”"
    number = opened.bridge.now(actors.called, "Oslo")[0].id
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened.desk.spot.actors == (number,) and opened.desk.spot.view == "actor"


def test_an_article_and_what_was_open_comes_first(qtbot, opened, palette):
    qtbot.keyClicks(palette.field, "article")
    qtbot.waitUntil(lambda: "Article 1" in texts(palette))
    titles = [text for text in texts(palette) if text.startswith("Article ")]
    for _ in range(texts(palette).index(titles[-1])):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened.desk.spot.article is not None
    again = opened.workspace.open_palette()
    qtbot.waitUntil(lambda: texts(again)[:1] == [titles[-1]])
    again.field.setText("article")
    qtbot.waitUntil(lambda: texts(again)[:1] == [titles[-1]] and len(texts(again)) > 3)
    again.close()


def test_acts_of_the_menu(qtbot, opened, palette):
    assert "Relations" in texts(palette) and "Go to" not in texts(palette)
    qtbot.keyClicks(palette.field, ">relat")
    qtbot.waitUntil(lambda: texts(palette)[:1] == ["Relations"])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened.desk.spot.view == "relations"


def test_a_kept_search_and_any_text(qtbot, opened, palette):
    opened.bridge.notebook.change("Keep", saved_searches.save, "Stays", "stayed")
    qtbot.keyClicks(palette.field, "stay")
    qtbot.waitUntil(lambda: "Stays" in texts(palette))
    palette.list.setCurrentIndex(palette.model.index(texts(palette).index("Stays")))
    palette.take()
    pane = opened.workspace.room("search")
    qtbot.waitUntil(lambda: pane.results.rows.total == 1)
    assert opened.desk.spot.view == "search" and pane.head.field.text() == "stayed"
    opened.actions_by_name["go_to"].trigger()
    found = next(one for one in opened.findChildren(Palette) if one.isVisible())
    found.field.setText("paid")
    qtbot.waitUntil(lambda: texts(found) == ["Search the articles for “paid”"])
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.answer is not None and pane.answer.asked.query == "paid")


def test_the_search_room_by_its_keys(qtbot, opened):
    opened.actions_by_name["show_search"].trigger()
    assert opened.desk.spot.view == "search" and opened.workspace.library.isHidden()
    assert opened.actions_by_name["filter_actors"].shortcut().toString() == "Ctrl+Shift+L"


def test_what_a_search_led_to_is_marked_in_the_reader(qtbot, opened):
    opened.workspace.search("stayed")
    pane, view = opened.workspace.room("search"), opened.workspace.reader.text_edit
    qtbot.waitUntil(lambda: pane.results.rows.total == 1 and pane.answer is not None)
    pane.results.clicked.emit(pane.results.rows.index(0))
    qtbot.waitUntil(lambda: view.found.spans == [(27, 33)])
    assert opened.desk.spot.view == "reader"
    opened.desk.open_article(1)
    qtbot.waitUntil(lambda: view.text.startswith("Ann Lee met") and not view.found.spans)
