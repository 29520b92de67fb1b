"""The job that brings files, or a pasted text, into the notebook: whole articles only, each once."""

import re
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.errors import Cancelled, UserError
from core.events import Progress
from core.importing.bundle import read_bundle
from core.importing.files import drafts, find, state
from core.importing.fingerprint import fingerprint
from core.importing.group_stories import sketch
from core.importing.importer import Failure
from core.importing.learning import learn, note
from core.importing.patience import look, until
from core.importing.record import Field
from core.importing.zones import LONGEST
from core.jobs import Job
from core.log import logger
from core.model import Draft
from core.notebook import Notebook
from core.store import articles
from core.store.reports import Seen
from core.store.restore import restore

#: Articles are committed together for at most this long, so that they appear while the job runs.
_SECONDS = 0.5
_BATCH = 100

_UNZONED = "The text is too long to look for what does not belong to it; all of it counts."
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")

#: The tables that a restored bundle changes.
_RESTORED = (
    *("article", "mention", "reading", "actor", "alias", "pin", "refused"),
    *("zone_pin", "line_pin", "story", "version"),
    *("apart", "put_off", "sought"),
)


@dataclass(slots=True)
class ImportReport:
    """What became of the files: articles added, duplicates, and what failed and why."""

    added: list[int] = field(default_factory=list[int])
    duplicates: list[str] = field(default_factory=list[str])
    in_trash: list[str] = field(default_factory=list[str])  # those of the duplicates that she threw away
    failed: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    stopped: bool = False
    #: What failed → the file that can be tried again.
    paths: dict[str, str] = field(default_factory=dict[str, str])
    notes: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])  # (file, what is to be known of it)
    files: list[Seen] = field(default_factory=list[Seen])  # those that were looked at, as they were then

    def fail(self, file: Path, reason: UserError, within: str = "") -> None:
        """Note that `file`, or the article called `within` in it, could not be read."""
        name = f"{file}: {within}" if within else str(file)
        self.failed.append((name, str(reason)))
        self.paths[name] = str(file.absolute())

    def look(self, file: Path) -> None:
        """Note that all of `file` was looked at."""
        if (seen := state(file)) is not None:
            self.files.append(seen)


def import_files(
    notebook: Notebook,
    paths: Sequence[Path],
    *,
    read_by: tuple[str, str] = ("", ""),
    columns: Mapping[Field, int] | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> Job[ImportReport]:
    """Bring files and folders into the notebook. A file that cannot be read is reported and skipped.

    A folder that is a bundle is restored as a whole, or not at all; `read_by` are the model and version as
    whose work its readings count. `columns` says what stands where in the tables among the files. `stopping` is
    asked in the middle of long files, between whose articles nothing can be yielded.
    """
    report = ImportReport()
    yield Progress("import", 0, 0, "Looking for files")
    waiting: list[Draft] = []
    since = time.monotonic()
    try:
        with until(stopping):
            files, failures = find(paths)
        for path, error in failures:
            report.fail(path, error)
            report.look(path)
        for number, file in enumerate(files):
            yield Progress("import", number, len(files), file.name)
            if file.is_dir():
                add_drafts(notebook, waiting, report)
                waiting = []
                yield from _restore(notebook, file, read_by, report)
                report.look(file)
                continue
            for draft in _drafts(file, report, columns, stopping):
                waiting.append(draft)
                if len(waiting) >= _BATCH or time.monotonic() - since > _SECONDS:
                    add_drafts(notebook, waiting, report)
                    waiting, since = [], time.monotonic()
                    yield Progress("import", number, len(files), file.name)
            report.look(file)
    except Cancelled:
        report.stopped = True
    add_drafts(notebook, waiting, report)
    if not report.stopped:
        yield from _learn(notebook, report)
    return report


def _learn(notebook: Notebook, report: ImportReport) -> Generator[Progress, None, None]:
    try:
        for done, total in learn(notebook):
            yield Progress("import", done, total, "Looking for lines that return")
    except Cancelled:
        report.stopped = True


def _restore(
    notebook: Notebook, folder: Path, read_by: tuple[str, str], report: ImportReport
) -> Generator[Progress, None, None]:
    try:
        bundle = yield from read_bundle(folder)
    except UserError as error:
        report.fail(folder, error)
        return
    numbers = notebook.load("Import", _RESTORED, restore, bundle, read_by)
    for number, article in zip(numbers, bundle.articles, strict=True):
        _note(notebook, report, number, article.draft, article.fingerprint)
    # Which of them tell one story is settled; they are sketched so that only later articles are compared with them.
    new = {number for number in numbers if number is not None}
    sketch(notebook, sorted(new))
    note(notebook, new)  # as settled are the lines that return


def _drafts(
    file: Path, report: ImportReport, columns: Mapping[Field, int] | None, stopping: Callable[[], bool]
) -> Iterator[Draft]:
    """The articles in `file`, one by one; what cannot be read goes into the report. Raises Cancelled."""
    try:
        with until(stopping):
            for found in drafts(file, columns):
                look()
                if isinstance(found, Failure):
                    report.fail(file, found.reason, found.name)
                else:
                    yield _noted(found)
    except Cancelled:
        raise
    except UserError as error:
        report.fail(file, error)
    except Exception as error:  # a fault of ours over one file must not cost her the others
        logger.error("a file could not be imported", exc_info=error)
        report.fail(file, UserError("unforeseen", fault=type(error).__name__))


def _noted(draft: Draft) -> Draft:
    """A text that nobody looked through says so in the report."""
    return replace(draft, note=draft.note or _UNZONED) if len(draft.text) > LONGEST else draft


def add_drafts(notebook: Notebook, waiting: Iterable[Draft], report: ImportReport) -> None:
    """Store drafts in one transaction and note in `report` what became of each."""
    pairs = [(draft, fingerprint(draft.text)) for draft in map(_storable, waiting)]
    if not pairs:
        return
    ids = notebook.load("Import", ("article",), articles.add_all, pairs)
    for (draft, text), article in zip(pairs, ids, strict=True):
        _note(notebook, report, article, draft, text)


def _storable(draft: Draft) -> Draft:
    """Halves of surrogate pairs and NULs, which no database keeps, become replacement characters.

    They come from file names that are not UTF-8, from escapes in web pages and from the clipboard.
    """
    clean = {
        name: _UNSTORABLE.sub("\ufffd", value)
        for name in ("text", "title", "outlet", "published", "url", "language", "file")
        if (value := getattr(draft, name)) and _UNSTORABLE.search(value)
    }
    authors = tuple(_UNSTORABLE.sub("\ufffd", author) for author in draft.authors)
    return replace(draft, authors=authors, **clean) if clean or authors != draft.authors else draft


def _note(notebook: Notebook, report: ImportReport, article: int | None, draft: Draft, fingerprint: str) -> None:
    name = draft.file or draft.title or ""
    if article is not None:
        report.added.append(article)
        if draft.note:
            report.notes.append((name, draft.note))
        return
    report.duplicates.append(name)
    if notebook.read(articles.is_trashed, fingerprint):
        report.in_trash.append(name)
