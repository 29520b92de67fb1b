"""Connections to a notebook file: one that writes, any number that read; what can go wrong, in words."""

import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from core.errors import UserError
from core.store import schema_names, schema_notes, schema_pictures
from core.store.schema import APPLICATION_ID, migrations

#: They are imported for their migrations, which come in this order.
SCHEMAS = (schema_names, schema_notes, schema_pictures)

_HEADER = b"SQLite format 3\x00"


def create(path: Path) -> None:
    """Make a new, empty notebook at `path`. Raises UserError when the folder does not allow it.

    It is made beside `path` and then put there, so that a crash never leaves half a notebook.
    """
    if not path.parent.is_dir():
        raise UserError("folder_missing", folder=path.parent)
    draft = path.with_name(f".{path.name}.new")
    with told(path):
        _remove(draft)
        connection = sqlite3.connect(draft, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            migrations.apply(Database(connection))
        except BaseException:
            connection.close()
            _remove(draft)
            raise
        connection.close()
        draft.replace(path)


def _remove(draft: Path) -> None:
    """Also what SQLite keeps beside a file that was not closed."""
    for suffix in ("", "-wal", "-shm"):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)


def open_writer(path: Path) -> Database:
    """The one connection that may write. Raises UserError for a file that is no usable notebook."""
    _look_at(path)
    with told(path):
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            db = Database(connection)
            _check_identity(db, path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
            _tune(connection)
            if migrations.pending(db):
                _copy_beside(connection, path)
                migrations.apply(db)
            _open_tokens(connection)
        except BaseException:
            connection.close()
            raise
        return db


def open_reader(path: Path, *, beside_writer: bool = False) -> Database:
    """A connection that can only read. Works on a read-only medium. Raises UserError as `open_writer`.

    `beside_writer`: this process has the notebook open to write. Then the file must not be looked at
    first: closing any handle of a file drops all locks that the process has on it (POSIX), and another
    program could take the write-ahead log away from under the writer.
    """
    if not beside_writer:
        _look_at(path)
    elif not path.exists():
        raise UserError("changed_underneath", path=path.name)
    with told(path):
        connection = _connect_to_read(path)
        try:
            db = Database(connection)
            _check_identity(db, path)
            if migrations.pending(db):
                raise UserError("older_read_only", path=path.name)
            _tune(connection)  # first: setting temp_store empties what is temporary
            _open_tokens(connection)
            connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
        return db


def tidy(path: Path) -> None:
    """Put the write-ahead log of a file that was read into it and take it away: who may only read cannot.

    Otherwise the log of a writer that went first would stay beside the file, and a copy of the file alone would
    lack what it holds. Nothing happens while somebody has the file open, or where nothing can be written.
    """
    if not path.with_name(f"{path.name}-wal").exists():
        return
    with suppress(sqlite3.DatabaseError):  # a medium that is read-only, a damaged file: reading has told of that
        connection = sqlite3.connect(f"{uri_of(path.resolve())}?mode=rw", uri=True, isolation_level=None)
        try:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        finally:
            connection.close()  # SQLite does it here, for the last one out


@contextmanager
def told(path: Path) -> Generator[None, None, None]:
    """Turn what SQLite and the system say about the file into a `UserError`; leave our own faults alone."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _told(error, path)
        if known is None:
            raise
        raise known from error
    except PermissionError as error:
        raise UserError("no_permission", path=path.name) from error


def _told(error: sqlite3.DatabaseError, path: Path) -> UserError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return UserError("disk_full")
    if code == sqlite3.SQLITE_NOTADB:
        return UserError("not_a_notebook", path=path.name)
    if code == sqlite3.SQLITE_CORRUPT:
        return UserError("damaged", path=path.name, reason=str(error))
    if code == sqlite3.SQLITE_IOERR:
        return UserError("disk_error", reason=str(error))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return UserError("locked", path=path.name)
    if code == sqlite3.SQLITE_READONLY:
        return UserError("read_only", path=path.name)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return UserError("folder_read_only", folder=path.parent)
    return None


def whereabouts(path: Path) -> tuple[int, int] | None:
    """What tells this file from another one that is put in its place; None when there is none.

    Windows lets nobody take an open file away, and its numbers are not lasting on every medium.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return (0, 0) if os.name == "nt" else (found.st_dev, found.st_ino)


def _look_at(path: Path) -> None:
    """Refuse what cannot be a notebook before SQLite touches it."""
    if path.is_dir():
        raise UserError("is_a_folder", path=path.name)
    try:
        with path.open("rb") as file:
            head = file.read(len(_HEADER))
    except FileNotFoundError as error:
        raise UserError("not_found", path=path) from error
    except PermissionError as error:
        raise UserError("no_permission", path=path.name) from error
    if head and not head.strip(b"\x00"):
        raise UserError("damaged", path=path.name, reason="its beginning is empty")
    if head != _HEADER:
        raise UserError("not_a_notebook", path=path.name)


def _check_identity(db: Database, path: Path) -> None:
    identity = db.execute("PRAGMA application_id").fetchone()[0]
    if identity != APPLICATION_ID:
        raise UserError("not_a_notebook", path=path.name)
    known = {migration.name for migration in migrations._migrations}  # pyright: ignore[reportPrivateUsage]
    applied = {migration.name for migration in migrations.applied(db)}
    if applied - known:
        raise UserError("newer_release", path=path.name)


def _connect_to_read(path: Path) -> sqlite3.Connection:
    uri = uri_of(path.resolve())
    connection = sqlite3.connect(f"{uri}?mode=ro", uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
        # The folder is read-only, so SQLite cannot make the files beside it that WAL needs. Nobody
        # can write there, so the file may be taken as it is.
        connection = sqlite3.connect(
            f"{uri}?mode=ro&immutable=1", uri=True, isolation_level=None, check_same_thread=False
        )
    return connection


def uri_of(path: Path) -> str:
    """The address of a file as SQLite takes it: of a share of Windows too, where it wants the server in the path."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def _tune(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA busy_timeout = 5000")
    connection.execute("PRAGMA cache_size = -16000")
    connection.execute("PRAGMA temp_store = MEMORY")


def _open_tokens(connection: sqlite3.Connection) -> None:
    """Where every word of the full-text index stands, for `word_hits`: a view of it that costs nothing."""
    connection.execute("CREATE VIRTUAL TABLE temp.article_token USING fts5vocab (main, article_index, instance)")


def _copy_beside(connection: sqlite3.Connection, path: Path) -> None:
    """Keep the file as it was before a new release changes its tables."""
    copy = path.with_name(f"{path.stem} (before update){path.suffix}")
    copy.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(copy),))


def integrity(db: Database) -> list[str]:
    """What SQLite finds wrong in the file, one line each; empty when all is well."""
    lines = [row[0] for row in db.execute("PRAGMA integrity_check").fetchall()]
    lines += [f"{row[0]} {row[1]}: refers to a missing {row[2]}" for row in db.execute("PRAGMA foreign_key_check")]
    return [line for line in lines if line != "ok"]
