"""Links in notes: to relations and places; true after a merge, a rename and a newer version; taken back with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.links import Link, parse, renumbered, written
from core.model import Draft, Zone
from core.store import articles, decisions, linked, marks, notes, relinked, versions
from core.store.notes import About
from tests.core.store.made import TEXTS, fill


@pytest.fixture
def book(notebook):
    fill(notebook)
    return notebook


def actor(book, name):
    return book.read(lambda db: db.execute("SELECT id FROM actor WHERE name = ?", (name,)).fetchone()[0])


def write(book, text, about=None):
    return book.change("Note", notes.add, text, about or About())


def leads(book, inside):
    return book.read(linked.resolve, parse(inside))


def text(book, note):
    return book.read(notes.get, note).text


@given(st.integers(1, 10**9), st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_link_to_two_actors_or_a_place_is_read_as_it_was_written(number, one, other):
    for link in (Link("A – B", "relation", number, (one,)), Link("“q” #1", "place", number, (one, other))):
        assert parse(written(link)[2:-2]) == link


def test_a_relation_is_led_to_by_numbers_or_by_names(book):
    ann, bob = actor(book, "Ann Lee"), actor(book, "Bob Ray")
    assert leads(book, f"relation: what she calls it #{bob}+{ann}") == ("relation", ann, bob)
    for between in (" – ", " and ", " + ", "+"):
        assert leads(book, f"relation: Bob Ray{between}Ann") == ("relation", ann, bob)
    assert leads(book, "relation: Ann Lee") is None
    assert leads(book, "relation: Ann Lee – Nobody") is None


def test_a_place_is_led_to_or_its_article_when_it_is_not_there(book):
    assert leads(book, "place: met Bob #1:8-15") == ("place", 1, 8, 15)
    assert leads(book, "place: met Bob #1:8-999") == ("article", 1)
    assert leads(book, "place: met Bob #99:8-15") is None
    assert leads(book, "place: met Bob") is None


def test_relations_and_places_are_offered_and_lead_where_they_say(book):
    ann, bob = actor(book, "Ann Lee"), actor(book, "Bob Ray")
    book.change("Mark", marks.add, 1, 8, 19, 1)
    write(book, "Both", About(actor=ann, other=bob))
    offered = {target.sort: target for target in book.read(linked.complete, "place: met")}
    assert book.read(linked.resolve, offered["place"].link) == ("place", 1, 8, 19)
    assert offered["place"].name == "met Bob Ray" and offered["place"].more == "Article 1"
    for letters in ("ann and bob", "relation: bo + an", "relation: ray"):
        found = [target for target in book.read(linked.complete, letters) if target.sort == "relation"]
        assert book.read(linked.resolve, found[0].link) == ("relation", ann, bob)


def test_links_follow_a_merge_and_come_back_with_it(book):
    ann, bob, cy = (actor(book, name) for name in ("Ann Lee", "Bob Ray", "Cy"))
    before = f"[[Bob Ray]] [[actor: B #{bob}]] [[relation: x #{bob}+{cy}]] [[relation: y #{ann}+{bob}]] [[Cy]]"
    note = write(book, before)
    changed_at = book.read(notes.get, note).changed_at
    book.change("Merge", decisions.merge, ann, [bob])
    after = text(book, note)
    assert after == f"[[Bob Ray]] [[actor: B #{ann}]] [[relation: x #{ann}+{cy}]] [[Ann Lee]] [[Cy]]"
    inside = [found[2:] for found in after.split("]]") if "[[" in found]
    assert leads(book, "Bob Ray") == ("actor", ann) and all(leads(book, one.strip("[ ")) for one in inside)
    assert book.read(notes.get, note).changed_at == changed_at
    book.undo()
    assert text(book, note) == before


def test_a_number_of_an_actor_that_became_another_leads_by_the_name(book):
    """As it stands in a notebook of an older release: nobody made the link anew."""
    ann, bob = actor(book, "Ann Lee"), actor(book, "Bob Ray")
    book.change("Merge", decisions.merge, ann, [bob])
    assert leads(book, f"actor: Bob Ray #{bob}") == ("actor", ann)


def test_links_follow_the_name_that_she_gives(book):
    ann = actor(book, "Ann Lee")
    note = write(book, "[[Ann Lee]] and [[ann]]")
    book.change("Rename", decisions.rename, ann, "The Boss")
    assert text(book, note) == "[[Ann Lee]] and [[ann]]"  # these are names of hers still
    book.change("Write", notes.change, note, "[[the boss]] [[Ann]]")
    book.change("Rename", decisions.rename, ann, "Number [1]")
    assert text(book, note) == f"[[actor: Number (1) #{ann}]] [[Ann]]"
    assert leads(book, f"actor: Number (1) #{ann}") == ("actor", ann)
    book.undo()
    assert text(book, note) == "[[the boss]] [[Ann]]"


def test_a_link_to_somebody_else_of_that_name_stays(book):
    other = book.change("Another", decisions.new_actor, "Cy", "place")
    note = write(book, "[[Cy]]")
    book.change("Rename", decisions.rename, other, "Cyprus")
    assert text(book, note) == "[[Cy]]"


def test_links_to_an_article_and_its_places_follow_to_the_newer_version(book):
    whole = "News. " + TEXTS[0].replace("Ann paid Bob.", "Nobody paid.")
    new = book.load(
        "import", ("article",), articles.add, Draft(whole, title="N", zones=(Zone(0, len(whole), "body"),)), "n"
    )
    note = write(
        book, "[[article: Article 1 #1]] [[place: met Bob #1:8-15]] [[place: Ann paid #1:21-29]] [[Article 2]]"
    )
    book.change("New version", versions.add, new, 1)
    assert text(book, note) == (
        f"[[article: Article 1 #{new}]] [[place: met Bob #{new}:14-21]] [[place: Ann paid #1:21-29]] [[Article 2]]"
    )
    book.change("No version", versions.withdraw, new)
    assert text(book, note).startswith("[[article: Article 1 #1]] [[place: met Bob #1:8-15]]")


def test_numbers_of_relations_and_places_are_made_those_of_another_notebook():
    said = "[[relation: A – B #3+4]] [[relation: A – C #3+5]] [[place: q #7:1-2]]"
    assert renumbered(said, {"actor": {3: 30, 4: 40}, "article": {7: 70}}) == (
        "[[relation: A – B #30+40]] [[relation: A – C]] [[place: q #70:1-2]]"
    )


def test_notes_without_links_are_not_looked_at(book):
    write(book, "Ann Lee, no link")
    assert book.read(relinked.leading, [actor(book, "Ann Lee")]) == []
