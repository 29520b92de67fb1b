"""Questions in the whole room: what is asked is answered by picture, table and matrix alike, and views come back."""

from dataclasses import astuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.importing.fingerprint import fingerprint
from core.model import Draft, Zone
from core.notebook import Notebook
from core.store import articles, decisions, mentions, saved_views, verdicts
from tests.core.store.made import one_actor_a_name, reading
from ui.relations.asking import Asked
from ui.relations.table_rows import of_links, order

#: Post, in 2020: Ann with Bob, Cy with Oslo. Herald, in 2021: Ann with Bob, Bob with Oslo. Who stands alone sees to it
#: that nobody meets by chance.
TEXTS = (
    ("Ann Lee met Bob Ray.", "Post", "2020-03-01"),
    ("Cy saw Oslo.", "Post", "2020-04-01"),
    ("Ann Lee met Bob Ray.  Again.", "Herald", "2021-03-01"),
    ("Bob Ray saw Oslo.", "Herald", "2021-05-01"),
    ("Ann Lee slept.", "Post", "2020-05-01"),
    ("Ann Lee woke.", "Post", "2020-06-01"),
    ("Cy slept.", "Herald", "2021-06-01"),
)


@pytest.fixture
def told(tmp_path):
    path = tmp_path / "Told.fieldfare"
    with Notebook.open(path, create=True) as notebook:
        drafts = [
            (Draft(text, outlet=outlet, published=day, zones=(Zone(0, len(text), "body"),)), fingerprint(text))
            for text, outlet, day in TEXTS
        ]
        ids = notebook.load("import", ("article",), articles.add_all, drafts)
        readings = [(number, reading(text)) for number, (text, *_) in zip(ids, TEXTS, strict=True)]
        notebook.load("read", ("mention",), mentions.store_all, readings, "made", "1")
        notebook.load("resolve", ("actor",), one_actor_a_name)
    return path


class Room:
    """The pane, and what it shows by name."""

    def __init__(self, qtbot, window):
        self.window, self.pane, self._qtbot = window, window.workspace.room("relations"), qtbot
        self.inquiry, self.desk = self.pane.inquiry, window.desk
        self.pictures = []
        self.pane.stage.shown.connect(self.pictures.append)
        window.desk.show("relations")
        self.wait(0)

    def wait(self, before):
        self._qtbot.waitUntil(lambda: len(self.pictures) > before and not self.pane._stale)
        return self.pictures[-1]

    def after(self, act):
        before = len(self.pictures)
        act()
        return self.wait(before)

    def ask(self, *values, **more):
        return self.after(lambda: self.inquiry.ask(Asked(*values, **more)))

    @property
    def names(self):
        return {node.name: node.actor for node in self.pictures[-1].nodes}

    def links(self):
        names = {actor: name for name, actor in self.names.items()}
        found = {frozenset((names[link.a], names[link.b])): link.side for link in self.pictures[-1].links}
        return {" ".join(sorted(name.split()[0] for name in pair)): side for pair, side in found.items()}


@pytest.fixture
def room(qtbot, window, told):
    assert window.open_path(told)
    return Room(qtbot, window)


ALL = {"Ann Bob": "", "Bob Oslo": "", "Cy Oslo": ""}


def test_questions_are_answered_and_end(room):
    room.pane.bar.minimum.show_value(1)
    room.after(room.pane.filters_changed)
    assert room.links() == ALL
    who = room.names
    ann, bob, cy = who["Ann Lee"], who["Bob Ray"], who["Cy"]
    room.ask("around", (ann,))
    assert room.links() == {"Ann Bob": ""}
    room.ask("around", (ann,), 2)
    assert room.links() == {"Ann Bob": "", "Bob Oslo": ""}
    picture = room.ask("path", (ann, cy))
    assert [len(path) for path in picture.answer.paths] == [4]
    assert "through 2 others" in room.inquiry.answer.words.text()
    assert room.inquiry.answer.isVisible()
    room.ask("common", (bob, cy))
    assert room.links() == {"Bob Oslo": "", "Cy Oslo": ""}
    assert ": 1 actor" in room.inquiry.answer.words.text()
    room.ask("common", (ann, cy))
    assert "nobody" in room.inquiry.answer.words.text()
    assert "no link to show" in room.pane.empty.text()
    room.after(room.inquiry.answer.close_button.click)
    assert room.links() == ALL
    assert not room.inquiry.answer.isVisible()


