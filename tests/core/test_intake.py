"""What stays of an import: its report, and the files that need not be looked at again."""

import json
import os
import time

import pytest

from core import jobs
from core.errors import Cancelled
from core.importing import from_text
from core.intake import take_in, take_in_drafts
from core.store import articles, history, reports, watched
from core.watching import look

STORY = (
    "A story about {}\n\nThe ferry to {} was late again on Monday, and the harbour office said that nobody "
    "was to blame.\n"
)


@pytest.fixture(autouse=True)
def no_model(monkeypatch):
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "Press"
    made.mkdir()
    return made


def write(folder, name, about):
    path = folder / name
    path.write_text(STORY.format(about, about), encoding="utf-8")
    return path


def newest(notebook):
    return notebook.read(reports.every)[0]


def test_the_report_of_an_import_stays_in_the_notebook(notebook, folder):
    write(folder, "a.txt", "Oslo")
    write(folder, "b.txt", "Oslo")
    (folder / "empty.txt").write_text("")
    (folder / "wrong.txt").write_text("The cafÃ© in KrakÃ³w\n\n" + STORY.format("x", "y"), encoding="utf-8")
    jobs.run(take_in(notebook, [folder]))
    kept = newest(notebook)
    assert (kept.source, kept.added, kept.duplicates, kept.stopped) == ("“Press”", 2, ("b.txt",), False)
    assert kept.found == 4
    assert [(one.path, one.reason) for one in kept.failed] == [(str(folder / "empty.txt"), "The file is empty.")]
    assert kept.notes == (("wrong.txt", "Kept as it is; looks wrongly encoded."),)
    assert kept.seconds > 0
    stored = json.loads(notebook.read(lambda db: db.execute("SELECT report FROM import_report").fetchone()[0]))
    assert stored["found"] == 4 and len(stored["files"]) == 4


def test_reports_come_newest_first_and_are_no_step(notebook, folder):
    jobs.run(take_in(notebook, [write(folder, "a.txt", "Oslo")]))
    jobs.run(take_in_drafts(notebook, [from_text(STORY.format("Rome", "Rome"))]))
    assert [report.source for report in notebook.read(reports.every)] == ["Pasted text", "“a.txt”"]
    assert notebook.read(history.next_labels) == (None, None)


def test_the_article_that_cannot_be_read_is_in_the_same_report(notebook, folder, monkeypatch):
    from core import intake

    def unreadable(_, report, __):
        report.unreadable.append(("a.txt", "The reading process died twice on it."))
        return
        yield

    monkeypatch.setattr(intake, "_read_and_resolve", unreadable)
    jobs.run(take_in(notebook, [write(folder, "a.txt", "Oslo")]))
    (kept,) = notebook.read(reports.every)
    assert (kept.added, kept.failed) == (1, (reports.Failed("a.txt", "The reading process died twice on it."),))


def test_a_stopped_import_has_a_report_of_what_was_done(notebook, folder):
    for number in range(5):
        write(folder, f"{number}.txt", f"Place {number}")

    def stop_at_third(progress):
        if progress.done == 3:
            raise Cancelled

    jobs.run(take_in(notebook, [folder]), stop_at_third)
    kept = newest(notebook)
    assert kept.stopped and kept.added == 3
    assert {path for path, _, _ in notebook.read(reports.seen)} == {str(folder / f"{n}.txt") for n in range(3)}


# --- watched folders


def watch(notebook, folder):
    notebook.change(f"Watch {folder.name}", watched.watch, str(folder))


def test_a_look_imports_what_is_new_and_only_once(notebook, folder):
    watch(notebook, folder)
    write(folder, "a.txt", "Oslo")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 nothing")
    ((where, report),) = jobs.run(look(notebook)).imports
    assert (where, len(report.imported.added), len(report.imported.failed)) == (folder, 1, 1)
    assert jobs.run(look(notebook)).imports == []
    assert len(notebook.read(reports.every)) == 1
    write(folder, "b.txt", "Rome")
    ((_, report),) = jobs.run(look(notebook)).imports
    assert report.imported.added and not report.imported.failed
    assert notebook.read(articles.count) == 2


def test_what_another_import_has_seen_is_known(notebook, folder):
    jobs.run(take_in(notebook, [write(folder, "a.txt", "Oslo")]))
    watch(notebook, folder)
    assert jobs.run(look(notebook)).imports == []


def test_a_file_that_changed_is_looked_at_again(notebook, folder):
    path = write(folder, "a.txt", "Oslo")
    watch(notebook, folder)
    jobs.run(look(notebook))
    os.utime(path, ns=(0, time.time_ns() + 10**9))
    ((_, report),) = jobs.run(look(notebook)).imports
    assert (report.imported.added, report.imported.duplicates) == ([], ["a.txt"])
    path.write_text(STORY.format("Bergen", "Bergen"))
    ((_, report),) = jobs.run(look(notebook)).imports
    assert len(report.imported.added) == 1


def test_each_folder_tells_its_own_number_and_a_missing_one_stops_nothing(notebook, folder, tmp_path):
    other = tmp_path / "Downloads"
    other.mkdir()
    for path in (folder, other, tmp_path / "Gone"):
        watch(notebook, path)
    for name in ("Oslo", "Rome"):
        write(other, f"{name}.txt", name)
    write(folder, "c.txt", "Bern")
    report = jobs.run(look(notebook))
    assert {where.name: len(done.imported.added) for where, done in report.imports} == {"Downloads": 2, "Press": 1}
    assert [path.name for path in report.missing] == ["Gone"]


def test_an_empty_folder_and_a_folder_in_a_folder(notebook, folder):
    watch(notebook, folder)
    (folder / "empty").mkdir()
    assert jobs.run(look(notebook)).imports == []
    assert notebook.read(reports.every) == []
    inner = folder / "inner"
    inner.mkdir()
    write(inner, "a.txt", "Oslo")
    watch(notebook, inner)
    assert len(jobs.run(look(notebook)).imports) == 1


def test_watching_is_undone(notebook, folder):
    watch(notebook, folder)
    watch(notebook, folder)
    assert notebook.read(watched.folders) == [str(folder)]
    assert notebook.undo() == "Watch Press"
    assert notebook.read(watched.folders) == []
    notebook.redo()
    notebook.change("Forget", watched.forget, str(folder))
    assert notebook.read(watched.folders) == []
    notebook.undo()
    assert notebook.read(watched.folders) == [str(folder)]


def test_columns_are_used_as_she_chose_them(notebook, folder):
    table = folder / "t.csv"
    table.write_text(
        "title,text,second\nOne,short note,The whole story of the first day in the harbour of the town.\n"
        "Two,short note,The whole story of the second day in the harbour of the town.\n"
    )
    jobs.run(take_in(notebook, [table], columns={"outlet": 0, "text": 2}))
    rows = notebook.read(articles.page)
    assert sorted(row.outlet for row in rows) == ["One", "Two"]
    found = notebook.read(articles.get, rows[0].id)
    assert "whole story" in found.text and found.found["outlet"] == "column “title”"
