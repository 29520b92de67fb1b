"""The report of an import in words: when it was, what it did, all of it as text."""

from datetime import datetime
from pathlib import Path

from core.store.reports import Failed, Report
from ui.widgets.words import counted


def when(report: Report) -> str:
    """“25 Nov 2026, 14:31”, in her time."""
    at = datetime.fromisoformat(report.at).astimezone()
    return f"{at.day} {at:%b %Y, %H:%M}"


def short(report: Report) -> str:
    """“12 added, 3 duplicates, 1 failed”."""
    parts = [f"{report.added:,} added"]
    if report.duplicates:
        parts.append(counted(len(report.duplicates), "duplicate"))
    if report.failed:
        parts.append(f"{len(report.failed):,} failed")
    return ", ".join(parts)


def summary(report: Report) -> str:
    """What was imported and what became of it, in two sentences."""
    parts = [f"{counted(report.added, 'article')} added"]
    if report.versions:
        parts.append(counted(len(report.versions), "new version"))
    parts.append(counted(len(report.duplicates), "duplicate"))
    parts.append(f"{len(report.failed):,} failed")
    took = "less than a second" if report.seconds < 1 else counted(round(report.seconds), "second")
    stopped = " It was stopped before the end." if report.stopped else ""
    return f"{report.source}: {', '.join(parts)}. It took {took}.{stopped}"


def shown(failed: Failed) -> str:
    """The file's name, and what failed inside of it."""
    name = failed.name.replace("\\", "/")
    if failed.path is None:
        return name.rsplit("/", 1)[-1]
    file = Path(failed.path).name
    return file + name.rpartition(file)[2]


def as_text(report: Report) -> str:
    """All of the report, one line for each file."""
    lines = [f"Import of {when(report)}", summary(report)]
    groups = (
        ("Could not be imported", [f"{one.name}: {one.reason}" for one in report.failed]),
        ("Remarks", [f"{file}: {note}" for file, note in report.notes]),
        ("New versions", list(report.versions)),
        ("In the notebook already", list(report.duplicates)),
    )
    for title, rows in groups:
        if rows:
            lines += ["", f"{title} ({len(rows):,})", *rows]
    return "\n".join(lines) + "\n"
