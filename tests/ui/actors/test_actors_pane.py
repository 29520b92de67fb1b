import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.model import KINDS
from core.store import actors, decisions
from ui.actors import acts
from ui.actors.merge_dialog import MergeDialog
from ui.actors.pane import ActorsPane

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(qtbot, bridge, desk):
    pane = ActorsPane(bridge, desk)
    pane.resize(320, 800)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: names(pane) == ["Kvishara", "Nino Beridze", "Monday", "N. Beridze", "Waterways Authority"])
    return pane


def names(pane):
    return [row.name for row in pane.model.rows]


def number(pane, name):
    return next(row.id for row in pane.model.rows if row.name == name)


def selected(pane):
    return sorted(pane.list.row_at(index).name for index in pane.list.selectedIndexes())


def press(pane, name, modifier=Qt.KeyboardModifier.NoModifier):
    point = pane.list.visualRect(pane.model.index(names(pane).index(name))).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def choose(qtbot, pane, *chosen):
    """Choose actors by name through the desk and wait until they are looked up."""
    ids = [number(pane, name) for name in chosen]
    pane._desk.choose_actors(*ids)
    qtbot.waitUntil(lambda: sorted(row.name for row in pane.chosen_rows) == sorted(chosen))


# --- the list


def test_the_notebook_is_listed_while_no_article_is_open(pane):
    assert pane.scope.value == "notebook" and not pane.scope.buttons["article"].isEnabled()
    assert [row.places for row in pane.model.rows] == [4, 3, 1, 1, 1]
    assert pane.count.text() == "5"
    assert pane._tip(pane.model.rows[0]) == "Kvishara\n4 places in 3 articles"


def test_an_open_article_is_listed_until_she_wants_the_notebook(qtbot, pane, desk):
    desk.open_article(3)
    qtbot.waitUntil(lambda: names(pane) == ["Kvishara", "Monday"])
    assert pane._tip(pane.model.rows[0]) == "Kvishara\n1 place in this article"
    pane.scope.buttons["notebook"].click()
    qtbot.waitUntil(lambda: len(names(pane)) == 5)
    desk.open_article(2)
    qtbot.wait(100)
    assert len(names(pane)) == 5 and pane.scope.value == "notebook"
    pane.scope.buttons["article"].click()
    qtbot.waitUntil(lambda: names(pane) == ["Kvishara", "N. Beridze", "Nino Beridze"])
    desk.open_article(None)
    qtbot.waitUntil(lambda: len(names(pane)) == 5)
    assert pane.scope.value == "notebook"


def test_kinds_add_up_and_none_means_all(qtbot, pane):
    pane.chips.chips["place"].click()
    qtbot.waitUntil(lambda: names(pane) == ["Kvishara"])
    pane.chips.chips["organization"].click()
    qtbot.waitUntil(lambda: names(pane) == ["Kvishara", "Waterways Authority"])
    for kind in ("place", "organization"):
        pane.chips.chips[kind].click()
    qtbot.waitUntil(lambda: len(names(pane)) == 5)
    pane.chips.chips["group"].click()
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.nobody)


def test_the_filter_finds_any_name_of_an_actor(qtbot, pane):
    QTest.keyClicks(pane.field, "berid")
    qtbot.waitUntil(lambda: names(pane) == ["Nino Beridze", "N. Beridze"])
    QTest.keyClicks(pane.field, "qq")
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.nobody)
    assert pane.nobody.sentence == "No actor is called “beridqq”."


# --- choosing


def test_clicks_with_ctrl_and_shift_choose_on_the_desk(qtbot, pane, desk):
    press(pane, "Nino Beridze")
    assert desk.spot.actors == (number(pane, "Nino Beridze"),)
    press(pane, "N. Beridze", CTRL)
    assert desk.spot.actors == (number(pane, "Nino Beridze"), number(pane, "N. Beridze"))
    press(pane, "Kvishara")
    press(pane, "Monday", SHIFT)
    assert selected(pane) == ["Kvishara", "Monday", "Nino Beridze"] and len(desk.spot.actors) == 3


def test_what_others_choose_is_selected_without_an_echo(qtbot, pane, desk):
    told = []
    desk.actors_chosen.connect(told.append)
    desk.choose_actors(number(pane, "Monday"))
    assert selected(pane) == ["Monday"] and len(told) == 1
    desk.choose_actors()
    assert selected(pane) == [] and len(told) == 2
    desk.back()
    assert selected(pane) == ["Monday"] and len(told) == 3


