"""Questions and changes on a large notebook: `python tests/scale/store.py NOTEBOOK [--rounds 5]`.

Works on a copy. Medians over the rounds, in milliseconds, beside plain SQLite where that says something.
"""

import argparse
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.importing.fingerprint import fingerprint
from core.importing.import_files import ImportReport, add_drafts
from core.model import RELATED_KINDS, WINDOWS, Draft, Mention, Reading, Zone
from core.notebook import Notebook
from core.reading import capitals
from core.reading.read import read
from core.relating.evidence import evidence
from core.relating.load import load
from core.relating.relations import relations, strongest
from core.resolving.resolve_pending import resolve_pending
from core.searching.find import find
from core.store import actors, articles, decisions, mentions
from core.store import relations as stored
from tests.scale.figures import Clock, table, timed

Row = tuple[object, ...]
HEAD = ("what", "wall ms", "CPU ms", "result")


class Bench:
    """Rows of a table, as they are measured."""

    def __init__(self, rounds: int) -> None:
        self.rounds = rounds
        self.rows: list[Row] = []

    def time(self, what: str, act: Callable[[], Any], shown: Callable[[Any], object] = lambda result: "") -> Any:
        result = act()
        self.rows.append((what, *timed(act, self.rounds), shown(result)))
        return result

    def once(self, what: str, act: Callable[[], Any], shown: Callable[[Any], object] = lambda result: "") -> Any:
        """For what cannot be done twice."""
        clock = Clock()
        result = act()
        cost = clock.read()
        self.rows.append((what, cost["wall"] * 1000, cost["cpu"] * 1000, shown(result)))
        return result


def opening(bench: Bench, path: Path) -> None:
    def opened() -> int:
        with Notebook.open(path) as notebook:
            return notebook.read(articles.count)

    bench.time("open, count, close", opened, lambda n: f"{n:,} articles")


def library(bench: Bench, notebook: Notebook) -> None:
    size = notebook.read(articles.count)
    for sort in ("published", "title", "outlet", "imported"):
        bench.time(f"library page by {sort}", lambda sort=sort: notebook.read(articles.page, sort=sort))
    bench.time("library page, the last", lambda: notebook.read(articles.page, offset=max(0, size - 200)))
    for wanted in ("pre", "president", "2017", "president visit", "xyzzy"):
        bench.time(f"library filter “{wanted}”", lambda wanted=wanted: notebook.read(articles.page, wanted), len)
        bench.time(f"library count “{wanted}”", lambda wanted=wanted: notebook.read(articles.count, wanted), int)


def searching(bench: Bench, notebook: Notebook) -> None:
    top = notebook.read(actors.page, limit=1)[0].name
    for query in (top, "minister", '"prime minister"', "port river election"):
        search = lambda query=query: notebook.read(find, query)  # noqa: E731
        bench.time(f"search “{query}”", search, lambda found: f"{found[0]:,} articles")


def listing(bench: Bench, notebook: Notebook) -> None:
    bench.time("actors page by count", lambda: notebook.read(actors.page), len)
    bench.time("actors page by name", lambda: notebook.read(actors.page, sort="name"), len)
    bench.time("actors page, offset 2,000", lambda: notebook.read(actors.page, offset=2000), len)
    bench.time("actors filter “an”", lambda: notebook.read(actors.page, "an"), len)
    bench.time("actors filter “smith”", lambda: notebook.read(actors.page, "smith"), len)
    bench.time("actors of two kinds", lambda: notebook.read(actors.page, kinds=("person", "place")), len)
    bench.time("actors count", lambda: notebook.read(actors.count), int)
    bench.time("actors count “an”", lambda: notebook.read(actors.count, "an"), int)
    bench.time("actors of one article", lambda: notebook.read(actors.page, article=1), len)
    bench.time("places of one article", lambda: notebook.read(mentions.places, 1), len)
    bench.time("places in all", lambda: notebook.read(mentions.count), int)


def card(bench: Bench, notebook: Notebook) -> None:
    rows = notebook.read(actors.page, limit=200)
    for what, row in (("top actor", rows[0]), ("200th actor", rows[-1])):
        for question in (actors.get, actors.names, actors.articles_of, actors.sentences_of, actors.span):
            act = lambda question=question, row=row: notebook.read(question, row.id)  # noqa: E731
            bench.time(f"{what}: {question.__name__}", act, lambda found: len(found) if isinstance(found, list) else "")
    bench.time("actors called (an alias)", lambda: notebook.read(actors.called, rows[0].name), len)


