"""Notebooks and pictures for the tests of the room of relations."""

import numpy as np

from core.notebook import Notebook
from core.relating.choices import Choices
from core.store import positions
from ui.relations.picture import Filters, draw, place_nodes

#: Groups of actors that meet each other, and the articles in which they do.
GROUPS, SIZE = 8, 6


def fill(notebook: Notebook, articles: int = 60, first: int = 1) -> None:
    """Articles in which the members of two groups meet in sentences, written straight into the tables."""
    notebook.load("articles", ("article", "mention", "actor", "alias"), _fill, articles, first)


def _fill(db, articles, first):
    actors = GROUPS * SIZE
    for actor in range(1, actors + 1):
        kind = ("person", "organization", "place")[actor % 3]
        db.execute(
            "INSERT INTO actor (id, name, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (actor, f"Actor {actor}", kind),
        )
        db.execute(
            "INSERT INTO alias (id, text, kind, actor) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (actor, f"Actor {actor}", kind, actor),
        )
    for article in range(first, first + articles):
        _write(db, article, np.random.default_rng(article))


def _write(db, article, random):
    text, places, sentences = "", [], []
    for group in (article % GROUPS, (article * 3 + 1) % GROUPS, int(random.integers(0, GROUPS))):
        for _ in range(4):
            start = len(text)
            for member in random.choice(SIZE, 3, replace=False).tolist():
                name = f"Actor {group * SIZE + member + 1}"
                places.append((len(text), len(text) + len(name), start, group * SIZE + member + 1, name))
                text += name + " met "
            text += "here. "
            sentences.append((start, len(text)))
    date = f"{2015 + article % 8}-{1 + article % 12:02}-{1 + article % 28:02}"
    db.execute(
        "INSERT INTO article (id, title, text, fingerprint, imported_at, published, outlet)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (article, f"Article {article}", text, f"{article:064}", "2026-01-01T00:00:00", date, f"Outlet {article % 4}"),
    )
    db.conn.executemany(
        "INSERT INTO sentence (article, start, end) VALUES (?, ?, ?)", [(article, *one) for one in sentences]
    )
    db.execute("INSERT INTO paragraph (article, start, end) VALUES (?, 0, ?)", (article, len(text)))
    db.conn.executemany(
        "INSERT INTO mention (article, start, end, sentence, paragraph, text, alias, counted, by)"
        " VALUES (?, ?, ?, ?, 0, ?, ?, 1, 'model')",
        [(article, start, end, sentence, name, actor) for start, end, sentence, actor, name in places],
    )


def laid_out(notebook: Notebook, filters: Filters | None = None):
    """A picture and where its actors stand, kept as the room keeps it."""
    filters = filters or Filters(Choices(), stop=1)
    picture = notebook.read(draw, filters, {})
    placing = place_nodes(picture, np.full((len(picture.nodes), 2), (90.0, 40.0)), {})
    notebook.load("Positions", (), positions.keep, filters.picture, placing.at, anew=placing.anew)
    return picture, placing.at
