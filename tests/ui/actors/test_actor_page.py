"""The page of an actor: what it says, where its rows lead, and what can be corrected there."""

import pytest

from core.store import actors, decisions, sought
from core.store.kwic import addresses, lines
from ui.actors.page import ActorPage
from ui.actors.sought_dialog import SoughtDialog
from ui.widgets.actor_choice import ActorChoice


@pytest.fixture
def page(qtbot, bridge, desk):
    page = ActorPage(bridge, desk)
    page.resize(900, 700)
    qtbot.addWidget(page)
    page.show()
    return page


def number(book, name):
    return book.read(actors.called, name)[0].id


def show(qtbot, page, desk, actor):
    desk.show_actor(actor)
    qtbot.waitUntil(lambda: page.about is not None and page.about.row.id == actor and page.lines.rows.total > 0)


def texts(part):
    return [(fact.text, fact.beside or fact.act) for fact in part.facts.rows if fact.data is not None]


def entries(menu):
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_page_says_who_it_is(qtbot, page, desk, book):
    nino = number(book, "Nino Beridze")
    show(qtbot, page, desk, nino)
    assert page.name.text() == "Nino Beridze" and page.kind.text() == "Person"
    assert page.facts.text() == "3 mentions in 2 articles · 2021-03-14 to 2022-01-01"
    assert texts(page.names) == [("Nino Beridze", "3")]
    assert page.names.facts.rows[1].more == "read by the model · written Beridze (1)"
    assert texts(page.outlets) == [("Courier", "2"), ("Ledger", "1")]
    assert page.count.text() == "3 mentions in context"
    line = page.lines.rows.rows[0]
    assert (line.published, line.left, line.text) == ("2021-03-14", "", "Nino Beridze")
    assert line.right == " came to Kvishara. Beridze spoke to the Waterways Authority."


def test_a_companion_leads_to_the_evidence_and_a_line_to_its_place(qtbot, page, desk, book):
    nino = number(book, "Nino Beridze")
    show(qtbot, page, desk, nino)
    qtbot.waitUntil(lambda: bool(texts(page.companions)))
    assert ("Waterways Authority", "1") in texts(page.companions)
    companion = next(fact.data for fact in page.companions.facts.rows if fact.text == "Waterways Authority")
    page.companions.pressed_fact.emit(companion)
    assert desk.spot.relation == tuple(sorted((nino, companion.actor))) and desk.spot.view == "actor"
    place = page.lines.rows.rows[1]
    page.lines._go(page.lines.rows.index(1))
    assert (desk.spot.view, desk.spot.article, desk.spot.place) == ("reader", place.article, (place.start, place.end))
    desk.back()
    assert desk.spot.view == "actor"


def test_confirm_hide_and_the_sidebar(qtbot, page, desk, book, bridge):
    nino = number(book, "Nino Beridze")
    show(qtbot, page, desk, nino)
    page.confirmed.click()
    qtbot.waitUntil(lambda: book.read(actors.get, nino).confirmed)
    page.hidden.click()
    qtbot.waitUntil(lambda: book.read(actors.get, nino).hidden)
    qtbot.waitUntil(lambda: page.companions.facts.rows[0].text == "Hidden from relations")
    assert nino not in {row.id for row in book.read(actors.page, hidden=False)}
    assert nino in {row.id for row in book.read(actors.page)} and book.read(actors.hidden_count) == 1
    bridge.undo()
    qtbot.waitUntil(lambda: not page.hidden.isChecked())


def test_a_merge_is_split_again_from_the_page(qtbot, page, desk, book):
    nino, other = number(book, "Nino Beridze"), number(book, "N. Beridze")
    book.change("Merge", decisions.merge, nino, [other])
    show(qtbot, page, desk, nino)
    assert texts(page.names)[-1] == ("“N. Beridze”", "Split again")
    page.names.pressed_fact.emit(page.about.merges[0])
    qtbot.waitUntil(lambda: book.read(actors.get, other).places == 1)
    qtbot.waitUntil(lambda: len(texts(page.names)) == 1)


def test_one_mention_and_one_name_can_be_given_to_others(qtbot, page, desk, book):
    nino, other = number(book, "Nino Beridze"), number(book, "N. Beridze")
    show(qtbot, page, desk, nino)
    menu = entries(page.menu_of_line(page.lines.rows.rows[0]))
    menu["This one is another actor…"].trigger()
    dialog = page.findChildren(ActorChoice)[-1]
    dialog.picker.field.setText("N. Ber")
    qtbot.waitUntil(lambda: dialog.picker.choice is not None and dialog.picker.choice.actor == other)
    dialog.accept()
    qtbot.waitUntil(lambda: book.read(actors.get, other).places == 2)
    name = entries(page.menu_of_name(page.about.profile.names[0]))
    name["“Nino Beridze” is another actor…"].trigger()
    dialog = page.findChildren(ActorChoice)[-1]
    dialog.picker.field.setText("Somebody Else")
    qtbot.waitUntil(lambda: dialog.picker.choice is not None and dialog.picker.choice.actor is None)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(book.read(actors.called, "Somebody Else")))
    assert book.read(actors.called, "Somebody Else")[0].places == 2


@pytest.mark.parametrize(
    ("sort", "down", "first"),
    [
        ("date", False, "2021-03-14"),
        ("date", True, "2022-01-01"),
        ("outlet", False, "2021-03-14"),
        ("left", False, "2022-01-01"),
        ("right", False, "2021-03-14"),
        ("right", True, "2022-01-01"),
    ],
)
def test_orders_of_the_concordance(book, sort, down, first):
    kvishara = number(book, "Kvishara")
    found = book.read(lines, book.read(addresses, kvishara, sort, down=down))
    assert len(found) == 4 and found[0].published == first
    if sort == "date":
        assert found[-1].published is None, "those without a date come last"
    if sort == "right" and not down:
        assert [line.right for line in found][-1] == " slept. N. Beridze came back."


def test_names_to_look_for(qtbot, bridge, book):
    dialog = SoughtDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setPlainText("came back\n\nslept\nslept")
    dialog.set_kind("group")
    dialog.add()
    qtbot.waitUntil(lambda: [one.text for one in book.read(sought.listed)] == ["came back", "slept"])
    qtbot.waitUntil(lambda: dialog.list.facts.rowCount() == 2)
    assert texts(dialog.list) == [("came back", "1 place"), ("slept", "2 places")]
    assert dialog.said.text() == "2 names: 3 more places found."
    dialog.list.setCurrentIndex(dialog.list.facts.index(1))
    dialog.remove()
    qtbot.waitUntil(lambda: [one.text for one in book.read(sought.listed)] == ["came back"])