def test_ctrl_adds_to_actors_chosen_under_another_filter(qtbot, pane, desk, monkeypatch):
    press(pane, "Nino Beridze")
    nino = desk.spot.actors[0]
    QTest.keyClicks(pane.field, "water")
    qtbot.waitUntil(lambda: names(pane) == ["Waterways Authority"])
    assert desk.spot.actors == (nino,)
    monkeypatch.setattr("ui.widgets.row_list.QApplication.keyboardModifiers", lambda: CTRL)
    press(pane, "Waterways Authority", CTRL)
    assert desk.spot.actors == (nino, number(pane, "Waterways Authority"))


def test_an_actor_far_down_is_loaded_and_shown(qtbot, pane, bridge, desk):
    def add_many(db):
        for n in range(700):
            alias = db.execute("INSERT INTO alias (text, kind) VALUES (?, 'person')", (f"Zed {n:03}",)).lastrowid
            actors.give(db, alias, actors.add(db, f"Zed {n:03}", "person"), "")
            values = (3, 1000 + n, 1001 + n, 0, 0, f"Zed {n:03}", alias, 1, "model")
            db.execute("INSERT INTO mention VALUES (?,?,?,?,?,?,?,?,?)", values)

    bridge.notebook.load("Add", ("mention", "actor"), add_many)
    qtbot.waitUntil(lambda: pane.count.text() == "705" and len(names(pane)) == 200)
    last = bridge.now(actors.called, "Zed 650")[0].id
    desk.choose_actors(last)
    qtbot.waitUntil(lambda: selected(pane) == ["Zed 650"])
    shown = pane.list.viewport().rect()
    qtbot.waitUntil(lambda: shown.intersects(pane.list.visualRect(pane.model.index(pane.model.number(last)))))
    assert desk.spot.actors == (last,)


# --- the card


def test_the_card_of_one_actor(qtbot, pane):
    assert not pane.below.isVisible()
    choose(qtbot, pane, "Nino Beridze")
    assert pane.below.currentWidget() is pane.card and pane.below.isVisible()
    assert pane.card.name.text() == "Nino Beridze" and pane.card.kind.text() == "Person"
    assert pane.card.facts.text() == "3 places in 2 articles · 2021-03-14 to 2022-01-01"
    shown = [index.data() for index in map(pane.card.list.rows.index, range(pane.card.list.rows.rowCount()))]
    assert shown == ["Written as", "Nino Beridze", "Beridze", "Articles", "Barges", "Ships"]


def test_an_article_of_the_card_opens_at_the_first_place(qtbot, pane, desk):
    choose(qtbot, pane, "Waterways Authority")
    listed = pane.card.list
    with qtbot.waitSignal(desk.place_shown) as shown:
        point = listed.visualRect(listed.rows.index(3)).center()
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=point)
    start = "Nino Beridze came to Kvishara. Beridze spoke to the ".__len__()
    assert shown.args == [1, start, start + len("Waterways Authority")]


def test_a_card_with_nobody_to_show_goes_away(qtbot, pane, desk):
    choose(qtbot, pane, "Monday")
    desk.choose_actors()
    assert pane.chosen_rows == [] and not pane.below.isVisible()


def test_chosen_rows_count_over_the_notebook_even_in_an_article(qtbot, pane, desk):
    desk.open_article(3)
    qtbot.waitUntil(lambda: names(pane) == ["Kvishara", "Monday"])
    choose(qtbot, pane, "Kvishara")
    assert pane.chosen_rows[0].places == 4


# --- acts


def answer_merge(qtbot, pane, name=None):
    """Press Merge in the dialog that comes up."""
    qtbot.waitUntil(lambda: bool(pane.findChildren(MergeDialog)))
    dialog = pane.findChildren(MergeDialog)[0]
    if name is not None:
        dialog.choice.setEditText(name)
    dialog.accept()
    return dialog


