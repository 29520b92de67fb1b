"""The library's orders: what has no date or outlet comes last in each, and every order has an index."""

import pytest

from core.model import Draft
from core.store import articles

CARDS = [("b", "Post", "2021-05-01"), ("A", None, "2021-05-01"), ("c", "herald", None), (None, "Post", "2020-01-01")]


@pytest.fixture
def shelf(notebook):
    drafts = [
        (Draft(f"text {n}", title=title, outlet=outlet, published=date, file=f"z{n}.txt"), str(n))
        for n, (title, outlet, date) in enumerate(CARDS)
    ]
    notebook.load("import", ("article",), articles.add_all, drafts)
    return notebook


@pytest.mark.parametrize(
    ("sort", "down", "wanted"),
    [
        ("published", True, [2, 1, 4, 3]),
        ("published", False, [4, 1, 2, 3]),
        ("title", False, [2, 1, 3, 4]),
        ("title", True, [4, 3, 1, 2]),
        ("outlet", False, [3, 1, 4, 2]),
        ("imported", True, [4, 3, 2, 1]),
    ],
)
def test_orders(shelf, sort, down, wanted):
    assert [row.id for row in shelf.read(articles.page, sort=sort, down=down)] == wanted
    pages = [shelf.read(articles.page, sort=sort, down=down, limit=1, offset=n)[0].id for n in range(4)]
    assert pages == wanted


@pytest.mark.parametrize(
    ("sort", "down"), [("published", True), ("published", False), ("title", False), ("outlet", False)]
)
def test_no_order_sorts(shelf, sort, down):
    asked = []
    spy = {"execute": lambda self, sql, values: asked.append((sql, values)) or self, "fetchall": lambda self: []}
    articles.page(type("Spy", (), spy)(), sort=sort, down=down)
    plan = shelf.read(lambda db: db.execute(f"EXPLAIN QUERY PLAN {asked[0][0]}", asked[0][1]).fetchall())
    assert not any("TEMP B-TREE" in row[3] for row in plan), plan


def test_the_trash_is_not_counted(shelf):
    shelf.change("Trash", articles.trash, [2, 3])
    assert shelf.read(articles.count) == 2
    assert shelf.read(articles.count, "text") == 2
    shelf.undo()
    assert shelf.read(articles.count) == 4