def test_two_outlets_and_two_times_beside_each_other(room):
    room.pane.bar.minimum.show_value(1)
    picture = room.ask("outlets", one="Post", other="Herald")
    assert room.links() == {"Ann Bob": "both", "Cy Oslo": "one", "Bob Oslo": "other"}
    assert "Post: 1 · Herald: 1" in next(link.tip for link in picture.links if link.side == "both")
    assert room.desk.counted.outlets == ("Post", "Herald")
    room.ask("dates", one="2021-03-01")
    assert room.links() == {"Ann Bob": "both", "Cy Oslo": "one", "Bob Oslo": "other"}
    assert room.desk.counted.outlets == ()


def test_articles_and_dates_that_count_reach_the_evidence_too(room, qtbot):
    room.pane.bar.minimum.show_value(1)
    room.after(room.pane.filters_changed)
    panel = room.inquiry.scope.panel
    panel.fill()
    herald = next(
        panel.outlets.item(n) for n in range(2) if panel.outlets.item(n).data(Qt.ItemDataRole.UserRole) == "Herald"
    )
    room.after(lambda: herald.setCheckState(Qt.CheckState.Checked))
    assert room.links() == {"Ann Bob": "", "Bob Oslo": ""}
    assert room.inquiry.scope.text() == "Herald"
    room.after(panel.every.click)
    room.inquiry.dates_button.click()
    dates = room.inquiry.dates
    qtbot.waitUntil(lambda: bool(dates.columns))
    before = room.pane.graph.positions()
    dates.setFocus()
    room.after(lambda: dates._set([12, len(dates.columns)]))
    assert (room.desk.choices.since, room.desk.choices.until) == ("2021-03-01", None)
    assert room.links() == {"Ann Bob": "", "Bob Oslo": ""}
    assert "3 of 7 articles" in dates.words
    assert all(room.pane.graph.positions()[actor] == pytest.approx(before[actor]) for actor in room.names.values())
    room.after(room.inquiry.dates_button.click)
    assert room.desk.choices.since is None
    assert room.links() == ALL


def test_a_saved_view_comes_back_as_it_was_after_everything_was_changed(room, qtbot):
    room.pane.bar.minimum.show_value(1)
    room.after(room.pane.filters_changed)
    who = room.names
    room.ask("around", (who["Bob Ray"],), 1)
    graph = room.pane.graph
    whole = graph.height()
    room.desk.choose_relation(who["Ann Lee"], who["Bob Ray"])
    qtbot.waitUntil(lambda: graph.height() < whole)  # the evidence is open
    at = graph.positions()
    graph.zoom(1.7)
    looks = graph.looks()
    room.inquiry.save_wanted.emit("Bob's")
    qtbot.waitUntil(lambda: room.window.bridge.now(saved_views.names) == ["Bob's"])
    room.ask()
    room.after(lambda: room.desk.set_window("article"))
    room.pane.bar.minimum.show_value(5)
    room.desk.choose_actors()
    room.desk.close_relation()
    room.after(lambda: room.inquiry.open_view("Bob's"))
    assert room.links() == {"Ann Bob": "", "Bob Oslo": ""}
    assert room.pane.bar.minimum.value == 1
    assert room.desk.window == "sentence"
    assert room.desk.spot.relation == tuple(sorted((who["Ann Lee"], who["Bob Ray"])))
    now = room.pane.graph.positions()
    assert {actor: pytest.approx(place, abs=0.1) for actor, place in at.items()} == now
    assert "“Bob's”" in room.inquiry.answer.words.text()
    qtbot.waitUntil(lambda: astuple(graph.looks()) == pytest.approx(astuple(looks), rel=1e-3, abs=0.2))
    # The one who is asked about becomes another.
    room.after(lambda: room.window.bridge.change("Merge", decisions.merge, who["Cy"], [who["Bob Ray"]]))
    room.after(lambda: room.inquiry.open_view("Bob's"))
    assert room.inquiry.asked.actors == (who["Cy"],)
    room.after(room.inquiry.answer.close_button.click)
    assert room.inquiry.view == ""