def test_a_merge_asks_and_chooses_the_one_actor_and_can_be_undone(qtbot, pane, bridge, desk):
    choose(qtbot, pane, "Nino Beridze", "N. Beridze")
    nino = number(pane, "Nino Beridze")
    assert pane.below.currentWidget() is pane.several and pane.several.merge.text() == "Merge 2 actors…"
    QTest.keyClick(pane.list, Qt.Key.Key_M)
    answer_merge(qtbot, pane)
    qtbot.waitUntil(lambda: names(pane) == ["Kvishara", "Nino Beridze", "Monday", "Waterways Authority"])
    qtbot.waitUntil(lambda: desk.spot.actors == (nino,))
    qtbot.waitUntil(lambda: [row.places for row in pane.chosen_rows] == [4])
    assert bridge.notebook.undo() == "Merge 2 actors into “Nino Beridze”"
    qtbot.waitUntil(lambda: len(names(pane)) == 5)


def test_a_merge_can_keep_another_name(qtbot, pane):
    choose(qtbot, pane, "Nino Beridze", "N. Beridze")
    pane.merge_chosen()
    answer_merge(qtbot, pane, "  Nino  G. Beridze ")
    qtbot.waitUntil(lambda: "Nino G. Beridze" in names(pane) and len(names(pane)) == 4)


def test_a_cancelled_merge_changes_nothing(qtbot, pane):
    choose(qtbot, pane, "Nino Beridze", "N. Beridze")
    pane.merge_chosen()
    qtbot.waitUntil(lambda: bool(pane.findChildren(MergeDialog)))
    pane.findChildren(MergeDialog)[0].reject()
    qtbot.wait(150)
    assert len(names(pane)) == 5


def test_a_single_actor_cannot_be_merged(qtbot, pane):
    choose(qtbot, pane, "Monday")
    pane.merge_chosen()
    qtbot.wait(150)
    assert not pane.findChildren(MergeDialog)


def test_rename_asks_with_the_written_forms(qtbot, pane, monkeypatch):
    asked = []

    def ask(parent, title, value, choices=()):
        asked.append((title, value, list(choices)))
        return "Judge Beridze"

    monkeypatch.setattr(acts, "ask_name", ask)
    choose(qtbot, pane, "Nino Beridze")
    QTest.keyClick(pane.list, Qt.Key.Key_F2)
    assert asked == [("Rename “Nino Beridze”", "Nino Beridze", ["Beridze"])]
    qtbot.waitUntil(lambda: "Judge Beridze" in names(pane))
    qtbot.waitUntil(lambda: pane.card.name.text() == "Judge Beridze")
    assert selected(pane) == ["Judge Beridze"]


def test_an_unchanged_name_is_no_step(qtbot, pane, bridge, monkeypatch):
    monkeypatch.setattr(acts, "ask_name", lambda *_: " Monday ")
    choose(qtbot, pane, "Monday")
    pane.rename_chosen()
    qtbot.wait(100)
    assert bridge.now(lambda db: db.execute("SELECT COUNT(*) FROM step").fetchone()[0]) == 0


def test_the_kind_of_several_can_be_set(qtbot, pane):
    choose(qtbot, pane, "Nino Beridze", "Monday")
    pane.set_kind_of_chosen("group")
    qtbot.waitUntil(lambda: {row.name for row in pane.model.rows if row.kind == "group"} == {"Nino Beridze", "Monday"})
    qtbot.waitUntil(lambda: {row.kind for row in pane.chosen_rows} == {"group"})


def test_delete_refuses_the_name_everywhere_and_undo_brings_it_back(qtbot, pane, bridge):
    choose(qtbot, pane, "Monday")
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Monday" not in names(pane))
    qtbot.waitUntil(lambda: not pane.below.isVisible())
    assert bridge.notebook.undo() == "“Monday” is not a name"
    qtbot.waitUntil(lambda: "Monday" in names(pane) and pane.card.isVisible())


def test_a_name_is_split_off_only_when_there_is_another(qtbot, pane, bridge):
    choose(qtbot, pane, "Nino Beridze")
    pane.card.list.setCurrentIndex(pane.card.list.rows.index(1))
    assert not pane.can_split
    bridge.notebook.change("Merge", decisions.merge, number(pane, "Nino Beridze"), [number(pane, "N. Beridze")])
    qtbot.waitUntil(lambda: pane.card.list.rows.index(3).data() == "N. Beridze")
    with qtbot.waitSignal(pane.chosen_changed):
        pane.card.list.setCurrentIndex(pane.card.list.rows.index(1))
    assert pane.can_split
    assert pane.card.list.split_text(pane.card.list.chosen_name) == "Split off “Nino Beridze” and 1 more form"
    pane.card.list.setCurrentIndex(pane.card.list.rows.index(3))
    pane.split_chosen_name()
    qtbot.waitUntil(lambda: "N. Beridze" in names(pane))
    assert bridge.notebook.undo() == "Split “N. Beridze” off “Nino Beridze”"


