"""Tags on marks: in the sheet, the menu and the list, which is narrowed by them and goes through all articles."""

import pytest
from PySide6.QtCore import QPoint, Qt

from core.store import marks, tags
from tests.ui.reader.notebooks import TEXT, add
from ui.widgets.tag_field import TagDialog

WORDS = "met 😀 Beso Taral of Oryon"
START = TEXT.index(WORDS)


@pytest.fixture
def marked(qtbot, bridge, opened):
    """Three marks, the first with a tag; the list of them is shown."""
    number = opened.opened.article.id
    for at, colour in ((START, 2), (START + 40, 1), (START + 60, 1)):
        bridge.change("Mark", marks.add, number, at, at + 10, colour)
    qtbot.waitUntil(lambda: len(opened.opened.marks) == 3)
    bridge.change("Tag", tags.add, "mark", [opened.opened.marks[0].id], "ask Sam")
    opened.head.marks.click()
    qtbot.waitUntil(lambda: opened.panel.list.count() == 3 and len(opened.opened.tags) == 1)
    return opened


def shown(pane):
    return [pane.panel.list.item(row).text() or pane.panel.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
            for row in range(pane.panel.list.count())]  # fmt: skip


def test_the_sheet_shows_and_changes_tags(qtbot, bridge, marked):
    mark, sheet = marked.opened.marks[0], marked.marking.sheet
    marked.marking.open(mark, QPoint(10, 10))
    qtbot.waitUntil(lambda: sheet.tags.names == ["ask Sam"])
    sheet.tags.field.setText("court")
    qtbot.keyClick(sheet.tags.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.tags.names == ["ask Sam", "court"])
    assert sheet.isVisible()
    sheet.tags.chips[0].click()
    qtbot.waitUntil(lambda: sheet.tags.names == ["court"])
    sheet.tags.field.setText("not ended with Enter")
    sheet.close()
    qtbot.waitUntil(lambda: marked.opened.tags == {mark.id: ("court", "not ended with Enter")})
    bridge.undo()
    qtbot.waitUntil(lambda: marked.opened.tags == {mark.id: ("court",)})


def test_the_list_is_narrowed_by_tag_colour_and_words(qtbot, bridge, marked):
    panel = marked.panel
    panel._fill_narrow()
    offered = [action.text().split("\t") for action in panel.narrow.opened.actions() if action.text()]
    assert offered == [["All marks"], ["Yellow", "2"], ["Green", "1"], ["#ask Sam", "1"], ["Without a tag", "2"]]
    panel.narrow_by(("tag", "ask Sam"))
    assert panel.list.count() == 1 and "ask Sam" in shown(marked)[0]
    assert (panel.narrow.text(), panel.said.text()) == ("#ask Sam", "1 of 3 marks")
    panel.narrow_by(("colour", 1))
    assert panel.list.count() == 2
    panel.narrow_by(None)
    panel.field.setText("ask sam")
    qtbot.waitUntil(lambda: panel.list.count() == 1)
    panel.field.setText("nowhere")
    qtbot.waitUntil(lambda: not panel.empty.isHidden())
    assert panel.empty.text() == "No mark fits all of this."
    panel.field.clear()
    panel.narrow_by(("tag", "ask Sam"))
    bridge.change("Off", tags.remove, "mark", [marked.opened.marks[0].id], "ask Sam")
    qtbot.waitUntil(lambda: panel.by is None and panel.list.count() == 3)  # nothing bears it any more


def test_the_list_of_the_notebook_leads_to_other_articles(qtbot, notebook, bridge, marked, desk):
    other = add(notebook, "Another article altogether.\n", title="Elsewhere", outlet="Post")
    bridge.change("Mark", marks.add, other, 0, 15, 3)
    marked.panel.scope.buttons[True].click()
    qtbot.waitUntil(lambda: marked.panel.list.count() == 4)
    row = next(row for row, said in enumerate(shown(marked)) if "Elsewhere" in said)
    marked.panel.list.setCurrentRow(row)
    qtbot.keyClick(marked.panel.list, Qt.Key.Key_Return)
    assert desk.spot.article == other
    marked.marking.sheet.close()
    bridge.change("Mark", marks.add, other, 16, 20, 3)
    qtbot.waitUntil(lambda: marked.panel.list.count() == 5)


def test_several_marks_are_tagged_and_removed_at_once(qtbot, bridge, marked):
    view = marked.panel.list
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_T)
    dialog = marked.findChild(TagDialog)
    dialog.tags.field.setText("court")
    dialog.tags.take()
    dialog.accept()
    qtbot.waitUntil(lambda: len(marked.opened.tags) == 3)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: marked.opened.marks == [])
    bridge.undo()
    qtbot.waitUntil(lambda: len(marked.opened.tags) == 3)


def test_the_menu_of_a_mark_leads_to_its_tags(qtbot, marked):
    at = marked.rect_of(START, START + 1).center()
    act = next(one for one in marked.menu_for(None, at).actions() if one.text() == "Tags on this mark…")
    act.trigger()
    dialog = marked.findChild(TagDialog)
    qtbot.waitUntil(lambda: dialog.tags.names == ["ask Sam"])
    dialog.accept()
