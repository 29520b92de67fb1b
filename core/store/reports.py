"""What became of each import, kept in the notebook: an import can be looked up, and its failures tried again."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlite_utils import Database

#: A file as it was when it was looked at: path, size in bytes, time of its last change in nanoseconds.
Seen = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Failed:
    """Something that could not be imported. `path` is the file that can be tried again."""

    name: str
    reason: str
    path: str | None = None


#: A new version of an article: its title, and the decisions on the older one that have no place in it, in words.
Version = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Report:
    """One import. `source` says in words what was imported; `files` are those that were looked at.

    `versions` are among what was added, `in_trash` among the duplicates: they lie in the trash.
    """

    at: str  # UTC, ISO 8601
    source: str
    added: int = 0
    duplicates: tuple[str, ...] = ()
    in_trash: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()
    failed: tuple[Failed, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()  # (file, what is to be known of it)
    seconds: float = 0.0
    stopped: bool = False
    files: tuple[Seen, ...] = ()
    id: int = 0

    @property
    def found(self) -> int:
        """How many articles were found, read or not."""
        return self.added + len(self.duplicates) + len(self.failed)


def put(db: Database, report: Report) -> int:
    """Keep a report, or another state of one that has an id; give its id."""
    values = asdict(report)
    values.pop("id")
    values["found"] = report.found
    # File names need not be text; what is none in them is kept as question marks.
    text = json.dumps(values, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")
    stored = db.execute(
        "INSERT INTO import_report (id, at, report) VALUES (?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET report = excluded.report",
        (report.id or None, report.at, text),
    )
    return report.id or int(stored.lastrowid or 0)


def every(db: Database, limit: int = 500) -> list[Report]:
    """The reports, newest first, without their files."""
    found = db.execute(
        "SELECT id, json_remove(report, '$.files', '$.found') FROM import_report ORDER BY id DESC LIMIT ?", (limit,)
    )
    return [_report(number, json.loads(text)) for number, text in found.fetchall()]


def seen(db: Database) -> set[Seen]:
    """All files that any import has looked at, as they were then."""
    found = db.execute(
        "SELECT file.value ->> 0, file.value ->> 1, file.value ->> 2"
        " FROM import_report, json_each(import_report.report, '$.files') AS file"
    )
    return {(path, size, time) for path, size, time in found.fetchall()}


def _report(number: int, values: dict[str, Any]) -> Report:
    failed = tuple(Failed(**one) for one in values.pop("failed"))
    notes = tuple((file, note) for file, note in values.pop("notes"))
    versions = tuple((title, tuple(lost)) for title, lost in values.pop("versions"))
    for name in ("duplicates", "in_trash"):  # the earliest reports do not speak of the trash
        values[name] = tuple(values.get(name, ()))
    return Report(**values, versions=versions, failed=failed, notes=notes, id=number)


def failures(named: Sequence[tuple[str, str]], paths: dict[str, str]) -> tuple[Failed, ...]:
    """(name, reason) pairs with the file of each, as far as `paths` has it."""
    return tuple(Failed(name, reason, paths.get(name)) for name, reason in named)
