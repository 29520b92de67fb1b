"""The open format: a folder of UTF-8 JSON Lines files, from which an equal notebook can be made."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.events import Progress
from core.jobs import Job
from core.model import KINDS, WINDOWS, Window
from core.notebook import Notebook
from core.relating.evidence import all_evidence
from core.relating.load import load
from core.relating.relations import relations
from core.resolving.deciding import suggestions
from core.store import bundle, history, marks, positions, saved_searches, saved_views, verdicts, writing_rows
from core.store.database import Database

Row = dict[str, Any]


class Bundle:
    """Writes articles, mentions, actors, relations, suggestions, what lies in the trash, and what she decided."""

    name = "bundle"
    help = "a folder of JSON Lines files with everything in it; can be imported again"

    def write(self, notebook: Notebook, path: Path) -> Job[None]:
        """Write the folder `path`, which must be empty or an earlier bundle.

        Raises UserError `not_empty` when other files are in it, `cannot_write` when it cannot be written.
        """
        parts: list[tuple[str, Callable[[Notebook], Iterable[Row]]]] = [
            ("articles", lambda book: book.read(bundle.articles)),
            ("mentions", lambda book: book.read(bundle.mentions)),
            ("actors", lambda book: book.read(bundle.actors)),
            ("relations", _relations),
            ("suggestions", _suggestions),
            ("trashed", lambda book: book.read(bundle.trashed)),
            ("lines", lambda book: book.read(bundle.lines)),
            ("refused", lambda book: book.read(bundle.refused)),
            ("apart", lambda book: book.read(bundle.apart)),
            ("put_off", lambda book: book.read(bundle.put_off)),
            ("sought", lambda book: book.read(bundle.sought)),
            ("marks", lambda book: book.read(marks.rows)),
            ("verdicts", lambda book: book.read(verdicts.rows)),
            ("positions", lambda book: book.read(positions.every)),
            ("saved_views", lambda book: book.read(_views)),
            ("notes", lambda book: book.read(writing_rows.note_rows)),
            ("claims", lambda book: book.read(writing_rows.claim_rows)),
            ("tags", lambda book: book.read(writing_rows.tag_rows)),
            ("searches", lambda book: book.read(saved_searches.rows)),
            ("decisions", lambda book: book.read(history.steps)),
        ]
        try:
            _prepare(path, {f"{name}.{suffix}" for name, _ in parts for suffix in ("jsonl", "new")})
            for number, (name, rows) in enumerate(parts):
                yield Progress("export", number, len(parts), f"{name}.jsonl")
                _write_lines(path / f"{name}.jsonl", rows(notebook))
        except OSError as error:
            raise UserError("cannot_write", path=path, reason=error.strerror or error) from error


def _prepare(path: Path, own: set[str]) -> None:
    path.mkdir(parents=True, exist_ok=True)
    if any(entry.name not in own for entry in path.iterdir()):
        raise UserError("not_empty", path=path)


def _write_lines(path: Path, rows: Iterable[Row]) -> None:
    """Write a file beside the old one and put it in its place, so that a crash never leaves half a file."""
    draft = path.with_suffix(".new")
    with draft.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    draft.replace(path)


def _relations(notebook: Notebook) -> Iterator[Row]:
    """Every pair in all three windows; evidence for sentences and paragraphs, whose ends are looked up.

    What she said is no relation is left out.
    """
    places, gone = notebook.read(load, KINDS), notebook.read(verdicts.dismissed)
    for window in WINDOWS:
        ends = {} if window == "article" else notebook.read(bundle.window_ends, window)
        addresses = {} if window == "article" else {(a, b): where for a, b, where in all_evidence(places, window)}
        for relation in relations(places, window):
            if (relation.a, relation.b) in gone:
                continue
            yield _relation(relation._asdict(), window, addresses.get((relation.a, relation.b), []), ends)


def _relation(row: Row, window: Window, addresses: list[tuple[int, int]], ends: dict[tuple[int, int], int]) -> Row:
    return {
        "a": row["a"],
        "b": row["b"],
        "window": window,
        **{name: row[name] for name in ("windows", "articles", "outlets", "first", "last")},
        "expected": round(row["expected"], 4),
        "strength": round(row["strength"], 4),
        "evidence": [{"article": article, "start": start, "end": ends[article, start]} for article, start in addresses],
    }


def _views(db: Database) -> list[Row]:
    return [{"name": name, "settings": settings} for name, settings in saved_views.rows(db)]


def _suggestions(notebook: Notebook) -> Iterator[Row]:
    for one in notebook.read(suggestions):
        yield {"a": one.a, "b": one.b, "confidence": round(one.confidence, 3), "reasons": list(one.reasons)}