def relating(bench: Bench, notebook: Notebook) -> None:
    bench.time("counted places (SQL)", lambda: notebook.read(stored.counted_places, RELATED_KINDS), len)
    places = bench.time("counted places as arrays", lambda: notebook.read(load), len)
    for window in WINDOWS:
        found = bench.time(f"relations, {window}", lambda window=window: relations(places, window), len)
        top = next(iter(strongest(found, 1)))
        ask = lambda top=top, window=window: evidence(places, top.a, top.b, window)  # noqa: E731
        windows = bench.time(f"evidence of the strongest, {window}", ask, len)
        show = lambda top=top, window=window, windows=windows: notebook.read(  # noqa: E731
            stored.texts, windows, window, top.a, top.b, 50
        )
        bench.time(f"its texts (50), {window}", show, len)

    def proof() -> int:
        whole = notebook.read(load)
        windows = evidence(whole, top.a, top.b, "article")
        relations(whole, "article", actors=[top.a])
        return len(notebook.read(stored.texts, windows, "article", top.a, top.b, 50))

    bench.time("a link clicked: all of it from the start", proof, int)


def correcting(bench: Bench, notebook: Notebook) -> None:
    rows = notebook.read(actors.page, limit=600)
    for size, chosen in ((3, rows[10:13]), (199, rows[20 : 20 + 2 * 199 : 2])):
        keep, *others = [row.id for row in chosen]

        def merge(keep: int = keep, others: Sequence[int] = others) -> None:
            notebook.change("Merge", decisions.merge, keep, others)

        bench.once(f"merge {size} actors", merge)
        bench.once(f"actors page after merging {size}", lambda: notebook.read(actors.page), len)
        bench.once(f"undo of merging {size}", notebook.undo)
        bench.once(f"redo of merging {size}", notebook.redo)
        bench.once(f"undo of merging {size} again", notebook.undo)
    place = notebook.read(mentions.places, 1)[0]
    bench.once("refuse one place", lambda: notebook.change("No", decisions.refuse_here, 1, place.start, place.end))
    bench.once("refuse a text everywhere", lambda: notebook.change("No", decisions.refuse_everywhere, [rows[0].name]))
    bench.time("actors page with refusals", lambda: notebook.read(actors.page), len)
    bench.time("counted places with refusals", lambda: notebook.read(stored.counted_places, RELATED_KINDS), len)
    notebook.undo()
    notebook.undo()


def adding(bench: Bench, notebook: Notebook) -> None:
    """One article more, with two names that nobody has seen; the model is the one of ten lines."""
    number = count()
    report = ImportReport()

    def one() -> None:
        new = "".join(chr(97 + int(digit)) for digit in str(next(number)))
        text = f"Zenobia Quartz{new} met Anna Karenina{new} in Oslo. Mr Quartz{new} left. " * 20
        add_drafts(notebook, [Draft(text, zones=(Zone(0, len(text), "body"),))], report)
        reading = read(capitals.load(), [(text, ())])[0]
        notebook.load("Read", ("mention",), mentions.store_all, [(report.added[-1], reading)], "capitals", "1")

    def resolved() -> int:
        one()
        return resolve_pending(notebook)

    bench.time("add one article: store and read (capitals)", one)
    bench.time("add one article: and resolve its names", resolved, lambda n: f"{n} names")


def resolving(bench: Bench, notebook: Notebook) -> None:
    """All names at once, as after reading everything anew; the last thing, because it forgets every actor."""

    def forget(db: Any) -> None:
        for statement in ("DELETE FROM pin", "UPDATE alias SET actor = NULL", "DELETE FROM actor"):
            db.execute(statement)

    notebook.load("Forget", ("actor",), forget)
    bench.once("resolve every name", lambda: resolve_pending(notebook), lambda n: f"{n:,} names")


