"""Articles as text files: what the catalogue says comes back when they are imported, and nothing is overwritten."""

import pytest

from core.errors import UserError
from core.exporting.texts import Texts, write_articles
from core.importing.front_matter import split
from core.model import Draft
from core.store import articles

CARDS = [
    Draft("Line one.\n\nLine two.", title="Ships: a 'new' start?", outlet="Post/Herald", published="2021-05-01"),
    Draft("Other.", title="ships", authors=("Ann Lee", "Bob O'Ray")),
    Draft("Third.", title="Ships"),
    Draft("No title at all.", file=None),
]


@pytest.fixture
def shelf(notebook):
    notebook.load("import", ("article",), articles.add_all, [(draft, str(n)) for n, draft in enumerate(CARDS)])
    return notebook


def run(job):
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


def test_names_are_those_of_every_system_and_none_is_taken_twice(shelf, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "Untitled.md").write_text("mine")
    assert run(write_articles(shelf, tmp_path / "out", [1, 2, 3, 4, 99])) == 4
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "2021-05-01 Post Herald - Ships a 'new' start.md",
        "Ships (2).md",
        "Untitled (2).md",
        "Untitled.md",
        "ships.md",
    ]
    assert (tmp_path / "out" / "Untitled.md").read_text() == "mine"


def test_the_catalogue_stands_above_the_text(shelf, tmp_path):
    run(Texts().write(shelf, tmp_path / "out"))
    first, text = split(next((tmp_path / "out").glob("2021*")).read_text(encoding="utf-8"))
    assert text.strip() == "Line one.\n\nLine two."
    assert (first["outlet"], first["date"]) == (["Post/Herald"], ["2021-05-01"])
    assert first["title"] == ["Ships: a 'new' start?"]
    other, _ = split((tmp_path / "out" / "ships.md").read_text(encoding="utf-8"))
    assert other["authors"] == ["Ann Lee", "Bob O'Ray"]


def test_a_place_that_cannot_be_written_is_a_sentence(shelf, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(UserError, match="file"):
        run(write_articles(shelf, tmp_path / "file", [1]))
