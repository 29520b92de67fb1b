"""The import of files that hold many articles: each one counted for itself, one by one, and the job can be stopped."""

import json
from pathlib import Path

from core import jobs
from core.errors import Cancelled
from core.importing.import_files import import_files
from core.notebook import Notebook

TEXT = "The mayor opened the new bridge on Sunday, eleven years after the old one was closed."


def lines_of(count: int) -> list[str]:
    return [json.dumps({"title": f"Story {n}", "text": f"{TEXT} That was the {n}th time."}) for n in range(count)]


def test_articles_duplicates_and_failures_of_one_file_are_counted(tmp_path: Path) -> None:
    lines = lines_of(3)
    path = tmp_path / "articles.jsonl"
    path.write_text(
        "\n".join([lines[0], "{broken", lines[1], lines[0], '{"title": "no text"}', lines[2]]), encoding="utf-8"
    )
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with Notebook.open(tmp_path / "n.fieldfare", create=True) as notebook:
        report = jobs.run(import_files(notebook, [path, tmp_path / "a.txt"]))
    assert (len(report.added), report.duplicates) == (4, ["articles.jsonl"])
    assert [name for name, _ in report.failed] == [f"{path}: line 2", f"{path}: line 5"]
    assert all(reason.endswith(".") for _, reason in report.failed)


def test_a_large_file_is_stored_piece_by_piece_and_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text("\n".join(lines_of(450)), encoding="utf-8")
    with Notebook.open(tmp_path / "n.fieldfare", create=True) as notebook:
        job = import_files(notebook, [path])
        for _ in range(4):  # looking for files, the file, and twice some articles, how many depends on their time
            next(job)
        try:
            job.throw(Cancelled())
        except StopIteration as ended:
            report = ended.value
        assert report.stopped and 0 < len(report.added) < 450
        again = jobs.run(import_files(notebook, [path]))
        assert len(again.added) + len(report.added) == 450 and len(again.duplicates) == len(report.added)
