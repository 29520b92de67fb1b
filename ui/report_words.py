"""The report of an import in words: when it was, what it did, all of it as text."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from core.store.reports import Failed, Report
from core.words import counted, figure
from ui.translation import tr
from ui.widgets.words import moment

#: Why an article was not added that she has thrown away.
IN_TRASH = "It lies in the trash."


def when(report: Report) -> str:
    """“25 Nov 2026, 14:31”, in her time."""
    return moment(report.at)


def short(report: Report) -> str:
    """“12 added, 3 duplicates, 1 failed”."""
    parts = [tr("{0} added").format(figure(report.added))]
    if report.duplicates:
        parts.append(counted(len(report.duplicates), "duplicate"))
    if report.failed:
        parts.append(tr("{0} failed").format(figure(len(report.failed))))
    return ", ".join(parts)


def summary(report: Report) -> str:
    """What was imported and what became of it, in two sentences."""
    parts = [tr("{0} added").format(counted(report.added, "article"))]
    if report.versions:
        parts.append(counted(len(report.versions), "new version"))
    trashed = tr(" ({0} in the trash)").format(figure(len(report.in_trash))) if report.in_trash else ""
    parts.append(counted(len(report.duplicates), "duplicate") + trashed)
    parts.append(tr("{0} failed").format(figure(len(report.failed))))
    took = tr("less than a second") if report.seconds < 1 else counted(round(report.seconds), "second")
    stopped = tr(" It was stopped before the end.") if report.stopped else ""
    return tr("{0}: {1}. It took {2}.{3}").format(report.source, ", ".join(parts), took, stopped)


def lost_of(lost: Sequence[str]) -> str:
    """What could not be placed in a new version, in a sentence; "" for nothing."""
    return tr("No place was found any more for what you had decided: {0}.").format("; ".join(lost)) if lost else ""


def duplicates(report: Report) -> list[tuple[str, bool]]:
    """(name, does it lie in the trash) of what was in the notebook already; what does comes first."""
    rest = Counter(report.duplicates) - Counter(report.in_trash)
    return [(name, True) for name in report.in_trash] + [(name, False) for name in rest.elements()]


def shown(failed: Failed) -> str:
    """The file's name, and what failed inside of it."""
    name = failed.name.replace("\\", "/")
    if failed.path is None:
        return name.rsplit("/", 1)[-1]
    file = Path(failed.path).name
    return file + name.rpartition(file)[2]


def as_text(report: Report) -> str:
    """All of the report, one line for each file."""
    lines = [tr("Import of {0}").format(when(report)), summary(report)]
    groups = (
        (tr("Could not be imported"), [f"{one.name}: {one.reason}" for one in report.failed]),
        (tr("Remarks"), [f"{file}: {note}" for file, note in report.notes]),
        (tr("New versions"), [f"{title}: {lost_of(lost)}" if lost else title for title, lost in report.versions]),
        (
            tr("In the notebook already"),
            [f"{file}: {tr(IN_TRASH)}" if there else file for file, there in duplicates(report)],
        ),
    )
    for title, rows in groups:
        if rows:
            lines += ["", f"{title} ({figure(len(rows))})", *rows]
    return "\n".join(lines) + "\n"
