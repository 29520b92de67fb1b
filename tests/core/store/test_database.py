"""What can be wrong with a file: each a plain sentence, and the file is not touched."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from core.errors import UserError
from core.notebook import Notebook
from core.store import actors, articles, database, decisions, schema
from core.store.check import check
from tests.core.store.made import fill


def opened(path, **how):
    with pytest.raises(UserError) as caught:
        Notebook.open(path, **how)
    return caught.value


def test_a_missing_file_or_folder(tmp_path):
    assert opened(tmp_path / "none.fieldfare").code == "not_found"
    assert opened(tmp_path / "no" / "none.fieldfare", create=True).code == "folder_missing"
    assert opened(tmp_path, read_only=True).code == "is_a_folder"


@pytest.mark.parametrize("content", [b"", b"Once upon a time", b"PK\x03\x04" + b"\x00" * 500])
def test_a_file_that_is_no_notebook(tmp_path, content):
    path = tmp_path / "letter.fieldfare"
    path.write_bytes(content)
    for read_only in (False, True):
        assert opened(path, read_only=read_only).code == "not_a_notebook"
    assert path.read_bytes() == content


def test_another_programs_database(tmp_path):
    path = tmp_path / "other.fieldfare"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE article (id)")
    other.close()
    before = path.read_bytes()
    assert opened(path).code == "not_a_notebook"
    assert path.read_bytes() == before


def test_a_notebook_of_a_newer_release(tmp_path):
    path = tmp_path / "new.fieldfare"
    Notebook.open(path, create=True).close()
    newer = sqlite3.connect(path)
    newer.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('fieldfare', 'm999_future', 'x')"
    )
    newer.commit()
    newer.close()
    for read_only in (False, True):
        error = opened(path, read_only=read_only)
        assert error.code == "newer_release"
        assert "newer release" in str(error)


def test_a_file_of_zeros_after_a_power_cut(tmp_path):
    path = tmp_path / "zero.fieldfare"
    path.write_bytes(b"\x00" * 40_960)
    assert opened(path).code == "damaged"


def test_a_damaged_file(tmp_path, notebook):
    fill(notebook)
    notebook.close()
    broken = tmp_path / "broken.fieldfare"
    data = bytearray(notebook.path.read_bytes())
    data[100:4096] = b"\xff" * 3996  # the first page, less its header: the list of tables
    broken.write_bytes(data)
    assert opened(broken).code == "damaged"
    assert broken.read_bytes() == bytes(data)


def test_a_truncated_file_fails_in_a_sentence(tmp_path, notebook):
    fill(notebook)
    notebook.close()
    cut = tmp_path / "cut.fieldfare"
    cut.write_bytes(notebook.path.read_bytes()[:8192])
    with pytest.raises(UserError) as caught, Notebook.open(cut) as half:
        half.read(articles.every)
        half.read(check)
    assert caught.value.code in ("damaged", "not_a_notebook")


def test_one_program_at_a_time_writes(notebook):
    fill(notebook)
    error = opened(notebook.path)
    assert error.code == "locked"
    assert "read only" in str(error)
    with Notebook.open(notebook.path, read_only=True) as second:
        assert second.read(articles.count) == 3
        with pytest.raises(UserError, match="read only"):
            second.change("Rename", decisions.rename, 1, "Nobody")
    assert notebook.read(actors.get, 1).name == "Ann Lee"


def test_the_lock_goes_with_the_notebook(tmp_path):
    path = tmp_path / "test.fieldfare"
    for _ in range(2):
        Notebook.open(path, create=True).close()


def test_a_reader_sees_what_is_committed_meanwhile(notebook):
    fill(notebook)
    with Notebook.open(notebook.path, read_only=True) as second:
        notebook.change("Rename", decisions.rename, 1, "Ann-Marie Lee")
        assert second.read(actors.get, 1).name == "Ann-Marie Lee"


def test_a_read_only_folder(tmp_path, notebook, monkeypatch):
    """Nothing can be made beside the file: it opens to read, and to write is refused in a sentence."""
    fill(notebook)
    notebook.close()
    folder = tmp_path / "medium"
    folder.mkdir()
    copy = folder / "test.fieldfare"
    shutil.copy(notebook.path, copy)

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("filelock.FileLock.acquire", refuse)
    assert opened(copy).code == "folder_read_only"
    with Notebook.open(copy, read_only=True) as medium:
        assert medium.read(articles.count) == 3


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PureWindowsPath(r"\\server\share\a b.fieldfare"), "file:////server/share/a%20b.fieldfare"),
        (PureWindowsPath(r"C:\Ann Lee\a.fieldfare"), "file:///C:/Ann%20Lee/a.fieldfare"),
        (PurePosixPath("/media/50%/a.fieldfare"), "file:///media/50%25/a.fieldfare"),
    ],
)
def test_a_notebook_on_a_share_of_windows_has_an_address_for_sqlite(path, uri):
    """SQLite refuses any server after “file://”."""
    assert database.uri_of(path) == uri