def test_table_and_matrix_hold_what_the_picture_holds_and_choose_with_it(room, qtbot):
    room.pane.bar.minimum.show_value(1)
    picture = room.after(room.pane.filters_changed)
    inquiry, desk = room.inquiry, room.desk
    inquiry.twin.buttons["table"].click()
    table = inquiry.table
    assert {tuple(whom) for whom in table.model.rows.whom} == {(link.a, link.b) for link in picture.links}
    windows = {tuple(whom): row[2] for whom, row in zip(table.model.rows.whom, table.model.rows.values, strict=True)}
    assert windows == {(link.a, link.b): link.windows for link in picture.links}
    assert table.model.headerData(2, Qt.Orientation.Horizontal) == "Sentences"
    assert table.model.data(table.model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole).startswith("Sentences: ")
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    row = table.view.currentIndex().row()
    assert desk.spot.relation == table.model.whom(row)
    desk.choose_relation(picture.links[0].a, picture.links[0].b)
    chosen = [index.row() for index in table.view.selectionModel().selectedRows()]
    assert [table.model.whom(row) for row in chosen] == [(picture.links[0].a, picture.links[0].b)]
    table.field.setText("cy")
    qtbot.waitUntil(lambda: len(table.model.shown) == 1)
    table.field.clear()
    table.what.buttons["actors"].click()
    qtbot.waitUntil(lambda: table.model.rows.columns[-1].head == "Mentions")
    by_name = {row[0]: row for row in table.model.rows.values}
    assert by_name["Oslo"][2] == 2  # links
    assert by_name["Oslo"][4] == pytest.approx(100 * 2 * 2 / 6)  # Ann and Bob reach Cy through Oslo
    inquiry.twin.buttons["matrix"].click()
    model = inquiry.matrix.model
    one, other = model.number(picture.links[0].a), model.number(picture.links[0].b)
    assert model.link(one, other) is model.link(other, one) is picture.links[0]
    assert "sentence" in model.data(model.index(one, other), Qt.ItemDataRole.AccessibleTextRole)
    third = picture.links[2]
    inquiry.matrix.view.setCurrentIndex(model.index(model.number(third.a), model.number(third.b)))
    assert desk.spot.relation == (third.a, third.b)


def test_the_table_says_what_she_said_of_a_link(room):
    room.pane.bar.minimum.show_value(1)
    picture = room.after(room.pane.filters_changed)
    assert "Said" not in [column.head for column in of_links(picture).columns]  # nothing is, and no column is empty
    one, other = picture.links[:2]
    book = room.window.bridge
    room.after(lambda: book.change("Confirm", verdicts.confirm, [(one.a, one.b)]))
    said = verdicts.put_label
    picture = room.after(lambda: book.change("Say", said, other.b, other.a, "paid", True, (1, 0, 5)))
    rows = of_links(picture)
    told = dict(zip(rows.whom, (row[2] for row in rows.values), strict=True))
    assert rows.columns[2].head == "Said"
    assert (told[one.a, one.b], told[other.a, other.b]) == ("✓", "← paid")
    assert [rows.whom[number] for number in order(rows, None, "paid", down=True)] == [(other.a, other.b)]


def test_the_matrix_is_ordered_and_filtered(qtbot, room):
    room.pane.bar.minimum.show_value(1)
    picture = room.after(room.pane.filters_changed)
    room.inquiry.twin.buttons["matrix"].click()
    twin, desk = room.inquiry.matrix, room.window.desk
    model = twin.model
    twin.by.buttons["name"].click()
    assert [node.name for node in model.nodes] == ["Ann Lee", "Bob Ray", "Cy", "Oslo"] == [n.name for n in model.above]
    twin.by.buttons["links"].click()
    links = [sum(node.actor in (link.a, link.b) for link in picture.links) for node in model.nodes]
    assert links == sorted(links, reverse=True)
    twin.field.setText("cy")
    qtbot.waitUntil(lambda: [node.name for node in model.nodes] == ["Cy"])
    assert twin.count.text() == "1 of 4 actors"
    assert {node.name for node in model.above} == {"Cy", "Oslo"}  # with whom he is linked
    column = [node.name for node in model.above].index("Oslo")
    assert model.headerData(column, Qt.Orientation.Horizontal) == "Oslo"
    assert model.headerData(0, Qt.Orientation.Vertical) == "Cy"
    assert model.data(model.index(0, column), Qt.ItemDataRole.AccessibleTextRole).startswith("Cy and Oslo: 1 sentence")
    twin.view.setCurrentIndex(model.index(0, column))
    pair = tuple(sorted((model.nodes[0].actor, model.above[column].actor)))
    assert desk.spot.relation == pair
    other = next(link for link in picture.links if model.nodes[0].actor not in (link.a, link.b))
    desk.choose_relation(other.a, other.b)  # it stands in no row
    assert not twin.view.selectionModel().hasSelection()
    twin.field.clear()
    qtbot.waitUntil(lambda: len(model.nodes) == 4)
    at = twin.view.currentIndex()
    assert model.link(at.row(), at.column()) is other


def test_rows_without_a_value_come_last_either_way(room):
    room.pane.bar.minimum.show_value(1)
    room.after(room.pane.filters_changed)
    rows = room.inquiry.table.model.rows
    if not rows.columns:
        room.inquiry.twin.buttons["table"].click()
        rows = room.inquiry.table.model.rows
    rows.values[1][5] = None
    assert order(rows, 5, "", down=True)[-1] == 1
    assert order(rows, 5, "", down=False)[-1] == 1
