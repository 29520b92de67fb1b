"""The sidebar's lists do not read the view `place`; they must say what it says."""

import random

import pytest

from core.model import KINDS
from core.store import actors, articles, decisions

BY_VIEW = """
    SELECT actor.id, COUNT(*), COUNT(DISTINCT place.article) FROM place JOIN actor ON actor.id = place.actor
    WHERE (:article IS NULL OR place.article = :article) AND actor.kind LIKE :kind
    AND actor.id IN (SELECT id FROM actor WHERE name LIKE :wanted UNION SELECT actor FROM alias WHERE text LIKE :wanted)
    GROUP BY actor.id ORDER BY 2 DESC, actor.name COLLATE NOCASE, actor.id
"""


def fill(db, chance):
    """Articles with places at random; some pinned, some texts refused, some articles in the trash."""
    words = [f"{letter}{number}" for letter in "abc" for number in range(6)]
    rows = [(number, str(number), "2024", "x" * 400) for number in range(1, 13)]
    db.conn.executemany("INSERT INTO article (id, fingerprint, imported_at, text) VALUES (?,?,?,?)", rows)
    for number in range(1, 16):
        actors.add(db, f"Actor {number}", chance.choice(KINDS))
    for number, word in enumerate(words, 1):
        owner = chance.choice([None, *range(1, 16), *range(1, 16)])
        values = (number, word, chance.choice(KINDS), owner)
        db.execute("INSERT INTO alias (id, text, kind, actor, reason) VALUES (?,?,?,?,'')", values)
    for article in range(1, 13):
        for start in range(0, 400, 20):
            text, alias = chance.choice(words), chance.randint(1, len(words))
            values = (article, start, start + 5, start, 0, text, alias, 1, "model")
            db.execute("INSERT INTO mention VALUES (?,?,?,?,?,?,?,?,?)", values)
            if chance.random() < 0.15:
                decisions.pin(db, article, start, start + chance.choice((5, 6)), chance.choice([None, *range(1, 16)]))
    decisions.refuse_everywhere(db, chance.sample(words, 3))
    articles.trash(db, chance.sample(range(1, 13), 2))


@pytest.mark.parametrize("seed", range(8))
def test_page_and_count_agree_with_the_places(notebook, seed):
    notebook.load("Fill", (), fill, random.Random(seed))
    for article in (None, 1, 2, 7):
        for kinds in ((), ("person",)):
            for wanted in ("", "1", "a3", "zz"):
                values = {"article": article, "kind": kinds[0] if kinds else "%", "wanted": f"%{wanted}%"}
                expected = notebook.read(lambda db, values=values: db.execute(BY_VIEW, values).fetchall())
                rows = notebook.read(actors.page, wanted, article=article, kinds=kinds, limit=1000)
                assert [(row.id, row.places, row.articles) for row in rows] == expected
                assert notebook.read(actors.count, wanted, article=article, kinds=kinds) == len(expected)


def test_pages_follow_each_other(notebook):
    notebook.load("Fill", (), fill, random.Random(1))
    whole = notebook.read(actors.page, limit=1000)
    parts = [notebook.read(actors.page, limit=4, offset=offset) for offset in range(0, len(whole) + 4, 4)]
    assert [row for part in parts for row in part] == whole
    by_name = notebook.read(actors.page, sort="name", limit=1000)
    assert [row.name.lower() for row in by_name] == sorted(row.name.lower() for row in whole)


def test_signs_that_mean_something_to_sqlite_are_only_letters(notebook):
    def name_some(db):
        for number, name in enumerate(("100% Georgian", "a_b", "a!b"), 1):
            alias = db.execute("INSERT INTO alias (text, kind) VALUES (?, 'other')", (name,)).lastrowid
            actors.give(db, alias, actors.add(db, name, "other"), "")
            db.execute("INSERT INTO article (id, fingerprint, imported_at, text) VALUES (?,?,'','')", (number, name))
            db.execute("INSERT INTO mention VALUES (?,0,1,0,0,?,?,1,'model')", (number, name, alias))

    notebook.load("Fill", (), name_some)
    for wanted, expected in (
        ("%", ["100% Georgian"]),
        ("_", ["a_b"]),
        ("!b", ["a!b"]),
        ("", ["100% Georgian", "a!b", "a_b"]),
    ):
        assert [row.name for row in notebook.read(actors.page, wanted)] == expected
        assert notebook.read(actors.count, wanted) == len(expected)


def test_articles_tell_the_first_place_and_its_end(book):
    nino = book.read(actors.called, "Nino Beridze")[0]
    found = book.read(actors.articles_of, nino.id)
    assert [(one.title, one.published, one.places, one.start, one.end) for one in found] == [
        ("Barges", "2022-01-01", 1, 0, 12),
        ("Ships", "2021-03-14", 2, 0, 12),
    ]


def test_sentences_come_from_different_articles_first_and_mark_the_actor(book):
    nino = book.read(actors.called, "Nino Beridze")[0]
    found = book.read(actors.sentences_of, nino.id, limit=3)
    assert [one.text for one in found] == [
        "Nino Beridze came to Kvishara.",
        "Nino Beridze left Kvishara.",
        "Beridze spoke to the Waterways Authority.",
    ]
    assert [[one.text[start:end] for start, end in one.marks] for one in found] == [
        ["Nino Beridze"],
        ["Nino Beridze"],
        ["Beridze"],
    ]
    assert len(book.read(actors.sentences_of, nino.id, limit=1)) == 1


def test_sentences_outside_the_body_serve_when_there_are_no_others(book):
    nino = book.read(actors.called, "Nino Beridze")[0]
    book.load("Uncount", (), lambda db: db.execute("UPDATE mention SET counted = 0"))
    assert len(book.read(actors.sentences_of, nino.id)) == 3


def test_names_say_which_name_a_form_stands_for(book):
    nino = book.read(actors.called, "Nino Beridze")[0]
    assert [(name.text, name.name) for name in book.read(actors.names, nino.id)] == [
        ("Nino Beridze", "Nino Beridze"),
        ("Beridze", "Nino Beridze"),
    ]