def beside(path):
    """What lies beside a notebook on its account."""
    return sorted(found.name for found in path.parent.iterdir() if path.name in found.name and found != path)


def test_one_file_is_left(notebook, tmp_path):
    fill(notebook)
    assert len(beside(notebook.path)) == 3
    notebook.close()
    assert beside(notebook.path) == []
    opened(tmp_path / "none.fieldfare")
    assert beside(tmp_path / "none.fieldfare") == []


def test_whoever_only_reads_leaves_one_file(notebook):
    fill(notebook)
    notebook.close()
    with Notebook.open(notebook.path, read_only=True) as reader:
        assert reader.read(articles.count) == 3
    assert beside(notebook.path) == []


def test_a_reader_that_goes_last_puts_the_log_of_the_writer_into_the_file(notebook, tmp_path):
    """Or a copy of the file alone would lack what was written last."""
    fill(notebook)
    script = (
        "import sys; from pathlib import Path; from core.notebook import Notebook; from core.store import articles;"
        "reader = Notebook.open(Path(sys.argv[1]), read_only=True);"
        "print(reader.read(articles.count), flush=True); sys.stdin.read(); reader.close()"
    )
    words = [sys.executable, "-c", script, str(notebook.path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout.readline() == "3\n"
        notebook.change("Rename", decisions.rename, 1, "Ann-Marie Lee")
        notebook.close()
        assert beside(notebook.path) != []
    assert reader.returncode == 0 and beside(notebook.path) == []
    copy = tmp_path / "copy.fieldfare"
    shutil.copy(notebook.path, copy)
    with Notebook.open(copy) as copied:
        assert copied.read(actors.get, 1).name == "Ann-Marie Lee"


def test_a_reader_that_goes_first_leaves_the_log_to_the_writer(notebook):
    fill(notebook)
    Notebook.open(notebook.path, read_only=True).close()
    assert len(beside(notebook.path)) == 3
    notebook.change("Rename", decisions.rename, 1, "Ann-Marie Lee")


def test_a_full_disk_is_a_sentence_and_nothing_is_lost(notebook):
    fill(notebook)

    notebook._submit(_limit).result()
    long = [f"{n:09}" * 50 for n in range(2_000)]
    with pytest.raises(UserError) as caught:
        notebook.change("Too much", decisions.refuse_everywhere, long)
    assert caught.value.code == "disk_full"
    notebook._submit(_unlimit).result()
    notebook.change("Rename", decisions.rename, 1, "Still here")
    assert notebook.read(actors.get, 1).name == "Still here"
    assert notebook.read(check) == []


def _limit(db):
    from core.events import Changed

    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages + 2}")
    return None, Changed("limit", {})


def _unlimit(db):
    from core.events import Changed

    db.execute("PRAGMA max_page_count = 1000000")
    return None, Changed("unlimit", {})


def test_an_update_keeps_the_file_as_it_was(tmp_path, monkeypatch):
    """Before a new release changes the tables, the file is copied beside itself."""
    path = tmp_path / "old.fieldfare"
    with Notebook.open(path, create=True) as old:
        fill(old)
    more = schema.Migrations("fieldfare")
    for known in schema.migrations._migrations:
        more(name=known.name)(known.fn)
    more(name="m999_more")(lambda db: db.execute("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT"))
    monkeypatch.setattr("core.store.database.migrations", more)
    assert opened(path, read_only=True).code == "older_read_only"
    with Notebook.open(path) as updated:
        assert updated.read(articles.count) == 3
    monkeypatch.undo()
    with Notebook.open(tmp_path / "old (before update).fieldfare") as kept:
        assert kept.read(articles.count) == 3


def test_check_finds_what_does_not_agree(notebook):
    fill(notebook)
    assert notebook.read(check) == []
    spoil = [
        "UPDATE mention SET text = 'Eve' WHERE article = 1 AND start = 0",
        "UPDATE mention SET sentence = 7 WHERE article = 2 AND start = 0",
        "UPDATE zone SET end = end - 1 WHERE article = 3",
        "DELETE FROM article_index WHERE rowid = 2",
    ]
    for statement in spoil:
        notebook.load("spoil", ("mention",), lambda db, statement=statement: db.execute(statement))
    lines = notebook.read(check)
    for expected in ("does not say", "in no sentence", "its zones end", "not in the search index"):
        assert any(expected in line for line in lines), (expected, lines)
