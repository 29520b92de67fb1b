"""Marks: made, changed, taken back, moved to a newer version, carried by a bundle; and the reading list."""

import pytest

from core.exporting.bundle import Bundle
from core.importing.bundle import read_bundle
from core.importing.fingerprint import fingerprint
from core.model import Draft
from core.notebook import Notebook
from core.store import articles, marks, mentions, reading_list, restore, versions
from tests.ui.reader.notebooks import keep, read

OLD = "A heading\n\nThe ferry 😀 lay in Orsk harbour.\n\nNobody spoke of the bar.\n"
NEW = "A heading\n\nOn Monday the weather turned.\n\nThe ferry 😀 lay in Orsk harbour.\n\nEverybody sang.\n"


def store(notebook, text, **fields):
    return notebook.load("Import", ("article",), articles.add, Draft(text, **fields), fingerprint(text))


def mark(notebook, article, words, colour=1, note="", text=OLD):
    start = text.index(words)
    return notebook.change("Mark", marks.add, article, start, start + len(words), colour, note)


@pytest.fixture
def article(notebook):
    return store(notebook, OLD, title="Ferry", outlet="Post")


def quotes(notebook, article):
    return [one.quote for one in notebook.read(marks.of_article, article)]


def test_a_mark_says_what_stands_there_without_blanks_around_it(notebook, article):
    number = mark(notebook, article, " Orsk harbour", 3, " why? ")
    (one,) = notebook.read(marks.of_article, article)
    assert (one.id, one.quote, one.colour, one.note) == (number, "Orsk harbour", 3, "why?")
    assert OLD[one.start : one.end] == one.quote
    assert notebook.change("Mark", marks.add, article, 9, 11, 1) is None


def test_marks_overlap_and_the_same_stretch_changes_its_colour(notebook, article):
    one, two = mark(notebook, article, "ferry 😀 lay"), mark(notebook, article, "😀 lay in", 2)
    assert one != two
    assert mark(notebook, article, "ferry 😀 lay", 5) == one
    assert [m.colour for m in notebook.read(marks.of_article, article)] == [5, 2]


def test_every_act_is_a_step_that_can_be_taken_back(notebook, article):
    number = mark(notebook, article, "ferry")
    notebook.change("Colour", marks.recolour, number, 4)
    notebook.change("Note", marks.set_note, number, "a boat")
    notebook.change("Remove", marks.remove, [number])
    assert notebook.read(marks.get, number) is None
    for expected in (("a boat", 4), ("", 4), ("", 1)):
        notebook.undo()
        one = notebook.read(marks.get, number)
        assert (one.note, one.colour) == expected
    notebook.undo()
    assert quotes(notebook, article) == []


def test_reading_again_leaves_them_where_they_are(notebook, article):
    mark(notebook, article, "Orsk harbour")
    for _ in range(2):
        keep(notebook, article, read(OLD, {"Orsk": ("place", "Orsk")}))
    assert quotes(notebook, article) == ["Orsk harbour"]
    assert notebook.read(mentions.places, article)


def test_a_newer_version_takes_them_along_and_tells_what_is_lost(notebook, article):
    kept, lost = mark(notebook, article, "ferry 😀 lay", 2, "boat"), mark(notebook, article, "Nobody spoke")
    newer = store(notebook, NEW, title="Ferry", outlet="Post")
    said = notebook.change("Version", versions.add, newer, article)
    assert said == ["“Nobody spoke” is marked"]
    (one,) = notebook.read(marks.of_article, newer)
    assert (one.id, one.note, NEW[one.start : one.end]) == (kept, "boat", "ferry 😀 lay")
    assert [m.id for m in notebook.read(marks.left_behind, newer)] == [lost]
    notebook.change("Apart", versions.withdraw, newer)
    assert quotes(notebook, article) == ["ferry 😀 lay", "Nobody spoke"]


def test_colours_have_the_names_that_she_gives_them(notebook):
    assert notebook.read(marks.meanings) == {}
    notebook.change("Names", marks.name_colours, {1: " for ", 2: "against"})
    notebook.change("Names", marks.name_colours, {2: ""})
    assert notebook.read(marks.meanings) == {1: "for"}
    notebook.undo()
    assert notebook.read(marks.meanings) == {1: "for", 2: "against"}


def test_a_bundle_carries_marks_colours_and_the_reading_list(tmp_path, notebook, article):
    mark(notebook, article, "ferry 😀 lay", 2, "boat")
    notebook.change("Names", marks.name_colours, {2: "against"})
    notebook.change("State", reading_list.set_state, [article], "to read")
    notebook.change("Important", reading_list.set_important, [article], True)
    for _ in Bundle().write(notebook, tmp_path / "bundle"):
        pass
    with Notebook.open(tmp_path / "other.fieldfare", create=True) as other:
        store(other, "Another one.\n")
        job = read_bundle(tmp_path / "bundle")
        while True:
            try:
                next(job)
            except StopIteration as done:
                bundle = done.value
                break
        (number,) = other.load("Import", ("article",), restore.restore, bundle, ("test", "1"))
        (one,) = other.read(marks.of_article, number)
        assert (one.quote, one.colour, one.note) == ("ferry 😀 lay", 2, "boat")
        assert other.read(marks.meanings) == {2: "against"}
        assert other.read(reading_list.of_article, number) == reading_list.Standing("to read", True)


def test_the_next_article_of_an_actor_goes_by_date_and_round(notebook):
    names = {"Orsk": ("place", "Orsk")}
    texts = [
        (f"{number} The ferry lay in Orsk.\n", day) for number, day in enumerate(("2021-05-01", "2020-01-01", None))
    ]
    late, early, undated = (store(notebook, text, published=day) for text, day in texts)
    for number, (text, _) in zip((late, early, undated), texts, strict=True):
        keep(notebook, number, read(text, names))
    without = store(notebook, "Nobody.\n", published="2020-06-01")
    orsk = notebook.read(mentions.places, late)[0].actor
    start = texts[0][0].index("Orsk")
    assert notebook.read(reading_list.next_with, [orsk], early) == (late, start, start + 4)
    assert notebook.read(reading_list.next_with, [orsk], late)[0] == undated
    assert notebook.read(reading_list.next_with, [orsk], undated)[0] == early
    assert notebook.read(reading_list.next_with, [orsk], without)[0] == late
    assert notebook.read(reading_list.next_with, [orsk], without, forward=False)[0] == early
    assert notebook.read(reading_list.next_with, [], early) is None
