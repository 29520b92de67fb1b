"""Some articles as a bundle: nothing of the others is in it, and it is a notebook again."""

import pytest

from core.exporting.part import write_part
from core.intake import take_in
from core.jobs import run
from core.notebook import Notebook
from core.store import articles, notes, saved_searches
from core.store.notes import About
from core.store.zones import fold
from tests.core.store.made import TEXTS, fill


@pytest.fixture
def book(notebook, monkeypatch):
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")
    fill(notebook)
    return notebook


def pin_line(db, line):
    db.execute("INSERT INTO line_pin VALUES (?, 'body')", (line,))


def names(db):
    found = db.execute("SELECT DISTINCT actor.name FROM actor JOIN place ON place.actor = actor.id")
    return {row[0] for row in found.fetchall()}


def test_a_part_holds_nothing_of_the_other_articles(book, tmp_path):
    book.change("About Oslo", notes.add, "oslo secret", About(article=2))
    book.change("Free", notes.add, "free secret", About())
    book.change("About one", notes.add, "kept note", About(article=1))
    book.change("Keep", saved_searches.save, "searched secret", "secret")
    for line in ("No such Oslo line", TEXTS[0]):
        book.load("Lines", (), pin_line, fold(line))
    written = run(write_part(book, tmp_path / "part", [1]))
    whole = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "part").iterdir())
    assert written == 1 and TEXTS[0] in whole and "kept note" in whole
    assert (tmp_path / "part" / "lines.jsonl").read_text(encoding="utf-8").count("\n") == 1
    for gone in ("Oslo", "secret", "Cy", TEXTS[1], TEXTS[2]):
        assert gone not in whole
    assert book.read(articles.count) == 3  # the notebook itself stays as it was


def test_a_part_is_a_notebook_again(book, tmp_path):
    run(write_part(book, tmp_path / "part", [1, 3]))
    with Notebook.open(tmp_path / "new.fieldfare", create=True) as other:
        run(take_in(other, [tmp_path / "part"]))
        texts = other.read(lambda db: [row[0] for row in db.execute("SELECT text FROM article ORDER BY id").fetchall()])
        assert texts == [TEXTS[0], TEXTS[2]]
        assert other.read(names) == {"Ann Lee", "Bob Ray", "Cy"}