def test_split_off_is_pressed_in_the_row(qtbot, pane, bridge):
    bridge.notebook.change("Merge", decisions.merge, number(pane, "Nino Beridze"), [number(pane, "N. Beridze")])
    qtbot.waitUntil(lambda: "N. Beridze" not in names(pane))
    choose(qtbot, pane, "Nino Beridze")
    listed = pane.card.list
    rect = listed.visualRect(listed.rows.index(3))
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.wait(50)
    assert "N. Beridze" not in names(pane)
    spot = rect.center()
    spot.setX(rect.right() - 20)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: "N. Beridze" in names(pane))


def test_nothing_is_acted_upon_while_another_actor_is_looked_up(qtbot, pane, desk):
    choose(qtbot, pane, "Nino Beridze", "N. Beridze")
    desk.choose_actors(number(pane, "Monday"))
    assert pane.chosen_rows == []
    qtbot.waitUntil(lambda: [row.name for row in pane.chosen_rows] == ["Monday"])


def test_no_act_meets_only_some_of_the_chosen(qtbot, pane, bridge, desk):
    choose(qtbot, pane, "Monday")
    desk.choose_actors(number(pane, "Monday"), number(pane, "Kvishara"))
    pane.refuse_chosen()  # before they are looked up
    qtbot.waitUntil(lambda: len(pane.chosen_rows) == 2)
    assert bridge.now(lambda db: db.execute("SELECT COUNT(*) FROM refused").fetchone()[0]) == 0


def test_a_read_only_notebook_offers_no_acts(qtbot, pane, bridge):
    bridge.notebook.read_only = True
    choose(qtbot, pane, "Nino Beridze", "N. Beridze")
    assert not pane.several.merge.isEnabled()
    enabled = {action.text(): action.isEnabled() for action in pane._menu().actions() if action.text()}
    assert enabled["Show relations"] and not enabled["Merge 2 actors…"] and not enabled["Not a name (everywhere)"]
    pane.refuse_chosen()
    qtbot.wait(100)
    assert len(names(pane)) == 5


def test_the_menu_offers_every_kind_but_the_one_it_is(qtbot, pane):
    choose(qtbot, pane, "Monday")
    pane.card.kind.opened.aboutToShow.emit()
    offered = [action.isEnabled() for action in pane.card.kind.opened.actions()]
    assert len(offered) == len(KINDS) and offered.count(False) == 1 and not offered[KINDS.index("other")]


def test_relations_come_to_the_front(qtbot, pane, desk):
    choose(qtbot, pane, "Monday")
    pane.card.relations.click()
    assert desk.spot.view == "relations"


def test_a_change_leaves_place_and_selection_alone(qtbot, pane, bridge, desk):
    def add_many(db):
        for n in range(150):
            alias = db.execute("INSERT INTO alias (text, kind) VALUES (?, 'person')", (f"Zed {n:03}",)).lastrowid
            actors.give(db, alias, actors.add(db, f"Zed {n:03}", "person"), "")
            values = (3, 1000 + n, 1001 + n, 0, 0, f"Zed {n:03}", alias, 1, "model")
            db.execute("INSERT INTO mention VALUES (?,?,?,?,?,?,?,?,?)", values)

    bridge.notebook.load("Add", ("mention", "actor"), add_many)
    qtbot.waitUntil(lambda: len(names(pane)) == 155)
    desk.choose_actors(number(pane, "Zed 100"))
    pane.list.verticalScrollBar().setValue(1100)
    top = pane.list.row_at(pane.list.indexAt(pane.list.viewport().rect().topLeft())).name
    bridge.change("Refuse", decisions.refuse_everywhere, ["Zed 003"])  # above what is seen
    qtbot.waitUntil(lambda: len(names(pane)) == 154)
    assert pane.list.row_at(pane.list.indexAt(pane.list.viewport().rect().topLeft())).name == top
    assert selected(pane) == ["Zed 100"]