def readings(notebook: Notebook, most: int) -> Iterator[tuple[Draft, Reading]]:
    """What is in the notebook, as it was before it was stored."""

    def spans(db: Any, table: str, article: int) -> tuple[tuple[int, int], ...]:
        return tuple(db.execute(f"SELECT start, end FROM {table} WHERE article = ?", (article,)).fetchall())

    def rebuilt(db: Any, article: int) -> Reading:
        found = db.execute(
            "SELECT start, end, mention.text, kind, alias.text, sentence, paragraph, counted, by FROM mention"
            " JOIN alias ON alias.id = alias WHERE article = ?",
            (article,),
        )
        made = tuple(Mention(*row) for row in found.fetchall())
        return Reading(spans(db, "sentence", article), spans(db, "paragraph", article), made)

    for number in [row.id for row in notebook.read(articles.page, sort="imported", limit=most)]:
        article = notebook.read(articles.get, number)
        assert article is not None
        draft = Draft(article.text, article.title, zones=tuple(notebook.read(articles.zones, number)))
        yield draft, notebook.read(rebuilt, number)


def writing(bench: Bench, notebook: Notebook, folder: Path, most: int = 1000) -> None:
    """Storing what was imported and read, against the same rows in bare tables without any index but the keys."""
    made = list(readings(notebook, most))
    with Notebook.open(folder / "written.fieldfare", create=True) as fresh:

        def store() -> None:
            for at in range(0, len(made), 50):
                part = made[at : at + 50]
                pairs = [(draft, fingerprint(draft.text)) for draft, _ in part]
                ids = fresh.load("Import", ("article",), articles.add_all, pairs)
                done = [(number, reading) for number, (_, reading) in zip(ids, part, strict=True) if number]
                fresh.load("Read", ("mention",), mentions.store_all, done, "made", "1")

        bench.once(f"store {len(made):,} articles and readings", store)
    bench.once("  the same rows in bare tables", lambda: _bare(folder / "bare.db", made))


def _bare(path: Path, made: Sequence[tuple[Draft, Reading]]) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, text TEXT)")
    db.execute("CREATE VIRTUAL TABLE found USING fts5 (title, text, content='article', prefix='2 3')")
    for name in ("sentence", "paragraph"):
        db.execute(f"CREATE TABLE {name} (article, start, end, PRIMARY KEY (article, start)) WITHOUT ROWID")
    db.execute("CREATE TABLE mention (article, start, end, a, b, c, d, e, f, PRIMARY KEY (article, start, end))")
    for at in range(0, len(made), 50):
        db.execute("BEGIN")
        for number, (draft, reading) in enumerate(made[at : at + 50], at + 1):
            for name, key in (("article", "id"), ("found", "rowid")):
                db.execute(f"INSERT INTO {name} ({key}, title, text) VALUES (?,?,?)", (number, draft.title, draft.text))
            for name, spans in (("sentence", reading.sentences), ("paragraph", reading.paragraphs)):
                db.executemany(f"INSERT INTO {name} VALUES (?,?,?)", [(number, *span) for span in spans])
            db.executemany(
                "INSERT INTO mention VALUES (?,?,?,?,?,?,?,?,?)",
                [
                    (number, m.start, m.end, m.text, m.name, m.sentence, m.paragraph, m.counted, m.by)
                    for m in reading.mentions
                ],
            )
        db.execute("COMMIT")
    db.close()


def yardsticks(bench: Bench, path: Path) -> None:
    """What plain SQLite takes for rows that no judgement has touched."""
    db = sqlite3.connect(path)
    for what, question in (
        ("plain: mentions by alias", "SELECT alias, COUNT(*), COUNT(DISTINCT article) FROM mention GROUP BY alias"),
        ("plain: count of mentions", "SELECT COUNT(*) FROM mention"),
        ("plain: four columns of all mentions", "SELECT article, sentence, paragraph, alias FROM mention"),
    ):
        bench.time(what, lambda question=question: db.execute(question).fetchall(), len)
    db.close()


def measure(path: Path, rounds: int = 5) -> Bench:
    """Everything, on a copy of the notebook at `path`."""
    bench = Bench(rounds)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        bench.rows.append(("file", "", "", f"{copy.stat().st_size / 1e6:.1f} MB"))
        opening(bench, copy)
        with Notebook.open(copy) as notebook:
            for part in (library, searching, listing, card, relating, correcting, adding):
                part(bench, notebook)
            writing(bench, notebook, Path(folder))
            yardsticks(bench, copy)
            resolving(bench, notebook)
    return bench


def main() -> None:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("notebook", type=Path)
    known.add_argument("--rounds", type=int, default=5)
    wanted = known.parse_args()
    print(table(HEAD, measure(wanted.notebook, wanted.rounds).rows))


if __name__ == "__main__":
    main()
