"""From a letter typed to the results: `python tests/scale/search.py NOTEBOOK [--words 40]`.

Works on a copy. Types words letter by letter and takes for each letter the time until a page of results with
snippets is there, beside the bare FTS5 query for the same letters (ranked, joined, 50 rows with snippets, counted).
Then the first page of a concordance of the commonest word, in every order: at once, and as it is when the window has
looked for the hits while she saw the results. Last the counts beside.
"""

import argparse
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.notebook import Notebook
from core.searching.session import Asked, Session
from core.store import search
from tests.scale.figures import table

PAGE = 50
_BARE = (
    "SELECT article.id, COALESCE(article.title, file, 'Untitled'), outlet, published,"
    " snippet(article_index, 1, char(2), char(3), '…', 30) FROM article_index"
    " JOIN article ON article.id = article_index.rowid WHERE article_index MATCH ? AND trashed_at IS NULL"
    " ORDER BY bm25(article_index, 4.0, 1.0) LIMIT 50"
)
_COUNT = (
    "SELECT COUNT(*) FROM article_index JOIN article ON article.id = article_index.rowid"
    " WHERE article_index MATCH ? AND trashed_at IS NULL"
)


def timed(act: Callable[[], Any]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def share(times: Sequence[float], part: float) -> float:
    """The time that this part of all stays under."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def typed(words: Sequence[str]) -> list[str]:
    """Every word as it grows, from its first letter; every third one behind another word."""
    return [
        (f"{words[at - 1]} " if at % 3 == 2 else "") + word[:length]
        for at, word in enumerate(words)
        for length in range(1, len(word) + 1)
    ]


def keystrokes(notebook: Notebook, words: Sequence[str]) -> tuple[list[float], list[float]]:
    """(ours, bare) for each letter, in milliseconds. Both are asked once before, so that neither is the first."""
    session = Session()
    notebook.read(session.learn)
    ours: list[float] = []
    bare: list[float] = []
    for query in typed(words):
        match = " AND ".join(f'"{word}"' for word in query.split()) + "*"
        for _ in range(2):
            session.again()
            asked = Asked(query, typing=True)
            here = timed(lambda asked=asked: (notebook.read(session.count, asked),
                                              notebook.read(session.page, asked, PAGE, 0)))  # fmt: skip
            plain = timed(lambda match=match: notebook.read(
                lambda db: (db.execute(_COUNT, (match,)).fetchone(), db.execute(_BARE, (match,)).fetchall())
            ))  # fmt: skip
        ours.append(here)
        bare.append(plain)
    return ours, bare


def concordance(notebook: Notebook) -> list[tuple[object, ...]]:
    """The first page of lines of the word with the most hits under 30,000, and all of them."""
    word, hits = notebook.read(
        lambda db: db.execute(
            "SELECT term, cnt FROM article_word WHERE cnt < 30000 ORDER BY cnt DESC LIMIT 1"
        ).fetchone()
    )
    rows: list[tuple[object, ...]] = []
    for order in (("date", False), ("date", True), ("outlet", False), ("left", False), ("right", False)):
        session, asked = Session(), Asked(word)
        first = timed(lambda order=order, session=session, asked=asked: (
            notebook.read(session.lines_count, asked, order), notebook.read(session.lines, asked, order, 200, 0)
        ))  # fmt: skip
        rest = timed(lambda order=order, session=session, asked=asked: notebook.read(session.places, asked, order))
        ahead = Session()
        notebook.read(ahead.look_ahead, asked)  # as the window does while she looks at the results
        again = timed(
            lambda order=order, session=ahead, asked=asked: notebook.read(session.lines, asked, order, 200, 0)
        )
        rows.append((f"“{word}”, {hits:,} hits, by {order[0]}", first, rest, again))
    return rows


def beside(notebook: Notebook) -> list[tuple[object, ...]]:
    """Counts of what is seen, for the broadest query."""
    session = Session()
    learn = timed(lambda: notebook.read(session.learn))
    asked = Asked("the")
    first = timed(lambda: notebook.read(session.facets, asked))
    again = timed(lambda: notebook.read(session.facets, asked))
    guess = timed(lambda: notebook.read(session.guesses, Asked("presidnet")))
    return [
        ("names learnt", learn, ""),
        ("counts beside “the”: first, again", first, again),
        ("the nearest word", guess, ""),
    ]


def common(path: Path, number: int) -> list[str]:
    """Words of five letters and more, the commonest first, each beginning with another letter as far as there are."""
    with Notebook.open(path) as notebook:
        words = sorted(notebook.read(search.vocabulary), key=lambda one: -one[1])
    long = [word for word, _ in words if len(word) > 4 and word.isalpha() and word.isascii()]
    firsts = list({word[0]: word for word in reversed(long)}.values())
    return (firsts + [word for word in long if word not in firsts])[:number]


def measure(path: Path, number: int) -> dict[str, Any]:
    """All figures, on a copy of the notebook at `path`."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        words = common(copy, number)
        with Notebook.open(copy) as notebook:
            size = notebook.read(lambda db: db.execute("SELECT COUNT(*) FROM article").fetchone()[0])
            ours, bare = keystrokes(notebook, words)
            return {
                "articles": size, "ours": ours, "bare": bare,
                "lines": concordance(notebook), "beside": beside(notebook),
            }  # fmt: skip


def report(figures: dict[str, Any]) -> str:
    """Three tables."""
    rows = [
        (what, *(share(figures[what], part) for part in (0.5, 0.95, 1.0)), sum(figures[what]))
        for what in ("ours", "bare")
    ]
    return "\n\n".join(
        (
            f"{figures['articles']:,} articles, {len(figures['ours']):,} keystrokes, SQLite {sqlite3.sqlite_version}",
            table(("a keystroke, ms", "median", "p95", "most", "sum"), rows),
            f"ours / bare: {sum(figures['ours']) / sum(figures['bare']):.2f}",
            table(("concordance, ms", "first page", "then all", "first page, hits known"), figures["lines"]),
            table(("beside, ms", "", ""), figures["beside"]),
        )
    )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("notebook", type=Path)
    arguments.add_argument("--words", type=int, default=40)
    given = arguments.parse_args()
    print(report(measure(given.notebook, given.words)))


if __name__ == "__main__":
    main()
